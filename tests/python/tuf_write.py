"""Writes a repository with python-tuf: FOLDER PACKS. Each folder of PACKS becomes a delegated role with two keys.

It uses what our own publisher does not write: a root that was rotated, a role below a role, `path_hash_prefixes`, `custom` and other
fields, sha512 beside sha256, and metadata without length and digests.
"""
import datetime
import hashlib
import pathlib
import sys

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

folder, packs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
expires = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=30)
(folder / "metadata").mkdir(parents=True)
new_key = CryptoSigner.generate_ed25519
top = {role: new_key() for role in ("root", "targets", "snapshot", "timestamp")}
snapshot = Snapshot(expires=expires)


def write(name, signed, *signers):
    metadata = Metadata(signed)
    for signer in signers:
        metadata.sign(signer, append=True)
    prefix = "" if name == "timestamp" else f"{signed.version}."
    metadata.to_file(str(folder / "metadata" / f"{prefix}{name}.json"))
    if isinstance(signed, Targets):
        snapshot.meta[f"{name}.json"] = MetaFile(signed.version)


def add(role, path, name):
    content = path.read_bytes()
    file = TargetFile.from_data(name, content, ["sha256", "sha512"])
    file.unrecognized_fields["custom"] = {"made-by": "python-tuf"}
    role.targets[name] = file
    for digest in file.hashes.values():
        place = folder / "targets" / pathlib.Path(name).parent / f"{digest}.{pathlib.Path(name).name}"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def delegate(above, name, signers, **paths):
    if above.delegations is None:
        above.delegations = Delegations({}, {})
    above.delegations.roles[name] = DelegatedRole(name, [], len(signers), True, **paths)
    for signer in signers:
        above.add_key(signer.public_key, name)


root = Root(expires=expires, consistent_snapshot=True, unrecognized_fields={"x-note": "kept"})
for role, signer in top.items():
    root.add_key(signer.public_key, role)
write("root", root, top["root"])
old, top["root"] = top["root"], new_key()
root.revoke_key(old.public_key.keyid, "root")
root.add_key(top["root"].public_key, "root")
root.version = 2
write("root", root, old, top["root"])

targets = Targets(expires=expires)
for country in sorted(path for path in packs.iterdir() if path.is_dir()):
    editors, translators = [new_key(), new_key()], [new_key()]
    role, below = Targets(expires=expires), Targets(expires=expires)
    delegate(targets, country.name, editors, paths=[f"{country.name}/*"])
    for pack in sorted(country.iterdir()):
        name = f"{country.name}/{pack.name}"
        # The Russian pack is signed one level further down, by the digest of its name.
        if pack.name == "ru.jsonl":
            add(below, pack, name)
            delegate(role, f"{country.name}-ru", translators, path_hash_prefixes=[hashlib.sha256(name.encode()).hexdigest()[:4]])
            write(f"{country.name}-ru", below, *translators)
        else:
            add(role, pack, name)
    write(country.name, role, *editors)
write("targets", targets, top["targets"])
write("snapshot", snapshot, top["snapshot"])
timestamp = Timestamp(expires=expires, snapshot_meta=MetaFile(snapshot.version))
write("timestamp", timestamp, top["timestamp"])
