"""Every address is sent a plausible form by everybody: who may not act changes no row, and a refusal tells nothing."""

from copy import copy

import pytest
from django.db import transaction

from tests.oracle import may
from tests.oracle.rows import changed, digests
from tests.oracle.surfaces import surfaces
from tests.oracle.sweep import canaries_in
from tests.oracle.table import FREE, VIEWERS, may_change, may_know, may_read
from tests.oracle.visits import enter, without_pauses
from tests.oracle.walk import ABSENT, HERE, LONG, POSTGRES, PRINTS, chosen, print_of

REFUSALS = {403, 404, 405, 409}
ALIKE = {"dana", "tamara-aze", "tamara-school", "ines"}  # may do what one or two others may: asked for with COMITY_LONG
ON_SQLITE = {"boris", "rhea", "gloria", "pia", "public"}  # forms of which all that write are sent by the other two
# so that nothing passes because every form is refused for its shape
ACTED = {
    "maria": {
        *("activity-new", "activity-step", "session-new", "session-change", "programme-new", "programme-edit"),
        *("programme-copy", "node-new", "node-edit", "node-remove", "requirement-new", "requirement-edit"),
        *("milestone-new", "milestone-remove", "board-begin", "board-copy", "board-name", "body-new"),
        *("partner-change", "programme-type-new", "programme-parts", "programme-consult", "programme-give-up"),
        *("release-approve", "release-hold", "release-silence", "release-step", "hold-lift", "reason-share"),
        *("silence-break", "extension-approve", "negotiation-accept", "negotiation-take-away", "negotiation-counter"),
        *("negotiation-hold", "negotiation-comment", "comment-resolve", "negotiation-propose", "negotiation-strike"),
        *("contribution-new", "undertaking-new", "contribution-change", "contribution-remove", "undertaking-change"),
        *("contribution-working", "contribution-everyone"),
        *("event-new", "event-change", "event-step", "read-out-new", "commitment-new", "commitment-change"),
        *("commitment-step", "commitment-goal", "commitment-line", "commitment-links", "question-save"),
        *("question-rename", "question-remove", "capture-new", "capture-add", "capture-aside"),
    },
    "leyla": {
        *("programme-edit", "node-new", "node-edit", "requirement-new", "milestone-new", "board-begin"),
        *("programme-type-new", "body-new", "release-approve", "release-step", "step-take-back"),
        *("approval-withdraw", "programme-consult", "programme-give-up", "negotiation-comment", "comment-resolve"),
        *("contribution-new", "undertaking-new", "contribution-change", "contribution-remove"),
        *("event-new", "event-change", "event-step", "read-out-new", "commitment-new", "commitment-change"),
        *("commitment-step", "question-save", "question-rename", "question-remove"),
        *("capture-new", "capture-add", "capture-aside", "brief-of-partner"),
    },
}
# fields that mean another thing on the pages of one kind; a record is given by its key in the world
FORMS_OF = {
    "event": {"kind": "meeting", "state": "planned"},
    "commitment": {
        **{"way": "ours", "weight": "firm", "due_kind": "date", "kind": "document"},
        **{"due_by": "2031-01-01", "source_url": "https://example.org/planted", "words": "Planted by the oracle"},
        **{"level": "1", "activity": "activity-public"},
    },
    "question": {"q": "commitments"},
    "brief": {"eyes": "own", "parts": ["promises"], "pages": "1", "languages": ["en"], "act": "make"},
    "capture": {
        **{"text": "On 21 January 2026 the Minister of Defence met the envoy in Baku.", "published": "2026-01-23"},
        **{"kind": "person", "words": "envoy", "value": "", "at": "", "of": "", "decision": "not sure", "medium": ""},
    },
    "read": {"medium": "release", "language": "en", "published": "2026-01-23", "move": "withdraw"},
}


# what is written beside a record of the other side that is shared, not upon it
BESIDE = {"read-out-new": may.attaches_to, "brief-of-event": may.builds_brief}
OWN = {"question-save": may.keeps_questions}  # what one writes for oneself alone
KINDS_OF_FORMS = {"activity": "course", "contribution": "energy", "undertaking": "mission"}
READS = {"LogEntry"}  # by break-glass each answer with content is written down before it is given


def form_for(world, surface):
    """Fields that many forms want; each takes what it knows."""
    key = surface.key
    record = world.records.get(key)
    ref = getattr(record, "ref", "")
    run = next((one.ref for name, one in world.records.items() if name == key.replace("copy-", "run-")), ref)
    title = "Planted by the oracle"
    form = {
        **{"title": title, "name": title, "note": "So that it is told.", "code": "planted", "text": "{}"},
        **{"version": getattr(record, "version", 1), "was": "{}", "run": run, "entry": ref, "index": 0, "point": 0},
        **{"step": "withdraw", "act": "import", "way": "up", "under": "", "theme-name": title, "reason": title},
        **{"target": 9, "weight": 9, "due": "2027", "starts": "2027-05-01", "ends": "2027-05-02"},
        **{"level_1": "goal", "partner": world.records["partner-aze"].ref, "state": "not_started", "unit": "people"},
        **{"type": world.records["type-aze-public"].ref, "everyone": "on", "membership": "x", "rows": "good"},
        **{"activity": "A", "before": "", "how": "in", "country": "AZ", "confirmed": "True:", "what": "budgets"},
        **{
            "body": title,
            "on": "2026-02-01",
            "since": "2026-02-01",
            "deadline": "2031-01-01T12:00",
            "until": "2026-01-22",
        },
        **{"seen": getattr(record, "sha256", "")},
        **{"kind": KINDS_OF_FORMS.get(surface.name.partition("-")[0], "theme"), "provider_name": "A school"},
        **{"giver": "partner", "low": 7, "qualifier": "reported", "source_kind": title},
        **{"clause": "", "reservation": title, "resolved": "1"},
        **{"document": "{}", "weight:G-own": "9", "was:G-own": "1", "axis": "cost", "points": "3"},
    }
    own = FORMS_OF.get(surface.name.partition("-")[0], {})
    return form | {name: world.facts[value]["ref"] if name == "activity" else value for name, value in own.items()}


class Acts:
    """What one viewer's forms did, against the table."""

    def __init__(self, world, name):
        self.world, self.name, self.viewer = world, name, VIEWERS[name]
        self.cells, self.acted, self.refused, self.never = 0, set(), set(), {}
        self.faults = {"changed": [], "broken": [], "told": [], "unlike": []}
        self.visit = enter(world.cast, name)
        self.but = READS if self.viewer.get("glass") else frozenset()
        self.before = digests()

    def go(self):
        with without_pauses():
            for surface in chosen(self.world, self.name, parts=31, thin=POSTGRES or self.name not in ACTED):
                if surface.name not in FREE | self.refused:
                    self.send(surface)
            for surface in surfaces(self.world.facts):  # of the other half, until each act was done once
                if surface.name in ACTED.get(self.name, set()) - self.acted:
                    self.send(surface)
        return self

    def sent(self, address, form):
        """The answer, and whether it changed a row; what it changed is taken back."""
        self.cells += 1
        kept = copy(self.visit.cookies)
        with transaction.atomic():
            answer = self.visit.post(address, form)
            moved = changed(self.before, answer, self.but)
            transaction.set_rollback(True)
        self.visit.cookies = kept
        return answer, moved

    def send(self, surface):
        form, told = form_for(self.world, surface), (surface.name, surface.key)
        answer, moved = self.sent(surface.address, form)
        if answer.status_code == 405:
            self.refused.add(surface.name)
        if answer.status_code >= 500:
            self.faults["broken"].append(told)
        if moved:
            self.acted.add(surface.name)
        if moved and (answer.status_code in REFUSALS or not self.may_act(surface)):
            self.faults["changed"].append((*told, answer.status_code))
        for word in canaries_in(answer) & self.world.canaries.keys():
            key, rule = self.world.canaries[word]
            if not may_read(self.viewer, self.world.facts, key, rule):
                self.faults["told"].append((*told, key, rule))
        if surface.key and not may_know(self.viewer, self.world.facts, surface.key):
            self.as_if_it_never_was(surface, form, answer)

    def may_act(self, surface):
        """The table's answer."""
        beside, facts = BESIDE.get(surface.name), self.world.facts
        if surface.name in OWN:
            return OWN[surface.name](self.viewer)
        if beside is None:
            return may_change(self.viewer, facts, surface.key)
        return may_know(self.viewer, facts, surface.key) and beside(self.viewer, facts[surface.key])

    def as_if_it_never_was(self, surface, form, answer):
        """What is hidden answers a form as what never was."""
        ref = self.world.facts[surface.key]["ref"]
        never = surface.address.replace(ref, ABSENT)
        if never not in self.never:
            self.never[never] = print_of(self.sent(never, form)[0])
        theirs, ours = self.never[never], print_of(answer, ref)
        which = [name for name, one, other in zip(PRINTS, ours, theirs, strict=True) if one != other]
        if which:
            self.faults["unlike"].append((surface.name, surface.key, answer.status_code, which))


@pytest.mark.parametrize(
    "name", [name for name in HERE if LONG or name not in ALIKE | (ON_SQLITE if POSTGRES else set())]
)
def test_who_may_not_act_changes_nothing_and_learns_nothing(name, world, count_cells):
    acts = Acts(world, name).go()
    assert {kind: found for kind, found in acts.faults.items() if found} == {}
    assert acts.acted >= ACTED.get(name, set())
    assert count_cells(acts.cells) > 20
