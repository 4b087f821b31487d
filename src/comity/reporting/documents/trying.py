"""Trying the paper of an installation on a text of nobody, before somebody needs it."""

import json
from hashlib import sha256
from typing import Any

from django.utils.timezone import now

from comity.access.marking import ladder
from comity.access.models import Release, Side
from comity.common.errors import Refused
from comity.programmes.states import StepKind
from comity.reporting.documents.agreement import Agreement, Approved, Done
from comity.reporting.documents.making import Order, file_of
from comity.reporting.documents.words import LANGUAGES

ENDINGS = ("docx", "pdf")
SIDES = ("Organisation", "Partner")


def sample(number: int = 1, aim: str = "To try the paper.") -> Release:
    """A version of an invented text with every part that a document can have, in no database."""
    mark: dict[str, Any] = {"marking": ladder().lowest, "releasable": []}
    goal: dict[str, Any] = {
        "id": "A",
        "title": "An entry",
        "aim": aim,
        "actions": ["one", "two"],
        "level": "goal",
        **mark,
    }
    goal |= {
        "lead_bodies": ["A body"],
        "lines": [{"activity": "A course", "starts": "2031-01-01", "ends": "2031-01-02"}],
    }
    goal |= {
        "requirements": [{"title": "Places", "target": 1200}],
        "milestones": [{"title": "Begun", "due": "2031-01"}],
    }
    text: dict[str, Any] = {
        "title": "A text to try the paper",
        "organisation": SIDES[0],
        "nodes": [goal],
        "sources": ["none"],
    }
    text |= {"context": "None.", "reservations": ["none"], "instruments": ["none"], "not_known": ["nothing"]}
    text |= {"cross_cutting": ["none"], "period": {"start": "2031", "end": "2034"}}
    lineage = [{"what": "dropped", "from": [{"title": "An earlier entry"}], "to": [], "reason": "done"}]
    tree = {"format": "comity-snapshot/1", "partner": SIDES[1], "illustrative": ["all"], "programme": text, **mark}
    content = json.dumps(tree | {"lineage": lineage}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    owner, about = (Side(code=name.lower(), name=name) for name in SIDES)
    shown = {"act": Release.Act.TABLE, "state": Release.State.SHOWN, "at": now(), "kind": "Programme", "of": "a-text"}
    digest = sha256(content.encode()).hexdigest()
    return Release(pk=number, number=number, content=content, sha256=digest, owner=owner, about=about, **shown)


def faults() -> list[str]:
    """What is wrong with values, template, mark or faces, in every language and kind of file; empty when all work."""
    today = now().date()
    approvals = (
        Approved(side=SIDES[0], on=today, body="A council"),
        Approved(side=SIDES[1], on=today, body="A ministry"),
    )
    agreement = Agreement(approvals=approvals, steps=(Done(kind=StepKind.IN_FORCE, on=today),))
    found: dict[str, None] = {}
    for language in LANGUAGES:
        for ending in ENDINGS:
            for before in (None, sample()):
                order = Order(language=language, ending=ending, before=before)
                try:
                    file_of(sample(2, "To try the paper again."), order, agreement=agreement)
                except Refused as refused:
                    found[str(refused)] = None
    return list(found)
