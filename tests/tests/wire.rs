//! What a listener sees: the same bytes from every reader, and nothing that a server wants a reader to remember.

use huquq_core::update::{Backoff, Budget, Fetch, Http, HttpOptions, Trust, Wanted, update};
use huquq_core::{Error, Store};
use huquq_tests::odd::{Odd, answer, cut, file};
use huquq_tests::program::huquq;
use huquq_tests::proxies::Proxy;
use huquq_tests::{NOW, Ngo};
use std::path::Path;
use std::process::Output;

/// A request, whole. What stands between braces is the file and the address.
const REQUEST: &str =
    "GET /{path} HTTP/1.1\r\naccept: */*\r\naccept-encoding: identity\r\nhost: {host}\r\n\r\n";

fn request(server: &Odd, path: &str) -> String {
    REQUEST.replace("{path}", path).replace("{host}", server.url().trim_start_matches("http://"))
}

/// Every byte it was sent.
fn heard(server: &Odd) -> String {
    server.asked().into_iter().map(|a| a.head).collect()
}

/// Runs `huquq sync` in the environment of one reader.
fn sync(server: &str, store: &Path, environment: &[(&str, &str)], more: &[&str]) -> Output {
    let mut command = huquq();
    command.args(["sync", "--store"]).arg(store).args(["--from", server]).args(more).env_clear();
    command.envs(environment.iter().copied()).output().unwrap()
}

#[test]
fn two_readers_send_the_same_bytes() {
    let ngo = Ngo::new();
    ngo.release();
    let (one, other) = (Odd::honest(ngo.repo()), Odd::honest(ngo.repo()));
    // No answer comes from here, so that a program which asks it fails.
    let nowhere = "http://127.0.0.1:1";
    let environments: [&[(&str, &str)]; 2] = [
        &[
            ("LANG", "ky_KG.UTF-8"),
            ("LANGUAGE", "ky"),
            ("TZ", "Asia/Bishkek"),
            ("HOME", "/home/aibek"),
            ("USER", "aibek"),
        ],
        &[
            ("LANG", "de_DE.UTF-8"),
            ("TZ", "Europe/Berlin"),
            ("HOME", "/tmp"),
            ("http_proxy", nowhere),
            ("HTTP_PROXY", nowhere),
            ("all_proxy", nowhere),
            ("ALL_PROXY", nowhere),
        ],
    ];
    for ((server, environment), folder) in
        [&one, &other].into_iter().zip(environments).zip(["a", "phones/of/aibek"])
    {
        let store = ngo.store().join(folder);
        for _ in 0..2 {
            let output = sync(server.url(), &store, environment, &[]);
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
    let same_address =
        |server: &Odd| heard(server).replace(server.url().trim_start_matches("http://"), "HOST");
    assert_eq!(same_address(&one), same_address(&other));
    let golden: String = one.paths().iter().map(|path| request(&one, path.trim_start_matches('/'))).collect();
    assert_eq!(heard(&one), golden);
    let (all, last) = (heard(&one).len(), one.asked().last().unwrap().head.len());
    println!("{} requests, {all} bytes sent; nothing new: {last} bytes sent", one.paths().len());
    assert_eq!(one.paths().last().unwrap(), "/metadata/timestamp.json");
}

#[test]
fn what_a_server_wants_remembered_is_not() {
    const MARKS: &str = "set-cookie: reader=7; Path=/; Max-Age=99999999\r\netag: \"reader-7\"\r\n\
        last-modified: Tue, 24 Nov 2026 12:00:00 GMT\r\ncache-control: private, max-age=99999999\r\n\
        alt-svc: h3=\":443\"\r\naccept-ch: Sec-CH-UA, Device-Memory\r\n\
        strict-transport-security: max-age=99999999; includeSubDomains\r\nwww-authenticate: Basic realm=\"7\"\r\n";
    let ngo = Ngo::new();
    ngo.release();
    let repo = ngo.repo();
    let marked = Odd::start(repo.clone(), move |ask, stream| {
        Some(match file(&repo, ask) {
            Some(body) => answer(stream, "200 OK", MARKS, &body),
            None => answer(stream, "404 Not Found", MARKS, b""),
        })
    });
    // One client for both, as in an app that stays open.
    let http = Http::new(marked.url()).unwrap();
    ngo.sync_from(&http).unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    ngo.sync_from(&http).unwrap();
    let golden: String =
        marked.paths().iter().map(|path| request(&marked, path.trim_start_matches('/'))).collect();
    assert_eq!(heard(&marked), golden);
    assert_eq!(huquq_tests::files(&ngo.store()), [Path::new("content.sqlite")]);
}

#[test]
fn the_rest_of_a_cut_file_differs_by_the_range_alone() {
    let ngo = Ngo::new();
    ngo.release();
    let repo = ngo.repo();
    let marked = "etag: \"reader-7\"\r\n";
    let server = Odd::start(repo.clone(), move |ask, stream| {
        let first = ask.path.ends_with("2.snapshot.json") && ask.nth == 0;
        first.then(|| cut(stream, marked, &file(&repo, ask).unwrap(), 9))
    });
    let backoff = Backoff { first: std::time::Duration::from_millis(1), ..Backoff::default() };
    let http = Http::with(server.url(), &HttpOptions { backoff, ..HttpOptions::default() }).unwrap();
    ngo.sync_from(&http).unwrap();
    let asked = server.asked();
    let at = asked.iter().position(|a| a.from.is_some()).unwrap();
    let whole = &asked[at - 1].head;
    assert_eq!(asked[at].head.replace("range: bytes=9-\r\n", ""), *whole);
}

#[test]
fn a_socks_proxy_gets_the_name_and_the_network_does_not() {
    let ngo = Ngo::new();
    ngo.release();
    let server = Odd::honest(ngo.repo());
    let proxy = Proxy::socks(server.url());
    // Nobody can look this name up: names that end so do not exist (RFC 6761).
    let address = format!("socks5h://127.0.0.1:{}", proxy.port());
    let output = sync("http://huquq.invalid/", &ngo.store(), &[], &["--proxy", &address]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!proxy.asked().is_empty());
    for asked in proxy.asked() {
        assert_eq!(asked, "name huquq.invalid:80");
    }
    assert!(server.asked().iter().all(|a| a.head.ends_with("host: huquq.invalid\r\n\r\n")));
}

#[test]
fn a_plain_proxy_learns_the_address_and_nothing_more() {
    let ngo = Ngo::new();
    ngo.release();
    let server = Odd::honest(ngo.repo());
    let proxy = Proxy::http(server.url());
    let address = format!("http://127.0.0.1:{}", proxy.port());
    let output = sync("http://huquq.invalid", &ngo.store(), &[], &["--proxy", &address]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let golden = "GET http://huquq.invalid/metadata/1.root.json HTTP/1.1\r\naccept: */*\r\naccept-encoding: identity\r\n\
        host: huquq.invalid\r\n\r\n";
    assert_eq!((&*proxy.asked()[0], &*server.asked()[0].head), (golden, golden));
    assert!(server.asked().iter().all(|a| a.head.lines().count() == golden.lines().count()));
}

#[test]
fn a_proxy_that_would_show_names_to_the_network_is_refused_with_the_remedy() {
    let ngo = Ngo::new();
    ngo.release();
    let server = Odd::honest(ngo.repo());
    for (proxy, words) in [
        ("socks5://127.0.0.1:9050", "write socks5h://"),
        ("127.0.0.1:9050", "http://host:port or socks5h://host:port"),
        ("ftp://127.0.0.1", "http://host:port or socks5h://host:port"),
        ("http://", "cannot be read"),
    ] {
        let output = sync(server.url(), &ngo.store(), &[], &["--proxy", proxy]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            !output.status.success() && said.contains(words) && said.contains("cannot be asked"),
            "{proxy}: {said}"
        );
    }
    let gone = sync(server.url(), &ngo.store(), &[], &["--proxy", "socks5h://127.0.0.1:1"]);
    assert!(!gone.status.success(), "without its proxy nothing is asked");
    assert_eq!(server.asked().len(), 0);
}

#[test]
fn the_program_takes_mirrors_and_limits() {
    let ngo = Ngo::new();
    ngo.release();
    let (bad, good) = (Odd::always("HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n"), Odd::honest(ngo.repo()));
    let few = sync(good.url(), &ngo.store(), &[], &["--max-bytes", "3000"]);
    let said = String::from_utf8_lossy(&few.stderr).into_owned();
    assert!(!few.status.success() && said.contains("3000 bytes") && said.contains("allow more"), "{said}");
    let no_time = sync(good.url(), &ngo.store(), &[], &["--max-seconds", "0"]);
    let said = String::from_utf8_lossy(&no_time.stderr).into_owned();
    assert!(!no_time.status.success() && said.contains("0 seconds"), "{said}");
    assert!(!ngo.store().join("content.sqlite").exists(), "no empty store is left");
    let more = ["--from", good.url(), "--max-bytes", "1000000", "--max-seconds", "600"];
    let output = sync(bad.url(), &ngo.store(), &[], &more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_stop_reaches_a_plain_update_too() {
    let ngo = Ngo::new();
    ngo.release();
    let http = Http::new("http://127.0.0.1:1").unwrap();
    let budget = Budget::new(huquq_core::update::Limits::default(), std::sync::Arc::new(true.into()));
    let from = huquq_core::update::Within::new(&http, &budget);
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    let stopped = update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), NOW);
    assert!(matches!(stopped, Err(Error::Stopped)), "{stopped:?}");
    assert!(http.fetch_within("x", 1, &budget).is_err());
}
