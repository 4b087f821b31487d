"""Words that tell of lectures, ceremonies, conferences and group events in English."""

from comity_capture.pack import EventPattern as E

ADJ = r"(?:(?!and\b|or\b|to\b|of\b)[\w'-]+,? ){0,4}"

OCCASIONS = (
    E(
        rule="event.ceremony.oath",
        kind="ceremony",
        pattern=r"\b(?:(?:was|were|is|are|been|being|will be) (?:[\w-]+ )?sworn in(?:to office)?|swore in|"
        r"(?:took|takes|take|taking|administered|swore) (?:the |an |his |her |their )?(?:[\w-]+ )?oaths?|"
        r"oath-taking ceremony|swearing-in ceremony)\b",
    ),
    E(
        rule="event.conference.exercise",
        kind="conference",
        pattern=r"\b(?:observed|watched|witnessed|attended|took part in|joined|visited|inspected) (?:the |an? )?"
        r"(?:[\w-]+ ){0,3}exercises?\b(?! (?:of (?:power|authority)))",
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
        r"problem|challenge|threat|need|cause|concern|matter|topic|risk|subject|gap|consequence))(?=[^.;]{0,"
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
        pattern=rf"\b(?:(?:laid|lays|laying|will lay) {ADJ}|(?:placed|places|placing|put|deposited|will place) "
        r"(?:an? |the )?(?:[\w'-]+ )?(?=wreaths?|flowers))(?:wreaths?|flowers|a stone|the foundation stone)\b|"
        r"\b(?:wreaths?|flowers|(?:first|foundation) stone)(?: [^.;,]{0,60})? (?:was|were) (?:also )?(?:laid|placed)\b",
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
        pattern=r"\b(?:(?:received|accepted|accepts|receives|took) (?:the |his |her )?(?:credentials|"
        r"letters? of (?:credence|accreditation))|accredited (?=(?:[\w-]+ ){0,4}"
        r"(?:ambassadors?|envoys?|heads? of mission)\b)|inaugurated|"
        r"inaugurates|unveiled|cut the ribbon|opened (?=(?:the |a |an )(?:new |refurbished "
        r"|first )?(?:\w+ ){0,4}(?:centre|center|office|building|school|academy|facility|laboratory|"
        r"hospital|exhibition|site|range|headquarters|wing|library))|(?:presented|handed(?: over)?|"
        r"submitted) (?:an? |the )?(?:cop(?:y|ies) of )?(?:his|her|their) "
        r"(?:credentials|letters? of (?:credence|accreditation))|handed over (?:his |her |their |the "
        r")?(?:credentials|letters)|signed (?=(?:a|an|the) (?:\w+ ){0,5}(?:agreement|memorandum|declaration|"
        r"protocol|arrangement|accord|letter of intent|programme|document|roadmap|(?:joint )?statement|plan|treaty|"
        r"convention|charter|contract|communiqu[eé]|deal|mou|pact|framework|minutes|letter of understanding|"
        r"act of (?:acceptance|transfer)))|"
        r"attend(?:ed|s|ing)? the (?:official |formal |ceremonial )?(?:naming|opening|launch|signing|"
        r"inauguration|unveiling|graduation|handover|closing|"
        r"burial|funeral|parade|commissioning|decommissioning|reopening|christening|ground-breaking|dedication|"
        r"handing(?:-| )over|"
        r"presentation|swearing-in|flag-raising|foundation)\b|(?:was|were) present at the (?:opening|launch|"
        r"signing|handover|"
        r"inauguration|unveiling|closing|graduation)|award of (?:certificates|diplomas|medals)|(?:medals?|"
        r"certificates|"
        r"diplomas) were (?:awarded|handed|presented)|paid tribute (?:to|at)|took part in (?:a|the) (?:\w+ "
        r"){0,3}ceremony|was decorated|were decorated)",
    ),
    E(
        rule="event.ceremony.attended",
        kind="ceremony",
        pattern=r"\bthe (?:official |formal |solemn |festive )?(?:opening|launch|inauguration|unveiling|signing|"
        r"handover|reopening|closing|commissioning|graduation|parade|wreath-laying)\b(?! (?:session|remarks|speech|"
        r"words|address|statement|day|hours))(?=[^.;]{0,70}\b(?:was (?:also )?attended by|took place|was held|"
        r"was witnessed by|brought together|was followed by)\b)",
    ),
    E(
        rule="event.lecture.on",
        kind="lecture",
        pattern=r"\b(?:lectured|is lecturing|will lecture) (?=(?:on|about|to|at|in|before)\b)",
    ),
    E(
        rule="event.ceremony.awards",
        kind="ceremony",
        pattern=r"\b(?:handed(?: out| over)?|presented|awarded|gave out|distributed|pinned) (?:the |their |its )?"
        r"(?:[\w-]+ ){0,2}?(?:certificates?|diplomas?|medals?|awards?|decorations?|badges?|wings|swords?|prizes?)\b",
    ),
    E(
        rule="event.ceremony.wreaths",
        kind="ceremony",
        pattern=r"\bwreath[ -]laying\b(?! ceremony)|\blaying of (?:an? |the )?(?:wreaths?|flowers)\b",
    ),
    E(
        rule="event.ceremony.command",
        kind="ceremony",
        pattern=r"\bcommand of [^.;,]{2,70} (?:passed|was passed|was handed|was transferred|changed|is to pass|will "
        r"pass|"
        r"passes) (?:over )?(?:to|from|hands)\b|\b(?:handing|hand)[ -](?:and[ -]tak(?:ing|e)[ "
        r"-])?over\b(?=[^.;]{0,40}\b"
        r"(?:ceremony|held|took place)\b)|\bchange[ -]of[ -]command\b",
    ),
    E(
        rule="event.group.reception",
        kind="group_event",
        pattern=r"\b(?:gave|gives|hosted|hosts|held|offered|attended|joined|spoke at|at|during|will (?:give|host|hold|"
        r"attend)|guest of honou?r at|followed by) (?:an?|the|his|her|their|its) (?:[\w'-]+ ){0,4}?receptions?\b",
    ),
    E(
        rule="event.ceremony.opened",
        kind="ceremony",
        pattern=r"\b(?:which|that) (?:he|she|they|the [\w-]+(?: [\w-]+)?) (?:then |also |jointly |formally |"
        r"officially )?"
        r"(?:opened|inaugurated|unveiled)\b",
    ),
    E(
        rule="event.ceremony.handed-over",
        kind="ceremony",
        pattern=r"\b(?:handed over|handed|presented|donated|delivered|transferred) (?=(?:a |an |the |two |three |"
        r"four |five |six |ten |\d+ )[^.;]{2,120}\b(?:to the|to a)\b)(?!(?:a |the )?(?:copy|letter|message|"
        r"report|lecture|speech))",
    ),
    E(
        rule="event.ceremony.was-signed",
        kind="ceremony",
        pattern=r"\b(?:was|were|has been|have been) (?:officially |formally |solemnly |also )?(?:signed|inaugurated|"
        r"unveiled|launched|reopened|commissioned|(?:opened|closed)(?: (?:today|yesterday|(?:on|in|at) "
        r"[^.;,]{2,40}))? by|"
        r"(?:officially|formally|solemnly) (?:opened|closed))\b",
    ),
    E(
        rule="event.ceremony.named",
        kind="ceremony",
        pattern=r"\b(?:the|a|this|at the) (?:[\w-]+ ){0,4}ceremony\b",
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
        r"gathered for|gathered in [\w-]+(?: [A-Z][\w-]+)? (?:from|on)[^.;]{2,50}for|will attend|will open|"
        r"will close|will chair|will address|will join|is to open|is to chair|will "
        rf"take part in|will host|organised|held|joined|represented [^.;]{{2,60}} at) {ADJ}(?:conference|"
        r"summit|forum|symposium|congress|ministerial|round ?table|seminar|workshop|colloquium|panel "
        r"discussion|assembly session)\b",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=rf"\b(?:a|an|the|annual|\w+) {ADJ}(?:conference|summit|forum|symposium|seminar|workshop|round ?table|"
        r"congress|colloquium)\b(?=[^.;]{0,80}\b(?:was held|held (?:in|on|at|from)|were held|was hosted|"
        r"is being held|will be held|took place|takes "
        r"place|will take place|opened|began|ended|closed|concluded|brought together|gathered|followed|came to an? "
        r"(?:end|close)|wrapped up|kicked "
        r"off|got under way)\b)",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=r"\b(?:on the (?:sidelines|margins|fringes) of|in the margins of|at) (?:the|a|an) (?:[\w'-]+ ){0,"
        r"5}(?:conference|summit|forum|symposium|congress|seminar|workshop|round table)\b",
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
        r"brought together|gathered|runs|ran|completed|was organised|was conducted|was run|followed|came to an? (?:end|"
        r"close)|wrapped up|kicked off|got under way)\b)",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=r"\b(?:completed|complete|completes|graduated from|took part in|attended) (?:a|an|the) (?:[\w'-]+ "
        r"){0,5}(?:course|exercise|training|workshop|seminar|summer school)\b",
    ),
)

DUE = (
    E(
        rule="event.conference.due.set",
        kind="conference",
        pattern=r"\b(?:conference|summit|forum|symposium|seminar|workshop|congress|round ?table|council|assembly|"
        r"exercise|course|"
        r"meeting|session|ministerial|fair|exhibition|festival)\b(?=,? (?:which (?:is|are) )?(?:due|scheduled|set|"
        r"planned|to be "
        r"held|to take place|opening|starting|expected) (?:in [\w' -]{2,30} )?(?:on|for|from|between) )",
        tense="future",
    ),
)
# the next Council will be held on 9 May: whatever it is that is to be held, tried last of all
TO_BE_HELD = (
    E(
        rule="event.conference.to-be-held.alone",
        kind="conference",
        pattern=r"^(?!.*\b(?:elections?|referendum|vote|polls?|ballot|flights?)\b).*?(\b(?:(?:will|shall|is to|"
        r"are to|(?:is|are) (?:also )?(?:due|expected|set|scheduled|planned) to) (?:also |next |then |jointly |again )?"
        r"(?:be (?:held|hosted|organised|staged|convened)|take place|convene|gather|assemble|reconvene)|"
        r"(?:is|are) (?:scheduled|planned|set|slated|convened) for|(?:will|is to|are to) (?:next )?meet(?= (?:again|"
        r"next|in|at|"
        r"on)\b)|(?:is|are) (?:being )?held(?= (?:in|at|on|from))|"
        r"takes place|(?:is |are )?taking place|brings together|take place(?= (?:in|at|on|from)))\b)",
        tense="future",
    ),
)
# which somebody held, hosted or ran: before the verbs of a visit
HELD = (
    E(
        rule="event.conference.held",
        kind="conference",
        pattern=r"\b(?:conference|forum|symposium|congress|summit|round table|gathering|convention)\b[^.;]{0,60}"
        r"\b(?:which|that) [^.;,]{0,50}(?:hosted|held|organised|convened|staged|hosts|holds)\b",
    ),
    E(
        rule="event.group.held",
        kind="group_event",
        pattern=r"\b(?:exercise|seminar|workshop|course|training|manoeuvres|drill)\b[^.;]{0,60}"
        r"\b(?:which|that) [^.;,]{0,50}(?:hosted|held|organised|staged|ran|runs|hosts|holds)\b",
    ),
)
# talks as a noun, with what is said of them
TOLD_OF = (
    E(
        rule="event.meeting.told-of",
        kind="meeting",
        pattern=r"\b(?:the|their|his|her|this|an?|[\w-]+'s) (?:(?!next|future|coming|forthcoming|further|planned|last|"
        r"possible|any|previous|earlier|upcoming|phone|telephone|video|public|panel|peace|coalition)[\w-]+ ){0,3}"
        r"(?:talks|talk (?=with|between)|conversations?|discussions?|exchange|meetings?|encounter|audience|"
        r"consultations?|deliberations)\b"
        r"(?! (?:on|about|to|at) (?:students|cadets)|-|'s)(?=[^.;]{0,130}\b(?:took up|turned|dealt|focus\w*|cover\w*|"
        r"lasted|centred|touched|revolved|(?:was|were) (?:about|devoted|dedicated|dominated|attended)|"
        r"took part|sat in|"
        r"on the (?:first|second|third|last|final|\d+)\w*|that followed|afterwards|concentrated|ranged|concerned|"
        r"brought|ended|began|went on|joined)\b)",
        tense="noun",
        reference=True,
    ),
)
