//! Calls by their names.

use super::answer::normal;
use super::arguments::Arguments;
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::exchange::{SlipReader, Source, Stop, SyncOptions, read_invitation};
use crate::screens::{calendar_entry, reminders};
use crate::{library_version, nothing, sentences};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The engines a row can name.
pub(super) struct Engines {
    full: Arc<Engine>,
    empty: Arc<Engine>,
    shut: Arc<Engine>,
    other: Arc<Engine>,
    repo: PathBuf,
    scratch: PathBuf,
}

impl Engines {
    pub fn new(repo: &Path, scratch: &Path) -> Self {
        let root = std::fs::read(repo.join("metadata/1.root.json")).unwrap();
        let open =
            |name: &str| Engine::new(scratch.join(name).to_str().unwrap().to_owned(), root.clone()).unwrap();
        let (full, empty, shut, other) = (open("full"), open("empty"), open("full"), open("other"));
        let options = SyncOptions {
            countries: vec![],
            locales: vec![],
            max_bytes: None,
            max_seconds: None,
            proxy: None,
        };
        let from = vec![Source::Folder { path: repo.to_str().unwrap().to_owned() }];
        full.sync(from, options, huquq_tests::NOW, None, None, None).unwrap();
        shut.shut().unwrap();
        Self { full, empty, shut, other, repo: repo.into(), scratch: scratch.into() }
    }

    /// The answer to a row.
    pub fn call(&self, row: &Value) -> Result<Value, HuquqError> {
        let engine = match row["on"].as_str() {
            None | Some("full") => &self.full,
            Some("empty") => &self.empty,
            Some("shut") => &self.shut,
            Some("other") => &self.other,
            Some(other) => panic!("{other}"),
        };
        let a = Arguments { args: &row["args"], repo: self.repo.clone(), scratch: self.scratch.clone() };
        let lang = || a.text("lang");
        let stop = || {
            let stop = Stop::new().unwrap();
            stop.stop().unwrap();
            a.args["stopped"].as_bool().unwrap_or_default().then_some(stop)
        };
        Ok(match row["call"].as_str().unwrap() {
            "nothing" => normal(nothing()?),
            "open" => {
                let engine = Engine::new(a.text("folder"), a.bytes("root"))?;
                engine.shut()?;
                normal(engine.shut()?)
            }
            "library_version" => normal(library_version()?),
            "languages" => normal(sentences::languages()?),
            "locale_of" => normal(sentences::locale_of(a.text("tag"))?),
            "sentence" => normal(sentences::sentence(a.text("key"), a.sentence_args(), lang())?),
            "error_sentence" => {
                let error = self.call(&row["args"]["of"]).unwrap_err();
                normal(sentences::error_sentence(error, lang())?)
            }
            "home" => normal(engine.home(a.facts(), lang(), a.now())?),
            "home_questions" => normal(engine.home_questions(a.text("country"), lang())?),
            "guides" => normal(engine.guides(a.maybe("country"), a.maybe("situation"), lang(), a.page())?),
            "guide" => normal(engine.guide(a.text("id"), lang(), a.maybe("second"))?),
            "cards" => normal(engine.cards(a.maybe("country"), lang(), a.page())?),
            "card" => normal(engine.card(a.text("id"), lang(), a.maybe("show"))?),
            "letters" => normal(engine.letters(a.maybe("country"), lang(), a.page())?),
            "letter" => normal(engine.letter(a.text("id"), lang())?),
            "letter_filled" => {
                normal(engine.letter_filled(a.text("id"), a.answers(), a.maybe("write"), lang())?)
            }
            "contacts" => normal(engine.contacts(a.maybe("country"), a.maybe("topic"), lang(), a.page())?),
            "contact" => normal(engine.contact(a.text("id"), lang())?),
            "search" => {
                normal(engine.search(a.bytes("query"), lang(), a.maybe("country"), a.number("limit"))?)
            }
            "stop_search" => normal(engine.stop_search()?),
            "deadlines" => normal(engine.deadlines(a.maybe("country"), lang(), a.page())?),
            "deadline" => {
                normal(engine.deadline(a.text("id"), a.text("on"), a.maybe("nationality"), lang())?)
            }
            "reminders" => normal(reminders(a.text("keep"), a.number("prepare"), a.text("now"), lang())?),
            "calendar_entry" => {
                normal(calendar_entry(a.text("keep"), a.number("prepare"), a.text("now"), lang())?)
            }
            "stay" => {
                let trips = a.trips(a.args);
                normal(engine.stay(a.text("id"), trips, a.text("on"), a.maybe("nationality"), lang())?)
            }
            "situations" => normal(engine.situations(a.maybe("country"), lang(), a.page())?),
            "situation" => normal(engine.situation(a.text("id"), a.texts("answers"), lang())?),
            "settings" => normal(engine.settings()?),
            "keep_settings" => normal(engine.keep_settings(a.choices())?),
            "forget_settings" => normal(engine.forget_settings()?),
            "status" => normal(engine.status(a.now())?),
            "sync" => normal(engine.sync(a.sources(), a.options(), a.now(), None, None, stop())?),
            "import_file" => {
                normal(engine.import_file(a.text("path"), a.options(), a.now(), None, stop())?)
            }
            "export_file" => {
                let (countries, locales) = (a.texts("countries"), a.texts("locales"));
                normal(engine.export_file(a.text("path"), countries, locales, None, stop())?)
            }
            "import_slip" => normal(engine.import_slip(a.bytes("slip"), a.now(), None, stop())?),
            "slip_take" => {
                let reader = SlipReader::new()?;
                let taken: Result<Vec<_>, _> =
                    a.many_bytes("codes").into_iter().map(|code| reader.take(code)).collect();
                normal(taken?.pop())
            }
            "slip_content" => {
                let reader = SlipReader::new()?;
                a.many_bytes("codes").into_iter().try_for_each(|code| reader.take(code).map(drop))?;
                let hex = |bytes: Vec<u8>| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
                normal(hex(reader.content()?))
            }
            "read_invitation" => normal(read_invitation(a.bytes("bytes"), lang())?),
            "publishers" => normal(engine.publishers(lang())?),
            "add_publisher" => {
                let (invitation, from) = (a.bytes("invitation"), a.sources());
                normal(engine.add_publisher(
                    invitation,
                    from,
                    a.options(),
                    lang(),
                    a.now(),
                    None,
                    None,
                    stop(),
                )?)
            }
            "remove_publisher" => normal(engine.remove_publisher(a.text("id"))?),
            "publisher" => normal(engine.publisher(a.text("id")).map(drop)?),
            other => panic!("no call {other}"),
        })
    }
}
