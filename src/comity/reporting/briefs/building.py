"""From a subject and what its author chose to a brief: lines, what was left out and why, and its papers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from textwrap import shorten

from comity.access.marking import Label, Reach, default_marking, join_of, label_for, raised_by
from comity.access.models import Side, User
from comity.access.policy import acts_for, organisation
from comity.access.releasing import reader_of
from comity.common.errors import Refused
from comity.dialogue.models import Event
from comity.dialogue.policy import events_visible_to
from comity.formats.documents.brief import BriefPaper, brief_filled
from comity.partners.models import Partner
from comity.reporting.briefs.figures import contributions
from comity.reporting.briefs.meetings import EVENT, agenda, dialogue_of, in_order
from comity.reporting.briefs.paper import paper_of
from comity.reporting.briefs.programme import current_text, goals, sessions
from comity.reporting.briefs.promised import commitments
from comity.reporting.briefs.shapes import BriefLine, Part, Said, Subject, known_to, said
from comity.reporting.briefs.statements import last_said, open_differences
from comity.reporting.briefs.words import side_named, word
from comity.reporting.documents import stationery
from comity.reporting.documents.words import LANGUAGES, Language

USUAL_PARTS = tuple(part for part in Part if part != Part.DIFFERENCES)
MOST_POINTS, LONGEST_POINT, PULLED = 5, 240, 3
OLD = timedelta(days=730)
# which lines go first where there is no room: the first of a part counts so much, each further one so much more
RANKS = {
    Part.POINTS: (0.0, 0.0),
    Part.MEETS: (0.0, 0.2),
    Part.PROMISES: (1.0, 0.5),
    Part.SAID: (2.5, 1.2),
    Part.GOALS: (3.5, 1.2),
    Part.SESSIONS: (5.0, 1.6),
    Part.DIFFERENCES: (4.0, 1.5),
    Part.GIVING: (4.5, 1.2),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the author chose; `pulled` are the keys of open points to raise, none: the first three of them."""

    theirs: bool = False
    parts: tuple[Part, ...] = USUAL_PARTS
    meetings: frozenset[str] | None = None
    pages: int = 1
    languages: tuple[Language, ...] = LANGUAGES
    points: tuple[str, ...] = ()
    pulled: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A line that the author's own side reads and this brief does not hold, or holds shorter, and why."""

    said: Said
    why: str


NOT_SHARED, SHORTER, MARKED, OWN_POINT = "not shared", "shorter", "marked above", "own point"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All that some eyes may know of a subject, and the meetings of its visit."""

    subject: Subject
    lines: Sequence[BriefLine]
    meetings: Sequence[Event]


@dataclass(slots=True, kw_only=True)
class Draft:
    """A brief as it would be given out now: `lines` in their order, `cut` for room, `left_out` for its eyes."""

    subject: Subject
    asked: Asked
    lines: list[BriefLine]
    cut: list[BriefLine] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    may_raise: list[BriefLine] = field(default_factory=list)
    pulled: frozenset[str] = frozenset()
    held: dict[Part, int] = field(default_factory=dict)

    @property
    def label(self) -> Label:
        """The marking of the whole: no lower than any of its lines and the visit of its title. Raises Unjoined."""
        titled = [label_for(self.subject.event)] if self.subject.event else []
        own = Label(marking=default_marking())
        return join_of([own, *titled, *(label for line in self.lines for label in line.labels)])

    @property
    def unsourced(self) -> list[BriefLine]:
        """The lines that rest on nobody's word but one's own."""
        return [one for one in self.lines if not one.origins]

    @property
    def old(self) -> list[Said]:
        """The sources that are older than two years, each once."""
        before = self.subject.today - OLD
        told = {one.key: one.words for line in self.lines for one in line.origins if one.older_than(before)}
        return list(told.values())


def subject_of(partner: Partner, event: Event | None, *, by: User, today: date, theirs: bool = False) -> Subject:
    """What a brief is about, seen with the eyes of its author, and for the other side with theirs as well.

    Raises Refused where the other side is to read of a visit that it does not know.
    """
    own = acts_for(by)
    if own is None:
        raise Refused("Sign in as a member of a side to build a brief.")
    other = other_side(partner, own)
    eyes = (by, reader_of(other)) if theirs else (by,)
    if theirs and event is not None and not known_to(events_visible_to, eyes).filter(pk=event.pk).exists():
        raise Refused(f"{other} does not know of this event: share it first, or make the brief for your own side.")
    return Subject(partner=partner, event=event, today=today, eyes=eyes, side=own, other=other, theirs=theirs)


def other_side(partner: Partner, own: Side) -> Side:
    """The side across the table. Raises Refused where there is none."""
    other = organisation() if own == partner.side else partner.side
    if other is None:
        raise Refused("There is no other side to make it for.")
    return other


def gathered(subject: Subject) -> Gathered:
    """Every line of every part but the points, as all eyes may know it, and the meetings to choose from."""
    dialogue, text = dialogue_of(subject), current_text(subject)
    lines = [
        *agenda(subject, dialogue),
        *commitments(subject),
        *last_said(dialogue),
        *goals(subject, text),
        *sessions(subject, text),
        *contributions(subject),
        *open_differences(subject, dialogue),
    ]
    meetings = [one for one in dialogue.family if subject.event and one.part_of_id == subject.event.pk]
    return Gathered(subject=subject, lines=lines, meetings=in_order(meetings))


def draft_of(own: Gathered, asked: Asked, *, by: User) -> Draft:
    """The brief as it would be given out now, before anything is cut for room.

    `own` is what the author's side knows: what of it the brief for other eyes does not hold is told to the author.
    """
    subject, found = own.subject, chosen(own.lines, own.meetings, asked)
    left_out: list[LeftOut] = []
    if asked.theirs:
        subject = subject_of(subject.partner, subject.event, by=by, today=subject.today, theirs=True)
        shared, marked = within_marking(gathered(subject).lines, subject.other)
        shared = chosen(shared, own.meetings, asked)
        ours = [one for one in found if one.part in asked.parts]
        left_out = [*missing(ours, shared, marked), *(LeftOut(said=both(one), why=OWN_POINT) for one in asked.points)]
        found = shared
    may_raise = sorted((one for one in found if one.open), key=lambda one: (not one.late, list(Part).index(one.part)))
    pulled = pulled_of([one.key for one in may_raise], asked)
    points = [*([] if asked.theirs else own_points(asked.points, by)), *raised(may_raise, pulled)]
    lines = [*points, *found]
    return Draft(
        subject=subject,
        asked=asked,
        lines=sorted((one for one in lines if one.part in asked.parts), key=lambda one: list(Part).index(one.part)),
        left_out=left_out,
        may_raise=may_raise,
        pulled=pulled,
        held={part: sum(one.part == part for one in found) for part in Part},
    )


def chosen(lines: Iterable[BriefLine], meetings: Iterable[Event], asked: Asked) -> list[BriefLine]:
    """The lines without the meetings that were not chosen."""
    if asked.meetings is None:
        return list(lines)
    without = {f"{EVENT}{one.ref}" for one in meetings if one.ref not in asked.meetings}
    return [one for one in lines if one.key not in without]


def pulled_of(keys: Sequence[str], asked: Asked) -> frozenset[str]:
    """The open points that were chosen; the first three where nobody chose, or none of these for such eyes."""
    found = (asked.pulled or frozenset()) & frozenset(keys)
    return frozenset(keys[:PULLED]) if asked.pulled is None or (asked.pulled and not found) else found


def own_points(points: Iterable[str], by: User) -> list[BriefLine]:
    """What the author wrote, as the author's own assessment."""
    name = by.get_full_name() or by.get_username()
    return [
        BriefLine(
            part=Part.POINTS,
            key=f"own:{number}",
            said=both(words),
            labels=(),
            own=said(lambda language: word("own", language, name=name)),
        )
        for number, words in enumerate(points)
    ]


def raised(lines: Sequence[BriefLine], pulled: frozenset[str]) -> list[BriefLine]:
    """Open points as points to raise, each with the sources that it stands on."""
    return [
        replace(
            one,
            part=Part.POINTS,
            group=both(""),
            key=f"raised:{one.key}",
            said={language: one.short[language] or words for language, words in one.said.items()},
        )
        for one in lines
        if one.key in pulled
    ]


def both(words: str) -> Said:
    """Words that are the same in every language."""
    return dict.fromkeys(LANGUAGES, words)


def within_marking(lines: Sequence[BriefLine], side: Side) -> tuple[list[BriefLine], set[str]]:
    """The lines whose markings let them go to a side, and the keys of the others."""
    marked = {one.key for one in lines if raised_by(one.labels, Reach.SIDES, [side.code])}
    return [one for one in lines if one.key not in marked], marked


def missing(own: Sequence[BriefLine], shared: Sequence[BriefLine], marked: set[str]) -> list[LeftOut]:
    """What of the own side's lines is not there for the other side, or is there with less."""
    theirs = {one.key: one for one in shared}
    found = []
    for one in own:
        other = theirs.get(one.key)
        if other is None:
            found.append(LeftOut(said=one.said, why=MARKED if one.key in marked else NOT_SHARED))
        elif other.said != one.said or len(other.origins) < len(one.origins):
            found.append(LeftOut(said=one.said, why=SHORTER))
    return found


def cut_to_fit(draft: Draft) -> None:
    """Leave out the lines of least rank until every paper fits its pages. Raises Refused where nothing helps.

    All languages hold the same lines, so that two readers of one brief read the same.
    """
    ranked = sorted(enumerate(draft.lines), key=lambda pair: rank(pair[0], draft.lines))
    most = len(ranked)
    whole = list(draft.lines)
    for language in draft.asked.languages:
        most = fitting(draft, [place for place, _line in ranked], whole, language, most)
    if any(one.part == Part.POINTS for one in draft.cut):
        raise Refused("The points alone are longer than the page; shorten them, or choose two pages.")


def rank(place: int, lines: Sequence[BriefLine]) -> float:
    """How soon a line is left out: the higher, the sooner; a later line of a part before an earlier one."""
    part = lines[place].part
    first, more = RANKS[part]
    before = sum(one.part == part for one in lines[:place])
    return first + more * before


def fitting(draft: Draft, places: Sequence[int], whole: Sequence[BriefLine], language: Language, most: int) -> int:
    """The greatest number of lines, in the order of rank, with which the paper in a language fits; sets them.

    Each try sets the paper; the next one is guessed from how far those before filled their pages.
    """
    wanted = draft.asked.pages
    low, high, filled_low, filled_high = 0, most, 0.0, tried(draft, places[:most], whole, language)
    if filled_high <= wanted:
        return most
    while low < high - 1:
        guess = low + int((high - low) * (wanted - filled_low) / (filled_high - filled_low))
        middle = min(max(guess, low + 1), high - 1)
        filled = tried(draft, places[:middle], whole, language)
        if filled <= wanted:
            low, filled_low = middle, filled
        else:
            high, filled_high = middle, filled
    set_to(draft, places[:low], whole)
    return low


def tried(draft: Draft, places: Sequence[int], whole: Sequence[BriefLine], language: Language) -> float:
    """How far the paper fills its pages with the lines at these places, and no others."""
    set_to(draft, places, whole)
    paper = paper_for(draft, language, number=0)
    return brief_filled(paper, faces=stationery.faces(), page=stationery.paper().page)


def set_to(draft: Draft, places: Sequence[int], whole: Sequence[BriefLine]) -> None:
    """Keep the lines at these places; the others are cut."""
    kept = set(places)
    draft.lines = [one for place, one in enumerate(whole) if place in kept]
    draft.cut = [one for place, one in enumerate(whole) if place not in kept]


def paper_for(draft: Draft, language: Language, *, number: int) -> BriefPaper:
    """The brief in one language; without a number it is a draft."""
    return paper_of(
        draft.lines, draft.cut, draft.subject, language, number=number, pages=draft.asked.pages, label=draft.label,
        title=title_of(draft.subject, language),
    )  # fmt: skip


def title_of(subject: Subject, language: Language) -> str:
    """What it is about, in one line."""
    title = subject.event.title if subject.event else side_named(subject.partner, language)
    return shorten(title, 160, placeholder=" …")
