"""The programme on paper: made from the tree of one snapshot and from what is told beside it, never from the record.

So a document can hold nothing that the snapshot does not, whatever becomes of the draft.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.timezone import localtime

from comity.access.marking import Label, ladder
from comity.access.models import Audience, Release, Side
from comity.access.releasing import intact
from comity.common.errors import Refused
from comity.formats.documents import Clause, Line, ProgrammeDocument, Section, plain, styled
from comity.programmes.comparison import names_by_code
from comity.programmes.reservations import reserved, stands_with_a_clause
from comity.reporting.documents.agreement import NOT_TOLD, Agreement, agreement_facts, is_of_two_sides, stands_as
from comity.reporting.documents.annex import annex_of
from comity.reporting.documents.values import lines_of, term_of, words_of
from comity.reporting.documents.words import (
    PAPER,
    WORDS,
    Language,
    date_in,
    level_word,
    number_in,
    period_in,
    sections,
    word,
)

Tree = Mapping[str, Any]
TEXTS = ("aim", "rationale", "target", "content", "schedule")
BODIES = ("lead_bodies", "supporting_bodies")
# of an entry, what stands in a place of its own or is of the record alone
PLACED = {
    *TEXTS, *BODIES, "id", "level", "parent", "number", "title", "axis", "actions", "state", "themes", "theme",
    "instruments", "lineage", "requirements", "milestones", "lines", "marking", "releasable",
}  # fmt: skip
LABELS = ("page", "of", "contents", "text", "sources", "sha256", "illustrative")
CONTENT_LANGUAGE = "en"
SHORT = 4  # a code of a side so short is an abbreviation
MOST_NAMED = 4  # illustrative parts named on the first page


def programme_document(
    release: Release, *, language: Language, annex: bool = True, agreement: Agreement = NOT_TOLD
) -> ProgrammeDocument:
    """The document of a snapshot in a language; without its annex where none is wanted.

    `agreement` is what its readers may know of who agreed the text. Raises Refused where the snapshot is not what was
    hashed.
    """
    tree = tree_of(release)
    text, nodes = tree["programme"], tree["programme"].get("nodes", [])
    illustrative = tuple(str(one) for one in tree.get("illustrative", []))
    numbers = {node["id"]: number for node, number in numbered(nodes)}
    day = day_of(release)
    return ProgrammeDocument(
        language=language,
        content_language=CONTENT_LANGUAGE,
        marking=marking_words(tree["marking"], tree["releasable"], language),
        organisation=organisation_of(release, tree),
        kind=word("public_edition" if is_public(release) else "programme", language),
        title=plain(text["title"]),
        sides=sides_of(release, tree),
        period=period_in(text.get("period", {}), language),
        version=word("version_n", language, n=release.number),
        sha256=release.sha256,
        date=date_in(day.isoformat(), language),
        day=day,
        facts=facts_of(release, tree, agreement, language),
        labels=labels_of(illustrative, language),
        illustrative=illustrative,
        notices=notices_of(language),
        opening=opening_of(text, language),
        clauses=clauses_of(nodes, tree, language),
        sections=sections_of(tree, language),
        annex=annex_of(text, language, numbers=numbers) if annex else None,
        sources=lines_of(text.get("sources", []), language),
    )


def tree_of(release: Release) -> Tree:
    """The text as it was hashed. Raises Refused where it is not."""
    if not intact(release):
        raise Refused("This snapshot does not fit its hash; nothing is made of it. Tell whoever keeps this server.")
    tree: Tree = json.loads(release.content)
    return tree


def label_of_tree(tree: Tree) -> Label:
    """The label of a text."""
    title = str(tree["programme"]["title"])
    return Label(marking=tree["marking"], releasable=frozenset(tree["releasable"]), part=title)


def is_public(release: Release) -> bool:
    """Everyone reads it."""
    return release.audience == Audience.PUBLIC


def day_of(release: Release) -> date:
    """The day on which it was shown, or put forward."""
    moment = release.at or release.prepared_at or release.updated_at
    return localtime(moment).date()


def state_key(release: Release) -> str:
    """The words of where the snapshot stands."""
    state = Release.State(release.state)
    if state == Release.State.SHOWN and release.act == Release.Act.TABLE:
        return "tabled"
    if state == Release.State.SHOWN:
        return "released" if is_public(release) else "released_to_sides"
    return {Release.State.FORWARD: "put_forward"}.get(state, state.value)


def agreed_words(told: Any, language: Language) -> str:
    """When, where and by whom the text says that it was agreed."""
    if not isinstance(told, Mapping):
        return words_of(told, language) if told else ""
    return "; ".join(
        part
        for part in (
            ", ".join(date_in(str(told[name]), language) for name in ("date", "place") if told.get(name)),
            words_of(told.get("by", []), language),
        )
        if part
    )


def organisation_of(release: Release, tree: Tree) -> str:
    """The organisation as the text calls it, else by the name of its side, whichever of the two keeps the text."""
    named = str(tree["programme"].get("organisation", ""))
    sides = [one for one in (release.owner, release.about) if one]
    return named or str(next((one for one in sides if one.kind == Side.Kind.ORGANISATION), release.owner))


def sides_of(release: Release, tree: Tree) -> tuple[str, ...]:
    """The two sides by name."""
    return tuple(one for one in (organisation_of(release, tree), str(tree["partner"])) if one)


def facts_of(release: Release, tree: Tree, agreement: Agreement, language: Language) -> tuple[tuple[str, str], ...]:
    """The lines of the first page."""
    text = tree["programme"]
    told = [
        ("sides", " · ".join(sides_of(release, tree))),
        ("period", period_in(text.get("period", {}), language)),
        ("agreed_on", agreed_words(text.get("agreed"), language)),
        ("version", number_in(release.number, language)),
        ("state", state_words(release, agreement, language)),
        ("date", date_in(day_of(release).isoformat(), language)),
        ("marking", marking_words(tree["marking"], tree["releasable"], language)),
        ("sha256_of", release.sha256),
    ]
    both = [str(one) for one in (release.owner, release.about) if one]
    facts: list[tuple[str, str]] = []
    for key, words in told:
        facts += [(word(key, language), words)] if words else []
        facts += agreement_facts(agreement, release, both, language) if key == "state" else []
    return tuple(facts)


def state_words(release: Release, agreement: Agreement, language: Language) -> str:
    """Where the snapshot stands: of a tabled one, whether both sides agreed it and since when."""
    return stands_as(agreement, release, language) if is_of_two_sides(release) else word(state_key(release), language)


def marking_words(marking: str, releasable: Iterable[str], language: Language) -> str:
    """A label in words: its level, and the sides it is bound to."""
    level = ladder().level(marking)
    words = level.label.get(language) or level.label["en"]
    codes = [code.upper() if len(code) <= SHORT else code for code in sorted(releasable)]
    return f"{words} · {word('releasable_to', language, sides=', '.join(codes))}" if codes else words


def labels_of(illustrative: tuple[str, ...], language: Language) -> dict[str, str]:
    """The words that the writers need."""
    named = list(illustrative[:MOST_NAMED])
    if len(illustrative) > MOST_NAMED:
        rest = len(illustrative) - MOST_NAMED
        named.append(word("and_one_more" if rest == 1 else "and_more", language, n=rest))
    note = word("illustrative_note", language, parts="; ".join(named))
    return {key: word(key, language) for key in LABELS} | {"illustrative_note": note}


def notices_of(language: Language) -> tuple[str, ...]:
    """What is to be known of the document itself: in which language the text is."""
    told = word("content_language", language)
    return (told,) if told else ()


def opening_of(text: Tree, language: Language) -> tuple[Line, ...]:
    """What stands before the clauses."""
    lines = [
        Line(text=plain(str(text[key])), term=word(key, language))
        for key in ("context", "legal_nature")
        if text.get(key)
    ]
    if not lines and not text.get("nodes"):
        return (Line(text=plain(word("nothing", language)), ours=True),)
    return tuple(lines)


def clauses_of(nodes: list[Tree], tree: Tree, language: Language) -> tuple[Clause, ...]:
    """The entries in reading order, each with how deep it stands and its number."""
    depths = depths_of(nodes)
    return tuple(clause_of(node, number, depths[node["id"]], tree, language) for node, number in numbered(nodes))


def depths_of(nodes: list[Tree]) -> dict[str, int]:
    """How deep each entry stands, from 1; a parent stands before its children."""
    depths: dict[str, int] = {}
    for node in nodes:
        depths[node["id"]] = depths.get(node.get("parent", ""), 0) + 1
    return depths


def numbered(nodes: list[Tree]) -> list[tuple[Tree, str]]:
    """The entries in the order of the text, each below its parent, with its number or the one that its place gives."""
    own = any(node.get("number") for node in nodes)
    known = {node["id"] for node in nodes}
    below: dict[str, list[Tree]] = {}
    for node in nodes:
        parent = node.get("parent", "")
        below.setdefault(parent if parent in known else "", []).append(node)
    found: list[tuple[Tree, str]] = []

    def walk(parent: str, above: str) -> None:
        for place, node in enumerate(below.get(parent, []), start=1):
            number = str(node.get("number", "")) if own else f"{above}{place}"
            found.append((node, number if own else styled(number, PAPER.get().numbers)))
            walk(node["id"], f"{above}{place}.")

    walk("", "")
    return found


def clause_of(node: Tree, number: str, depth: int, tree: Tree, language: Language) -> Clause:
    """One entry with what it says."""
    note = ""
    if (node["marking"], sorted(node["releasable"])) != (tree["marking"], sorted(tree["releasable"])):
        note = marking_words(node["marking"], node["releasable"], language)
    lines = [Line(text=plain(str(node[name])), term=word(name, language)) for name in TEXTS if node.get(name)]
    lines += [Line(text=plain(names_of(node[key])), term=word(key, language)) for key in BODIES if node.get(key)]
    lines += [
        Line(text=plain(words_of(value, language)), term=term_of(key))
        for key, value in node.items()
        if key not in PLACED and not key.startswith("internal")
    ]
    return Clause(
        number=number,
        title=plain(node["title"]),
        depth=depth,
        margin=level_word(str(node.get("level", "")), language),
        note=note,
        lines=tuple(lines),
        points=points_of(node, language),
    )


def names_of(bodies: Iterable[Any]) -> str:
    """The names of bodies."""
    return ", ".join(one if isinstance(one, str) else str(one["name"]) for one in bodies)


def points_of(node: Tree, language: Language) -> tuple[Line, ...]:
    """What is to be done, what is needed, and by when."""
    points = [*lines_of(node.get("actions", []), language)]
    points += [
        Line(text=plain(amount_words(one, language)), term=word("requirement", language))
        for one in node.get("requirements", [])
    ]
    points += [
        Line(text=plain(step_words(one, language)), term=word("milestone", language))
        for one in node.get("milestones", [])
    ]
    return tuple(points)


def amount_words(one: Tree, language: Language) -> str:
    """A requirement in a line: what, how many, of what."""
    target = words_of(one["target"], language) if "target" in one else ""
    amount = " ".join(part for part in (target, str(one.get("unit", ""))) if part)
    return f"{one['title']}, {amount}" if amount else str(one["title"])


def step_words(one: Tree, language: Language) -> str:
    """A dated step."""
    return f"{one['title']}, {date_in(str(one['due']), language)}" if one.get("due") else str(one["title"])


def sections_of(tree: Tree, language: Language) -> tuple[Section, ...]:
    """What stands behind the clauses: reservations, themes, instruments, what is not known, where goals went."""
    text = tree["programme"]
    names = names_by_code(tree)
    found: list[Section] = []
    for key in sections():
        if key == "lineage":
            found += lineage_of(tree.get("lineage", []), language)
            continue
        by_title = key in {"cross_cutting", "instruments"}
        values = [
            one.get("title", one) if by_title and isinstance(one, Mapping) else one for one in as_list(text.get(key))
        ]
        if values:
            lines = reservations_of(values, names, language) if key == "reservations" else lines_of(values, language)
            found.append(Section(key=key, title=word(key, language), lines=lines))
    return tuple(found)


def reservations_of(values: list[Any], names: Mapping[str, str], language: Language) -> tuple[Line, ...]:
    """Reservations, those that stand with a clause with its number and title, and whose they are."""
    lines: list[Line] = []
    for one in values:
        if stands_with_a_clause(one):
            told = reserved(one, names)
            lines.append(Line(text=plain(told.words), term=", ".join(filter(None, (told.clause, told.side)))))
        else:
            lines += lines_of([one], language)
    return tuple(lines)


def lineage_of(steps: list[Tree], language: Language) -> tuple[Section, ...]:
    """Where the goals of an earlier programme went, or from where these came, with the reasons."""
    lines = []
    for one in steps:
        ends = [", ".join(str(goal.get("title", "")) for goal in one.get(name, [])) for name in ("from", "to")]
        key = f"lineage_{one.get('what', '')}"
        words = " → ".join(filter(None, ends)) + (f" ({one['reason']})" if one.get("reason") else "")
        lines.append(Line(text=plain(words), term=word(key, language) if key in WORDS else ""))
    return (Section(key="lineage", title=word("lineage", language), lines=tuple(lines)),) if lines else ()


def as_list(value: Any) -> list[Any]:
    """A value that may stand alone, as a list."""
    if value in (None, "", [], {}):
        return []
    return list(value) if isinstance(value, list | tuple) else [value]
