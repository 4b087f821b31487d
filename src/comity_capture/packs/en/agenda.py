"""Lines of an English agenda, which name what is on it without a verb."""

from comity_capture.pack import EventPattern as E

CLOCK = r"(?:at )?\d{1,2}(?:[.:h]\d{2})?(?: ?(?:[–-]|to) ?\d{1,2}[.:h]\d{2})?(?: ?(?:hrs?|hours|[ap]\.?m\.?|cet|noon))?"
HEAD = (
    rf"(?:^\W*(?:(?:{CLOCK}|noon|midday|morning|afternoon|evening)\W+)?|: |\. |– )"
    r"(?:an? )?(?:(?:bilateral|working|official|courtesy|opening|private|joint|brief|closing|farewell|introductory|"
    r"regular|separate|public|guest|keynote|annual|plenary|trilateral|ministerial|informal|solemn) )*"
)
# Minister Rell to meet Speaker Lie at noon: a line of an agenda, or a headline, that has no finite verb before "to"
LINE = (
    r"^(?!\W*(?:he|she|they|we|it|this|that|in order|the (?:aim|purpose|goal|intention))\b)"
    r"(?![^.;:]{0,220}\b(?:is|are|was|were|be|been|will|would|has|have|had|can|could|may|might|said|met|plans?|"
    r"intends?|"
    r"wants?|hopes?|came|went|took|held|began|made|gave|able|ready|due|set|how|opportunity|plan|need|commitment|"
    r"readiness|intention|(?!united|armed|allied|limited)[a-z]{2,}ed)\b[^.;:]{0,200} to )"
    r"[^.;:]{3,170}? (?=to )"
)
TO_DO = (
    E(
        rule="event.visit.to.agenda",
        kind="visit",
        pattern=rf"{LINE}(to (?:also |jointly )?(?:visit|tour|travel to|fly to|arrive (?:in|at)|leave for|"
        rf"depart for|"
        r"(?:pay|make|undertake|begin|conclude) (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour))\b)",
        tense="future",
    ),
    E(
        rule="event.lecture.to.agenda",
        kind="lecture",
        pattern=rf"{LINE}(to (?:also |jointly )?(?:(?:give|deliver|hold) (?:an?|the|his|her) (?:[\w'-]+ "
        rf"){{0,4}}(?:lecture|speech|address|keynote|"
        r"talk)|lecture|speak (?:at|to|before)|address)\b)",
        tense="future",
    ),
    E(
        rule="event.ceremony.to.agenda",
        kind="ceremony",
        pattern=rf"{LINE}(to (?:also |jointly )?(?:(?:receive|accept|present|hand over) (?:[\w'-]+ "
        rf"){{0,3}}?(?:credentials|letters?|"
        r"awards?|medals?|prizes?|diplomas?|certificates?)|sign|initial|lay|open|inaugurate|unveil|launch|hand over|"
        r"award|"
        r"swear|decorate|take (?:over )?command|attend (?:an?|the) (?:[\w'-]+ ){0,5}(?:ceremony|parade|funeral))\b)",
        tense="future",
    ),
    E(
        rule="event.meeting.to.agenda",
        kind="meeting",
        pattern=rf"{LINE}(to (?:also |jointly )?(?:meet|receive|see|confer|call on|be received|brief|welcome|"
        r"(?:hold|have|host|give|chair|lead|attend|join) (?:[\w'-]+ ){0,4}?(?:talks|meetings?|consultations|"
        r"discussions|"
        r"conversations?|lunch|luncheon|dinner|breakfast|session|call))\b)",
        tense="future",
    ),
    E(
        rule="event.conference.to.agenda",
        kind="conference",
        pattern=rf"{LINE}(to (?:also |jointly )?(?:attend|take part in|participate in|chair|co-chair|observe|"
        rf"watch|join|close|host|convene|"
        r"moderate|inspect)\b)",
        tense="future",
    ),
)
AGENDA = (
    *TO_DO,
    E(
        rule="event.call.agenda",
        kind="call",
        pattern=rf"{HEAD}(?:telephone |phone |video )(?:conversation|call|conference|talks)(?= (?:with|between)\b)",
    ),
    E(
        rule="event.visit.agenda",
        kind="visit",
        pattern=rf"{HEAD}(?:visit|trip|journey|travel|departure|stay|tour) (?=(?:to|in|for|of|on) )",
    ),
    E(
        rule="event.meeting.agenda",
        kind="meeting",
        pattern=rf"{HEAD}(?:talks|meetings?|audience|lunch|dinner|breakfast|(?:courtesy )?call|consultations|"
        r"discussions|conversation|t[eê]te-[aà]-t[eê]te|round table|exchange(?: of views)?|reception|session|"
        r"interview|briefing)(?= (?:with|between|of|given|hosted|for|by|on|at|offered)\b)",
    ),
    E(
        rule="event.lecture.agenda",
        kind="lecture",
        pattern=rf"{HEAD}(?:address|speech|lecture|talk|keynote|remarks)(?= (?:to|at|before|by|on|for)\b|:)",
    ),
    E(
        rule="event.ceremony.agenda",
        kind="ceremony",
        pattern=rf"{HEAD}(?:signing|unveiling|wreath-laying|inauguration|presentation of (?:credentials|"
        rf"letters|diplomas|"
        r"certificates|medals)|award(?:ing)?|laying of (?:a )?wreaths?|reception of credentials|(?:[\w-]+ )?ceremony|"
        r"(?:opening|closing|launch|handover|naming) of (?:the|a|an)(?! (?:[\w'-]+ ){0,4}(?:conference|forum|summit|"
        r"seminar|workshop|symposium|congress|round table)\b))(?= )",
    ),
    E(
        rule="event.conference.agenda",
        kind="conference",
        pattern=rf"{HEAD}(?:opening|closing|launch) of (?:the|a) (?:[\w'-]+ ){{0,4}}(?:conference|forum|"
        rf"summit|seminar|"
        r"workshop|symposium|congress|round table)\b|"
        rf"{HEAD}(?:participation in|attendance at) |"
        rf"{HEAD}(?:[\w'-]+ ){{0,4}}(?:conference|forum|summit|seminar|workshop|symposium|congress|panel|exhibition)"
        r"(?= (?:on|of|in|at|for|organised|hosted)\b|:)",
    ),
)
