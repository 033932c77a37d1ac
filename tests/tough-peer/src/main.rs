//! Reads and writes TUF repositories with `tough`, for tests/interoperation.rs and the benchmarks.
//!
//! ```text
//! tough-peer read ADDRESS ROOT_FILE [DATASTORE]   what it read and how long it took, as JSON
//! tough-peer update ADDRESS ROOT_FILE DATASTORE PACKS [NAME...]   what differs, verified and written below PACKS; time and memory as JSON
//! tough-peer verify ADDRESS ROOT_FILE DATASTORE PACKS [NAME...]   the same, and nothing is written below PACKS
//! tough-peer write FOLDER PACKS                   a signed repository of the files below PACKS, each first folder a delegated role
//! ```

mod memory;
mod read;
mod update;
mod write;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["read", address, root] => read::read(address, root.as_ref(), None).await,
        ["read", address, root, store] => read::read(address, root.as_ref(), Some(store.as_ref())).await,
        [how @ ("update" | "verify"), address, root, state, packs, names @ ..] => {
            let write = *how == "update";
            update::update(address, root.as_ref(), state.as_ref(), packs.as_ref(), names, write).await
        }
        ["write", folder, packs] => write::write(folder.as_ref(), packs.as_ref()).await,
        _ => Err("usage: tough-peer read ADDRESS ROOT_FILE [DATASTORE] | update|verify ADDRESS ROOT_FILE DATASTORE PACKS [NAME...] | write FOLDER PACKS".into()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
