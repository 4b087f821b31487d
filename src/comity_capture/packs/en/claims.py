"""What English verbs make of their clause."""

from comity_capture.pack import ClaimPattern as C
from comity_capture.pack import ClaimWords, words
from comity_capture.packs.en.by_day import MAY
from comity_capture.packs.en.no_promises import MOVES, NOT_PROMISES

ADV = (
    r"(?:(?:also|now|then|therefore|soon|again|still|always|fully|jointly|gladly|both|further|shortly|each|"
    r"together|likewise|firmly|officially|formally|in turn|once more) )*"
)
VERB = r"(?!(?:be|have|not|never|remain|depend|take place|also|then|only)\b)[a-z]+"

NEXT = r"(?:the next|a follow-up|another|a further|a second|the second|a third|the third|a new|a similar)"
HELD = (
    r"(?:course|meeting|round|workshop|session|exercise|consultations|seminar|training|talks|summit|"
    r"conference|forum)s?"
)
WHEN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|next|\d{4}|weeks?|months?|year)"
)

PATTERNS = (
    C(
        rule="claim.firm.next",
        kind="commitment",
        weight="firm",
        pattern=rf"\b{NEXT} (?:[\w-]+ ){{0,4}}{HELD}(?: [^.;,]{{0,60}})? (?:will|is to|are to) (?:be (?:held|"
        rf"organised|"
        rf"hosted)|take place|begin|start|follow|meet)(?=[^.;]{{0,60}}\b{WHEN}\b)",
    ),
    C(
        rule="claim.continuation",
        kind="commitment",
        weight="continuation",
        pattern=rf"\b(?:will|shall|would|is to|are to) {ADV}(?:continue(?: to| with|\b)|keep(?: on)?|go on|carry on|"
        r"maintain|remain (?:committed|engaged|active)|sustain|retain|extend)\b",
    ),
    C(
        rule="claim.continuation",
        kind="commitment",
        weight="continuation",
        pattern=rf"\b(?:goes on|go on|keeps(?: on)?|carries on|continues) [a-z]+ing\b|\b(?:continues?|continuing) to "
        rf"{VERB}|\b(?:committed|determined|resolved|pledged|promised|agreed|"
        r"undertook|intends?|ready|prepared) to (?:continue|keep|go on|maintain|carry on)\b",
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=r"\b(?:is|are|was|were|remains?|remained|stands?|stood|being|be|am|feels?|declared (?:its|his|her|"
        rf"their)(?: country's)?) {ADV}(?:ready|prepared|willing|disposed) (?:to|for)\b",
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=r"\b(?:readiness|willingness|preparedness|availability) (?:to|of [^.;,]{2,40} to)\b|\b(?:offers?|"
        r"offering|has offered|have offered|offered) (?:[a-z]+ (?:the use|assistance|help|support|training|"
        r"places|expert\w*|advice)|to (?!the\b)[a-z]+|its|her|his|their|assistance|support|help|training|"
        r"expert\w*|(?:a|an|two|three|four|five|six|ten) )|\bstands? by to\b",
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=r"\b(?:intends?|intended|plans?|planned|aims?|aimed|means|proposes|"
        r"looks? forward|looked forward|looking forward|is planning|are planning|envisages?|envisaged|"
        r"is considering|is "
        r"looking|was planning|were planning|has plans|have plans|had plans|is preparing|are preparing|"
        r"seeks) to (?!the\b|be able)[a-z]+|\b(?:plans|is planning|are planning) (?:an?|its|two|three|further|"
        r"another) [a-z]+",
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=r"\b(?:intention|plan|plans|ambition|aim) (?:is |was )?(?:to|of) (?!the\b)[a-z]+(?:ing)?\b",
    ),
    C(
        rule="claim.firm.committed",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:is|are|was|were|remains?) (?:firmly |fully |strongly |also )?committed to (?!the\b|a\b|an\b|"
        r"(?:being|having|seeing|finding)\b)[a-z]+ing\b",
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:agreed|agree|agrees|undertook|undertakes|undertake|has undertaken|have undertaken|had "
        r"undertaken|pledged|pledges|pledge|promised|promises|promise|committed (?:itself|himself|herself|"
        r"themselves|ourselves)|has committed|have committed|decided|decides|resolved|vowed|vowing|pledging|"
        r"promising|undertaking|has agreed|have "
        r"agreed|has pledged|have pledged|has promised|have promised|had agreed|had promised|had pledged|"
        rf"have decided|has decided|guaranteed)(?:, [^,;.]{{2,30}},)? (?:{ADV})(?:in principle )?(?:to "
        r"(?!the\b|a\b|an\b)[a-z]+|"
        r"that\b(?![^.;,]{3,50}\b(?:will|would|shall) (?!be\b|also be\b))(?=[^.;]{3,140}\b(?:will|would|shall|should|"
        r"to be|must)\b)|on (?:a|an|the) (?!(?:\w+ )?(?:importance|"
        r"need|necessity|value|urgency|fact|assessment|usefulness|significance|role|relevance|priority)\b))",
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:agreed|pledged|promised|committed|earmarked|allocated|undertook) (?:a |an |the |to (?:a|an|"
        r"the) |another |some |up to |further )?(?:additional |further |new )?(?:\d|€|\$|million|support|"
        r"assistance|help|places|funds|training|two|three|four|five|six|ten)",
    ),
    C(
        rule="claim.firm.bound",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:commits?|committed|obliges?|obliged|binds?|bound|engages?|engaged|pledges?|"
        r"pledged) (?:itself|himself|"
        r"herself|themselves|ourselves|myself|its? \w+|their \w+|his \w+|her \w+)? ?(?:firmly |formally |in writing )?"
        r"to (?:[a-z]+ing\b|(?!the\b|a\b|an\b)[a-z]+ )(?!ed\b)|"
        r"\b(?:volunteers|volunteered|consents|consented|engages|engaged|signed up) to (?!the\b|a\b|an\b)[a-z]+|"
        r"\b(?:gives?|gave|given|made|makes?|repeated|renewed|signed) (?:an?|his|her|its|their|"
        r"the) (?:[\w-]+ ){0,2}(?:assurance|"
        r"undertaking|pledge|commitment|promise|guarantee|word) (?:to (?!the\b|a\b|an\b)[a-z]+|"
        r"that\b(?=[^.;]{3,140}\b(?:will|would|shall)\b))|"
        r"\b(?:concurred|agreed) (?:on|in) [a-z]+ing\b|"
        r"\bgave (?:his|her|its|their) word (?:to|that)\b|"
        r"\b(?:an?|the) (?:[\w-]+ ){0,2}(?:pledge|promise|assurance|undertaking|guarantee) (?:from|by) [^.;,]{2,50} "
        r"(?:to (?!the\b|a\b|an\b)[a-z]+|that\b(?=[^.;]{3,140}\b(?:will|would|shall)\b))|"
        r"\b(?:takes?|took) it upon (?:itself|himself|herself|themselves) to [a-z]+|"
        r"\b(?:has|have|had) (?:also |now |already )?(?:earmarked|set aside|allotted|allocated|reserved|promised|"
        r"pledged)\b",
    ),
    C(
        rule="claim.firm.promised-side",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:promised|pledged|promises|pledges) (?:[\w'-]+ ){1,2}(?:an?|the|two|three|four|five|six|ten|"
        r"twelve|twenty|\d+|more|further|assistance|support|help|access|places)\b",
    ),
    C(
        rule="claim.firm.under-way",
        kind="commitment",
        weight="firm",
        pattern=r"\b(?:is|are) (?:also |now )?(?:sending|providing|dispatching|delivering|supplying|donating|"
        r"setting up|"
        r"doubling|increasing|extending|financing|seconding|lending|shipping|handing over|deploying)\b",
    ),
    C(
        rule="claim.firm.to",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:is|are) {ADV}to (?!(?:be|have|blame|date|some|the|a|an|his|her|their|its|this|that|"
        r"us|them|him|me|all|each|show|mark|take place)\b)[a-z]+",
    ),
    C(
        rule="claim.firm.will",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:will|shall|'ll|(?:is|are|was|were|am) going to)(?:, [^,;.]{{2,40}},)? {ADV}(?:be (?!(?:"
        r"designated|appointed|named|nominated|elected|chosen|selected|succeeded|replaced)\b))?(?!(?:not|"
        r"never|no|be|remain|depend|take place)\b)[a-z]+",
    ),
    C(
        rule="claim.firm.would",
        kind="commitment",
        weight="firm",
        pattern=r"\bwould be (?:sending|providing|dispatching|delivering|supplying|donating|setting up|financing|"
        r"lending|seconding|hosting|opening|training|paying|giving|handing over)\b|"
        rf"\bwould {ADV}(?!(?:be|not|never|have|like|depend|require|need|mean|make|remain|allow|help|shorten|"
        r"welcome|take(?! (?:in|over|charge of|delivery of|care of|on)\b)|prefer|appreciate|benefit|suit)\b)[a-z]+",
    ),
    C(
        rule="claim.request",
        kind="request",
        pattern=r"\b(?:called (?:on|upon|for)|calls (?:on|upon|for)|urged|urges|invited|invites|asked (?:for|his|"
        r"her|their|the)|requested|requests|appealed (?:to|for)|encouraged|proposed|suggested)\b",
    ),
    C(
        rule="claim.appreciation",
        kind="appreciation",
        pattern=r"\b(?:thanked|thanks|welcomed|welcomes|praised|praises|commended|commends|expressed (?:[\w']+ ){0,"
        r"3}(?:gratitude|appreciation|thanks|satisfaction)|appreciated|appreciates|paid tribute|"
        r"congratulated|hailed|applauded|expressed (?:his|her|their|its) appreciation|is grateful|are "
        r"grateful|was grateful|acknowledged)\b",
    ),
    C(
        rule="claim.position",
        kind="position",
        pattern=r"\b(?:stressed|stresses|underlined|underlines|reaffirmed|reaffirms|reiterated|reiterates|rejected|"
        r"rejects|emphasi[sz]ed|emphasi[sz]es|condemned|condemns|insisted|opposed|expressed (?:[\w']+ ){0,"
        r"3}(?:concern|support|hope|regret|confidence)|warned|denied|stated|pointed out|voiced|highlighted|"
        r"supports|maintained that)\b",
    ),
    C(
        rule="claim.announcement",
        kind="announcement",
        pattern=r"\b(?:announced|announces|opened|signed|launched|inaugurated|appointed|named|unveiled|presented)\b",
    ),
    C(
        rule="claim.topic",
        kind="topic",
        pattern=r"\b(?:discussed|exchanged views on|touched (?:up)?on|briefed [^.;]{2,60} on|reviewed|focused on|"
        r"dealt with|covered|examined|spoke about)\b",
    ),
    C(
        rule="claim.background",
        kind="background",
        pattern=r"\b(?:recalled|recalls|since \d{4}|has long|in the past|remembered)\b",
    ),
)

CLAIMS = ClaimWords(
    patterns=PATTERNS,
    lowers=(
        r"\bdenied\b[^.;]{0,120}$",
        r"\b(?:this|these \w+|such \w+|relations|ties|the (?:visit|agreement|document|decision|deal|meeting|talks|"
        r"measures?|step|move|ceremony|(?:press )?conference|event|summit|text|treaty|memorandum|details?))\s+$",
        r"\b(?:not|never|no|nobody|neither|nor|without|declined|refused|cannot|can't|won't|n't)\s+(?:\w+\s+){0,3}$",
        r"\b(?:if|unless|whether|should|provided that|in case|assuming|were it|hopes? that|hoped that|"
        r"expects? that|expected that|reports? that|rumou?rs? that|reported(?: on \w+)? that|according to "
        r"[^.;,]{2,60},?|suggested that|speculation that|wondered|asked (?:if|whether|when|how)|might|"
        rf"{MAY}|"
        r"could|called for|urged|proposal (?:to|that)|proposed that)\b[^.;,]{0,90}$",
        r"\b(?:depends? on|subject to)\b[^.;]{0,40}$",
        r"\b(?:priority|aim|goal|task|purpose|challenge|job|idea|objective|point|dream)s?\s+$",
        r"\b(?:confident|convinced|confidence|optimistic|trust(?:s|ed)?|no doubt|hopes?|hoped|hoping)(?: "
        r"that)?\b[^.;,]{0,60}$",
        r"\bonce [^.;,]{3,60}$",
        r"(?<!\bat )(?<!\bduring )(?<!\bafter )\b(?:who|which|where|when|whose)\s+(?:\w+\s+){0,2}$",
        r"(?:^|[,:;–] |\band )(?:where|what|how|when|why|"
        r"whether)\b(?![^.;,]*\bthat\b)[^.;,]{0,60}$",  # what they will eat
        r"\b(?:under|by|in|through|to|for|with) which\b[^.;,]{0,80}$|\bwhereby\b[^.;,]{0,80}$",
        r"^\W*(?:if|should|provided|unless|once|were)\b[^.;]*$",
    ),
    lowers_after=(
        r"[^.;,]{0,70}\b(?:not|never|nor|no)\b(?! (?:only|later|least|fewer|less))",
        r"[^.;]{0,140}\b(?:if (?!necessary|needed)|provided (?:that )?|subject to|on condition|should "
        r"(?:conditions|the|circumstances|funds)|once (?:the )?(?:conditions|funds|funding)|unless|as soon "
        r"as (?:conditions|funds))",
    ),
    asides=(
        r"\s*(?:which|who|whose|whom|where)\b[^,]*$",
        r"\s*(?:for|on) (?:its|his|her|their) (?:own )?(?:part|side)\s*$",
        r"\s*(?:in turn|as well|too|however|moreover|in addition|furthermore|meanwhile|therefore|at the "
        r"same time|according to [^,]+|as (?:a|the|lead) [^,]+|(?:he|she|they) (?:said|added|announced|noted|stated|"
        r"explained|stressed|confirmed|promised|continued)|\w+ \w+ "
        r"said)\s*$",
    ),
    relatives=(
        r", who (?:also |in turn |for (?:his|her) part )?$",
        r", whose (?:country|government|ministry|nation|side) (?:also |now )?$",
    ),
    not_promises=NOT_PROMISES,
    guaranteed=(
        r"\b(?:agreed|promised|pledged|assured|undertook|guaranteed|gave (?:his|her|their) (?:word|"
        r"assurance))\b[^.;]{0,60}"
        r"\bthat\b[^.;]{0,60}$",
    ),
    promises_after_all=(
        r"(?:will|would|shall|is to|are to)(?: also| then)? (?:hold|host|organise|run|open|begin|start|give|"
        r"deliver|lead|join) (?:a |an |the |its |their |another |two |three )?(?:[\w'-]+ ){0,3}(?:round|"
        r"exercise|course|courses|workshop|seminar|consultations(?! with (?:the )?(?:[\w-]+ ){0,3}(?:minister|"
        r"president|secretary|mr|ms))|"
        r"training|assistance|support)\b",
        r"(?:will|would|shall|is to|are to)(?: also| then)? be (?:sent|provided|delivered|trained|offered|"
        r"supplied|funded|financed|extended|continued|invited to (?:take part|join)|given|set up|"
        r"established|organised|created|doubled|increased|raised (?:to|by|from)|expanded|opened to|completed|finalised|"
        r"submitted|presented to|handed over|transferred|built|equipped|deployed|seconded)\b",
        r"(?:will|would|shall) host [^.;]{0,60}\b(?:in|next) (?:\d{4}|year|spring|summer|autumn|the)\b",
    ),
    together=(
        r"\bwe (?:have |had |also |both |all )*agreed (?:in principle )?(?:to|that|on)\b(?=[^.;]{0,70}\b(?:joint\w*|"
        r"together|common|"
        r"each other|mutual\w*|our two|both)\b)|\b(?:together|jointly),? (?:we|they)\b|\bwe both\b|\bwe (?:will|"
        r"shall) (?:both|together|jointly)\b",
    ),
    both=(
        r"\bthe (?:two |both |three |four |five )?(?:sides|parties|countries|delegations|teams|ministers|"
        r"presidents|generals|(?:prime|foreign|defen[cs]e|deputy) ministers|"
        r"interlocutors|governments|states|capitals|speakers|chiefs|leaders|officials|partners|heads|"
        r"neighbours)\b",
        r"\bboth (?:sides|parties|countries|delegations|ministers|governments|teams|capitals|leaders)?\b",
        r"\bit was (?:also )?(?:agreed|decided)\b",
        rf"\b{NEXT} (?:[\w-]+ ){{0,4}}(?:meeting|round|session|consultations|talks|summit)s?\b",
        r"^they\b",
        r"\bthey\b",
    ),
    we=(
        r"\bwe\b",
        r"\bour (?:country|side|organi[sz]ation|nation|government|ministry|alliance)\b",
        r"\bi\b",
        r"\bus\b",
    ),
    own_country=(
        r"\b(?:his|her|their) (?:country|government|ministry|side|nation|people|forces|armed forces|capital|"
        r"centre|center|institute|agency|university|academy|school|navy|army|air force|service|parliament|committee|"
        r"company|institution|department|staff|"
        r"office|organi[sz]ation|delegation|authorities|experts)\b",
        r"\bthe (?:country|ministry|government|national authorities|mission|office|centre|center|agency|committee|"
        r"commission|secretariat|academy|institute|university|embassy|parliament|chamber|fund|bank|college|school)\b"
        r"(?! (?:of|for|in|on|at) (?!the\b))",
    ),
    of_teller=frozenset(["the "]),
    both_words=words("both two"),
    moves=MOVES,
    organisations=(r"the (?:international )?secretariat",),
    pronouns=words("he she it they"),
    genders={"he": "m", "she": "f"},
    neuter=frozenset(["it", "they"]),
    subject_begins=(
        r"^\W*(?:(?:and|but|or|that|while|whereas|then|also|so|because|as|where) )*(?:a|an|the|this|these|"
        r"those|some|several|"
        r"all|each|every|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d+|its|"
        r"their|his|her|our|further|more|another|next|new|there|experts|instructors|officers|teams|"
        r"specialists|members|"
        r"allies|funds|support|help|work|talks|cooperation|training|preparations)\b",
    ),
    clause_starts=(
        r"\bthat\b",
        r"\b(?:said|says|confirmed|announced|noted|stated|added)\b(?= (?:the )?\w+ (?:will|would|is|was|has|intends|"
        r"plans|stands|"
        r"remains)\b)(?! (?:it|he|she|they|we|that)\b)",
        r";",
        r",? (?:and|but|while|whereas|although|though|as|because|where|so)\b(?= )",
        r'"',
        r",(?= )",
        r":",
        r"–",
    ),
    new_promise=(r",", r"\b(?:and|but|while|or)\b", r"[.;:\"–]"),
    clause_ends=(
        r";",
        r",? (?:but|while|whereas|although|though|because|which|where|so that|adding|saying|noting|"
        r"stressing|he said|she said)\b",
        r',?"',
        r", (?:and|the|he|she|they|said|a|an|it|after|according)\b",
        r" – ",
        r":",
    ),
    thats=(r"\bthat\b",),
    reports=(
        r"\b(?:said|says|stated|states|told|added|adds|announced|announces|confirmed|confirms|noted|notes|"
        r"stressed|declared|explained|replied|assured|informed|underlined|emphasi[sz]ed|reaffirmed|"
        r"reiterated|indicated|pointed out|wrote|promised|pledged|remarked|recalled|observed|concluded|"
        r"repeated|commented)\b",
    ),
    own_affairs=(
        r"\b(?:elections?|referendum|electoral (?:code|law)|put to (?:the|a) vote|to the vote|(?:before|"
        r"to) parliament|"
        r"invite bids|call for (?:bids|tenders?)|(?:launch|issue|open) (?:a |the )?tenders?|handbook|"
        r"national budget)\b",
    ),
    to_whom=(
        r"\b(?:to|for|with|assist|support|help|supporting|helping|assisting|advise|advising|provide|offer|"
        r"train|training|equip|give|lend|invite|join|host)\s+(?:the |its |their |his |her |our )?$",
    ),
    giving=(
        r"\b(?:send|provide|deliver|train|supply|give|share|help|assist|advis[ei]\w*|offer|second|lend|"
        r"donate|equip|ship|support|hand over|submit|transfer|deploy|dispatch|grant|make available|put at "
        r"[^.;]{0,30}disposal|provid\w+|support\w*|finance|fund|contribute|allocate)\b",
    ),
    by_whom=(r"\bby (?:the )?$",),
)
