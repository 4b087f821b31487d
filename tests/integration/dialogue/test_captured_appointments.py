"""An appointment that a text tells: its days and its source stand on the term, whoever else names the holder."""

from datetime import date

import pytest
import time_machine

from comity.dialogue.actions.capturing import begin_capture, undo_confirm
from comity.partners.models import Holding, Post
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import confirm, say_yes

TEXT = (
    "On 18 November 2026 the Organisation announced the appointment of Ms Carla Beispiel as Special Representative "
    "for the Caspian Region. She will take up her duties on 1 February 2027.\n"
)
SEEN = (
    "On 3 November 2026, the Minister of Defence of Azerbaijan, Ana Rell, received the Special Representative for the "
    "Caspian Region, Carla Beispiel. They discussed demining.\n"
)
ADDRESS = "https://news.example/appointment"


@pytest.fixture
def read(world, cast):
    """A text as it is confirmed."""

    def begun(text, published="2026-11-19", **values):
        told = {"published": date.fromisoformat(published), "teller": "organisation"} | values
        made = begin_capture(text, told, about=world["aze"], by=cast["ivana"], at=NOON).capture
        say_yes(made, cast["ivana"])
        confirm(made, cast["ivana"])
        return made

    return begun


def test_the_days_and_the_source_of_an_appointment_stand_on_the_term_and_on_the_page(read, cast, client):
    capture = read(TEXT, source_url=ADDRESS, publisher="Press service")
    held = Holding.objects.get(person__name="Carla Beispiel")
    assert (held.starts, held.announced, held.named_on, held.seen) == ("2027-02-01", "2026-11-18", "2026-11-18", [])
    assert (held.person.name, held.source_url, held.sources) == ("Carla Beispiel", ADDRESS, [ADDRESS])
    assert (held.source_kind, held.source_as_of) == ("Press service", "2026-11-19")
    assert Post.objects.filter(title__startswith="Special").get() == held.post
    client.force_login(cast["ivana"])
    for address in (f"/partners/posts/{held.post.ref}/", f"/partners/people/{held.person.ref}/"):
        with time_machine.travel("2026-11-20T12:00Z", tick=False):  # before she takes up her duties
            page = client.get(address).content.decode()
        assert "from 1 February 2027, announced on 18 November 2026" in page
        assert "18 November 2026" in page
        assert ADDRESS in page
        assert "Press service" in page
        assert "19 November 2026" in page
        assert "No source is recorded" not in page
        assert "named in the post" not in page
    undo_confirm(capture, by=cast["ivana"], at=NOON)
    assert not Holding.objects.filter(post=held.post).exists()


def test_without_an_address_the_page_says_who_published_it_and_when(read, cast, client):
    read(TEXT, publisher="Press service")
    held = Holding.objects.get(person__name="Carla Beispiel")
    client.force_login(cast["ivana"])
    page = client.get(f"/partners/posts/{held.post.ref}/").content.decode()
    assert "Press service" in page
    assert "19 November 2026" in page
    assert "No source is recorded" not in page


def test_a_term_that_a_text_only_names_does_not_swallow_the_days_of_a_later_text(read):
    read(SEEN, published="2026-11-04")
    post = Post.objects.get(title="Special Representative for the Caspian Region")
    assert [one.seen for one in post.holdings.all()] == [["2026-11-04"]]
    read(TEXT)
    told = Holding.objects.filter(person__name="Carla Beispiel", starts="2027-02-01")
    assert told.get().announced == "2026-11-18"
    read(TEXT + "The Organisation thanked her.\n")
    assert told.count() == 1


def test_a_start_is_as_precise_as_the_text_and_an_announcement_without_a_day_has_that_of_the_text(read):
    read(TEXT.replace("1 February", "February").replace("On 18 November 2026 the", "The"))
    held = Holding.objects.get(person__name="Carla Beispiel")
    assert (held.starts, held.announced) == ("2027-02", "2026-11-19")
