//! What the targets and the seeds share: a key everybody knows, and the frames of a file.

use ed25519_dalek::{Signer, SigningKey};
use huquq_bundle::metadata::{Key, SignatureEntry, envelope_bytes};
use serde_json::Value;

/// The roles a metadata input holds a line for, in order; the last is a country's.
pub const ROLES: [(&str, &str); 5] = [
    ("root", "root"),
    ("timestamp", "timestamp"),
    ("snapshot", "snapshot"),
    ("targets", "targets"),
    ("kz", "targets"),
];

/// The one key of all roles.
pub fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// Its public half as metadata carries it, and its id.
pub fn public() -> (Key, String) {
    let public = Key::ed25519(&key().verifying_key().to_bytes());
    let id = public.id().unwrap_or_default();
    (public, id)
}

/// A metadata file of `kind` with the fields of `signed`, signed so that the checks behind the signature are reached.
pub fn sealed(kind: &str, signed: &Value) -> Option<Vec<u8>> {
    let keyid = public().1;
    let sign = |message: &[u8]| {
        let bytes = key().sign(message).to_bytes();
        let sig = bytes.iter().map(|b| format!("{b:02x}")).collect();
        vec![SignatureEntry { keyid, sig }]
    };
    envelope_bytes(kind, signed, sign).ok()
}

/// The root a phone trusts in these runs: version 1, all roles signed by the one key.
pub fn first_root() -> Value {
    let (public, id) = public();
    let role = || serde_json::json!({"keyids": [id], "threshold": 1});
    let roles = ["root", "timestamp", "snapshot", "targets"].map(|name| (name.to_owned(), role()));
    serde_json::json!({
        "version": 1, "expires": "2030-01-01T00:00:00Z", "consistent_snapshot": true,
        "keys": {public.id().unwrap_or_default(): public},
        "roles": serde_json::Map::from_iter(roles),
    })
}

/// The frames of an input: each after its length in two bytes.
pub fn frames(mut input: &[u8]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    while let Some((length, rest)) = input.split_first_chunk() {
        let (frame, rest) = rest.split_at(usize::from(u16::from_be_bytes(*length)).min(rest.len()));
        out.push(frame.to_vec());
        input = rest;
    }
    out
}

/// The other way round.
pub fn joined(frames: &[Vec<u8>]) -> Vec<u8> {
    frames.iter().flat_map(|f| [&(f.len() as u16).to_be_bytes()[..], f].concat()).collect()
}

/// The frame with a check that holds, so that what lies behind the check is reached.
pub fn resealed(mut frame: Vec<u8>) -> Vec<u8> {
    let mut crc = 0xFFFF_u16;
    for byte in frame.iter().take(1).chain(frame.iter().skip(3)) {
        crc ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 };
        }
    }
    if let Some(check) = frame.get_mut(1..3) {
        check.copy_from_slice(&crc.to_be_bytes());
    }
    frame
}
