"""Lines of briefs: what stands without a source, what may be raised, many goals at once, what is left out last."""

import re

import pytest
from django.urls import reverse

from comity.dialogue.models import Evidence
from comity.partners.models import Person
from comity.reporting.briefs.building import paper_for
from comity.reporting.briefs.shapes import Part
from tests.integration.conftest import NOON
from tests.integration.dialogue.test_briefs import draft, make_contribution, partner, shared, visit

__all__ = ["make_contribution", "partner", "shared", "visit"]


def test_a_promise_without_a_read_out_is_told_as_a_record_and_no_assessment(cast, partner, visit, make_commitment):
    make_commitment(title="Unsourced promise", due_by=NOON.date().replace(day=11))
    made = draft(partner, visit, cast["ivana"], points=("Thank them",))
    told = {one.said["en"]: one.own for one in made.unsourced}
    point = next(words for words in told if words.endswith("Unsourced promise – 11 days late"))
    assert told[point]["en"] == "promise on Organisation’s record, no published source"
    assert told[point]["fr"] == "engagement consigné par Organisation, sans source"
    assert told["Thank them"]["en"] == f"own assessment of {cast['ivana']}"


@pytest.mark.usefixtures("still")
def test_points_to_pull_say_who_promised_what_when_and_are_cut_at_a_word(cast, client, visit, make_commitment):
    make_commitment(title=f"Carry {'instructors ' * 22}home", due_by=NOON.date().replace(day=11), said_on="2026-01-22")
    client.force_login(cast["ivana"])
    page = client.get(reverse("brief-of-event", args=[visit.ref])).content.decode()
    choice = re.search(r"Organisation to Azerbaijan, 22 January 2026: Carry [^<]*", page)[0].strip()
    assert choice.endswith("instructors …")
    assert len(choice) <= 200


def test_many_goals_are_told_together_first(cast, partner, visit, make_programme, make_node):
    text = make_programme()
    for number in range(4):
        make_node(text, f"G{number}", title=f"Goal {number}", state="ongoing" if number else "not_started")
    told = [one.said for one in draft(partner, visit, cast["ivana"]).lines if one.part == Part.GOALS]
    assert told[0]["en"] == "4 goals: no start reported (1), ongoing (3); none served by a session yet"
    narrow = "\u202f"
    assert (
        told[0]["fr"] == f"4 buts{narrow}: aucun début signalé (1), en cours (3){narrow}; aucun n’a encore de session"
    )
    assert len(told) == 5


def test_a_meeting_is_on_the_page_before_anything_that_was_said(cast, partner, visit, make_event, make_commitment):
    for number in range(9):
        make_event(
            title=f"Further meeting {number} {'with many words ' * 4}",
            state="planned",
            part_of=visit,
            starts="2026-03-12",
        )
    for number in range(30):
        make_commitment(title=f"Promise {number} {'of many words ' * 6}")
    made = draft(partner, visit, cast["ivana"], pages=1)
    assert made.cut
    assert [one for one in made.cut if one.part == Part.MEETS] == []


def test_topics_that_one_side_leaves_out_are_an_open_difference_in_one_line(
    cast, sides, partner, make_event, make_read_out, make_claim, make_topic
):
    talk = make_event(title="Talk on the sea")
    for number, side in enumerate(("org", "org", "aze")):
        read_out = make_read_out(
            talk, title=f"Account {number}", side=sides[side], source_url=f"https://e.org/{number}"
        )
        both = [make_topic("gas")]
        for about in range(9):  # as many differences as a brief names, and one more
            make_claim(read_out, kind="figure", event=talk, about=f"thing {about}", value=str(number))
        for topic in [*both, *([make_topic("sea"), make_topic("mines")] if side == "org" else [])]:
            make_claim(read_out, kind="topic", event=talk, topics=[topic])
    made = draft(partner, talk, cast["ivana"])
    told = [one for one in made.lines if one.part == Part.DIFFERENCES]
    assert [one.said["en"] for one in told[8:]] == ["Talk on the sea. Topics told by Organisation alone: Mines, Sea"]
    assert len(told[-1].origins) == 2
    assert "Organisation alone names: Mines, Sea (22 January 2026)" in [one.short["en"] for one in made.may_raise]


def test_what_was_said_last_names_who_or_whose_account_at_which_meeting_and_when(
    cast, partner, visit, sides, make_event, make_read_out, make_claim, make_topic
):
    whole = make_event(kind="visit", title="Visit in December", starts="2025-12-03", ends="2025-12-04")
    talk = make_event(title="Talk in December", starts="", ends="", part_of=whole)
    account = make_read_out(talk, publisher="Daily", side=None)
    ben = Person.objects.create(name="Ben Orr", code="ben", owner=sides["org"], audience="public")
    make_claim(account, kind="position", event=talk, quote="we are ready", speaker=sides["org"], person=ben)
    make_claim(account, kind="topic", event=talk, quote="clearing of mines", topics=[make_topic()])
    make_claim(account, kind="topic", event=talk, quote="mine clearing")  # of no topic on record, said by nobody
    make_claim(account, kind="topic", event=talk, quote="water", speaker=sides["aze"])
    lines = [one for one in draft(partner, visit, cast["ivana"]).lines if one.part == Part.SAID]
    told = [one.said["en"] for one in lines]
    where = "Talk in December, 3–4 December 2025"
    assert f"Organisation, Ben Orr: “we are ready” (position, {where})" in plain(told)
    assert f"“clearing of mines” (discussed, {where}, as Daily tells it)" in plain(told)
    assert f"Azerbaijan: “water” (discussed, {where})" in plain(told)
    assert "mine clearing" not in " ".join(told)
    assert all(one.origins for one in lines)


def test_words_told_with_and_without_a_speaker_are_told_with_the_speaker(
    cast, partner, visit, sides, make_event, make_read_out, make_claim
):
    talk = make_event(title="Talk", starts="2025-12-03", ends="2025-12-03")
    make_claim(make_read_out(talk, title="One"), kind="position", event=talk, quote="we agree")
    make_claim(make_read_out(talk, title="Two"), kind="position", event=talk, quote="we agree", speaker=sides["aze"])
    told = [one.said["en"] for one in draft(partner, visit, cast["ivana"]).lines if "we agree" in one.said["en"]]
    assert told == ["Azerbaijan: “we agree” (position, Talk, 3 December 2025)"]


def plain(told):
    """The same with plain signs between numbers."""
    return [one.replace("\u202f", "").replace("\xa0", " ") for one in told]


def test_a_french_brief_calls_sides_by_their_french_names_where_the_table_has_one(cast, partner, visit):
    made = draft(partner, visit, cast["ivana"])
    english, french = (paper_for(made, language, number=1) for language in ("en", "fr"))
    told = [(group.title, one.text) for part in french.parts for group in part.groups for one in group.lines]
    kept = [(group.title, one.text) for part in english.parts for group in part.groups for one in group.lines]
    assert french.under.startswith("Azerbaïdjan · ")
    assert ("Organisation envers l’Azerbaïdjan", "Organisation to Azerbaijan") in {
        (one[0], other[0]) for one, other in zip(told, kept, strict=True)
    }
    assert any(words.startswith("Azerbaïdjan\u202f: «") for _group, words in told)
    assert "Azerbaijan" not in " ".join(words for one in told for words in one)
    assert "Azerbaïdjan" not in " ".join(words for one in kept for words in one)


def test_a_french_brief_without_a_visit_is_titled_with_the_french_name(cast, partner):
    made = draft(partner, None, cast["ivana"])
    assert [paper_for(made, one, number=1).title for one in ("en", "fr")] == ["Azerbaijan", "Azerbaïdjan"]


def test_a_promise_that_was_kept_says_what_shows_it_and_cites_that(
    cast, partner, shared, make_commitment, make_read_out, make_claim
):
    made = make_commitment(title="Name an envoy", audience="both", state="kept", closed_on=NOON.date())
    make_claim(make_read_out(publisher="Our press", audience="both"), kind="commitment", commitment=made)
    later = make_read_out(
        publisher="A later paper", audience="both", published="2026-01-20", source_url="https://example.org/named"
    )
    common = {"owner": made.owner, "about": made.about, "commitment": made, "kind": "read-out"}
    Evidence.objects.create(audience="both", words="an envoy was named", read_out=later, **common)
    Evidence.objects.create(audience="own", words="a hint", source_url="https://example.org/hint", **common)
    for theirs, words, cited in (
        (False, "an envoy was named; a hint", ["https://example.org/named", "https://example.org/hint"]),
        (True, "an envoy was named", ["https://example.org/named"]),
    ):
        line = next(
            one
            for one in draft(partner, shared, cast["ivana"], theirs=theirs).lines
            if one.key == f"promise:{made.ref}"
        )
        assert line.said["en"].startswith(f"Name an envoy – kept, 22 January 2026: {words} (")
        assert [one.address for one in line.origins] == [*cited, "https://example.org/release"]
