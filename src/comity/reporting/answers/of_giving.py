"""Figures of what is given and received, missions and trust funds that belong to a question. Nothing is added up."""

from collections.abc import Iterator, Sequence

from django.db.models import Q

from comity.access.marking import label_for
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.contributions.queries import fact_of
from comity.contributions.states import Giver
from comity.contributions.states import Kind as Given
from comity.contributions.states import Of as Under
from comity.contributions.words import figure_words, name_of, place_words, sureness, value_words, when_words
from comity.reporting.answers.keywords import Kind, Way
from comity.reporting.answers.lines import (
    MOST,
    Asked,
    Line,
    about,
    all_of,
    any_of,
    cited_in,
    given_for,
    holding_words,
    in_time,
    named_in,
    time_words,
)
from comity.reporting.answers.names import Of

OF_KIND: dict[Kind, tuple[Given, ...]] = {
    Kind.ENERGY: (Given.ENERGY,),
    Kind.TRANSIT: (Given.TRANSIT,),
    Kind.MISSIONS: (Given.STRENGTH, Given.TOTAL),
    Kind.FUNDS: (Given.FUND,),
}
UNDER_KIND: dict[Kind, tuple[Under, ...]] = {Kind.MISSIONS: (Under.MISSION,), Kind.FUNDS: (Under.FUND, Under.PHASE)}
NAMES = ("undertaking__name", "undertaking__note", "undertaking__part_of__name", "undertaking__part_of__note")


def figures(asked: Asked) -> Iterator[Line]:
    """Each figure as its source states it; figures of one fact keep that they are."""
    texts, named = ("title", "note", "counterpart", *NAMES), ("title", "counterpart", *NAMES)
    dated = ~Q(as_of="") & in_time(asked, "as_of")
    conditions = [
        about(asked, texts), holding_words(asked, texts), of_givers(asked), given_for(asked, named),
        dated | (Q(as_of="") & in_time(asked, "starts", "ends")),
    ]  # fmt: skip
    if places := asked.question.terms(Of.PLACE):
        conditions.append(named_in(places, texts))
    kinds = [given for kind in asked.question.kinds for given in OF_KIND.get(kind, ())]
    if kinds and Kind.CONTRIBUTIONS not in asked.question.kinds:
        conditions.append(Q(kind__in=kinds))
    found = contributions_visible_to(asked.user).filter(all_of(conditions))
    around = found.select_related("partner", "undertaking__part_of")
    for one in around.order_by("kind", "as_of", "starts", "pk")[:MOST]:
        yield figure_line(one)


def of_givers(asked: Asked) -> Q:
    """Of the partners that were named, given by them or received; by the organisation is received by a partner."""
    conditions = []
    by_partner, received = Q(giver=Giver.PARTNER), Q(giver=Giver.ORGANISATION)
    for way, giver in ((Way.WITH, Q()), (Way.BY, by_partner), (Way.TO, received)):
        if keys := asked.partners(way):
            conditions.append((Q(partner__in=keys) & giver) | (sent_to(asked) if way == Way.TO else Q(pk__in=[])))
    for way, giver in ((Way.BY, received), (Way.TO, by_partner)):
        if asked.home(way) is not None:
            conditions.append(giver)
    return all_of(conditions)


def sent_to(asked: Asked) -> Q:
    """Given by another to a partner that was named: its destination is that partner."""
    named = [one.term for one in asked.question.named if one.term.of == Of.PARTNER and one.way == Way.TO]
    forms = {form for term in named for form in (term.name, *term.forms)}
    return any_of([Q(counterpart__iexact=form) for form in sorted(forms)])


def figure_line(one: Contribution) -> Line:
    """A figure with its value, place, date and how sure its source is."""
    place = name_of(one.undertaking) if one.undertaking else place_words(one)
    value = value_words(one)
    starts = one.as_of or one.starts or one.ends
    return Line(
        sort="figure", what=figure_words(one), starts=starts,
        ends=one.as_of or one.ends or starts, when=when_words(one), state=sureness(one),
        note=", ".join(filter(None, [str(one.get_kind_display()), place, one.counterpart if one.undertaking else ""])),
        sides=f"{one.partner}, {one.get_giver_display()}", page="contribution", ref=one.ref,
        cited=cited_in(one), fact=fact_of(one), value=value, label=label_for(one),
    )  # fmt: skip


def undertakings(asked: Asked) -> Iterator[Line]:
    """Missions, trust funds and their phases."""
    texts: Sequence[str] = ("name", "note", "part_of__name", "part_of__note")
    conditions = [
        about(asked, texts), holding_words(asked, texts), in_time(asked, "starts", "ends", goes_on=True),
        given_for(asked, texts),
    ]  # fmt: skip
    if places := asked.question.terms(Of.PLACE):
        conditions.append(named_in(places, texts))
    if keys := asked.partners():
        conditions.append(Q(partner__in=keys))
    kinds = [under for kind in asked.question.kinds for under in UNDER_KIND.get(kind, ())]
    if kinds and Kind.CONTRIBUTIONS not in asked.question.kinds:
        conditions.append(Q(kind__in=kinds))
    found = undertakings_visible_to(asked.user).filter(all_of(conditions)).select_related("part_of", "partner")
    for one in found.order_by("starts", "name", "pk")[:MOST]:
        yield undertaking_line(one)


def undertaking_line(one: Undertaking) -> Line:
    """A mission, fund or phase with its years."""
    return Line(
        sort=one.kind, what=name_of(one), starts=one.starts, ends=one.ends or one.starts,
        when=time_words(one.starts, one.ends), note=one.led_by or one.note, sides=str(one.partner),
        page="contributions", ref=one.partner.ref, cited=cited_in(one), open_end=not one.ends, label=label_for(one),
    )  # fmt: skip
