# Vaziyatlarning nomi: odamning oʻzi aytadigan gap.

situation-police-stop = Meni politsiya toʻxtatdi
situation-not-paid = Ishim uchun menga pul toʻlashmadi
situation-register = Roʻyxatdan oʻtishim kerak
situation-held = Meni ushlab qolishdi
situation-overstayed = Turish muddatim oʻtib ketdi
situation-arrived = Mamlakatdagi birinchi kunlarim
situation-before-going = Yoʻlga chiqmoqchiman
situation-fined = Menga jarima solishdi yoki meni chiqarib yuborishmoqchi
situation-banned = Menga kirishni taqiqlashdi
situation-work = Ish qidiryapman yoki ishni almashtiryapman
situation-passport-taken = Pasportimni olib qoʻyishdi
situation-accident = Ishda jarohat oldim
situation-sold = Meni majburlab ishlatishyapti yoki sotib yuborishdi
situation-violence = Meni urishyapti yoki qoʻrqitishyapti
situation-sick = Kasal boʻlib qoldim
situation-pregnant = Homiladorman
situation-child = Bolamga yordam kerak
situation-housing = Menga uy-joy kerak
situation-must-not-return = Vatanimga qaytishim xavfli
situation-followed = Meni kuzatishyapti
situation-going-home = Uyga qaytmoqchiman
