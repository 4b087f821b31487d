"""Release: one person puts forward, another of the releasing authority decides, and the public reads that alone."""

import pytest

from comity.access.models import Membership, Release
from comity.access.policy import releases_visible_to
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from comity.programmes.actions.crossing import put_forward_programme, release_text, withdraw_text
from comity.programmes.models import Node, Programme, SideApproval
from tests.integration.conftest import NOON
from tests.integration.releases.test_tabling import hash_in, readers, sheet_in, told


@pytest.fixture
def forward(agreed, visit, authority):
    """The agreed text, put forward to the public by the desk officer; gives the release."""
    codes = list(agreed.nodes.values_list("code", flat=True))
    where = f"/programmes/{agreed.ref}/forward/"
    preview = visit("ivana", f"{where}?audience=public&" + "&".join(f"entries={code}" for code in codes))
    answer = visit("ivana", where, seen=hash_in(preview), audience="public", entries=codes, note="For the web.")
    assert answer.status_code == 302
    return Release.objects.get(act="release")


def test_what_is_put_forward_is_seen_by_its_side_and_the_authority_alone(forward, cast):
    assert readers(cast, forward) == ["ivana", "maria", "rena"]
    assert sorted(Notice.objects.filter(kind="put forward").values_list("receiver__user__username", flat=True)) == [
        "rena"
    ]


def test_the_public_reads_what_the_authority_released_byte_for_byte(forward, agreed, visit, cast):
    page = visit("rena", f"/releases/{forward.ref}/decide/")
    assert "For the web." in told(page)
    assert visit("public", f"/releases/{forward.ref}/").status_code == 404
    answer = visit("rena", f"/releases/{forward.ref}/decide/", act="do", seen=hash_in(page))
    assert answer.status_code == 302
    read = {name: visit(name, f"/releases/{forward.ref}/") for name in ("public", "leyla")}
    assert sheet_in(read["public"]) == sheet_in(page)
    assert not any("For the web." in told(one) for one in read.values()), "the note is to the authority"
    assert LogEntry.objects.get(ref=forward.ref, move="put forward").note == "For the web."
    assert visit("public", f"/programmes/{agreed.ref}/").status_code == 404
    assert "Programme as it was shown" in told(visit("public", "/releases/"))
    assert Notice.objects.filter(kind="released", receiver__user__username="ivana").count() == 1


def test_a_visitor_meets_what_was_released_on_every_way_and_what_was_withdrawn_as_such_alone(
    forward, visit, cast, make_partner
):
    title, partner = "Programme as it was shown", make_partner()
    other = make_partner("mda")
    ways = ["/", "/releases/", f"/releases/?partner={partner.ref}", f"/partners/{partner.ref}/", "/search/?q=shown"]
    closed = [f"/releases/?partner={ref}" for ref in (other.ref, "nobody")]
    assert [title in told(visit("public", way)) for way in [*ways, *closed]] == [False] * 7
    release_text(forward, seen=forward.sha256, by=cast["rena"], at=NOON)
    assert [title in told(visit("public", way)) for way in [*ways, *closed]] == [True] * 5 + [False] * 2
    assert f"/documents/of/{forward.ref}/fr.pdf" in told(visit("public", "/"))
    withdraw_text(forward, reason="An error on page 2.", by=cast["rena"], at=NOON)
    assert [title in told(visit("public", way)) for way in ways] == [False, True, True, False, False]
    assert "Earlier, and withdrawn" in told(visit("public", "/releases/"))


def test_later_changes_of_the_text_are_not_public(forward, visit, cast):
    release_text(forward, seen=forward.sha256, by=cast["rena"], at=NOON)
    Programme.objects.update(title="Changed since")
    Node.objects.update(title="Changed since")
    page = told(visit("public", f"/releases/{forward.ref}/"))
    assert "Changed since" not in page
    assert "Land cleared" in page


def test_one_person_does_not_turn_both_keys(forward, visit, cast, sides):
    """Ivana is of the releasing authority too, and turns to that membership."""
    both = Membership.objects.create(user=cast["ivana"], side=sides["org"], kind=Membership.Kind.RELEASING)
    cast["ivana"].acting = both
    with pytest.raises(Refused, match="another person turns the second key"):
        release_text(forward, seen=forward.sha256, by=cast["ivana"], at=NOON)
    assert Release.objects.get(pk=forward.pk).state == "forward"
    assert not releases_visible_to(cast["public"]).exists()


def test_a_page_that_shows_another_hash_releases_nothing(forward, visit):
    answer = visit("rena", f"/releases/{forward.ref}/decide/", act="do", seen="0" * 64)
    assert answer.status_code == 409
    assert "Look at it again" in told(answer)
    assert Release.objects.get(pk=forward.pk).state == "forward"


def test_what_was_put_forward_is_returned_with_a_reason_and_never_without(forward, visit):
    where = f"/releases/{forward.ref}/decide/"
    assert "Say why" in told(visit("rena", where, act="return", note=" "))
    assert visit("rena", where, act="return", note="The second goal is not agreed yet.").status_code == 302
    assert "The second goal is not agreed yet." in told(visit("ivana", f"/releases/{forward.ref}/"))
    assert visit("public", f"/releases/{forward.ref}/").status_code == 404
    assert list(Notice.objects.filter(kind="returned").values_list("receiver__user__username", flat=True)) == ["ivana"]


def test_a_side_calls_back_what_it_put_forward(forward, visit):
    assert visit("maria", f"/releases/{forward.ref}/call-back/", note="Too early.").status_code == 302
    assert visit("rena", f"/releases/{forward.ref}/decide/").status_code == 404


def test_two_of_the_authority_cannot_decide_at_once(forward, cast):
    stale = Release.objects.get(pk=forward.pk)
    release_text(forward, seen=forward.sha256, by=cast["rena"], at=NOON)
    with pytest.raises(Refused, match="someone else"):
        release_text(stale, seen=stale.sha256, by=cast["rena"], at=NOON)


def test_a_released_text_that_is_withdrawn_is_marked_and_stays_to_be_read(forward, visit, cast):
    release_text(forward, seen=forward.sha256, by=cast["rena"], at=NOON)
    assert visit("rena", f"/releases/{forward.ref}/withdraw/", note="A name was wrong.").status_code == 302
    page = told(visit("public", f"/releases/{forward.ref}/"))
    assert "A name was wrong." in page
    assert "Land cleared" in page


@pytest.mark.parametrize("name", ["ivana", "maria", "boris", "leyla", "omar", "pia", "audra", "otto"])
def test_nobody_but_the_authority_decides(forward, visit, name):
    assert visit(name, f"/releases/{forward.ref}/decide/", act="do", seen=forward.sha256).status_code == 404
    assert Release.objects.get(pk=forward.pk).state == "forward"


@pytest.mark.parametrize("name", ["boris", "leyla", "nigar", "omar", "pia", "audra", "otto", "rena"])
def test_nobody_but_a_drafter_of_the_side_puts_forward(agreed, visit, authority, name):
    assert visit(name, f"/programmes/{agreed.ref}/forward/").status_code == 404


@pytest.mark.parametrize("state", ["draft", "tabled", "preparation"])
def test_a_text_that_is_not_agreed_is_not_put_forward(draft, visit, state):
    Programme.objects.update(state=state)
    assert visit("maria", f"/programmes/{draft.ref}/forward/").status_code == 404


def test_a_release_names_its_audience(agreed, visit):
    where = f"/programmes/{agreed.ref}/forward/"
    answer = visit("ivana", where + "?audience=named&entries=DEM-1")
    page = visit("ivana", where, seen=hash_in(answer), audience="named", entries=["DEM-1"])
    assert page.status_code == 409
    assert "Name who is to read it" in told(page)
    assert "Choose who is to read it" in told(visit("ivana", where, entries=["DEM-1"]))
    assert not Release.objects.filter(act="release").exists()


def test_what_is_marked_above_its_destination_is_named_and_not_put_forward(agreed, cast, visit):
    Programme.objects.update(marking="limited")
    Release.objects.update(state="shown")
    Node.objects.filter(code="DEM-1").update(marking="limited")
    where = f"/programmes/{agreed.ref}/forward/"
    page = visit("ivana", where + "?audience=public&entries=DEM-1&entries=DEM-2")
    assert "Land cleared (Limited)" in told(page)
    assert "Put it forward</button>" not in told(page)
    answer = visit("ivana", where, seen=hash_in(page), audience="public", entries=["DEM-1", "DEM-2"])
    assert answer.status_code == 409
    assert "Land cleared (Limited)" in told(answer)
    assert not Release.objects.filter(act="release").exists()


def test_only_the_picked_entries_are_released(agreed, visit, cast, authority, make_partner):
    make_partner("mda")
    where = f"/programmes/{agreed.ref}/forward/"
    preview = visit("ivana", where + "?audience=named&sides=mda&entries=DEM-2")
    visit("ivana", where, seen=hash_in(preview), audience="named", sides=["mda"], entries=["DEM-2"])
    release = Release.objects.get(act="release")
    release_text(release, seen=release.sha256, by=cast["rena"], at=NOON)
    page = told(visit("omar", f"/releases/{release.ref}/"))
    assert "Teachers trained" in page
    assert "Land cleared" not in page
    assert readers(cast, release) == ["ivana", "maria", "omar", "rena"]


def test_what_was_changed_after_it_was_agreed_is_not_put_forward(agreed, cast):
    Node.objects.filter(code="DEM-1").update(title="Slipped in later")
    with pytest.raises(Refused, match="only what was agreed"):
        put_forward_programme(agreed, None, seen="", by=cast["ivana"], at=NOON)


def test_a_partner_does_not_release_alone(agreed, cast, sides, visit, authority):
    """A text of the partner's goes out by the partner's key and the organisation's."""
    Programme.objects.update(owner=sides["aze"], about=sides["org"])
    Node.objects.update(owner=sides["aze"], about=sides["org"])
    SideApproval.objects.all().delete()
    Release.objects.all().delete()
    where = f"/programmes/{agreed.ref}/forward/"
    preview = visit("rashid", where + "?audience=public&entries=DEM-1")
    assert visit("rashid", where, seen=hash_in(preview), audience="public", entries=["DEM-1"]).status_code == 302
    release = Release.objects.get()
    assert readers(cast, release) == ["leyla", "rashid", "nigar", "rena"]
    assert visit("leyla", f"/releases/{release.ref}/decide/", act="do", seen=release.sha256).status_code == 404
