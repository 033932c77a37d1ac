//! The public programs our results are compared with: Python packages in a virtual environment of their own, and `tough`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

static PYTHON: LazyLock<PathBuf> = LazyLock::new(|| install("requirements.txt", "peers"));
static S3_PYTHON: LazyLock<PathBuf> = LazyLock::new(|| install("requirements-s3.txt", "peers-s3"));
static WHEEL_PYTHON: LazyLock<PathBuf> = LazyLock::new(|| install("requirements-wheel.txt", "peers-wheel"));

/// The folder of this crate.
pub fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A Python that has the packages of `tests/python/requirements.txt`, each checked against its pinned hash.
///
/// # Panics
/// When Python 3, its `venv` module or the package registry is missing: without its peers a comparison shows nothing.
pub fn python() -> &'static Path {
    &PYTHON
}

/// A Python that has the packages of `tests/python/requirements-s3.txt`: a server that speaks the protocol of Amazon S3.
///
/// # Panics
/// As [`python`].
pub fn s3_python() -> &'static Path {
    &S3_PYTHON
}

/// A Python that has the packages of `tests/python/requirements-wheel.txt`: what builds a wheel, checks types and writes a reference.
///
/// # Panics
/// As [`python`].
pub fn wheel_python() -> &'static Path {
    &WHEEL_PYTHON
}

/// Runs a script of `tests/python` with that Python.
///
/// # Panics
/// As [`python`].
pub fn run(script: &str, args: &[&Path]) -> Output {
    let script = tests_folder().join("python").join(script);
    Command::new(python()).arg(script).args(args).output().unwrap()
}

static TOUGH: LazyLock<PathBuf> = LazyLock::new(|| build_tough(&[], "debug"));
static FAST_TOUGH: LazyLock<PathBuf> = LazyLock::new(|| build_tough(&["--release"], "release"));

/// The program of `tests/tough-peer`, built when it is first asked for, without optimisation: for results, not for times.
///
/// # Panics
/// When it cannot be built.
pub fn tough() -> &'static Path {
    &TOUGH
}

/// The same with optimisation: for times.
///
/// # Panics
/// As [`tough`].
pub fn fast_tough() -> &'static Path {
    &FAST_TOUGH
}

fn build_tough(profile: &[&str], folder: &str) -> PathBuf {
    let (manifest, target) =
        (tests_folder().join("tough-peer/Cargo.toml"), target_folder().join("tough-peer"));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.args(["build", "--locked", "--quiet"]).args(profile).arg("--manifest-path").arg(manifest);
    let output = cargo.arg("--target-dir").arg(&target).output().unwrap();
    assert!(
        output.status.success(),
        "tests/tough-peer: {}; a C compiler and the package registry are needed",
        String::from_utf8_lossy(&output.stderr)
    );
    target.join(folder).join("tough-peer")
}

/// Where builds go.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or(tests_folder().join("../target"), PathBuf::from)
}

/// Installs the packages of a file into a virtual environment of this name below the target folder, once.
fn install(requirements: &str, name: &str) -> PathBuf {
    let requirements = tests_folder().join("python").join(requirements);
    let wanted = std::fs::read_to_string(&requirements).unwrap();
    let folder = target_folder().join(name);
    let (python, done) = (folder.join("bin/python"), folder.join("installed.txt"));
    if python.exists() && std::fs::read_to_string(&done).is_ok_and(|had| had == wanted) {
        return python;
    }
    let must = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{command:?}: {}; Python 3 with `venv` and the package registry are needed",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    must(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder));
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"];
    must(Command::new(&python).args(pip).arg(&requirements));
    std::fs::write(done, wanted).unwrap();
    python
}
