//! What this process holds at its highest, from Linux's `/proc/self` and from the allocator.

use cap::Cap;
use std::alloc::System;

#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, usize::MAX);

/// Memory at a moment, in bytes.
pub struct Idle {
    resident: u64,
    heap: usize,
}

impl Idle {
    /// Now; the highest is counted anew from here.
    pub fn new() -> Self {
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        Self { resident: line("VmRSS:"), heap: HEAP.allocated() }
    }

    /// Growth of resident memory since then, with SQLite's and with pages of the program that were touched for the first time;
    /// and of the heap of Rust alone. The latter is right if the heap was never as full before.
    pub fn highest(&self) -> (u64, usize) {
        (line("VmHWM:").saturating_sub(self.resident), HEAP.max_allocated().saturating_sub(self.heap))
    }
}

fn line(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let kilobytes: Option<u64> =
        status.lines().find_map(|l| l.strip_prefix(name)?.trim().strip_suffix(" kB")?.parse().ok());
    1024 * kilobytes.unwrap_or_else(|| panic!("/proc/self/status has no {name}"))
}
