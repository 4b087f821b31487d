"""Words of English that count a day from one told before."""

SAME_DAY = (
    r"(?:on |later |earlier )?(?:the |that )?same (?:day|afternoon|evening|morning)",
    r"(?:later |earlier )?(?:in|on) (?:the|that) day(?! of\b)",
    r"that (?:day|evening|afternoon|morning|night)",
    r"on that (?:day|occasion)",
    r"the evening before that",
    r"\b(?:hours|minutes|(?:an|one|half an|two|three) hours?) (?:earlier|later|before)(?=,| (?:he|she|they|the)\b)",
    r"(?:earlier|later) (?:that|the same) (?:day|evening|afternoon|morning|night)",
)
NEXT_DAY = (
    r"(?:on )?the (?:following|next) (?:day|morning|afternoon|evening)",
    r"a day later",
    r"(?:on )?the morrow",
    r"twenty-four hours later",
    r"one day later",
    r"the day after(?! tomorrow\b)",
    r"the (?:morning|evening|afternoon|night) after",
    r"(?:on )?the day after(?:wards)?(?! tomorrow\b)",
    r"the (?:next|following) \w+day",
)
DAYS_LATER = (
    r"\b(?P<n>two|three|four|five|six|seven|ten|\d{1,2}) days (?:later|afterwards|after (?:that|this))\b(?! than)",
    r"\b(?P<n>two|three|four|five|six|seven) days on\b(?=,| (?:he|she|they|the)\b)",
    r"\bforty-eight hours later\b",
    r"\b(?P<week>a week|one week) (?:later|afterwards|after (?:that|this))\b(?! than)",
)
DAYS_EARLIER = (
    r"\b(?P<n>two|three|four|five|six|seven|ten|\d{1,2}) days (?:earlier|previously|before"
    r"(?! (?:the|his|her|their|its|this|that)\b))\b",
    r"\b(?P<week>a week|one week) (?:earlier|previously)\b",
)
DAY_BEFORE = (
    r"(?:on|at) the eve of",
    r"the (?:day|evening) before",
    r"a day (?:earlier|before)",
    r"the previous (?:day|evening)",
    r"one day (?:earlier|before|previously)",
    r"(?:on )?the (?:eve|preceding day)\b",
    r"(?<!in )(?<!on )the (?:afternoon|night|morning) before(?! [a-z]+ing\b)",
)
BEFORE_VISIT = (
    r"(?:(?:on|at) (?:the )?eve of|(?:the|one|a) (?:day|evening|night) (?:ahead of|before)) (?:the|his|her"
    r"|their|this|"
    r"its) (?:[\w'-]+ ){0,2}(?:visit|trip|arrival|journey|tour|stay)",
)
BESIDE = (
    r"^[\W\d]*(?:earlier(?=,| on)|later(?=,| on|,? (?:he|she|they|the) )|afterwards?\b|subsequently\b|thereafter\b|"
    r"(?:before|after|prior to) (?:that|this)\b|in the (?:evening|afternoon|morning)\b|(?:on|"
    r"upon) (?:his |her |their )?"
    r"arrival\b|at noon\b|over (?:lunch|dinner)\b|then,? |in the course of the (?:day|evening|afternoon)\b|"
    r"to (?:end|close|round off) the day\b)",
    r"^[\W\d]*(?:[\w'-]+ ){1,6}(?:then|later|afterwards|subsequently) (?:also )?(?:met|held|visited|laid|"
    r"addressed|gave|"
    r"received|was|were|attended|opened|signed|toured|spoke|delivered|paid|called|had|took|went)\b",
    r"^[\W\d]*(?:prior to|before|ahead of|after|following|at the (?:end|close|conclusion|start|beginning) of|on "
    r"the "
    r"(?:sidelines|margins|fringes) of|in the margins of|upon (?:the )?(?:conclusion|completion) of|"
    r"on the occasion of|"
    r"during|at) (?:the|their|his|her|these|this|that|those) (?:[\w-]+ ){0,3}(?:meetings?|talks|ceremony|"
    r"reception|call|"
    r"conversation|signing|lunch|dinner|discussions?|consultations|session|audience|encounter|opening|launch|"
    r"inauguration|unveiling|lecture|speech|address|handover|parade|graduation|briefing|wreath-laying)\b",
    r"\b(?:prior to|before|ahead of|after|following) (?:the|their|these|"
    r"this) (?:[\w-]+ ){0,2}(?:meetings?|talks|ceremony|"
    r"signing|reception|session|discussions|opening|launch|inauguration|unveiling|lecture|speech|address|handover|"
    r"parade|graduation|briefing|wreath-laying)\W*$",
)
NTH_DAY_OF = (
    r"\b(?:up)?on (?:his |her |their )?(?P<nth>arrival)\b(?! (?:in|at)\b)",
    r"\b(?:shortly |right |immediately |just )?before (?:his |her |their )?(?P<nth>departure)\b",
    r"\b(?:on )?the day of (?:his|her|their|its|the) (?P<nth>arrival|departure|opening|closing)\b",
    r"\b(?:on |of )?(?:my|our|the|its|his|her|their) (?P<nth>first|second|third|fourth|opening|last|final|"
    r"closing) day\b",
    r"\bon the (?P<nth>first|second|third|fourth|last|final)(?=,? (?:he|she|they|mr|ms|mrs|dr)\b)",
    r"\bon the (?P<nth>second|third|fourth|last|final)(?=\W*$|[,;] )",
    r"(?:opened|closed|began|ended|started|concluded) the (?P<nth>first|second|third|fourth|last|final|"
    r"closing) day",
)
LAST_DAY = ("last", "final", "closing", "departure")
