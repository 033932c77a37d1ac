//! Why bytes were refused.

use thiserror::Error;

/// The check that failed. One variant per attack; nothing is written when one is returned.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Rejected {
    /// The bytes are not what their role prescribes (not JSON, a field missing, a web page in place of metadata).
    #[error("{role}: not valid metadata: {detail}")]
    Malformed {
        /// Role or pack.
        role: String,
        /// What the parser met.
        detail: String,
    },
    /// Fewer valid signatures by distinct, authorised keys than the threshold.
    #[error("{role}: {valid} valid signature(s), {threshold} needed")]
    TooFewSignatures {
        /// Role that was checked.
        role: String,
        /// Distinct keys whose signature holds.
        valid: usize,
        /// Number the delegating role demands.
        threshold: usize,
    },
    /// The version is lower than one already trusted: an old release is played back.
    #[error("{role}: version {offered} is older than {trusted}, which is already trusted")]
    Older {
        /// Role that was checked.
        role: String,
        /// Version that was offered.
        offered: u64,
        /// Version that is trusted.
        trusted: u64,
    },
    /// The version is not the one the signing role names (mix-and-match), or a root skips a number.
    #[error("{role}: version {found} where {expected} was signed for")]
    WrongVersion {
        /// Role that was checked.
        role: String,
        /// Version found.
        found: u64,
        /// Version expected.
        expected: u64,
    },
    /// The digest differs from the signed one: at least one byte was changed.
    #[error("{name}: the bytes do not match their signed digest")]
    DigestMismatch {
        /// File that was checked.
        name: String,
    },
    /// The length differs from the signed one, or is over a limit.
    #[error("{name}: {found} bytes, {allowed} allowed")]
    WrongLength {
        /// File that was checked.
        name: String,
        /// Bytes found.
        found: u64,
        /// Bytes allowed.
        allowed: u64,
    },
    /// Metadata is past its date and the policy enforces dates.
    #[error("{role}: expired on {expires}")]
    Expired {
        /// Role that was checked.
        role: String,
        /// RFC 3339 instant in UTC.
        expires: String,
    },
    /// A role or target that nobody signed for.
    #[error("{name}: nobody signed for it")]
    NotSigned {
        /// Role or target.
        name: String,
    },
    /// A name that could leave its folder.
    #[error("unsafe name: {name:?}")]
    UnsafeName {
        /// The name as it came.
        name: String,
    },
    /// The pack needs a newer reader.
    #[error("{name}: written for reader {needed}, this is reader {have}: update the app first")]
    NewerFormat {
        /// Pack.
        name: String,
        /// Reader the pack demands.
        needed: u64,
        /// Reader this is.
        have: u64,
    },
    /// Bytes that are no patch, or a patch for other bytes. The caller then takes the whole file.
    #[error("not a patch for these bytes: {detail}")]
    BadPatch {
        /// What the reader met.
        detail: String,
    },
    /// A workflow step was called before the one it rests on.
    #[error("{role}: checked before {needs}")]
    OutOfOrder {
        /// Role that was offered.
        role: String,
        /// Role that has to be trusted first.
        needs: String,
    },
}

impl Rejected {
    pub(crate) fn malformed(role: &str, detail: impl ToString) -> Self {
        Self::Malformed { role: role.into(), detail: detail.to_string() }
    }

    /// Stable name of the check, for JSON output and for choosing a sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::TooFewSignatures { .. } => "too-few-signatures",
            Self::Older { .. } => "older",
            Self::WrongVersion { .. } => "wrong-version",
            Self::DigestMismatch { .. } => "digest-mismatch",
            Self::WrongLength { .. } => "wrong-length",
            Self::Expired { .. } => "expired",
            Self::NotSigned { .. } => "not-signed",
            Self::UnsafeName { .. } => "unsafe-name",
            Self::NewerFormat { .. } => "newer-format",
            Self::BadPatch { .. } => "bad-patch",
            Self::OutOfOrder { .. } => "out-of-order",
        }
    }
}
