"""What the checker answers: everything that is wrong at once, each with the row or place it is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One thing that is wrong: a stable code, the label of a row or the path of a field, and by how much.

    `amount` is in the unit of the row or field (0 where nothing can be measured); `lines` are the columns
    "session|source" of the plan that take part.
    """

    code: str
    where: str
    message: str
    amount: int = 0
    lines: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.code} at {self.where}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a check: value recomputed from the lines, and the bound recomputed from the certificate.

    `bound` is None when no certificate could be re-verified; `bound_certified` says that the bound the plan
    states is exactly the recomputed one. `unconfirmed` is the bound of a plan that states one reported by the search:
    nothing here confirms it, nor what the status says on its ground.
    """

    violations: tuple[Violation, ...]
    value: int
    bound: int | None = None
    bound_certified: bool = False
    unconfirmed: int | None = None

    @property
    def ok(self) -> bool:
        """True when nothing is wrong."""
        return not self.violations
