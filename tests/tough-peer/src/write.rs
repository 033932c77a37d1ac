//! A repository made with tough's editor: ed25519, consistent snapshots, a delegated role for each folder of packs.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::Ed25519KeyPair;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use tough::TargetName;
use tough::editor::RepositoryEditor;
use tough::editor::signed::SignedRole;
use tough::key_source::{KeySource, LocalKeySource};
use tough::schema::{KeyHolder, PathPattern, PathSet, RoleKeys, RoleType, Root, Target};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;
type Keys = Vec<Box<dyn KeySource>>;

pub async fn write(folder: &Path, packs: &Path) -> Outcome<()> {
    let (metadata, targets, keys) = (folder.join("metadata"), folder.join("targets"), folder.join("keys"));
    for made in [&metadata, &targets, &keys] {
        std::fs::create_dir_all(made)?;
    }
    // tough writes fractions of a second where there are some; TUF 4.1 has none.
    let now = Timestamp::from_second(Timestamp::now().as_second())?;
    let expires = now + SignedDuration::from_hours(24 * 30);
    let first = NonZeroU64::MIN;
    let root_key: Keys = vec![key(&keys, "root")?];
    let root = root(&root_key, expires).await?;
    let holder = KeyHolder::Root(root.clone());
    let root = SignedRole::new(root, &holder, &root_key, &SystemRandom::new()).await?;
    std::fs::write(metadata.join("1.root.json"), root.buffer())?;

    let mut editor = RepositoryEditor::new(metadata.join("1.root.json")).await?;
    editor.targets_version(first)?.targets_expires(expires)?;
    editor.snapshot_version(first).snapshot_expires(expires);
    editor.timestamp_version(first).timestamp_expires(expires);
    for country in folders(packs)? {
        let role = country.file_name().and_then(|n| n.to_str()).ok_or("a folder without a name")?.to_owned();
        let role_key: Keys = vec![key(&keys, &role)?];
        let paths = PathSet::Paths(vec![PathPattern::new(format!("{role}/*"))?]);
        editor.delegate_role(&role, &role_key, paths, true, first, expires, first).await?;
        editor.sign_targets_editor(&root_key).await?.change_delegated_targets(&role)?;
        for pack in std::fs::read_dir(&country)? {
            let pack = pack?.path();
            let file = pack.file_name().and_then(|n| n.to_str()).ok_or("a file without a name")?.to_owned();
            let target = Target::from_path(&pack).await?;
            let digest = crate::hex(&target.hashes.sha256);
            let place = targets.join(&role);
            std::fs::create_dir_all(&place)?;
            std::fs::copy(&pack, place.join(format!("{digest}.{file}")))?;
            editor.add_target(TargetName::new(format!("{role}/{file}"))?, target)?;
        }
        editor.targets_version(first)?.targets_expires(expires)?;
        editor.sign_targets_editor(&role_key).await?.change_delegated_targets("targets")?;
        editor.targets_version(first)?.targets_expires(expires)?;
    }
    editor.sign(&root_key).await?.write(&metadata).await?;
    Ok(())
}

/// One key for all four top-level roles: what is compared is the format, not who holds what.
async fn root(keys: &Keys, expires: Timestamp) -> Outcome<Root> {
    let mut root = Root {
        spec_version: "1.0.0".into(),
        consistent_snapshot: true,
        version: NonZeroU64::MIN,
        expires,
        keys: HashMap::new(),
        roles: HashMap::new(),
        _extra: HashMap::new(),
    };
    for source in keys {
        let key = source.as_sign().await.map_err(|e| e.to_string())?.tuf_key();
        let id = key.key_id()?;
        for role in [RoleType::Root, RoleType::Targets, RoleType::Snapshot, RoleType::Timestamp] {
            let keys =
                RoleKeys { keyids: vec![id.clone()], threshold: NonZeroU64::MIN, _extra: HashMap::new() };
            root.roles.insert(role, keys);
        }
        root.keys.insert(id, key);
    }
    Ok(root)
}

fn key(folder: &Path, name: &str) -> Outcome<Box<dyn KeySource>> {
    let path = folder.join(name);
    std::fs::write(&path, Ed25519KeyPair::generate_pkcs8(&SystemRandom::new())?.as_ref())?;
    Ok(Box::new(LocalKeySource { path }))
}

fn folders(packs: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found: Vec<_> =
        std::fs::read_dir(packs)?.map(|e| Ok(e?.path())).collect::<std::io::Result<_>>()?;
    found.retain(|path| path.is_dir());
    found.sort();
    Ok(found)
}
