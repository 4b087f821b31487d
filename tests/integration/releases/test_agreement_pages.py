"""The page of an agreement, the court line on the pages around it, and each act with its form."""

import html
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate

from comity.access.models import Release
from comity.delivery.due import items_of
from comity.programmes.actions.holding import hold_version, open_silence
from comity.programmes.actions.steps import apply_provisionally, ask_extension, set_in_force
from comity.programmes.models import AgreementStep, Hold, MemberReason, Programme, SideApproval, SilenceProcedure
from tests.integration.conftest import NOON

DAY = timedelta(days=1)
KNOWN_TO_BOTH = ["ivana", "maria", "leyla", "rashid", "nigar"]
OTHERS = ["boris", "omar", "pia", "audra", "otto", "public"]


def told(page):
    return html.unescape(page.content.decode())


@pytest.fixture
def today():
    return localdate().isoformat()


@pytest.fixture
def every(tabled, approve, cast):
    """One of each that stands on a tabled version, and a silence procedure that was broken."""
    open_silence(tabled, deadline=NOON + DAY, body="The committee", by=cast["maria"], at=NOON)
    hold_version(tabled, name="North", reason="A dispute", since=NOON.date(), by=cast["ivana"], at=NOON)
    approve("leyla", tabled, act="Decree 14")
    return tabled


def test_before_anything_is_tabled_the_page_says_so(draft, visit):
    page = told(visit("maria", f"/programmes/{draft.ref}/agreement/"))
    assert "Nothing has been tabled yet" in page


def test_of_a_programme_agreed_elsewhere_it_says_where_to_look(make_programme, visit):
    programme = make_programme(state="in_force", audience="public")
    assert "agreed elsewhere" in told(visit("maria", f"/programmes/{programme.ref}/agreement/"))


@pytest.mark.parametrize("name", KNOWN_TO_BOTH)
def test_both_sides_read_the_same_of_what_both_may_know(name, every, visit):
    page = told(visit(name, f"/releases/{every.ref}/agreement/"))
    for words in ("Body of leyla", "Decree 14", "Held since 22 January 2026", "Broken: a member objected"):
        assert words in page, words
    assert ("North" in page) == (name in {"ivana", "maria"})


@pytest.mark.parametrize("name", OTHERS)
def test_for_others_the_page_is_not_there(name, every, visit):
    assert visit(name, f"/releases/{every.ref}/agreement/").status_code == 404


def test_the_owner_reads_it_at_the_programme_and_the_other_side_does_not(every, draft, visit):
    assert "Body of leyla" in told(visit("ivana", f"/programmes/{draft.ref}/agreement/"))
    assert visit("leyla", f"/programmes/{draft.ref}/agreement/").status_code == 404


@pytest.mark.parametrize(("name", "where"), [("maria", "programme"), ("ivana", "release"), ("leyla", "release")])
def test_a_page_asks_at_most_eight_queries_whatever_was_done(name, where, tabled, draft, approve, cast, client):
    address = f"/programmes/{draft.ref}/agreement/" if where == "programme" else f"/releases/{tabled.ref}/agreement/"
    client.force_login(cast[name])

    def asked():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len([one for one in queries.captured_queries if "SAVEPOINT" not in one["sql"]])

    few = asked()
    for at in range(3):
        hold_version(tabled, name=f"M{at}", reason="So", since=NOON.date(), by=cast["ivana"], at=NOON)
    approve("leyla", tabled)
    assert (asked(), few <= 8) == (few, True)


@pytest.mark.parametrize("address", ["", "agreement/"])
def test_the_court_line_stands_on_the_pages_of_the_programme(address, tabled, draft, visit, approve):
    assert "Awaiting their approval since 22 January 2026" in told(visit("ivana", f"/programmes/{draft.ref}/{address}"))
    approve("leyla", tabled)
    assert "Awaiting our approval since 22 January 2026" in told(visit("ivana", f"/programmes/{draft.ref}/{address}"))


def test_the_court_line_stands_on_the_version_and_in_both_lists(tabled, visit):
    for name, words in (("leyla", "Awaiting our approval"), ("ivana", "Awaiting their approval")):
        for address in (f"/releases/{tabled.ref}/", f"/releases/{tabled.ref}/agreement/", "/releases/"):
            assert words in told(visit(name, address)), (name, address)
    assert "Awaiting their approval" in told(visit("ivana", "/programmes/"))


def sent(visit, name, address, /, **data):
    answer = visit(name, address, **data)
    return answer.status_code


def test_each_act_has_a_form_that_does_it(tabled, visit, today, cast):
    release = f"/releases/{tabled.ref}"
    assert sent(visit, "ivana", f"{release}/hold/", name="North", since=today, reason="So") == 302
    held = Hold.objects.get()
    assert sent(visit, "ivana", f"/releases/reasons/{MemberReason.objects.get().ref}/share/", go="1") == 302
    assert sent(visit, "ivana", f"/releases/holds/{held.ref}/lift/", on=today, reason="Settled") == 302
    assert sent(visit, "maria", f"{release}/silence/", body="Committee", deadline="2131-03-04T14:00") == 302
    silence = SilenceProcedure.objects.get()
    assert sent(visit, "ivana", f"/releases/silences/{silence.ref}/object/", name="North", reason="No") == 302
    approval = {"seen": tabled.sha256, "on": today, "body": "Council"}
    assert sent(visit, "leyla", f"{release}/approve/", **approval) == 302
    assert sent(visit, "leyla", f"{release}/step/provisional/", on=today) == 302
    step = AgreementStep.objects.get()
    assert sent(visit, "leyla", f"/releases/steps/{step.ref}/take-back/", reason="No") == 302
    made = SideApproval.objects.get()
    assert sent(visit, "leyla", f"/releases/approvals/{made.ref}/withdraw/", reason="No") == 302
    for name in ("leyla", "maria"):
        assert sent(visit, name, f"{release}/approve/", **approval) == 302
    assert sent(visit, "maria", f"{release}/step/in-force/", on=today) == 302
    assert sent(visit, "leyla", f"{release}/step/extension/", on="2139-12-31") == 302
    extension = AgreementStep.objects.get(kind="extension")
    for name in ("maria", "leyla"):
        told_ = {"until": "2139-12-31", "on": today, "body": "Council"}
        assert sent(visit, name, f"/releases/extensions/{extension.ref}/approve/", **told_) == 302
    assert Programme.objects.get().state == "extended"
    for kind, state in (("review", "under_review"), ("resume", "extended"), ("ended", "ended")):
        assert sent(visit, "leyla", f"{release}/step/{kind}/", note="So") == 302
        assert Programme.objects.get().state == state
    for name in ("maria", "leyla"):
        page = told(visit(name, f"{release}/agreement/"))
        assert "did:" not in page


def test_a_wrong_form_says_what_to_do_and_a_refusal_is_told_on_the_page(tabled, visit, today, cast):
    release = f"/releases/{tabled.ref}"
    answer = visit("leyla", f"{release}/approve/", seen=tabled.sha256, on="soon", body="")
    assert (answer.status_code, "Write something here." in told(answer)) == (422, True)
    assert "Write the day as in 2026-03-12." in told(answer)
    hold_version(tabled, name="North", reason="So", since=NOON.date(), by=cast["ivana"], at=NOON)
    answer = visit("maria", f"{release}/approve/", seen=tabled.sha256, on=today, body="Council")
    assert (answer.status_code, "it cannot become agreed before the hold is lifted" in told(answer)) == (409, True)
    answer = visit("maria", f"{release}/silence/", body="Committee", deadline="2027-03-28T02:30")
    assert answer.status_code in {409, 422}
    assert SideApproval.objects.count() == SilenceProcedure.objects.count() == 0


FORBIDDEN = [
    ("ivana", "approve/"), ("rashid", "approve/"), ("nigar", "approve/"), ("omar", "approve/"),
    ("leyla", "hold/"), ("boris", "hold/"), ("omar", "hold/"), ("audra", "hold/"),
    ("ivana", "silence/"), ("leyla", "silence/"), ("ivana", "step/in-force/"), ("rashid", "step/review/"),
    ("maria", "step/nonsense/"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "address"), FORBIDDEN)
def test_an_act_that_is_not_open_does_not_exist(name, address, tabled, visit):
    assert visit(name, f"/releases/{tabled.ref}/{address}").status_code == 404


def test_an_extension_shows_both_halves_and_offers_what_is_missing(agreed, tabled, visit, cast):
    version = Release.objects.select_related("owner", "about").get(pk=tabled.pk)
    set_in_force(version, on=NOON.date(), by=cast["maria"], at=NOON)
    asked = ask_extension(version, until=agreed.ends + DAY, by=cast["leyla"], at=NOON)
    page = told(visit("maria", f"/releases/{tabled.ref}/agreement/"))
    assert f"/releases/extensions/{asked.ref}/approve/" in page
    assert "Extension awaits" in page
    assert f"/releases/steps/{asked.ref}/take-back/" not in page
    assert f"/releases/steps/{asked.ref}/take-back/" in told(visit("leyla", f"/releases/{tabled.ref}/agreement/"))


def test_a_draft_is_consulted_on_and_withdrawn_by_forms(draft, visit):
    where = f"/programmes/{draft.ref}"
    assert sent(visit, "ivana", f"{where}/consult/", go="1") == 302
    assert "In consultation on our side" in told(visit("ivana", f"{where}/"))
    late = visit("maria", f"{where}/table/", seen="0" * 64)
    assert (late.status_code, "As Azerbaijan will read it" in told(late)) == (409, True)
    assert sent(visit, "ivana", f"{where}/end-consultation/", go="1") == 302
    assert visit("ivana", f"{where}/give-up/").status_code == 404
    assert sent(visit, "maria", f"{where}/give-up/", note=" ") == 409
    assert sent(visit, "maria", f"{where}/give-up/", note="No money.") == 302
    assert Programme.objects.get().state == "withdrawn"


def test_today_tells_each_approver_whose_approval_is_missing(tabled, cast, approve):
    def waits(name):
        return any(one.what == "text-tabled" for one in items_of(cast[name], NOON.date()))

    assert [waits(name) for name in ("leyla", "maria")] == [True, False]
    approve("leyla", tabled)
    assert [waits(name) for name in ("leyla", "maria")] == [False, True]
    approve("maria", tabled)
    assert [waits(name) for name in ("leyla", "maria")] == [False, False]


def test_a_text_applied_provisionally_has_the_dashed_ring(tabled, draft, visit, approve, cast):
    approve("leyla", tabled)
    apply_provisionally(tabled, on=NOON.date(), by=cast["leyla"], at=NOON)
    for name, address in (("leyla", f"/releases/{tabled.ref}/agreement/"), ("ivana", f"/programmes/{draft.ref}/")):
        page = told(visit(name, address))
        assert "Applied provisionally since 22 January 2026" in page
        assert 'class="ring dashes"' in page
