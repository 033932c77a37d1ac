//! Where words were found: first as loose marks, then document by document.

/// A document in which something was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Matched {
    pub document: u32,
    /// Blocks, ascending, and how well.
    pub blocks: Vec<(u32, f32)>,
    /// Folded words found.
    pub words: Vec<Word>,
}

/// A folded word that was found, shared by all documents that have it.
pub(super) type Word = std::sync::Arc<str>;

/// Marks in no order.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    words: Vec<Word>,
    marks: Vec<Mark>,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    document: u32,
    block: u32,
    quality: f32,
    word: usize,
}

impl Gathering {
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Number of a word.
    pub fn word(&mut self, word: &str) -> usize {
        match self.words.iter().position(|had| **had == *word) {
            Some(at) => at,
            None => {
                self.words.push(word.into());
                self.words.len() - 1
            }
        }
    }

    pub fn mark(&mut self, document: u32, block: u32, quality: f32, word: usize) {
        self.marks.push(Mark { document, block, quality, word });
    }

    /// The marks, document by document, of each block the best.
    pub fn matched(mut self) -> Vec<Matched> {
        self.marks.sort_unstable_by_key(|m| (m.document, m.block));
        let mut out: Vec<Matched> = Vec::new();
        for mark in self.marks {
            if out.last().is_none_or(|last| last.document != mark.document) {
                out.push(Matched { document: mark.document, blocks: Vec::new(), words: Vec::new() });
            }
            let (Some(last), Some(word)) = (out.last_mut(), self.words.get(mark.word)) else { continue };
            match last.blocks.last_mut() {
                Some((block, quality)) if *block == mark.block => *quality = quality.max(mark.quality),
                _ => last.blocks.push((mark.block, mark.quality)),
            }
            if !last.words.contains(word) {
                last.words.push(word.clone());
            }
        }
        out
    }
}

/// Documents that have both; a block counts as much as the weaker of the two, and little where it has only one: so much
/// less where no block has both, for then they hardly belong together.
pub(super) fn both(first: Vec<Matched>, second: Vec<Matched>) -> Vec<Matched> {
    let mut second = second.into_iter().peekable();
    let mut out = Vec::new();
    for mut matched in first {
        while second.next_if(|other| other.document < matched.document).is_some() {}
        let Some(other) = second.next_if(|other| other.document == matched.document) else { continue };
        let quality = |blocks: &[(u32, f32)], block: u32| {
            blocks
                .binary_search_by_key(&block, |(b, _)| *b)
                .ok()
                .and_then(|at| blocks.get(at))
                .map(|(_, q)| *q)
        };
        let together = matched.blocks.iter().any(|(block, _)| quality(&other.blocks, *block).is_some());
        let alone = if together { 0.35 } else { 0.25 };
        let mut blocks: Vec<(u32, f32)> = Vec::new();
        for (block, own) in &matched.blocks {
            blocks.push((*block, quality(&other.blocks, *block).map_or(own * alone, |q| q.min(*own))));
        }
        blocks.extend(
            other
                .blocks
                .iter()
                .filter(|(b, _)| quality(&matched.blocks, *b).is_none())
                .map(|(b, q)| (*b, q * alone)),
        );
        blocks.sort_unstable_by_key(|(block, _)| *block);
        matched.blocks = blocks;
        matched.words.extend(other.words);
        out.push(matched);
    }
    out
}

/// Documents that have either, of each block the better.
pub(super) fn merge(into: &mut Vec<Matched>, from: Vec<Matched>) {
    if from.is_empty() {
        return;
    }
    let mut all = std::mem::take(into);
    all.extend(from);
    all.sort_by_key(|m| m.document);
    for matched in all {
        match into.last_mut() {
            Some(last) if last.document == matched.document => {
                last.blocks.extend(matched.blocks);
                last.blocks.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
                last.blocks.dedup_by_key(|(block, _)| *block);
                last.words.extend(matched.words);
            }
            _ => into.push(matched),
        }
    }
}
