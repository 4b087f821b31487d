"""Entries of a draft: add, edit, move, remove, put back."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.partners.policy import bodies_visible_to
from comity.programmes.actions.changing import key_of, link_names
from comity.programmes.actions.nodes import add_node, change_node, move_node, remove_node
from comity.programmes.actions.restoring import put_back
from comity.programmes.models import Node, Programme, Theme
from comity.programmes.policy import edits_programme, instruments_visible_to, nodes_visible_to, themes_visible_to
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.programmes.editing import address, crumbs
from comity.web.programmes.forms import NodeForm, lines_text
from comity.web.programmes.pages import RELATED, programme_or_404
from comity.web.requests import MemberRequest

TEXTS = ("title", "number", "aim", "rationale", "target", "content", "schedule", "state", "weight")


class Far:
    """What an entry of a programme may be linked to, by reference."""

    def __init__(self, request: HttpRequest, programme: Programme) -> None:
        sides = [side for side in (programme.owner_id, programme.about_id) if side]
        bodies = bodies_visible_to(request.user).filter(side__in=sides).select_related("side").order_by("side", "name")
        axes = programme.axes.prefetch_related("values")
        self.levels = {str(level.depth): level for level in programme.type.levels.all()}
        self.records: dict[str, dict[str, Any]] = {
            "lead_bodies": {body.ref: body for body in bodies},
            "axis_values": {key_of(value): value for axis in axes for value in axis.values.all()},
            "themes": {one.ref: one for one in themes_visible_to(request.user).filter(programme=programme)},
            "instruments": {
                one.ref: one
                for one in instruments_visible_to(request.user).filter(partner=programme.partner, owner=programme.owner)
            },
        }
        self.records["supporting_bodies"] = self.records["lead_bodies"]

    def choices(self) -> dict[str, list[tuple[str, str]]]:
        """What the form offers."""
        offered = {name: [(key, said(one)) for key, one in found.items()] for name, found in self.records.items()}
        return offered | {"level": [(depth, level.label) for depth, level in self.levels.items()]}

    def names(self) -> dict[str, dict[str, str]]:
        """Choices in words, for the page of a late save."""
        told = {name: dict(pairs) for name, pairs in self.choices().items()}
        return told | {"theme": told["themes"]}

    def values(self, form: forms.Form, node: Node | None) -> dict[str, Any]:
        """The fields of the form as the action takes them."""
        data = form.cleaned_data
        kept = [one for one in node.actions if not isinstance(one, str)] if node else []
        return {name: data[name] for name in TEXTS} | {
            "actions": data["actions"] + kept,
            "level": self.levels.get(data["level"]),
            "theme": self.records["themes"].get(data.get("theme", "")) or self.unseen_theme(node),
        }

    def links(self, form: forms.Form, node: Node | None = None) -> dict[str, list[Any]]:
        """The links of the form as the action takes them; a link that the form did not offer is not touched."""
        return {
            name: [self.records[name][key] for key in form.cleaned_data[name]] + self.unseen(node, name)
            for name in NodeForm.MANY
            if name in form.fields
        }

    def unseen(self, node: Node | None, name: str) -> list[Any]:
        """What an entry is linked to and this person does not know of: it stays, and nothing tells of it."""
        held = getattr(node, name).all() if node else ()
        return [one for one in held if key_of(one) not in self.records[name]]

    def unseen_theme(self, node: Node | None) -> Theme | None:
        """The theme whose goal the entry is, when this person does not know of it."""
        theme = node.theme if node else None
        return theme if theme is not None and theme.ref not in self.records["themes"] else None

    def initial(self, node: Node) -> dict[str, Any]:
        """What the form of an entry holds, of links only those this person may know."""
        held = {name: getattr(node, name) for name in TEXTS} | {
            "actions": lines_text(node.actions),
            "level": str(node.level.depth) if node.level else "",
            "theme": node.theme.ref if node.theme and node.theme.ref in self.records["themes"] else "",
        }
        known = {name: records for name in NodeForm.MANY if (records := self.records[name])}
        return held | {name: [key for key in link_names(node, name) if key in known[name]] for name in known}


def said(record: Any) -> str:
    """A record as a choice says it: bodies with their side, values with their axis."""
    if hasattr(record, "axis"):
        return f"{record.axis.name}: {record.title}"
    return f"{record} ({record.side})" if hasattr(record, "side") else str(record)


def node_or_404(request: HttpRequest, ref: str) -> Node:
    """An entry of a draft that this person edits; for others there is no such page."""
    related = [f"programme__{name}" for name in RELATED]
    found = nodes_visible_to(request.user).select_related("level", "parent", "parent__level", "theme", *related)
    node = get_object_or_404(found, ref=ref)
    if not edits_programme(request.user, node.programme):
        raise Http404
    return node


def node_address(node: Node) -> str:
    """Where an entry is shown."""
    return reverse("goal", args=[node.ref])


def node_crumbs(node: Node, words: str) -> list[Act]:
    """The way to an act upon an entry."""
    programme = node.programme
    above = [Act(words=programme.title, address=address(programme)), Act(words=node.title, address=node_address(node))]
    return crumbs(*above, Act(words=words, address=""))


@login_required
@require_http_methods(["GET", "POST"])
def add(request: MemberRequest, ref: str) -> HttpResponse:
    """A new entry, at the top or under another."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    under = request.GET.get("under", "")
    parent = node_or_404(request, under) if under else None
    far = Far(request, programme)
    depth = parent.level.depth + 1 if parent and parent.level else 1
    initial = {"level": str(depth) if str(depth) in far.levels else "", "weight": 1, "state": "not_started"}

    def act(form: forms.Form, _base: int) -> Node:
        values = far.values(form, None)
        return add_node(programme, values, far.links(form), parent=parent, by=request.user, at=now())

    draft = Draft(
        make=lambda data: NodeForm(data, initial=initial, choices=far.choices()),
        initial=initial,
        act=act,
        key=f"node:new:{programme.ref}:{under}",
        title=_("Add an entry below %(title)s") % {"title": parent.title} if parent else _("Add an entry"),
        version=0,
        back=node_address(parent) if parent else address(programme),
        crumbs=crumbs(Act(words=programme.title, address=address(programme)), Act(words=_("Add"), address="")),
        after=node_address,
        main=_("Add it"),
        marking=marking_of(programme),
    )
    return draft_page(request, draft)


@login_required
@require_http_methods(["GET", "POST"])
def edit(request: MemberRequest, ref: str) -> HttpResponse:
    """Change an entry."""
    node = node_or_404(request, ref)
    far = Far(request, node.programme)
    initial = far.initial(node)

    def again() -> tuple[dict[str, Any], int]:
        current = node_or_404(request, ref)
        return far.initial(current), current.version

    def act(form: forms.Form, base: int) -> Node:
        values = far.values(form, node)
        change_node(node, values, far.links(form, node), base_version=base, by=request.user, at=now())
        return node

    draft = Draft(
        make=lambda data: NodeForm(data, initial=initial, choices=far.choices()),
        initial=initial,
        act=act,
        key=f"node:{node.ref}",
        title=_("Edit %(title)s") % {"title": node.title},
        version=node.version,
        back=node_address(node),
        crumbs=node_crumbs(node, _("Edit")),
        after=node_address,
        again=again,
        choices=far.names(),
        marking=marking_of(node.programme),
    )
    return draft_page(request, draft)


@login_required
@require_http_methods(["GET", "POST"])
def move(request: MemberRequest, ref: str) -> HttpResponse:
    """Move an entry with all below it."""
    node = node_or_404(request, ref)
    if request.method == "POST":
        under = request.POST.get("under", "")
        target = node_or_404(request, under) if under else None
        if target is not None and target.programme_id != node.programme_id:
            raise Http404
        move_node(node, request.POST.get("way", ""), under=target, by=request.user, at=now())
        messages.success(request, _("Moved."))
        return redirect("programme", node.programme.ref)
    others = nodes_visible_to(request.user).filter(programme=node.programme).select_related("level").order_by("path")
    places = [
        (one.ref, f"{'· ' * one.path.count('.')}{one.title}")
        for one in others
        if not one.path.startswith(node.path)
        and (one.level is None or node.level is None or one.level.depth < node.level.depth)
    ]
    ways = [
        ("up", _("Up: before the one before it")),
        ("down", _("Down: after the one after it")),
        ("in", _("In: under the one before it")),
        ("out", _("Out: after the one it stands under")),
    ]
    context = {
        "node": node,
        "targets": places,
        "ways": ways,
        "back": node_address(node),
        "crumbs": node_crumbs(node, _("Move")),
        "marking": marking_of(node.programme),
    }
    return render(request, "programmes/move.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take an entry away with all below it; the page after it offers to put it back."""
    node = node_or_404(request, ref)
    programme = node.programme
    if request.method == "POST":
        remove_node(node, by=request.user, at=now())
        return redirect(f"{reverse('programme-removed', args=[programme.ref])}?entry={ref}")
    context = {
        "title": _("Remove %(title)s") % {"title": node.title},
        "question": _("Remove it with all below it?"),
        "words": _("You can put it back right after."),
        "main": _("Remove it"),
        "address": request.path,
        "back": node_address(node),
        "crumbs": node_crumbs(node, _("Remove")),
        "marking": marking_of(programme),
    }
    return render(request, "programmes/confirm.html", context)


@login_required
@require_http_methods(["GET"])
def removed(request: MemberRequest, ref: str) -> HttpResponse:
    """What was removed can be put back."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    context = {
        "programme": programme,
        "entry": request.GET.get("entry", ""),
        "marking": marking_of(programme),
        "crumbs": crumbs(Act(words=programme.title, address=address(programme)), Act(words=_("Removed"), address="")),
    }
    return render(request, "programmes/removed.html", context)


@login_required
@require_POST
def restore(request: MemberRequest, ref: str) -> HttpResponse:
    """Put back what was removed."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    node = put_back(programme, request.POST.get("entry", ""), by=request.user, at=now())
    messages.success(request, _("It is back where it stood."))
    return redirect("goal", node.ref)
