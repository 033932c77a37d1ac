//! A filled letter as one HTML page, for a phone's own print service. It names no program and no date, and loads nothing.

use super::{Filled, Paragraph, Place};

/// A4 with the margins of an office letter; serif, because that is what a court is used to.
const STYLE: &str = "@page{size:A4;margin:20mm 15mm 20mm 30mm}body{font:12pt/1.4 serif;margin:0}\
.address{margin-left:50%}h1{font-size:13pt;text-align:center;text-transform:uppercase;margin:8mm 0 4mm}\
p,li{margin:0 0 2mm}.address p{margin:0}ol,ul{padding-left:8mm}";

impl Filled {
    /// What the office reads, as a whole HTML document in UTF-8.
    pub fn html(&self) -> String {
        let mut body = String::new();
        let mut open = None;
        for paragraph in &self.paragraphs {
            let wants = group(paragraph.place);
            if open != wants {
                body.push_str(open.map_or("", |(_, end)| end));
                body.push_str(wants.map_or("", |(begin, _)| begin));
                open = wants;
            }
            body.push_str(&line(paragraph));
        }
        body.push_str(open.map_or("", |(_, end)| end));
        let locale = escaped(&self.their_locale);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{locale}\"><head><meta charset=\"utf-8\"><title></title><style>{STYLE}</style></head>\
             <body>{body}</body></html>\n"
        )
    }
}

/// The element around neighbours of one kind.
fn group(place: Place) -> Option<(&'static str, &'static str)> {
    match place {
        Place::Address => Some(("<div class=\"address\">", "</div>")),
        Place::Step => Some(("<ol>", "</ol>")),
        Place::Item => Some(("<ul>", "</ul>")),
        Place::Title | Place::Body => None,
    }
}

fn line(paragraph: &Paragraph) -> String {
    // A long answer keeps its line breaks.
    let text = escaped(&paragraph.theirs).replace('\n', "<br>");
    match paragraph.place {
        Place::Title => format!("<h1>{text}</h1>"),
        Place::Step | Place::Item => format!("<li>{text}</li>"),
        Place::Address | Place::Body => format!("<p>{text}</p>"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::InLocale;
    use huquq_bundle::records::Made;

    #[test]
    fn an_answer_is_text_and_never_markup() {
        let paragraph = |place, theirs: &str| Paragraph {
            id: String::new(),
            place,
            theirs: theirs.into(),
            yours: String::new(),
        };
        let letter = Filled {
            id: "kz/claim".into(),
            their_locale: "kk".into(),
            their_made: Made::MachineDrafted,
            language: InLocale { locale: "ru".into(), fallback: false },
            paragraphs: vec![
                paragraph(Place::Address, "A & B"),
                paragraph(Place::Title, "Title"),
                paragraph(Place::Body, "<script>\n\"x\""),
                paragraph(Place::Step, "one"),
                paragraph(Place::Step, "two"),
                paragraph(Place::Body, "end"),
            ],
            open: vec![],
        };
        let body = letter.html().split_once("<body>").map(|(_, b)| b.to_owned()).unwrap_or_default();
        assert_eq!(
            body,
            "<div class=\"address\"><p>A &amp; B</p></div><h1>Title</h1><p>&lt;script&gt;<br>&quot;x&quot;</p>\
             <ol><li>one</li><li>two</li></ol><p>end</p></body></html>\n"
        );
    }
}
