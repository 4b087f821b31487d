"""Answers in plain English sentences: one sentence, one number, no word of the mathematics."""

from collections.abc import Sequence

from comity_planning.explain import Why
from comity_planning.labels import Family, Label, read_label
from comity_planning.parts import Parts
from comity_planning.plan import PRICE_SCALE, Conflict, Receipt, Removed
from comity_planning.receipts import points_by_family

NARROW = "\u202f"
EASY, NOTICEABLE = 0.001, 0.005  # shares of the best possible value
MOST_MEMBERS = 6
PLAIN = frozenset({"sessions", "sources"})  # rules whose evidence only repeats the reason

TAKES = {
    Family.BUDGET: "money",
    Family.MINIMUM_SPEND: "money that must be used",
    Family.PEOPLE: "people",
    Family.LANGUAGE: "language",
    Family.ABSORPTION: "dates",
    Family.PREREQUISITE: "order",
    Family.EXCLUSION: "rivals",
    Family.THEME_MINIMUM: "themes",
    Family.GOAL_SHARE: "shares of goals",
    Family.BALANCE: "balance of years",
    Family.ONE_SOURCE: "choice of payer",
}
RULES = {
    "not-released": "it is not on offer to this partner",
    "not-eligible": "it is not open to this partner",
    "already-delivered": "it was attended before",
    "banned": "it was ruled out by choice",
    "prerequisite-unreachable": "an earlier activity is missing or ends too late",
    "no-session-left": "no session of it is left",
    "outside-horizon": "it lies outside the programme's years",
    "blackout": "it runs on closed days",
    "pinned-elsewhere": "another choice is already fixed",
    "too-few-seats": "it has too few seats",
    "too-many-people": "it needs more people than can be away",
    "language": "it needs more people with the language than there are",
    "clearance": "it needs more cleared people than there are",
    "absorption-zero": "no session can be absorbed then",
    "unaffordable": "no source can pay for it",
}
FIXED = "fixed choices"
LIMITS = {
    Family.BUDGET: "{0} {1}",
    Family.MINIMUM_SPEND: "the least spending of {0} in {1}",
    Family.PEOPLE: "{0} {1}",
    Family.LANGUAGE: "{0} {1}",
    Family.ABSORPTION: "the sessions of {0}",
    Family.PREREQUISITE: "{0} before {1}",
    Family.EXCLUSION: "the choice among rivals {0}",
    Family.THEME_MINIMUM: "the minimum for the theme {0}",
    Family.GOAL_MINIMUM: "the promised minimum of {0}",
    Family.GOAL_SHARE: "the share of the goal {0}",
    Family.BALANCE: "the part of the sessions in {0}",
    Family.MANDATE: "{0} must be in the plan",
    Family.PIN_IN: "{0} is fixed in the plan",
    Family.DELIVERED: "{0} was delivered",
}
STATED = frozenset({Family.MANDATE, Family.PIN_IN, Family.DELIVERED})  # whose words are a sentence of their own
AT_LEAST = frozenset({Family.MINIMUM_SPEND, Family.THEME_MINIMUM, Family.GOAL_MINIMUM})
TITLED = ("sources", "pools", "themes", "goals", "requirements", "activities")
ASKED = {
    "chosen": "the best plan found without it",
    "left-out": "the best plan found with it",
    "limit": "the best plan found then",
}
MINOR_DIGITS = {"JPY": 0, "KRW": 0, "ISK": 0, "BHD": 3, "KWD": 3, "JOD": 3, "TND": 3}  # two in all others


def sentences(parts: Parts, why: Why) -> tuple[str, ...]:
    """The answer as sentences in reading order; `parts` is the problem, for titles and units."""
    name = f"{why.about} ({why.title})" if why.title else why.about
    if why.answer == "limit":
        return (worth_sentence(parts, why), *searched_sentences(why))
    if why.answer == "off-the-table":
        return (f"{name} is not on the table.", *map(removed_sentence, why.removed))
    if why.answer == "chosen":
        opening, cost = f"{name} is in the plan.", replacement_sentence(parts, why)
        clash: tuple[str, ...] = ()
    else:
        opening, cost = left_out_sentence(name, why), forcing_sentence(why)
        clash = conflict_sentences(parts, why.conflict)
    return (
        opening,
        *(receipt_sentence(receipt, instead=bool(why.instead)) for receipt in why.receipts),
        cost,
        *clash,
        *searched_sentences(why),
    )


def left_out_sentence(name: str, why: Why) -> str:
    """What stands in the plan in its place, if anything."""
    if why.instead:
        return f"{name} is not in the plan; {' and '.join(why.instead)} of the same activity is."
    return f"{name} is not in the plan."


def replacement_sentence(parts: Parts, why: Why) -> str:
    """How much is lost without it, or what needs it."""
    if why.points is None or why.share is None:
        members = why.conflict.members if why.conflict else ()
        if not members:
            return "It cannot be left out: what is fixed or promised needs it."
        if len(members) > 1:
            return f"It cannot be left out: together these need it: {named(parts, members)}."
        words = limit_words(parts, members[0])
        if members[0].family not in STATED:
            return f"It cannot be left out: {words} needs it."
        return f"It cannot be left out: {words}{'' if is_about(parts, members[0], why.about) else ' and needs it'}."
    if why.points <= 0:
        return "Without it the best plan loses nothing: easy to replace."
    ease = "easy to replace" if why.share < EASY else "noticeable" if why.share < NOTICEABLE else "a key line"
    return f"Without it the best plan loses {percent(why.share)}: {ease}."


def is_about(parts: Parts, wish: Label, name: str) -> bool:
    """The mandate or pin is about the activity or session of that name."""
    ids = ({activity.id, *(session.id for session in activity.sessions)} for activity in parts.activities)
    return any({wish.of[0], name} <= known for known in ids)


def forcing_sentence(why: Why) -> str:
    """How much is lost with it."""
    if why.points is None or why.share is None:
        return "It cannot be added under these limits."
    if why.points <= 0:
        return "Adding it would cost the best plan nothing."
    return f"Adding it would cost the best plan {percent(why.share)} ({points(why.points)})."


def worth_sentence(parts: Parts, why: Why) -> str:
    """What a limit is worth when it yields: an upper limit by more, a minimum by less."""
    label = read_label(why.about)
    change = f"{amount_words(parts, label, why.by)} {'less' if label.family in AT_LEAST else 'more'}"
    limit = limit_words(parts, label)
    if why.points is None or why.share is None:
        return f"Even with {change} in {limit} the other limits cannot all be kept."
    if why.points <= 0:
        return f"{change} in {limit} would change nothing."
    return f"{change} in {limit} would add about {percent(why.share)}."


def searched_sentences(why: Why) -> tuple[str, ...]:
    """Whether the figures are estimates, and what a search over whole sessions found."""
    if why.points is None:
        return ()
    if why.searched is None:
        return ("Estimated; whole sessions may differ a little.",)
    found = why.searched
    size = f"{points(abs(found.points))} {'more' if found.points < 0 else 'less'}"
    earned = f"{grouped(found.value)} points, {size}" if found.points else "as much"
    return (f"Searched over whole sessions, {ASKED[why.answer]} earns {earned}.",)


def removed_sentence(removed: Removed) -> str:
    """One item off the table with every reason and the facts compared."""
    reasons = "; ".join(
        f"{RULES.get(reason.kind, reason.kind)}{'' if reason.rule in PLAIN else f' ({reason.evidence})'}"
        for reason in removed.reasons
    )
    what = removed.id if removed.what != "payment" else " paid by ".join(removed.id.rsplit("|", 1))
    return f"{what}: {reasons}."


def conflict_sentences(parts: Parts, conflict: Conflict | None) -> tuple[str, ...]:
    """The wishes that clash, and what settles it."""
    if conflict is None or not conflict.members:
        return ()
    listed = named(parts, conflict.members)
    count = len(conflict.members)
    wishes = f"These {count} wishes" if count > 1 else "This wish"
    said = [f"{wishes} cannot {'all ' if count > 1 else ''}be met: {listed}."]
    if count > 1 and conflict.minimal != "not tested":
        said.append("Dropping any one of them settles this clash.")
    return (*said, *alone_sentences(parts, conflict))


def named(parts: Parts, labels: Sequence[Label]) -> str:
    """The first few limits by name, and how many more."""
    listed = [limit_words(parts, label) for label in labels[:MOST_MEMBERS]]
    more = len(labels) - len(listed)
    return "; ".join([*listed, f"and {more} more"] if more else listed)


def alone_sentences(parts: Parts, conflict: Conflict) -> tuple[str, ...]:
    """What each wish can do alone, each limit in its own unit; nothing when that was not looked at."""
    if len(conflict.alone) < 2:
        return ()
    enough = [(entry.label, entry.by) for entry in conflict.alone if entry.by is not None]
    told = [f"{limit_words(parts, name)}: {by_words(parts, name, by)}" for name, by in enough[:MOST_MEMBERS]]
    if len(enough) > MOST_MEMBERS:
        told.append(f"or one of {len(enough) - MOST_MEMBERS} more")
    said = [f"Each of these alone settles everything: {'; '.join(told)}."] if told else []
    if len(enough) < len(conflict.alone):
        said.append("None of the others is enough alone." if told else "None of them is enough alone.")
    return tuple(said)


def by_words(parts: Parts, label: Label, by: int) -> str:
    """By how much a limit gives way."""
    if label.family in (Family.MANDATE, Family.PIN_IN):
        return "let it go"
    if label.family in (Family.BALANCE, Family.GOAL_SHARE):
        return f"let it yield by {by / 100:.2f}{NARROW}%"
    return f"{'lower' if label.family in AT_LEAST else 'raise'} it by {amount_words(parts, label, by)}"


def receipt_sentence(receipt: Receipt, *, instead: bool = False) -> str:
    """What a session is worth and costs, in whole points that add up as printed; its place is no cost.

    `instead` says that the activity is in the plan with another session.
    """
    found = points_by_family(receipt)
    worth, place = found.pop(Family.COVERAGE, 0), found.pop(Family.ONE_SESSION, 0)
    by_words = dict.fromkeys((*TAKES.values(), FIXED), 0)
    for family, scaled in found.items():
        by_words[TAKES.get(family, FIXED)] += scaled
    sums = {words: whole(scaled) for words, scaled in by_words.items() if whole(scaled)}
    helps = ", ".join(f"{words} {grouped(size)}" for words, size in sums.items() if size > 0)
    costs = ", ".join(f"{words} {grouped(-size)}" for words, size in sums.items() if size < 0)
    said = f"worth {grouped(whole(worth))}"
    said += f", helps {helps}" if helps else ""
    said += f", costs {costs or 'nothing that is scarce'}"
    spare = whole(worth) + sum(sums.values())
    return f"{receipt.session}: {said}: {verdict(receipt, spare, place, instead)}."


def verdict(receipt: Receipt, spare: int, place: int, instead: bool) -> str:
    """In or out, by how much, and what decided when it was not the sum."""
    if receipt.chosen:
        if spare < 0:
            return f"in, {grouped(-spare)} short: whole sessions decided"
        return f"in, with {grouped(spare)} to spare" if spare else "in, at the margin"
    if spare < 0:
        return f"out, {grouped(-spare)} too dear"
    if receipt.total < 0 and place < 0 and instead:
        return f"out, {grouped(whole(-receipt.total))} behind the activity's best use"
    return f"out, though {grouped(spare)} to spare: whole sessions decided" if spare else "out, at the margin"


def limit_words(parts: Parts, label: Label) -> str:
    """What a limit is called, with titles where there are any."""
    titles = {entry.id: entry.title for kind in TITLED for entry in getattr(parts, kind) if entry.title}
    return LIMITS.get(label.family, str(label)).format(*(titles.get(part, part) for part in (*label.of, "")))


def amount_words(parts: Parts, label: Label, amount: int) -> str:
    """An amount in the unit of its limit."""
    if label.family in (Family.BUDGET, Family.MINIMUM_SPEND):
        digits = MINOR_DIGITS.get(parts.currency, 2)
        written = f"{amount // 10**digits:,}"
        rest = amount % 10**digits
        return f"{parts.currency} {written}.{rest:0{digits}}" if rest else f"{parts.currency} {written}"
    if label.family in (Family.PEOPLE, Family.LANGUAGE):
        return f"{grouped(amount)} {'person' if amount == 1 else 'people'}"
    if label.family == Family.GOAL_MINIMUM:
        unit = next((entry.unit for entry in parts.requirements if entry.id == label.of[0]), "")
        return f"{grouped(amount)} {unit}".strip()
    return f"{grouped(amount)} {'session' if amount == 1 else 'sessions'}"


def whole(scaled: int) -> int:
    """Units of 1/PRICE_SCALE point as whole points, rounded half up."""
    return (2 * scaled + PRICE_SCALE) // (2 * PRICE_SCALE)


def grouped(number: int) -> str:
    """A whole number with its thousands apart and a true minus sign."""
    return f"{number:,}".replace("-", "\u2212")


def points(number: float) -> str:
    """An amount of points, one decimal below ten."""
    said = f"{number:,.1f}".removesuffix(".0") if abs(number) < 10 else f"{number:,.0f}"
    return f"{said} {'point' if said == '1' else 'points'}"


def percent(share: float) -> str:
    """A share as text: one decimal, two below a tenth of a percent."""
    if 0 < abs(share) < 0.00005:
        return f"less than 0.01{NARROW}%"
    return f"{share * 100:.2f}{NARROW}%" if abs(share) < 0.001 else f"{share * 100:.1f}{NARROW}%"
