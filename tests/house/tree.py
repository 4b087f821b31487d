"""The files that house tests read: what git tracks or would track, and what Python sees in them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
ENGINE = SRC / "comity_planning"
PLATFORM = SRC / "comity"
TEXTS = {"", ".py", ".md", ".toml", ".html", ".css", ".js", ".svg", ".json", ".csv", ".txt", ".lock", ".xml", ".yml"}


def git(*words: str) -> list[str]:
    """The lines git answers in this checkout, whoever owns it."""
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")[:-1]


def files(*folders: str) -> list[Path]:
    """Every file that is tracked, or is new and not ignored, below these folders."""
    names = git("ls-files", "--cached", "--others", "--exclude-standard", "--", *folders)
    return sorted({ROOT / name for name in names if (ROOT / name).is_file()})


def texts(*folders: str) -> Iterator[tuple[str, str]]:
    """Name and content of every such file that holds text."""
    for path in files(*folders):
        if path.suffix in TEXTS:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Name and syntax tree of every Python file below these folders."""
    for name, text in texts(*folders):
        if name.endswith(".py"):
            yield name, parsed(text)


@cache
def parsed(text: str) -> ast.Module:
    """The syntax tree of a text; each text is read once, and no test changes what it is given."""
    return ast.parse(text)
