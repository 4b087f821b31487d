"""News, how one is told, and the way out of mail, which acts on a button alone."""

from django.contrib.auth.decorators import login_required
from django.contrib.messages import success
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware, now
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from comity.access.policy import acting_of
from comity.common.errors import Refused
from comity.delivery.news import news_page, unread_of
from comity.delivery.sending import mail_is_set
from comity.delivery.unsubscribing import way_out
from comity.notices.actions import choose_how, read_notices, stop_mail
from comity.notices.queries import subscription_of
from comity.notices.states import Group
from comity.web.notices.forms import ToldForm
from comity.web.notices.shown import of_news
from comity.web.requests import MemberRequest


@login_required
def news(request: MemberRequest) -> HttpResponse:
    """What was told to this member."""
    page = news_page(request.user, request.GET.get("after", ""))
    context = {
        "duties": [of_news(one) for one in page.told],
        "unread": unread_of(request.user).exists(),
        "upto": now().isoformat(),
        "older": f"?after={page.following}" if page.following else "",
        "newer": f"?after={page.previous}" if page.previous else "",
    }
    return render(request, "notices/news.html", context)


@login_required
@require_POST
def read(request: MemberRequest) -> HttpResponse:
    """All that stood on the page when it was opened is read."""
    upto = parse_datetime(request.POST.get("upto", ""))
    read_notices(upto if upto and is_aware(upto) and upto <= now() else now(), by=request.user)
    return redirect("news")


@login_required
def told(request: MemberRequest) -> HttpResponse:
    """How this member is told."""
    acting = acting_of(request.user)
    if acting is None:
        raise Refused(_("Only a member of a side is told anything; ask a manager of your side for a membership."))
    form = ToldForm(request.POST or None, wished=subscription_of(acting))
    if form.is_valid():
        zone, language = form.cleaned_data["zone"], form.cleaned_data.get("language", "")
        choose_how(form.mails(), by=request.user, at=now(), zone=zone, language=language)
        success(request, _("Saved. This holds from the next notice on."))
        return redirect("told")
    context = {"form": form, "mail": request.user.email, "set": mail_is_set(), "always": Group.SECURITY.label}
    return render(request, "notices/told.html", context)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def told_off(request: HttpRequest, token: str) -> HttpResponse:
    """The way out of a mail: a page with one button; only the button acts, pressed here or by a mail program.

    It needs no signing in and no token of a form, for mail programs press it without either (RFC 8058).
    """
    wanted = way_out(token)
    if wanted is None:
        raise Http404
    if request.method == "POST":
        stop_mail(wanted.member, wanted.groups, at=now())
    context = {
        "groups": [Group(one).label for one in wanted.groups],
        "done": request.method == "POST",
        "address": reverse("told-off", args=[token]),
    }
    return render(request, "notices/told_off.html", context)
