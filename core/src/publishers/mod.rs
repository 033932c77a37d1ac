//! Publishers whose content a reader takes, each known by the first root he trusted.

pub mod fingerprint;
