//! A pack: one country and one locale as canonical lines (FORMAT.md 2.1 to 2.6).

use crate::{Rejected, TargetName, canon, limits};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// Format this crate writes and the newest it reads.
pub const FORMAT: u64 = 1;
/// Reader number of this crate; a pack may demand a greater one.
pub const READER: u64 = 1;

/// The first line of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// CLDR locale, or `None` for the language-neutral pack.
    pub locale: Option<String>,
    /// Id of the publication.
    pub publication: String,
    /// Name the reader sees.
    pub publisher: String,
    /// Format of the file.
    pub format: u64,
    /// Least reader that understands it.
    pub min_reader: u64,
}

/// One line after the header.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it is: `guide`, `contact`, `rule`, …
    pub kind: String,
    /// Its id, unique among its kind in the pack.
    pub id: String,
    /// The whole object, `kind` and `id` included, with fields this reader may not know.
    pub body: Value,
}

/// Collects records and writes the canonical bytes.
#[derive(Debug)]
pub struct Builder {
    header: Header,
    records: Vec<Record>,
}

impl Builder {
    /// An empty pack.
    pub fn new(header: Header) -> Self {
        Self { header, records: Vec::new() }
    }

    /// Adds a record; `body` becomes an object with `kind` and `id` added.
    ///
    /// # Errors
    /// [`Rejected::Malformed`] when `body` does not serialise to an object.
    pub fn push<T: Serialize>(&mut self, kind: &str, id: &str, body: &T) -> Result<(), Rejected> {
        let mut body = serde_json::to_value(body).map_err(|e| Rejected::malformed(id, e))?;
        let map = body.as_object_mut().ok_or_else(|| Rejected::malformed(id, "a record is an object"))?;
        map.insert("kind".into(), kind.into());
        map.insert("id".into(), id.into());
        self.records.push(Record { kind: kind.into(), id: id.into(), body });
        Ok(())
    }

    /// The bytes: the same for the same records, in whatever order they were pushed.
    ///
    /// # Errors
    /// [`Rejected::Malformed`] for a floating-point number or two records of one kind and id.
    pub fn finish(mut self) -> Result<Vec<u8>, Rejected> {
        self.records.sort_by(|a, b| (&a.kind, &a.id).cmp(&(&b.kind, &b.id)));
        if let Some(twice) = self.records.windows(2).find_map(|w| match w {
            [a, b] if a.kind == b.kind && a.id == b.id => Some(a),
            _ => None,
        }) {
            return Err(Rejected::malformed(&twice.id, format!("two records of kind `{}`", twice.kind)));
        }
        let mut header = serde_json::to_value(&self.header).map_err(|e| Rejected::malformed("header", e))?;
        if let Some(map) = header.as_object_mut() {
            map.insert("kind".into(), "pack".into());
        }
        let mut out = canon::line(&header)?;
        out.push('\n');
        for record in &self.records {
            out.push_str(&canon::line(&record.body)?);
            out.push('\n');
        }
        Ok(out.into_bytes())
    }
}

/// A pack whose every byte is covered by signatures that hold. Only the verifier makes one.
#[derive(Debug, Clone)]
pub struct VerifiedPack {
    name: TargetName,
    sha256: String,
    header: Header,
    bytes: Vec<u8>,
}

impl VerifiedPack {
    /// Parses bytes that the caller has just compared with the signed digest.
    pub(crate) fn parse(name: TargetName, sha256: String, bytes: Vec<u8>) -> Result<Self, Rejected> {
        let bad = |detail: String| Rejected::malformed(name.plain(), detail);
        let text = std::str::from_utf8(&bytes).map_err(|e| bad(e.to_string()))?;
        let mut lines = text.lines();
        let header_line = lines.next().unwrap_or_default();
        let header_value: Value =
            serde_json::from_str(header_line).map_err(|e| bad(format!("line 1: {e}")))?;
        let number = |field: &str| header_value.get(field).and_then(Value::as_u64).unwrap_or(u64::MAX);
        let needed = number("format").max(number("min_reader"));
        if number("format") > FORMAT || number("min_reader") > READER {
            return Err(Rejected::NewerFormat { name: name.plain().into(), needed, have: READER });
        }
        let header: Header = serde_json::from_value(header_value).map_err(|e| bad(format!("line 1: {e}")))?;
        // It is shown as it is: nothing in it may move the cursor or turn the direction of the line.
        let hidden = |c: char| {
            c.is_control()
                || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        let shown = header.publisher.trim();
        if shown.is_empty() || shown.chars().count() > 80 || shown.chars().any(hidden) {
            return Err(bad("the publisher's name cannot be shown".into()));
        }
        let expected = TargetName::pack(&header.country, header.locale.as_deref().unwrap_or("base"))?;
        if expected != name {
            return Err(bad(format!("the header names {expected}")));
        }
        let mut seen = BTreeSet::new();
        for (number, line) in lines.enumerate() {
            let at = |detail: &str| bad(format!("line {}: {detail}", number + 2));
            if line.len() > limits::LINE_BYTES {
                return Err(at("longer than a line may be"));
            }
            let Record { kind, id, .. } = record(line).map_err(|e| at(&e))?;
            if !seen.insert((kind, id)) {
                return Err(at("a second record of that kind and id"));
            }
        }
        Ok(Self { name, sha256, header, bytes })
    }

    /// The signed name.
    pub fn name(&self) -> &TargetName {
        &self.name
    }
    /// The signed digest.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
    /// The first line.
    pub fn header(&self) -> &Header {
        &self.header
    }
    /// All other lines, in order. They are parsed on the way: parsed records take ten times the room of their text, and a phone
    /// holds all packs of an update at once.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        self.lines().map(|(_, record)| record)
    }

    /// The records, in order, each with its line as it stands in the pack.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Record)> {
        self.text().lines().skip(1).filter_map(|line| Some((line, record(line).ok()?)))
    }

    /// The first line.
    pub fn header_line(&self) -> &str {
        self.text().lines().next().unwrap_or_default()
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The canonical bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// One line after the header.
fn record(line: &str) -> Result<Record, String> {
    let body: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let field = |f: &str| body.get(f).and_then(Value::as_str).map(str::to_owned);
    match (field("kind"), field("id")) {
        (Some(kind), Some(id)) => Ok(Record { kind, id, body }),
        _ => Err("a record needs `kind` and `id`".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn header() -> Header {
        Header {
            country: "kz".into(),
            locale: Some("ru".into()),
            publication: "t".into(),
            publisher: "T".into(),
            format: FORMAT,
            min_reader: READER,
        }
    }

    #[test]
    fn the_order_of_pushing_does_not_matter() {
        let build = |ids: &[&str]| {
            let mut b = Builder::new(header());
            for id in ids {
                b.push("guide", id, &json!({"t": id})).unwrap();
            }
            b.finish().unwrap()
        };
        assert_eq!(build(&["a", "b"]), build(&["b", "a"]));
    }

    #[test]
    fn two_records_of_one_id_are_refused() {
        let mut b = Builder::new(header());
        b.push("guide", "a", &json!({})).unwrap();
        b.push("guide", "a", &json!({"x": 1})).unwrap();
        assert!(b.finish().is_err());
    }

    #[test]
    fn a_pack_for_a_newer_reader_says_so() {
        let mut h = header();
        h.min_reader = 9;
        let bytes = Builder::new(h).finish().unwrap();
        let refused = VerifiedPack::parse(TargetName::pack("kz", "ru").unwrap(), String::new(), bytes);
        assert!(matches!(refused, Err(Rejected::NewerFormat { needed: 9, .. })));
    }

    #[test]
    fn an_unknown_field_and_kind_are_kept() {
        let mut b = Builder::new(header());
        b.push("hologram", "a", &json!({"later": true})).unwrap();
        let pack =
            VerifiedPack::parse(TargetName::pack("kz", "ru").unwrap(), String::new(), b.finish().unwrap())
                .unwrap();
        assert_eq!(pack.records().next().unwrap().body["later"], json!(true));
    }
}
