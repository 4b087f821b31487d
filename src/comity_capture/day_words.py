"""What a language pack says of the clauses and stretches in which days stand; a part of pack.py."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """Words by which a day is told from others of its sentence, or two days are the ends of one stretch."""

    clause_ends: tuple[str, ...] = ()  # between two clauses, each with a tense of its own
    told: tuple[str, ...] = ()  # verbs of what was, in the clause of a weekday
    before_first: tuple[str, ...] = ()  # right before the first of two days: since, from
    opening: str = ""  # of the second day, where the language makes "until" part of it
    up_to: tuple[str, ...] = ()  # all that stands between the two: and until
    moved: tuple[str, ...] = ()  # in a sentence: something was put off to other days
    first_set: tuple[str, ...] = ()  # right before the days for which it had been set at first
    over: tuple[str, ...] = ()  # how the words of a duration begin that was over on the day beside: after three days of
    gatherings: tuple[str, ...] = ()  # what begins on one day and ends on another: talks, work, a session, ministers
    begins: tuple[str, ...] = ()  # beside the first day of such
    ends: tuple[str, ...] = ()  # and beside the last
    no_place: tuple[str, ...] = ()  # up to the full stop of a dateline: a title, behind which a name stands
