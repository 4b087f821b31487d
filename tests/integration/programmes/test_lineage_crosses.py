"""Where goals went, as it crosses: with the tabled text alone, in words that each reader knows."""

import json

import pytest

from comity.access.models import Audience, Release
from comity.access.releasing import Destination
from comity.programmes.actions.crossing import table_programme, tabling_of
from comity.programmes.models import Node
from comity.programmes.snapshots import laid
from tests.integration.conftest import NOON
from tests.integration.releases.test_tabling import told


def test_the_other_side_reads_it_in_the_tabled_text_and_never_before(say, later, earlier, visit, cast):
    say("merged", ["G1", "G2"], ["G1"], "One body clears both.")
    say("dropped", ["G5"], reason="The partner runs it alone now.")
    for address in (f"/programmes/{earlier.ref}/lineage/", f"/programmes/cycles/{earlier.partner.ref}/"):
        page = visit("leyla", address)
        assert page.status_code == 200
        assert "One body clears both." not in told(page)
        assert "runs it alone" not in told(page)
        assert later.title not in told(page)
    assert visit("leyla", f"/programmes/{later.ref}/lineage/").status_code == 404
    release = table_programme(later, seen=tabling_of(later).snapshot.sha256, by=cast["maria"], at=NOON)
    tree = json.loads(release.content)
    assert [(one["what"], [goal["id"] for goal in one["from"]]) for one in tree["lineage"]] == [
        ("merged", ["G1", "G2"]),
        ("dropped", ["G5"]),
    ]
    assert "lineage" not in tree["programme"]
    page = told(visit("leyla", f"/releases/{release.ref}/"))
    assert "Merged: Fields are cleared of mines, Shells are removed from fields \u2192 Land is cleared" in page
    assert "(The partner runs it alone now.)" in page
    assert "The partner runs it alone now." in release.text
    cycles = told(visit("leyla", f"/programmes/cycles/{earlier.partner.ref}/"))
    assert "4 open = 2 merged + 1 dropped + 1 not told of. They go on as 1 goal." in cycles


def test_a_goal_that_the_other_side_does_not_know_is_not_named(say, later, earlier, cast):
    Node.objects.filter(programme=earlier, code__in=["G2", "G5"]).update(audience=Audience.OWN)
    say("merged", ["G1", "G2"], ["G1"])
    say("dropped", ["G5"], reason="Secret reason.")
    made = tabling_of(later)
    assert [[goal["id"] for goal in one["from"]] for one in made.snapshot.tree["lineage"]] == [["G1"]]
    assert "Secret reason." not in made.snapshot.content
    assert "Shells" not in made.snapshot.content
    assert "where “A hotline for the public” went" in made.stays


def test_a_goal_of_a_version_that_was_shown_is_named(say, later, earlier, cast):
    """The other side knows an earlier text by its snapshot, not by the record."""
    earlier.audience = Audience.OWN
    earlier.save()
    say("carried", ["G4"], ["G4"])
    assert "lineage" not in tabling_of(later).snapshot.tree
    content = json.dumps({"programme": {"id": earlier.code, "nodes": [{"id": "G4", "title": "Cyber defence"}]}})
    Release.objects.create(
        owner=earlier.owner, about=earlier.about, audience=Audience.BOTH, kind="Programme", of=earlier.ref,
        title="Shown", content=content, text=".", sha256="0" * 64, at=NOON, by=cast["maria"], state="agreed",
    )  # fmt: skip
    assert [one["what"] for one in tabling_of(later).snapshot.tree["lineage"]] == ["carried"]
    Node.objects.filter(programme=earlier, code="G4").update(title="Written since, and shown to nobody")
    (step,) = tabling_of(later).snapshot.tree["lineage"]
    assert [goal["title"] for goal in step["from"]] == ["Cyber defence"], "as it stood in the version that was shown"


def version_of(programme, number, title, **fields):
    """A version of a programme as it was shown, with one goal of a title."""
    content = json.dumps({"programme": {"id": programme.code, "nodes": [{"id": "G4", "title": title}]}})
    told = {"owner": programme.owner, "about": programme.about, "kind": "Programme", "of": programme.ref, "at": NOON}
    told |= {"number": number, "content": content, "text": ".", "sha256": "0" * 64, "audience": Audience.BOTH}
    return Release.objects.create(**told | fields)


@pytest.mark.parametrize("order", [("aze", "mda"), ("mda", "aze")])
def test_to_several_sides_a_goal_is_named_that_each_of_them_knows(order, say, later, earlier, sides):
    earlier.audience = Audience.OWN
    earlier.save()
    say("carried", ["G4"], ["G4"], "Their reason.")
    version_of(earlier, 1, "Cyber defence of old", audience=Audience.PUBLIC)
    version_of(earlier, 2, "Cyber defence anew")

    def told_to(*codes):
        to = Destination(audience=Audience.NAMED, sides=tuple(sides[code] for code in codes))
        tree = laid(later, to).snapshot.tree
        return [(goal["title"], step["reason"]) for step in tree.get("lineage", []) for goal in step["from"]]

    assert told_to("aze") == [("Cyber defence anew", "Their reason.")]
    assert told_to(*order) == [("Cyber defence of old", "Their reason.")]
    Release.objects.filter(number=1).delete()
    assert told_to(*order) == []


def test_of_a_text_of_the_other_side_a_goal_is_named_as_both_know_it(say, later, earlier, sides):
    """Public in one version, tabled to us in the next, and worded anew by its side since."""
    say("carried", ["G4"], ["G4"])
    earlier.audience, earlier.owner, earlier.about = Audience.OWN, sides["aze"], sides["org"]
    earlier.save()
    Node.objects.filter(programme=earlier).update(title="Worded anew", owner=sides["aze"], about=sides["org"])
    version_of(earlier, 1, "As everyone read it", audience=Audience.PUBLIC)
    version_of(earlier, 2, "As it was tabled to us")

    def told_to(audience, *codes):
        tree = laid(later, Destination(audience=audience, sides=tuple(sides[code] for code in codes))).snapshot.tree
        return [goal["title"] for step in tree.get("lineage", []) for goal in step["from"]]

    assert told_to(Audience.PUBLIC) == ["As everyone read it"]
    assert told_to(Audience.BOTH, "aze") == ["As it was tabled to us"]
    version_of(earlier, 3, "Public since", audience=Audience.PUBLIC)
    assert told_to(Audience.PUBLIC) == ["Public since"]
    Release.objects.filter(number__in=(1, 3)).delete()
    assert told_to(Audience.PUBLIC) == []
