//! Characters that are signs on or between letters rather than letters.

/// Everything people type where Uzbek wants an apostrophe, and the signs scholars use in its place.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | 'ʹ'
            | 'ʺ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '‘'
            | '’'
            | '‛'
            | '′'
            | '՚'
            | '＇'
    )
}

/// Combining marks of the alphabets we read: stress, breve, diaeresis, cedilla.
pub(crate) fn is_combining(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Characters that take no room: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// A letter or a digit, and not one of the signs above that Unicode also calls letters.
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    // Cyrillic first: the tables of the standard library are slow for it.
    is_cyrillic(c) || c.is_alphanumeric() && !is_apostrophe(c) && !is_combining(c)
}

/// A letter of the Cyrillic blocks.
pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' | '\u{1C80}'..='\u{1C8A}')
}

/// A letter of the Latin blocks.
pub(crate) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ' | 'Ḁ'..='ỿ') && !matches!(c, '×' | '÷')
}
