"""A sub-query of what may be known is put into words once for a visit, asks every time, and is nobody else's."""

import pytest
from django.db.models import Q

from comity.access import policy
from comity.access.models import Membership, User
from comity.access.policy import keys_of, standing_of
from comity.access.reaching import Keys, Reaches
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to
from comity.programmes.models import Node
from comity.programmes.policy import nodes_visible_to, programmes_visible_to


@pytest.fixture
def kept(monkeypatch):
    """What is kept from here on, with nothing in it."""
    found = Reaches()
    found.MOST = 9
    monkeypatch.setattr(policy, "REACHES", found)
    return found


def partners_of(door, user):
    return set(Partner.objects.filter(pk__in=keys_of(door, user)))


@pytest.fixture
def two(make_partner, sides):
    """A partner that everybody knows and one that the organisation keeps to itself."""
    return {make_partner("aze", audience="public"), make_partner("mda", audience="own")}


def test_keys_are_those_of_the_door_for_everybody(kept, two, cast, make_node, make_programme):
    make_node(make_programme())
    for user in cast.values():
        assert partners_of(partners_visible_to, user) == set(partners_visible_to(user))
        assert partners_of(Partner, user) == set(partners_visible_to(user))
        assert set(Node.objects.filter(pk__in=keys_of(nodes_visible_to, user))) == set(nodes_visible_to(user))
        hidden = Node.objects.exclude(programme__in=keys_of(programmes_visible_to, user))
        assert set(hidden) == set(Node.objects.exclude(programme__in=programmes_visible_to(user)))


def test_words_are_kept_and_the_database_is_asked_every_time(kept, two, cast, django_assert_num_queries):
    asked = []

    def door(user):
        asked.append(user)
        return partners_visible_to(user)

    leyla = cast["leyla"]
    with django_assert_num_queries(1):
        known = partners_of(door, leyla)
    Partner.objects.filter(pk__in=[one.pk for one in known]).update(audience="own", owner=Partner.objects.last().owner)
    with django_assert_num_queries(1):
        after = partners_of(door, leyla)
    assert (len(known), len(after), asked) == (1, 0, [leyla])


def test_nobody_is_given_the_words_of_another(kept, two, cast):
    """Each has a question of their own: another account, another membership of the same account."""
    known = {name: partners_of(partners_visible_to, user) for name, user in cast.items()}
    again = {name: partners_of(partners_visible_to, cast[name]) for name in reversed(list(cast))}
    assert known == again
    assert len({frozenset(told) for told in known.values()}) > 1
    ivana, leyla = cast["ivana"], cast["leyla"]
    before, ivana.acting = ivana.acting, leyla.acting
    assert partners_of(partners_visible_to, ivana) == known["leyla"]
    ivana.acting = before
    assert partners_of(partners_visible_to, ivana) == known["ivana"]


def test_two_desks_of_one_standing_are_asked_by_their_own_words(kept, two, cast):
    """Partners that are read along are the same for both; what a door asks of the membership itself is not."""
    ivana, twin = cast["ivana"], User.objects.create(username="twin")
    twin.acting = Membership.objects.create(user=twin, side=ivana.acting.side, kind=ivana.acting.kind)
    twin.acting.answers_for.set(ivana.acting.answers_for.all())
    for one in (ivana, twin):
        one.acting.desk = frozenset(one.acting.answers_for.values_list("pk", flat=True))
    assert standing_of(ivana) == standing_of(twin)

    def door(user):
        return partners_visible_to(user).filter(side__in=user.acting.answers_for.values("pk"))

    assert partners_of(door, ivana) == partners_of(door, twin) != set()
    twin.acting.answers_for.clear()
    assert partners_of(door, twin) == set()
    assert partners_of(door, ivana) != set()


def test_what_is_of_nothing_by_its_words_gives_nothing(kept, two, cast):
    for _twice in range(2):
        assert partners_of(lambda _user: Partner.objects.none(), cast["maria"]) == set()
        nothing = keys_of(nothing_at_all, cast["maria"])
        assert set(Partner.objects.filter(Q(pk__in=nothing) | Q(pk__in=keys_of(Partner, cast["maria"])))) == two
        assert set(Partner.objects.exclude(pk__in=nothing)) == two


def nothing_at_all(_user):
    """A door that is shut."""
    return Partner.objects.none()


def test_no_more_than_so_many_words_are_kept(kept, two, cast):
    for number in range(12):
        kept.keys(number, lambda: Partner.objects.all())
    assert list(kept.worded) == [9, 10, 11]
    assert isinstance(kept.keys(11, nothing_at_all), Keys)


def test_values_of_a_question_go_along_with_its_words(kept, two):
    strange = "50% of 'it' %s"
    Partner.objects.update(name=strange)
    told = kept.keys("strange", lambda: Partner.objects.filter(name__icontains=strange, audience="own"))
    assert Partner.objects.filter(pk__in=told, audience__in=["own", "public"]).count() == 1
