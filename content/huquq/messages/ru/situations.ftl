# Названия ситуаций: то, что человек скажет сам.

situation-police-stop = Меня остановила полиция
situation-not-paid = Мне не заплатили за работу
situation-register = Нужно зарегистрироваться
situation-held = Меня задержали
situation-overstayed = Мой срок пребывания прошёл
situation-arrived = Мои первые дни в стране
situation-before-going = Я собираюсь ехать
situation-fined = Мне дали штраф или выдворение
situation-banned = Мне закрыли въезд
situation-work = Я ищу работу или меняю её
situation-passport-taken = У меня забрали паспорт
situation-accident = Я пострадал на работе
situation-sold = Меня заставляют работать или перепродали
situation-violence = Меня бьют или мне угрожают
situation-sick = Я заболел
situation-pregnant = Я жду ребёнка
situation-child = Помощь нужна моему ребёнку
situation-housing = Мне нужно жильё
situation-must-not-return = Мне нельзя возвращаться домой
situation-followed = За мной следят
situation-going-home = Я хочу домой
