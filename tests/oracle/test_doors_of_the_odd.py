"""What the world of the oracle has not: a text about its own side, a left-over desk, a question asked often."""

import pytest
from django.db import transaction

from comity.access import policy as access
from comity.access.models import Membership
from comity.programmes import policy as programmes
from comity.programmes.models import Programme, ProgrammeType
from tests.oracle.standing import of_kind
from tests.oracle.table import VIEWERS

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(standing_world):
    return standing_world


@pytest.fixture
def moment(world):
    """Whatever is changed here is taken back."""
    with transaction.atomic():
        yield world
        transaction.set_rollback(True)


@pytest.mark.parametrize("name", ["audra", "otto", "maria", "pia"])
def test_partners_that_were_left_on_a_membership_open_no_contacts_to_who_is_no_desk_officer(moment, name):
    contact = Membership.objects.get(user=moment.cast["leyla"], side=moment.sides["aze"])
    Membership.objects.filter(pk=contact.pk).update(contact=True)
    before = {one.pk for one in access.memberships_visible_to(moment.cast[name])}
    moment.cast[name].acting.answers_for.add(moment.sides["aze"])
    assert {one.pk for one in access.memberships_visible_to(moment.cast[name])} == before
    assert contact in access.memberships_visible_to(moment.cast["ivana"])


def test_what_everyone_may_read_of_a_text_the_releasing_authority_reads_too(moment):
    open_to_all = moment.records["snap-tabled-by-org"]
    type(open_to_all).objects.filter(pk=open_to_all.pk).update(audience="public")
    blind = [name for name in VIEWERS if open_to_all not in access.releases_visible_to(moment.cast[name])]
    assert blind == []


def test_a_text_that_a_side_wrote_about_itself_is_agreed_by_nobody_of_it(world):
    for code in ("aze", "mda", "org"):
        side = world.sides[code]
        alone = Programme(owner=side, about=side, state="tabled")
        assert [name for name in VIEWERS if access.approves_for_other_side(world.cast[name], alone)] == [], code


def test_a_school_describes_no_types_of_programme_not_even_one_that_is_kept_as_its_own(moment):
    kind = ProgrammeType.objects.get(ref=next(iter(of_kind(moment, "ProgrammeType").values()))["ref"])
    kind.owner, kind.about = moment.sides["school"], None
    assert access.drafts_for_owner(moment.cast["pia"], kind)
    assert [name for name in VIEWERS if programmes.keeps_type(moment.cast[name], kind)] == []


def test_whom_a_desk_officer_answers_for_is_asked_of_the_database_once_in_a_visit(world, django_assert_num_queries):
    held = Membership.objects.select_related("side").get(pk=world.cast["ivana"].acting.pk)
    visit = type(world.cast["ivana"])(pk=world.cast["ivana"].pk)
    visit.acting = held
    with django_assert_num_queries(1):
        answers = [access.answers_for(visit, world.sides[code]) for code in ("aze", "mda", "aze", "mda", "school")]
    assert answers == [True, False, True, False, False]
