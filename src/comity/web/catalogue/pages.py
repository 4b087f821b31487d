"""The pages of one activity, one session, the providers and the areas."""

from typing import Any

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.models import Audience, Guarded, Visitor
from comity.access.policy import drafts_for_owner
from comity.catalogue.families import family_of
from comity.catalogue.fields import kind_named
from comity.catalogue.models import Activity
from comity.catalogue.policy import (
    activities_visible_to,
    approves_entries,
    areas_visible_to,
    keeps_entry,
    keeps_session,
    sees_history,
    sees_offers,
    sessions_visible_to,
)
from comity.catalogue.queries import Narrowing, Told, area_known, around, facet_counts, with_provider_known
from comity.catalogue.states import ACTIVITY_LABELS, ActivityState
from comity.catalogue.workflow import ACTIVITY, NEED_REASON, SESSION
from comity.common.dates import days_written
from comity.journal.sentences import Sentence
from comity.partners.policy import providers_visible_to
from comity.programmes.policy import lines_visible_to
from comity.web.catalogue.facts import (
    classification,
    eligibility,
    identity,
    plain_basis,
    running,
    session_badge,
    session_facts,
    sources,
)
from comity.web.frame import audience_of, marking_of
from comity.web.histories import history
from comity.web.pieces import Act, Badge, Cell, Column, Row
from comity.web.tables import page_or_file

STATE_SHAPES = {
    ActivityState.DRAFT: "open",
    ActivityState.PROPOSED: "half",
    ActivityState.APPROVED: "yes",
    ActivityState.DECLINED: "no",
    ActivityState.WITHDRAWN: "dash",
}
STEP_WORDS = {
    "propose": _("Propose"),
    "take back": _("Take back"),
    "approve": _("Approve"),
    "decline": _("Decline"),
    "withdraw": _("Withdraw"),
    "open": _("Open for nominations"),
    "close": _("Close nominations"),
    "start": _("It has begun"),
    "hold": _("It was held"),
    "cancel": _("Cancel"),
    "take up again": _("Take up again"),
}
SHOWN_IN_HISTORY = 50


def activity_page(request: HttpRequest, ref: str) -> HttpResponse:
    """What an activity is, when it runs, who may attend, where that is known from."""
    seen = activities_visible_to(request.user).select_related("owner", "about", "provider")
    seen = seen.prefetch_related(area_known(request.user))
    activity = get_object_or_404(with_provider_known(seen, request.user), ref=ref)
    stands = around(activity, request.user)
    family = family_of(activity.family)
    context = {
        "activity": activity,
        "family": "" if family.shown else family.label,
        "basis": plain_basis(activity.basis) if family.shown else "",
        "kind": kind_named(activity.kind),
        "badge": state_badge(request.user, activity),
        "audience": audience_for(request.user, activity),
        "marking": marking_of(activity),
        "identity": identity(activity, stands.numbers),
        "classification": classification(activity, bool(getattr(activity, "provider_known", False))),
        "eligibility": eligibility(activity),
        "running": running(activity, request.user),
        "sessions": [session_row(one) for one in stands.sessions],
        "session_columns": SESSION_COLUMNS,
        "before": [(one.before, one.lag_days, one.basis) for one in stands.before],
        "after": [(one.after, one.lag_days, one.basis) for one in stands.after],
        "sources": sources(activity),
        "steps": steps_of(request.user, activity),
        "may_change": keeps_entry(request.user, activity),
        "may_mark": drafts_for_owner(request.user, activity),
        "may_offer": approves_entries(request.user, activity) and activity.state == ActivityState.APPROVED,
        "offered": offered(request.user, activity, stands.named),
        "history": sees_history(request.user, activity),
        "lines": lines_of(request.user, activity),
        "crumbs": [Act(words=_("Catalogue"), address=reverse("catalogue")), Act(words=activity.title, address="")],
    }
    return render(request, "catalogue/activity.html", context)


SESSION_COLUMNS = [
    Column(words=_("Days")),
    Column(words=_("Place")),
    Column(words=_("State")),
    Column(words=_("Nominate by")),
]


def audience_for(user: Visitor, record: Guarded) -> str:
    """Who may know of a record, as this visitor may know it: whoever it is offered to reads of itself alone."""
    if record.audience == Audience.NAMED and not sees_offers(user) and not drafts_for_owner(user, record):
        return _("Offered to your side")
    return audience_of(record)


def session_row(session: Any) -> Row:
    """One run in the table of an activity."""
    home = session.activity
    place = ", ".join(part for part in (session.city or home.city, session.country or home.country) if part)
    return Row(
        cells=[
            Cell(
                text=days_written(session.starts, session.ends),
                address=reverse("session", args=[session.ref]),
                note=session.code,
                basis=plain_basis(session.basis),
            ),
            Cell(text=place),
            Cell(badge=session_badge(session)),
            Cell(text=session.nominate_by.isoformat() if session.nominate_by else ""),
        ]
    )


def state_badge(user: Visitor, activity: Activity) -> Badge:
    """The state in the words of the side that reads it."""
    ours, others = ACTIVITY_LABELS[ActivityState(activity.state)]
    words = ours if keeps_entry(user, activity) else others
    tone = "agreed" if activity.state == ActivityState.APPROVED else ""
    return Badge(shape=STATE_SHAPES[ActivityState(activity.state)], words=str(words), tone=tone)


def steps_of(user: Visitor, record: Any) -> list[dict[str, Any]]:
    """The steps this person can take now, and whether each needs a reason."""
    workflow = ACTIVITY if isinstance(record, Activity) else SESSION
    return [
        {"name": move.name, "words": STEP_WORDS[move.name], "reason": move.name in NEED_REASON}
        for move in workflow.open_to(user, record)
    ]


def offered(user: Visitor, activity: Activity, named: list[Told]) -> list[str] | None:
    """To whom it is offered, side by side; None for those who may not know."""
    if not sees_offers(user):
        return None
    if activity.audience == Audience.PUBLIC:
        return [_("everyone")]
    if activity.audience != Audience.NAMED:
        return []
    kept = {activity.owner.code, user.side_code if user.is_authenticated else ""}
    return [side.name for side in named if side.value not in kept]


OF_OFFERS = frozenset({"named"})  # to whom an entry is offered is the organisation's own


def history_of(record: Any, user: Visitor) -> list[Sentence]:
    """The last lines of the journal about an entry or a session."""
    return history(record, user, untold=() if sees_offers(user) else OF_OFFERS)


def activity_history(request: HttpRequest, ref: str) -> HttpResponse:
    """What was done to an entry, and by whom."""
    activity = get_object_or_404(activities_visible_to(request.user).select_related("owner", "about"), ref=ref)
    if not sees_history(request.user, activity):
        raise Http404
    context = {
        "title": _("History"),
        "history": history_of(activity, request.user),
        "marking": marking_of(activity),
        "crumbs": [
            Act(words=_("Catalogue"), address=reverse("catalogue")),
            Act(words=activity.title, address=reverse("activity", args=[ref])),
            Act(words=_("History"), address=""),
        ],
    }
    return render(request, "catalogue/history.html", context)


def lines_of(user: Visitor, activity: Activity) -> list[Any]:
    """Where the activity is used, of what this visitor may know."""
    found = lines_visible_to(user).filter(activity=activity).select_related("programme").order_by("starts", "id")
    return list(found[:SHOWN_IN_HISTORY])


def session_page(request: HttpRequest, ref: str) -> HttpResponse:
    """One dated run."""
    session = get_object_or_404(sessions_visible_to(request.user).select_related("activity", "owner", "about"), ref=ref)
    activity = session.activity
    days = days_written(session.starts, session.ends)
    context = {
        "session": session,
        "days": days,
        "basis": plain_basis(session.basis),
        "badge": session_badge(session),
        "audience": audience_for(request.user, session),
        "marking": marking_of(session),
        "facts": session_facts(session, request.user),
        "steps": steps_of(request.user, session),
        "may_change": keeps_session(request.user, session),
        "may_mark": drafts_for_owner(request.user, session),
        "history": history_of(session, request.user) if sees_history(request.user, activity) else [],
        "source": session.source_url,
        "crumbs": [
            Act(words=_("Catalogue"), address=reverse("catalogue")),
            Act(words=activity.title, address=reverse("activity", args=[activity.ref])),
            Act(words=days, address=""),
        ],
    }
    return render(request, "catalogue/session.html", context)


def providers(request: HttpRequest) -> HttpResponse:
    """Who gives activities, of what this visitor may know, with how many each gives."""
    counts = {one.words: one.count for one in facet_counts(request.user, Narrowing()).get("provider", ())}
    rows = [
        Row(
            cells=[
                Cell(text=one.name, address=reverse("provider", args=[one.ref])),
                Cell(text=one.kind),
                Cell(text=", ".join(part for part in (one.city, one.country) if part)),
                Cell(text=counts.get(one.name, "")),
            ]
        )
        for one in providers_visible_to(request.user).order_by("name")
    ]
    columns = [Column(words=_("Provider")), Column(words=_("Kind")), Column(words=_("Place"))]
    context = {
        "rows": rows,
        "columns": [*columns, Column(words=_("Activities"), number=True)],
        "title": _("Providers"),
        "caption": _("Who gives activities"),
        "empty": _("No providers yet. They come with a file of providers."),
        "crumbs": [Act(words=_("Catalogue"), address=reverse("catalogue")), Act(words=_("Providers"), address="")],
    }
    return page_or_file(
        request, "catalogue/directory.html", context, "providers", providers_visible_to(request.user), "name"
    )


def areas(request: HttpRequest) -> HttpResponse:
    """The fields of work by which activities are classed, with how many each has."""
    counts = {one.value: one.count for one in facet_counts(request.user, Narrowing()).get("area", ())}
    wider = Prefetch("wider", queryset=areas_visible_to(request.user))
    rows = [
        Row(
            cells=[
                Cell(text=one.name, address=f"{reverse('catalogue')}?area={one.code}"),
                Cell(text=one.wider.name if one.wider else ""),
                Cell(text=counts.get(one.code, "")),
            ]
        )
        for one in areas_visible_to(request.user).prefetch_related(wider).order_by("wider__name", "name")
    ]
    context = {
        "rows": rows,
        "columns": [
            Column(words=_("Area")),
            Column(words=_("Lies in")),
            Column(words=_("Activities"), number=True),
        ],
        "title": _("Areas"),
        "caption": _("Fields of work; the classing is the editors'"),
        "empty": _("No areas yet. They come with a file of areas."),
        "crumbs": [Act(words=_("Catalogue"), address=reverse("catalogue")), Act(words=_("Areas"), address="")],
    }
    return page_or_file(request, "catalogue/directory.html", context, "areas", areas_visible_to(request.user), "name")


def provider_page(request: HttpRequest, ref: str) -> HttpResponse:
    """Who a provider is, and what it gives."""
    provider = get_object_or_404(providers_visible_to(request.user).select_related("owner", "about"), ref=ref)
    gives = activities_visible_to(request.user).filter(provider=provider).prefetch_related(area_known(request.user))
    rows = [
        Row(
            cells=[
                Cell(
                    text=one.title,
                    address=reverse("activity", args=[one.ref]),
                    note="" if family_of(one.family).shown else family_of(one.family).label,
                ),
                Cell(text=kind_named(one.kind)),
                Cell(text=one.area.name if one.area else ""),
                Cell(text=one.duration_days),
            ]
        )
        for one in gives.order_by("title", "id")
    ]
    context = {
        "provider": provider,
        "place": ", ".join(part for part in (provider.city, provider.country) if part),
        "rows": rows,
        "columns": [
            Column(words=_("Activity")),
            Column(words=_("Kind")),
            Column(words=_("Area")),
            Column(words=_("Days"), number=True),
        ],
        "audience": audience_for(request.user, provider),
        "marking": marking_of(provider),
        "crumbs": [
            Act(words=_("Catalogue"), address=reverse("catalogue")),
            Act(words=_("Providers"), address=reverse("providers")),
            Act(words=provider.name, address=""),
        ],
    }
    return render(request, "catalogue/provider.html", context)
