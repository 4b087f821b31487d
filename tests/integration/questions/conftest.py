"""A small world to ask about: shared, internal and released records of each kind, about two partners."""

from datetime import date
from types import SimpleNamespace

import pytest

from comity.catalogue.models import Area
from comity.dialogue.models import Participant, Place, TimelineItem
from comity.partners.models import Holding, Person, Post
from comity.programmes.models import Line
from tests.integration.contributions.conftest import make_contribution, make_undertaking
from tests.integration.dialogue.conftest import make_claim, make_commitment, make_event, make_read_out, make_topic

__all__ = [
    "make_claim", "make_commitment", "make_contribution", "make_event", "make_read_out", "make_topic",
    "make_undertaking",
]  # fmt: skip
TODAY = date(2026, 11, 26)


@pytest.fixture
def given(make_undertaking, make_contribution):
    """A fund with two figures of one fact, and energy of which one figure is internal."""
    fund = make_undertaking("Clearing fund", "fund", note="unexploded ordnance", starts="2012", ends="2014")
    for low, url in ((14645, "https://e.org/b"), (14654, "https://e.org/c")):
        make_contribution(
            low, kind="fund", giver="organisation", title="items of unexploded ordnance", unit="items", fact="items",
            undertaking=fund, starts="2013", ends="", counterpart="", source_url=url,
        )  # fmt: skip
    make_contribution(8, title="gas exported", source_url="https://e.org/gas", audience="public")
    make_contribution(99, title="WHISPER gas", source_url="https://e.org/hush", audience="own")


@pytest.fixture
def asked_of(
    sides, make_partner, make_topic, make_commitment, make_event, make_read_out, make_claim, make_activity,
    make_session, make_programme, given,
):  # fmt: skip
    """Each record has a word of its own: those in capitals are internal to the organisation."""
    org, both, public = {"owner": sides["org"]}, {"audience": "both"}, {"audience": "public"}
    make_partner("aze"), make_partner("mda")
    area = Area.objects.create(**org, **public, code="demining", name="Demining")
    mines = make_topic("mines", title="Mine action", synonyms={"en": ["demining", "unexploded ordnance"]}, area=area)
    sea = make_topic("sea", title="Stability at sea", synonyms={"en": ["Black Sea"]})
    hidden = make_topic("quiet", title="Zanzibar subject", audience="own")
    baku = Place.objects.create(**org, **public, code="baku", name="Baku")
    ana = Person.objects.create(**org, **public, code="ana", name="Ana Sample")
    shade = Person.objects.create(**org, code="shade", name="Zebulon Shade")
    envoy = Post.objects.create(**org, **public, code="envoy", title="Envoy for the region", side=sides["org"])
    Holding.objects.create(**org, **public, post=envoy, person=ana, starts="2019", ends="2024-09")

    promise = make_commitment(title="Send deminers", words="will send", said_on="2025-05-02", state="open", **both)
    promise.topics.set([mines])
    inner = make_commitment(title="WHISPER promise", said_on="2025-06-01", due_by=date(2026, 1, 1))
    inner.topics.set([mines, hidden])
    theirs = {"giver": sides["aze"], "receiver": sides["org"]}
    make_commitment(title="Name a lead body", said_on="2024-03-01", due_by=date(2024, 6, 1), **theirs, **both)
    make_commitment(
        title="Train clerks", about=sides["mda"], receiver=sides["mda"], said_on="2025-07-01",
        due_by=date(2027, 1, 1), **both,
    )  # fmt: skip

    visit = make_event(title="Visit to the coast", kind="visit", starts="2025-09-01", ends="2025-09-02", place=baku,
                       **both)  # fmt: skip
    visit.topics.set([sea])
    secret = make_event(title="WHISPER meeting", starts="2025-10-01", ends="2025-10-01")
    secret.topics.set([sea, hidden])
    told = make_read_out(visit, title="Release of the visit", published="2025-09-03", source_url="https://e.org/a")
    make_read_out(visit, title="WHISPER note", published="2025-09-04", source_url="https://e.org/whisper")
    make_claim(told, event=visit, kind="position", quote="the Black Sea matters", speaker=sides["aze"], topics=[sea])
    for person in (ana, shade):
        Participant.objects.create(event=visit, person=person, side=sides["org"])
    Participant.objects.create(event=secret, person=ana, side=sides["org"])

    course = make_activity("EOD-1", title="Clearing of ordnance", area=area, audience="public")
    run = make_session(course, starts=date(2025, 3, 1), ends=date(2025, 3, 5), audience="public", owner=sides["org"])
    programme = make_programme(code="aze-2025", title="A programme", **both)
    Line.objects.create(**org, about=sides["aze"], **both, programme=programme, activity=course, session=run,
                        starts=run.starts, ends=run.ends)  # fmt: skip
    item = TimelineItem.objects.create(
        **org, **public, about=sides["aze"], code="t1", kind="framework", title="Framework on demining signed",
        starts="1994-05", sources=["https://e.org/t"],
    )  # fmt: skip
    return SimpleNamespace(
        mines=mines, sea=sea, hidden=hidden, visit=visit, secret=secret, promise=promise, inner=inner, item=item,
        course=course, run=run, ana=ana, area=area,
    )  # fmt: skip
