"""What an operator opens by break-glass: found at the door, told in the journal before it is shown."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import now

from comity.access.glass import note_read
from comity.access.models import User
from comity.access.policy import glass_of
from comity.access.queries import open_glass

Answer = Callable[[HttpRequest], HttpResponse]


class GlassMiddleware:
    """Sets what is open for an operator, and writes one line for each answer read under it; only then it is shown."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        acting = getattr(request.user, "acting", None)
        if acting is not None:
            acting.glass = open_glass(acting, now())
        response = self.get_response(request)
        user, place = request.user, request.resolver_match
        glass = glass_of(user)
        if glass is None or place is None or response.status_code != 200:
            return response
        if isinstance(user, User):
            note_read(glass, request.path, map(str, place.kwargs.values()), by=user, at=now())
        return response
