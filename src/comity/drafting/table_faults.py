"""What is wrong with a person's catalogue or settings file: everything at once, each fault with its place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFault:
    """One fault: where it is (`goals[3].weight`, `catalogue row 14, people`), what is wrong, and the way out."""

    path: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" + (f" ({self.remedy})" if self.remedy else "")


class BadTables(ValueError):
    """No problem can be made of these tables; `faults` holds everything wrong with them."""

    def __init__(self, faults: tuple[TableFault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))
