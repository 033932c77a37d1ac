# Qirgʻiziston muddatlari. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». Pul miqdori bu yerda ataylab yozilmagan. kg-01, kg-02, kg-05, kg-25 va kg-50 muddatlari — deadlines.ftl va deadlines-more.ftl da.

## Turish

rule-kg-03 = Vaqtida chiqib keting: istalgan 120 kun ichida 60 kun
    .who = Qirgʻizistonda vizasiz turgan Tojikiston, Gruziya, Ozarbayjon va Moldova fuqarolari.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Ishlatilmagan kunlar yana yigʻilgandan keyingina qaytib kirish mumkin. Muddat oʻtib ketsa — jarima, u oylar oʻtishi bilan oshadi.
    .next = Bu qoidani 2024-yil yangiliklaridan bilamiz. 2026-yil yangiliklarida uni topmadik. Hozir ham shundaymi, kirayotganda chegarachilardan soʻrang. Kirgan kunni ham, chiqqan kunni ham sanang.

rule-kg-04 = Vaqtida chiqib keting: istalgan 180 kun ichida 90 kun
    .who = Qirgʻizistonda vizasiz turgan Turkiya, Ukraina, Serbiya va Mongoliya fuqarolari.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Muddat oʻtib ketsa — jarima, u oylar oʻtishi bilan oshadi. Yozma koʻrsatma («предписание») berishsa-yu, siz uni bajarmasangiz, sud sizni chiqarib yuborishi mumkin (deportatsiya).
    .next = Kirgan kunni ham, chiqqan kunni ham sanang: shunday xavfsizroq. Qoidani 2026-yil yanvar yangiliklaridan bilamiz. Hozir ham shundaymi, kirayotganda chegarachilardan soʻrang.

rule-kg-04b = Oʻz muddatingizni soʻrang, hozircha istalgan 60 kun ichida 30 kun deb hisoblang
    .who = Boshqa mamlakatlar fuqarolari. 55 mamlakat uchun muddat — istalgan 60 kun ichida 30 kun, lekin bu roʻyxat bizda yoʻq. Fors koʻrfazi mamlakatlariga koʻproq berishadi. Sizga viza kerakmi, bilmaymiz.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Avval oʻz muddatingizni bilib oling: balki u hali tugamagandir. Muddat oʻtib ketsa — jarima, u oylar oʻtishi bilan oshadi.
    .next = Sizga necha kun mumkinligini kirayotganda chegarachilardan soʻrang. Oʻz konsulxonangizdan ham soʻrash mumkin, lekin vataningizga qaytish siz uchun xavfli boʻlsa — konsulxonadan soʻramang. Bilmaguningizcha 30 kun deb hisoblang: bu biz topgan muddatlarning eng qisqasi.

## Roʻyxatdan oʻtish

rule-kg-06 = 30 kundan koʻp qoladigan boʻlsangiz, roʻyxatdan oʻting
    .who = Qozogʻiston va Rossiya fuqarolari. Birinchi 30 kunda roʻyxatdan oʻtish kerak emas.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Kerakli hujjat yoʻqligi uchun jarima bor. Qancha uzoq boʻlsa, jarima shuncha koʻp.
    .next = Shu kungacha roʻyxatdan oʻting. Bir kun keyin oʻtsa boʻladimi, bilmaymiz. Haqiqatda yashayotgan manzilingizni koʻrsating. Rossiya fuqarolari uchun qoidani eski yangiliklardan bilamiz: hozir ham shundaymi, soʻrang.

rule-kg-07 = 5 ish kuni ichida roʻyxatdan oʻting
    .who = Mamlakati uchun alohida qoida boʻlmagan chet elliklar. Qozogʻiston, Rossiya va Oʻzbekiston fuqarolarining oʻz qoidasi bor. 2016-yilgi roʻyxatga koʻra koʻp mamlakatlarga koʻproq kun berilardi. U hozir amaldami, bilmaymiz.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Kerakli hujjat yoʻqligi uchun jarima bor. Qancha uzoq boʻlsa, jarima shuncha koʻp. Baribir soʻrang: balki sizning mamlakatingizga koʻproq kun berishadi.
    .next = Bu 2016-yilgi umumiy qoida, bundan yangisini topmadik. Kirishdan boshlab sanang, kirgan kunning oʻzini ham. Uy egasidan yordam soʻrang: roʻyxatdan oʻtish uchun u ham javob beradi.

rule-kg-08 = Oʻzbekiston fuqarolari: 60 kundan koʻp qoladigan boʻlsangiz, roʻyxatdan oʻting
    .who = Oʻzbekiston fuqarolari. 2023-yilda yozishlaricha, birinchi 60 kunda roʻyxatdan oʻtish kerak emas.
    .trigger = siz Qirgʻiziston chegarasidan oʻtgan kun
    .missed = Kechiksangiz nima boʻlishi manbada yozilmagan. Qirgʻizistonda kerakli hujjat yoʻqligi uchun jarima bor.
    .next = Bu qoida hozir amaldami, soʻrang. Yodda tuting: vizasiz istalgan 120 kun ichida 60 kun boʻlish mumkin. Uzoqroq qolish uchun hujjat kerak.

## Turish muddati oʻtib ketdi

rule-kg-20 = Muddat oʻtib ketdi: bir oy boʻlmasdan buni hal qiling
    .who = Qirgʻizistonda amaldagi hujjatsiz qolib ketgan odam. Boshpana soʻraganlik haqidagi maʼlumotnoma va qochqin kartasi — qonuniy hujjatlar.
    .trigger = Qirgʻizistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin jarima koʻproq. Keyingi bosqich — 3 oy.
    .next = Kutmang: jarima oylar oʻtishi bilan oshadi. Bugun yuristga qoʻngʻiroq qiling. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kg-20b = Muddat oʻtib ketdi: 3 oy boʻlmasdan buni hal qiling
    .who = Turish muddati oʻtganiga 1 oydan oshgan odam.
    .trigger = Qirgʻizistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin jarima koʻproq. Keyingi bosqich — 6 oy.
    .next = Kutmang: jarima oylar oʻtishi bilan oshadi. Bugun yuristga qoʻngʻiroq qiling. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kg-20c = Muddat oʻtib ketdi: 6 oy boʻlmasdan buni hal qiling
    .who = Turish muddati oʻtganiga 3 oydan oshgan odam.
    .trigger = Qirgʻizistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin jarima koʻproq. Keyingi bosqich — bir yil.
    .next = Kutmang: jarima oylar oʻtishi bilan oshadi. Bugun yuristga qoʻngʻiroq qiling. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kg-20d = Muddat oʻtib ketdi: bir yil boʻlmasdan buni hal qiling
    .who = Turish muddati oʻtganiga 6 oydan oshgan odam.
    .trigger = Qirgʻizistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin — eng katta jarima.
    .next = Bugun yuristga qoʻngʻiroq qiling. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kg-22 = Yozma koʻrsatmani («предписание») bajaring
    .who = Hujjatlar yoki turish boʻyicha qoidabuzarlikni toʻgʻrilash kerak degan qogʻoz berilgan odam.
    .trigger = sizga yozma koʻrsatma topshirilgan kun
    .missed = Sud sizni mamlakatdan chiqarib yuborishi mumkin (deportatsiya). Darhol yurist qidiring.
    .next = Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Koʻrsatmani suratga oling. Sizdan nima talab qilishayotganini tushunmasangiz — bugun yuristdan soʻrang. Hammasini toʻgʻrilagan boʻlsangiz — bu haqda qogʻoz soʻrang.

rule-kg-24 = Chiqarib yuborish haqidagi qarorda yozilgan kundan kechikmay chiqib keting
    .who = Sud chiqarib yuborishga qaror qilgan (deportatsiya) va qaysi kungacha chiqib ketishi qarorda yozilgan odam.
    .trigger = qarorda yozilgan kun
    .missed = Sizni majburan olib chiqib ketishlari mumkin. Bugun yuristdan soʻrang. Toʻlanmagan jarima chiqarib yuborishni toʻxtatmaydi.
    .next = Qarorga rozi boʻlmasangiz — shikoyat uchun 10 kun beriladi. U chiqarib yuborishni toʻxtatadimi, bilmaymiz: bugun yuristdan soʻrang. Biletni va chiqib ketganingiz haqidagi belgini saqlang.

rule-kg-24b = Maxsus muassasada («спецучреждение») 30 kundan ortiq ushlab turishmaydi
    .who = Chiqarib yuborilayotgan odam (deportatsiya), agar qarorda chiqib ketish kuni yozilmagan boʻlsa.
    .trigger = sizni maxsus muassasaga joylashtirishgan daqiqa
    .missed = Bundan uzoq ushlab turish — noqonuniy. Yaqinlaringizdan yuristni va ombudsmanni chaqirishni soʻrang.
    .next = Sizni olib kelishgan kun va soatni eslab qoling. Ularni yaqinlaringizga va yuristga ayting.

## Jarima va sud qarori ustidan shikoyat

rule-kg-26 = Sud qarori ustidan shikoyat bering
    .who = Qoidabuzarlik ishi boʻyicha sud qaror chiqargan odam, masalan, chiqarib yuborish (deportatsiya) haqida.
    .trigger = sizga qaror nusxasi topshirilgan kun
    .missed = Qaror uzil-kesil boʻlib qoladi. Muddatni tiklash mumkinmi, bilmaymiz: bugun yuristdan soʻrang.
    .next = Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Muddat dam olish kunidan keyingi kunga koʻchadimi, qonunda aytilmagan. Oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang. Sud qarorni eʼlon qilgan kundan sanash xavfsizroq.

rule-kg-26b = Sud shikoyatingizni rad etgan boʻlsa, yana shikoyat bering
    .who = Qoidabuzarlik ishi boʻyicha shikoyatini sud koʻrib boʻlgan odam.
    .trigger = sud shikoyat boʻyicha qaror chiqargan kun, nusxa kelgan kun emas
    .missed = Qaror uzil-kesil boʻlib qoladi. Yana nima qilish mumkinligini yuristdan soʻrang.
    .next = Nusxa pochta orqali kelishini kutmang: muddat allaqachon boshlangan. Qaror qaysi kuni chiqqanini suddan bilib oling va nusxasini oʻsha yerdan soʻrang.

rule-kg-27 = Jarimani toʻlang
    .who = Jarima solingan va shikoyat bermayotgan odam.
    .trigger = sizga qaror topshirilgan kun
    .missed = Jarimani majburan undirishadi.
    .next = Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Rozi boʻlmasangiz — shikoyat uchun vaqt kamroq, 10 kun. Chekni saqlang.

rule-kg-27b = Jarimani toʻlang: shikoyat yordam bermadi
    .who = Jarima ustidan shikoyat qilgan va shikoyati rad etilgan odam.
    .trigger = shikoyatingiz rad etilgani sizga xabar qilingan kun
    .missed = Jarimani majburan undirishadi.
    .next = Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Chekni saqlang. Yana shikoyat qilmoqchi boʻlsangiz — bugun yuristdan soʻrang: buning uchun vaqt undan ham kam.

## Ushlab turish

rule-kg-28 = Odatda 3 soatdan ortiq ushlab turishmaydi
    .who = Qoidabuzarlik uchun ushlab qolingan har bir odam. Bu qoidabuzarlik uchun qamoq (arest) berilishi mumkin boʻlsa — 48 soatgacha.
    .trigger = sizni haqiqatda ushlab qolishgan daqiqa
    .missed = Sizni qoʻyib yuborishlari kerak. Buni xotirjam ayting va advokat soʻrang.
    .next = Vaqtni daqiqasigacha eslab qoling. Yaqinlaringizga qoʻngʻiroq qilishga ruxsat, advokat va shifokor soʻrang. Oʻqiy olmaydigan qogʻozga imzo qoʻymang.

rule-kg-28b = Qamoq (arest) berilishi mumkin boʻlsa, 48 soatdan ortiq ushlab turishmaydi
    .who = Qamoq (arest) berilishi mumkin boʻlgan qoidabuzarlik uchun ushlab qolingan odam.
    .trigger = sizni haqiqatda ushlab qolishgan daqiqa
    .missed = Sizni qoʻyib yuborishlari kerak. Buni xotirjam ayting va advokat soʻrang.
    .next = Nima uchun ushlab turganlarini va qamoq (arest) berilishi mumkinmi, soʻrang. Javobni va vaqtni eslab qoling. Yaqinlaringizga qoʻngʻiroq qilishga ruxsat va advokat soʻrang.

rule-kg-28c = 24 soat ichida siz haqingizda prokurorga xabar berishadi va sizni sudyaga olib borishadi
    .who = Qamoq (arest) berilishi mumkin boʻlgan qoidabuzarlik uchun ushlab qolingan odam.
    .trigger = sizni haqiqatda ushlab qolishgan daqiqa
    .missed = Buni advokatga va sudyaga ayting. Ushlab turish ustidan shikoyat qilish mumkin.
    .next = Prokurorga xabar berishdimi va sud qachon, soʻrang. Qaysi daqiqada ushlab qolishganini sudga ayting. Tushunmasangiz, tarjimon soʻrang.

rule-kg-29 = Sudsiz hech kimni 48 soatdan ortiq ushlab turishmaydi
    .who = Har bir odam. Qirgʻiziston Konstitutsiyasida shunday deyilgan.
    .trigger = sizni haqiqatda ushlab qolishgan daqiqa
    .missed = Sud qarori boʻlmasa, sizni qoʻyib yuborishlari kerak. Buni xotirjam ayting va advokat soʻrang.
    .next = Vaqtni daqiqasigacha eslab qoling. Uni yaqinlaringizga va advokatga ayting.

## Amaldorlar ustidan shikoyat

rule-kg-33 = Maʼmuriy sudga murojaat qiling
    .who = Amaldorning qaroriga, masalan, rad javobiga rozi boʻlmagan har bir odam.
    .trigger = qarorni olgan yoki u haqda bilgan kuningiz
    .missed = Uzrli sabab boʻlgan boʻlsa, sud muddatni tiklashi mumkin. Bu sabab haqidagi qogʻozlarni toʻplang va yuristga boring.
    .next = Avval shikoyatni oʻsha idoraning oʻziga berish kerakmi, bilib oling: uning muddati qisqaroq boʻlishi mumkin. Konvertni yoki qarorni qachon olganingiz haqidagi belgini saqlang.

rule-kg-33b = Sizga bir oy ichida javob berishlari kerak
    .who = Davlat idorasiga ariza bergan har bir odam.
    .trigger = siz ariza bergan kun
    .missed = Javob berishmagani ustidan sudga shikoyat qilish mumkin.
    .next = Arizaning belgi va sana qoʻyilgan nusxasini saqlang. Bir oydan keyin yozma soʻrang. Qonunda boshqa hisob ham bor: 30 ish kuni. Biz qisqarogʻini koʻrsatamiz. Sudga murojaat qilishdan oldin yuristdan soʻrang: hali erta emasmi.

rule-kg-33c = Sizga javob berishmadi: sudga murojaat qiling
    .who = Bir oy ichida javob olmagan odam.
    .trigger = javobsiz oʻtgan bir oy tugagan kun
    .missed = Uzrli sabab boʻlgan boʻlsa, sud muddatni tiklashi mumkin. Yuristga boring.
    .next = Arizaning belgi va sana qoʻyilgan nusxasini oling. Javob baribir kelgan boʻlsa, endi muddat qanday hisoblanishini yuristdan soʻrang.

rule-kg-34 = Maʼmuriy sud qarori ustidan apellyatsiya bering
    .who = Amaldor bilan ishini sudda yutqazgan odam.
    .trigger = sud qarorni eʼlon qilgan kun
    .missed = Muddatni tiklash mumkinmi, bilmaymiz. Bugun yuristdan soʻrang.
    .next = Matnni olgan kundan emas, qaror eʼlon qilingan kundan sanang. Qaror matnini darhol soʻrang. Eʼlon qilingan kunni yuristga ayting.

rule-kg-34b = Sud ajrimi («определение») ustidan xususiy shikoyat («частная жалоба») bering
    .who = Ishi boʻyicha maʼmuriy sud qaror («решение») emas, ajrim («определение») chiqargan odam.
    .trigger = sud ajrim chiqargan kun
    .missed = Muddatni tiklash mumkinmi, bilmaymiz. Bugun yuristdan soʻrang.
    .next = Bu muddat qisqa: darhol yuristga boring. Ajrim nusxasini oling.

rule-kg-35 = Idoraning oʻziga shikoyat qiling: muddat nomaʼlum, kutmang
    .who = Amaldorning qaroriga rozi boʻlmagan har bir odam.
    .trigger = qarorni olgan yoki u haqda bilgan kuningiz
    .missed = Balki muddat hali tugamagandir: uni bilmaymiz. Baribir shikoyat bering va yuristdan soʻrang.
    .next = Qonun necha kun berishini topmadik. Siz koʻrayotgan kun — ehtiyot uchun olingan kun. Shikoyatni yozma bering va oʻzingizdagi nusxaga sanali belgi qoʻyishlarini soʻrang.

## Ish

rule-kg-51 = Ishdan boʻshatish ustidan shikoyat qiling
    .who = Ishdan boʻshatilgan hamma ishchilar. Uy xizmatchilari (birovning uyida xizmat qiladiganlar) faqat sudga boradi.
    .trigger = ishdan boʻshatish buyrugʻini oʻqigan yoki mehnat daftarchasini olgan kuningiz
    .missed = Bahslashish huquqi yoʻqoladi. Muddatni tiklashlari mumkin. Yuristdan soʻrang.
    .next = Buyruqni suratga oling. Mehnat nizolari komissiyasiga, mehnat inspeksiyasiga yoki toʻgʻridan-toʻgʻri sudga boring. Muddat bir xil.

rule-kg-52 = Ishda boshqa huquqingiz buzilgan boʻlsa, shikoyat qiling
    .who = Hamma ishchilar. Ishdan boʻshatish va ish haqi boʻyicha muddatlar boshqa. Uy xizmatchilari (birovning uyida xizmat qiladiganlar) faqat sudga boradi.
    .trigger = huquqingiz buzilganini bilgan kuningiz
    .missed = Bahslashish huquqi yoʻqoladi. Muddatni tiklashlari mumkin. Yuristdan soʻrang.
    .next = Nima va qachon boʻlganini yozib qoʻying. Suratlar va xabarlarni saqlang. Mehnat nizolari komissiyasiga, mehnat inspeksiyasiga yoki toʻgʻridan-toʻgʻri sudga boring.

rule-kg-55 = Mehnat nizolari komissiyasi 10 kun ichida hal qiladi
    .who = Komissiyaga ariza bergan odam.
    .trigger = komissiyaga ariza bergan kuningiz
    .missed = Mehnat inspeksiyasiga yoki sudga boring.
    .next = Arizaning sanali nusxasini saqlang. Komissiya hal qilguncha sudga murojaat qilish muddati toʻxtab turadimi, bilmaymiz. Toʻxtamaydi deb hisoblang.

rule-kg-55b = Komissiya qarori ustidan shikoyat qiling
    .who = Mehnat nizolari komissiyasining qaroriga rozi boʻlmagan odam.
    .trigger = komissiya qaror chiqargan kun
    .missed = Qarorni bajara boshlashadi. Muddatni tiklash mumkinmi, bilmaymiz. Yuristdan soʻrang.
    .next = Qaror nusxasini soʻrang. Qaror kunidan sanash kerakmi yoki nusxa olingan kundanmi, bilmaymiz: qaror kunidan sanash xavfsizroq. Shikoyatning oʻzingizdagi nusxasiga sanali belgi qoʻyishlarini soʻrang.

rule-kg-55c = Ish beruvchi komissiya qarorini 3 kun ichida bajaradi
    .who = Mehnat nizolari komissiyasida yutgan odam.
    .trigger = shikoyat uchun berilgan 10 kun tugagan kun
    .missed = Qaror nusxasi bilan mehnat inspeksiyasiga yoki sudga boring.
    .next = Shikoyat uchun berilgan 10 kun tugagan kunni yozib qoʻying. Qaror nusxasini oling.

rule-kg-56 = Ish haqi belgilangan kuni toʻlanadi
    .who = Hamma ishchilar. Kamida oyiga bir marta toʻlashlari kerak.
    .trigger = siz kelishgan ish haqi kuni
    .missed = Kechiktirilgan har bir kun uchun ish beruvchi sizga qoʻshimcha pul toʻlashi kerak. Buni unga yozma ravishda ayting.
    .next = Ish haqi kuni dam olish kuniga toʻgʻri kelsa, undan oldingi oxirgi ish kunida toʻlashadi. Toʻlashmasa — kunni va pul miqdorini yozib qoʻying.

rule-kg-56b = Ishdan ketganda hamma pulni oxirgi ish kunida toʻlashadi
    .who = Ishdan ketayotgan yoki ishdan boʻshatilgan hamma ishchilar.
    .trigger = oxirgi ish kuningiz
    .missed = Kechiktirilgan har bir kun uchun ish beruvchi sizga qoʻshimcha pul toʻlashi kerak. Pulni yozma talab qiling.
    .next = Ishda boʻlmagan boʻlsangiz — pulni yozma talab qiling: keyingi kuni toʻlashadi. Nusxasini saqlang.

rule-kg-56c = Yozma talabdan keyingi kuni toʻlashadi
    .who = Oxirgi kuni ishda boʻlmagan odam.
    .trigger = pulni yozma talab qilgan kuningiz
    .missed = Kechiktirilgan har bir kun uchun ish beruvchi sizga qoʻshimcha pul toʻlashi kerak. Mehnat inspeksiyasiga boring.
    .next = Talabni suratga oling yoki sanali nusxasini oʻzingizda qoldiring. Uni kimga berganingizni eslab qoling.

rule-kg-58 = Ariza berganingizdan bir oy keyin ishdan ketish mumkin
    .who = Ishdan ketishi haqida oʻzi ogohlantirgan hamma ishchilar.
    .trigger = yozma ariza bergan kuningiz
    .missed = Ketishingizga yoʻl qoʻyishmasa yoki pul toʻlashmasa, mehnat inspeksiyasiga boring.
    .next = Arizaning sanali nusxasini saqlang. Ish beruvchi ketishingizga yozma ruxsat bermagan boʻlsa, ikkinchi sanadan oldin ketmang. Oxirgi kuni sizga hamma pulni toʻlashlari kerak.

rule-kg-59 = Yangi ishda sinov muddati 3 oydan oshmaydi
    .who = Sinov muddati bor hamma ishchilar.
    .trigger = siz ishlay boshlagan kun
    .missed = Endi nima boʻlishini mehnat inspeksiyasidan soʻrang.
    .next = Shartnomada sinov muddati bormi va u qaysi kungacha, qarang. Har bir ish kunini yozib boring.

rule-kg-61 = 60 kundan ortiq toʻlashmayapti: bu jinoyat boʻlishi mumkin
    .who = Rahbarlari ularning pulini boshqa narsaga sarflagan ishchilar.
    .trigger = sizga toʻlashlari kerak boʻlgan kun
    .missed = 60 kundan koʻp oʻtgan boʻlsa, politsiyaga ariza berish haqida yurist bilan gaplashing. Pulni talab qilish muddatingiz — boshqa, u oʻtib boryapti.
    .next = Pul boʻlganiga dalil toʻplang. Ish haqini yozma talab qiling. Kerakli hujjatlaringiz boʻlmasa, avval yurist bilan gaplashing.

## Boshpana

rule-kg-70 = Darhol boshpana soʻrang: muddatini bilmaymiz
    .who = Vataniga qaytishi xavfli boʻlgan har bir odam. Mamlakat ichida ham, chegarada ham soʻrash mumkin.
    .trigger = siz kelgan yoki xavf haqida bilgan kun
    .missed = Hech narsa yoʻqolgani yoʻq: muddatini bilmaymiz. Baribir bugunoq boring.
    .next = Kechiktirmay boring. Darhol borsangiz, noqonuniy kirganingiz uchun jazolashmaydi. Mamlakat ichida — Mehnat vazirligining qayrilmanlar va qochqinlar ishlari departamentiga («департамент по делам кайрылманов и беженцев»). Chegarada — chegarachilarga. «Адилет» bepul yordam beradi: yurist va tarjima.

rule-kg-72 = Boshpana haqidagi javob: 6 oydan bir yilgacha
    .who = Boshpana soʻragan odam.
    .trigger = boshpana soʻrab ariza bergan kuningiz
    .missed = Nega javob yoʻqligini «Адилет»dan yoki yuristdan soʻrang.
    .next = Maʼlumotnomani yoningizda olib yuring: bu qonuniy hujjat. Hamma bosqichlar bepul. Bu muddatni taxminan 2018-yilgi matndan bilamiz.

rule-kg-74 = Sizga boshpana berishni rad etishdi: darhol shikoyat qiling
    .who = Boshpana berish rad etilgan odam.
    .trigger = rad javobini olgan kuningiz
    .missed = Balki muddat hali tugamagandir: sudning umumiy muddati — 3 oy. Bugun yuristga boring.
    .next = Alohida muddatni bilmaymiz, u umumiy muddatdan qisqaroq boʻlishi mumkin. Siz koʻrayotgan kun — ehtiyot uchun olingan kun. «Адилет» bepul yordam beradi. Konvertni yoki rad javobini qachon olganingiz haqidagi belgini saqlang.
