"""Sessions, activities and holders of posts that belong to a question."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from comity.access.marking import label_for
from comity.access.models import Visitor
from comity.access.policy import acts_for, acts_for_provider
from comity.catalogue.policy import activities_visible_to, areas_visible_to, sessions_visible_to
from comity.catalogue.states import SessionState as S
from comity.common.dates import days_written
from comity.partners.models import Holding
from comity.partners.policy import holdings_visible_to
from comity.programmes.policy import lines_visible_to
from comity.reporting.answers.keywords import State
from comity.reporting.answers.lines import (
    MOST,
    Asked,
    Line,
    all_of,
    any_of,
    cited_in,
    holding_words,
    in_time,
    named_in,
    time_words,
)
from comity.reporting.answers.names import Of

STATES: dict[State, tuple[str, ...]] = {
    State.PLANNED: (S.PLANNED, S.OPEN, S.CLOSED),
    State.HELD: (S.RUNNING, S.HELD, S.REPORTED),
    State.CANCELLED: (S.CANCELLED,),
}


def of_areas(asked: Asked, before: str) -> Q:
    """In one of the areas that were named, or a narrower one, or one of their names stands in the title."""
    if not asked.question.terms(Of.TOPIC, Of.AREA):
        return Q()
    keys = asked.areas()
    known = areas_visible_to(asked.user).filter(Q(pk__in=keys) | Q(wider__in=keys)).order_by().values("pk")
    named = named_in(asked.question.terms(Of.TOPIC, Of.AREA), (f"{before}title",))
    return any_of([Q(**{f"{before}area__in": known}), named])


def of_places(asked: Asked, fields: tuple[str, ...]) -> Q:
    """In one of the places that were named."""
    places = asked.question.terms(Of.PLACE)
    return named_in(places, fields) if places else Q()


def of_own(user: Visitor, records: "QuerySet[Any]", before: str) -> "QuerySet[Any]":
    """A provider is answered about its own alone, everybody else about all that they may see."""
    side = acts_for(user)
    if side is None or not acts_for_provider(user):
        return records
    return records.filter(Q(owner=side) | Q(**{f"{before}owner": side}) | Q(**{f"{before}provider__side": side}))


def sessions(asked: Asked) -> Iterator[Line]:
    """Dated runs, of a partner those that stand in its programmes or are about it."""
    conditions = [
        of_areas(asked, "activity__"), of_places(asked, ("city", "activity__city")),
        holding_words(asked, ("activity__title", "activity__code")), of_days(asked),
    ]  # fmt: skip
    if keys := asked.partners():
        lines = lines_visible_to(asked.user).filter(programme__partner__in=keys, session__isnull=False)
        conditions.append(Q(pk__in=lines.order_by().values("session")) | Q(about__in=asked.sides()))
    wanted = [state for one in asked.question.states for state in STATES.get(one, ())]
    if wanted:
        conditions.append(Q(state__in=wanted))
    found = of_own(asked.user, sessions_visible_to(asked.user), "activity__").filter(all_of(conditions))
    for one in found.select_related("activity").order_by("starts", "pk")[:MOST]:
        yield Line(
            sort="session", what=str(one.activity), starts=one.starts.isoformat(), ends=one.ends.isoformat(),
            when=days_written(one.starts, one.ends), note=", ".join(filter(None, [one.code, one.city])),
            state=str(one.get_state_display()), page="session", ref=one.ref, label=label_for(one),
            cited=cited_in(one),
        )  # fmt: skip


def of_days(asked: Asked) -> Q:
    """A run that lies in the time asked for, at least in part."""
    since, until = asked.question.since, asked.question.until
    found = Q()
    if since:
        found &= Q(ends__gte=asked.first_day())
    if until:
        found &= Q(starts__lte=asked.last_day())
    return found


def activities(asked: Asked) -> Iterator[Line]:
    """Entries of the catalogue, of a partner those that its programmes use."""
    conditions = [
        of_areas(asked, ""), of_places(asked, ("city",)), holding_words(asked, ("title", "code", "provider_name")),
    ]  # fmt: skip
    if keys := asked.partners():
        lines = lines_visible_to(asked.user).filter(programme__partner__in=keys)
        conditions.append(Q(pk__in=lines.order_by().values("activity")))
    found = of_own(asked.user, activities_visible_to(asked.user), "").filter(all_of(conditions))
    for one in found.order_by("title", "pk")[:MOST]:
        yield Line(
            sort="activity", what=one.title, when=_("no date"), note=", ".join(filter(None, [one.code, one.city])),
            sides=one.provider_name, page="activity", ref=one.ref, label=label_for(one),
            cited=cited_in(one),
        )  # fmt: skip


def posts(asked: Asked) -> Iterator[Line]:
    """Who held which post, of a partner its own posts and its people."""
    conditions = [in_time(asked, "starts", "ends", goes_on=True), holding_words(asked, ("post__title",))]
    for of, name in ((Of.POST, "post__in"), (Of.PERSON, "person__in"), (Of.BODY, "post__body__in")):
        if keys := asked.keys(of):
            conditions.append(Q(**{name: keys}))
    if named := asked.question.terms(Of.TOPIC):
        conditions.append(named_in(named, ("post__title",)))
    sides = [*asked.sides(), *asked.keys(Of.ORGANISATION)]
    if sides:
        conditions.append(Q(post__side__in=sides))
    found = holdings_visible_to(asked.user).filter(all_of(conditions)).select_related("post__side", "person")
    for one in found.order_by("starts", "pk")[:MOST]:
        yield holding_line(one)


def holding_line(one: Holding) -> Line:
    """Who held a post, from when to when."""
    return Line(
        sort="holding", what=f"{one.person or _('vacant')}: {one.post.title}", starts=one.starts, ends=one.ends,
        when=time_words(one.starts, one.ends), sides=str(one.post.side or ""), who=str(one.person or ""),
        state=_("acting") if one.acting else "", page="post", ref=one.post.ref, label=label_for(one),
        cited=cited_in(one),
    )  # fmt: skip
