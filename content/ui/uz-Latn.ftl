### Ilovaning oʻz gaplari. Sanalar oʻquvchining tilida yozilgan holda keladi; sanadan keyin nuqta qoʻyilmaydi.

## Deadlines

# Hisob qadamlari
deadline-step-version = Bu qonun oʻzgargan. Biz shu kuni amal qilgan qoidani oldik: { $date }
deadline-step-for-some = Bu qoida hammaga tegishli emas. Kimga tegishli ekanini oʻqing.
deadline-step-event = Shu kundan hisoblaymiz: { $date }
deadline-step-start-next-day = Oʻsha kunning oʻzi hisobga kirmaydi. Hisob keyingi kundan boshlanadi: { $date }
deadline-step-start-same-day = Hisob oʻsha kunning oʻzidan boshlanadi: { $date }
deadline-step-day-off = { $date } — { $name }. Bu kuni ishlanmaydi. Uni hisobga olmaymiz.
deadline-step-day-moved = { $date } — koʻchirilgan dam olish kuni ({ $name }). Uni hisobga olmaymiz.
deadline-step-day-bridge = { $date } — bu kun dam olish kuni deb eʼlon qilingan. Uni hisobga olmaymiz.
deadline-step-day-worked = { $date } — odatda dam olish kuni, lekin bu kun ish kuni deb eʼlon qilingan. U hisobga kiradi.
deadline-step-day-estimated = { $date } — ehtimol, dam olish kuni boʻladi ({ $name }), lekin hali eʼlon qilinmagan. Odatdagi hisobda uni hisobga olmaymiz, qatʼiy hisobda esa olamiz.
deadline-step-weekends = Oddiy dam olish kunlarini hisobga olmaymiz: { $n } kun.
deadline-step-month-end = Bu oyda { $number }-sana yoʻq. Oyning oxirgi kunini olamiz: { $date }
deadline-step-count-hours = Uzluksiz { $n } soat sanaymiz. Tun va dam olish kunlari ham hisobga kiradi. Vaqt shunda tugaydi: { $date }
deadline-step-count-days-exact = Daqiqasigacha { $n } sutka sanaymiz. Dam olish kunlari ham hisobga kiradi. Vaqt shunda tugaydi: { $date }
deadline-step-count-days = { $n } kun sanaymiz, dam olish kunlari ham hisobga kiradi. Oxirgi kun: { $date }
deadline-step-count-working-days = { $n } ish kuni sanaymiz. Oxirgi kun: { $date }
deadline-step-count-weeks = { $n } hafta sanaymiz. Oxirgi kun: { $date }
deadline-step-count-half-months = Yarim oy — bu 15 kun. Uni { $n } marta sanaymiz. Oxirgi kun: { $date }
deadline-step-count-months = { $n } oy sanaymiz. Oxirgi kun: { $date }
deadline-step-count-years = { $n } yil sanaymiz. Oxirgi kun: { $date }
deadline-step-roll-forward = { $from } — { $why }. Oxirgi kun keyinroqqa suriladi: { $to }
deadline-step-roll-back = { $from } — { $why }. Oxirgi kun ertaroqqa suriladi: { $to }
deadline-step-no-roll = { $date } — { $why }, lekin oxirgi kun shu sababli surilmaydi.
deadline-step-until-midnight = { $date } — muddat soat 24:00 gacha davom etadi. Lekin muassasa ertaroq yopiladi. Kechqurunni kutmang.
deadline-step-until-office-closes = { $date } — muddat faqat muassasa yopilguncha davom etadi. Ertaroq boring.
deadline-step-until-posted = { $date } — qogʻozni muassasa yopilguncha topshiring. Xatni pochtaga soat 24:00 gacha topshirsa boʻladi. Chekni saqlang.
deadline-step-strict = Eng qatʼiy hisob shunday: voqea boʻlgan kunning oʻzi birinchi kun boʻladi, dam olish kunlari esa muddatni uzaytirmaydi. Unda oxirgi kun ertaroq: { $date } — shu kun oxirigacha ulgursangiz, qanday hisoblansa ham kechikmaysiz. Odatdagi hisob boʻyicha: { $last } — lekin kutmagan yaxshi.
deadline-step-strict-same = Eng qatʼiy hisob ham shu kunni beradi: { $date }
deadline-step-strict-limit = Eng qatʼiy hisob boʻyicha ular ertaroq ulgurishi kerak: { $date } — lekin kechikish ustidan ikkinchi sanadan keyin shikoyat qilish ishonchliroq: { $last }
deadline-step-strict-wait = Eng qatʼiy hisob boʻyicha bu ertaroq tugaydi: { $date } — lekin bunga ishonmang. Ikkinchi sana oʻtguncha kuting: { $last }
deadline-step-last-unknown = Bu shu kundan oldin tugamaydi: { $date } — aniq qachon tugashini ayta olmaymiz. Yuristdan soʻrang.
deadline-step-strict-only = Ishonchli kun: { $date } — qonuniy oxirgi kunni aytolmaymiz. Kutmang.
deadline-step-unknown-term = Qonun qancha muddat berishini bilmaymiz. Eng ehtiyotkor hisobni olamiz.
deadline-step-fixed = Bu kun voqeaning oʻzidan kelib chiqadi, kun sanash kerak emas: { $date }
deadline-step-before = Shu kundan orqaga hisoblaymiz: { $date }
deadline-step-closed = { $date } — { $why }, muassasalar yopiq. Muassasaga borish kerak boʻlsa, ertaroq boring: { $to }
deadline-step-strict-estimated = Qatʼiy hisobda dam olish kuni deb hali eʼlon qilinmagan kun ish kuni hisoblanadi.
deadline-step-year-unpublished = { $year }-yil bayramlari bizga hali maʼlum emas. Biz faqat shanba va yakshanbani dam olish kuni deb hisobladik, qatʼiy hisobda esa bironta kunni ham dam olish kuni demadik: ularni ish kuni qilishlari mumkin.

# Nega bu kuni ishlanmaydi. Tiredan keyin turadi: «{ $date } — …»
deadline-why-weekend = dam olish kuni
deadline-why-holiday = bayram
deadline-why-moved = koʻchirilgan dam olish kuni
deadline-why-bridge = eʼlon qilingan dam olish kuni

# Mamlakatda qancha boʻlish mumkin
stay-step-both-days = Kirish kuni ham, chiqish kuni ham toʻliq hisoblanadi.
stay-step-window-limit = Jami ruxsat etilgan: istalgan ketma-ket { $window } kun ichida { $n } kun.
stay-step-reset-limit = Jami ruxsat etilgan: { $n } kun. Kunlar birinchi kirishdan boshlab qoʻshiladi. Mamlakatdan tashqarida ketma-ket { $away } kun yoki undan koʻp boʻlsangiz, hisob yangidan boshlanadi.
stay-step-year-limit = Jami ruxsat etilgan: bir yilda, 1-yanvardan 31-dekabrgacha, { $n } kun.
stay-step-law-changes = Shu kundan qonun oʻzgaradi: { $date } (undan keyin boshqa hisob ham amal qiladi; biz ikkala hisob boʻyicha ham ishonchli kunlarni aytamiz)
stay-step-fresh = Siz mamlakatdan tashqarida ketma-ket { $away } kun yoki undan koʻp boʻldingiz: hisob yangidan boshlanadi.
stay-step-visit-limit = Bir kelishda — koʻpi bilan { $n } kun.
stay-step-entry = Siz kirasiz: { $date } — bu kelishingizning oxirgi qonuniy kuni: { $last }
stay-step-earlier-visits = Oldingi kelishlar kunlari ham hisobga kiradi. Mamlakatda avval boʻlgan boʻlsangiz, hamma safarlaringizni kiriting: ertaroq chiqib ketishingiz kerak boʻlishi mumkin.
stay-step-window = Shu vaqt ichida mamlakatda necha kun boʻlganingizni koʻramiz: { $from } — { $to }
stay-step-trip = { $from } — { $to }: { $n } kun sanaymiz.
stay-step-same-day = { $date } — siz chiqib ketib, yana kirgansiz. Bu kunni bir marta sanaymiz.
stay-step-no-trips = Bu vaqt ichida siz mamlakatda boʻlmagansiz.
stay-step-used = { $limit } kundan { $n } kun ishlatilgan.
stay-step-visit = Siz kirgansiz: { $from } — bu kelishingizning { $n }-kuni.
stay-step-leave-by = Shu kundan kechikmay chiqib keting: { $date }
stay-step-plain = Kirish kuni hisoblanmasa, { $n } kun va boshqa oxirgi kun chiqardi: { $date } — lekin bunga ishonmang.
stay-step-plain-used = Kirish kuni hisoblanmasa, { $n } kun chiqardi. Bunga ishonmang.
stay-step-ledger-gap = { $n } kun hech bir mamlakatga yozilmagan: { $from } — { $to } (uyda boʻlgan boʻlsangiz, hammasi toʻgʻri)
stay-step-ledger-overlap = Bu kunlar bir vaqtda ikki mamlakatga yozilgan, { $first } va { $second }: { $from } — { $to } (sanalarni tekshiring)
stay-step-over = Oxirgi qonuniy kun oʻtib ketdi: { $date } — { $n } kun ortiqcha. Kechiktirmang. Nima qilishni yuristdan soʻrang.
stay-step-over-from-entry = Kirgan paytingizdayoq ruxsat etilgan kunlar qolmagan edi. { $n } kun ortiqcha. Kechiktirmang. Nima qilishni yuristdan soʻrang.
stay-step-may-enter = { $date } — kunlar yetadi, bu qoida boʻyicha kirish mumkin. Shu kundan kechikmay chiqib ketish kerak: { $last }
stay-step-may-not-enter = { $date } — kirish mumkin emas: ruxsat etilgan kunlar tugagan.
stay-step-may-return = Bu qoida boʻyicha shu kundan yana kirish mumkin: { $date } — ketma-ket { $n } kunga.
stay-step-leaving-today = Keyingi hisobda siz darhol chiqib ketasiz deb olamiz: { $date }
stay-step-plan-too-long = Siz chiqib ketmoqchisiz: { $date } — bu kech. Oxirgi qonuniy kun: { $last }
stay-step-planned = Oldinda safar bor: { $from } — { $to } (uning kunlarini hali sanamaymiz)
stay-step-planned-open = Oldinda safar bor: { $from } (uning kunlarini hali sanamaymiz)

# Ogohlantirishlar
deadline-flag-ambiguous-law = Qonunni turlicha tushunish mumkin. Biz bitta hisobni tanladik. Yuristdan soʻrang.
deadline-flag-unpublished-year = Bu vaqtdagi hamma dam olish kunlarini bilmaymiz. Sanalar surilishi mumkin.
deadline-flag-estimated-holiday = Kunlardan biri hali dam olish kuni yoki ish kuni deb eʼlon qilinmagan. Sanalar surilishi mumkin.
deadline-flag-low-confidence = Bu qoidaga ishonchimiz komil emas. Oxirgi kunni kutmang va yuristdan soʻrang.
deadline-flag-moved-days = Bu yerda koʻchirilgan dam olish kunlari bor. Ularni baʼzan oxirgi paytda oʻzgartirishadi.
deadline-flag-uncertain-version = Muddat davom etayotgan paytda qonun oʻzgaradi. Siz uchun qaysi qoida amal qilishini yuristdan soʻrang.
deadline-flag-unknown-term = Qonun qancha muddat berishini bilmaymiz. Buni biz aytgan sanagacha qiling va yuristdan soʻrang.

# Nega javob yoʻq
deadline-error-unknown-scheme = Bu muddatni hisoblay olmaymiz: maʼlumot yetishmaydi ({ $rule }, { $scheme }). Maʼlumotlarni yangilang. Muddat yaqin boʻlsa, kutmang: yuristdan soʻrang.
deadline-error-bad-rule = Bu muddatni hisoblay olmaymiz ({ $rule }). Ilovani yangilang. Muddat yaqin boʻlsa, kutmang: yuristdan soʻrang.
deadline-error-not-yet = Bu kuni bunday qoida hali yoʻq edi ({ $rule }): { $date } — u shu kundan boshlab bor: { $from } (sanani tekshiring)
deadline-error-no-longer = Bu kuni qoida endi amal qilmas edi ({ $rule }): { $date } — u amal qilgan oxirgi kun: { $to } (sanani tekshiring)
deadline-error-not-for-nationality = Bu qoida ({ $rule }) siz uchun emas: fuqaroligingiz — { $nationality }. Oʻz mamlakatingiz uchun qoidani qidiring.
deadline-error-rule-for-you = Siz uchun qoida: { $title } ({ $rule })
deadline-error-bad-nationality = «{ $text }» — bu mamlakat kodi emas. Ikkita lotin harfini yozing, masalan: UZ.
deadline-error-out-of-range = Biz faqat 1900-yildan 2200-yilgacha hisoblaymiz. Sanani tekshiring.
deadline-error-bad-date = «{ $text }» — bu sana emas. Shunday yozing: 2026-11-24. Soati muhim boʻlsa: 2026-11-24T14:30.
deadline-error-no-such-date = Bunday kun yoʻq: «{ $text }». Bu oyda faqat { $n } kun bor. Sanani tekshiring.
deadline-error-no-such-day = Hisob { $number }-sanasi yoʻq oyda tugaydi, bunday holda nima boʻlishini qonun aytmaydi. Oy oxirini kutmang va yuristdan soʻrang.
deadline-error-needs-moment = Bu muddat daqiqalab hisoblanadi ({ $rule }). Kun va soatni yozing, masalan: 2026-11-24T14:30.
deadline-error-not-a-stay = Bu qoida ({ $rule }) — muddat. Bu yerda safarlar emas, bitta kun kerak.
deadline-error-stay-needs-trips = Bu qoida ({ $rule }) hamma kelishlar kunlarini qoʻshib hisoblaydi. Hamma safarlaringizni kiriting.
deadline-error-trips-unreadable = «{ $text }» — tushunmadik. Kirish va chiqishni shunday yozing: 2026-03-01/2026-03-20. Hali mamlakatda boʻlsangiz: 2026-03-01/
deadline-error-trips-reversed = Chiqish kirishdan oldin turibdi: { $from } — { $to } (sanalarni tekshiring)
deadline-error-trips-overlap = Bu kun ikkita safarda bor: { $date } (sanalarni tekshiring)
deadline-error-trips-open = Bu safarning chiqish kuni yoʻq, undan keyin esa boshqa safar bor: { $from } (chiqish kunini qoʻshing)
deadline-error-trips-country = «{ $text }» — qaysi mamlakat ekani koʻrinmayapti. Shunday yozing: KZ:2026-03-01/2026-03-20
deadline-error-trips-other-entry = Safarlar roʻyxatidagi oxirgi kirish — { $from }, siz esa boshqa kunni aytdingiz: { $date } (qaysi biri toʻgʻri, tekshiring)
deadline-error-no-country = «{ $text }» mamlakati haqida hech narsa bilmaymiz. Bularni bilamiz: { $known }.
deadline-error-no-event = «{ $text }» nima ekanini bilmaymiz. Bularni aytish mumkin: { $known }.
deadline-error-no-fact = «{ $text }» nima ekanini bilmaymiz. Bularni aytish mumkin: { $known }.
deadline-nothing-runs = Hozir ketayotgan birorta muddat topmadik. Bu muddat yoʻq degani emas. Kirgan kuningizni va nima boʻlganini ayting.

# Eslatmalar. Ular yopiq ekranda koʻrinadi: nima haqidaligi aytilmaydi
reminder-title = Eslatma
reminder-days = { $n } kun qoldi
reminder-today = Bugun
reminder-hours = { $n } soat qoldi

# Bayramlar. Tiredan keyin yoki qavs ichida turadi
holiday-ancestors-days = Tarix va ajdodlar xotirasi kunlari
holiday-april-revolution-day = Aprel inqilobi kuni
holiday-capital-day = Poytaxt kuni
holiday-constitution-day = Konstitutsiya kuni
holiday-defender-day = Vatan himoyachisi kuni
holiday-independence-day = Mustaqillik kuni
holiday-kurban-ait = Qurbon hayit
holiday-kurman-ait = Qurbon hayit
holiday-labour-day = Mehnat bayrami
holiday-may-days = may bayramlari
holiday-nauryz = Navroʻz
holiday-navruz = Navroʻz
holiday-new-year = Yangi yil
holiday-new-year-days = Yangi yil bayramlari
holiday-nooruz = Navroʻz
holiday-orozo-ait = Ramazon hayit
holiday-orthodox-christmas = pravoslav Rojdestvosi
holiday-other = bayram
holiday-qurbon-hayit = Qurbon hayit
holiday-ramazon-hayit = Ramazon hayit
holiday-remembrance-day = Xotira va qadrlash kuni
holiday-republic-day = Respublika kuni
holiday-russia-day = Rossiya kuni
holiday-teachers-day = Oʻqituvchilar kuni
holiday-unity-day = Birlik kuni
holiday-victory-day = Gʻalaba kuni
holiday-womens-day = 8-mart, Xotin-qizlar kuni

## Letters

letter-error-unknown = Bu xatda «{ $question }» degan savol yoʻq. Mana bular bor: { $known }
letter-error-date = «{ $question }»: kunni shunday yozing: 2026-11-24. Bunday kun taqvimda boʻlishi kerak.
letter-error-money = «{ $question }»: pul miqdorini faqat raqam bilan yozing, masalan 150000.
letter-error-yes = «{ $question }»: yes yoki no deb javob bering.
letter-error-long = «{ $question }»: javob juda uzun. Qisqaroq yozing, 2000 belgidan oshmasin.

## Errors: what happened, and what to do now

error-empty = Bu yerda hali hech narsa yoʻq. Internetni yoqing va yangilang yoki boshqa telefondan fayl oling.
error-closed = Ilova yopilmoqda. Uni qaytadan oching.
error-offline = Bogʻlanib boʻlmadi. Sizda bor narsalar joyida turibdi. Keyinroq yoki boshqa tarmoqdan urinib koʻring.
error-address = Bu manzil toʻgʻri kelmaydi. Sozlamalarda manzil va proksini tekshiring.
error-allowance = Ruxsat berilgan trafik yoki vaqt tugadi. Hech narsa oʻzgarmadi. Koʻproq ruxsat bering yoki bepul tarmoq toping.
error-not-a-carrier = Bu Huquqning fayli yoki kodi emas, yoki u toʻliq emas. Uni qaytadan koʻchiring yoki oʻqing.
error-rejected = Qabul qilinmadi: tekshiruvdan oʻtmadi ({ $check }). Sizda bor narsalar joyida turibdi. Boshqa joydan oling.
error-name-taken = Qabul qilinmadi: u oʻzini “{ $name }” deb ataydi, “{ $by }” esa sizda allaqachon bor, kaliti boshqa. Bu aldov boʻlishi mumkin.
error-known = Bu nashriyot sizda allaqachon bor. Uni yangilang, xolos.
error-nothing-for = Buning uchun hech narsa yoʻq: { $what }. Bori shu: { $available }.
error-lacking = Sizda bor narsa faylda yoʻq: { $packs }. Hech narsa oʻzgarmadi. Shu tillar bor faylni soʻrang.
error-not-found = Bu bu yerda yoʻq. Yangi versiyada boʻlishi mumkin: yangilang.
error-unknown-language = Bunday tilni bilmaymiz: { $tag }. Roʻyxatdan tanlang.
error-refused = Buni qabul qilib boʻlmaydi. Nima yozganingizni tekshiring.
error-not-text = Buni oʻqib boʻlmaydi. Oʻchiring va qaytadan yozing.
error-app-too-old = Yangi ilova kerak. Sizda bor narsalar joyida turibdi.
error-stopped = Toʻxtatildi. Hech narsa oʻzgarmadi.
error-busy = Biroz kuting va yana urinib koʻring: hozir boshqa yangilanish ketmoqda.
error-full = Telefonda joy yoʻq. Biror narsani oʻchiring va yana urinib koʻring.
error-damaged = Telefondagi maʼlumotlar buzilgan. Yangilang: biz ularni qaytadan tuzamiz.
error-storage = Faylni oʻqib yoki yozib boʻlmadi. Boshqa joyni tanlang.

## Countries

country-kz = Qozogʻiston
country-kg = Qirgʻiziston
country-ru = Rossiya
