"""A snapshot as its reader gets it: the preview and the page show the same bytes, made from the tree alone."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.marking import Label
from comity.common.dates import NARROW_DASH
from comity.programmes.comparison import names_by_code
from comity.programmes.comparison_words import line_told, lineage_told
from comity.programmes.known_dates import date_words
from comity.programmes.reservations import reserved, stands_with_a_clause
from comity.web.frame import Bar, bar_of_label
from comity.web.letters import is_letter, letter_html
from comity.web.programmes import shown

TEXTS = (
    ("aim", gettext_lazy("Aim")),
    ("rationale", gettext_lazy("Why it was chosen")),
    ("target", gettext_lazy("Target")),
    ("content", gettext_lazy("Content")),
    ("schedule", gettext_lazy("Schedule")),
)


@dataclass(slots=True, kw_only=True)
class Clause:
    """An entry of the text with what stands below it; `mark` is told where it is marked otherwise than the text."""

    number: str
    title: str
    level: str
    texts: list[tuple[str, str]]
    actions: list[shown.Line]
    amounts: list[str]
    steps: list[str]
    bodies: list[tuple[str, str]]
    notes: list[shown.Told]
    mark: str
    below: "list[Clause]" = field(default_factory=list)


KNOWN = {
    *(name for name, _words in TEXTS),
    *("id", "level", "parent", "number", "title", "axis", "actions", "state", "lead_bodies", "supporting_bodies"),
    *("themes", "theme", "instruments", "lineage", "requirements", "milestones", "lines", "marking", "releasable"),
}


def sheet_html(tree: Mapping[str, Any]) -> str:
    """The text, or the letter, as it is read, by whoever may read it: nothing of the visit goes in."""
    if is_letter(tree):
        return letter_html(tree)
    return render_to_string("releases/_sheet.html", sheet_of(tree))


def sheet_of(tree: Mapping[str, Any]) -> dict[str, Any]:
    """What the template of a snapshot shows."""
    text = tree["programme"]
    bar = bar_of_tree(tree)
    return {
        "bar": bar,
        "title": text["title"],
        "partner": tree["partner"],
        "organisation": text.get("organisation", ""),
        "period": period_of(text.get("period", {})),
        "legal_nature": text.get("legal_nature", ""),
        "context": text.get("context", ""),
        "illustrative": tree.get("illustrative", []),
        "clauses": clauses_of(text.get("nodes", []), tree),
        "themes": [one if isinstance(one, str) else one.get("title", "") for one in text.get("cross_cutting", [])],
        "instruments": [one.get("title", "") for one in text.get("instruments", [])],
        "reservations": reservations_of(tree),
        "not_known": shown.lines_of(text.get("not_known", [])),
        "lineage": lineage_told(tree.get("lineage", [])).splitlines(),
        "sources": shown.lines_of(text.get("sources", [])),
    }


def reservations_of(tree: Mapping[str, Any]) -> list[shown.Line]:
    """The reservations, each with the clause that it stands with and whose it is."""
    text = tree["programme"]
    names = names_by_code(tree)
    return [
        shown.Line(text=str(reserved(one, names))) if stands_with_a_clause(one) else shown.line_of(one)
        for one in text.get("reservations", [])
    ]


def bar_of_tree(tree: Mapping[str, Any]) -> Bar:
    """The marking of the whole text."""
    return bar_of_label(Label(marking=tree["marking"], releasable=frozenset(tree["releasable"])))


def period_of(period: Mapping[str, Any]) -> str:
    """From when to when, as far as it is known."""
    days = [date_words(str(period[name])) for name in ("start", "end") if period.get(name)]
    return NARROW_DASH.join(days)


def clauses_of(nodes: list[Mapping[str, Any]], tree: Mapping[str, Any]) -> list[Clause]:
    """The entries, each under the one it stands below."""
    found = {node["id"]: clause_of(node, tree) for node in nodes}
    below: dict[str, list[Clause]] = defaultdict(list)
    for node in nodes:
        parent = node.get("parent", "")
        below[parent if parent in found else ""].append(found[node["id"]])
    for code, clause in found.items():
        clause.below = below.get(code, [])
    if not any(clause.number for clause in found.values()):
        number(below[""], "")
    return below[""]


def number(clauses: list[Clause], above: str) -> None:
    """Numbers that follow from the places, where the text has none of its own."""
    for place, clause in enumerate(clauses, start=1):
        clause.number = f"{above}{place}"
        number(clause.below, f"{clause.number}.")


def clause_of(node: Mapping[str, Any], tree: Mapping[str, Any]) -> Clause:
    """One entry."""
    label = Label(marking=node["marking"], releasable=frozenset(node["releasable"]))
    same = (node["marking"], sorted(node["releasable"])) == (tree["marking"], sorted(tree["releasable"]))
    return Clause(
        number=str(node.get("number", "")),
        title=node["title"],
        level=node.get("level", ""),
        texts=[(str(words), node[name]) for name, words in TEXTS if node.get(name)],
        actions=[shown.line_of(one) for one in node.get("actions", [])],
        amounts=[amount_words(one) for one in node.get("requirements", [])],
        steps=[*map(step_words, node.get("milestones", [])), *map(line_told, node.get("lines", []))],
        bodies=[
            (str(words), shown.words_of([one if isinstance(one, str) else one["name"] for one in node[name]]))
            for name, words in (("lead_bodies", _("lead")), ("supporting_bodies", _("support")))
            if node.get(name)
        ],
        notes=shown.notes_of({key: value for key, value in node.items() if key not in KNOWN}, but=()),
        mark="" if same else str(bar_of_label(label)),
    )


def amount_words(one: Mapping[str, Any]) -> str:
    """What an entry needs."""
    return f"{one['title']}: {one.get('target', '')} {one.get('unit', '')}".strip()


def step_words(one: Mapping[str, Any]) -> str:
    """A dated step."""
    return f"{one['title']}, {date_words(str(one['due']))}" if one.get("due") else str(one["title"])
