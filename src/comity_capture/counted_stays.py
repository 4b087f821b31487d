"""Stage 9, ninth part: days of a stay by their number, counted anew once all days of the stay are known."""

from comity_capture.calendar_days import nth_day
from comity_capture.dating import leaning
from comity_capture.draft import Period
from comity_capture.filled_days import Told
from comity_capture.leans import COUNTED
from comity_capture.reading import Reading

RULES = ("date.leans.nth", COUNTED)
LASTING = frozenset(("visit", "conference", "group_event"))


def count_anew(reading: Reading, told: list[Told]) -> None:
    """Will be in A on the 20th, and stay until the 22nd. On the second day: counted from the 20th."""
    if not reading.lexicon.pack.claims.verb_last:
        return
    for event in told:
        if event.date_rule not in RULES or len(event.date_spans) < 2:
            continue
        words, sentence = event.date_spans[0], event.sentence
        lean = leaning(sentence, reading.lexicon.pack, words.start - sentence.start, words.end + 1 - sentence.start)
        if lean is None or lean[0] != "nth":
            continue
        long = [other for other in told if other is not event and other.kind in LASTING and _lasts(other)]
        if any(_nth(other, lean[1]) == event.period for other in long):
            continue  # of a stay whose days were known when it was counted
        spans = set(event.date_spans[1:])
        whole = next((other for other in long if spans & set(other.date_spans)), None)
        event.period = (_nth(whole, lean[1]) if whole else None) or event.period


def _lasts(event: Told) -> bool:
    return event.period is not None and event.period.start != event.period.end


def _nth(whole: Told, number: int) -> Period | None:
    """The day of that number, or the last one, if it lies among the days of what lasted."""
    days = whole.period
    if days is None or days.start is None or days.end is None:
        return None
    day = nth_day(days.start, days.end, number)
    return Period(day, day, "day") if day <= days.end else None
