//! What this process holds at its highest, from Linux's `/proc/self`.

use std::io::{Error, Result};

/// Bytes of memory now, from which the highest is counted anew.
pub fn from_now() -> Result<u64> {
    std::fs::write("/proc/self/clear_refs", "5")?;
    line("VmRSS:")
}

/// The most bytes since [`from_now`].
pub fn highest() -> Result<u64> {
    line("VmHWM:")
}

fn line(name: &str) -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let value = status.lines().find_map(|l| l.strip_prefix(name)?.trim().strip_suffix(" kB")?.parse().ok());
    value
        .map(|kilobytes: u64| kilobytes * 1024)
        .ok_or_else(|| Error::other("/proc/self/status is not as expected"))
}
