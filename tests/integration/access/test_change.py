"""Changing a record: journalled field by field, and the later of two editors loses nothing."""

import pytest

from comity.access.actions import change_record
from comity.common.errors import ChangedMeanwhile
from comity.journal.queries import entries_of
from comity.programmes.models import Programme
from tests.integration.conftest import NOON


def test_a_change_is_kept_and_journalled_with_what_was_before(make_programme, cast):
    programme = make_programme()
    change_record(programme, {"title": "New", "code": "aze-2026"}, base_version=1, by=cast["maria"], at=NOON)
    kept = Programme.objects.get()
    assert (kept.title, kept.version) == ("New", 2)
    assert list(entries_of(kept).values_list("move", "changes")) == [
        ("change", {"title": ["Programme 2026-2029", "New"]})
    ]


def test_saving_what_is_there_already_writes_nothing(make_programme, cast):
    programme = make_programme()
    assert change_record(programme, {"title": programme.title}, base_version=1, by=cast["maria"], at=NOON) == {}
    assert (Programme.objects.get().version, entries_of(programme).count()) == (1, 0)


def test_the_later_of_two_editors_is_told_what_the_other_wrote(make_programme, cast):
    programme = make_programme()
    stale = Programme.objects.get()
    change_record(programme, {"title": "Theirs"}, base_version=1, by=cast["maria"], at=NOON)
    with pytest.raises(ChangedMeanwhile, match="choose field by field") as late:
        change_record(stale, {"title": "Mine", "context": "New"}, base_version=1, by=cast["ivana"], at=NOON)
    assert (late.value.theirs, late.value.version) == ({"title": "Theirs", "context": ""}, 2)
    assert Programme.objects.get().title == "Theirs"
