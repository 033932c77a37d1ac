//! Whether a certificate proves that the mirror is the mirror, on a phone whose clock may stand at 1970 or 2099.
//!
//! Issuer, name and signatures are checked as strictly as anywhere. Only the date is forgiven, and told: who must buy a phone's battery
//! before he can set its clock still gets content, which is believed for signatures of its own.

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

/// Dates tried for one chain. Each certificate of a chain can move the date twice; longer chains are not met.
const DATES: usize = 8;

/// Checks everything, and the date last.
#[derive(Debug)]
pub(super) struct DateForgiven {
    pub strict: Arc<WebPkiServerVerifier>,
    /// Set when a date was forgiven.
    pub wrong_time: Arc<AtomicBool>,
}

impl ServerCertVerifier for DateForgiven {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let check =
            |at| self.strict.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, at);
        let mut result = check(now);
        for _ in 0..DATES {
            // A date at which the certificate that was complained of is valid. Whatever else is wrong shows there: the whole chain and
            // the name are checked anew, at one date for all.
            let Err(Error::InvalidCertificate(fault)) = &result else { break };
            let at = match fault {
                CertificateError::ExpiredContext { not_after, .. } => *not_after,
                CertificateError::NotValidYetContext { not_before, .. } => *not_before,
                _ => break,
            };
            result = check(at);
            if result.is_ok() {
                self.wrong_time.store(true, Ordering::Relaxed);
            }
        }
        result
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.strict.supported_verify_schemes()
    }
}

/// The device's clock. The one that comes with rustls panics before 1970.
#[derive(Debug)]
pub(super) struct Clock;

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Some(UnixTime::since_unix_epoch(since))
    }
}
