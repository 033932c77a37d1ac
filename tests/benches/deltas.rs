//! `cargo bench -p huquq-tests --bench deltas`: bytes to bring a phone one edit forward, beside other ways to do it, in one run.
//!
//! The real publication is edited, compiled and compared; each way must give the new bytes back, or there is no table.
//! Our figures are what a phone fetches for content: patches of all packs of Kazakhstan that changed. ZIM holds the guides only,
//! as pages; `zimdiff` is counted where Debian's zim-tools are installed.
#![allow(missing_docs)]

use huquq_bundle::{TargetName, delta};
use huquq_publisher::compile::compile;
use huquq_publisher::lint::lint;
use huquq_publisher::source::{PageSource, Publication};
use huquq_tests::real;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

type Packs = BTreeMap<TargetName, Vec<u8>>;
type Edit = fn(&mut Publication);

fn main() {
    let before = lint(&real()).0;
    println!(
        "bytes for one reader of all languages of Kazakhstan; zstd 19, bsdiff with bzip2, merge patch (RFC 7396) with zstd 19"
    );
    println!(
        "{:<30} {:>5} {:>7} {:>10} {:>7} {:>11} {:>9} {:>9} {:>9} {:>10}",
        "edit",
        "packs",
        "ours",
        "zstd prefix",
        "bsdiff",
        "merge patch",
        "zimdiff",
        "ours, all",
        "zstd, all",
        "apply, ms"
    );
    let edits: [(&str, Edit); 7] = [
        ("one word", one_word),
        ("one paragraph", one_paragraph),
        ("one contact", one_contact),
        ("all translations of a guide", all_translations),
        ("a new guide", new_guide),
        ("one word in a hundred", one_in_a_hundred),
        ("eight releases of the above", eight),
    ];
    for (name, edit) in edits {
        let mut after = before.clone();
        edit(&mut after);
        row(name, &before, &after);
    }
}

fn one_word(p: &mut Publication) {
    replace(p, "ru", 1, |t| change_word(t, t.split(' ').count() / 2));
}

fn one_paragraph(p: &mut Publication) {
    replace(p, "ru", 5, |_| PARAGRAPH.into());
}

const PARAGRAPH: &str = "Не подписывайте бумаги, которых вы не понимаете. Попросите перевод и копию. Запишите имя сотрудника, \
    номер его жетона, место и время. Позвоните по номеру горячей линии, как только вас отпустят.";

fn one_contact(p: &mut Publication) {
    let contact =
        p.contacts.iter_mut().find(|c| c.body.country == "kz" && !c.body.phones.is_empty()).unwrap();
    contact.body.phones[0].number = "+77000000000".into();
}

fn all_translations(p: &mut Publication) {
    for locale in ["ru", "uz-Latn", "ky"] {
        for block in 2..8 {
            replace(p, locale, block, |t| change_word(t, 2));
        }
    }
}

fn new_guide(p: &mut Publication) {
    let id = p.pages.iter().find(|g| g.country == "kz").unwrap().id.clone();
    let new: Vec<PageSource> = p.pages.iter().filter(|g| g.id == id).cloned().collect();
    for mut guide in new {
        guide.id = "kz/new".into();
        guide.title.push_str(" 2");
        // The words of another guide would be copied: these are said otherwise, as a new guide's are.
        for block in &mut guide.blocks {
            let mut words: Vec<&str> = block.text.split(' ').collect();
            words.reverse();
            block.text = words.join(" ");
        }
        p.pages.push(guide);
    }
}

fn one_in_a_hundred(p: &mut Publication) {
    let mut count = 0;
    for block in p.pages.iter_mut().filter(|g| g.country == "kz").flat_map(|g| &mut g.blocks) {
        let words = block.text.split(' ').count();
        for at in 0..words {
            count += 1;
            if count % 100 == 0 {
                block.text = change_word(&block.text, at);
            }
        }
    }
}

fn eight(p: &mut Publication) {
    for edit in [one_word, one_paragraph, one_contact, all_translations, one_in_a_hundred] {
        edit(p);
    }
    for block in [9, 12, 15] {
        replace(p, "ru", block, |t| format!("{PARAGRAPH} {t}"));
    }
}

fn replace(p: &mut Publication, locale: &str, block: usize, with: impl Fn(&str) -> String) {
    let guide = p.pages.iter_mut().find(|g| g.country == "kz" && g.locale == locale).unwrap();
    let block = guide.blocks.iter_mut().filter(|b| !b.kind.is_reference()).nth(block).unwrap();
    block.text = with(&block.text);
}

/// Another word of the same text's language: the word reversed has its letters and its length, and stands nowhere else.
fn change_word(text: &str, at: usize) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let at = at.min(words.len() - 1);
    words[at] = words[at].chars().rev().collect();
    words.join(" ")
}

fn packs(publication: &Publication) -> Packs {
    let all = compile(publication).unwrap();
    all.into_iter().filter(|(n, _)| n.plain().starts_with("kz/")).collect()
}

fn row(name: &str, before: &Publication, after: &Publication) {
    let (old, new) = (packs(before), packs(after));
    let changed: Vec<(&[u8], &[u8])> =
        new.iter().filter(|(n, b)| old[*n] != **b).map(|(n, b)| (old[n].as_slice(), b.as_slice())).collect();
    let sum =
        |way: &dyn Fn(&[u8], &[u8]) -> usize| changed.iter().map(|(old, new)| way(old, new)).sum::<usize>();
    let mut apply = Duration::ZERO;
    let ours: usize = changed
        .iter()
        .map(|(old, new)| {
            let patch = delta::make(old, new);
            let started = Instant::now();
            assert_eq!(delta::apply(old, &patch, new.len()).unwrap(), *new, "{name}");
            apply += started.elapsed();
            patch.len()
        })
        .sum();
    let whole = |packs: &Packs, way: &dyn Fn(&[u8]) -> usize| packs.values().map(|b| way(b)).sum::<usize>();
    println!(
        "{name:<30} {:>5} {ours:>7} {:>10} {:>7} {:>11} {:>9} {:>9} {:>9} {:>10.1}",
        changed.len(),
        sum(&zstd_prefix),
        sum(&bsdiff),
        sum(&merge_patch),
        zimdiff(before, after).map_or("-".into(), |n| n.to_string()),
        whole(&new, &|b| delta::make(&[], b).len()),
        whole(&new, &|b| zstd::bulk::compress(b, 19).unwrap().len()),
        apply.as_secs_f64() * 1e3,
    );
}

fn zstd_prefix(old: &[u8], new: &[u8]) -> usize {
    use std::io::{Read, Write};
    let mut encoder = zstd::stream::Encoder::with_ref_prefix(Vec::new(), 19, old).unwrap();
    encoder.set_pledged_src_size(Some(new.len() as u64)).unwrap();
    encoder.include_checksum(false).unwrap();
    encoder.write_all(new).unwrap();
    let patch = encoder.finish().unwrap();
    let mut back = Vec::new();
    let mut decoder = zstd::stream::Decoder::with_ref_prefix(patch.as_slice(), old).unwrap();
    decoder.read_to_end(&mut back).unwrap();
    assert_eq!(back, new);
    patch.len()
}

fn bsdiff(old: &[u8], new: &[u8]) -> usize {
    let mut patch = Vec::new();
    qbsdiff::Bsdiff::new(old, new).compare(std::io::Cursor::new(&mut patch)).unwrap();
    let mut back = Vec::new();
    qbsdiff::Bspatch::new(&patch).unwrap().apply(old, std::io::Cursor::new(&mut back)).unwrap();
    assert_eq!(back, new);
    patch.len()
}

/// As F-Droid's index: one object of all records by kind and id, a merge patch to the next.
fn merge_patch(old: &[u8], new: &[u8]) -> usize {
    let (old, new) = (object(old), object(new));
    let patch = difference(&old, &new).unwrap_or(Value::Object(Map::new()));
    let mut back = old;
    merge(&mut back, &patch);
    assert_eq!(back, new);
    zstd::bulk::compress(patch.to_string().as_bytes(), 19).unwrap().len()
}

fn object(pack: &[u8]) -> Value {
    let lines = std::str::from_utf8(pack).unwrap().lines();
    let records = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let id = |v: &Value| format!("{}/{}", v["kind"].as_str().unwrap(), v["id"].as_str().unwrap_or_default());
    // Blocks by their place, so that one is replaced and not the whole guide.
    let keyed = |mut v: Value| {
        if let Some(blocks) = v["blocks"].as_array().cloned() {
            let by_place = blocks.into_iter().enumerate().map(|(n, b)| (format!("{n:03}"), b));
            v["blocks"] = Value::Object(by_place.collect());
        }
        v
    };
    Value::Object(records.map(|v| (id(&v), without_null(keyed(v)))).collect())
}

/// A merge patch cannot say null.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            map.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, without_null(v))).collect()
        }
        other => other,
    }
}

fn difference(old: &Value, new: &Value) -> Option<Value> {
    let (Some(a), Some(b)) = (old.as_object(), new.as_object()) else {
        return (old != new).then(|| new.clone());
    };
    let mut out = Map::new();
    for key in a.keys().filter(|k| !b.contains_key(*k)) {
        out.insert(key.clone(), Value::Null);
    }
    for (key, value) in b {
        let changed = a.get(key).map_or(Some(value.clone()), |was| difference(was, value));
        out.extend(changed.map(|c| (key.clone(), c)));
    }
    (!out.is_empty()).then_some(Value::Object(out))
}

fn merge(target: &mut Value, patch: &Value) {
    let Some(patch) = patch.as_object() else { return *target = patch.clone() };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    for (key, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(key);
        } else {
            merge(target.as_object_mut().unwrap().entry(key).or_insert(Value::Null), value);
        }
    }
}

/// Kiwix: pages in an archive, and the archive of what differs. `None` where the tools are missing.
fn zimdiff(before: &Publication, after: &Publication) -> Option<u64> {
    let scratch = tempfile::tempdir().unwrap();
    for (name, publication) in [("old", before), ("new", after)] {
        let folder = scratch.path().join(name);
        pages(publication, &folder);
        let made = Command::new("zimwriterfs")
            .args([
                "-w",
                "index.html",
                "-I",
                "icon.png",
                "-l",
                "rus",
                "-t",
                "h",
                "-d",
                "h",
                "-c",
                "h",
                "-p",
                "h",
                "-n",
                "h",
                "-j",
            ])
            .args([&folder, &scratch.path().join(format!("{name}.zim"))])
            .output()
            .ok()?;
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    }
    let file = |name: &str| scratch.path().join(name);
    let made =
        Command::new("zimdiff").args([file("old.zim"), file("new.zim"), file("diff.zim")]).output().ok()?;
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(std::fs::metadata(file("diff.zim")).unwrap().len())
}

fn pages(publication: &Publication, folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("index.html"), "<html><head><title>h</title></head><body>h</body></html>")
        .unwrap();
    std::fs::write(folder.join("icon.png"), icon()).unwrap();
    for guide in publication.pages.iter().filter(|g| g.country == "kz") {
        let blocks: String = guide.blocks.iter().map(|b| format!("<p>{}</p>\n", b.text)).collect();
        let page = format!(
            "<html><head><title>{}</title></head><body><p>{}</p>\n{blocks}</body></html>",
            guide.title, guide.summary
        );
        let name = format!("{}-{}.html", guide.id.replace('/', "-"), guide.locale);
        std::fs::write(folder.join(name), page).unwrap();
    }
}

/// A white picture of 48 by 48, which the tool demands.
fn icon() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 48, 48);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&[255; 48 * 48]).unwrap();
    bytes
}
