"""What could not be met, which wishes clash, and the cheapest ways out."""

import re
from collections.abc import Callable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.limits import joined
from comity.drafting.plan_picture.shapes import ConflictPicture, UnmetPicture, WayOut
from comity.drafting.plan_picture.words import (
    KIND_WORDS,
    amount_words,
    label_words,
    reason_kind_words,
    requirement_words,
    session_words,
    title_of,
)
from comity_planning.labels import Family, read_label
from comity_planning.plan import Alone, Relaxation

ASKED_FOR = frozenset(
    {Family.MINIMUM_SPEND, Family.THEME_MINIMUM, Family.GOAL_MINIMUM, Family.BALANCE, Family.GOAL_SHARE}
)
LABEL = re.compile(r"[A-Z]\w*\(.*\)")
KIND = re.compile(rf"\b(?P<kind>{'|'.join(KIND_WORDS)})\b(?: (?P<count>\d+))?")
NAMES: Mapping[str, Callable[[Index, str], str]] = {
    "requirement": requirement_words,
    "session": session_words,
    "theme": lambda index, name: title_of(index.themes, name),
    "activity": lambda index, name: title_of(index.activities, name),
}
CHOICES = frozenset({Family.MANDATE, Family.PIN_IN, Family.DELIVERED})


def unmet_pictures(index: Index) -> tuple[UnmetPicture, ...]:
    """Each wish the plan does not meet, in the unit of the wish."""
    return tuple(
        UnmetPicture(
            what=capital(label_words(index, unmet.label)),
            has=amount_words(index, unmet.label, unmet.has),
            asked=amount_words(index, unmet.label, unmet.asked),
            short=amount_words(index, unmet.label, unmet.short),
        )
        for unmet in index.plan.unmet
    )


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def conflict_picture(index: Index) -> ConflictPicture | None:
    """The smallest clash that was found, in words; None when every wish can be met."""
    conflict = index.plan.conflict
    if conflict is None:
        return None
    count = len(conflict.members)
    sentence = ngettext("This wish cannot be met.", "These %(count)s wishes cannot all be met.", count) % {
        "count": count
    }
    if conflict.minimal != "not tested" and count > 1:
        sentence += " " + _("Dropping any one of them settles this clash.")
    settles = joined([capital(label_words(index, label)) for label in conflict.settles_all])
    return ConflictPicture(
        sentence=sentence,
        members=tuple(capital(label_words(index, label)) for label in conflict.members),
        context=tuple(context_words(index, text) for text in conflict.context),
        tested={
            "verified": _("Each member was tested: without it the others can stand together."),
            "as far as tested": _("Each member was tested as far as time allowed."),
            "not tested": _("Whether each member is needed for the clash was not tested."),
        }[conflict.minimal],
        settles=_("Giving way in any one of these settles everything: %(limits)s.") % {"limits": settles}
        if settles
        else "",
        alone=tuple(alone_words(index, entry) for entry in conflict.alone),
    )


def alone_words(index: Index, entry: Alone) -> str:
    """What one member can do alone: the least change of its limit that settles everything."""
    if entry.by is None:
        return _("not enough alone")
    if entry.label.family in CHOICES:
        return _("settles everything alone when let go")
    return _("settles everything alone with %(amount)s") % {"amount": amount_words(index, entry.label, entry.by)}


def context_words(index: Index, text: str) -> str:
    """A rule, or why something is off the table, by titles and in the words of the page."""
    head, _colon, rest = text.partition(": ")
    if not rest:
        return label_words(index, read_label(text)) if LABEL.fullmatch(text) else text
    what, _space, name = head.partition(" ")
    titled = f"“{NAMES[what](index, name)}”" if what in NAMES else head
    return f"{titled}: {KIND.sub(lambda found: kind_words(found['kind'], found['count']), rest)}"


def kind_words(kind: str, count: str | None) -> str:
    """A kind of removal, and how often it came, as the page says it."""
    return f"{count} {reason_kind_words(kind)}" if count else reason_kind_words(kind)


def ways_out(index: Index) -> tuple[WayOut, ...]:
    """The changes that together are the cheapest way out, each with what it could do alone."""
    return tuple(way_out(index, relaxation) for relaxation in index.plan.relaxations)


def way_out(index: Index, relaxation: Relaxation) -> WayOut:
    """One change in words."""
    label, worth = relaxation.label, relaxation.worth
    alone = (
        _("not enough alone")
        if relaxation.alone is None
        else _("settles everything alone with %(amount)s") % {"amount": amount_words(index, label, relaxation.alone)}
    )
    return WayOut(
        change=change_words(index, relaxation),
        owner=relaxation.owner,
        alone=alone,
        worth="" if worth is None else _("%(points)s points") % {"points": signed(index.points(worth))},
    )


def change_words(index: Index, relaxation: Relaxation) -> str:
    """What is granted: raise a limit, lower a demand, or let a choice go."""
    label = relaxation.label
    named = {"limit": label_words(index, label), "amount": amount_words(index, label, relaxation.by)}
    if label.family in CHOICES:
        return _("Let go: %(limit)s") % named
    lowers = label.family in ASKED_FOR and label.of[-1] != "at-most"
    return (_("Lower by %(amount)s: %(limit)s") if lowers else _("Raise by %(amount)s: %(limit)s")) % named


def signed(number: int) -> str:
    """A number with its sign."""
    return f"+{grouped(number)}" if number > 0 else grouped(number)
