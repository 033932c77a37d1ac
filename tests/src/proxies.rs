//! Small proxies on loopback. Each knows one address, whatever name it is asked for, and writes down what it was asked.

use crate::odd::read_head;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A proxy. Its threads end with the test's process.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// SOCKS 5 (RFC 1928) without a password. What is written down is the kind of address and the address: `name mirror.example:80`.
    pub fn socks(to: &str) -> Self {
        Self::start(to, |client, to, asked| {
            let mut greeting = [0; 2];
            client.read_exact(&mut greeting).ok()?;
            let mut methods = vec![0; usize::from(greeting[1])];
            client.read_exact(&mut methods).ok()?;
            client.write_all(&[5, 0]).ok()?;
            let mut request = [0; 4];
            client.read_exact(&mut request).ok()?;
            let length = match request[3] {
                1 => 4,
                4 => 16,
                _ => {
                    let mut length = [0];
                    client.read_exact(&mut length).ok()?;
                    usize::from(length[0])
                }
            };
            let mut address = vec![0; length + 2];
            client.read_exact(&mut address).ok()?;
            let port = u16::from_be_bytes([address[length], address[length + 1]]);
            asked.lock().unwrap().push(match request[3] {
                3 => format!("name {}:{port}", String::from_utf8_lossy(&address[..length])),
                _ => format!("number {:?}:{port}", &address[..length]),
            });
            client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
            TcpStream::connect(to).ok()
        })
    }

    /// HTTP with `CONNECT`, and plain when the question holds a whole address. What is written down is the head of the connection's first
    /// question; the server sees all.
    pub fn http(to: &str) -> Self {
        Self::start(to, |client, to, asked| {
            let head = read_head(client)?;
            let mut server = TcpStream::connect(to).ok()?;
            if head.starts_with("CONNECT ") {
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
            } else {
                server.write_all(head.as_bytes()).ok()?;
            }
            asked.lock().unwrap().push(head);
            Some(server)
        })
    }

    fn start(to: &str, greet: fn(&mut TcpStream, &str, &Mutex<Vec<String>>) -> Option<TcpStream>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (to, seen) = (to.trim_start_matches("http://").to_owned(), asked.clone());
        std::thread::spawn(move || {
            for mut client in listener.incoming().flatten() {
                let (to, seen) = (to.clone(), seen.clone());
                std::thread::spawn(move || {
                    let server = greet(&mut client, &to, &seen)?;
                    join(client, server)
                });
            }
        });
        Self { port, asked }
    }

    /// Its port on loopback.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What it was asked so far.
    ///
    /// # Panics
    /// When a thread of the proxy did.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Passes bytes both ways until one side ends.
fn join(client: TcpStream, server: TcpStream) -> Option<()> {
    let (mut client_in, mut server_out) = (client.try_clone().ok()?, server.try_clone().ok()?);
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut client_in, &mut server_out);
        let _ = server_out.shutdown(std::net::Shutdown::Both);
    });
    let (mut client, mut server) = (client, server);
    let _ = std::io::copy(&mut server, &mut client);
    let _ = client.shutdown(std::net::Shutdown::Both);
    Some(())
}
