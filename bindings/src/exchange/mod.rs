//! What goes into the phone and out of it: updates, files, slips, publishers.

mod carriers;
mod fetcher;
mod publishers;
mod slips;
mod sources;
mod sync;
mod watch;

pub(crate) use sync::pack;

#[cfg(test)]
pub(crate) use publishers::read_invitation;
#[cfg(test)]
pub(crate) use slips::SlipReader;
#[cfg(test)]
pub(crate) use sources::Source;
#[cfg(test)]
pub(crate) use sync::SyncOptions;
#[cfg(test)]
pub(crate) use watch::Stop;
