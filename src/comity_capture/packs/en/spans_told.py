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
