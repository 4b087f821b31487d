"""Start page, the home of each side, and the pages of what went wrong."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def front(request: HttpRequest) -> HttpResponse:
    """What this is, for anyone."""
    return render(request, "front/front.html")


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """What waits for this person."""
    return render(request, "front/home.html")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page for what never existed and for what this visitor may not know."""
    context = {"title": "There is no such page", "reason": "The address may be mistyped, or what was here is gone."}
    return render(request, "front/not_found.html", context, status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """Our fault, said without any value of the request."""
    context = {"title": "Something went wrong here", "reason": "Nothing was changed. Go back and try again."}
    return render(request, "front/failed.html", context, status=500)
