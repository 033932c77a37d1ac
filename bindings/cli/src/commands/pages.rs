//! `huquq guides`, `cards`, `letters`, `situations`: the lists; and `huquq guide`.

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query::{self, PageKind};

#[derive(clap::Args)]
pub struct ListArgs {
    #[command(flatten)]
    reading: Reading,
    /// Only this country, for example kz
    #[arg(long)]
    country: Option<String>,
}

pub fn list(kind: PageKind, args: &ListArgs) -> Outcome {
    args.reading.each(|store, locale| {
        let pages = query::pages(store, kind, args.country.as_deref(), locale)?;
        if args.reading.json {
            return output::json(&pages);
        }
        for page in pages {
            let (title, fallback) = (output::bold(&page.title), output::fallback(&page.language));
            output::line(format!("{}  {title}{fallback}", page.id));
            output::line(format!("    {}", page.summary));
        }
        Ok(())
    })
}

#[derive(clap::Args)]
pub struct OneArgs {
    #[command(flatten)]
    pub reading: Reading,
    /// Its id, for example kz/wages
    id: String,
    /// Country of an id that is given without one
    #[arg(long)]
    country: Option<String>,
}

impl OneArgs {
    /// `country/slug`.
    pub fn id(&self) -> String {
        match &self.country {
            Some(country) if !self.id.contains('/') => format!("{country}/{}", self.id),
            _ => self.id.clone(),
        }
    }
}

pub fn guide(args: &OneArgs) -> Outcome {
    let (store, locale) = args.reading.open()?;
    let id = args.id();
    let view = query::page(&store, PageKind::Guide, &id, locale)?;
    if args.reading.json {
        return output::json(&view);
    }
    output::guide(&view, &query::contacts(&store, id.split('/').next(), locale)?);
    Ok(())
}
