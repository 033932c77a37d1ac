//! Tells the linker what every build of the library needs, whoever starts it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let says = |name: &str| std::env::var(name).unwrap_or_default();
    let elf = ["android", "linux"].contains(&says("CARGO_CFG_TARGET_OS").as_str());
    if elf && says("CARGO_CFG_TARGET_POINTER_WIDTH") == "64" {
        // Android 15 maps 64-bit libraries in pages of 16 KiB and refuses others. Set for Linux too, so that a test sees it.
        println!("cargo::rustc-link-arg-cdylib=-Wl,-z,max-page-size=16384");
    }
}
