"""What people put right in drafts, kept as lines by which the rules are mended; shared only with names removed."""

from datetime import datetime

from comity.access.models import User
from comity.dialogue.captures_fields import Said
from comity.dialogue.captures_review import Reviewed, reviewed
from comity.dialogue.models import Capture, Correction


def keep_corrections(capture: Capture, *, by: User, at: datetime) -> None:
    """Keep a line for each field that was put right, in place of those of an earlier end of the review."""
    lines = [line_of(capture, one) for one in reviewed(capture.draft, capture.answers) if one.corrected]
    capture.corrections.all().delete()
    Correction.objects.bulk_create(lines)


def line_of(capture: Capture, one: Reviewed) -> Correction:
    """The words, what was read in them, what is right, and by which rule it was read."""
    right = "" if one.field.said == Said.NO else one.field.value
    return Correction(
        owner=capture.owner,
        about=capture.about,
        marking=capture.marking,
        capture=capture,
        field=str(one.raw.kind.value),
        words=" … ".join(one.raw.quotes),
        wrong=one.raw.value[:300],
        right=right[:300],
        rule=one.raw.rule[:80],
        language=capture.language,
        rules_version=capture.rules_version,
    )
