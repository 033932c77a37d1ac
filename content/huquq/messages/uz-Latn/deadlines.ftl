# Muddatlar. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». Pul miqdori bu yerda ataylab yozilmagan.

rule-kz-01 = Sizni qabul qilgan odam siz haqingizda politsiyaga xabar beradi
    .who = Sizni qabul qilgan odam: uy egasi, mehmonxona, ish beruvchi. Bu sizning emas, uning majburiyati.
    .trigger = siz shu odamnikiga yoki shu mehmonxonaga kelgan kun
    .missed = Siz emas, sizni qabul qilgan odam javob beradi. Xususiy shaxsga birinchi marta — ogohlantirish. Keyin nima boʻlishini va firmaga qanday jazo borligini bilmaymiz.
    .next = U siz haqingizda xabar berganmi, soʻrang. Tasdigʻini koʻrsatishni soʻrang va uni suratga oling. U rad etsa, uning ismini, manzilini va shu kunni yozib oling va nima qilishni yagona kontakt-markazdan soʻrang.

rule-kz-02 = 30 kundan koʻp muddatga kelgan boʻlsangiz, oʻzingiz roʻyxatdan oʻting
    .who = Qozogʻistonda 90 kungacha boʻlishi mumkin boʻlgan va 30 kundan koʻp muddatga kelgan chet elliklar. Davlatingiz bilan tuzilgan xalqaro shartnomada boshqacha deyilgan boʻlsa, oʻsha shartnoma amal qiladi.
    .trigger = siz Qozogʻiston chegarasidan oʻtgan kun
    .missed = Jarima qancha ekani nomaʼlum. Turish muddati allaqachon buzilgan boʻlsa, roʻyxatdan oʻtkazishni rad etishlari mumkin.
    .next = Oxirgi kunni kutmang. Ichki ishlar vazirligining buyrugʻiga koʻra, 2026-yil 1-iyuldan oʻzingiz, onlayn roʻyxatdan oʻtishingiz kerak. Bu ishlashini bizga hech kim tasdiqlamagan. Uy egasining roziligi va toʻgʻri maʼlumotlar kerak. Roʻyxatdan oʻta olmasangiz — sanasi koʻrinadigan qilib ekranni suratga oling (skrinshot) va yagona kontakt-markazdan soʻrang.

rule-kz-04 = Vaqtida chiqib keting: bir kelishda 30 kun, istalgan 180 kun ichida 90 kun
    .who = Qozogʻistonda vizasiz va vaqtincha yashash ruxsatnomasisiz («РВП») turganlar. Armaniston, Belarus, Qirgʻiziston, Rossiya va Oʻzbekiston fuqarolari uchun oʻz qoidasi bor. Boshqa davlat bilan tuzilgan xalqaro shartnomada boshqacha deyilgan boʻlsa, oʻsha shartnoma amal qiladi.
    .trigger = siz Qozogʻiston chegarasidan oʻtgan kun
    .missed = Muddatdan 3 kungacha oshsa — ogohlantirish. 3 kundan oshsa — jarima. 10 kundan oshsa — jarima yoki chiqarib yuborish (deportatsiya). Bir yil ichida ikkinchi marta boʻlsa — qattiqroq: ozroq kun oshgan boʻlsa ham chiqarib yuborishlari mumkin. Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas.
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: qonunda bu haqda aytilmagan, shunday sanash xavfsizroq. Ish, oila, oʻqish yoki davolanish uchun qolmoqchi boʻlsangiz — muddat tugashidan oldin «РВП» soʻrang. Muddat allaqachon oʻtgan boʻlsa — bugunoq yurist qidiring, kutmang.

rule-kz-06 = Oʻzbekiston fuqarolari: vaqtida chiqib keting, bir kelishda 30 kun, istalgan 180 kun ichida 90 kun
    .who = Qozogʻistonda vizasiz va vaqtincha yashash ruxsatnomasisiz («РВП») turgan Oʻzbekiston fuqarolari.
    .trigger = siz Qozogʻiston chegarasidan oʻtgan kun
    .missed = Muddatdan 3 kungacha oshsa — ogohlantirish. 3 kundan oshsa — jarima. 10 kundan oshsa — jarima yoki chiqarib yuborish (deportatsiya). Bir yil ichida ikkinchi marta boʻlsa — qattiqroq: ozroq kun oshgan boʻlsa ham chiqarib yuborishlari mumkin. Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas.
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Bu qoidani 2023-yil yangiliklaridan bilamiz, protokolning oʻzini koʻrmaganmiz. U oʻzgarmaganmi, yagona kontakt-markazdan soʻrang. Ish, oila, oʻqish yoki davolanish uchun qolmoqchi boʻlsangiz — muddat tugashidan oldin «РВП» soʻrang. Muddat allaqachon oʻtgan boʻlsa — bugunoq yurist qidiring.

rule-kz-43 = Politsiya solgan jarima ustidan shikoyat bering
    .who = Politsiya jarima solgan odam. Qarorni sud chiqargan boʻlsa, masalan, chiqarib yuborish (deportatsiya) haqida, bu boshqa shikoyat: u 10 kun ichida beriladi. Chiqarib yuborish haqidagi qaror ustidan esa har qanday holatda sud qaysi kungacha chiqib ketishni buyurgan boʻlsa, oʻsha kundan oldin shikoyat beriladi.
    .trigger = sizga qaror nusxasi berilgan kun, siz u yerda boʻlmagan boʻlsangiz — uni olgan kuningiz
    .missed = Jarimani toʻlashga toʻgʻri keladi. Toʻlamasangiz — majburan undirishadi, chiqib ketganingizdan keyin esa toʻlamaguningizcha qaytib kiritishmaydi. Oʻtib ketgan muddatni tiklash mumkinmi, bilmaymiz.
    .next = Shikoyatni qaror chiqargan xodimning boshligʻiga yozing. Vaqtida berilgan shikoyat jarima ijrosini toʻxtatadi («КоАП», 826-2-modda). Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Matnni tushunmasangiz — tarjimon talab qiling, bu bepul.

rule-kz-73 = Toʻlanmagan ish haqini talab qiling
    .who = Barcha ishchilar, yozma shartnomasi yoʻqlar ham. Ishdan boʻshatish boʻyicha muddatlar qisqaroq: eng qisqasi — bir oy.
    .trigger = sizga pul toʻlanmaganini bilgan yoki bilishingiz kerak boʻlgan kun
    .missed = Uzrli sabab boʻlmasa, pulni talab qilish huquqi yoʻqoladi. 160-moddani Konstitutsiyaviy sud tekshiryapti. Bu nima bilan tugaganini bilmaymiz.
    .next = Dalil toʻplang: xabarlar, suratlar, ish kunlari roʻyxati, guvohlar. Pulni yozma talab qiling va nusxasini oʻzingizda qoldiring. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing: ruxsatnomasiz ishlaganingiz uchun chiqarib yuborishlari mumkin (deportatsiya).

rule-kg-25 = Jarima ustidan tuman sudiga shikoyat bering
    .who = Qirgʻizistonda jarima haqida qaror chiqarilgan odam. Qarorni sud chiqargan boʻlsa, masalan, chiqarib yuborish (deportatsiya) haqida, bu boshqa shikoyat, unda ham 10 kun.
    .trigger = sizga qaror nusxasi berilgan yoki u pochta orqali kelgan kun
    .missed = Uzrli sabab, masalan, kasallik boʻlgan boʻlsa, sud muddatni tiklashi mumkin. Aks holda jarimani toʻlash kerak: buning uchun qaror topshirilgandan boshlab 30 kalendar kun bor, keyin majburan undirishadi.
    .next = Shikoyatni shu kungacha tuman sudiga olib boring. Muddat dam olish kunidan keyingi kunga koʻchadimi, qonunda aytilmagan, shuning uchun bunga umid qilmang. Oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Shikoyat undirishni toʻxtatadimi, bilmaymiz: yuristdan soʻrang.
