# Muddatlar shu voqealardan hisoblanadi: odam oʻzi aytadigan soʻzlar bilan.

## Turish va roʻyxatdan oʻtish

event-entered = Mamlakatga kirdim
event-arrived-at-host = Yashaydigan joyimga keldim
event-address-changed = Boshqa manzilga koʻchdim
event-stay-ends = Shu kun — mamlakatda boʻlishim mumkin boʻlgan oxirgi kun
event-stay-ended = Qonuniy turish muddatim shu kuni tugadi
event-entry-planned = Chegaradan oʻtmoqchiman
event-departure-planned = Yoʻlga chiqmoqchiman
event-permit-issued = Menga ruxsatnoma berishdi
event-permit-ends = Shu kun — ruxsatnomam amal qiladigan oxirgi kun
event-residence-applied = Doimiy yashash uchun ariza berdim
event-employer-changed = Boshqa ish beruvchiga oʻtdim
event-patent-issued = Menga patent berishdi
event-register-listed = Nazorat qilinadigan shaxslar reyestrida («реестр контролируемых лиц») ekanimni bildim
event-signal-lost = «Амина» ilovasining aloqasi uzildi

## Politsiya, jarima, chiqarib yuborish

event-detained = Meni ushlab qolishdi
event-placed-in-centre = Chiqarib yuborish (deportatsiya) uchun meni maxsus muassasaga («спецучреждение») joylashtirishdi
event-offence = Politsiyaning fikricha, qoidabuzarlik shu kuni boʻlgan
event-fine-order = Menga jarima qarorini topshirishdi
event-ruling-in-force = Jarima qarori kuchga kirdi
event-punished = Migratsiya qoidalarini buzganim uchun meni jazolashdi
event-written-order = Menga yozma koʻrsatma («предписание») topshirishdi
event-ruling = Menga sud qarorini berishdi
event-departure-date = Sud shu kungacha chiqib ketishimni buyurdi
event-expulsion-requested = Politsiya suddan meni chiqarib yuborishni soʻradi (deportatsiya)
event-expelled = Meni chiqarib yuborishdi (deportatsiya)
event-appeal-filed = Shikoyatim sudga yetib bordi
event-appeal-lost-notice = Jarima ustidan bergan shikoyatim rad etilganini menga xabar qilishdi

## Amaldorlar ustidan shikoyat va sud

event-act-learned = Amaldorning qarori yoki qilgan ishi haqida bildim
event-act-without-appeal-notice = Qaror haqida bildim, lekin unda qanday shikoyat qilish yozilmagan
event-application-filed = Amaldorga ariza berdim
event-no-answer = Amaldor menga vaqtida javob bermadi
event-complaint-filed = Shikoyat berdim
event-complaint-decided = Shikoyatim boʻyicha qaror chiqarishdi
event-court-decision = Sud qarorni eʼlon qildi
event-court-determination = Sud ishni oxirigacha hal qilmay, ajrim («определение») chiqardi
event-ombudsman-complaint = Ombudsman shikoyatimni oldi
event-legal-advice-asked = Yuristning bepul yordamini soʻradim

## Ish

event-wage-due = Menga ish haqini vaqtida berishmadi
event-wage-month = Shu oyda ishladim
event-payday = Ish haqi kuni keldi
event-pay-demanded = Ish haqimni yozma talab qildim
event-contract-start = Ishlay boshladim
event-contract-ended = Ishim yoki shartnomam tugadi
event-notice-given = Ishdan ketishim haqida yozma ogohlantirdim
event-employer-warned = Ish beruvchiga qonunni buzayotganini yozma aytdim
event-dismissed = Meni ishdan boʻshatishdi
event-work-rights-breached = Ishda huquqlarim buzilganini bildim
event-commission-applied = Mehnat nizolari komissiyasiga ariza berdim
event-commission-ruled = Mehnat nizosi boʻyicha komissiya qaror chiqardi
event-commission-decided = Mehnat nizosi boʻyicha komissiyaning qarorini oldim
event-commission-term-over = Komissiya qarori ustidan shikoyat muddati oʻtdi
event-accident = Ishda baxtsiz hodisa yuz berdi
event-accident-reported = Yashirilgan baxtsiz hodisa haqida oʻzim xabar berdim
event-accident-act-closed = Baxtsiz hodisa haqidagi akt tayyor boʻldi
event-accident-disputed = Baxtsiz hodisa haqidagi aktga rozi boʻlmadim

## Boshpana

event-asylum-ground = Vatanimga qaytish men uchun xavfli
event-forced-crossing = Chegaradan noqonuniy oʻtishga majbur boʻldim
event-asylum-applied = Boshpana soʻradim
event-asylum-certificate = Menga boshpana soʻrayotgan shaxs guvohnomasini berishdi
event-refugee-status = Menga qochqin maqomini berishdi
event-asylum-refused = Menga boshpana berishni rad etishdi
event-asylum-complaint-refused = Boshpana berilmagani ustidan shikoyatimni rad etishdi

## Siz haqingizda nima toʻgʻri

fact-worker = Ishlash uchun keldim
fact-eaeu-worker = Oʻzim yoki yaqinlarim shu yerda ishlaymiz, biz «ЕАЭС» mamlakatidanmiz
fact-arrest-possible = Menga aytishdi: buning uchun qamoq (arest) berilishi mumkin
fact-no-commission = Ish joyimda kelishuv komissiyasi yoʻq
fact-labour-immigrant = Menda mehnat immigranti ruxsatnomasi bor
fact-seasonal-worker = Mavsumiy ishchiman
fact-breach-not-mended = Ish beruvchiga qonunni buzayotganini yozdim, 7 ish kuni oʻtdi, u esa tuzatmadi
fact-court-at-once = Yurist aytdi: avval shikoyat bermasdan, sudga darhol borish mumkin
