//! The program `huquq`, built once, in an environment that says no language.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of the program.
pub fn path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(&top).args(["build", "--quiet", "-p", "huquq-cli"]);
        // What cargo tells this test about its own package; build scripts would take it for a change and compile all of TLS anew.
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|n| n.starts_with("CARGO_PKG_") || n.starts_with("CARGO_MANIFEST_"))
            {
                build.env_remove(name);
            }
        }
        assert!(build.status().unwrap().success());
        let metadata = cargo_metadata::MetadataCommand::new().current_dir(&top).no_deps().exec().unwrap();
        metadata.target_directory.join("debug/huquq").into_std_path_buf()
    })
}

/// The program with these arguments and without a language from outside.
pub fn huquq(arguments: &[&str]) -> Command {
    let mut command = Command::new(path());
    command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}
