//! `huquq translate export` and `import`

use crate::commands::lint::Speaking;
use crate::{Outcome, output};
use huquq_publisher::say::sentences;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Po {
    /// Folder of the publication
    folder: PathBuf,
    /// The locale of the translation
    locale: String,
    /// The PO file
    file: PathBuf,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn export(args: &Po) -> Outcome {
    let language = args.speaking.language();
    let n = huquq_publisher::po::export(&args.folder, &args.locale, &args.file);
    let n = n.map_err(|said| said.text(language))?;
    output::line(sentences::po_exported(n, args.file.as_path()).text(language));
    Ok(())
}

pub fn import(args: &Po) -> Outcome {
    let language = args.speaking.language();
    let done = huquq_publisher::po::import(&args.folder, &args.locale, &args.file)
        .map_err(|faults| faults.iter().map(|said| said.text(language)).collect::<Vec<_>>().join("\n"))?;
    let said = sentences::po_imported(done.written, done.same, done.left, done.waiting);
    output::line(said.text(language));
    Ok(())
}
