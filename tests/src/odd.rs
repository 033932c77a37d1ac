//! A server with a mind of its own, on loopback: honest with the files of a folder until a test says otherwise.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// One question, as its bytes came.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The whole head with its empty line.
    pub head: String,
    /// `/metadata/timestamp.json`, also when the head holds a whole address because it came through a proxy.
    pub path: String,
    /// First byte of the range asked for.
    pub from: Option<usize>,
    /// How many questions for this path came before.
    pub nth: usize,
}

/// What becomes of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It waits for the next question.
    Keep,
    /// It is closed.
    Close,
}

/// The server. Its threads end with the test's process.
#[derive(Debug)]
pub struct Odd {
    url: String,
    asked: Arc<Mutex<Vec<Ask>>>,
}

impl Odd {
    /// Serves `folder`. `odd` answers what it likes by itself; where it says `None` the file is sent as it should be.
    ///
    /// # Panics
    /// When loopback cannot be used.
    pub fn start(
        folder: PathBuf,
        odd: impl Fn(&Ask, &mut TcpStream) -> Option<Then> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (odd, seen) = (Arc::new(odd), asked.clone());
        std::thread::spawn(move || {
            let counts = Arc::new(Mutex::new(BTreeMap::new()));
            for stream in listener.incoming().flatten() {
                let (odd, seen, counts, folder) = (odd.clone(), seen.clone(), counts.clone(), folder.clone());
                std::thread::spawn(move || serve(stream, &folder, &*odd, &seen, &counts));
            }
        });
        Self { url, asked }
    }

    /// Serves `folder` as it should be.
    pub fn honest(folder: PathBuf) -> Self {
        Self::start(folder, |_, _| None)
    }

    /// Answers everything the same way and hangs up.
    pub fn always(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(PathBuf::new(), move |_, stream| {
            let _ = stream.write_all(&answer);
            Some(Then::Close)
        })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What was asked so far.
    ///
    /// # Panics
    /// When a thread of the server did.
    pub fn asked(&self) -> Vec<Ask> {
        self.asked.lock().unwrap().clone()
    }

    /// The paths that were asked for, in order.
    pub fn paths(&self) -> Vec<String> {
        self.asked().into_iter().map(|a| a.path).collect()
    }
}

fn serve(
    mut stream: TcpStream,
    folder: &Path,
    odd: &dyn Fn(&Ask, &mut TcpStream) -> Option<Then>,
    seen: &Mutex<Vec<Ask>>,
    counts: &Mutex<BTreeMap<String, usize>>,
) {
    while let Some(head) = read_head(&mut stream) {
        let ask = Ask::new(head);
        let count = { *counts.lock().unwrap().entry(ask.path.clone()).and_modify(|n| *n += 1).or_insert(0) };
        let ask = Ask { nth: count, ..ask };
        seen.lock().unwrap().push(ask.clone());
        let then = odd(&ask, &mut stream).unwrap_or_else(|| honest(folder, &ask, &mut stream));
        if then == Then::Close {
            return;
        }
    }
}

/// One request's head; `None` when the connection ended.
pub fn read_head(stream: &mut impl Read) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}

/// The path a head asks for.
fn path_of(head: &str) -> String {
    let target = head.split(' ').nth(1).unwrap_or_default();
    match target.strip_prefix("http://") {
        Some(address) => address.split_once('/').map_or_else(String::new, |(_, path)| format!("/{path}")),
        None => target.to_owned(),
    }
}

/// The first byte of the range a head asks for.
fn range_of(head: &str) -> Option<usize> {
    head.split_once("range: bytes=").and_then(|(_, rest)| rest.split('-').next()?.parse().ok())
}

impl Ask {
    /// The first question of that head.
    pub fn new(head: String) -> Self {
        Self { path: path_of(&head), from: range_of(&head), nth: 0, head }
    }
}

/// The file as it should be, or the part that was asked for.
pub fn honest(folder: &Path, ask: &Ask, stream: &mut impl Write) -> Then {
    let Some(body) = file(folder, ask) else {
        return answer(stream, "404 Not Found", "", b"");
    };
    match ask.from {
        Some(from) if from < body.len() => {
            let range = format!("content-range: bytes {from}-{}/{}\r\n", body.len() - 1, body.len());
            answer(stream, "206 Partial Content", &range, &body[from..])
        }
        Some(_) => answer(stream, "416 Range Not Satisfiable", "", b""),
        None => answer(stream, "200 OK", "", &body),
    }
}

/// The file that was asked for.
pub fn file(folder: &Path, ask: &Ask) -> Option<Vec<u8>> {
    std::fs::read(folder.join(ask.path.trim_start_matches('/'))).ok()
}

/// A whole answer of its right length; `headers` are lines with their ends.
pub fn answer(stream: &mut impl Write, status: &str, headers: &str, body: &[u8]) -> Then {
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
    match stream.write_all(&[head.as_bytes(), body].concat()) {
        Ok(()) => Then::Keep,
        Err(_) => Then::Close,
    }
}

/// Announces `body` and sends only its first `keep` bytes.
pub fn cut(stream: &mut TcpStream, headers: &str, body: &[u8], keep: usize) -> Then {
    let head = format!("HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\n\r\n", body.len());
    let _ = stream.write_all(&[head.as_bytes(), &body[..keep]].concat());
    Then::Close
}
