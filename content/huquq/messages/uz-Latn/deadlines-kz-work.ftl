# Qozogʻiston muddatlari: amaldorlar ustidan shikoyat, ish, baxtsiz hodisa. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan. Pul miqdori bu yerda ataylab yozilmagan. kz-70 va kz-73 muddatlari — deadlines.ftl va deadlines-more.ftl fayllarida.

## Amaldorlar ustidan shikoyat

rule-kz-60 = Amaldorning qarori ustidan shikoyat bering
    .who = Davlat idorasining qaroriga yoki qilgan ishiga, masalan, ruxsatnoma berilmaganiga rozi boʻlmagan har bir odam. Politsiya solgan jarima ustidan, sudning jazo yoki chiqarib yuborish (deportatsiya) haqidagi qarori ustidan shikoyat boshqacha beriladi: u yerda 10 kun, chiqarib yuborishda undan ham kam boʻlishi mumkin.
    .trigger = qaror yoki qilingan ish haqida bilgan kuningiz
    .missed = Kasallik yoki oldini olib boʻlmaydigan falokat xalaqit bergan boʻlsa, muddatni tiklashlari mumkin. Bu haqdagi qogʻozlarni toʻplang va yuristga boring.
    .next = Shikoyatni yozma bering. Oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Oxirgi kunni kutmang. Avval shikoyat bermasdan, sudga darhol borish mumkin boʻlsa, muddat qisqaroq: bir oy. Buni yuristdan soʻrang.

rule-kz-60b = Qanday shikoyat qilish yozilmagan qaror ustidan shikoyat bering
    .who = Davlat idorasining qarorini olgan, lekin unda qanday shikoyat qilish yozilmagan odam. Politsiya solgan jarima ustidan, sudning jazo yoki chiqarib yuborish (deportatsiya) haqidagi qarori ustidan shikoyat boshqacha beriladi: u yerda 10 kun, chiqarib yuborishda undan ham kam boʻlishi mumkin.
    .trigger = qaror haqida bilgan kuningiz
    .missed = Kasallik yoki oldini olib boʻlmaydigan falokat xalaqit bergan boʻlsa, muddatni tiklashlari mumkin. Bu haqdagi qogʻozlarni toʻplang va yuristga boring.
    .next = 3 oy ichida ulguring: shunday xavfsizroq, odatdagi muddat shu. Qarorni yuristga koʻrsating. Balki unda qanday shikoyat qilish baribir yozilgandir. Shikoyatni yozma bering va oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang.

rule-kz-61 = Shikoyatingizni 3 ish kuni ichida yuqori idoraga yuborishadi
    .who = Qaysi idora ustidan shikoyat qilsa, shikoyatni shu idoraning oʻziga bergan odam. Bu idora uni yuqori idoraga yuboradi.
    .trigger = shikoyatni olishgan kun
    .missed = Shikoyat yuborilganmi, qayerga va qaysi kuni yuborilgan — yozma soʻrang. Soʻrashni kechiktirmang: muddatlaringiz oʻtyapti.
    .next = Shikoyatning belgi va sana qoʻyilgan nusxasini saqlang. Uni qayerga va qaysi kuni yuborishganini soʻrang.

rule-kz-61b = Shikoyatni 20 ish kuni ichida hal qilishadi
    .who = Amaldor ustidan shikoyat bergan odam. Uni yuqori idora hal qiladi.
    .trigger = shikoyatni olishgan kun
    .missed = Vaqtida javob berishmasa — sudga borish mumkin. Buning uchun bir oy bor.
    .next = Shikoyatning belgi va sana qoʻyilgan nusxasini saqlang. Uni boshqa joyga yuborishgan boʻlsa, hal qiladigan idora uni qaysi kuni olganini soʻrang. Bu ikki kunning qaysi biridan sanash kerak, bilmaymiz. Javob boʻlmasa — darhol yuristga boring, u sudga qachon murojaat qilishni aytadi.

rule-kz-62 = Maʼmuriy sudga murojaat qiling
    .who = Amaldor ustidan bergan shikoyati boʻyicha chiqarilgan qarorga rozi boʻlmagan odam.
    .trigger = shikoyatingiz boʻyicha qaror chiqarilgan kun
    .missed = Muddat faqat uzrli sabab boʻlsa tiklanadi. Bu haqdagi qogʻozlarni toʻplang va yuristga boring.
    .next = Darhol yuristga boring. Qaror kunidan sanash kerakmi yoki uni sizga berishgan kundanmi, bilmaymiz: qaror kunidan sanash xavfsizroq. Konvertni yoki qarorni qachon olganingiz haqidagi belgini saqlang.

rule-kz-62b = Shikoyatingizga javob berishmadi: sudga murojaat qiling
    .who = Amaldor ustidan bergan shikoyati vaqtida hal qilinmagan odam. Hal qilish uchun 20 ish kuni beriladi.
    .trigger = javob berish muddati tugagan kun
    .missed = Muddat faqat uzrli sabab boʻlsa tiklanadi. Bu haqdagi qogʻozlarni toʻplang va yuristga boring.
    .next = Darhol yuristga boring. Shikoyatning belgi va sana qoʻyilgan nusxasini oling. Javob baribir kelgan boʻlsa, endi muddat qanday hisoblanishini yuristdan soʻrang.

rule-kz-62c = Avval shikoyat bermasdan, maʼmuriy sudga darhol murojaat qiling
    .who = Yurist unga «avval shikoyat berish kerak emas» degan odam. Avval shikoyat kerak boʻlsa, muddatlar boshqa.
    .trigger = amaldorning qarori haqida bilgan kuningiz
    .missed = Muddat faqat uzrli sabab boʻlsa tiklanadi. Bu haqdagi qogʻozlarni toʻplang va yuristga boring.
    .next = Avval shikoyat kerakmi, bugun yuristdan soʻrang. Javobini bilmasangiz — shu muddatga amal qiling: u eng qisqasi. Konvertni yoki qarorni qachon olganingiz haqidagi belgini saqlang.

rule-kz-63 = Maʼmuriy sud qarori ustidan apellyatsiya bering
    .who = Amaldor bilan ishini maʼmuriy sudda yutqazgan odam. Sudning jazo yoki chiqarib yuborish (deportatsiya) haqidagi qarori uchun muddat boshqa: 10 kun, chiqarib yuborishda undan ham kam boʻlishi mumkin.
    .trigger = sud qarorining toʻliq matni («решение в окончательной форме») tayyor boʻlgan kun
    .missed = Qaror uzil-kesil boʻlib qoladi. Muddatni tiklash mumkinmi, bilmaymiz. Bugun yuristdan soʻrang.
    .next = Qarorning toʻliq matnini darhol soʻrang. U qachon tayyor boʻlganini bilmasangiz — sud qarorni eʼlon qilgan kundan sanang: shunday xavfsizroq. Ikkala kunni ham yuristga ayting.

rule-kz-63b = Sud ajrimi («определение») ustidan xususiy shikoyat («частная жалоба») bering
    .who = Ishi boʻyicha maʼmuriy sud qaror («решение») emas, ajrim («определение») chiqargan odam.
    .trigger = ajrimning toʻliq matni («в окончательной форме») tayyor boʻlgan kun
    .missed = Ajrim uzil-kesil boʻlib qoladi. Muddatni tiklash mumkinmi, bilmaymiz. Bugun yuristdan soʻrang.
    .next = Bu muddat qisqa: darhol yuristga boring. Ajrim nusxasini oling. Matn qachon tayyor boʻlganini bilmasangiz — sud ajrim chiqargan kundan sanang.

rule-kz-64 = Arizangiz 15 ish kuni ichida hal qilinadi
    .who = Davlat idorasiga ariza bergan har bir odam. Bu — odatdagi tartib muddati. Sizning ishingizda ham shundaymi, ariza bergan joyingizdan soʻrang.
    .trigger = arizangiz roʻyxatga olingan kun
    .missed = Nega javob yoʻqligini yozma soʻrang va yuristga boring.
    .next = Arizaning raqami va sanasi bor nusxasini soʻrang. Uni kim qabul qilganini yozib qoʻying.

rule-kz-65 = Ombudsman shikoyatni koʻpi bilan 15 ish kuni ichida koʻrib chiqadi
    .who = Ombudsmanga shikoyat qilgan har bir odam. Chet ellik ham.
    .trigger = ombudsman shikoyatingizni olgan kun
    .missed = Shikoyatingiz nima boʻlganini yozma soʻrang. Kechikishsa nima boʻlishini bilmaymiz.
    .next = Boshqa shikoyat yoki sud muddati oʻtayotgan boʻlsa, bu javobni kutmang. Ombudsmanga shikoyat boshqa muddatlarni toʻxtatadimi, bilmaymiz. Toʻxtatmaydi deb hisoblang.

## Ish

rule-kz-71 = Sizni ishdan boʻshatishdi, komissiya yordam bermadi: sudga boring
    .who = Kelishuv komissiyasidan oʻtgan va uning qaroriga rozi boʻlmagan ishchilar.
    .trigger = sizga komissiya qarori berilgan kun
    .missed = Uzrli sababsiz bu huquq yoʻqoladi.
    .next = Darhol yuristga boring. Qarorni va uni qaysi kuni olganingiz haqidagi belgini saqlang. Toʻlanmagan ish haqi uchun muddat boshqa, u uzunroq: bir yil.

rule-kz-72 = Sizni ishdan boʻshatishdi, komissiya esa yoʻq: toʻgʻridan-toʻgʻri sudga boring
    .who = Birovning uyida, mikrofirmada yoki kichik notijorat tashkilotda ishlaydiganlar.
    .trigger = sizga ishdan boʻshatish buyrugʻi berilgan kun
    .missed = Uzrli sababsiz bu huquq yoʻqoladi.
    .next = Buyruqni suratga oling va darhol yuristga boring. Firma bundan katta-yu, unda komissiya yoʻqmi? Unda muddatlar toʻxtab turishi mumkin, lekin bunga umid qilmang: hammasini bir oy ichida qiling va bugun yuristdan soʻrang. Toʻlanmagan ish haqi uchun muddat boshqa: bir yil.

rule-kz-74 = Ish haqi keyingi oyning 10-sanasidan kechiktirmay toʻlanadi
    .who = Hamma ishchilar. Kamida oyiga bir marta toʻlashlari kerak.
    .trigger = siz ishlagan oy
    .missed = Kechiktirilgan har bir kun uchun sizga qoʻshimcha pul — penya toʻlanishi kerak. Qarz uchun ish beruvchiga jarima solinadi. Pulni talab qilish muddatingiz — bir yil.
    .next = Ish haqi kuni dam olish kuniga toʻgʻri kelsa — bir kun oldin toʻlashadi. Toʻlashmasa — kunni va pul miqdorini yozib qoʻying va pulni yozma talab qiling. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.

rule-kz-75 = Shartnoma tugadi: hamma pulni 3 ish kuni ichida berishadi
    .who = Shartnomasi tugagan hamma ishchilar.
    .trigger = shartnomangiz tugagan kun
    .missed = Kechiktirilgan har bir kun uchun sizga qoʻshimcha pul — penya toʻlanishi kerak. Pulni yozma talab qiling. Pulni talab qilish muddatingiz — bir yil.
    .next = Pul berishmagan boʻlsa, «всё получил» degan yozuvga imzo qoʻymang. Maʼnosi: hammasini oldim. Shartnoma va ish kunlari roʻyxatining nusxalarini saqlang. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.

rule-kz-76 = Ariza berganingizdan bir oy keyin ishdan ketish mumkin
    .who = Ishdan oʻzi ketmoqchi boʻlgan hamma ishchilar. Mavsumiy ishchilarga — 7 kun. Ish beruvchi qonunni buzsa — muddat yana boshqa.
    .trigger = yozma ariza bergan kuningiz
    .missed = Sizni ishdan qoʻyib yuborishmayaptimi yoki pul toʻlashmayaptimi? Mehnat inspeksiyasiga qoʻngʻiroq qiling. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Arizaning sanali nusxasini saqlang. Ikkita kunni koʻrayotgan boʻlsangiz, kechrogʻi oʻtgandan keyin keting. Shartnoma tugagach, hamma pulni sizga 3 ish kuni ichida berishadi.

rule-kz-76b = Ish beruvchi qonunni buzyapti: unga yozing va 7 ish kuni kuting
    .who = Ish beruvchi qonunni buzayotgani uchun ishdan ketmoqchi boʻlgan ishchilar.
    .trigger = ish beruvchiga qonunni buzayotganini yozma aytgan kuningiz
    .missed = Tuzatmasa — yozma ariza bering. Arizadan 3 ish kuni keyin ishdan ketish mumkin.
    .next = Xatning sanali nusxasini saqlang. Uni kim olganini yozib qoʻying. Ikkita kunni koʻrayotgan boʻlsangiz, kechrogʻigacha kuting.

rule-kz-76c = Qonun buzilishini tuzatishmadi: 3 ish kunidan keyin ishdan ketish mumkin
    .who = Ish beruvchiga qonunni buzayotganini yozgan, 7 ish kuni kutgan, lekin u tuzatmagan ishchilar.
    .trigger = shundan keyin yozma ariza bergan kuningiz
    .missed = Sizni ishdan qoʻyib yuborishmayaptimi yoki pul toʻlashmayaptimi? Mehnat inspeksiyasiga qoʻngʻiroq qiling. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Ikkala xatning ham sanali nusxasini saqlang. Ikkita kunni koʻrayotgan boʻlsangiz, kechrogʻi oʻtgandan keyin keting. Shartnoma tugagach, hamma pulni sizga 3 ish kuni ichida berishadi.

rule-kz-77 = Mavsumiy ishchi 7 kundan keyin ishdan ketishi mumkin
    .who = Ishdan oʻzi ketmoqchi boʻlgan mavsumiy ishchilar.
    .trigger = ish beruvchini ogohlantirgan kuningiz
    .missed = Sizni ishdan qoʻyib yuborishmayaptimi yoki pul toʻlashmayaptimi? Mehnat inspeksiyasiga qoʻngʻiroq qiling. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Yozma ogohlantiring va sanali nusxasini saqlang. Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Ikkita kunni koʻrayotgan boʻlsangiz, kechrogʻi oʻtgandan keyin keting.

## Ishdagi baxtsiz hodisa

rule-kz-81 = Ish beruvchi baxtsiz hodisa haqida 24 soat ichida xabar beradi
    .who = Ishda jabrlangan odam. Xabar berish — ish beruvchining majburiyati.
    .trigger = baxtsiz hodisa yuz bergan daqiqa
    .missed = Ish beruvchi hodisani yashirdimi? Oʻzingiz ariza bering: shunda hodisani 10 ish kuni ichida tekshirishadi. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Avval shifokorga boring. Bu ishda boʻlganini unga ayting. Kunni, soatni, joyni va guvohlarning ismlarini yozib qoʻying. Joyni telefonga suratga oling. Nusxalarni yaqinlaringizga yuboring.

rule-kz-81b = Sugʻurta kompaniyasiga 3 ish kuni ichida xabar berishadi
    .who = Ishda jabrlangan odam. Xabar berish — ish beruvchining majburiyati.
    .trigger = baxtsiz hodisa yuz bergan kun
    .missed = Kechikishsa nima boʻlishini bilmaymiz. Yuristdan soʻrang.
    .next = Ish beruvchidan soʻrang: u xabar berganmi va sugʻurta kompaniyasining nomi nima. Javobni va kunni yozib qoʻying.

rule-kz-81c = Shifoxona ishdagi jarohat haqida 2 ish kuni ichida xabar beradi
    .who = Ishda jabrlanib, shifokorga borgan odam. Shifoxona ish beruvchiga va mehnat inspeksiyasiga xabar beradi.
    .trigger = baxtsiz hodisa yuz bergan kun
    .missed = Xabar berishganmi, shifoxonadan soʻrang. Hodisa kunidan sanash kerakmi yoki shifokorga borgan kundanmi, bilmaymiz.
    .next = Bu ishda boʻlganini shifokorga ayting. Maʼlumotnoma soʻrang. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, baribir shifokorga boring va yurist bilan gaplashing.

rule-kz-82 = Baxtsiz hodisa boʻyicha komissiyani 24 soat ichida tuzishadi
    .who = Ishda jabrlangan odam.
    .trigger = baxtsiz hodisa yuz bergan daqiqa
    .missed = Komissiya tuzilganmi, ish beruvchidan yozma soʻrang. Hodisani yashirishsa — oʻzingiz ariza bering. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Guvohlarning ismlarini komissiyaga ayting. Suratlarning nusxasini bering, suratlarning oʻzini esa saqlab qoling. Oʻqiy olmaydigan qogʻozga imzo qoʻymang.

rule-kz-82b = Baxtsiz hodisani 10 ish kuni ichida tekshirishadi
    .who = Ishda jabrlangan odam. Muddatni yana 10 ish kuniga uzaytirishlari mumkin, bunday qilish ikki marta mumkin.
    .trigger = baxtsiz hodisa yuz bergan kun
    .missed = Muddatni uzaytirishganmi va qaysi kungacha, yozma soʻrang. Uzaytirishmagan boʻlsa — yuristga boring.
    .next = Komissiyada kimlar borligini va akt qachon boʻlishini soʻrang. Ismlarni va javoblarni yozib qoʻying.

rule-kz-83 = Yashirilgan baxtsiz hodisani 10 ish kuni ichida tekshirishadi
    .who = Ishda jabrlangan odam: ish beruvchi buni yashirgan, siz esa oʻzingiz ariza bergan boʻlsangiz.
    .trigger = ariza bergan kuningiz
    .missed = Arizaning nusxasi bilan yuristga boring.
    .next = Nima, qayerda, qaysi kuni boʻlganini va kim koʻrganini yozing. Sanali nusxasini saqlang. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, ariza berishdan oldin yurist bilan gaplashing.

rule-kz-84 = Baxtsiz hodisa haqidagi aktni 3 ish kuni ichida berishadi
    .who = Ishda jabrlangan odam.
    .trigger = akt tayyor boʻlgan kun
    .missed = Aktni yozma talab qiling va talabning nusxasini saqlang.
    .next = Aktni oʻqing yoki tarjima qilib berishlarini soʻrang. Rozi boʻlmasangiz — ish beruvchiga yozma ayting: ish beruvchida 10 ish kuni bor. Keyin mehnat inspektoriga yoki sudga boriladi.

rule-kz-84b = Aktga rozi boʻlmasangiz, ish beruvchida 10 ish kuni bor
    .who = Baxtsiz hodisa haqidagi aktga rozi boʻlmagan va buni ish beruvchiga aytgan odam.
    .trigger = rozi emasligingizni ish beruvchiga yozma aytgan kuningiz
    .missed = Mehnat inspektoriga yoki sudga boring. Sizga ishlash uchun ruxsatnoma kerak boʻlsa-yu, u yoʻq boʻlsa, avval yurist bilan gaplashing.
    .next = Xatning sanali nusxasini saqlang. Aktda nima notoʻgʻri ekanini yozing. Guvohlarning ismlarini ayting.
