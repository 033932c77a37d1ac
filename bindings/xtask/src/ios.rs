//! The framework for iPhones and simulators, where the Swift package looks for it, and the Swift that fits it.

use crate::Done;
use crate::library::{Build, Settings, Variant};
use crate::run::{self, cargo, clear, on_path, place, top};
use crate::target::{IOS, missing, nothing_missing};
use std::process::Command;

/// Options of `cargo xtask ios`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// With HTTP and TLS in Rust.
    #[arg(long)]
    http: bool,
    /// Says whether all is there and builds nothing.
    #[arg(long)]
    check: bool,
}

/// Oldest iOS; as bindings/swift/Package.swift says.
const IOS_VERSION: &str = "15.0";

/// Runs the task.
pub fn run(options: &Options) -> Done {
    let mut lacking = missing(&IOS)?;
    for tool in ["xcodebuild", "lipo"] {
        if !on_path(tool) {
            lacking.push(format!("{tool}, which comes with Xcode on macOS"));
        }
    }
    nothing_missing(lacking)?;
    if options.check {
        return Ok(());
    }
    let variant = if options.http { Variant::WithHttp } else { Variant::WithoutHttp };
    let mut libraries = Vec::new();
    for target in &IOS {
        let build = Build {
            target,
            variant,
            kind: "staticlib",
            settings: Settings::of(target)?,
            tools: vec![("IPHONEOS_DEPLOYMENT_TARGET".to_owned(), IOS_VERSION.to_owned())],
            folder: format!("phone/ios-{}", variant.name()),
            map: None,
        };
        libraries.push(build.run()?);
    }
    let [phone, simulators @ ..] = libraries.as_slice() else { return Ok(()) };
    let made = top().join("target/phone/ios");
    clear(&made)?;
    // A framework has one library for each system; both kinds of simulator are one system.
    let simulator = made.join("simulator/libhuquq_ffi.a");
    place(phone, &made.join("phone/libhuquq_ffi.a"))?;
    place(simulators.first().unwrap_or(phone), &simulator)?;
    run::run(Command::new("lipo").arg("-create").args(simulators).arg("-output").arg(&simulator))?;
    // The package's own script generates, so that there is one way; it leaves the header and its map in a folder of their own name.
    run::run(cargo().args(["build", "--locked", "--package", "huquq-ffi"]).args(variant.features()))?;
    let package = top().join("bindings/swift");
    run::run(Command::new(package.join("generate")).arg(top().join("target/debug/libhuquq_ffi.dylib")))?;
    let headers = made.join("headers");
    for file in ["huquqFFI.h", "module.modulemap"] {
        // `huquqFFI/` inside the headers: two frameworks whose map lies at the top of them cannot be in one app.
        place(&package.join("Sources/huquqFFI").join(file), &headers.join("huquqFFI").join(file))?;
    }
    let framework = package.join("huquqFFI.xcframework");
    clear(&framework)?;
    let mut create = Command::new("xcodebuild");
    create.arg("-create-xcframework");
    for library in [made.join("phone/libhuquq_ffi.a"), simulator] {
        create.arg("-library").arg(library).arg("-headers").arg(&headers);
    }
    run::run(create.arg("-output").arg(framework))
}
