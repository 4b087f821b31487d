"""Figures that tell the same fact are of the same thing and time; a strength is of a mission that was not over."""

import pytest
from django.urls import reverse

from comity.common.errors import Refused
from comity.contributions.actions import add_contribution, change_contribution
from comity.contributions.models import Contribution
from tests.integration.conftest import NOON

TOLD = {
    "giver": "partner", "kind": "energy", "title": "gas exported", "counterpart": "Europe", "low": 8, "unit": "bcm",
    "qualifier": "reported", "starts": "2021", "ends": "2021", "source_url": "https://example.org/gas",
}  # fmt: skip
SAME = ({"counterpart": " europe"}, {"starts": "2021-01-01", "ends": "2021-12-31"})
OTHER = (
    {"counterpart": "all destinations"}, {"starts": "2020", "ends": "2020"}, {"kind": "transit"},
    {"starts": "", "ends": "", "as_of": "2021"},
)  # fmt: skip


@pytest.fixture
def first(cast, make_partner):
    return add_contribution(make_partner("aze"), TOLD, by=cast["ivana"], at=NOON)


@pytest.mark.parametrize(("told", "joined"), [*((one, True) for one in SAME), *((one, False) for one in OTHER)])
def test_only_figures_of_one_thing_are_joined(told, joined, cast, first, sign_in):
    values, act = {**TOLD, **told}, {"by": cast["ivana"], "at": NOON}
    apart = add_contribution(first.partner, values, **act)
    change = reverse("contribution-change", args=[apart.ref])
    client = sign_in(cast["ivana"])
    assert (f'value="{first.ref}"' in client.get(change).text) == joined
    typed = {**values, "same_as": first.ref, "version": "1", "high": "", "sources": ""}
    answer = client.post(change, typed)
    assert (answer.status_code == 302, "It tells another fact" in answer.text) == (joined, not joined)
    if joined:
        assert add_contribution(first.partner, values, same_as=first, **act).fact == first.ref
        return
    with pytest.raises(Refused, match="It tells another fact"):
        add_contribution(first.partner, values, same_as=first, **act)


def test_figures_that_were_joined_before_may_still_be_changed_but_not_moved_apart(cast, first, make_contribution):
    act = {"base_version": 1, "by": cast["ivana"], "at": NOON}
    old = make_contribution(fact=first.ref, starts="2019", ends="2019")
    values = {**TOLD, "starts": "2019", "ends": "2019"}
    change_contribution(old, {**values, "low": 9}, same_as=first, **act)
    old.refresh_from_db()
    assert old.fact == first.ref
    second = make_contribution(fact="another", starts="2019", ends="2019")
    third = make_contribution(fact="another", starts="2019", ends="2019")
    with pytest.raises(Refused, match="It tells another fact"):
        change_contribution(third, {**values, "starts": "2020", "ends": "2020"}, same_as=second, **act)
    assert Contribution.objects.get(pk=third.pk).starts == "2019"


@pytest.mark.parametrize(
    ("as_of", "right"), [("2014-12-31", True), ("2014", True), ("2015-01", False), ("2015", False)]
)
def test_a_strength_is_not_dated_after_the_end_of_the_mission(as_of, right, cast, make_undertaking):
    mission = make_undertaking(starts="2002", ends="2014")
    told = {**TOLD, "kind": "strength", "undertaking": mission, "as_of": as_of, "starts": "", "ends": ""}
    if right:
        assert add_contribution(mission.partner, told, by=cast["ivana"], at=NOON).as_of == as_of
        return
    with pytest.raises(Refused, match="The mission was over by then"):
        add_contribution(mission.partner, told, by=cast["ivana"], at=NOON)
