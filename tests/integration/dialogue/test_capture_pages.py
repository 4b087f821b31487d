"""Pages on which a text is taken in and reviewed: without a script, with wrong input, and for whom they exist."""

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from comity.dialogue.actions.capturing import LONGEST_TEXT
from comity.dialogue.models import Capture, Commitment, Event

TEXT = """Minister receives the Deputy Secretary General

On 21 January 2026, the Minister of Defence of Azerbaijan, Ana Rell, received the Deputy Secretary General, Tor Vess.

They discussed demining. The organisation will send an expert team by the end of 2026. Nothing else was planned.
"""
BEGIN = {"text": TEXT, "published": "2026-01-23", "teller": "organisation", "publisher": "Press service"}
PIXEL = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


@pytest.fixture
def visit(client):
    """A page as somebody sees it."""

    def look(user, address, **data):
        if user.is_authenticated:
            client.force_login(user)
        else:
            client.logout()
        return client.post(address, data) if data else client.get(address)

    return look


@pytest.fixture
def partner(make_partner, make_topic):
    make_topic("demining")
    return make_partner("aze")


@pytest.fixture
def begun(visit, cast, partner):
    """A text that the desk took in."""
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **BEGIN, partner=partner.ref)
    assert answer.status_code == 302
    return Capture.objects.get()


def page_of(answer):
    return answer.content.decode()


def untold(answer):
    """An answer without the tokens and the minute that are new in each."""
    return re.sub(r"[A-Za-z0-9]{64}|\d\d:\d\d", "", page_of(answer))


def version_of(page):
    return re.search(r'name="version" value="(\d+)"', page).group(1)


def asked(page):
    """The keys of the fields that wait, in their order."""
    return re.findall(r'class="read open waits[^"]*" id="f-\d+" data-field="([^"]+)"', page)


def test_a_sign_that_no_database_keeps_is_left_out_of_what_was_pasted(visit, cast, partner):
    told = BEGIN | {"text": TEXT.replace(" ", " \x00", 1)}
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **told, partner=partner.ref)
    assert answer.status_code == 302
    assert Capture.objects.get().text == TEXT.strip()


def test_the_account_of_a_medium_is_press_and_no_release(visit, cast, partner):
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **BEGIN | {"teller": "medium"}, partner=partner.ref)
    assert answer.status_code == 302
    assert Capture.objects.get().medium == "press"


@pytest.mark.parametrize("start", ["BM", "GIF8", "GIF89a", "RIFF", "II*", "MM*", "BM of a letter"])
def test_a_text_that_begins_with_the_letters_of_a_picture_is_read(visit, cast, partner, start):
    upload = SimpleUploadedFile("text.txt", f"{start} {TEXT}".encode(), "text/plain")
    told = {name: value for name, value in BEGIN.items() if name != "text"}
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **told, partner=partner.ref, file=upload)
    assert answer.status_code == 302
    assert Capture.objects.get().text.startswith(start)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"])
def test_a_picture_is_told_by_its_signature(visit, cast, partner, kind):
    made = io.BytesIO()
    Image.new("RGB", (300, 300), "white").save(made, kind)
    picture = SimpleUploadedFile("scan.txt", made.getvalue(), "text/plain")
    answer = visit(cast["ivana"], "/dialogue/capture/new/", partner=partner.ref, file=picture)
    assert answer.status_code == 422
    assert "This file is a picture" in page_of(answer)


def test_the_page_says_how_long_a_text_may_be_and_that_it_is_being_read(visit, cast, partner):
    page = page_of(visit(cast["ivana"], "/dialogue/capture/new/"))
    assert f"At most {LONGEST_TEXT:,} characters." in page
    assert 'data-working="Reading the text. A long one takes some seconds."' in page
    assert "data-saved" in page.partition("data-working")[2]


def test_wrong_input_is_told_by_field_and_nothing_typed_is_lost(visit, cast, partner):
    address = "/dialogue/capture/new/"
    picture = SimpleUploadedFile("scan.png", PIXEL, "image/png")
    answer = visit(cast["ivana"], address, partner=partner.ref, file=picture, publisher="Press service")
    assert answer.status_code == 422
    for words in ("This file is a picture", "Say on which day it was published", 'value="Press service"'):
        assert words in page_of(answer)
    answer = visit(cast["ivana"], address, partner=partner.ref, text=TEXT, published="Thursday")
    assert "Write the day as 2026-01-23" in page_of(answer)
    assert "Ana Rell" in page_of(answer)
    for day in ("0001-01-01", "2926-01-23"):
        answer = visit(cast["ivana"], address, **{**BEGIN, "published": day}, partner=partner.ref)
        assert "that is not such a day" in page_of(answer)
    answer = visit(cast["ivana"], address, partner=partner.ref, published="2026-01-23")
    assert "Paste a text, or choose a file below" in page_of(answer)
    both = SimpleUploadedFile("text.txt", TEXT.encode(), "text/plain")
    answer = visit(cast["ivana"], address, **BEGIN, partner=partner.ref, file=both)
    assert "Give the text or a file, not both" in page_of(answer)
    answer = visit(cast["ivana"], address, **BEGIN, partner=partner.ref, source_url="ministry dot example")
    assert "Write the whole address" in page_of(answer)
    assert Capture.objects.count() == 0


@pytest.mark.parametrize(("name", "content"), [("a.txt", TEXT.encode()), ("a.html", f"<p>{TEXT}</p>".encode())])
def test_a_file_is_read_as_a_pasted_text_is(visit, cast, partner, name, content):
    form = {**BEGIN, "text": "", "partner": partner.ref, "file": SimpleUploadedFile(name, content)}
    assert visit(cast["ivana"], "/dialogue/capture/new/", **form).status_code == 302
    made = Capture.objects.get()
    assert (made.language, "Ana Rell" in made.text) == ("en", True)


def test_the_same_text_again_leads_to_its_review(visit, cast, partner, begun):
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **BEGIN, partner=partner.ref)
    assert answer["Location"] == f"/dialogue/capture/{begun.ref}/"
    assert Capture.objects.count() == 1


def test_a_number_stands_at_the_words_and_at_the_field(visit, cast, begun):
    page = page_of(visit(cast["ivana"], f"/dialogue/capture/{begun.ref}/"))
    number = re.search(r'id="f-(\d+)" data-field="p1"', page).group(1)
    at = page.index(f'id="t-{number}" href="#f-{number}"')
    assert re.sub("<[^>]+>", "", page[at : at + 400]).split(">")[-1].strip().startswith(f"{number}")
    assert 'class="unread">Nothing else was planned' in page.replace("\n", "")
    assert "style=" not in page
    assert not re.search(r"<script(?![^>]*src=)", page)


def test_an_appointment_says_who_is_to_have_the_post(visit, cast, partner):
    text = f"{TEXT}The Secretary General has appointed Ms Ada Holm Director of Operations.\n"
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **BEGIN | {"text": text}, partner=partner.ref)
    page = page_of(visit(cast["ivana"], answer["Location"]))
    assert 'Director of Operations</span> <span class="about">Ada Holm</span>' in page


def test_without_a_script_radio_buttons_answer_all_and_confirming_makes_records(visit, cast, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    answer = visit(cast["ivana"], f"{address}answer/", version=version_of(page))
    assert "Nothing is ticked yet" in page_of(answer)
    keys = asked(page)
    assert keys
    ticked = {f"said.{key}": "yes" if f'name="said.{key}" value="yes"' in page else "1" for key in keys}
    answer = visit(cast["ivana"], f"{address}answer/", version=version_of(page), **ticked)
    assert answer.status_code == 302
    page = page_of(visit(cast["ivana"], address))
    assert asked(page) == []
    assert visit(cast["ivana"], f"{address}accept/", version=version_of(page)).status_code == 302
    page = page_of(visit(cast["ivana"], address))
    for _press in range(2):  # the second press of a button makes nothing twice, and leads where the first one did
        assert visit(cast["ivana"], f"{address}confirm/", version=version_of(page))["Location"] == address
    page = page_of(visit(cast["ivana"], address))
    assert "What was made of it" in page
    event, promise = Event.objects.get(), Commitment.objects.get()
    assert f"/dialogue/{event.ref}/" in page
    assert f"/dialogue/commitments/{promise.ref}/" in page
    assert "an expert team" in promise.words + promise.title
    assert visit(cast["ivana"], f"{address}reopen/", any="1").status_code == 302
    assert (Event.objects.count(), Commitment.objects.count()) == (0, 0)
    assert asked(page_of(visit(cast["ivana"], address))) == []


def test_what_waits_is_named_when_it_is_confirmed_too_early(visit, cast, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    answer = visit(cast["ivana"], f"{address}confirm/", version=version_of(page))
    assert answer.status_code == 422
    assert re.search(r'<li><a href="#f-\d+">', page_of(answer))
    assert Event.objects.count() == 0


def test_a_value_of_ones_own_wants_its_words_or_that_they_are_not_there(visit, cast, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    key = "p1"
    given = {"version": version_of(page), "one": f"own:{key}", f"value.{key}": "Anna Rell"}
    answer = visit(cast["ivana"], f"{address}answer/", **given)
    assert answer.status_code == 422
    assert "Select the words it stands on" in page_of(answer)
    assert 'value="Anna Rell"' in page_of(answer)
    answer = visit(cast["ivana"], f"{address}answer/", **given, **{f"words.{key}": "nowhere in it"})
    assert "These words do not stand in the text" in page_of(answer)
    assert visit(cast["ivana"], f"{address}answer/", **given, **{f"absent.{key}": "1"}).status_code == 302
    page = page_of(visit(cast["ivana"], address))
    assert "Anna Rell" in page
    assert visit(cast["ivana"], f"{address}take-back/", version=version_of(page)).status_code == 302
    assert "Anna Rell" not in page_of(visit(cast["ivana"], address))


def test_what_the_reading_missed_is_added_from_its_words(visit, cast, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    answer = visit(cast["ivana"], f"{address}add/", version=version_of(page), kind="topic", words="Nothing like it")
    assert "Select its words in the text" in page_of(answer)
    given = {"version": version_of(page), "kind": "topic", "words": "an expert team", "topic": "demining"}
    assert visit(cast["ivana"], f"{address}add/", **given).status_code == 302
    assert page_of(visit(cast["ivana"], address)).count('data-field="x1"') == 1


def test_a_stale_page_is_answered_with_what_is_there_now(visit, cast, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    first = asked(page)[0]
    told = {"version": version_of(page), "one": f"no:{first}"}
    assert visit(cast["maria"], f"{address}answer/", **told).status_code == 302
    answer = visit(cast["ivana"], f"{address}answer/", **told)
    assert answer.status_code == 422
    assert "Somebody answered in another window meanwhile" in page_of(answer)


def test_a_text_is_set_aside_for_a_reason_and_taken_up_again(visit, cast, partner, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    assert visit(cast["ivana"], f"{address}set-aside/", note=" ").status_code == 422
    assert visit(cast["ivana"], f"{address}set-aside/", note="Told twice.").status_code == 302
    assert "Told twice." in page_of(visit(cast["ivana"], address))
    assert "set aside" in page_of(visit(cast["ivana"], "/dialogue/capture/"))
    assert visit(cast["ivana"], f"{address}confirm/", version=1)["Location"] == address
    assert "This review is over already" in page_of(visit(cast["ivana"], address))
    answer = visit(cast["ivana"], "/dialogue/capture/new/", **BEGIN, partner=partner.ref)
    assert answer["Location"] == address
    begun.refresh_from_db()
    assert (begun.state, begun.reason, "Ana Rell" in begun.text) == ("in review", "", True)
    assert asked(page_of(visit(cast["ivana"], address)))


def test_a_draft_exists_for_the_side_that_took_it_in_alone(still, visit, cast, partner, begun):
    address = f"/dialogue/capture/{begun.ref}/"
    for name in ("leyla", "omar", "boris", "pia"):
        never = visit(cast[name], "/dialogue/capture/never-there/")
        answer = visit(cast[name], address)
        assert answer.status_code == never.status_code == 404, name
        assert untold(answer) == untold(never), name
        assert visit(cast[name], f"{address}confirm/", version=1).status_code == 404, name
    assert visit(cast["public"], address).status_code == 302
    for name in ("pia", "public"):
        assert visit(cast[name], "/dialogue/capture/new/").status_code in {302, 404}, name
    form = {**BEGIN, "partner": partner.ref, "teller": "partner"}
    assert visit(cast["leyla"], "/dialogue/capture/new/", **form).status_code == 302
    theirs = Capture.objects.get(owner=cast["leyla"].acting.side)
    assert "Ana Rell" in page_of(visit(cast["leyla"], f"/dialogue/capture/{theirs.ref}/"))
    assert visit(cast["maria"], f"/dialogue/capture/{theirs.ref}/").status_code == 404
    assert "No text was taken in yet" not in page_of(visit(cast["leyla"], "/dialogue/capture/"))


@pytest.mark.parametrize("end", ["", "{ref}/"])
def test_a_page_asks_at_most_eight_questions(end, client, visit, cast, partner, begun, django_assert_max_num_queries):
    client.force_login(cast["ivana"])
    address = "/dialogue/capture/" + end.format(ref=begun.ref)

    def questions():
        with django_assert_max_num_queries(8) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    few = questions()
    for number in range(3):
        told = {**BEGIN, "partner": partner.ref, "text": TEXT.replace("Ana", f"Ana{number}")}
        visit(cast["ivana"], "/dialogue/capture/new/", **told)
    assert questions() == few


def test_an_event_on_record_is_compared_attached_and_left_open_again(
    client, visit, cast, sides, begun, make_event, make_commitment, django_assert_max_num_queries
):
    event = make_event(title="Visit to the ministry", starts="2026-01-20", ends="2026-01-21")
    make_commitment(event=event, title="Send an expert team on mines")
    address = f"/dialogue/capture/{begun.ref}/"
    page = page_of(visit(cast["ivana"], address))
    assert "Is this another account of an event on record?" in page
    assert "one event on record to tell it from" in page
    with django_assert_max_num_queries(8):
        answer = client.get(f"{address}compare/?event={event.ref}")
    for words in ("Visit to the ministry", "20–21 January 2026", "differs", "Send an expert team on mines (firm)"):
        assert words in page_of(answer)
    assert visit(cast["ivana"], f"{address}compare/?event=never").status_code == 404
    assert visit(cast["leyla"], f"{address}compare/?event={event.ref}").status_code == 404
    told = {"event": event.ref, "version": version_of(page)}
    assert visit(cast["ivana"], f"{address}source/", **told, decision="attach").status_code == 302
    page = page_of(visit(cast["ivana"], address))
    assert "on record to tell it from" not in page
    promise = next(key for key in asked(page) if key.startswith("c"))
    assert "the promise “Send an expert team on mines”" in page
    told = {"one": f"1:{promise}", "version": version_of(page)}
    assert visit(cast["ivana"], f"{address}answer/", **told).status_code == 302
    page = page_of(visit(cast["ivana"], address))
    assert promise not in asked(page)
    told = {"event": event.ref, "version": version_of(page), "decision": "not sure"}
    assert visit(cast["ivana"], f"{address}source/", **told).status_code == 302
    page = page_of(visit(cast["ivana"], address))
    assert promise in asked(page)
    assert "Kept linked, not merged" in page


def test_the_account_of_the_other_side_is_attached_to_the_event_it_is_taken_in_for(visit, cast, partner, make_event):
    event = make_event(title="Meeting with Ana Rell", starts="2026-01-21", ends="2026-01-21")
    form = {**BEGIN, "partner": partner.ref, "teller": "partner"}
    page = page_of(visit(cast["ivana"], f"/dialogue/capture/new/?event={event.ref}&teller=partner"))
    assert "of Meeting with Ana Rell" in page
    assert visit(cast["ivana"], f"/dialogue/capture/new/?event={event.ref}", **form).status_code == 302
    page = page_of(visit(cast["ivana"], f"/dialogue/capture/{Capture.objects.get().ref}/"))
    assert "It will be attached as a further source" in page
    for name in ("leyla", "boris", "pia"):
        assert visit(cast[name], f"/dialogue/capture/new/?event={event.ref}").status_code == 404, name
