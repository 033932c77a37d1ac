//! What comes from npm: MiniSearch and the Universal Declaration.

use crate::Pack;
use huquq_tests::peers::tests_folder;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

/// What MiniSearch answered, query by query.
pub struct Answers {
    pub found: Vec<Vec<String>>,
}

/// The folder with `node_modules`, installed on first use.
pub fn installed() -> PathBuf {
    let folder = tests_folder().join("../target/search-peers");
    std::fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "minisearch.mjs"] {
        std::fs::copy(tests_folder().join("search").join(file), folder.join(file)).unwrap();
    }
    let output = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--silent"])
        .current_dir(&folder)
        .output()
        .expect("npm is needed for this bench");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

pub fn minisearch<'q>(packs: &[Pack], queries: impl Iterator<Item = &'q str>) -> Answers {
    let folder = installed();
    let documents: Vec<Value> = packs
        .iter()
        .flat_map(|(_, locale, documents)| documents.iter().map(move |d| (locale, d)))
        .map(|(locale, d)| {
            let block = |n: usize| d.blocks.get(n).cloned().unwrap_or_default();
            let body = d.blocks.iter().skip(2).cloned().collect::<Vec<_>>().join("\n");
            json!({"kind": d.kind, "id": d.id, "locale": locale, "title": block(0), "summary": block(1), "body": body})
        })
        .collect();
    let input = json!({"documents": documents, "queries": queries.collect::<Vec<_>>()});
    std::fs::write(folder.join("input.json"), input.to_string()).unwrap();
    let output =
        Command::new("node").args(["minisearch.mjs", "input.json"]).current_dir(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    Answers { found: serde_json::from_value(answer["found"].clone()).unwrap() }
}
