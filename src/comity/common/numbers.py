"""Numbers as people read them: grouped by thousands, true minus sign, narrow space before the percent sign."""

from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal

MINUS = "\u2212"
NARROW = "\u202f"


def grouped(number: int) -> str:
    """A whole number with its thousands apart: 1,840,000."""
    return f"{abs(number):,}" if number >= 0 else f"{MINUS}{abs(number):,}"


def percent(part: int, whole: int, *, upwards: bool = False) -> str:
    """The share as text: whole percents from ten, one decimal below, two below a tenth of a percent.

    `upwards` rounds away from a promise too good: a ceiling of 0.91 is said as 1.0, never as 0.9.
    """
    if whole == 0:
        return f"0{NARROW}%"
    share = Decimal(part) * 100 / Decimal(whole)
    rounding = ROUND_CEILING if upwards else ROUND_HALF_EVEN
    step = "1" if abs(share) >= 10 or share == 0 else "0.1" if abs(share) >= Decimal("0.1") else "0.01"
    said = share.quantize(Decimal(step), rounding=rounding)
    if said == 100 and part < whole and not upwards:
        said = Decimal("99.9")  # nearly all is not all
    return f"{MINUS if said < 0 else ''}{abs(said)}{NARROW}%"
