"""The action plan as an annex: each goal with who leads it, what it needs and by when; then what is held, by year."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from comity.formats.documents import Section, Table
from comity.reporting.documents.values import words_of
from comity.reporting.documents.words import Language, date_in, days_in, word

Tree = Mapping[str, Any]


def annex_of(text: Tree, language: Language, *, numbers: Mapping[str, str]) -> Section | None:
    """The annex of a text; none where nothing in it says who does what by when."""
    nodes = text.get("nodes", [])
    parents = {node.get("parent", "") for node in nodes}
    goals = [node for node in nodes if node["id"] not in parents]  # the entries below which nothing stands
    rows = tuple(goal_row(node, numbers.get(node["id"], ""), language) for node in goals)
    tables = [goals_table(rows, language)] if any(any(row[1:]) for row in rows) else []
    tables += years_of(nodes, language, numbers)
    return Section(key="annex", title=word("annex", language), tables=tuple(tables)) if tables else None


COLUMNS = {"goal": 6, "bodies": 4, "needs": 6, "milestones": 4}  # and their shares of the width


def goals_table(rows: tuple[tuple[str, ...], ...], language: Language) -> Table:
    """One row a goal; a column in which nothing stands is left out."""
    kept = [place for place in range(len(COLUMNS)) if any(row[place] for row in rows)]
    names = list(COLUMNS)
    return Table(
        title=word("goals", language),
        columns=tuple(word(names[place], language) for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in rows),
        widths=tuple(COLUMNS[names[place]] for place in kept),
    )


def goal_row(node: Tree, number: str, language: Language) -> tuple[str, ...]:
    """The goal, its bodies, what it needs, its milestones."""
    bodies = [
        f"{word(key, language)} – {one if isinstance(one, str) else one['name']}"
        for key in ("lead_bodies", "supporting_bodies")
        for one in node.get(key, [])
    ]
    needs = [need_words(one, language) for one in node.get("requirements", [])]
    steps = [
        f"{date_in(str(one['due']), language)} – {one['title']}" if one.get("due") else str(one["title"])
        for one in node.get("milestones", [])
    ]
    when = [str(node["schedule"])] if node.get("schedule") else []
    return (
        f"{number} {node['title']}".strip(),
        "\n".join(bodies),
        "\n".join(needs),
        "\n".join([*when, *steps]),
    )


def need_words(one: Tree, language: Language) -> str:
    """A requirement: how many of what, then for what."""
    target = words_of(one["target"], language) if "target" in one else ""
    amount = " ".join(part for part in (target, str(one.get("unit", ""))) if part)
    return " – ".join(part for part in (amount, str(one["title"])) if part)


def years_of(nodes: list[Tree], language: Language, numbers: Mapping[str, str]) -> list[Table]:
    """What is held in each year, in order of days, with the goal it serves."""
    by_year: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for node in nodes:
        for line in node.get("lines", []):
            starts, ends = str(line.get("starts", "")), str(line.get("ends", ""))
            goal = f"{numbers.get(node['id'], '')} {node['title']}".strip()
            row = (str(line.get("activity", "")), days_in(starts, ends, language), goal)
            by_year[starts[:4]].append((starts, row))
    columns = tuple(word(key, language) for key in ("activity", "dates", "goal"))
    return [
        Table(
            title=word("lines_of", language, year=year),
            columns=columns,
            rows=tuple(row for _starts, row in sorted(by_year[year])),
            widths=(6, 4, 6),
        )
        for year in sorted(by_year)
    ]
