"""Visits told by the land and the days alone, gatherings named with the day they are due, and briefings of many."""

from comity_capture.pack import EventPattern as E

TRIP = r"(?:visit|trip|tour|stay|journey|mission)"
NAMED = r"(?:the|his|her|their|this|its|[\w-]+'s) (?:(?!last|next|previous|planned)[\w'-]+ ){0,3}?"
# from 2 to 4 May, on 5 and 6 May, on Monday and Tuesday: days that are more than one
STRETCH = (
    r"(?:from|between) [^,;.]{1,40}? (?:to|until|till|and) |on \d+(?: \w+)? ?(?:and|to|–|-) ?\d|"
    r"on \w+ \d+ ?(?:and|to|–|-) ?\d|on \w+day and \w+day"
)
GATHERING = (
    r"(?:forum|conference|summit|exercise|seminar|workshop|congress|council|round table|session|exhibition|meeting|"
    r"talks|consultations|assembly|course|symposium|festival|fair|ceremony)"
)
GATHERINGS = (
    rf"\b(?:the|this|its|their|an?) (?:[\w'-]+ ){{0,4}}(?:{GATHERING[3:-1]}|manoeuvres|training|school)s?\b|"
    r"^\W*(?:exercise|course|seminar|conference|workshop) ",
)
RUNS = (  # the course, which runs until 17 October
    r"\b(?:runs?|lasts?|continues?|goes on|ran|lasted|continued|running|lasting|continuing|"
    r"(?:will|is to|are to) (?:run|last|continue|go on)) (?:until|till|through|to)(?: and including)?"
    r"(?: \w+day,?)?(?= )",
)
STAYS_TOLD = (
    E(
        rule="event.visit.noun-ends",
        kind="visit",
        pattern=rf"\b{NAMED}{TRIP} (?:(?:to|in|of) [^.;,]{{2,40}} )?(?:was )?(?:ended|ends|concluded|concludes|"
        r"finished|finishes|wrapped up|closed|(?:came|comes) to an? (?:end|close)|(?:drew|draws) to a close)\b",
        edge="ends",
    ),
    E(
        rule="event.visit.noun-begins",
        kind="visit",
        pattern=rf"\b{NAMED}{TRIP} (?:(?:to|in|of) [^.;,]{{2,40}} )?(?:began|begins|started|starts|opened|"
        r"got under way|gets under way|kicked off)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.in-land",
        kind="visit",
        pattern=r"^\W*(?:while |when )?(in (?:the )?(?:(?!an?\b|this\b|that\b|his\b|her\b|their\b)[\w'-]+ ?){1,4}?),? "
        r"(?:where [^,;.]{2,40}? (?:stayed|stopped|was|were|spent time|travelled|arrived|held talks) )?"
        rf"(?={STRETCH})",
    ),
)
TO_OPEN = (
    E(
        rule="event.ceremony.to-open",
        kind="ceremony",
        pattern=r"^\W*(?:on|tomorrow|the (?:next|following|same) day|later|in the (?:morning|afternoon|evening)|that "
        r"(?:same )?\w+)\b[^.;]{2,90}?\bwill (?:also |then |formally |officially |jointly )?(?:open|inaugurate|unveil) "
        r"(?=(?:an?|the|its|their|his|her) (?:[\w'-]+ ){0,5}(?:premises|centre|center|office|building|school|hall|"
        r"exhibition|embassy|consulate|chancery|monument|memorial|plaque|laboratory|facility|hospital|bridge|library|"
        r"station|headquarters|wing|academy|classroom|fair|range|barracks|training ground)\b)",
        tense="future",
    ),
)
BRIEFED = (
    E(
        rule="event.group.briefed",
        kind="group_event",
        pattern=r"\b(?:briefed|debriefed|briefs|will (?:also |then |later )?brief|(?:gave|held|hosted) an? "
        r"(?:[\w-]+ ){0,2}briefing (?:to|for)) (?:the |a |some |\d+ )?(?:(?:members of )?(?:the )?(?:[\w-]+ ){0,3}"
        r"(?:corps|ambassadors|heads of mission|diplomats|attach[eé]s|parliamentarians|deputies|lawmakers|"
        r"committee|council|parliament|assembly|representatives|officers|students|envoys)\b)",
    ),
)
GATHERINGS_DUE = (
    E(
        rule="event.conference.due",
        kind="conference",
        pattern=rf"\b({GATHERING}(?: (?:in|at|on|of) [\w' -]{{2,40}}?)?,? (?:which (?:is|are) |that (?:is|are) )?"
        r"(?:due|planned|scheduled|slated|set|to be held|to take place|taking place))"
        r"(?: (?:to (?:open|begin|start|take place|be held)))?(?: (?:in|at) [\w' -]{2,30}?)?"
        r"(?= (?:on|for|from|between) (?:the |\d|\w+day\b|(?:january|february|march|april|may|june|july|august|"
        r"september|october|november|december)\b))",
        tense="future",
    ),
)
