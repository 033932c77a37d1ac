//! Plain language: a page that is hard to read is worth a look, but an urgent correction must not wait for it. So these are warnings;
//! a test holds the real publication to the limits.

use super::Finding;
use crate::plain::{
    HARD_PERCENT, MEAN_TENTHS, MINUTES, NOW, SENTENCE, measure, plain_blocks, sentences, unspeakable,
};
use crate::say::{Said, sentences as say};
use crate::source::Publication;
use huquq_script::words;

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let about = &publication.about;
    for page in publication.pages.iter().filter(|p| about.locales.contains(&p.locale)) {
        let mut look = |line: usize, said: Said| {
            findings.push(Finding::error(&page.at.file, line, "plain-language", said).as_warning());
        };
        for block in plain_blocks(page) {
            if let Some(found) = unspeakable(&block.text) {
                look(block.line, say::plain_aloud(found));
            }
            for sentence in sentences(&block.text) {
                let n = words(sentence).count();
                if n > SENTENCE {
                    let begin: String = sentence.chars().take(40).collect();
                    look(block.line, say::plain_sentence(begin, n, SENTENCE));
                }
            }
        }
        let plain = measure(page, publication.common_words.get(&page.locale));
        if plain.mean_tenths > MEAN_TENTHS {
            look(1, say::plain_mean(plain.mean_tenths.div_ceil(10), MEAN_TENTHS / 10));
        }
        if plain.now > NOW {
            look(1, say::plain_now(plain.now, NOW));
        }
        if plain.too_passive() {
            look(1, say::plain_passive(plain.passive, plain.sentences));
        }
        if plain.hard_percent() > HARD_PERCENT {
            let mut hard: Vec<(&String, &usize)> = plain.hard.iter().collect();
            hard.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
            let named: Vec<&str> = hard.iter().take(12).map(|(word, _)| word.as_str()).collect();
            look(1, say::plain_hard(plain.hard_percent(), HARD_PERCENT, named.join(", ")));
        }
        if plain.minutes > MINUTES {
            look(1, say::plain_minutes(plain.minutes, MINUTES));
        }
    }
}
