//! Reads and writes TUF repositories with `tough`, for tests/interoperation.rs and the benchmarks.
//!
//! ```text
//! tough-peer read ADDRESS ROOT_FILE [DATASTORE]   what it read and how long it took, as JSON
//! tough-peer write FOLDER PACKS                   a signed repository of the files below PACKS, each first folder a delegated role
//! ```

mod read;
mod write;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["read", address, root] => read::read(address, root.as_ref(), None).await,
        ["read", address, root, store] => read::read(address, root.as_ref(), Some(store.as_ref())).await,
        ["write", folder, packs] => write::write(folder.as_ref(), packs.as_ref()).await,
        _ => Err("usage: tough-peer read ADDRESS ROOT_FILE [DATASTORE] | write FOLDER PACKS".into()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
