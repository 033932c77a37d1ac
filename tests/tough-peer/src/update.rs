//! Some targets of a repository, as an app that keeps them in a folder would bring them up to date.

use crate::read::{DigestBeforeLastPart, hex_digest};
use std::path::Path;
use std::time::Instant;
use tough::schema::Target;
use tough::{IntoVec, Prefix, RepositoryLoader, TargetName};
use url::Url;

/// Verifies the metadata and every target of `names` (all of them, if none is named) that `packs` has not got as it is signed.
/// tough has no cache of targets, so that comparison is made here. `write` says whether they are then written to `packs`.
pub async fn update(
    address: &str,
    root: &Path,
    state: &Path,
    packs: &Path,
    names: &[&str],
    write: bool,
) -> Result<(), Box<dyn std::error::Error>> {
    let root = std::fs::read(root)?;
    let base = Url::parse(&format!("{}/", address.trim_end_matches('/')))?;
    let idle = crate::memory::from_now()?;
    let begin = Instant::now();
    let repository = RepositoryLoader::new(&root, base.join("metadata/")?, base.join("targets/")?)
        .transport(DigestBeforeLastPart::default())
        .datastore(state)
        .load()
        .await?;
    let wanted = |name: &str| names.is_empty() || names.contains(&name);
    let differs = |name: &TargetName, target: &Target| {
        let here = std::fs::read(packs.join(name.resolved())).ok();
        here.is_none_or(|bytes| hex_digest(&bytes) != crate::hex(&target.hashes.sha256))
    };
    let listed =
        repository.all_targets().filter(|(name, target)| wanted(name.resolved()) && differs(name, target));
    let (names, mut bytes): (Vec<TargetName>, _) = (listed.map(|(name, _)| name.clone()).collect(), 0);
    let mut held = Vec::new();
    for name in &names {
        if write {
            repository.save_target(name, packs, Prefix::None).await?;
        } else {
            let stream = repository.read_target(name).await?.ok_or("a target that is listed is not found")?;
            held.push(stream.into_vec().await?);
        }
    }
    let seconds = begin.elapsed().as_secs_f64();
    let peak = crate::memory::highest()?.saturating_sub(idle);
    for pack in &held {
        bytes += pack.len();
    }
    println!(
        "{}",
        serde_json::json!({ "packs": names.len(), "held": bytes, "seconds": seconds, "peak": peak })
    );
    Ok(())
}
