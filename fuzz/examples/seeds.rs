//! Writes the seeds: `cargo run --manifest-path fuzz/Cargo.toml --example seeds`. Each is the real format, made by the
//! crates that read it.

use huquq_bundle::pack::{Builder, FORMAT, READER};
use huquq_bundle::records::{Contact, Guide, Source, SynonymGroup, Text};
use huquq_bundle::{Header, delta, digest};
use huquq_core::carrier::Writer;
use huquq_core::publishers::Invitation;
use huquq_fuzz::{ROLES, first_root, joined, public, sealed};
use huquq_slip::Frames;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fs::{create_dir_all, write};
use std::path::Path;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let put = |target: &str, name: &str, bytes: &[u8]| {
        create_dir_all(folder.join(target)).expect("a folder");
        write(folder.join(target).join(name), bytes).expect("a file");
    };
    for locale in [None, Some("ru")] {
        put("pack", locale.unwrap_or("base"), &pack(locale));
    }
    let lines = metadata(&pack(Some("ru")));
    put("metadata", "lines", lines.map(|l| l.to_string()).join("\n").as_bytes());
    for ((role, kind), line) in ROLES.iter().zip(&metadata(&pack(None))) {
        put("metadata", role, &sealed(kind, line).expect("metadata"));
    }
    let (old, new) = (pack(Some("ru")), [pack(Some("ru")), pack(None)].concat());
    for (name, old) in [("patch", old.as_slice()), ("whole", b"")] {
        let lengths = [new.len() as u16, old.len() as u16].map(u16::to_be_bytes).concat();
        put("patch", name, &[&lengths, old, &delta::make(old, &new)].concat());
    }
    let mut carrier = Writer::new(Vec::new()).expect("memory");
    for ((role, kind), line) in ROLES.iter().zip(&metadata(&pack(None))) {
        let version = (*role != "timestamp").then_some(if *role == "root" { 2 } else { 1 });
        let path = format!("metadata/{}", huquq_bundle::file_name(role, version));
        carrier.add(&path, &sealed(kind, line).expect("metadata")).expect("memory");
    }
    put("carrier", "file", &carrier.into_inner());
    let folded = delta::make(b"huquq carrier 1\n metadata", b"huquq carrier 1\n\x01a\0\0\0\0");
    put("carrier", "slip", &[&[1, 0, 0, 0, 2, 0, 0, 0, 22][..], &folded].concat());
    let root = sealed("root", &first_root()).expect("a root");
    let invitation = Invitation { from: "https://ngo.example/huquq".into(), root };
    put("carrier", "invitation", &invitation.to_bytes().expect("an invitation"));
    let few: Vec<u8> = (0..3000_u32).map(|n| (n * n / 3) as u8).collect();
    let (one, many) = (Frames::new(&few[..60]).expect("a slip"), Frames::new(&few).expect("a slip"));
    put("slip", "one", &joined(&[one.frame(0)]));
    put("slip", "first", &joined(&(0..4).map(|n| many.frame(n)).collect::<Vec<_>>()));
    put("slip", "repair", &joined(&(9..14).map(|n| many.frame(n)).collect::<Vec<_>>()));
    // Loops of small symbols, as others may make them: a mutation reaches everything in them.
    for (name, length, numbers) in [("small", 70_u32, 0..4_u32), ("late", 300, 90..102)] {
        let small = |n: u32| {
            let mut frame = vec![0xF9, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
            frame.extend(&length.to_be_bytes()[1..]);
            frame.extend(32_u16.to_be_bytes());
            frame.extend(&n.to_be_bytes()[1..]);
            frame.extend([n as u8; 32]);
            huquq_fuzz::resealed(frame)
        };
        put("slip", name, &joined(&numbers.map(small).collect::<Vec<_>>()));
    }
}

fn pack(locale: Option<&str>) -> Vec<u8> {
    let header = Header {
        country: "kz".into(),
        locale: locale.map(Into::into),
        publication: "seed".into(),
        publisher: "Seed".into(),
        format: FORMAT,
        min_reader: READER,
    };
    let mut builder = Builder::new(header);
    let records = match locale {
        Some(_) => vec![
            (
                "guide",
                "kz/stopped",
                real::<Guide>(json!({"title": "Остановили", "summary": "Что делать",
                "situations": ["police"], "law_as_of": "2026-01-01", "made": "machine-drafted", "blocks": [
                {"kind": "heading", "id": "now", "text": "Сейчас"}, {"kind": "contact", "id": "kz-102", "src": ["kz-1"]}]})),
            ),
            ("synonym", "ru/1", real::<SynonymGroup>(json!({"words": ["полиция", "милиция"]}))),
            (
                "text",
                "days",
                real::<Text>(
                    json!({"value": "{ $n ->\n [one] день\n *[other] дней\n}", "attrs": {"a": "b"}}),
                ),
            ),
        ],
        None => vec![
            (
                "contact",
                "kz-102",
                real::<Contact>(json!({"country": "kz", "kind_of": "state", "topics": ["police"],
                "state": "unchecked", "phones": [{"number": "102", "state": "old"}], "checked_by": "nobody yet"})),
            ),
            (
                "source",
                "kz-1",
                real::<Source>(
                    json!({"title": "Закон", "where": "https://example.org/", "date": "2026-01-01",
                "read": "2026-01-02", "how": "read", "confidence": "high"}),
                ),
            ),
        ],
    };
    for (kind, id, body) in records {
        builder.push(kind, id, &body).expect("a record");
    }
    builder.finish().expect("a pack")
}

/// A record that the phone's types read.
fn real<T: DeserializeOwned>(body: Value) -> Value {
    serde_json::from_value::<T>(body.clone()).map(|_| body).expect("a record")
}

/// The `signed` part of each role.
fn metadata(pack: &[u8]) -> [Value; 5] {
    let (key, id) = public();
    let expires = "2030-01-01T00:00:00Z";
    let mut root = first_root();
    root["version"] = 2.into();
    let list = |meta: Value| json!({"version": 1, "expires": expires, "meta": meta});
    let file = json!({"length": pack.len(), "hashes": {"sha256": digest::sha256_hex(pack)}});
    [
        root,
        list(json!({"snapshot.json": {"version": 1}})),
        list(json!({"targets.json": {"version": 1}, "kz.json": {"version": 1}})),
        json!({"version": 1, "expires": expires, "targets": {}, "delegations": {"keys": {id.as_str(): key},
            "roles": [{"name": "kz", "keyids": [id], "threshold": 1, "terminating": false, "paths": ["kz/*"]}]}}),
        json!({"version": 1, "expires": expires, "targets": {"kz/ru.jsonl": file}}),
    ]
}
