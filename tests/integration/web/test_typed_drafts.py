"""What is typed and not saved is kept for the person alone."""

import json
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError

from comity.access.actions import MOST_DRAFTS, forget_typed, keep_typed, typed_in
from comity.access.models import Membership, TypedDraft

FIELDS = {"title": ["Demining capacity"], "ranks": ["OF-1", "OF-3"]}


def keep(client, form="node:abc", fields=FIELDS, **more):
    return client.post("/draft/", {"form": form, "fields": json.dumps(fields), "version": "3", **more})


def test_what_is_typed_comes_back_with_the_version_it_was_begun_on(cast, sign_in):
    client = sign_in(cast["ivana"])
    assert keep(client).json() == {"kept": True}
    kept = client.get("/draft/", {"form": "node:abc"}).json()
    assert (kept["fields"], kept["version"], kept["kept"]) == (FIELDS, 3, True)


def test_nobody_else_reads_it(cast, sign_in):
    keep(sign_in(cast["ivana"]))
    for name in ("maria", "boris", "leyla"):
        assert sign_in(cast[name]).get("/draft/", {"form": "node:abc"}).json() == {"kept": False}


def today(client):
    return "What you typed on" in client.get("/today/").content.decode()


def test_what_was_typed_for_one_side_is_not_there_under_the_membership_of_another(cast, sides, sign_in):
    first = cast["ivana"].acting
    other = Membership.objects.create(user=cast["ivana"], side=sides["aze"], kind="drafter")
    client = sign_in(cast["ivana"])
    client.post("/acting/", {"membership": first.ref})
    ours = {**FIELDS, "@page": ["/programmes/"], "@title": ["Demining"]}
    keep(client, fields=ours)
    assert today(client)
    client.post("/acting/", {"membership": other.ref})
    assert (client.get("/draft/", {"form": "node:abc"}).json(), today(client)) == ({"kept": False}, False)
    keep(client, fields={"title": ["Theirs"]})
    client.post("/draft/", {"form": "node:abc", "forget": "1"})
    keep(client, fields={"title": ["Theirs again"]})
    client.post("/acting/", {"membership": first.ref})
    assert (client.get("/draft/", {"form": "node:abc"}).json()["fields"], today(client)) == (ours, True)


def test_what_was_typed_under_a_membership_that_ended_is_there_no_more(cast, sign_in):
    client = sign_in(cast["ivana"])
    keep(client, fields={**FIELDS, "@page": ["/programmes/"]})
    Membership.objects.filter(user=cast["ivana"]).update(ended_at=datetime(2026, 1, 22, tzinfo=UTC))
    assert (client.get("/draft/", {"form": "node:abc"}).json(), today(client)) == ({"kept": False}, False)
    keep(client, fields={"title": ["For nobody"]})
    keep(client, fields={"title": ["For nobody, later"]})
    assert client.get("/draft/", {"form": "node:abc"}).json()["fields"] == {"title": ["For nobody, later"]}
    told = {(typed.side and typed.side.code, typed.fields["title"][0]) for typed in TypedDraft.objects.all()}
    assert told == {("org", "Demining capacity"), (None, "For nobody, later")}


@pytest.mark.parametrize("acts", [True, False])
def test_there_is_one_draft_of_a_form_for_a_side_and_for_nobody(cast, sides, acts):
    kept = {"user": cast["ivana"], "side": sides["org"] if acts else None, "form": "node:abc"}
    TypedDraft.objects.create(**kept)
    with pytest.raises(IntegrityError):
        TypedDraft.objects.create(**kept)


def test_a_browser_keeps_what_is_typed_for_each_side_apart(cast, sign_in):
    page = sign_in(cast["ivana"]).get("/today/").content.decode()
    assert f'data-account="{cast["ivana"].key}.org"' in page


def test_who_is_not_signed_in_keeps_it_in_the_browser_and_is_told_so(client, db):
    answer = keep(client)
    assert answer.status_code == 401
    assert answer.json() == {"words": "Sign in again in another window; what you typed stays here."}
    assert TypedDraft.objects.count() == 0


def test_a_later_keeping_replaces_the_earlier_one(cast, sign_in):
    client = sign_in(cast["ivana"])
    keep(client)
    keep(client, fields={"title": ["Later"]})
    assert [typed.fields for typed in TypedDraft.objects.all()] == [{"title": ["Later"]}]


def test_it_is_gone_once_the_form_is_saved_or_given_up(cast, sign_in):
    client = sign_in(cast["ivana"])
    keep(client)
    assert client.post("/draft/", {"form": "node:abc", "forget": "1"}).json() == {"kept": False}
    keep(client)
    forget_typed(cast["ivana"], "node:abc")
    assert typed_in(cast["ivana"], "node:abc") is None


@pytest.mark.parametrize("form", ["", "../etc", "a b", "x" * 161, "<b>", "-a"])
def test_a_key_that_is_none_is_refused(cast, sign_in, form):
    assert keep(sign_in(cast["ivana"]), form=form).status_code == 400
    assert TypedDraft.objects.count() == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ["x" * 200_001]},
        {"title": "no list"},
        {"title": [1]},
        ["no mapping"],
        {str(n): [] for n in range(401)},
    ],
)
def test_what_is_too_long_or_no_form_is_refused(cast, sign_in, fields):
    answer = keep(sign_in(cast["ivana"]), fields=fields)
    assert answer.status_code == 413
    assert TypedDraft.objects.count() == 0


@pytest.mark.parametrize("fields", ["[" * 100_000, '{"a":' * 30_000, "{", "1" * 5000])
def test_fields_that_cannot_be_read_are_refused_without_a_fault_of_ours(cast, sign_in, fields):
    answer = sign_in(cast["ivana"]).post("/draft/", {"form": "node:abc", "fields": fields, "version": "3"})
    assert (answer.status_code, TypedDraft.objects.count()) == (413, 0)


def test_signs_that_no_database_keeps_are_left_out_of_what_is_kept(cast, sign_in):
    client = sign_in(cast["ivana"])
    assert keep(client, fields={"ti\x00tle": ["a\x00b", "half \ud83d"]}).json() == {"kept": True}
    assert client.get("/draft/", {"form": "node:abc"}).json()["fields"] == {"title": ["ab", "half "]}


@pytest.mark.parametrize("version", ["", "-1", "x", "12345678901", "²"])
def test_a_version_that_is_none_is_refused(cast, sign_in, version):
    assert keep(sign_in(cast["ivana"]), version=version).status_code == 413


def test_of_many_forms_the_oldest_give_way(cast):
    for number in range(MOST_DRAFTS + 3):
        keep_typed(cast["ivana"], f"form:{number}", {}, 0)
    assert TypedDraft.objects.count() == MOST_DRAFTS
    assert typed_in(cast["ivana"], "form:2") is None
    assert typed_in(cast["ivana"], "form:3") is not None
