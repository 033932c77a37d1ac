//! What was promised for updates, beside what was measured.

use crate::Row;
use crate::programs::{Cost, Program};

/// Prints a line for each budget and reader.
pub fn print(rows: &[Row]) {
    println!("\n{:<15} {:<46} {:>10} {:>10}", "packs", "budget", "goal", "measured");
    for reader in ["all", "kz uz-Latn"] {
        let ours = |update: &str| -> &Cost {
            let row = rows.iter().find(|r| r.reader == reader && r.update == update).unwrap();
            &row.costs.iter().find(|(program, _)| *program == Program::Ours).unwrap().1
        };
        let peak = rows.iter().filter(|r| r.reader == reader).map(|r| ours(r.update).peak).max().unwrap();
        let cold = ours("cold");
        let held = rows.iter().filter(|r| r.reader == reader).map(|r| {
            let cost = ours(r.update);
            cost.peak - cost.program.unwrap_or_default()
        });
        let mut lines = vec![
            ("nothing new, bodies, bytes", 500.0, ours("nothing new").count.bodies as f64),
            ("a paragraph written anew, bodies, bytes", 1000.0, ours("one fix").count.bodies as f64),
            ("peak above idle of any update here, MB", 16.0, peak as f64 / 1e6),
            ("  without pages of the program, MB", f64::INFINITY, held.max().unwrap() as f64 / 1e6),
        ];
        // Promised for one country and one language.
        if reader != "all" {
            lines.push(("first full sync, bodies, bytes", 150_000.0, cold.count.bodies as f64));
            lines.push(("verify and apply a country's packs, cold, ms", 50.0, cold.update));
            lines.push(("  of it opening a new store, ms", f64::INFINITY, cold.opened));
            lines.push(("  of it unpacking, ms", f64::INFINITY, cold.unpacking.unwrap_or_default()));
            lines.push(("  of it verifying, ms", f64::INFINITY, cold.verify.unwrap_or_default()));
        }
        for (what, goal, measured) in lines {
            let verdict = if measured <= goal { "holds" } else { "DOES NOT HOLD" };
            if goal.is_finite() {
                println!("{reader:<15} {what:<46} {goal:>10} {measured:>10.1} {verdict}");
            } else {
                println!("{reader:<15} {what:<46} {:>10} {measured:>10.1}", "");
            }
        }
    }
}
