//! The answer to one term.

use crate::date::When;
use crate::model::Confidence;
use crate::trace::{Flag, Step};
use serde::Serialize;

/// Two dates and how they came about. Show both; remind of the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Id of the rule.
    pub rule: String,
    /// Do it by: in time under every reading we know. Never after `last_day`. It can be before the day of the event where the
    /// last day moves back from a day off.
    pub do_by: When,
    /// The last lawful day as the scheme counts it. For terms in hours the same minute as `do_by`. `None` where it cannot be
    /// said without a risk of being too late: the term itself is not known, or it hangs on days off nobody has published.
    pub last_day: Option<When>,
    /// Every counting decision, in order.
    pub steps: Vec<Step>,
    /// Warnings, each once.
    pub flags: Vec<Flag>,
    /// Source references of the rule, the scheme and the calendars used, each once.
    pub sources: Vec<String>,
    /// The article, as a reader would quote it.
    pub basis: String,
    /// The lower of the rule's and the scheme's.
    pub confidence: Confidence,
    /// The calendars that decided something, with their versions: `kz 2026 (2026-11-24), kz 2027 (2026-11-24)`. `None` when
    /// days off did not matter or no calendar was at hand.
    pub calendar: Option<String>,
}
