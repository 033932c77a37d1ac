//! The program `huquq` in an environment that says no language.

use std::process::Command;

/// The program with these arguments and without a language from outside.
pub fn huquq(arguments: &[&str]) -> Command {
    let mut command = huquq_tests::program::huquq();
    command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}
