//! What fails the check.

use super::record::Record;
use super::table::thousands;

/// Says what has grown by more than `allowed` since it was last written down.
pub fn growth(variant: &str, bytes: u64, last: Option<&Record>, allowed: u64) -> Option<String> {
    let Some(last) = last else {
        return Some(format!("{variant} was never recorded: cargo xtask size --record \"why\""));
    };
    let grown = bytes.saturating_sub(last.bytes);
    (grown > allowed).then(|| {
        format!(
            "{variant} has grown by {}, over {}: say why with cargo xtask size --record \"why\"",
            thousands(grown),
            thousands(allowed)
        )
    })
}

/// Says what is over its budget.
pub fn budget(variant: &str, bytes: u64, budget: u64) -> Option<String> {
    let over = bytes.saturating_sub(budget);
    (over > 0).then(|| format!("{variant} is {} over its budget of {}", thousands(over), thousands(budget)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(bytes: u64) -> Record {
        Record {
            version: String::new(),
            variant: "without-http".into(),
            target: String::new(),
            bytes,
            parts: Default::default(),
            why: String::new(),
        }
    }

    #[test]
    fn growth_up_to_the_limit_passes_and_one_byte_more_fails() {
        let last = record(1_000_000);
        assert_eq!(growth("v", 1_100_000, Some(&last), 100_000), None);
        assert!(growth("v", 1_100_001, Some(&last), 100_000).is_some());
        assert_eq!(growth("v", 900_000, Some(&last), 100_000), None);
    }

    #[test]
    fn what_was_never_recorded_fails() {
        assert!(growth("v", 1, None, 100_000).is_some_and(|said| said.contains("--record")));
    }

    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert_eq!(budget("v", 1_700_000, 1_700_000), None);
        assert!(budget("v", 1_700_001, 1_700_000).is_some_and(|said| said.contains("1,700,000")));
    }
}
