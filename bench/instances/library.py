"""Where the public libraries are, and what one of their problems looks like once it is in the engine's own types.

The files belong to others and are never copied here: they are read from the folder named by COMITY_INSTANCES, or
from `../shared/data/instances` beside this repository when that folder exists.
"""

import csv
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from comity_planning.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
KNOWN = ROOT / "bench" / "anchors" / "known-values.csv"
STARTS = date(2001, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One published problem: its name, how it reads in the engine's types, and how points read in its own unit."""

    library: str
    name: str
    express: Callable[[], Problem]
    published: Callable[[int], int]


def folder_of(library: str) -> Path | None:
    """The folder of one library, None when it is not on this machine."""
    named = os.environ.get("COMITY_INSTANCES")
    root = Path(named) if named else ROOT.parent / "shared" / "data" / "instances"
    found = root / library
    return found if found.is_dir() else None


def texts_in(archive: Path) -> Iterator[tuple[str, str]]:
    """Name (without its ending) and text of each file in an archive, in order of name."""
    with zipfile.ZipFile(archive) as opened:
        for name in sorted(opened.namelist()):
            yield Path(name).stem, opened.read(name).decode("ascii")


def numbers_in(text: str) -> Iterator[int]:
    """The whole numbers of a text, one after the other."""
    return map(int, text.split())


def take(numbers: Iterator[int], count: int) -> list[int]:
    """The next so many numbers. Raises StopIteration as RuntimeError when the text is too short."""
    return [next(numbers) for _ in range(count)]


def known_values(library: str, what: str) -> dict[str, str]:
    """The published figures of one kind (optimum, best-known, lp-optimum) by problem."""
    with KNOWN.open(encoding="utf-8", newline="") as opened:
        rows = csv.DictReader(opened)
        return {row["problem"]: row["value"] for row in rows if row["library"] == library and row["what"] == what}


def same(points: int) -> int:
    """Points are the published unit."""
    return points
