//! The size of the library by part, beside what was last recorded and beside the budgets.

mod crates;
mod map;
mod part;
mod probe;
mod record;
mod table;
mod verdict;

use crate::Done;
use crate::elf;
use crate::failure::Failure;
use crate::library::{Build, Settings, Variant};
use crate::run::{place, read, top};
use crate::target::{MEASURED, Target};
use crates::Crates;
use part::Parts;
use record::{Record, Sizes};
use std::path::{Path, PathBuf};

/// Options of `cargo xtask size`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only this variant: without-http or with-http.
    #[arg(long)]
    only: Option<String>,
    /// Writes the sizes into bindings/sizes.json, with what explains a growth.
    #[arg(long, value_name = "WHY")]
    record: Option<String>,
    /// Builds with one setting changed, and prints what it gives; `list` lists them.
    #[arg(long, value_name = "NAME", conflicts_with = "record")]
    probe: Option<String>,
    /// How many crates to list, largest first.
    #[arg(long, default_value_t = 0)]
    crates: usize,
}

/// A library that was built and taken apart.
#[derive(Debug)]
struct Measured {
    /// Bytes of the file.
    bytes: u64,
    /// Whose they are.
    parts: Parts,
}

/// Runs the task.
pub fn run(options: &Options) -> Done {
    if let Some(name) = &options.probe {
        return probe::run(name);
    }
    let mut sizes = Sizes::load()?;
    let mut problems = Vec::new();
    for variant in [Variant::WithoutHttp, Variant::WithHttp] {
        if options.only.as_deref().is_some_and(|only| only != variant.name()) {
            continue;
        }
        let measured = measure(&MEASURED, variant, Settings::of(&MEASURED)?, variant.name())?;
        let last = sizes.last(variant.name()).cloned();
        let budget = sizes.budget(variant.name())?;
        table::print(variant.name(), &measured, last.as_ref(), budget, options.crates);
        if let Some(why) = &options.record {
            sizes.add(Record::new(variant.name(), &measured, why));
        } else {
            problems.extend(verdict::growth(variant.name(), measured.bytes, last.as_ref(), sizes.growth));
        }
        problems.extend(verdict::budget(variant.name(), measured.bytes, budget));
    }
    if options.record.is_some() {
        sizes.save()?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Refused(problems)) }
}

/// Builds the library and takes it apart.
fn measure(target: &Target, variant: Variant, settings: Settings, folder: &str) -> Done<Measured> {
    let map = top().join("target/phone").join(folder).join("link.map");
    if let Some(parent) = map.parent() {
        std::fs::create_dir_all(parent).map_err(|source| Failure::File { path: parent.into(), source })?;
    }
    let build = Build {
        target,
        variant,
        kind: "cdylib",
        settings,
        tools: Vec::new(),
        folder: format!("phone/{folder}"),
        map: Some(map.clone()),
    };
    let library = build.run()?;
    elf::loads(&library, target.page)?;
    let kept: PathBuf = top().join("target/phone").join(folder).join("libhuquq_ffi.so");
    place(&library, &kept)?;
    take_apart(&kept, &map)
}

fn take_apart(library: &Path, map: &Path) -> Done<Measured> {
    let bytes = library.metadata().map_err(|source| Failure::File { path: library.into(), source })?.len();
    let pieces = map::pieces(&read(map)?);
    if pieces.is_empty() {
        let what = "no map of lld, which this check reads; is another linker set?".to_owned();
        return Err(Failure::Unreadable { path: map.into(), what });
    }
    Ok(Measured { bytes, parts: Parts::of(&pieces, bytes, &Crates::load()?) })
}
