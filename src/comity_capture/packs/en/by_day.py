"""What took place on a day, by nouns and by who was there, where no English verb of an event stands."""

from comity_capture.pack import Occasion

MAY = r"(?<!\d )(?<!in )(?<!of )(?<!th )may(?! \d)"  # the verb, not the month
AUDIENCE = (
    r"(?:students?|cadets?|pupils|trainees?|undergraduates|graduates|audience|auditorium|lecture hall|"
    r"lecture theatre|"
    r"faculty|academics|young officers|schoolchildren|listeners)"
)
# what somebody only says of an occasion does not make it one of that day
TOLD = (
    r"^(?!.*\b(?:said|says|told|announced|stated|added|stressed|confirmed|declared|reaffirmed|denied|condemned|"
    r"welcomed|recalled|approved|decided|authorised|ratified)\b).*?"
)
TOLD_BUT = TOLD.replace("welcomed|", "")  # welcomed guests, not news
A = r"\b(?:an?|the|this|that|its|their|his|her|our|annual|\w+th|first|second|third) (?:[\w'-]+ ){0,3}?"

BY_DAY = (
    Occasion(
        kind="lecture",
        people=1,
        pattern=rf"\b(?:before|in front of|to|with|from|among) (?:an?|the|some|his|her|\d+|several|many|"
        rf"more than \w+)?"
        rf" ?(?:[\w'-]+ ){{0,3}}?{AUDIENCE}\b|"
        r"\b(?:inaugural|opening|guest|public|keynote) (?:lecture|address|speech)\b|"
        r"\b(?:lecture|talk|keynote|address|speech) (?:on|about|at|to|entitled)\b|"
        r"\b(?:guest|speaker) (?:of|at) (?:the )?(?:[\w'-]+ ){0,3}(?:university|academy|college|school|institute)\b|"
        rf"\b(?:told|showed|taught|met|advised|encouraged|answered) (?:[\w'-]+ ){{0,2}}?{AUDIENCE}\b|"
        r"\b(?:took|on|at|to) (?:to )?the (?:podium|rostrum|lectern|floor)\b",
    ),
    Occasion(
        kind="ceremony",
        pattern=r"\b(ceremony|signing|put (?:their|his|her) names?|inked|clinched|respects|reception|"
        r"were raised|was raised|"
        r"(?:flag|colours|flags) (?:of [\w ]{2,40} )?(?:was|were) (?:raised|hoisted|lowered)|hoisted|at the memorial|"
        r"inspected|reviewed the (?:guard|troops)|guard of honour|toasts?|inaugurat(?:ion|ed|es)|ribbon|"
        r"wreaths?|foundation stone|(?:flag|colours) (?:was|were|"
        r"raised|rose|went)|raising of the (?:flag|colours)|change of command|handover|hand-over|handing over|"
        r"took (?:over )?command|takes command|took the salute|parade|passing-out|(?:their|his|her) (?:diplomas?|"
        r"certificates?|medals?|commissions?|wings|decorations?|badges?)|(?:handed out|presented|received|awarded|"
        r"distributed|gave out|pinned on) (?:[\w-]+ ){0,3}?(?:certificates?|diplomas?|medals?|awards?|badges?|"
        r"prizes?)|"
        r"initialled|(?:his|her|their) signatures?|"
        r"(?:was|were|has been) (?:signed|launched|commissioned|christened|unveiled|dedicated|buried)|"
        r"(?:opened|opens) its doors|(?:minute|moment) of silence|oath|sworn in|funeral|commemoration|unveiling|"
        r"(?:his|her) (?:credentials|letters? of credence))\b",
    ),
    Occasion(
        kind="conference",
        pattern=TOLD + A + r"((?<!press )conference|summit|forum|symposium|congress|colloquium|round table|assembly)\b",
    ),
    Occasion(
        kind="group_event",
        stretch=True,
        pattern=r"\b(exercises?|courses?|training|seminars?|workshops?|simulation|manoeuvres|drills?|(?:summer|"
        r"winter) "
        r"school|camp|module|mobile team|trained|practised|learn(?:ed|t)?|taught|studied|rehearsed|"
        r"worked (?:together|side by side|alongside)|side by side|together|"
        r"trainees|instructors|hackathon|competition)\b",
    ),
    Occasion(
        kind="group_event",
        stretch=True,
        pattern=TOLD
        + r"\b(?:officers|soldiers|cadets|students|experts|doctors|surgeons|nurses|medics|engineers|specialists|"
        r"instructors|"
        r"teachers|officials|pilots|sailors|divers|guards|policemen|firefighters|rescuers|scientists|lawyers|auditors|"
        r"participants|teams?|groups?|units?|crews?)\b[^.;]{0,90}?\b(worked|work|took part|attended|met|"
        r"gathered|stayed|"
        r"exchanged|were taught|taught|teach|followed|served|sat|spent|went through|rehearse|test(?:ed)?|ran|run|"
        r"tried|looked|compared|visited|toured|sailed|flew|camped|dug|dived|marched|shared|[a-z]{3,}ed)\b",
    ),
    Occasion(
        kind="group_event",
        pattern=TOLD + A + r"(exercise|course|seminar|workshop|simulation|drill|open day|summer school|winter school|"
        r"training day|hackathon|competition)\b",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b((?:a|the|his|her|their|its|first|official|working|day|days of|private) "
        r"(?:[\w'-]+ ){0,3}?(?:visit|trip|stay|tour(?! of the)|journey|stopover)|(?:spending|spent|"
        r"spends) (?:[\w-]+ ){0,3}?(?:days?|hours|week|morning|afternoon|"
        r"weekend)|flew in(?:to)?|(?:arrived|landed|came|set foot|touched down|"
        r"dropped in|passed through|disembarked|stopped over))\b(?! (?:guide|desk|operator|"
        r"to (?:discuss|talk|see|say|ask|present|hear|terms|an? |its (?:end|close)|their (?:end|close))))",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b(?:delegation|mission|team|parliamentarians|senators|inspectors|group)\b"
        r"(?:[^.;]|(?<=\bm)\.){0,120}?\b((?:was|were|is|are|has been|have been) (?:in|at|on)) ",
    ),
    Occasion(
        kind="meeting",
        pattern=TOLD + r"\b(meetings?|sessions?|sitting|sat|convened|(?:joint|steering|mixed) (?:committee|"
        r"commission)|"
        r"consultations|negotiations|talks|discussions|conversations?|audience|encounter|hearings?|heard|"
        r"video ?link|brought [\w ,.'-]{3,90}? together|found (?:[\w-]+ ){0,3}?(?:hour|time|"
        r"minutes) for|wound up|(?:compared|exchanged|swapped) notes|dinner|lunch|breakfast|"
        r"working group|in the presence of|shook hands|handshake|around the table|t[eê]te-[aà]-t[eê]te|"
        r"courtesy call|debriefing|briefing|guests?|hosts?)\b",
    ),
    Occasion(
        kind="meeting",
        people=1,
        pattern=TOLD_BUT + r"\b(talks? with|talk with|appointment with|is expected (?:at|by)|calls on|will call on|"
        r"granted [^.;,]{0,40}audience|word with|contacts? with|welcomed|greeted|hosted|entertained|looked in on|"
        r"caught up with|sounded out|dropped in on|called in|was (?:shown|guided|welcomed|greeted|"
        r"hosted) (?:[\w-]+ ){0,3}by|"
        r"will (?:see|welcome|host)|is to (?:see|welcome|host)|sees|(?:face|eye)[- ]to[- ](?:face|eye)|"
        r"put (?:questions|their "
        r"questions) to|questioned|heard|paid (?:a call|his respects|her respects)|spent (?:[\w-]+ ){0,3}with)\b"
        r"(?! (?:the )?(?:decision|news|step|statement|agreement|proposal|plan|initiative|result|outcome|move|fact))",
    ),
    Occasion(
        kind="meeting",
        people=2,
        pattern=TOLD
        + r"\b(saw|visited|joined|called on|went to see|stopped by|looked up|thanked|showed|took|led|introduced|"
        r"presented|accompanied|guided|met)\b",
    ),
    Occasion(
        kind="conference",
        pattern=TOLD
        + r"\b((?:came|come|comes) together|gathered|assembled|congregated|flocked|compared (?:notes|experience\w*))\b",
    ),
    Occasion(
        kind="meeting",
        people=2,
        pattern=TOLD
        + r"(?!.*\b(?:appoint\w*|succe\w+|replac\w+|elected|named|took over|takes over|sworn|decree|resign\w*|"
        r"congratulat\w+|wrote|letter|message|condolences|died)\b)\b(and|with|together|by|beside|alongside)\b",
    ),
)

NO_OCCASION = (
    r"\b(?:(?<!do )(?<!does )not|never|no longer|nobody|neither|nor|without|didn't|wasn't|won't)\b",
    r"\b(?:cancelled|canceled|postponed|adjourned|suspended|called off|put off|rescheduled)\b",
    r"\b(?:reportedly|allegedly|rumou?red|unconfirmed|according to (?:the press|media|reports|rumou?rs|sources))\b",
    r"\b(?:was|were) born\b|\bborn (?:in|on)\b|\bno later than\b|\bdeadline\b|\b(?:applications?|registration|"
    r"accreditation|tickets?|admission|opening hours|office hours|nominations?|tenders?|bids|vacanc\w+|guided tours?|"
    r"open to the public|competition for)\b|\b(?:until|by) (?:noon|midnight|the end|\d)",
    r"\b(?:published|posted|updated|released|issued|printed|broadcast|aired) (?:on|last|this|yesterday|today)\b",
    r"\b(?:said|says|told|announced|stated|added|confirmed|wrote|denied|repeated|insisted)(?: [\w']+){0,3} that\b",
    r"\b(?:enter(?:s|ed)? into force|takes? effect|took effect|expire[sd]?|anniversary)\b",
    r"\b(?:every|each) (?:\w+day|week|month|year)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|"
    r"\bfirst \w+day of (?:the|each|every) month\b",
    rf"\b(?:if|could|might|would|should|{MAY})\b|\bplans? to\b|\bhopes? to\b",
    r"\b(?:wrote|writes|written) to\b|\b(?:in|by|with) an? (?:[\w-]+ )?(?:letter|message|telegram|note)\b|"
    r"\bsent (?:an? |his |her |their )?(?:[\w-]+ )?(?:letter|message|telegram|condolences|greetings)\b",
    r"\bcollapsed\b|\b(?:people|soldiers|civilians) (?:have |were |had )?(?:been )?(?:killed|wounded|left|fled)\b",
)

# where nothing else is told: news of words, posts, deaths and laws is no event
ONLY_TOLD = (
    r"\b(?:said|says|told|announced|stated|added|stressed|confirmed|declared|reaffirmed|denied|condemned|"
    r"recalled|approved|"
    r"decided|authorised|ratified|wrote|published|appoint\w*|named|elected|succe\w+|replac\w+|took over|"
    r"takes over|sworn|"
    r"decree|resign\w*|congratulat\w+|letter|message|condolences|died|turned|celebrat\w+|born|law|bill|budget|will)\b",
)
