"""The words of the question bar as data, by language; the guide's tables are held to agree with these.

English is the only language read so far. Another one is another `Keywords` in `LANGUAGES`: the grammar names no word.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What may be asked for."""

    COMMITMENTS = "commitments"
    EVENTS = "events"
    VISITS = "visits"
    MEETINGS = "meetings"
    CALLS = "calls"
    PEOPLE = "people"
    POSTS = "posts"
    READ_OUTS = "read-outs"
    STATEMENTS = "statements"
    CONTRIBUTIONS = "contributions"
    ENERGY = "energy"
    TRANSIT = "transit"
    MISSIONS = "missions"
    FUNDS = "trust funds"
    SESSIONS = "sessions"
    ACTIVITIES = "activities"
    FACTS = "dated facts"


class State(StrEnum):
    """How what is asked for must stand."""

    KEPT = "kept"
    NOT_KEPT = "not kept"
    LATE = "late"
    OPEN = "open"
    DUE = "due"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Way(StrEnum):
    """In which direction: to a side, by it, or either."""

    TO = "to"
    BY = "by"
    WITH = "with"


class Bound(StrEnum):
    """How a date bounds the time asked for."""

    IN = "in"
    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"


# of which kinds each state can be said
PROMISES = frozenset({Kind.COMMITMENTS})
GATHERINGS = frozenset({Kind.EVENTS, Kind.VISITS, Kind.MEETINGS, Kind.CALLS, Kind.SESSIONS})
SAID_OF: Mapping[State, frozenset[Kind]] = {
    **dict.fromkeys((State.KEPT, State.NOT_KEPT, State.LATE, State.OPEN, State.DUE), PROMISES),
    **dict.fromkeys((State.LAPSED, State.WITHDRAWN), PROMISES),
    **dict.fromkeys((State.PLANNED, State.HELD, State.CANCELLED), GATHERINGS),
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Keywords:
    """Every word of one language that means the same for everybody; the first of a row is the one an answer says."""

    kinds: Mapping[Kind, tuple[str, ...]]
    states: Mapping[State, tuple[str, ...]]
    ways: Mapping[Way, tuple[str, ...]]
    bounds: Mapping[Bound, tuple[str, ...]]
    between: tuple[str, ...]
    joins: tuple[str, ...]  # between the two dates of a range
    articles: tuple[str, ...]  # passed over before a time
    years: Mapping[str, int]  # said from this year
    quarters: Mapping[str, int]  # and from this quarter
    months_near: Mapping[str, int]  # and from this month
    quarters_named: Mapping[str, int]  # before or behind a year
    months: tuple[str, ...]
    own_side: tuple[str, ...]
    own_by: tuple[str, ...]
    own_to: tuple[str, ...]
    doing: tuple[str, ...]  # before a side: it is the one that does
    negations: tuple[str, ...]  # turn what follows round: never left out in silence
    joining: tuple[str, ...]  # after a side: the next one is named in the same direction
    organisation: tuple[str, ...]
    before_subject: tuple[str, ...]
    ignored: tuple[str, ...]


ENGLISH = Keywords(
    kinds={
        Kind.COMMITMENTS: (
            *("commitments", "commitment", "promises", "promise", "promised", "pledges", "pledge", "pledged"),
            *("committed", "undertook", "who promised", "who pledged", "owe", "owes", "owed"),
        ),
        Kind.EVENTS: ("events", "event", "dialogue events"),
        Kind.VISITS: ("visits", "visit", "visited", "trips", "trip"),
        Kind.MEETINGS: ("meetings", "meeting", "talks"),
        Kind.CALLS: ("calls", "call", "phone calls", "phone call"),
        Kind.PEOPLE: (
            *(
                "people",
                "persons",
                "participants",
                "speakers",
                "who",
                "who spoke",
                "who said",
                "who met",
                "who visited",
            ),
            *("who talked", "who discussed", "who took part", "who was there"),
        ),
        Kind.POSTS: (
            *("posts", "post", "holders", "holder", "office holders", "appointments", "who is", "who was"),
            *("who holds", "who held", "who were", "who are", "envoys"),
        ),
        Kind.READ_OUTS: ("read-outs", "read-out", "readouts", "readout", "releases", "sources"),
        Kind.STATEMENTS: (
            *("statements", "statement", "what was said", "remarks", "remark", "say", "says", "said", "was said"),
            *("mention", "mentioned"),
        ),
        Kind.CONTRIBUTIONS: (
            *("contributions", "contribution", "contributed", "give", "gives", "gave", "given", "provide"),
            *("provides", "provided", "contribute", "contributes", "received", "benefits"),
        ),
        Kind.ENERGY: ("energy", "gas", "gas exports", "gas deliveries", "energy deliveries"),
        Kind.TRANSIT: ("transit",),
        Kind.MISSIONS: ("missions", "mission", "troops", "strength", "strengths", "peacekeepers", "soldiers"),
        Kind.FUNDS: ("trust funds", "trust fund", "funds", "fund", "projects", "project", "phases", "phase"),
        Kind.SESSIONS: ("sessions", "session", "runs", "courses held"),
        Kind.ACTIVITIES: ("activities", "activity", "courses", "course", "exercises", "catalogue"),
        Kind.FACTS: ("dated facts", "facts", "fact", "history", "timeline", "milestones"),
    },
    states={
        State.KEPT: ("kept", "fulfilled", "honoured", "done"),
        State.NOT_KEPT: (
            *("not kept", "unkept", "not fulfilled", "unfulfilled", "not honoured", "broken", "not done"),
            *("not yet kept", "never kept", "not been kept", "not yet been kept", "never been kept", "did not keep"),
            *("not keep", "outstanding"),
        ),
        State.LATE: ("late", "overdue"),
        State.OPEN: ("open", "pending"),
        State.DUE: ("due", "falling due", "falls due", "fall due"),
        State.LAPSED: ("lapsed", "expired"),
        State.WITHDRAWN: ("withdrawn",),
        State.PLANNED: ("planned", "coming", "upcoming", "forthcoming", "next", "future"),
        State.HELD: ("held", "took place"),
        State.CANCELLED: ("cancelled", "canceled", "called off"),
    },
    ways={Way.TO: ("to", "towards"), Way.BY: ("by", "from"), Way.WITH: ("with", "between", "between us and")},
    bounds={
        Bound.IN: ("in", "during", "of", "throughout"),
        Bound.SINCE: ("since", "from", "starting in", "from the year"),
        Bound.AFTER: ("after",),
        Bound.UNTIL: ("until", "till", "up to", "through", "to", "by"),
        Bound.BEFORE: ("before",),
    },
    between=("between",),
    joins=("to", "and", "until", "till", "through"),
    articles=("the",),
    years={"this year": 0, "last year": -1, "previous year": -1, "next year": 1},
    quarters={"this quarter": 0, "last quarter": -1, "previous quarter": -1, "next quarter": 1},
    months_near={"this month": 0, "last month": -1, "previous month": -1, "next month": 1},
    quarters_named={
        **{"q1": 1, "first quarter": 1, "1st quarter": 1, "q2": 2, "second quarter": 2, "2nd quarter": 2},
        **{"q3": 3, "third quarter": 3, "3rd quarter": 3, "q4": 4, "fourth quarter": 4, "4th quarter": 4},
        "last quarter": 4,
    },
    months=(
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december"),
    ),
    own_side=("our side",),
    own_by=("we", "ours", "our"),
    own_to=("us", "theirs", "to us"),
    doing=("did", "do", "does", "has", "have", "had", "will"),
    negations=(
        *("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "except", "except for"),
        *("excluding", "other than", "apart from", "didn t", "doesn t", "don t", "isn t", "aren t", "wasn t"),
        *("weren t", "hasn t", "haven t", "hadn t", "won t"),
    ),
    joining=("and", "or"),
    organisation=("the organisation", "organisation"),
    before_subject=("about", "on", "concerning", "regarding", "related to"),
    ignored=(
        *(
            "a",
            "an",
            "the",
            "of",
            "on",
            "in",
            "at",
            "for",
            "with",
            "to",
            "by",
            "from",
        ),
        *("what", "which", "when", "where", "how", "many", "much", "is", "are", "was", "were", "be", "been"),
        *("show", "list", "find", "give me", "me", "all", "any", "every", "there", "that", "it", "its"),
        *("they", "their", "them", "please", "about", "during", "became", "become", "happened", "made", "spoke"),
        *(
            "met",
            "meet",
            "meets",
            "talked",
            "talk",
            "discussed",
            "discuss",
            "speak",
            "country",
            "countries",
            "over time",
            "over the years",
            "took",
            "part",
            "area",
            "partner",
            "partners",
            "topic",
            "year",
            "years",
        ),
    ),
)
LANGUAGES: Mapping[str, Keywords] = {"en": ENGLISH}
