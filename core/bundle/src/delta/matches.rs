//! What of the new bytes stands in the old ones already: the writer's search, which no reader has to repeat.

/// Bytes that must agree before a place is looked at more closely.
const SEED: usize = 8;
const HEADS: usize = 1 << 16;
/// Places with the same seed that are tried; canonical text repeats its keys thousands of times.
const TRIES: usize = 200;

/// Bytes of the new text that are written out, then bytes that are copied from the old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    /// Bytes written out before the copy.
    pub literal: usize,
    /// Where the copy begins in the old bytes.
    pub from: usize,
    /// Its length; 0 in a last step that only writes out.
    pub length: usize,
}

/// The steps that make `new` out of `old`, greedily the longest copies.
pub(super) fn steps(old: &[u8], new: &[u8]) -> Vec<Step> {
    let index = Index::new(old);
    let mut steps = Vec::new();
    let (mut at, mut literal_from, mut expected) = (0, 0, 0);
    while at < new.len() {
        let Some(found) = index.best(old, new, at, literal_from, expected) else {
            at += 1;
            continue;
        };
        let begin = at - found.back;
        steps.push(Step { literal: begin - literal_from, from: found.from, length: found.length });
        at = begin + found.length;
        literal_from = at;
        expected = found.from + found.length;
    }
    if literal_from < new.len() {
        steps.push(Step { literal: new.len() - literal_from, from: expected, length: 0 });
    }
    steps
}

struct Found {
    from: usize,
    length: usize,
    /// Bytes before the place asked for that agree as well.
    back: usize,
}

/// Places of the old bytes by the hash of the bytes that begin there.
struct Index {
    heads: Vec<u32>,
    next: Vec<u32>,
}

impl Index {
    fn new(old: &[u8]) -> Self {
        let mut index = Self { heads: vec![u32::MAX; HEADS], next: vec![u32::MAX; old.len()] };
        // From the end, so that a list gives earlier places first.
        for (at, seed) in old.windows(SEED).enumerate().rev() {
            if let (Some(head), Some(next), Ok(at)) =
                (index.heads.get_mut(hash(seed)), index.next.get_mut(at), u32::try_from(at))
            {
                *next = std::mem::replace(head, at);
            }
        }
        index
    }

    fn best(&self, old: &[u8], new: &[u8], at: usize, floor: usize, expected: usize) -> Option<Found> {
        let rest = new.get(at..)?;
        let seed = rest.get(..SEED)?;
        let mut best: Option<(usize, Found)> = None;
        let mut consider = |from: usize| {
            let Some(there) = old.get(from..) else { return };
            let length = common(there.iter(), rest.iter());
            let before = (old.get(..from).unwrap_or_default(), new.get(floor..at).unwrap_or_default());
            let back = common(before.0.iter().rev(), before.1.iter().rev());
            let far = from.abs_diff(expected + back);
            // Roughly what saying the place costs, in bytes of text that could be written out instead.
            let cost = match far {
                0..=255 => 6,
                256..=65_535 => 10,
                _ => 14,
            };
            let gain = (length + back).saturating_sub(cost);
            if gain > SEED - 4 && best.as_ref().is_none_or(|(g, _)| gain > *g) {
                best = Some((gain, Found { from: from - back, length: length + back, back }));
            }
        };
        // Where the text went on before, a change of the same length apart.
        consider(expected + (at - floor));
        let mut place = self.heads.get(hash(seed)).copied().unwrap_or(u32::MAX);
        for _ in 0..TRIES {
            let Ok(from) = usize::try_from(place) else { break };
            if from >= old.len() {
                break;
            }
            consider(from);
            place = self.next.get(from).copied().unwrap_or(u32::MAX);
        }
        best.map(|(_, found)| found)
    }
}

fn common<'a>(a: impl Iterator<Item = &'a u8>, b: impl Iterator<Item = &'a u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

fn hash(seed: &[u8]) -> usize {
    let value = seed.iter().fold(0u64, |v, b| (v << 8) | u64::from(*b));
    usize::try_from(value.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48).unwrap_or(0) & (HEADS - 1)
}
