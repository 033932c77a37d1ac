//! `huquq contacts`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    reading: Reading,
    /// Only this country, for example kz
    #[arg(long)]
    country: Option<String>,
}

pub fn run(args: &Args) -> Outcome {
    args.reading.each(|store, locale| {
        let contacts = query::contacts(store, args.country.as_deref(), locale)?;
        if args.reading.json {
            return output::json(&contacts);
        }
        contacts.iter().for_each(output::contact);
        Ok(())
    })
}
