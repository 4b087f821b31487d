"""Files written whole or not at all, several together."""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from errno import EISDIR
from pathlib import Path


class Unwritable(OSError):
    """A file cannot be written; `name` is the file as it was named, `reason` what the system says."""

    def __init__(self, name: Path, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name, self.reason = name, reason


def write_together(contents: Iterable[tuple[Path, bytes]]) -> None:
    """Replace all files or none: each is written beside its place first, and moved only when all are there.

    Folders that are missing are made. What is no ordinary file (a device, a pipe) is written as it is. Raises
    Unwritable for the first file that cannot be written.
    """
    ready: list[tuple[Path, Path]] = []
    name = Path()
    try:
        for name, content in contents:
            place = name.resolve()  # a link stays a link
            if place.exists() and not place.is_file() and not place.is_dir():
                place.write_bytes(content)
                continue
            part = place.with_name(f".{place.name}.{os.getpid()}.part")
            ready.append((part, place))
            prepare(part, place, content)
        for part, place in ready:
            name = place
            part.replace(place)
    except OSError as error:
        raise Unwritable(name, error.strerror or str(error)) from error
    finally:
        for part, _place in ready:
            with suppress(OSError):
                part.unlink()


def prepare(part: Path, place: Path, content: bytes) -> None:
    """Write the content beside its place, with the rights of the file it will replace."""
    place.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(content)
    if place.is_dir():
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
    if place.exists():
        shutil.copymode(place, part)
