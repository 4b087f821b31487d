"""The demonstration's directory: loaded through the acts people use, and loading twice changes nothing."""

from comity.exchange.demonstration import load_directory, load_sides
from comity.journal.models import LogEntry
from comity.partners.models import Body, Holding, Partner, Person, Post
from tests.integration.conftest import NOON


def test_the_directory_loads_once_and_again_changes_nothing(db):
    said = []
    by = load_sides(NOON)
    load_directory(by, NOON, said.append)
    tables = (Partner, Body, Person, Post, Holding)
    counts = [table.objects.count() for table in tables]
    entries = LogEntry.objects.count()
    load_directory(by, NOON, said.append)
    assert [table.objects.count() for table in tables] == counts == [5, 6, 16, 11, 19]
    assert LogEntry.objects.count() == entries


def test_the_envoys_post_was_vacant_between_its_holders(db):
    by = load_sides(NOON)
    load_directory(by, NOON, lambda said: None)
    held = Holding.objects.filter(post__code="org-special-representative-caucasus-central-asia").order_by("starts")
    assert [one.person.name if one.person else "vacant" for one in held] == [
        "Robert F. Simmons Jr.",
        "James Appathurai",
        "Javier Colomina",
        "vacant",
        "Kevin Hamilton",
    ]
