//! A pack nobody signed: the header, the lines, and every kind of record. A line that is in canonical form stays as it is.
#![no_main]

use huquq_bundle::records::{Contact, Guide, Source, SynonymGroup, Text};
use huquq_bundle::{TargetName, canon, fuzz_pack};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: &[u8]| {
    for (country, locale) in [("kz", "ru"), ("kz", "base")] {
        let name = TargetName::pack(country, locale).expect("a safe name");
        let _ = fuzz_pack(name, input.to_vec());
    }
    for line in input.split(|byte| *byte == b'\n') {
        let Ok(value) = serde_json::from_slice::<Value>(line) else { continue };
        if let Ok(text) = canon::line(&value) {
            let again: Value = serde_json::from_str(&text).expect("canonical lines are JSON");
            assert_eq!(again, value);
            assert_eq!(canon::line(&again).as_ref(), Ok(&text));
        }
        let _ = serde_json::from_value::<Guide>(value.clone());
        let _ = serde_json::from_value::<Contact>(value.clone());
        let _ = serde_json::from_value::<Source>(value.clone());
        let _ = serde_json::from_value::<SynonymGroup>(value.clone());
        let _ = serde_json::from_value::<Text>(value);
    }
});
