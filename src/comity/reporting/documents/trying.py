"""Trying the stationery of an installation on a text of nobody, before somebody needs it."""

import json
from hashlib import sha256

from django.utils.timezone import now

from comity.access.marking import ladder
from comity.access.models import Release, Side
from comity.common.errors import Refused
from comity.reporting.documents.making import Order, file_of
from comity.reporting.documents.words import LANGUAGES

ENDINGS = ("docx", "pdf")


def sample() -> Release:
    """A snapshot of an invented text, in no database."""
    mark = {"marking": ladder().lowest, "releasable": []}
    nodes = [{"id": "A", "title": "An entry", "aim": "To try the template.", "actions": ["one", "two"], **mark}]
    title = "A text to try the template"
    text = {"title": title, "organisation": "Organisation", "nodes": nodes, "sources": ["none"]}
    tree = {"format": "comity-snapshot/1", "partner": "Partner", "illustrative": [], "programme": text, **mark}
    content = json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Release(
        content=content,
        sha256=sha256(content.encode()).hexdigest(),
        kind="Programme",
        title=title,
        at=now(),
        owner=Side(code="organisation", name="Organisation"),
    )


def faults() -> list[str]:
    """What is wrong with template, mark or faces, in every language and as every file; empty when all work."""
    found: dict[str, None] = {}
    for language in LANGUAGES:
        for ending in ENDINGS:
            try:
                file_of(sample(), Order(language=language, ending=ending))
            except Refused as refused:
                found[str(refused)] = None
    return list(found)
