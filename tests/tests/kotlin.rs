//! The Kotlin side on a JVM: Maven builds it, and its tests drive the real library against repositories that are made here.

use huquq_core::carrier::slip;
use huquq_core::update::{Folder, Wanted};
use huquq_publisher::compile::compile;
use huquq_publisher::repo::release;
use huquq_slip::Frames;
use huquq_tests::{NOW, Ngo, Phone, copy};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What to do where a program is missing.
const INSTALL: &str =
    "install a JDK of 17 or later and Maven (apt-get install openjdk-17-jdk-headless maven)";

fn has(program: &str, version: &str) -> bool {
    Command::new(program).arg(version).output().is_ok_and(|o| o.status.success())
}

/// Whether Kotlin can be built here. On CI it must be.
fn can_run() -> bool {
    if has("javac", "-version") && has("mvn", "--version") {
        return true;
    }
    assert!(std::env::var_os("CI").is_none(), "{INSTALL}");
    println!("skipped: {INSTALL}");
    false
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Runs Maven; a download that broke is tried again, since what was fetched so far is kept.
fn maven(folder: &Path, arguments: &[String]) {
    let mut tries = 3;
    loop {
        tries -= 1;
        let output = Command::new("mvn").current_dir(folder).args(arguments).output().unwrap();
        let said = text(&output);
        if output.status.success() {
            return;
        }
        let broken = ["Could not transfer", "could not be resolved", "Could not resolve"];
        assert!(tries > 0 && broken.iter().any(|b| said.contains(b)), "mvn {arguments:?}\n{said}");
        println!("a download failed and is tried again:\n{said}");
    }
}

/// The codes of a slip, one a file.
fn codes(bytes: &[u8], folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    let frames = Frames::new(bytes).unwrap();
    // A loop gives more codes than are needed: one may be missed.
    let count = if frames.is_one() { 1 } else { frames.needed() + 4 };
    for n in 0..count {
        std::fs::write(folder.join(format!("{n:04}")), frames.frame(n)).unwrap();
    }
}

/// What the tests in Kotlin find in a folder: `first` and `second` are releases 2 and 3 of the real publication, where a paragraph is
/// corrected; `root.json` came with the app; `one` and `loop` are codes of slips; `other` is the repository of another
/// publisher, `screens` that of the table in `bindings/cases`.
fn world(folder: &Path) {
    let mut phone = Phone::new();
    let repo = phone.repo();
    copy(&repo, &folder.join("first"));
    let id = phone.publication.pages.iter().find(|g| g.country == "kz").unwrap().id.clone();
    for guide in phone.publication.pages.iter_mut().filter(|g| g.id == id) {
        guide.blocks.iter_mut().find(|b| !b.kind.is_reference()).unwrap().text = "Corrected.".into();
    }
    release(&repo, &phone.holders(), &compile(&phone.publication).unwrap(), NOW).unwrap();
    copy(&repo, &folder.join("second"));
    std::fs::copy(repo.join("metadata/1.root.json"), folder.join("root.json")).unwrap();

    let from = Folder::new(&repo);
    codes(&slip::make(&from, 2, &Wanted::default()).unwrap(), &folder.join("one"));
    let wanted = Wanted { countries: vec!["kz".into()], locales: vec!["en".into()] };
    codes(&slip::make(&from, 1, &wanted).unwrap(), &folder.join("loop"));

    let other = Ngo::new();
    other.release();
    copy(&other.repo(), &folder.join("other"));

    let screens = Ngo::of("screens");
    screens.release();
    copy(&screens.repo(), &folder.join("screens"));
}

#[test]
fn kotlin_drives_the_real_library() {
    if !can_run() {
        return;
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target: PathBuf = cargo_metadata::MetadataCommand::new()
        .current_dir(&top)
        .no_deps()
        .exec()
        .unwrap()
        .target_directory
        .into();
    // Kept where somebody wants to run Maven by himself, with `-Dhuquq.world=` that folder.
    let scratch = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("HUQUQ_WORLD").map_or(scratch.path().to_owned(), PathBuf::from);
    world(&folder);
    let property = |name: &str, value: &Path| format!("-Dhuquq.{name}={}", value.display());
    let arguments = [
        // Maven remembers what it could not download; `-U` asks again.
        "-U".to_owned(),
        "--quiet".to_owned(),
        property("cargo", Path::new(env!("CARGO"))),
        property("target", &target),
        property("world", &folder),
        "test".to_owned(),
    ];
    maven(&top.join("bindings/kotlin"), &arguments);
}
