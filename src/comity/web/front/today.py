"""The home of a signed-in person."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from comity.web.requests import MemberRequest


@login_required
def home(request: MemberRequest) -> HttpResponse:
    """What waits for this person."""
    return render(request, "front/home.html", {"duties": []})
