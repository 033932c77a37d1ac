//! Answers in the normal form of the table.

use crate::error::HuquqError;
use serde::Serialize;
use serde_json::{Value, json};

/// A record as the table writes it. Serde names fields as the table does; only names of enums are other.
pub(super) fn normal<T: Serialize>(value: T) -> Value {
    renamed(serde_json::to_value(value).unwrap(), None)
}

/// Names of enums stand in fields of these names, and nowhere else do texts look like one.
const ENUMS: [&str; 5] = ["kind", "phone_state", "state", "place", "stage"];

fn renamed(value: Value, field: Option<&str>) -> Value {
    match value {
        Value::Object(fields) => {
            let one = |(name, value): (String, Value)| {
                let value = renamed(value, Some(&name));
                (name, value)
            };
            Value::Object(fields.into_iter().map(one).collect())
        }
        Value::Array(list) => list.into_iter().map(|v| renamed(v, field)).collect(),
        Value::String(text) if field.is_some_and(|f| ENUMS.contains(&f)) => kebab(&text).into(),
        other => other,
    }
}

/// `NotACarrier` as `not-a-carrier`; what has no capitals stays.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && at > 0 {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// An error as the table writes it.
pub(super) fn error(error: &HuquqError) -> Value {
    let (kind, mut fields) = match serde_json::to_value(error).unwrap() {
        Value::String(kind) => (kind, json!({})),
        Value::Object(one) => one.into_iter().next().unwrap(),
        other => panic!("{other}"),
    };
    let all = fields.as_object_mut().unwrap();
    all.remove("detail");
    all.insert("kind".into(), kebab(&kind).into());
    fields
}

/// What in an answer is not as its row expects.
pub(super) fn wrong(row: &Value, answer: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for (path, expected) in row["expect"].as_object().into_iter().flatten() {
        let found = at(answer, path);
        if &found != expected {
            out.push(format!("{path}: not {expected} but {found}"));
        }
    }
    for (path, part) in row["contains"].as_object().into_iter().flatten() {
        let (found, part) = (at(answer, path), part.as_str().unwrap());
        if !found.as_str().is_some_and(|t| t.contains(part)) {
            out.push(format!("{path}: no {part:?} in {found}"));
        }
    }
    out
}

/// What stands at a path; null where there is nothing.
fn at(answer: &Value, path: &str) -> Value {
    let mut here = answer.clone();
    for part in path.split('/').filter(|p| !p.is_empty()) {
        here = match (part, &here) {
            ("#", Value::Array(list)) => list.len().into(),
            (_, Value::Array(list)) => list.get(part.parse::<usize>().unwrap()).cloned().unwrap_or_default(),
            _ => here[part].clone(),
        };
    }
    here
}

/// Takes a field out at any depth.
pub(super) fn drop_field(value: &mut Value, field: &str) {
    match value {
        Value::Object(fields) => {
            fields.remove(field);
            fields.values_mut().for_each(|v| drop_field(v, field));
        }
        Value::Array(list) => list.iter_mut().for_each(|v| drop_field(v, field)),
        _ => {}
    }
}
