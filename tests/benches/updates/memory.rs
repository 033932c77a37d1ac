//! What this process holds at its highest, from Linux's `/proc/self` and from the allocator.

use cap::Cap;
use std::alloc::System;

#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, usize::MAX);

/// Memory at a moment, in bytes.
pub struct Idle {
    resident: u64,
    program: u64,
    heap: usize,
}

impl Idle {
    /// Now; the highest is counted anew from here.
    pub fn new() -> Self {
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        Self { resident: line("VmRSS:"), program: line("RssFile:"), heap: HEAP.allocated() }
    }

    /// Growth since then.
    pub fn highest(&self) -> Growth {
        Growth {
            resident: line("VmHWM:").saturating_sub(self.resident),
            program: line("RssFile:").saturating_sub(self.program),
            heap: HEAP.max_allocated().saturating_sub(self.heap),
        }
    }
}

/// Bytes above idle.
pub struct Growth {
    /// Resident memory at its highest: the heap, SQLite's memory, and pages of the program.
    pub resident: u64,
    /// Pages of the program and its libraries that were touched for the first time: the system can drop them and read them again.
    pub program: u64,
    /// The heap of Rust at its highest, without SQLite. Right if the heap was never as full before.
    pub heap: usize,
}

fn line(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let kilobytes: Option<u64> =
        status.lines().find_map(|l| l.strip_prefix(name)?.trim().strip_suffix(" kB")?.parse().ok());
    1024 * kilobytes.unwrap_or_else(|| panic!("/proc/self/status has no {name}"))
}
