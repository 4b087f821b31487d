"""The settings file: one commented TOML text in, checked settings out, with every fault named."""

import re
import tomllib
from decimal import Decimal
from typing import Literal, cast

from comity.drafting.settings.demand import read_demand
from comity.drafting.settings.means import read_means
from comity.drafting.settings.reader import Faults, Reader, shown
from comity.drafting.settings.rules import read_catalogue, read_dates, read_rules
from comity.drafting.settings.shapes import Settings
from comity.drafting.table_faults import TableFault
from comity_planning.parts import Options

FORMAT = "comity-settings/1"
CURRENCY = re.compile(r"[A-Z]{3}")


def read_settings(text: str, faults: Faults) -> Settings | None:
    """The settings of a TOML text, None when it is not TOML at all. Faults are added to the list."""
    try:
        table = tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"), parse_float=Decimal)
    except (ValueError, ArithmeticError, RecursionError) as error:  # also numbers too long to read, and deep nesting
        faults.append(TableFault(path="settings", message=f"not a TOML file: {error}"))
        return None
    root = Reader(table, "", faults)
    settings = compose(root)
    root.refuse_unasked()
    return settings


def compose(root: Reader) -> Settings:
    """Read all parts in the order in which they refer to each other."""
    read_format(root)
    digits = root.whole("currency_digits", 0, 4, 2)
    demand = read_demand(root)
    basis = root.table("basis")
    options = root.table("options")
    return Settings(
        title=root.text("title", ""),
        currency=read_currency(root),
        digits=digits,
        demand=demand,
        means=read_means(root, demand.horizon, digits),
        catalogue=read_catalogue(root.table("catalogue"), root.each("activities")),
        dates=read_dates(root.table("sessions")),
        rules=read_rules(root.table("rules"), digits),
        basis={key: basis.text(key) for key in basis.names()},
        options=Options(
            mode=cast(
                "Literal['reproducible', 'timed']", options.one_of("mode", ("reproducible", "timed"), "reproducible")
            ),
            seed=options.whole("seed", 0, 1_000_000, 1),
        ),
    )


def read_format(root: Reader) -> None:
    written = root.text("format")
    if written and written != FORMAT:
        root.fault("format", f"must be {shown(FORMAT)}, got {shown(written)}")


def read_currency(root: Reader) -> str:
    currency = root.text("currency")
    if currency and not CURRENCY.fullmatch(currency):
        root.fault("currency", f"must be an ISO 4217 code such as EUR, got {shown(currency)}")
    return currency
