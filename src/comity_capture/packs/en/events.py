"""Words that tell of events in English."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import EventWords, words

ADJ = r"(?:(?!and\b|or\b|to\b|of\b)[\w'-]+,? ){0,4}"
TALKS = (
    r"(?:talks|meetings?|discussions?|consultations?|conversations?|exchanges?|deliberations|negotiations|a "
    r"t[eê]te-[aà]-t[eê]te|audience|working (?:lunch|dinner|breakfast|session)|(?:lunch|dinner|breakfast))"
)
HAVE = (
    r"(?:had|has had|have had|held|hold|holds|has held|have held|conducted|took part in|will have|will hold|is "
    r"to have|is to hold|are to hold|is due to have|is due to hold|had|having|holding)"
)
CALL = r"(?:telephone|phone|video|conference|secure)"

PATTERNS = (
    E(
        rule="event.call.verb",
        kind="call",
        pattern=r"\b(?:spoke|spoken|speaks|talked|talks|conferred|conversed) (?:with [^.;]{2,90} |on \w+ |"
        rf"yesterday |today |earlier )?(?:by|over the|on the|via) (?:{CALL}|tele?conference|video ?link|"
        r"videoconference)",
    ),
    E(
        rule="event.call.noun",
        kind="call",
        pattern=rf"\b(?:{HAVE}|made|placed|received) {ADJ}(?:{CALL} (?:call|conversation|conference|talks)|"
        r"videoconference|video ?conference|video ?call|teleconference)s?",
    ),
    E(
        rule="event.call.verb",
        kind="call",
        pattern=r"\b(?:telephoned|phoned|called (?=[^.;]{2,80} (?:by (?:tele)?phone|to (?:congratulate|discuss|"
        r"express|convey)))|rang|spoke (?:on the |by )?(?:tele)?phone)\b",
    ),
    E(
        rule="event.call.noun",
        kind="call",
        pattern=rf"\b(?:a|the|in a|during a|their|this) {ADJ}(?:{CALL} (?:call|conversation|conference)|"
        r"videoconference|video ?conference|video ?call|phone call)\b",
        tense="noun",
    ),
    E(
        rule="event.call.future",
        kind="call",
        pattern=rf"\bwill (?:speak|talk) (?:with [^.;]{{2,60}} )?(?:by|over the|on the|via) (?:{CALL})",
        tense="future",
    ),
    E(
        rule="event.call.by-phone",
        kind="call",
        pattern=r"\b(?:over|by|on) (?:the )?(?:tele)?phone\b|\bby video(?: ?link| ?conference)?\b|\bvia video\b",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:concluded|concludes|ended|ends|completed|finished|wrapped up|rounded off|is ending|"
        rf"concluding|ending|closed)\s+{ADJ}(?:visit|trip|tour|stay|mission)\b",
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:left|departed(?: from)?|returned from|flew home from|returns from|left for home)\b(?=[^.;]{0,"
        r"60}\b(?:visit|trip|tour|stay|after|evening|morning)\b)",
        edge="ends",
    ),
    E(
        rule="event.visit.starts",
        kind="visit",
        pattern=r"\b(?:began|begins|started|starts|opened|kicked off|is beginning|embarked on|commenced|beginning|"
        rf"starting)\s+{ADJ}(?:visit|trip|tour|stay)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.starts",
        kind="visit",
        pattern=r"\b(?:arrived|arrives|landed|flew|has arrived|touched down)\s+(?:in|at|to|for)\b(?=[^.;]{0,"
        r"90}\b(?:visit|trip|tour|stay|talks)\b)",
        edge="starts",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=r"\b(?:paid|pays|made|makes|undertook|conducted|carried out|has paid|is paying|was on|were on|is on|"
        r"on|during|is making|paying|making|undertaking|for|in|following|after)\s+(?:an?|his|her|their|its|"
        rf"the|what was (?:his|her|their)) {ADJ}visit(?=\s+(?:to|in|at|by|from|on|of)\b|[.,;]|$)",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=r"\b(?:visited|visits|has visited|have visited|travel+ed to|travels to|has travel+ed to|journeyed "
        r"to|came to|toured|tours|stayed in|arrived in|arrived at|flew to|went to|goes to)\b",
    ),
    E(
        rule="event.visit.was-in",
        kind="visit",
        pattern=r"\b(?:was|were|is|are) in\b(?! (?:favour|charge|line|touch|contact|talks|place|force|need|a |the "
        r"(?:process|middle|interest|hands|lead)))(?=[^.;]{0,60}\b(?:from|on|for|until|as part|between|this "
        r"week|last week|to (?:take "
        r"part|attend|meet|discuss))\b)",
    ),
    E(
        rule="event.visit.spent",
        kind="visit",
        pattern=r"\bspent (?:[\w-]+ ){0,3}(?:days?|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday)\b"
        r"(?= (?:in|at|with)\b| [^.;]{0,30}\bin\b)",
    ),
    E(
        rule="event.visit.welcomed",
        kind="visit",
        pattern=r"\b(?:welcomed|welcomes|hosted|hosts)\b(?=[^.;]{2,160}\bto (?!the (?:meeting|talks|ceremony|idea|"
        r"agreement|decision|fact|discuss))(?:the |his |her |their )?(?:headquarters|[A-Za-z]))(?=[^.;]{2,"
        r"200})",
        host="subject",
    ),
    E(rule="event.visit.invitation", kind="visit", pattern=r"\bat the invitation of\b", tense="noun"),
    E(
        rule="event.visit.guest",
        kind="visit",
        pattern=r"\b(?:was|were|is|are) (?:the )?(?:official |special )?guests? of\b|\b(?:has|have|had) (?:just "
        r")?returned from\b",
    ),
    E(
        rule="event.visit.noun",
        kind="visit",
        pattern=r"\b(?:a|the|an|his|her|their|its|on|this|official|working|joint|first|whose|during|throughout) "
        rf"{ADJ}visit(?: (?:to|of|by|from|in|on|took place)\b|,|$)",
        tense="noun",
    ),
    E(
        rule="event.visit.future",
        kind="visit",
        pattern=r"\b(?:will|is to|are to|is due to|is expected to|is scheduled to|plans to|is set to|to) (?:visit|"
        rf"travel to|pay {ADJ}visit|make {ADJ}visit|arrive in|undertake {ADJ}visit|begin {ADJ}visit|be in)\b",
        tense="future",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=r"\b(?:gave|gives|giving|delivered|delivers|delivering|held|holding|presented|will give|will "
        rf"deliver|to give|to deliver) {ADJ}(?:lectures?|keynote|speech|address|talk)\b(?! (?:at|to) the "
        r"(?:opening|closing) (?:ceremony|session))",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=r"\b(?:lectured|lectures|spoke|speaks|speaking) (?:to|before|in front of|at) (?:an audience|(?:\w+ "
        r"){0,3}(?:students|cadets|officers|audience|faculty|members|lecturers|experts|university|academy|"
        r"college|institute|school))\b",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=r"\b(?:addressed|addresses|addressing|will address|to address)\b(?! (?:the )?(?:issue|question|"
        r"problem|challenge|threat|need|cause|concern|matter|topic|risk|subject|gap|consequence))(?=[^.;]{2,"
        r"100}\b(?:students|cadets|university|academy|college|institute|school|faculty|audience|lecture|"
        r"assembly|parliament|council|session|conference|members|plenary|chamber|rikstal)\b)",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=r"\b(?:in|during|after|before|at) (?:his|her|the|a|their) (?:public |guest |opening |open )?lecture\b",
        tense="noun",
    ),
    E(rule="event.lecture", kind="lecture", pattern=r"\bto hear (?=[A-Za-z])"),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=rf"\b(?:laid|lays|laying|will lay) {ADJ}(?:wreaths?|flowers|a stone|the foundation stone)\b|"
        r"\b(?:wreaths?|flowers|(?:first|foundation) stone)(?: [^.;,]{0,60})? (?:was|were) laid\b",
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=rf"\b{ADJ}(?:wreath-laying|opening|closing|signing|inauguration|graduation|handover|hand-over|award|"
        r"awards|farewell|commemoration|commemorative|swearing-in|flag-raising|flag|accreditation|"
        r"change-of-command|decoration|memorial|passing-out|credentials|naming) ceremony\b",
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=r"\b(?:inaugurated|inaugurates|unveiled|cut the ribbon|opened (?=(?:the |a |an )(?:new |refurbished "
        r"|first )?(?:\w+ ){0,4}(?:centre|center|office|building|school|academy|facility|laboratory|"
        r"hospital|exhibition|site|range|headquarters|wing|library))|presented (?:his|her|their) "
        r"(?:credentials|letters? of (?:credence|accreditation))|handed over (?:his |her |their |the "
        r")?(?:credentials|letters)|signed (?=(?:a|an|the) (?:\w+ ){0,5}(?:agreement|memorandum|declaration|"
        r"protocol|arrangement|accord|letter of intent|programme|document|roadmap|joint statement))|"
        r"attended the (?:naming|opening|launch|signing|inauguration|unveiling|graduation|handover|closing|"
        r"burial|funeral|parade)|award of (?:certificates|diplomas|medals)|(?:medals?|certificates|"
        r"diplomas) were (?:awarded|handed|presented)|paid tribute (?:to|at)|took part in (?:a|the) (?:\w+ "
        r"){0,3}ceremony|was decorated|were decorated)",
    ),
    E(
        rule="event.meeting.chaired",
        kind="meeting",
        pattern=r"\b(?:(?:co-)?chaired|led|opened|attended|took part in|participated in|hosted|presided over) "
        rf"{ADJ}(?:talks|consultations|session|meeting|round of (?:talks|consultations)|committee meeting|"
        r"working group|commission|dialogue|plenary)\b",
    ),
    E(
        rule="event.ceremony.handed-over",
        kind="ceremony",
        pattern=r"\b(?:handed over|handed|presented|donated|delivered|transferred) (?=(?:a |an |the |two |three |"
        r"four |five |six |ten |\d+ )[^.;]{2,120}\b(?:to the|to a)\b)(?!(?:a |the )?(?:copy|letter|message|"
        r"report|lecture|speech))",
    ),
    E(
        rule="event.ceremony.named",
        kind="ceremony",
        pattern=r"\b(?:the|a|this|at the) (?:\w+ ){0,2}ceremony\b",
        tense="noun",
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=r"\blaunched (?=(?:the|a|an|their|its) (?:\w+ ){0,4}(?:phase|project|programme|fund|course|centre|"
        r"center|initiative|platform|office|campaign))",
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=r"\b(?:at|before|after|during|attended) (?:the|a) (?:\w+ ){0,3}(?:ceremony)\b",
        tense="noun",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=r"\b(?:attended|attends|attending|took part in|taking part in|takes part in|participated in|"
        r"participating in|spoke at|speaking at|opened|hosted|chaired|co-chaired|addressed|convened|"
        r"gathered for|gathered in [\w-]+(?: [A-Z][\w-]+)? (?:from|on)[^.;]{2,50}for|will attend|will "
        rf"take part in|will host|organised|held|joined|represented [^.;]{{2,60}} at) {ADJ}(?:conference|"
        r"summit|forum|symposium|congress|ministerial|round ?table|seminar|workshop|colloquium|panel "
        r"discussion|assembly session)\b",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=rf"\b(?:a|an|the|annual|\w+) {ADJ}(?:conference|summit|forum|symposium|seminar|workshop|round ?table|"
        r"congress|colloquium)\b(?=[^.;]{0,80}\b(?:was held|is being held|will be held|took place|takes "
        r"place|will take place|opened|began|ended|closed|concluded|brought together|gathered)\b)",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=r"\b(?:on the (?:sidelines|margins|fringes) of|in the margins of|at) (?:the|a|an) (?:[\w'-]+ ){0,"
        r"5}(?:conference|summit|forum|symposium|congress|seminar)\b",
        tense="noun",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=rf"\b(?:(?:a|an|the|\w+) )?{ADJ}(?:training course|course|exercise|training|workshop|seminar|study "
        r"visit|"
        r"summer school|simulation|tabletop exercise|training event|event|fair|exhibition|competition|"
        r"hackathon|open day)\b(?=[^.;]{0,80}\b(?:was held|held in|held at|held from|held on|is being "
        r"held|will be held|took place|takes place|will take place|ended|ends|began|opened|closed|concluded|"
        r"brought together|gathered|runs|ran|completed|was organised|was conducted|was run)\b)",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=r"\b(?:completed|complete|completes|graduated from|took part in|attended) (?:a|an|the) (?:[\w'-]+ "
        r"){0,5}(?:course|exercise|training|workshop|seminar|summer school)\b",
    ),
    E(
        rule="event.meeting.hosted",
        kind="meeting",
        pattern=r"\b(?:hosted|welcomed|invited|hosts|welcomes) (?=[^.;]{2,110}\bfor (?:an? )?(?:[\w-]+ ){0,"
        r"2}(?:talks|lunch|dinner|breakfast|meeting|consultations|discussions)\b)",
        host="subject",
    ),
    E(
        rule="event.meeting.summoned",
        kind="meeting",
        pattern=r"\b(?:was|were) (?:summoned|called in|called to)\b(?= )|\bsummoned\b",
    ),
    E(
        rule="event.meeting.talked",
        kind="meeting",
        pattern=r"\b(?:talked|spoke|conferred) (?:to|with) (?!(?:the )?(?:reporters|journalists|press|media|"
        r"students|cadets|troops|correspondents|agency|news))",
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=r"\b(?:received|receives|was received|were received|has received|will receive|will be received|is "
        r"received|granted an audience to)\b(?! (?:training|support|funding|money|assistance|information|a "
        r"(?:letter|report|grant)|help|equipment|applications|the (?:report|document|order|medal|award|"
        r"letter))\b)",
        host="subject",
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=r"\b(?:met|meets|has met|have met|meeting)(?= (?:with|separately|again|briefly|privately|today|"
        r"yesterday|on|in|at|the|a|an|his|her|their|also|for|first|then|both|president|prime|foreign|"
        r"defence|minister|ambassador|[a-z]))(?! (?:the (?:requirements|criteria|standards|needs|target|"
        r"conditions|deadline|obligations|commitments|demand)|all (?:the )?(?:requirements|conditions)))\b",
    ),
    E(rule="event.meeting.talks", kind="meeting", pattern=rf"\b{HAVE} {ADJ}{TALKS}\b"),
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
        rule="event.meeting.after-talks",
        kind="meeting",
        pattern=rf"\b(?:after|following|during|in|at) {ADJ}{TALKS} (?:with|between)\b",
        tense="noun",
    ),
    E(
        rule="event.meeting.meal",
        kind="meeting",
        pattern=rf"\b(?:an?|the|at|over|during|followed by) {ADJ}(?:working )?(?:lunch|dinner|breakfast|supper)\b",
    ),
    E(
        rule="event.meeting.future",
        kind="meeting",
        pattern=r"\b(?:will|is to|are to|is due to|are due to|is expected to|is scheduled to|plans to|is set to) "
        r"(?:also |then |first )?(?:meet|be received|receive(?! (?:training|support|funding))|hold "
        rf"{ADJ}{TALKS}|have {ADJ}{TALKS}|sit down)\b",
        tense="future",
    ),
)

BACKGROUND = (
    r"\bsince\b[^.;,]{0,80}$",
    r"\bthe (?:first|last|third|second)[^.;,]{0,60}\b(?:since|in \w+ years)\b[^.;,]{0,60}$",
    r"\b(?:recalled|remembered|recalling|noted|mentioned) (?:that|the|his|her|their)[^.;]{0,90}$",
    r"\b(?:had|having)\s+(?:already |previously |last |also |first |earlier )?$",
    r"\b(?:previously|in the past|years ago|earlier this year|last year|follow(?:s|ed|ing|-up to|ing up "
    r"on)(?: on)? (?:the|a|his|her|their))\b[^.;,]{0,60}$",
    r"\b(?:could|might|would|should|may|if|whether|invited|invitation|not|never|hopes? to|hoped to|"
    r"wish(?:es)? to|agreed to|agree to|ready to|unless|plan(?:s|ned)? (?:for )?a)\b[^.;,]{0,40}$",
)
DESTINATION = r"^(?:\s*(?:official|working|first|joint))*\s*(?:to|in|at|of)?\s*(?:the\s+)?$"

EVENTS = EventWords(
    patterns=PATTERNS,
    background=BACKGROUND,
    next_day_begins=(r";", r",? (?:and|while|before|then) (?:then )?(?:on|the)\s+(?:the )?$", r", on (?:the )?$"),
    cancelled=(
        r"[^.;]{0,80}\b(?:(?:was|were|is|had to be|has been|have been|will be) (?:cancelled|canceled|"
        r"postponed|called off|put off|adjourned)|(?:did|could|will) not take place|fell through)\b",
    ),
    hypothetical=(
        r"\b(?:could|might|may|if|whether|invit(?:ed|es|ation|ing)|not|never|hopes?|hoped|wish(?:es|ed)?|"
        r"ready|unless|asked|urged|encouraged|readiness|willing|opportunity|possibility|proposed|suggested|"
        r"considering|want(?:s|ed)?|agree(?:d|s)?|intends?|intended|plan(?:s|ned)?|offered|accepted)\b[^.;,"
        r"]{0,60}$",
    ),
    future=(
        r"\b(?:will|shall|is to|are to|is due to|are due to|is expected to|is scheduled to|are scheduled to|"
        r"plans? to|is set to|going to|is planned|are planned|intends? to|(?:is|are) ready to|would|agreed "
        r"to|undertook to|pledged to|promised to|undertaken to|next|coming|upcoming|forthcoming)\b",
    ),
    definite=words("the this that their these his her"),
    destination=DESTINATION,
)
