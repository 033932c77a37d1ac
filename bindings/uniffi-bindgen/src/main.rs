//! The generator of the pinned UniFFI, so that library and generated code can never be of two versions.

fn main() {
    uniffi::uniffi_bindgen_main();
}
