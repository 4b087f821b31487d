"""The papers of a negotiation: every version that was tabled and every letter, as far as a visitor may read them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.db.models import Q

from comity.access.models import Release, Visitor
from comity.access.policy import releases_visible_to
from comity.access.releasing import Snapshot, intact
from comity.negotiation.clauses import Clause, clauses_of
from comity.negotiation.letters import Said, Shared, answers_in, comments_in
from comity.negotiation.models import Negotiation
from comity.negotiation.states import AnswerKind

TEXT, LETTER = "Programme", Negotiation.__name__
MOST = 60  # papers that are read for one table, the latest ones
S = Release.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text as it was tabled."""

    ref: str
    number: int
    at: datetime
    state: str
    sha256: str
    marking: str
    releasable: tuple[str, ...]
    clauses: dict[str, Clause]

    @property
    def lies(self) -> bool:
        """Both sides may stand by it: it was not withdrawn."""
        return self.state in {S.SHOWN, S.AGREED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a side sent: its answers and its shared comments; `on` is the version that it answers."""

    ref: str
    number: int
    at: datetime
    side: int
    state: str
    sha256: str
    on: int
    answers: dict[str, Said] = field(default_factory=dict)
    comments: tuple[Shared, ...] = ()

    def proposed(self, version: Version) -> dict[str, Said]:
        """The clauses that it proposes and a version has not, by code."""
        new = {code: one for code, one in self.answers.items() if one.kind == AnswerKind.NEW}
        return {code: one for code, one in new.items() if code not in version.clauses}


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """All that crossed, the oldest first; `broken` are the numbers of snapshots that do not fit their hash."""

    versions: tuple[Version, ...] = ()
    letters: tuple[Letter, ...] = ()
    broken: tuple[int, ...] = ()

    @property
    def latest(self) -> Version | None:
        """The version tabled last."""
        return self.versions[-1] if self.versions else None

    @property
    def on_the_table(self) -> Version | None:
        """The latest version while it is neither agreed nor withdrawn."""
        return self.latest if self.latest and self.latest.state == S.SHOWN else None

    def letter_of(self, side: int | None, before: int = 0) -> Letter | None:
        """The latest letter of a side, or one of those before it; one that was withdrawn says nothing any more."""
        own = [one for one in self.letters if one.side == side]
        found = own[-1 - before] if len(own) > before else None
        return found if found is not None and found.state != S.WITHDRAWN else None

    def with_version(self, snapshot: Snapshot, at: datetime) -> "Papers":
        """As it would be if this text were tabled."""
        last = self.latest
        made = Version(
            ref="", number=(last.number if last else 0) + 1, at=at, state=S.SHOWN, sha256=snapshot.sha256,
            marking=snapshot.label.marking, releasable=tuple(sorted(snapshot.label.releasable)),
            clauses=clauses_of(snapshot.tree),
        )  # fmt: skip
        return replace(self, versions=(*self.versions, made))

    def with_letter(self, snapshot: Snapshot, side: int, at: datetime) -> "Papers":
        """As it would be if this letter were sent."""
        made = letter_in(snapshot.tree, ref="", number=0, at=at, side=side, state=S.SHOWN, sha256=snapshot.sha256)
        return replace(self, letters=(*self.letters, made))


def letter_in(tree: Mapping[str, Any], **told: Any) -> Letter:
    """A letter from its tree."""
    return Letter(on=int(tree.get("version", 0)), answers=answers_in(tree), comments=tuple(comments_in(tree)), **told)


def papers_of(negotiation: Negotiation, user: Visitor) -> Papers:
    """The papers of a negotiation through the door of snapshots: one question to the database."""
    of_text = Q(kind=TEXT, of=negotiation.of, act=Release.Act.TABLE)
    wanted = releases_visible_to(user).filter(of_text | Q(kind=LETTER, of=negotiation.ref)).defer("text")
    rows = sorted(wanted.order_by("-at", "-pk")[:MOST], key=lambda one: (one.at, one.pk))
    versions, letters, broken = [], [], []
    for one in rows:
        if not intact(one):
            broken.append(one.number)
            continue
        tree = json.loads(one.content)
        told: dict[str, Any] = {
            "ref": one.ref,
            "number": one.number,
            "at": one.at,
            "state": one.state,
            "sha256": one.sha256,
        }
        if one.kind == TEXT:
            marks: dict[str, Any] = {"marking": one.marking, "releasable": tuple(one.releasable)}
            versions.append(Version(clauses=clauses_of(tree), **told, **marks))
        else:
            letters.append(letter_in(tree, side=one.owner_id, **told))
    versions.sort(key=lambda one: one.number)
    return Papers(versions=tuple(versions), letters=tuple(letters), broken=tuple(broken))
