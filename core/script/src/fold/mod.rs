//! One skeleton for a word in whatever letters it was typed.
//!
//! The index and the query go through the same [`fold()`], so what meets here is found. The skeleton is not a
//! transliteration and is never shown. It is deliberately coarse; an index should hold the exact word beside it
//! and weigh that more.
//!
//! What is made equal, for Uzbek (Cyrillic, Latin of 1995 and its reforms), Kyrgyz, Kazakh, Tajik and Russian:
//!
//! | typed | skeleton |
//! |---|---|
//! | capitals, stress and other marks, apostrophes, ъ, ь, soft hyphens, doubled letters | nothing |
//! | ў ө о oʻ ö ō; ү ұ ӯ у; қ к q; ғ г gʻ ğ gh; ң н ñ; ә а ä; і ӣ ы и й y | o u k g n a i |
//! | ҳ х һ x kh; в v w | h v |
//! | ц ts c; ш щ sh ş shch сч; ч ҷ ch ç; ж zh дж dj j | s sh ch j |
//! | е э ye йе ье; я ya; ю yu | e ia iu |
//! | ё yo йо йў ьо: at the beginning of a word, elsewhere | io, e |
//! | ң нг ng, and plain н: see below | n, ng |
//! | a Latin `a` among Cyrillic letters, a Cyrillic `с` among Latin ones | the letter meant |
//!
//! ё is е inside a word because Russian readers type е for it; Uzbek `daryo`, `ayol` and дарё, аёл meet all the
//! same. At the beginning of a word it is kept apart, because there Uzbek would lose too much: йўл (road) is not
//! эл (people).
//!
//! ң is н, as Kyrgyz and Kazakh readers type it, and Uzbek нг/ng is kept: in Uzbek the g often begins the next
//! syllable (`menga`, `yangi`). At the end of a word and before a consonant, where ng can only be the one sound,
//! it is n as well, so `ming` meets миң. A Kyrgyz ңы typed `ngy` is not found by this skeleton alone.

mod letters;
mod lookalike;
mod skeleton;

use letters::sound;
use lookalike::Disguise;
use skeleton::Skeleton;

use crate::marks::{is_combining, is_letter_or_digit};

/// The version of [`fold()`]. It grows with every change of any result: an index made by another version must
/// be rebuilt.
pub const FOLD_VERSION: u32 = 1;

/// The skeleton of `word`.
///
/// Letters and digits only, ASCII for the alphabets above; other scripts keep their letters, in lower case.
/// Folding a skeleton gives the skeleton again. A word with a letter or digit never folds to nothing. The cost
/// grows with the length and with nothing else. Spaces and punctuation fall away: cut text into
/// [`words()`](crate::words()) first.
///
/// ```
/// use huquq_script::fold;
///
/// assert_eq!(fold("Oʻzbekiston"), fold("ўзбекистон"));
/// assert_eq!(fold("registraciya"), fold("регистрация"));
/// assert_ne!(fold("йўл"), fold("эл"));
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let disguise = Disguise::of(word);
    let mut skeleton = Skeleton::with_capacity(word.len());
    let mut chars = word.chars().map(|c| disguise.lift(c)).flat_map(char::to_lowercase).peekable();
    while let Some(c) = chars.next() {
        let mark = chars.next_if(|&c| is_combining(c));
        skeleton.feed(sound(c, mark));
    }
    let folded = skeleton.finish();
    if folded.is_empty() && word.contains(is_letter_or_digit) {
        // Only ь and ъ are letters and yet leave nothing.
        return "b".to_owned();
    }
    folded
}
