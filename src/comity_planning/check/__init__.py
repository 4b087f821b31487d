"""The independent checker: whole numbers and the standard library alone, no solver, nothing shared with the search.

`check` recomputes everything a plan claims; `verify` recomputes the bound that a certificate proves.
"""

from comity_planning.check.bound import verify
from comity_planning.check.claims import check
from comity_planning.check.report import Report, Violation

__all__ = ["Report", "Violation", "check", "verify"]
