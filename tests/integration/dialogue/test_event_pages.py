"""Pages of events: a column for each source, what differs, and what each side may see and do."""

import re

import pytest

from comity.access.models import Audience
from comity.dialogue.actions.read_outs import replace_read_out
from comity.dialogue.models import Event, ReadOut, WorkingValue
from comity.partners.models import Person
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON


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
def told(sides, make_partner, make_event, make_read_out, make_claim, make_topic):
    """A meeting told by both sides, on other days, with a topic that one side leaves out."""
    make_partner("aze")
    event = make_event(title="Meeting on mines")
    ours = make_read_out(event, publisher="Our press", language="en")
    theirs = make_read_out(event, publisher="Their ministry", side=sides["aze"], source_url="https://example.org/2")
    make_claim(ours, kind="date", event=event, value="2026-01-21")
    make_claim(theirs, kind="date", event=event, value="2026-01-22", quote="on Thursday")
    make_claim(theirs, kind="topic", event=event, topics=[make_topic("transit")])
    return event


def test_the_page_has_a_column_for_each_source_and_says_what_differs(visit, cast, told):
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert page.count('<th scope="col">') == 3
    for words in ("Our press", "Their ministry", "differs", "only here", "told by Azerbaijan alone", "on Thursday"):
        assert words in page
    assert page.index("differs") < page.index("only here")


def test_what_every_source_of_one_side_names_and_the_other_leaves_out_is_not_told_alike(
    visit, cast, told, make_read_out, make_claim, make_topic
):
    sea = make_topic("sea", title="Stability at sea")
    more = make_read_out(told, publisher="Our second paper", language="en")
    for one in (ReadOut.objects.get(publisher="Our press"), more):
        make_claim(one, kind="topic", event=told, topics=[sea])
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    row = page.partition("Stability at sea")[2].partition("</tr>")[0]
    assert "one side only" in row
    assert "told by Organisation alone" in row
    assert "points that all" not in page
    make_claim(ReadOut.objects.get(publisher="Their ministry"), kind="topic", event=told, topics=[sea])
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert "<li>Topic: Stability at sea</li>" in page.partition("tell alike")[2]


def test_many_sources_stand_below_their_side_by_number(visit, cast, sides, told, make_read_out, make_claim):
    for number in range(3):
        made = make_read_out(told, publisher=f"Paper {number}", side=None, language="en", published="2026-01-24")
        make_claim(made, kind="date", event=told, value="2026-01-22")
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    heads = re.findall(r'<th scope="col">([^<]+)<small>([^<]*)', page)
    assert heads == [("Organisation", "1 source"), ("Azerbaijan", "1 source"), ("neither side", "3 sources")]
    row = page.partition("<tbody>")[2].partition("</tr>")[0]
    cells = [re.findall(r"source-(\d)", cell) for cell in row.split("<td")[1:]]
    assert cells == [["1"], ["2"], ["3", "4", "5"]]
    assert "English, 24 January 2026" in page


def test_what_one_of_many_sources_alone_tells_is_folded_below_what_differs(
    visit, cast, told, make_read_out, make_claim, make_topic
):
    more = [make_read_out(told, publisher=f"Paper {number}", language="en") for number in range(3)]
    for number in range(5):
        make_claim(more[0], kind="topic", event=told, topics=[make_topic(f"t{number}", title=f"Topic {number}")])
    first, _mark, folded = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode().partition('class="alone"')
    assert "6 points that one source alone tells" in folded
    assert ("differs" in first, "only here" in first, folded.count("only here")) == (True, False, 6)
    more[0].delete()
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert ('class="alone"' in page, "only here" in page) == (False, True)


def test_a_name_spelled_as_on_record_is_no_difference(visit, cast, sides, told, make_claim):
    ana = Person.objects.create(owner=sides["aze"], code="ana", name="Ana Rell", audience=Audience.PUBLIC)
    ours, theirs = ReadOut.objects.order_by("pk")
    make_claim(ours, kind="participant", event=told, person=ana, value="Ana Rell", quote="Ana Rell")
    address = f"/dialogue/{told.ref}/"
    assert "Spelling" not in visit(cast["ivana"], address).content.decode()
    make_claim(theirs, kind="participant", event=told, person=ana, value="Rell", quote="Rell")
    assert "Spelling" not in visit(cast["ivana"], address).content.decode().partition("points that all")[0]
    make_claim(theirs, kind="participant", event=told, person=ana, value="Anna Rell", quote="Anna Rell")
    assert "Spelling" in visit(cast["ivana"], address).content.decode()


def test_nobody_else_knows_of_it_until_it_is_shared(visit, cast, told):
    address = f"/dialogue/{told.ref}/"
    for name in ("leyla", "omar", "boris", "pia", "public"):
        assert visit(cast[name], address).status_code == 404
    assert visit(cast["ivana"], f"/dialogue/{told.ref}/step/share/").status_code == 404
    assert visit(cast["maria"], f"/dialogue/{told.ref}/step/share/", note="agreed").status_code == 302
    assert visit(cast["leyla"], address).status_code == 200
    assert visit(cast["omar"], address).status_code == 404


def test_a_later_version_on_record_replaces_the_earlier_one(visit, cast, told, make_read_out, sides):
    first = ReadOut.objects.get(publisher="Our press")
    later = make_read_out(told, title="Corrected release", publisher="", source_url="", published="2026-01-24")
    address = f"/dialogue/{told.ref}/read-outs/{first.ref}/state/"
    assert f'href="{address}"' in visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    page = visit(cast["ivana"], address).content.decode()
    assert (f'value="{later.ref}"' in page, "Their ministry" in page) == (True, False)
    assert visit(cast["ivana"], address, move="correct", version="").status_code == 422
    assert visit(cast["ivana"], address, move="withdraw").status_code == 422  # without a reason
    assert visit(cast["leyla"], address, move="withdraw", note="no").status_code == 404
    assert visit(cast["ivana"], address, move="correct", version=later.ref).status_code == 302
    first.refresh_from_db()
    later.refresh_from_db()
    assert (first.state, later.replaces) == ("corrected", first)
    seen = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert seen.index("Corrected release") < seen.index(", corrected")
    assert f'href="{address}"' not in seen
    assert "English · corrected by a later version</small>" in seen
    address = f"/dialogue/{told.ref}/read-outs/{later.ref}/state/"
    for move, note, state in (("withdraw", "taken off the site", "withdrawn"), ("restore", "", "standing")):
        assert visit(cast["ivana"], address, move=move, note=note).status_code == 302
        later.refresh_from_db()
        assert later.state == state
    assert f'value="{first.ref}"' not in visit(cast["ivana"], address).content.decode()  # it was replaced itself
    assert visit(cast["ivana"], address, move="correct", version=first.ref).status_code == 422
    with pytest.raises(FaultyFields, match="that stands"):
        replace_read_out(later, first, by=cast["ivana"], at=NOON)


def test_a_source_without_a_publisher_is_named_by_its_title_where_one_is_chosen(visit, cast, told):
    ReadOut.objects.filter(publisher="Our press").update(publisher="", title="Release of ours")
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/choose/?kind=date").content.decode()
    assert ("(Release of ours)" in page, "()" in page) == (True, False)


def test_a_person_chooses_what_the_record_goes_by_and_says_why(visit, cast, told):
    address = f"/dialogue/{told.ref}/choose/?kind=date"
    assert address.replace("&", "&amp;") in visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert visit(cast["ivana"], address, value="2026-01-21", reason="").status_code == 422
    assert visit(cast["ivana"], address, value="2026-01-21", reason="the host says so").status_code == 302
    told.refresh_from_db()
    assert (told.starts, WorkingValue.objects.get().read_out.publisher) == ("2026-01-21", "Our press")
    page = visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()
    assert "because: the host says so" in page
    assert "Their ministry" in page


def test_one_who_may_not_change_it_is_offered_nothing(visit, cast, told):
    Event.objects.update(audience=Audience.BOTH)
    page = visit(cast["nigar"], f"/dialogue/{told.ref}/").content.decode()
    assert "Choose what the record goes by" not in page
    assert "/change/" not in page
    for end in ("change/", "choose/?kind=date", "read-outs/new/", "step/share/"):
        assert visit(cast["nigar"], f"/dialogue/{told.ref}/{end}").status_code == 404


def test_an_event_is_written_down_and_a_read_out_attached_to_it(visit, cast, make_partner):
    partner = make_partner("aze")
    form = {
        "partner": partner.ref,
        "kind": "call",
        "state": "planned",
        "title": "Call on mines",
        "starts": "2026-02-03",
    }
    assert visit(cast["ivana"], "/dialogue/new/", **form, groups="experts\nstudents").status_code == 302
    event = Event.objects.get()
    assert (event.title, event.ends, event.audience, event.about.code) == ("Call on mines", "2026-02-03", "own", "aze")
    assert [one.label for one in event.participants.all()] == ["experts", "students"]
    page = {"title": "Release", "medium": "release", "teller": "org", "published": "2026-02-04"}
    assert visit(cast["ivana"], f"/dialogue/{event.ref}/read-outs/new/", **page).status_code == 302
    assert list(ReadOut.objects.get().events.all()) == [event]
    assert visit(cast["ivana"], f"/dialogue/{event.ref}/step/call-off/", note=" ").status_code == 422
    assert visit(cast["ivana"], f"/dialogue/{event.ref}/step/hold/", note="").status_code == 302
    event.refresh_from_db()
    assert event.state == "held"
    for step, words in (("hold", "It is held already."), ("call-off", "It is held now, so this step is not open.")):
        assert visit(cast["ivana"], f"/dialogue/{event.ref}/step/{step}/", note="again").status_code == 302
        assert words in visit(cast["ivana"], f"/dialogue/{event.ref}/").content.decode()
    assert visit(cast["nigar"], f"/dialogue/{event.ref}/step/hold/").status_code == 404


def test_the_partner_attaches_its_own_account_of_a_shared_event(visit, cast, sides, told):
    Event.objects.update(audience=Audience.BOTH)
    page = {"title": "Our account", "medium": "release", "teller": "aze"}
    assert visit(cast["rashid"], f"/dialogue/{told.ref}/read-outs/new/", **page).status_code == 302
    made = ReadOut.objects.get(title="Our account")
    assert (made.owner, made.about, list(made.events.all())) == (sides["aze"], sides["org"], [told])
    assert "Our account" in visit(cast["ivana"], f"/dialogue/{told.ref}/").content.decode()


def test_what_cannot_be_kept_is_told_beside_its_field_and_nothing_typed_is_lost(visit, cast, make_partner):
    partner = make_partner("aze")
    form = {"partner": partner.ref, "kind": "call", "state": "held", "title": "Call", "starts": "Thursday"}
    answer = visit(cast["ivana"], "/dialogue/new/", **form)
    assert answer.status_code == 422
    assert "Write a year, a month or a day" in answer.content.decode()
    assert 'value="Thursday"' in answer.content.decode()
    assert Event.objects.count() == 0


def test_a_change_made_meanwhile_is_shown_beside_what_was_typed(visit, cast, told):
    Event.objects.update(version=2, title="Meeting on clearance")
    form = {"kind": "meeting", "state": "held", "title": "Meeting on mine action", "starts": "2026-01-22", "version": 1}
    answer = visit(cast["ivana"], f"/dialogue/{told.ref}/change/", **form)
    assert answer.status_code == 422
    assert "Meeting on clearance" in answer.content.decode()
    assert Event.objects.get().title == "Meeting on clearance"


def test_the_list_is_narrowed_and_kept_as_a_file(visit, cast, told, make_event, sides):
    make_event(kind="call", title="Call on gas", starts="2025-05-01")
    assert "Meeting on mines" in visit(cast["ivana"], "/dialogue/").content.decode()
    page = visit(cast["ivana"], "/dialogue/?kind=call").content.decode()
    assert ("Call on gas" in page, "Meeting on mines" in page) == (True, False)
    page = visit(cast["ivana"], "/dialogue/?q=gas").content.decode()
    assert ("Call on gas" in page, "Meeting on mines" in page) == (True, False)
    text = visit(cast["ivana"], "/dialogue/?file=csv").content.decode("utf-8-sig")
    assert "Meeting on mines" in text
    assert "Call on gas" in text


@pytest.mark.parametrize("end", ["", "{ref}/"])
def test_a_page_asks_at_most_eight_questions_however_much_there_is(
    end, client, cast, told, make_event, make_read_out, make_claim, make_topic, django_assert_max_num_queries
):
    client.force_login(cast["ivana"])
    address = "/dialogue/" + end.format(ref=told.ref)

    def asked():
        with django_assert_max_num_queries(8) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    few = asked()
    for number in range(4):
        make_event(title=f"Another {number}")
        make_claim(
            make_read_out(told, title=f"More {number}"), kind="topic", event=told, topics=[make_topic(f"t-{number}")]
        )
    assert asked() == few
