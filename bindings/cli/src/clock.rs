//! The only place that asks what time it is.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970-01-01T00:00:00Z. `SOURCE_DATE_EPOCH`, where set, stands in, so that a release can be made again.
pub fn now() -> i64 {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|v| v.parse().ok());
    fixed.unwrap_or_else(|| {
        let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).map(|d| d.as_secs());
        elapsed.ok().and_then(|s| i64::try_from(s).ok()).unwrap_or(0)
    })
}
