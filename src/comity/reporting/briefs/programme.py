"""The partner's programme in a brief: goals and what serves them, and the sessions that come next."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from comity.access.marking import Label, label_for
from comity.catalogue.policy import activities_visible_to
from comity.programmes.models import Line, Node, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to, programmes_visible_to
from comity.programmes.states import LineState, ProgrammeState
from comity.reporting.briefs.meetings import addressed
from comity.reporting.briefs.shapes import BriefLine, Origin, Part, Subject, known_to, said
from comity.reporting.briefs.words import GOALS, STATES, counted, joined, of, semicolon, word
from comity.reporting.documents.words import Language, days_in, number_in

OVER = (ProgrammeState.SUPERSEDED, ProgrammeState.ENDED, ProgrammeState.WITHDRAWN)
MOST_GOALS, MOST_SESSIONS = 20, 6
FEW_GOALS = 3  # more than these are told together first


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The programme that is current for all eyes, as a source."""

    programme: Programme | None
    origins: tuple[Origin, ...] = ()

    @property
    def labels(self) -> tuple[Label, ...]:
        """Its marking: whatever cites it names it."""
        return (label_for(self.programme),) if self.programme else ()


def current_text(subject: Subject) -> Text:
    """The newest programme with the partner that is not over."""
    found = known_to(programmes_visible_to, subject.eyes).filter(partner=subject.partner, starts__isnull=False)
    one: Programme | None = found.exclude(state__in=OVER).order_by("-starts", "code").first()
    if one is None:
        return Text(programme=None)

    def words(language: Language) -> str:
        return word("version", language, title=one.title, n=one.version, state=of(STATES, one.state, language))

    as_of = one.updated_at.date().isoformat()
    own = Origin(key=one.ref, words=said(words), as_of=as_of)
    return Text(programme=one, origins=(own, *addressed(getattr(one, "source_url", ""), one.title, "")))


def goals(subject: Subject, text: Text) -> Iterator[BriefLine]:
    """Each goal with its state and how many of the sessions that all may know serve it."""
    lines = known_to(lines_visible_to, subject.eyes).exclude(state=LineState.CANCELLED)
    counted_for = lines.filter(node=OuterRef("pk")).order_by().values("node")
    held = Count("pk", filter=Q(state=LineState.DELIVERED))
    found = known_to(nodes_visible_to, subject.eyes).filter(programme=text.programme, level__is_goal=True)
    rows = found.annotate(
        sessions=Coalesce(Subquery(counted_for.annotate(n=Count("pk")).values("n")), 0),
        held=Coalesce(Subquery(counted_for.annotate(n=held).values("n")), 0),
    )
    told = list(rows.order_by("path", "position", "pk"))
    if len(told) > FEW_GOALS:
        yield goals_line(told, text)
    for one in told[:MOST_GOALS]:
        yield goal_line(one, text)


def goals_line(told: Sequence[Node], text: Text) -> BriefLine:
    """Of many goals first how many stand how, and how many of them are served: what one page has room for."""
    states = Counter(str(one.state) for one in told)
    served = sum(vars(one)["sessions"] > 0 for one in told)

    def words(language: Language) -> str:
        stand = ", ".join(
            f"{of(GOALS, key, language)} ({number_in(states[key], language)})" for key in GOALS if states[key]
        )
        return word(
            "goals_all", language, n=number_in(len(told), language),
            states=joined(stand, counted("served", served, language), by=semicolon(language)),
        )  # fmt: skip

    return BriefLine(
        part=Part.GOALS,
        key="goals",
        said=said(words),
        labels=(*map(label_for, told), *text.labels),
        origins=text.origins,
    )


def goal_line(one: Node, text: Text) -> BriefLine:
    """One goal."""
    told = vars(one)

    def words(language: Language) -> str:
        state = of(GOALS, told["state"], language)
        held = word("held_n", language, n=told["held"]) if told["held"] else ""
        served = joined(counted_sessions(told["sessions"], language), held, by=", ")
        return f"{joined(told['number'], told['title'], by=' ')} – {joined(state, served, by=semicolon(language))}"

    return BriefLine(
        part=Part.GOALS,
        key=f"goal:{one.ref}",
        said=said(words),
        labels=(label_for(one), *text.labels),
        origins=text.origins,
    )


def counted_sessions(n: int, language: Language) -> str:
    """How many sessions serve a goal."""
    return counted("sessions", n, language) if n < 2 else word("sessions_n", language, n=n)


def sessions(subject: Subject, text: Text) -> Iterator[BriefLine]:
    """The sessions that come next, named where the activity may be known."""
    lines = known_to(lines_visible_to, subject.eyes).filter(
        programme=text.programme, state=LineState.PLANNED, starts__gte=subject.today
    )
    named = Exists(known_to(activities_visible_to, subject.eyes).filter(pk=OuterRef("activity")))
    goal = known_to(nodes_visible_to, subject.eyes).filter(pk=OuterRef("node")).values("title")[:1]
    told = lines.annotate(named_here=named, goal=Coalesce(Subquery(goal), Subquery(goal)))
    rows = told.select_related("activity", "node")
    for one in rows.order_by("starts", "pk")[:MOST_SESSIONS]:
        yield session_line(one, text)


def session_line(one: Line, text: Text) -> BriefLine:
    """One session."""
    told = vars(one)

    def words(language: Language) -> str:
        title = one.activity.title if told["named_here"] else word("a_session", language)
        goal = word("session_of", language, goal=f"“{told['goal']}”") if told["goal"] else ""
        return joined(days_in(one.starts.isoformat(), one.ends.isoformat(), language), title, goal, by=", ")

    named = [*([one.activity] if told["named_here"] else []), *([one.node] if one.node and told["goal"] else [])]
    return BriefLine(
        part=Part.SESSIONS,
        key=f"line:{one.ref}",
        said=said(words),
        labels=(*map(label_for, [one, *named]), *text.labels),
        origins=text.origins,
    )
