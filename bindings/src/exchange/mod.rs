//! What goes into the phone and out of it: updates, files, slips, publishers.

mod carriers;
mod fetcher;
mod publishers;
mod slips;
mod sources;
mod sync;
mod watch;
