//! Whose the bytes are.

use super::crates::Crates;
use super::map::Piece;
use std::collections::BTreeMap;

/// A part of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// SQLite and what calls it.
    Sqlite,
    /// All that the feature `http` brings.
    Http,
    /// Sentences and languages.
    Texts,
    /// What UniFFI adds.
    Boundary,
    /// Signatures and digests.
    Signatures,
    /// JSON and what reads records from it.
    Json,
    /// Printed codes, and loops of them.
    Codes,
    /// The crates of this repository.
    Ours,
    /// Rust's standard library.
    Std,
    /// Other crates.
    Rest,
    /// Rust's constants without a name, mostly texts.
    Constants,
    /// Rust's tables for catching a panic.
    Unwinding,
    /// What the linker writes: names, relocations, headers, padding.
    Linker,
}

impl Part {
    /// As the table and sizes.json call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Http => "http",
            Self::Texts => "i18n",
            Self::Boundary => "uniffi",
            Self::Signatures => "signatures",
            Self::Json => "json",
            Self::Codes => "codes",
            Self::Ours => "ours",
            Self::Std => "std",
            Self::Rest => "rest",
            Self::Constants => "constants",
            Self::Unwinding => "unwinding",
            Self::Linker => "linker",
        }
    }
}

/// Bytes of each part, and of each crate.
#[derive(Debug, Default)]
pub struct Parts {
    /// They sum up to the file.
    pub parts: BTreeMap<Part, u64>,
    /// By crate, or by section where nobody is named.
    pub crates: BTreeMap<String, u64>,
}

impl Parts {
    /// Adds up the pieces; what a file of `bytes` has beyond them is the linker's.
    pub fn of(pieces: &[Piece], bytes: u64, crates: &Crates) -> Self {
        let mut parts = Self::default();
        for piece in pieces {
            let (part, name) = whose(piece, crates);
            *parts.parts.entry(part).or_default() += piece.bytes;
            *parts.crates.entry(name).or_default() += piece.bytes;
        }
        let counted: u64 = parts.parts.values().sum();
        *parts.parts.entry(Part::Linker).or_default() += bytes.saturating_sub(counted);
        parts
    }
}

/// The part and the name that a piece counts for.
fn whose(piece: &Piece, crates: &Crates) -> (Part, String) {
    // C and assembly lie in an archive that bears its crate's name; Rust is one object after link-time optimisation.
    if let Some(name) = archive(&piece.object)
        && let Some(part) = crates.part(name)
    {
        return (part, name.to_owned());
    }
    if !piece.object.contains("huquq_ffi") {
        // Texts that the linker has merged.
        let part = if piece.section == ".rodata" { Part::Constants } else { Part::Linker };
        return (part, piece.section.clone());
    }
    if let Some(symbol) = symbol(&piece.name) {
        let name = format!("{:#}", rustc_demangle::demangle(symbol));
        if let Some(known) = crate_of(&name, crates) {
            return known;
        }
    }
    // What UniFFI exports bears no crate's name.
    if piece.name.starts_with(".text.uniffi_") || piece.name.starts_with(".text.ffi_") {
        return (Part::Boundary, "huquq_ffi".to_owned());
    }
    match piece.section.as_str() {
        ".text" => (Part::Rest, ".text".to_owned()),
        ".eh_frame" | ".gcc_except_table" => (Part::Unwinding, piece.section.clone()),
        _ => (Part::Constants, piece.section.clone()),
    }
}

/// `liblibsqlite3_sys-059bed.rlib(00-sqlite3.o)` is of the crate `libsqlite3_sys`.
fn archive(object: &str) -> Option<&str> {
    let (archive, _) = object.rsplit_once('(')?;
    let file = archive.rsplit('/').next()?;
    let name = file.strip_prefix("lib")?.strip_suffix(".rlib")?;
    Some(name.rsplit_once('-').map_or(name, |(name, _)| name))
}

/// The mangled name a section ends in.
fn symbol(section: &str) -> Option<&str> {
    let at = section.find("_R").or_else(|| section.find("_ZN"))?;
    section.get(at..)
}

/// The crate a function was made for: the first in its name that is not Rust's own, or Rust's own if all are.
///
/// `core::ptr::drop_in_place::<huquq_core::store::Store>` would not be there without `huquq_core`.
fn crate_of(name: &str, crates: &Crates) -> Option<(Part, String)> {
    let mut std = None;
    let mut rest = name;
    while let Some(at) = rest.find("::") {
        let (before, after) = rest.split_at(at);
        let word = |c: char| !(c.is_alphanumeric() || c == '_');
        let start = before.rfind(word).map_or(0, |i| i + 1);
        let first = before.get(..start).is_none_or(|b| !b.ends_with("::"));
        if let (true, Some(word)) = (first, before.get(start..))
            && let Some(part) = crates.part(word)
        {
            if part != Part::Std {
                return Some((part, word.to_owned()));
            }
            std.get_or_insert((part, word.to_owned()));
        }
        // The next path begins after this one: skip what belongs to it.
        let next = after.trim_start_matches("::");
        let path = |c: char| !(c.is_alphanumeric() || c == '_' || c == ':');
        rest = next.find(path).and_then(|i| next.get(i..)).unwrap_or_default();
    }
    std
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crates() -> Crates {
        Crates::from(&[
            ("core", Part::Std),
            ("alloc", Part::Std),
            ("huquq_core", Part::Ours),
            ("serde_json", Part::Json),
            ("libsqlite3_sys", Part::Sqlite),
        ])
    }

    fn piece(object: &str, section: &str, name: &str) -> Piece {
        Piece { section: section.into(), object: object.into(), name: name.into(), bytes: 10 }
    }

    #[test]
    fn a_function_counts_for_the_crate_it_was_made_for() {
        let part = |name: &str| crate_of(name, &crates()).map(|(part, _)| part);
        assert_eq!(part("core::ptr::drop_in_place::<huquq_core::store::Store>"), Some(Part::Ours));
        assert_eq!(part("<serde_json::Error as core::fmt::Display>::fmt"), Some(Part::Json));
        assert_eq!(part("<alloc::vec::Vec<u8> as core::fmt::Debug>::fmt"), Some(Part::Std));
        // A module of that name is not the crate.
        assert_eq!(part("alloc::serde_json::f"), Some(Part::Std));
        assert_eq!(part("memcpy"), None);
    }

    #[test]
    fn c_counts_for_the_crate_whose_archive_it_is_in() {
        let of = |object, section, name| whose(&piece(object, section, name), &crates()).0;
        let archive = "/t/liblibsqlite3_sys-059b.rlib(00-sqlite3.o)";
        assert_eq!(of(archive, ".text", ".text.sqlite3_step"), Part::Sqlite);
        assert_eq!(of("/t/huquq_ffi.o", ".eh_frame", ".eh_frame"), Part::Unwinding);
        assert_eq!(of("/t/huquq_ffi.o", ".rodata", ".rodata.cst16"), Part::Constants);
        assert_eq!(
            of("/t/huquq_ffi.o", ".text", ".text.uniffi_huquq_ffi_fn_method_engine_home"),
            Part::Boundary
        );
        assert_eq!(of("<internal>", ".rela.dyn", ".rela.dyn"), Part::Linker);
    }

    #[test]
    fn the_parts_sum_up_to_the_file() {
        let pieces = [piece("<internal>", ".rodata", ".rodata"), piece("/t/huquq_ffi.o", ".text", ".text")];
        let parts = Parts::of(&pieces, 64, &crates());
        assert_eq!(parts.parts.values().sum::<u64>(), 64);
        assert_eq!(parts.parts.get(&Part::Linker), Some(&44));
    }
}
