"""Reads a repository with python-tuf's client: ADDRESS ROOT_FILE FOLDER NAME... What it read, as JSON."""
import hashlib
import json
import pathlib
import sys

from tuf.api.metadata import Metadata
from tuf.ngclient import Updater

address, root, folder, *names = sys.argv[1:]
metadata, targets = pathlib.Path(folder, "metadata"), pathlib.Path(folder, "targets")
for made in (metadata, targets):
    made.mkdir(parents=True, exist_ok=True)
updater = Updater(
    str(metadata),
    f"{address}/metadata/",
    str(targets),
    f"{address}/targets/",
    bootstrap=pathlib.Path(root).read_bytes(),
)
updater.refresh()
read = {}
for name in names:
    info = updater.get_targetinfo(name)
    if info is None:
        read[name] = None
        continue
    path = updater.find_cached_target(info) or updater.download_target(info)
    read[name] = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
version = lambda role: Metadata.from_file(str(metadata / f"{role}.json")).signed.version  # noqa: E731
print(json.dumps({"root": version("root"), "release": version("snapshot"), "targets": read}))
