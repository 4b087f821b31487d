"""Where a text of two sides stands, as pages show it: the seal with its word, the court line, days."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.utils.timezone import localdate, localtime, now
from django.utils.translation import gettext as _

from comity.access.models import Release, Side, Visitor
from comity.access.policy import acts_for
from comity.common.dates import days_written
from comity.programmes.agreement import (
    ORGANISATION,
    Court,
    Standing,
    court_of_programme,
    kind_of,
    standings_of,
)
from comity.programmes.models import Programme
from comity.programmes.states import PROGRAMME_LABELS, RUNNING, ProgrammeState

HALVES = {(True, True): "both", (True, False): "left", (False, True): "right", (False, False): "hollow"}

SHAPES = {
    ProgrammeState.PREPARATION: "hollow",
    ProgrammeState.DRAFT: "hollow",
    ProgrammeState.CONSULTATION: "hollow",
    ProgrammeState.AGREED: "both",
    **dict.fromkeys(RUNNING, "ring"),
}  # of what is no longer in use, dashed
LIES_BETWEEN = frozenset({ProgrammeState.TABLED, ProgrammeState.AGREED}) | RUNNING


def day(on: date | datetime | None) -> str:
    """A day as people read it; a moment by the clock of the installation."""
    on = localdate(on) if isinstance(on, datetime) else on
    return days_written(on, on) if on else ""


def moment(at: datetime | None) -> str:
    """A moment with its time and zone."""
    return f"{localtime(at):%-d %B %Y, %H:%M %Z}" if at else ""


def label_of(state: ProgrammeState, text: Programme | Release, user: Visitor) -> str:
    """A state in the words of the reader's side: of the one that writes the text, or of the other; else its name."""
    mine = acts_for(user)
    ours, theirs = PROGRAMME_LABELS[state]
    if mine is not None and mine.pk == text.owner_id:
        return str(ours)
    return str(theirs if mine is not None and mine.pk == text.about_id else state.label.capitalize())


def seal_of(standing: Standing, on: date, user: Visitor) -> tuple[str, str]:
    """The seal of a version and its word: a filled half stands by the text."""
    state = standing.state
    if state == ProgrammeState.TABLED:
        if standing.held_since is not None:
            return "held", _("Held since %(day)s") % {"day": day(standing.held_since)}
        if standing.provisional(on):
            return "provisional", _("Applied provisionally since %(day)s") % {"day": day(standing.provisional_on)}
        return HALVES[standing.stands_by], tabled_words(standing, user)
    word = label_of(state, standing.release, user)
    if state == ProgrammeState.EXTENDED and standing.extended_to:
        word = _("Extended to %(day)s") % {"day": day(standing.extended_to)}
    return SHAPES.get(state, "dashed"), word


def tabled_words(standing: Standing, user: Visitor) -> str:
    """Who stands by a text on the table, in words."""
    if standing.by_organisation and standing.by_partner:
        return _("Approved by both sides")
    if standing.by_organisation:
        return _("Approved by the organisation")
    if standing.by_partner:
        return _("Approved by the partner")
    return label_of(ProgrammeState.TABLED, standing.release, user)


def court_shown(court: Court, release: Release | Programme) -> dict[str, Any] | None:
    """A court as the component takes it; nothing where nobody has a move."""
    if not court.words or release.about is None:
        return None
    both = sorted([release.owner, release.about], key=lambda side: kind_of(side) != ORGANISATION)
    return {
        "turn": court.turn,
        "words": court.words,
        "since": day(court.since),
        "due": day(court.due),
        "ours": str(both[0]),
        "theirs": str(both[1]),
    }


def seal_of_programme(programme: Programme, standing: Standing | None, user: Visitor) -> tuple[str, str]:
    """The seal of a programme: of its latest tabled version while that decides, else of its own state."""
    state = ProgrammeState(programme.state)
    if standing is not None and state in LIES_BETWEEN and standing.state == state:
        return seal_of(standing, localdate(now()), user)
    tabled = "left" if programme.owner.kind == Side.Kind.ORGANISATION else "right"
    shape = tabled if state == ProgrammeState.TABLED else SHAPES.get(state, "dashed")
    return shape, label_of(state, programme, user)


def standings_for(programmes: Iterable[Programme], user: Visitor) -> dict[str, Standing]:
    """Where those of these programmes stand that were tabled here, for a member: one question, or none."""
    refs = [one.ref for one in programmes if one.state in LIES_BETWEEN and one.about_id]
    return standings_of(refs, user) if refs and acts_for(user) is not None else {}


def court_line(programme: Programme, standing: Standing | None, user: Visitor) -> dict[str, Any] | None:
    """The court line of a programme for this reader."""
    if acts_for(user) is None:
        return None
    since = getattr(programme, "written_since", None)
    return court_shown(court_of_programme(programme, standing, user, since=since), programme)


def court_words(court: dict[str, Any] | None) -> str:
    """The same in one line, for a list."""
    if court is None:
        return ""
    since = _("since %(day)s") % {"day": court["since"]} if court["since"] else ""
    due = _("due %(day)s") % {"day": court["due"]} if court["due"] else ""
    return " · ".join(part for part in (f"{court['words']} {since}".strip(), due) if part)
