//! `cargo bench -p huquq-tests --bench updates`: what it costs to bring a phone up to date, beside tough and python-tuf, in one run.
#![allow(missing_docs)]

mod budgets;
mod memory;
mod ours;
mod programs;
mod releases;
mod wire;

use huquq_publisher::compile::compile;
use huquq_publisher::lint::lint;
use huquq_tests::real;
use programs::{Cost, Program, Reader, cost, known};
use releases::Releases;

/// What the columns count.
const HOW: &str = "\
requests, bodies, wire: over HTTP on loopback; wire is requests, heads and bodies, without TCP, IP and TLS
update: the fastest of nine runs from a local folder, new process each time. Ours: opening SQLite, patches, verifying, index of the
  search, transaction with fsync. The others: whole files, metadata written, packs written without fsync
verify: signatures, digests, packs read as records; nothing written, metadata whole. tough: all in memory. python-tuf always writes
unpack: our patches and compressed packs; the others have neither, and take whole files
peak: growth of resident memory above the start of the update, by HTTP. program: pages of the program in it, touched for the first time.
  heap: of Rust alone, without SQLite
tough asks for every role each time; that packs here are already as signed is seen by our wrapper of it";

/// What an update finds, and what it cost each program.
pub struct Row {
    pub reader: &'static str,
    pub update: &'static str,
    pub costs: Vec<(Program, Cost)>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("read", rest)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return ours::run(rest);
    }
    let releases = Releases::new();
    println!("{HOW}");
    println!(
        "{:<15} {:<12} {:<13} {:>5} {:>8} {:>8} {:>8} {:>9} {:>9} {:>9} {:>9} {:>10} {:>8}",
        "packs",
        "update",
        "program",
        "packs",
        "requests",
        "bodies B",
        "wire B",
        "update ms",
        "verify ms",
        "unpack ms",
        "peak MB",
        "program MB",
        "heap MB"
    );
    let rows: Vec<Row> = readers().iter().flat_map(|reader| measure(&releases, reader)).collect();
    budgets::print(&rows);
}

fn readers() -> [Reader; 2] {
    let all = compile(&lint(&real()).0).unwrap();
    let all: Vec<String> = all.keys().map(|name| name.plain().to_owned()).collect();
    let one = ["kz/base.jsonl", "kz/uz-Latn.jsonl"].map(str::to_owned);
    [
        Reader { name: "all", wanted: &[], packs: all },
        Reader { name: "kz uz-Latn", wanted: &["kz", "uz-Latn"], packs: one.to_vec() },
    ]
}

fn measure(releases: &Releases, reader: &Reader) -> Vec<Row> {
    let states = tempfile::tempdir().unwrap();
    for program in Program::ALL {
        known(program, reader, &releases.known(), &releases.root(), &states.path().join(program.name()));
    }
    let updates = [
        ("cold", releases.known(), false),
        ("nothing new", releases.known(), true),
        ("one fix", releases.fixed(), true),
        ("8 behind", releases.eight(), true),
    ];
    let row = |(update, repo, has_state): (&'static str, std::path::PathBuf, bool)| {
        let costs = Program::ALL.into_iter().map(|program| {
            let state = states.path().join(program.name());
            let cost = cost(program, reader, &repo, &releases.root(), has_state.then_some(&state));
            line(reader, update, program, &cost);
            (program, cost)
        });
        Row { reader: reader.name, update, costs: costs.collect() }
    };
    updates.into_iter().map(row).collect()
}

fn line(reader: &Reader, update: &str, program: Program, cost: &Cost) {
    let time = |ms: Option<f64>| ms.map_or("-".to_owned(), |ms| format!("{ms:.1}"));
    let megabytes = |bytes: u64| format!("{:.1}", bytes as f64 / 1e6);
    println!(
        "{:<15} {update:<12} {:<13} {:>5} {:>8} {:>8} {:>8} {:>9} {:>9} {:>9} {:>9} {:>10} {:>8}",
        reader.name,
        program.name(),
        cost.packs,
        cost.count.requests,
        cost.count.bodies,
        cost.count.wire,
        time(Some(cost.update)),
        time(cost.verify),
        time(cost.unpacking),
        megabytes(cost.peak),
        cost.program.map_or("-".to_owned(), megabytes),
        cost.heap.map_or("-".to_owned(), megabytes),
    );
}
