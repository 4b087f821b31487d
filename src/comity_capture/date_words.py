"""Words of dates, and of days that are counted from others, in a language pack."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from comity_capture.day_words import DayWords
from comity_capture.office_words import Table as Table


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Words of dates and the patterns they stand in; the place-holders are listed in dates.py."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 0
    numbers: Mapping[str, int]
    units: Mapping[str, str]  # day, week, month, year as the pack writes them
    relative: Mapping[str, tuple[str, int]]  # yesterday -> ("day", -1)
    nth_day: Mapping[str, int]  # first -> 1, for "on the first day"
    parts: Mapping[str, str]  # early -> early, mid -> middle, end of -> end
    seasons: Mapping[str, int]  # spring -> its first month
    patterns: tuple[tuple[str, str], ...]  # rule, template; earlier ones win
    background: tuple[str, ...]  # patterns just before a date that make it background
    background_after: tuple[str, ...]
    due: tuple[tuple[str, str], ...]  # kind (by: open start, in: the stretch itself), pattern just before the date
    statement: tuple[str, ...]  # patterns beside a date that make it the day of the statement
    vague: tuple[str, ...]  # a due time that is no date: soon, before the next council
    ordinals: Mapping[str, int] = field(default_factory=dict)  # fifth -> 5, of days of a month
    gathering_nouns: tuple[str, ...] = ()  # course, exercise: what may be told by its two ends in two sentences
    gathering_again: tuple[str, ...] = ()  # words by which a later sentence points back at it: the event, its work
    gathering_begun: tuple[str, ...] = ()  # words beside the day on which it began
    gathering_over: tuple[str, ...] = ()  # and on which it ends
    document: tuple[str, ...] = ()  # up to the day by which a paper is called: the decree of 4 March, however near
    document_after: tuple[str, ...] = ()  # behind such a day
    past_verbs: tuple[str, ...] = ()  # was, had, met: without one a sentence behind what is to come is to come too
    present: tuple[str, ...] = ()  # up to a range of weekdays: a verb of what goes on
    present_verb: str = r"(?!)"  # shape of a verb of the third person, right behind whoever does something
    scheduled: tuple[str, ...] = ()  # before a weekday that is to come: the council meets on Monday
    scheduled_far: tuple[str, ...] = ()  # further before or behind it, with nothing past in between
    scheduled_after: tuple[str, ...] = ()  # and behind it: Monday: the council meets
    at_occasion: tuple[str, ...] = ()  # before a weekday: at their talks on Monday they agreed to what is to come
    over_against: tuple[str, ...] = ()  # right behind a day that is set against one before: on Friday, however
    goes_on: tuple[str, ...] = ()  # then: at the head of a paragraph, on the day of what was told last
    same_day: tuple[str, ...]
    next_day: tuple[str, ...]
    days_later: tuple[str, ...] = ()  # with a group n, or week: two days later; without either it is two days
    days_earlier: tuple[str, ...] = ()  # the same way back: three days before
    day_before: tuple[str, ...]
    before_visit: tuple[str, ...]  # the eve of the visit, whatever was told in between
    nth_day_of: tuple[str, ...]  # patterns with a group nth: on the second day
    last_day: Table  # words of that group that mean the last
    signs: str = (
        ""  # a pattern of words that a date has besides figures, months, weekdays and units; none: all is tried
    )
    days: DayWords = DayWords()
    dateline: str  # pattern with a group date at the beginning of the first paragraph
    durations: tuple[str, ...]  # patterns with a group n for the days of a visit
    beside: tuple[str, ...] = ()  # prior to the talks: on the day of what was told last
    lasting: tuple[str, ...] = ()  # with a group n, in the sentence behind: it lasts three days
    due_after: tuple[
        str, ...
    ] = ()  # patterns in or right behind a date that make it the last day: until, in postpositions
    statement_after: tuple[str, ...] = ()  # patterns right behind a date that make it the day of the statement
    opens_on: tuple[str, ...] = ()  # up to a day: what lasts some days begins on it
    opens_behind: tuple[str, ...] = ()  # from a day at the head of a sentence up to a word of beginning
    opens_at: tuple[str, ...] = ()  # right behind a day: at the opening of something that lasts
    closes_on: tuple[str, ...] = ()  # up to a day: it ends on it
    has_closed: tuple[str, ...] = ()  # has ended, on the day of the dateline
    lasting_nouns: tuple[str, ...] = ()  # of what lasts some days
    after_arrival: tuple[str, ...] = ()  # the day after her arrival: the second of her stay
    before_departure: tuple[str, ...] = ()  # the day before her departure: the last but one
    day_mark: str = ""  # pattern after the figures of a day: st, nd ...
    year_mark: str = ""  # pattern after the figures of a year
    before_days: frozenset[str] = frozenset()  # a word before a day that goes with it: on, from
