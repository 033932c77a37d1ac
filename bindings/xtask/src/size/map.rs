//! The linker's map: every piece that went into the library, with its size and where it came from.

/// One input section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The section of the library it is in.
    pub section: String,
    /// The object file it came from; `<internal>` is the linker itself.
    pub object: String,
    /// Its own name, which ends in the symbol it holds.
    pub name: String,
    /// Bytes in the library.
    pub bytes: u64,
}

/// Sections that take no room in the file.
const UNWRITTEN: [&str; 3] = [".bss", ".tbss", ".relro_padding"];

/// Reads a map as lld writes it; nothing of it is understood if another linker wrote it.
///
/// Five columns stand before the names: address, load address, size, alignment. What is indented by none is a section of the library, by
/// eight a piece of it, by sixteen a symbol in that.
pub fn pieces(map: &str) -> Vec<Piece> {
    let mut section = String::new();
    let mut pieces = Vec::new();
    for line in map.lines().skip(1) {
        let Some((bytes, rest)) = columns(line) else { continue };
        let name = rest.trim_start();
        match rest.len() - name.len() {
            0 => section = name.to_owned(),
            8 if !UNWRITTEN.contains(&section.as_str()) => {
                let (object, own) = name.rsplit_once(":(").unwrap_or((name, ""));
                pieces.push(Piece {
                    section: section.clone(),
                    object: object.to_owned(),
                    name: own.trim_end_matches(')').to_owned(),
                    bytes,
                });
            }
            _ => {}
        }
    }
    pieces
}

/// Size, and what stands after the alignment and one space.
fn columns(line: &str) -> Option<(u64, &str)> {
    let mut rest = line;
    let mut size = None;
    for column in 0..4 {
        rest = rest.trim_start();
        let (word, after) = rest.split_once(' ')?;
        if column == 2 {
            size = u64::from_str_radix(word, 16).ok();
        }
        rest = after;
    }
    Some((size?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "             VMA              LMA     Size Align Out     In      Symbol
            6380             6380    300f9    64 .rodata
            6380             6380       20    16         /t/huquq_ffi.o:(.rodata.cst32)
           10840            10840     1c3b    16 .text
           10840            10840       1b     1         /t/librusqlite-1.rlib(sqlite3.o):(.text.sqlite3_step)
           10840            10840        0     1                 sqlite3_step
           1085b            1085b       2c     4         /t/huquq_ffi.o:(.text._RNvCs1_10huquq_core4open)
           65000            65000      4a8    32 .bss
           65000            65000      4a8    32         /t/huquq_ffi.o:(.bss.x)
";

    #[test]
    fn a_piece_has_its_section_its_object_and_its_symbol() {
        let pieces = pieces(MAP);
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[1].section, ".text");
        assert_eq!(pieces[1].object, "/t/librusqlite-1.rlib(sqlite3.o)");
        assert_eq!((pieces[1].name.as_str(), pieces[1].bytes), (".text.sqlite3_step", 0x1b));
        assert_eq!(pieces[2].name, ".text._RNvCs1_10huquq_core4open");
    }

    #[test]
    fn what_is_not_in_the_file_is_not_counted() {
        assert!(pieces(MAP).iter().all(|p| p.section != ".bss"));
    }

    #[test]
    fn a_map_of_another_linker_is_nothing() {
        assert_eq!(pieces("Archive member included\n\n/usr/lib/crt1.o\n"), []);
    }
}
