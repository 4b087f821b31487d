"""Lines of the log: who keeps the server reads them, and reads no content."""

import logging
import time
import traceback
from types import TracebackType
from typing import Any

MOST = 8  # errors of one chain
Failure = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class PlainFormatter(logging.Formatter):
    """When (UTC), how bad, who says so, what. A line break that somebody sent begins no line of its own.

    Of an error its kind and where it arose, never its words: a database names in them what somebody wrote.
    """

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", "%Y-%m-%dT%H:%M:%SZ", style="{")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - named by the library
        """The line, without signs that are not seen."""
        line = super().formatMessage(record)
        return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in line)

    def formatException(self, ei: Failure | Any) -> str:  # noqa: N802 - named by the library
        """The frames, the innermost last, and the kinds of error from the first cause on."""
        kinds: list[str] = []
        error = ei[1]
        frames = "".join(traceback.format_tb(ei[2]))
        while error is not None and len(kinds) < MOST:
            kinds.append(f"{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or error.__context__
        return f"{frames}{' after '.join(kinds)}"
