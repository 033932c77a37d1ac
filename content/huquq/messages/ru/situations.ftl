# Названия ситуаций: то, что человек скажет сам.

situation-police-stop = Меня остановила полиция
situation-not-paid = Мне не заплатили за работу
situation-register = Нужно зарегистрироваться
situation-held = Меня задержали
situation-overstayed = Мой срок пребывания прошёл
situation-arrived = Мои первые дни в стране
