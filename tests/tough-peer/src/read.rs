//! The whole repository through tough's client.

use aws_lc_rs::digest::{SHA256, digest};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;
use tough::{DefaultTransport, IntoVec, RepositoryLoader, Transport, TransportError, TransportStream};
use url::Url;

pub async fn read(
    address: &str,
    root: &Path,
    store: Option<&Path>,
) -> Result<(), Box<dyn std::error::Error>> {
    let root = std::fs::read(root)?;
    let base = Url::parse(&format!("{}/", address.trim_end_matches('/')))?;
    let begin = Instant::now();
    let mut loader = RepositoryLoader::new(&root, base.join("metadata/")?, base.join("targets/")?);
    loader = loader.transport(DigestBeforeLastPart::default());
    if let Some(store) = store {
        loader = loader.datastore(store);
    }
    let repository = loader.load().await?;
    let metadata_seconds = begin.elapsed().as_secs_f64();
    let (mut targets, mut bytes) = (BTreeMap::new(), 0);
    let names: Vec<_> = repository.all_targets().map(|(name, _)| name.clone()).collect();
    for name in names {
        let stream = repository.read_target(&name).await?.ok_or("a target that is listed is not found")?;
        let content = stream.into_vec().await?;
        bytes += content.len();
        targets.insert(name.resolved().to_owned(), hex_digest(&content));
    }
    let report = serde_json::json!({
        "root": repository.root().signed.version,
        "release": repository.snapshot().signed.version,
        "targets": targets,
        "target_bytes": bytes,
        "metadata_seconds": metadata_seconds,
        "seconds": begin.elapsed().as_secs_f64(),
    });
    println!("{report}");
    Ok(())
}

pub fn hex_digest(bytes: &[u8]) -> String {
    crate::hex(digest(&SHA256, bytes).as_ref())
}

/// tough asks for `targets/DIGEST.kz/ru.jsonl`. We, like python-tuf, store it as `targets/kz/DIGEST.ru.jsonl`: TUF 5.7.3 puts the
/// digest before the file's name. Only the address differs; what is read is checked by tough.
#[derive(Debug, Clone, Default)]
pub struct DigestBeforeLastPart(DefaultTransport);

#[async_trait::async_trait]
impl Transport for DigestBeforeLastPart {
    async fn fetch(&self, mut url: Url) -> Result<TransportStream, TransportError> {
        let moved = url.path().split_once("/targets/").and_then(|(base, target)| {
            let (digest, path) = target.split_once('.')?;
            let (folder, file) = path.rsplit_once('/')?;
            Some(format!("{base}/targets/{folder}/{digest}.{file}"))
        });
        if let Some(path) = moved {
            url.set_path(&path);
        }
        self.0.fetch(url).await
    }
}
