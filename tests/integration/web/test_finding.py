"""Finding: grouped by kind, over what this visitor may see and nothing else."""

import pytest

from comity.partners.models import Person, Post


def found(client, words, **headers):
    groups = client.get("/search/", {"q": words}, **headers).context["groups"]
    return {group.words: [one.words for one in group.found] for group in groups}


@pytest.fixture
def records(sides, make_programme, make_node, make_activity):
    open_one = make_programme(code="aze-2022", title="Tailored programme for the Caspian", audience="public")
    draft = make_programme(code="aze-2026", title="Draft for the Caspian")
    make_node(open_one, "CAS-1", title="Caspian ports", audience="public")
    make_node(draft, "CAS-2", title="Caspian depths")
    make_activity("CAS-7", title="Caspian navigation")
    make_activity("CAS-8", title="Caspian secrets", audience="own", state="draft")
    Person.objects.create(owner=sides["org"], audience="public", code="p1", name="Caspian Sample", sort_name="Sample")
    Person.objects.create(owner=sides["org"], audience="own", code="p2", name="Caspian Candidate")
    Post.objects.create(owner=sides["org"], audience="public", code="o1", title="Envoy to the Caspian")


PUBLIC = {
    "Programmes": ["Tailored programme for the Caspian"],
    "Goals": ["Caspian ports"],
    "Activities": ["Caspian navigation"],
    "People": ["Caspian Sample"],
    "Posts": ["Envoy to the Caspian"],
}
OWN = {
    "Programmes": ["Draft for the Caspian", "Tailored programme for the Caspian"],
    "Goals": ["Caspian depths", "Caspian ports"],
    "Activities": ["Caspian navigation", "Caspian secrets"],
    "People": ["Caspian Candidate", "Caspian Sample"],
    "Posts": ["Envoy to the Caspian"],
}


@pytest.mark.parametrize("name", ["leyla", "omar", "pia", "audra", "otto"])
def test_other_sides_find_what_is_public(name, records, cast, sign_in):
    assert found(sign_in(cast[name]), "caspian") == PUBLIC


def test_the_public_finds_what_is_public(records, client):
    assert found(client, "caspian") == PUBLIC


@pytest.mark.parametrize("name", ["ivana", "maria"])
def test_the_own_side_finds_its_drafts_as_well(name, records, cast, sign_in):
    shown = {kind: sorted(words) for kind, words in found(sign_in(cast[name]), "CASPIAN").items()}
    assert shown == OWN


def test_a_desk_for_another_partner_finds_no_draft(records, cast, sign_in):
    shown = found(sign_in(cast["boris"]), "caspian")
    assert (shown["Programmes"], shown["Goals"]) == (PUBLIC["Programmes"], PUBLIC["Goals"])


def test_every_word_has_to_be_there(records, client):
    assert found(client, "caspian navigation") == {"Activities": ["Caspian navigation"]}
    assert found(client, "caspian nothing") == {}


def test_the_texts_of_activities_are_searched_by_words_that_begin_so(records, client, make_activity):
    make_activity("LAN-1", title="Staff English", aim="To write orders for the harbours of the Caspian.")
    assert found(client, "harb casp") == {"Activities": ["Staff English"]}
    assert found(client, "arbour") == {}


def test_a_person_is_found_by_another_spelling(records, client, sides):
    fields = {"owner": sides["org"], "audience": "public", "spellings": ["Aliyeva"]}
    Person.objects.create(code="p3", name="Leyla Əliyeva", **fields)
    assert found(client, "aliyeva") == {"People": ["Leyla Əliyeva"]}


def test_nothing_found_says_what_was_searched_and_never_that_rights_are_missing(records, client):
    page = client.get("/search/", {"q": "zzz"}).content.decode()
    assert page.count("Nothing of what you may see holds all the words of “zzz”.") == 1


def test_what_is_asked_for_is_shown_as_text(client, db):
    page = client.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    ("asked", "words"), [("", "Type a name, a title or a code"), ("a", "Type at least two letters.")]
)
def test_too_little_is_answered_with_what_to_type(asked, words, client, db):
    assert words in client.get("/search/", {"q": asked}).content.decode()


def test_a_part_of_the_page_is_the_fragment_that_the_page_includes(records, client):
    whole, part = client.get("/search/", {"q": "caspian"}), client.get("/search/?q=caspian", HTTP_HX_REQUEST="true")
    assert part.content.decode().strip() in whole.content.decode()
    assert "HX-Request" in part["Vary"]
    assert "HX-Request" in whole["Vary"]


def test_finding_asks_at_most_eight_questions(records, client, count_queries, make_activity):
    first = count_queries(client, "/search/?q=caspian")
    for number in range(3):
        make_activity(f"C{number}", title=f"Caspian course {number}")
    assert (first <= 8, count_queries(client, "/search/?q=caspian")) == (True, first)


def test_when_there_are_more_the_list_opens_narrowed_by_the_same_words(records, client, make_activity):
    for number in range(8):
        make_activity(f"C{number}", title=f"Caspian course {number}")
    groups = {group.words: group for group in client.get("/search/", {"q": "caspian"}).context["groups"]}
    assert (len(groups["Activities"].found), groups["Activities"].rest) == (8, "/catalogue/?q=caspian")
    assert groups["Programmes"].rest == ""
