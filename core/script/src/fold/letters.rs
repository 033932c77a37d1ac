//! What each letter contributes to the skeleton.

use crate::marks::is_letter_or_digit;

/// The contribution of one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sound {
    /// Nothing.
    None,
    /// These skeleton letters.
    Letters(&'static str),
    /// This letter, digit or foreign sign, as it is.
    Same(char),
    /// Latin c: `ch` before h, else s.
    C,
    /// й, ы, Latin y: lost in a following e, one with a following o, else i.
    Y,
    /// ё.
    Yo,
    /// ь: nothing, but ьо is ё.
    Soft,
}

/// The sound of a small letter with the combining mark after it.
pub(super) fn sound(c: char, mark: Option<char>) -> Sound {
    use Sound::{C, Letters, None, Same, Soft, Y, Yo};
    match (c, mark) {
        ('у', Some('\u{306}')) => return Letters("o"),
        ('и', Some('\u{306}')) => return Y,
        ('е', Some('\u{308}')) => return Yo,
        ('c', Some('\u{327}' | '\u{30C}')) => return Letters("ch"),
        ('s', Some('\u{327}' | '\u{326}' | '\u{30C}')) => return Letters("sh"),
        ('z', Some('\u{30C}')) => return Letters("j"),
        _ => {}
    }
    Letters(match c {
        'a' | 'b' | 'd'..='p' | 'r'..='v' | 'z' | '0'..='9' => return Same(c),
        'c' => return C,
        'q' => "k",
        'w' => "v",
        'x' => "h",
        'y' => return Y,

        'а' | 'ә' | 'ӑ' | 'ӓ' | 'ӕ' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ґ' | 'ҕ' | 'ӷ' | 'ѓ' => "g",
        'д' | 'ђ' => "d",
        'е' | 'э' | 'ѐ' | 'є' | 'ӗ' | 'ѣ' => "e",
        'ё' => return Yo,
        'ж' | 'җ' | 'ӂ' | 'ӝ' | 'ј' | 'џ' => "j",
        'з' | 'ҙ' | 'ӟ' | 'ѕ' | 'ӡ' => "z",
        'и' | 'і' | 'ї' | 'ӣ' | 'ӥ' | 'ѝ' | 'ѵ' | 'ӏ' => "i",
        'й' | 'ы' | 'ӹ' | 'ҋ' => return Y,
        'к' | 'қ' | 'ҝ' | 'ҟ' | 'ҡ' | 'ӄ' | 'ќ' | 'ԛ' => "k",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'ң' | 'ҥ' | 'ӈ' | 'ӊ' | 'њ' => "n",
        'о' | 'ў' | 'ө' | 'ӧ' | 'ӫ' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ҫ' => "s",
        'т' | 'ҭ' => "t",
        'у' | 'ү' | 'ұ' | 'ӯ' | 'ӱ' | 'ӳ' => "u",
        'ф' | 'ѳ' => "f",
        'х' | 'ҳ' | 'һ' | 'ӽ' => "h",
        'ц' | 'ҵ' => "s",
        'ч' | 'ҷ' | 'ҹ' | 'ҽ' | 'ӵ' | 'ћ' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' => return None,
        'ь' => return Soft,
        'ю' => "iu",
        'я' => "ia",
        'ԝ' => "v",

        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ə' | 'ǝ' => "a",
        'æ' => "ae",
        'ç' | 'č' => "ch",
        'ć' | 'ĉ' | 'ċ' => return C,
        'ð' | 'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ǵ' | 'ḡ' | 'ɡ' => "g",
        'ĥ' | 'ħ' | 'ḥ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' => "i",
        'ĵ' | 'ž' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ǒ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ß' | 'ſ' => "s",
        'ş' | 'š' | 'ș' => "sh",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ǔ' => "u",
        'ŵ' => "v",
        'ý' | 'ÿ' | 'ŷ' | 'ȳ' => return Y,
        'ź' | 'ż' => "z",

        _ if is_letter_or_digit(c) => return Same(c),
        _ => return None,
    })
}
