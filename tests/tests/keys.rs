//! Key files at rest: what is in clear, what is not, and who is let in.

use huquq_publisher::compile::compile;
use huquq_publisher::keys::{KeyError, Passphrase, Passphrases, PublicKey, SecretKey};
use huquq_publisher::lint::lint;
use huquq_publisher::repo::{Holders, RepoError, init, release, rotate, verify};
use huquq_tests::{NOW, Ngo};
use serde_json::Value;
use std::path::Path;

/// A passphrase for tests: few tries cost little, and so does each.
#[derive(Debug)]
struct Quick(&'static str);

impl Passphrases for Quick {
    fn of(&self, _: &Path) -> Result<Passphrase, KeyError> {
        Ok(Passphrase::new(self.0).with_work(4))
    }
    fn new_for(&self, file: &Path) -> Result<Option<Passphrase>, KeyError> {
        self.of(file).map(Some)
    }
}

#[test]
fn encrypted_keys_sign_a_repository_and_stay_encrypted_when_exchanged() {
    let ngo = Ngo::new();
    let (folder, scratch) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let repo = scratch.path().join("repo");
    let holders = || Holders::asking(folder.path(), Box::new(Quick("correct horse")));
    holders().create_missing(&["kz".to_owned()]).unwrap();
    init(&repo, &holders(), &["kz".to_owned()], NOW).unwrap();
    let packs = compile(&lint(&ngo.content()).0).unwrap();
    // Whoever does not know the passphrase changes nothing.
    let before = huquq_tests::files(&repo);
    let stranger = Holders::asking(folder.path(), Box::new(Quick("battery staple")));
    let refused = release(&repo, &stranger, &packs, NOW).unwrap_err();
    assert!(matches!(refused, RepoError::Key(KeyError::WrongPassphrase(_))), "{refused}");
    let refused = release(&repo, &Holders::new(folder.path()), &packs, NOW).unwrap_err();
    assert!(matches!(refused, RepoError::Key(KeyError::Locked(_))), "{refused}");
    assert_eq!(huquq_tests::files(&repo), before);
    assert_eq!(release(&repo, &holders(), &packs, NOW).unwrap().release, 2);
    for key in ["root-2", "kz-1"] {
        let done = rotate(&repo, &holders(), key, NOW).unwrap();
        assert!(PublicKey::read(&done.file).unwrap().encrypted);
    }
    verify(&repo, NOW).unwrap();
}

#[test]
fn a_key_file_shows_its_public_half_and_hides_the_other() {
    let scratch = tempfile::tempdir().unwrap();
    let at = |name: &str| scratch.path().join(name);
    let lock = Passphrase::new("correct horse").with_work(4);
    let plain = SecretKey::create(&at("a.key"), None).unwrap();
    let text = std::fs::read_to_string(at("a.key")).unwrap();
    let secret = serde_json::from_str::<Value>(&text).unwrap()["secret"].as_str().unwrap().to_owned();
    SecretKey::encrypt(&at("a.key"), &lock).unwrap();
    let text = std::fs::read_to_string(at("a.key")).unwrap();
    assert!(!text.contains(&secret) && text.contains("BEGIN AGE ENCRYPTED FILE"));
    assert_eq!(PublicKey::read(&at("a.key")).unwrap().id, plain.id());
    let unlocked = SecretKey::unlock(&at("a.key"), &Quick("correct horse")).unwrap();
    assert_eq!((unlocked.id(), unlocked.sign(b"x").sig), (plain.id(), plain.sign(b"x").sig));
    assert!(matches!(SecretKey::encrypt(&at("a.key"), &lock), Err(KeyError::Encrypted(_))));
    assert!(matches!(SecretKey::create(&at("a.key"), None), Err(KeyError::Exists(_))));
    // A public half that somebody exchanged would make its owner's signatures count for another key.
    let other = SecretKey::create(&at("b.key"), None).unwrap();
    let swapped = text.replacen(&plain.public().keyval.public, &other.public().keyval.public, 1);
    std::fs::write(at("c.key"), swapped).unwrap();
    let refused = SecretKey::unlock(&at("c.key"), &Quick("correct horse"));
    assert!(matches!(refused, Err(KeyError::Mixed(_))));
    // A file of the first versions names only the secret.
    std::fs::write(at("old.key"), format!(r#"{{"kind": "huquq ed25519 secret key", "secret": "{secret}"}}"#))
        .unwrap();
    assert_eq!(SecretKey::read(&at("old.key")).unwrap().id(), plain.id());
    #[cfg(unix)]
    for name in ["a.key", "b.key"] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(at(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
}
