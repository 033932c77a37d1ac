//! Places in a letter where an answer goes: `{name}`.

/// The ids of the places in `text`, in order. A brace without its other half is text.
pub fn places(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).filter_map(|piece| match piece {
        Piece::Place(id) => Some(id),
        Piece::Text(_) => None,
    })
}

/// A part of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Text(&'a str),
    /// The answer to the question of this id.
    Place(&'a str),
}

/// `text` cut at its places.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let open = rest.find('{').unwrap_or(rest.len());
        if open > 0 {
            let (before, after) = rest.split_at(open);
            rest = after;
            return Some(Piece::Text(before));
        }
        let inner = rest.strip_prefix('{').unwrap_or_default();
        let id = inner.split_once('}').filter(|(id, _)| {
            !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        });
        match id {
            Some((id, after)) => {
                rest = after;
                Some(Piece::Place(id))
            }
            None => {
                rest = inner;
                Some(Piece::Text("{"))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_and_nothing_is_lost() {
        let text = "Я, {full-name}, работал с {from} {} {нет";
        assert_eq!(places(text).collect::<Vec<_>>(), ["full-name", "from"]);
        let joined: String = pieces(text)
            .map(|p| match p {
                Piece::Text(t) => t.to_owned(),
                Piece::Place(id) => format!("{{{id}}}"),
            })
            .collect();
        assert_eq!(joined, text);
    }
}
