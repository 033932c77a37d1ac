//! Writes what there is to translate.

use super::{MESSAGES, SUMMARY, TITLE};
use crate::publish::write_whole;
use crate::say::{Said, sentences as say};
use crate::source::{PageSource, Publication, TextSource, block_hash, front_hash};
use huquq_bundle::records::BlockKind;
use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;
use std::io::BufWriter;
use std::path::Path;

/// Writes every text of the publication in `folder`, with what `locale` has of it, to `out`, and returns how many. A translation of an
/// older source, or one nobody marked, is fuzzy. A locale may be one that has no text yet.
///
/// # Errors
/// A sentence that names the folder or the file.
pub fn export(folder: &Path, locale: &str, out: &Path) -> Result<usize, Said> {
    let (publication, _) = Publication::read(folder);
    let source = &publication.about.source_locale;
    if source.is_empty() {
        return Err(say::no_folder(folder));
    }
    if locale == source {
        return Err(say::stamp_of_source(locale));
    }
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version.clone_from(&publication.about.id);
    metadata.mime_version = "1.0".into();
    metadata.content_type = "text/plain; charset=UTF-8".into();
    metadata.content_transfer_encoding = "8bit".into();
    metadata.language = gettext(locale);
    metadata.plural_rules.nplurals = 1;
    metadata.plural_rules.expr = "0".into();
    let mut catalog = Catalog::new(metadata);
    let is_authored = publication.about.authored().any(|l| l == locale);
    for original in publication.pages.iter().filter(|p| &p.locale == source) {
        if is_authored
            || original.office.iter().any(|l| l == locale)
            || !publication.about.office.iter().any(|l| l == locale)
        {
            let here = publication.pages.iter().find(|p| p.is(original.kind, &original.id, locale));
            page(original, here, &mut catalog);
        }
    }
    for original in publication.texts.iter().filter(|t| &t.locale == source) {
        let here = publication.texts.iter().find(|t| t.id == original.id && t.locale == locale);
        short_text(original, here, &mut catalog);
    }
    let n = catalog.count();
    let io = |e: std::io::Error| say::stamp_io(out, e.to_string());
    let mut bytes = BufWriter::new(Vec::new());
    polib::po_file::write(&catalog, &mut bytes).map_err(io)?;
    let bytes = bytes.into_inner().map_err(|e| io(e.into_error()))?;
    write_whole(out, &bytes).map_err(io)?;
    Ok(n)
}

/// As gettext writes a locale: `uz@latin`.
fn gettext(locale: &str) -> String {
    match locale.split_once('-') {
        Some((language, "Latn")) => format!("{language}@latin"),
        Some((language, "Cyrl")) => format!("{language}@cyrillic"),
        _ => locale.to_owned(),
    }
}

struct Entry<'a> {
    context: String,
    comment: String,
    place: String,
    source: &'a str,
    translation: &'a str,
    stale: bool,
}

fn add(entry: Entry<'_>, catalog: &mut Catalog) {
    let mut flags = MessageFlags::new();
    if entry.stale && !entry.translation.is_empty() {
        flags.add_flag("fuzzy");
    }
    let message = Message::build_singular()
        .with_extracted_comments(entry.comment)
        .with_source(entry.place)
        .with_flags(flags)
        .with_msgctxt(entry.context)
        .with_msgid(entry.source.to_owned())
        .with_msgstr(entry.translation.to_owned())
        .done();
    catalog.append_or_update(message);
}

fn page(original: &PageSource, here: Option<&PageSource>, catalog: &mut Catalog) {
    let place = |line: usize| format!("{}:{line}", original.at.file.display());
    let hash = front_hash(&original.title, &original.summary);
    let fronts = [
        (TITLE, &original.title, here.map(|p| p.title.as_str())),
        (SUMMARY, &original.summary, here.map(|p| p.summary.as_str())),
    ];
    for (name, there, translation) in fronts {
        add(
            Entry {
                context: format!("{}#{name}", original.path()),
                comment: format!("{} of the page", name.trim_start_matches('.')),
                place: place(1),
                source: there,
                translation: translation.unwrap_or_default(),
                stale: here.is_some_and(|p| p.of.as_deref() != Some(&hash)),
            },
            catalog,
        );
    }
    for block in original.blocks.iter().filter(|b| !b.kind.is_reference()) {
        let translation =
            here.and_then(|p| p.blocks.iter().find(|b| b.id == block.id && !b.kind.is_reference()));
        let sources =
            if block.src.is_empty() { String::new() } else { format!(", src={}", block.src.join(",")) };
        add(
            Entry {
                context: format!("{}#{}", original.path(), block.id),
                comment: format!("{}{sources}, page: {}", kind(block.kind), original.title),
                place: place(block.line),
                source: &block.text,
                translation: translation.map_or("", |b| &b.text),
                stale: translation.is_some_and(|b| b.of.as_deref() != Some(&block_hash(&block.text))),
            },
            catalog,
        );
    }
}

fn short_text(original: &TextSource, here: Option<&TextSource>, catalog: &mut Catalog) {
    let place = format!("{}:{}", original.at.file.display(), original.at.line);
    let value = (original.id.clone(), &original.body.value, here.map(|t| t.body.value.as_str()));
    let attrs = original.body.attrs.iter().map(|(name, there)| {
        let translation = here.and_then(|t| t.body.attrs.get(name)).map(String::as_str);
        (format!("{}.{name}", original.id), there, translation)
    });
    for (id, there, translation) in std::iter::once(value).chain(attrs) {
        add(
            Entry {
                context: format!("{MESSAGES}{id}"),
                comment: "short text".into(),
                place: place.clone(),
                source: there,
                translation: translation.unwrap_or_default(),
                // Short texts carry no mark: what is there counts as current.
                stale: false,
            },
            catalog,
        );
    }
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading => "heading",
        BlockKind::Subheading => "subheading",
        BlockKind::Step => "step",
        BlockKind::Item => "bullet",
        BlockKind::Warning => "WARNING",
        BlockKind::Tip => "tip",
        _ => "paragraph",
    }
}
