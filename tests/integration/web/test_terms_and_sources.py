"""Terms in posts: each with the numbers of its sources, what one tells otherwise, and read-outs that name a holder."""

import re

import pytest
from django.urls import reverse

from comity.common.errors import Refused
from comity.exchange.demonstration import holdings_in, note_of_post
from comity.partners.actions import keep_holding, keep_person, keep_post
from tests.integration.conftest import NOON
from tests.integration.dialogue.conftest import make_claim, make_event, make_read_out

__all__ = ["make_claim", "make_event", "make_read_out"]
PAGE, OTHER = "https://example.org/appointed", "https://example.org/history"


@pytest.fixture
def envoy(cast):
    by = {"by": cast["maria"], "at": NOON}
    note = f"Created: June 2004, a summit {OTHER}\nDuties: advise; coordinate\nAnything else"
    post, someone = keep_post("envoy", {"title": "Envoy", "note": note}, **by), keep_person("a", {"name": "A B"}, **by)
    values = {"starts": "2004-09", "source_url": PAGE, "sources": [PAGE, f"{OTHER} from August 2004"]}
    values |= {"seen": ["2005-10", "2006-01-19"]}
    return post, someone, keep_holding(post, someone, values, **by)


def words(page):
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def test_a_source_that_tells_a_term_otherwise_stands_with_its_words_and_number(client, cast, envoy):
    post, someone, _held = envoy
    for address in (reverse("post", args=[post.ref]), reverse("person", args=[someone.ref])):
        page = client.get(address).content.decode()
        assert "named in the post: October 2005, 19 January 2006; source 2 tells: from August 2004" in words(page)
        assert re.findall(r'href="#source-(\d)"', page[page.index("<tbody") :]) == ["1", "2"]
        assert f'<a href="{OTHER}" rel="noreferrer">{OTHER}</a>' in page


def test_the_lines_of_a_note_name_themselves_and_their_source(client, envoy):
    page = words(client.get(reverse("post", args=[envoy[0].ref])).content.decode())
    assert "Created June 2004, a summit source 2 Duties advise; coordinate Note Anything else" in page


def test_a_term_keeps_what_a_source_tells_otherwise_and_refuses_what_begins_with_no_address(sign_in, cast, envoy):
    post, someone, held = envoy
    address = reverse("holder-change", args=[post.ref, held.ref])
    form = {"person": someone.ref, "starts": "2004-09"}
    wrong = sign_in(cast["maria"]).post(address, {**form, "version": held.version, "sources": f"from 2004 {OTHER}"})
    assert (wrong.status_code, "Write each source as a whole address" in wrong.text) == (422, True)
    sent = sign_in(cast["maria"]).post(address, {**form, "version": held.version, "sources": f"{OTHER} from 2003"})
    assert sent.status_code == 302
    held.refresh_from_db()
    assert held.sources == [f"{OTHER} from 2003"]
    with pytest.raises(Refused, match="whole address"):
        keep_holding(post, someone, {"starts": "2010", "sources": [" "]}, by=cast["maria"], at=NOON)


def test_every_read_out_that_names_a_holder_is_a_source_to_who_may_know_it(
    client, cast, sides, envoy, make_event, make_read_out, make_claim
):
    post, someone, _held = envoy
    for publisher, audience in (("Our press", "public"), ("Our desk", "own"), ("", "public")):
        told = make_read_out(
            make_event(audience=audience), publisher=publisher, audience=audience, source_url="", title="A text of ours"
        )
        make_claim(told, kind="participant", person=someone, post=post, value="A B")
    for address in (reverse("post", args=[post.ref]), reverse("person", args=[someone.ref])):
        client.force_login(cast["ivana"])
        ours = words(client.get(address).content.decode())
        client.logout()
        everyone = words(client.get(address).content.decode())
        assert [one in ours for one in ("Our press", "Our desk", "A text of ours")] == [True, True, True]
        assert [one in everyone for one in ("Our press", "Our desk", "A text of ours")] == [True, False, True]


def test_the_bars_of_a_post_and_a_holder_say_what_the_read_outs_among_its_sources_carry(
    sign_in, cast, envoy, make_event, make_read_out, make_claim
):
    post, someone, _held = envoy
    told = make_read_out(make_event(), releasable=["aze"])
    make_claim(told, kind="participant", person=someone, post=post, value="A B")
    for address in (reverse("post", args=[post.ref]), reverse("person", args=[someone.ref])):
        bars = [sign_in(cast[name]).get(address).text.count("releasable to AZE") for name in ("ivana", "omar")]
        assert bars == [2, 0]


def test_what_a_file_of_posts_tells_is_tied_to_its_addresses():
    told = {
        "created": {"date": "2004-06", "by": "a summit", "source": PAGE},
        "duties": ["advise", "coordinate"],
        "duties_source": OTHER,
        "holders": [
            {
                "person": "a", "from": "2004-09", "sources": [PAGE], "note": "told on 2004-09-15",
                "conflicts": [{"value": "from 2004-08", "source": OTHER, "note": "updated later"}],
            }
        ],
    }  # fmt: skip
    assert note_of_post(told).splitlines() == [
        f"Created: June 2004, a summit {PAGE}",
        f"Duties: advise; coordinate {OTHER}",
    ]
    [(person, held)] = holdings_in(told)
    assert (person, held["note"]) == ("a", "told on 15 September 2004")
    assert held["sources"] == [PAGE, f"{OTHER} from August 2004 (updated later)"]


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize("name", ["announced", "named_on"])
def test_nothing_is_told_of_an_appointment_on_a_day_to_come(name, sign_in, cast, envoy):
    post, someone, _held = envoy
    client, address = sign_in(cast["maria"]), reverse("holder-new", args=[post.ref])
    form = {"person": someone.ref, "starts": "2027-03"}
    answer = client.post(address, form | {name: "2026-11-27"})
    assert (answer.status_code, "still to come" in answer.text) == (422, True)
    assert client.post(address, form | {name: "2026-11"}).status_code == 302
    if name == "announced":
        assert "from March 2027, announced in November 2026" in client.get(reverse("post", args=[post.ref])).text


@pytest.mark.parametrize(("typed", "kept"), [("az\nGE", ["AZ", "GE"]), ("AZ\nGeorgia", [])])
def test_a_mandate_is_of_country_codes(typed, kept, sign_in, cast, envoy):
    post = envoy[0]
    address = reverse("directory-change", args=["post", post.ref])
    answer = sign_in(cast["maria"]).post(address, {"version": post.version, "title": "Envoy", "mandate": typed})
    assert ("got GEORGIA" in answer.text) == (not kept)
    post.refresh_from_db()
    assert post.mandate == kept


def test_countries_are_called_by_their_names(client, cast):
    by = {"by": cast["maria"], "at": NOON}
    post = keep_post("envoy", {"title": "Envoy", "mandate": ["AZ", "GE", "ZZ"]}, **by)
    someone = keep_person("a", {"name": "A B", "country": "MK"}, **by)
    assert "Mandate Azerbaijan, Georgia, ZZ" in words(client.get(reverse("post", args=[post.ref])).content.decode())
    page = words(client.get(reverse("person", args=[someone.ref])).content.decode())
    assert "Country North Macedonia" in page


def test_a_term_that_is_on_record_is_not_written_over_by_adding_it_again(sign_in, cast, envoy):
    post, someone, held = envoy
    address = reverse("holder-new", args=[post.ref])
    again = sign_in(cast["maria"]).post(address, {"person": someone.ref, "starts": "2004-09", "note": "another"})
    assert (again.status_code, "This term is on record" in again.text, "another" in again.text) == (422, True, True)
    held.refresh_from_db()
    assert (held.note, post.holdings.count()) == ("", 1)
