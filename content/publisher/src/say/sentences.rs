//! Every sentence the tools say, with its arguments. A constructor takes exactly what the message may use, so a sentence
//! cannot be asked for with an argument missing; one that nobody asks for is a warning of the compiler.

use super::{Arg, Said};

macro_rules! sentences {
    ($(#[$doc:meta])* $vis:vis $list:ident: $($name:ident = $id:literal ($($arg:ident),*);)*) => {
        $(
            #[doc = concat!("The message `", $id, "`.")]
            $vis fn $name($($arg: impl Into<Arg>),*) -> Said {
                Said::new($id, vec![$((stringify!($arg), $arg.into())),*])
            }
        )*
        $(#[$doc])*
        pub const $list: &[(&str, &[&str])] = &[$(($id, &[$(stringify!($arg)),*])),*];
    };
}

sentences! {
    /// What lint finds, each with an attribute `remedy`.
    pub(crate) FINDINGS:

    // Files.
    file_missing = "file-missing" ();
    file_not_utf8 = "file-not-utf8" ();
    file_unreadable = "file-unreadable" (detail);
    no_publication = "no-publication" (folder);
    unknown_locale = "unknown-locale" (locale, known);
    toml_unknown_key = "toml-unknown-key" (name, known);
    toml_missing_key = "toml-missing-key" (name);
    toml_unknown_value = "toml-unknown-value" (name, known);
    toml_bad_date = "toml-bad-date" (detail);
    toml_syntax = "toml-syntax" (detail);
    deadline_unreadable = "deadline-unreadable" (detail);
    exception_stem = "exception-stem" (stem);
    exception_spelling = "exception-spelling" (stem, spelling);
    exception_twice = "exception-twice" (stem);
    synonym_alone = "synonym-alone" ();
    synonym_empty = "synonym-empty" ();
    synonym_twice = "synonym-twice" (word, line);
    synonym_nowhere = "synonym-nowhere" (words);

    // Ids and dates.
    bad_id = "bad-id" (id);
    id_twice = "id-twice" (thing, id, file, line);
    bad_date = "bad-date" (text);

    // Guides.
    guide_misplaced = "guide-misplaced" ();
    no_front_matter = "no-front-matter" ();
    review_mismatch = "review-mismatch" ();
    paragraph_twice = "paragraph-twice" (id);
    bad_reference = "bad-reference" (text);
    paragraph_without_id = "paragraph-without-id" (text);
    unknown_mark = "unknown-mark" (word);
    markup_in_text = "markup-in-text" (markup);
    bold_open = "bold-open" ();
    paragraph_empty = "paragraph-empty" (id);
    phone_in_text = "phone-in-text" ();
    paragraph_without_source = "paragraph-without-source" (id);

    // Cards, letters, situations.
    card_block = "card-block" (id);
    card_empty = "card-empty" ();
    office_missing = "office-missing" ();
    mark_not_here = "mark-not-here" (id);
    letter_parts = "letter-parts" ();
    question_without_kind = "question-without-kind" (id);
    question_unused = "question-unused" (id);
    place_unknown = "place-unknown" (id);
    places_differ = "places-differ" (id, places);
    situation_without_screen = "situation-without-screen" ();
    screen_without_action = "screen-without-action" (id);
    screen_with_one_answer = "screen-with-one-answer" (id);
    answer_leads_nowhere = "answer-leads-nowhere" (id);
    screen_unreachable = "screen-unreachable" (id);

    // The founding report.
    row_twice_covered = "row-twice-covered" (row);
    row_covered_or_left_out = "row-covered-or-left-out" (row);
    row_covered_by_nothing = "row-covered-by-nothing" (row, reference);
    row_old_not_changed = "row-old-not-changed" (row, reference);

    // Plain language.
    plain_aloud = "plain-aloud" (text);
    plain_sentence = "plain-sentence" (text, n, limit);
    plain_mean = "plain-mean" (n, limit);
    plain_now = "plain-now" (n, limit);
    plain_passive = "plain-passive" (n, sentences);
    plain_hard = "plain-hard" (percent, limit, words);
    plain_minutes = "plain-minutes" (n, limit);

    // Short texts.
    message_twice = "message-twice" (id, file, line);
    fluent_expected = "fluent-expected" (sign);
    fluent_without_text = "fluent-without-text" (id);
    fluent_brace = "fluent-brace" ();
    fluent_error = "fluent-error" (detail);
    message_with_argument = "message-with-argument" (id);
    message_empty = "message-empty" (id);
    message_of_nothing = "message-of-nothing" (id);

    // Contacts.
    contact_without_source = "contact-without-source" (id);
    bad_phone = "bad-phone" (number);
    phone_without_source = "phone-without-source" (number, state);
    bad_check = "bad-check" (id);

    // What is pointed at.
    unknown_situation = "unknown-situation" (situation, known);
    unknown_contact = "unknown-contact" (id);
    unknown_guide = "unknown-guide" (id);
    unknown_deadline = "unknown-deadline" (id);
    unknown_card = "unknown-card" (id);
    unknown_letter = "unknown-letter" (id);
    unknown_tree = "unknown-tree" (id);
    unknown_source = "unknown-source" (id);
    unknown_country = "unknown-country" (country);

    // Translations.
    guide_untranslated = "guide-untranslated" (guide, locale);
    guide_without_original = "guide-without-original" (source);
    title_stale = "title-stale" (guide, locale);
    paragraph_untranslated = "paragraph-untranslated" (id);
    paragraph_of_other_kind = "paragraph-of-other-kind" (id, here, there);
    paragraph_stale = "paragraph-stale" (id, guide, locale);
    paragraph_not_in_source = "paragraph-not-in-source" (id);
    message_untranslated = "message-untranslated" (id, locale);
    fact_number = "fact-number" (id, number);
    fact_number_added = "fact-number-added" (id, number);
    fact_number_word = "fact-number-word" (id, number);
    fact_month = "fact-month" (id, month);
    fact_month_added = "fact-month-added" (id, month);
    fact_bold = "fact-bold" (id, there, here);
    fact_quote = "fact-quote" (id, phrase);
    fact_quote_changed = "fact-quote-changed" (id, phrase);
    fact_name = "fact-name" (id, name);
    fact_denial = "fact-denial" (id, sentence);
    fact_denial_added = "fact-denial-added" (id, sentence);
    reading_misplaced = "reading-misplaced" ();
    unread_translation = "unread-translation" (page, locale);
    stale_reading = "stale-reading" (n, page, locale);
    reading_of_nothing = "reading-of-nothing" ();
    difference_unknown = "difference-unknown" (id);
    difference_open = "difference-open" (id, what);
    glossary_other = "glossary-other" (id, term, name);
    glossary_avoid = "glossary-avoid" (id, word, term, name);
    spelling_unsure = "spelling-unsure" (word, reason);

    // Terms and calendars.
    rule_without_versions = "rule-without-versions" (rule);
    rule_unknown_scheme = "rule-unknown-scheme" (rule, version, scheme);
    rule_length_or_stay = "rule-length-or-stay" (rule, version);
    rule_length_range = "rule-length-range" (rule, version, n);
    rule_hours_need_moment = "rule-hours-need-moment" (rule, version);
    rule_moment_needs_hours = "rule-moment-needs-hours" (rule, version);
    rule_moment_rolls = "rule-moment-rolls" (rule, version);
    rule_months_need_month_end = "rule-months-need-month-end" (rule, version);
    rule_stay_rolls = "rule-stay-rolls" (rule, version);
    rule_per_visit_range = "rule-per-visit-range" (rule, version, n);
    rule_window_range = "rule-window-range" (rule, version, n);
    rule_used_range = "rule-used-range" (rule, version, n);
    rule_fixed_range = "rule-fixed-range" (rule, version);
    rule_fixed_needs_days = "rule-fixed-needs-days" (rule, version);
    rule_before_rolls = "rule-before-rolls" (rule, version);
    rule_prepare_range = "rule-prepare-range" (rule, n);
    rule_away_range = "rule-away-range" (rule, version, n);
    rule_stay_needs = "rule-stay-needs" (rule, version, field);
    rule_stay_has_no = "rule-stay-has-no" (rule, version, field);
    rule_without_event = "rule-without-event" (rule);
    row_twice = "row-twice" (row);
    rule_limits_nothing = "rule-limits-nothing" (rule, version);
    rule_ends_before_start = "rule-ends-before-start" (rule, version, from, to);
    rule_versions_overlap = "rule-versions-overlap" (rule, version, other);
    rule_without_source = "rule-without-source" (rule);
    calendar_twice = "calendar-twice" (country, year);
    calendar_other_year = "calendar-other-year" (date);
    calendar_day_twice = "calendar-day-twice" (date);
    calendar_not_a_weekend = "calendar-not-a-weekend" (date);
    calendar_no_weekend = "calendar-no-weekend" ();
    calendar_only_weekend = "calendar-only-weekend" ();
}

sentences! {
    /// Words that stand inside findings.
    pub(crate) WORDS:

    severity_error = "severity-error" ();
    severity_warning = "severity-warning" ();
    thing_source = "thing-source" ();
    thing_contact = "thing-contact" ();
    thing_scheme = "thing-scheme" ();
    thing_rule = "thing-rule" ();
    state_confirmed = "state-confirmed" ();
    state_old = "state-old" ();
    state_unchecked = "state-unchecked" ();
    kind_heading = "kind-heading" ();
    kind_subheading = "kind-subheading" ();
    kind_text = "kind-text" ();
    kind_step = "kind-step" ();
    kind_item = "kind-item" ();
    kind_warning = "kind-warning" ();
    kind_tip = "kind-tip" ();
    kind_reference = "kind-reference" ();
    unsure_ts = "unsure-ts" ();
    unsure_siya = "unsure-siya" ();
    unsure_ye = "unsure-ye" ();
    unsure_foreign = "unsure-foreign" ();
    unsure_abbreviation = "unsure-abbreviation" ();
    unsure_inner_capital = "unsure-inner-capital" ();
    unsure_mixed = "unsure-mixed" ();
    unsure_digits = "unsure-digits" ();
    unsure_joined = "unsure-joined" ();
}

sentences! {
    /// What the commands `lint` and `translate` say around the findings.
    pub PHRASES:

    no_folder = "no-folder" (folder);
    lint_summary = "lint-summary" (guides, contacts, texts, errors, warnings);
    lint_stops = "lint-stops" (folder, errors);
    check_nothing = "check-nothing" ();
    check_summary = "check-summary" (compared, errors, doubts);
    check_stops = "check-stops" (errors);
    reading_line = "reading-line" (line);
    reading_unknown = "reading-unknown" (line, id);
    reading_outdated = "reading-outdated" (line, id);
    reading_markup = "reading-markup" (line, id);
    reading_empty = "reading-empty" ();
    reading_done = "reading-done" (file, unread);
    reading_progress = "reading-progress" (locale, pages, read, stale, open, settled);
    coverage_none = "coverage-none" ();
    coverage_complete = "coverage-complete" ();
    coverage_part = "coverage-part" (there, needed);
    coverage_stale = "coverage-stale" (n);
    coverage_machine = "coverage-machine" ();
    coverage_person = "coverage-person" ();
    coverage_read = "coverage-read" ();
    coverage_read_stale = "coverage-read-stale" ();
    coverage_unread = "coverage-unread" ();
    coverage_total = "coverage-total" (locale, complete, pages, there, needed, stale);
    coverage_people = "coverage-people" (reviewed, read);
    po_line = "po-line" (file, line);
    po_unreadable = "po-unreadable" (file, detail);
    po_unknown = "po-unknown" (file, line, context);
    po_markup = "po-markup" (file, line, context);
    po_fact = "po-fact" (file, line, fact);
    po_exported = "po-exported" (n, file);
    po_imported = "po-imported" (written, same, left, waiting);
    stamp_no_original = "stamp-no-original" (guide, locale);
    stamp_no_translation = "stamp-no-translation" (guide, locale);
    stamp_of_source = "stamp-of-source" (locale);
    stamp_no_paragraph = "stamp-no-paragraph" (guide, locale, id);
    stamp_mark_not_found = "stamp-mark-not-found" (file, id);
    stamp_io = "stamp-io" (file, detail);
    stamp_changed = "stamp-changed" (id, line);
    stamp_never = "stamp-never" (id, line);
    stamp_title_changed = "stamp-title-changed" ();
    stamp_title_never = "stamp-title-never" ();
    stamp_question = "stamp-question" ();
    stamp_current = "stamp-current" (guide, locale);
    stamp_nothing_written = "stamp-nothing-written" (n);
    stamp_left = "stamp-left" (n);
    stamp_done = "stamp-done" (n, guide, locale);
}

sentences! {
    /// What the commands `repo` and `publish` say.
    pub RELEASING:

    key_not_a_key = "key-not-a-key" (file);
    key_mixed = "key-mixed" (file);
    key_locked = "key-locked" (file);
    key_wrong_passphrase = "key-wrong-passphrase" (file);
    key_exists = "key-exists" (file);
    too_few_keys = "too-few-keys" (role, needed, have);
    repo_none = "repo-none" (folder);
    publish_newer = "publish-newer" (theirs, ours);
    publish_newer_root = "publish-newer-root" (theirs, ours);
    publish_not_ours = "publish-not-ours" (release);
    publish_not_a_timestamp = "publish-not-a-timestamp" (place);
    publish_taken = "publish-taken" (file);
    publish_raced = "publish-raced" (place);
    publish_theft_undone = "publish-theft-undone" ();
    publish_reader = "publish-reader" (country, locale, first, update);
    publish_reader_new = "publish-reader-new" (country, locale, first);
    publish_summary = "publish-summary" (n, bytes, place, release);
    publish_nothing = "publish-nothing" (place, release);
    publish_dry_run = "publish-dry-run" ();
    publish_done = "publish-done" (place, release);
    stage_exists = "stage-exists" (folder);
    stage_nothing = "stage-nothing" ();
    stage_none = "stage-none" (folder);
    stage_outdated = "stage-outdated" (file, folder);
    stage_ready = "stage-ready" (folder);
    sign_head = "sign-head" (release);
    sign_fingerprint = "sign-fingerprint" (digest);
    sign_other_root = "sign-other-root" (digest);
    sign_file = "sign-file" (file, expires);
    sign_pack_new = "sign-pack-new" (name, is);
    sign_pack_gone = "sign-pack-gone" (name, was);
    sign_pack_changed = "sign-pack-changed" (name, was, is);
    sign_key_in = "sign-key-in" (role, id);
    sign_key_out = "sign-key-out" (role, id);
    sign_added = "sign-added" ();
    sign_removed = "sign-removed" ();
    sign_changed = "sign-changed" ();
    sign_question = "sign-question" (files, key);
    sign_not_yours = "sign-not-yours" (key);
    sign_refused = "sign-refused" ();
    sign_exists = "sign-exists" (file);
    sign_done = "sign-done" (file);
    diff_not_canonical = "diff-not-canonical" (name, line);
    diff_twice = "diff-twice" (name, line);
    diff_key_id = "diff-key-id" (id);
    collect_not_a_signature = "collect-not-a-signature" (file);
    collect_no_such = "collect-no-such" (file, role);
    collect_other_bytes = "collect-other-bytes" (file, waiting);
    collect_wrong_key = "collect-wrong-key" (role, key);
    collect_twice = "collect-twice" (role, version, key);
    collect_bad_signature = "collect-bad-signature" (role, key);
    collect_accepted = "collect-accepted" (role, version, key);
    collect_missing = "collect-missing" (role, version, n, keys);
    collect_ready = "collect-ready" ();
    collect_done = "collect-done" (release);
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Said};
    use super::{Arg, FINDINGS, PHRASES, RELEASING, WORDS};
    use fluent_syntax::ast::{Entry, Message};
    use fluent_syntax::serializer::serialize;
    use std::collections::{BTreeMap, BTreeSet};

    /// The names after each `$` of a message, in its text and its remedy alike.
    fn variables(message: &Message<&str>) -> BTreeSet<String> {
        let body = vec![Entry::Message(Message { comment: None, ..message.clone() })];
        let text = serialize(&fluent_syntax::ast::Resource { body });
        let name = |rest: &str| -> String {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
        };
        text.split('$').skip(1).map(name).collect()
    }

    #[test]
    fn every_language_has_every_sentence_with_its_arguments_and_no_other() {
        for language in Language::ALL {
            let resource = fluent_syntax::parser::parse(language.source()).map_err(|(_, e)| e).unwrap();
            let mut there: BTreeMap<&str, &Message<&str>> = BTreeMap::new();
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let twice = there.insert(message.id.name, message);
                    assert!(twice.is_none(), "{language}: {} stands twice", message.id.name);
                }
            }
            for (key, args) in FINDINGS.iter().chain(WORDS).chain(PHRASES).chain(RELEASING) {
                let message = there.remove(key).unwrap_or_else(|| panic!("{language}: {key} is missing"));
                let given: BTreeSet<String> = args.iter().map(|a| (*a).to_owned()).collect();
                assert_eq!(variables(message), given, "{language}: {key}");
                let attributes: Vec<&str> = message.attributes.iter().map(|a| a.id.name).collect();
                let wanted: &[&str] = if FINDINGS.iter().any(|(k, _)| k == key) { &["remedy"] } else { &[] };
                assert_eq!(attributes, wanted, "{language}: {key}");
            }
            assert!(there.is_empty(), "{language}: nobody asks for {:?}", there.keys());
        }
    }

    #[test]
    fn every_sentence_can_be_said() {
        for language in Language::ALL {
            for (key, args) in FINDINGS.iter().chain(WORDS).chain(PHRASES).chain(RELEASING) {
                for n in [0, 1, 2, 5, 21] {
                    let said = Said::new(key, args.iter().map(|a| (*a, Arg::Number(n))).collect());
                    let (text, remedy) = (said.text(language), said.remedy(language));
                    let broken = format!("<{key}>");
                    assert!(!text.is_empty() && text != broken && remedy != broken, "{language}: {key}");
                    assert!(!(text + &remedy).contains(['\u{2068}', '\n']), "{language}: {key}");
                }
            }
        }
    }

    #[test]
    fn russian_and_kyrgyz_are_not_english_left_standing() {
        for language in [Language::Ru, Language::Ky] {
            for (key, args) in FINDINGS.iter().chain(WORDS).chain(PHRASES).chain(RELEASING) {
                let said = Said::new(key, args.iter().map(|a| (*a, Arg::Text(String::new()))).collect());
                let cyrillic = |c: char| ('\u{0400}'..='\u{04ff}').contains(&c);
                assert!(said.text(language).contains(cyrillic), "{language}: {key}");
                assert!(
                    said.remedy(language).is_empty() || said.remedy(language).contains(cyrillic),
                    "{key}"
                );
            }
        }
    }

    #[test]
    fn a_number_takes_its_russian_plural() {
        let errors = |n: usize| super::lint_stops("x", n).text(Language::Ru);
        assert!(
            errors(1).contains("1 ошибка")
                && errors(3).contains("3 ошибки")
                && errors(11).contains("11 ошибок")
        );
    }
}
