"""What every page shows around the work: marking, side, navigation, and how one likes to read."""

import pytest

from comity.web.frame import audience_of, marking_of, seal_of
from comity.web.middleware import CONTENT_POLICY
from tests.integration.web.conftest import unmasked

PLACES = {
    "ivana": ["Today", "Partners", "Programmes", "Catalogue", "Dialogue", "Import"],
    "maria": ["Today", "Partners", "Programmes", "Catalogue", "Dialogue", "Import"],
    "leyla": ["Today", "Programmes", "Catalogue", "Dialogue"],
    "nigar": ["Today", "Programmes", "Catalogue", "Dialogue"],
    "pia": ["Today", "Catalogue"],
    "audra": ["Today", "Programmes", "Partners", "Catalogue"],
    "otto": ["Today", "Programmes", "Partners", "Catalogue"],
}


@pytest.mark.parametrize("name", PLACES)
def test_navigation_by_side_with_the_current_place_marked(name, cast, sign_in):
    places = sign_in(cast[name]).get("/today/").context["places"]
    assert [place.words for place in places] == PLACES[name]
    assert [place.words for place in places if place.current] == ["Today"]


def test_the_public_reads_what_was_released_programmes_partners_and_the_catalogue(client, db):
    places = client.get("/").context["places"]
    assert [(place.words, place.current) for place in places] == [
        ("Released", False),
        ("Programmes", False),
        ("Partners", False),
        ("Catalogue", False),
    ]


@pytest.mark.parametrize("asked", ["fr", "de-CH,de;q=0.9", "az", "en-US", ""])
def test_a_page_bears_the_language_it_is_written_in(asked, cast, sign_in):
    answer = sign_in(cast["maria"]).get("/partners/people/", headers={"accept-language": asked})
    assert (answer.headers["Content-Language"], '<html lang="en-gb"' in answer.text) == ("en-gb", True)


@pytest.mark.parametrize(("name", "kind"), [("maria", "organisation"), ("leyla", "partner"), ("pia", "provider")])
def test_a_page_names_the_side_it_is_seen_from(name, kind, cast, sign_in):
    page = sign_in(cast[name]).get("/today/").content.decode()
    assert f' side-{kind}"' in page
    assert page.count(f'<span class="side {kind}">') == 1


def test_the_marking_stands_at_the_top_and_at_the_bottom(cast, sign_in, client):
    assert sign_in(cast["maria"]).get("/today/").content.decode().count(">Unclassified</section>") == 2
    client.logout()
    assert client.get("/").content.decode().count(">Public</section>") == 2


@pytest.mark.parametrize(
    ("audience", "marking", "seen"),
    [
        ("own", "Unclassified · internal to Organisation", "Seen by Organisation only"),
        ("both", "Unclassified · releasable to Azerbaijan", "Seen by Organisation and Azerbaijan"),
        ("named", "Unclassified · releasable to named sides", "Seen by Organisation and named sides"),
        ("public", "Unclassified", "Seen by everyone"),
    ],
)
def test_a_record_says_its_marking_and_who_may_know_of_it(audience, marking, seen, make_programme):
    programme = make_programme(audience=audience)
    assert (marking_of(programme), audience_of(programme)) == (marking, seen)


@pytest.mark.parametrize(
    ("state", "owner", "shape"),
    [
        ("draft", "org", "hollow"),
        ("tabled", "org", "left"),
        ("tabled", "aze", "right"),
        ("agreed", "aze", "both"),
        ("in_force", "org", "ring"),
        ("ended", "org", "dashed"),
    ],
)
def test_a_half_of_the_seal_is_filled_by_the_side_that_stands_by_the_text(state, owner, shape, make_programme, sides):
    assert seal_of(make_programme(state=state, owner=sides[owner])) == shape


def test_every_answer_carries_the_headers_and_is_kept_by_no_cache(client, db):
    answer = client.get("/")
    assert answer["Content-Security-Policy"] == CONTENT_POLICY
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/static/pages.css", "/static/house.js"])
def test_texts_travel_compressed(path, client, db):
    answer = client.get(path, HTTP_ACCEPT_ENCODING="gzip")
    assert (answer.status_code, answer["Content-Encoding"]) == (200, "gzip")


def test_no_page_of_the_frame_writes_style_or_script_into_its_text(client, cast, sign_in):
    for page in ("/", "/sign-in/", "/help/keys/", "/search/?q=x", "/nowhere/"):
        text = client.get(page).content.decode()
        assert [sign for sign in (" style=", "<style", "onclick=", "<script>") if sign in text] == []


def test_a_visitor_chooses_light_and_lines_and_comes_back_to_the_page(client, db):
    answer = client.post("/display/", {"scheme": "dark", "back": "/help/keys/?x=1"})
    assert answer["Location"] == "/help/keys/?x=1"
    client.post("/display/", {"density": "ledger", "back": "/"})
    page = client.get("/").content.decode()
    assert client.cookies["display"].value == "dark.ledger"
    assert 'data-scheme="dark"' in page
    assert '<body class="density-ledger ' in page
    client.post("/display/", {"scheme": "", "back": "/"})
    assert client.cookies["display"].value == "ledger"


def test_only_known_words_are_kept_and_only_own_pages_led_to(client, db):
    answer = client.post("/display/", {"scheme": "<script>", "density": "huge", "back": "https://example.org/"})
    assert (answer["Location"], client.cookies["display"].value) == ("/", "")
    client.cookies["display"] = 'dark"><script>.enormous'
    assert "<script>." not in client.get("/").content.decode()


def test_a_first_visit_takes_the_heading_face_alone_and_a_later_one_all(client, db):
    assert "faces.css" not in client.get("/").content.decode().split("house.js")[0]
    client.cookies["faces"] = "1"
    assert "faces.css" in client.get("/").content.decode().split("house.js")[0]


def test_a_hidden_and_an_unknown_page_look_alike(still, client, db):
    one, other = client.get("/programmes/2222222222ab/"), client.get("/programmes/no-such/")
    assert (one.status_code, other.status_code) == (404, 404)
    assert unmasked(one) == unmasked(other)
    assert "<h1>There is no such page</h1>" in unmasked(one)


def test_a_failure_shows_a_page_without_asking_the_database(django_assert_num_queries, rf, db):
    from comity.web.front.views import failed  # noqa: PLC0415 - the view alone, without the frame

    with django_assert_num_queries(0):
        answer = failed(rf.get("/?secret=canary"))
    assert answer.status_code == 500
    assert b"It is not your fault" in answer.content
    assert b"canary" not in answer.content
