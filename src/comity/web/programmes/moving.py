"""The moves of a text that its own side still writes, each asked once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.common.errors import Refused
from comity.programmes.actions.writing import consult, end_consultation, give_up
from comity.web.account.stepping import step_up
from comity.web.programmes.crossing import crossing_page
from comity.web.programmes.editing import address, confirmed, may_move
from comity.web.programmes.pages import programme_or_404
from comity.web.requests import MemberRequest


@login_required
@require_http_methods(["GET", "POST"])
def into_consultation(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a draft into consultation."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "consult")
    return confirmed(
        request,
        programme,
        lambda: consult(programme, by=request.user, at=now()),
        title=_("Take into consultation"),
        question=_("Take the draft into consultation?"),
        words=_(
            "Your side reads it and nobody changes it until it is a draft again. The other side sees nothing of it. It "
            "can be tabled from consultation."
        ),
        main=_("Take it into consultation"),
        told=_("The text is in consultation on your side."),
        after=address(programme),
    )


@login_required
@require_http_methods(["GET", "POST"])
def out_of_consultation(request: MemberRequest, ref: str) -> HttpResponse:
    """Make it a draft again."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "end consultation")
    return confirmed(
        request,
        programme,
        lambda: end_consultation(programme, by=request.user, at=now()),
        title=_("End the consultation"),
        question=_("Make it a draft again?"),
        words=_("Your side can change it again."),
        main=_("Make it a draft"),
        told=_("The text is a draft again."),
        after=address(programme),
    )


@require_http_methods(["GET", "POST"])
@step_up
def give_it_up(request: MemberRequest, ref: str) -> HttpResponse:
    """Withdraw a text that was never agreed."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "give up")
    refused = ""
    if request.method == "POST":
        try:
            give_up(programme, reason=request.POST.get("note", "")[:2000], by=request.user, at=now())
        except Refused as told:
            refused = str(told)
        else:
            messages.success(request, _("The programme is withdrawn."))
            return redirect(address(programme))
    context = crossing_page(programme, _("Withdraw the programme")) | {"refused": refused}
    return render(request, "programmes/give_up.html", context, status=409 if refused else 200)
