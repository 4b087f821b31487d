"""Words by which English texts tell of a journey, a talk or a course without naming it at once."""

from comity_capture.pack import EventPattern as E

TRIP = r"(?:visit|trip|tour|stay|journey|mission)"
COURSE = r"(?:course|programme|program|school|exercise|training|session|workshop|seminar|edition|competition)"
SOON = (
    r"(?:will|shall|would|is to|are to|is due to|are due to|is expected to|are expected to|is scheduled to|are "
    r"scheduled to|"
    r"is set to|plans to)(?: today| tomorrow| on \w+day| later today| next week)?"
)
PUBLIC = (
    r"(?:[\w'-]+ ){0,4}(?:students|cadets|pupils|lecturers|faculty|university|academy|college|institute|school|"
    r"audience|parliament|assembly|chamber|officers)"
)
GAP = r"(?:(?!and\b|or\b|to\b|of\b)[\w'-]+,? ){0,5}"
OPENS = r"^\W*(?:while |after |when |on |before |upon )?"
THING = (
    r"(?:agreements?|memorand\w+|declaration|protocol|arrangement|accord|letter of intent|programme|program|"
    r"plan|document|"
    r"roadmap|road map|statement|contract|treaty|deal|convention|charter|communiqu[eé]|pact|framework|guest book|"
    r"book of condolences?)"
)
TO_COME = (
    E(
        rule="event.visit.stays-until",
        kind="visit",
        pattern=r"\b(?:(?:is|are) (?:staying )?|will (?:be|stay|remain)(?: on| there| here)? |stays |stay |"
        r"stays on |is to (?:stay|remain) (?:on )?)in (?!(?:office|force|place|"
        r"effect|session|contact|post|service|command|power|use|operation|charge|touch|line|talks|a |"
        r"the )\b)(?=[\w' -]{2,40} (?:until|till)\b)",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.on-until",
        kind="visit",
        pattern=rf"\b(?:is|are|was|were) on (?:an?|his|her|their) (?:[\w-]+ ){{0,3}}{TRIP} (?=(?:to|in|of) "
        r"[\w' -]{2,40} (?:until|till)\b)",
        edge="ends",
    ),
    E(
        rule="event.visit.begun",
        kind="visit",
        pattern=rf"\b{TRIP}(?: [^.;,]{{2,40}}?)? (?:began|started|opened|has begun)\b(?=[^.;,]{{3,40}} and "
        r"(?:will|is to|is due to|ends|concludes|finishes)\b)",
        edge="starts",
    ),
    E(
        rule="event.visit.to-end",
        kind="visit",
        pattern=rf"\b{TRIP}(?! (?:began|started|opened))(?: [^.;,]{{2,60}})? (?:will|is to|is due to|is expected to|"
        rf"is scheduled to) (?:conclude|end|finish|"
        rf"close|come to an end|last until|run until|continue until)\b",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.ceremony.to-sign",
        kind="ceremony",
        pattern=rf"\b(?:{SOON} (?:also |then |later |formally |jointly )?(?:sign|initial|exchange) |"
        rf"and (?:then |also )?(?:to )?(?:sign|initial) )(?=(?:an?|the|its|their|several|two|three) "
        rf"(?:[\w-]+ ){{0,6}}{THING}\b)|\bsigning of (?:an?|the) (?:[\w-]+ ){{0,6}}{THING} "
        rf"(?:will|is (?:to|due|scheduled|expected|planned)|takes place)\b|"
        rf"\b{THING} (?:will|is to|are to|is due to|is scheduled to|is expected to) be (?:signed|initialled)\b",
        tense="future",
    ),
    E(
        rule="event.ceremony.to-come",
        kind="ceremony",
        pattern=r"\b(?:he|she|they|(?<=will )also) (?:will )?(?:also |then |later )?(?:open|inaugurate|unveil) "
        r"(?=(?:an?|the|its|their) (?:[\w-]+ ){0,5}"
        r"(?:centre|center|office|building|school|exhibition|embassy|consulate|monument|memorial|fair|plaque|wing|"
        r"facility|hospital|bridge|station|headquarters|library|academy|premises|laboratory|hall)\b)|"
        rf"\b{SOON} (?:also |then |later |formally |jointly )?(?:lay (?:a |an |"
        rf"the )?(?:[\w-]+ )?(?:wreaths?|flowers)|"
        r"(?:inaugurate|unveil) (?=(?:an?|the|its|their|his|her) )|"
        r"(?:open|inaugurate|unveil) (?=(?:an?|the|its|their) (?:[\w-]+ ){0,5}(?:centre|center|office|building|school|"
        r"exhibition|embassy|monument|memorial|plaque|laboratory|facility|hospital|bridge|station|headquarters|wing|"
        r"library|hall|academy|premises)\b[^.;]{0,90}\b(?:on|tomorrow|today) )|"
        r"(?:present|hand over) (?:his|her|their) (?:credentials|letters? of (?:credence|accreditation))|"
        r"(?:receive|accept) (?:the )?(?:credentials|letters? of (?:credence|accreditation)))\b|"
        r"\bceremony (?:will|is to|is due to|is scheduled to) (?:take place|be held)\b",
        tense="future",
    ),
    E(
        rule="event.conference.to-chair",
        kind="conference",
        pattern=rf"\b{SOON},? (?:also |then |later |jointly )?(?:(?:co-)?chair|open|host|attend|address|lead|join|"
        rf"take part in|"
        rf"participate in|speak at|convene|preside over|close|moderate) {GAP}(?:talks|consultations|sessions?|"
        rf"meetings?|"
        r"council|committee|commission|working group|dialogue|plenary|conference|summit|forum|symposium|seminar|"
        r"workshop|"
        r"congress|round ?table|panel)\b",
        tense="future",
    ),
    E(
        rule="event.meeting.to-take-place",
        kind="meeting",
        pattern=r"\b(?:talks?|meetings?|consultations|negotiations|discussions|conversation|round|session)\b"
        r"[^.;]{0,90}\b(?:will|are to|is to|is due to|are due to|is scheduled to|are scheduled to|is expected to|are "
        r"expected to) (?:also |then )?(?:take place|be held|be hosted|begin|start|open|follow)\b|"
        r"\b(?:talks?|meetings?|consultations|negotiations|round|session)\b[^.;]{0,60}\b(?:is|are) (?:planned|"
        r"scheduled|"
        r"set|due|slated|expected) (?:for|on)\b",
        tense="future",
    ),
    E(
        rule="event.meeting.and-meet",
        kind="meeting",
        pattern=r"\band (?:then |also |later |there )?(?:to )?(?:meet|see|be received by|"
        r"hold (?:[\w-]+ ){0,3}(?:talks|meetings?|"
        r"consultations|discussions)|have (?:[\w-]+ ){0,3}(?:talks|meetings?))(?: with)? "
        r"(?=(?:the |his |her |its |their |[\w-]+'s )?(?:[\w-]+ ){0,4}(?:minister|president|premier|secretary|speaker|"
        r"counterpart|ambassador|chief|chair\w*|director|general|adviser|advisor|governor|mayor|king|queen|"
        r"emir|officials|"
        r"leaders|authorities|members|representatives|mr|ms|mrs)\b)",
        tense="future",
    ),
    E(
        rule="event.visit.to-come",
        kind="visit",
        pattern=rf"\b{SOON} (?:also |then |later |next |first |afterwards )?(?:travel|fly|head|journey|drive|sail) "
        rf"(?:on |onwards? |further |straight |back )?to\b|"
        r"\b(?:will|is to|are to) (?:also |then |later |afterwards )?(?:continue|proceed|go|move|carry|"
        r"press) (?:on|onwards?|"
        r"further) to\b(?! (?:the (?:polls|press)|work|see|war))|"
        r"\bwill, [^.;]{3,130}?, ?(?:visit|travel to|pay (?:an?|his|her|their) (?:[\w-]+ ){0,3}visit)\b|"
        rf"\b{SOON} (?:also |then )?be (?:on (?:an?|the) (?:[\w-]+ ){{0,3}}visit|visiting|travelling to|"
        rf"paying a visit)\b|"
        rf"\b{SOON} (?:also |then )?(?:leave|depart|set off) for\b|"
        r"\b(?:is|are) (?:due|expected|awaited|scheduled to arrive) (?:to arrive )?in (?=[^.;]{2,60}\b(?:for|on|from|"
        r"tomorrow)\b)|"
        rf"\b{TRIP}\b[^.;]{{0,60}}\b(?:is|are) (?:planned|scheduled|set|due|slated) (?:for|on|to take place)\b|"
        rf"\b{TRIP} (?:to|of|by) [^.;]{{2,70}}\b(?:will|is to|is due to) (?:take place|last|begin|start)\b",
        tense="future",
    ),
)
JOURNEYS = (
    *TO_COME,
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=rf"\b{TRIP}\b[^.;]{{0,40}}, (?:which|that) (?:ends|ended|concludes|concluded|closes|closed|"
        rf"will end|is due to "
        rf"end|finishes|finished)\b|\band (?:leaves|left|departs|departed|will leave|will depart|is to leave|"
        rf"flies (?:home|"
        rf"back)|flew (?:home|back)|returns|returned|will return|is leaving|(?:is|are) (?:due|scheduled|"
        rf"expected|set) to "
        rf"(?:leave|depart|return|fly (?:home|back)))(?: (?:home|again|for home|"
        rf"the country))?\b"
        rf"(?! (?:to|for|a|the|from) (?!home))",
        edge="ends",
    ),
    E(
        rule="event.visit.onward",
        kind="visit",
        pattern=r"\b(?:travel+ed|travels|continued|continues|proceeded|proceeds|flew|headed|went|moved|"
        r"journeyed|drove) "
        r"(?:on|onwards?|further|from [\w' -]{2,30}?|straight) to\b(?! (?:an? (?:[\w-]+ )?(?:meeting|talks|lunch|"
        r"dinner|audience|reception|session)|talks|say|stress|add|note|express|explain|"
        r"thank|the "
        r"(?:next|second|question)|discuss|become|describe|praise|warn))|"
        r"\b(?:left|departed|set off|flew out) (?:[\w-]+ ){0,2}(?:for|to) (?!home\b)(?=[^.;]{2,60}\b(?:on|for|this|"
        r"today|yesterday|where)\b)",
    ),
    E(
        rule="event.visit.days-in",
        kind="visit",
        pattern=r"\b(?:ended|concluded|finished|completed|wound up|rounded off|ends) (?:a |his |her |their |the )?"
        r"(?:two|three|four|five|six|\d+)(?: |-)days? (?:of talks |stay |tour )?(?:in|to)\b(?! the field)",
        edge="ends",
    ),
    E(
        rule="event.visit.participle",
        kind="visit",
        pattern=rf"{OPENS}(?:visiting|touring|travelling to|arriving in|paying (?:an?|his|her|"
        rf"their) [\w' -]{{0,30}}visit to)\b|"
        r"\bmade (?:his|her|their) way to\b|\b(?:has|have) been (?:in|to) (?=[^.;]{0,40}\b(?:for|from|on|since|to)\b)",
    ),
    E(
        rule="event.meeting.participle",
        kind="meeting",
        pattern=rf"{OPENS}(?:receiving|welcoming|hosting|meeting(?: with)?|seeing) (?=(?:the |his |her |its |"
        rf"an? )?(?:[\w'-]+ )"
        r"{0,4}(?:minister|president|secretary|speaker|counterpart|ambassador|chief|chair\w*|director|general|"
        r"adviser|envoy|"
        r"delegation|mr|ms|mrs|colleague|head)\b)|\b(?:was|were) briefed by\b",
    ),
    E(
        rule="event.visit.has-been-paying",
        kind="visit",
        pattern=r"\b(?:visit|trip|tour) (?:that |which )?(?:he|she|they) (?:has|have|had) been (?:paying|making)\b"
        r"(?=[^.;]{0,60}\bsince\b)",
        edge="starts",
    ),
    E(
        rule="event.visit.was-where",
        kind="visit",
        pattern=r"\b(?:was|were|is|are) in (?=(?:[\w'-]+ ?){1,3}, where\b)",
    ),
    E(
        rule="event.visit.began",
        kind="visit",
        pattern=rf"\b(?:the|his|her|their|this|its) (?:[\w-]+ ){{0,3}}{TRIP}(?: to [^.;,]{{2,40}}?)? (?:had "
        rf")?(?:began|begun|"
        r"started|opened|commenced|got under way|kicked off)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.began-before",
        kind="visit",
        pattern=rf"\b{TRIP}\b[^.;]{{0,60}}\b(?:which|that) (?:had |has )?(?:begun|began|started|opened|commenced)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.began-before",
        kind="visit",
        pattern=r"\bwhere (?:he|she|they) (?:had |has |have )?(?:arrived|landed)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:flew|flies|travelled|traveled|went|goes|set off|headed|heads|departed|departs|returned|"
        r"returns) "
        rf"(?:back )?(?:home|back)\b(?=[^.;]{{0,60}}\b(?:from|after|{TRIP})\b)",
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:completes|finishes|wraps up|is wrapping up|is completing|is concluding|rounds off|closes|"
        rf"brings to an end|brought to an end)\s+(?:[\w'-]+ ){{0,4}}{TRIP}\b",
        edge="ends",
    ),
    E(
        rule="event.visit.returned",
        kind="visit",
        pattern=r"\b(?:returned|returns|flew back|went back) to (?=(?:[\w-]+ ){1,3}(?:(?:on )?the (?:following|next)|"
        r"a day "
        r"later|on (?:\w+day|\d)))",
        edge="ends",
    ),
    E(
        rule="event.meeting.went-to",
        kind="meeting",
        pattern=r"\b(?:went|headed|moved|proceeded) (?:straight |directly |on |right )?(?:in)?to (?:an? |his |her |"
        r"their |"
        r"the )?(?:[\w-]+ )?(?:meetings?|talks|lunch|dinner|audience)\b",
    ),
    E(
        rule="event.lecture.future",
        kind="lecture",
        pattern=rf"\b{SOON} (?:also |then )?(?:speak|talk|give (?:a|the) [\w' -]{{0,30}}(?:lecture|speech|talk"
        rf"|address)|"
        rf"deliver (?:a|the) [\w' -]{{0,30}}(?:lecture|speech|address)|lecture|address)\b(?=[^.;]{{0,110}}"
        rf"\b(?:to|before|at|in front of|the|with)\b {PUBLIC}\b)",
        tense="future",
    ),
    E(
        rule="event.lecture.and-give",
        kind="lecture",
        pattern=r"\b(?:and|before|then) (?:then |also |later )?(?:to )?(?:deliver|give|hold|delivering|giving) (?:an?|"
        r"the|"
        r"his|her) (?:[\w-]+ ){0,3}(?:lecture|speech|address|keynote|talk)\b(?! with)",
        tense="future",
    ),
    E(
        rule="event.ceremony.and-lay",
        kind="ceremony",
        pattern=r"\b(?:and|before|then) (?:then |also |later )?(?:to )?(?:lay|laying) (?:a |an |the )?(?:[\w-]+ "
        r")?(?:wreaths?|"
        r"flowers)\b",
        tense="future",
    ),
    E(
        rule="event.conference.and-attend",
        kind="conference",
        pattern=rf"\b(?:and|before|then) (?:then |also |later )?(?:to )?(?:attend|address|chair|take part in|"
        rf"participate in|"
        rf"speak at|open|close) {GAP}(?:conference|summit|forum|symposium|seminar|workshop|congress|round ?table|"
        rf"council|"
        r"session|assembly|ceremony)\b",
        tense="future",
    ),
    E(
        rule="event.ceremony.and-open",
        kind="ceremony",
        pattern=r"\b(?:and|before|then) (?:then |also |later )?(?:to )?(?:open|inaugurate|unveil) (?=(?:the|an?|its|"
        r"their) "
        r"(?:[\w'-]+ ){0,4}(?:premises|centre|center|office|building|school|exhibition|embassy|monument|memorial|hall|"
        r"consulate|laboratory|hospital|bridge)\b)",
        tense="future",
    ),
    E(
        rule="event.lecture.talk-by",
        kind="lecture",
        pattern=r"\b(?:the|a|an) (?:[\w'-]+ ){0,2}(?:talk|lecture|address|speech|keynote) (?:given |delivered )?by\b",
    ),
    E(
        rule="event.lecture.told",
        kind="lecture",
        pattern=r"\b(?:spoke|talked|lectured) (?:to|before) (?:the|them|some|more|over|about|\d+|a) "
        r"(?:[\w'-]+ ){0,3}(?:students|cadets|pupils|participants|graduates|trainees|young)\b",
    ),
    E(
        rule="event.lecture.audience",
        kind="lecture",
        pattern=r"\b(?:told|addressed|spoke to|spoke before|talked to|captivated|faced|drew) (?:an|a|the|his|her) "
        r"(?:[\w'-]+ ){0,3}audience\b|\b(?:was|were) the (?:guest|keynote|main|invited) speakers?\b|"
        r"\btook questions from (?:[\w'-]+ ){0,3}(?:students|cadets|pupils|the audience|the floor|the hall)\b|"
        r"\b(?:answered|fielded) (?:the )?(?:questions of|questions from|students'|cadets') (?:[\w'-]+ ){0,3}"
        r"(?:students|cadets|pupils|the audience|questions)\b|"
        r"\b(?:gave|held|delivered|opened with|read) (?:an?|the|his|her) (?:[\w'-]+ ){0,3}(?:lecture|talk|keynote|"
        r"speech|address|presentation)\b(?=[^.;]{0,80}\b(?:students|cadets|university|academy|college|institute|"
        r"school|audience|faculty)\b)",
    ),
    E(
        rule="event.lecture.named",
        kind="lecture",
        pattern=r"\bthe (?:public |guest |open )?(?:lecture|talk)(?:,| (?:was|is) (?:moderated|chaired|followed|"
        r"attended|given|organised|held)| (?:dealt|focused|drew|centred|took place|lasted))",
        tense="noun",
    ),
    E(
        rule="event.group.led",
        kind="group_event",
        pattern=r"\b(?:ran|led|conducted|directed|organised|held|staged|carried out|taught|opened|ended|"
        r"closed|hosted) "
        r"(?:an?|the|their|its|two|this year's|a joint) (?:[\w'-]+ ){0,4}(?:training course|course|exercise|drill|"
        r"workshop|"
        r"simulation|summer school|winter school|training)\b|"
        r"\b(?:training course|course|exercise|drill|workshop|summer school) was (?:[\w-]+ ){0,2}(?:taught|led|run|"
        r"given|"
        r"opened|conducted|organised|attended|directed|observed|closed) (?:[\w-]+ )?(?:by|for|in|at|on)\b",
    ),
    E(
        rule="event.group.took",
        kind="group_event",
        pattern=r"\b(?:took|take|are taking|followed|follow|sat|underwent|undergo|went through|did|finished|began|"
        r"started|joined|attended|are attending|received|ended|enrolled in|passed) (?:an?|the|part in (?:an?|the)|"
        r"their|\w+-week|\w+-day) (?:[\w'-]+ ){0,5}(?:course|training|exercise|drill|workshop|seminar|instruction|"
        r"programme|refresher|summer school|winter school)\b|"
        r"\b(?:trained|exercised|practised|drilled) (?:together|side by side|alongside|jointly|for \w+ days)\b",
    ),
    E(
        rule="event.group.ran",
        kind="group_event",
        pattern=rf"\b(?:{COURSE}|course|classes|lessons) (?:was |were )?(?:ran|run|lasted|took place|held|opened"
        rf"|went on)"
        r"\b(?=[^.;]{0,40}\b(?:from|between|on)\b [^.;]{0,12}\d)",
    ),
    E(
        rule="event.group.graduated",
        kind="group_event",
        pattern=r"\b(?:graduated|graduate|graduates) (?:[\w'-]+ ){0,3}from (?:the|a|an|its|their|our) "
        rf"(?:[\w'-]+ ){{0,4}}{COURSE}\b",
        edge="ends",
    ),
    E(
        rule="event.meeting.called-on",
        kind="meeting",
        pattern=r"\b(?:called on|paid a call on|went to see|had (?:lunch|dinner|breakfast|coffee|tea) with"
        r"|lunched with|"
        r"dined with) (?=(?:the |his |her |mr |ms |mrs )?(?:deputy|assistant|secretary|acting|vice|head|chief|chair|"
        r"chairman|director|ambassador|general|admiral|counterpart|host|mayor|governor|commander|rector|mr|ms|mrs)\b)",
    ),
    E(
        rule="event.meeting.over-lunch",
        kind="meeting",
        pattern=r"\b(?:saw|joined|hosted|received|entertained) (?=[^.;,]{2,60}\b(?:over|for|at|to) "
        r"(?:a |an )?(?:[\w-]+ )?(?:lunch|dinner|breakfast|tea|coffee)\b)",
    ),
)
ENDS = (
    rf"\b(?:end|close|conclusion|last day|final day|completion|finish) of (?:[\w'-]+ ){{0,4}}{TRIP}\b",
    rf"\b(?:concludes|concluded|ends|ended|completes|completed|finishes|finished|"
    rf"wound up) (?:[\w'-]+ ){{0,4}}{TRIP}\b",
    rf"\b{TRIP}\b[^.;]{{0,30}}\b(?:ends|ended|concluded|concludes|(?:came|comes|drew|draws) to an? (?:end|close))\b",
    rf"\b(?:{COURSE}|conference|forum|summit|symposium)\b[^.;]{{0,80}}\b(?:(?:end|conclude|close|finishe|wrap)(?:s|d|"
    rf"ed|ped)"
    r"|(?:came|comes|drew|draws) to an? (?:end|close))\b(?! with)",
)
# began on Monday and ends on Friday: right behind such words stands the last day of what began before
UNTIL = (
    r"\b(?:and|which|that|before|,) (?:is to |is due to |will |it )?(?:close|end|conclude|finish|wrap up|run|last|"
    r"come to an end|closes|ends|concludes|finishes|wraps up|runs|lasts|closed|ended|concluded|finished|wrapped up|"
    r"closing|ending|concluding)(?: (?:on|until|till|through|here on))?(?= )",
    r", (?:which|that) (?:began|opened|started) on [^.;,]{3,25}, (?:ended|closed|concluded|finished|wrapped up)"
    r"(?: (?:off|in|at|near) [\w' -]{3,50}?(?= on ))?(?= )",
)
