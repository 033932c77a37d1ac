//! The Python package is real: built as a wheel, installed in a fresh environment, and run against the real publication.

use huquq_core::carrier::slip;
use huquq_core::publishers::Invitation;
use huquq_core::update::{Folder, Wanted};
use huquq_publisher::compile::compile;
use huquq_publisher::repo::release;
use huquq_slip::Frames;
use huquq_tests::peers::{target_folder, wheel_python};
use huquq_tests::{NOW, Ngo, Phone, copy};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

static INSTALLED: LazyLock<PathBuf> = LazyLock::new(install);

/// The folder of the package.
fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/python").canonicalize().unwrap()
}

/// What the build leaves.
fn built() -> PathBuf {
    target_folder().canonicalize().unwrap().join("python")
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{text}");
    text
}

/// A Python of a fresh environment in which nothing is but our wheel.
fn install() -> PathBuf {
    let wheels = built().join("wheel");
    let _ = std::fs::remove_dir_all(&wheels);
    let pip = ["-m", "pip", "--quiet", "--disable-pip-version-check"];
    let mut build = Command::new(wheel_python());
    build.args(pip).args(["wheel", "--no-deps", "--no-build-isolation", "--wheel-dir"]).arg(&wheels);
    run(build.arg(package()).env("HUQUQ_PROFILE", "debug").env("CARGO", env!("CARGO")));
    let made: Vec<PathBuf> = std::fs::read_dir(&wheels).unwrap().map(|e| e.unwrap().path()).collect();
    let [wheel] = made.as_slice() else { panic!("{made:?}") };
    let name = wheel.file_name().unwrap().to_string_lossy();
    assert!(name.starts_with(&format!("huquq-{}-py3-none-", env!("CARGO_PKG_VERSION"))), "{name}");
    assert!(!name.contains("-any."), "the library is of one platform: {name}");

    let folder = built().join("installed");
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder));
    let python = folder.join("bin/python");
    run(Command::new(&python).args(pip).args(["install", "--no-index", "--no-deps"]).arg(wheel));
    python
}

/// What the tests read, in one folder: `repo` (the real publication at release 2) and a `store` updated from it; `later`, its release 3; `slip`,
/// the codes that lead there; `loop`, codes of a larger slip; `other`, the repository of a second publisher, and his `invitation`; `screens`,
/// the repository of the table of `bindings/cases`.
fn world() -> PathBuf {
    let world = built().join("world");
    let _ = std::fs::remove_dir_all(&world);
    std::fs::create_dir_all(&world).unwrap();
    let mut phone = Phone::new();
    for part in ["repo", "store"] {
        copy(&phone.scratch.path().join(part), &world.join(part));
    }

    let id = phone.publication.pages.iter().find(|g| g.country == "kz").unwrap().id.clone();
    for guide in phone.publication.pages.iter_mut().filter(|g| g.id == id) {
        guide.title = format!("Исправлено {}", guide.locale);
    }
    release(&phone.repo(), &phone.holders(), &compile(&phone.publication).unwrap(), NOW).unwrap();
    copy(&phone.repo(), &world.join("later"));
    let later = Folder::new(phone.repo());
    let one_language = Wanted { countries: vec!["kz".into()], locales: vec!["en".into()] };
    for (name, since, wanted) in [("slip", 2, Wanted::default()), ("loop", 1, one_language)] {
        let frames = Frames::new(&slip::make(&later, since, &wanted).unwrap()).unwrap();
        std::fs::create_dir(world.join(name)).unwrap();
        let codes = if frames.is_one() { 1 } else { frames.needed() + 8 };
        for n in 0..codes {
            std::fs::write(world.join(name).join(format!("{n:04}")), frames.frame(n)).unwrap();
        }
    }

    let screens = Ngo::of("screens");
    screens.release();
    copy(&screens.repo(), &world.join("screens"));
    let ngo = Ngo::new();
    ngo.release();
    copy(&ngo.repo(), &world.join("other"));
    let root = std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap();
    let from = "https://small.example/content".to_owned();
    std::fs::write(world.join("invitation"), Invitation { from, root }.to_bytes().unwrap()).unwrap();
    world
}

#[test]
fn the_installed_wheel_does_what_its_tests_say() {
    let mut tests = Command::new(&*INSTALLED);
    tests.env("PYTHONDONTWRITEBYTECODE", "1").env("RUST_BACKTRACE", "0");
    tests
        .args(["-W", "error", "-m", "unittest", "discover", "--start-directory"])
        .arg(package().join("tests"));
    let said = run(tests.current_dir(built()).env("HUQUQ_WORLD", world()));
    let ran: u32 = said.split("Ran ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(ran > 30 && !said.contains("skipped"), "{said}");
}

#[test]
fn everything_is_typed() {
    let installed = INSTALLED.as_path();
    let mypy = |args: &[&str]| {
        let mut command = Command::new(wheel_python());
        command.args(args).current_dir(package()).env("MYPY_CACHE_DIR", built().join("mypy"));
        command
    };
    // The layer itself, beside the generated module.
    let packages = run(Command::new(installed).args(["-c", "import huquq; print(huquq.__path__[0])"]));
    let layer = Path::new(packages.trim());
    run(mypy(&["-m", "mypy", "--config-file", "pyproject.toml"]).arg(layer));
    // Those who use it see what is installed, and nothing else.
    let users = ["examples", "bench.py", "tests/consumer.py"];
    run(mypy(&["-m", "mypy", "--strict", "--python-executable"]).arg(installed).args(users));
    // The stub of the errors says what the generated classes are.
    run(mypy(&["-m", "mypy.stubtest", "huquq._errors"]).env("PYTHONPATH", layer.parent().unwrap()));
}

#[test]
fn every_public_name_has_its_page_in_the_reference() {
    let site = INSTALLED.parent().unwrap().join("../lib");
    let site = std::fs::read_dir(site).unwrap().next().unwrap().unwrap().path().join("site-packages");
    let mut script = Command::new(wheel_python());
    script.arg(package().join("reference.py")).arg(built().join("reference")).env("PYTHONPATH", site);
    let said = run(script.env("PYTHONDONTWRITEBYTECODE", "1"));
    assert!(said.contains("every name has a text"), "{said}");
    let page = std::fs::read_to_string(built().join("reference/huquq.html")).unwrap();
    for name in ["Store.guide", "Store.sync", "HuquqError.NotText", "GuidePage", "Rows"] {
        assert!(page.contains(&format!("id=\"{name}\"")), "{name}");
    }
}
