"""Words that tell of events in English."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import EventWords, Occasion, words
from comity_capture.packs.en.agenda import AGENDA
from comity_capture.packs.en.by_day import BY_DAY, MAY, NO_OCCASION, ONLY_TOLD
from comity_capture.packs.en.further import FURTHER
from comity_capture.packs.en.journeys import ENDS, JOURNEYS, UNTIL
from comity_capture.packs.en.meetings import ADJ, HAVE, MEETINGS
from comity_capture.packs.en.occasions import DUE, HELD, OCCASIONS, TO_BE_HELD, TOLD_OF
from comity_capture.packs.en.spans_told import BRIEFED, GATHERINGS, GATHERINGS_DUE, RUNS, STAYS_TOLD, TO_OPEN
from comity_capture.packs.en.told_plainly import JOURNEYS_TOLD, PARTIES, TOLD_PLAINLY

NO_GUEST = (
    r"(?! (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,3}(?:lunch|luncheon|dinner|breakfast|banquet|reception|concert|"
    r"lecture|conference|forum|seminar|ceremony|meeting|session|round ?table|exhibition|event|evening|gala)\b)"
    r"(?!(?: [\w'-]+){0,7} (?:status|decision|offer|progress|efforts?|steps?|plans?|support|proposal|readiness|"
    r"initiative|contributions?|commitment|announcement|cooperation|adoption|intention|interest|idea|news|reforms?|"
    r"results?|signing|launch|statement|outcome|agreement)\b)"
)  # what is welcomed is a thing
CALL = r"(?:telephone|phone|video|conference|secure)"

CALLS_AND_VISITS = (
    E(
        rule="event.group.visitors",
        kind="group_event",
        pattern=r"\b(?:attach[eé]s|ambassadors|diplomats|experts|officers|representatives|officials|"
        r"parliamentarians) (?:of|from) "
        r"(?:\w+ ){0,2}(?:countries|states|nations|partners|members)\b[^.;]{0,40}\b(?:visited|toured|"
        r"came to)\b|\b(?:students|pupils|cadets|schoolchildren|residents|members of the public|visitors|journalists|"
        r"trainees)\b (?:[\w'-]+ ){0,6}(?:visited|toured|came to|were (?:welcomed|received|hosted|shown))\b",
    ),
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
        pattern=rf"\b(?:{HAVE}|made|placed|received) {ADJ}(?:{CALL} (?:call|conversation|conference|talks?|"
        r"discussion|exchange)|videoconference|video ?conference|video ?call|teleconference)s?",
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
        pattern=rf"\b(?:a|the|in a|during a|their|this) {ADJ}(?:{CALL} (?:call|conversation|conference|talks?|"
        r"discussion|exchange)|videoconference|video ?conference|video ?call|phone call)\b",
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
        pattern=r"\b(?:left|departed(?: from)?|returned from|(?:came|got|is|are) back (?:[\w]+ ){0,4}from|"
        r"flew home from|returns from|left for home)\b(?=[^.;]{0,"
        r"60}\b(?:visit|trip|tour|stay|after|evening|morning|days)\b)",
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
        pattern=r"\b(?:visited|(?<!'s )(?<!s' )visits|has visited|"
        r"have visited|(?:is|are|was|were|has been|have been) (?:currently |"
        r"now )?visiting|travel+ed (?:to|in|through|around|across)|"
        r"travels to|has travel+ed to|journeyed "
        r"to|came to(?! (?:(?:an?|its|their|his|her) (?:end|close|halt|conclusion)|discuss|see|talk|say|meet|hear|ask|"
        r"mean|be|take|pay|know|believe|the (?:conclusion|fore|aid)|terms|power|light|pass|office|"
        r"nothing|life)\b)|toured|tours|stayed in|arrived in|arrived at|flew to|went to|goes to)\b",
    ),
    E(
        rule="event.visit.was-in",
        kind="visit",
        pattern=r"\b(?:was|were|is|are) in\b(?! (?:favour|focus|charge|line|touch|contact|talks|place|force|need|"
        r"a |the (?:process|middle|interest|hands|lead)))(?=[^.;]{0,60}\b(?:from|on|for|until|as part|between|this "
        r"week|last week|to (?:take "
        r"part|attend|meet|discuss))\b)",
    ),
    E(
        rule="event.visit.leaves",
        kind="visit",
        pattern=r"(?<!day )(?<!evening )(?<!night )(?<!morning )"
        r"\bbefore (?:flying home|leaving (?!the (?:room|hall|building))|departing|returning home|(?:his|"
        r"her|their) departure)\b",
        tense="noun",
        edge="ends",
    ),
    E(
        rule="event.visit.arrived",
        kind="visit",
        pattern=r"\b(?:arrived|landed|touched down) (?:in|at)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.on-arrival",
        kind="visit",
        pattern=r"\b(?:on|upon|after|following) (?:his |her |their )?arrival (?:in|at)\b",
        edge="starts",
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
        pattern=rf"\b(?:welcomed|welcomes|hosted|hosts)\b{NO_GUEST}"
        r"(?=[^.;]{2,160}\bto (?!the (?:meeting|talks|ceremony|idea|agreement|decision|fact)\b|mark|celebrate|honour|"
        r"honor|"
        r"discuss|commemorate|introduce|present|thank|launch|review|bid)"
        r"(?:the |his |her |their )?(?:headquarters|[A-Za-z]))(?=[^.;]{2,200})",
    ),
    E(rule="event.visit.invitation", kind="visit", pattern=r"\bat the invitation of\b", tense="noun"),
    E(
        rule="event.visit.guest",
        kind="visit",
        pattern=r"\b(?:was|were|is|are) (?:the )?(?:official |special )?guests? of\b(?! honou?r)|\b(?:has|have|had) "
        r"(?:just "
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
        pattern=r"\b(?:will|would|is to|are to|is due to|is expected to|is scheduled to|plans to|is set to|to) "
        r"(?:visit|"
        r"(?:make|pay|undertake|have) (?:an?|his|her|their|its) (?:[\w-]+ ){0,3}(?:trip|tour|stay|journey)(?: \w+)? "
        r"(?=to|in|of)|"
        rf"travel to|pay {ADJ}visit|make {ADJ}visit|arrive in|undertake {ADJ}visit|begin {ADJ}visit|be in)\b",
        tense="future",
    ),
)

PATTERNS = (
    *AGENDA,
    *DUE,
    *HELD,
    *FURTHER,
    *JOURNEYS,
    *STAYS_TOLD,
    *CALLS_AND_VISITS,
    *JOURNEYS_TOLD,
    *OCCASIONS,
    *MEETINGS,
    *TOLD_PLAINLY,
    *BRIEFED,
    *TO_OPEN,
    *TOLD_OF,
    *GATHERINGS_DUE,
    *TO_BE_HELD,
)

BACKGROUND = (
    r"\b(?:registration|applications?|tickets|accreditation|deadline|nominations) (?:for|to)\b[^.;]{0,60}$",
    r"\b(?:unconfirmed|rumou?rs?|reportedly|allegedly)\b[^.;]{0,90}$",
    r"\bsince\b[^.;,]{0,80}$",
    r"\bthe (?:first|last|third|second)[^.;,]{0,60}\b(?:since|in \w+ years)\b[^.;,]{0,60}$",
    r"\b(?:recalled|remembered|recalling|noted|mentioned) (?:that|the|his|her|their)[^.;]{0,90}$",
    r"\b(?:had|having)\s+(?:already |previously |last |also |first |earlier )?$",
    r"\b(?:previously|in the past|years ago|earlier this year|last year|follow(?:s|ed|ing|-up to|ing up "
    r"on)(?: on)? (?:the|a|his|her|their))\b[^.;,]{0,60}$",
    rf"\b(?:could|might|would|should|{MAY}|if|whether|invited|invitation|not|never|hopes? to|hoped to|"
    r"wish(?:es)? to|agreed to|agree to|ready to|unless|plan(?:s|ned)? (?:for )?a)\b[^.;,]{0,40}$",
)
DESTINATION = r"^(?:\s*(?:official|working|first|joint))*\s*(?:to|in|at|of)?\s*(?:the\s+)?$"

EVENTS = EventWords(
    patterns=PATTERNS,
    background=BACKGROUND,
    next_day_begins=(
        r";",
        r",? (?:and|while|before|then),? (?:then )?(?:(?:on|the)\s+(?:the )?)?$",
        r", on (?:the )?$",
    ),
    cancelled=(
        r"[^.;]{0,110}\b(?:(?:was|were|is|had to be|has been|have been|will be) (?:cancelled|canceled|"
        r"postponed|called off|put off|adjourned|struck from|dropped from)|"
        r"(?:did|could|will) not take place|fell through)\b",
    ),
    hypothetical=(
        rf"\b(?:could|might|{MAY}|if|whether|invit(?:ed|es|ation|ing)|not|never|hopes?|hoped|wish(?:es|ed)?|"
        r"ready|unless|asked|urged|encouraged|readiness|willing|opportunity|possibility|proposed|suggested|"
        r"considering|want(?:s|ed)?|agree(?:d|s)?|intends?|intended|plan(?:s|ned)?|offered|accepted)\b[^.;,"
        r"]{0,60}$",
    ),
    future=(
        r"\b(?:is|are) staying [^.;]{3,50} (?:until|till)\b",
        r"\b(?:tomorrow|the day after tomorrow)\b",
        # arrived on Monday and returns on Thursday
        r"\b(?:and|before|,) (?:he |she |they |it |who |which |that )?(?:returns|leaves|departs|ends|concludes|"
        r"closes|finishes|flies|"
        r"goes home)"
        r"\b(?=[^.;]{0,60}\b(?:on|until|till) (?:\w+day|\d))",
        r"\b(?:is|are) on (?:an?|his|her|their) [\w' -]{3,60} (?:until|till)\b",
        r"\b(?:will|shall|is to|are to|is due to|are due to|is expected to|is scheduled to|are scheduled to|"
        r"plans? to|is set to|going to|is planned|are planned|intends? to|(?:is|are) ready to|would|agreed "
        r"to|undertook to|pledged to|promised to|undertaken to|next|coming|upcoming|forthcoming|(?:is|are) "
        r"(?:expected|scheduled|due|set|slated|awaited) (?:in|for|on|at))\b",
        # what is going on: on Monday and Tuesday of this week; is meeting on Tuesday
        r"\b(?:is|are) on (?:an?|his|her|their) [\w' -]{0,40}(?:visit|trip|tour|"
        r"mission)\b(?=[^.;]{0,60}\b\w+day (?:and|to|"
        r"until|through|till) \w+day\b)",
        r"\b(?:is|are) (?:also |then )?(?:meeting|giving|holding|receiving|paying|attending|addressing|"
        r"hosting|delivering|"
        r"travelling|visiting)\b(?=[^.;]{0,120}\bon \w+day\b)|\bon \w+day,? (?:[\w'-]+ ){1,6}(?:is|"
        r"are) (?:also )?(?:meeting|"
        r"giving|holding|receiving|paying|attending|addressing|hosting|delivering|travelling|visiting)\b",
    ),
    pluperfect=(
        r"\b(?:had|having)\s+(?:already |previously |also |first |earlier )?$",
        r"\b(?:follow(?:s|ed|ing)|comes? after|came after) (?:closely |hard |directly )?(?:on )?(?:an?|the|his|her|"
        r"their)\b[^.;,]{0,60}$",
    ),
    said_after=(
        r"\b(?:after|following|at the end of|at|during|before|ahead of) (?:[\w'-]+ ){0,3}(?:talks|meetings?|"
        r"discussions?|"
        r"consultations?|conversations?|visit|call|session|lunch|dinner)\b[^.;]{0,20}$",
        r"\b(?:after|following|on) (?:meeting|receiving|visiting|hosting|seeing|speaking)\b[^.;]{0,20}$",
    ),
    ends=ENDS,
    until=(*RUNS, *UNTIL),
    gatherings=GATHERINGS,
    apart=(r"\bseparate(?:ly)?\b", r"\bin turn\b", r"\brespective(?:ly)?\b"),
    opens_clause=(r", (?:who|which|where (?:he|she|they|it)) (?:had |has |have |also |only )?$",),
    and_apart=(
        r"\b(?:and|then|before|followed by),? (?:also |then |later |afterwards )?(?:separately|individually|"
        r"in (?:a )?separate (?:meetings?|talks|conversations?)|on a separate occasion|(?:a )?separate (?:meetings?|"
        r"talks))\b",
        r";? separately,? (?:with|he|she|they) ",
    ),
    told_of_who=(
        r", (?:who|which|whose)\b[^,;]*\b(?:appointed|elected|named|took|assumed|born|served|joined|arrived|"
        r"began|started|"
        r"succeeded|replaced|became|left|presented)\b[^,;]*$",
    ),
    who_day=(
        r",? (?:who|which|whose)\b[^;]*\b(?:appointed|elected|named|nominated|chosen|took up|took over|"
        r"took office|assumed|"
        r"born|served|joined|founded|established|succeeded|replaced|resigned|retired|signed|ended|expired|"
        r"left)\b[^;]*$",
        r",? (?:which|that) (?:is to |are to |will )?(?:convenes?|runs?|opens?|begins?|starts?|sits?|takes place|"
        r"lasts?|continues?|goes on|ends?|closes?|be held)\b[^;,]*$",
        r", (?:who|which) (?:is|was|are|were|has been|had been) (?:[a-z]+ )?(?:on|in|visiting|paying|making|staying|"
        r"touring|"
        r"travelling|attending|there|here)\b[^;,]*$",
        r", (?:who|which) (?:visit(?:s|ed)|arriv(?:es|ed)|came|comes|paid|made|stay(?:s|ed)|return(?:s|ed)|"
        r"travel(?:s|led)|"
        r"completed|concluded|will)\b[^;,]*$",
        r", (?:newly |recently )?(?:appointed|elected|named|nominated|established|founded|signed|opened) "
        r"(?:[\w' -]{0,110} )?(?:on|in|from|since) (?:the )?$",
        r"\b(?:with effect from|effective(?: from)?|as of) (?:the )?$",
    ),
    goes=(
        r"\b(?:visit\w*|travel\w*|trip|arriv\w*|fl(?:y|ew|ies|own)|went|goes|go|tour\w*|journey\w*|stay\w*|head\w*)\b",
    ),
    lands=(
        r"^\W*(?:while |when )?(?:in|at|during (?:his|her|their|the) (?:[\w-]+ ){0,2}(?:visit|stay|talks|"
        r"meetings?|stop) (?:to|"
        r"in)|(?:on (?:\w+day|\d+ \w+|\w+ \d+),? )(?:in|to)|visiting|from) (?:the )?$",
    ),
    days_apart=(
        r"\b(?P<n>an?|the|one|two|three|four|five|six|seven|\d) days? (?:(?P<after>after|following)|before|ahead of|"
        r"prior to) (?!tomorrow\b|yesterday\b|that\b|this\b|then\b)",
    ),
    long_talks=(
        r"(?: [\w-]+){0,3} (?:meetings?|sessions?|talks|rounds?|consultations|gathering|ministerial|retreat|"
        r"negotiations|"
        r"discussions|deliberations|assembly|conclave)\b",
    ),
    anew=(
        r"\b(?:then|later|also|afterwards|subsequently|separately|thereafter|(?:in the|this|that|the same) (?:evening|"
        r"afternoon|morning)|tonight|meanwhile|followed by|over (?:lunch|dinner|breakfast)|after (?:that|"
        r"this))\b[^.;]{0,70}$",
        r"\b(?:hosts?|hosted|hosting|gave|gives|offered|attended|joined) (?:an? |him |her |them |for )[^.;,]{0,40}"
        r"(?:lunch|dinner|breakfast|supper)$",
    ),
    relative=(r", (?:who|which|whose|where|when|with whom)\b[^,;.]{0,50}$",),
    definite=words("the this that their these his her"),
    where_clause=(r", where\b",),
    destination=DESTINATION,
    meals=(
        Occasion(
            kind="meeting",
            pattern=r"\b((?:(?:working|official|gala|state|private|business|farewell|welcome|joint|festive) )*"
            r"(?:dinner|luncheon|lunch|breakfast|banquet|"
            r"(?<!warm )(?<!cordial )(?<!hearty )(?<!friendly )(?<!good )reception))\b"
            r"(?! (?:cent(?:re|er)|room|hall|desk|conditions|facilit|area|given to|of (?:refugees|migrants|gas)))",
        ),
    ),
    occasions=(*PARTIES, *BY_DAY),
    no_occasion=NO_OCCASION,
    only_told=ONLY_TOLD,
    placing=(r"\b(?:before|after|ahead of|following|prior to) (?:the|their|this|his|her)\b",),
)
