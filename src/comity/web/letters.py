"""A letter of a negotiation as its reader gets it: made from the tree of the snapshot alone, like a text."""

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.marking import Label
from comity.formats.words import word_differences
from comity.negotiation.letters import FIELDS, FORMAT
from comity.negotiation.states import AnswerKind
from comity.web.frame import bar_of_label

LABELS = {
    "context": gettext_lazy("Context"),
    "title": gettext_lazy("Title"),
    "aim": gettext_lazy("Aim"),
    "rationale": gettext_lazy("Why it was chosen"),
    "target": gettext_lazy("Target"),
    "content": gettext_lazy("Content"),
    "schedule": gettext_lazy("Schedule"),
    "actions": gettext_lazy("What is to be done"),
}


def is_letter(tree: Mapping[str, Any]) -> bool:
    """The snapshot is a letter of a negotiation and no text."""
    return tree.get("format") == FORMAT


def letter_html(tree: Mapping[str, Any]) -> str:
    """The letter as it is read, by whoever may read it: nothing of the visit goes in."""
    told = [clause_of(one, tree["sides"]) for one in tree["clauses"]]
    sender = tree["sides"].get(tree["from"], tree["from"])
    context = {
        "bar": bar_of_label(Label(marking=tree["marking"], releasable=frozenset(tree["releasable"]))),
        "title": tree["title"],
        "heading": _("%(side)s on version %(n)s") % {"side": sender, "n": tree["version"]},
        "accepted": [one for one in told if one["answer"] == AnswerKind.ACCEPT],
        "countered": [one for one in told if one["answer"] == AnswerKind.COUNTER],
        "held": [one for one in told if one["answer"] == AnswerKind.HOLD],
        "struck": [one for one in told if one["answer"] == AnswerKind.STRIKE],
        "new": [one for one in told if one["answer"] == AnswerKind.NEW],
        "comments": tree["comments"],
    }
    return render_to_string("negotiation/_letter.html", context)


def clause_of(one: Mapping[str, Any], sides: Mapping[str, str]) -> dict[str, Any]:
    """One answer: of a counter-proposal each field that it words otherwise, word by word."""
    before, words = one.get("tabled", {}), one["words"]
    worded = one["answer"] in {AnswerKind.COUNTER, AnswerKind.NEW}
    names = [name for name in FIELDS if worded and before.get(name) != words.get(name)]
    if one["answer"] == AnswerKind.NEW:
        names.remove("title")  # it stands above
    return {
        "answer": one["answer"],
        "name": f"{one['number']} {one['title']}".strip(),
        "fields": [
            (str(LABELS[name]), word_differences(text(before.get(name)), text(words.get(name)))) for name in names
        ],
        "reservation": one.get("reservation", ""),
        "below": one.get("below", ""),
        "caveats": [
            {"side": sides.get(each["side"], each["side"]), "words": each["words"]}
            for each in one["reservations"]
            if each["words"] != one.get("reservation")
        ],
    }


def text(value: Any) -> str:
    """A field as text; a list has one line for each."""
    if isinstance(value, list):
        return "\n".join(f"– {each}" for each in value)
    return str(value or "")
