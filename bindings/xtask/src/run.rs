//! Running programs and placing files.

use crate::Done;
use crate::failure::Failure;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The top of the workspace.
pub fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Runs it to its end; what it prints is seen.
pub fn run(command: &mut Command) -> Done {
    let status = command.status().map_err(|e| Failure::Program(format!("{command:?}: {e}")))?;
    if status.success() { Ok(()) } else { Err(Failure::Program(format!("{command:?}"))) }
}

/// Runs it and returns what it printed.
pub fn output(command: &mut Command) -> Done<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| Failure::Program(format!("{command:?}: {e}")))?;
    if !output.status.success() {
        return Err(Failure::Program(format!("{command:?}")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The cargo that runs this, at the top of the workspace.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(top());
    command
}

/// The compiler, at the top of the workspace so that rustup picks the pinned one.
pub fn rustc() -> Command {
    let mut command = Command::new("rustc");
    command.current_dir(top());
    command
}

/// Whether a program of this name is on the path.
pub fn on_path(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|d| d.join(name).is_file()))
}

/// Copies a file, making the folder it goes into.
pub fn place(from: &Path, to: &Path) -> Done {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(|source| Failure::File { path: folder.into(), source })?;
    }
    std::fs::copy(from, to).map_err(|source| Failure::File { path: from.into(), source })?;
    Ok(())
}

/// Removes a folder with all in it, if it is there.
pub fn clear(folder: &Path) -> Done {
    match std::fs::remove_dir_all(folder) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::File { path: folder.into(), source })
        }
        _ => Ok(()),
    }
}

/// Reads a text file.
pub fn read(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(|source| Failure::File { path: path.into(), source })
}
