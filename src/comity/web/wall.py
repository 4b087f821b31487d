"""The second wall around a visit: the connection asks for its side, and for nobody once it is over."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from comity.access import wall


class WallMiddleware:
    """Tell the database for whom this visit asks; a connection that serves the next visit begins with nothing.

    It stands behind the choice of the membership and of what an operator opened. A connection that is lost and made
    anew during a visit has been told nothing, and then shows what is public alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        wall.stand_before(request.user)
        try:
            return self.get_response(request)
        finally:
            wall.close()
