//! Who proves to be the mirror, on a phone whose clock may be wrong; with real certificates and a real TLS server on loopback.

use huquq_core::update::{Fetch, FetchError, FetchKind, Http, HttpOptions};
use huquq_core::{Error, Store};
use huquq_tests::odd::{Ask, Odd, answer, honest, read_head};
use huquq_tests::program::huquq;
use huquq_tests::proxies::Proxy;
use huquq_tests::{NOW, Ngo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{HandshakeKind, ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

const HERE: &str = "127.0.0.1";
/// Years within which a certificate is valid.
type Years = (i32, i32);
const NOW_VALID: Years = (2020, 2090);
const EXPIRED: Years = (2001, 2002);
const NOT_YET: Years = (2088, 2090);

fn params(name: &str, years: Years) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params
}

fn authority(name: &str, years: Years) -> CertificateParams {
    let mut params = params(name, years);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// An authority of an NGO's own.
fn root() -> CertifiedIssuer<'static, KeyPair> {
    CertifiedIssuer::self_signed(authority("root.example", NOW_VALID), KeyPair::generate().unwrap()).unwrap()
}

/// What a server shows and keeps.
struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

fn identity(name: &str, years: Years, root: &CertifiedIssuer<'static, KeyPair>) -> Identity {
    let key = KeyPair::generate().unwrap();
    let leaf = params(name, years).signed_by(&key, root).unwrap();
    Identity { chain: vec![leaf.der().clone()], key }
}

/// A server with an authority of its own between.
fn behind(years_of_authority: Years, years: Years, root: &CertifiedIssuer<'static, KeyPair>) -> Identity {
    let between = authority("between.example", years_of_authority);
    let between = CertifiedIssuer::signed_by(between, KeyPair::generate().unwrap(), root).unwrap();
    let mut identity = identity(HERE, years, &between);
    identity.chain.push(between.der().clone());
    identity
}

/// The handshakes a server made.
type Handshakes = Arc<Mutex<Vec<HandshakeKind>>>;

fn serve(
    folder: PathBuf,
    identity: Identity,
    versions: &[&'static SupportedProtocolVersion],
) -> (String, Handshakes) {
    serve_as(identity, versions, move |ask, tls| {
        honest(&folder, ask, tls);
    })
}

type Tls = StreamOwned<ServerConnection, std::net::TcpStream>;

fn serve_as(
    identity: Identity,
    versions: &[&'static SupportedProtocolVersion],
    say: impl Fn(&Ask, &mut Tls) + Send + Sync + 'static,
) -> (String, Handshakes) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(identity.key.serialize_der()).unwrap();
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(identity.chain, key)
        .unwrap();
    config.ticketer = rustls::crypto::ring::Ticketer::new().unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind((HERE, 0)).unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let handshakes = Handshakes::default();
    let made = handshakes.clone();
    let say = Arc::new(say);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (config, made, say) = (config.clone(), made.clone(), say.clone());
            std::thread::spawn(move || {
                let mut tls = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
                // One question a connection, so that each file costs a handshake.
                if let Some(head) = read_head(&mut tls) {
                    made.lock().unwrap().extend(tls.conn.handshake_kind());
                    say(&Ask::new(head), &mut tls);
                    tls.conn.send_close_notify();
                    let _ = tls.conn.complete_io(&mut tls.sock);
                }
            });
        }
    });
    (url, handshakes)
}

fn believing(root: &CertifiedIssuer<'static, KeyPair>) -> HttpOptions {
    HttpOptions { extra_roots: vec![root.der().to_vec()], ..HttpOptions::default() }
}

/// Syncs a phone and tells whether a date was forgiven.
fn sync(make: impl FnOnce(&CertifiedIssuer<'static, KeyPair>) -> Identity) -> Result<bool, Error> {
    let ngo = Ngo::new();
    ngo.release();
    let root = root();
    let (url, _) = serve(ngo.repo(), make(&root), rustls::ALL_VERSIONS);
    let http = Http::with(&url, &believing(&root)).unwrap();
    assert_eq!(ngo.sync_from(&http)?.to_release, 2);
    Ok(http.certificate_out_of_date())
}

#[track_caller]
fn refused(result: Result<bool, Error>, words: &str) {
    let Err(Error::Fetch(FetchError { kind: FetchKind::Certificate, detail, .. })) = &result else {
        panic!("{result:?}")
    };
    assert!(detail.contains(words), "{detail}");
}

#[test]
fn a_good_certificate_is_accepted_and_nothing_is_said() {
    assert!(!sync(|root| identity(HERE, NOW_VALID, root)).unwrap());
    assert!(!sync(|root| behind(NOW_VALID, NOW_VALID, root)).unwrap());
}

#[test]
fn a_root_may_come_as_text() {
    let ngo = Ngo::new();
    ngo.release();
    let root = root();
    let (url, _) = serve(ngo.repo(), identity(HERE, NOW_VALID, &root), rustls::ALL_VERSIONS);
    let text = format!("The root of an NGO\n{}", pem(root.der()));
    let options = HttpOptions { extra_roots: vec![text.into_bytes()], ..HttpOptions::default() };
    ngo.sync_from(&Http::with(&url, &options).unwrap()).unwrap();
}

/// RFC 7468.
fn pem(der: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (n, three) in der.chunks(3).enumerate() {
        let bits =
            three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63] as char;
            text.push(if place <= three.len() { letter } else { '=' });
        }
        text.push_str(if n % 16 == 15 { "\n" } else { "" });
    }
    format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
}

#[test]
fn a_certificate_out_of_date_is_accepted_and_told() {
    // To a phone in 1970 every certificate is one of the future; to a phone in 2099 every one is old.
    for years in [EXPIRED, NOT_YET] {
        assert!(sync(|root| identity(HERE, years, root)).unwrap(), "{years:?}");
        assert!(sync(|root| behind(years, (2001, 2090), root)).unwrap(), "{years:?}");
        assert!(sync(|root| behind((2001, 2090), years, root)).unwrap(), "{years:?}");
        assert!(sync(|root| behind(years, years, root)).unwrap(), "{years:?}");
    }
    assert!(sync(|root| behind((2001, 2006), (2005, 2007), root)).unwrap(), "they were valid together once");
}

#[test]
fn certificates_that_were_never_valid_together_are_refused() {
    refused(sync(|root| behind((2001, 2002), (2005, 2006), root)), "");
    refused(sync(|root| behind((2005, 2006), (2001, 2002), root)), "");
    refused(sync(|root| behind(EXPIRED, NOT_YET, root)), "");
}

#[test]
fn another_name_is_refused_whatever_the_date() {
    for years in [NOW_VALID, EXPIRED, NOT_YET] {
        refused(sync(|root| identity("mirror.example", years, root)), "not valid for name");
    }
}

#[test]
fn an_unknown_issuer_is_refused_whatever_the_date() {
    for years in [NOW_VALID, EXPIRED, NOT_YET] {
        // The stranger even calls himself as the known one does.
        let stranger = root();
        refused(sync(|_| identity(HERE, years, &stranger)), "");
        refused(sync(|_| behind(years, years, &stranger)), "");
        let alone = |_: &_| {
            let key = KeyPair::generate().unwrap();
            Identity { chain: vec![params(HERE, years).self_signed(&key).unwrap().der().clone()], key }
        };
        refused(sync(alone), "UnknownIssuer");
    }
}

#[test]
fn without_its_root_a_mirror_with_an_authority_of_its_own_is_refused_with_a_remedy() {
    let ngo = Ngo::new();
    ngo.release();
    let (url, _) = serve(ngo.repo(), identity(HERE, NOW_VALID, &root()), rustls::ALL_VERSIONS);
    let said = ngo.sync_from(&Http::new(&url).unwrap()).unwrap_err().to_string();
    assert!(said.contains("try another network or another mirror"), "{said}");
    for bad in [&[1, 2, 3][..], b"", b"-----BEGIN CERTIFICATE-----\nhuquq", b"-----BEGIN HUQUQ-----\n"] {
        let options = HttpOptions { extra_roots: vec![bad.to_vec()], ..HttpOptions::default() };
        let said = Http::with(&url, &options).unwrap_err().to_string();
        assert!(said.contains("an extra root"), "{said}");
    }
}

#[test]
fn the_program_says_that_a_date_was_forgiven() {
    let ngo = Ngo::new();
    ngo.release();
    let root = root();
    let file = ngo.store().with_file_name("root.der");
    std::fs::write(&file, root.der()).unwrap();
    for (years, told) in [(EXPIRED, true), (NOW_VALID, false)] {
        let (url, _) = serve(ngo.repo(), identity(HERE, years, &root), rustls::ALL_VERSIONS);
        let sync = |more: &[&std::ffi::OsStr]| {
            let mut command = huquq();
            command.args(["sync", "--from", &url, "--store"]).arg(ngo.store().join(url.replace('/', "-")));
            command.args(more).output().unwrap()
        };
        let output = sync(&["--ca".as_ref(), file.as_os_str(), "--json".as_ref()]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        assert_eq!(said.contains("set the clock"), told, "{said}");
        let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(document["certificate_out_of_date"], told);
        assert!(!sync(&[]).status.success(), "without the root");
    }
}

#[test]
fn the_key_must_be_the_certificates_own() {
    let stolen = |root: &CertifiedIssuer<'static, KeyPair>| {
        // Somebody shows the mirror's certificate and does not have its key.
        let Identity { chain, .. } = identity(HERE, EXPIRED, root);
        Identity { chain, key: KeyPair::generate().unwrap() }
    };
    let ngo = Ngo::new();
    ngo.release();
    let root = root();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let url = serve_stolen(ngo.repo(), stolen(&root), version);
        let refused = ngo.sync_from(&Http::with(&url, &believing(&root)).unwrap());
        let Err(Error::Fetch(FetchError { kind: FetchKind::Certificate, detail, .. })) = &refused else {
            panic!("{refused:?}")
        };
        assert!(detail.contains("BadSignature"), "{detail}");
    }
}

/// As [`serve`], though rustls itself would not let a server show another's certificate.
fn serve_stolen(folder: PathBuf, identity: Identity, version: &'static SupportedProtocolVersion) -> String {
    #[derive(Debug)]
    struct Shown(Arc<rustls::sign::CertifiedKey>);
    impl rustls::server::ResolvesServerCert for Shown {
        fn resolve(&self, _: rustls::server::ClientHello<'_>) -> Option<Arc<rustls::sign::CertifiedKey>> {
            Some(self.0.clone())
        }
    }
    let key = PrivateKeyDer::try_from(identity.key.serialize_der()).unwrap();
    let key = rustls::crypto::ring::sign::any_supported_type(&key).unwrap();
    let shown = Shown(Arc::new(rustls::sign::CertifiedKey::new(identity.chain, key)));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_protocol_versions(&[version]).unwrap();
    let config = Arc::new(config.with_no_client_auth().with_cert_resolver(Arc::new(shown)));
    let listener = TcpListener::bind((HERE, 0)).unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut tls = StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), stream);
            if let Some(head) = read_head(&mut tls) {
                honest(&folder, &Ask::new(head), &mut tls);
            }
        }
    });
    url
}

#[test]
fn old_and_new_tls_are_spoken_and_no_session_is_taken_up_again() {
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let ngo = Ngo::new();
        ngo.release();
        let root = root();
        let (url, handshakes) = serve(ngo.repo(), identity(HERE, EXPIRED, &root), &[version]);
        ngo.sync_from(&Http::with(&url, &believing(&root)).unwrap()).unwrap();
        let made = handshakes.lock().unwrap().clone();
        assert!(made.len() > 3 && !made.contains(&HandshakeKind::Resumed), "{made:?}");
    }
}

#[test]
fn a_redirect_from_https_to_http_is_not_followed() {
    let ngo = Ngo::new();
    ngo.release();
    let plain = Odd::honest(ngo.repo());
    let root = root();
    let to = plain.url().to_owned();
    let (url, _) = serve_as(identity(HERE, NOW_VALID, &root), rustls::ALL_VERSIONS, move |ask, tls| {
        answer(tls, "302 Found", &format!("location: {to}{}\r\n", ask.path), b"");
    });
    let refused =
        Http::with(&url, &believing(&root)).unwrap().fetch("metadata/timestamp.json", 9999).unwrap_err();
    assert_eq!(refused.kind, FetchKind::Refused);
    assert!(refused.to_string().contains("anybody can listen"), "{refused}");
    assert_eq!(plain.asked().len(), 0);
}

#[test]
fn through_a_proxy_the_certificate_is_the_mirrors_and_the_name_is_all_the_proxy_learns() {
    let ngo = Ngo::new();
    ngo.release();
    let root = root();
    let (url, _) = serve(ngo.repo(), identity("huquq.invalid", NOW_VALID, &root), rustls::ALL_VERSIONS);
    let to = url.replace("https://", "");
    let (connect, socks) = (Proxy::http(&to), Proxy::socks(&to));
    for (scheme, proxy) in [("http", &connect), ("socks5h", &socks)] {
        let proxy = Some(format!("{scheme}://{HERE}:{}", proxy.port()));
        let options = HttpOptions { proxy, ..believing(&root) };
        let mut store = Store::open_or_create(&ngo.store().join(scheme)).unwrap();
        let http = Http::with("https://huquq.invalid", &options).unwrap();
        let trust = huquq_core::update::Trust::FirstUse;
        huquq_core::update::update(&mut store, &http, &trust, &Default::default(), NOW).unwrap();
        let other = Http::with("https://other.invalid", &options).unwrap().fetch("x", 1).unwrap_err();
        assert_eq!(other.kind, FetchKind::Certificate, "{other}");
    }
    assert_eq!(connect.asked()[0], "CONNECT huquq.invalid:443 HTTP/1.1\r\nHost: huquq.invalid:443\r\n\r\n");
    assert_eq!(socks.asked()[0], "name huquq.invalid:443");
}
