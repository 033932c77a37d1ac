//! One setting changed, to see what it gives. What was seen stands in bindings/SIZE.md.

use super::measure;
use super::table::{change, thousands};
use crate::Done;
use crate::failure::Failure;
use crate::library::{Settings, Variant};
use crate::target::MEASURED;

/// What a probe does to the settings.
type Change = fn(&mut Settings);

/// Name, what it does, and how.
const PROBES: [(&str, &str, Change); 13] = [
    ("none", "nothing: what the others are compared with", |_| {}),
    ("sqlite-whole", "SQLite as rusqlite bundles it", |s| {
        // The build script takes the last of two flags that contradict each other.
        s.sqlite = words(
            "-USQLITE_OMIT_LOAD_EXTENSION -USQLITE_OMIT_SHARED_CACHE -USQLITE_OMIT_DEPRECATED -USQLITE_OMIT_TRACE \
             -USQLITE_OMIT_DECLTYPE -USQLITE_OMIT_AUTHORIZATION -USQLITE_OMIT_UTF16 -USQLITE_OMIT_WAL \
             -USQLITE_OMIT_PROGRESS_CALLBACK -USQLITE_OMIT_GET_TABLE -USQLITE_OMIT_DESERIALIZE \
             -USQLITE_OMIT_COMPLETE -USQLITE_OMIT_TCL_VARIABLE -USQLITE_OMIT_COMPILEOPTION_DIAGS \
             -USQLITE_OMIT_DATETIME_FUNCS -USQLITE_OMIT_JSON -USQLITE_OMIT_INTEGRITY_CHECK -USQLITE_UNTESTABLE \
             -USQLITE_DEFAULT_MEMSTATUS -DSQLITE_ENABLE_API_ARMOR -DSQLITE_ENABLE_COLUMN_METADATA \
             -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS \
             -DSQLITE_ENABLE_LOAD_EXTENSION=1 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_STAT4 -DSQLITE_SOUNDEX",
        );
    }),
    ("sqlite-fts5", "full-text search of SQLite in", |s| s.sqlite.clear()),
    ("sqlite-more", "foreign keys and EXPLAIN out of SQLite", |s| {
        s.sqlite.extend(words("-DSQLITE_OMIT_FOREIGN_KEY -DSQLITE_OMIT_EXPLAIN"));
    }),
    ("c-unwinding", "C with tables for unwinding", |s| s.cflags.clear()),
    ("c-oz", "C at -Oz", |s| s.cflags.push("-Oz".to_owned())),
    ("opt-s", "Rust at opt-level s", |s| s.profile.push("opt-level=\"s\"".to_owned())),
    ("opt-3", "Rust at opt-level 3", |s| s.profile.push("opt-level=3".to_owned())),
    ("relocations", "relocations as a list", |s| without(s, "relocs")),
    ("folding", "functions with the same code folded into one", |s| {
        s.rustflags.push("-Clink-arg=-Wl,--icf=all".to_owned());
    }),
    ("outlining", "repeated code made into functions; what it saves the tables for unwinding eat", |s| {
        s.rustflags.push("-Cllvm-args=-enable-machine-outliner".to_owned());
    }),
    ("simd", "signature arithmetic for AVX in", |s| without(s, "curve25519")),
    ("digests", "digests unrolled", |s| without(s, "sha2_backend")),
];

/// Builds without HTTP as a probe says and prints what it gives.
pub fn run(name: &str) -> Done {
    if name == "list" {
        for (name, what, _) in PROBES {
            println!("{name:<16} {what}");
        }
        return Ok(());
    }
    let Some((name, what, alter)) = PROBES.iter().find(|p| p.0 == name) else {
        return Err(Failure::Refused(vec![format!("no probe is called {name}; --probe list lists them")]));
    };
    let plain =
        measure(&MEASURED, Variant::WithoutHttp, Settings::of(&MEASURED)?, Variant::WithoutHttp.name())?;
    let mut settings = Settings::of(&MEASURED)?;
    alter(&mut settings);
    let probed = measure(&MEASURED, Variant::WithoutHttp, settings, "probe")?;
    println!("{name}: {what}");
    println!("{} bytes, {}", thousands(probed.bytes), change(probed.bytes, Some(plain.bytes)));
    Ok(())
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn without(settings: &mut Settings, word: &str) {
    settings.rustflags.retain(|flag| !flag.contains(word));
}
