"""The simple values that problems and plans are written in: bounds and units live in the type, once.

The wire format, the input checks and the published JSON Schema all read these annotations, so that a limit is
stated in one place only.
"""

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A whole number between two bounds, inclusive, and the unit it counts."""

    least: int
    most: int
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Text that matches a pattern (searched from start to end) and is at most so long."""

    pattern: str
    longest: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share held in hundredths of a percent, written as text on the wire: "12.5%"."""

    least: int = 0
    most: int = 10_000


NAME = r"[A-Za-z0-9][A-Za-z0-9._:/+@-]*"

Id = Annotated[str, Written(pattern=NAME, longest=120, what="an identifier (letters, digits and . _ : / + @ -)")]
Text = Annotated[str, Written(pattern=r"[^\x00-\x08\x0b-\x1f\x7f]*", longest=4000, what="text without control signs")]
Currency = Annotated[str, Written(pattern=r"[A-Z]{3}", longest=3, what="an ISO 4217 code such as EUR")]
PeriodId = Annotated[
    str, Written(pattern=r"\d{4}(Q[1-4]|H[12]|-(0[1-9]|1[0-2]))?", longest=7, what="a period such as 2027Q1")
]
Money = Annotated[int, Whole(least=0, most=10**13, unit="minor currency units")]
Amount = Annotated[int, Whole(least=0, most=10**6)]
Count = Annotated[int, Whole(least=1, most=10**6)]
Weight = Annotated[int, Whole(least=1, most=10**4)]
Slope = Annotated[int, Whole(least=1, most=10**4, unit="points per unit of the requirement")]
Points = Annotated[int, Whole(least=1, most=10**9, unit="points")]
Days = Annotated[int, Whole(least=0, most=36_500, unit="days")]
Year = Annotated[int, Whole(least=1900, most=2200, unit="calendar year")]
Years = Annotated[int, Whole(least=1, most=20, unit="years")]
Percent = Annotated[int, Share()]
