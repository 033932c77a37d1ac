//! What phones get is put together where the SDKs are; what can be checked without them is checked here.

use object::elf::{FileHeader64, PT_LOAD};
use object::read::elf::{FileHeader, ProgramHeader};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// What stands between `before` and the next `after`, wherever it stands.
fn between<'a>(text: &'a str, before: &str, after: &str) -> BTreeSet<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

fn abis() -> BTreeSet<String> {
    let targets = read("bindings/xtask/src/target.rs");
    let named = between(&targets, "abi: \"", "\"").into_iter();
    named.filter(|abi| !abi.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_android_module_asks_for_the_three_abis_that_are_built() {
    assert_eq!(abis().into_iter().collect::<Vec<_>>(), ["arm64-v8a", "armeabi-v7a", "x86_64"]);
    let gradle = read("bindings/kotlin/android/build.gradle.kts");
    for list in ["abiFilters += listOf(", "for (abi in listOf("] {
        let list = between(&gradle, list, ")").pop_first().unwrap();
        let named: BTreeSet<_> = list.split(',').map(|abi| abi.trim().trim_matches('"').to_owned()).collect();
        assert_eq!(named, abis());
    }
}

#[test]
fn the_android_module_runs_where_its_libraries_load() {
    let targets = read("bindings/xtask/src/target.rs");
    let api = between(&targets, "ANDROID_API: u32 = ", ";").pop_first().unwrap();
    let gradle = read("bindings/kotlin/android/build.gradle.kts");
    assert_eq!(between(&gradle, "minSdk = ", "\n"), BTreeSet::from([api]));
}

#[test]
fn the_android_module_has_what_the_kotlin_of_this_repository_has() {
    let kotlin = top().join("bindings/kotlin");
    let gradle = read("bindings/kotlin/android/build.gradle.kts")
        + &read("bindings/kotlin/android/settings.gradle.kts");
    for named in ["consumer-rules.pro", "src/main/kotlin"] {
        assert!(gradle.contains(&format!("\"../{named}\"")), "{named}");
        assert!(kotlin.join(named).exists(), "{named}");
    }
    let pom = read("bindings/kotlin/pom.xml");
    for (tag, before, after) in [
        ("kotlin.version", "kotlin(\"android\") version \"", "\""),
        ("coroutines.version", "kotlinx-coroutines-android:", "\""),
        ("jna.version", "net.java.dev.jna:jna:", "@aar"),
    ] {
        let of_maven = between(&pom, &format!("<{tag}>"), "<");
        assert_eq!(between(&gradle, before, after), of_maven, "{tag}");
    }
}

#[test]
fn the_android_manifest_is_xml_and_asks_for_no_permission() {
    let manifest = top().join("bindings/kotlin/android/src/main/AndroidManifest.xml");
    let script =
        "import sys, xml.dom.minidom as x; d = x.parse(sys.argv[1]); print(d.documentElement.tagName)";
    let output = Command::new("python3").args(["-c", script]).arg(&manifest).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "manifest");
    assert!(!std::fs::read_to_string(manifest).unwrap().contains("uses-permission"));
}

#[test]
fn the_framework_is_made_where_the_swift_package_looks_for_it() {
    let task = read("bindings/xtask/src/ios.rs");
    assert!(task.contains("package.join(\"huquqFFI.xcframework\")"));
    // Headers in a folder of their own name: two frameworks with the same paths cannot be in one app.
    assert!(task.contains("headers.join(\"huquqFFI\")"));
    let package = top().join("bindings/swift/Package.swift");
    let package = std::fs::read_to_string(package).unwrap();
    assert!(package.contains("path: \"huquqFFI.xcframework\""));
    let version = between(&task, "IOS_VERSION: &str = \"", ".0\"").pop_first().unwrap().to_owned();
    assert!(package.contains(&format!(".iOS(.v{version})")), "{version}");
}

#[test]
fn every_script_is_whole() {
    let mut scripts = Vec::new();
    for folder in [".ci", "bindings"] {
        collect(&top().join(folder), &mut scripts);
    }
    assert!(scripts.iter().any(|s| s.ends_with(".ci/run")), "{scripts:?}");
    for script in scripts {
        let output = Command::new("bash").arg("-n").arg(&script).output().unwrap();
        assert!(output.status.success(), "{}: {}", script.display(), String::from_utf8_lossy(&output.stderr));
    }
}

/// Files that begin as a script of bash does.
fn collect(folder: &Path, scripts: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "build", "node_modules", ".build", "native"].contains(&name.as_str()) {
                collect(&path, scripts);
            }
        } else if std::fs::read(&path).is_ok_and(|b| {
            b.starts_with(b"#!") && b.split(|c| *c == b'\n').next().is_some_and(|l| l.ends_with(b"bash"))
        }) {
            scripts.push(path);
        }
    }
}

/// The library of a debug build is linked with the flag too, so this costs no second build.
#[test]
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn a_64_bit_library_can_be_mapped_in_pages_of_16_kib() {
    let built =
        Command::new(env!("CARGO")).args(["build", "--quiet", "-p", "huquq-ffi"]).current_dir(top()).status();
    assert!(built.unwrap().success());
    let metadata = cargo_metadata::MetadataCommand::new().current_dir(top()).no_deps().exec().unwrap();
    let data = std::fs::read(metadata.target_directory.join("debug/libhuquq_ffi.so")).unwrap();
    let header = FileHeader64::<object::Endianness>::parse(&*data).unwrap();
    let endian = header.endian().unwrap();
    let segments = header.program_headers(endian, &*data).unwrap();
    let aligned: Vec<u64> =
        segments.iter().filter(|s| s.p_type(endian) == PT_LOAD).map(|s| s.p_align(endian)).collect();
    assert!(aligned.len() >= 2 && aligned.iter().all(|a| *a >= 0x4000), "{aligned:x?}");
}

#[test]
fn every_growth_of_the_library_is_explained() {
    let sizes: Value = serde_json::from_str(&read("bindings/sizes.json")).unwrap();
    let budgets = sizes["budgets"].as_object().unwrap();
    assert_eq!(budgets.keys().collect::<Vec<_>>(), ["with-http", "without-http"]);
    for variant in budgets.keys() {
        let records: Vec<&Value> =
            sizes["records"].as_array().unwrap().iter().filter(|r| r["variant"] == **variant).collect();
        assert!(!records.is_empty(), "{variant} was never recorded");
        let mut last = None;
        for record in records {
            let bytes = record["bytes"].as_u64().unwrap();
            let parts: u64 = record["parts"].as_object().unwrap().values().map(|v| v.as_u64().unwrap()).sum();
            assert_eq!(parts, bytes, "{variant}: the parts are not the whole");
            let grown = last.map_or(0, |last| bytes.saturating_sub(last));
            let why = record["why"].as_str().unwrap();
            assert!(
                grown <= sizes["growth"].as_u64().unwrap() || why.trim().len() > 20,
                "{variant} {bytes}: {why}"
            );
            last = Some(bytes);
        }
    }
}
