"""What a person types into a form and has not saved is kept on the server, for that person and side alone."""

import json
import re

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.actions import forget_typed, keep_typed, typed_in
from comity.access.models import User

FORM = re.compile(r"[a-z0-9][a-zA-Z0-9:/._-]{0,159}")
LARGEST = 200_000  # characters of one form
MOST_FIELDS = 400


@require_http_methods(["GET", "POST"])
def draft(request: HttpRequest) -> JsonResponse:
    """GET ?form=…: what was typed. POST form, fields (JSON), version: keep it; POST form, forget=1: it was saved."""
    user = request.user
    if not isinstance(user, User):
        return JsonResponse({"words": _("Sign in again in another window; what you typed stays here.")}, status=401)
    form = (request.GET if request.method == "GET" else request.POST).get("form", "")
    if not FORM.fullmatch(form):
        return JsonResponse({"words": _("This form cannot be kept.")}, status=400)
    if request.method == "GET":
        return JsonResponse(kept(user, form))
    if "forget" in request.POST:
        forget_typed(user, form)
        return JsonResponse({"kept": False})
    fields = fields_in(request.POST.get("fields", ""))
    version = request.POST.get("version", "0")
    if fields is None or not (version.isascii() and version.isdigit() and len(version) < 10):
        return JsonResponse({"words": _("This is too long to be kept while you type; save it.")}, status=413)
    keep_typed(user, form, fields, int(version))
    return JsonResponse({"kept": True})


def kept(user: User, form: str) -> dict[str, object]:
    """What was typed into the form, on which version of the record, and when."""
    typed = typed_in(user, form)
    if typed is None:
        return {"kept": False}
    return {
        "kept": True,
        "fields": typed.fields,
        "version": typed.base_version,
        "at": typed.updated_at.isoformat(timespec="seconds"),
    }


def fields_in(text: str) -> dict[str, list[str]] | None:
    """The names and values of a form, each name with its list of values; None for anything else."""
    if len(text) > LARGEST:
        return None
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or len(fields) > MOST_FIELDS:
        return None
    sound = all(isinstance(values, list) and all(isinstance(one, str) for one in values) for values in fields.values())
    return {plain(name): [plain(one) for one in values] for name, values in fields.items()} if sound else None


def plain(text: str) -> str:
    """The text without what no database keeps: the sign U+0000, and half of a sign that was cut in two."""
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "")
