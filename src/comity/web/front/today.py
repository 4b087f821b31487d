"""The home of a signed-in person: each line one sentence with its one act."""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.policy import acts_for_provider
from comity.access.queries import typed_by
from comity.catalogue.models import Activity
from comity.catalogue.states import ActivityState
from comity.common.dates import days_written
from comity.drafting.models import RunState
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to
from comity.exchange.programmes.runs import KIND as PROGRAMME_FILE
from comity.programmes.models import Line
from comity.reporting.today import MOST, OpenProgramme, entries_waiting, open_programmes, sessions_soon
from comity.web.pieces import Act, Duty, page_of
from comity.web.requests import MemberRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One heading of the page and what stands under it."""

    words: str
    duties: list[Duty]


@login_required
def home(request: MemberRequest) -> HttpResponse:
    """What waits for this person."""
    user, today = request.user, localdate()
    opened = sorted(open_programmes(user), key=lambda one: not one.run_state)  # what was asked for comes first
    programmes = [duty for one in opened if (duty := of_programme(one))]
    entries = [of_entry(one) for one in entries_waiting(user)]
    previewed = imports_visible_to(user).filter(state=ImportRun.State.PREVIEWED).defer("content", "rows", "undo")
    imports = [of_import(one) for one in previewed[:MOST]]
    parts = [
        Part(words=_("Waits for you"), duties=[*entries, *programmes, *imports]),
        Part(words=_("Begun and not saved"), duties=of_typed(request)),
        Part(words=_("Begins soon"), duties=[of_line(one, today) for one in sessions_soon(user, today)]),
    ]
    context = {"parts": [part for part in parts if part.duties], "today": today, "start": start_of(request)}
    return render(request, "front/home.html", context)


def start_of(request: MemberRequest) -> Act:
    """Where work begins when nothing waits."""
    if acts_for_provider(request.user):
        return Act(words=_("Open the catalogue"), address=reverse("catalogue"))
    return Act(words=_("Open the programmes"), address=reverse("programmes"))


def of_programme(one: OpenProgramme) -> Duty | None:
    """A programme in writing: what its newest proposal asks for. Nothing while it stands accepted."""
    programme = one.programme
    names = {"programme": programme.title, "partner": programme.partner.name}
    board = page_of("board", programme.ref) or page_of("programme", programme.ref)
    if one.accepted:
        return None
    since = day(programme.updated_at.date())
    told = {
        RunState.DONE: (_("A proposal for %(partner)s, %(programme)s, waits for your yes or no."), _("Read it")),
        RunState.STOPPED: (
            _("A proposal for %(partner)s, %(programme)s, was stopped; its best is kept."),
            _("Read it"),
        ),
        RunState.FAILED: (_("The last proposal for %(partner)s, %(programme)s, failed."), _("See why")),
        RunState.WAITING: (_("A proposal for %(partner)s, %(programme)s, is being worked out."), _("Watch")),
        RunState.RUNNING: (_("A proposal for %(partner)s, %(programme)s, is being worked out."), _("Watch")),
    }
    nothing = (_("The draft for %(partner)s, %(programme)s, has no proposal yet."), _("Open"))
    words, act = told[RunState(one.run_state)] if one.run_state else nothing
    return Duty(
        words=words % names, when=since, act=Act(words=act, address=board), late=one.run_state == RunState.FAILED
    )


def of_entry(entry: Activity) -> Duty:
    """An entry of the catalogue that somebody has to decide on or to finish."""
    page, since = page_of("activity", entry.ref), day(entry.updated_at.date())
    if entry.state == ActivityState.PROPOSED:
        words = _("%(owner)s proposes %(title)s for the catalogue.") % {"owner": entry.owner, "title": entry.title}
        return Duty(words=words, when=since, act=Act(words=_("Decide"), address=page))
    if entry.state == ActivityState.DECLINED:
        words = _("%(title)s was returned to you.") % {"title": entry.title}
        return Duty(
            words=words, when=since, note=entry.state_note, act=Act(words=_("Read why"), address=page), late=True
        )
    words = _("%(title)s is half written and not proposed yet.") % {"title": entry.title}
    return Duty(words=words, when=since, act=Act(words=_("Go on"), address=page))


def of_import(run: ImportRun) -> Duty:
    """A file that was read and not yet taken over."""
    words = _("%(file)s was read and looked at; nothing of it is taken over yet.") % {"file": run.file_name}
    page = "programme-import-run" if run.kind == PROGRAMME_FILE else "import"
    return Duty(words=words, when=day(run.at.date()), act=Act(words=_("Look at it"), address=page_of(page, run.ref)))


def of_typed(request: MemberRequest) -> list[Duty]:
    """What the person has typed somewhere and not saved."""
    duties = []
    for typed in typed_by(request.user)[:MOST]:
        page, title = (next(iter(typed.fields.get(name, [])), "") for name in ("@page", "@title"))
        if not page.startswith("/") or page.startswith(("//", "/\\")):
            continue
        words = _("What you typed on “%(page)s” is kept, and not saved yet.") % {"page": title or page}
        duties.append(Duty(words=words, when=day(typed.updated_at.date()), act=Act(words=_("Go on"), address=page)))
    return duties


def of_line(line: Line, today: date) -> Duty:
    """An accepted line that begins within a month."""
    words = _("%(activity)s begins for %(partner)s.") % {
        "activity": line.activity.title if vars(line)["activity_known"] else _("A session"),
        "partner": line.programme.partner.name,
    }
    page = page_of("programme", line.programme.ref)
    note = _("today") if line.starts == today else _("in %(n)s days") % {"n": (line.starts - today).days}
    return Duty(
        words=words,
        when=days_written(line.starts, line.ends, short=True),
        note=note,
        act=Act(words=_("Open"), address=page),
    )


def day(on: date) -> str:
    """One day as people read it."""
    return days_written(on, on)
