//! The boundary is real: generate the Python side, load the library, read a guide in Uzbek.

use huquq_tests::Ngo;
use std::path::Path;
use std::process::Command;

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{text}");
}

#[test]
fn python_reads_a_guide_in_uzbek() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = || {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(&top);
        command
    };
    run(cargo().args(["build", "--quiet", "-p", "huquq-ffi"]));
    let metadata = cargo_metadata::MetadataCommand::new().current_dir(&top).no_deps().exec().unwrap();
    let library = metadata.target_directory.join("debug").join(library_name());
    let generated = tempfile::tempdir().unwrap();
    run(cargo()
        .args([
            "run",
            "--quiet",
            "-p",
            "huquq-uniffi-bindgen",
            "--",
            "generate",
            library.as_str(),
            "--language",
            "python",
        ])
        .arg("--out-dir")
        .arg(generated.path()));
    std::fs::copy(&library, generated.path().join(library_name())).unwrap();
    let ngo = Ngo::new();
    ngo.release();
    let script = top.join("tests/python/smoke.py");
    run(Command::new("python3").arg(script).arg(generated.path()).arg(ngo.repo()).arg(ngo.store()));
}

fn library_name() -> &'static str {
    if cfg!(target_os = "macos") { "libhuquq_ffi.dylib" } else { "libhuquq_ffi.so" }
}
