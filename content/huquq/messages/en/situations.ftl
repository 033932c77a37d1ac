# Names of situations: what a person would say.

situation-police-stop = The police stopped me
situation-not-paid = I was not paid for my work
situation-register = I need to register
situation-held = I am being held
situation-overstayed = My permitted stay has run out
situation-arrived = My first days in the country
