"""A page that shows the title of another record is marked no lower than that record."""

import pytest
from django.urls import reverse

from comity.catalogue.models import Session
from comity.dialogue.actions.commitments import Shown, keep_commitment
from comity.dialogue.models import Participant
from comity.partners.models import Holding, Person, Post
from tests.integration.conftest import NOON

LIMITED = "Limited"
pytestmark = pytest.mark.usefixtures("still")  # a page names what is late on the day it is read


@pytest.fixture
def promise(sides, cast, make_partner, make_programme, make_node, make_activity, make_event, make_commitment):
    """A promise with a link of each kind, kept by a session that was held."""
    make_partner("aze")
    programme = make_programme()
    own = {"owner": sides["org"], "about": sides["aze"]}
    person = Person.objects.create(code="p", name="Ana Rell", **own)
    post = Post.objects.create(code="envoy", title="Envoy", **own)
    made = make_commitment(
        event=make_event(title="Visit kept close"),
        goal=make_node(programme, title="Goal kept close"),
        activity=make_activity(title="Course kept close"),
        appointment=Holding.objects.create(post=post, person=person, **own),
    )
    activity = make_activity(code="other", title="Another course")
    day = NOON.date().replace(day=5)
    held = Session.objects.create(
        activity=activity, code="held", starts=day, ends=day, owner=sides["org"], state="held"
    )
    shown = Shown(kind="session", words="the course was held", session=held)
    keep_commitment(made, shown, on=NOON.date(), by=cast["maria"], at=NOON)
    return made


@pytest.fixture
def bar(client, cast):
    """The words of the bar of a page, or the last words of a file."""

    def read(address):
        client.force_login(cast["maria"])
        answer = client.get(address)
        assert answer.status_code == 200
        if address.endswith(".csv"):
            return answer.content.decode().strip().rpartition(",")[2]
        return str(answer.context["marking"])

    return read


LEDGER, FILE, PAGE = "/dialogue/commitments/", "/dialogue/commitments/table.csv", "/dialogue/commitments/{ref}/"


@pytest.mark.parametrize(
    ("marked", "raised"),
    [
        (lambda made: made.event, {LEDGER, FILE, PAGE}),
        (lambda made: made.goal, {LEDGER, FILE, PAGE}),
        (lambda made: made.activity, {PAGE}),
        (lambda made: made.appointment.post, {PAGE}),
        (lambda made: made.evidence.get().session.activity, {PAGE}),
        (lambda made: made, {LEDGER, FILE, PAGE}),
    ],
)
def test_the_bar_says_the_highest_of_what_the_page_shows(marked, raised, promise, bar):
    pages = {one: one.format(ref=promise.ref) for one in (LEDGER, FILE, PAGE)}
    assert not any(LIMITED in bar(address) for address in pages.values())
    record = marked(promise)
    record.marking = "limited"
    record.save()
    assert {one for one, address in pages.items() if LIMITED in bar(address)} == raised


@pytest.mark.parametrize("who", ["meeting", "visit", "person", "post"])
def test_an_event_is_marked_with_what_it_names(who, sides, make_event, bar):
    own = {"owner": sides["org"], "about": sides["aze"]}
    visit = make_event(kind="visit", title="Visit")
    meeting = make_event(part_of=visit)
    named = {
        "person": Person.objects.create(code="p", name="Ana Rell", **own),
        "post": Post.objects.create(code="envoy", title="Envoy", **own),
        "meeting": meeting,
        "visit": visit,
    }
    Participant.objects.create(event=meeting, person=named["person"], post=named["post"])
    pages = [f"/dialogue/{one.ref}/" for one in (visit, meeting)]
    assert not any(LIMITED in bar(page) for page in pages)
    named[who].marking = "limited"
    named[who].save()
    assert all(LIMITED in bar(page) for page in pages)


@pytest.mark.parametrize("late", [True, False])
def test_the_page_of_a_partner_and_that_of_a_goal_are_marked_with_the_promises_and_visits_they_name(
    late, make_partner, make_programme, make_node, make_event, make_commitment, bar
):
    partner, goal = make_partner("aze"), make_node(make_programme())
    named = make_commitment(goal=goal) if late else make_event(state="planned", starts="2031-05-01", ends="2031-05-02")
    pages = [
        f"/partners/{partner.ref}/",
        reverse("goal", args=[goal.ref]) if late else f"/partners/{partner.ref}/history/",
    ]
    assert not any(LIMITED in bar(page) for page in pages)
    named.marking = "limited"
    if late:
        named.due_by = named.due_by.replace(year=2026, month=1)
    named.save()
    assert all(LIMITED in bar(page) for page in pages)
