"""A text that a second reader is asked about, what it answers, and what it proposes, in a line each."""

from django.utils.timezone import now

from comity.dialogue.actions.capturing_proposals import ask_second_reader
from comity.dialogue.queries.capturing import fields_of

TEXT = """Minister receives the Deputy Secretary General

On 21 January 2026, the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, received Radmila Shekerinska.

In the same week the orchestra of the harbour, with old Brandvik, harbour pilot of Azerbaijan, played for her in Baku.
Brandvik becomes keeper of the light. The orchestra plays for NATO every summer.
"""
ROWS = [
    {"field": "event.date", "value": "2026-01-23", "of": "ceremony", "quote": "the orchestra of the harbour, with"},
    {"field": "person.name", "value": "Brandvik", "of": "", "quote": "with old Brandvik, harbour pilot of Azerbaijan"},
    {
        "field": "person.post", "value": "harbour pilot", "of": "Brandvik",
        "quote": "with old Brandvik, harbour pilot of Azerbaijan",
    },
    {
        "field": "appointment.post", "value": "keeper of the light", "of": "Brandvik",
        "quote": "Brandvik becomes keeper of the light",
    },
    {"field": "claim.words", "value": "plays for NATO every summer", "of": "", "quote": "plays for NATO every summer"},
    {"field": "person.name", "value": "Omar Test", "of": "", "quote": "Omar Test, who is not there"},
]  # fmt: skip


def ask(capture, user):
    return ask_second_reader(capture, base_version=capture.version, by=user, at=now())


def proposed(capture):
    return {one.key: one for one in fields_of(capture) if one.proposed}
