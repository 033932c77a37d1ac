//! `cargo bench -p huquq-tests --bench updates`: what it costs to bring a phone up to date, beside tough and python-tuf, in one run.
//!
//! The real publication, signed three times: as a phone has it, one paragraph in every language later, and eight releases of such edits later. `all` is a phone
//! with every pack, `kz uz-Latn` one with a country and a language. Needs Linux (`/proc`), Python 3 and a C compiler.
//!
//! On 2 cores of an AMD EPYC with ext4 that other work kept busy: times are up to twice those of a run that is not interrupted (unpacking the
//! two packs of `kz uz-Latn` takes 113 ms there), and a few milliseconds mean nothing. Bytes differ from run to run by a few, because signatures do not repeat;
//! requests and memory do not.
//!
//! ```text
//! packs           update       program       packs requests bodies B   wire B update ms verify ms unpack ms   peak MB program MB  heap MB
//! all             cold         ours             24       32   173943   184090    1272.5       8.2    1108.3      19.7        3.3     14.2
//! all             cold         tough 0.24       24       32  1080064  1090816      32.5      14.2         -       5.2          -        -
//! all             cold         python-tuf 7     24       32  1080064  1092224      27.2         -         -       1.7          -        -
//! all             nothing new  ours              0        1      470      782      10.3       0.9       0.0       5.1        3.1      0.3
//! all             nothing new  tough 0.24        0        8    10596    12734       5.1      13.7         -       4.9          -        -
//! all             nothing new  python-tuf 7      0        2      470      999      13.6         -         -       1.5          -        -
//! all             one fix      ours              4        7     1223     3365     253.2       4.3     110.8      15.7        3.2      9.9
//! all             one fix      tough 0.24        4       12   516493   520076      15.2      12.9         -       5.2          -        -
//! all             one fix      python-tuf 7      4        8   508646   511452      24.6         -         -       1.7          -        -
//! all             8 behind     ours              8       11     2677     6158     511.8       5.9     312.4      17.2        3.5     11.4
//! all             8 behind     tough 0.24        8       16   763698   768722      45.0      26.0         -       5.2          -        -
//! all             8 behind     python-tuf 7      8       13   757124   761872      34.5         -         -       1.7          -        -
//! kz uz-Latn      cold         ours              2       10    35282    38290     326.3       2.4     227.0      12.2        3.3      8.5
//! kz uz-Latn      cold         tough 0.24        2       10   167953   170813       8.4       8.8         -       5.0          -        -
//! kz uz-Latn      cold         python-tuf 7      2        7   164140   166465      23.4         -         -       1.6          -        -
//! kz uz-Latn      nothing new  ours              0        1      470      782       2.6       1.0       0.0       3.6        2.9      0.2
//! kz uz-Latn      nothing new  tough 0.24        0        8    10596    12734       4.0       4.7         -       4.8          -        -
//! kz uz-Latn      nothing new  python-tuf 7      0        2      470      999      10.9         -         -       1.4          -        -
//! kz uz-Latn      one fix      ours              1        4      983     2130      84.7       2.3      36.8      11.9        3.4      8.0
//! kz uz-Latn      one fix      tough 0.24        1        9   107524   110025       7.6       8.6         -       4.8          -        -
//! kz uz-Latn      one fix      python-tuf 7      1        5    99677   101269      17.9         -         -       1.7          -        -
//! kz uz-Latn      8 behind     ours              1        4     1519     2669     165.9       2.3     107.5      11.7        3.2      8.1
//! kz uz-Latn      8 behind     tough 0.24        1        9   107592   110094       8.2       7.1         -       4.8          -        -
//! kz uz-Latn      8 behind     python-tuf 7      1        5    99745   101338      18.5         -         -       1.7          -        -
//!
//! packs           budget                                               goal   measured
//! all             nothing new, bodies, bytes                            500      470.0 holds
//! all             a paragraph written anew, bodies, bytes              1000     1223.0 DOES NOT HOLD
//! all             peak above idle of any update here, MB                 16       19.7 DOES NOT HOLD
//! all               without pages of the program, MB                              16.4
//! kz uz-Latn      nothing new, bodies, bytes                            500      470.0 holds
//! kz uz-Latn      a paragraph written anew, bodies, bytes              1000      983.0 holds
//! kz uz-Latn      peak above idle of any update here, MB                 16       12.2 holds
//! kz uz-Latn        without pages of the program, MB                               8.9
//! kz uz-Latn      first full sync, bodies, bytes                     150000    35282.0 holds
//! kz uz-Latn      verify and apply a country's packs, cold, ms           50      326.3 DOES NOT HOLD
//! kz uz-Latn        of it opening a new store, ms                                 19.9
//! kz uz-Latn        of it unpacking, ms                                          227.0
//! kz uz-Latn        of it verifying, ms                                            2.4
//! ```
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
