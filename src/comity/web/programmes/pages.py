"""A programme as a tree and as a document, a goal, the lines, and the programme's file."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.models import Side
from comity.access.policy import acts_for
from comity.common.dates import days_written
from comity.dialogue.queries.ledger import promise_named, with_promise
from comity.journal.sentences import Sentence
from comity.programmes.agreement import Standing, written_since
from comity.programmes.known_dates import date_words
from comity.programmes.models import Node, Programme
from comity.programmes.policy import (
    edits_programme,
    keeps_programme,
    nodes_visible_to,
    programmes_visible_to,
    sees_weights,
)
from comity.programmes.queries.lineage import kin_of
from comity.programmes.queries.lines import told_lines
from comity.programmes.queries.pictures import Declared, Entry, entries_of, grouped, hang_lines
from comity.web.frame import audience_of, marking_of
from comity.web.histories import history
from comity.web.pieces import Act, Badge, Branch
from comity.web.programmes import shown
from comity.web.programmes.acts import acts_of, node_acts
from comity.web.programmes.standing import court_line, seal_of_programme, standings_for

RELATED = ("partner", "partner__owner", "partner__side", "type", "owner", "about", "copied_from")
GOAL_BADGES = {
    "not_started": ("open", ""),
    "ongoing": ("half", ""),
    "partly": ("most", ""),
    "implemented": ("full", "agreed"),
    "carried": ("on", ""),
    "merged": ("swap", ""),
    "dropped": ("no", ""),
}


def programme_or_404(request: HttpRequest, ref: str) -> Programme:
    """The programme through its door: hidden and unknown are the same."""
    found = programmes_visible_to(request.user).select_related(*RELATED)
    return get_object_or_404(found.annotate(written_since=written_since()), ref=ref)


def head_of(
    request: HttpRequest, programme: Programme, view: str, *, standing: Standing | None = None
) -> dict[str, Any]:
    """What every page of a programme shows on top."""
    standing = standing or standings_for([programme], request.user).get(programme.ref)
    shape, words = seal_of_programme(programme, standing, request.user)
    tabs = [
        ("programme", _("Tree")),
        ("programme-document", _("Document")),
        ("programme-lines", _("Lines")),
        ("programme-versions", _("Versions")),
        ("programme-lineage", _("Where goals went")),
        *(
            [("negotiation-of", _("Negotiation"))]
            if keeps_programme(request.user, programme) and programme.about_id
            else []
        ),
        *([("programme-agreement", _("Agreement"))] if acts_for(request.user) and programme.about_id else []),
    ]
    acts, more = acts_of(request.user, programme)
    return {
        "programme": programme,
        "shape": shape,
        "state_words": words,
        "as_of": date_words(programme.state_as_of),
        "period": shown.period_words(programme),
        "audience": audience_of(programme),
        "marking": marking_of(programme),
        "tabs": [Act(words=name, address=reverse(at, args=[programme.ref]), current=at == view) for at, name in tabs],
        "court": court_line(programme, standing, request.user),
        "acts": acts,
        "more": more,
        "crumbs": [Act(words=_("Programmes"), address=reverse("programmes")), Act(words=programme.title, address="")],
    }


def branch_of(entry: Entry, *, weights: bool) -> Branch:
    """An entry as a branch of the tree."""
    node = entry.node
    parts = [entry.level] if entry.level and entry.above else []
    if entry.lead:
        parts.append(_("lead: %(names)s") % {"names": ", ".join(one.words for one in entry.lead)})
    for amount in entry.requirements:
        parts.append(f"{amount.title}: {amount.target} {amount.unit}".strip())
    if entry.milestones:
        count = len(entry.milestones)
        parts.append(ngettext("%(n)s milestone", "%(n)s milestones", count) % {"n": count})
    if entry.lines:
        parts.append(lines_words(entry))
    if weights and node.weight != 1:
        parts.append(_("weight %(n)s") % {"n": node.weight})
    shape, tone = GOAL_BADGES[node.state]
    badge = Badge(shape=shape, words=str(node.get_state_display()).capitalize(), tone=tone)
    return Branch(
        words=node.title,
        code=entry.number,
        address=reverse("goal", args=[node.ref]),
        note=" · ".join(parts),
        badge=badge if node.state != "not_started" else None,
        below=[branch_of(below, weights=weights) for below in entry.below],
    )


def lines_words(entry: Entry) -> str:
    """The lines of an entry in words."""
    if entry.lines is None:
        return ""
    count = ngettext("%(n)s line", "%(n)s lines", entry.lines.count) % {"n": entry.lines.count}
    return f"{count}, {days_written(entry.lines.starts, entry.lines.ends, short=True)}"


def tree(request: HttpRequest, ref: str) -> HttpResponse:
    """A programme as its tree."""
    programme = programme_or_404(request, ref)
    entries, declared = entries_of(programme, request.user)
    lines = hang_lines(entries, programme, request.user)
    weights = sees_weights(request.user, programme)
    groups = [
        {
            "title": shown.term_of(group.title),
            "branches": [branch_of(one, weights=weights) for one in group.entries],
        }
        for group in grouped(programme, entries)
        if group.entries
    ]
    context = head_of(request, programme, "programme") | {
        "groups": groups,
        "marking": marking_of(programme, [entry.node for entry in entries]),
        "lines": lines,
        "edits": edits_programme(request.user, programme),
        "levels": ", ".join(dict.fromkeys(entry.level for entry in entries if entry.level)),
        "sources": shown.sources_of(programme),
        "counts": counts_told(programme, entries, declared),
        "not_known": shown.lines_of(programme.not_known),
    }
    return render(request, "programmes/tree.html", context)


def counts_told(programme: Programme, entries: list[Entry], declared: Declared) -> list[dict[str, Any]]:
    """How many of each level, or of each axis, a source counts, beside how many are named here."""
    told = programme.notes.get("counts")
    if not isinstance(told, dict):
        return []
    return [
        {
            "level": level,
            "told": shown.words_of(count),
            "named": sum(entry.level == level for entry in entries) or len(declared.axes.get(level, [])),
        }
        for level, count in told.items()
    ]


def followed(programme: Programme, beside: dict[str, Programme]) -> list[dict[str, str]]:
    """What the programme follows: programmes beside it by their title, others in words."""
    found = []
    for one in programme.supersedes:
        told = dict(one) if isinstance(one, dict) else {"programme": one}
        earlier = beside.get(str(told.get("programme", "")))
        code = told.pop("programme", "")
        found.append(
            {
                "title": earlier.title if earlier else shown.words_of(code) if code else "",
                "address": reverse("programme", args=[earlier.ref]) if earlier else "",
                "words": shown.words_of(told.pop("how"))
                if set(told) == {"how"}
                else shown.words_of(told)
                if told
                else "",
            }
        )
    return found


def document(request: HttpRequest, ref: str) -> HttpResponse:
    """A programme as the text it is."""
    beside = programmes_visible_to(request.user).filter(partner__programmes__ref=ref).select_related(*RELATED)
    found = list(beside)
    programme = next((one for one in found if one.ref == ref), None)
    if programme is None:
        raise Http404
    owner = programme.owner_id
    # a code is of one side only: where two sides use the same, the programme means that of its own side
    programmes = {one.code: one for one in sorted(found, key=lambda one: one.owner_id == owner)}
    entries, declared = entries_of(programme, request.user)
    groups = [group for group in grouped(programme, entries) if group.entries]
    context = head_of(request, programme, "programme-document") | {
        "groups": [
            {
                "id": group.id,
                "title": shown.term_of(group.title),
                "entries": group.entries,
                "axis": group.title.partition(": ")[0] if ": " in group.title else "",
            }
            for group in groups
        ],
        "marking": marking_of(programme, [entry.node for entry in entries]),
        "agreed": shown.agreed_told(programme),
        "agreed_conflicts": agreed_conflicts(programme),
        "status": shown.status_told(programme),
        "status_note": shown.words_of(programme.notes.get("status_note", "")),
        "approvals": [approval_words(one) for one in declared.approvals],
        "duties": shown.duties_told(programme),
        "supersedes": followed(programme, programmes),
        "declared": declared,
        "axes": [
            {"name": shown.term_of(name), "values": values}
            for name, values in declared.axes.items()
            if not any(group.title.startswith(f"{name}: ") for group in groups)
        ],
        "reservations": shown.lines_of(programme.reservations),
        "not_known": shown.lines_of(programme.not_known),
        "notes": shown.notes_of(programme.notes),
        "numbering": shown.words_of(programme.notes.get("numbering", "")),
        "ids_are_ours": programme.notes.get("ids_are_ours") is True,
        "lineage_is_ours": shown.words_of(programme.notes.get("lineage_is_ours", "")),
        "counts": counts_told(programme, entries, declared),
        "sources": shown.sources_of(programme),
        "several_levels": len({entry.level for entry in entries if entry.level}) > 1,
    }
    return render(request, "programmes/document.html", context)


def agreed_conflicts(programme: Programme) -> list[shown.Line]:
    """Other dates that sources give."""
    told = programme.notes.get("agreed")
    conflicts = told.get("conflicts", []) if isinstance(told, dict) else []
    return [shown.conflict_of(one) for one in (conflicts if isinstance(conflicts, list) else [conflicts])]


def approval_words(one: Any) -> dict[str, Any]:
    """An approval in words."""
    side = {"org": _("Organisation"), "organisation": _("Organisation"), "partner": _("Partner")}
    code = one.side_code.partition(":")[0]
    return {
        "side": side.get(code, one.side_code),
        "kind": "organisation" if code in {"org", "organisation"} else "partner",
        "on": date_words(one.on),
        "body": one.body,
        "act": one.act,
        "countersigned": shown.words_of(one.countersigned_by),
        "notes": shown.notes_of(one.notes, but=()),
    }


def goal(request: HttpRequest, ref: str) -> HttpResponse:
    """One goal with all that is known of it."""
    known = nodes_visible_to(request.user).filter(programme__nodes__ref=ref)
    seen = with_promise(known, ref, request.user).order_by("path", "id")
    nodes = list(seen.select_related("level", "theme", *(f"programme__{name}" for name in RELATED)))
    found = next((one for one in nodes if one.ref == ref), None)
    if found is None:
        raise Http404
    programme: Programme = found.programme
    entries, _declared = entries_of(programme, request.user, nodes=nodes)
    grouped(programme, entries)
    entry = next(one for one in entries if one.node.pk == found.pk)
    came, went = kin_of(found, request.user)
    context = head_of(request, programme, "") | {
        "came": came,
        "went": went,
        "promised": promised_of(found),
        "entry": entry,
        "node": found,
        "edits": edits_programme(request.user, programme),
        "acts": node_acts(request.user, found),
        "more": [],
        "marking": marking_of(
            programme if found.audience == programme.audience else found, [programme, found, *promise_named(found)]
        ),
        "crumbs": crumbs_of(entry, programme),
        "badge": goal_badge(found),
        "fields": [(name, value) for name, value in fields_of(found) if value],
        "actions": shown.lines_of(found.actions),
        "lineage": [shown.lineage_of(one) for one in found.lineage],
        "notes": shown.notes_of(found.notes, but=()),
        "weights": sees_weights(request.user, programme),
        "lines": [line_words(line) for line in told_lines(programme, request.user).filter(node=found)],
        "history": told_of(found, request),
        "sources": shown.sources_of(programme),
        "lead_ours": [one for one in entry.lead if one.of == Side.Kind.ORGANISATION],
        "lead_theirs": [one for one in entry.lead if one.of == Side.Kind.PARTNER],
        "supporting_ours": [one for one in entry.supporting if one.of == Side.Kind.ORGANISATION],
        "supporting_theirs": [one for one in entry.supporting if one.of == Side.Kind.PARTNER],
    }
    return render(request, "programmes/goal.html", context)


def promised_of(node: Node) -> list[Act]:
    """The promise a goal comes from; where there are more, the list of all of them."""
    first = [Act(words=one.title, address=reverse("commitment", args=[one.ref])) for one in promise_named(node)]
    if not first or (count := vars(node)["promises"]) == 1:
        return first
    words = _("All %(n)s promises") % {"n": count}
    return [*first, Act(words=words, address=f"{reverse('commitments')}?goal={node.ref}")]


def told_of(node: Node, request: HttpRequest) -> list[Sentence]:
    """The history of a goal, for those who keep its programme."""
    programme = node.programme
    if not keeps_programme(request.user, programme):
        return []
    return history(node, request.user, most=20, at_hand=(programme.owner, programme.about))


def fields_of(node: Node) -> list[tuple[str, str]]:
    """The texts of a goal, in the order they are read."""
    return [
        (_("Aim"), node.aim),
        (_("Why it was chosen"), node.rationale),
        (_("Target"), node.target),
        (_("Content"), node.content),
        (_("Schedule"), node.schedule),
    ]


def goal_badge(node: Node) -> Badge:
    """What became of a goal."""
    shape, tone = GOAL_BADGES[node.state]
    return Badge(shape=shape, words=str(node.get_state_display()).capitalize(), tone=tone)


def crumbs_of(entry: Entry, programme: Programme) -> list[Act]:
    """The way down to a goal."""
    crumbs = [Act(words=entry.node.title, address="")]
    above = entry.above
    while above is not None:
        crumbs.append(Act(words=above.node.title, address=reverse("goal", args=[above.node.ref])))
        above = above.above
    crumbs.append(Act(words=programme.title, address=reverse("programme", args=[programme.ref])))
    crumbs.append(Act(words=_("Programmes"), address=reverse("programmes")))
    return crumbs[::-1]


def line_words(line: Any) -> dict[str, Any]:
    """A line with what of it may be named."""
    return {
        "activity": line.activity.title if line.activity_known else "",
        "activity_ref": line.activity.ref if line.activity_known else "",
        "goal": line.node.title if line.goal_known else "",
        "goal_ref": line.node.ref if line.goal_known else "",
        "starts": line.starts,
        "ends": line.ends,
        "payer": line.payer_name or line.payer,
        "cost_minor": line.cost_minor,
        "currency": line.currency,
        "people": ", ".join(f"{body}: {count}" for body, count in line.people.items()),
        "state": line.get_state_display(),
        "note": line.note,
    }


def lines(request: HttpRequest, ref: str) -> HttpResponse:
    """The lines of a programme as a table."""
    programme = programme_or_404(request, ref)
    context = head_of(request, programme, "programme-lines") | {
        "lines": [line_words(line) for line in told_lines(programme, request.user)],
        "downloads": [
            Act(words=_("Spreadsheet (XLSX)"), address="lines.xlsx"),
            Act(words=_("Plain table (CSV)"), address="lines.csv"),
        ],
    }
    return render(request, "programmes/lines.html", context)
