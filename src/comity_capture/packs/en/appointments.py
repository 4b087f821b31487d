"""How English texts tell that a post is filled or falls vacant."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.pack import words
from comity_capture.packs.en.by_day import MAY
from comity_capture.packs.en.given_also import GIVEN_ALSO
from comity_capture.packs.en.given_rarely import GIVEN_RARELY
from comity_capture.packs.en.posts_given import POSTS_GIVEN
from comity_capture.packs.en.taking_office import TAKING_OFFICE

ADV = (
    r"(?:(?:(?!nearly|previously|formerly|originally|initially|reportedly|allegedly|possibly|narrowly)[a-z]+ly|hereby|"
    r"herewith|afterwards?|then|later|thereafter|thereupon|also|today|yesterday|just|now|since|meanwhile|likewise|"
    r"in turn|(?:this|last) (?:week|month)|on \w+day|the same (?:day|evening)|with immediate effect|by acclamation|"
    r"declared) )?"
)
BE = rf"(?:(?:(?:has|have|had) {ADV}been|been|was|were|is|are|will {ADV}be|to be|being) {ADV})"
# elected by acclamation, by 40 votes to 12: of what nobody chose
NOT_BY = (
    r"(?! (?:acclamation|consensus|common|general|unanim\w+|secret|show|an? (?:\w+ )?(?:majority|vote|show|margin)|\d+)"
    r"\b)"
)
AS = (
    r"(?:as |to be |to serve as |to the (?:post|position|office) of |to the (?:role|function) of )?(?:his |her |"
    r"its |their |the |our )?(?:new |next )?"
)
APPOINTMENTS = (
    *GIVEN_ALSO,
    *POSTS_GIVEN,
    *TAKING_OFFICE,
    *GIVEN_RARELY,
    A(
        rule="appointment.holder",
        pattern=r"\b(?:was|is|has been|were|had been) (?:appointed|named|assigned|nominated|"
        r"elected) to (?:his|her|their|this|"
        r"that|the) (?:(?:new|current|present) )?(?:post|position|office)\b(?! of\b)",
        order="holder-verb",
    ),
    A(
        rule="appointment.in-place",
        pattern=r"\b(?:named|appointed|elected|chosen|designated|picked|installed) (?:in|to) (?:his|her|"
        r"their) (?:place|stead|"
        r"position)\b",
        order="in-place",
    ),
    A(
        rule="appointment.after-election",
        pattern=r"\b(?:following|after|upon|on) (?:his|her) (?:recent |re-)?(?:election|appointment|"
        r"nomination|confirmation|"
        r"swearing-in|designation) (?:as|to the post of)\b",
        order="post-person",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:will|is to|would|shall|are to) (?:soon |shortly )?(?:appoint|name|designate|nominate|elect)\b"
        r"(?= (?!an? )[^.;,]{2,60} (?:as|to the post of)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.to-come",
        pattern=r"\b(?:will|is to|would|shall|are to) (?:soon |shortly )?(?:appoint|name|designate|nominate)\b"
        r"(?! an? (?:[\w-]+-[\w-]+ |additional |second |further )?(?:adviser|advisor|expert|coordinator|liaison|"
        r"officer|consultant|"
        r"specialist|team)\b)",
        order="any-post",
    ),
    A(
        rule="appointment.participle.right",
        pattern=r"(?<=, )(?:newly |just |recently )?(?:appointed|elected|named|nominated|chosen|sworn in|installed|"
        r"promoted|confirmed|picked|selected)(?: (?:on|last|this|yesterday|earlier|in|today|by)[^.;,]{0,40}?)?"
        r" "
        r"(?:as|to be|to the post of) (?:the |its |her |his )?(?:new |next )?",
        order="subject-post",
    ),
    A(
        rule="appointment.passive",
        pattern=rf"\b{BE}(?:appointed|named|nominated|designated|elected|chosen|selected|promoted|confirmed|sworn "
        r"in(?! (?:before|by|in front|at|in the presence)\b(?![^.;]{0,80} as\b))|installed|picked|tapped|voted in|"
        r"hired|recruited|brought in|reappointed|re-elected|announced(?= as\b))\b",
        order="subject-post",
    ),
    A(
        rule="appointment.to-come",
        pattern=r"\b(?:will|is to|would|shall|are to) (?:soon |shortly )?be (?:appointed|named|designated|"
        r"nominated)\b",
        order="any-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=rf"\b{BE}(?:entrusted with|assigned(?: to)?|given|offered|put in|placed in|"
        rf"tasked with) (?:the )?(?:duties|post|"
        r"position|office|functions|role|job|charge|leadership)(?: of)?\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:(?:moves?|moved|moving|leaves?|leaving|left|steps?|stepped|rises?|rose|will move|is|are|was|"
        r"were|due|set|chosen|promoted) "
        r"(?:up |over |on )?(?:[^.;,]{2,40} )?to become|(?:is|are|was|were|has been|have been|will be) made(?= (?!up|"
        r"clear|available|possible|"
        r"public|by|in|of))|"
        r"becomes|became|(?:has|have) become|(?:will|would)(?:, [^,.;]{2,40},)? become|is to become|takes over as|"
        r"took over as|will "
        r"take over as|takes "
        r"office as|took office as|will take office as|takes up (?:his|her|the|their) (?:post|duties|"
        r"position|appointment|functions) as|took up (?:his|her|the|their) (?:post|duties|position|"
        r"appointment|functions) as|assumes? (?:office|duties|the (?:post|position|duties|office)) (?:as|"
        r"of)|assumed (?:office|duties|the (?:post|position|duties|office)) (?:as|of)|will assume (?:office|"
        r"duties|the (?:post|position|duties|office)) (?:as|of)|starts as|will serve as|is to serve as|"
        r"(?:takes?|took|will take|has taken|taking) (?:over|command|charge|office|up (?:duty|duties|office|work)|up "
        r"(?:his|her|"
        r"their) (?:duties|post|"
        r"functions|work|role)) (?:(?:from|on|at|in|this|last|yesterday|today|with)\b[^.;,]{0,60} )?as|"
        r"(?:begins?|began|has begun|started|starts) (?:work|(?:his|her|their) (?:term|mandate|duties|work|service)) "
        r"(?:[^.;,]{0,30} )?as|(?:joins|joined|has joined|will join|is joining|is to join|are joining) "
        r"[^.;,]{2,60} as "
        r"(?:(?:its|the|their|our|his|her) )?(?:new |next )?"
        r"(?=[a-z])|steps? in as|stepped in as|(?:named|chosen) to serve as|(?:moves|moved|promoted|rises|rose) to "
        r"the (?:post|position|office) of|(?:takes?|took|assumes?|assumed|will take|will assume) (?:over |up )?the "
        r"(?:newly[ -]created |new |"
        r"vacant )?(?:post|position|office|"
        r"functions|role|duties|chair) of|(?:(?<!since )(?<!after )(?<!before )(?:appointment|nomination|election|"
        r"designation|promotion|swearing-in|confirmation) (?:yesterday |today |on \w+ |earlier |(?:last|"
        r"this) \w+ |in \w+ )?as)|"
        r"(?:has|have) (?:recently |just |now |"
        r"since )?taken (?:up (?:his|her|their|"
        r"the) (?:post|duties|"
        r"position|office) as|office as|over as)|(?:is|are|will be) (?:the|its|their|our|his|her|(?:the )?(?:[\w-]+ "
        r"){0,3}[\w-]+'s?) new "
        r"(?=[a-z])|"
        r"(?:was|were|has been|is|will be) (?:relieved|dismissed|removed|released|"
        r"recalled) [^.;]{3,90} and (?:was |has been "
        r"|is )?(?:appointed|named)|(?:assum(?:es?|ed|ing)|takes?|took|taken|taking) (?:over )?(?:the )?command as|"
        r"takes? the helm (?:of [^.;,]{2,60} )?as|"
        r"(?:assum\w+|tak\w+ up|took up|begin\w*|began|start\w*|take over) (?:his|her|"
        r"their)(?: new)? (?:duties|functions|post|"
        r"role|work|assignment|position|mission|responsibilities) as|returns? as|"
        r"succeeds? [^.;,]{2,60} as|will succeed [^.;,]{2,60} as|succeeded (?!by\b)[^.;,]{2,60} as|replaces? [^.;,"
        r"]{2,60} as|will replace [^.;,]{2,60} as|replaced (?!by\b)[^.;,]{2,60} as|has been confirmed as)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?<!not )(?<!never )(?<!be )(?<!was )(?<!were )(?<!been )(?<!being )(?<!newly )(?<!recently "
        r")(?<!just )(?<!newly-)"
        r"(?:appointed|appointing|naming|nominating|"
        r"appoints|named|names(?! (?:are|were|of|and|have|will))|nominated|"
        r"nominates|(?:confirmed|confirms|approved|approves|endorsed|installed|reappointed) (?=[^.;,]{2,60} as\b)|"
        r"swore in|sworn in(?! (?:before|by|in|at|as|on|today|yesterday)\b)|designates|designated|has chosen|chose|"
        r"chooses|selected|elected|elects|promoted|promotes|"
        r"taps|tapped|picks|picked|(?:decree|order|decision|resolution|vote|president|king|queen|parliament|"
        r"government|"
        rf"cabinet)\b[^.;,]{{0,30}} (?:made|makes))\b(?!\s+(?:by{NOT_BY}|after)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.voted",
        pattern=r"\b(?:voted|agreed|decided|chose|unanimously|moved|asked|is|are|was|were)\b[^.;]{0,40}? to "
        r"(?P<verb>confirm|appoint|elect|name|nominate|install|reappoint) (?=[^.;,]{2,60} (?:as|to)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"(?<=, )(?:newly|recently|just) (?:appointed|elected|named|installed|chosen)\b|"
        r"\b(?:will|shall|is to|would) be (?:the |our |its |their |[\w']+'s )(?:new|next|first|future) "
        r"(?=[a-z])|"
        r"\b(?:will|shall|is to) (?:act|serve|work|function) as\b|"
        r"\b(?:is|are) (?:set |due |expected |going |likely )?to be(?: the| its| their| our)?(?: new| next)?\b|"
        r"\b(?:is|are) becoming\b|"
        r"\b(?:serves|acts|is serving|is acting|stands in|standing in|stood in|steps in|fills in) as (?:the |"
        r"its )?(?=acting|interim)|\b(?:will|shall|is to) be (?!\w+ed by\b)(?:the |our |its |their )?"
        r"(?:new |next )?(?=[a-z][^.;,]{3,90} (?:as of|as from|from|with effect|effective|starting|beginning)\b)",
        order="subject-post",
    ),
    A(rule="appointment.listed", pattern=r"\b(?:as|to be)\b", order="listed"),
    A(
        rule="appointment.of",
        pattern=r"\b(?:appointment|nomination|designation|election) of (?!a |an |one |two |three |four |five |several |"
        r"the ambassador of)",
        order="person-post",
    ),
    A(
        rule="appointment.new",
        pattern=r"\b(?:appointment|nomination|selection|choice(?! of the [^.;]{3,60} (?:fell|falls|has fallen|"
        r"is)\b)|designation|naming|installation|election|"
        r"recruitment) of "
        r"(?:a |an |the )(?:new |first |permanent |next )?",
        order="post",
    ),
    A(
        rule="appointment.announced",
        pattern=r"\ba (?:new|permanent|successor as) (?=(?:[\w'-]+ ){1,6}(?:will|is to|shall|is expected to) be (?:"
        r"announced|chosen|selected|presented|installed|found|recruited|picked|elected)\b)",
        order="post",
    ),
    A(
        rule="appointment.created",
        pattern=r"(?<!newly )(?<!newly-)\b(?:creat(?:e[sd]?|ing|ion of)|establish(?:e[sd]|ing|ment of)?) (?:a |an |"
        r"the )?(?:new )?(?:post|position|"
        r"office|role) of (?:an? |the )?",
        order="post",
    ),
    A(rule="appointment.sought", pattern=r"\b(?:looking|search(?:ing)?) for an? (?:new )?", order="post"),
    A(
        rule="appointment.replaced",
        pattern=r"\b(?:was|is|has been|will be) (?:replaced|succeeded) as\b",
        order="post-person",
    ),
    A(
        rule="appointment.holder",
        pattern=r"\b(?:newly[ -](?:appointed|elected|named)|recently appointed|just appointed|incoming|"
        r"new)\b[^.;]{3,120}"
        r"(?P<verb>\b(?:took|has taken|takes) (?:up (?:his|her|their) (?:duties|post|functions|office|"
        r"position)|office)|"
        r"\b(?:was|is|has been) sworn in|\bassumed (?:office|(?:his|her|their) (?:duties|post|office|functions)))",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder",
        pattern=r"\b(?:took|takes|has taken|will take|is to take|taking) (?:up|over) (?:his|her|their)(?: new)? "
        r"(?:post|duties|functions|position|appointment|office|role|mission)\b|"
        r"\b(?:assumed|assumes|will assume|has assumed) (?:(?:his|her|their)(?: new)? )?(?:duties|office|"
        r"functions|post)\b|"
        r"\b(?:took|takes|will take|has taken) (?:up )?office\b|\b(?:began|begins|will begin|started|starts) (?:his|"
        r"her) (?:term|tenure|"
        r"mandate|mission|duties|posting)\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"(?:\b(?:the|our|its|their|his|her)|'s) (?:new|next|first|future|incoming) (?=[a-z])[^.;,]{3,80}? "
        r"(?P<verb>is|will be|is to be|is called|shall be)\b(?! (?:(?:also|now|then|still) )?(?:scheduled|due|expected|"
        r"set|planning|meeting|visiting|in|at|on|to)\b)(?= [a-z]*\.? ?[a-z]+ [a-z]+)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.choice",
        pattern=r"\b(?:choice|pick|candidate|nominee) (?:for|as) [^.;]{3,80}? (?P<verb>is|was|fell on)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.went-to",
        pattern=r"\b(?:hands?|handed|will hand|handing) over (?:[\w-]+ ){0,2}(?:post|office|position|duties|"
        r"functions|role|job|"
        r"command|chair|presidency) (?:of|as)\b[^.;]{3,90}? (?P<is>to)\b|\b(?:posts?|office|position|duties|"
        r"functions|"
        r"role|jobs?|command|chair|presidency|portfolio|seat|leadership|directorship|ministry|appointment|"
        r"chairmanship|"
        r"direction)\b[^.;]{0,90}? (?P<gone>(?:went|goes|will go|has gone|falls|fell|passes|passed|has passed|will "
        r"pass) "
        r"to)\b|\b(?P<verb>(?:was given|is given|was entrusted|"
        r"has been entrusted|will be given|has been given|was offered|"
        r"(?:is|are|were|have been|will be) (?:entrusted|given|handed|assigned)) to|"
        r"(?:is|was|has been|will be|is to be|is being) (?:now )?(?:filled|taken|occupied|assumed|"
        r"taken over|taken up) by)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.vacant",
        pattern=r"\b(?:(?:post|position|office|seat) of|remains vacant|is vacant|fell vacant|falls vacant|will fall "
        r"vacant|has been vacant|stepped down as|steps down as|resigned as|resigns as|leaves (?:his|her|"
        r"the) (?:post|office) (?:as|of)|left (?:his|her|the) (?:post|office) (?:as|of))\b",
        order="none",
    ),
)
THOSE_BEFORE = (
    r"^\W*(?:all (?:of )?(?:the |these )?(three|four|five|six)|(both|two)(?: of them| men| women| officers| "
    r"ministers)?|the (two|three|"
    r"four|five)(?: men| women| officers| ministers| ambassadors)?)(?: of them| men| women| officers| ministers)? "
    r"(?:\w+ly )?"
    r"(?:(?:were|have been|had been|are to be|will be) (?:\w+ly |all |both |only )?(?:appointed|named|nominated|"
    r"elected|sworn in|"
    r"confirmed|installed|designated|promoted to the post)|(?:took|take|have taken|will take|are to take) (?:up "
    r")?(?:office|their "
    r"(?:posts?|duties|offices)))\b",
)
CHOICES = (
    r"\b(?:is|was|were|has been|have been|will be|being|been) (?:unanimously |formally |duly |today |"
    r"now )?(?:appointed|named|"
    r"nominated|chosen|elected|selected|picked|confirmed|sworn in|installed|entrusted|voted in)\b",
    r"\b(?:appointed|appoints?|appointing|nominated|nominates|chose|chosen|chooses|elected|elects|electing|"
    r"picked|picks|"
    r"selected|confirmed(?! that)|confirms(?! that)|swore in|installed|voted for|approved|promoted|recruited|"
    r"hired|won the vote|"
    r"(?:fell|falls|fallen) on|settled on|opted for|decided on|agreed on)\b",
    r"\b(?:goes|went|fell|falls|given|entrusted|offered|awarded) to\b|\b(?:filled|taken|taken over|assumed) by\b|"
    r"\b(?:received|took|accepted) the (?:colours|flag|standard|insignia|baton|warrant|seal|salute|oath|guidon)\b|"
    r"^[^.;]{0,12}\b(?:he|she|it) is\b|\b(?:is|will be) called\b|: $",
)
PASSIVES = words("is was were has have will being been")
VACATED = (
    r"\b(?:a|the|its|their|his|her|our|another|one|'s) (?:new|next|first|future|permanent|fresh) $",
    r"\b(?:has|have|gets|got|gains|receives|names|wanted|needs|lacked|without) (?:a|an) (?:new )?$",
    r"\b(?:post|position|office|job|vacancy|role|seat|place|function|succession) (?:of|as|for) (?:the |a )?$",
    r"\b(?:replac\w+|dismiss\w+|sack\w+|reliev\w+|remov\w+|fir(?:ed|es)|recall\w+|ousted|suspended) (?:the|"
    r"its|his|her|"
    r"their|[a-z]+'s) $",
    r"\b(?:leav(?:es|ing)|left|retir(?:es|ed|ing)|st(?:eps|epped|epping|ands|ood|anding) down|resign\w*|"
    r"depart\w*|bows out|"
    r"bowed out|retirement|resignation|departure)(?: [^.;,]{0,40})? as (?:the |its |our |their )?$",
)
NO_SUCCESSIONS = (
    rf"\b{MAY}\b",
    r"\b(?:not|never|nobody|no one|no successor|might|could|would(?! be)|whether|if|until then|former|formerly|"
    r"previously|rumou?r\w*|reportedly|candidates?|declined|refused|(?:since|in) (?:19|20)\d\d|predecessors?|"
    r"elections?)\b",
)
NO_APPOINTMENTS = (
    r"\bno (?:successor|replacement) (?:has|was|had|is)\b|\b(?:rumou?r\w*|speculat\w+|unconfirmed|"
    r"reportedly|allegedly|hearsay|(?:was|were|is|are|has been) (?:denied|"
    r"dismissed as)|(?:successful|suitable|preferred) candidates?|do(?:es)? not (?:correspond|reflect)|(?:is|are|"
    r"was|were) (?:untrue|false|unfounded|groundless|"
    r"baseless|incorrect|inaccurate|not true|pure invention)|no (?:truth|foundation|basis|substance) (?:in|to|for|"
    r"behind)\b|fabricat\w+|tipped (?:as|to)|favourite (?:to|for)|candidates? (?:for|to) (?:be|become|the))\b",
)
# words of filling that no pattern above fits, with the post behind them
FILLINGS = (
    r"\b(?:voted|put forward|swore|sworn in|entrusted|accredited|entrusts|chosen|selected|picked|promoted|"
    r"elevated|designated)\b(?=[^.;]{0,90}\b(?:as|office of|post of|functions of|to be|duties of|role of|voted)\b)",
    r"\bwas voted (?!down|on|out|by)\b|\bhas been accredited\b|\b(?:begins|began|starts|started) (?:his|her) (?:term|"
    r"mandate|duties|mission|tour)\b",
)
NO_FILLINGS = (
    rf"\b{MAY}\b",
    r"\b(?:not|never|nobody|might|could|if|whether|rumou?r\w*|reportedly|candidates?|formerly|previously|before "
    r"(?:that|this)|certificates?|diplomas?|medals?|award\w*|lessons?|programmes?|report|(?:since|in) (?:19|"
    r"20)\d\d)\b",
)
# what is said of somebody newly appointed has a day of its own: ..., who was appointed last year, met X on Monday
SAME_TELLING = (
    r"(?:(?!\b(?:was|were|met|meets|received|presented|visit\w*|held|spoke|said|attended|arrived|called|paid|who)\b)"
    r"[^.;])"
)
FROM = (
    r"\b(?:takes? over|took over|will take over|becomes?|will become|starts?|begins?|appointed|named|succeeds?|"
    r"(?:assum\w+|tak(?:es?|en|ing)|took) (?:over )?(?:the )?(?:command|presidency|chairmanship|direction))\b"
    rf"{SAME_TELLING}{{0,80}}\b(?:on|from|in|as of)\s+(?:the\s+)?$",
    r"\b(?:takes?|took|will take|taking) (?:effect|(?:up )?office)(?: [^.;,]{0,40})? (?:on|from|in)\s+(?:the\s+)?$",
    r"\b(?:(?:will )?(?:succeeds?|succeeded|replaces?|replaced|takes? over from|took over from) [^.;]{2,60} "
    r"on|with effect from|effective(?: from| as of)?|as of|as from|starting(?: on)?|from|(?:takes?|took|"
    r"will take|taking) up (?:his|her|their|the|its)(?: new)? (?:duties|post|functions|position|appointment|"
    r"office|role|mandate)(?: [^.;,]{0,40})? (?:on|in|from|at)|(?:assumes?|assumed|will assume|assuming) "
    r"(?:his|her|their|the)?\s?(?:new )?(?:office|duties|functions|post|position|role)(?: [^.;,]{0,40})? "
    r"(?:on|in|from)|takes? office on|will take office on|begins? (?:work|his term|her term|on)|starts? "
    r"(?:work )?on|term (?:of office )?(?:begins|starts) on|in office from|beginning(?: on)?|comes? into "
    r"effect on|enters? (?:on|upon) (?:his|her) duties on)\s+(?:the\s+)?$",
)
BEGINNINGS = (
    r"\b(?:decrees?|orders? no|resolution no|appointments? (?:list|committee|order)|"
    r"(?:new|recent|following) appointments|"
    r"incoming|designate|first (?:day|week|month) (?:as|in)|(?:takes?|took|at|taken) the (?:helm|reins|wheel)|"
    r"voted in|"
    r"(?:wins?|won) the (?:vote|election|ballot)|changes? (?:at|in) the top|hands? over to|handed over to)\b",
)
NEWLY = (
    r"\b(?:newly|recently|just|freshly)[ -](?:appointed|elected|named|installed|designated|promoted|accredited|"
    r"sworn-in|minted) "
    r"(?:[\w-]+ )?$",
    r"(?:\b(?:the|its|their|our|his|her)|'s|^\W*) ?(?:new|next|incoming|future) (?:[\w-]+ )?$",
)
NOT_FILLED = (
    r"\b(?:proposal|recommendation|suggestion|request|advice|initiative|approval|consent|nomination by|agreement) of "
    r"(?:the |his |her )?$",
    r"\bby (?:an? |the |\w+ )?(?:[\w-]+ )?(?:decree|order|decision|resolution|act|edict) of (?:the |his |her )?$",
    r"\bfrom (?:the (?:post|position|rank|role) of )?(?:the |his |her )?$",
)
GRADES = (r"^(?:(?:first|second|third) secretary|(?:minister-)?counsell?or|minister plenipotentiary)$",)
NO_BEGINNING = (
    r"\b(?:credentials|letters? of (?:credence|accreditation)|accredited(?= (?:the|an?|his|her)))\b",
    rf"\b{MAY}\b",
    r"\b(?:not|never|might|could|would|if|former|formerly|until|since|previously|outgoing|acting on behalf|served|"
    r"steps? down|stepped down|resign\w*|dismiss\w*|relieved|recalled|retires?|retired|declined|refused)\b",
)
