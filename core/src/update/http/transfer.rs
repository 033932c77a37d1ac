//! One try to get a file, or the rest of it.
//!
//! A thread of its own reads, so that a wish to stop or the end of the time is heeded at once and not when the network moves again. It
//! ends by itself with the next piece or the next time-out; nothing it reads then is kept.

use super::{Budget, FetchError, FetchKind, Patience};
use reqwest::StatusCode;
use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{CONTENT_ENCODING, CONTENT_RANGE, HeaderMap, RANGE, RETRY_AFTER};
use std::io::Read;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// Bytes read at once.
const PIECE: usize = 16 * 1024;

/// Whether the same server is worth another question.
pub(super) enum Again {
    No,
    Soon,
    After(Duration),
}

type Fault = (FetchError, Again);

/// What the reading thread tells.
enum News {
    Head { status: StatusCode, headers: HeaderMap, length: Option<u64> },
    Piece(Vec<u8>),
    End,
    Failed(Failure),
}

/// Why reading failed.
struct Failure {
    kind: FetchKind,
    detail: String,
    /// A connection stood.
    connected: bool,
}

/// A file on its way.
pub(super) struct Transfer<'a> {
    pub client: &'a Client,
    pub url: &'a str,
    pub cap: u64,
    pub patience: Patience,
    pub began: Instant,
    pub budget: &'a Budget,
    /// What has come so far.
    pub have: Vec<u8>,
}

impl Transfer<'_> {
    /// Asks for what is missing and reads it to its end.
    pub fn attempt(&mut self) -> Result<(), Fault> {
        let from = self.have.len() as u64;
        let mut request = self.client.get(self.url);
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        let (out, news) = sync_channel(2);
        std::thread::Builder::new()
            .spawn(move || read(request, &out))
            .map_err(|e| self.fault(FetchKind::Unreachable, e, Again::No))?;
        loop {
            match self.next(&news)? {
                News::Head { status, headers, length } => self.head(from, status, &headers, length)?,
                News::Piece(bytes) => self.piece(&bytes)?,
                News::End => return Ok(()),
                News::Failed(Failure { kind, detail, connected }) => {
                    // What never connected is not asked again here: the next mirror, or the reader's next try, is sooner.
                    let again =
                        if connected && kind == FetchKind::Unreachable { Again::Soon } else { Again::No };
                    return Err(self.fault(kind, detail, again));
                }
            }
        }
    }

    fn next(&self, news: &Receiver<News>) -> Result<News, Fault> {
        loop {
            self.budget.check(self.url).map_err(|e| (e, Again::No))?;
            let left = self.patience.whole.saturating_sub(self.began.elapsed());
            if left.is_zero() {
                let detail = format!("not whole after {} seconds", self.patience.whole.as_secs_f64());
                return Err(self.fault(FetchKind::Unreachable, detail, Again::No));
            }
            match news.recv_timeout(left.min(self.budget.look())) {
                Ok(news) => return Ok(news),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(self.fault(FetchKind::Unreachable, "reading broke off", Again::No));
                }
            }
        }
    }

    fn head(
        &mut self,
        from: u64,
        status: StatusCode,
        headers: &HeaderMap,
        length: Option<u64>,
    ) -> Result<(), Fault> {
        let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        self.budget.spend(self.url, size as u64).map_err(|e| (e, Again::No))?;
        match status.as_u16() {
            200 => self.have.clear(),
            206 if from > 0 && begins_at(headers, from) => {}
            // Another range than asked for, or a range nobody has: begin anew.
            206 | 416 if from > 0 => {
                self.have.clear();
                return Err(self.fault(FetchKind::Refused, "with another part than asked for", Again::Soon));
            }
            // Static hosts that do not let strangers list a bucket answer 403 for a missing file.
            403 | 404 | 410 => return Err(self.fault(FetchKind::NotFound, status, Again::No)),
            408 | 429 | 500 | 502 | 503 | 504 => {
                let again = retry_after(headers).map_or(Again::Soon, Again::After);
                return Err(self.fault(FetchKind::Refused, status, again));
            }
            _ => return Err(self.fault(FetchKind::Refused, status, Again::No)),
        }
        if let Some(coding) = headers.get(CONTENT_ENCODING).filter(|c| *c != "identity") {
            let detail = format!("with {coding:?} packing that was not asked for");
            return Err(self.fault(FetchKind::Refused, detail, Again::No));
        }
        let length = length.unwrap_or(0);
        if length > self.cap.saturating_sub(self.have.len() as u64) {
            return Err(self.too_large());
        }
        if length > self.budget.bytes_left() {
            return Err((self.budget.no_bytes(self.url), Again::No));
        }
        Ok(())
    }

    fn piece(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.budget.spend(self.url, bytes.len() as u64).map_err(|e| (e, Again::No))?;
        if (self.have.len() + bytes.len()) as u64 > self.cap {
            return Err(self.too_large());
        }
        self.have.extend_from_slice(bytes);
        Ok(())
    }

    fn too_large(&self) -> Fault {
        self.fault(FetchKind::TooLarge, format!("over {} bytes", self.cap), Again::No)
    }

    fn fault(&self, kind: FetchKind, detail: impl ToString, again: Again) -> Fault {
        (FetchError::new(self.url, kind, detail), again)
    }
}

/// The reading thread. A failed send means that nobody listens any more.
fn read(request: RequestBuilder, out: &SyncSender<News>) {
    let mut response = match request.send() {
        Ok(response) => response,
        Err(e) => {
            let _ = out.send(News::Failed(failure(&e)));
            return;
        }
    };
    let (status, headers, length) =
        (response.status(), response.headers().clone(), response.content_length());
    if out.send(News::Head { status, headers, length }).is_err() {
        return;
    }
    loop {
        let news = piece(&mut response);
        let last = !matches!(news, News::Piece(_));
        if out.send(news).is_err() || last {
            return;
        }
    }
}

fn piece(response: &mut Response) -> News {
    let mut bytes = vec![0; PIECE];
    match response.read(&mut bytes) {
        Ok(0) => News::End,
        Ok(n) => {
            bytes.truncate(n);
            News::Piece(bytes)
        }
        Err(e) => {
            News::Failed(Failure { kind: FetchKind::Unreachable, detail: deepest(&e), connected: true })
        }
    }
}

fn failure(error: &reqwest::Error) -> Failure {
    let detail = deepest(error);
    let kind = if is_certificate(error) {
        FetchKind::Certificate
    } else if error.is_redirect() {
        FetchKind::Refused
    } else {
        FetchKind::Unreachable
    };
    Failure { kind, detail, connected: !error.is_connect() }
}

/// Whether TLS did not believe the certificate. An I/O error does not name what it wraps as its cause, so it is opened.
fn is_certificate(error: &(dyn std::error::Error + 'static)) -> bool {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return matches!(tls, rustls::Error::InvalidCertificate(_));
    }
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    wrapped.is_some_and(|e| is_certificate(e)) || error.source().is_some_and(is_certificate)
}

/// What lies below the error.
fn causes(error: &dyn std::error::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |cause| cause.source())
}

/// The innermost cause: "connection refused" says more than "error sending request".
fn deepest(error: &dyn std::error::Error) -> String {
    causes(error).last().map_or_else(|| error.to_string(), ToString::to_string)
}

fn begins_at(headers: &HeaderMap, from: u64) -> bool {
    let range = headers.get(CONTENT_RANGE).and_then(|v| v.to_str().ok());
    range.is_some_and(|range| range.starts_with(&format!("bytes {from}-")))
}

/// Seconds only: a date means nothing to a phone whose clock may be wrong.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}
