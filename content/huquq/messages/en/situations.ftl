# Names of situations: what a person would say.

situation-police-stop = The police stopped me
situation-not-paid = I was not paid for my work
situation-register = I need to register
situation-held = I am being held
situation-overstayed = My permitted stay has run out
situation-arrived = My first days in the country
situation-before-going = I am about to go
situation-fined = I was fined or told to leave
situation-banned = I am barred from entering
situation-work = I am looking for work or changing it
situation-passport-taken = My passport was taken
situation-accident = I was hurt at work
situation-sold = I am forced to work or was sold on
situation-violence = I am beaten or threatened
situation-sick = I am ill
situation-pregnant = I am expecting a child
situation-child = My child needs help
situation-housing = I need a place to live
situation-must-not-return = I must not be sent back
situation-followed = Somebody follows me
situation-going-home = I want to go home
