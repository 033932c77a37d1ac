//! One way to run each of three readers: as a process, from a state of an earlier release, over the wire or from a folder.

use crate::wire::{Count, Wire};
use huquq_tests::{copy, peers};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs for a time. The fastest counts: whatever else the machine does makes a run slower and never faster.
const RUNS: usize = 9;

/// A reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    Ours,
    Tough,
    PythonTuf,
}

impl Program {
    pub const ALL: [Self; 3] = [Self::Ours, Self::Tough, Self::PythonTuf];

    pub fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Tough => "tough 0.24",
            Self::PythonTuf => "python-tuf 7",
        }
    }
}

/// Whose packs.
pub struct Reader {
    pub name: &'static str,
    /// Country and locale; nothing means everything.
    pub wanted: &'static [&'static str],
    /// The same as names of targets.
    pub packs: Vec<String>,
}

/// What an update cost.
pub struct Cost {
    pub packs: u64,
    pub count: Count,
    /// Milliseconds from a local folder, with what is written.
    pub update: f64,
    /// Milliseconds of `update` in which our store was opened, and made if it was new.
    pub opened: f64,
    /// Milliseconds of verifying alone.
    pub verify: Option<f64>,
    /// Milliseconds of unpacking and patching.
    pub unpacking: Option<f64>,
    /// Bytes above idle: resident memory; pages of the program in it; our heap.
    pub peak: u64,
    pub program: Option<u64>,
    pub heap: Option<u64>,
}

/// Runs a program from copies of `state`; where that is `None` it is new.
pub fn cost(program: Program, reader: &Reader, repo: &Path, root: &Path, state: Option<&Path>) -> Cost {
    let scratch = tempfile::tempdir().unwrap();
    let mut copies = 0;
    let mut begin = |how: &str, address: &str| {
        copies += 1;
        let here = scratch.path().join(copies.to_string());
        if let Some(state) = state {
            copy(state, &here);
        }
        run(program, how, reader, address, root, &here)
    };
    let wire = Wire::start(repo.to_owned());
    let by_wire = begin("update", &wire.url());
    let folder = format!("file://{}", repo.display());
    let mut times = |how: &str| -> Vec<Value> { (0..RUNS).map(|_| begin(how, &folder)).collect() };
    let updates = times("update");
    let verifications = if program == Program::PythonTuf { Vec::new() } else { times("verify") };
    Cost {
        packs: by_wire["packs"].as_u64().unwrap(),
        count: wire.count(),
        update: fastest(&updates, "seconds").unwrap(),
        opened: fastest(&updates, "opened").unwrap_or_default(),
        verify: fastest(&verifications, "seconds"),
        unpacking: fastest(&verifications, "unpacking"),
        peak: by_wire["peak"].as_u64().unwrap(),
        program: by_wire["program"].as_u64(),
        heap: by_wire["heap"].as_u64(),
    }
}

/// The state of a reader that came up to `repo` for the first time.
pub fn known(program: Program, reader: &Reader, repo: &Path, root: &Path, state: &Path) {
    run(program, "update", reader, &format!("file://{}", repo.display()), root, state);
}

fn run(program: Program, how: &str, reader: &Reader, address: &str, root: &Path, state: &Path) -> Value {
    std::fs::create_dir_all(state).unwrap();
    let folder = |name: &str| -> PathBuf { state.join(name) };
    let mut command = match program {
        Program::Ours => {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["read", how, address]).args([root, &folder("store")]).args(reader.wanted);
            command
        }
        Program::Tough => {
            std::fs::create_dir_all(folder("datastore")).unwrap();
            std::fs::create_dir_all(folder("packs")).unwrap();
            let mut command = Command::new(peers::fast_tough());
            command
                .args([how, address])
                .args([root, &folder("datastore"), &folder("packs")])
                .args(&reader.packs);
            command
        }
        Program::PythonTuf => {
            let mut command = Command::new(peers::python());
            command.arg(peers::tests_folder().join("python/tuf_update.py")).arg(address);
            command.args([root, state]).args(&reader.packs);
            command
        }
    };
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn fastest(reports: &[Value], name: &str) -> Option<f64> {
    reports.iter().filter_map(|r| r[name].as_f64()).map(|s| s * 1e3).min_by(f64::total_cmp)
}
