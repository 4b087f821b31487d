"""Which goals went where, as far as a visitor may know of both ends."""

from collections.abc import Iterable, Mapping

from django.db.models import Prefetch, Q, QuerySet

from comity.access.models import Visitor
from comity.programmes.lineage import Goal, Step
from comity.programmes.models import LineageStep, Node, Programme
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.policy import lineage_visible_to, nodes_visible_to, programmes_visible_to


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
