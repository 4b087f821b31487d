"""Entering and changing activities and sessions by hand, their steps, and offers."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.access.actions import forget_typed
from comity.access.policy import manages
from comity.catalogue.actions.entries import begin_activity, change_activity, identifiers_of, move_activity, needs_of
from comity.catalogue.actions.offers import Offer, offer_activities, offer_activity, offer_to
from comity.catalogue.actions.sessions import add_session, change_session, step_session
from comity.catalogue.merging import BothChanged
from comity.catalogue.models import Activity
from comity.catalogue.policy import (
    activities_visible_to,
    approves_entries,
    begins_entries,
    keeps_entry,
    keeps_session,
    sessions_visible_to,
)
from comity.catalogue.queries import narrowed
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.web.catalogue.forms import (
    ActivityForm,
    NewSessionForm,
    OfferForm,
    SessionForm,
    activity_initial,
    session_initial,
)
from comity.web.catalogue.views import narrowing_of, query_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

MOST_OFFERED = 500


def crumbs(activity: Activity | None, last: str) -> list[Act]:
    """The way here."""
    found = [Act(words=_("Catalogue"), address=reverse("catalogue"))]
    if activity:
        found.append(Act(words=activity.title, address=reverse("activity", args=[activity.ref])))
    return [*found, Act(words=last, address="")]


def asked(request: HttpRequest, form: Any, title: str, **more: Any) -> HttpResponse:
    """A form as its page; 422 when something has to be mended, 409 when someone else was faster."""
    status = 409 if more.get("theirs") is not None else 422 if form.errors else 200
    return render(request, "catalogue/form.html", {"form": form, "title": title, **more}, status=status)


@login_required
def new_activity(request: MemberRequest) -> HttpResponse:
    """An entry begun by hand; it stays a draft of the own side until it is proposed."""
    if not begins_entries(request.user):
        raise Http404
    form = ActivityForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        tied = {name: form.cleaned_data[name] for name in ("identifiers", "needs")}
        activity = begin_activity(form.values(), by=request.user, at=now(), **tied)
        forget_typed(request.user, "activity:new")
        messages.success(request, _("It is kept as a draft of your side. Propose it when it is ready."))
        return redirect("activity", activity.ref)
    more = {"draft": "activity:new", "version": 0, "back": reverse("catalogue"), "parts": PARTS}
    return asked(request, form, _("New activity"), crumbs=crumbs(None, _("New activity")), **more)


PARTS = (
    (_("What it is"), ("title", "kind", "provider", "provider_name", "area", "delivery", "level", "city", "country")),
    (_("Content"), ("aim", "description")),
    (
        _("Who may attend"),
        ("language_profile", "ranks", "civilian", "clearance", "releasable_to", "open_to", "needs", "prerequisites"),
    ),
    (_("Running"), ("duration_days", "periodicity", "seats_min", "seats_max")),
    (_("Numbers, source and note"), ("identifiers", "source_url", "source_as_of", "note")),
)


@login_required
def change(request: MemberRequest, ref: str) -> HttpResponse:
    """Change an entry; two who change different fields both succeed, two who change one are asked."""
    seen = activities_visible_to(request.user).select_related("owner", "about", "provider", "area")
    activity = get_object_or_404(seen, ref=ref)
    if not keeps_entry(request.user, activity):
        raise Http404
    initial = activity_initial(activity, identifiers_of(activity), needs_of(activity, request.user))
    form = ActivityForm(chosen(request), user=request.user, activity=activity, initial=initial)
    back = reverse("activity", args=[ref])
    more: dict[str, Any] = {"draft": f"activity:{ref}", "version": version_of(request, activity), "back": back}
    more |= {"crumbs": crumbs(activity, _("Change")), "parts": PARTS}
    if request.method == "POST" and form.is_valid():
        tied = {name: form.cleaned_data[name] for name in ("identifiers", "needs")}
        try:
            changed = change_activity(
                activity, form.values(), version=more["version"], by=request.user, at=now(), **tied
            )
        except BothChanged as late:
            return merge(request, late, lambda data: ActivityForm(data, user=request.user, activity=activity), more)
        return saved(request, more["draft"], changed, back)
    return asked(request, form, _("Change the activity"), **more)


def version_of(request: HttpRequest, record: Any) -> int:
    """The version the form was opened on."""
    given = request.POST.get("version", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 9 else record.version


def saved(request: MemberRequest, draft: str, changed: bool, back: str) -> HttpResponse:
    """Back to the page, with what happened."""
    forget_typed(request.user, draft)
    messages.success(request, _("Saved.") if changed else _("Nothing was changed, so nothing was saved."))
    return redirect(back)


def merge(request: HttpRequest, late: BothChanged, form_of: Callable[[Any], Any], more: dict[str, Any]) -> HttpResponse:
    """Both versions of each field that two people changed; what only the other changed is taken over."""
    data = request.POST.copy()
    fields = form_of(data).fields
    theirs = []
    for name, value in late.theirs.items():
        if name not in fields:
            continue
        if name in late.conflicts:
            theirs.append({"name": name, "label": fields[name].label, "now": typed(value), "mine": data.get(name, "")})
        else:
            data[name] = typed(value)
    more |= {"theirs": theirs, "version": late.version, "sentence": str(late)}
    return asked(request, form_of(data), _("Two people changed this"), **more)


def typed(value: Any) -> str:
    """A value as its field would hold it."""
    if isinstance(value, list):
        return "; ".join(str(part) for part in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def chosen(request: HttpRequest) -> QueryDict | None:
    """What was posted, with the other person's value where that was chosen on the merge page."""
    if request.method != "POST":
        return None
    data = request.POST.copy()
    for name in [key.removeprefix("take-") for key in request.POST if key.startswith("take-")]:
        if request.POST[f"take-{name}"] == "theirs":
            data[name] = request.POST.get(f"theirs-{name}", "")
    return data


@login_required
@require_POST
def step(request: MemberRequest, ref: str) -> HttpResponse:
    """Take an entry one step on: propose, take back, approve, decline, withdraw."""
    activity = get_object_or_404(activities_visible_to(request.user).select_related("owner", "about"), ref=ref)
    note = request.POST.get("note", "").strip()
    move_activity(activity, request.POST.get("step", ""), by=request.user, at=now(), note=note)
    messages.success(request, _("Done: %(title)s is %(state)s.") % told(activity))
    return redirect("activity", ref) if activities_visible_to(request.user).filter(ref=ref) else redirect("catalogue")


def told(activity: Activity) -> dict[str, str]:
    """Title and state for a message."""
    return {"title": activity.title, "state": activity.get_state_display()}


@login_required
def offer(request: MemberRequest, ref: str) -> HttpResponse:
    """Offer one entry: choose, read the exact list, confirm."""
    activity = get_object_or_404(activities_visible_to(request.user).select_related("owner", "about"), ref=ref)
    if not approves_entries(request.user, activity):
        raise Http404
    groups = [group.ref for group in activity.offered_groups.all()]
    standing = {
        "everyone": activity.audience == "public",
        "groups": groups,
        "partners": list(activity.named.values_list("code", flat=True)),
    }

    def act(chosen: Offer, note: str) -> HttpResponse:
        offer_activity(activity, chosen, by=request.user, at=now(), note=note)
        messages.success(
            request, _("The offer is taken back.") if chosen.nobody else _("The offer stands as you confirmed it.")
        )
        return redirect("activity", ref)

    what = _("“%(title)s” and its sessions") % {"title": activity.title}
    return offering(
        request, what, standing, act, back=reverse("activity", args=[ref]), way=crumbs(activity, _("Offer"))
    )


@login_required
def offer_many(request: MemberRequest) -> HttpResponse:
    """Offer every approved entry of a view at once."""
    if not manages(request.user):
        raise Http404
    rows = (
        narrowed(request.user, narrowing_of(request)).in_use().select_related("owner", "about").order_by("title", "id")
    )
    entries = list(rows[: MOST_OFFERED + 1])
    if not entries:
        raise Refused("This view holds no approved entries: take a filter away, or approve some first.")
    if len(entries) > MOST_OFFERED:
        raise Refused(f"This view holds more than {MOST_OFFERED} entries: narrow it, and offer in parts.")
    back = reverse("catalogue") + query_of(request)

    def act(chosen: Offer, note: str) -> HttpResponse:
        count = offer_activities(entries, chosen, by=request.user, at=now(), note=note)
        stand = _("%(count)s activities stand offered as you confirmed.")
        words = _("The offers of %(count)s activities are taken back.") if chosen.nobody else stand
        messages.success(request, words % {"count": count})
        return redirect(back)

    what = _("%(count)s activities and their sessions") % {"count": len(entries)}
    return offering(request, what, {}, act, back=back, way=crumbs(None, _("Offer")))


def offering(
    request: MemberRequest,
    what: str,
    standing: dict[str, Any],
    act: Callable[[Offer, str], HttpResponse],
    *,
    back: str,
    way: list[Act],
) -> HttpResponse:
    """Choose sides; read exactly who will see it; confirm. Nothing is opened before the list was shown."""
    form = OfferForm(request.POST or None, user=request.user, initial=standing)
    context = {"form": form, "what": what, "back": back, "crumbs": way, "sides": None}
    if request.method == "POST" and form.is_valid():
        chosen = offer_to(
            request.user,
            everyone=form.cleaned_data["everyone"],
            sides=[form.sides[code] for code in form.cleaned_data["partners"]],
            groups=form.cleaned_data["groups"],
        )
        listed = " ".join(side.code for side in chosen.sides)
        if request.POST.get("confirmed") == f"{chosen.everyone}:{listed}":
            return act(chosen, form.cleaned_data["note"])
        context |= {"offer": chosen, "mark": f"{chosen.everyone}:{listed}", "moved": "confirmed" in request.POST}
    return render(request, "catalogue/offer.html", context, status=422 if form.errors else 200)


@login_required
def new_session(request: MemberRequest, ref: str) -> HttpResponse:
    """A dated run added by hand."""
    activity = get_object_or_404(activities_visible_to(request.user).select_related("owner", "about"), ref=ref)
    if not keeps_entry(request.user, activity):
        raise Http404
    form = NewSessionForm(request.POST or None)
    draft = f"session:new:{ref}"
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        code = values.pop("code")
        try:
            session = add_session(activity, values, by=request.user, at=now(), code=code)
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            forget_typed(request.user, draft)
            messages.success(request, _("The session is added."))
            return redirect("session", session.ref)
    more = {"draft": draft, "version": 0, "back": reverse("activity", args=[ref]), "parts": NEW_SESSION_PARTS}
    return asked(request, form, _("New session"), crumbs=crumbs(activity, _("New session")), **more)


SESSION_PARTS = (
    (_("When and where"), ("starts", "ends", "city", "country", "zone")),
    (_("Seats and deadline"), ("seats_min", "seats_max", "nominate_by", "note")),
)
NEW_SESSION_PARTS = (*SESSION_PARTS, (_("Number"), ("code",)))


@login_required
def change_run(request: MemberRequest, ref: str) -> HttpResponse:
    """Change or move a dated run."""
    seen = sessions_visible_to(request.user).select_related("activity", "owner", "about")
    session = get_object_or_404(seen, ref=ref)
    if not keeps_session(request.user, session):
        raise Http404
    form = SessionForm(chosen(request), initial=session_initial(session))
    back = reverse("session", args=[ref])
    last = days_written(session.starts, session.ends)
    more: dict[str, Any] = {"draft": f"session:{ref}", "version": version_of(request, session), "back": back}
    more |= {"crumbs": crumbs(session.activity, last), "parts": SESSION_PARTS}
    if request.method == "POST" and form.is_valid():
        try:
            changed = change_session(
                session, dict(form.cleaned_data), version=more["version"], by=request.user, at=now()
            )
        except BothChanged as late:
            return merge(request, late, SessionForm, more)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            return saved(request, more["draft"], changed, back)
    return asked(request, form, _("Change the session"), **more)


@login_required
@require_POST
def step_run(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a run one step on: open, close, begin, hold, cancel, take up again."""
    session = get_object_or_404(sessions_visible_to(request.user).select_related("owner", "about"), ref=ref)
    note = request.POST.get("note", "").strip()
    step_session(session, request.POST.get("step", ""), by=request.user, at=now(), note=note)
    messages.success(request, _("Done: the session is %(state)s.") % {"state": session.get_state_display()})
    return redirect("session", ref)
