"""Dates in English."""

from comity_capture.pack import DateWords
from comity_capture.packs.en.day_words import ALONE, FIRST, ORDINALS, PAST_VERBS
from comity_capture.packs.en.leaning import (
    BEFORE_VISIT,
    BESIDE,
    DAY_BEFORE,
    DAYS_EARLIER,
    DAYS_LATER,
    LAST_DAY,
    NEXT_DAY,
    NTH_DAY_OF,
    SAME_DAY,
)
from comity_capture.packs.en.two_ends import (
    AFTER_ARRIVAL,
    AGAIN,
    BEFORE_DEPARTURE,
    BEGUN,
    CLOSES_ON,
    HAS_CLOSED,
    LASTING_NOUNS,
    OPENS_AT,
    OPENS_BEHIND,
    OPENS_ON,
    OVER,
)
from comity_capture.packs.en.weekdays import AT_OCCASION, PRESENT_VERB, SCHEDULED, SCHEDULED_AFTER, SCHEDULED_FAR

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan. jan", "february feb. feb", "march mar. mar", "april apr. apr", "may", "june jun. jun",
            "july jul. jul", "august aug. aug", "september sept. sep. sept sep", "october oct. oct",
            "november nov. nov", "december dec. dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon.",
            "tuesday tues. tue.",
            "wednesday wed.",
            "thursday thurs. thu.",
            "friday fri.",
            "saturday sat.",
            "sunday sun.",
        )
    )
    for name in names.split()
}
COUNTED = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
NUMBERS = {word: number for number, word in enumerate(COUNTED.split(), start=1)} | {
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
NTH = {
    word: number
    for number, words in enumerate(
        ("first 1st opening arrival", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th"),
        start=1,
    )
    for word in words.split()
}
OF = r"(?:\s+of)?"
COMMA = r",?\s+"
AND = r"(?:\s?[-–/]\s?|\s+(?:and|to|through|until|till)\s+)"
WD = r"(?:{weekday},?\s+)?"
WDS = r"(?:(?:{weekday}\s?(?:[-–/]|and|to|until|through)\s?)?{weekday},?\s+)?"
THE = r"(?:the\s+)?"
LAST = r"(?P<last>last|this past|the previous|past)"
NEXT = r"(?P<next>next|the coming|this coming|coming)"

DATES = DateWords(
    before_days=frozenset(["on", "from", "this"]),
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS,
    units={
        "day": "day",
        "days": "day",
        "week": "week",
        "weeks": "week",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
        "fortnight": "week",
        "fortnights": "week",
    },
    relative={
        "today": ("day", 0),
        "tonight": ("day", 0),
        "this morning": ("day", 0),
        "this afternoon": ("day", 0),
        "this evening": ("day", 0),
        "earlier today": ("day", 0),
        "later today": ("day", 0),
        "yesterday": ("day", -1),
        "last night": ("day", -1),
        "the day before yesterday": ("day", -2),
        "tomorrow": ("day", 1),
        "the day after tomorrow": ("day", 2),
        "over the weekend": ("weekend", 0),
        "at the weekend": ("weekend", 0),
        "on the weekend": ("weekend", 0),
        "during the weekend": ("weekend", 0),
        "this weekend": ("weekend", 0),
        "the weekend": ("weekend", 0),
        "this past weekend": ("weekend", 0),
        "last weekend": ("weekend", 0),
        "next weekend": ("weekend", 1),
        "this week": ("week", 0),
        "earlier this week": ("week", 0),
        "later this week": ("week", 0),
        "last week": ("week", -1),
        "next week": ("week", 1),
        "this month": ("month", 0),
        "earlier this month": ("month", 0),
        "later this month": ("month", 0),
        "last month": ("month", -1),
        "next month": ("month", 1),
        "this year": ("year", 0),
        "earlier this year": ("year", 0),
        "later this year": ("year", 0),
        "last year": ("year", -1),
        "next year": ("year", 1),
        "the current year": ("year", 0),
        "the coming year": ("year", 1),
        "the year": ("year", 0),
        "the month": ("month", 0),
        "the week": ("week", 0),
    },
    nth_day=NTH,
    parts={
        "early": "early",
        "early in": "early",
        "the beginning of": "early",
        "beginning of": "early",
        "the start of": "early",
        "the first days of": "early",
        "mid": "middle",
        "mid-": "middle",
        "the middle of": "middle",
        "the course of": "",
        "late": "late",
        "late in": "late",
        "the end of": "end",
        "end of": "end",
        "end": "end",
        "end-": "end",
        "the last days of": "end",
        "the close of": "end",
        "the last quarter of": "end",
    },
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    day_mark=r"st|nd|rd|th",
    patterns=(
        ("date.iso", r"{y1}-{mm1}-{d1}"),
        *FIRST,
        (
            "date.range.two-years",
            rf"(?:from\s+|between\s+)?{WD}{THE}{{d1}}{OF}\s+{{m1}}{COMMA}{{y1}}{AND}{WD}{THE}{{d2}}{OF}\s+{{m"
            rf"2}}{COMMA}{{y2}}",
        ),
        (
            "date.range.two-months",
            rf"(?:from\s+|between\s+)?{WD}{THE}{{d1}}{OF}\s+{{m1}}{AND}{WD}{THE}{{d2}}{OF}\s+{{m2}}(?:{COMMA}{{y1}})?",
        ),
        (
            "date.range.two-months",
            rf"(?:from\s+|between\s+)?{WD}{{m1}}\s+{THE}{{d1}}{AND}{WD}{{m2}}\s+{THE}{{d2}}(?:{COMMA}{{y1}})?",
        ),
        (
            "date.range.same-month",
            rf"{THE}{{d1}}(?:,\s+{THE}\d{{1,2}}(?:st|nd|rd|"
            rf"th)?){{1,8}},?\s+and\s+{THE}{{d2}}{OF}\s+{{m1}}(?:{COMMA}{{y1}})?",
        ),
        (
            "date.range.same-month",
            rf"{{m1}}\s+{THE}{{d1}}(?:,\s+{THE}\d{{1,2}}(?:st|nd|rd|"
            rf"th)?){{1,8}},?\s+and\s+{THE}{{d2}}(?:{COMMA}{{y1}})?",
        ),
        (
            "date.range.same-month",
            rf"(?:from\s+|between\s+)?{WDS}{THE}{{d1}}{AND}{WD}{THE}{{d2}}{OF}\s+{{m1}}(?:{COMMA}{{y1}})?",
        ),
        (
            "date.range.same-month",
            rf"(?:from\s+|between\s+)?{WDS}{{m1}}\s+{THE}{{d1}}{AND}{WD}{THE}{{d2}}(?:{COMMA}{{y1}})?",
        ),
        ("date.day", rf"(?:{{w1}},?\s+)?(?:\(?the\s+)?{{d1}}{OF}\s+{{m1}}(?:{COMMA}{{y1}})?"),
        ("date.day", rf"(?:{{w1}},?\s+)?{{m1}}\s+{THE}{{d1}}(?:{COMMA}{{y1}})?"),
        ("date.figures", r"{d1}\.{mm1}\.{y1}"),
        ("date.figures", r"\((?!(?:1/\d|2/[35]|3/[458]|4/5)\)){d1}(?:\s?[-–]\s?{d2})?(?P<ambiguous>/){mm1}\)"),
        ("date.figures", r"{d1}(?P<ambiguous>/){mm1}/{y1}"),
        (
            "date.quarter",
            rf"{THE}(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter(?:\s+of)?(?:\s+(?:{{y1}}|"
            r"(?P<next>next)\s+year|the\s+year|this\s+year))?",
        ),
        ("date.quarter", r"q(?P<q>[1-4])(?:\s+of)?(?:\s+{y1})?"),
        (
            "date.half",
            rf"{THE}(?P<h>first|second)\s+half(?:\s+of)?(?:\s+(?:{{y1}}|(?P<next>next)\s+year|the\s+year|"
            r"this\s+year))?",
        ),
        ("date.month.range", rf"(?:from\s+|between\s+)?{{m1}}{AND}{{m2}}(?:\s+{{y1}})?"),
        ("date.month.part", rf"(?:{{part}}\s*)(?:in\s+)?{{m1}}(?:{COMMA}{{y1}})?"),
        ("date.month", rf"{{m1}}(?:{COMMA}{{y1}})"),
        (
            "date.month.alone",
            r"(?<=in )(?P<m1>january|february|march|april|may|june|july|august|september|october|november|december)",
        ),
        ("date.month.alone", r"(?P<m1>january|february|april|june|july|august|september|october|november|december)"),
        (
            "date.season",
            r"(?:{part}\s*)?(?:(?<=in )|(?<=by )|(?<=during )|(?<=before )|(?<=until )|(?<=this )|"
            r"(?P<next>next\s+)|(?P<last>last\s+)|(?<=the )|(?<=of )|(?<=late )|(?<=early "
            r"))(?:the\s+)?(?:(?<!the )coming\s+)?{season}(?:\s+(?:of\s+)?{y1})?(?!\s+(?:recess|break|"
            r"session|seminar|school|course))",
        ),
        ("date.season", r"{season}\s+(?:of\s+)?{y1}"),
        ("date.season", r"(?P<season>spring)(?=\s+(?:seminar|session|meeting)\s+(?:in|of)\s+)"),
        ("date.year.range", r"(?:from\s+|between\s+)?{y1}(?:\s?[-–/]\s?|\s+(?:and|to|until)\s+){y2}"),
        ("date.year.part", r"{part}\s*(?:of\s+)?{y1}"),
        ("date.year", r"{y1}"),
        ("date.range.relative", r"{rel}(?:\s+and\s+|\s?[–-]\s?){rel2}"),
        ("date.relative", r"{rel}(?:,\s+|\s+\(|\s+)(?:on\s+)?{w1}(?!,?\s+(?:and|to|until|through|[–-])\b)"),
        ("date.relative", r"{w1}(?:,\s+|\s+\()(?!the\s+(?:year|month|week)){rel}"),
        ("date.weekday.range", rf"(?:from\s+|between\s+)?(?:{LAST}\s+)?{{w1}}{AND}(?:(?:on|until)\s+)?{{w2}}"),
        ("date.weekday.last-week", r"{w1}\s+(?:of\s+)?(?P<lastweek>last\s+week)"),
        ("date.weekday", rf"(?:{LAST}\s+|{NEXT}\s+|this\s+)?{{w1}}"),
        (
            "date.day.alone",
            r"(?P<bare>from\s+the|on\s+the)\s+{d1}(?<=[a-z])\s+(?:to|until|and)\s+(?:the\s+)?{d2}(?<=[a-z])",
        ),
        (
            "date.day.alone",
            r"(?P<bare>on\s+the)\s+{d1}(?<=[a-z])(?!\s+(?:anniversary|floor|day|of(?! (?:this|the|"
            r"the current) month))\b)",
        ),
        *ALONE,
        (
            "date.ago",
            r"{n}\s+{unit}\s+(?P<ago>ago)",
        ),
        (
            "date.ago",
            r"{n}\s+(?P<unit>weeks|months?|years?)\s+(?P<ago>earlier|before(?! (?:the|his|her|their|its|this)\b))",
        ),
        (
            "date.within",
            r"(?P<within>within|in\s+less\s+than|over|during|in|inside)\s+(?:the\s+)?(?:next\s+|coming\s+|"
            r"following\s+)?{n}\s+{unit}(?:'s?\s+time)?",
        ),
        ("date.relative", r"(?:{part}\s+)?{rel}"),
        ("date.unit", rf"(?:{{part}}\s+)?(?:{LAST}|{NEXT})\s+(?!days?\b){{unit}}(?<!s)"),
    ),
    background=(
        r"since\s+(?:the\s+)?(?:early\s+|late\s+|mid-?)?$",
        r"ever since\s+$",
        r"as early as\s+$",
        r"as far back as\s+$",
        r"dat(?:es|ing|ed) (?:back )?(?:to|from)\s+$",
        r"(?:founded|established|created|set up|launched|joined|opened|signed|concluded|adopted|initialled|"
        r"ratified|built|revised|introduced|began|started|begun|agreed|acceded|applied|suspended|"
        r"inaugurated|appointed|elected|born|initiated|approved|completed|closed|ended|held)(?: [^.;,]{0,"
        r"40})? (?:in|on|of|as of|back in)\s+(?:early\s+|late\s+|the\s+|spring\s+|summer\s+|autumn\s+)?$",
        r"(?:back|away) in\s+$",
        r"\bfrom\s+$",
        r"for the (?:first|last) time (?:since|in)\s+$",
        r"until\s+$",
    ),
    background_after=(),
    document=(
        r"\b(?:agreement|decree|ceasefire|cease-fire|memorandum|treaty|protocol|accord|resolution|order|letter) "
        r"(?:of|dated) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$",
    ),
    due=(
        (
            "by",
            r"\b(?:by|before|no later than|not later than|until|ahead of|prior to|up to|at the latest "
            r"by)\s+(?:the\s+)?$",
        ),
        ("by", r"\bby (?:the )?(?:end|close|start|beginning) of\s+$"),
        (
            "in",
            r"\b(?:in|on|during|over|in the course of|throughout|within|for|at|from|as of|starting(?: in| "
            r"from)?|beginning(?: in)?|this|later|as early as)\s+(?:the\s+)?$",
        ),
    ),
    vague=(
        r"(?:very |as )?soon(?: as possible)?",
        r"in the (?:very )?(?:near|foreseeable) future",
        r"in (?:the )?(?:coming|next|following) (?:few )?(?:days|weeks|months|years)",
        r"over the (?:coming|next|following) (?:few )?(?:days|weeks|months|years)",
        r"shortly",
        r"at a later (?:date|stage)",
        r"in due course",
        r"before long",
        r"without delay",
        r"at the earliest (?:opportunity|possible date)",
        r"as early as possible",
        r"(?:before|by|after|during|at|until|ahead of|in time for) (?:the |its |their |his |her )?(?:next|"
        r"forthcoming|upcoming|coming|summer|annual|end of the summer|winter|autumn|spring)(?: \w+){0,2} "
        r"(?:council|summit|recess|break|session|meeting|round|ministerial|conference|exercise|assembly|"
        r"election|elections)",
        r"(?:before|by|after|at|until) the (?:summit|ministerial|elections?|end of the (?:exercise|mission|"
        r"course|session|winter))",
        r"in the (?:medium|short|long)(?:er)? term",
        r"as long as (?:is )?(?:needed|necessary)",
        r"this (?:spring|summer|autumn|winter)",
    ),
    statement=(
        r"\b(?:said|stated|told|announced|added|wrote|declared|confirmed|reported|explained|noted|recalled|"
        r"denied|declined to \w+|issued|released|published)(?: (?!that\b)\w+){0,4}(?: on| late on| late| early "
        r"on)?\s+$",
    ),
    same_day=SAME_DAY,
    next_day=NEXT_DAY,
    days_later=DAYS_LATER,
    days_earlier=DAYS_EARLIER,
    day_before=DAY_BEFORE,
    before_visit=BEFORE_VISIT,
    beside=BESIDE,
    nth_day_of=NTH_DAY_OF,
    last_day=LAST_DAY,
    signs=r"quarter|half|fortnight|anniversary",
    present=(r"\b(?:is|are) (?:currently |now )?(?:on|in|visiting|paying|holding|hosting|staying|attending|here)\b",),
    opens_on=OPENS_ON,
    opens_behind=OPENS_BEHIND,
    opens_at=OPENS_AT,
    closes_on=CLOSES_ON,
    has_closed=HAS_CLOSED,
    lasting_nouns=LASTING_NOUNS,
    gathering_nouns=LASTING_NOUNS,
    gathering_again=AGAIN,
    gathering_begun=BEGUN,
    gathering_over=OVER,
    after_arrival=AFTER_ARRIVAL,
    before_departure=BEFORE_DEPARTURE,
    ordinals=ORDINALS,
    past_verbs=PAST_VERBS,
    present_verb=PRESENT_VERB,
    scheduled=SCHEDULED,
    scheduled_far=SCHEDULED_FAR,
    scheduled_after=SCHEDULED_AFTER,
    at_occasion=AT_OCCASION,
    dateline=r"^(?!(?:on|by|from|in|at|during|since|until) )(?!\w+day, [\w ]{3,20}: )"
    r"(?![^,]{0,60} (?:on|said|says|that|will|met|was|is|has) "
    r")(?:[^\W\d_][\w' -]{1,40},\s+)+"
    r"(?P<date>(?:[^–(:.]|\.(?= \d)){4,40}?)\s*(?:\([^)]{2,60}\)\s*)?(?:[–:.]|-(?!\w)|$)",
    lasting=(
        r"\b(?:the|this|its|their|his|her) (?P<n>two|three|four|five|six|seven|\d)-day (?:[\w-]+ ){0,2}?(?:event|"
        r"conference|"
        r"meeting|seminar|gathering|forum|summit|course|exercise|visit|workshop|session|programme|program|talks|trip|"
        r"stay|"
        r"tour|congress|symposium|assembly|training|mission)\b",
        r"\b(?:(?:will )?last(?:s|ed)?|lasting|(?:will )?run(?:s|ning)?|ran|(?:will )?continue[sd]?|(?:is )?to last|"
        r"goes on|went on|(?:is|was|are|were) spread) (?:for |over )?(?P<n>two|three|four|five|six|seven|ten|\d) "
        r"days\b",
    ),
    durations=(
        r"(?P<n>\d|two|three|four|five|six|seven|eight|nine|ten)[- ]day",
        r"(?P<n>one)[- ]day",
        r"visit of (?P<n>two|three|four|five) days",
        r"(?P<n>two|three|four|five|six|seven) days (?:in|at)(?= )",
        r"(?P<n>two|three|four|five) days of (?:talks|meetings|consultations|work)",
    ),
)
