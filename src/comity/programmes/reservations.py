"""The reservations and caveats of a text: each with the clause that it stands with, and whose it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """A reservation in the words of whose it is; without a clause it is of the whole text, or of the words before."""

    words: str
    clause: str = ""
    side: str = ""

    def __str__(self) -> str:
        told = {"clause": self.clause, "side": self.side, "words": self.words}
        if not self.side:
            return self.words
        if not self.clause:
            return _("Reservation of %(side)s: %(words)s") % told
        return _("%(clause)s, reservation of %(side)s: %(words)s") % told


def stands_with_a_clause(one: Any) -> bool:
    """Whether an entry of the list is a reservation of one side to one clause."""
    return isinstance(one, Mapping) and "clause" in one and "words" in one


def reserved(one: Tree, names: Mapping[str, str]) -> Reserved:
    """A reservation with its clause and its side by `names`, as `names_in` gives them."""
    side = str(one.get("side", ""))
    clause = names.get(f"clause:{one['clause']}", "") if one["clause"] else ""
    return Reserved(words=str(one["words"]), clause=clause, side=names.get(f"side:{side}", side))


def names_in(tree: Tree, numbers: Mapping[str, str]) -> dict[str, str]:
    """What clauses and sides of a snapshot are called, by their codes."""
    nodes = tree.get("programme", {}).get("nodes", [])
    clauses = {f"clause:{one['id']}": f"{numbers.get(one['id'], '')} {one['title']}".strip() for one in nodes}
    return clauses | {f"side:{code}": str(name) for code, name in tree.get("sides", {}).items()}


def sides_in(reservations: Iterable[Any], names: Mapping[str, str]) -> dict[str, str]:
    """The sides that set a reservation to a clause, by code; nothing where no clause has one."""
    codes = {str(one.get("side", "")) for one in reservations if stands_with_a_clause(one)}
    return {code: name for code, name in names.items() if code in codes}
