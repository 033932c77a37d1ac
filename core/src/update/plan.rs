//! Pure: what is signed, what is here, what the reader wants -> what to fetch.

use crate::{Error, Result};
use huquq_bundle::TargetName;
use huquq_bundle::metadata::TargetFile;
use std::collections::{BTreeMap, BTreeSet};

/// Countries and locales a reader uses. Both empty means: what the store holds already, or everything if it is new.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// ISO 3166-1 alpha-2, lower case.
    pub countries: Vec<String>,
    /// CLDR locales.
    pub locales: Vec<String>,
}

impl Wanted {
    /// Whether a pack was asked for by its country and language; `None` when nothing was asked for by name.
    pub(crate) fn names(&self, name: &TargetName) -> Option<bool> {
        if self.countries.is_empty() && self.locales.is_empty() {
            return None;
        }
        let (country, locale) = name.country_and_locale()?;
        let holds = |list: &[String], value: &str| list.is_empty() || list.iter().any(|v| v == value);
        Some(holds(&self.countries, country) && (locale == "base" || holds(&self.locales, locale)))
    }
}

/// What an update has to do.
#[derive(Debug)]
pub(super) struct Plan {
    pub fetch: Vec<(TargetName, TargetFile)>,
    pub gone: Vec<String>,
}

pub(super) fn plan(
    signed: &BTreeMap<String, TargetFile>,
    here: &[(String, String)],
    wanted: &Wanted,
) -> Result<Plan> {
    let mut named = Vec::new();
    for (name, file) in signed {
        let name = TargetName::new(name)?;
        // Targets that are not packs are for another reader.
        if let Some((country, locale)) = name.country_and_locale() {
            named.push((name.clone(), country.to_owned(), locale.to_owned(), file));
        }
    }
    let countries: BTreeSet<&str> = named.iter().map(|n| n.1.as_str()).collect();
    let locales: BTreeSet<&str> = named.iter().map(|n| n.2.as_str()).filter(|l| *l != "base").collect();
    for (asked, there) in [(&wanted.countries, countries), (&wanted.locales, locales)] {
        if let Some(missing) = asked.iter().find(|a| !there.contains(a.as_str())) {
            let available = there.into_iter().collect::<Vec<_>>().join(", ");
            let available = if available.is_empty() { "no content at all".to_owned() } else { available };
            return Err(Error::NothingFor { what: missing.chars().take(80).collect(), available });
        }
    }
    let installed: BTreeMap<&str, &str> = here.iter().map(|(n, s)| (n.as_str(), s.as_str())).collect();
    let everything = installed.is_empty() || !wanted.countries.is_empty() || !wanted.locales.is_empty();
    let fetch = named
        .iter()
        .filter(|(name, _, _, file)| {
            let asked_for = everything && wanted.names(name).unwrap_or(true);
            let digest = installed.get(name.plain());
            let differs = digest.copied() != file.hashes.get("sha256").map(String::as_str);
            differs && (asked_for || digest.is_some())
        })
        .map(|(name, _, _, file)| (name.clone(), (*file).clone()))
        .collect();
    let gone =
        installed.keys().filter(|name| !signed.contains_key(**name)).map(|n| (*n).to_owned()).collect();
    Ok(Plan { fetch, gone })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(names: &[&str]) -> BTreeMap<String, TargetFile> {
        let file = |n: &str| TargetFile {
            length: 1,
            hashes: BTreeMap::from([("sha256".into(), format!("of {n}"))]),
            ..TargetFile::default()
        };
        names.iter().map(|n| ((*n).to_owned(), file(n))).collect()
    }

    fn names(plan: &Plan) -> Vec<&str> {
        plan.fetch.iter().map(|(n, _)| n.plain()).collect()
    }

    #[test]
    fn a_reader_takes_the_base_and_his_locales() {
        let all = signed(&["kg/base.jsonl", "kg/ru.jsonl", "kz/base.jsonl", "kz/ky.jsonl", "kz/ru.jsonl"]);
        let wanted = Wanted { countries: vec!["kz".into()], locales: vec!["ru".into()] };
        assert_eq!(names(&plan(&all, &[], &wanted).unwrap()), ["kz/base.jsonl", "kz/ru.jsonl"]);
    }

    #[test]
    fn without_a_wish_the_store_keeps_its_packs_up_to_date_and_takes_no_others() {
        let all = signed(&["kz/base.jsonl", "kz/ky.jsonl", "kz/ru.jsonl"]);
        let here =
            [("kz/base.jsonl".into(), "of kz/base.jsonl".into()), ("kz/ru.jsonl".into(), "old".into())];
        assert_eq!(names(&plan(&all, &here, &Wanted::default()).unwrap()), ["kz/ru.jsonl"]);
    }

    #[test]
    fn a_pack_nobody_signs_any_more_goes() {
        let here = [("kz/ru.jsonl".into(), "x".into())];
        assert_eq!(
            plan(&signed(&["kz/base.jsonl"]), &here, &Wanted::default()).unwrap().gone,
            ["kz/ru.jsonl"]
        );
    }

    #[test]
    fn a_locale_that_is_not_there_names_those_that_are() {
        let wanted = Wanted { locales: vec!["tg".into()], ..Wanted::default() };
        let error = plan(&signed(&["kz/ru.jsonl"]), &[], &wanted).unwrap_err();
        assert_eq!(error.to_string(), "the repository has nothing for tg; it has ru");
    }
}
