//! What the tools say to an editor, in the editor's language.
//!
//! Code names a sentence and its arguments ([`Said`]); the words stand in `en.ftl`, `ru.ftl` and `ky.ftl` beside this file.
//! A test holds the three against [`sentences`].

mod language;
pub mod sentences;

pub use language::{Language, UnknownLanguage};

use fluent_bundle::{FluentArgs, FluentValue};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// A sentence that is not yet in any language: the key of a Fluent message and what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    key: &'static str,
    args: Args,
}

/// The named arguments of a sentence. As JSON an object.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Args(Vec<(&'static str, Arg)>);

/// What a sentence speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// An id, a file, a word of the editor: the same in every language.
    Text(String),
    /// A number; some languages have several plurals.
    Number(usize),
    /// A word of our own, said in the language of the sentence around it.
    Word(Said),
}

impl Said {
    /// The constructors in [`sentences`] hand over exactly the arguments the message has.
    fn new(key: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { key, args: Args(args) }
    }

    /// The stable key of the message.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Its arguments.
    pub fn args(&self) -> &Args {
        &self.args
    }

    /// The sentence in `language`.
    pub fn text(&self, language: Language) -> String {
        language.message(self.key, None, &self.args.fluent(language))
    }

    /// What to do about it in `language`; empty where the sentence names no fault.
    pub fn remedy(&self, language: Language) -> String {
        if language.has_remedy(self.key) {
            language.message(self.key, Some("remedy"), &self.args.fluent(language))
        } else {
            String::new()
        }
    }
}

/// In English.
impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::En))
    }
}

impl std::error::Error for Said {}

impl Args {
    fn fluent(&self, language: Language) -> FluentArgs<'static> {
        let value = |arg: &Arg| -> FluentValue<'static> {
            match arg {
                Arg::Text(text) => text.clone().into(),
                Arg::Number(n) => (*n).into(),
                Arg::Word(word) => word.text(language).into(),
            }
        };
        self.0.iter().map(|(name, arg)| (*name, value(arg))).collect()
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, arg) in &self.0 {
            match arg {
                Arg::Text(text) => map.serialize_entry(name, text)?,
                Arg::Number(n) => map.serialize_entry(name, n)?,
                // The key and not the word: a program that reads it wants the same in every language.
                Arg::Word(word) => map.serialize_entry(name, word.key())?,
            }
        }
        map.end()
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Number(n)
    }
}

impl From<Said> for Arg {
    fn from(word: Said) -> Self {
        Self::Word(word)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&std::path::Path> for Arg {
    fn from(path: &std::path::Path) -> Self {
        Self::Text(path.display().to_string())
    }
}
