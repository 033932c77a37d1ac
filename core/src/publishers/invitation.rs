//! What a publisher gives to a reader so that he can add it: its first root and where its content is. It fits one QR code.
//! It proves nothing by itself: the reader compares the root's words with what the publisher says.

use huquq_bundle::{Rejected, delta, limits};

/// First bytes of an invitation.
const MAGIC: &[u8] = b"HQI1";
/// Longest address.
const ADDRESS_BYTES: usize = 500;

/// A root and where its repository is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Address of the repository (`https://…`); empty when the content comes by hand.
    pub from: String,
    /// The first root, as it is signed.
    pub root: Vec<u8>,
}

impl Invitation {
    /// The bytes to print or send.
    ///
    /// # Errors
    /// [`Rejected::WrongLength`] for an address or a root longer than a reader takes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Rejected> {
        let long = |name: &str, found: usize, allowed: u64| Rejected::WrongLength {
            name: name.into(),
            found: found as u64,
            allowed,
        };
        let from = u16::try_from(self.from.len()).ok().filter(|n| usize::from(*n) <= ADDRESS_BYTES);
        let from = from.ok_or_else(|| long("address", self.from.len(), ADDRESS_BYTES as u64))?;
        let root = u32::try_from(self.root.len()).ok().filter(|n| u64::from(*n) <= limits::ROOT_BYTES);
        let root = root.ok_or_else(|| long("root", self.root.len(), limits::ROOT_BYTES))?;
        let squeezed = delta::make(&[], &self.root);
        Ok([MAGIC, &from.to_be_bytes(), self.from.as_bytes(), &root.to_be_bytes(), &squeezed].concat())
    }

    /// Reads an invitation. Nothing is trusted by that.
    ///
    /// # Errors
    /// [`Rejected::Malformed`], [`Rejected::BadPatch`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Rejected> {
        let bad = || Rejected::Malformed { role: "invitation".into(), detail: "not an invitation".into() };
        let rest = bytes.strip_prefix(MAGIC).ok_or_else(bad)?;
        let (length, rest) = rest.split_first_chunk().ok_or_else(bad)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (from, rest) =
            rest.split_at_checked(length).filter(|_| length <= ADDRESS_BYTES).ok_or_else(bad)?;
        let from = std::str::from_utf8(from).map_err(|_| bad())?.to_owned();
        let (length, squeezed) = rest.split_first_chunk().ok_or_else(bad)?;
        let length = u32::from_be_bytes(*length);
        let length = Some(length).filter(|n| u64::from(*n) <= limits::ROOT_BYTES);
        let length = length.and_then(|n| usize::try_from(n).ok()).ok_or_else(bad)?;
        Ok(Self { from, root: delta::apply(&[], squeezed, length)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_anything_cut_is_refused_or_another_root() {
        let invitation =
            Invitation { from: "https://ngo.example/huquq".into(), root: br#"{"signed":{}}"#.to_vec() };
        let bytes = invitation.to_bytes().unwrap();
        assert_eq!(Invitation::from_bytes(&bytes).unwrap(), invitation);
        for keep in 0..33 {
            assert!(Invitation::from_bytes(&bytes[..keep]).is_err(), "{keep}");
        }
    }
}
