//! Pure: how long to wait before the same server is asked for the same file again.

use std::time::Duration;

/// Waits grow by doubling and are drawn evenly from nothing to that length ("full jitter"), so that phones which a server's fault cut off
/// together do not come back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// Longest first wait.
    pub first: Duration,
    /// Longest wait of all.
    pub longest: Duration,
    /// Times one file is asked for in a row without a word of it coming; 1 means never again.
    pub tries: u32,
    /// Longest `Retry-After` that is waited for. A server that wants a longer rest gets it: it is not asked again.
    pub retry_after: Duration,
}

impl Default for Backoff {
    /// Up to 0.5, 1, 2 seconds; four tries; a `Retry-After` of up to 20 seconds.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            tries: 4,
            retry_after: Duration::from_secs(20),
        }
    }
}

impl Backoff {
    /// The wait after `tried` tries (from 1), `random` being evenly drawn and `told` what the server asked for; `None`: do not ask again.
    pub fn wait(&self, tried: u32, random: u32, told: Option<Duration>) -> Option<Duration> {
        let told = told.unwrap_or_default();
        if tried >= self.tries || told > self.retry_after {
            return None;
        }
        let doubled =
            self.first.saturating_mul(1u32.checked_shl(tried.saturating_sub(1)).unwrap_or(u32::MAX));
        let jitter = doubled.min(self.longest).mul_f64(f64::from(random) / f64::from(u32::MAX));
        Some(told.saturating_add(jitter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn waits_double_up_to_the_longest_and_are_drawn_from_nothing_on() {
        let backoff = Backoff { tries: 99, ..Backoff::default() };
        let longest: Vec<_> = (1..8).map(|n| backoff.wait(n, u32::MAX, None).unwrap()).collect();
        assert_eq!(longest, [500, 1000, 2000, 4000, 8000, 8000, 8000].map(MS));
        assert_eq!(backoff.wait(90, u32::MAX, None), Some(MS(8000)), "no overflow");
        assert_eq!(backoff.wait(3, 0, None), Some(MS(0)));
        assert!(backoff.wait(3, u32::MAX / 2, None).unwrap().abs_diff(MS(1000)) < MS(1));
    }

    #[test]
    fn it_ends_and_a_server_that_wants_rest_is_left_in_peace() {
        let backoff = Backoff::default();
        assert_eq!(backoff.wait(4, 0, None), None);
        assert_eq!(backoff.wait(1, 0, Some(MS(3000))), Some(MS(3000)));
        assert_eq!(backoff.wait(1, u32::MAX, Some(MS(3000))), Some(MS(3500)), "and not all at once");
        assert_eq!(backoff.wait(1, 0, Some(MS(20_001))), None);
    }
}
