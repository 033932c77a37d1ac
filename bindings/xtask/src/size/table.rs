//! What the person at the terminal sees.

use super::Measured;
use super::record::Record;

/// Prints a library by part beside the last record, and the whole beside its budget.
pub fn print(variant: &str, measured: &Measured, last: Option<&Record>, budget: u64, crates: usize) {
    println!("{variant:<14} {:>12} {:>12} {:>10}", "bytes", "recorded", "change");
    let mut parts: Vec<_> = measured.parts.parts.iter().collect();
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(**bytes));
    for (part, bytes) in parts {
        line(part.name(), *bytes, last.and_then(|l| l.parts.get(part.name()).copied()));
    }
    line("all", measured.bytes, last.map(|l| l.bytes));
    println!("  {:<12} {:>12}\n", "budget", thousands(budget));
    let mut named: Vec<_> = measured.parts.crates.iter().collect();
    named.sort_by_key(|(_, bytes)| std::cmp::Reverse(**bytes));
    for (name, bytes) in named.iter().take(crates) {
        println!("  {name:<24} {:>12}", thousands(**bytes));
    }
}

fn line(name: &str, bytes: u64, last: Option<u64>) {
    let recorded = last.map(thousands).unwrap_or_default();
    println!("  {name:<12} {:>12} {recorded:>12} {:>10}", thousands(bytes), change(bytes, last));
}

/// `+1,234`, `-5`, or nothing where there is nothing to compare with.
pub fn change(bytes: u64, last: Option<u64>) -> String {
    match last {
        None => String::new(),
        Some(last) if bytes >= last => format!("+{}", thousands(bytes - last)),
        Some(last) => format!("-{}", thousands(last - bytes)),
    }
}

/// 1234567 as `1,234,567`.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_from_the_right() {
        assert_eq!([0, 999, 1000, 1_234_567].map(thousands), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn a_change_has_its_sign() {
        assert_eq!(change(1500, Some(500)), "+1,000");
        assert_eq!(change(500, Some(1500)), "-1,000");
        assert_eq!(change(500, None), "");
    }
}
