//! `huquq slip`: a small update as a printed code, or as a loop of codes on a screen.

use super::sync;
use crate::{Outcome, output};
use huquq_core::Store;
use huquq_core::carrier::slip;
use huquq_core::update::{Budget, Mirrors, Wanted};
use huquq_slip::{Assembler, Code, Frames, Taken, picture};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Write the codes that bring a phone from a release to the newest
    Make {
        /// Address or folder of the repository
        #[arg(long)]
        repo: String,
        /// Release those phones hold
        #[arg(long)]
        since: u64,
        /// Languages to put in; without it all that changed
        #[arg(long, value_delimiter = ',')]
        locales: Vec<String>,
        /// Countries to put in; without it all that changed
        #[arg(long, value_delimiter = ',')]
        countries: Vec<String>,
        /// Picture to write, .png or .svg; a loop of codes becomes NAME-1.png, NAME-2.png, …
        picture: PathBuf,
    },
    /// Take an update from pictures of its codes, in any order
    Read {
        /// Folder of the store
        #[arg(long)]
        store: PathBuf,
        /// One JSON document instead of text
        #[arg(long)]
        json: bool,
        /// Pictures, .png
        #[arg(required = true)]
        pictures: Vec<PathBuf>,
    },
}

pub fn run(args: &Args) -> Outcome {
    match &args.action {
        Action::Make { repo, since, locales, countries, picture } => {
            let wanted = Wanted { countries: countries.clone(), locales: locales.clone() };
            let bytes = slip::make(sync::source(repo)?.as_ref(), *since, &wanted)?;
            let codes = write(&bytes, picture)?;
            let how = if codes == 1 { "one code".to_owned() } else { format!("a loop of {codes} codes") };
            output::line(format!(
                "{}: {} bytes in {how}, for phones at release {since}",
                picture.display(),
                bytes.len()
            ));
            Ok(())
        }
        Action::Read { store, json, pictures } => {
            let bytes = read(pictures)?;
            let from = slip::open(&Store::open(store)?, &bytes)?;
            let mirrors = Mirrors::new(vec![Box::new(from)]);
            let report = sync::bring(store, &mirrors, &Budget::unlimited(), None, &Wanted::default())?;
            sync::show(&report, false, *json)
        }
    }
}

/// Writes bytes as a code, or as a loop with a few codes more than are needed, and says how many.
pub fn write(bytes: &[u8], picture: &Path) -> Result<u32, Box<dyn std::error::Error>> {
    let frames = Frames::new(bytes)?;
    let count = if frames.is_one() { 1 } else { frames.needed() + frames.needed() / 4 + 3 };
    for n in 0..count {
        let code = Code::new(&frames.frame(n))?;
        let path = if count == 1 { picture.to_owned() } else { numbered(picture, n + 1) };
        let drawn = match picture.extension().and_then(|e| e.to_str()) {
            Some("svg") => code.svg().into_bytes(),
            Some("png") => picture::png(&code, 4)?,
            _ => return Err(format!("{}: a picture is .png or .svg", picture.display()).into()),
        };
        std::fs::write(&path, drawn).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(count)
}

fn numbered(picture: &Path, n: u32) -> PathBuf {
    let stem = picture.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let kind = picture.extension().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    picture.with_file_name(format!("{stem}-{n}.{kind}"))
}

/// The bytes of the codes in pictures.
pub fn read(pictures: &[PathBuf]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut assembler = Assembler::new();
    let mut last = String::from("no code was read");
    for path in pictures {
        let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let in_file = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        for frame in picture::read(&bytes).map_err(|e| in_file(&e))? {
            match assembler.take(&frame).map_err(|e| in_file(&e))? {
                Taken::Done(bytes) => return Ok(bytes),
                Taken::More { have, need } => {
                    last = format!("{have} of {need} codes were read: add pictures of more");
                }
            }
        }
    }
    Err(last.into())
}
