//! One file a screen, with the records it shows.

mod block;
mod cards;
mod contacts;
mod deadlines;
mod guides;
mod home;
mod language;
mod letters;
mod search;
mod settings;
mod situations;
mod status;
mod stays;

#[cfg(test)]
pub(crate) use deadlines::{calendar_entry, reminders};
#[cfg(test)]
pub(crate) use home::{DatedEvent, ReaderFacts};
#[cfg(test)]
pub(crate) use settings::Choices;
#[cfg(test)]
pub(crate) use stays::Trip;
