//! Trips put in order, without a day counted twice, up to the day asked.

use super::trips::Trip;
use crate::date::Day;
use crate::error::TripsError;

/// Days in the country in a row, both ends included, as numbers of [`Day`].
pub(super) type Span = (i32, i32);

/// What is known on the day asked. Spans are ascending and share no day.
pub(super) struct Ledger {
    /// Entry of the visit that holds the day asked; `None` outside.
    pub visit: Option<Day>,
    /// Exit that is planned for that visit.
    pub planned_exit: Option<Day>,
    /// Days in the country before that visit; outside, all days.
    pub before_visit: Vec<Span>,
    /// Visits that count, clipped to the day asked, as the person would name them: the current one last.
    pub counted: Vec<(Day, Day)>,
    /// Days that are the exit of one visit and the entry of the next.
    pub shared: Vec<Day>,
    /// Visits that begin after the day asked.
    pub planned: Vec<Trip>,
    on: Day,
}

impl Ledger {
    /// Sorts and checks `trips` and cuts them at `on`.
    pub fn new(trips: &[Trip], on: Day) -> Result<Self, TripsError> {
        let mut trips = trips.to_vec();
        // By entry, then exit: a one-day visit comes before a longer one that begins on its day. None is last.
        trips.sort_unstable_by_key(|t| (t.from, t.to.is_none(), t.to));
        for trip in &trips {
            trip.check()?;
        }
        for pair in trips.windows(2) {
            let [a, b] = pair else { continue };
            match a.to {
                None => return Err(TripsError::OpenNotLast(a.from)),
                Some(exit) if exit > b.from => return Err(TripsError::Overlap(b.from)),
                Some(_) => {}
            }
        }
        let mut ledger = Self {
            visit: None,
            planned_exit: None,
            before_visit: Vec::new(),
            counted: Vec::new(),
            shared: Vec::new(),
            planned: Vec::new(),
            on,
        };
        for trip in trips {
            ledger.add(trip);
        }
        Ok(ledger)
    }

    fn add(&mut self, trip: Trip) {
        if trip.from > self.on {
            self.planned.push(trip);
            return;
        }
        if let Some((_, exit)) = self.counted.last()
            && *exit == trip.from
            && self.shared.last() != Some(exit)
        {
            self.shared.push(*exit);
        }
        // A visit that ended on the day of this entry gives that day away, also if it was the current one until now.
        if let Some(entry) = self.visit.take() {
            self.before_visit.push((entry.number(), self.on.number()));
        }
        if let Some(last) = self.before_visit.last_mut() {
            last.1 = last.1.min(trip.from.number() - 1);
        }
        self.before_visit.retain(|(from, to)| from <= to);
        let exit = trip.to.unwrap_or(self.on).min(self.on);
        self.counted.push((trip.from, exit));
        if exit == self.on {
            self.visit = Some(trip.from);
            self.planned_exit = trip.to.filter(|to| *to > self.on);
        } else {
            self.before_visit.push((trip.from.number(), exit.number()));
        }
    }

    /// All days in the country if the current visit ends on `departure`.
    pub fn with_visit_until(&self, departure: Option<Day>) -> Vec<Span> {
        let mut spans = self.before_visit.clone();
        if let (Some(entry), Some(exit)) = (self.visit, departure) {
            spans.push((entry.number(), exit.number()));
        }
        spans
    }

    /// The first day in the country from `start` on.
    pub fn first_in(&self, start: Day) -> Option<Day> {
        self.counted.iter().find(|(_, exit)| *exit >= start).map(|(entry, _)| (*entry).max(start))
    }
}
