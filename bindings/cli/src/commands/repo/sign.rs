//! `huquq repo sign`: an editor elsewhere sees what a staged release changes, and signs it.

use crate::commands::lint::Speaking;
use crate::commands::passphrase::Secrets;
use crate::commands::translate::is_yes;
use crate::{Outcome, clock, output};
use huquq_publisher::keys::{PublicKey, SecretKey};
use huquq_publisher::publish::write_whole;
use huquq_publisher::repo::{RoleChange, Staged, Text, TextChange};
use huquq_publisher::say::{Language, sentences as say};
use std::io::BufRead;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// The folder `staged` you were given, or one file of its `next`
    staged: PathBuf,
    /// Your key
    #[arg(long)]
    key: PathBuf,
    /// Folder for the signature file
    #[arg(long, default_value = ".")]
    out: PathBuf,
    /// SHA-256 of the first root as you know it; nothing is signed if the folder has another
    #[arg(long, value_name = "DIGEST")]
    root: Option<String>,
    /// Sign without asking. You claim to have read what is shown
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    secrets: Secrets,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn run(args: &Args) -> Outcome {
    let language = args.speaking.language();
    let staged = Staged::open(&args.staged, clock::now()).map_err(|e| e.text(language))?;
    let digest = staged.root_fingerprint()?;
    if args.root.as_ref().is_some_and(|root| !root.eq_ignore_ascii_case(&digest)) {
        return Err(say::sign_other_root(digest).text(language).into());
    }
    let key = PublicKey::read(&args.key).map_err(|e| e.text(language))?;
    let names = staged.for_key(&key).map_err(|e| e.text(language))?;
    let changes = staged.changes().map_err(|e| e.text(language))?;
    output::line(output::bold(&say::sign_head(staged.release().to_string()).text(language)));
    output::line(say::sign_fingerprint(digest).text(language));
    for role in &changes.roles {
        show(role, language);
    }
    if !args.yes {
        output::line(say::sign_question(names.join(", "), &key.id).text(language));
        let answer = std::io::stdin().lock().lines().next();
        if !answer.is_some_and(|a| a.is_ok_and(|a| is_yes(&a))) {
            return Err(say::sign_refused().text(language).into());
        }
    }
    let passphrases = args.secrets.asking();
    let secret = SecretKey::unlock(&args.key, passphrases.as_ref()).map_err(|e| e.text(language))?;
    for signature in staged.sign(&secret).map_err(|e| e.text(language))? {
        let path = args.out.join(signature.file_name());
        if path.exists() {
            return Err(say::sign_exists(path.as_path()).text(language).into());
        }
        write_whole(&path, &signature.bytes()?).map_err(|e| format!("{}: {e}", path.display()))?;
        output::line(say::sign_done(path.as_path()).text(language));
    }
    Ok(())
}

fn show(role: &RoleChange, language: Language) {
    let file = format!("{}.{}.json", role.version, role.role);
    output::line("");
    output::line(output::bold(&say::sign_file(file, &role.expires).text(language)));
    for pack in &role.packs {
        let name = pack.name.as_str();
        let said = match (pack.was, pack.is) {
            (Some(was), Some(is)) => say::sign_pack_changed(name, was.to_string(), is.to_string()),
            (Some(was), None) => say::sign_pack_gone(name, was.to_string()),
            (_, is) => say::sign_pack_new(name, is.unwrap_or_default().to_string()),
        };
        output::line(format!("  {}", said.text(language)));
    }
    for key in &role.keys {
        let said = match key.is_new {
            true => say::sign_key_in(&key.role, &key.id),
            false => say::sign_key_out(&key.role, &key.id),
        };
        output::line(format!("  {}", visible(&said.text(language))));
    }
    let mut record = (String::new(), String::new());
    for text in &role.texts {
        if record != (text.kind.clone(), text.id.clone()) {
            record = (text.kind.clone(), text.id.clone());
            output::line(output::bold(&visible(&format!("\n  {} {}", text.kind, text.id))));
        }
        show_text(text, language);
    }
}

fn show_text(text: &TextChange, language: Language) {
    let changed = || {
        text.texts.values().filter_map(|t| match t {
            Text::Changed { was, is } => Some((was.is_some(), is.is_some())),
            Text::Same(_) => None,
        })
    };
    let what = if changed().all(|(was, _)| !was) {
        say::sign_added()
    } else if changed().all(|(_, is)| !is) {
        say::sign_removed()
    } else {
        say::sign_changed()
    };
    output::line(format!("    {} ({})", visible(&text.field), what.text(language)));
    for (locale, text) in &text.texts {
        let mut name = visible(locale);
        let mut line = |sign: char, text: &str| {
            output::line(format!("      {name:8} {sign} {}", visible(text)));
            name.clear();
        };
        match text {
            Text::Same(text) => line('=', text),
            Text::Changed { was, is } => {
                if let Some(was) = was {
                    line('-', was);
                }
                if let Some(is) = is {
                    line('+', is);
                }
            }
        }
    }
}

/// A text that cannot move the cursor, hide a line or turn the direction of reading: what is signed is what is seen.
fn visible(text: &str) -> String {
    let hides = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().map(|c| if hides(c) { format!("<U+{:04X}>", c as u32) } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_can_hide_in_what_is_shown() {
        assert_eq!(super::visible("a\u{1b}[2Kb\u{202e}c\rЎўғ ʻ"), "a<U+001B>[2Kb<U+202E>c<U+000D>Ўўғ ʻ");
    }
}
