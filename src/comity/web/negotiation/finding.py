"""From a programme, or from a snapshot that was shown, to the negotiation over it."""

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.policy import releases_visible_to
from comity.negotiation.policy import negotiations_visible_to
from comity.programmes.policy import keeps_programme
from comity.programmes.workflow import PROGRAMME
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.programmes.pages import programme_or_404


def of_programme(request: HttpRequest, ref: str) -> HttpResponse:
    """The negotiation over a programme; before its first tabling a page that says what begins one."""
    programme = programme_or_404(request, ref)
    found = negotiations_visible_to(request.user).filter(of=programme.ref).first()
    if found is not None:
        return redirect("negotiation", found.ref)
    if programme.about is None or not keeps_programme(request.user, programme):
        raise Http404
    begins = "table" in {move.name for move in PROGRAMME.open_to(request.user, programme)}
    table = Act(
        words=_("Table it to %(side)s") % {"side": programme.about}, address=reverse("programme-table", args=[ref])
    )
    back = Act(words=programme.title, address=reverse("programme", args=[ref]))
    context = {
        "programme": programme,
        "act": table if begins else None,
        "marking": marking_of(programme),
        "crumbs": [
            Act(words=_("Programmes"), address=reverse("programmes")), back, Act(words=_("Negotiation"), address="")
        ],
    }  # fmt: skip
    return render(request, "negotiation/none.html", context)


def of_text(request: HttpRequest, ref: str) -> HttpResponse:
    """The negotiation in which a snapshot was shown."""
    release = get_object_or_404(releases_visible_to(request.user), ref=ref)
    over = Q(of=release.of) | Q(ref=release.of)
    return redirect("negotiation", get_object_or_404(negotiations_visible_to(request.user).filter(over)).ref)
