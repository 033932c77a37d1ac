//! Typed tree -> packs. Same sources, same bytes, on every machine: nothing here reads a clock or a folder.

use crate::source::{PageKind, PageSource, Publication, block_hash, letter_part};
use huquq_bundle::letter::{Piece, pieces};
use huquq_bundle::pack::{Builder, FORMAT, READER};
use huquq_bundle::records::{
    Block, CALENDAR, CONTACT, OFFICE, Office, OfficeBlock, OfficeText, Page, RULE, SCHEME, SOURCE, SYNONYM,
    SynonymGroup, TEXT, Text,
};
use huquq_bundle::{Header, Rejected, TargetName};
use huquq_script::uzbek::{Exceptions, to_cyrillic};
use std::collections::BTreeMap;

/// What a guide's block says when it states no law.
const ADVICE: &str = "advice";

/// The packs of a publication by target name. Call it only on a publication whose lint found no error.
///
/// # Errors
/// [`Rejected::Malformed`] when two records share an id, which lint finds first.
pub fn compile(publication: &Publication) -> Result<BTreeMap<TargetName, Vec<u8>>, Rejected> {
    let mut packs = BTreeMap::new();
    for country in &publication.about.countries {
        packs.insert(TargetName::pack(country, "base")?, base(publication, country)?);
        for locale in publication.about.authored() {
            if let Some(bytes) = localized(publication, country, locale, None)? {
                packs.insert(TargetName::pack(country, locale)?, bytes);
            }
        }
        for derived in &publication.about.derived {
            if let Some(bytes) = localized(publication, country, &derived.from, Some(&derived.locale))? {
                packs.insert(TargetName::pack(country, &derived.locale)?, bytes);
            }
        }
    }
    Ok(packs)
}

fn header(publication: &Publication, country: &str, locale: Option<&str>) -> Header {
    Header {
        country: country.into(),
        locale: locale.map(str::to_owned),
        publication: publication.about.id.clone(),
        publisher: publication.about.publisher.clone(),
        format: FORMAT,
        min_reader: READER,
    }
}

fn base(publication: &Publication, country: &str) -> Result<Vec<u8>, Rejected> {
    let mut pack = Builder::new(header(publication, country, None));
    let contacts = || publication.contacts.iter().filter(|c| c.body.country == country);
    for contact in contacts() {
        pack.push(CONTACT, &contact.id, &contact.body)?;
    }
    let deadlines = &publication.deadlines;
    let rules = || deadlines.rules.iter().map(|r| &r.body).filter(|r| r.country == country);
    let versions = || rules().flat_map(|r| &r.versions);
    let schemes =
        || deadlines.schemes.iter().map(|s| &s.body).filter(|s| versions().any(|v| v.scheme == s.id));
    let calendars = || deadlines.calendars.iter().map(|c| &c.body).filter(|c| c.country == country);
    for rule in rules() {
        pack.push(RULE, &rule.id, rule)?;
    }
    for scheme in schemes() {
        pack.push(SCHEME, &scheme.id, scheme)?;
    }
    for calendar in calendars() {
        pack.push(CALENDAR, &calendar.year.to_string(), calendar)?;
    }
    let of_rules = versions().flat_map(|v| &v.sources).chain(schemes().flat_map(|s| &s.sources));
    let of_calendars =
        calendars().flat_map(|c| c.sources.iter().chain(c.days.iter().flat_map(|d| &d.sources)));
    for page in publication.pages.iter().filter(|p| p.country == country && !p.office.is_empty()) {
        pack.push(OFFICE, &format!("{}/{}", page.kind.record(), page.id), &office(publication, page))?;
    }
    let pages = publication.pages.iter().filter(|p| p.country == country);
    let of_pages = pages.flat_map(|p| &p.blocks).flat_map(|b| &b.src);
    let of_contacts =
        contacts().flat_map(|c| c.body.sources.iter().chain(c.body.phones.iter().flat_map(|p| &p.sources)));
    let used: Vec<&str> = of_pages
        .chain(of_contacts)
        .chain(of_rules)
        .chain(of_calendars)
        .filter_map(|r| r.split(':').next())
        .collect();
    for source in publication.sources.iter().filter(|s| used.contains(&s.id.as_str())) {
        pack.push(SOURCE, &source.id, &source.body)?;
    }
    pack.finish()
}

/// The texts of `locale`, or of `derived`, which is made from it by transliteration. `None` where a welcome locale has
/// nothing for the country yet.
fn localized(
    publication: &Publication,
    country: &str,
    locale: &str,
    derived: Option<&str>,
) -> Result<Option<Vec<u8>>, Rejected> {
    let mut pack = Builder::new(header(publication, country, Some(derived.unwrap_or(locale))));
    let spell = |text: &str| match derived {
        Some(_) => cyrillic(publication, text),
        None => text.to_owned(),
    };
    let mut empty = true;
    for page in publication.pages.iter().filter(|p| p.country == country && p.locale == locale) {
        let source_locale = &publication.about.source_locale;
        let original = publication.pages.iter().find(|p| p.is(page.kind, &page.id, source_locale));
        if let Some(original) = original {
            let mut record = record(original, page);
            record.title = spell(&record.title);
            record.summary = spell(&record.summary);
            record.derived_from = derived.map(|_| locale.to_owned());
            for block in &mut record.blocks {
                block.text = spell(&block.text);
            }
            pack.push(page.kind.record(), &page.id, &record)?;
            empty = false;
        }
    }
    let contact_of_country = |id: &str| {
        id.strip_prefix("contact-")
            .is_none_or(|c| publication.contacts.iter().any(|x| x.id == c && x.body.country == country))
    };
    let rule_of_country =
        |id: &str| id.strip_prefix("rule-").is_none_or(|r| r.starts_with(&format!("{country}-")));
    // Only the events and facts of the country's own rules.
    let rules = || publication.deadlines.rules.iter().map(|r| &r.body).filter(|r| r.country == country);
    let event_of_country = |id: &str| id.strip_prefix("event-").is_none_or(|e| rules().any(|r| r.event == e));
    let fact_of_country =
        |id: &str| id.strip_prefix("fact-").is_none_or(|f| rules().any(|r| r.facts.iter().any(|x| x == f)));
    for text in publication.texts.iter().filter(|t| t.locale == locale) {
        let id = &text.id;
        if contact_of_country(id) && rule_of_country(id) && event_of_country(id) && fact_of_country(id) {
            let attrs = text.body.attrs.iter().map(|(name, value)| (name.clone(), spell(value))).collect();
            pack.push(TEXT, &text.id, &Text { value: spell(&text.body.value), attrs })?;
            empty = false;
        }
    }
    if empty {
        return Ok(None);
    }
    // As they are written also in a derived locale: search finds every script.
    for group in publication.synonyms.iter().filter(|g| g.locale == locale) {
        let first = group.words.first().map(String::as_str).unwrap_or_default();
        let id: Vec<String> = huquq_script::words(first).map(|(_, w)| huquq_script::fold(w)).collect();
        pack.push(SYNONYM, &id.join("-"), &SynonymGroup { words: group.words.clone() })?;
    }
    pack.finish().map(Some)
}

/// The ids of answers in a letter are no words.
fn cyrillic(publication: &Publication, text: &str) -> String {
    let spell = |text: &str| to_cyrillic(text, &[&publication.exceptions, Exceptions::builtin()]).text;
    pieces(text)
        .map(|piece| match piece {
            Piece::Text(text) => spell(text),
            Piece::Place(id) => format!("{{{id}}}"),
        })
        .collect()
}

/// The source gives order, kinds, references and sources; the translation gives words.
fn record(original: &PageSource, page: &PageSource) -> Page {
    let mut blocks = Vec::new();
    for block in &original.blocks {
        if block.kind.is_reference() {
            blocks.push(Block::reference(block.kind, &block.id));
            continue;
        }
        let Some(said) = page.blocks.iter().find(|b| b.id == block.id && b.kind == block.kind) else {
            continue;
        };
        let stale = page.locale != original.locale && said.of.as_deref() != Some(&block_hash(&block.text));
        let src = block.src.iter().filter(|s| *s != ADVICE).cloned().collect();
        blocks.push(Block {
            text: said.text.clone(),
            src,
            stale,
            to: block.to.clone(),
            ask: block.ask,
            optional: block.optional,
            when: block.when.clone(),
            ..Block::reference(block.kind, &block.id)
        });
    }
    Page {
        title: page.title.clone(),
        summary: page.summary.clone(),
        situations: original.situations.clone(),
        law_as_of: original.law_as_of.clone(),
        made: page.made,
        reviewed_by: page.reviewed_by.clone(),
        reviewed_on: page.reviewed_on.clone(),
        derived_from: None,
        to: original.to.clone(),
        blocks,
    }
}

/// What the office reads, in each of its languages.
fn office(publication: &Publication, original: &PageSource) -> Office {
    let text = |locale: &String| {
        let page = publication.pages.iter().find(|p| p.is(original.kind, &original.id, locale))?;
        let wanted = original.blocks.iter().filter(|b| {
            !b.kind.is_reference()
                && (original.kind == PageKind::Card || letter_part(original).any(|l| l.id == b.id))
        });
        let said = |id: &String| page.blocks.iter().find(|b| &b.id == id).map(|b| b.text.clone());
        let blocks =
            wanted.filter_map(|b| Some(OfficeBlock { id: b.id.clone(), text: said(&b.id)? })).collect();
        Some(OfficeText { locale: locale.clone(), title: page.title.clone(), made: page.made, blocks })
    };
    Office { texts: original.office.iter().filter_map(text).collect() }
}
