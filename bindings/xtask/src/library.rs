//! How the library for a phone is built: the profile `mobile` of the workspace and the settings it cannot hold.

use crate::Done;
use crate::run::{cargo, output, run, rustc, top};
use crate::target::Target;
use std::path::{Path, PathBuf};

/// What the library can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// The app hands over its own fetch.
    WithoutHttp,
    /// HTTP and TLS in Rust.
    WithHttp,
}

impl Variant {
    /// As sizes.json and folders call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::WithoutHttp => "without-http",
            Self::WithHttp => "with-http",
        }
    }

    /// Features of `huquq-ffi`.
    pub fn features(self) -> &'static [&'static str] {
        match self {
            Self::WithoutHttp => &[],
            Self::WithHttp => &["--features", "http"],
        }
    }
}

/// What is told to the compilers beyond the profile.
#[derive(Debug, Clone)]
pub struct Settings {
    /// For rustc, for every crate.
    pub rustflags: Vec<String>,
    /// For SQLite's source; added to those of `.cargo/config.toml`, which stand in the environment.
    pub sqlite: Vec<String>,
    /// For the C compiler.
    pub cflags: Vec<String>,
    /// Values of the profile, as `--config` takes them.
    pub profile: Vec<String>,
}

impl Settings {
    /// What phones get.
    pub fn of(target: &Target) -> Done<Self> {
        let mut rustflags = target.rustflags();
        // Names say which crate a function was made for, and are not in a stripped library.
        rustflags.push("-Csymbol-mangling-version=v0".to_owned());
        // Panics tell a file: the path inside the package is enough, and who built it where is nobody's business.
        for (from, to) in foreign_paths()? {
            rustflags.push(format!("--remap-path-prefix={from}={to}"));
        }
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Ok(Self {
            rustflags,
            sqlite: words("-USQLITE_ENABLE_FTS5 -DSQLITE_OMIT_INCRBLOB"),
            // Nothing unwinds through SQLite: what it calls back catches its panics.
            cflags: words("-fno-asynchronous-unwind-tables -fno-unwind-tables"),
            profile: Vec::new(),
        })
    }

    /// Flags of SQLite in the form its build script reads.
    fn sqlite_flags(&self) -> String {
        let shared = std::env::var("LIBSQLITE3_FLAGS").unwrap_or_default();
        shared.split_whitespace().chain(self.sqlite.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
    }
}

/// Where sources lie on this machine, each with what stands for it.
fn foreign_paths() -> Done<Vec<(String, &'static str)>> {
    let home = |name: &str, folder: &str| {
        let of = |home: PathBuf| home.join(folder);
        std::env::var_os(name).map_or_else(
            || std::env::home_dir().unwrap_or_default().join(of(".cargo".into())),
            |v| of(v.into()),
        )
    };
    let registry = home("CARGO_HOME", "registry/src");
    let indexes = std::fs::read_dir(&registry).map(|entries| {
        let folders = entries.filter_map(Result::ok).map(|e| e.path());
        folders.map(|p| format!("{}/", p.display())).collect::<Vec<_>>()
    });
    let mut paths = vec![(format!("{}/", top().display()), "")];
    paths.extend(indexes.unwrap_or_default().into_iter().map(|p| (p, "")));
    let std = output(rustc().args(["--print", "sysroot"]))?;
    paths.push((std.trim().to_owned(), "rust"));
    Ok(paths)
}

/// One build of the library.
#[derive(Debug)]
pub struct Build<'a> {
    /// For which machine.
    pub target: &'a Target,
    /// With or without HTTP.
    pub variant: Variant,
    /// `cdylib` or `staticlib`.
    pub kind: &'static str,
    /// Settings beyond the profile.
    pub settings: Settings,
    /// Programs of the target's own tool chain, as environment.
    pub tools: Vec<(String, String)>,
    /// Folder under `target`. Cargo takes the library of the other variant for its own where both are built in one.
    pub folder: String,
    /// Where the linker writes its map, if it is wanted.
    pub map: Option<PathBuf>,
}

impl Build<'_> {
    /// Builds it and returns the library.
    pub fn run(&self) -> Done<PathBuf> {
        let folder = top().join("target").join(&self.folder);
        let mut command = cargo();
        command.args(["rustc", "--locked", "--package", "huquq-ffi", "--profile", "mobile"]);
        command.args(["--crate-type", self.kind, "--target", self.target.triple]);
        command.args(self.variant.features()).arg("--target-dir").arg(&folder);
        for value in &self.settings.profile {
            command.arg("--config").arg(format!("profile.mobile.{value}"));
        }
        if let Some(map) = &self.map {
            command.arg("--").arg(format!("-Clink-arg=-Wl,-Map={}", map.display()));
        }
        // In the environment they replace what the caller's RUSTFLAGS say, so that a build is the same everywhere.
        command.env("CARGO_ENCODED_RUSTFLAGS", self.settings.rustflags.join("\u{1f}"));
        command.env("LIBSQLITE3_FLAGS", self.settings.sqlite_flags());
        command
            .env(format!("CFLAGS_{}", self.target.triple.replace('-', "_")), self.settings.cflags.join(" "));
        command.envs(self.tools.iter().map(|(name, value)| (name, value)));
        run(&mut command)?;
        Ok(folder.join(self.target.triple).join("mobile").join(file(self.kind)))
    }
}

/// Name of the library as cargo leaves it.
fn file(kind: &str) -> &'static Path {
    Path::new(if kind == "staticlib" { "libhuquq_ffi.a" } else { "libhuquq_ffi.so" })
}
