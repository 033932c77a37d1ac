# Qozogʻiston muddatlari: kirish, turish, roʻyxatdan oʻtish, ruxsatnomalar. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». Pul miqdori bu yerda ataylab yozilmagan. kz-01, kz-02, kz-04, kz-05 va kz-06 muddatlari — deadlines.ftl va deadlines-more.ftl fayllarida.

## Roʻyxatdan oʻtish

rule-kz-03 = Boshqa joyga koʻchsangiz — 5 ish kuni ichida qaytadan roʻyxatdan oʻting
    .who = Oʻzi roʻyxatdan oʻtadiganlar: Qozogʻistonda 90 kungacha boʻlishi mumkin boʻlgan va 30 kundan koʻp muddatga kelganlar. Davlatingiz bilan tuzilgan xalqaro shartnomada boshqacha deyilgan boʻlsa, oʻsha shartnoma amal qiladi.
    .trigger = siz yangi manzilga koʻchgan kun
    .missed = Jarima qancha ekani nomaʼlum. Turish muddati allaqachon buzilgan boʻlsa, roʻyxatdan oʻtkazishni rad etishlari mumkin.
    .next = Oxirgi kunni kutmang. Bu onlayn qilinadi. Bu ishlashini bizga hech kim tasdiqlamagan. Yangi uy egasining roziligi va toʻgʻri maʼlumotlar kerak. Roʻyxatdan oʻtish turish kunlarini koʻpaytirmaydi. Roʻyxatdan oʻta olmasangiz — sanasi koʻrinadigan qilib ekranni suratga oling (skrinshot) va yagona kontakt-markazdan soʻrang.

rule-kz-08 = Dastlabki 30 kun roʻyxatdan oʻtganlik qogʻozisiz boʻlish mumkin
    .who = Viza kerak boʻlmagan odamlarning deyarli hammasi. Bu kimga tegishli emasligini bilmaymiz.
    .trigger = siz Qozogʻiston chegarasidan oʻtgan kun
    .missed = 30 kundan koʻp qolsangiz — 30-kundan kechikmay roʻyxatdan oʻting.
    .next = Kirgan kunni ham sanang. Kelganingiz haqida baribir sizni qabul qilgan odam xabar beradi: undan xabar berishini soʻrang. Bu qoidani 2019-yilgi qonundan va 2020-yil yangiliklaridan bilamiz. Hozir ham shundaymi, yagona kontakt-markazdan soʻrang.

## Ruxsatnomalar

rule-kz-09 = Turish muddati tugamasdan «РВП» soʻrang
    .who = Ish, oila, oʻqish yoki davolanish uchun qolmoqchi boʻlganlar. «РВП» — vaqtincha yashash ruxsatnomasi.
    .trigger = Qozogʻistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Ortiqcha kunlar boshlanadi. Muddatdan 3 kungacha oshsa — ogohlantirish. 3 kundan oshsa — jarima. 10 kundan oshsa — jarima yoki chiqarib yuborish (deportatsiya). Bugunoq yurist qidiring.
    .next = Biz oxirgi kundan bir kun oldingi kunni koʻrsatamiz. Undan ham oldin ariza bering: bu kun dam olish kuniga toʻgʻri kelishi mumkin. Siz Qirgʻiziston, Rossiya, Armaniston yoki Belarusdan boʻlsangiz va ishlasangiz — 90 kuningiz tugamasdan ariza bering. Ariza qabul qilingani haqida qogʻoz soʻrang.

rule-kz-11 = Yangi ish: «РВП» ruxsatnomasini almashtiring, bunga necha kun berilishi aniq maʼlum emas
    .who = Ishlash uchun vaqtincha yashash ruxsatnomasi («РВП») bor Armaniston, Belarus, Qirgʻiziston va Rossiya fuqarolari.
    .trigger = siz boshqa ish beruvchiga oʻtgan kun
    .missed = Ruxsatnoma kuchini yoʻqotishi mumkin. Baribir boring va yuristdan soʻrang.
    .next = 2022-yilgi qoidalarda 15 kun deb yozilgan. Bular ish kunlarimi yoki kalendar kunlarmi, u yerda aytilmagan. Bu qoida hozir amal qiladimi, bilmaymiz. Hamma kunni ketma-ket sanang, dam olish kunlarini ham, oʻsha kunning oʻzini ham. Yagona kontakt-markazdan soʻrang.

rule-kz-12 = Doimiy yashash haqidagi arizangiz koʻrib chiqilguncha beriladigan «РВП» — koʻpi bilan 90 kun
    .who = Doimiy yashash uchun ariza bergan va shu davr uchun vaqtincha yashash ruxsatnomasini («РВП») olganlar.
    .trigger = siz doimiy yashash uchun ariza bergan kun
    .missed = Unda nima boʻlishini bilmaymiz. Bugunoq yurist qidiring, kutmang.
    .next = Ruxsatnomaning oʻzida yozilgan kunga qarang: u ertaroq boʻlishi mumkin. Javob hali ham yoʻq boʻlsa — u haqda soʻrang va shu kungacha yurist toping. Biz hamma kunni ketma-ket sanaymiz, dam olish kunlarini ham, oʻsha kunning oʻzini ham: shunday xavfsizroq.

rule-kz-13 = Mehnat immigranti ruxsatnomasi — jami koʻpi bilan 12 oy
    .who = Mehnat immigranti ruxsatnomasi («разрешение трудового иммигранта») bilan xususiy shaxslarning uyida ishlaydiganlar.
    .trigger = sizga ruxsatnoma berilgan kun
    .missed = Ruxsatnoma tugaganda chiqib ketish kerak. Qolib ketgan boʻlsangiz — bugunoq yurist qidiring.
    .next = Ruxsatnomaning oʻzida yozilgan kunga qarang: u ertaroq boʻlishi mumkin. Uni 1 oydan 12 oygacha muddatga berishadi va 1, 2 yoki 3 oyga uzaytirishadi. Jami — koʻpi bilan 12 oy. Biz eng uzun muddatni koʻrsatamiz.

rule-kz-14 = Eskisi tugamasdan yangi mehnat immigranti ruxsatnomasini soʻrang
    .who = Mehnat immigranti ruxsatnomasi («разрешение трудового иммигранта») bilan xususiy shaxslarning uyida ishlaydiganlar.
    .trigger = ruxsatnomangizning oxirgi kuni
    .missed = Ruxsatnoma tugaganda chiqib ketish kerak. Qolib ketgan boʻlsangiz — bugunoq yurist qidiring.
    .next = Biz oxirgi kundan bir kun oldingi kunni koʻrsatamiz. Ertaroq boshlang, qogʻozlarga vaqt ketadi: sudlanmaganlik haqida maʼlumotnoma, tibbiy maʼlumotnoma, sugʻurta, barmoq izlari. Ariza qabul qilingani haqida qogʻoz soʻrang.

## Kirish taqiqi

rule-kz-16 = Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas
    .who = Qozogʻistondan chiqarib yuborilgan (deportatsiya) yoki readmissiya boʻyicha, yaʼni davlatlar oʻrtasidagi shartnoma boʻyicha topshirilgan odam.
    .trigger = sizni haqiqatda olib chiqib ketishgan yoki topshirishgan yoki chiqarib yuborish haqidagi qaror boʻyicha oʻzingiz chiqib ketgan kun
    .missed = Undan oldin kelsangiz — chegaradan kiritishmaydi. Taqiqqa qaramay qaytish — jinoyat.
    .next = Bu kungacha ulgurish emas, kutish kerak. Sana ikkita boʻlsa, kechrogʻiga ishoning. Oʻsha kunning oʻzida ham kelmang. Toʻlanmagan jarima qolgan boʻlsa — toʻlamaguningizcha kiritishmaydi. Yoʻlga chiqishdan oldin taqiq tugadimi, yuristdan soʻrang.
