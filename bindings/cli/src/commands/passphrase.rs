//! Where commands that read keys get passphrases: a file for scripts, or the terminal, without echo.

use crate::output;
use huquq_publisher::keys::{KeyError, Passphrase, Passphrases, PublicKey};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Shorter ones are guessed.
const SHORTEST: usize = 8;

/// Arguments of every command that reads or makes keys.
#[derive(clap::Args, Debug, Clone)]
pub struct Secrets {
    /// File whose first line is the passphrase of the keys, for scripts; also HUQUQ_PASSPHRASE_FILE. Without it the terminal asks
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Leave new keys unencrypted: only for trying things out
    #[arg(long)]
    plain: bool,
}

impl Secrets {
    /// Asks as the arguments say.
    pub fn asking(&self) -> Box<dyn Passphrases> {
        Box::new(self.clone())
    }

    /// Whether new keys stay unencrypted.
    pub fn is_plain(&self) -> bool {
        self.plain
    }

    /// Whether a file gives the passphrase, so that nobody is asked.
    pub fn has_file(&self) -> bool {
        self.file().is_some()
    }

    /// Whether there is neither a file nor a terminal that could give a passphrase.
    pub fn has_nobody(&self) -> bool {
        !self.has_file() && !std::io::stdin().is_terminal()
    }

    /// Says that a new key stays unencrypted.
    pub fn plain(&self, file: &Path) {
        output::remark(format!(
            "{} is NOT encrypted: whoever copies it signs in your name. `huquq keys encrypt` encrypts it",
            file.display()
        ));
    }

    fn file(&self) -> Option<PathBuf> {
        let given = || std::env::var_os("HUQUQ_PASSPHRASE_FILE").filter(|v| !v.is_empty()).map(PathBuf::from);
        self.passphrase_file.clone().or_else(given)
    }

    fn read_file(&self, key: &Path) -> Option<Result<Passphrase, KeyError>> {
        let file = self.file()?;
        let failed = |detail: String| KeyError::NoPassphrase {
            path: key.into(),
            detail: format!("{}: {detail}", file.display()),
        };
        Some(match std::fs::read_to_string(&file) {
            Ok(text) => match text.lines().next().unwrap_or_default() {
                "" => Err(failed("the first line is empty".into())),
                line => Ok(Passphrase::new(line)),
            },
            Err(e) => Err(failed(e.to_string())),
        })
    }

    /// A passphrase for `key`, chosen now and typed twice.
    pub fn choose(&self, key: &Path) -> Result<Passphrase, KeyError> {
        if let Some(read) = self.read_file(key) {
            return read;
        }
        let refused = |detail: &str| KeyError::NoPassphrase { path: key.into(), detail: detail.into() };
        let first = typed(key, &format!("New passphrase for {}: ", key.display()))?;
        if first.chars().count() < SHORTEST {
            return Err(refused("at least eight letters; five words nobody would put together are better"));
        }
        if typed(key, "The same once more: ")? != first {
            return Err(refused("the two are not the same, nothing was written"));
        }
        Ok(Passphrase::new(first))
    }
}

fn typed(key: &Path, prompt: &str) -> Result<String, KeyError> {
    // Without a terminal there is nobody to ask; a script names a file.
    if !std::io::stdin().is_terminal() {
        return Err(KeyError::NoPassphrase {
            path: key.into(),
            detail: "run the command on a terminal, or name a --passphrase-file".into(),
        });
    }
    rpassword::prompt_password(prompt)
        .map_err(|e| KeyError::NoPassphrase { path: key.into(), detail: e.to_string() })
}

impl Passphrases for Secrets {
    fn of(&self, file: &Path) -> Result<Passphrase, KeyError> {
        if let Some(read) = self.read_file(file) {
            return read;
        }
        Ok(Passphrase::new(typed(file, &format!("Passphrase for {}: ", file.display()))?))
    }

    fn new_for(&self, file: &Path) -> Result<Option<Passphrase>, KeyError> {
        // A folder for trying things out stays one: where every key is plain, so is the next.
        if self.plain || (self.file().is_none() && file.parent().is_some_and(all_plain)) {
            Self::plain(self, file);
            return Ok(None);
        }
        self.choose(file).map(Some)
    }
}

fn all_plain(folder: &Path) -> bool {
    let keys = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path());
    let mut keys = keys.filter(|p| p.extension().is_some_and(|e| e == "key")).peekable();
    keys.peek().is_some() && keys.all(|path| PublicKey::read(&path).is_ok_and(|key| !key.encrypted))
}
