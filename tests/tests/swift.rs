//! The Swift package: generated, compiled without a warning and run over the real library, with this machine's Swift 6 or with Debian's
//! in a folder of its own. `HUQUQ_SWIFT_ROOT` names that folder; `target/swift/root` if not set.

use huquq_core::carrier::slip;
use huquq_core::publishers::Invitation;
use huquq_core::query;
use huquq_core::update::{Folder, Wanted};
use huquq_publisher::compile::compile;
use huquq_publisher::repo::release;
use huquq_slip::Frames;
use huquq_tests::odd::{Odd, Then};
use huquq_tests::{NOW, Ngo, Phone, copy, files};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

/// Written by a build and not part of the package as it stands in git.
const MADE: [&str; 4] = [".build", "Sources/Huquq/Generated", "Sources/huquqFFI", "native"];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", text(&output));
    text(&output)
}

fn toolchain(arguments: &[&str]) -> Command {
    let mut command = Command::new(top().join("bindings/swift/toolchain"));
    command.args(arguments);
    command
}

/// A folder that Swift sees, with a copy of the package in it: nothing is written into the sources.
struct Work {
    folder: PathBuf,
    root: PathBuf,
    /// One compiler at a time: two would wait for each other's build folder.
    _alone: MutexGuard<'static, ()>,
}

impl Work {
    /// `None` where there is no Swift and no way to get one; what runs every check sets `CI`, and there that is a failure.
    fn begin() -> Option<Self> {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let can = toolchain(&["can"]).output().unwrap();
        if !can.status.success() {
            assert!(std::env::var_os("CI").is_none(), "{}", text(&can));
            eprintln!("skipped: {}", text(&can).trim());
            return None;
        }
        let metadata = cargo_metadata::MetadataCommand::new().current_dir(top()).no_deps().exec().unwrap();
        let target = metadata.target_directory.into_std_path_buf();
        let folder = target.join("swift");
        let root = std::env::var_os("HUQUQ_SWIFT_ROOT").map_or_else(|| folder.join("root"), PathBuf::from);
        let work = Self { folder: folder.join("work"), root, _alone: alone };
        follow(&top().join("bindings/swift"), &work.package());
        run(Command::new(env!("CARGO")).current_dir(top()).args(["build", "--quiet", "-p", "huquq-ffi"]));
        let name = if cfg!(target_os = "macos") { "libhuquq_ffi.dylib" } else { "libhuquq_ffi.so" };
        run(Command::new(top().join("bindings/swift/generate"))
            .arg(target.join("debug").join(name))
            .arg(work.package()));
        run(&mut toolchain(&["make", work.root.to_str().unwrap()]));
        Some(work)
    }

    fn package(&self) -> PathBuf {
        self.folder.join("package")
    }

    /// A folder that is empty.
    fn scratch(&self, name: &str) -> PathBuf {
        let path = self.folder.join(name);
        if path.exists() {
            std::fs::remove_dir_all(&path).unwrap();
        }
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    fn swift(&self, arguments: &[&str]) -> String {
        let (root, folder) = (self.root.to_str().unwrap(), self.folder.to_str().unwrap());
        run(toolchain(&["run", root, folder]).args(arguments))
    }
}

/// Makes `to` a copy of `from` and leaves files as they are that are already the same: their times tell Swift what to compile again.
fn follow(from: &Path, to: &Path) {
    let kept = |folder: &Path| -> Vec<PathBuf> {
        let all = if folder.exists() { files(folder) } else { Vec::new() };
        all.into_iter().filter(|f| !MADE.iter().any(|made| f.starts_with(made))).collect()
    };
    for gone in kept(to).into_iter().filter(|f| !from.join(f).exists()) {
        std::fs::remove_file(to.join(gone)).unwrap();
    }
    for file in kept(from) {
        let (source, target) = (from.join(&file), to.join(&file));
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        if std::fs::read(&target).ok() != Some(std::fs::read(&source).unwrap()) {
            std::fs::copy(source, target).unwrap();
        }
    }
}

/// What the tests of the package work with: the real publication, and what belongs to it.
struct Laid {
    folder: PathBuf,
    server: Odd,
    broken: Odd,
    silent: Odd,
    /// Holds the lock of the store in `locked`.
    _lock: Mutex<rusqlite::Connection>,
}

impl Laid {
    /// Once for all tests: compiling and signing the publication takes its time.
    fn out(work: &Work) -> &'static Self {
        static LAID: OnceLock<Laid> = OnceLock::new();
        LAID.get_or_init(|| Self::new(work.scratch("scratch")))
    }

    fn new(folder: PathBuf) -> Self {
        let mut phone = Phone::new();
        let of = |name: &str| folder.join(name);
        copy(&phone.repo(), &of("repo"));
        for name in ["store", "locked"] {
            copy(phone.store.path().parent().unwrap(), &of(name));
        }
        let lock = rusqlite::Connection::open(of("locked/content.sqlite")).unwrap();
        lock.execute_batch("BEGIN EXCLUSIVE").unwrap();

        // The next release, as codes for a camera.
        let page = phone.publication.pages.iter_mut().find(|p| p.id == "kz/passport-taken").unwrap();
        page.summary.push('!');
        let before = query::status(&phone.store, NOW).unwrap().release;
        release(&phone.repo(), &phone.holders(), &compile(&phone.publication).unwrap(), NOW).unwrap();
        let slip = slip::make(&Folder::new(phone.repo()), before, &Wanted::default()).unwrap();
        let frames = Frames::new(&slip).unwrap();
        std::fs::create_dir(of("codes")).unwrap();
        for n in 0..if frames.is_one() { 1 } else { frames.needed() + 3 } {
            std::fs::write(folder.join(format!("codes/{n:04}")), frames.frame(n)).unwrap();
        }

        let screens = Ngo::of("screens");
        screens.release();
        copy(&screens.repo(), &of("screens"));
        copy(&top().join("bindings/cases"), &of("cases"));

        let second = Ngo::new();
        second.release();
        copy(&second.repo(), &of("second"));
        let root = std::fs::read(second.repo().join("metadata/1.root.json")).unwrap();
        let invitation = Invitation { from: "https://example.org".into(), root };
        std::fs::write(of("invitation"), invitation.to_bytes().unwrap()).unwrap();

        Self {
            server: Odd::honest(of("repo")),
            broken: Odd::always("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n"),
            silent: Odd::start(PathBuf::new(), |_, _| {
                std::thread::sleep(Duration::from_secs(600));
                Some(Then::Close)
            }),
            folder,
            _lock: Mutex::new(lock),
        }
    }

    fn settings(&self) -> [String; 4] {
        [
            format!("HUQUQ_TEST_FOLDER={}", self.folder.display()),
            format!("HUQUQ_TEST_ADDRESS={}", self.server.url()),
            format!("HUQUQ_TEST_BROKEN_ADDRESS={}", self.broken.url()),
            format!("HUQUQ_TEST_SILENT_ADDRESS={}", self.silent.url()),
        ]
    }
}

/// `swift test` for the package, with warnings as errors.
const TEST: [&str; 8] = [
    "swift",
    "test",
    "--disable-sandbox",
    "--disable-swift-testing",
    "--package-path",
    "package",
    "-Xswiftc",
    "-warnings-as-errors",
];

#[test]
fn the_swift_package_compiles_without_a_warning_and_its_tests_hold() {
    let Some(work) = Work::begin() else { return };
    let laid = Laid::out(&work);
    let settings = laid.settings();
    let with = |more: &[&str]| {
        let mut all = vec!["env"];
        all.extend(settings.iter().map(String::as_str));
        all.extend(more);
        work.swift(&all)
    };
    let said = with(&[&TEST[..], &["--skip", "PanicTests"]].concat());
    assert!(said.contains("with 0 failures"), "{said}");
    let said = with(&[&["HUQUQ_TEST_PANIC=1"], &TEST[..], &["--filter", "PanicTests"]].concat());
    assert!(said.contains("Executed 1 test, with 0 failures"), "{said}");

    // Nothing in what was asked tells two readers apart.
    for ask in laid.server.asked() {
        let head = ask.head.to_lowercase();
        assert!(head.contains("user-agent: huquq\r\n"), "{head}");
        assert!(!head.contains("cookie") && !head.contains("referer"), "{head}");
    }
}

/// The program in the guide for app developers, in a package of its own that depends on ours, as theirs will.
#[test]
fn the_first_screen_of_the_guide_compiles_and_runs() {
    let Some(work) = Work::begin() else { return };
    let guide = std::fs::read_to_string(top().join("bindings/swift/FIRST_SCREEN.md")).unwrap();
    let blocks = guide.split("```swift\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let program = blocks.into_iter().find(|block| block.contains("import Huquq")).unwrap();
    write(&work.folder.join("first/Sources/First/main.swift"), program);
    write(&work.folder.join("first/Package.swift"), FIRST);
    let (scratch, repo) = (work.scratch("first-scratch"), Laid::out(&work).folder.join("repo"));
    let of = |path: PathBuf| path.display().to_string();
    let run = [
        "swift",
        "run",
        "--disable-sandbox",
        "--package-path",
        "first",
        "-Xswiftc",
        "-warnings-as-errors",
        "First",
    ];
    let arguments = [of(scratch.join("store")), of(repo.join("metadata/1.root.json")), of(repo)];
    let said = work.swift(&[&run[..], &arguments.each_ref().map(String::as_str)].concat());
    for part in ["Nothing is here yet.", "storing: ", "Release 2.", "- "] {
        assert!(said.contains(part), "no {part:?} in {said}");
    }
}

const FIRST: &str = r#"// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "First",
    platforms: [.iOS(.v15), .macOS(.v12)],
    dependencies: [.package(path: "../package")],
    targets: [.executableTarget(name: "First", dependencies: [.product(name: "Huquq", package: "package")])],
    swiftLanguageModes: [.v6]
)
"#;

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    if std::fs::read_to_string(path).ok().as_deref() != Some(text) {
        std::fs::write(path, text).unwrap();
    }
}

/// The reference is made of what the compiler sees; what has no words there was made by the generator for itself.
#[test]
fn everything_public_in_swift_has_a_doc_comment() {
    let Some(work) = Work::begin() else { return };
    // With the same flags as the tests, or all would be compiled anew.
    let strict = ["-Xswiftc", "-warnings-as-errors"];
    let graph = [
        &["swift", "package", "--disable-sandbox", "--package-path", "package"],
        &strict[..],
        &["dump-symbol-graph"],
    ];
    let graph = graph.concat();
    work.swift(&[&graph[..], &["--minimum-access-level", "public", "--skip-synthesized-members"]].concat());
    let all = files(&work.package().join(".build"));
    let made = all.iter().find(|f| f.ends_with("symbolgraph/Huquq.symbols.json")).unwrap();
    let text = std::fs::read_to_string(work.package().join(".build").join(made)).unwrap();
    let graph: Value = serde_json::from_str(&text).unwrap();
    let symbols = graph["symbols"].as_array().unwrap();
    assert!(symbols.len() > 300, "{}", symbols.len());
    for symbol in symbols.iter().filter(|s| s["docComment"]["lines"].as_array().is_none_or(Vec::is_empty)) {
        let path: Vec<_> =
            symbol["pathComponents"].as_array().unwrap().iter().flat_map(Value::as_str).collect();
        let name = path.last().unwrap();
        let memberwise = symbol["kind"]["identifier"] == "swift.init";
        let generated = ["errorDescription", "uniffiEnsureHuquqFfiInitialized()"].contains(name);
        assert!(memberwise || generated, "{} has no doc comment", path.join("."));
    }
}
