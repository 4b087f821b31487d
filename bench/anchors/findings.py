"""What was found for one public problem, kept as a line of JSON so that a long run can be continued."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.instances.library import ROOT

KEPT = ROOT / "var" / "anchors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One problem against its published value.

    `reached` is what the set asks for, `contradicts` that both cannot be true; `limit` and `seconds` are of the
    processor.
    """

    group: str
    problem: str
    published: str
    found: str
    reached: bool
    contradicts: bool
    how: str
    limit: float
    seconds: float = 0.0

    @property
    def word(self) -> str:
        """The verdict in one word."""
        return "CONTRADICTS" if self.contradicts else "yes" if self.reached else "no"


def kept_findings(group: str, folder: Path = KEPT) -> dict[str, Finding]:
    """The latest finding of each problem of a set."""
    path = folder / f"{group}.jsonl"
    if not path.exists():
        return {}
    found = [Finding(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
    return {finding.problem: finding for finding in found}


def keep(finding: Finding, folder: Path = KEPT) -> None:
    """Add a finding at the end of its set's file."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{finding.group}.jsonl").open("a", encoding="utf-8") as opened:
        opened.write(json.dumps(asdict(finding)) + "\n")


def settled(finding: Finding | None, limit: float) -> bool:
    """Nothing is gained by trying again: it was reached, or at least as much time was given."""
    return finding is not None and (finding.reached or finding.limit >= limit)


def forget(groups: Iterable[str], folder: Path = KEPT) -> None:
    """Begin anew."""
    for group in groups:
        (folder / f"{group}.jsonl").unlink(missing_ok=True)
