"""The topics of an event and of those that it holds: in the list, by which it is narrowed, and on the page."""

import re

import pytest


@pytest.fixture
def page(client):
    """A page as somebody sees it."""

    def look(user, address):
        client.force_login(user)
        return client.get(address).content.decode()

    return look


@pytest.fixture
def visited(make_partner, make_event, make_topic):
    """A visit with a meeting that has a topic; the topic of another meeting stays with the own side."""
    make_partner("aze")
    visit = make_event(kind="visit", title="Visit to Baku", audience="both")
    meeting = make_event(title="Meeting on mines", part_of=visit, audience="both")
    meeting.topics.add(make_topic("demining"))
    close = make_event(title="Meeting kept close", part_of=visit, marking="For staff")
    close.topics.add(make_topic("transit"), make_topic("demining"))
    return visit


def row_of(text):
    return re.search(r"<tr[^>]*>(?:(?!</tr>).)*Visit to Baku.*?</tr>", text, re.DOTALL).group()


def test_a_visit_has_the_topics_of_its_meetings(page, cast, visited):
    ivana, leyla = cast["ivana"], cast["leyla"]
    assert ["Demining" in row_of(page(ivana, "/dialogue/")), "Transit" in row_of(page(ivana, "/dialogue/"))] == [
        True
    ] * 2
    row = row_of(page(leyla, "/dialogue/"))
    assert ["Demining" in row, "Transit" in row] == [True, False]
    for topic, who, found in (
        *(("demining", ivana, True), ("transit", ivana, True)),
        *(("demining", leyla, True), ("transit", leyla, False)),
    ):
        assert (page(who, f"/dialogue/?topic={topic}").count("Visit to Baku</a>") == 1) == found, (topic, who)
    assert page(ivana, "/dialogue/?topic=demining&kind=visit").count("Visit to Baku</a>") == 1


def test_the_page_of_an_event_names_its_topics(page, cast, visited):
    known = {name: page(cast[name], f"/dialogue/{visited.ref}/") for name in ("ivana", "leyla")}
    assert ["Demining" in text for text in known.values()] == [True, True]
    assert ["Transit" in text for text in known.values()] == [True, False]


def test_a_list_and_its_file_are_marked_as_the_meetings_whose_topics_they_tell(page, cast, visited):
    assert "For staff" in page(cast["ivana"], "/dialogue/")
    assert "For staff" in page(cast["ivana"], "/dialogue/?file=csv")
    assert "For staff" not in page(cast["leyla"], "/dialogue/")
