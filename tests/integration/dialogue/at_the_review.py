"""What a person does at a review of captured text, in a line each."""

from comity.dialogue.actions.capturing import (
    accept_sure,
    answer_fields,
    confirm_capture,
)
from comity.dialogue.captures_fields import Answer
from comity.dialogue.queries.capturing import fields_of
from tests.integration.conftest import NOON


def by_key(capture):
    return {one.key: one for one in fields_of(capture)}


def say_yes(capture, user, keys=None):
    """Accept what is sure, then yes to everything that waits, each in one act."""
    accept_sure(capture, base_version=capture.version, by=user, at=NOON)
    waiting = {one.key: Answer() for one in fields_of(capture) if one.to_answer and (keys is None or one.key in keys)}
    if waiting:
        answer_fields(capture, waiting, base_version=capture.version, by=user, at=NOON)


def confirm(capture, user):
    confirm_capture(capture, base_version=capture.version, by=user, at=NOON)
