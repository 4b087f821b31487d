"""The operator's way to the first account: what it makes, and what it refuses by name."""

import io

import pytest
from django.core.management import call_command

from comity.access.models import Membership
from comity.journal.models import LogEntry

GOOD = "seven calm herons"


@pytest.fixture
def member(db, monkeypatch):
    def make(*words, password=GOOD):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
        call_command("member", *words, "--name", "First Last")

    return make


def test_the_first_manager_comes_with_the_organisation(member, client):
    member("first", "--kind", "manager", "--organisation", "The organisation")
    told = Membership.objects.get()
    assert (told.kind, told.side.name, told.user.get_full_name()) == ("manager", "The organisation", "First Last")
    assert client.login(username="first", password=GOOD)


def test_a_desk_officer_answers_for_the_partners_named(member, sides):
    member("desk", "--kind", "desk", "--side", "org", "--desk", "aze", "mda")
    assert sorted(side.code for side in Membership.objects.get().answers_for.all()) == ["aze", "mda"]


@pytest.mark.parametrize(
    ("words", "password", "said"),
    [
        (["--kind", "manager"], GOOD, "There is no side 'organisation'"),
        (["--kind", "reader", "--side", "org"], GOOD, "A reader acts for a side of the kind partner"),
        (["--kind", "desk", "--side", "org", "--desk", "xyz"], GOOD, "There is no side 'xyz'"),
        (["--kind", "manager", "--side", "org"], "short", "too short"),
        (["--kind", "provider", "--side", "school"], "a school 2026", "do not count"),
        (["--kind", "manager", "--side", "org"], "password2026!", "is a common one"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_made(member, sides, capsys, words, password, said):
    with pytest.raises(SystemExit) as ended:
        member("someone", *words, password=password)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
    assert not Membership.objects.exists()


@pytest.mark.parametrize("kind", ["manager", "desk", "releasing", "auditor", "operator"])
def test_every_kind_of_the_organisation_is_made_and_the_journal_says_by_whom(kind, member, sides):
    member("someone", "--kind", kind, "--side", "org")
    line = LogEntry.objects.get()
    assert (line.kind, line.move, line.side, line.ref) == ("Membership", "join", "server", Membership.objects.get().ref)
    assert line.actor_name.startswith("at the server, ")
    assert line.changes["kind"] == [None, kind]


def test_the_same_again_leaves_no_second_membership_and_no_second_line(member, sides):
    member("someone", "--kind", "desk", "--side", "org", "--desk", "aze")
    member("someone", "--kind", "desk", "--side", "org", "--desk", "aze")
    assert (Membership.objects.count(), LogEntry.objects.count()) == (1, 1)
    member("someone", "--kind", "desk", "--side", "org", "--desk", "mda")
    assert [line.move for line in LogEntry.objects.order_by("pk")] == ["join", "change desk"]
