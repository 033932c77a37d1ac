# Qozogʻiston va Qirgʻiziston muddatlari: turish, ushlab turish, sud, ish, boshpana.

rule-kz-05 = Armaniston, Belarus, Qirgʻiziston va Rossiya fuqarolari: vaqtida chiqib keting, istalgan 180 kun ichida 90 kun
    .who = Qozogʻistonda vaqtincha yashash ruxsatnomasisiz («РВП») turgan Armaniston, Belarus, Qirgʻiziston va Rossiya fuqarolari.
    .trigger = siz Qozogʻiston chegarasidan oʻtgan kun
    .missed = Muddatdan 3 kungacha oshsa — ogohlantirish. 3 kundan oshsa — jarima. 10 kundan oshsa — jarima yoki chiqarib yuborish (deportatsiya). Bir yil ichida ikkinchi marta boʻlsa — qattiqroq. Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas.
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Oxirgi 180 kundagi hamma kelishlaringizni qoʻshing. Ish uchun qolmoqchi boʻlsangiz — 90 kun tugamasdan «РВП» soʻrang. Muddat allaqachon oʻtgan boʻlsa — bugunoq yurist qidiring.

rule-kz-38 = Politsiya odatda sizni 3 soatdan ortiq ushlab turmaydi
    .who = Politsiya ushlab qolgan har bir odam.
    .trigger = sizni qoʻyib yubormay qoʻyishgan daqiqa
    .missed = Boshqa asos boʻlmasa, bundan uzoq ushlab turish — noqonuniy. Migratsiya ishi boʻyicha kimligingizni aniqlash uchun qonun 48 soatgacha, qoidabuzarlik uchun qamoq (arest) berilishi mumkin boʻlsa — 24 soatgacha ruxsat beradi.
    .next = Soat va daqiqani eslab qoling yoki yozib qoʻying. Nima uchun ushlab turganlarini soʻrang. Ushlab turish bayonnomasining nusxasini va tarjimon talab qiling. Yaqinlaringizga, yuristga va konsulxonaga xabar berishlarini ham talab qiling. Qarshilik koʻrsatmang. Uzoqroq ushlab turishsa — yuristga ayting. Vataningizga qaytish siz uchun xavflimi? Unda konsulxonaga xabar berishni soʻramang: boshpana soʻrayotganingizni ayting.

rule-kz-39 = Migratsiya ishi boʻyicha kimligingizni aniqlash uchun 48 soatdan ortiq ushlab turishmaydi
    .who = Migratsiya qoidalari buzilgani haqidagi ish boʻyicha kimligini aniqlash uchun ushlab qolingan chet elliklar.
    .trigger = sizni qoʻyib yubormay qoʻyishgan daqiqa
    .missed = Bundan uzoq ushlab turish — noqonuniy.
    .next = Siz haqingizda dastlabki 24 soat ichida prokurorga yozma xabar berishlari kerak: berishdimi, soʻrang. Bayonnoma nusxasini, tarjimon va konsulxonaga qoʻngʻiroq qilishni talab qiling. Asos qolmasa — sizni ertaroq qoʻyib yuborishlari kerak. Uzoqroq ushlab turishsa — yuristga ayting. Vataningizga qaytish siz uchun xavflimi? Unda konsulxonaga xabar berishni soʻramang: boshpana soʻrayotganingizni ayting.

rule-kz-44 = Sud qarori ustidan shikoyat bering
    .who = Sud jazo, jumladan chiqarib yuborish (deportatsiya) tayinlagan odam. Chiqarib yuborishda ikkinchi muddatga ham qarang: sud qaysi kungacha chiqib ketishni buyurgan boʻlsa, shikoyatni oʻsha kundan oldin berish kerak.
    .trigger = sizga qaror nusxasi berilgan kun, siz u yerda boʻlmagan boʻlsangiz — uni olgan kuningiz
    .missed = Qaror kuchga kiradi.
    .next = Yuristga bugunoq ayting. Vaqtida berilgan shikoyat chiqarib yuborishni toʻxtatadi («КоАП», 834-modda). Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Matnni tushunmasangiz — tarjimon talab qiling, bu bepul.

rule-kz-44b = Chiqarib yuborish ustidan sud aytgan chiqib ketish kunidan oldin shikoyat bering
    .who = Sud chiqarib yuborishga qaror qilgan odam (deportatsiya).
    .trigger = sud sizga qaysi kungacha chiqib ketishni buyurgan boʻlsa, oʻsha kun: u qarorda yozilgan
    .missed = Qarorni ijro etishadi. Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas.
    .next = Bu kunni kutmang: boshqa muddat ham bor, nusxani olgandan keyin 10 kun. Qaysi biri oldin boʻlsa, shunga amal qiling. Yuristga bugunoq ayting. Qaytish siz uchun xavfli boʻlsa — buni yuristga ayting va boshpana soʻrang.

rule-kz-46 = Jarimani toʻlang
    .who = Jarima solingan va shikoyat bermagan yoki shikoyati rad etilgan odam.
    .trigger = qaror kuchga kirgan kun
    .missed = Majburan undirishadi. Chiqib ketganingizdan keyin toʻlamaguningizcha qaytib kiritishmaydi.
    .next = Qaror qachon kuchga kirishini jarima solgan joydan soʻrang. Chekni doim saqlang: uni chegarada soʻrashlari mumkin.

rule-kz-70 = Sizni ishdan boʻshatishdi: kelishuv komissiyasiga boring
    .who = Ish joyida kelishuv komissiyasi bor ishchilar. Komissiya boʻlmasa, birovning uyida yoki kichik firmada ishlasangiz — muddat boshqa, sudga borish kerak. Darhol yuristdan soʻrang.
    .trigger = sizga ishdan boʻshatish buyrugʻi berilgan kun
    .missed = Uzrli sababsiz bu huquq yoʻqoladi.
    .next = Ish joyida komissiya bormi, soʻrang. Arizani yozma bering va sanali nusxasini oʻzingizda qoldiring. Toʻlanmagan ish haqi uchun muddat boshqa, u uzunroq.

rule-kz-90 = Boshpana soʻrang
    .who = Vataniga qaytishi xavfli boʻlgan va mamlakatga qonuniy kirgan odam. Chegaradan noqonuniy oʻtishga majbur boʻlgan boʻlsangiz, muddat qisqaroq: bir kun.
    .trigger = siz kelgan kun yoki qaytish xavfli ekanini bilgan kuningiz
    .missed = Kechikishni rad etish sababi deyishlari mumkin. Baribir darhol murojaat qiling va yuristga qoʻngʻiroq qiling.
    .next = Akimatning (mahalliy hokimiyatning) bandlik va ijtimoiy dasturlar boʻlimiga boring, politsiyaga emas. Chegarada boʻlsangiz — chegarachiga ayting. Ochiq ayting: «Я прошу убежища» — bu «Men boshpana soʻrayman» degani. Tarjimon talab qiling.

rule-kg-01 = Armaniston, Belarus va Rossiya fuqarolari: vaqtida chiqib keting, istalgan 180 kun ichida 90 kun
    .who = Armaniston, Belarus va Rossiya fuqarolari. 2025-yil avgust oxirigacha — Qozogʻiston fuqarolari ham.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Jarima. Hammasini 30 kun ichida toʻgʻrilashni yozma buyurishlari mumkin. Toʻgʻrilamasangiz — sud sizni chiqarib yuborishi mumkin (deportatsiya).
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Bir kunga chiqib kelish — hisob boshidan boshlanadi degani emas. Qolmoqchi boʻlsangiz — kunlar tugamasdan ruxsatnoma soʻrang.

rule-kg-02 = Oʻzbekiston fuqarolari: vaqtida chiqib keting, istalgan 120 kun ichida 60 kun
    .who = Oʻzbekiston fuqarolari.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Jarima. Hammasini 30 kun ichida toʻgʻrilashni yozma buyurishlari mumkin. Toʻgʻrilamasangiz — sud sizni chiqarib yuborishi mumkin (deportatsiya).
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Bir kunga chiqib kelish — hisob boshidan boshlanadi degani emas. Qolmoqchi boʻlsangiz — kunlar tugamasdan ruxsatnoma soʻrang.

rule-kg-05 = Qozogʻiston fuqarolari: birinchi kirishdan boshlab 90 kun, yangi hisob — Qirgʻizistondan tashqarida 90 kundan keyin
    .who = Qozogʻiston fuqarolari, 2025-yil 1-sentabrdan.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Kirishni 90 kunga yopib qoʻyishadi. Jarima ham boʻlishi mumkin.
    .next = Birinchi kirishdan boshlab hamma kunlarni qoʻshing. Qisqa vaqtga chiqib kelish hisobni noldan boshlamaydi: Qirgʻizistondan tashqarida ketma-ket 90 kun boʻlish kerak. Chegara xizmati shunday tushuntirgan; qoidaning oʻz matnini koʻrmaganmiz.

rule-kg-50 = Toʻlanmagan ish haqini talab qiling
    .who = Hamma ishchilar, chet elliklar ham, yozma shartnomasi yoʻqlar ham. Ishdan boʻshatish boʻyicha muddat qisqaroq: 2 oy.
    .trigger = sizga toʻlashlari kerak boʻlgan kun
    .missed = Daʼvoni rad etishlari mumkin. Uzrli sabab boʻlsa, muddatni tiklashlari mumkin.
    .next = Kutmang: dalillar yoʻqoladi. Xabarlar, suratlar, ish kunlari roʻyxati va guvohlarni toʻplang. Mehnat inspeksiyasiga yoki sudga yozing. Ish haqi haqidagi daʼvo uchun davlat boji toʻlanmaydi.
