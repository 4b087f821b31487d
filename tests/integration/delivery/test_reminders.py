"""Reminders: each once for a thing, its day, a receiver and a distance, by the calendar of the receiver."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils.translation import override

from comity.access.models import Invitation, Release
from comity.delivery.records import DOORS
from comity.delivery.reminders import remind, send_heads
from comity.delivery.render import rendered
from comity.dialogue.models import Commitment
from comity.journal.actions import write_entry
from comity.journal.chain import head, seal
from comity.notices.actions import choose_how
from comity.notices.models import Notice
from comity.programmes.models import Line, Milestone

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DUE = date(2026, 1, 22)


def noon(days=0):
    return datetime(2026, 1, 22, 12, tzinfo=UTC) + DAY * days


def told(name=None):
    found = Notice.objects.filter(receiver__user__username=name) if name else Notice.objects.all()
    return [(one.kind, (one.at - noon()).days) for one in found.order_by("at", "pk")]


def receivers():
    return sorted(set(Notice.objects.values_list("receiver__user__username", flat=True)))


def sentence(notice):
    return rendered(notice).text.splitlines()[2]


@pytest.fixture
def programme(make_programme):
    return make_programme(state="in_force")


@pytest.fixture
def step(programme, make_node):
    shared = {"owner": programme.owner, "about": programme.about}
    return Milestone.objects.create(node=make_node(programme), title="Ratified", due=DUE.isoformat(), **shared)


def test_a_step_is_told_of_a_week_before_a_day_before_and_when_it_is_late(step, cast):
    for days in range(-12, 8):
        for hours in (0, 6, 12, 18) if days in {-9, -8, -3, -2, -1, 0} else (0,):
            remind(noon(days) + HOUR * hours)
    assert told("ivana") == [("due soon", -8), ("due soon", -2), ("late", 0)]
    assert receivers() == ["ivana", "maria"]
    assert [sentence(one) for one in Notice.objects.filter(receiver__user__username="ivana").order_by("at")] == [
        "The milestone “Ratified” is due on 22 January 2026.",
        "The milestone “Ratified” is due on 22 January 2026.",
        "The milestone “Ratified” was due on 22 January 2026 and is not reported as reached.",
    ]


def test_missed_days_are_made_up_for_by_the_nearest_reminder_alone(step, cast):
    for days in (-20, -3, -3, 40):
        remind(noon(days))
    assert told("ivana") == [("due soon", -3)]


def test_a_step_that_is_reached_is_spoken_of_no_more_and_one_that_moved_anew(step, cast):
    remind(noon(-7))
    Milestone.objects.update(due="2026-02-22")
    remind(noon(25))
    Milestone.objects.update(reached="2026-02-20")
    remind(noon(40))
    assert told("ivana") == [("due soon", -7), ("due soon", 25)]


@pytest.mark.parametrize("jump", [1, -1])
def test_a_clock_that_jumps_a_day_reminds_nobody_twice(jump, step, cast):
    for at in (noon(-7), noon(-7 + jump), noon(-7), noon(-6)):
        remind(at)
    assert len(told("ivana")) == 1


@pytest.mark.parametrize(
    ("zone", "count"), [("Pacific/Auckland", 1), ("Asia/Baku", 0), ("Europe/Brussels", 0), ("America/New_York", 0)]
)
def test_a_day_begins_where_the_receiver_is(zone, count, step, cast):
    choose_how({}, by=cast["ivana"], at=noon(), zone=zone)
    remind(datetime(2026, 1, 14, 12, tzinfo=UTC))  # in Auckland it is the 15th
    assert len(told("ivana")) == count


@pytest.mark.parametrize(
    ("due", "asked", "zone"),
    [  # a week that loses an hour, one that wins one, and a leap day
        ("2026-03-30", datetime(2026, 3, 22, 23, 30, tzinfo=UTC), "Europe/Brussels"),
        ("2026-10-26", datetime(2026, 10, 18, 22, 30, tzinfo=UTC), "Europe/Brussels"),
        ("2028-02-29", datetime(2028, 2, 21, 23, 30, tzinfo=UTC), "Europe/Brussels"),
        ("2028-03", datetime(2028, 3, 23, 23, 30, tzinfo=UTC), "Europe/Brussels"),
    ],
)
def test_seven_days_are_seven_days_of_the_calendar(due, asked, zone, step, cast):
    choose_how({}, by=cast["ivana"], at=noon(), zone=zone)
    Milestone.objects.update(due=due)
    remind(asked - HOUR)
    assert told("ivana") == []
    remind(asked)
    assert len(told("ivana")) == 1


def test_sessions_of_programmes_and_of_providers_are_told_of(programme, sides, make_activity, make_session, cast):
    activity = make_activity(owner=sides["school"], about=sides["org"], title="Radio")
    make_session(activity, code="R1", starts=DUE, ends=DUE)
    shared = {"owner": programme.owner, "about": programme.about, "activity": activity}
    Line.objects.create(programme=programme, starts=DUE, ends=DUE, **shared)
    remind(noon(-1))
    words = {one.receiver.user.username: sentence(one) for one in Notice.objects.all()}
    session = "A session of “Programme 2026-2029” begins on 22 January 2026."
    assert words == {"ivana": session, "maria": session, "pia": "Radio (R1) begins on 22 January 2026."}


def test_a_text_that_waits_is_told_of_after_one_two_and_four_weeks_to_whoever_can_agree_it(sides, cast):
    shown = {
        "owner": sides["org"],
        "about": sides["aze"],
        "audience": "both",
        "kind": "Programme",
        "of": "x",
        "text": "",
    }
    Release.objects.create(title="Next cycle", act="table", state="shown", at=noon(), sha256="0", **shown)
    for days in (0, 1, 6, 7, 8, 13, 14, 15, 29, 30, 31, 39):
        remind(noon(days))
    assert told() == [("due soon", 7), ("due soon", 14), ("late", 30)]
    assert receivers() == ["leyla"]
    first = Notice.objects.order_by("at").first()
    assert sentence(first) == "“Next cycle”, tabled by Organisation, waits for your answer since 22 January 2026."


def test_an_invitation_that_nobody_took_up_is_told_of_to_who_sent_it(sides, cast):
    Invitation.objects.create(
        side=sides["aze"], kind="drafter", mail="new@example.org", digest="0", by=cast["leyla"].acting, at=noon(-14),
        expires_at=noon(),
    )  # fmt: skip
    for days in range(-6, 0):
        remind(noon(days))
    assert (told(), receivers()) == ([("due soon", -3)], ["leyla"])
    assert sentence(Notice.objects.get()) == (
        "An invitation to drafter, Azerbaijan is not taken up yet and ends on 22 January 2026."
    )


def test_an_open_programme_of_another_partner_reminds_nobody_of_this_one(make_programme, make_node, cast):
    other = make_programme(side="mda", code="mda", state="in_force", audience="public")
    Milestone.objects.create(
        node=make_node(other, audience="public"), title="Theirs", due=DUE.isoformat(), owner=other.owner,
        about=other.about, audience="public",
    )  # fmt: skip
    remind(noon(-1))
    assert receivers() == ["boris", "maria", "omar"]


def test_the_head_of_the_journal_goes_to_both_sides_once_a_day(cast):
    assert send_heads(noon()) == 0  # nothing is sealed yet
    write_entry(cast["ivana"].acting, "try", by=cast["ivana"], at=noon())
    seal(noon())
    assert send_heads(noon() - 8 * HOUR) == 0  # too early in the day
    for at in (noon(), noon() + HOUR, noon(1)):
        send_heads(at)
    assert receivers() == ["leyla", "maria", "omar"]
    assert told("leyla") == [("journal head", 0), ("journal head", 1)]
    notice = Notice.objects.filter(receiver__user__username="leyla").first()
    assert sentence(notice) == (
        f"The journal holds 1 sealed line; its head is {head()}. Keep this mail: against it a cut or changed journal "
        "is found."
    )


def test_a_promise_is_told_of_a_week_before_a_day_before_and_when_it_is_late(cast, sides):
    Commitment.objects.create(
        owner=sides["org"], about=sides["aze"], giver=sides["org"], receiver=sides["aze"], title="Send experts",
        weight="firm", due_kind="date", due_by=DUE, audience="both",
    )  # fmt: skip
    for days in (-9, -7, -6, -1, 0, 1, 2):
        remind(noon(days))
    for name in ("ivana", "leyla"):
        assert told(name) == [("due soon", -7), ("due soon", -1), ("late", 1)]
    assert receivers() == ["ivana", "leyla", "maria", "rashid"]
    assert [sentence(one) for one in Notice.objects.filter(receiver__user__username="leyla").order_by("at")][1:] == [
        "“Send experts”, promised by Organisation, is due on 22 January 2026.",
        "“Send experts”, promised by Organisation, was due on 22 January 2026; nothing shows that it was kept.",
    ]


def test_a_promise_of_each_to_the_other_is_told_as_that_of_both(cast, sides):
    Commitment.objects.create(
        owner=sides["org"], about=sides["aze"], giver=sides["org"], receiver=sides["aze"], title="Finish the text",
        weight="firm", due_kind="date", due_by=DUE, audience="both", mutual=True,
    )  # fmt: skip
    remind(noon(-1))
    assert sentence(Notice.objects.filter(receiver__user__username="leyla").get()) == (
        "“Finish the text”, promised by Organisation and Azerbaijan, is due on 22 January 2026."
    )
    with override("fr"):
        assert Commitment.objects.values_list(DOORS["Commitment"].values["who"]).get() == (
            "Organisation et Azerbaijan",
        )


@pytest.mark.parametrize("fields", [{"state": "kept"}, {"due_kind": "vague", "due_words": "soon", "due_by": None}])
def test_what_was_kept_or_has_no_day_reminds_nobody(fields, cast, sides):
    values = {"due_kind": "date", "due_by": DUE} | fields
    Commitment.objects.create(
        owner=sides["org"], about=sides["aze"], giver=sides["org"], receiver=sides["aze"], title="Send", weight="firm",
        **values,
    )  # fmt: skip
    remind(noon(-3))
    remind(noon(3))
    assert receivers() == []
