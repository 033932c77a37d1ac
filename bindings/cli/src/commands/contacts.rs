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
    let (store, locale) = args.reading.open()?;
    let contacts = query::contacts(&store, args.country.as_deref(), locale)?;
    if args.reading.json {
        return output::json(&contacts);
    }
    for contact in &contacts {
        output::contact(contact);
    }
    Ok(())
}
