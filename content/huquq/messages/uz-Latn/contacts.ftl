# Kim yordam bera oladi. Raqam tekshirilgan-tekshirilmaganini ilova koʻrsatadi.
# Tashkilot nomlarining rasmiy yozilishini hali solishtirish kerak.

## Qozogʻiston

contact-kz-102 = Qozogʻiston politsiyasi
    .what = Sizni hozir kaltaklashayotgan, qamab qoʻyishgan yoki sizga tahdid qilishayotgan boʻlsa.
    .note = Politsiya hujjatlaringizni va turish muddatingizni tekshirishi mumkin. Xavf ostida boʻlsangiz, baribir yordamga chaqiring.

contact-kz-103 = Qozogʻiston tez yordami
    .what = Odamning ahvoli yomon yoki u yaralangan boʻlsa.

contact-kz-112 = Qozogʻiston qutqaruvchilari
    .what = Falokat yuz bersa va qutqaruvchilar kerak boʻlsa.

contact-kz-11616 = Odam savdosiga qarshi liniya, Qozogʻiston
    .what = Sizni majburlab ishlatishsa, qoʻyib yuborishmasa yoki pasportingizni olib qoʻyishgan boʻlsa.
    .note = Sizni ushlab turgan odam eshitmayotgan paytda qoʻngʻiroq qiling. Keyin qoʻngʻiroqni telefondan oʻchiring.

contact-kz-111 = 111 kontakt-markazi: oila, ayollar, bolalar
    .what = Uyda kaltaklashsa, ayolga yoki bolaga ozor berishsa, maktabda bolani xoʻrlashsa. Istalgan vaqtda, mobil yoki shahar telefonidan qoʻngʻiroq qilish mumkin. Chat ham bor.
    .note = Siz qoʻrqadigan odam eshitmayotgan paytda qoʻngʻiroq qiling. Keyin qoʻngʻiroqni telefondan oʻchiring.

contact-kz-1414 = Qozogʻistonning yagona kontakt-markazi
    .what = Roʻyxatdan oʻtish, migratsiya va davlatning boshqa xizmatlari haqida javob beradi.
    .note = Turish muddatingiz oʻtib ketgan boʻlsa, avval ismingizni aytmay soʻrab koʻring.

contact-kz-ombudsman = Qozogʻistonda inson huquqlari boʻyicha vakil (ombudsman)
    .what = Amaldorlar huquqingizni buzgani haqidagi shikoyatlarni qabul qiladi. Darhol javob bermaydi: 15 ish kunigacha.

contact-kz-labour-ministry = Qozogʻiston Mehnat vazirligi, qabulxona va mehnat inspeksiyasi
    .what = Ish beruvchi ustidan qayerga shikoyat qilishni soʻrang. Raqamlarni 2025-yil noyabrda bir marta koʻrganmiz, sahifani saqlab qolmaganmiz.
    .note = Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing. 2009-yilda inspektorlar bunday odamlar haqida politsiyaga xabar berishgan. Hozir qanday — nomaʼlum.

contact-kz-1420 = Qozogʻistonda mehnat masalalari liniyasi
    .what = Esimizda qolishicha, ish haqi toʻlashmasa, shu yerga qoʻngʻiroq qilinadi. Buni hech kim tekshirmagan.
    .note = Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, yurist bilan gaplashmaguncha ismingiz va manzilingizni aytmang.

contact-kz-unhcr = BMT Qochqinlar agentligi («УВКБ ООН»), Almati
    .what = Taʼqibdan qochgan va himoya izlayotganlarga yordam beradi.
    .note = Boshpana soʻrash arizasining oʻzi bu yerga emas, akimatga (mahalliy hokimiyatga) yoki chegarachilarga beriladi. Kutmang: buning uchun atigi bir necha kun bor.

contact-kz-kibhr = Inson huquqlari byurosi («КМБПЧ»)
    .what = Qochqinlar va boshpana soʻrayotganlar uchun yuristlar. Qochqinlarga bepul. Telefonini bilmaymiz, saytiga qarang.

contact-kz-sana-sezim = «Сана сезім», Chimkent
    .what = Ayollar huquqiy markazi. Migrantlarga va odam savdosidan jabrlanganlarga yordam beradi, panoh joyi bor. Telefonini bilmaymiz: topilgan raqam 2005-yilga oid.

contact-kz-korgau-astana = «Қорғау-Астана» jamgʻarmasi
    .what = Zoʻravonlik va odam savdosidan jabrlanganlarga, hujjati yoʻqlarga yordam beradi. Vaqtincha yashash joyi bor. Telefonini bilmaymiz.

contact-kz-rodnik = «Родник», Almati
    .what = Yordam tashkiloti. Aynan nima qilishini tekshirmaganmiz. Telefonini bilmaymiz.

contact-kz-public-position = «Общественная позиция», Taraz
    .what = Yordam tashkiloti. Aynan nima qilishini tekshirmaganmiz. Telefonini bilmaymiz.

contact-kz-meirim = «Мейірім», Mangʻistau viloyati
    .what = Yordam tashkiloti. Aynan nima qilishini tekshirmaganmiz. Telefonini bilmaymiz.

contact-kz-women-kyzylorda = Tadbirkor ayollar jamiyati, Qiziloʻrda
    .what = Yiliga taxminan 30 kishiga yordam beradi. Aynan qanday yordam berishini tekshirmaganmiz. Telefonini bilmaymiz.

contact-kz-red-crescent = Qozogʻiston Qizil Yarim Oy jamiyati
    .what = 2015-yilda qochqinlarga ijtimoiy va tibbiy yordam bergan. Hozir qanday — nomaʼlum. Telefonini bilmaymiz.

contact-kz-iom = Xalqaro migratsiya tashkiloti («МОМ»), Qozogʻiston (BMTning migratsiya agentligi)
    .what = «Ashyq Álem» kampaniyasi: saytlarda ish va migratsiya haqida maʼlumot. Telefonini bilmaymiz.

contact-kz-legal-initiative = «Международная правовая инициатива» jamgʻarmasi
    .what = Yuristlar. 2009-yilda, boshqa nom bilan, Almatida odam savdosi haqidagi ishda qatnashgan. Maʼlumot taxminan 2015-yilga oid. Telefonini bilmaymiz.

contact-kz-uz-consulates = Oʻzbekistonning Qozogʻistondagi elchixonasi va konsulxonalari
    .what = Pasport yoʻqolsa yoki uni olib qoʻyishgan boʻlsa, Oʻzbekiston fuqarolariga yordam beradi. Elchixona — Astanada, konsulxonalar — Almati va Aktauda. 2020-yilda konsul Jibek Joli oʻtish joyida ham boʻlgan. Telefonlarini bilmaymiz.
    .note = Vositachilarga pul bermang: konsulxonaning oʻzi shundan ogohlantirgan. Oʻz davlatingiz hokimiyatidan qochgan boʻlsangiz, bu yerga murojaat qilmang: avval yurist yoki BMT Qochqinlar agentligi («УВКБ ООН») bilan gaplashing.

contact-kz-kg-consulates = Qirgʻizistonning Qozogʻistondagi elchixonasi va konsulxonasi
    .what = Qirgʻiziston fuqarolariga hujjatlar boʻyicha yordam beradi. Elchixona — Astanada, konsulxona — Almatida. Sanasi yoʻq saytda yozilgan: qaytish uchun qogʻoz 20 dollar turadi. Telefonlarini bilmaymiz.
    .note = Vositachilar kerak emas: Tashqi ishlar vazirligining xatlari (notalar) bepul. Oʻz davlatingiz hokimiyatidan qochgan boʻlsangiz, bu yerga murojaat qilmang: avval yurist yoki BMT Qochqinlar agentligi («УВКБ ООН») bilan gaplashing.

## Qirgʻiziston

contact-kg-102 = Qirgʻiziston militsiyasi (politsiyasi)
    .what = Sizni hozir kaltaklashayotgan, qamab qoʻyishgan yoki sizga tahdid qilishayotgan boʻlsa.
    .note = Sizdan hujjatlaringiz va turish muddatingiz haqida soʻrashlari mumkin. Xavf ostida boʻlsangiz, baribir yordamga chaqiring.

contact-kg-103 = Qirgʻiziston tez yordami
    .what = Odamning ahvoli yomon yoki u yaralangan boʻlsa.

contact-kg-112 = Qirgʻiziston qutqaruvchilari
    .what = Falokat yuz bersa va qutqaruvchilar kerak boʻlsa.

contact-kg-1229 = Mehnat huquqlari liniyasi, Qirgʻiziston
    .what = Pul toʻlashmasa, ishdan boʻshatishgan boʻlsa yoki shartnoma boʻlmasa. 2024-yil iyuldan beri ishlaydi.

contact-kg-labour-control = Mehnat qonunlariga rioya qilinishini nazorat qilish xizmati, Qirgʻiziston
    .what = Mehnat inspektorlari. 2025-yilda 6541 marta ogʻzaki maslahat berishgan. Mehnat huquqlari liniyasi orqali qoʻngʻiroq qilinadi.
    .note = Butun mamlakatda atigi 28 inspektor bor. Dalillarni oʻzingiz toʻplang: suratlar, xabarlar, ish kunlari roʻyxati.

contact-kg-ombudsman = Qirgʻiziston Akiykatchisi (ombudsman)
    .what = Amaldorlar huquqingizni buzgani haqidagi shikoyatlarni qabul qiladi. 2025-yilda unga 9672 kishi murojaat qilgan.

contact-kg-189 = Xalqaro migratsiya tashkilotining («МОМ») odam savdosiga qarshi liniyasi, Qirgʻiziston
    .what = 2011-yilda bor edi. Hozir ishlaydimi — nomaʼlum.
    .note = Sizni ushlab turgan odam eshitmayotgan paytda qoʻngʻiroq qiling. Keyin qoʻngʻiroqni telefondan oʻchiring.

contact-kg-1899 = Migrantlar uchun liniya, Qirgʻiziston
    .what = Migrantlar uchun eski kampaniyada bor edi, yili nomaʼlum. Hozir ishlaydimi — nomaʼlum.

contact-kg-unhcr = BMT Qochqinlar agentligi («УВКБ ООН»), Bishkek
    .what = Taʼqibdan qochgan va himoya izlayotganlarga yordam beradi. Manzil va raqamlar sanasi yoʻq sahifadan olingan.
    .note = Boshpana soʻrash arizasining oʻzini Mehnat vazirligi qabul qiladi. Buning uchun necha kun borligi nomaʼlum, shuning uchun kechiktirmang.

contact-kg-iom = Xalqaro migratsiya tashkiloti («МОМ»), Bishkek (BMTning migratsiya agentligi)
    .what = Migratsiya masalalari bilan shugʻullanadi. Manzil va raqamlar sanasi yoʻq sahifadan olingan.

contact-kg-adilet = «Адилет» huquqiy klinikasi
    .what = Qochqinlar va boshpana soʻrayotganlarga bepul yordam beradi: yuristlar va tarjima. Telefonini bilmaymiz, saytiga qarang.

contact-kg-mfa-consular = Qirgʻiziston Tashqi ishlar vazirligining konsullik departamenti
    .what = Chet eldagi Qirgʻiziston fuqarolari uchun: hujjatlar, pasport yoʻqolishi.
    .note = Vositachilar kerak emas: Tashqi ishlar vazirligining xatlari (notalar) bepul. Oʻz davlatingiz hokimiyatidan qochgan boʻlsangiz, bu yerga murojaat qilmang: avval yurist yoki BMT Qochqinlar agentligi («УВКБ ООН») bilan gaplashing.

contact-kg-mlsp-moscow = Qirgʻiziston Mehnat vazirligining Moskvadagi vakolatxonasi
    .what = Qirgʻiziston fuqarolariga Rossiyada ish haqini undirib olishga yordam beradi. Xodimlar kechayu kunduz navbatchilik qiladi. Telefonini bilmaymiz.

contact-kg-work-abroad = Chet elda ishga joylashtirish markazi, Qirgʻiziston
    .what = Chet elga ishlash uchun ketayotganlarga. Telefonini bilmaymiz, saytiga qarang.

## Rossiya

contact-ru-112 = Rossiyada shoshilinch yordam
    .what = Politsiya, tez yordam, qutqaruvchilar. Qoʻngʻiroq bepul, hisobingizda pul boʻlmasa ham qoʻngʻiroq qilish mumkin.
    .note = Politsiya hujjatlaringizni tekshirishi mumkin. Xavf ostida boʻlsangiz, baribir yordam soʻrang.

contact-ru-uz-agency = Oʻzbekiston Migratsiya agentligining Moskvadagi vakolatxonasi
    .what = Oʻzbekiston fuqarolariga yordam beradi: ish, ish haqi, hujjatlar, uyga yoʻl.
    .note = Vataningizga qaytish xavflimi? Bu yerga qoʻngʻiroq qilmang. Avval yurist bilan gaplashing.

contact-ru-civic-assistance = «Гражданское содействие» qoʻmitasi, Moskva
    .what = Qochqinlar va migrantlar uchun yuristlar, tarjimonlar, shifokor va psixolog. 2023-yilda yozilmasdan qabul qilishgan.
    .note = Rossiya hokimiyati qoʻmitani «иностранный агент» (chet el agenti) roʻyxatiga kiritgan. Telefonini topmadik.

contact-ru-labour-inspection = Rossiya mehnat inspeksiyasi
    .what = Ish haqi berishmasa yoki ishda pasportni olib qoʻyishgan boʻlsa. Raqamni bir marta koʻrganmiz, uni hech kim tekshirmagan.
    .note = Patentsiz yoki ruxsatnomasiz ishladingizmi? Avval yurist bilan gaplashing.

## Oʻzbekiston

contact-uz-112 = Oʻzbekistonda shoshilinch yordam
    .what = Politsiya, tez yordam, qutqaruvchilar. Yagona raqam 2024-yilgi qaror bilan joriy qilingan. U hamma viloyatda ishlaydimi, bilmaymiz.
