//! Building a skeleton letter by letter.
//!
//! The letters stand on a stack. After each push the top is rewritten for as long as a rule fits, so a finished
//! skeleton holds nothing that a rule could rewrite, and folding it again changes nothing.

use super::letters::Sound;

/// A letter whose contribution the next one decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Nothing,
    C,
    Y,
    Soft,
}

pub(super) struct Skeleton {
    out: String,
    held: Held,
}

impl Skeleton {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes), held: Held::Nothing }
    }

    pub(super) fn feed(&mut self, sound: Sound) {
        match sound {
            Sound::None => {}
            Sound::Same(c) => self.letter(c),
            Sound::Letters(letters) => letters.chars().for_each(|c| self.letter(c)),
            Sound::Yo => {
                self.settle();
                self.yo();
            }
            Sound::C => self.hold(Held::C),
            Sound::Y => self.hold(Held::Y),
            Sound::Soft => self.hold(Held::Soft),
        }
    }

    pub(super) fn finish(mut self) -> String {
        self.settle();
        self.drop_g_of_ng();
        self.out
    }

    /// `ng` at the end of a word or before a consonant is the one sound ң.
    fn drop_g_of_ng(&mut self) {
        if self.out.ends_with("ng") {
            self.out.pop();
        }
    }

    fn hold(&mut self, held: Held) {
        self.settle();
        self.held = held;
    }

    /// The letter held, where nothing after it matters.
    fn settle(&mut self) {
        match std::mem::replace(&mut self.held, Held::Nothing) {
            Held::Nothing | Held::Soft => {}
            Held::C => self.push('s'),
            Held::Y => self.push('i'),
        }
    }

    fn letter(&mut self, c: char) {
        match (self.held, c) {
            (Held::C, 'h') => {
                self.held = Held::Nothing;
                self.push('c');
                self.push('h');
            }
            (Held::Y, 'e') => {
                self.held = Held::Nothing;
                self.push('e');
            }
            (Held::Y | Held::Soft, 'o') => {
                self.held = Held::Nothing;
                self.yo();
            }
            _ => {
                self.settle();
                self.push(c);
            }
        }
    }

    fn yo(&mut self) {
        if self.out.is_empty() {
            self.push('i');
            self.push('o');
        } else {
            self.push('e');
        }
    }

    fn push(&mut self, c: char) {
        if matches!(c, 'b' | 'c' | 'd' | 'f' | 'j'..='n' | 'p' | 'r'..='t' | 'v' | 'z') {
            self.drop_g_of_ng();
        }
        self.out.push(c);
        while let Some((top, instead)) = rewrite(self.out.as_bytes()) {
            self.out.truncate(self.out.len() - top);
            self.out.push_str(instead);
        }
    }
}

/// How many bytes at the top are to be replaced, and by what.
fn rewrite(out: &[u8]) -> Option<(usize, &'static str)> {
    Some(match out {
        [.., b'k', b'h'] => (2, "h"),
        [.., b'g', b'h'] => (2, "g"),
        [.., b'z', b'h'] | [.., b'd' | b'z', b'j'] => (2, "j"),
        [.., b't', b's'] => (2, "s"),
        [.., b's', b'h', b'c', b'h'] | [.., b's', b'h', b's', b'h'] => (4, "sh"),
        [.., b'c', b'h', b'c', b'h'] => (4, "ch"),
        [.., b's', b'c', b'h'] => (3, "sh"),
        [.., a, b] if a == b && a.is_ascii_lowercase() => (1, ""),
        _ => return None,
    })
}
