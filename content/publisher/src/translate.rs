//! Remembers, beside each translated paragraph, the source text it was made from (FORMAT.md 1.55).

use crate::publish::write_whole;
use crate::source::{Publication, block_hash, front_hash};
use std::path::Path;

/// Writes `of=` into the translation of `guide` (`country/slug`) in `locale`, for one paragraph or for all and the front matter.
/// Returns how many it wrote anew.
///
/// # Errors
/// A sentence that names the guide, the locale or the paragraph that is not there, or what the system said.
pub fn stamp(folder: &Path, guide: &str, locale: &str, paragraph: Option<&str>) -> Result<usize, String> {
    let (publication, _) = Publication::read(folder);
    let find = |locale: &str| publication.guides.iter().find(|g| g.id == guide && g.locale == locale);
    let original = find(&publication.about.source_locale)
        .ok_or(format!("there is no guide {guide} in the source locale"))?;
    let translation = find(locale).ok_or(format!("there is no guide {guide} in {locale}"))?;
    let path = folder.join(&translation.at.file);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut changed = 0;
    for block in translation.blocks.iter().filter(|b| paragraph.is_none_or(|p| p == b.id)) {
        let Some(source) = original.blocks.iter().find(|b| b.id == block.id) else { continue };
        let hash = block_hash(&source.text);
        if block.of.as_deref() == Some(&hash) {
            continue;
        }
        let mark = format!("{{#{}", block.id);
        let is_mark = |line: &&mut String| {
            line.rsplit_once(&mark).is_some_and(|(_, rest)| rest.starts_with(['}', ' ']))
        };
        if let Some(line) = lines.iter_mut().skip(block.line - 1).find(is_mark)
            && let Some((before, _)) = line.rsplit_once(&mark)
        {
            *line = format!("{before}{mark} of={hash}}}");
            changed += 1;
        }
    }
    if paragraph.is_none() {
        let hash = front_hash(&original.title, &original.summary);
        if translation.of.as_deref() != Some(&hash) {
            let of = format!("of = \"{hash}\"");
            let close = lines.iter().skip(1).position(|l| l == "+++").map_or(lines.len(), |i| i + 1);
            match lines.iter().take(close).position(|l| l.starts_with("of =")) {
                Some(at) => lines.splice(at..=at, [of]).for_each(drop),
                None => lines.insert(close, of),
            }
            changed += 1;
        }
    } else if !translation.blocks.iter().any(|b| Some(b.id.as_str()) == paragraph) {
        return Err(format!("{guide} has no paragraph {} in {locale}", paragraph.unwrap_or_default()));
    }
    if changed > 0 {
        let text = lines.join("\n") + "\n";
        write_whole(&path, text.as_bytes()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(changed)
}
