"""Which goals went where, as far as a visitor may know of both ends."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, F, Prefetch, Q, QuerySet, Value

from comity.access.models import Visitor
from comity.access.policy import keys_of
from comity.programmes.lineage import Goal, Step
from comity.programmes.models import LineageStep, Node, Programme
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.policy import lineage_visible_to, nodes_visible_to, programmes_visible_to
from comity.programmes.states import LineageKind


def goal_nodes(programmes: Iterable[Programme], user: Visitor) -> QuerySet[Node]:
    """The entries of programmes that are goals: on the level of goals, or on none that is known."""
    known = nodes_visible_to(user).filter(programme__in=[one.pk for one in programmes])
    return known.filter(Q(level__is_goal=True) | Q(level=None)).order_by("programme", "path", "id")


def goals_by_programme(programmes: Iterable[Programme], user: Visitor) -> dict[int, list[Goal]]:
    """The goals of several programmes, each in the order of its text."""
    wanted = {one.pk: one for one in programmes}
    found: dict[int, list[Goal]] = {pk: [] for pk in wanted}
    for node in goal_nodes(wanted.values(), user):
        found[node.programme_id].append(goal_of(node, wanted[node.programme_id]))
    return found


def goal_of(node: Node, programme: Programme) -> Goal:
    """A node as lineage knows it."""
    ids_are_the_documents = programme.notes.get("ids_are_ours") is False
    return Goal(
        ref=node.ref,
        code=node.code,
        title=node.title,
        state=node.state,
        number=node.number or (node.code if ids_are_the_documents else ""),
        carried_from=tuple(str(one.get("from", "")) for one in node.lineage if isinstance(one, Mapping)),
    )


def steps_known_to(user: Visitor) -> QuerySet[LineageStep]:
    """Steps with those of their goals that may be known at hand."""
    goals = nodes_visible_to(user).order_by("path", "id")
    ends = [Prefetch(name, queryset=goals) for name in ("goals_before", "goals_after")]
    return lineage_visible_to(user).select_related("programme", "source").prefetch_related(*ends).order_by("pk")


def plain_step(step: LineageStep) -> Step:
    """A step as plain values."""
    return Step(
        kind=step.kind,
        before=tuple(one.ref for one in step.goals_before.all()),
        after=tuple(one.ref for one in step.goals_after.all()),
        reason=step.reason,
    )


def named_before(programme: Programme) -> set[str]:
    """The codes of the programmes that this one says it follows."""
    return {str(one.get("programme", "") if isinstance(one, Mapping) else one) for one in programme.supersedes} - {""}


def follows(later: Programme, earlier: Programme) -> bool:
    """Whether the later programme says that it follows the earlier one: by its code, or as a copy of it."""
    named = earlier.code in named_before(later) and earlier.partner_id == later.partner_id
    return named or later.copied_from_id == earlier.pk


def others_of_partner(programme: Programme, user: Visitor) -> ProgrammeQuerySet:
    """The other programmes of its partner that this visitor may know of, the latest first."""
    known = programmes_visible_to(user).filter(partner=programme.partner_id).exclude(pk=programme.pk)
    return known.select_related("owner", "type").order_by("-starts", "title", "ref")


def may_precede(earlier: Programme, later: Programme) -> bool:
    """Whether goals may go from one to the other: it begins before, or where days are unknown it is named as such."""
    if earlier.pk == later.pk or earlier.partner_id != later.partner_id:
        return False
    if earlier.starts and later.starts:
        return earlier.starts < later.starts
    return follows(later, earlier)


# --- pages ---


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldStep:
    """A step with the programmes it leads from and to, and by what it is undone."""

    step: Step
    source: int
    programme: int
    batch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """From one programme to a later one: the goals of both that may be known, and what is said of them."""

    earlier: Programme
    later: Programme
    before: list[Goal]
    after: list[Goal]
    steps: list[ToldStep]

    @property
    def said(self) -> dict[str, ToldStep]:
        """For each earlier goal, by its reference, what is said of it."""
        return {ref: one for one in self.steps for ref in one.step.before}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Where goals of a programme came from and where they went; `candidates` are programmes that may come before it."""

    came: list[Passage]
    went: list[Passage]
    candidates: list[Programme]


def lineage_of(programme: Programme, user: Visitor, *, chosen: str = "") -> Lineage:
    """All that this visitor may know; from a chosen earlier programme too, of which nothing is said yet."""
    others = {one.pk: one for one in others_of_partner(programme, user)}
    told = told_steps(Q(programme=programme.pk) | Q(source=programme.pk), user)
    candidates = [one for one in others.values() if may_precede(one, programme)]
    into = {one.source for one in told if one.programme == programme.pk}
    named = {one.pk for one in candidates if one.ref == chosen or follows(programme, one)}
    earlier = [one for one in others.values() if one.pk in into | named]
    later = [one for one in others.values() if one.pk in {step.programme for step in told} and one.pk != programme.pk]
    goals = goals_by_programme([programme, *earlier, *later], user)

    def passage(first: Programme, second: Programme) -> Passage:
        steps = [one for one in told if (one.source, one.programme) == (first.pk, second.pk)]
        return Passage(earlier=first, later=second, before=goals[first.pk], after=goals[second.pk], steps=steps)

    return Lineage(
        came=[passage(one, programme) for one in earlier],
        went=[passage(programme, one) for one in later],
        candidates=candidates,
    )


ENDS = ("goals_before", "goals_after")
OF_STEP = ("pk", "kind", "reason", "source_id", "programme_id", "batch")


def with_ends(steps: QuerySet[LineageStep], user: Visitor, *told: str) -> list[dict[str, Any]]:
    """Each step once for itself and once for each of its goals that may be known, in one question.

    `end` says which end the goal stands at, `goal`, `place`, `number` and `title` which goal it is; all are empty for
    the step itself.
    """
    known, text = keys_of(nodes_visible_to, user), CharField()
    names = ("goal", "place", "number", "title")
    plain: dict[str, Any] = {name: Value("", output_field=text) for name in ("end", *names)}
    arms = [steps.order_by().annotate(**plain).values(*OF_STEP, *told, "end", *names)]
    for end in ENDS:
        far = {
            name: F(f"{end}__{field}") for name, field in zip(names, ("ref", "path", "number", "title"), strict=True)
        }
        ended = LineageStep.objects.filter(pk__in=steps.order_by().values("pk"), **{f"{end}__in": known}).order_by()
        arms.append(ended.annotate(end=Value(end, output_field=text), **far).values(*OF_STEP, *told, "end", *names))
    rows = list(arms[0].union(*arms[1:], all=True))
    return sorted(rows, key=lambda one: (one["pk"], one["place"], one["goal"]))


def told_steps(which: Q, user: Visitor) -> list[ToldStep]:
    """Steps with the references of those of their goals that may be known, in one question."""
    rows = with_ends(lineage_visible_to(user).filter(which), user)
    ends: dict[tuple[int, str], list[str]] = {}
    for row in rows:
        ends.setdefault((row["pk"], row["end"]), []).append(row["goal"])
    return [
        ToldStep(
            step=Step(
                kind=row["kind"],
                before=tuple(ends.get((row["pk"], "goals_before"), ())),
                after=tuple(ends.get((row["pk"], "goals_after"), ())),
                reason=row["reason"],
            ),
            source=row["source_id"],
            programme=row["programme_id"],
            batch=row["batch"],
        )
        for row in rows
        if not row["end"]
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A record by what it is called and where it is."""

    ref: str
    title: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """What a goal came from or went into: by which way, in which programme, which goals, and why."""

    kind: str
    programme: Named
    goals: list[Named]
    reason: str


def kin_of(node: Node, user: Visitor) -> tuple[list[Kin], list[Kin]]:
    """The goals that a goal came from, and those that it went into, as far as this visitor may know of them."""
    touching = Q(goals_before=node) | Q(goals_after=node)
    steps = lineage_visible_to(user).filter(pk__in=LineageStep.objects.filter(touching).values("pk"))
    rows = with_ends(steps, user, *(f"{far}__{name}" for far in ("source", "programme") for name in ("ref", "title")))

    def kin(row: Mapping[str, Any], end: str, far: str) -> Kin:
        ends = [one for one in rows if (one["pk"], one["end"]) == (row["pk"], end)]
        return Kin(
            kind=row["kind"],
            programme=Named(ref=row[f"{far}__ref"], title=row[f"{far}__title"]),
            goals=[Named(ref=one["goal"], title=one["title"], number=one["number"]) for one in ends],
            reason=row["reason"],
        )

    said = [one for one in rows if not one["end"]]
    came = [kin(one, "goals_before", "source") for one in said if one["programme_id"] == node.programme_id]
    went = [kin(one, "goals_after", "programme") for one in said if one["source_id"] == node.programme_id]
    return [one for one in came if one.goals], [one for one in went if one.goals or one.kind == LineageKind.DROPPED]
