//! What is built for phones, and how large it is.

mod android;
mod elf;
mod failure;
mod ios;
mod library;
mod run;
mod size;
mod target;

use clap::{Parser, Subcommand};
use failure::Failure;
use std::process::ExitCode;

/// Builds for phones. Run as `cargo xtask`.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The size of the library by part, beside what was last recorded and beside the budgets.
    Size(size::Options),
    /// The libraries and generated Kotlin for the Android module in bindings/kotlin/android. Needs the NDK.
    Android(android::Options),
    /// The XCFramework and generated Swift for the package in bindings/swift. Needs Xcode.
    Ios(ios::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Size(options) => size::run(&options),
        Task::Android(options) => android::run(&options),
        Task::Ios(options) => ios::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Result of a task.
type Done<T = ()> = Result<T, Failure>;
