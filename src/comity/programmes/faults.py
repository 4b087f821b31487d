"""What is wrong with what a person typed, field by field."""

from collections.abc import Mapping

from comity.common.errors import Refused


class FaultyFields(Refused):
    """Some fields cannot be kept as they are; `faults` maps each field to a sentence that says what to do."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = dict(faults)


def refuse_if(faults: Mapping[str, str]) -> None:
    """Raises FaultyFields when there is any; an empty sentence is none."""
    if told := {field: sentence for field, sentence in faults.items() if sentence}:
        raise FaultyFields(told)
