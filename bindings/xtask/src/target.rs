//! The machines a library is built for.

use crate::Done;
use crate::failure::Failure;
use crate::run::{output, rustc};

/// A target with what its linker is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// As rustc calls it.
    pub triple: &'static str,
    /// As Android calls it; empty elsewhere.
    pub abi: &'static str,
    /// Alignment that every loaded segment must have; bindings/build.rs asks the linker for it.
    pub page: u64,
}

/// The three ABIs of Android that phones and emulators have.
pub const ANDROID: [Target; 3] = [
    Target { triple: "aarch64-linux-android", abi: "arm64-v8a", page: 0x4000 },
    Target { triple: "armv7-linux-androideabi", abi: "armeabi-v7a", page: 0x1000 },
    Target { triple: "x86_64-linux-android", abi: "x86_64", page: 0x4000 },
];

/// Oldest Android that loads the library: relocations are packed in a form that Android 6 brought.
pub const ANDROID_API: u32 = 23;

/// A phone, and the two kinds of simulator.
pub const IOS: [Target; 3] = [
    Target { triple: "aarch64-apple-ios", abi: "", page: 0 },
    Target { triple: "aarch64-apple-ios-sim", abi: "", page: 0 },
    Target { triple: "x86_64-apple-ios", abi: "", page: 0 },
];

/// The machine sizes are measured on: anybody's desktop, so that the check needs no NDK. A phone's arm64 library is smaller.
pub const MEASURED: Target = Target { triple: "x86_64-unknown-linux-gnu", abi: "", page: 0x4000 };

impl Target {
    /// Flags for rustc.
    pub fn rustflags(&self) -> Vec<String> {
        // Digests in loops instead of unrolled; phones that matter have instructions for them anyway.
        let mut flags = vec!["--cfg=sha2_backend_soft=\"compact\"".to_owned()];
        // Relocations as a bitmap: 76 KB of 78.
        if self.triple.contains("android") {
            flags.push("-Clink-arg=-Wl,--pack-dyn-relocs=android".to_owned());
        } else if self.triple.contains("linux") {
            flags.push("-Clink-arg=-Wl,-z,pack-relative-relocs".to_owned());
        }
        // A second and third copy of the signature arithmetic for AVX; no phone has it.
        if self.triple.starts_with("x86_64") {
            flags.push("--cfg=curve25519_dalek_backend=\"serial\"".to_owned());
        }
        flags
    }
}

/// Says which of these targets' standard library is not installed, with the command that installs it.
pub fn missing(targets: &[Target]) -> Done<Vec<String>> {
    let mut lacking = Vec::new();
    for target in targets {
        let folder = output(rustc().args(["--print", "target-libdir", "--target", target.triple]))?;
        if !std::path::Path::new(folder.trim()).is_dir() {
            lacking.push(format!("the standard library for {0}: rustup target add {0}", target.triple));
        }
    }
    Ok(lacking)
}

/// Stops with all that is missing, if anything is.
pub fn nothing_missing(lacking: Vec<String>) -> Done {
    if lacking.is_empty() { Ok(()) } else { Err(Failure::Missing(lacking)) }
}
