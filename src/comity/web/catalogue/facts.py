"""What is known of an activity and of a session as facts for a page: the fields of the field's own registers."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.models import Visitor
from comity.catalogue.eligibility import profile_in_words, ranks_in_words
from comity.catalogue.families import family_of
from comity.catalogue.fields import kind_named
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import sees_seats
from comity.catalogue.queries import Told
from comity.catalogue.states import SESSION_LABELS, SessionState
from comity.common.money import written
from comity.common.sourced import Basis
from comity.web.pieces import Badge, Fact, Source, page_of

BASES = {
    "stated": "",
    "inferred from titles": "derived",
    "median of observed rows": "derived",
    "converted from the text": "derived",
    "dates of a run": "derived",
}
SHAPES = {
    SessionState.PLANNED: ("open", ""),
    SessionState.OPEN: ("half", ""),
    SessionState.CLOSED: ("most", ""),
    SessionState.RUNNING: ("on", ""),
    SessionState.HELD: ("yes", "agreed"),
    SessionState.CANCELLED: ("no", "late"),
    SessionState.REPORTED: ("full", "agreed"),
}
OWN_SCHEME = "provider"


def fact(activity: Activity, name: str, term: str, words: Any, note: str = "") -> Fact:
    """One field with how it is known: a basis of its own stands beside the record's."""
    told = str(activity.basis_of.get(name, "")) if words not in (None, "") else ""
    known = BASES.get(told, "illustrative" if told.startswith("illustrative") else "")
    more = told if told and told != "stated" and known != "illustrative" else ""
    return Fact(term=term, words=words, basis=known, note="; ".join(part for part in (note, more) if part))


def counted(number: int | None, one: str, many: str) -> str:
    """A number with its noun, nothing when it is not stated."""
    return "" if number is None else f"{number} {one if number == 1 else many}"


def identity(activity: Activity, numbers: list[Told]) -> list[Fact]:
    """By what it is known."""
    told = [
        Fact(term=_("Provider's number") if one.name == OWN_SCHEME else one.name, words=one.value, note=validity(one))
        for one in numbers
    ]
    family = family_of(activity.family)
    own = Fact(term=_("Code here"), words=activity.code)
    return [own, *told, Fact(term=_("Family"), words=family.label, basis=plain_basis(activity.basis))]


def validity(one: Told) -> str:
    """The days between which a number holds."""
    if one.valid_from and one.valid_to:
        return _("from %(first)s to %(last)s") % {"first": one.valid_from, "last": one.valid_to}
    if one.valid_to:
        return _("until %(last)s") % {"last": one.valid_to}
    return _("since %(first)s") % {"first": one.valid_from} if one.valid_from else ""


def plain_basis(basis: str) -> str:
    """A basis that a page says beside the words; facts and own entries need no label."""
    return basis if basis in {Basis.DERIVED, Basis.ILLUSTRATIVE} else ""


def classification(activity: Activity, provider_known: bool) -> list[Fact]:
    """What it is and who gives it."""
    home = page_of("provider", activity.provider.ref) if activity.provider and provider_known else ""
    place = ", ".join(part for part in (activity.city, activity.country) if part)
    return [
        Fact(term=_("Provider"), words=activity.provider_name, address=home),
        Fact(term=_("Kind"), words=kind_named(activity.kind)),
        Fact(term=_("Area"), words=activity.area.name if activity.area else ""),
        Fact(term=_("Level"), words=activity.level),
        Fact(term=_("Scheme"), words=activity.scheme),
        Fact(term=_("Delivery"), words=activity.delivery),
        Fact(term=_("Place"), words=place),
        *([Fact(term=_("Other titles"), words="; ".join(activity.other_titles))] if activity.other_titles else []),
    ]


def eligibility(activity: Activity) -> list[Fact]:
    """Who may attend, in words; what is not stated is a question to the provider, never a refusal."""
    civilian = {True: _("admitted"), False: _("not admitted"), None: ""}[activity.civilian]
    return [
        fact(activity, "language_profile", _("Language"), profile_in_words(activity.language_profile)),
        fact(activity, "ranks", _("Ranks"), ranks_in_words(activity.ranks)),
        fact(activity, "civilian", _("Civilian equivalents"), civilian),
        fact(activity, "clearance", _("Clearance needed"), activity.clearance),
        fact(activity, "releasable_to", _("Releasable to"), activity.releasable_to.replace(";", ", ")),
        fact(activity, "open_to", _("Audience"), activity.open_to),
        fact(activity, "prerequisites", _("Further prerequisites"), activity.prerequisites),
    ]


def running(activity: Activity, user: Visitor) -> list[Fact]:
    """How long, how often, how many, for how much."""
    days = counted(activity.duration_days, _("day"), _("days"))
    runs = "" if activity.runs_per_year is None else f"{activity.runs_per_year.normalize():f}"
    fee = "" if activity.fee_minor is None else written(activity.fee_minor, activity.currency or "EUR")
    if activity.fee_minor == 0:
        fee = _("none")
    seats = [fact(activity, "seats_max", _("Seats"), seats_written(activity))] if sees_seats(user) else []
    return [
        fact(activity, "duration_days", _("Duration"), days, str(activity.unmapped.get("duration_text", ""))),
        fact(activity, "runs_per_year", _("Runs a year"), runs),
        fact(activity, "periodicity", _("How often"), activity.periodicity),
        fact(activity, "observed_from", _("Seen since"), activity.observed_from),
        *seats,
        fact(activity, "fee_minor", _("Fee"), fee, activity.fee_basis and f"per {activity.fee_basis}"),
    ]


def seats_written(record: Activity | Session) -> str:
    """Seats as a range; nothing when not stated."""
    least, most = record.seats_min, record.seats_max
    if least is not None and most is not None and least != most:
        return _("%(least)s to %(most)s") % {"least": least, "most": most}
    if most is not None:
        return str(most)
    return _("at least %(least)s") % {"least": least} if least is not None else ""


def sources(activity: Activity) -> list[Source]:
    """Where it was read, and the day that the source speaks to."""
    if not activity.source_url and not activity.source_kind:
        return []
    title = f"{activity.source_kind[:1].upper()}{activity.source_kind[1:]}" or _("Source")
    found = [Source(number=1, title=title, address=activity.source_url, as_of=activity.source_as_of)]
    dataset = str(activity.unmapped.get("source_dataset", ""))
    if dataset:
        address = dataset.split(" ")[0]
        title = dataset.split(" ")[0].removeprefix("https://")
        found.append(Source(number=2, title=title, address=address if address.startswith("https://") else ""))
    return found


def session_badge(session: Session) -> Badge:
    """The state of a run as shape and word."""
    state = SessionState(session.state)
    shape, tone = SHAPES[state]
    return Badge(shape=shape, words=str(SESSION_LABELS[state]), tone=tone)


def session_facts(session: Session, user: Visitor) -> list[Fact]:
    """What is known of a run."""
    place = ", ".join(part for part in (session.city, session.country) if part)
    same = session.activity.city if not place else ""
    seats = [Fact(term=_("Seats"), words=seats_written(session))] if sees_seats(user) else []
    return [
        Fact(
            term=_("Activity"), words=session.activity.title, address=reverse("activity", args=[session.activity.ref])
        ),
        Fact(term=_("Code"), words=session.code),
        Fact(term=_("Place"), words=place or same, note=_("as the activity") if same else ""),
        Fact(term=_("Time zone"), words=session.zone),
        Fact(term=_("Nominate by"), words=session.nominate_by.isoformat() if session.nominate_by else ""),
        *seats,
        Fact(term=_("Note"), words=session.note),
        Fact(term=_("As of"), words=session.source_as_of),
    ]
