//! The table of `bindings/cases`, run from Rust: the same rows as in Kotlin, Swift and Python.

mod answer;
mod arguments;
mod calls;

use calls::Engines;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Runs all rows against a fresh repository and gives the transcript.
fn transcript(rows: &[Value]) -> Vec<Value> {
    let ngo = huquq_tests::Ngo::of("screens");
    ngo.release();
    let scratch = tempfile::tempdir().unwrap();
    let engines = Engines::new(&ngo.repo(), scratch.path());
    rows.iter().map(|row| one(&engines, row)).collect()
}

fn one(engines: &Engines, row: &Value) -> Value {
    let name = row["name"].as_str().unwrap();
    let answer = engines.call(row);
    let mut told = Map::new();
    told.insert("name".into(), name.into());
    match (answer, row["error"].as_str()) {
        (Ok(value), None) => {
            answer::check(name, row, &value);
            told.insert("ok".into(), value);
        }
        (Err(error), Some(kind)) => {
            let error = answer::error(&error);
            assert_eq!(error["kind"], kind, "{name}: {error}");
            answer::check(name, row, &error);
            told.insert("error".into(), error);
        }
        (Ok(value), Some(kind)) => panic!("{name}: wanted {kind}, got {value}"),
        (Err(error), None) => panic!("{name}: {error}"),
    }
    let mut told = Value::Object(told);
    for field in row["drop"].as_array().into_iter().flatten() {
        answer::drop_field(&mut told, field.as_str().unwrap());
    }
    told
}

#[test]
fn every_row_holds_and_all_answers_are_those_of_the_transcript() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let rows: Vec<Value> = serde_json::from_str(&read("cases.json")).unwrap();
    let mut names: Vec<_> = rows.iter().map(|r| r["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), rows.len(), "two rows of one name");
    assert!(rows.len() >= 60, "{} rows", rows.len());
    let told = transcript(&rows);
    if std::env::var_os("HUQUQ_RECORD").is_some() {
        let text = serde_json::to_string_pretty(&json!(told)).unwrap();
        std::fs::write(folder.join("transcript.json"), text + "\n").unwrap();
    }
    let expected: Vec<Value> = serde_json::from_str(&read("transcript.json")).unwrap();
    assert_eq!(expected.len(), told.len());
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
}
