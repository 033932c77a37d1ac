//! The publisher's server behind a relay that keeps what goes through: requests, bodies, and every byte with its head.

use huquq_publisher::serve::Server;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// What one update took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    pub requests: usize,
    /// Bytes of the bodies of all answers.
    pub bodies: usize,
    /// Bytes of requests, heads of answers and bodies; without those of TCP, IP and TLS.
    pub wire: usize,
}

/// Bytes of one connection: what was asked, and what was answered.
type Bytes = Arc<Mutex<(usize, Vec<u8>)>>;

/// The relay.
pub struct Wire {
    _server: Server,
    address: SocketAddr,
    connections: Arc<Mutex<Vec<Bytes>>>,
}

impl Wire {
    /// Serves a folder.
    pub fn start(folder: PathBuf) -> Self {
        let server = Server::start(folder, 0).unwrap();
        let to = server.url().trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let connections: Arc<Mutex<Vec<Bytes>>> = Arc::default();
        let all = connections.clone();
        std::thread::spawn(move || {
            for here in listener.incoming().flatten() {
                let (there, seen) = (TcpStream::connect(&to).unwrap(), Bytes::default());
                all.lock().unwrap().push(seen.clone());
                let (asks, answers) = (here.try_clone().unwrap(), there.try_clone().unwrap());
                let asked = seen.clone();
                std::thread::spawn(move || pump(asks, there, |part| asked.lock().unwrap().0 += part.len()));
                std::thread::spawn(move || pump(answers, here, |part| seen.lock().unwrap().1.extend(part)));
            }
        });
        Self { _server: server, address, connections }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What went through so far.
    pub fn count(&self) -> Count {
        let mut count = Count::default();
        for connection in self.connections.lock().unwrap().iter() {
            let (asked, answers) = &*connection.lock().unwrap();
            count.wire += asked + answers.len();
            let mut rest = answers.as_slice();
            while let Some(end) = rest.windows(4).position(|w| w == b"\r\n\r\n") {
                let (head, after) = rest.split_at(end + 4);
                let body = length(std::str::from_utf8(head).unwrap());
                count.requests += 1;
                count.bodies += body;
                rest = &after[body..];
            }
            assert!(rest.is_empty(), "an answer was cut");
        }
        count
    }
}

/// Every byte is counted before it goes on, so a reader that has ended was counted whole.
fn pump(mut from: TcpStream, mut to: TcpStream, seen: impl Fn(&[u8])) {
    let mut part = [0; 16 * 1024];
    while let Ok(size) = from.read(&mut part) {
        seen(&part[..size]);
        if size == 0 || to.write_all(&part[..size]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

fn length(head: &str) -> usize {
    let line = |l: &str| l.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok();
    head.lines().find_map(line).unwrap_or_else(|| panic!("an answer without a length: {head}"))
}
