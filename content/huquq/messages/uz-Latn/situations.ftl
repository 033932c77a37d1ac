# Vaziyatlarning nomi: odamning oʻzi aytadigan gap.

situation-police-stop = Meni politsiya toʻxtatdi
situation-not-paid = Ishim uchun menga pul toʻlashmadi
situation-register = Roʻyxatdan oʻtishim kerak
situation-held = Meni ushlab qolishdi
situation-overstayed = Turish muddatim oʻtib ketdi
situation-arrived = Mamlakatdagi birinchi kunlarim
