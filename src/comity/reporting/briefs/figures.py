"""What a partner gives and receives, in a brief: the latest figure of each thing, sources side by side, no sums."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from comity.access.marking import label_for
from comity.contributions.models import Contribution
from comity.contributions.policy import contributions_visible_to
from comity.contributions.queries import fact_of, place_of
from comity.contributions.states import Giver
from comity.contributions.words import addresses_of
from comity.reporting.briefs.meetings import once
from comity.reporting.briefs.shapes import NOTHING, BriefLine, Origin, Part, Subject, known_to, said
from comity.reporting.briefs.sides import the_side
from comity.reporting.briefs.words import figure_days, figure_words, joined, word
from comity.reporting.documents.words import Language, date_in

MOST = 9  # of each side


def contributions(subject: Subject) -> Iterator[BriefLine]:
    """Given first, then received; of a mission, a fund or a destination the fact of the latest day."""
    found = known_to(contributions_visible_to, subject.eyes).filter(partner=subject.partner)
    facts: dict[str, list[Contribution]] = {}
    for one in sorted(found.select_related("undertaking__part_of", "owner"), key=place_of):
        facts.setdefault(fact_of(one), []).append(one)
    latest: dict[tuple[str, ...], list[Contribution]] = {}
    for told in facts.values():
        key = thing_of(told[0])
        if key not in latest or day_of(told[0]) >= day_of(latest[key][0]):
            latest[key] = told
    for giver in (Giver.PARTNER, Giver.ORGANISATION):
        of_one = [told for told in latest.values() if told[0].giver == giver]
        for told in sorted(of_one, key=lambda told: day_of(told[0]), reverse=True)[:MOST]:
            yield figure_line(subject, told)


def thing_of(one: Contribution) -> tuple[str, ...]:
    """What tells one thing given from another, whatever the day."""
    return (one.giver, one.kind, str(one.undertaking_id or ""), one.counterpart, one.title, one.unit)


def day_of(one: Contribution) -> str:
    """By when it is known."""
    return one.as_of or one.ends or one.starts


def figure_line(subject: Subject, told: Sequence[Contribution]) -> BriefLine:
    """One fact: every figure that is told of it, side by side, each with its own day."""
    first = told[0]
    place = str(first.undertaking or first.counterpart or "")
    differs = len({(one.low, one.high) for one in told}) > 1
    origins = once(origin for one in told for origin in origins_of(one))

    def words(language: Language) -> str:
        figures = [joined(figure_words(one, language), figure_days(one, language), by=", ") for one in told]
        shown = " | ".join(dict.fromkeys(filter(None, figures)))
        return joined(joined(first.title, place, by=", "), shown, word("differ", language) if differs else "", by=" – ")

    def group(language: Language) -> str:
        key = "given" if first.giver == Giver.PARTNER else "received"
        return word(key, language, side=the_side(subject.partner, language))

    return BriefLine(
        part=Part.GIVING,
        key=f"figure:{fact_of(first)}",
        said=said(words),
        labels=tuple(map(label_for, told)),
        group=said(group),
        origins=origins,
        own=NOTHING
        if origins
        else said(lambda language: word("record", language, side=the_side(first.owner, language))),
    )


def origins_of(one: Contribution) -> list[Origin]:
    """Every address that a figure is stated at."""

    def at(address: str) -> Origin:
        host = urlsplit(address).netloc.removeprefix("www.")

        def words(language: Language) -> str:
            return joined(host, one.source_kind, date_in(one.source_as_of, language), by=", ")

        return Origin(key=address, words=said(words), address=address, as_of=one.source_as_of)

    return list(map(at, addresses_of(one)))
