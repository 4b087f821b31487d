"""A refusal is a page, or a notice where a part of the page was asked for."""

import pytest
from django.http import HttpResponse
from django.urls import path

from comity.common.errors import Refused
from comity.config.urls import handler404, handler500  # noqa: F401 - the handlers are looked up
from comity.config.urls import urlpatterns as real


def refuse(request):
    raise Refused("Only an approver of your side can table this. Save it as a draft.")


urlpatterns = [*real, path("refuse/", refuse), path("fine/", lambda request: HttpResponse("fine"))]
pytestmark = pytest.mark.urls(__name__)


def test_a_refusal_says_its_reason_and_the_way_back(client, db):
    answer = client.get("/refuse/", HTTP_REFERER="http://testserver/help/keys/")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Only an approver of your side can table this. Save it as a draft." in page
    assert 'href="http://testserver/help/keys/"' in page


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "javascript:alert(1)"])
def test_a_refusal_never_leads_to_another_site(client, db, elsewhere):
    assert elsewhere not in client.get("/refuse/", HTTP_REFERER=elsewhere).content.decode()


def test_a_refused_part_of_a_page_becomes_a_notice_at_its_top(client, db):
    answer = client.get("/refuse/", HTTP_HX_REQUEST="true")
    assert (answer.status_code, answer["HX-Retarget"], answer["HX-Reswap"]) == (409, "#refused", "innerHTML")
    assert answer.content.decode().startswith('<div class="notice late" role="alert">')


class Unread:
    """A body that fails when it is read."""

    def read(self, *_size):
        raise AssertionError("the body was read")

    readline = read


@pytest.mark.parametrize("length", [str(30 * 2**20 + 1), "9" * 40, "9" * 5_000])
@pytest.mark.parametrize("page", ["/", "/sign-in/", "/import/", "/nowhere/"])
def test_what_is_too_large_is_turned_away_before_it_is_read_with_a_page(client, page, length):
    answer = client.post(page, CONTENT_LENGTH=length, **{"wsgi.input": Unread()})
    assert answer.status_code == 413
    assert "At most 30 MB can be sent at once. Nothing was changed." in answer.content.decode()
    assert answer["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("length", ["", "0", "x", "-1", "²", str(30 * 2**20)])
def test_what_says_it_brings_less_or_nothing_sound_goes_on(client, db, length):
    assert client.get("/fine/", CONTENT_LENGTH=length).content == b"fine"
