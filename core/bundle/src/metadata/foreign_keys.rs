//! ECDSA and RSA, which the public conformance suite and other people's repositories use. No phone links this.

use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use rustls_pki_types::{SubjectPublicKeyInfoDer, pem::PemObject};

pub(super) fn signer_of(
    keytype: &str,
    scheme: &str,
    pem: &str,
    message: &[u8],
    signature: &[u8],
) -> Option<Vec<u8>> {
    let algorithm: &dyn VerificationAlgorithm = match (keytype, scheme) {
        ("ecdsa" | "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256") => &signature::ECDSA_P256_SHA256_ASN1,
        ("ecdsa" | "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384") => &signature::ECDSA_P384_SHA384_ASN1,
        ("rsa", "rsassa-pss-sha256") => &signature::RSA_PSS_2048_8192_SHA256,
        ("rsa", "rsa-pkcs1v15-sha256") => &signature::RSA_PKCS1_2048_8192_SHA256,
        _ => return None,
    };
    let spki = SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes()).ok()?;
    let public = bits_of(&spki)?;
    UnparsedPublicKey::new(algorithm, public).verify(message, signature).ok()?;
    Some(public.to_vec())
}

/// The key inside a SubjectPublicKeyInfo: `SEQUENCE { SEQUENCE algorithm, BIT STRING key }`.
fn bits_of(spki: &[u8]) -> Option<&[u8]> {
    let (0x30, whole, _) = element(spki)? else { return None };
    let (0x30, _, rest) = element(whole)? else { return None };
    let (0x03, bits, _) = element(rest)? else { return None };
    bits.strip_prefix(&[0])
}

/// Tag, content and what follows of a DER element.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = if *first < 0x80 {
        (usize::from(*first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f).min(8))?;
        (bytes.iter().fold(0usize, |length, b| (length << 8) | usize::from(*b)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}
