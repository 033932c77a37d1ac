//! Checks that several roles share.

use crate::Rejected;
use crate::metadata::{MetaFile, MetaList, RoleKeys, Root, check_hashes};

/// The keys of a top-level role.
pub(super) fn role_of<'a>(root: &'a Root, role: &str) -> Result<&'a RoleKeys, Rejected> {
    root.roles.get(role).ok_or_else(|| Rejected::malformed("root", format!("names no keys for `{role}`")))
}

/// What a timestamp or snapshot signs about a file.
pub(super) fn meta_of<'a>(by: &str, list: &'a MetaList, file: &str) -> Result<&'a MetaFile, Rejected> {
    let meta = list.meta.get(file).ok_or_else(|| Rejected::NotSigned { name: format!("{file} by {by}") })?;
    if meta.version == 0 {
        return Err(Rejected::malformed(by, format!("the version of `{file}` is 0")));
    }
    Ok(meta)
}

/// Length and digests of a metadata file, where the role above names them. `cap` holds in any case.
pub(super) fn check_meta(role: &str, wanted: &MetaFile, bytes: &[u8], cap: u64) -> Result<(), Rejected> {
    at_most(role, bytes, wanted.length.unwrap_or(cap).min(cap))?;
    wanted.hashes.as_ref().map_or(Ok(()), |hashes| check_hashes(role, hashes, bytes))
}

pub(super) fn at_most(name: &str, bytes: &[u8], allowed: u64) -> Result<(), Rejected> {
    let found = bytes.len() as u64;
    if found > allowed {
        return Err(Rejected::WrongLength { name: name.into(), found, allowed });
    }
    Ok(())
}

pub(super) fn exactly(role: &str, found: u64, expected: u64) -> Result<(), Rejected> {
    if found != expected {
        return Err(Rejected::WrongVersion { role: role.into(), found, expected });
    }
    Ok(())
}

pub(super) fn not_older(role: &str, offered: u64, trusted: u64) -> Result<(), Rejected> {
    if offered < trusted {
        return Err(Rejected::Older { role: role.into(), offered, trusted });
    }
    Ok(())
}

pub(super) fn out_of_order(role: &str, needs: &str) -> Rejected {
    Rejected::OutOfOrder { role: role.into(), needs: needs.into() }
}

/// A role's name as one part of a path: everything but ASCII letters, digits, `-`, `.`, `_` and `~` as `%` and two digits. The
/// version before it and `.json` after it keep it from being `.` or `..`.
pub(super) fn quoted(role: &str) -> String {
    let mut out = String::with_capacity(role.len());
    for byte in role.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
