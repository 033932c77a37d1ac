//! Records of a pack as fields with names that stay the same when something is put in before them.

use super::super::{RepoError, say};
use huquq_bundle::{Rejected, TargetName, canon};
use serde_json::Value;
use std::collections::BTreeMap;

/// The records of a pack by kind and id; the header is the record `pack` without an id.
pub type Records = BTreeMap<(String, String), Value>;
/// The fields of a record by name.
pub type Leaves = BTreeMap<String, String>;

/// Reads a pack strictly: canonical lines only, each kind and id once.
pub fn read(name: &TargetName, bytes: &[u8]) -> Result<Records, RepoError> {
    let malformed = |detail: String| Rejected::Malformed { role: name.plain().into(), detail };
    let text = std::str::from_utf8(bytes).map_err(|e| malformed(e.to_string()))?;
    let mut records = Records::new();
    for (at, line) in text.split_terminator('\n').enumerate() {
        let number = (at + 1).to_string();
        let value: Value =
            serde_json::from_str(line).map_err(|e| malformed(format!("line {number}: {e}")))?;
        if canon::line(&value)? != line {
            return Err(say::diff_not_canonical(name.plain(), number).into());
        }
        let field = |f: &str| value.get(f).and_then(Value::as_str).unwrap_or_default().to_owned();
        let id = if at == 0 { String::new() } else { field("id") };
        if records.insert((field("kind"), id), value).is_some() {
            return Err(say::diff_twice(name.plain(), number).into());
        }
    }
    if !text.ends_with('\n') {
        return Err(say::diff_not_canonical(name.plain(), "").into());
    }
    Ok(records)
}

/// The fields of a record. A member of a list is named by its `id` where it has one, and the order of such members is a field
/// of its own: moving a step changes what a reader does.
pub fn leaves(record: &Value) -> Leaves {
    let mut out = Leaves::new();
    if let Some(map) = record.as_object() {
        for (key, value) in map.iter().filter(|(key, _)| *key != "kind" && *key != "id") {
            collect(key, value, &mut out);
        }
    }
    out
}

fn collect(path: &str, value: &Value, out: &mut Leaves) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                collect(&format!("{path}.{key}"), value, out);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
            let named = items.iter().all(|item| id(item).is_some());
            let mut order = Vec::new();
            for (at, item) in items.iter().enumerate() {
                let mut name = id(item).filter(|_| named).unwrap_or_else(|| (at + 1).to_string());
                while order.contains(&name) {
                    name.push('+');
                }
                collect(&format!("{path}[{name}]"), item, out);
                order.push(name);
            }
            if named {
                out.insert(format!("{path} (order)"), order.join(", "));
            }
        }
        Value::Array(items) => {
            out.insert(path.into(), items.iter().map(plain).collect::<Vec<_>>().join(", "));
        }
        scalar => {
            out.insert(path.into(), plain(scalar));
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::leaves;
    use serde_json::json;

    #[test]
    fn a_paragraph_that_moves_is_a_change_and_one_put_before_renames_nothing() {
        let one = leaves(&json!({"blocks": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]}));
        let moved = leaves(&json!({"blocks": [{"id": "b", "text": "B"}, {"id": "a", "text": "A"}]}));
        let more = leaves(
            &json!({"blocks": [{"id": "x", "text": "X"}, {"id": "a", "text": "A"}, {"id": "b", "text": "B"}]}),
        );
        assert_ne!(one, moved);
        assert_eq!(one["blocks[a].text"], more["blocks[a].text"]);
    }
}
