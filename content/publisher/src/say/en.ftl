### What `huquq lint` and `huquq translate` say to editors. Each message of the first part has a `.remedy`: what to do.
### A key is stable: programs read it in the JSON. Keep the variables of a message the same in every language.

## Files

file-missing = there is no such file
    .remedy = add it, or correct its name
file-not-utf8 = this is not text in UTF-8
    .remedy = save it as text, encoding UTF-8
file-unreadable = the file cannot be read: { $detail }
    .remedy = save it as UTF-8 text under this name, and let others read it
no-publication = { $folder } is not a publication: it has no publication.toml
    .remedy = name the folder that holds publication.toml, or write one as FORMAT.md 1.10 shows
unknown-locale = `{ $locale }` is not a locale of this publication
    .remedy = use one of { $known } and list it in publication.toml
toml-unknown-key = unknown field `{ $name }`
    .remedy = correct the name, or remove it; known here: { $known }
toml-missing-key = the field `{ $name }` is missing
    .remedy = add `{ $name } = …`; FORMAT.md shows an example
toml-unknown-value = `{ $name }` may not stand here
    .remedy = write one of: { $known }
toml-bad-date = a date is not written as it must be: { $detail }
    .remedy = write dates in quotes: "2026-11-24"
toml-syntax = this cannot be read: { $detail }
    .remedy = compare with the example in FORMAT.md: quotes and brackets in pairs, one field a line
deadline-unreadable = this cannot be read: { $detail }
    .remedy = compare with FORMAT.md 1.60 and 1.70; dates are quoted: "2026-11-24"
exception-stem = the stem `{ $stem }` must be two or more Latin letters, without spaces
    .remedy = correct `stem`; FORMAT.md 1.80 shows the form
exception-spelling = `{ $spelling }`, the spelling of `{ $stem }`, must be letters only
    .remedy = correct `cyrl`; FORMAT.md 1.80 shows the form
exception-twice = the stem `{ $stem }` has two spellings
    .remedy = keep the right one
synonym-alone = only one word stands in this line
    .remedy = write words of the same meaning in one line, separated by commas, or take the line out
synonym-empty = there is nothing between two commas, or nothing that can be typed
    .remedy = take the comma out, or write the word
synonym-twice = “{ $word }” already stands in line { $line }
    .remedy = a word belongs to one group: take it out of one of the two, or join them
synonym-nowhere = none of these words stands in any text of this language: { $words }
    .remedy = add the word that the texts use, or take the line out

## Ids and dates

bad-id = `{ $id }` is not an id
    .remedy = use lower-case Latin letters, digits and `-`, a letter first, at most 64 characters
id-twice = { $thing } `{ $id }` stands already at line { $line } of { $file }
    .remedy = give one of them another id
bad-date = `{ $text }` is not a date that exists
    .remedy = write year, month, day: "2026-11-24"

## Guides

guide-misplaced = a page does not stand here
    .remedy = put it at guides, cards, letters or situations, then <country>/<slug>/<locale>.md
no-front-matter = there is no front matter
    .remedy = begin the file with `+++`, the front matter and `+++`, each alone on its line
review-mismatch = `made` and the review do not fit together
    .remedy = `person-reviewed` goes with `reviewed_by` and `reviewed_on`, `machine-drafted` with neither
paragraph-twice = paragraph id `{ $id }` stands twice
    .remedy = give one of them another id
bad-reference = `{ $text }` is not a reference
    .remedy = write `<contact:ID>` alone on the line
paragraph-without-id = `{ $text }…` has no id
    .remedy = end the paragraph with `{"{"}#id src=…{"}"}`, in a translation `{"{"}#id of=…{"}"}`
unknown-mark = `{ $word }` is not known here
    .remedy = only `src=` and `of=` follow the id
markup-in-text = `{ $markup }` in the text
    .remedy = only **bold** is markup inside a paragraph
bold-open = bold is not closed
    .remedy = write **bold**
paragraph-empty = `{ $id }` has no text
    .remedy = write the text before `{"{"}#…{"}"}`
phone-in-text = a telephone number in the text
    .remedy = use `<contact:ID>`: it shows whether a number was checked
paragraph-without-source = paragraph `{ $id }` does not say where it comes from
    .remedy = add `src=…`; for practical advice that states no law, `src=advice`

## Cards, letters, situations

card-block = `{ $id }` cannot stand on a card
    .remedy = write it as a paragraph or with `- `; a card has no headings, steps, warnings or references
card-empty = the card says nothing
    .remedy = write at least one sentence
office-missing = it does not say whom it is for, or which languages they read
    .remedy = add to the front matter, for example: to = "officer" and office = ["ru", "kk"]
mark-not-here = `{ $id }` has a mark that means nothing here
    .remedy = remove to=, ask=, if=, unless= or optional
letter-parts = the letter lacks a part
    .remedy = write the questions under `## … {"{"}#questions{"}"}` and the letter under `## … {"{"}#letter{"}"}`
question-without-kind = question `{ $id }` does not say what it asks for
    .remedy = write it with `- ` and end it with ask=text, ask=long, ask=date, ask=money or ask=yes
question-unused = nothing in the letter uses question `{ $id }`
    .remedy = put {"{"}{ $id }{"}"} where the answer goes, or remove the question
place-unknown = there is no question `{ $id }` for this place
    .remedy = correct the id, or add the question; an answer of yes or no stands only in if= and unless=
places-differ = `{ $id }` needs the answers of the source: { $places }
    .remedy = put the same places in braces into this translation
situation-without-screen = the situation does not begin with a screen
    .remedy = begin with a heading `## … {"{"}#id{"}"}`
screen-without-action = screen `{ $id }` ends the way, but there is nothing to do or nobody to call
    .remedy = add a numbered step and a contact, a deadline, a card, a letter or a guide
screen-with-one-answer = screen `{ $id }` offers only one answer
    .remedy = add the other answer, or make the step a part of the screen before
answer-leads-nowhere = the answer leads to `{ $id }`, which is no screen below this one
    .remedy = correct to=, or put that screen further down
screen-unreachable = no answer leads to screen `{ $id }`
    .remedy = point an answer at it with to={ $id }, or remove it

## The founding report

row-twice-covered = row { $row } stands twice
    .remedy = keep one of them
row-covered-or-left-out = row { $row } must be covered by something, or left out with a reason
    .remedy = fill `covered` or `left_out`, never both
row-covered-by-nothing = row { $row }: there is no `{ $reference }`
    .remedy = correct it: guide:country/slug#paragraph, card:…, letter:…, situation:…, contact:…, rule:…
row-old-not-changed = row { $row } is old law, and `{ $reference }` would show it as today's
    .remedy = point at a paragraph under the heading "what has changed" or "what we do not know"

## Plain language

plain-aloud = `{ $text }` cannot be read aloud
    .remedy = write it in words: dates with the month's name, "from 3 to 5", no signs and abbreviations
plain-sentence = a sentence of { $n } words, at most { $limit }: { $text }…
    .remedy = make two sentences of it
plain-mean = the sentences have { $n } words in the mean, at most { $limit }
    .remedy = shorten the long ones
plain-now = the first part has { $n } words, at most { $limit }
    .remedy = keep what must be done at once; move the rest further down
plain-passive = { $n } of { $sentences } sentences are in the passive voice
    .remedy = say who does it: "pay the fine", not "the fine is paid"
plain-hard = { $percent } in a hundred words are hard, at most { $limit }: { $words }
    .remedy = use everyday words; if everybody knows the word, add it to the list in the folder plain
plain-minutes = it takes { $n } minutes to read, at most { $limit }
    .remedy = make it shorter, or make two guides of it

## Short texts

message-twice = message `{ $id }` stands already in { $file }:{ $line }
    .remedy = remove one of them
fluent-expected = the sign `{ $sign }` is missing here
    .remedy = write `id = text`, as the lines around it do
fluent-without-text = `{ $id }` has no text
    .remedy = write the text after `=`
fluent-brace = a closing brace without an opening one
    .remedy = remove the brace: these texts need none
fluent-error = this cannot be read: { $detail }
    .remedy = compare with the messages around it; FORMAT.md 1.40 shows the form
message-with-argument = `{ $id }` takes an argument
    .remedy = these texts take none; write the words out, without braces
message-empty = `{ $id }` has no text
    .remedy = write the text after `=`
message-of-nothing = message `{ $id }` belongs to nothing
    .remedy = correct the id, or remove the message

## Contacts

contact-without-source = contact `{ $id }` says it exists but names no source
    .remedy = add `sources = ["…"]`, or set `state = "unchecked"`
bad-phone = `{ $number }` cannot be dialled
    .remedy = write E.164 without spaces (`+77272584598`) or a short code of 2 to 6 digits (`112`)
phone-without-source = number { $number } is shown as { $state } but names no source
    .remedy = add `sources = ["…"]`, or set `state = "unchecked"`
bad-check = contact `{ $id }`: `checked_by` and `checked_on` do not fit together
    .remedy = name the person and the day, or write `checked_by = "nobody yet"` and an empty `checked_on`

## What is pointed at

unknown-situation = situation `{ $situation }` is not in publication.toml
    .remedy = use one of: { $known }
unknown-contact = there is no contact `{ $id }`
    .remedy = correct the id, or add the contact to contacts.toml
unknown-guide = there is no guide `{ $id }`
    .remedy = correct the id (country/guide), or add the guide
unknown-deadline = there is no deadline rule `{ $id }`
    .remedy = correct the id, or add the rule in the folder deadlines
unknown-card = there is no card `{ $id }`
    .remedy = correct the id (country/card), or add the card
unknown-letter = there is no letter `{ $id }`
    .remedy = correct the id (country/letter), or add the letter
unknown-tree = there is no situation `{ $id }`
    .remedy = correct the id (country/situation), or add the folder in situations
unknown-source = there is no source `{ $id }`
    .remedy = add it to sources.toml, or correct the id
unknown-country = `{ $country }` is not a country of this publication
    .remedy = use a country of publication.toml, or add it there

## Translations

guide-untranslated = guide `{ $guide }` is not there in { $locale }
    .remedy = translate it; until then the release does not ship
guide-without-original = there is no { $source }.md beside it
    .remedy = write the guide in the source locale first
title-stale = title or summary changed since they were translated, or `of` is missing
    .remedy = compare them with the source, correct them, then run `huquq translate stamp FOLDER { $guide } { $locale } --title`
paragraph-untranslated = paragraph `{ $id }` is not translated
    .remedy = translate it; until then the release does not ship
paragraph-of-other-kind = `{ $id }` is a { $here } here and a { $there } in the source
    .remedy = use the same kind of paragraph
paragraph-stale = `{ $id }` changed since it was translated, or `of` is missing
    .remedy = compare it with the source, correct it, then run `huquq translate stamp FOLDER { $guide } { $locale } --paragraph { $id }`
paragraph-not-in-source = `{ $id }` is not in the source
    .remedy = remove it, or add it to the source first
message-untranslated = message `{ $id }` is not there in { $locale }
    .remedy = translate it; until then the release does not ship
fact-number = `{ $id }`: the source has the number { $number }, the translation does not
    .remedy = compare the two and correct the number
fact-number-added = `{ $id }`: the number { $number } is not in the source
    .remedy = compare the two and correct the number
fact-number-word = `{ $id }`: the source names the number { $number } in words, the translation perhaps does not
    .remedy = compare the two
fact-month = `{ $id }`: the source names month { $month }, the translation does not
    .remedy = compare the dates and correct the translation
fact-month-added = `{ $id }`: month { $month } is not in the source
    .remedy = compare the dates and correct the translation
fact-bold = `{ $id }`: in bold in the source { $there } times, here { $here } times
    .remedy = put in bold what is bold in the source
fact-quote = `{ $id }`: the source quotes “{ $phrase }”, here words in quotes are missing
    .remedy = what is said or written in Russian stays in Russian, with its meaning after it
fact-quote-changed = `{ $id }`: “{ $phrase }” does not stand in the source word for word
    .remedy = copy the Russian words from the source
fact-name = `{ $id }`: the name { $name } is missing
    .remedy = keep the name, or write what this language calls it
fact-denial = `{ $id }`: the source denies or forbids, the translation perhaps does not: { $sentence }
    .remedy = compare this sentence with its translation
fact-denial-added = `{ $id }`: the translation denies or forbids, the source perhaps does not: { $sentence }
    .remedy = compare this sentence with the source
reading-misplaced = a second reading does not stand here
    .remedy = put it at readings/<guides, cards, letters or situations>/<country>/<slug>/<locale>.md
unread-translation = nobody has read this translation back without the source
    .remedy = give a second reader what `huquq translate blind FOLDER { $page } { $locale }` prints
stale-reading = texts of the translation that changed since they were read back: { $n }
    .remedy = have them read again: `huquq translate blind FOLDER { $page } { $locale }`
reading-of-nothing = there is no translation that this would be the reading of
    .remedy = correct the place of the file, or remove it
difference-unknown = the difference names `{ $id }`, which is not in this reading
    .remedy = write the id of a paragraph, or title
difference-open = `{ $id }`, read back, says something else than the source: { $what }
    .remedy = correct the translation, or find that both say the same; then write settled = true
glossary-other = `{ $id }`: the source says “{ $term }”, the glossary calls that “{ $name }”, and it does not stand here
    .remedy = use the word of the glossary, or add this form to `also` in glossary.toml
glossary-avoid = `{ $id }`: “{ $word }” must not stand for “{ $term }”
    .remedy = write “{ $name }”
spelling-unsure = the Cyrillic spelling of `{ $word }` is not sure: { $reason }
    .remedy = add the word to uz-cyrl.toml

## Terms and calendars

rule-without-versions = rule `{ $rule }` has no version
    .remedy = add a [[rule.version]]; FORMAT.md 1.60 shows the form
rule-unknown-scheme = rule `{ $rule }`, version { $version }: there is no scheme `{ $scheme }`
    .remedy = correct the id, or add the scheme to schemes.toml
rule-length-or-stay = rule `{ $rule }`, version { $version }: exactly one of `length`, `fixed` and `stay` must stand here
    .remedy = write `length` for a term, `fixed` for a fixed day, `stay` for days of a stay, never two of them
rule-length-range = rule `{ $rule }`, version { $version }: `n` must be 1 to 100000, not { $n }
    .remedy = correct the number
rule-hours-need-moment = rule `{ $rule }`, version { $version }: hours need a scheme with start = "moment"
    .remedy = choose such a scheme, or count in days
rule-moment-needs-hours = rule `{ $rule }`, version { $version }: a scheme with start = "moment" counts hours, calendar days, weeks or half-months only
    .remedy = choose another scheme, or another unit
rule-moment-rolls = rule `{ $rule }`, version { $version }: a scheme with start = "moment" cannot move its end
    .remedy = set roll = "none" in the scheme, or choose another
rule-months-need-month-end = rule `{ $rule }`, version { $version }: months and years need `month_end` in the scheme
    .remedy = add `month_end` to the scheme, or choose another
rule-stay-rolls = rule `{ $rule }`, version { $version }: a stay needs a scheme with roll = "none" that counts days
    .remedy = choose such a scheme
rule-per-visit-range = rule `{ $rule }`, version { $version }: `per_visit` must be 1 to 100000, not { $n }
    .remedy = correct the number
rule-window-range = rule `{ $rule }`, version { $version }: `window` must be 1 to 100000, not { $n }
    .remedy = correct the number
rule-used-range = rule `{ $rule }`, version { $version }: `used` must be 1 to `window` (1 to 364 in a calendar year), not { $n }
    .remedy = correct the number
rule-fixed-range = rule `{ $rule }`, version { $version }: `fixed` takes months 0 to 24, day 1 to 31 and days -366 to 366
    .remedy = correct the number
rule-fixed-needs-days = rule `{ $rule }`, version { $version }: `fixed` needs a scheme that counts days
    .remedy = choose a scheme whose `start` is not `moment`
rule-before-rolls = rule `{ $rule }`, version { $version }: a term `before` the event cannot roll forward, it would end too late
    .remedy = choose a scheme with `roll = "none"` or `"backward"`
rule-prepare-range = rule `{ $rule }`: `prepare` must be 0 to 365, not { $n }
    .remedy = correct the number
rule-away-range = rule `{ $rule }`, version { $version }: `away` must be 1 to 100000, not { $n }
    .remedy = correct the number
rule-stay-needs = rule `{ $rule }`, version { $version }: this kind of stay needs `{ $field }`
    .remedy = add it as FORMAT.md 1.60 shows
rule-stay-has-no = rule `{ $rule }`, version { $version }: this kind of stay cannot have `{ $field }`
    .remedy = remove it, or correct `kind`
rule-without-event = rule `{ $rule }` does not say what it counts from
    .remedy = add `event = "…"`, the same word other rules use for that event
row-twice = row { $row } of the research has a rule and stands in the left-out list
    .remedy = remove it from one of them
rule-limits-nothing = rule `{ $rule }`, version { $version }: `used` equals `window` and there is no `per_visit`: this limits nothing
    .remedy = correct `used`, or add `per_visit`
rule-ends-before-start = rule `{ $rule }`, version { $version }: valid_to { $to } is before valid_from { $from }
    .remedy = correct one of the dates
rule-versions-overlap = rule `{ $rule }`, version { $version }: in force on the same days as version { $other }
    .remedy = let one end on the day before the other begins
rule-without-source = rule `{ $rule }` names no source
    .remedy = add `sources = ["…"]` to each version
calendar-twice = { $country } { $year } has a calendar already
    .remedy = keep one of them
calendar-other-year = { $date } is not in this calendar's year
    .remedy = correct the date, or move the day to the calendar of its year
calendar-day-twice = { $date } stands in this calendar twice
    .remedy = keep one of them
calendar-not-a-weekend = { $date } is `working` but falls on no weekend day
    .remedy = correct the date, or remove the day
calendar-no-weekend = `weekend` is empty
    .remedy = write the days off of a week: weekend = ["sat", "sun"]
calendar-only-weekend = `weekend` leaves no day to work
    .remedy = write only the days off of a week: weekend = ["sat", "sun"]

## Words inside findings

severity-error = error
severity-warning = warning
thing-source = source
thing-contact = contact
thing-scheme = scheme
thing-rule = rule
state-confirmed = confirmed
state-old = old
state-unchecked = unchecked
kind-heading = heading (##)
kind-subheading = subheading (###)
kind-text = plain paragraph
kind-step = numbered step
kind-item = bullet
kind-warning = warning
kind-tip = tip
kind-reference = reference
unsure-ts = `ts` may be ц or тс
unsure-siya = `siya` may be сия or ция
unsure-ye = `ye` may be ье or ъе
unsure-foreign = it has a letter that Uzbek lacks and was left as it is
unsure-abbreviation = it may be an abbreviation that stays Latin
unsure-inner-capital = it has a capital inside, perhaps a name, and was left as it is
unsure-mixed = it mixes Latin and Cyrillic letters and was left as it is
unsure-digits = it has digits inside and was left as it is
unsure-joined = it has a stroke or a point inside and was left as it is

## Around the findings

no-folder = there is no folder { $folder }
lint-summary = { $guides } guide files, { $contacts } contacts, { $texts } short texts: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
lint-stops = { $errors ->
    [one] { $errors } error in { $folder }: nothing is released while it stands
   *[other] { $errors } errors in { $folder }: nothing is released while they stand
}

## huquq translate stamp

check-nothing = there is no such translation: nothing was compared
check-summary = texts compared: { $compared }; errors: { $errors }; to look at: { $doubts }. Numbers of articles stand only in src=, which the source gives.
check-stops = errors in numbers or dates: { $errors }
reading-line = line { $line } has no id: write the id, a colon or a tab, the text
reading-unknown = line { $line }: the translation has no text `{ $id }`
reading-outdated = line { $line }: `{ $id }` changed since it was given to the reader; have it read again
reading-markup = line { $line }: the text of `{ $id }` must be plain words
reading-empty = the file of the reader is empty
reading-done = { $file } is written; texts still unread: { $unread }
reading-progress = { $locale }: pages { $pages }, read { $read }, read in an older form { $stale }; differences open { $open }, settled { $settled }
coverage-none = not there
coverage-complete = complete
coverage-part = { $there } of { $needed } paragraphs
coverage-stale = stale { $n }
coverage-machine = machine-drafted
coverage-person = reviewed by a person
coverage-read = read back
coverage-read-stale = read back in an older form
coverage-unread = not read back
coverage-total = { $locale }: pages { $complete } of { $pages }, paragraphs { $there } of { $needed }, stale { $stale }
coverage-people = reviewed pages { $reviewed }, read back { $read }
po-line = { $file }:{ $line }: this line is not PO: a comment, or msgctxt, msgid or msgstr with a text in quotes
po-unreadable = { $file } cannot be read as PO: { $detail }
po-unknown = { $file }:{ $line }: the publication has no text { $context }; export anew
po-markup = { $file }:{ $line }: the text of { $context } would break the page: one line, only **bold** as markup, no telephone number
po-fact = { $file }:{ $line }: { $fact }
po-exported = { $n } texts in { $file }
po-imported = written or marked { $written }, the same { $same }, fuzzy or empty { $left }, of pages without title and summary { $waiting }
stamp-no-original = there is no guide { $guide } in { $locale }, the source locale
stamp-no-translation = there is no guide { $guide } in { $locale }
stamp-of-source = { $locale } is the source locale: there is nothing to compare it with
stamp-no-paragraph = { $guide } has no paragraph { $id } in { $locale }
stamp-mark-not-found = { $file }: the mark of paragraph { $id } does not stand at the end of a line, nothing was written there
stamp-io = { $file }: { $detail }
stamp-changed = { $id } (line { $line }): the source changed since this was translated
stamp-never = { $id } (line { $line }): nobody has said yet that this was compared with the source
stamp-title-changed = Title and summary: the source changed since they were translated
stamp-title-never = Title and summary: nobody has said yet that they were compared with the source
stamp-question = Does the translation say the same as the source? [y/n]
stamp-current = Every paragraph of { $guide } in { $locale } names the source text it translates: there is nothing to compare
stamp-nothing-written = { $n ->
    [one] { $n } text to compare. Nothing was written: run the command below a text when you have compared and corrected it.
   *[other] { $n } texts to compare. Nothing was written: run the command below a text when you have compared and corrected it.
}
stamp-left = { $n ->
    [one] { $n } text is still to be compared
   *[other] { $n } texts are still to be compared
}
stamp-done = { $n ->
    [one] { $n } text of { $guide } in { $locale } now names the source text it translates
   *[other] { $n } texts of { $guide } in { $locale } now name the source text they translate
}

## huquq repo, huquq publish

key-not-a-key = { $file } is not a Huquq key file
key-mixed = { $file }: the public half is not that of the secret half; take the copy in the safe
key-locked = { $file } is encrypted: run the command on a terminal, or name a --passphrase-file
key-wrong-passphrase = { $file }: the passphrase is not the right one
key-exists = { $file } exists already: a key is never overwritten, choose another name
too-few-keys = { $role } needs { $needed } signatures and only { $have } of its keys are in the folder of keys
repo-none = { $folder } is not a repository: run `huquq repo init` first
publish-newer = readers already have timestamp { $theirs } and this repository only { $ours }: get the newer repository from your colleague, release again, then publish; if none of you published it, the timestamp key is stolen: revoke it
publish-newer-root = root { $theirs } is published already and this repository knows only root { $ours }: a colleague exchanged a key; get the newer repository from him
publish-not-ours = readers have a release { $release } that is not the one in this repository: somebody else published it; get his repository, release on top of it, then publish
publish-not-a-timestamp = what stands at { $place } as metadata/timestamp.json was never signed by a key of this repository: check the address, and remove that file by hand if it is not your colleagues' work
publish-taken = { $file } is published already with other content: somebody else published that version, and it is never overwritten; get his repository and release on top of it
publish-raced = somebody else published to { $place } at the same moment: run the command again, it says what to do
publish-theft-undone = What readers are shown now was signed by a key that was revoked. This release takes its place.
publish-reader = { $country } { $locale }: a reader who is up to date downloads { $update } bytes, a new one { $first }
publish-reader-new = { $country } { $locale }: a new reader downloads { $first } bytes
publish-summary = release { $release } goes to { $place }: files to send { $n }, bytes { $bytes }
publish-nothing = { $place } has release { $release } already: nothing to send
publish-dry-run = Nothing was sent: --dry-run.
publish-done = release { $release } is published to { $place }
stage-exists = a release waits for signatures in { $folder }: collect them, or remove that folder to begin anew
stage-nothing = nothing changed since the release before: there is nothing to sign
stage-none = no release waits for signatures in { $folder }: make one with `huquq repo release --unsigned`, or name the folder `staged` you were given
stage-outdated = { $file } does not follow the newest release: something was released since; remove { $folder } and prepare it anew
stage-ready = Nothing is signed yet. Send the folder { $folder } to the editors; each runs `huquq repo sign staged --key FILE` and sends back his signature file.
sign-head = You are asked to sign release { $release }
sign-fingerprint = The release before it is verified from this root: { $digest }. Compare it with the one you know: it decides what is shown as old.
sign-other-root = the root of this folder is { $digest } and not the one you named: do not sign, ask whoever sent it
sign-file = { $file }, to be renewed by { $expires }
sign-pack-new = { $name }: new, { $is } bytes
sign-pack-gone = { $name }: REMOVED, had { $was } bytes
sign-pack-changed = { $name }: { $is } bytes, had { $was }
sign-key-in = from now on signs { $role }: { $id }
sign-key-out = no longer signs { $role }: { $id }
sign-added = added
sign-removed = removed
sign-changed = changed
sign-question = Sign { $files } with the key { $key }? [y/n]
sign-not-yours = the key { $key } may sign none of the files that wait
sign-refused = nothing was signed
sign-exists = { $file } exists already: you have signed this, send that file
sign-done = Signed. Send { $file } to whoever prepares the release; it is not secret.
diff-not-canonical = { $name }, line { $line }: not in canonical form, something could be hidden there; do not sign, ask whoever prepared it
diff-twice = { $name }, line { $line }: a record stands twice; do not sign, ask whoever prepared it
diff-key-id = the key { $id } is not the one its id stands for; do not sign, ask whoever prepared it
collect-not-a-signature = { $file } is not a signature file: it is called ROLE.VERSION.KEY.sig.json
collect-no-such = { $file } signs { $role }, and no such file waits for signatures
collect-other-bytes = { $file } signs other bytes than { $waiting } has: the editor was sent another release; send him this one
collect-wrong-key = the key { $key } may not sign { $role }
collect-twice = the key { $key } has signed { $role } { $version } already: another person must sign
collect-bad-signature = the signature of { $role } by the key { $key } does not hold: the file was damaged or changed on its way
collect-accepted = { $role } { $version }: signed by { $key }
collect-missing = { $role } { $version }: signatures still to come: { $n }, by any of { $keys }
collect-ready = Every file has its signatures. Run the command again with --keys FOLDER, where snapshot.key and timestamp.key lie, to finish the release.
collect-done = release { $release } is finished: check it with `huquq repo verify`, then publish
