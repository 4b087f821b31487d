"""Every request that changes something leaves a line of the journal, under the name of whoever asked."""

from copy import copy

import pytest
from django.apps import apps
from django.db import transaction

from comity.access.models import Release
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.programmes.actions.crossing import tabling_of
from tests.oracle.rows import WRITES
from tests.oracle.surfaces import surfaces
from tests.oracle.test_acts import form_for
from tests.oracle.visits import enter, without_pauses
from tests.oracle.walk import LONG

# what changes without a line, each with its reason
EXEMPT = {
    "comity_attempts": "how often an address was tried, counted whatever the answer",
    "comity_browsersession": "that somebody is still there; beginning and ending a session leave lines of their own",
    "comity_typeddraft": "what one person typed and did not save, of which nobody else is told",
    "comity_user": "when somebody signed in last, beside the line that says so",
}
# rows and columns of other tables
PREVIEWED = "previewed"  # an import that was only looked at: nothing is done yet, and what is done leaves its line
READ = "read_at"  # that a member has read what they were told
KEYS = 3  # records of one kind of address that are tried for who is wanted to act there; one for anybody else
KEYS_OF_STEPS = 12  # each waits for another act
LOST, LOST_ELSE = 4, 2  # so many that the actor does not know count as one
TABLES = {
    model._meta.db_table: model for app in apps.get_app_configs() for model in app.get_models(include_auto_created=True)
}


class Walk:
    """The forms of one actor: which acts changed something, and which of them left no line."""

    def __init__(self, world, name, refusing):
        self.world, self.user, self.refusing = world, world.cast[name], refusing
        self.wanted = ACTED[name]
        self.rows = {table: rows_of(table) for table in TABLES.keys() - EXEMPT.keys()}
        self.visit = enter(world.cast, name)
        self.tried, self.acted, self.silent, self.strange = {}, set(), {}, set()

    def go(self):
        with without_pauses():
            for surface in surfaces(self.world.facts):
                name = surface.name
                most = KEYS_OF_STEPS if name.startswith(("release-", "commitment-step")) else KEYS
                most = most if name in self.wanted or LONG else 1
                if name in self.acted | self.refusing or self.tried.get(name, 0) >= most:
                    continue
                self.send(surface)
        return self

    def send(self, surface):
        """One form, taken back afterwards."""
        kept, last = copy(self.visit.cookies), newest_line()
        with transaction.atomic():
            answer = self.visit.post(surface.address, form_of(self.world, surface))
            written = {found[1] for sql in answer.statements if (found := WRITES.match(sql))}
            lines = LogEntry.objects.filter(pk__gt=last)
            changed = {table for table in written & self.rows.keys() if rows_of(table) != self.rows[table]}
            if changed:
                self.acted.add(surface.name)
                actors = {line.actor for line in lines}
                if not actors:
                    self.silent.setdefault(surface.name, (surface.key, answer.status_code, sorted(changed)))
                elif self.user.key not in actors:
                    self.strange.add(surface.name)
            transaction.set_rollback(True)
        if answer.status_code == 405:
            self.refusing.add(surface.name)
        lost = LOST if surface.name in self.wanted or LONG else LOST_ELSE
        self.tried[surface.name] = self.tried.get(surface.name, 0) + (1 if answer.status_code != 404 else 1 / lost)
        self.visit.cookies = kept


def newest_line():
    """The key of the line written last."""
    return LogEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def rows_of(table):
    """Every row of a table, as far as its change wants a line."""
    model = TABLES[table]
    rows = model._default_manager.order_by()
    if model.__name__ == "ImportRun":
        rows = rows.exclude(state=PREVIEWED)
    columns = [one.attname for one in model._meta.concrete_fields if one.attname != READ]
    return sorted(map(repr, rows.values_list(*columns)))


def form_of(world, surface):
    """The form of the oracle, with the hash of what whoever crosses a text has seen."""
    form, record = form_for(world, surface), world.records.get(surface.key)
    if isinstance(record, Release):
        form["seen"] = record.sha256
    elif surface.name == "programme-table":
        form["seen"] = seen_when_tabled(record)
    return form


def seen_when_tabled(programme):
    """The hash of the preview; nothing where there is no other side."""
    try:
        return tabling_of(programme).snapshot.sha256
    except Refused:
        return ""


@pytest.fixture(scope="module")
def refusing():
    """Addresses that take no form, found on the way and passed over by the next."""
    return set()


# so that nothing passes because every form is refused for its shape
ACTED = {
    "maria": {
        *("activity-change", "activity-new", "activity-offer", "activity-step", "board-begin", "board-copy"),
        *("board-name", "body-change", "body-new", "directory-change", "directory-new", "holder-new"),
        *("member-contact", "member-end", "milestone-edit", "milestone-new", "milestone-remove", "node-edit"),
        *("node-new", "node-remove", "partner-change", "partner-new", "programme-copy", "programme-edit"),
        *("programme-new", "programme-parts", "programme-type-edit", "programme-type-new", "release-withdraw"),
        *("requirement-edit", "requirement-new", "requirement-remove", "session-change", "session-new"),
        *("event-new", "event-change", "event-step", "read-out-new", "commitment-new", "commitment-change"),
        *("commitment-step", "contribution-new", "contribution-change", "undertaking-new"),
    },
    "rhea": {"release-turn"},
    "leyla": {"programme-draft-on", "programme-take-back", "node-edit", "programme-copy", "release-withdraw", "feeds"},
}


@pytest.mark.parametrize("name", ACTED)
def test_whoever_changes_something_is_named_in_a_line_of_the_journal(name, world, refusing):
    walk = Walk(world, name, refusing).go()
    assert (walk.silent, walk.strange) == ({}, set())
    assert ACTED[name] - walk.acted == set()
