# Rossiya muddatlari. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». Pul miqdori bu yerda ataylab yozilmagan.

## Turish, migratsiya hisobi, patent

rule-ru-01 = Vaqtida chiqib keting: bir kalendar yilda 90 kun
    .who = Rossiyada patentsiz, shartnomasiz turgan va oʻqimayotgan Qirgʻiziston, Oʻzbekiston, Tojikiston va Qozogʻiston fuqarolari. 2024-yil oxirigacha boshqacha hisoblashgan: istalgan 180 kun ichida 90 kun. Bitta manbaga koʻra, yangi hisob 2025-yil 5-fevraldan boshlanadi, qolgan manbalarga koʻra — 1-yanvardan.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari va chiqarib yuborishlari mumkin (deportatsiya).
    .next = 1-yanvardan 31-dekabrgacha boʻlgan hamma kelishlaringiz kunlarini qoʻshing. Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Ketma-ket ham 90 kundan koʻp turish mumkin emas: 1-yanvar kelsa ham, bir kelishdagi kunlar hisobi noldan boshlanmaydi. Chiqib, yana qaytib kelish — hisob boshidan boshlanadi degani emas.

rule-ru-02 = 7 ish kuni ichida migratsiya hisobiga turing («миграционный учёт»)
    .who = Alohida muddati yoʻq har bir odam. Oʻzbekiston va Tojikiston fuqarolarining muddati alohida. Qirgʻiziston, Qozogʻiston va Armanistondan kelgan ishchilarga va ularning oilasiga — 30 kun.
    .trigger = siz yashaydigan joyingizga kelgan kun
    .missed = Jarima. Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Uy egasidan buni darhol qilishni soʻrang. Kelgan kun sanaladimi, bilmaymiz: uni ham sanang. Migratsiya hisobiga turganingiz haqidagi qogʻozni yoningizda olib yuring.

rule-ru-03 = Oʻzbekiston fuqarolari: 15 kun ichida migratsiya hisobiga turing («миграционный учёт»)
    .who = Rossiyadagi Oʻzbekiston fuqarolari.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Jarima. Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Hamma kunni ketma-ket sanang: dam olish kunlarini ham, kirgan kunni ham. Bitta eslatmada 15 ish kuni deb yozilgan, xalqaro bitimda esa — 15-kun. Biz qisqaroq muddatni koʻrsatamiz.

rule-ru-04 = Tojikiston fuqarolari: 15 kun ichida migratsiya hisobiga turing («миграционный учёт»)
    .who = Rossiyadagi Tojikiston fuqarolari.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Jarima. Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Hamma kunni ketma-ket sanang: dam olish kunlarini ham, kirgan kunni ham. Bu muddatni 2022-yil yangiliklaridan bilamiz: hozir ham shundaymi, soʻrang.

rule-ru-05 = 30 kun ichida migratsiya hisobiga turing («миграционный учёт»)
    .who = Rossiyada ishlaydigan Qirgʻiziston, Qozogʻiston va Armaniston fuqarolari va ularning oila aʼzolari. Bu mamlakatlarning boshqa fuqarolari uchun muddat qisqaroq: 7 ish kuni.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Jarima. Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Hamma kunni ketma-ket sanang: dam olish kunlarini ham, kirgan kunni ham. Mehnat shartnomasini va migratsiya hisobiga turganingiz haqidagi qogʻozni yoningizda olib yuring.

rule-ru-06 = 30 kun ichida barmoq izlarini topshiring, suratga tushing va tibbiy koʻrikdan oʻting
    .who = Rossiyaga vizasiz kelgan va ishlaydigan odamlar, Qirgʻiziston fuqarolari ham.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Turish muddatingizni qisqartirishlari mumkin.
    .next = Birinchi kunlardayoq boshlang. Qayerga borishni migratsiya boʻlimidan soʻrang. Sizga beriladigan kartochkani va hamma qogʻozlarni saqlang.

rule-ru-07 = Birinchi 30 kunda patent uchun ariza bering
    .who = Ishlamoqchi boʻlgan Oʻzbekiston va Tojikiston fuqarolari. Qirgʻiziston va Qozogʻiston fuqarolariga patent kerak emas.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Kechikish uchun jarima bor. Arizani keyinroq qabul qilishadimi, bilmaymiz. Migratsiya boʻlimidan darhol soʻrang.
    .next = Migratsiya kartasida maqsad «работа» (ish) deb yozilgan boʻlishi kerak: mamlakat ichida uni oʻzgartirib boʻlmaydi. Hamma kunni ketma-ket sanang: dam olish kunlarini ham, kirgan kunni ham.

rule-ru-09 = Patent uchun pul toʻlang
    .who = Patenti bor har bir odam.
    .trigger = patent berilgan kun; keyin — puli toʻlangan har bir oyning oʻsha sanasi
    .missed = Patent ham, turish muddati ham tugaydi. Tugab boʻlgan boʻlsa — kechiktirmang, bugun yuristdan soʻrang.
    .next = 3–4 kun oldin toʻlang: politsiya shunday maslahat beradi. Oxirgi kun dam olish kuniga toʻgʻri kelsa ham, muddat surilmaydi. Chekni saqlang.

rule-ru-10 = Patent bilan birga migratsiya hisobini ham uzaytiring («миграционный учёт»)
    .who = Patenti bor har bir odam.
    .trigger = patent berilgan kun; keyin — puli toʻlangan har bir oyning oʻsha sanasi
    .missed = Rossiyada boʻlish huquqisiz qolgan odamni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin. Bugun yuristdan soʻrang.
    .next = Har safar patent uchun pul toʻlaganingizda uy egasidan migratsiya hisobini ham uzaytirishni soʻrang. Unga chekni koʻrsating. Qancha muddatga uzaytirishlarini migratsiya boʻlimidan soʻrang: biz bir oy deb hisoblaymiz, bu eng qisqa muddat.

rule-ru-10b = Patent 12 oydan ortiq amal qilmaydi
    .who = Patenti bor har bir odam.
    .trigger = patent berilgan kun
    .missed = Patent tugadi, u bilan ishlash mumkin emas. Bugun yuristdan soʻrang.
    .next = 12 oydan keyin nima qilishni shu kundan bir oy oldin migratsiya boʻlimidan soʻrang. Yangi patentga oldindan hujjat topshiring yoki oldindan chiqib keting.

rule-ru-11 = Shartnoma tugadi: 15 kun ichida yangisini tuzing
    .who = Rossiyada shartnoma bilan ishlagan Qirgʻiziston, Qozogʻiston, Armaniston va Belarus fuqarolari.
    .trigger = shartnoma tugagan kun
    .missed = Turish muddati tugaydi.
    .next = Darhol yangi ish qidiring. Hamma kunni ketma-ket sanang: dam olish kunlarini ham, shartnoma tugagan kunni ham. Eski shartnomani va ishdan boʻshatish haqidagi qogʻozni saqlang.

rule-ru-12 = 90 kun tugamasdan shartnoma boʻyicha turish muddatini uzaytiring
    .who = Rossiyada shartnoma bilan ishlaydigan Qirgʻiziston va Qozogʻiston fuqarolari.
    .trigger = siz Rossiyada boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Migratsiya boʻlimiga shartnoma nusxasi bilan ariza bering. Biz oxirgi kundan bir kun oldingi kunni koʻrsatamiz: shunday xavfsizroq. Ertaroq boring.

rule-ru-12b = Shartnomani 30 kun tugamasdan migratsiya boʻlimiga olib boring
    .who = Rossiyada shartnoma bilan ishlaydigan Qirgʻiziston va Qozogʻiston fuqarolari.
    .trigger = siz Rossiyaga kirgan kun
    .missed = Sizni nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Migratsiya boʻlimiga shartnoma nusxasi bilan ariza bering. Sizning muddatingiz qaysi biri, 30 kunmi yoki 90 kunmi, oʻsha yerda soʻrang. Biz qisqarogʻini koʻrsatamiz.

rule-ru-13 = Yoʻlga chiqishdan 2 oy oldin tekshiring: kirishingiz taqiqlanmaganmi
    .who = Rossiyaga bormoqchi boʻlgan har bir odam. Bu qonun emas, Qirgʻiziston Tashqi ishlar vazirligining maslahati.
    .trigger = siz yoʻlga chiqmoqchi boʻlgan kun
    .missed = Hozir tekshiring. Taqiq boʻlsa, chegarada sizni oʻtkazishmaydi.
    .next = Nazorat qilinadigan shaxslar reyestri («реестр контролируемых лиц») ham bor. Uni Rossiya Ichki ishlar vazirligi («МВД России») va «Госуслуги» saytlarida bepul tekshirish mumkin. Vositachiga pul bermang.

rule-ru-15 = Kirishdan 72 soat oldin ruID ilovasida ariza bering
    .who = Rossiyaga vizasiz, birinchi navbatda ishlash yoki oʻqish uchun borayotganlar.
    .trigger = siz chegaradan oʻtmoqchi boʻlgan soat
    .missed = Hozir ariza bering: shoshilinch hollarda 4 soat ham yetadi. Bu majburiymi, bilmaymiz.
    .next = 2025-yilda ariza bermaganlarni ham kiritishgan: ariza ixtiyoriy edi. Uni 2026-yil 1-iyuldan majburiy qilish loyihasi bor edi. U qabul qilinganmi, bilmaymiz. Yaxshisi, ariza bering.

rule-ru-16 = «Амина» ilovasining aloqasini 3 ish kuni ichida tiklang
    .who = Vizasiz, ishlash uchun kelgan va Moskvada yoki Moskva viloyatida yashaydigan odamlar.
    .trigger = ilova turgan joyingizni yubormay qoʻygan kun
    .missed = Sizni migratsiya hisobidan chiqarishadi, nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritishlari mumkin.
    .next = Telefonni, internetni va sozlamalarda joylashuvni («геолокация») yoqing. Avval bildirishnoma keladi. Telefon buzilgan yoki yoʻqolgan boʻlsa — migratsiya boʻlimiga ayting va bu haqda belgi oling.

## Reyestr, shikoyatlar, boshpana

rule-ru-22 = Sizni reyestrga adashib kiritishgan: darhol yozing, muddat nomaʼlum
    .who = Rossiyada boʻlish huquqi bor, lekin nazorat qilinadigan shaxslar reyestriga («реестр контролируемых лиц») kiritilgan odam.
    .trigger = siz reyestrda ekaningizni bilgan kun
    .missed = Balki muddat hali oʻtmagandir: biz uni bilmaymiz. Baribir yozing va yuristdan soʻrang.
    .next = Avval hujjatlaringiz bilan migratsiya boʻlimiga yozma soʻrov bering. Keyin elchixona oʻz soʻrovini yuboradi. Vataningizga qaytish siz uchun xavflimi? Unda buni elchixonadan soʻramang, yuristdan soʻrang. Jarimalarni toʻlashning oʻzi sizni reyestrdan chiqarmaydi. Javob kelguncha rulga oʻtirmang va oʻz hududingizdan («регион») chiqib ketmang.

rule-ru-30 = Jarima ustidan shikoyat bering
    .who = Rossiyada qoidabuzarlik ishi boʻyicha qaror («постановление») chiqarilgan odam.
    .trigger = sizga qaror nusxasi berilgan yoki u pochta orqali kelgan kun
    .missed = Qaror kuchga kiradi. Oʻtib ketgan muddatni tiklash mumkinmi, bilmaymiz: bugunoq yuristdan soʻrang.
    .next = Shikoyatni shu kungacha bering va oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Oxirgi kun dam olish kuniga toʻgʻri kelsa, muddat ish kuniga suriladi. Matnni tushunmasangiz — tarjimon kerakligini ayting.

rule-ru-30b = Sud qarori ustidan shikoyat bering, masalan, chiqarib yuborish (deportatsiya) haqidagi qaror ustidan
    .who = Rossiyada qoidabuzarlik ishi boʻyicha sud jazo tayinlagan odam: masalan, sud uni chiqarib yuborishga qaror qilgan.
    .trigger = sizga qaror nusxasi berilgan yoki u pochta orqali kelgan kun
    .missed = Qaror kuchga kiradi. Oʻtib ketgan muddatni tiklash mumkinmi, bilmaymiz: bugunoq yuristdan soʻrang.
    .next = Bugunoq yurist qidiring. Qaror nusxasini soʻrang va u berilgan kunni eslab qoling. Bir kunlik muddat haqida ham gapirishadi, lekin bunday qonunni topmadik.

rule-ru-31 = Sizga boshpana berishni rad etishdi: shikoyat qiling
    .who = Boshpana yoki vaqtinchalik boshpana soʻrab, rad javobi olgan odam.
    .trigger = siz rad javobi haqidagi bildirishnomani («уведомление») olgan kun
    .missed = Oʻtib ketgan muddatni tiklash mumkinmi, bilmaymiz. Bugunoq yuristdan soʻrang.
    .next = Bildirishnomani va konvertni saqlang. Oʻz konsulxonangizga boshpana haqida xabar bermang. Darhol yurist qidiring: shikoyatni rad etishsa, chiqib ketish uchun 3 ish kuni qoladi. Bu muddatni 2019-yilgi matndan bilamiz.

rule-ru-31b = Boshpana haqidagi shikoyatingizni rad etishdi: chiqib ketishga 3 ish kuni bor
    .who = Boshpana berilmagani ustidan shikoyati rad etilgan odam.
    .trigger = siz shikoyatingiz rad etilganini bilgan kun
    .missed = Aynan nima boʻlishi mumkinligini bilmaymiz. Qaytishdan qoʻrqsangiz — bugunoq yuristga qoʻngʻiroq qiling.
    .next = Oʻsha kuniyoq yuristga qoʻngʻiroq qiling. Sudga borish va shu vaqt ichida mamlakatda qolish mumkinmi, soʻrang: buni bilmaymiz. Oʻz konsulxonangizga boshpana haqida xabar bermang. Bu muddatni 2019-yilgi matndan bilamiz.

## Ish

rule-ru-40 = Toʻlanmagan ish haqini talab qiling
    .who = Rossiyada ishlab, pulini olmagan har bir odam.
    .trigger = sizga toʻlashlari kerak boʻlgan kun
    .missed = Pulni talab qilish huquqi yoʻqoladi. Yuristdan soʻrang.
    .next = Xabarlar, suratlar, kunlar roʻyxati va guvohlarni toʻplang. Pulni yozma talab qiling. Bir yil kutib oʻtirmang. Qonunning oʻzini koʻrmaganmiz: bu muddatni boshqalarning sahifalaridan bilamiz.

rule-ru-41 = Ishdan boʻshatish ustidan shikoyat qiling
    .who = Rossiyada ishdan boʻshatilgan har bir odam.
    .trigger = sizga buyruq yoki mehnat daftarchasi berilgan kun
    .missed = Bu haqda bahslashish huquqi yoʻqoladi. Yuristdan soʻrang.
    .next = Bir oy — oz vaqt. Darhol buyruq nusxasini oling va yuristga boring. Qonunning oʻzini koʻrmaganmiz: bu muddatni boshqalarning sahifalaridan bilamiz.

rule-ru-42 = Ishda boshqa huquqingiz buzilgan boʻlsa, shikoyat qiling
    .who = Rossiyada ishlaydigan har bir odam. Ishdan boʻshatish va ish haqi boʻyicha muddatlar boshqa.
    .trigger = siz huquqingiz buzilganini bilgan kun
    .missed = Bu haqda bahslashish huquqi yoʻqoladi. Yuristdan soʻrang.
    .next = Nima boʻlganini va qachon boʻlganini yozib qoʻying. Suratlar va xabarlarni saqlang. Qonunning oʻzini koʻrmaganmiz: bu muddatni boshqalarning sahifalaridan bilamiz.
