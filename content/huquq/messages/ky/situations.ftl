# Кырдаалдардын аттары: адамдын өзү айта турган сөзү.

situation-police-stop = Мени полиция токтотту
situation-not-paid = Ишим үчүн акча төлөшкөн жок
situation-register = Каттоого турушум керек
situation-held = Мени кармашты
situation-overstayed = Өлкөдө болуу мөөнөтүм өтүп кетти
situation-arrived = Өлкөдөгү алгачкы күндөрүм
