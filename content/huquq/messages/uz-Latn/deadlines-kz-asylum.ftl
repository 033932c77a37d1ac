# Qozogʻiston muddatlari: boshpana va bepul yurist. Sonlar va sanalarni ilova hisoblaydi; bu yerda faqat soʻzlar.
# Nimani bilmasak, shunday yozilgan: «nomaʼlum». kz-90 muddati — deadlines-more.ftl faylida.

## Boshpana

rule-kz-91 = 24 soat ichida boshpana soʻrang
    .who = Vataniga qaytishi xavfli boʻlgan va chegaradan noqonuniy oʻtishga majbur boʻlgan odam. Qonuniy kirgan boʻlsangiz, muddat boshqa: 5 kun.
    .trigger = chegaradan oʻtgan daqiqangiz
    .missed = Kechikishni rad etish sababi deyishlari mumkin. Baribir darhol murojaat qiling va yuristga qoʻngʻiroq qiling.
    .next = Akimatning (mahalliy hokimiyatning) bandlik va ijtimoiy dasturlar boʻlimiga boring, politsiyaga emas. Chegarada boʻlsangiz — chegarachiga ayting. Ochiq ayting: «Я прошу убежища» — bu «Men boshpana soʻrayman» degani. Tarjimon talab qiling. Boʻlim yopiq boʻlsa — yopiq eshikni suratga oling, yuristga qoʻngʻiroq qiling va ochilishiga yetib boring.

rule-kz-93 = 3 oy oʻtmasdan guvohnomani uzaytiring
    .who = Boshpana soʻrayotgan shaxs guvohnomasi bor odam.
    .trigger = sizga guvohnoma berilgan kun
    .missed = Guvohnoma bu yerda qonuniy turganingizni koʻrsatadi. U tugagan boʻlsa — bugun uzaytirgani boring va yuristga qoʻngʻiroq qiling. Kechiksangiz nima boʻlishini bilmaymiz.
    .next = Uni har 3 oyda uzaytirishadi. Oldinroq boring. Guvohnomada boshqa kun yozilganmi? Qaysi biri oldin boʻlsa, shunga amal qiling. Uni yoningizda olib yuring, nusxasini esa alohida saqlang.

rule-kz-93b = Guvohnomani soʻrovingiz roʻyxatga olingan kuni berishadi
    .who = Boshpana haqidagi soʻrovi roʻyxatga olingan odam.
    .trigger = soʻrovingiz roʻyxatga olingan kun
    .missed = Guvohnomani qachon berishlarini soʻrang va yuristga qoʻngʻiroq qiling. Boshpana soʻraganingiz haqida qogʻoz soʻrang.
    .next = Guvohnomadagi ism va sanalarni tekshiring. U bu yerda qonuniy turganingizni koʻrsatadi. U 3 oy amal qiladi, keyin uni uzaytirishadi.

rule-kz-94 = Barmoq izlarini topshiring
    .who = Boshpana soʻrayotgan shaxs guvohnomasi berilgan odam.
    .trigger = sizga guvohnoma berilgan kun
    .missed = Kechiksangiz nima boʻlishini bilmaymiz. Darhol topshirgani boring va yuristdan soʻrang.
    .next = Qayerga borishni guvohnoma bergan joydan soʻrang. Hamma kunni ketma-ket sanang, dam olish kunlarini ham. Barmoq izlarini topshirganingiz haqida qogʻoz soʻrang.

rule-kz-95 = Boshpana haqidagi javobni 3 oy ichida, koʻpi bilan bir yilda berishadi
    .who = Boshpana soʻragan odam.
    .trigger = soʻrovingiz roʻyxatga olingan kun
    .missed = Nega javob yoʻqligini soʻrov bergan joyingizdan va yuristdan soʻrang.
    .next = Siz koʻrayotgan kun — roʻyxatga olinganidan keyin bir yil toʻladigan kun. Kutayotganingizda guvohnomani har 3 oyda uzaytiring. Bu muddatni 2019-yilgi sahifadan bilamiz. Hozir ham shundaymi, soʻrang.

rule-kz-96 = Bir yil oʻtmasdan qochqin maqomini uzaytiring
    .who = Qochqin deb tan olingan odamlar.
    .trigger = sizga qochqin maqomi berilgan kun
    .missed = Kechiksangiz nima boʻlishini bilmaymiz. Darhol uzaytirgani boring va yuristga qoʻngʻiroq qiling.
    .next = Uzaytirishni muddat tugamasdan soʻrang. Maqomni har yili qayta koʻrib chiqishadi. Bu muddatni 2016–2023-yillardagi manbalardan bilamiz. Hozir ham shundaymi, soʻrang.

rule-kz-97 = Sizga boshpana berishni rad etishdi: darhol shikoyat qiling, muddat nomaʼlum
    .who = Boshpana soʻrovi rad etilgan odam.
    .trigger = rad javobini olgan kuningiz
    .missed = Balki muddat hali tugamagandir: uni bilmaymiz. Bugun yuristga boring.
    .next = Qochqinlar haqidagi qonun necha kun berishini topmadik. Siz koʻrayotgan kun — ehtiyot uchun olingan kun, lekin darhol yuristga boring. Umumiy muddatlar bunday: shikoyatga 3 oy, sudga bir oy. Rad javobidan keyin qonuniy turishingiz tugashi mumkin. Konvertni yoki rad javobini qachon olganingiz haqidagi belgini saqlang.

## Bepul yurist

rule-kz-122 = Yuristning bepul maslahatini darhol yoki 3 ish kuni ichida berishadi
    .who = Davlatdan yuristning bepul maslahatini soʻragan har bir odam. Hujjati yoʻq chet ellikka berishadimi, bilmaymiz.
    .trigger = maslahat soʻragan kuningiz
    .missed = Yana soʻrang va boshqa yurist qidiring. Muddatlaringiz oʻtyapti.
    .next = Shikoyat muddati tugayotgan boʻlsa, bu maslahatni kutmang. Turish muddatingiz oʻtib ketgan boʻlsa — avval ismingizni aytmay soʻrab koʻring.
