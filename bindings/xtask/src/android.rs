//! The libraries for Android, where its module looks for them, and the Kotlin that fits them.

use crate::Done;
use crate::elf;
use crate::failure::Failure;
use crate::library::{Build, Settings, Variant};
use crate::run::{self, cargo, clear, place, top};
use crate::target::{ANDROID, ANDROID_API, Target, missing, nothing_missing};
use std::path::{Path, PathBuf};

/// Options of `cargo xtask android`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// With HTTP and TLS in Rust.
    #[arg(long)]
    http: bool,
    /// Says whether all is there and builds nothing.
    #[arg(long)]
    check: bool,
}

/// Runs the task.
pub fn run(options: &Options) -> Done {
    let mut lacking = missing(&ANDROID)?;
    let tools = ndk().and_then(|ndk| tool_chain(&ndk));
    if tools.is_none() {
        lacking.push(
            "the Android NDK, r26 or later: set ANDROID_NDK_HOME to it (it is `ndk/VERSION` in the SDK's folder)".to_owned(),
        );
    }
    nothing_missing(lacking)?;
    let (Some(tools), false) = (tools, options.check) else { return Ok(()) };
    let module = top().join("bindings/kotlin/android");
    let libraries = module.join("src/main/jniLibs");
    clear(&libraries)?;
    let variant = if options.http { Variant::WithHttp } else { Variant::WithoutHttp };
    for target in &ANDROID {
        let library = Build {
            target,
            variant,
            kind: "cdylib",
            settings: Settings::of(target)?,
            tools: environment(&tools, target),
            folder: format!("phone/android-{}", variant.name()),
            map: None,
        }
        .run()?;
        elf::loads(&library, target.page)?;
        place(&library, &libraries.join(target.abi).join("libhuquq_ffi.so"))?;
    }
    kotlin(&module.join("build/generated/uniffi"), variant)
}

/// Generated from this machine's own library, because the stripped ones say nothing of what they export.
fn kotlin(folder: &Path, variant: Variant) -> Done {
    clear(folder)?;
    run::run(cargo().args(["build", "--locked", "--package", "huquq-ffi"]).args(variant.features()))?;
    let name = if cfg!(target_os = "macos") { "libhuquq_ffi.dylib" } else { "libhuquq_ffi.so" };
    let library = top().join("target/debug").join(name);
    let mut generate = cargo();
    generate.args(["run", "--locked", "--package", "huquq-uniffi-bindgen", "--", "generate"]).arg(library);
    generate.arg("--config").arg(android_config(folder)?);
    run::run(generate.args(["--language", "kotlin", "--no-format", "--out-dir"]).arg(folder))
}

/// The settings of the JVM's package, of which `android` is the one that only Android can have.
fn android_config(folder: &Path) -> Done<PathBuf> {
    let (common, path) = (top().join("bindings/kotlin/uniffi.toml"), folder.with_extension("toml"));
    let read = std::fs::read_to_string(&common).map_err(|source| Failure::File { path: common, source })?;
    std::fs::write(&path, read + "android = true\n")
        .map_err(|source| Failure::File { path: path.clone(), source })?;
    Ok(path)
}

/// The NDK: where a variable says, or the newest of the SDK.
fn ndk() -> Option<PathBuf> {
    let said = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"].iter().find_map(std::env::var_os).map(PathBuf::from);
    let sdk = ["ANDROID_HOME", "ANDROID_SDK_ROOT"].iter().find_map(std::env::var_os).map(PathBuf::from);
    let newest = || {
        let versions = std::fs::read_dir(sdk?.join("ndk")).ok()?.filter_map(Result::ok).map(|e| e.path());
        versions.max_by_key(|path| version(path))
    };
    said.or_else(newest).filter(|path| path.is_dir())
}

/// `27.0.12077973` as numbers, so that 9 is older than 27.
fn version(path: &Path) -> Vec<u32> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    name.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// The folder of the compilers; there is one machine's in an NDK.
fn tool_chain(ndk: &Path) -> Option<PathBuf> {
    let machines = std::fs::read_dir(ndk.join("toolchains/llvm/prebuilt")).ok()?;
    machines.filter_map(Result::ok).map(|e| e.path().join("bin")).find(|bin| bin.join("llvm-ar").exists())
}

/// The target's compiler, archiver and linker, as rustc and C build scripts read them.
fn environment(bin: &Path, target: &Target) -> Vec<(String, String)> {
    // The compiler's name for 32-bit ARM is not Rust's.
    let name = target.triple.replace("armv7-linux", "armv7a-linux");
    let clang = bin.join(format!("{name}{ANDROID_API}-clang")).display().to_string();
    let lower = target.triple.replace('-', "_");
    vec![
        (format!("CC_{lower}"), clang.clone()),
        (format!("AR_{lower}"), bin.join("llvm-ar").display().to_string()),
        (format!("CARGO_TARGET_{}_LINKER", lower.to_uppercase()), clang),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_target_is_compiled_and_linked_by_its_own_clang() {
        let said = environment(Path::new("/ndk/bin"), &ANDROID[1]);
        assert_eq!(
            said[0],
            ("CC_armv7_linux_androideabi".into(), "/ndk/bin/armv7a-linux-androideabi23-clang".into())
        );
        assert_eq!(said[2].0, "CARGO_TARGET_ARMV7_LINUX_ANDROIDEABI_LINKER");
    }

    #[test]
    fn the_newest_ndk_is_the_one_with_the_greater_number() {
        assert!(version(Path::new("ndk/9.1")) < version(Path::new("ndk/27.0.12077973")));
    }
}
