//! The exact bytes that are hashed and signed (FORMAT.md 2.3 and 2.8).

use crate::Rejected;
use serde_json::Value;

#[derive(Clone, Copy)]
enum Escapes {
    /// Escape what JSON demands: the line stays one line and any JSON parser reads it.
    Json,
    /// Canonical JSON of TUF: only `"` and `\`; control characters stand as they are.
    Tuf,
}

/// One record as one line of a pack, without the line feed.
///
/// # Errors
/// [`Rejected::Malformed`] for a floating-point number, which has no canonical form.
pub fn line(value: &Value) -> Result<String, Rejected> {
    write_all(value, Escapes::Json)
}

/// The bytes of a `signed` object that signatures cover.
///
/// # Errors
/// [`Rejected::Malformed`] for a floating-point number.
pub fn tuf(value: &Value) -> Result<Vec<u8>, Rejected> {
    Ok(write_all(value, Escapes::Tuf)?.into_bytes())
}

fn write_all(value: &Value, escapes: Escapes) -> Result<String, Rejected> {
    let mut out = String::new();
    write(value, escapes, &mut out)?;
    Ok(out)
}

fn write(value: &Value, escapes: Escapes, out: &mut String) -> Result<(), Rejected> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Number(n) if n.is_i64() || n.is_u64() => out.push_str(&n.to_string()),
        Value::Number(n) => {
            return Err(Rejected::malformed("canonical form", format!("{n} is not an integer")));
        }
        Value::String(s) => write_string(s, escapes, out),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, escapes, out)?;
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by(|a, b| a.0.cmp(b.0));
            out.push('{');
            for (i, (key, item)) in entries.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_string(key, escapes, out);
                out.push(':');
                write(item, escapes, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

fn write_string(text: &str, escapes: Escapes, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match (c, escapes) {
            ('"', _) => out.push_str("\\\""),
            ('\\', _) => out.push_str("\\\\"),
            ('\u{8}', Escapes::Json) => out.push_str("\\b"),
            ('\u{c}', Escapes::Json) => out.push_str("\\f"),
            ('\n', Escapes::Json) => out.push_str("\\n"),
            ('\r', Escapes::Json) => out.push_str("\\r"),
            ('\t', Escapes::Json) => out.push_str("\\t"),
            (c, Escapes::Json) if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            (c, _) => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_at_every_depth_and_no_space_is_left() {
        let value = json!({"b": [1, {"z": null, "a": "ў"}], "a": true});
        assert_eq!(line(&value).unwrap(), r#"{"a":true,"b":[1,{"a":"ў","z":null}]}"#);
    }

    #[test]
    fn a_line_feed_is_escaped_in_a_pack_and_raw_in_tuf() {
        let value = json!("a\n\"\\\u{1}");
        assert_eq!(line(&value).unwrap(), r#""a\n\"\\\u0001""#);
        assert_eq!(tuf(&value).unwrap(), b"\"a\n\\\"\\\\\x01\"");
    }

    #[test]
    fn a_fraction_has_no_canonical_form() {
        assert!(line(&json!(1.5)).is_err());
    }
}
