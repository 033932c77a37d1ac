//! A real server that speaks the protocol of Amazon S3, in a process of its own, with one bucket that anybody may read.

use crate::peers::s3_python;
use huquq_publisher::publish::S3;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

const BUCKET: &str = "huquq-test";

/// A running server; it stops when this is dropped.
#[derive(Debug)]
pub struct S3Server {
    process: Child,
    address: String,
}

impl S3Server {
    /// Starts it on a free port and makes the bucket.
    ///
    /// # Panics
    /// When it does not start.
    #[expect(clippy::new_without_default, reason = "it starts a process")]
    pub fn new() -> Self {
        let script = "from moto.server import main; main(['-H', '127.0.0.1', '-p', '0'])";
        let mut process = Command::new(s3_python())
            .args(["-c", script])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let address = loop {
            let line = lines.next().expect("the server says where it runs").unwrap();
            if let Some((_, address)) = line.split_once("Running on http://") {
                break address.trim().to_owned();
            }
        };
        // It goes on talking; a full pipe would stop it.
        std::thread::spawn(move || lines.for_each(drop));
        let server = Self { process, address };
        assert!(server.request("PUT", "", "").starts_with("HTTP/1.1 200"));
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":"*","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::{BUCKET}/*"}}]}}"#
        );
        assert!(server.request("PUT", "?policy", &policy).starts_with("HTTP/1.1 20"));
        server
    }

    /// The bucket and a prefix, as `huquq publish` takes it.
    pub fn place(&self, prefix: &str) -> String {
        format!("s3://{BUCKET}/{prefix}")
    }

    /// Where readers fetch it from.
    pub fn url(&self, prefix: &str) -> String {
        format!("http://{}/{BUCKET}/{prefix}", self.address)
    }

    /// The settings a publisher has in his environment.
    pub fn settings(&self) -> Vec<(String, String)> {
        [
            ("AWS_ENDPOINT_URL", format!("http://{}", self.address)),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_ACCESS_KEY_ID", "editor".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "secret".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec()
    }

    /// The bucket as a publisher's host.
    ///
    /// # Panics
    /// When the settings are not accepted.
    pub fn host(&self, prefix: &str) -> S3 {
        S3::with(&format!("{BUCKET}/{prefix}"), self.settings()).unwrap()
    }

    /// What the server answers a stranger, head and body.
    ///
    /// # Panics
    /// When it does not answer.
    pub fn request(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let (address, length) = (&self.address, body.len());
        let path =
            if path.starts_with('?') || path.is_empty() { path.to_owned() } else { format!("/{path}") };
        write!(
            stream,
            "{method} /{BUCKET}{path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for S3Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
