"""A snapshot as plain text, to be read where there is no page: what stands in the tree, in its order."""

from collections.abc import Iterable, Mapping
from typing import Any

from comity.access.marking import Label, label_of
from comity.programmes.comparison_words import line_told, lineage_told, told

TEXTS = ("aim", "rationale", "target", "content", "schedule")


def text_of(tree: Mapping[str, Any], *, partner: str, label: Label, names: Mapping[str, str]) -> str:
    """The text, with its marking above and below; `names` are those of its clauses and of the sides that reserve."""
    bar = label_of(label.marking)
    if label.releasable:
        bar += f", releasable to {', '.join(sorted(label.releasable))}"
    period = tree.get("period", {})
    days = "-".join(str(period[name]) for name in ("start", "end") if name in period)
    head = [bar, "", str(tree["title"]), " · ".join(part for part in (partner, days) if part), ""]
    context = [str(tree["context"]), ""] if tree.get("context") else []
    kept = tree.get("reservations", [])
    reserved = ["", told("reservations", kept, names)] if kept else []
    went = ["", lineage_told(tree["lineage"])] if tree.get("lineage") else []
    return "\n".join([*head, *context, *lines_of(tree.get("nodes", [])), *reserved, *went, "", bar])


def lines_of(nodes: Iterable[Mapping[str, Any]]) -> list[str]:
    """The entries, one below the other, indented by how deep they stand."""
    depth: dict[str, int] = {}
    lines: list[str] = []
    for node in nodes:
        depth[node["id"]] = deep = depth.get(node.get("parent", ""), -1) + 1
        indent = "  " * deep
        lines.append(f"{indent}{numbered(node)}".rstrip())
        lines += [f"{indent}  {node[name]}" for name in TEXTS if node.get(name)]
        lines += [f"{indent}  - {one}" for one in node.get("actions", [])]
        lines += [f"{indent}  - {amount(one)}" for one in node.get("requirements", [])]
        lines += [f"{indent}  - {step(one)}" for one in node.get("milestones", [])]
        lines += [f"{indent}  - {line_told(one)}" for one in node.get("lines", [])]
    return lines


def amount(one: Mapping[str, Any]) -> str:
    """A requirement in a line."""
    return f"{one['title']}: {one.get('target', '')} {one.get('unit', '')}".strip()


def step(one: Mapping[str, Any]) -> str:
    """A milestone in a line."""
    return f"{one['title']}, {one['due']}" if one.get("due") else str(one["title"])


def numbered(node: Mapping[str, Any]) -> str:
    """The title of an entry behind its number."""
    return f"{node.get('number', '')} {node['title']}".strip()
