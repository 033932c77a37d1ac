//! A filled letter as plain text, to be copied by hand or sent as a message.

use super::{Filled, Place};

impl Filled {
    /// What the office reads, paragraph by paragraph, in UTF-8 with LF; the address stands first.
    pub fn text(&self) -> String {
        self.lines(|p| &p.theirs)
    }

    /// The same in the reader's language: what he signs.
    pub fn own_text(&self) -> String {
        self.lines(|p| &p.yours)
    }

    fn lines<'a>(&'a self, side: impl Fn(&'a super::Paragraph) -> &'a String) -> String {
        let mut out = String::new();
        let mut number = 0;
        let mut last = None;
        for paragraph in &self.paragraphs {
            let text = side(paragraph);
            // Lines of the address and of a list belong together; everything else stands apart.
            let joined = last == Some(paragraph.place)
                && matches!(paragraph.place, Place::Address | Place::Step | Place::Item);
            if last.is_some() && !joined {
                out.push('\n');
            }
            number = if paragraph.place == Place::Step { number + 1 } else { 0 };
            match paragraph.place {
                Place::Step => out.push_str(&format!("{number}. {text}")),
                Place::Item => out.push_str(&format!("- {text}")),
                Place::Title => out.push_str(&text.to_uppercase()),
                Place::Address | Place::Body => out.push_str(text),
            }
            out.push('\n');
            last = Some(paragraph.place);
        }
        out
    }
}
