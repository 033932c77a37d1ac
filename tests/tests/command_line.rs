//! The program: exit codes, one clear sentence for bad input, one JSON document on standard output.

use huquq_tests::{Ngo, small};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

fn huquq(arguments: &[&str]) -> Output {
    Command::new(huquq_tests::program::path()).args(arguments).output().unwrap()
}

/// Runs it and expects exit code 1, nothing on standard output and one line on standard error.
fn fails(arguments: &[&str]) -> String {
    let output = huquq(arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
    assert!(said.starts_with("huquq: "), "{said}");
    said
}

#[test]
fn wrong_usage_is_two() {
    for arguments in
        [&["nonsense"][..], &["guide"], &["sync", "--store", "x"], &["serve", ".", "--port", "99999"]]
    {
        assert_eq!(huquq(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn bad_input_is_one_sentence() {
    let scratch = tempfile::tempdir().unwrap();
    let at = |name: &str| scratch.path().join(name).to_str().unwrap().to_owned();
    assert!(fails(&["lint", &at("none")]).contains("there is no folder"));
    assert!(fails(&["guides", "--store", &at("none")]).contains("no store at"));
    assert!(fails(&["sync", "--store", &at("s"), "--from", &at("none")]).contains("neither"));
    assert!(!Path::new(&at("s")).join("content.sqlite").exists());
    std::fs::create_dir(at("empty")).unwrap();
    assert!(fails(&["demo", "--content", &at("empty")]).contains("publication.toml"));
    assert!(fails(&["sync", "--store", &at("s"), "--from", &at("empty")]).contains("does not exist"));
    assert!(fails(&["repo", "verify", &at("empty")]).contains("not a repository"));
    std::fs::create_dir(at("bad")).unwrap();
    std::fs::write(Path::new(&at("bad")).join("content.sqlite"), [7u8; 5000]).unwrap();
    assert!(fails(&["status", "--store", &at("bad")]).contains("cannot be read as a store"));
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    assert!(fails(&["serve", scratch.path().to_str().unwrap(), "--port", &port]).contains("choose another"));
}

/// A server that gives one answer to everything, then goes on as `body` says.
fn server(head: &'static str, body: fn(&mut std::net::TcpStream)) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().take(8) {
            let Ok(mut stream) = stream else { return };
            let _ = stream.read(&mut [0; 2048]);
            let _ = stream.write_all(head.as_bytes());
            body(&mut stream);
        }
    });
    url
}

#[test]
fn strange_servers_are_refused_and_named() {
    let scratch = tempfile::tempdir().unwrap();
    let store = scratch.path().join("store");
    let sync = |url: &str| fails(&["sync", "--store", store.to_str().unwrap(), "--from", url]);
    let close = |_: &mut std::net::TcpStream| {};
    assert!(
        sync(&server("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", close))
            .contains("does not exist")
    );
    assert!(
        sync(&server("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", close))
            .contains("500")
    );
    let html =
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<!doctype html><p>Log in</p>";
    assert!(sync(&server(html, close)).contains("not valid metadata"));
    let endless = server("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", |stream| {
        // Bounded, so that a reader without a cap fails the test instead of hanging it.
        for _ in 0..4096 {
            if stream.write_all(&[b' '; 4096]).is_err() {
                return;
            }
        }
    });
    assert!(sync(&endless).contains("larger than it may be"));
    assert!(sync("http://127.0.0.1:1").contains("cannot be reached"));
}

#[test]
fn json_is_one_document_with_stable_names() {
    let ngo = Ngo::new();
    ngo.release();
    let (repo, store) = (ngo.repo(), ngo.store());
    let (repo, store) = (repo.to_str().unwrap(), store.to_str().unwrap());
    assert!(huquq(&["sync", "--store", store, "--from", repo, "--json"]).status.success());
    let json = |arguments: &[&str]| -> serde_json::Value {
        let all = [arguments, &["--store", store, "--json"]].concat();
        serde_json::from_slice(&huquq(&all).stdout).unwrap()
    };
    assert_eq!(json(&["guides", "--lang", "uz-Latn"])[0]["id"], "kz/wages");
    assert_eq!(json(&["guide", "kz/wages", "--lang", "uz"])["title"], "Maosh berishmayapti");
    assert_eq!(json(&["contacts", "--lang", "ru", "--country", "kz"])[0]["phones"][0]["number"], "111");
    let hit = &json(&["search", "зарплату", "--lang", "ru"])[0];
    for field in ["id", "title", "snippet", "score"] {
        assert!(!hit[field].is_null(), "{field}");
    }
    assert_eq!(json(&["status"])["release"], 2);
    assert_eq!(fails(&["guides", "--store", store, "--lang", "xx"]).matches('\n').count(), 1);
}

#[test]
fn lint_speaks_json_and_says_by_its_exit_code_whether_it_may_ship() {
    let good = huquq(&["lint", small().to_str().unwrap(), "--json"]);
    assert!(good.status.success());
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&good.stdout).unwrap()["errors"], 0);
    let ngo = Ngo::new();
    ngo.edit("contacts.toml", "\"111\"", "\"call me\"");
    let bad = huquq(&["lint", ngo.content().to_str().unwrap(), "--json"]);
    assert_eq!(bad.status.code(), Some(1));
    let findings: serde_json::Value = serde_json::from_slice(&bad.stdout).unwrap();
    assert_eq!(
        (&findings["findings"][0]["rule"], &findings["findings"][0]["line"]),
        (&"bad-phone".into(), &12.into())
    );
}

#[test]
fn the_demo_keeps_what_it_says() {
    let scratch = tempfile::tempdir().unwrap();
    let keep = scratch.path().to_str().unwrap();
    let shown = huquq(&["demo", "--keep", keep, "--content", small().to_str().unwrap()]);
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    assert!(String::from_utf8_lossy(&shown.stdout).contains("Maosh berishmayapti"));
    for kept in ["repo/metadata/timestamp.json", "keys/kz-1.key", "store/content.sqlite"] {
        assert!(scratch.path().join(kept).is_file(), "{kept}");
    }
    assert!(huquq(&["repo", "verify", &format!("{keep}/repo")]).status.success());
}
