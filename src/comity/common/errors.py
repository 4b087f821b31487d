"""The errors a person is meant to read."""

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """An act the house rules forbid; the message is a sentence shown to the person."""


class ChangedMeanwhile(Refused):
    """Someone else changed the record after this person began: `theirs` maps each field that differs to its value now.

    Pages answer with both, field by field, so that nothing typed is lost.
    """

    def __init__(self, sentence: str, *, theirs: Mapping[str, Any], version: int) -> None:
        super().__init__(sentence)
        self.theirs = dict(theirs)
        self.version = version
