//! A correction of one paragraph, from the editor's repository to a phone without network, through a picture of one code.

use huquq_core::carrier::slip;
use huquq_core::i18n::Locale;
use huquq_core::update::{Folder, Trust, Wanted, update};
use huquq_core::{Error, Store, query};
use huquq_publisher::compile::compile;
use huquq_publisher::repo::release;
use huquq_slip::{Assembler, Code, Frames, Taken, picture};
use huquq_tests::program::huquq;
use huquq_tests::{NOW, Phone};
use std::sync::{LazyLock, Mutex};
use tempfile::TempDir;

const SENTENCE: &str = "Не подписывайте бумаги, которых вы не понимаете. Попросите перевод и копию.";

/// One for the tests that only read it.
static CORRECTED: LazyLock<Mutex<Phone>> = LazyLock::new(|| Mutex::new(corrected()));

/// A phone of its own at release 2.
fn phone(corrected: &Phone) -> (TempDir, Store) {
    let scratch = tempfile::tempdir().unwrap();
    huquq_tests::copy(corrected.store.path().parent().unwrap(), scratch.path());
    let store = Store::open_or_create(scratch.path()).unwrap();
    (scratch, store)
}

/// The real publication at release 2 on a phone, and release 3 with one paragraph of a guide corrected in every language.
fn corrected() -> Phone {
    let mut phone = Phone::new();
    let (repo, holders) = (phone.repo(), phone.holders());
    let id = phone.publication.pages.iter().find(|g| g.country == "kz").unwrap().id.clone();
    for guide in phone.publication.pages.iter_mut().filter(|g| g.id == id) {
        let block = guide.blocks.iter_mut().filter(|b| !b.kind.is_reference()).nth(3).unwrap();
        block.text = format!("{SENTENCE} {}", guide.locale);
    }
    release(&repo, &holders, &compile(&phone.publication).unwrap(), NOW).unwrap();
    phone
}

fn through_pictures(bytes: &[u8]) -> (usize, Vec<u8>) {
    let frames = Frames::new(bytes).unwrap();
    let mut assembler = Assembler::new();
    // Frames from the middle of the loop, as somebody sees who comes later.
    for n in (0..).map(|n| if frames.is_one() { 0 } else { 7 + n }) {
        let drawn = picture::png(&Code::new(&frames.frame(n)).unwrap(), 4).unwrap();
        for frame in picture::read(&drawn).unwrap() {
            if let Taken::Done(bytes) = assembler.take(&frame).unwrap() {
                return (usize::try_from(frames.needed()).unwrap(), bytes);
            }
        }
    }
    unreachable!()
}

#[test]
fn a_paragraph_in_all_languages_with_all_metadata_fits_one_code() {
    let corrected = CORRECTED.lock().unwrap();
    let (_scratch, mut store) = phone(&corrected);
    let bytes = slip::make(&Folder::new(corrected.repo()), 2, &Wanted::default()).unwrap();
    assert!(bytes.len() < huquq_slip::ONE_BYTES, "{} bytes", bytes.len());
    let (codes, read) = through_pictures(&bytes);
    assert_eq!((codes, &read), (1, &bytes));
    let from = slip::open(&store, &read).unwrap();
    let report = update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
    assert_eq!(report.to_release, 3);
    let guides = query::pages(&store, query::PageKind::Guide, Some("kz"), Locale::Ky).unwrap();
    let shown =
        guides.iter().map(|g| query::page(&store, query::PageKind::Guide, &g.id, Locale::Ky).unwrap());
    assert!(shown.flat_map(|g| g.page.blocks).any(|b| b.text == format!("{SENTENCE} ky")));
    // And it can be given on: the store is one that was updated over the network.
    assert_eq!(query::status(&store, NOW).unwrap().release, 3);
}

#[test]
fn a_slip_for_another_release_says_so_and_changes_nothing() {
    let phone = CORRECTED.lock().unwrap();
    let bytes = slip::make(&Folder::new(phone.repo()), 1, &Wanted::default()).unwrap();
    let refused = slip::open(&phone.store, &bytes).unwrap_err();
    assert!(matches!(&refused, Error::NothingFor { .. }), "{refused}");
    assert!(refused.to_string().contains("release 1"), "{refused}");
}

#[test]
fn a_larger_one_is_a_loop_of_codes() {
    let phone = CORRECTED.lock().unwrap();
    // From the empty first release: every pack, compressed.
    let wanted = Wanted { countries: vec!["kz".into()], locales: vec!["en".into()] };
    let bytes = slip::make(&Folder::new(phone.repo()), 1, &wanted).unwrap();
    assert!(bytes.len() > huquq_slip::ONE_BYTES, "{} bytes", bytes.len());
    let (codes, read) = through_pictures(&bytes);
    assert!(codes > 1);
    assert_eq!(read, bytes);
    let empty = Store::open_or_create(&phone.scratch.path().join("other")).unwrap();
    assert!(slip::open(&empty, &read).is_err(), "an empty phone has nothing to unfold it with");
}

#[test]
fn any_byte_of_a_slip_changed_is_refused_or_brings_the_same() {
    let phone = CORRECTED.lock().unwrap();
    let bytes = slip::make(&Folder::new(phone.repo()), 2, &Wanted::default()).unwrap();
    for at in (0..bytes.len()).step_by(61) {
        let mut bad = bytes.clone();
        bad[at] ^= 1 << (at % 8);
        let Ok(from) = slip::open(&phone.store, &bad) else { continue };
        let (_scratch, mut store) = self::phone(&phone);
        let done = update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), NOW);
        assert!(done.is_err(), "byte {at}");
        assert_eq!(store.packs().unwrap(), phone.store.packs().unwrap(), "byte {at}");
    }
}

#[test]
fn the_program_writes_a_picture_and_reads_it_back() {
    let corrected = CORRECTED.lock().unwrap();
    let (scratch, store) = phone(&corrected);
    let (png, svg) = (corrected.scratch.path().join("slip.png"), corrected.scratch.path().join("slip.svg"));
    for picture in [&png, &svg] {
        let made = huquq()
            .args(["slip", "make", "--since", "2", "--repo"])
            .arg(corrected.repo())
            .arg(picture)
            .output();
        let made = made.unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        assert!(String::from_utf8_lossy(&made.stdout).contains("in one code"), "{made:?}");
    }
    drop(store);
    let read =
        huquq().args(["slip", "read", "--json", "--store"]).arg(scratch.path()).arg(&png).output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let report: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
    assert_eq!(report["release"], 3);
}
