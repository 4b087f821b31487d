"""Further wordings of days in English: the fifth of July, in three days' time, Sunday week, from today to Friday."""

NTH = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
"""
ORDINALS = {word: number for number, word in enumerate(NTH.split(), start=1)}
TO = r"(?:to|until|till|through)"
YEAR = r"(?:,?\s+{y1})?"
TIME = r"(?:\s+(?:morning|noon|midday|afternoon|evening|night))?"
OF = r"(?:\s+day)?\s+of\s+"
# before the other templates of days
FIRST = (
    ("date.range.same-month", rf"the\s+{{o1}}\s+(?:and|{TO[3:]}\s+the\s+{{o2}}{OF}{{m1}}{YEAR}"),
    ("date.day", rf"the\s+{{o1}}{OF}{{m1}}{YEAR}"),
    (
        "date.range.same-month",
        r"(?:this|next|last|the\s+coming|the)\s+weekend,?\s+(?:of\s+)?\(?(?:the\s+)?{d1}(?:\s?[-–/]\s?|\s+and\s+)"
        rf"(?:the\s+)?{{d2}}\s+(?:of\s+)?{{m1}}{YEAR}",
    ),
    ("date.weekday.next-week", rf"{{w1}}(?:\s+(?:and|{TO[3:]}\s+{{w2}})?\s+(?:of\s+)?(?P<nextweek>next\s+week)"),
    ("date.weekday.week-on", r"{w1}\s+(?P<weekon>week)(?!\s+(?:of|in|at)\b)"),
    ("date.weekday.week-on", r"(?P<weekon>a\s+week\s+(?:on|from|this|next))\s+{w1}"),
    ("date.ahead", r"in\s+{n}\s+(?P<unit>days?|weeks?)['’]?s?['’]?\s+time"),
    ("date.ahead", r"{n}\s+(?P<unit>days?|weeks?)\s+from\s+(?:today|now)"),
    ("date.ahead", r"(?P<n>a)\s+(?P<unit>week)\s+today"),
    ("date.range.up-to", rf"(?:from\s+)?{{rel}}{TIME}\s+(?P<upto>{TO[3:-1]})\s+{{w1}}"),
    ("date.weekday.range", rf"(?:from|between)\s+{{w1}}{TIME}\s+(?:and|{TO[3:]}\s+{{w2}}"),
)
# among those of a day without its month
ALONE = (
    ("date.day.alone", r"(?P<bare>(?:(?<=through )|(?<=until )|(?<=till ))the)\s+{d1}(?<=[a-z])(?!\s+(?:of|anniv))"),
    ("date.day.alone", r"{w1},?\s+(?P<bare>the)\s+{d1}(?<=[a-z])(?!\s+(?:of|anniv))"),
)
PAST_VERBS = (
    r"\b(?:was|were|had|has|have|been|did|met|held|took|gave|came|went|saw|spoke|said|told|left|flew|paid|made|began|"
    r"ran|sat|laid|led|won|brought|kept|spent|became|rose|drew|wrote|stood|got|found|sent|thought|rang|put|ended)\b|"
    r"\b(?!(?:united|allied|armed|limited|need|speed|proceed|exceed|indeed|planned|expected|scheduled|invited|"
    r"distinguished|advanced|related|interested)\b)[a-z]{2,}(?:ed)\b",
    r"\bfollow(?:s|ing) (?:on )?(?:an?|the|his|her|their|talks|meetings)\b|\bcomes? (?:[\w]+ )?after\b",
)
