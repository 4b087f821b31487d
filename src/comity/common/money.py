"""Money as people read it. Amounts are whole minor units of one currency."""

from comity.common.numbers import MINUS, grouped

MINOR_DIGITS = {"JPY": 0, "KRW": 0, "ISK": 0, "HUF": 2, "BHD": 3, "KWD": 3, "JOD": 3, "TND": 3}


def minor_units(currency: str) -> int:
    """How many minor units make one unit of the currency (ISO 4217; two decimals unless known otherwise)."""
    return int(10 ** MINOR_DIGITS.get(currency, 2))


def written(amount: int, currency: str) -> str:
    """The amount in full: EUR 1,840,000, with its cents only when there are any."""
    return f"{currency}\u00a0{bare(amount, currency)}"


def bare(amount: int, currency: str) -> str:
    """The amount without the name of the currency, for columns that name it in their head."""
    unit = minor_units(currency)
    whole, rest = divmod(abs(amount), unit)
    cents = f".{rest:0{len(str(unit)) - 1}}" if rest else ""
    return f"{MINUS if amount < 0 else ''}{grouped(whole)}{cents}"


def in_thousands(amount: int, currency: str) -> str:
    """The amount rounded to thousands for charts: 1,840k; small amounts in full."""
    unit = minor_units(currency)
    if abs(amount) < 1000 * unit:
        return grouped(round(amount / unit))
    return f"{grouped((2 * amount + 1000 * unit) // (2000 * unit))}k"
