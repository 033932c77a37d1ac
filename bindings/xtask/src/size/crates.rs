//! Which crates make up which part of the library, asked of cargo, so that no list of names has to be kept.

use super::part::Part;
use crate::Done;
use crate::library::Variant;
use crate::run::{cargo, output};
use crate::target::MEASURED;
use std::collections::BTreeMap;

/// The package that brings a part in. What two of them bring belongs to the earlier one.
const BRINGS: [(&str, Part); 10] = [
    ("rusqlite", Part::Sqlite),
    ("fluent-bundle", Part::Texts),
    ("unic-langid", Part::Texts),
    ("ed25519-dalek", Part::Signatures),
    ("sha2", Part::Signatures),
    ("serde_json", Part::Json),
    ("serde", Part::Json),
    ("uniffi", Part::Boundary),
    ("raptorq", Part::Codes),
    ("qrcodegen", Part::Codes),
];

/// Rust's own, as they are called in its standard library.
const STD: [&str; 13] = [
    "core",
    "alloc",
    "std",
    "compiler_builtins",
    "panic_unwind",
    "unwind",
    "std_detect",
    "gimli",
    "addr2line",
    "miniz_oxide",
    "rustc_demangle",
    "hashbrown",
    "adler2",
];

/// The part of each crate, by the name its symbols have.
#[derive(Debug)]
pub struct Crates(BTreeMap<String, Part>);

impl Crates {
    /// Asks cargo.
    pub fn load() -> Done<Self> {
        let without = tree("huquq-ffi", Variant::WithoutHttp)?;
        let with = tree("huquq-ffi", Variant::WithHttp)?;
        // Another version of a package may be linked into a tool, so each is asked about by its version too.
        let version = |package: &str| without.values().find(|spec| spec.split('@').next() == Some(package));
        let mut parts: BTreeMap<String, Part> =
            STD.iter().map(|name| ((*name).to_owned(), Part::Std)).collect();
        for name in with.keys().filter(|name| !without.contains_key(*name)) {
            parts.insert(name.clone(), Part::Http);
        }
        for (package, part) in BRINGS {
            let Some(spec) = version(package) else { continue };
            for name in tree(spec, Variant::WithoutHttp)?.into_keys() {
                parts.entry(name).or_insert(part);
            }
        }
        for name in without.into_keys() {
            let part = if name.starts_with("huquq_") { Part::Ours } else { Part::Rest };
            parts.entry(name).or_insert(part);
        }
        Ok(Self(parts))
    }

    /// The part of a crate; `None` for a word that is no crate of ours.
    pub fn part(&self, name: &str) -> Option<Part> {
        self.0.get(name).copied()
    }

    #[cfg(test)]
    pub fn from(parts: &[(&str, Part)]) -> Self {
        Self(parts.iter().map(|(name, part)| ((*name).to_owned(), *part)).collect())
    }
}

/// Crates that a package links, itself among them: the name its symbols have, and `name@version`.
fn tree(package: &str, variant: Variant) -> Done<BTreeMap<String, String>> {
    let mut command = cargo();
    command.args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{lib} {p}"]);
    command.args(["--target", MEASURED.triple, "--package", package]);
    if package == "huquq-ffi" {
        command.args(variant.features());
    }
    let lines = output(&mut command)?;
    let words = |line: &str| {
        let mut words = line.split_whitespace();
        let (lib, name, version) = (words.next()?, words.next()?, words.next()?);
        Some((lib.to_owned(), format!("{name}@{}", version.trim_start_matches('v'))))
    };
    Ok(lines.lines().filter_map(words).collect())
}
