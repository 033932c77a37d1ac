//! `huquq guides` and `huquq guide`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query;

#[derive(clap::Args)]
pub struct ListArgs {
    #[command(flatten)]
    reading: Reading,
    /// Only this country, for example kz
    #[arg(long)]
    country: Option<String>,
}

pub fn list(args: &ListArgs) -> Outcome {
    args.reading.each(|store, locale| {
        let guides = query::guides(store, args.country.as_deref(), locale)?;
        if args.reading.json {
            return output::json(&guides);
        }
        for guide in guides {
            let (title, fallback) = (output::bold(&guide.title), output::fallback(&guide.language));
            output::line(format!("{}  {title}{fallback}", guide.id));
            output::line(format!("    {}", guide.summary));
        }
        Ok(())
    })
}

#[derive(clap::Args)]
pub struct OneArgs {
    #[command(flatten)]
    reading: Reading,
    /// Id of the guide, for example kz/wages
    id: String,
    /// Accepted for symmetry; the id names the country already
    #[arg(long)]
    country: Option<String>,
}

pub fn one(args: &OneArgs) -> Outcome {
    let (store, locale) = args.reading.open()?;
    let id = match &args.country {
        Some(country) if !args.id.contains('/') => format!("{country}/{}", args.id),
        _ => args.id.clone(),
    };
    let view = query::guide(&store, &id, locale)?;
    if args.reading.json {
        return output::json(&view);
    }
    let country = id.split('/').next();
    output::guide(&view, &query::contacts(&store, country, locale)?);
    Ok(())
}
