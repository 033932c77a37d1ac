# Кырдаалдардын аттары: адамдын өзү айта турган сөзү.

situation-police-stop = Мени полиция токтотту
situation-not-paid = Ишим үчүн акча төлөшкөн жок
situation-register = Каттоого турушум керек
situation-held = Мени кармашты
situation-overstayed = Өлкөдө болуу мөөнөтүм өтүп кетти
situation-arrived = Өлкөдөгү алгачкы күндөрүм
situation-before-going = Жолго чыгайын деп жатам
situation-fined = Мага айып пул салышты же мени чыгарып жиберишмекчи
situation-banned = Мага кирүүгө тыюу салышты
situation-work = Жумуш издеп жатам же алмаштырып жатам
situation-passport-taken = Паспортумду алып коюшту
situation-accident = Жумушта жабыркадым
situation-sold = Мени мажбурлап иштетишет же сатып жиберишти
situation-violence = Мени сабашат же коркутушат
situation-sick = Ооруп калдым
situation-pregnant = Кош бойлуумун
situation-child = Балама жардам керек
situation-housing = Мага турак жай керек
situation-must-not-return = Мага үйгө кайтууга болбойт
situation-followed = Мени аңдып жүрүшөт
situation-going-home = Үйгө кайткым келет
