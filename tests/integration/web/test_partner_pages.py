"""Pages of partners, people and posts: who sees what, who may change what, and what is typed is kept."""

import re

import pytest
from django.urls import reverse

from comity.access.models import Audience
from comity.partners.actions import add_body, add_partner, keep_holding, keep_person, keep_post
from comity.partners.models import Holding, Partner, PartnerGroup, Person, PersonName, Post, Region
from tests.integration.conftest import NOON

CHANGING = re.compile(r"[A-Za-z0-9]{64}|\d\d:\d\d UTC|/partners/\w{12}/")  # token, time and the address that was asked
EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]


def page(client, user, address, **query):
    if user.is_authenticated:
        client.force_login(user)
    else:
        client.logout()
    return client.get(address, query)


def status_for_everyone(client, cast, address):
    return {name: page(client, cast[name], address).status_code for name in EVERYONE}


@pytest.fixture
def partner(make_partner):
    return make_partner("aze", country="AZ")


@pytest.mark.parametrize("name", EVERYONE)
def test_everyone_reads_a_public_partner(client, cast, partner, name):
    answer = page(client, cast[name], reverse("partner", args=[partner.ref]))
    assert (answer.status_code, "Azerbaijan" in answer.text) == (200, True)


def test_a_partner_that_is_not_public_does_not_exist_for_others(client, cast, make_partner):
    hidden = make_partner("mda", audience=Audience.OWN, about=None)
    seen = status_for_everyone(client, cast, reverse("partner", args=[hidden.ref]))
    assert [name for name, status in seen.items() if status == 200] == ["ivana", "boris", "maria"]
    assert set(seen.values()) == {200, 404}


def test_a_hidden_partner_and_one_that_never_was_answer_the_same(still, client, cast, make_partner):
    hidden = make_partner("mda", audience=Audience.OWN)
    answers = [page(client, cast["omar"], f"/partners/{ref}/").text for ref in (hidden.ref, "2222222222ab")]
    assert CHANGING.sub("", answers[0]) == CHANGING.sub("", answers[1])


def test_only_a_manager_adds_a_partner(client, cast, sides):
    seen = status_for_everyone(client, cast, reverse("partner-new"))
    assert [name for name, status in seen.items() if status == 200] == ["maria"]
    assert seen["public"] == 302


def test_a_manager_adds_a_partner_and_a_doubled_code_is_refused_beside_its_field(sign_in, cast, sides):
    client = sign_in(cast["maria"])
    typed = {"code": "geo", "name": "Georgia", "country": "GE"}
    assert client.post(reverse("partner-new"), typed).status_code == 302
    again = client.post(reverse("partner-new"), {**typed, "name": "Another"})
    assert again.status_code == 422
    assert "There is a side with the code geo already" in again.text
    assert 'value="Another"' in again.text
    assert list(Partner.objects.values_list("name", flat=True)) == ["Georgia"]


def test_two_people_change_one_partner_and_nothing_is_lost(sign_in, cast, partner):
    client = sign_in(cast["maria"])
    address = reverse("partner-change", args=[partner.ref])
    first = {"version": "1", "name": "Azerbaijan", "country": "AZ", "summary": "Mine"}
    assert client.post(address, first).status_code == 302
    late = client.post(address, {**first, "summary": "Theirs was later"})
    assert late.status_code == 422
    assert "was changed by someone else" in late.text
    assert "Theirs was later" in late.text
    assert "Mine" in late.text
    assert client.post(address, {**first, "version": "2", "summary": "Both"}).status_code == 302
    assert Partner.objects.get().summary == "Both"


def test_bodies_are_kept_by_their_own_side_and_its_desk(client, cast, partner):
    seen = status_for_everyone(client, cast, reverse("body-new", args=[partner.ref]))
    assert [name for name, status in seen.items() if status == 200] == ["ivana", "maria", "leyla", "rashid"]


def test_bodies_are_seen_by_both_sides_alone(client, cast, partner, sides):
    add_body(
        sides["aze"], {"code": "MOD", "name": "Ministry of Canaries"}, by=cast["leyla"], at=NOON, about=sides["org"]
    )
    add_body(sides["aze"], {"code": "MIA", "name": "Ministry of Parrots"}, by=cast["maria"], at=NOON)
    address = reverse("partner", args=[partner.ref])
    for word in ("Canaries", "Parrots"):
        seen = [name for name in EVERYONE if word in page(client, cast[name], address).text]
        assert seen == ["ivana", "maria", "leyla", "rashid", "nigar"]


def test_people_are_found_by_any_spelling_and_a_vacancy_is_said(client, cast, sides):
    by = {"by": cast["maria"], "at": NOON}
    person = keep_person("a-b", {"name": "Elchin Amirbayov", "spellings": ["Эльчин Амирбеков"]}, **by)
    post = keep_post("envoy", {"title": "Envoy", "side": sides["org"], "mandate": ["AZ"]}, **by)
    keep_holding(post, person, {"starts": "2004-09", "ends": "2010", "sources": ["https://example.com/1"]}, **by)
    keep_holding(post, None, {"starts": "2010"}, **by)
    assert "Elchin Amirbayov" in page(client, cast["public"], reverse("people"), q="амирбеков").text
    shown = page(client, cast["public"], reverse("post", args=[post.ref])).text
    assert "vacant" in shown
    assert "September 2004 – 2010" in shown
    assert "Nobody and no post is called so" in page(client, cast["public"], reverse("people"), q="zzz").text


def test_a_person_in_office_is_shown_with_whose_post_it_is_and_each_spelling_once(client, cast, sides):
    by = {"by": cast["maria"], "at": NOON}
    person = keep_person("a-b", {"name": "Ana Rell"}, **by)
    post = keep_post("speaker", {"title": "Speaker", "side": sides["aze"]}, **by)
    keep_holding(post, person, {"starts": "2004"}, **by)
    for name, number in (("Ana Rell", 1), ("Ana Rell", 2), ("Ana Réll", 2)):
        address = f"https://example.org/{number}"
        PersonName.objects.create(person=person, name=name, language="fr", source_url=address)
    theirs = page(client, cast["public"], reverse("person", args=[person.ref])).text
    assert (theirs.count("written so by 2 sources"), theirs.count("written so by one source")) == (1, 1)
    assert theirs.count(' href="https://example.org/2"') == 1
    side = str(sides["aze"])
    assert f"<small>{side}</small>" in theirs
    assert f"<dd>{side}</dd>" in page(client, cast["public"], reverse("post", args=[post.ref])).text
    assert f"<span>{side}</span>" in page(client, cast["public"], reverse("people")).text


def test_the_list_costs_the_same_queries_for_one_and_for_three(client, cast, partner, django_assert_num_queries):
    page(client, cast["maria"], reverse("partners"))

    def asked():
        with django_assert_num_queries(9, exact=False) as queries:
            client.get(reverse("partners"))
        return len(queries)

    one = asked()
    for code in ("geo", "arm"):
        add_partner(code, code.title(), {}, by=cast["maria"], at=NOON)
    assert asked() == one


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_list_downloads_as_it_is_shown(client, cast, partner, kind):
    answer = page(client, cast["public"], reverse("partners-file", args=[kind]), q="nobody")
    assert (answer.status_code, answer.headers["Content-Disposition"]) == (
        200,
        f'attachment; filename="partners.{kind}"',
    )
    assert b"Azerbaijan" not in answer.content


@pytest.mark.parametrize("name", ["region", "group", "person", "post"])
def test_only_a_manager_keeps_the_directory(client, cast, name):
    seen = status_for_everyone(client, cast, reverse("directory-new", args=[name]))
    assert [who for who, status in seen.items() if status == 200] == ["maria"]


def test_an_entry_is_added_once_and_changed_with_its_code_kept(sign_in, cast):
    client = sign_in(cast["maria"])
    typed = {"code": "gulf", "name": "Gulf", "position": "3"}
    assert client.post(reverse("directory-new", args=["region"]), typed).status_code == 302
    assert "The code gulf is taken" in client.post(reverse("directory-new", args=["region"]), typed).text
    region = Region.objects.get()
    changed = {"version": "1", "code": "other", "name": "The Gulf", "position": "3"}
    assert client.post(reverse("directory-change", args=["region", region.ref]), changed).status_code == 302
    assert list(Region.objects.values_list("code", "name", "version")) == [("gulf", "The Gulf", 2)]
    late = client.post(reverse("directory-change", args=["region", region.ref]), changed | {"name": "Mine"})
    assert (late.status_code, "was changed by someone else" in late.text, 'value="Mine"' in late.text) == (
        422,
        True,
        True,
    )


def test_a_holder_is_entered_and_an_odd_date_is_named(sign_in, cast):
    client = sign_in(cast["maria"])
    person = {"code": "a-b", "name": "A B", "spellings": "А Б\nA. B."}
    assert client.post(reverse("directory-new", args=["person"]), person).status_code == 302
    assert client.post(reverse("directory-new", args=["post"]), {"code": "envoy", "title": "Envoy"}).status_code == 302
    post, someone = Post.objects.get(), Person.objects.get()
    assert someone.spellings == ["А Б", "A. B."]
    address = reverse("holder-new", args=[post.ref])
    wrong = client.post(address, {"person": someone.ref, "starts": "spring"})
    assert (wrong.status_code, "write a year, a month or a day" in wrong.text) == (422, True)
    assert client.post(address, {"person": someone.ref, "starts": "2026-03"}).status_code == 302
    assert client.post(address, {"person": "", "starts": "2027", "ends": "2028"}).status_code == 302
    holding = Holding.objects.get(person=None)
    change = reverse("holder-change", args=[post.ref, holding.ref])
    assert client.post(change, {"version": "1", "person": "", "starts": "2027", "ends": "2029"}).status_code == 302
    assert "vacant" in client.get(reverse("post", args=[post.ref])).text
    assert Holding.objects.get(person=None).ends == "2029"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"starts": "2026-05", "ends": "2026-04-30"}, "The last day lies before the first."),
        ({"starts": "2026-05-02", "ends": "2025"}, "The last day lies before the first."),
        ({"person": ""}, "Say from when to when the post is vacant"),
        ({"sources": "https://example.org/a\njavascript:alert(1)"}, "got javascript:alert(1)."),
        ({"sources": "example.org/a"}, "got example.org/a."),
        ({"sources": "https://"}, "got https://."),
    ],
)
def test_a_term_that_cannot_be_is_refused_when_it_is_entered_and_when_it_is_changed(sign_in, cast, sides, typed, words):
    by = {"by": cast["maria"], "at": NOON}
    post, someone = keep_post("envoy", {"title": "Envoy"}, **by), keep_person("a-b", {"name": "A B"}, **by)
    held = keep_holding(post, someone, {"starts": "2020"}, **by)
    client = sign_in(cast["maria"])
    for address in (reverse("holder-new", args=[post.ref]), reverse("holder-change", args=[post.ref, held.ref])):
        answer = client.post(address, {"version": "1", "person": someone.ref, **typed})
        assert (answer.status_code, words in answer.text) == (422, True)
    assert list(Holding.objects.values_list("starts", "ends", "sources")) == [("2020", "", [])]


def test_a_term_may_end_in_its_first_year_and_be_announced_after_it_began(sign_in, cast, sides):
    by = {"by": cast["maria"], "at": NOON}
    post, someone = keep_post("envoy", {"title": "Envoy"}, **by), keep_person("a-b", {"name": "A B"}, **by)
    typed = {
        "person": someone.ref, "starts": "2026-05-02", "ends": "2026", "announced": "2026-06",
        "sources": "http://example.org/a",
    }  # fmt: skip
    assert sign_in(cast["maria"]).post(reverse("holder-new", args=[post.ref]), typed).status_code == 302


def test_saving_a_partner_leaves_what_the_desk_may_not_know(client, cast, sides, partner):
    shut = {"owner": sides["org"], "about": sides["mda"]}
    region, group = Region.objects.create(code="far", name="Far", **shut), PartnerGroup.objects.create(code="g", **shut)
    Partner.objects.update(region=region)
    partner.groups.set([group])
    client.force_login(cast["ivana"])
    form = {"name": "Azerbaijan", "country": "AZ", "region": "", "summary": "Told anew.", "version": 1}
    assert client.post(reverse("partner-change", args=[partner.ref]), form).status_code == 302
    partner.refresh_from_db()
    assert (partner.summary, partner.region, list(partner.groups.all())) == ("Told anew.", region, [group])
    client.force_login(cast["maria"])
    assert client.post(reverse("partner-change", args=[partner.ref]), form | {"version": 2}).status_code == 302
    partner.refresh_from_db()
    assert (partner.region, list(partner.groups.all())) == (None, [])
