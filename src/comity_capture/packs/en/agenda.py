"""Lines of an English agenda, which name what is on it without a verb."""

from comity_capture.pack import EventPattern as E

HEAD = r"(?:^\W*|: |\. |– )(?:(?:bilateral|working|official|courtesy|opening|private|joint|brief|closing) )*"
AGENDA = (
    E(
        rule="event.call.agenda",
        kind="call",
        pattern=rf"{HEAD}(?:telephone |phone |video )(?:conversation|call|conference|talks)(?= (?:with|between)\b)",
    ),
    E(rule="event.visit.agenda", kind="visit", pattern=rf"{HEAD}(?:visit|trip|journey) (?=to )"),
    E(
        rule="event.meeting.agenda",
        kind="meeting",
        pattern=rf"{HEAD}(?:talks|meeting|audience|lunch|dinner|breakfast|courtesy call|consultations|discussions|"
        r"conversation|t[eê]te-[aà]-t[eê]te|round table|exchange)(?= (?:with|between|of|given|hosted|for)\b)",
    ),
    E(
        rule="event.lecture.agenda",
        kind="lecture",
        pattern=rf"{HEAD}(?:address|speech|lecture|talk|keynote)(?= (?:to|at|before|by|on)\b)",
    ),
    E(
        rule="event.ceremony.agenda",
        kind="ceremony",
        pattern=rf"{HEAD}(?:signing|unveiling|wreath-laying|inauguration|presentation of (?:credentials|"
        rf"letters|diplomas|"
        r"certificates|medals)|award(?:ing)?|laying of (?:a )?wreaths?|reception of credentials)\b",
    ),
    E(
        rule="event.conference.agenda",
        kind="conference",
        pattern=rf"{HEAD}(?:opening|closing|launch) of (?:the|a) (?:[\w'-]+ ){{0,4}}(?:conference|forum|"
        rf"summit|seminar|"
        r"workshop|symposium|congress|round table)\b",
    ),
)
