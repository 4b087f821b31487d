"""The page for a form that does not belong to this visit."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from comity.web.refusals import FORM_REFUSED


def not_from_here(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form opened before signing in again, or on another site; what was sent is read by nobody."""
    setattr(request, FORM_REFUSED, True)
    words = _(
        "This form was opened before you last signed in or out, or on another site. Nothing was changed. Go back, "
        "load the page anew and send it again."
    )
    context = {"title": _("This form cannot be taken"), "reason": words}
    return render(request, "front/wrong.html", context, status=403)
