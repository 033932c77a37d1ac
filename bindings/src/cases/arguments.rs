//! Arguments of a row as the exports take them.

use crate::exchange::{Source, SyncOptions};
use crate::paging::Paging;
use crate::screens::{Choices, DatedEvent, ReaderFacts, Trip};
use crate::sentences::SentenceArg;
use serde_json::Value;
use std::collections::HashMap;
use std::path::PathBuf;

/// The arguments of one row.
pub(super) struct Arguments<'a> {
    pub args: &'a Value,
    pub repo: PathBuf,
    pub scratch: PathBuf,
}

impl Arguments<'_> {
    fn filled(&self, text: &str) -> String {
        text.replace("$REPO", self.repo.to_str().unwrap()).replace("$SCRATCH", self.scratch.to_str().unwrap())
    }

    fn as_text(&self, value: &Value) -> Option<String> {
        if let Some([part, times]) = value["repeat"].as_array().map(Vec::as_slice) {
            let times = usize::try_from(times.as_u64().unwrap()).unwrap();
            return Some(part.as_str().unwrap().repeat(times));
        }
        value.as_str().map(|text| self.filled(text))
    }

    pub fn maybe(&self, name: &str) -> Option<String> {
        self.as_text(&self.args[name])
    }

    pub fn text(&self, name: &str) -> String {
        self.maybe(name).unwrap_or_else(|| panic!("no {name} in {}", self.args))
    }

    fn as_bytes(&self, value: &Value) -> Vec<u8> {
        if let Some(hex) = value["hex"].as_str() {
            let digits: Vec<char> = hex.chars().collect();
            let byte = |two: &[char]| u8::from_str_radix(&two.iter().collect::<String>(), 16).unwrap();
            return digits.chunks(2).map(byte).collect();
        }
        if let Some(file) = value["file"].as_str() {
            return std::fs::read(self.filled(file)).unwrap();
        }
        self.as_text(value).unwrap().into_bytes()
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        self.as_bytes(&self.args[name])
    }

    pub fn many_bytes(&self, name: &str) -> Vec<Vec<u8>> {
        self.args[name].as_array().unwrap().iter().map(|v| self.as_bytes(v)).collect()
    }

    pub fn texts(&self, name: &str) -> Vec<String> {
        self.args[name].as_array().into_iter().flatten().map(|v| self.as_text(v).unwrap()).collect()
    }

    pub fn number(&self, name: &str) -> u32 {
        u32::try_from(self.args[name].as_u64().unwrap()).unwrap()
    }

    pub fn now(&self) -> i64 {
        self.args["now"].as_i64().unwrap()
    }

    pub fn page(&self) -> Paging {
        let number =
            |name: &str, other: u64| u32::try_from(self.args["page"][name].as_u64().unwrap_or(other));
        Paging { offset: number("offset", 0).unwrap(), limit: number("limit", 50).unwrap() }
    }

    pub fn trips(&self, from: &Value) -> Vec<Trip> {
        let trip = |v: &Value| Trip {
            country: self.as_text(&v["country"]),
            entered: self.as_text(&v["entered"]).unwrap(),
            left: self.as_text(&v["left"]),
        };
        from["trips"].as_array().into_iter().flatten().map(trip).collect()
    }

    pub fn facts(&self) -> ReaderFacts {
        let facts = &self.args["facts"];
        let event = |v: &Value| DatedEvent {
            id: self.as_text(&v["id"]).unwrap(),
            on: self.as_text(&v["on"]).unwrap(),
        };
        let words = |v: &Value| self.as_text(v).unwrap();
        ReaderFacts {
            country: self.as_text(&facts["country"]).unwrap(),
            nationality: self.as_text(&facts["nationality"]),
            on: self.as_text(&facts["on"]).unwrap(),
            events: facts["events"].as_array().into_iter().flatten().map(event).collect(),
            trips: self.trips(facts),
            facts: facts["facts"].as_array().into_iter().flatten().map(words).collect(),
        }
    }

    pub fn answers(&self) -> HashMap<String, String> {
        let all = self.args["answers"].as_object().into_iter().flatten();
        all.map(|(name, value)| (name.clone(), self.as_text(value).unwrap())).collect()
    }

    pub fn sentence_args(&self) -> HashMap<String, SentenceArg> {
        let one = |value: &Value| match value.as_object().unwrap().iter().next().unwrap() {
            (kind, v) if kind == "text" => SentenceArg::Text { text: self.as_text(v).unwrap() },
            (kind, v) if kind == "number" => SentenceArg::Number { number: v.as_i64().unwrap() },
            (kind, v) if kind == "date" => SentenceArg::Date { iso: self.as_text(v).unwrap() },
            (kind, v) if kind == "amount" => SentenceArg::Amount { amount: v.as_u64().unwrap() },
            other => panic!("{other:?}"),
        };
        let all = self.args["args"].as_object().into_iter().flatten();
        all.map(|(name, value)| (name.clone(), one(value))).collect()
    }

    pub fn sources(&self) -> Vec<Source> {
        let one = |value: &Value| {
            let (kind, fields) = value.as_object().unwrap().iter().next().unwrap();
            let field = |name: &str| self.as_text(&fields[name]).unwrap();
            match kind.as_str() {
                "folder" => Source::Folder { path: field("path") },
                "file" => Source::File { path: field("path") },
                "address" => Source::Address { url: field("url") },
                other => panic!("{other}"),
            }
        };
        self.args["from"].as_array().into_iter().flatten().map(one).collect()
    }

    pub fn options(&self) -> SyncOptions {
        let options = &self.args["options"];
        let texts = |name: &str| {
            let all = options[name].as_array().into_iter().flatten();
            all.map(|v| self.as_text(v).unwrap()).collect()
        };
        SyncOptions {
            countries: texts("countries"),
            locales: texts("locales"),
            max_bytes: options["max_bytes"].as_u64(),
            max_seconds: options["max_seconds"].as_u64().map(|s| u32::try_from(s).unwrap()),
            proxy: self.as_text(&options["proxy"]),
        }
    }

    pub fn choices(&self) -> Choices {
        let choices = &self.args["choices"];
        Choices {
            language: self.as_text(&choices["language"]),
            second_language: self.as_text(&choices["second_language"]),
            country: self.as_text(&choices["country"]),
        }
    }
}
