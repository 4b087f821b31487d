"""Break-glass: a reason, a second person, an hour, reading alone, each page written down, seen by both sides."""

from datetime import timedelta

import pytest
from django.utils.timezone import now

from comity.access.glass import OPEN_FOR, ask_glass, end_glass, expire_glass, open_glass
from comity.access.models import BreakGlass, Membership, User
from comity.access.policy import glasses_visible_to
from comity.access.queries import open_glass as glass_open_for
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices import member_acts
from comity.notices.models import Notice
from comity.programmes.policy import edits_programme, programmes_visible_to
from tests.integration.conftest import NOON
from tests.integration.members.conftest import LATER

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"]
WHY = "The import of the programme stopped half way."


@pytest.fixture
def asked(cast, sides):
    def ask(at=NOON, partner="aze"):
        return ask_glass(sides[partner], WHY, by=cast["otto"], at=at)

    return ask


@pytest.fixture
def opened(asked, cast):
    def open_it(at=NOON, partner="aze"):
        glass = asked(at=at, partner=partner)
        open_glass(glass, by=cast["maria"], at=at)
        return glass

    return open_it


def under(cast, at):
    user = User.objects.get(pk=cast["otto"].pk)
    user.acting = Membership.objects.select_related("side").get(user=user)
    user.acting.glass = glass_open_for(user.acting, at)
    return user


@pytest.mark.parametrize("name", [name for name in EVERYONE if name != "otto"])
def test_only_an_operator_asks(name, cast, sides, client):
    with pytest.raises(Refused, match="Only an operator"):
        ask_glass(sides["aze"], WHY, by=cast[name], at=NOON)
    client.force_login(cast[name])
    assert client.get("/members/break-glass/ask/").status_code == 404
    assert client.post("/members/break-glass/ask/", {"partner": "aze", "reason": WHY}).status_code == 404
    assert not BreakGlass.objects.exists()


@pytest.mark.parametrize(
    ("partner", "reason", "said"),
    [("aze", " ", "why it is necessary"), ("org", WHY, "Choose the partner"), ("school", WHY, "Choose the partner")],
)
def test_it_is_asked_for_one_partner_with_a_reason(partner, reason, said, cast, sides):
    with pytest.raises(Refused, match=said):
        ask_glass(sides[partner], reason, by=cast["otto"], at=NOON)


def test_an_operator_asks_for_one_at_a_time(asked):
    asked()
    with pytest.raises(Refused, match="asked already"):
        asked(partner="mda")


@pytest.mark.parametrize("name", [name for name in EVERYONE if name != "maria"])
def test_only_a_manager_opens_it(name, asked, cast):
    with pytest.raises(Refused, match="never the one who asked"):
        open_glass(asked(), by=cast[name], at=LATER)
    assert BreakGlass.objects.get().opens_at is None


def test_who_asked_does_not_open_it_under_another_membership(asked, cast, sides):
    glass = asked()
    cast["otto"].acting = Membership.objects.create(user=cast["otto"], side=sides["org"], kind="manager")
    with pytest.raises(Refused, match="never the one who asked"):
        open_glass(glass, by=cast["otto"], at=LATER)


def test_nothing_is_read_before_it_is_opened_nor_after_an_hour(asked, cast, make_programme):
    make_programme()
    glass = asked()
    assert not programmes_visible_to(under(cast, NOON)).exists()
    open_glass(glass, by=cast["maria"], at=NOON)
    assert programmes_visible_to(under(cast, NOON)).exists()
    assert programmes_visible_to(under(cast, NOON + OPEN_FOR - timedelta(seconds=1))).exists()
    assert not programmes_visible_to(under(cast, NOON + OPEN_FOR)).exists()
    assert OPEN_FOR.total_seconds() == 3600


def test_it_opens_what_concerns_that_partner_and_nothing_else(opened, cast, sides, make_programme):
    make_programme(code="ours")
    make_programme(code="theirs", owner=sides["aze"], about=sides["org"])
    make_programme(code="both", audience="both")
    make_programme(code="other", side="mda")
    make_programme(code="others-own", side="mda", owner=sides["mda"], about=sides["org"])
    opened()
    seen = set(programmes_visible_to(under(cast, LATER - timedelta(minutes=1))).values_list("code", flat=True))
    assert seen == {"ours", "theirs", "both"}


def test_under_it_everything_is_read_and_nothing_is_changed(opened, cast, make_programme, client):
    programme = make_programme()
    opened(at=now())
    assert not edits_programme(under(cast, now()), programme)
    client.force_login(cast["otto"])
    assert client.get(f"/programmes/{programme.ref}/").status_code == 200
    for act in ("edit", "remove", "table"):
        assert client.post(f"/programmes/{programme.ref}/{act}/", {"title": "Changed"}).status_code == 404
    programme.refresh_from_db()
    assert (programme.title, programme.version) == ("Programme 2026-2029", 1)


def test_another_kind_of_member_gains_nothing_by_it(opened, cast, make_programme):
    make_programme()
    glass = opened()
    cast["audra"].acting.glass = glass
    cast["boris"].acting.glass = glass
    assert not programmes_visible_to(cast["audra"]).exists()
    assert not programmes_visible_to(cast["boris"]).exists()


def test_every_page_that_is_read_is_written_down_and_every_page_bears_the_banner(opened, cast, make_programme, client):
    programme = make_programme()
    client.force_login(cast["otto"])
    assert "Break-glass: you read" not in client.get("/programmes/").content.decode()
    assert not LogEntry.objects.filter(move="read").exists()
    glass = opened(at=now())
    for page in ("/programmes/", f"/programmes/{programme.ref}/", "/catalogue/", "/members/"):
        assert "Break-glass: you read what concerns Azerbaijan" in client.get(page).content.decode()
    assert client.get(f"/programmes/{'a' * 12}/").status_code == 404
    lines = LogEntry.objects.filter(kind="BreakGlass", ref=glass.ref, move="read").order_by("pk")
    assert [line.changes["page"][1] for line in lines] == [
        "/programmes/",
        f"/programmes/{programme.ref}/",
        "/catalogue/",
        "/members/",
    ]
    assert {line.actor for line in lines} == {cast["otto"].key}


SEES = {"ivana", "maria", "leyla", "rashid", "nigar", "audra", "otto"}


@pytest.mark.parametrize("name", EVERYONE)
def test_both_sides_see_it_and_no_other_partner(name, opened, cast, client):
    glass = opened(at=now())
    assert glasses_visible_to(cast[name]).exists() == (name in SEES)
    client.force_login(cast[name])
    status = 200 if name in SEES else 404
    assert client.get(f"/members/break-glass/{glass.ref}/").status_code == status
    listed = client.get("/members/break-glass/")
    assert (WHY in listed.content.decode()) == (name in SEES)


def test_the_list_of_what_was_read_names_nothing_that_its_reader_may_not_know(opened, cast, make_programme, client):
    ours = make_programme(code="ours")
    shared = make_programme(code="shared", audience="both")
    glass = opened(at=now())
    client.force_login(cast["otto"])
    for one in (ours, shared):
        client.get(f"/programmes/{one.ref}/")
    client.force_login(cast["leyla"])
    page = client.get(f"/members/break-glass/{glass.ref}/").content.decode()
    assert (shared.ref in page, ours.ref in page) == (True, False)
    assert "A page of the other side" in page
    client.force_login(cast["maria"])
    page = client.get(f"/members/break-glass/{glass.ref}/").content.decode()
    assert (shared.ref in page, ours.ref in page) == (True, True)


@pytest.mark.parametrize("act", ["ask", "open", "end"])
def test_the_managers_and_the_partners_approvers_are_told_at_once(act, cast, sides):
    glass = member_acts.ask_glass(sides["aze"], WHY, by=cast["otto"], at=NOON)
    if act != "ask":
        member_acts.open_glass(glass, by=cast["maria"], at=NOON)
    if act == "end":
        member_acts.end_glass(glass, by=cast["leyla"], at=LATER)
    told = {
        "ask": ("break-glass asked", {"maria", "leyla"}),
        "open": ("break-glass opened", {"leyla", "otto"}),
        "end": ("break-glass ended", {"maria", "otto"}),
    }
    kind, names = told[act]
    assert {one.receiver.user.username for one in Notice.objects.filter(kind=kind)} == names


@pytest.mark.parametrize("name", EVERYONE)
def test_who_may_end_it(name, opened, cast):
    glass = opened()
    if name in {"maria", "leyla", "otto"}:
        end_glass(glass, by=cast[name], at=LATER)
        assert glass_open_for(cast["otto"].acting, NOON) is None
    else:
        with pytest.raises(Refused, match="ends it"):
            end_glass(glass, by=cast[name], at=LATER)


def test_another_operator_does_not_end_it(opened, cast, sides):
    glass = opened()
    other = User.objects.create(username="other")
    other.acting = Membership.objects.create(user=other, side=sides["org"], kind="operator")
    with pytest.raises(Refused, match="ends it"):
        end_glass(glass, by=other, at=LATER)


def test_what_was_ended_or_declined_is_not_opened_again(asked, cast):
    glass = asked()
    end_glass(glass, by=cast["leyla"], at=NOON)
    assert LogEntry.objects.get(move="decline").side == "aze"
    with pytest.raises(Refused, match="meanwhile"):
        open_glass(glass, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="ended already"):
        end_glass(glass, by=cast["maria"], at=NOON)


def test_an_ask_lapses_after_a_day(asked, cast):
    glass = asked()
    day = NOON + timedelta(hours=24)
    with pytest.raises(Refused, match="meanwhile"):
        open_glass(glass, by=cast["maria"], at=day)
    assert expire_glass(day - timedelta(seconds=1)) == []
    assert expire_glass(day) == [glass]


def test_the_clock_closes_it_once_and_tells_both_sides(opened, cast):
    glass = opened()
    assert member_acts.expire(NOON + OPEN_FOR - timedelta(seconds=1)) == 0
    assert member_acts.expire(NOON + OPEN_FOR) == 1
    assert member_acts.expire(NOON + OPEN_FOR) == 0
    glass.refresh_from_db()
    assert glass.closed_at == NOON + OPEN_FOR
    told = {one.receiver.user.username for one in Notice.objects.filter(kind="break-glass ended")}
    assert told == {"maria", "leyla", "otto"}


def test_it_is_asked_opened_and_ended_on_pages(cast, client, make_programme):
    programme = make_programme()
    client.force_login(cast["otto"])
    assert client.get(f"/programmes/{programme.ref}/").status_code == 404
    assert client.post("/members/break-glass/ask/", {"partner": "aze", "reason": ""}).status_code == 422
    assert client.post("/members/break-glass/ask/", {"partner": "school", "reason": WHY}).status_code == 422
    assert client.post("/members/break-glass/ask/", {"partner": "aze", "reason": WHY}).status_code == 302
    address = f"/members/break-glass/{BreakGlass.objects.get().ref}/"
    assert client.post(f"{address}open/").status_code == 404
    client.force_login(cast["leyla"])
    assert client.post(f"{address}open/").status_code == 404
    client.force_login(cast["omar"])
    assert client.post(f"{address}end/").status_code == 404
    client.force_login(cast["maria"])
    assert "Open it for an hour" in client.get(address).content.decode()
    assert client.post(f"{address}open/").status_code == 302
    client.force_login(cast["otto"])
    assert client.get(f"/programmes/{programme.ref}/").status_code == 200
    client.force_login(cast["leyla"])
    assert client.post(f"{address}end/").status_code == 302
    client.force_login(cast["otto"])
    assert client.get(f"/programmes/{programme.ref}/").status_code == 404
