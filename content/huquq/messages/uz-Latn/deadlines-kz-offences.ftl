# Qozogʻiston muddatlari: muddatdan oshgan kunlar, ushlab turish, shikoyat, chiqarib yuborish. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». Pul miqdori bu yerda ataylab yozilmagan. kz-38, kz-39, kz-43, kz-44, kz-44b va kz-46 muddatlari — deadlines.ftl va deadlines-more.ftl fayllarida.

## Turish muddati oʻtib ketdi

rule-kz-30 = Muddat oʻtib ketdi: ortiqcha kunlar 3 dan oshmasdan buni hal qiling
    .who = Turish muddati tugaganda Qozogʻistonda qolib ketgan chet elliklar.
    .trigger = Qozogʻistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin — jarima. Keyingi bosqich — 5 kun.
    .next = Ortiqcha kunlar 3 tagacha boʻlsa — faqat ogohlantirish. Bir yil ichida ikkinchi marta boʻlsa — qattiqroq: chiqarib yuborishlari mumkin (deportatsiya). Bugunoq yuristga qoʻngʻiroq qiling. Faqat rasmiy post orqali chiqing: postni chetlab oʻtish — jinoyat. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kz-31 = Muddat oʻtib ketdi: ortiqcha kunlar 5 dan oshmasdan buni hal qiling
    .who = Ortiqcha kunlari 3 dan koʻp boʻlganlar.
    .trigger = Qozogʻistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin jarima koʻproq. Keyingi bosqich — 10 kun.
    .next = Har bir kun muhim. Bir yil ichida ikkinchi marta boʻlsa — qattiqroq: chiqarib yuborishlari mumkin (deportatsiya). Bugunoq yuristga qoʻngʻiroq qiling. Faqat rasmiy post orqali chiqing: postni chetlab oʻtish — jinoyat. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kz-32 = Muddat oʻtib ketdi: ortiqcha kunlar 10 dan oshmasdan buni hal qiling
    .who = Ortiqcha kunlari 5 dan koʻp boʻlganlar.
    .trigger = Qozogʻistonda boʻlishingiz mumkin boʻlgan oxirgi kun
    .missed = Bundan keyin — yana ham koʻproq jarima yoki chiqarib yuborish (deportatsiya). Chiqarib yuborilgandan keyin 5 yil kirish mumkin emas. Bugunoq yurist qidiring.
    .next = Har bir kun muhim: birinchi marta boʻlsa va ortiqcha kunlar 10 tagacha boʻlsa — faqat jarima. Bir yil ichida ikkinchi marta boʻlsa — qattiqroq: chiqarib yuborishlari mumkin (deportatsiya). Bugunoq yuristga qoʻngʻiroq qiling. Faqat rasmiy post orqali chiqing: postni chetlab oʻtish — jinoyat. Xavfdan qochib kelganmisiz? Unda avval boshpana haqida soʻrang.

rule-kz-35 = Jazodan keyin bir yil: ikkinchi marta jazo qattiqroq boʻladi
    .who = Qozogʻistonda migratsiya qoidalarini buzgani uchun allaqachon jazolangan chet elliklar.
    .trigger = sizni jazolashgan kun
    .missed = Shu bir yil ichida ikkinchi marta boʻlsa: ortiqcha kunlar 10 tagacha boʻlsa — jarima yoki chiqarib yuborish (deportatsiya). Tranzit qoidalarini buzgan boʻlsangiz, ortiqcha kunlar 10 dan koʻp boʻlsa yoki noqonuniy ishlagan boʻlsangiz — 15 sutkagacha qamoq (arest) va chiqarib yuborish.
    .next = Turish muddati tugamasdan chiqib keting. Qonun bu yilni qaysi kundan sanashini bilmaymiz: undan keyin ham ehtiyot boʻling. Qarorni va chekni saqlang. Yana shunday boʻlsa — bugunoq yurist qidiring.

rule-kz-36 = Qoidabuzarlik haqidagi ishni faqat 2 oy ichida boshlashlari mumkin
    .who = Qoidabuzarlikda ayblanayotgan chet elliklar.
    .trigger = politsiya fikricha qoidabuzarlik boʻlgan kun
    .missed = 2 oydan koʻp oʻtgan boʻlsa — qoidabuzarlik haqidagi ish boʻlmasligi kerak. Buni yuristga ayting.
    .next = Bu muddat oʻtib ketishini poylab yurmang. Qoidabuzarlik hali davom etayotgan boʻlsa, masalan, turish muddati oʻtgan boʻlsa, qaysi kundan sanalishini bilmaymiz. Siz haqingizdagi ishni kechroq boshlashgan boʻlsa — sanasi yozilgan hamma qogʻozlarni yuristga koʻrsating.

## Ushlab turish

rule-kz-39b = 24 soat ichida siz haqingizda prokurorga yozma xabar berishlari kerak
    .who = Migratsiya qoidalari buzilgani haqidagi ish boʻyicha kimligini aniqlash uchun ushlab qolingan chet elliklar.
    .trigger = sizni qoʻyib yubormay qoʻyishgan daqiqa
    .missed = Buni yuristga ayting.
    .next = Prokurorga yozma xabar berishdimi va soat nechada, soʻrang. Javobni eslab qoling. Bayonnoma nusxasini va tarjimon talab qiling. Vataningizga qaytish siz uchun xavflimi? Unda konsulxonaga xabar berishni soʻramang: boshpana soʻrayotganingizni ayting.

rule-kz-40 = Qoidabuzarlik uchun qamoq (arest) berilishi mumkin boʻlsa, 24 soatdan ortiq ushlab turishmaydi
    .who = Qamoq (arest) berilishi mumkin boʻlgan qoidabuzarlik uchun, masalan, ruxsatnomasiz ishlagani uchun ushlab qolingan odam.
    .trigger = sizni qoʻyib yubormay qoʻyishgan daqiqa
    .missed = Sizni qanday asosda uzoqroq ushlab turganlarini soʻrang. Javobni va vaqtni eslab qoling, ularni yuristga ayting. Migratsiya ishi boʻyicha kimligingizni aniqlash uchun qonun 48 soatgacha ruxsat beradi.
    .next = Soat va daqiqani eslab qoling yoki yozib qoʻying. Nima uchun ushlab turganlarini va qamoq (arest) berilishi mumkinmi, soʻrang. Bayonnoma nusxasini va tarjimon talab qiling. Qarshilik koʻrsatmang. Vataningizga qaytish siz uchun xavflimi? Unda konsulxonaga xabar berishni soʻramang: boshpana soʻrayotganingizni ayting.

## Shikoyat va chiqarib yuborish

rule-kz-45 = Sud shikoyatingizni 10 kun ichida hal qiladi
    .who = Sud qarori, masalan, chiqarib yuborish (deportatsiya) haqidagi qaror ustidan shikoyat bergan odam.
    .trigger = shikoyat sudga kelgan kun
    .missed = Sud yana 10 kun olishi mumkin. Sud bu kunlarni oldimi, suddan soʻrang.
    .next = Shikoyat sudga qaysi kuni kelganini va qachon hal qilinishini suddan bilib oling. Shikoyatning belgi qoʻyilgan nusxasini yoningizda olib yuring: vaqtida berilgan shikoyat chiqarib yuborishni toʻxtatadi («КоАП», 834-modda).

rule-kz-45b = Sud yana 10 kun olgan boʻlsa, sudda jami 20 kun bor
    .who = Sud shikoyatini dastlabki 10 kun ichida hal qilmagan odam.
    .trigger = shikoyat sudga kelgan kun
    .missed = Nega qaror yoʻqligini suddan va yuristdan soʻrang.
    .next = Sud muddatni qaysi kungacha uzaytirganini suddan soʻrang. Shikoyatning belgi qoʻyilgan nusxasini yoningizda olib yuring: vaqtida berilgan shikoyat chiqarib yuborishni toʻxtatadi («КоАП», 834-modda).

rule-kz-47 = Chiqarib yuborish haqidagi qarorda yozilgan kundan kechikmay chiqib keting
    .who = Sud chiqarib yuborishga qaror qilgan (deportatsiya) va qaysi kungacha oʻzi chiqib ketishini yozgan odam.
    .trigger = qarorda yozilgan kun
    .missed = Sizni majburan olib chiqib ketishadi. Kechikkan boʻlsangiz — iloji boricha tezroq, shu kundan keyin 30 kundan kechikmay chegara postiga oʻzingiz boring.
    .next = Rozi boʻlmasangiz — shu kundan oldin va nusxani olgandan keyin 10 kundan kechikmay shikoyat bering: vaqtida berilgan shikoyat chiqarib yuborishni toʻxtatadi. Qaytish siz uchun xavfli boʻlsa — buni yuristga ayting va boshpana soʻrang. Chiqib ketsangiz — faqat rasmiy post orqali. Biletni va chiqqaningiz haqidagi belgini saqlang.

rule-kz-47b = Chiqib ketishga kechikdingiz: 30 kun ichida chegaraga oʻzingiz boring
    .who = Sud chiqarib yuborishga qaror qilgan (deportatsiya) va qarorda yozilgan kungacha chiqib ketmagan odam.
    .trigger = qarorda yozilgan kun
    .missed = Unda kechikkaningiz uchun ikkinchi marta jazolashlari mumkin. Bugunoq yuristdan soʻrang.
    .next = Iloji boricha tezroq chegara postiga boring. Shu 30 kun ichida oʻzi kelgan odamni kechikkani uchun ikkinchi marta jazolashmaydi. Lekin undan oldin ham majburan olib chiqib ketishlari mumkin: kutmang. Qaytish siz uchun xavfli boʻlsa — avval buni yuristga ayting va boshpana soʻrang.

rule-kz-48 = Fuqarolik sudi chiqarib yuborish haqida 10 kun ichida qaror qiladi
    .who = Politsiya fuqarolik sudidan uni chiqarib yuborishni (deportatsiya) soʻragan odam.
    .trigger = politsiya buni suddan soʻragan kun
    .missed = Nega qaror yoʻqligini suddan va yuristdan soʻrang.
    .next = Yuristga bugunoq ayting. Sud qarorni sizning oldingizda chiqaradi: boring va tarjimon soʻrang. Qaror eʼlon qilinishi bilan darhol amal qiladi. Sud qaysi kungacha chiqib ketishni buyurgan boʻlsa, oʻsha kundan oldin berilgan shikoyat chiqarib yuborishni toʻxtatadi. Qaytish siz uchun xavfli boʻlsa — buni sudga va yuristga ayting va boshpana soʻrang.

rule-kz-49 = Olib chiqib ketishdan oldin qancha ushlab turishlari nomaʼlum: birinchi kuniyoq yurist chaqiring
    .who = Majburan olib chiqib ketish uchun maxsus qabulxonaga («спецприёмник») joylashtirilgan chet elliklar.
    .trigger = sizni u yerga joylashtirishgan kun
    .missed = Baribir yurist chaqiring: qonun qancha muddat berishini bilmaymiz.
    .next = Qonun necha kun ushlab turishga ruxsat berishini topa olmadik. Qaysi qaror boʻyicha va qaysi kungacha ushlab turishlarini soʻrang va qaror nusxasini soʻrang. Qayerda ekaningizni yaqinlaringizga va yuristga xabar qiling. Vataningizga qaytish siz uchun xavflimi? Unda konsulxonaga xabar berishni soʻramang: boshpana soʻrayotganingizni ayting.
