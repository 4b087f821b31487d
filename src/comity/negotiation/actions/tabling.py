"""Tabling a version of a text: the one way, which begins the negotiation and carries the shared comments along."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from comity.access.models import Audience, Release, User
from comity.access.releasing import Snapshot
from comity.journal.actions import write_entry
from comity.negotiation.actions.sending import Prepared, note_with, send
from comity.negotiation.models import Negotiation
from comity.negotiation.queries.papers import papers_of
from comity.programmes.actions.crossing import table_programme, tabling_of
from comity.programmes.models import Programme
from comity.programmes.snapshots import Laid


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabling:
    """What would cross: the text, and the letter with the shared comments, if there is any."""

    laid: Laid
    letter: Prepared | None


def negotiation_over(programme: Programme) -> Negotiation | None:
    """The negotiation over a text, once it was tabled."""
    return Negotiation.objects.select_related("owner", "about").filter(of=programme.ref).first()


def tabling_with_letter(programme: Programme, by: User, at: datetime) -> Tabling:
    """What the other side would read if the text were tabled now. Raises Refused."""
    made = tabling_of(programme)
    negotiation = negotiation_over(programme)
    return Tabling(laid=made, letter=letter_with(negotiation, made.snapshot, by, at) if negotiation else None)


def letter_with(negotiation: Negotiation, text: Snapshot, by: User, at: datetime) -> Prepared | None:
    """The shared comments that go with a text."""
    papers = papers_of(negotiation, by)
    version = papers.with_version(text, at).latest
    return note_with(negotiation, version, by=by, papers=papers) if version is not None else None


@transaction.atomic
def table_text(
    programme: Programme, *, seen: str, letter_seen: str = "", by: User, at: datetime, note: str = ""
) -> Release:
    """Lay a version of the text before the other side, with the comments that are shared; both sides sit at one table.

    `seen` and `letter_seen` are the hashes of the previews that were confirmed. Raises Refused.
    """
    made = tabling_with_letter(programme, by, at)
    shown = table_programme(programme, seen=seen, by=by, at=at, note=note)
    negotiation = begin_or_renew(shown, by=by, at=at)
    if made.letter is not None:
        letter = made.letter
        send(
            negotiation, letter.snapshot, letter.to, letter.shared,
            seen=letter_seen, by=by, at=at, quietly=True,
        )  # fmt: skip
    return shown


def begin_or_renew(shown: Release, *, by: User, at: datetime) -> Negotiation:
    """The negotiation over what was tabled, under the title and the marking that both sides have just read."""
    told = {"title": shown.title, "marking": shown.marking, "releasable": shown.releasable}
    there = Negotiation.objects.select_related("owner", "about").filter(of=shown.of).first()
    if there is None:
        sides = {"owner": shown.owner, "about": shown.about, "audience": Audience.BOTH}
        there = Negotiation.objects.create(of=shown.of, **sides, **told)
        write_entry(there, "begin", by=by, at=at)
        return there
    for name, value in told.items():
        setattr(there, name, value)
    there.save(update_fields=[*told, "updated_at"])
    return there
