### Что говорят редактору `huquq lint` и `huquq translate`. У каждой записи первой части есть `.remedy` — что сделать.
### Имена слева от знака «=» не менять: по ним программа находит текст. Переменные в каждом языке одни и те же.

## Файлы

file-missing = такого файла нет
    .remedy = добавьте файл или исправьте его имя
file-not-utf8 = этот файл — не текст в кодировке UTF-8
    .remedy = сохраните файл как текст, кодировка UTF-8
file-unreadable = файл не открывается: { $detail }
    .remedy = сохраните его под этим именем как текст в кодировке UTF-8 и разрешите его читать
no-publication = в папке { $folder } нет файла publication.toml: это не публикация
    .remedy = укажите папку, в которой лежит publication.toml, или создайте этот файл, как показано в FORMAT.md 1.10
unknown-locale = «{ $locale }» — не язык этой публикации
    .remedy = возьмите один из языков: { $known } — и впишите его в publication.toml
toml-unknown-key = программа не знает поля «{ $name }»
    .remedy = исправьте название поля или уберите его; здесь можно: { $known }
toml-missing-key = не хватает поля «{ $name }»
    .remedy = добавьте строку «{ $name } = …»; пример есть в FORMAT.md
toml-unknown-value = «{ $name }» здесь писать нельзя
    .remedy = напишите одно из слов: { $known }
toml-bad-date = дата записана не так, как нужно: { $detail }
    .remedy = пишите даты в кавычках: "2026-11-24"
toml-syntax = это место не читается: { $detail }
    .remedy = сравните с примером в FORMAT.md: кавычки и скобки должны быть парными, каждое поле — на своей строке
deadline-unreadable = это место не читается: { $detail }
    .remedy = сравните с FORMAT.md 1.60 и 1.70; даты пишутся в кавычках: "2026-11-24"
exception-stem = основа «{ $stem }» должна состоять из двух или более латинских букв, без пробелов
    .remedy = исправьте «stem»; пример есть в FORMAT.md 1.80
exception-spelling = «{ $spelling }» — так записана основа «{ $stem }», но здесь могут быть только буквы
    .remedy = исправьте «cyrl»; пример есть в FORMAT.md 1.80
exception-twice = для основы «{ $stem }» указаны два написания
    .remedy = оставьте верное
synonym-alone = в этой строке только одно слово
    .remedy = напишите слова с одним смыслом в одну строку через запятую или уберите строку
synonym-empty = между двумя запятыми пусто или нет ни одной буквы
    .remedy = уберите запятую или впишите слово
synonym-twice = «{ $word }» уже стоит в строке { $line }
    .remedy = слово бывает только в одной группе: уберите его из одной из двух или соедините их
synonym-nowhere = ни одного из этих слов нет в текстах на этом языке: { $words }
    .remedy = добавьте слово, которое стоит в текстах, или уберите строку

## Коды и даты

bad-id = «{ $id }» не годится как код
    .remedy = код — это маленькие латинские буквы, цифры и дефис; первой стоит буква; не длиннее 64 знаков
id-twice = код «{ $id }» уже занят: { $thing }, файл { $file }, строка { $line }
    .remedy = дайте одному из них другой код
bad-date = «{ $text }» — такой даты нет
    .remedy = пишите год, месяц, день: "2026-11-24"

## Памятки

guide-misplaced = памятка лежит не на своём месте
    .remedy = положите её так: guides/<страна>/<памятка>/<язык>.md
no-front-matter = в начале файла нет шапки
    .remedy = начните файл со строки +++, потом шапка, потом снова строка +++
review-mismatch = строка «made» и сведения о проверке противоречат друг другу
    .remedy = «person-reviewed» пишут вместе с «reviewed_by» и «reviewed_on», «machine-drafted» — без них
paragraph-twice = код абзаца «{ $id }» стоит два раза
    .remedy = дайте одному из абзацев другой код
bad-reference = «{ $text }» — не ссылка
    .remedy = напишите <contact:КОД> отдельной строкой
paragraph-without-id = у абзаца «{ $text }…» нет кода
    .remedy = закончите абзац так: {"{"}#код src=…{"}"}, а в переводе так: {"{"}#код of=…{"}"}
unknown-mark = программа не знает, что значит здесь «{ $word }»
    .remedy = после кода могут стоять только src= и of=
markup-in-text = в тексте стоит знак «{ $markup }»
    .remedy = в абзаце можно выделять только **жирным**, других знаков оформления нет
bold-open = жирный шрифт не закрыт
    .remedy = поставьте звёздочки с двух сторон: **жирный**
paragraph-empty = у абзаца «{ $id }» нет текста
    .remedy = напишите текст перед {"{"}#…{"}"}
phone-in-text = в тексте стоит номер телефона
    .remedy = напишите вместо него <contact:КОД>: тогда читатель видит, проверен ли номер
paragraph-without-source = не сказано, откуда взят абзац «{ $id }»
    .remedy = добавьте src=…; если это практический совет, а не закон, — src=advice

## Короткие тексты

message-twice = текст «{ $id }» уже есть: { $file }:{ $line }
    .remedy = уберите один из них
fluent-expected = здесь не хватает знака «{ $sign }»
    .remedy = напишите «код = текст», как в соседних строках
fluent-without-text = у «{ $id }» нет текста
    .remedy = напишите текст после знака «=»
fluent-brace = лишняя закрывающая фигурная скобка
    .remedy = уберите скобку: в этих текстах скобки не нужны
fluent-error = это место не читается: { $detail }
    .remedy = сравните с соседними текстами; пример есть в FORMAT.md 1.40
message-with-argument = в тексте «{ $id }» стоит подстановка в фигурных скобках
    .remedy = здесь подставлять нечего: напишите сами слова, без скобок
message-empty = у «{ $id }» нет текста
    .remedy = напишите текст после знака «=»
message-of-nothing = текст «{ $id }» ни к чему не относится
    .remedy = исправьте код или уберите текст

## Контакты

contact-without-source = контакт «{ $id }» показан как существующий, но источник не назван
    .remedy = добавьте sources = ["…"] или напишите state = "unchecked"
bad-phone = номер «{ $number }» нельзя набрать
    .remedy = пишите номер с плюсом и кодом страны, без пробелов (+77272584598), или короткий номер из 2–6 цифр (112)
phone-without-source = номер { $number } показан как «{ $state }», но источник не назван
    .remedy = добавьте sources = ["…"] или напишите state = "unchecked"
bad-check = контакт «{ $id }»: «checked_by» и «checked_on» противоречат друг другу
    .remedy = назовите человека и день; если никто ещё не проверял, напишите checked_by = "nobody yet" и checked_on = ""

## Ссылки

unknown-situation = ситуации «{ $situation }» нет в publication.toml
    .remedy = возьмите одну из: { $known }
unknown-contact = контакта «{ $id }» нет
    .remedy = исправьте код или добавьте контакт в contacts.toml
unknown-guide = памятки «{ $id }» нет
    .remedy = исправьте код (страна/памятка) или добавьте памятку
unknown-deadline = правила о сроке «{ $id }» нет
    .remedy = исправьте код или добавьте правило в папке deadlines
unknown-card = карточки «{ $id }» нет
    .remedy = уберите строку: карточек пока нет
unknown-source = источника «{ $id }» нет
    .remedy = добавьте его в sources.toml или исправьте код
unknown-country = «{ $country }» — не страна этой публикации
    .remedy = возьмите страну из publication.toml или впишите её туда

## Переводы

guide-untranslated = памятки «{ $guide }» нет на языке { $locale }
    .remedy = переведите её; без перевода выпуск не выйдет
guide-without-original = рядом нет файла { $source }.md
    .remedy = сначала напишите памятку на исходном языке
title-stale = заголовок или краткое описание изменились после перевода, или нет строки «of»
    .remedy = сравните их с исходным текстом, исправьте и выполните: huquq translate stamp ПАПКА { $guide } { $locale } --title
paragraph-untranslated = абзац «{ $id }» не переведён
    .remedy = переведите его; без перевода выпуск не выйдет
paragraph-of-other-kind = абзац «{ $id }»: здесь — { $here }, в исходном тексте — { $there }
    .remedy = сделайте абзац таким же, как в исходном тексте
paragraph-stale = исходный абзац «{ $id }» изменился после перевода, или нет метки of=
    .remedy = сравните перевод с исходным текстом, исправьте и выполните: huquq translate stamp ПАПКА { $guide } { $locale } --paragraph { $id }
paragraph-not-in-source = абзаца «{ $id }» нет в исходном тексте
    .remedy = уберите его или сначала добавьте в исходный текст
message-untranslated = текста «{ $id }» нет на языке { $locale }
    .remedy = переведите его; без перевода выпуск не выйдет
spelling-unsure = неясно, как написать «{ $word }» кириллицей: { $reason }
    .remedy = добавьте слово в uz-cyrl.toml

## Сроки и календари

rule-without-versions = у правила «{ $rule }» нет ни одной редакции
    .remedy = добавьте [[rule.version]]; пример есть в FORMAT.md 1.60
rule-unknown-scheme = правило «{ $rule }», редакция { $version }: способа счёта «{ $scheme }» нет
    .remedy = исправьте код или добавьте способ счёта в schemes.toml
rule-length-or-stay = правило «{ $rule }», редакция { $version }: должно стоять что-то одно: «length», «fixed» или «stay»
    .remedy = для срока напишите «length», для твёрдой даты — «fixed», для дней пребывания — «stay»; двух сразу быть не может
rule-length-range = правило «{ $rule }», редакция { $version }: «n» должно быть от 1 до 100000, а не { $n }
    .remedy = исправьте число
rule-hours-need-moment = правило «{ $rule }», редакция { $version }: для часов нужен способ счёта со start = "moment"
    .remedy = выберите такой способ счёта или считайте в днях
rule-moment-needs-hours = правило «{ $rule }», редакция { $version }: способ счёта со start = "moment" годится только для часов, календарных дней, недель и половин месяца
    .remedy = выберите другой способ счёта или другую единицу
rule-moment-rolls = правило «{ $rule }», редакция { $version }: при start = "moment" последний день не переносят
    .remedy = напишите в способе счёта roll = "none" или выберите другой способ
rule-months-need-month-end = правило «{ $rule }», редакция { $version }: для месяцев и лет в способе счёта нужна строка «month_end»
    .remedy = добавьте «month_end» в способ счёта или выберите другой способ
rule-stay-rolls = правило «{ $rule }», редакция { $version }: для пребывания нужен способ счёта в днях с roll = "none"
    .remedy = выберите такой способ счёта
rule-per-visit-range = правило «{ $rule }», редакция { $version }: «per_visit» должно быть от 1 до 100000, а не { $n }
    .remedy = исправьте число
rule-window-range = правило «{ $rule }», редакция { $version }: «window» должно быть от 1 до 100000, а не { $n }
    .remedy = исправьте число
rule-used-range = правило «{ $rule }», редакция { $version }: «used» должно быть от 1 до «window» (для календарного года — от 1 до 364), а не { $n }
    .remedy = исправьте число
rule-fixed-range = правило «{ $rule }», редакция { $version }: в «fixed» месяцев может быть от 0 до 24, день от 1 до 31, дней от -366 до 366
    .remedy = исправьте число
rule-fixed-needs-days = правило «{ $rule }», редакция { $version }: для «fixed» нужен способ счёта в днях
    .remedy = выберите способ счёта, у которого «start» — не «moment»
rule-before-rolls = правило «{ $rule }», редакция { $version }: срок до события («before») нельзя переносить вперёд, он кончится слишком поздно
    .remedy = выберите способ счёта, у которого «roll» — «none» или «backward»
rule-prepare-range = правило «{ $rule }»: «prepare» должно быть от 0 до 365, а не { $n }
    .remedy = исправьте число
rule-away-range = правило «{ $rule }», редакция { $version }: «away» должно быть от 1 до 100000, а не { $n }
    .remedy = исправьте число
rule-stay-needs = правило «{ $rule }», редакция { $version }: для такого пребывания нужно поле «{ $field }»
    .remedy = добавьте его, как показано в FORMAT.md 1.60
rule-stay-has-no = правило «{ $rule }», редакция { $version }: у такого пребывания не может быть поля «{ $field }»
    .remedy = уберите его или исправьте «kind»
rule-without-event = в правиле «{ $rule }» не сказано, от какого события считать
    .remedy = добавьте event = "…" — то же слово, что в других правилах об этом событии
row-twice = у строки исследования { $row } есть правило, и она же стоит в списке пропущенных
    .remedy = уберите её из одного места
rule-limits-nothing = правило «{ $rule }», редакция { $version }: «used» равно «window», а «per_visit» нет — такое правило ничего не ограничивает
    .remedy = исправьте «used» или добавьте «per_visit»
rule-ends-before-start = правило «{ $rule }», редакция { $version }: конец (valid_to { $to }) раньше начала (valid_from { $from })
    .remedy = исправьте одну из дат
rule-versions-overlap = правило «{ $rule }», редакция { $version }: действует в те же дни, что и редакция { $other }
    .remedy = пусть одна редакция кончается за день до начала другой
rule-without-source = у правила «{ $rule }» не назван источник
    .remedy = добавьте sources = ["…"] в каждую редакцию
calendar-twice = календарь { $country } на { $year } год уже есть
    .remedy = оставьте один
calendar-other-year = { $date } — день не того года, для которого этот календарь
    .remedy = исправьте дату или перенесите день в календарь его года
calendar-day-twice = { $date } стоит в календаре два раза
    .remedy = оставьте один раз
calendar-not-a-weekend = { $date } помечен как рабочий («working»), но это и так не выходной
    .remedy = исправьте дату или уберите день
calendar-no-weekend = в строке «weekend» пусто
    .remedy = напишите выходные дни недели: weekend = ["sat", "sun"]
calendar-only-weekend = в строке «weekend» все семь дней: рабочих не осталось
    .remedy = напишите только выходные дни недели: weekend = ["sat", "sun"]

## Слова внутри сообщений

severity-error = ошибка
severity-warning = предупреждение
thing-source = источник
thing-contact = контакт
thing-scheme = способ счёта
thing-rule = правило
state-confirmed = подтверждён (confirmed)
state-old = старый (old)
state-unchecked = не проверен (unchecked)
kind-heading = заголовок (##)
kind-subheading = подзаголовок (###)
kind-text = обычный абзац
kind-step = шаг с номером
kind-item = пункт списка
kind-warning = предупреждение
kind-tip = совет
kind-reference = ссылка
unsure-ts = «ts» может быть «ц» или «тс»
unsure-siya = «siya» может быть «сия» или «ция»
unsure-ye = «ye» может быть «ье» или «ъе»
unsure-foreign = есть буква, которой нет в узбекском; слово оставлено как было
unsure-abbreviation = может быть, это сокращение, которое пишут латиницей
unsure-inner-capital = большая буква внутри слова, может быть, это название; слово оставлено как было
unsure-mixed = в слове есть и латинские буквы, и кириллица; слово оставлено как было
unsure-digits = внутри слова есть цифры; слово оставлено как было
unsure-joined = внутри слова есть косая черта или точка; слово оставлено как было

## Вокруг сообщений

no-folder = нет папки { $folder }
lint-summary = файлов памяток — { $guides }, контактов — { $contacts }, коротких текстов — { $texts }: { $errors ->
    [one] { $errors } ошибка
    [few] { $errors } ошибки
   *[other] { $errors } ошибок
}, { $warnings ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
   *[other] { $warnings } предупреждений
}
lint-stops = в папке { $folder } { $errors ->
    [one] { $errors } ошибка: пока она есть, ничего не выйдет
    [few] { $errors } ошибки: пока они есть, ничего не выйдет
   *[other] { $errors } ошибок: пока они есть, ничего не выйдет
}

## huquq translate stamp

stamp-no-original = нет памятки { $guide } на исходном языке ({ $locale })
stamp-no-translation = нет памятки { $guide } на языке { $locale }
stamp-of-source = { $locale } — исходный язык: сравнивать его не с чем
stamp-no-paragraph = в памятке { $guide } на языке { $locale } нет абзаца { $id }
stamp-mark-not-found = { $file }: метка абзаца { $id } стоит не в конце строки, там ничего не записано
stamp-io = файл { $file }: { $detail }
stamp-changed = { $id } (строка { $line }): исходный текст изменился после перевода
stamp-never = { $id } (строка { $line }): ещё никто не отметил, что сравнил перевод с исходным текстом
stamp-title-changed = Заголовок и краткое описание: исходный текст изменился после перевода
stamp-title-never = Заголовок и краткое описание: ещё никто не отметил, что сравнил перевод с исходным текстом
stamp-question = Перевод говорит то же, что исходный текст? [y — да, n — нет]
stamp-current = Памятка { $guide }, язык { $locale }: все абзацы уже отмечены, сравнивать нечего
stamp-nothing-written = Осталось сравнить: { $n }. Ничего не записано. Сравнив и исправив текст, выполните команду под ним.
stamp-left = Осталось сравнить: { $n }
stamp-done = Памятка { $guide }, язык { $locale }: отмечено текстов — { $n }

## huquq repo, huquq publish

key-not-a-key = { $file } — не файл ключа Huquq
key-mixed = { $file }: открытая половина не от этой секретной; возьмите копию из сейфа
key-locked = { $file } зашифрован: выполните команду в терминале или укажите --passphrase-file
key-wrong-passphrase = { $file }: парольная фраза неверна
key-exists = { $file } уже есть: ключ никогда не переписывается, выберите другое имя
too-few-keys = для { $role } нужно подписей: { $needed }, а ключей в папке только { $have }
repo-none = { $folder } — не хранилище: сначала выполните `huquq repo init`
publish-newer = у читателей уже отметка времени { $theirs }, а в этом хранилище только { $ours }: возьмите у коллеги более новое хранилище, выпустите заново и опубликуйте; если никто из вас этого не публиковал, ключ timestamp украден: отзовите его
publish-newer-root = уже опубликован корень { $theirs }, а это хранилище знает только корень { $ours }: коллега сменил ключ; возьмите у него более новое хранилище
publish-not-ours = у читателей выпуск { $release }, которого нет в этом хранилище: его опубликовал кто-то другой; возьмите его хранилище, выпустите поверх и опубликуйте
publish-not-a-timestamp = файл metadata/timestamp.json в { $place } не подписан ни одним ключом этого хранилища: проверьте адрес и удалите файл вручную, если это не работа коллег
publish-taken = { $file } уже опубликован с другим содержанием: эту версию опубликовал кто-то другой, она никогда не переписывается; возьмите его хранилище и выпустите поверх
publish-raced = в ту же минуту в { $place } опубликовал кто-то другой: выполните команду ещё раз, она скажет, что делать
publish-theft-undone = То, что сейчас видят читатели, подписано отозванным ключом. Этот выпуск займёт его место.
publish-reader = { $country } { $locale }: читатель с последним выпуском скачает { $update } байт, новый — { $first }
publish-reader-new = { $country } { $locale }: новый читатель скачает { $first } байт
publish-summary = выпуск { $release }: файлов — { $n }, байт — { $bytes }, куда — { $place }
publish-nothing = в { $place } уже есть выпуск { $release }: отправлять нечего
publish-dry-run = Ничего не отправлено: --dry-run.
publish-done = выпуск { $release } опубликован: { $place }
stage-exists = в папке { $folder } выпуск ждёт подписей: соберите их или удалите папку, чтобы начать заново
stage-nothing = с прошлого выпуска ничего не изменилось: подписывать нечего
stage-none = в { $folder } нет выпуска, который ждёт подписей: сделайте его командой `huquq repo release --unsigned` или укажите полученную папку `staged`
stage-outdated = { $file } не следует за последним выпуском: с тех пор вышло что-то ещё; удалите { $folder } и подготовьте заново
stage-ready = Пока ничего не подписано. Отправьте папку { $folder } редакторам; каждый выполнит `huquq repo sign staged --key ФАЙЛ` и пришлёт файл подписи.
sign-head = Вас просят подписать выпуск { $release }
sign-fingerprint = Прошлый выпуск проверен от этого корня: { $digest }. Сравните его с тем, который знаете: от него зависит, что показано как старое.
sign-other-root = корень этой папки — { $digest }, а не тот, что вы указали: не подписывайте, спросите того, кто её прислал
sign-file = { $file }, обновить до { $expires }
sign-pack-new = { $name }: новый, { $is } байт
sign-pack-gone = { $name }: УДАЛЁН, было { $was } байт
sign-pack-changed = { $name }: { $is } байт, было { $was }
sign-key-in = отныне подписывает { $role }: { $id }
sign-key-out = больше не подписывает { $role }: { $id }
sign-added = добавлено
sign-removed = удалено
sign-changed = изменено
sign-question = Подписать { $files } ключом { $key }? [y — да, n — нет]
sign-not-yours = ключ { $key } не может подписать ни один из ждущих файлов
sign-refused = ничего не подписано
sign-exists = { $file } уже есть: вы это подписали, отправьте этот файл
sign-done = Подписано. Отправьте { $file } тому, кто готовит выпуск; файл не секретный.
diff-not-canonical = { $name }, строка { $line }: не в каноническом виде, там может быть что-то скрыто; не подписывайте, спросите того, кто это готовил
diff-twice = { $name }, строка { $line }: запись стоит дважды; не подписывайте, спросите того, кто это готовил
diff-key-id = ключ { $id } не соответствует своему номеру; не подписывайте, спросите того, кто это готовил
collect-not-a-signature = { $file } — не файл подписи: он называется РОЛЬ.ВЕРСИЯ.КЛЮЧ.sig.json
collect-no-such = { $file } подписывает { $role }, а такой файл подписей не ждёт
collect-other-bytes = { $file } подписывает не те байты, что в { $waiting }: редактору прислали другой выпуск; отправьте ему этот
collect-wrong-key = ключ { $key } не может подписывать { $role }
collect-twice = ключ { $key } уже подписал { $role } { $version }: должен подписать другой человек
collect-bad-signature = подпись { $role } ключом { $key } неверна: файл повреждён или изменён в пути
collect-accepted = { $role } { $version }: подписано ключом { $key }
collect-missing = { $role } { $version }: не хватает подписей: { $n }, любым из ключей { $keys }
collect-ready = У всех файлов есть подписи. Выполните команду ещё раз с --keys ПАПКА, где лежат snapshot.key и timestamp.key, чтобы завершить выпуск.
collect-done = выпуск { $release } завершён: проверьте его командой `huquq repo verify` и опубликуйте
