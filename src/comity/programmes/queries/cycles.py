"""The programmes of a partner as cycles: from the records that may be known, and where none may be, from snapshots."""

import json
from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q

from comity.access.models import Release, Visitor
from comity.access.policy import releases_visible_to
from comity.common.sourced import Basis
from comity.partners.models import Partner
from comity.programmes.lineage import Cycle, Goal, Step
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.programmes.queries.lineage import goals_by_programme, told_steps
from comity.programmes.states import GoalState

STANDING = (Release.State.SHOWN, Release.State.AGREED)
STATES = {str(state.label): str(state) for state in GoalState}


def cycles_of(partner: Partner, user: Visitor) -> list[Cycle]:
    """The cycles of a partner, the earliest first, with the steps that this visitor may know of."""
    known = programmes_visible_to(user).filter(partner=partner).select_related("owner")
    records = {one.ref: one for one in known.order_by("starts", "title", "ref")}
    versions = latest_versions(partner, user)
    found = of_records(list(records.values()), versions, user)
    found += [of_version(of, ref, tree) for of, (ref, tree) in versions.items() if of not in records]
    return sorted(found, key=lambda one: (one.starts or "9999", one.title, one.ref))


def latest_versions(partner: Partner, user: Visitor) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """The latest version of each text of or about the partner that was shown to this visitor: reference and tree."""
    sides = Q(owner=partner.side_id) | Q(about=partner.side_id)
    shown = releases_visible_to(user).filter(sides, kind=Programme.__name__, at__isnull=False, state__in=STANDING)
    later = shown.filter(of=OuterRef("of"), number__gt=OuterRef("number"))
    contents = shown.exclude(Exists(later)).values_list("of", "ref", "content")
    trees = {of: (ref, json.loads(content or "{}")) for of, ref, content in contents}
    return {of: told for of, told in trees.items() if isinstance(told[1].get("programme"), Mapping)}


def of_records(
    programmes: list[Programme], versions: Mapping[str, tuple[str, Mapping[str, Any]]], user: Visitor
) -> list[Cycle]:
    """Cycles of records; where no step of one may be known, what its latest version tells is told."""
    goals = goals_by_programme(programmes, user)
    keys = {goal.ref: key_of_goal(one, goal) for one in programmes for goal in goals[one.pk]}
    steps: dict[int, list[Step]] = {one.pk: [] for one in programmes}
    for told in told_steps(Q(programme__in=list(steps)), user):
        before = tuple(keys[ref] for ref in told.step.before if ref in keys)
        after = tuple(keys[ref] for ref in told.step.after if ref in keys)
        steps[told.programme].append(Step(kind=told.step.kind, before=before, after=after, reason=told.step.reason))
    return [
        Cycle(
            ref=one.ref,
            title=one.title,
            starts=one.starts_known or (one.starts.isoformat() if one.starts else ""),
            ends=one.extended_to or one.ends_known or (one.ends.isoformat() if one.ends else ""),
            state=one.state,
            marking=one.marking,
            releasable=tuple(one.releasable),
            goals={keys[goal.ref]: goal.state for goal in goals[one.pk]},
            steps=tuple(steps[one.pk]) or steps_of_tree(versions.get(one.ref, ("", {}))[1]),
            illustrative=one.basis == Basis.ILLUSTRATIVE,
        )
        for one in programmes
    ]


def key_of_goal(programme: Programme, goal: Goal) -> str:
    """How a goal is known across programmes: a code is of one side only."""
    return f"{programme.owner.code}/{programme.code}/{goal.code}"


def of_version(of: str, ref: str, tree: Mapping[str, Any]) -> Cycle:
    """A cycle as a snapshot tells it: its goals are the clauses that no other stands below."""
    text = tree["programme"]
    period = text.get("period", {})
    above = {node.get("parent", "") for node in text.get("nodes", [])}
    own = f"{tree.get('from', '')}/{text.get('id', '')}"
    return Cycle(
        ref=of,
        title=str(text.get("title", "")),
        starts=str(period.get("start", "")),
        ends=str(period.get("extended_to") or period.get("end", "")),
        version=ref,
        marking=str(tree.get("marking", "")),
        releasable=tuple(tree.get("releasable", ())),
        goals={
            f"{own}/{node['id']}": STATES.get(node.get("state", ""), str(GoalState.NOT_STARTED))
            for node in text.get("nodes", [])
            if node["id"] not in above
        },
        steps=steps_of_tree(tree),
        illustrative=bool(tree.get("illustrative")),
    )


def steps_of_tree(tree: Mapping[str, Any]) -> tuple[Step, ...]:
    """The steps that a snapshot tells of."""
    own = f"{tree.get('from', '')}/{tree.get('programme', {}).get('id', '')}"
    return tuple(
        Step(
            kind=one.get("what", ""),
            before=tuple(f"{goal.get('side', '')}/{goal.get('of', '')}/{goal['id']}" for goal in one.get("from", [])),
            after=tuple(f"{own}/{goal['id']}" for goal in one.get("to", [])),
            reason=one.get("reason", ""),
        )
        for one in tree.get("lineage", [])
    )
