//! What a phone's loader looks at in a library.

use crate::Done;
use crate::failure::Failure;
use object::elf::{FileHeader32, FileHeader64, PT_LOAD};
use object::read::elf::{FileHeader, ProgramHeader};
use object::{Endianness, FileKind, Object, ObjectSymbol};
use std::path::Path;

/// Refuses a library whose loaded segments are aligned to less than `page`, or that needs a symbol of SQLite from outside.
///
/// A shared library links although a function is missing, and fails on the phone; leaving out too much of SQLite would do that.
pub fn loads(path: &Path, page: u64) -> Done {
    let data = std::fs::read(path).map_err(|source| Failure::File { path: path.into(), source })?;
    let unreadable = |e: object::Error| Failure::Unreadable { path: path.into(), what: e.to_string() };
    let mut refused = Vec::new();
    for alignment in alignments(&data).map_err(unreadable)? {
        if alignment < page {
            refused
                .push(format!("{}: a segment is aligned to {alignment:#x}, not {page:#x}", path.display()));
        }
    }
    let file = object::File::parse(&*data).map_err(unreadable)?;
    for symbol in file.dynamic_symbols().filter(|s| s.is_undefined()) {
        let name = symbol.name().map_err(unreadable)?;
        if name.starts_with("sqlite3") {
            refused.push(format!("{}: {name} is called and is not there", path.display()));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Failure::Refused(refused)) }
}

/// Alignment of each segment that is loaded.
fn alignments(data: &[u8]) -> object::Result<Vec<u64>> {
    match FileKind::parse(data)? {
        FileKind::Elf32 => of::<FileHeader32<Endianness>>(data),
        _ => of::<FileHeader64<Endianness>>(data),
    }
}

fn of<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> object::Result<Vec<u64>> {
    let header = H::parse(data)?;
    let endian = header.endian()?;
    let loaded = header.program_headers(endian, data)?.iter().filter(|s| s.p_type(endian) == PT_LOAD);
    Ok(loaded.map(|s| s.p_align(endian).into()).collect())
}
