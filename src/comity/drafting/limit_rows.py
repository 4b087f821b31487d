"""The limits of a copy as rows of fields with what the plan uses of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from django.utils.translation import gettext as _

from comity.common.dates import period_written
from comity.drafting.board_shapes import LimitCell, LimitRow
from comity.drafting.limit_tables import Table, amount_in, listed, share_in, unit_of

WHOLE = 10_000
Used = Mapping[str, int]
Kind = Literal["money", "people", "language", "absorption", "other"]


def limit_rows(
    document: Table, years: Sequence[str], periods: Sequence[str], used: Used, titles: Mapping[str, str]
) -> tuple[LimitRow, ...]:
    """All rows in the order of the board; `titles` are of goals, requirements and themes by id."""
    return (
        *money_rows(document, years, used),
        *pool_rows(document, periods, used),
        *absorption_rows(document, periods, used),
        *wish_rows(document, used, titles),
        *spending_rows(document, years, used),
    )


def row(kind: Kind, name: str, title: str, unit: str, owner: object, cells: Iterable[LimitCell]) -> LimitRow:
    """A row with its tightest cell."""
    found = tuple(cells)
    loaded = [cell for cell in found if cell.load is not None]
    return LimitRow(
        kind=kind,
        id=name,
        title=title,
        unit=unit,
        owner=str(owner or ""),
        cells=found,
        tightest=max(loaded, key=lambda cell: cell.load or 0, default=None),
    )


def cell(key: str, label: str, value: int | None, used: int | None, unit: int = 1) -> LimitCell:
    """One amount; its load where both are known."""
    load = None
    if value is not None and used is not None:
        load = used * WHOLE // (value * unit) if value else (WHOLE + 1 if used else 0)
    return LimitCell(key=key, label=label, value=value, used=used, load=load)


def money_rows(document: Table, years: Sequence[str], used: Used) -> Iterable[LimitRow]:
    """Each source with its budget of every year."""
    unit = unit_of(document)
    budgets = {table.get("source"): table for table in listed(document, "budgets")}
    for source in listed(document, "sources"):
        name = str(source.get("id", ""))
        budget = budgets.get(name, {})
        cells = (
            cell(
                f"budget:{name}:{year}",
                year,
                amount_in(budget, "in_year", "each_year", year),
                used.get(f"budget:{name}:{year}"),
                unit,
            )
            for year in years
        )
        currency = str(document.get("currency", "EUR"))
        yield row("money", name, str(source.get("title") or name), currency, budget.get("owner"), cells)


def pool_rows(document: Table, periods: Sequence[str], used: Used) -> Iterable[LimitRow]:
    """Each pool with its people in every period."""
    for pool in listed(document, "pools"):
        name = str(pool.get("id", ""))
        cells = (
            cell(
                f"pool:{name}:{period}",
                period_written(period),
                amount_in(pool, "in_period", "each_period", period),
                used.get(f"pool:{name}:{period}"),
            )
            for period in periods
        )
        kind: Kind = "language" if pool.get("language") else "people"
        yield row(kind, name, str(pool.get("title") or name), _("people"), pool.get("owner"), cells)


def absorption_rows(document: Table, periods: Sequence[str], used: Used) -> Iterable[LimitRow]:
    """What the partner can absorb in every period."""
    table = document.get("absorption")
    own: dict[str, Any] = table if isinstance(table, dict) else {}
    cells = (
        cell(
            f"absorption:{period}",
            period_written(period),
            amount_in(own, "in_period", "each_period", period),
            used.get(f"absorption:{period}"),
        )
        for period in periods
    )
    yield row("absorption", "absorption", _("Sessions the partner can take"), _("sessions"), own.get("owner"), cells)


def wish_rows(document: Table, used: Used, titles: Mapping[str, str]) -> Iterable[LimitRow]:
    """Minimums, shares and balance: one amount each."""
    for key, field, unit in (
        ("theme_minimum", "theme", _("sessions at least")),
        ("goal_minimum", "requirement", _("at least, promised")),
    ):
        for table in listed(document, f"{key}s"):
            name = str(table.get(field, ""))
            place = f"{key}:{name}"
            value = table.get("at_least")
            one = cell(place, titles.get(name, name), value if isinstance(value, int) else None, used.get(place))
            yield row("other", place, titles.get(name, name), unit, table.get("owner"), [one])
    yield from share_rows(document, used, titles)
    balance = document.get("balance")
    if isinstance(balance, dict):
        one = cell("balance", _("every year"), share_in(balance.get("at_least")) // 100, per_cent(used.get("balance")))
        yield row("other", "balance", _("A fair part of the sessions"), _("% at least"), balance.get("owner"), [one])


def share_rows(document: Table, used: Used, titles: Mapping[str, str]) -> Iterable[LimitRow]:
    """A goal's least and greatest part of all cost or of all sessions."""
    for table in listed(document, "goal_shares"):
        goal, of = str(table.get("goal", "")), str(table.get("of", "sessions"))
        place = f"goal_share:{goal}:{of}"
        for side, unit in (("at_least", _("% at least")), ("at_most", _("% at most"))):
            if side in table:
                share = share_in(table[side]) // 100
                one = cell(f"{place}:{side}", titles.get(goal, goal), share, per_cent(used.get(place)))
                title = _("Part of the cost") if of == "cost" else _("Part of the sessions")
                title = f"{title}: {titles.get(goal, goal)}"
                yield row("other", f"{place}:{side}", title, unit, table.get("owner"), [one])


def per_cent(share: int | None) -> int | None:
    """Hundredths of a percent as whole percents."""
    return None if share is None else round(share / 100)


def spending_rows(document: Table, years: Sequence[str], used: Used) -> Iterable[LimitRow]:
    """Money that lapses when it is not spent."""
    unit = unit_of(document)
    titles = {source.get("id"): source.get("title") for source in listed(document, "sources")}
    for table in listed(document, "minimum_spends"):
        name = str(table.get("source", ""))
        cells = (
            cell(
                f"minimum_spend:{name}:{year}",
                year,
                amount_in(table, "in_year", "each_year", year),
                used.get(f"minimum_spend:{name}:{year}"),
                unit,
            )
            for year in years
        )
        title = _("Least spending: %(source)s") % {"source": titles.get(name) or name}
        currency = str(document.get("currency", "EUR"))
        yield row("other", f"minimum_spend:{name}", title, currency, table.get("owner"), cells)
