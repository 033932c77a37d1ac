//! The table of `bindings/cases`, run from Rust: the same rows as in Kotlin, Swift and Python.

mod answer;
mod arguments;
mod calls;

use calls::Engines;
use serde_json::{Value, json};
use std::path::Path;

/// Runs all rows against a fresh repository; gives the transcript, and what in the answers is not as the rows expect.
fn transcript(rows: &[Value]) -> (Vec<Value>, Vec<String>) {
    let ngo = huquq_tests::Ngo::of("screens");
    ngo.release();
    let scratch = tempfile::tempdir().unwrap();
    let engines = Engines::new(&ngo.repo(), scratch.path());
    let mut wrong = Vec::new();
    let told = rows.iter().map(|row| one(&engines, row, &mut wrong)).collect();
    (told, wrong)
}

fn one(engines: &Engines, row: &Value, wrong: &mut Vec<String>) -> Value {
    let name = row["name"].as_str().unwrap();
    let (how, answer, kind) = match engines.call(row) {
        Ok(value) => ("ok", value, Value::Null),
        Err(error) => {
            let error = answer::error(&error);
            let kind = error["kind"].clone();
            ("error", error, kind)
        }
    };
    if kind == row["error"] {
        wrong.extend(answer::wrong(row, &answer).into_iter().map(|what| format!("{name} {what}")));
    } else {
        wrong.push(format!("{name} not {} but {answer}", row["error"]));
    }
    let mut told = json!({ "name": name, how: answer });
    for field in row["drop"].as_array().into_iter().flatten() {
        answer::drop_field(&mut told, field.as_str().unwrap());
    }
    told
}

/// One answer a line: a difference is seen, and the file stays small.
fn written(told: &[Value]) -> String {
    let lines: Vec<String> = told.iter().map(Value::to_string).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
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
    let (told, wrong) = transcript(&rows);
    if std::env::var_os("HUQUQ_RECORD").is_some() {
        std::fs::write(folder.join("transcript.json"), written(&told)).unwrap();
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let expected: Vec<Value> = serde_json::from_str(&read("transcript.json")).unwrap();
    assert_eq!(expected.len(), told.len());
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
}
