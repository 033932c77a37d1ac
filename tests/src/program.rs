//! The program `huquq`, built once and run as a person runs it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

static PATH: LazyLock<PathBuf> = LazyLock::new(|| {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(top).args(["build", "--quiet", "-p", "huquq-cli"]);
    // What cargo tells this test about its own crate would make a build script of TLS run anew, and all that rests on it.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_")
            || name.to_string_lossy().starts_with("CARGO_MANIFEST")
        {
            cargo.env_remove(name);
        }
    }
    let built = cargo.status();
    assert!(built.unwrap().success());
    // This test lies in `target/<profile>/deps`.
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(3).unwrap().join("debug/huquq")
});

/// Where it is.
///
/// # Panics
/// When it cannot be built.
pub fn path() -> &'static Path {
    &PATH
}

/// A command that runs it.
///
/// # Panics
/// When it cannot be built.
pub fn huquq() -> Command {
    Command::new(path())
}
