//! Where the SDKs are not, the tasks say what is missing and build nothing.

use std::process::Command;

fn said(task: &str) -> std::io::Result<(bool, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    for name in ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT", "ANDROID_HOME", "ANDROID_SDK_ROOT"] {
        command.env_remove(name);
    }
    let output = command.args([task, "--check"]).output()?;
    Ok((output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned()))
}

#[test]
fn android_asks_for_its_ndk() {
    let (done, said) = said("android").unwrap();
    assert!(!done && said.contains("ANDROID_NDK_HOME"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn ios_asks_for_xcode_and_tells_how_to_get_the_rest() {
    let (done, said) = said("ios").unwrap();
    assert!(!done && said.contains("xcodebuild") && said.contains("lipo"), "{said}");
    assert!(said.contains("rustup target add aarch64-apple-ios"), "{said}");
}
