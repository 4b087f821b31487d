"""Lines of an English agenda, which name what is on it without a verb."""

from comity_capture.pack import EventPattern as E

CLOCK = r"(?:at )?\d{1,2}(?:[.:h]\d{2})?(?: ?(?:[–-]|to) ?\d{1,2}[.:h]\d{2})?(?: ?(?:hrs?|hours|[ap]\.?m\.?|cet|noon))?"
HEAD = (
    rf"(?:^\W*(?:(?:{CLOCK}|noon|midday|morning|afternoon|evening)\W+)?|: |\. |– )"
    r"(?:an? )?(?:(?:bilateral|working|official|courtesy|opening|private|joint|brief|closing|farewell|introductory|"
    r"regular|separate|public|guest|keynote|annual|plenary|trilateral|ministerial|informal|solemn) )*"
)
AGENDA = (
    E(
        rule="event.call.agenda",
        kind="call",
        pattern=rf"{HEAD}(?:telephone |phone |video )(?:conversation|call|conference|talks)(?= (?:with|between)\b)",
    ),
    E(
        rule="event.visit.agenda",
        kind="visit",
        pattern=rf"{HEAD}(?:visit|trip|journey|travel|departure|stay|tour) (?=(?:to|in|for|of) )",
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
