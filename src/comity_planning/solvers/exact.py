"""Choices that overrun a row by a few units within the solver's tolerance: cuts that exclude them from the next search.

Rows are divided by their largest coefficient, so that a tolerance of 10^-6 of ten million is ten minor units of money.
"""

from collections.abc import Collection, Iterable

from comity_planning.solvers.rows import Model, Row

TRIES = 8  # searches of one question; all but the first are held to a finer tolerance
Cover = tuple[dict[int, int], int]


def covers_of(model: Model, chosen: Collection[int], broken: Iterable[Row]) -> list[Cover]:
    """For each broken row an inequality sum(terms) <= most that whole choices keeping the row keep, and this does not.

    Choices that together are too much, whatever else is chosen, cannot all be made; what is larger than each of them
    counts as well (the extended cover of Balas, "Facets of the knapsack polytope", 1975).
    """
    picked = set(chosen)
    found = (covered(*of_sessions(model, row), picked) for row in broken)
    return [cover for cover in found if cover is not None]


def of_sessions(model: Model, row: Row) -> tuple[dict[int, int], int]:
    """The row as sum(terms) <= most over session columns alone: segments hold what sessions bring, steps their most."""
    sign, most = (1, row.upper) if row.upper is not None else (-1, -(row.lower or 0))
    terms: dict[int, int] = {}
    brought: set[str] = set()
    for index, value in row.terms.items():
        column = model.columns[index]
        if column.kind == "z":
            terms[index] = sign * value
        elif column.kind == "n":
            most += abs(value) * column.upper
        else:
            brought.add(column.name.rpartition("#")[0])
    for offer, indices in zip(model.table.offers, model.of_offer, strict=True) if brought else ():
        amount = sum(offer.activity.advances.get(requirement, 0) for requirement in brought)
        terms |= dict.fromkeys(indices, sign * amount) if amount else {}
    return terms, most


def covered(terms: dict[int, int], most: int, chosen: set[int]) -> Cover | None:
    """The fewest choices that break sum(terms) <= most for certain, as an inequality; None when they do not."""
    made = [(abs(value), index) for index, value in terms.items() if (index in chosen) == (value > 0)]
    least = sum(value for value in terms.values() if value < 0)  # the least that the others can add up to
    taken: list[int] = []
    for value, index in sorted(made, key=lambda each: (-each[0], each[1])):
        if least > most:
            break
        least += value
        taken.append(index)
    if least <= most:
        return None
    cover = {index: 1 if terms[index] > 0 else -1 for index in taken}
    count = sum(sign for sign in cover.values() if sign > 0) - 1
    largest = max(abs(terms[index]) for index in taken)
    return cover | {index: 1 for index, value in terms.items() if index not in cover and value >= largest}, count
