//! From the editor's folder to the reader's screen.

use huquq_bundle::{Expiry, TrustedSet};
use huquq_core::i18n::Locale;
use huquq_core::update::{Folder, Http, Trust, Wanted, update};
use huquq_core::{Error, Store, query};
use huquq_publisher::publish::{plan, publish, write_whole};
use huquq_publisher::repo::{rotate, verify};
use huquq_publisher::serve::Server;
use huquq_tests::{NOW, Ngo, files, small};

#[test]
fn a_guide_is_read_in_uzbek_after_one_sync() {
    let ngo = Ngo::new();
    assert_eq!(ngo.release().release, 2);
    let report = ngo.sync().unwrap();
    assert_eq!(report.to_release, 2);
    let store = Store::open(&ngo.store()).unwrap();
    let guide = query::page(&store, query::PageKind::Guide, "kz/wages", Locale::UzLatn).unwrap();
    assert_eq!(guide.page.title, "Maosh berishmayapti");
    assert!(!guide.language.fallback);
    assert_eq!(guide.page.blocks.last().unwrap().id, "kz-line", "references come from the source");
    assert_eq!(guide.sources["law"].title, "Пример закона");
}

#[test]
fn a_missing_language_falls_back_and_says_so() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    let guide = query::page(&store, query::PageKind::Guide, "kz/wages", Locale::Ky).unwrap();
    assert_eq!((guide.language.locale.as_str(), guide.language.fallback), ("ru", true));
    let contact = &query::contacts(&store, Some("kz"), Locale::UzCyrl).unwrap()[0];
    assert_eq!((contact.language.locale.as_str(), contact.language.fallback), ("uz-Cyrl", false));
}

#[test]
fn nothing_new_is_one_small_request_over_http() {
    let ngo = Ngo::new();
    ngo.release();
    let server = Server::start(ngo.repo(), 0).unwrap();
    let http = Http::new(&server.url()).unwrap();
    assert_eq!(ngo.sync_from(&http).unwrap().packs.len(), 4);
    let again = ngo.sync_from(&http).unwrap();
    assert_eq!((again.requests, again.packs.len()), (1, 0));
    assert!(again.bytes <= 500, "{} bytes", again.bytes);
}

#[test]
fn an_edit_reaches_a_phone_that_has_the_old_text() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    let released = ngo.release();
    assert_eq!(released.changed.len(), 1, "one file changed, one pack changes");
    assert_eq!(ngo.sync().unwrap().packs, ["kz/ru.jsonl"]);
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap()[0].name, "Новая линия");
}

#[test]
fn a_reader_of_one_language_holds_no_other() {
    let ngo = Ngo::new();
    ngo.release();
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    let wanted = Wanted { countries: vec!["kz".into()], locales: vec!["uz-Latn".into()] };
    update(&mut store, &Folder::new(ngo.repo()), &Trust::FirstUse, &wanted, NOW).unwrap();
    let names: Vec<String> = store.packs().unwrap().into_iter().map(|(n, _)| n).collect();
    assert_eq!(names, ["kz/base.jsonl", "kz/uz-Latn.jsonl"]);
}

#[test]
fn search_answers_anything_that_can_be_typed() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::search(&store, "зарплату", Locale::Ru, None, 5, &|| true).unwrap()[0].id, "kz/wages");
    assert_eq!(query::search(&store, "dalil", Locale::UzLatn, None, 5, &|| true).unwrap()[0].id, "kz/wages");
    for odd in ["", "\"", "a OR", "NEAR(", "*", "(((", "🙂", "\0", "col:x", "-", &"я".repeat(10_000)] {
        query::search(&store, odd, Locale::Ru, None, 5, &|| true).unwrap();
    }
}

#[test]
fn one_query_finds_uzbek_in_both_scripts() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    for typed in ["toʻplang", "to'plang", "toplang", "тўпланг", "топланг", "TOʻPLANG"] {
        assert_eq!(
            query::search(&store, typed, Locale::UzLatn, None, 5, &|| true)
                .unwrap()
                .first()
                .map(|h| h.id.as_str()),
            Some("kz/wages"),
            "{typed}"
        );
    }
}

#[test]
fn the_other_uzbek_script_is_derived() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    let guide = query::page(&store, query::PageKind::Guide, "kz/wages", Locale::UzCyrl).unwrap();
    assert_eq!(guide.page.title, "Маош беришмаяпти");
    assert_eq!((guide.language.fallback, guide.page.derived_from.as_deref()), (false, Some("uz-Latn")));
}

#[test]
fn reading_leaves_the_bytes_of_the_store_as_they_were() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let state = || {
        let read = |f| {
            (
                std::fs::read(ngo.store().join(&f)).unwrap(),
                std::fs::metadata(ngo.store().join(&f)).unwrap().modified().unwrap(),
                f,
            )
        };
        files(&ngo.store()).into_iter().map(read).collect::<Vec<_>>()
    };
    let before = state();
    {
        let store = Store::open(&ngo.store()).unwrap();
        query::pages(&store, query::PageKind::Guide, None, Locale::Ru).unwrap();
        query::page(&store, query::PageKind::Guide, "kz/wages", Locale::UzLatn).unwrap();
        query::search(&store, "dalil", Locale::UzLatn, None, 5, &|| true).unwrap();
        query::status(&store, NOW).unwrap();
    }
    assert!(before == state());
}

#[test]
fn two_builds_in_two_folders_give_the_same_bytes() {
    let build = |folder: &std::path::Path| {
        huquq_publisher::compile::compile(&huquq_publisher::lint::lint(folder).0).unwrap()
    };
    assert_eq!(build(&small()), build(&Ngo::new().content()));
}

#[test]
fn wherever_publishing_is_cut_a_reader_sees_a_whole_release() {
    let ngo = Ngo::new();
    let host = tempfile::tempdir().unwrap();
    ngo.release();
    publish(&ngo.repo(), host.path()).unwrap();
    let old = files(host.path());
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    let new: Vec<_> = plan(&ngo.repo())
        .unwrap()
        .into_iter()
        .filter(|f| !old.contains(f) || f.ends_with("timestamp.json"))
        .collect();
    assert!(new.len() > 3);
    for file in &new {
        let phone = tempfile::tempdir().unwrap();
        let mut store = Store::open_or_create(phone.path()).unwrap();
        let seen =
            update(&mut store, &Folder::new(host.path()), &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
        assert_eq!(seen.to_release, 2, "before {}", file.display());
        write_whole(&host.path().join(file), &std::fs::read(ngo.repo().join(file)).unwrap()).unwrap();
    }
    let phone = tempfile::tempdir().unwrap();
    let mut store = Store::open_or_create(phone.path()).unwrap();
    let seen =
        update(&mut store, &Folder::new(host.path()), &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
    assert_eq!(seen.to_release, 3);
}

#[test]
fn a_phone_follows_every_rotation_it_missed() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    for key in ["root-1", "root-2", "root-3", "snapshot", "timestamp"] {
        rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
        verify(&ngo.repo(), NOW).unwrap();
    }
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::status(&store, NOW).unwrap().root, 6);
}

#[test]
fn a_phone_leads_another_along_every_root_it_followed() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    for key in ["root-1", "root-2", "root-3"] {
        rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
    }
    ngo.sync().unwrap();
    let first = Store::open(&ngo.store()).unwrap().trusted(Expiry::Report, NOW).unwrap().unwrap();
    assert_eq!(first.roots().map(|(version, _)| version).collect::<Vec<_>>(), [1, 2, 3, 4]);

    // The second phone has root 1 from its app, and the roots of the first phone's store. No host is asked.
    let shipped = std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap();
    let mut second = TrustedSet::from_root(&shipped, Expiry::Report, NOW).unwrap();
    for (_, root) in first.roots().skip(1) {
        second.update_root(root).unwrap();
    }
    assert_eq!(second.root_version(), 4);
    assert_eq!(second.bytes()["root"], first.bytes()["root"]);

    // A store that an earlier version wrote holds the newest root alone.
    let mut earlier = first.bytes().clone();
    earlier.retain(|role, _| !role.ends_with(".root"));
    let restored = TrustedSet::restore(&earlier, Expiry::Report, NOW).unwrap();
    assert_eq!(restored.roots().map(|(version, _)| version).collect::<Vec<_>>(), [4]);

    // A root that was swapped inside the store is seen.
    let mut swapped = first.bytes().clone();
    swapped.insert("2.root".into(), shipped);
    assert!(TrustedSet::restore(&swapped, Expiry::Report, NOW).is_err());
}

#[test]
fn a_wrong_clock_shows_age_and_blanks_nothing() {
    let ngo = Ngo::new();
    ngo.release();
    for (clock, old) in [(0, false), (4_070_908_800, true)] {
        let mut store = Store::open_or_create(&ngo.store()).unwrap();
        update(&mut store, &Folder::new(ngo.repo()), &Trust::FirstUse, &Wanted::default(), clock).unwrap();
        assert_eq!(query::status(&store, clock).unwrap().old, old);
        assert_eq!(query::pages(&store, query::PageKind::Guide, None, Locale::Ru).unwrap().len(), 1);
    }
}

#[test]
fn stores_that_cannot_be_read_are_told_apart() {
    let scratch = tempfile::tempdir().unwrap();
    assert!(matches!(Store::open(scratch.path()), Err(Error::NoStore { .. })));
    std::fs::write(
        scratch.path().join("content.sqlite"),
        b"not a database, but long enough to be taken for one .....",
    )
    .unwrap();
    assert!(matches!(Store::open(scratch.path()), Err(Error::DamagedStore { .. })));
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    // The schema number stands at offset 60 of a SQLite file, big-endian.
    let path = ngo.store().join("content.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[60..64].copy_from_slice(&99_000u32.to_be_bytes());
    std::fs::write(&path, bytes).unwrap();
    assert!(matches!(Store::open(&ngo.store()), Err(Error::NewerStore { found: 99_000, .. })));
    assert!(matches!(Store::open_or_create(&ngo.store()), Err(Error::NewerStore { found: 99_000, .. })));
}

/// Up to shape 3 a pack lay in a column of its own. Such a file is rebuilt from what it holds, with no network.
#[test]
fn a_store_that_kept_packs_whole_is_rebuilt() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    let names: Vec<(String, String)> = store.packs().unwrap();
    let packs: Vec<Vec<u8>> = names.iter().map(|(n, _)| store.pack_bytes(n).unwrap().unwrap()).collect();
    let file = store.path().to_owned();
    drop(store);
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection
        .execute_batch("DROP TABLE pack; CREATE TABLE pack (name TEXT PRIMARY KEY, sha256 TEXT, bytes BLOB);")
        .unwrap();
    for ((name, digest), bytes) in names.iter().zip(&packs) {
        connection.execute("INSERT INTO pack VALUES (?1, ?2, ?3)", (name, digest, bytes)).unwrap();
    }
    connection.execute_batch("DROP TABLE record; DROP TABLE segment;").unwrap();
    connection.pragma_update(None, "user_version", 30_000).unwrap();
    drop(connection);
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(store.packs().unwrap(), names);
    for ((name, _), bytes) in names.iter().zip(&packs) {
        assert_eq!(store.pack_bytes(name).unwrap().as_ref(), Some(bytes), "{name}");
    }
    assert!(!query::contacts(&store, Some("kz"), Locale::UzLatn).unwrap()[0].name.is_empty());
}
