"""Late and lapsed are what the clock says; nothing is written, and nobody is told more than may be known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate

from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.dialogue.actions.commitments import (
    Shown,
    date_anew,
    keep_commitment,
    link_commitment,
    move_commitment,
    record_commitment,
)
from comity.dialogue.actions.sharing import publish_entries, share_entries
from comity.dialogue.models import Commitment, Participant
from comity.dialogue.policy import commitments_visible_to
from comity.dialogue.queries.ledger import Wanted, counts_of, ledger, promises
from comity.dialogue.queries.standing import LAPSES_AFTER
from comity.journal.models import LogEntry
from comity.partners.models import Holding, Person, Post
from comity.programmes.faults import FaultyFields
from comity.reporting.partner_home import owed_both_ways
from tests.integration.conftest import NOON

DUE = date(2026, 3, 31)
SHOWN = Shown(kind="document", words="the team arrived", source_url="https://example.org/arrival")


def lines(user, today=DUE, **wanted):
    return promises(ledger(user, Wanted(**wanted), today), user, today)


def standing(user, today, **wanted):
    return [(one.standing.value, one.late) for one in lines(user, today, **wanted)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (0, ("open", 0)),
        (1, ("late", 1)),
        (LAPSES_AFTER.days, ("late", LAPSES_AFTER.days)),
        (LAPSES_AFTER.days + 1, ("lapsed", LAPSES_AFTER.days + 1)),
    ],
)
def test_the_clock_alone_makes_a_promise_late_and_then_lapsed(after, expected, cast, make_commitment):
    made = make_commitment(due_by=DUE)
    assert standing(cast["ivana"], DUE + timedelta(days=after)) == [expected]
    made.refresh_from_db()
    assert (made.state, LogEntry.objects.count()) == ("open", 0)


@pytest.mark.parametrize(
    "fields", [{"due_kind": "none"}, {"due_kind": "vague", "due_words": "soon", "due_from": date(2020, 1, 1)}]
)
def test_what_has_no_day_is_never_late(fields, cast, make_commitment):
    make_commitment(**{"due_by": None} | fields)
    assert standing(cast["ivana"], date(2040, 1, 1)) == [("open", 0)]


def test_late_ones_come_first_and_those_without_a_day_last_of_the_open_ones(cast, make_commitment):
    make_commitment(title="kept", state="kept")
    make_commitment(title="vague", due_kind="vague", due_words="soon", due_by=None)
    make_commitment(title="near", due_by=DUE + timedelta(days=3))
    make_commitment(title="later", due_by=DUE + timedelta(days=30))
    make_commitment(title="late", due_by=DUE - timedelta(days=3))
    make_commitment(title="later still late", due_by=DUE - timedelta(days=9))
    titles = [one.commitment.title for one in lines(cast["ivana"])]
    assert titles == ["later still late", "late", "near", "later", "vague", "kept"]
    figures = counts_of(cast["ivana"], Wanted(), DUE)
    assert figures.partners == [("aze", "Azerbaijan", 6)]
    assert figures.standings == {
        "late": 2, "open": 3, "lapsed": 0, "kept": 1, "withdrawn": 0
    }  # fmt: skip


def test_ours_and_theirs_turn_round_with_the_reader(cast, sides, make_commitment):
    make_commitment(title="org to aze", audience="both")
    make_commitment(title="aze to org", audience="both", giver=sides["aze"], receiver=sides["org"])
    make_commitment(title="each to the other", audience="both", mutual=True)

    def titles(name, way):
        return sorted(one.commitment.title for one in lines(cast[name], way=way))

    for name, ours, theirs in (("ivana", "org to aze", "aze to org"), ("leyla", "aze to org", "org to aze")):
        assert titles(name, "ours") == sorted([ours, "each to the other"])
        assert titles(name, "theirs") == sorted([theirs, "each to the other"])


def test_the_partner_reads_what_was_marked_releasable_and_kept_only_with_shared_evidence(cast, make_commitment):
    hidden, shared = make_commitment(title="hidden"), make_commitment(title="shared", audience="both")
    share_entries([], by=cast["maria"], at=NOON)
    assert [one.title for one in commitments_visible_to(cast["leyla"])] == ["shared"]
    assert list(commitments_visible_to(cast["omar"])) == list(commitments_visible_to(cast["pia"])) == []
    keep_commitment(shared, SHOWN, on=DUE, by=cast["ivana"], at=NOON)
    assert standing(cast["leyla"], DUE) == [("kept", 0)]
    shared.evidence.update(audience="own")
    assert standing(cast["leyla"], DUE + timedelta(days=90)) == [("open", 0)]
    assert standing(cast["ivana"], DUE, words="shared") == [("kept", 0)]
    share_entries([hidden], by=cast["maria"], at=NOON)
    assert sorted(one.title for one in commitments_visible_to(cast["leyla"])) == ["hidden", "shared"]


def test_kept_by_what_one_may_not_see_is_open_wherever_it_is_told_and_never_late(
    still, client, cast, sides, make_partner, make_commitment
):
    """Decision 0040, with the day long past; test_briefs and test_answers hold the same of theirs."""
    partner = make_partner("aze")
    today = localdate()
    closed = today - timedelta(days=3)
    for days, title in ((9, "Sent last week"), (900, "Sent long ago")):
        made = make_commitment(title=title, audience="both", due_by=today - timedelta(days=days))
        keep_commitment(made, replace(SHOWN, shared=False), on=closed, by=cast["ivana"], at=NOON)
    pages = ("/dialogue/commitments/", f"/dialogue/commitments/{made.ref}/", f"/partners/{partner.ref}/", "/today/")
    pages += ("/dialogue/commitments/table.csv",)

    def told(name):
        client.force_login(cast[name])
        answers = [client.get(address) for address in pages]
        assert [one.status_code for one in answers] == [200] * len(pages)
        return [one.content.decode().replace("days late,lead", "") for one in answers]  # the name of a column

    assert standing(cast["leyla"], today) == [("open", 0)] * 2
    assert [(one.count, one.late) for one in owed_both_ways(partner, cast["leyla"], today)] == [(0, 0), (2, 0)]
    assert [one.count for one in owed_both_ways(partner, cast["ivana"], today)] == [0, 0]
    figures = counts_of(cast["leyla"], Wanted(), today)
    assert (figures.standings["open"], sum(figures.standings.values()), figures.years) == (2, 2, [])
    for page in told("leyla"):
        for word in ("days late", "the team arrived", "kept,", "lapsed,", days_written(closed, closed)):
            assert word not in page
    ours = told("ivana")
    assert (f"kept, {days_written(closed, closed)}" in ours[0], "the team arrived" in ours[1]) == (True, True)


def test_a_desk_officer_lets_nobody_know_and_what_was_not_published_is_not_opened_to_all(cast, make_commitment):
    made = make_commitment()
    with pytest.raises(Refused, match="Only who may table"):
        share_entries([made], by=cast["ivana"], at=NOON)
    with pytest.raises(Refused, match="public sources"):
        publish_entries([made], by=cast["maria"], at=NOON)
    made.refresh_from_db()
    assert made.audience == "own"


def test_a_new_day_wants_a_reason_and_the_old_one_stays_in_the_journal(cast, make_commitment):
    made = make_commitment()
    with pytest.raises(Refused, match="Say why the day moves"):
        date_anew(made, date(2026, 6, 30), base_version=1, by=cast["ivana"], at=NOON, note="")
    date_anew(made, date(2026, 6, 30), base_version=1, by=cast["ivana"], at=NOON, note="the experts are away")
    entry = LogEntry.objects.get()
    assert entry.changes == {"due_by": ["2026-03-31", "2026-06-30"]}
    assert entry.note == "the experts are away"


@pytest.mark.parametrize(
    ("due", "field"),
    [
        ({"due_kind": "date"}, "due_by"),
        ({"due_kind": "vague"}, "due_words"),
        ({"due_kind": "vague", "due_words": "soon", "due_by": DUE}, "due_by"),
        ({"due_kind": "none", "due_by": DUE}, "due_by"),
        ({"due_kind": "date", "due_by": DUE, "due_from": DUE}, "due_from"),
        ({"due_kind": "period", "due_by": DUE, "due_from": DUE + timedelta(days=1)}, "due_by"),
        ({"said_on": "2026-13"}, "said_on"),
        ({"title": " "}, "title"),
    ],
)
def test_what_a_due_date_does_not_hold_is_refused(due, field, cast, sides):
    values = {"title": "Send", "giver": sides["org"], "receiver": sides["aze"], "weight": "firm", **due}
    with pytest.raises(FaultyFields) as refused:
        record_commitment(values, about=sides["aze"], by=cast["ivana"], at=NOON)
    assert list(refused.value.faults) == [field]
    assert Commitment.objects.count() == 0


def test_a_commitment_is_linked_to_a_goal_that_one_may_know(cast, make_commitment, make_programme, make_node):
    made = make_commitment()
    hidden = make_node(make_programme(code="mda-2026", side="mda"), code="X-1")
    goal = make_node(make_programme(), code="DEM-1", title="Clearance")
    with pytest.raises(FaultyFields):
        link_commitment(made, {"goal": hidden}, base_version=1, by=cast["ivana"], at=NOON)
    link_commitment(made, {"goal": goal}, base_version=1, by=cast["ivana"], at=NOON)
    link = lines(cast["ivana"])[0].link("goal")
    assert (link.ref, link.title) == (goal.ref, "Clearance")
    made.audience = "both"
    made.save()
    assert lines(cast["leyla"])[0].link("goal") is None


def test_one_that_lapsed_is_opened_again_and_its_end_is_gone(cast, make_commitment):
    made = make_commitment()
    move_commitment(made, "let lapse", by=cast["ivana"], at=NOON, note="nobody asked")
    assert (made.state, made.closed_on) == ("lapsed", NOON.date())
    move_commitment(made, "reopen", by=cast["ivana"], at=NOON, note="they asked")
    made.refresh_from_db()
    assert (made.state, made.closed_on) == ("open", None)


def test_kept_per_year_counts_as_this_reader_may_know_and_as_the_ledger_is_narrowed(cast, sides, make_commitment):
    make_commitment(state="kept", closed_on=date(2025, 5, 1), audience="both")
    make_commitment(due_by=date(2025, 6, 30), weight="readiness")
    make_commitment(state="kept", closed_on=date(2026, 1, 1), due_by=date(2020, 1, 1))
    make_commitment(state="lapsed", due_by=None, due_kind="none")
    make_commitment(state="withdrawn", due_by=date(2025, 1, 1), closed_on=date(2025, 1, 1))
    make_commitment(about=sides["mda"], receiver=sides["mda"], state="kept", closed_on=date(2024, 2, 1))

    def years(name, **wanted):
        return counts_of(cast[name], Wanted(**wanted), DUE).years

    assert years("ivana") == [(2025, 1, 2), (2026, 1, 1)]
    assert years("maria") == [(2024, 1, 1), (2025, 1, 2), (2026, 1, 1)]
    assert years("maria", partner="mda") == [(2024, 1, 1)]
    assert years("ivana", weight="readiness") == [(2025, 0, 1)]
    assert years("ivana", standing="kept") == [(2025, 1, 1), (2026, 1, 1)]
    assert years("leyla") == []  # its evidence is not shared: it reads the one it knows of as open
    assert years("ivana", way="theirs") == []


@pytest.mark.parametrize("count", [1, 3])
def test_the_ledger_asks_as_often_for_three_as_for_one(
    count, cast, django_assert_num_queries, make_commitment, make_event, make_read_out, make_claim
):
    event = make_event()
    for _number in range(count):
        made = make_commitment(event=event)
        make_claim(make_read_out(event), kind="commitment", commitment=made)
    with django_assert_num_queries(3):
        found = lines(cast["ivana"])
    assert len(found) == count
    assert [len(one.claims) for one in found] == [1] * count


def test_who_answers_for_it_and_candidates_stay_with_their_side(cast, sides, make_event, make_commitment):
    make_commitment(audience="both", lead="desk of ours")
    assert [one.lead for user in ("ivana", "leyla") for one in lines(cast[user])] == ["desk of ours", ""]
    own = {"owner": sides["org"], "about": sides["aze"]}
    person, met = (
        Person.objects.create(code="p", name="Ana Rell", **own),
        Post.objects.create(code="m", title="M", **own),
    )
    next_one = Post.objects.create(code="n", title="N", **own)
    held = Holding.objects.create(person=person, post=met, **own)
    candidate = Holding.objects.create(person=person, post=next_one, **own)
    event = make_event()
    Participant.objects.create(event=event, person=person, post=met)
    share_entries([event], by=cast["maria"], at=NOON)
    held.refresh_from_db()
    candidate.refresh_from_db()
    assert (held.audience, candidate.audience) == ("both", "own")
