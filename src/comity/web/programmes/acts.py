"""What a person may do with a programme or a goal, as buttons: drawn from the doors and the table of moves."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.models import Audience, Visitor
from comity.programmes.actions.crossing import may_put_forward
from comity.programmes.models import Node, Programme
from comity.programmes.policy import begins_programme, edits_programme, keeps_programme, opens_programme
from comity.programmes.workflow import PROGRAMME
from comity.web.pieces import Act

MOVES = (
    ("table", gettext_lazy("Table it to the other side"), "programme-table"),
    ("consult", gettext_lazy("Take it into consultation"), "programme-consult"),
    ("end consultation", gettext_lazy("End the consultation"), "programme-end-consultation"),
    ("draft on", gettext_lazy("Draft on"), "programme-draft-on"),
    ("take back", gettext_lazy("Take it back"), "programme-take-back"),
    ("give up", gettext_lazy("Withdraw it"), "programme-give-up"),
)


def acts_of(user: Visitor, programme: Programme) -> tuple[list[Act], list[Act]]:
    """The acts of a programme: those on the page, and those in the menu."""
    ref = [programme.ref]
    acts: list[Act] = []
    more = [Act(words=_("Programme file (YAML)"), address=reverse("programme-file", args=ref))]
    moves = {move.name for move in PROGRAMME.open_to(user, programme)} if user.is_authenticated else set()
    if edits_programme(user, programme):
        acts.append(Act(words=_("Tailor"), address=reverse("board", args=ref), key="t"))
        acts.append(Act(words=_("Add an entry"), address=reverse("node-new", args=ref), key="a"))
        acts.append(Act(words=_("Edit"), address=reverse("programme-edit", args=ref), key="e"))
        more.append(Act(words=_("Goals and lines as tables (XLSX)"), address=reverse("goals", args=ref)))
        more.append(Act(words=_("Themes, groupings, instruments"), address=reverse("programme-parts", args=ref)))
    more += [Act(words=str(words), address=reverse(name, args=ref)) for move, words, name in MOVES if move in moves]
    if begins_programme(user, programme.partner):
        more.append(Act(words=_("Copy into the next cycle"), address=reverse("programme-copy", args=ref)))
    if user.is_authenticated and may_put_forward(user, programme):
        more.append(Act(words=_("Put it forward for release"), address=reverse("programme-forward", args=ref)))
    if opens_programme(user, programme) and programme.audience != Audience.PUBLIC:
        more.append(Act(words=_("Let everyone see it"), address=reverse("programme-open", args=ref)))
    if keeps_programme(user, programme):
        more.append(Act(words=_("Marking"), address=reverse("marking-change", args=["programme", *ref])))
        more.append(Act(words=_("Remove"), address=reverse("programme-remove", args=ref)))
    return acts, more


def node_acts(user: Visitor, node: Node) -> list[Act]:
    """The acts of a goal."""
    ref = [node.ref]
    marking = Act(words=_("Marking"), address=reverse("marking-change", args=["entry", *ref]))
    if not edits_programme(user, node.programme):
        return [marking] if keeps_programme(user, node.programme) else []
    return [
        Act(words=_("Edit"), address=reverse("node-edit", args=ref), key="e"),
        Act(
            words=_("Add below"), address=f"{reverse('node-new', args=[node.programme.ref])}?under={node.ref}", key="a"
        ),
        Act(words=_("Move"), address=reverse("node-move", args=ref), key="m"),
        marking,
        Act(words=_("Remove"), address=reverse("node-remove", args=ref)),
    ]
