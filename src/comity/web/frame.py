"""What the frame of every page shows: the marking, the side, its navigation, how the visitor likes to read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.marking import Label, Marked, Unjoined, default_marking, join_of, label_for, ladder
from comity.access.models import Audience, Guarded, Side, Visitor
from comity.access.policy import acting_of, acts_for_organisation, acts_for_partner, acts_for_provider, may
from comity.access.rights import Right
from comity.programmes.models import Programme
from comity.programmes.states import RUNNING, ProgrammeState

SCHEMES = ("light", "dark")
DENSITIES = ("ledger", "reading")
FACES = {"faces", "__Host-faces"}  # set by static/house.js, by http on this machine and by https
SHORT = 3  # letters of a code that is written in capitals


SEALS = {
    ProgrammeState.PREPARATION: "hollow",
    ProgrammeState.DRAFT: "hollow",
    ProgrammeState.CONSULTATION: "hollow",
    ProgrammeState.TABLED: "left",
    ProgrammeState.AGREED: "both",
    **dict.fromkeys(RUNNING, "ring"),
    **dict.fromkeys((ProgrammeState.SUPERSEDED, ProgrammeState.ENDED, ProgrammeState.WITHDRAWN), "dashed"),
}  # of a text that the organisation tabled; one that the partner tabled fills its right half


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the navigation: its words, the name of its address, and the key after `g`."""

    words: Any
    address: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An entry as a page shows it."""

    words: str
    address: str
    key: str
    current: bool


TODAY = Entry(words=gettext_lazy("Today"), address="home", key="t")
PARTNERS = Entry(words=gettext_lazy("Partners"), address="partners", key="p")
CATALOGUE = Entry(words=gettext_lazy("Catalogue"), address="catalogue", key="c")
RELEASED = Entry(words=gettext_lazy("Released"), address="releases", key="e")
PROGRAMMES = Entry(words=gettext_lazy("Programmes"), address="programmes", key="r")
DIALOGUE = Entry(words=gettext_lazy("Dialogue"), address="events", key="d")
IMPORTS = Entry(words=gettext_lazy("Import"), address="imports", key="i")
ENTRIES = (TODAY, PARTNERS, PROGRAMMES, CATALOGUE, DIALOGUE, IMPORTS, RELEASED)


def navigation(request: HttpRequest) -> tuple[Entry, ...]:
    """Six entries at most, by side."""
    if acts_for_organisation(request.user):
        return (TODAY, PARTNERS, PROGRAMMES, CATALOGUE, DIALOGUE, IMPORTS)
    if acts_for_partner(request.user):
        return (TODAY, PROGRAMMES, CATALOGUE, DIALOGUE)
    if acts_for_provider(request.user):
        return (TODAY, CATALOGUE)
    if request.user.is_authenticated:
        return (TODAY, PROGRAMMES, PARTNERS, CATALOGUE)
    return (RELEASED, PROGRAMMES, PARTNERS, CATALOGUE)


def places(request: HttpRequest) -> list[Place]:
    """The navigation of this visit, with the place it is at."""
    shown = []
    for entry in navigation(request):
        address = reverse(entry.address)
        at = request.path.startswith(address)
        shown.append(Place(words=str(entry.words), address=address, key=entry.key, current=at))
    return shown


class Bar(str):
    """The words of the bars of a page, with their tone."""

    tone: str

    def __new__(cls, words: str, tone: str) -> "Bar":
        made = super().__new__(cls, words)
        made.tone = tone
        return made


def bar_of_label(label: Label, *further: str) -> Bar:
    """A label in words: its level, the sides it is bound to, and what else is to be said."""
    level = ladder().level(label.marking)
    bound = ", ".join(code.upper() if len(code) <= SHORT else code for code in sorted(label.releasable))
    releasable = [_("releasable to %(side)s") % {"side": bound}] if bound else []
    return Bar(" · ".join([level.words, *releasable, *further]), level.tone)


def marking_of(record: Guarded, beside: Iterable[Marked] = (), *, inner: Side | None = None) -> Bar:
    """The marking of a record as the bars of its page say it: level, and whom it may be shown to.

    With other records on the page it is the join of all. A page with a part that one side keeps to itself, `inner`, is
    for that side alone, whoever knows of the record.
    """
    label = together([record, *beside])
    if inner is not None:
        return bar_of_label(label, _("internal to %(side)s") % {"side": inner})
    if record.audience == Audience.PUBLIC:
        return bar_of_label(label)
    if record.audience == Audience.BOTH and record.about:
        return bar_of_label(label, _("releasable to %(side)s") % {"side": record.about})
    if record.audience == Audience.NAMED:
        return bar_of_label(label, _("releasable to named sides"))
    return bar_of_label(label, _("internal to %(side)s") % {"side": record.owner})


def marking_of_list(records: Iterable[Marked], user: Visitor) -> Bar:
    """The join of what a list shows, and never less than what the frame says without it."""
    return marking_of_labels([label_for(record, "-") for record in records], user)


def marking_of_labels(labels: Iterable[Label], user: Visitor) -> Bar:
    """The same for what is known by its labels alone."""
    frame_label = Label(marking=default_marking() if acting_of(user) else ladder().lowest)
    return bar_of_label(joined([frame_label, *labels]))


def together(records: Iterable[Marked]) -> Label:
    """The join of the labels of these records."""
    return joined([label_for(record, "-") for record in records])


def joined(labels: Sequence[Label]) -> Label:
    """The join, for a screen: where no side may have all parts, the level alone is told, for nothing leaves here."""
    try:
        return join_of(labels)
    except Unjoined:
        return Label(marking=ladder().highest(one.marking for one in labels))


def audience_of(record: Guarded) -> str:
    """Who may know of a record, in words beside its state; the owner and the other side must be at hand."""
    if record.audience == Audience.PUBLIC:
        return _("Seen by everyone")
    if record.audience == Audience.BOTH and record.about:
        return _("Seen by %(ours)s and %(theirs)s") % {"ours": record.owner, "theirs": record.about}
    if record.audience == Audience.NAMED:
        return _("Seen by %(side)s and named sides") % {"side": record.owner}
    return _("Seen by %(side)s only") % {"side": record.owner}


def seal_of(programme: Programme) -> str:
    """The shape of the seal of a programme, which stands beside the word of its state."""
    shape = SEALS[ProgrammeState(programme.state)]
    return "right" if shape == "left" and programme.owner_id == programme.about_id else shape


def liked(request: HttpRequest) -> dict[str, Any]:
    """How this visitor likes to read, from a cookie that says nothing else: scheme and density."""
    words = request.COOKIES.get(settings.DISPLAY_COOKIE_NAME, "").split(".")
    return {
        "scheme": next((word for word in words if word in SCHEMES), ""),
        "density": next((word for word in words if word in DENSITIES), ""),
        "faces_at_hand": not FACES.isdisjoint(request.COOKIES),
    }


def frame(request: HttpRequest) -> dict[str, Any]:
    """The context of base.html; `marking` is the page's own where it shows a record."""
    if not hasattr(request, "user"):
        return {
            "side_kind": "public",
            "side_name": _("Public"),
            "marking": bar_of_label(Label(marking=ladder().lowest)),
        }
    acting = acting_of(request.user)
    return {
        "user": request.user,
        "here": request.get_full_path(),
        "places": places(request),
        "acting": acting,
        "lists_members": may(request.user, Right.MEMBERSHIP_LIST),
        "memberships": getattr(request, "memberships", ()),
        "side_kind": acting.side.kind if acting else "public",
        "side_name": acting.side.name if acting else _("Public"),
        "marking": marking_of_list((), request.user),
        **liked(request),
    }
