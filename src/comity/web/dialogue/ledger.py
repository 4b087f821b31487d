"""The ledger of promises: narrowed, late ones first, as a page, as paper and as a file; many at once."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from comity.access.marking import label_for
from comity.common.errors import Refused
from comity.dialogue.actions.commitments import move_commitments
from comity.dialogue.actions.sharing import share_entries
from comity.dialogue.policy import commitments_visible_to, keeps_dialogue, keeps_entry
from comity.dialogue.queries.ledger import (
    OURS,
    THEIRS,
    Counts,
    Promise,
    Wanted,
    counts_of,
    ledger,
    promises,
)
from comity.dialogue.states import Standing, Weight
from comity.dialogue.words import due_words, way_words
from comity.dialogue.workflow import LAPSE, WITHDRAW
from comity.formats.sheets import Column
from comity.web.dialogue.shown import standing_badge, standing_words, way_letters
from comity.web.frame import marking_of_list
from comity.web.middleware import without_nulls
from comity.web.pieces import Act, address_of, chips, facet
from comity.web.requests import MemberRequest
from comity.web.tables import marking_of_file, table_file

MOST_ON_PAGE, MOST_IN_FILE = 200, 20_000
COLUMNS = (
    *(Column(name=name, width=20) for name in ("partner", "from", "to", "both ways")),
    *(Column(name=name, width=60) for name in ("promise", "words")),
    *(Column(name=name, width=16) for name in ("strength", "said on", "due", "due from", "due by", "state")),
    Column(name="days late", kind="number", width=12),
    *(Column(name=name, width=24) for name in ("lead", "event", "goal", "evidence", "source", "basis")),
)
SHARE = "share"


def wanted_of(request: HttpRequest) -> Wanted:
    """What the address asks for."""
    get = request.GET.get
    words = "".join(sign for sign in get("q", "") if sign.isprintable()).strip()[:200]
    told = {name: get(name, "") for name in ("partner", "way", "standing", "weight", "topic", "event", "goal")}
    return Wanted(**told, year=get("year", "")[:4], words=words)


def page(request: HttpRequest) -> HttpResponse:
    """What was promised, by whom, and what became of it, late ones first."""
    return listed(request)


def listed(request: HttpRequest, typed: Mapping[str, Any] | None = None) -> HttpResponse:
    """The ledger; with what was ticked and typed where that could not be done."""
    wanted, today = wanted_of(request), localdate()
    found = ledger(request.user, wanted, today)
    figures = counts_of(request.user, wanted, today)
    counts = figures.standings
    whole = counts.get(wanted.standing, 0) if wanted.standing else sum(counts.values())
    lines = promises(found[:MOST_ON_PAGE], request.user, today)
    facets = facets_of(request, figures)
    keeps = keeps_dialogue(request.user)
    told = [line_of(one, today, keeps and keeps_entry(request.user, one.commitment)) for one in lines]
    context: dict[str, Any] = {
        "lines": told,
        "cut": whole if whole > len(lines) else 0,
        "tabs": tabs_of(request, wanted, counts),
        "facets": facets,
        "chips": [*chips(facets), *other_chips(request, wanted)],
        "counts": [(Standing(name).label, count) for name, count in counts.items() if count],
        "years": figures.years,
        "words": wanted.words,
        "may_add": keeps,
        "may_tick": any(line["keeps"] for line in told),
        "moves": [(LAPSE, _("let lapse")), (WITHDRAW, _("withdraw")), (SHARE, _("share with the other side"))],
        "member": request.user.is_authenticated,
        "marking": marking_of_list(
            [part for one in lines for part in one.parts("event", "goal", "line")], request.user
        ),
        "downloads": downloads(request),
        "here": request.GET.urlencode(),
        "typed": typed or {},
        "crumbs": [Act(words=_("Dialogue"), address=reverse("events")), Act(words=_("Commitments"), address="")],
    }
    return render(request, "dialogue/ledger.html", context, status=422 if typed else 200)


def facets_of(request: HttpRequest, figures: Counts) -> list[Any]:
    """The ways to narrow."""
    counts = figures.standings
    return [
        facet(
            request, "standing", _("State"), [(one.value, str(one.label), counts[one.value]) for one in Standing],
            many=False,
        ),
        facet(request, "partner", _("Partner"), figures.partners, many=False),
        facet(request, "weight", _("Strength"), [(one.value, str(one.label), None) for one in Weight], many=False),
    ]  # fmt: skip


def other_chips(request: HttpRequest, wanted: Wanted) -> list[Act]:
    """By what an address narrows the list beside the facets; following one takes it away."""
    told = {
        "event": _("One event"),
        "goal": _("One goal"),
        "topic": _("One subject"),
        "year": _("Said in %(year)s") % {"year": wanted.year},
        "q": f"“{wanted.words}”",
    }
    asked = {"event": wanted.event, "goal": wanted.goal, "topic": wanted.topic, "year": wanted.year, "q": wanted.words}
    return [Act(words=words, address=address_of(request, **{name: ""})) for name, words in told.items() if asked[name]]


def tabs_of(request: HttpRequest, wanted: Wanted, counts: Mapping[str, int]) -> list[Act]:
    """All, ours, theirs, and the late ones of these."""
    late = Standing.LATE.value
    ways = (("", _("All")), (OURS, _("Ours")), (THEIRS, _("Theirs")))
    shown = [
        Act(words=words, address=address_of(request, way=way, standing=""), current=wanted.way == way != late)
        for way, words in ways
        if request.user.is_authenticated or not way
    ]
    on = wanted.standing == late
    return [
        *shown, Act(words=_("Late"), address=address_of(request, standing="" if on else late), current=on,
                    count=counts[late]),
    ]  # fmt: skip


def downloads(request: HttpRequest) -> list[Act]:
    """The same list as a file."""
    query = request.GET.urlencode()
    narrowed = f"?{query}" if query else ""
    return [
        Act(words=words, address=reverse("commitments-file", args=[kind]) + narrowed)
        for kind, words in (("xlsx", _("Spreadsheet (XLSX)")), ("csv", _("Plain table (CSV)")))
    ]


def line_of(one: Promise, today: date, keeps: bool) -> dict[str, Any]:
    """A line as the page shows it."""
    made, event, goal = one.commitment, one.link("event"), one.link("goal")
    told = next((claim for claim in one.claims if claim.quote), None)
    words = made.words or (told.quote if told else "")
    return {
        "ref": made.ref,
        "title": made.title,
        "words": words if words != made.title else "",
        "ours": not made.words and told is not None and told.restated,
        "letters": way_letters(made),
        "way": way_words(made),
        "weight": made.get_weight_display(),
        "due": due_words(made),
        "badge": standing_badge(one, today),
        "late": one.standing == Standing.LATE,
        "lead": one.lead,
        "basis": made.basis,
        "event": event,
        "goal": goal,
        "line": one.link("line"),
        "sources": sorted({claim.read_out.publisher or claim.read_out.title for claim in one.claims}),
        "evidence": [shown.words for shown in one.evidence if one.standing == Standing.KEPT],
        "keeps": keeps,
        "marking": made.marking,
    }


def table(request: HttpRequest, ending: str) -> HttpResponse:
    """What the ledger shows, as a file."""
    today = localdate()
    lines = promises(ledger(request.user, wanted_of(request), today)[:MOST_IN_FILE], request.user, today)
    bar = marking_of_file(request.user, [label_for(part) for one in lines for part in one.parts("event", "goal")])
    return table_file("commitments", ending, COLUMNS, [cells_of(one, today) for one in lines], bar)


def cells_of(one: Promise, today: date) -> tuple[Any, ...]:
    """A line of the file."""
    made, event, goal = one.commitment, one.link("event"), one.link("goal")
    partner = made.receiver if made.giver.kind == "organisation" else made.giver
    return (
        *(partner.name, made.giver.name, made.receiver.name, _("yes") if made.mutual else ""),
        *(made.title, made.words or next((claim.quote for claim in one.claims if claim.quote), "")),
        *(made.get_weight_display(), made.said_on, due_words(made)),
        *(made.due_from.isoformat() if made.due_from else "", made.due_by.isoformat() if made.due_by else ""),
        *(standing_words(one, today), one.late, one.lead),
        *(event.title if event else "", goal.title if goal else ""),
        *(
            "; ".join(shown.words for shown in one.evidence if one.standing == Standing.KEPT),
            made.source_url,
            made.get_basis_display(),
        ),
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def many(request: MemberRequest) -> HttpResponse:
    """The same move for all that were ticked, or for none: then the list with what was ticked and typed, and why."""
    if request.method != "POST":  # a choice followed from that list
        return redirect(back_to(request.GET.urlencode()))
    if not keeps_dialogue(request.user):
        raise Http404
    known = commitments_visible_to(request.user).select_related("owner", "about", "giver", "receiver")
    chosen = [one for one in known.filter(ref__in=request.POST.getlist("ref")) if keeps_entry(request.user, one)]
    move, note = request.POST.get("move", ""), request.POST.get("note", "")
    done = 0
    try:
        if move == SHARE:
            done = share_entries(chosen, by=request.user, at=now(), note=note)
        elif move in {LAPSE, WITHDRAW}:
            done = move_commitments(chosen, move, on=localdate(), by=request.user, at=now(), note=note)
        else:
            raise Refused(_("Choose what is to be done."))
    except Refused as refused:
        messages.error(request, str(refused))
        request.GET = without_nulls(QueryDict(request.POST.get("here", "")))  # type: ignore[assignment]
        return listed(request, {"refs": {one.ref for one in chosen}, "move": move, "note": note})
    told = ngettext("%(n)s commitment changed.", "%(n)s commitments changed.", done)
    messages.success(request, told % {"n": done})
    return redirect(back_to(request.POST.get("here", "")))


def back_to(query: str) -> str:
    """The ledger as it was narrowed."""
    return f"{reverse('commitments')}?{query}" if query else reverse("commitments")
