//! The Kotlin side on a JVM: Maven builds it, and its tests drive the real library against a repository that is made here.

use huquq_tests::Phone;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What an apt machine lacks when one of the programs is missing.
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
    let phone = Phone::new();
    let repo = phone.repo();
    let property = |name: &str, value: &Path| format!("-Dhuquq.{name}={}", value.display());
    maven(
        &top.join("bindings/kotlin"),
        &[
            // Failed downloads are remembered; `-U` asks again.
            "-U".to_owned(),
            "--quiet".to_owned(),
            property("cargo", Path::new(env!("CARGO"))),
            property("target", &target),
            property("repo", &repo),
            property("root", &repo.join("metadata/1.root.json")),
            "test".to_owned(),
        ],
    );
}
