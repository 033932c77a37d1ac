//! Text cut into sentences, as a slow reader takes breath.

/// Words of a quotation from which on it is taken for a sentence of its own.
const QUOTED: usize = 3;

/// The sentences of `text`. A bracket, and a quotation of three words or more, is one of its own; a colon and a semicolon end one.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut cuts = vec![0];
    let mut quoted = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        match c {
            '(' => cuts.push(at),
            ')' => cuts.push(end),
            '«' => quoted = Some(at),
            '»' => {
                if let Some(open) = quoted.take()
                    && text.get(open..at).is_some_and(|t| t.split_whitespace().count() >= QUOTED)
                {
                    cuts.extend([open, end]);
                }
            }
            // A dot within a number or a name parts nothing.
            '.' | '!' | '?' | '…' | ':' | ';'
                if chars.peek().is_none_or(|(_, next)| !next.is_alphanumeric()) =>
            {
                cuts.push(end);
            }
            _ => {}
        }
    }
    cuts.push(text.len());
    cuts.sort_unstable();
    cuts.dedup();
    let ends: Vec<usize> = cuts.iter().skip(1).copied().collect();
    cuts.into_iter()
        .zip(ends)
        .filter_map(move |(from, to)| text.get(from..to).map(str::trim))
        .filter(|s| !s.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_takes_breath() {
        let cut = |text| sentences(text).filter(|s| s.chars().any(char::is_alphanumeric)).collect::<Vec<_>>();
        assert_eq!(cut("Ждите. Вас позовут!"), ["Ждите.", "Вас позовут!"]);
        assert_eq!(
            cut("Скажите: «Я не понимаю языка» (men tushunmayman)."),
            ["Скажите:", "«Я не понимаю языка»", "(men tushunmayman)"]
        );
        assert_eq!(cut("Возьмите «справку» и сайт gov.kz"), ["Возьмите «справку» и сайт gov.kz"]);
    }
}
