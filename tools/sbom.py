"""Write the list of all packages that a release runs on, in CycloneDX 1.6, from the lock alone; same lock, same bytes.

Which hashes a package has is what the lock allows to be installed: one for each file it is handed out as.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "run.lock"
OUT = ROOT / "var" / "sbom.json"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$")
HASH = re.compile(r"^\s+--hash=sha256:([0-9a-f]{64})\s*\\?$")
WITHIN = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")  # the space of names that are object identifiers (RFC 9562)


def packages(lock: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """Name, version, condition and hashes of each package. Raises ValueError for a line that is none of these."""
    name = version = condition = ""
    hashes: list[str] = []
    for line in lock.splitlines():
        if line.lstrip().startswith("#") or not line.strip():
            continue
        if found := HASH.match(line):
            hashes.append(found[1])
            continue
        if not (pinned := PINNED.match(line)):
            raise ValueError(f"This line of the lock is neither a package nor a hash: {line}")
        if name:
            yield name, version, condition, hashes
        name, version, condition, hashes = pinned[1], pinned[2], pinned[3] or "", []
    if name:
        yield name, version, condition, hashes


def component(name: str, version: str, condition: str, hashes: list[str]) -> dict[str, Any]:
    """One package; its address (purl) names the kind of package and no place to get it from."""
    if not hashes:
        raise ValueError(f"{name} has no hash in the lock.")
    plain = re.sub(r"[-_.]+", "-", name).lower()
    purl = f"pkg:pypi/{plain}@{version}"
    told: dict[str, Any] = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    told["hashes"] = [{"alg": "SHA-256", "content": one} for one in sorted(hashes)]
    if condition:
        told["properties"] = [{"name": "comity:only-where", "value": condition}]
    return told


def bill(lock: str, *, version: str) -> dict[str, Any]:
    """The whole list, for this release of ours."""
    ours = {"type": "application", "bom-ref": "comity", "name": "comity", "version": version}
    parts = sorted((component(*one) for one in packages(lock)), key=lambda one: str(one["bom-ref"]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(WITHIN, json.dumps([ours, parts], sort_keys=True))}",
        "version": 1,
        "metadata": {"component": ours},
        "components": parts,
        "compositions": [{"aggregate": "complete", "assemblies": ["comity"]}],
    }


def text_of(lock: Path, project: Path) -> str:
    """As it is written to a file."""
    found = re.search(r'^version = "([^"]+)"$', project.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError("pyproject.toml names no version.")
    told = bill(lock.read_text(encoding="utf-8"), version=found[1])
    return json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the list to the file that is named, else to var/sbom.json."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    text = text_of(LOCK, ROOT / "pyproject.toml")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{out}: {len(json.loads(text)['components'])} packages.\n")


if __name__ == "__main__":
    main()
