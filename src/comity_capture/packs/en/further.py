"""Further ways in which English texts tell of what took place: one more meeting, a thing opened, a talk given."""

from comity_capture.pack import EventPattern as E

TALKS = (
    r"(?:meetings?|talks|conversations?|discussions?|consultations|exchanges?(?: of views)?|audience|(?:courtesy |"
    r"telephone |phone )?call|lunch|luncheon|dinner|breakfast|session|round table|encounter|t[eê]te-[aà]-t[eê]te|"
    r"briefing)"
)
HOUSE = (
    r"(?:embassy|consulate|mission|representation|residence|clinic|airport|terminal|road|bridge|port|plant|factory|"
    r"camp|base|barracks|depot|post|crossing|institute|university|college|faculty|department|museum|monument|"
    r"memorial|park|fair|week|days|year|festival|competition|ward|room|hall|gallery|hub|station|ground|line|branch|"
    r"bureau|desk|unit|studio|stand|pavilion|garden)"
)
# within a sentence that says what else there was: the day also included a meeting with B
LISTED = (
    r"\b(?:included|includes|there (?:was|were|is|are)|agenda (?:was|were|is)|featured|features|comprised|took in|"
    r"provide[sd] for|foresees|foresaw|completed by|rounded off (?:by|with)|concluded with|ended with|closed with|"
    r"(?:visit|stay|trip|tour|day|programme|stop)(?: [\w' -]{2,30})? with|began with|opened with|started with|"
    r"continued with|culminated in|preceded by|place for|time for|was|is)"
    r"(?: also)? (?:an? |the |with |further |two |several |separate |her |his |their )+(?:(?!visit\b)[\w-]+ ){0,3}?"
)
GATHERING = (
    r"(?:an?|the|its|this year's|[\w-]+'s?) (?:[\w'-]+ ){0,6}?(?:conference|summit|forum|symposium|seminar|workshop|"
    r"congress|"
    r"round ?table|council|session|assembly|meeting|talks|consultations|exercise|course|ceremony|commission|committee)"
)
FURTHER = (
    E(
        rule="event.meeting.attended-ref",
        kind="meeting",
        pattern=r"\b(?:attended|took part in|participated in|joined|sat in on|(?:was|were) (?:also )?present (?:at|"
        r"during)) "
        r"(?:the|these|this|that|those) (?:talks|meeting|conversation|discussions?|audience|consultations|session|"
        r"exchange)\b(?! (?:of|in|on|held)\b)",
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.meeting.listed",
        kind="meeting",
        pattern=rf"{LISTED}({TALKS}) (?:with|hosted by|given by|between|on(?= (?:the )?(?:[\w-]+ ){{0,3}}"
        rf"(?:minister|president|premier|speaker|chair\w*|director|head|chief|mayor|governor|secretary)\b))",
    ),
    E(
        rule="event.meeting.of-somebody",
        kind="meeting",
        pattern=rf"(?:'s|s'|\b(?:her|his|their|another|a second|a further|a separate)) (?:[\w-]+ "
        rf"){{0,3}}({TALKS} "
        r"with)\b(?=[^.;]{2,140}(?:,|\bwhich (?:was|were)|\b(?:was|were|is|are)) (?:also )?(?:held|took place|taking "
        r"place|"
        r"scheduled|followed)\b)",
    ),
    E(
        rule="event.meeting.hosting",
        kind="meeting",
        pattern=r"\b(?:is|are|was|were) (?:currently |now |also |today )?(?:hosting|receiving|welcoming)\b"
        r"(?! (?:[\w-]+ ){0,4}(?:conference|forum|summit|seminar|training|support|aid|help|exercise|competition)\b)",
    ),
    E(
        rule="event.lecture.before-others",
        kind="lecture",
        pattern=r"\b(?:was|were|is|will be) (?:the |a )?(?:[\w-]+ )?(?:guest|speaker)s? (?:of|at) (?:the |an? )?"
        r"(?:[\w'-]+ ){0,3}(?:university|academy|college|school|institute|faculty|forum|club)\b|"
        r"\bwhere (?:he|she|they) (?:also |then |later )?(?:spoke|talked|lectured) (?:about|on|of|to|before)\b|"
        r"\b(?:hosted|organised|held|staged) (?:an?|the|its|this year's) (?:[\w-]+ ){0,3}(?:lecture|talk|speech|"
        r"address)\b|"
        r"\b(?:will|would|is to|are to) (?:also |then )?(?:speak|talk) (?:to|before) (?!(?:the )?(?:press|media|"
        r"reporters|"
        r"journalists|mr|ms|mrs|his|her|[a-z]+ (?:minister|president))\b)|"
        r"\b(?:spoke|speaks|talked) to (?:an?|the|some|more) (?:[\w-]+ ){0,2}(?:auditorium|lecture hall|hall|"
        r"gathering|crowd|"
        r"guests|invited)\b",
    ),
    E(
        rule="event.ceremony.opened-house",
        kind="ceremony",
        pattern=rf"\b(?:opened|opens|reopened|re-opened|reopens|inaugurated) (?:an?|the|its|their|this year's|his|her|"
        rf"[\w-]+'s?) "
        rf"(?:[\w'-]+ ){{0,5}}?{HOUSE}\b(?! (?:to|for) (?:the public|traffic|visitors|negotiation))",
    ),
    E(
        rule="event.ceremony.with-the",
        kind="ceremony",
        pattern=r"\b(?:with|by|at|for|before|after|was|is|saw|included|attended|joined|witnessed) (?:an?|the|its|"
        r"their) "
        r"(?:[\w-]+ ){0,2}?((?:signing|inauguration|unveiling|handover|handing over|presentation|awarding|"
        r"award|"
        r"reopening|opening|launch|commissioning|christening) of (?:an?|the|its|their|two|three|diplomas|certificates|"
        r"medals|awards|credentials|letters)\b)",
    ),
    E(
        rule="event.group.runs-until",
        kind="group_event",
        pattern=r"\b(?:the|this|its|their) (?:[\w-]+ ){0,3}(?:course|exercise|seminar|workshop|training|school|"
        r"conference|forum|"
        r"programme|session|exhibition|festival|event|competition|drills?|manoeuvres)(?:,? which| that)? (?:[\w-]+ "
        r")?(?:will |is "
        r"to |are to |is due to |is scheduled to )?(?:runs?|lasts?|continues?|goes? on|last|concludes?|ends?|"
        r"finishe?s?|closes?) "
        r"(?:until|till|through|on)\b",
        tense="future",
        reference=True,
        edge="ends",
    ),
    *(
        E(
            rule=f"event.{kind}.purpose",
            kind=kind,
            pattern=r"\b(?:travel\w*|flew|fly|flies|arriv\w*|came|comes?|goes|went|visit\w*|(?:was|is|will be|due|"
            r"expected) in|"
            rf"visit to|trip to)\b[^.;]{{3,90}}? ((?:in order |where (?:he|she|they) (?:will|is|are) )?to "
            rf"(?:also )?"
            rf"(?:{verbs}))\b",
            tense="noun",
        )
        for kind, verbs in (
            ("conference", rf"(?:attend|take part in|participate in|chair|co-chair|join|observe|host) {GATHERING}"),
            (
                "lecture",
                r"(?:lecture|speak|(?:give|deliver) (?:an?|the) (?:[\w-]+ ){0,3}(?:lecture|speech|address|keynote)|"
                r"address (?:students|cadets|the (?:assembly|parliament|council|conference)))",
            ),
            ("ceremony", r"(?:sign|inaugurate|unveil|lay|open|launch|receive an?|hand over)"),
            ("meeting", r"(?:meet|hold (?:[\w-]+ ){0,3}(?:talks|meetings?|consultations)|confer)"),
        )
    ),
    E(
        rule="event.conference.delegation",
        kind="conference",
        pattern=r"\b(?:lead|leads|led|leading|head|heads|headed|heading) (?:the|an?|its|his|her|their) (?:[\w-]+ ){0,3}"
        r"(delegation (?:to|at|in) (?:the|an?|this year's) (?:[\w'-]+ ){0,6}?(?:dialogue|conference|summit|"
        r"forum|"
        r"council|committee|commission|session|assembly|talks|consultations|meeting|round|congress|seminar))\b",
        tense="noun",
    ),
    E(
        rule="event.ceremony.set-for",
        kind="ceremony",
        pattern=r"\b(signing|opening|inauguration|launch|unveiling|presentation|ceremony|handover|parade|"
        r"graduation)\b"
        r"(?=[^.;]{0,80}\b(?:is|are|was|will be) (?:scheduled|planned|set|due|foreseen|expected|slated) (?:for|on|in|"
        r"to take "
        r"place)\b)",
        tense="future",
    ),
    E(
        rule="event.visit.with-us",
        kind="visit",
        pattern=r"\b(?:has|have) been (?:with us|here|our guests?|among us)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.ended",
        kind="visit",
        pattern=r"\b(?:the|his|her|their|this|its) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stay|journey|mission)(?: to "
        r"[^.;,]{2,40}?)? "
        r"(?:has |had )?(?:ended|ends|concluded|concludes|finished|closed|came to an end|comes to an end|drew to a "
        r"close|"
        r"wrapped up)\b",
        edge="ends",
    ),
    E(
        rule="event.meeting.had-a-talk",
        kind="meeting",
        pattern=r"\b(?:had|has|have|held|will have|having) (?:an?|another|also a) (?:[\w-]+ ){0,3}?(?:talk|word|"
        r"chat) with\b",
    ),
    E(
        rule="event.visit.where-stayed",
        kind="visit",
        pattern=r"\bwhere (?:he|she|they) (?:stayed|stays|stay|spent|was staying|were staying|remained)\b|"
        r"^\W*(in) (?=[\w' -]{3,30}, (?:on|from|between) (?:the )?(?:\d{1,2}|[a-z]+ \d{1,2})(?: (?:and|to|until) |"
        r"[–-])\d)",
    ),
    E(
        rule="event.visit.gerund",
        kind="visit",
        pattern=r"\b(?:after|before|following) (?:visiting|touring|travelling to|arriving in|a (?:stay|stop|"
        r"stopover) in)\b",
    ),
    E(
        rule="event.visit.was-there",
        kind="visit",
        pattern=r"^\W*(?:on|from|between|during|over|yesterday|today|last|this|until|since|for)\b[^.;]{2,90}?"
        r"(\b(?:was|were|is|are) in) (?!(?:favour|focus|charge|line|touch|contact|talks|place|force|"
        r"need|"
        r"office|session|mourning|danger|operation|command|attendance|his|her|their|its|our|an?|the (?:process|middle|"
        r"interest|hands|lead|chair))\b)(?=[\w' -]{3,30}(?:[.,;]|$))",
    ),
)
