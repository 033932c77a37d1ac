//! What a network does to a sync. After each fault the last good content reads whole, the next sync succeeds and nothing lies about.

use huquq_core::i18n::Locale;
use huquq_core::update::{
    Backoff, Budget, Fetch, FetchError, FetchKind, Http, HttpOptions, Limits, Mirrors, Patience, Report,
    Trust, Wanted, update_from_mirrors,
};
use huquq_core::{Error, Result, Store, query};
use huquq_tests::odd::{Ask, Odd, Then, answer, cut, file, honest};
use huquq_tests::{NOW, Ngo, files};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const MS: fn(u64) -> Duration = Duration::from_millis;

/// A pack of the fixture that release 3 changes.
const PACK: &str = ".ru.jsonl";

/// Waits that do not hold up a test.
fn quick() -> HttpOptions {
    let backoff = Backoff { first: MS(1), longest: MS(2), ..Backoff::default() };
    HttpOptions { backoff, ..HttpOptions::default() }
}

fn hasty(read: Duration, whole: Duration) -> HttpOptions {
    HttpOptions { patience: Patience { read, whole, ..Patience::default() }, ..quick() }
}

/// A phone with release 2 and a repository with release 3.
fn phone_and_next_release() -> Ngo {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    next_release(&ngo, "Линия помощи", "Новая линия");
    ngo
}

fn next_release(ngo: &Ngo, from: &str, to: &str) {
    ngo.edit("messages/ru/all.ftl", from, to);
    ngo.release();
    // With shortcuts at hand the files that are tampered with here would not be asked for.
    std::fs::remove_dir_all(ngo.repo().join("patches")).unwrap();
}

fn sync_within(ngo: &Ngo, url: &str, options: &HttpOptions, budget: &Budget) -> Result<Report> {
    let mirrors = Mirrors::new(vec![Box::new(Http::with(url, options).unwrap())]);
    let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    update_from_mirrors(&mut store, &mirrors, budget, &root, &Wanted::default(), NOW)
}

fn sync(ngo: &Ngo, url: &str, options: &HttpOptions) -> Result<Report> {
    sync_within(ngo, url, options, &Budget::unlimited())
}

/// What must hold after a fault.
fn last_good_content_is_whole(ngo: &Ngo) {
    assert_eq!(files(&ngo.store()), [PathBuf::from("content.sqlite")], "nothing lies about");
    {
        let store = Store::open(&ngo.store()).unwrap();
        assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap()[0].name, "Линия помощи");
        assert_eq!(
            query::page(&store, query::PageKind::Guide, "kz/wages", Locale::UzLatn).unwrap().page.title,
            "Maosh berishmayapti"
        );
        assert_eq!(query::status(&store, NOW).unwrap().release, 2);
    }
    let report = sync(ngo, Odd::honest(ngo.repo()).url(), &quick()).unwrap();
    assert_eq!(report.to_release, 3, "the next sync succeeds");
    assert_eq!(files(&ngo.store()), [PathBuf::from("content.sqlite")]);
}

/// One fault in the place of files whose name ends so.
fn fails_with(
    name: &'static str,
    options: &HttpOptions,
    odd: impl Fn(&Ask, Vec<u8>, &mut TcpStream) -> Then + Send + Sync + 'static,
) -> Error {
    let ngo = phone_and_next_release();
    let repo = ngo.repo();
    let server = Odd::start(repo.clone(), move |ask, stream| {
        ask.path.ends_with(name).then(|| odd(ask, file(&repo, ask).unwrap(), stream))
    });
    let error = sync(&ngo, server.url(), options).unwrap_err();
    last_good_content_is_whole(&ngo);
    error
}

#[track_caller]
fn is(error: &Error, kind: FetchKind, words: &str) {
    let Error::Fetch(FetchError { kind: found, .. }) = error else { panic!("{error:?}") };
    assert_eq!(*found, kind, "{error}");
    assert!(error.to_string().contains(words), "{error}");
}

/// Sends a head and then `bytes` until the other side has enough.
fn endless(stream: &mut TcpStream, head: &str, bytes: &[u8]) -> Then {
    let _ = stream.write_all(head.as_bytes());
    // Bounded, so that a reader without a cap fails the test instead of hanging it.
    for _ in 0..100_000 {
        if stream.write_all(bytes).is_err() {
            break;
        }
    }
    Then::Close
}

/// Says nothing until the other side hangs up.
fn silence(stream: &mut TcpStream) -> Then {
    while stream.read(&mut [0; 64]).is_ok_and(|n| n > 0) {}
    Then::Close
}

/// A byte now and then, until the other side hangs up.
fn drip(stream: &mut TcpStream, body: &[u8]) -> Then {
    let _ = stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()).as_bytes());
    for byte in body {
        if stream.write_all(&[*byte]).is_err() {
            break;
        }
        std::thread::sleep(MS(10));
    }
    Then::Close
}

#[test]
fn a_server_that_drips_bytes_is_left_after_the_time_for_one_file() {
    let error = fails_with(PACK, &hasty(MS(5000), MS(300)), |_, body, stream| drip(stream, &body));
    is(&error, FetchKind::Unreachable, "not whole after 0.3 seconds");
}

#[test]
fn a_server_that_drips_bytes_is_left_when_the_time_of_the_update_is_over() {
    let ngo = phone_and_next_release();
    let repo = ngo.repo();
    let server = Odd::start(repo.clone(), move |ask, stream| {
        ask.path.ends_with(PACK).then(|| drip(stream, &file(&repo, ask).unwrap()))
    });
    let budget = Budget::new(Limits { bytes: None, time: Some(MS(700)) }, Arc::default());
    let error = sync_within(&ngo, server.url(), &quick(), &budget).unwrap_err();
    is(&error, FetchKind::Budget, "0.7 seconds of this update are used up");
    last_good_content_is_whole(&ngo);
}

#[test]
fn a_server_that_says_nothing_is_left_after_the_time_for_an_answer() {
    let error = fails_with("timestamp.json", &hasty(MS(100), MS(5000)), |_, _, stream| silence(stream));
    is(&error, FetchKind::Unreachable, "timed out");
    let error = fails_with(PACK, &hasty(MS(200), MS(5000)), |_, body, stream| {
        cut(stream, "", &body, 10);
        silence(stream)
    });
    is(&error, FetchKind::Unreachable, "timed out");
}

#[test]
fn an_endless_body_is_read_no_further_than_the_signed_length() {
    for head in ["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n"] {
        let error = fails_with(PACK, &quick(), move |_, _, stream| endless(stream, head, &[b' '; 4096]));
        is(&error, FetchKind::TooLarge, "not read further");
    }
    let error = fails_with("timestamp.json", &quick(), |_, _, stream| {
        endless(stream, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"4\r\nabcd\r\n")
    });
    is(&error, FetchKind::TooLarge, "over 16384 bytes");
}

#[test]
fn a_length_that_is_too_long_is_a_cut_and_one_that_is_too_short_is_refused() {
    let error = fails_with("3.kz.json", &quick(), |_, body, stream| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len() - 1);
        let _ = stream.write_all(&[head.as_bytes(), &body[..body.len() - 10]].concat());
        Then::Close
    });
    is(&error, FetchKind::Unreachable, "check the connection and try again");
    let error =
        fails_with(PACK, &quick(), |_, body, stream| answer(stream, "200 OK", "", &body[..body.len() - 10]));
    assert!(matches!(error, Error::Rejected(_)), "{error}");
}

#[test]
fn a_file_that_is_cut_is_taken_up_where_it_broke_off() {
    let size = {
        let ngo = phone_and_next_release();
        pack(&ngo).1.len()
    };
    for keep in [0, 1, size / 3, size - 1] {
        let ngo = phone_and_next_release();
        let repo = ngo.repo();
        let server = Odd::start(repo.clone(), move |ask, stream| {
            let cut_it = ask.path.ends_with(PACK) && ask.nth == 0;
            cut_it.then(|| cut(stream, "", &file(&repo, ask).unwrap(), keep))
        });
        let report = sync(&ngo, server.url(), &quick()).unwrap();
        assert_eq!((report.to_release, report.packs.len()), (3, 1));
        let asked: Vec<_> = server.asked().into_iter().filter(|a| a.path.ends_with(PACK)).collect();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[1].from, (keep > 0).then_some(keep), "only what is missing");
    }
}

/// Name and bytes of the changed pack.
fn pack(ngo: &Ngo) -> (PathBuf, Vec<u8>) {
    let current = std::fs::read_to_string(ngo.repo().join("metadata/3.kz.json")).unwrap();
    let all = files(&ngo.repo()).into_iter().filter(|f| f.to_string_lossy().ends_with(PACK));
    let name =
        all.into_iter().find(|f| current.contains(&f.file_name().unwrap().to_string_lossy()[..64])).unwrap();
    (name.clone(), std::fs::read(ngo.repo().join(name)).unwrap())
}

#[test]
fn a_server_that_cuts_again_and_again_is_overcome_as_long_as_something_comes() {
    let folder = tempfile::tempdir().unwrap();
    let name = format!("{}.kz.jsonl", "0a".repeat(32));
    let whole: Vec<u8> = (0..100_000u32).map(|n| (n % 251) as u8).collect();
    std::fs::write(folder.path().join(&name), &whole).unwrap();
    let fetch = |piece: usize| {
        let body = whole.clone();
        let server = Odd::start(folder.path().to_owned(), move |ask, stream| {
            let from = ask.from.unwrap_or(0);
            let rest = &body[from..];
            let range = format!("content-range: bytes {from}-{}/{}\r\n", body.len() - 1, body.len());
            let status = if from == 0 { "200 OK" } else { "206 Partial Content" };
            let head = format!("HTTP/1.1 {status}\r\n{range}content-length: {}\r\n\r\n", rest.len());
            let _ = stream.write_all(&[head.as_bytes(), &rest[..rest.len().min(piece)]].concat());
            Some(Then::Close)
        });
        let got = Http::with(server.url(), &quick()).unwrap().fetch(&name, 100_000);
        (got, server.asked().into_iter().map(|a| a.from).collect::<Vec<_>>())
    };
    let (got, asked) = fetch(10_000);
    assert!(got.unwrap() == whole);
    assert_eq!(asked, [&[None][..], &(1..10).map(|n| Some(n * 10_000)).collect::<Vec<_>>()].concat());
    let (got, asked) = fetch(100);
    assert_eq!(
        (got.unwrap_err().kind, asked.len()),
        (FetchKind::Unreachable, 4),
        "not a hundred bytes at a time"
    );
}

#[test]
fn a_server_without_ranges_sends_the_whole_again() {
    let ngo = phone_and_next_release();
    let repo = ngo.repo();
    let server = Odd::start(repo.clone(), move |ask, stream| {
        let body = ask.path.ends_with(PACK).then(|| file(&repo, ask).unwrap())?;
        Some(if ask.nth == 0 { cut(stream, "", &body, 100) } else { answer(stream, "200 OK", "", &body) })
    });
    assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 3);
}

#[test]
fn a_part_that_was_not_asked_for_is_not_put_in_its_place() {
    for range in ["bytes 0-9/99", "bytes 101-200/300", "bytes */99", "nonsense"] {
        let ngo = phone_and_next_release();
        let repo = ngo.repo();
        let server = Odd::start(repo.clone(), move |ask, stream| {
            let body = ask.path.ends_with(PACK).then(|| file(&repo, ask).unwrap())?;
            match ask.nth {
                0 => Some(cut(stream, "", &body, 100)),
                1 => Some(answer(
                    stream,
                    "206 Partial Content",
                    &format!("content-range: {range}\r\n"),
                    &body[100..],
                )),
                _ => None,
            }
        });
        assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 3, "{range}");
        let third = server.asked().into_iter().filter(|a| a.path.ends_with(PACK)).nth(2).unwrap();
        assert_eq!(third.from, None, "{range}: begun anew");
    }
    let error = fails_with(PACK, &quick(), |_, body, stream| {
        answer(stream, "206 Partial Content", "content-range: bytes 0-9/99\r\n", &body)
    });
    is(&error, FetchKind::Refused, "206");
}

#[test]
fn a_timestamp_that_is_cut_is_asked_for_from_its_start() {
    let ngo = phone_and_next_release();
    let repo = ngo.repo();
    let server = Odd::start(repo.clone(), move |ask, stream| {
        let first = ask.path.ends_with("timestamp.json") && ask.nth == 0;
        first.then(|| cut(stream, "", &file(&repo, ask).unwrap(), 50))
    });
    assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 3);
    let asked: Vec<_> = server.asked().into_iter().filter(|a| a.path.ends_with("timestamp.json")).collect();
    assert_eq!(asked.iter().map(|a| a.from).collect::<Vec<_>>(), [None, None]);
}

#[test]
fn redirects_that_lead_in_a_circle_or_on_and_on_end() {
    let error = fails_with(PACK, &quick(), |ask, _, stream| {
        answer(stream, "302 Found", &format!("location: {}\r\n", ask.path), b"")
    });
    is(&error, FetchKind::Refused, "in a circle");
    let ngo = phone_and_next_release();
    let server = Odd::start(ngo.repo(), |ask, stream| {
        Some(answer(stream, "302 Found", &format!("location: {}x\r\n", ask.path), b""))
    });
    is(&sync(&ngo, server.url(), &quick()).unwrap_err(), FetchKind::Refused, "more than 3 redirects");
    assert_eq!(server.paths().len(), 4);
    last_good_content_is_whole(&ngo);
}

#[test]
fn a_moved_repository_is_found_and_the_new_place_learns_nothing_of_the_old() {
    let ngo = phone_and_next_release();
    let new = Odd::honest(ngo.repo());
    let to = new.url().to_owned();
    let old = Odd::start(PathBuf::new(), move |ask, stream| {
        Some(answer(stream, "301 Moved", &format!("location: {to}{}\r\n", ask.path), b""))
    });
    assert_eq!(sync(&ngo, old.url(), &quick()).unwrap().to_release, 3);
    let old_port = old.url().rsplit(':').next().unwrap();
    for ask in new.asked() {
        assert!(!ask.head.contains("referer") && !ask.head.contains(old_port), "{}", ask.head);
    }
}

#[test]
fn a_login_page_is_refused_whatever_way_it_is_shown() {
    const PAGE: &[u8] = b"<!doctype html><title>Log in to the Wi-Fi</title>";
    let ngo = phone_and_next_release();
    let portal = Odd::start(PathBuf::new(), |_, stream| {
        Some(answer(stream, "200 OK", "content-type: text/html\r\n", PAGE))
    });
    let error = sync(&ngo, portal.url(), &quick()).unwrap_err();
    assert!(matches!(error, Error::Rejected(_)), "{error}");
    let moved = Odd::start(PathBuf::new(), |ask, stream| {
        Some(match ask.path.as_str() {
            "/login" => answer(stream, "200 OK", "", PAGE),
            _ => answer(stream, "302 Found", "location: /login\r\n", b""),
        })
    });
    let error = sync(&ngo, moved.url(), &quick()).unwrap_err();
    assert!(matches!(error, Error::Rejected(_)), "{error}");
    let needed = Odd::always("HTTP/1.1 511 Network Authentication Required\r\ncontent-length: 0\r\n\r\n");
    is(&sync(&ngo, needed.url(), &quick()).unwrap_err(), FetchKind::Refused, "511");
    last_good_content_is_whole(&ngo);
}

#[test]
fn a_server_in_trouble_is_asked_again_and_one_that_wants_rest_gets_it() {
    for status in ["500 Oops", "502 Bad Gateway", "503 Busy", "504 Late", "429 Too Many"] {
        let ngo = phone_and_next_release();
        let server = Odd::start(ngo.repo(), move |ask, stream| {
            (ask.nth < 2).then(|| answer(stream, status, "retry-after: 0\r\n", b"oops"))
        });
        // The root that does not exist yet is an answer, not trouble.
        assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 3, "{status}");
    }
    let ngo = phone_and_next_release();
    for (wanted, most) in [("3600", MS(20_000)), ("1", MS(0))] {
        let headers = format!("retry-after: {wanted}\r\n");
        let server = Odd::start(ngo.repo(), move |_, stream| Some(answer(stream, "503 Busy", &headers, b"")));
        let backoff = Backoff { retry_after: most, ..quick().backoff };
        let options = HttpOptions { backoff, ..quick() };
        is(&sync(&ngo, server.url(), &options).unwrap_err(), FetchKind::Refused, "try again later");
        assert_eq!(server.paths().len(), 1, "{wanted} seconds are {wanted} seconds");
    }
    let server = Odd::start(ngo.repo(), |_, stream| Some(answer(stream, "500 Oops", "", b"")));
    is(&sync(&ngo, server.url(), &quick()).unwrap_err(), FetchKind::Refused, "500");
    assert_eq!(server.paths().len(), 4, "and there is an end to it");
    last_good_content_is_whole(&ngo);
}

/// A few bytes of gzip that unpack to many.
const GZIP: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";

#[test]
fn packing_that_was_not_asked_for_is_not_unpacked() {
    let error = fails_with(PACK, &quick(), |_, _, stream| {
        answer(stream, "200 OK", "content-encoding: gzip\r\n", GZIP)
    });
    is(&error, FetchKind::Refused, "packing that was not asked for");
    let error = fails_with("3.kz.json", &quick(), |_, _, stream| answer(stream, "200 OK", "", GZIP));
    assert!(matches!(error, Error::Rejected(_)), "{error}");
}

#[test]
fn chunks_of_a_size_that_cannot_be_are_not_believed() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for size in ["ffffffffffffffff\r\nabc", "fffffffffffffffff\r\nabc", "-1\r\nabc", "zz\r\n"] {
        let error = fails_with(PACK, &quick(), move |_, _, stream| {
            let _ = stream.write_all(format!("{HEAD}{size}").as_bytes());
            Then::Close
        });
        is(&error, FetchKind::Unreachable, "");
    }
    let error =
        fails_with(PACK, &quick(), |_, _, stream| endless(stream, &format!("{HEAD}1;"), &[b'x'; 4096]));
    is(&error, FetchKind::Unreachable, "");
}

#[test]
fn a_flood_of_headers_is_not_taken_in() {
    for (first, flood) in [
        ("HTTP/1.1 200 OK\r\n", "x-a: b\r\n".repeat(100)),
        ("HTTP/1.1 200 OK\r\nx-a: ", "b".repeat(4096)),
        ("HTTP/1.1 200 ", "b".repeat(4096)),
        ("", "HTTP/1.1 100 Continue\r\n\r\n".to_owned()),
    ] {
        let error = fails_with(PACK, &hasty(MS(300), MS(5000)), move |_, _, stream| {
            endless(stream, first, flood.as_bytes())
        });
        is(&error, FetchKind::Unreachable, "");
    }
}

#[test]
fn bytes_are_counted_over_the_whole_update_and_what_is_too_much_is_not_begun() {
    let ngo = phone_and_next_release();
    let server = Odd::honest(ngo.repo());
    let budget = Budget::unlimited();
    let needed = {
        let other = tempfile::tempdir().unwrap();
        huquq_tests::copy(&ngo.store(), other.path());
        let mirrors = Mirrors::new(vec![Box::new(Http::with(server.url(), &quick()).unwrap())]);
        let mut store = Store::open_or_create(other.path()).unwrap();
        update_from_mirrors(&mut store, &mirrors, &budget, &Trust::FirstUse, &Wanted::default(), NOW)
            .unwrap();
        budget.spent()
    };
    let pack = pack(&ngo).1.len() as u64;
    for bytes in [0, 10, needed - pack, needed - 1] {
        let budget = Budget::new(Limits { bytes: Some(bytes), time: None }, Arc::default());
        let error = sync_within(&ngo, server.url(), &quick(), &budget).unwrap_err();
        is(&error, FetchKind::Budget, "allow more");
        // The answer's head is what tells that a file does not fit.
        assert!(budget.spent() < needed - pack + 200, "the pack was not begun: {}", budget.spent());
    }
    let budget = Budget::new(Limits { bytes: Some(needed), time: None }, Arc::default());
    let before = server.paths().len();
    assert_eq!(sync_within(&ngo, server.url(), &quick(), &budget).unwrap().to_release, 3);
    assert!(server.paths().len() > before);
}

#[test]
fn a_wish_to_stop_is_heeded_in_the_middle_of_a_file_and_while_nothing_comes() {
    for keep in [0, 10] {
        let ngo = phone_and_next_release();
        let repo = ngo.repo();
        let stop = Arc::new(AtomicBool::new(false));
        let wish = stop.clone();
        let server = Odd::start(repo.clone(), move |ask, stream| {
            let body = ask.path.ends_with(PACK).then(|| file(&repo, ask).unwrap())?;
            if keep > 0 {
                cut(stream, "", &body, keep);
            }
            wish.store(true, Ordering::Relaxed);
            Some(silence(stream))
        });
        let budget = Budget::new(Limits::default(), stop);
        let error = sync_within(&ngo, server.url(), &quick(), &budget).unwrap_err();
        assert!(matches!(error, Error::Stopped), "{error}");
        last_good_content_is_whole(&ngo);
    }
}

#[test]
fn a_release_that_changes_in_the_middle_is_taken_whole() {
    // Until the timestamp was asked for, the server has release 3; then the old files go and release 4 is there.
    let ngo = phone_and_next_release();
    let host = tempfile::tempdir().unwrap();
    huquq_tests::copy(&ngo.repo(), host.path());
    next_release(&ngo, "Новая линия", "Новейшая линия");
    let old = host.path().to_owned();
    let server = Odd::start(ngo.repo(), move |ask, stream| {
        if ask.path.ends_with("timestamp.json") && ask.nth == 0 {
            return Some(honest(&old, ask, stream));
        }
        let gone = ask.path.ends_with("/3.snapshot.json") || ask.path.ends_with("/3.kz.json");
        gone.then(|| answer(stream, "404 Not Found", "", b""))
    });
    let report = sync(&ngo, server.url(), &quick()).unwrap();
    assert_eq!((report.from_release, report.to_release), (2, 4));
    // A publisher that keeps old files, as ours does, lets the update of release 3 end.
    let ngo = phone_and_next_release();
    let old = tempfile::tempdir().unwrap();
    huquq_tests::copy(&ngo.repo(), old.path());
    next_release(&ngo, "Новая линия", "Новейшая линия");
    let (repo, old_folder) = (ngo.repo(), old.path().to_owned());
    let server = Odd::start(repo, move |ask, stream| {
        (ask.path.ends_with("timestamp.json") && ask.nth == 0).then(|| honest(&old_folder, ask, stream))
    });
    assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 3);
    assert_eq!(sync(&ngo, server.url(), &quick()).unwrap().to_release, 4);
}
