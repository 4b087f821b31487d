"""The fields of the board, each known by its key, written into the document of a copy."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from comity.drafting.limit_tables import Table, listed, own_list, set_amount, unit_of
from comity.drafting.typed_amounts import percent, whole_number

MOST_MONEY = 10**13
MOST_AMOUNT = 1_000_000
MOST_WEIGHT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What keys may name: years and periods of the horizon, goals with their own weights, requirements; titles."""

    years: Sequence[str]
    periods: Sequence[str]
    weights: Mapping[str, int]
    requirements: frozenset[str]
    titles: Mapping[str, str]


def write_field(document: Table, key: str, text: str, frame: Frame) -> None:
    """Write what was typed into one field; empty takes the amount away. Raises ValueError with a sentence."""
    prefix, *names = key.split(":")
    writer = WRITERS.get(prefix)
    if writer is None:
        raise ValueError(_("this is not a field of this board; reload it"))
    writer(document, names, text.strip(), frame)


def amount(text: str, most: int) -> int | None:
    """A typed amount, None when nothing is typed."""
    return whole_number(text, 0, most) if text else None


def write_money(name: str) -> Callable[[Table, list[str], str, Frame], None]:
    """A budget or a least spending of one source in one year."""

    def write(document: Table, names: list[str], text: str, frame: Frame) -> None:
        source, year = two(names)
        known(source, [str(each.get("id")) for each in listed(document, "sources")])
        known(year, frame.years)
        value = amount(text, MOST_MONEY // unit_of(document))
        table = found_or_made(document, name, "source", source)
        set_amount(table, "in_year", "each_year", year, value, frame.years)
        if not table["in_year"]:
            document[name] = [each for each in listed(document, name) if each is not table]

    return write


def write_pool(document: Table, names: list[str], text: str, frame: Frame) -> None:
    """The people of one pool in one period."""
    pool, period = two(names)
    known(period, frame.periods)
    table = next((each for each in listed(document, "pools") if each.get("id") == pool), None)
    if table is None:
        raise ValueError(_("there is no such pool in this copy; reload the board"))
    set_amount(table, "in_period", "each_period", period, amount(text, MOST_AMOUNT), frame.periods)


def write_absorption(document: Table, names: list[str], text: str, frame: Frame) -> None:
    """What can be absorbed in one period."""
    period = ":".join(names)
    known(period, frame.periods)
    if not isinstance(document.get("absorption"), dict):
        document["absorption"] = {}
    set_amount(document["absorption"], "in_period", "each_period", period, amount(text, MOST_AMOUNT), frame.periods)


def write_theme_minimum(document: Table, names: list[str], text: str, _frame: Frame) -> None:
    """Sessions of a theme, at least."""
    theme = ":".join(names)
    known(theme, [str(each.get("id")) for each in listed(document, "themes")])
    write_minimum(document, "theme_minimums", "theme", theme, text)


def write_goal_minimum(document: Table, names: list[str], text: str, frame: Frame) -> None:
    """A promised minimum of a requirement."""
    requirement = ":".join(names)
    known(requirement, sorted(frame.requirements))
    write_minimum(document, "goal_minimums", "requirement", requirement, text)


def write_minimum(document: Table, name: str, by: str, of: str, text: str) -> None:
    """A minimum; empty gives it up."""
    value = amount(text, MOST_AMOUNT)
    if value is None:
        document[name] = [each for each in listed(document, name) if each.get(by) != of]
    else:
        found_or_made(document, name, by, of)["at_least"] = value


def write_share(document: Table, names: list[str], text: str, frame: Frame) -> None:
    """A goal's least or greatest part of all cost or of all sessions."""
    if len(names) < 3 or names[-1] not in ("at_least", "at_most") or names[-2] not in ("cost", "sessions"):
        raise ValueError(_("this is not a field of this board; reload it"))
    goal, of, side = ":".join(names[:-2]), names[-2], names[-1]
    known(goal, sorted(frame.weights))
    share = percent(text) if text else None
    tables = [
        each for each in listed(document, "goal_shares") if (each.get("goal"), each.get("of", "sessions")) == (goal, of)
    ]
    table = tables[0] if tables else {"goal": goal, "of": of}
    if not tables:
        own_list(document, "goal_shares").append(table)
    table.pop(side, None)
    if share is not None:
        table[side] = share
    if "at_least" not in table and "at_most" not in table:
        document["goal_shares"] = [each for each in listed(document, "goal_shares") if each is not table]


def write_balance(document: Table, _names: list[str], text: str, _frame: Frame) -> None:
    """The least part of all sessions that every year holds; empty gives it up."""
    if not text:
        document.pop("balance", None)
        return
    balance = document.get("balance")
    document["balance"] = {**(balance if isinstance(balance, dict) else {}), "at_least": percent(text)}


def write_weight(document: Table, names: list[str], text: str, frame: Frame) -> None:
    """Another weight of a goal; empty or the programme's own takes this copy's away."""
    goal = ":".join(names)
    known(goal, sorted(frame.weights))
    weights = document.get("weights")
    document["weights"] = dict(weights) if isinstance(weights, dict) else {}
    document["weights"].pop(goal, None)
    if text and (value := whole_number(text, 1, MOST_WEIGHT)) != frame.weights[goal]:
        document["weights"][goal] = value


def two(names: list[str]) -> tuple[str, str]:
    """An owner, which may hold colons itself, and a year or period."""
    if len(names) < 2:
        raise ValueError(_("this is not a field of this board; reload it"))
    return ":".join(names[:-1]), names[-1]


def known(name: str, names: Sequence[str]) -> None:
    """Raise ValueError for a name that is none of these."""
    if name not in names:
        raise ValueError(_("“%(name)s” is not part of this copy any more; reload the board") % {"name": name})


def found_or_made(document: Table, name: str, by: str, of: str) -> Table:
    """The table of a limit, made when there is none."""
    table = next((each for each in listed(document, name) if each.get(by) == of), None)
    if table is None:
        table = {by: of}
        own_list(document, name).append(table)
    return table


WRITERS: Mapping[str, Callable[[Table, list[str], str, Frame], None]] = {
    "budget": write_money("budgets"),
    "minimum_spend": write_money("minimum_spends"),
    "pool": write_pool,
    "absorption": write_absorption,
    "theme_minimum": write_theme_minimum,
    "goal_minimum": write_goal_minimum,
    "goal_share": write_share,
    "balance": write_balance,
    "weight": write_weight,
}
