### The app's own sentences. Dates arrive already written in the reader's language; no full stop follows a date, because a date
### may end with one.

## Deadlines

# Steps of a count
deadline-step-version = This law has changed. We took the rule that was in force on that day: { $date }
deadline-step-for-some = This rule is not for everybody. Read whom it concerns.
deadline-step-event = We count from: { $date }
deadline-step-start-next-day = That day itself does not count. Counting starts the day after: { $date }
deadline-step-start-same-day = Counting starts with that day itself: { $date }
deadline-step-day-off = { $date } — { $name }. Nobody works that day. We skip it.
deadline-step-day-moved = { $date } — a day off moved from another day ({ $name }). We skip it.
deadline-step-day-bridge = { $date } — this day was declared a day off. We skip it.
deadline-step-day-worked = { $date } — usually a day off, but declared a working day. It counts.
deadline-step-day-estimated = { $date } — probably a day off ({ $name }), but not announced yet. The usual count skips it, the strict one does not.
deadline-step-weekends =
    { $n ->
        [one] We skip ordinary days off: { $n } day.
       *[other] We skip ordinary days off: { $n } days.
    }
deadline-step-month-end = This month has no day { $number }. We take the last day of the month: { $date }
deadline-step-count-hours =
    { $n ->
        [one] We count { $n } hour. Nights and days off count too. The time ends: { $date }
       *[other] We count { $n } hours without a break. Nights and days off count too. The time ends: { $date }
    }
deadline-step-count-days-exact =
    { $n ->
        [one] We count { $n } day of 24 hours, to the minute. Days off count too. The time ends: { $date }
       *[other] We count { $n } days of 24 hours, to the minute. Days off count too. The time ends: { $date }
    }
deadline-step-count-days =
    { $n ->
        [one] We count { $n } day. The last day: { $date }
       *[other] We count { $n } days in a row, days off included. The last day: { $date }
    }
deadline-step-count-working-days =
    { $n ->
        [one] We count { $n } working day. The last day: { $date }
       *[other] We count { $n } working days. The last day: { $date }
    }
deadline-step-count-weeks =
    { $n ->
        [one] We count { $n } week. The last day: { $date }
       *[other] We count { $n } weeks. The last day: { $date }
    }
deadline-step-count-half-months =
    { $n ->
        [one] Half a month is 15 days. We count that once. The last day: { $date }
       *[other] Half a month is 15 days. We count that { $n } times. The last day: { $date }
    }
deadline-step-count-months =
    { $n ->
        [one] We count { $n } month. The last day: { $date }
       *[other] We count { $n } months. The last day: { $date }
    }
deadline-step-count-years =
    { $n ->
        [one] We count { $n } year. The last day: { $date }
       *[other] We count { $n } years. The last day: { $date }
    }
deadline-step-roll-forward = { $from } is { $why }. The last day moves forward: { $to }
deadline-step-roll-back = { $from } is { $why }. The last day moves back: { $to }
deadline-step-no-roll = { $date } is { $why }, but the last day does not move because of that.
deadline-step-until-midnight = { $date } — the time runs until 24:00. But the office closes earlier. Do not wait for the evening.
deadline-step-until-office-closes = { $date } — the time runs only until the office closes. Come early.
deadline-step-until-posted = { $date } — hand the paper in before the office closes. A letter may be posted until 24:00. Keep the receipt.
deadline-step-strict = The strictest count: the day it happened is already the first day, and days off do not give more time. Then the last day is earlier: { $date } — finish by the end of that day and you are in time by every count. The usual count gives: { $last } — but better not to wait.
deadline-step-strict-same = The strictest count gives the same day: { $date }
deadline-step-strict-limit = By the strictest count they must be done earlier: { $date } — but a complaint about delay is safer after the second date: { $last }
deadline-step-strict-wait = By the strictest count this ends earlier: { $date } — do not rely on that. Wait until the second date is over: { $last }
deadline-step-last-unknown = It cannot end before this day: { $date } — when it ends for sure, we cannot say. Ask a lawyer.
deadline-step-strict-only = The safe day: { $date } — we cannot name the last lawful day. Do not wait.
deadline-step-unknown-term = What term the law gives, we do not know. We count the most careful one.
deadline-step-fixed = This day follows from the event itself, without counting: { $date }
deadline-step-before = We count back from this day: { $date }
deadline-step-closed = { $date } is { $why }, offices are closed. If you must go to an office, come earlier: { $to }
deadline-step-strict-estimated = In the strict count a day that was not yet announced as a day off is a working day.
deadline-step-year-unpublished = We do not know the holidays of { $year } yet. We took only Saturday and Sunday as days off, and in the strict count no day at all: they may be made working days.

# Why nobody works that day. Stands after "{ $date } is …"
deadline-why-weekend = an ordinary day off
deadline-why-holiday = a holiday
deadline-why-moved = a day off moved from another day
deadline-why-bridge = a day declared off

# How long one may be in the country
stay-step-both-days = The day of entry and the day of exit both count in full.
stay-step-window-limit =
    { $n ->
        [one] Allowed in all: { $n } day out of any { $window } days in a row.
       *[other] Allowed in all: { $n } days out of any { $window } days in a row.
    }
stay-step-reset-limit =
    { $n ->
        [one] Allowed in all: { $n } day. Days are added up from the first entry. A new count starts only after { $away } days in a row abroad.
       *[other] Allowed in all: { $n } days. Days are added up from the first entry. A new count starts only after { $away } days in a row abroad.
    }
stay-step-year-limit =
    { $n ->
        [one] Allowed in all: { $n } day a year, from 1 January to 31 December.
       *[other] Allowed in all: { $n } days a year, from 1 January to 31 December.
    }
stay-step-law-changes = The law changes on this day: { $date } (from then on another count holds too; we name the days that are safe by both)
stay-step-fresh = You were abroad { $away } days in a row or more: the count starts anew.
stay-step-visit-limit =
    { $n ->
        [one] One visit: no more than { $n } day.
       *[other] One visit: no more than { $n } days.
    }
stay-step-entry = You enter: { $date } — the last lawful day of this visit: { $last }
stay-step-earlier-visits = The days of earlier visits count too. If you were in the country before, add all your trips: you may have to leave earlier.
stay-step-window = We look at how many days you were in the country in this time: { $from } — { $to }
stay-step-trip =
    { $n ->
        [one] { $from } — { $to }: we count { $n } day.
       *[other] { $from } — { $to }: we count { $n } days.
    }
stay-step-same-day = { $date } — you left and came back. We count this day once.
stay-step-no-trips = You were not in the country in this time.
stay-step-used = Days used: { $n } of { $limit }.
stay-step-visit = You entered: { $from } — this is day { $n } of the visit.
stay-step-leave-by = Leave no later than this day: { $date }
stay-step-plain =
    { $n ->
        [one] If the day of entry did not count, it would be { $n } day and another last day: { $date } — do not rely on it.
       *[other] If the day of entry did not count, it would be { $n } days and another last day: { $date } — do not rely on it.
    }
stay-step-plain-used =
    { $n ->
        [one] If the day of entry did not count, it would be { $n } day. Do not rely on it.
       *[other] If the day of entry did not count, it would be { $n } days. Do not rely on it.
    }
stay-step-ledger-gap =
    { $n ->
        [one] { $n } day is written down for no country: { $from } — { $to } (if you were at home, all is well)
       *[other] { $n } days are written down for no country: { $from } — { $to } (if you were at home, all is well)
    }
stay-step-ledger-overlap = These days stand in two countries at once, { $first } and { $second }: { $from } — { $to } (check the dates)
stay-step-over =
    { $n ->
        [one] The last lawful day has passed: { $date } — { $n } day too many. Do not put it off. Ask a lawyer what to do.
       *[other] The last lawful day has passed: { $date } — { $n } days too many. Do not put it off. Ask a lawyer what to do.
    }
stay-step-over-from-entry =
    { $n ->
        [one] No allowed days were left when you entered. { $n } day too many. Do not put it off. Ask a lawyer what to do.
       *[other] No allowed days were left when you entered. { $n } days too many. Do not put it off. Ask a lawyer what to do.
    }
stay-step-may-enter = { $date } — you have enough days, by this rule you may enter. Leave no later than: { $last }
stay-step-may-not-enter = { $date } — do not enter: the allowed days are used up.
stay-step-may-return =
    { $n ->
        [one] By this rule you may enter again from this day: { $date } — for { $n } day.
       *[other] By this rule you may enter again from this day: { $date } — for { $n } days in a row.
    }
stay-step-leaving-today = From here we count as if you leave at once: { $date }
stay-step-plan-too-long = You plan to leave: { $date } — that is too late. The last lawful day: { $last }
stay-step-planned = A trip ahead: { $from } — { $to } (its days are not counted yet)
stay-step-planned-open = A trip ahead: { $from } (its days are not counted yet)

# Warnings
deadline-flag-ambiguous-law = The law can be read in more than one way. We chose one count. Ask a lawyer.
deadline-flag-unpublished-year = We do not know all days off of this time. The dates may move.
deadline-flag-estimated-holiday = One of the days has not been announced as a day off or a working day yet. The dates may move.
deadline-flag-low-confidence = We are not sure of this rule. Do not wait for the last day, and ask a lawyer.
deadline-flag-moved-days = There are moved days off here. They are sometimes changed at the last moment.
deadline-flag-uncertain-version = The law changes while the time runs. Ask a lawyer which rule applies to you.
deadline-flag-unknown-term = What term the law gives, we do not know. Do it by our date and ask a lawyer.

# Why there is no answer
deadline-error-unknown-scheme = We cannot count this: some data is missing ({ $rule }, { $scheme }). Update the content. If the day is close, do not wait: ask a lawyer.
deadline-error-bad-rule = We cannot count this ({ $rule }). Update the app. If the day is close, do not wait: ask a lawyer.
deadline-error-not-yet = This rule ({ $rule }) did not exist yet on that day: { $date } — it exists since: { $from } (check the date)
deadline-error-no-longer = This rule ({ $rule }) had already ended on that day: { $date } — its last day was: { $to } (check the date)
deadline-error-not-for-nationality = This rule ({ $rule }) is not for you: your nationality is { $nationality }. Look for the rule for your country.
deadline-error-rule-for-you = The rule for you: { $title } ({ $rule })
deadline-error-bad-nationality = “{ $text }” is not a country code. Write two Latin letters, for example: UZ.
deadline-error-out-of-range = We count only from the year 1900 to 2200. Check the date.
deadline-error-bad-date = "{ $text }" is not a date. Write it like this: 2026-11-24. If the hour matters: 2026-11-24T14:30.
deadline-error-no-such-date = There is no such day: "{ $text }". That month has only { $n } days. Check the date.
deadline-error-no-such-day = The count ends in a month that has no day { $number }, and the law does not say what then. Do not wait for the end of the month, and ask a lawyer.
deadline-error-needs-moment = This time runs by the minute ({ $rule }). Write the day and the hour, for example: 2026-11-24T14:30.
deadline-error-not-a-stay = This rule ({ $rule }) is a time limit. It needs one day, not trips.
deadline-error-stay-needs-trips = This rule ({ $rule }) adds up the days of all visits. Add all your trips.
deadline-error-trips-unreadable = We did not understand "{ $text }". Write entry and exit like this: 2026-03-01/2026-03-20. If you are still in the country: 2026-03-01/
deadline-error-trips-reversed = The exit is before the entry: { $from } — { $to } (check the dates)
deadline-error-trips-overlap = This day is in two trips: { $date } (check the dates)
deadline-error-trips-open = This trip has no day of exit, but another trip follows: { $from } (add the day of exit)
deadline-error-trips-country = “{ $text }” does not say which country it is. Write it like this: KZ:2026-03-01/2026-03-20
deadline-error-trips-other-entry = The last entry in the trips is { $from }, but you named another day: { $date } (check which is right)
deadline-error-no-country = We know nothing about “{ $text }”. We know about: { $known }.
deadline-error-no-event = We do not know what “{ $text }” is. You can name: { $known }.
deadline-error-no-fact = We do not know what “{ $text }” is. You can name: { $known }.
deadline-nothing-runs = We found no deadline that runs. That does not mean there is none. Name the day of entry and what happened.

# Reminders. They show on a locked screen: not a word of what they are about
reminder-title = Reminder
reminder-days =
    { $n ->
        [one] { $n } day left
       *[other] { $n } days left
    }
reminder-today = Today
reminder-hours =
    { $n ->
        [one] { $n } hour left
       *[other] { $n } hours left
    }

# Holidays. They stand after a dash or in brackets
holiday-ancestors-days = Days of History and Memory of Ancestors
holiday-april-revolution-day = April Revolution Day
holiday-capital-day = Capital Day
holiday-constitution-day = Constitution Day
holiday-defender-day = Defender of the Fatherland Day
holiday-independence-day = Independence Day
holiday-kurban-ait = Kurban Ait
holiday-kurman-ait = Kurman Ait
holiday-labour-day = Labour Day
holiday-may-days = May holidays
holiday-nauryz = Nauryz
holiday-navruz = Navruz
holiday-new-year = New Year
holiday-new-year-days = New Year holidays
holiday-nooruz = Nooruz
holiday-orozo-ait = Orozo Ait
holiday-orthodox-christmas = Orthodox Christmas
holiday-other = a holiday
holiday-qurbon-hayit = Qurbon Hayit
holiday-ramazon-hayit = Ramazon Hayit
holiday-remembrance-day = Remembrance Day
holiday-republic-day = Republic Day
holiday-russia-day = Russia Day
holiday-teachers-day = Teachers' Day
holiday-unity-day = Unity Day
holiday-victory-day = Victory Day
holiday-womens-day = Women's Day

## Letters

letter-error-unknown = This letter has no question "{ $question }". It has: { $known }
letter-error-date = "{ $question }": write the day like this: 2026-11-24. The calendar must have that day.
letter-error-money = "{ $question }": write the amount in digits only, for example 150000.
letter-error-yes = "{ $question }": answer yes or no.
letter-error-long = "{ $question }": the answer is too long. Write at most 2000 characters.

## Errors: what happened, and what to do now

error-empty = There is nothing here yet. Go online and update, or take a file from another phone.
error-closed = The app is closing. Open it again.
error-offline = We could not connect. All that you have is still here. Try later or from another network.
error-address = This address cannot be used. Check the address and the proxy in the settings.
error-allowance = The data or the time you allowed is used up. Nothing was changed. Allow more, or find a free network.
error-not-a-carrier = This is not a file or a code of Huquq, or not all of it. Copy it or read it again.
error-rejected = Not taken: a check failed ({ $check }). All that you have is still here. Take it from another place.
error-name-taken = Not taken: it calls itself “{ $name }”, and you have “{ $by }” already, with another key. It may be a fraud.
error-known = You have this publisher already. Just update it.
error-nothing-for = There is nothing for this: { $what }. There is: { $available }.
error-lacking = The file lacks what you have: { $packs }. Nothing was changed. Ask for a file with these languages.
error-not-found = This is not here. It may be in a newer version: update.
error-unknown-language = We do not know this language: { $tag }. Choose from the list.
error-refused = This cannot be used. Check what you wrote.
error-not-text = This cannot be read. Delete it and write it again.
error-app-too-old = You need the new app. All that you have is still here.
error-stopped = Stopped. Nothing was changed.
error-busy = Wait a moment and try again: another update is running.
error-full = There is no room on the phone. Delete something and try again.
error-damaged = The data on the phone is damaged. Update: we make it anew.
error-storage = A file cannot be read or written. Choose another place.

## Countries

country-kz = Kazakhstan
country-kg = Kyrgyzstan
country-ru = Russia
