"""The acts that are broken off: a text crosses by two keys, a file is taken."""

from django.db.models import Max

from comity.access.models import Audience, Release, Side
from comity.access.releasing import Destination
from comity.exchange.actions import commit, read_file
from comity.exchange.models import ImportRun
from comity.journal.actions import write_entry
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.crossing import (
    forwarding_of,
    on_the_table,
    put_forward_programme,
    release_text,
    table_programme,
    tabling_of,
)
from comity.programmes.actions.programmes import copy_programme
from comity.programmes.models import Programme
from tests.faults.killed_world import NOON, actor

ROWS = 40


def newest():
    return Programme.objects.select_related("owner", "about", "partner__side", "type").order_by("-pk").first()


def latest_release():
    return Release.objects.select_related("owner", "about", "prepared_by").order_by("-pk").first()


def copy():
    source = Programme.objects.select_related("owner", "about", "partner__side", "type").get(code="source")
    copy_programme(source, {"title": "Programme 2026-2029"}, by=actor("maria"), at=NOON)


def table():
    programme = newest()
    seen = tabling_of(programme).snapshot.sha256
    table_programme(programme, seen=seen, by=actor("maria"), at=NOON, note="Tabled in Baku.")


def approve(name):
    """One side's approval is an act of its own: what is broken off between the two is half agreed, and meant to be."""
    shown = on_the_table(newest())
    approve_version(shown, seen=shown.sha256, on=NOON.date(), body="Its council", by=actor(name), at=NOON)


def agree_there():
    approve("leyla")


def agree_here():
    approve("maria")


def forward():
    programme = newest()
    to = Destination(audience=Audience.NAMED, sides=(Side.objects.get(code="mda"),))
    seen = forwarding_of(programme, to).snapshot.sha256
    put_forward_programme(programme, to, seen=seen, by=actor("maria"), at=NOON)


def release():
    asked = latest_release()
    release_text(asked, seen=asked.sha256, by=actor("rita"), at=NOON)


def read():
    """A file of activities that are not there yet."""
    number = (ImportRun.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
    lines = [f"I{number}-{row},Course {row} of file {number},A school,course,5,note" for row in range(ROWS)]
    text = "code,title,provider,kind,duration_days,note\n" + "\n".join(lines)
    read_file(text.encode(), f"file-{number}.csv", by=actor("maria"), at=NOON, kind="activities")


def take():
    outcome = commit(ImportRun.objects.select_related("owner").order_by("-pk").first(), by=actor("maria"), at=NOON)
    assert outcome.written == ROWS


def half():
    """What a tired person might write: the state in one transaction, its line in another."""
    programme = newest()
    Programme.objects.filter(pk=programme.pk).update(state="tabled")
    write_entry(programme, "table", by=actor("maria"), at=NOON)


CYCLES = {
    "planted": (copy, half),
    "release": (copy, table, agree_there, agree_here, forward, release),
    "import": (read, take),
}
