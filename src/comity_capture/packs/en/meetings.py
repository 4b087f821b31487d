"""Words that tell of meetings in English."""

from comity_capture.pack import EventPattern as E

ADJ = r"(?:(?!and\b|or\b|to\b|of\b)[\w'-]+,? ){0,4}"
TALKS = (
    r"(?:talks|talk(?= (?:with|between)\b)|word(?= with\b)|"
    r"meetings?|discussions?|consultations?|conversations?|exchanges?|deliberations|negotiations|a "
    r"t[eê]te-[aà]-t[eê]te|one-(?:on|to)-one|audience|working (?:lunch|dinner|breakfast|session)|(?:lunch|luncheon|"
    r"dinner|"
    r"breakfast|banquet))"
)
HAVE = (
    r"(?:had|has had|have had|held|hold|holds|has held|have held|conducted|took part in|will have|will hold|is "
    r"to have|is to hold|are to hold|is due to have|is due to hold|had|having|holding)"
)
GERUND = (
    r"(?:(?<=, )|(?<=after )|(?<=before )|(?<=while )|(?<=when )|(?<=by )|(?<=is )|(?<=are )|(?<=was )|(?<=were ))"
    r"meeting"
)  # not the noun
TIMES = (
    r"(?:(?:last night|yesterday|today|earlier|briefly|at length|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday)(?: (?:morning|afternoon|evening|night))?),? )?"
)
MEETINGS = (
    E(
        rule="event.meeting.told-me",
        kind="meeting",
        pattern=r"\b(?:told|showed|received|walked|took|met|saw|briefed|hosted|greeted|joined) (?:me|"
        r"us)\b(?! (?:that )?"
        r"(?:in|last) \d)|\b(?:i|we) (?:met|saw|called on|spoke (?:with|to)|talked (?:with|to)|sat down with|had "
        r"(?:lunch|dinner|breakfast|coffee|tea) with)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday|morning|day|afternoon|evening) (?:began|started|ended|opened|closed) (?:[\w-]+ ){0,4}with\b",
    ),
    E(
        rule="event.meeting.exchange",
        kind="meeting",
        pattern=rf"\b(?:(?:co-)?chaired|led|moderated|hosted) {ADJ}(?:exchange|discussion|briefing)\b|\b(?:paid|made) "
        r"(?:a |his |her )?(?:[\w-]+ )?(?:farewell|courtesy|introductory) (?:call|visit)\b|\bfirst call was on\b|"
        r"\b(?:his|her|their) (?:first|next|last|second|final) (?:call|meeting|appointment|stop) was (?:on|with)\b|"
        r"\b(?:briefed|debriefed) (?=(?:him|her|them|us|the (?:secretary|deputy|minister|prime|president|delegation|"
        r"guests?|visitors|ambassador|special|general|chair|speaker|envoy|mr|ms)|mr|ms|minister|general|secretary)\b)|"
        r"\b(?:welcomed|hosted|greeted) (?=[^.;,]{0,40}\b(?:counterpart|colleague|delegation)\b(?!'s))|"
        r"\bhad the (?:honour|honor|pleasure) of (?:welcoming|receiving|hosting)\b|"
        r"\b(?:was|were) (?:met|greeted|hosted|welcomed) (?:[\w-]+ ){0,4}by\b|"
        r"\btook leave of\b|\bconferred (?:[\w,' -]{1,40} )?with\b|\b(?:exchanged views|had an exchange|consulted|"
        r"held an "
        r"exchange) (?:[\w,' -]{0,40} )?with (?=(?:the |his |her |their |its )?(?:[\w'-]+ ){0,3}(?:minister|president|"
        r"secretary|speaker|counterpart|ambassador|chief|chair|director|general|adviser|envoy|mr|ms|mrs|colleague)\b)|"
        r"\b(?:welcomed|received) [^.;,]{2,60} (?:in|at|to) (?:his|her) office\b|"
        r"\b(?:held|had|were in|was in) (?:\w+ )?talks\b|\b(?:dinner|lunch|breakfast) [^.;]{0,60}was (?:hosted|"
        r"given)\b|"
        r"\bsaw (?=(?:the )?(?:president|prime|minister|speaker|king|crown|foreign|defence) )",
    ),
    E(
        rule="event.meeting.chaired",
        kind="meeting",
        pattern=r"\b(?:(?:co-)?chaired|led|opened|attended|took part in|participated in|hosted|presided over) "
        rf"{ADJ}(?:talks|consultations|session|meeting|round of (?:talks|consultations)|committee meeting|"
        r"working group|commission|dialogue|plenary)\b",
    ),
    E(
        rule="event.meeting.hosted",
        kind="meeting",
        pattern=r"\b(?:hosted|welcomed|invited|hosts|welcomes) (?=[^.;]{2,110}\bfor (?:an? )?(?:[\w-]+ ){0,"
        r"2}(?:talks|lunch|dinner|breakfast|meeting|consultations|discussions)\b)",
    ),
    E(
        rule="event.meeting.followed-by",
        kind="meeting",
        pattern=r"\bfollowed by (?:an?|the|further|separate|two) (?:[\w-]+ ){0,3}?(?:conversations?|meetings?|talks|"
        r"discussions?|visits?|tour|exchange|session|round table|debate|consultations|question-and-answer)\b",
    ),
    E(
        rule="event.meeting.summoned",
        kind="meeting",
        pattern=r"\b(?:was|were) (?:summoned|called in|called to)\b(?= )|\bsummoned\b",
    ),
    E(
        rule="event.meeting.talked",
        kind="meeting",
        pattern=rf"\b(?:talked|spoke|conferred) {TIMES}(?:to|with) (?!(?:the )?(?:reporters|journalists|press|media|"
        r"students|cadets|troops|correspondents|agency|news))",
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=r"\b(?:received|receives|was received|were received|has received|will receive|will be received|is "
        r"received|granted an audience to)\b(?! (?:\d+|two|three|four|five|six|ten|more|training|"
        r"support|funding|money|assistance|information|a "
        r"(?:letter|report|grant)|help|equipment|applications|the (?:report|document|order|medal|award|"
        r"letter))\b)",
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=rf"(?:\b(?:met|meets|has met|have met)|{GERUND})(?= (?:with|separately|again|briefly|privately|today|"
        r"yesterday|on|in|at|the|a|an|his|her|their|also|for|first|then|both|president|prime|foreign|"
        r"defence|minister|ambassador|[a-z]))(?! (?:the (?:requirements|criteria|standards|needs|target|"
        r"conditions|deadline|obligations|commitments|demand)|all (?:the )?(?:requirements|conditions)))\b",
    ),
    E(
        rule="event.meeting.talks",
        kind="meeting",
        pattern=rf"\b{HAVE} {ADJ}(?:(?:session|round|series|set)s? of (?:[\w-]+ ){{0,2}})?{TALKS}\b",
    ),
    E(
        rule="event.conference.convened",
        kind="conference",
        pattern=r"\b(?:council|committee|commission|assembly|board|conference|summit|forum)\b[^.;,]{0,60} "
        r"(?:convene[sd]?|"
        r"will convene|sits|sat|will sit)(?= (?:on|in|at|from|today|yesterday|tomorrow|this|next|last|mon|tues|wednes|"
        r"thurs|fri|satur|sun))",
    ),
    E(
        rule="event.meeting.sat",
        kind="meeting",
        pattern=r"\b(?:sat down (?:with|for|together)|conferred with|consulted with|held counsel with|called on "
        r"(?=(?:the "
        r")?(?:president|prime|minister|king|emir|speaker|foreign|defence|[a-z]+ minister))|paid a courtesy "
        r"call (?:on|to)|had an audience with|dined with|lunched with|brought together (?=[^.;]{2,90}\bfor "
        r"(?:talks|a meeting|consultations|discussions))|exchanged views with|spoke with(?=[^.;]{2,80}(?:on "
        r"the sidelines|in the margins|in person|at the airport))|convened|gathered)\b",
    ),
    E(
        rule="event.meeting.noun",
        kind="meeting",
        pattern=r"\b(?:a|an|the|their|separate|bilateral|at|in|during|first|second|final|regular|annual|plenary|"
        rf"\w+) {ADJ}(?:meeting|talks|round of (?:staff )?(?:talks|consultations)|consultations|session|"
        r"courtesy call|encounter)\b(?=[^.;]{0,70}\b(?:took place|takes place|was held|were held|will be "
        r"held|will take place|held (?:in|on|at|today|yesterday)|opened|was attended|was chaired|was hosted|"
        r"was devoted|brought together|convened|between|followed|on the (?:sidelines|margins))\b)",
    ),
    E(
        rule="event.meeting.ref",
        kind="meeting",
        pattern=rf"\b(?:at|during|in|after|following|before) (?:the|their|this|his|her|that) {ADJ}(?:meetings?|talks|"
        r"conversation|discussions?|session|exchange)\b",
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.meeting.their",
        kind="meeting",
        pattern=rf"\b(?:their|the) {ADJ}(?:talks|meetings?|discussions?|conversations?|consultations)(?= (?:focus|"
        r"cent|cover|dealt|deal|touch|concern|was|were|also|turned|addressed|revolved|lasted|included|took|"
        r"ran|ended))",
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.meeting.talks-with",
        kind="meeting",
        pattern=r"(?:^|\b(?:during|in|at|after|following|before|the|her|his|their|further|later|separate) )(?:talks|"
        r"discussions|consultations|conversations?|meetings?) (?:with (?!(?:the )?(?:press|media|students|"
        r"cadets))|in (?:a )?(?:narrow|restricted|private|expanded|plenary))",
        tense="noun",
    ),
    E(
        rule="event.meeting.after-talks",
        kind="meeting",
        pattern=rf"\b(?:after|following|during|in|at) {ADJ}{TALKS} (?:with|between)\b",
        tense="noun",
    ),
    E(
        rule="event.meeting.meal",
        kind="meeting",
        pattern=rf"\b(?:an?|the|at|over|during|followed by) {ADJ}(?:working )?(?:lunch|luncheon|dinner|breakfast|"
        rf"supper|banquet)\b",
    ),
    E(
        rule="event.meeting.future",
        kind="meeting",
        pattern=r"\b(?:will|would|is to|are to|is due to|are due to|is expected to|is scheduled to|plans to|is set to) "
        r"(?:also |then |first |later |today |tomorrow |on \w+day |next week )?(?:meet|be received|"
        r"receive(?! (?:training|support|funding|\d|two|three|more|help))|"
        rf"hold {ADJ}{TALKS}|have {ADJ}{TALKS}|sit down|brief(?= (?:the|his|her|their|members|mr|ms|mrs|dr|"
        rf"[a-z]+'s)\b))\b",
        tense="future",
    ),
)
