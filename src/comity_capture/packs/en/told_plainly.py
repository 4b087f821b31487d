"""Further verbs of English by which somebody goes, stays, talks, dines, speaks or hands over something."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import Occasion

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WHEN = rf"(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening)|(?:on |late on )?{WEEKDAY}|again|by)"
WHOM = (
    r"(?=(?:the |his |her |its |their |[\w-]+'s )?(?:[\w-]+ ){0,4}?(?:minister|president|premier|secretary|speaker|"
    r"counterpart|ambassador|chief|chair\w*|director|general|adviser|governor|mayor|king|queen|emir|envoy|head|"
    r"host|hosts|colleague|judge|commissioner|rector|mr|ms|mrs|dr)\b)"
)
MEAL = r"(?:dined|dines|lunched|lunches|breakfasted|breakfasts|supped|took tea|takes tea|took coffee)"
PARTY = (
    r"(?:garden party|drinks|barbecue|picnic|(?:fireworks|falconry|air|flying|riding|dance|fencing) display|"
    r"gala (?:evening|concert|dinner)|memorial service|church service|prayer service|service of remembrance|"
    r"farewell party|tea party|open-air concert|welcome concert|commemorative concert|excursion|outing|"
    r"boat trip|guided walk|get-together|house-warming|film screening|screening of)"
)
JOURNEYS_TOLD = (
    E(
        rule="event.visit.goes-on",
        kind="visit",
        pattern=r"\b(?:(?:goes|flies|travels|moves|drives|sails|continues) (?:on |straight |further )?to|heads for) "
        r"(?!(?:the (?:polls|press|public|heart|root)|work|court|war|show|prove|waste|be|say|do|an? |his |her |its |"
        r"their )\b)(?=[a-z])",
    ),
    E(
        rule="event.visit.leaves-for",
        kind="visit",
        pattern=r"\b(?:leaves|departs|sets out|sets off|is off|is bound) (?:[\w]+ ){0,2}?(?:for|to) (?!(?:home|good|"
        r"the (?:day|night|polls))\b)|\bsets (?:out|off)\b(?= (?:on|tomorrow|today|tonight|next|this)\b)",
    ),
    E(
        rule="event.visit.by-train",
        kind="visit",
        pattern=r"\b(?:takes|took|boards|boarded|catches|caught) (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}"
        r"(?:train|plane|flight|ferry|boat|ship|bus|shuttle|aircraft|sleeper) (?:to|for)\b|"
        r"\b(?:set|setting) out (?:for|to)\b|"
        r"\b(?:is|are|was|were) away in\b|\b(?:is|are) spending (?:[\w-]+ ){1,3}in\b",
    ),
    E(
        rule="event.visit.arrived",
        kind="visit",
        pattern=r"\b(?:arrives|lands|touches down|puts in|put in|docks|docked|drops anchor|dropped anchor|stops over|"
        r"stopped over|stopped off) (?:in|at)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.stopped.in-land",
        kind="visit",
        pattern=r"\b((?:stopped|stops|broke (?:his|her|their) journey) in [\w'-]+)",
    ),
    E(
        rule="event.visit.returned-from",
        kind="visit",
        pattern=r"\b(?:returned|returns|came back|comes back|is back|are back) (?:yesterday|today|last night|tonight|"
        r"(?:late |early )?on \w+day|home)? ?from (?=(?:an?|the|his|her|their|two|three|four|five|six|seven|\d+) )",
        edge="ends",
    ),
    E(
        rule="event.visit.due-at",
        kind="visit",
        pattern=r"\b(?:is|are) due at (?=[\w' -]{2,40} (?:on|for|from|tomorrow|next)\b)|"
        r"\b(?:an?|the|her|his|its) (?:[\w-]+ ){0,3}port call\b",
        tense="future",
    ),
    E(
        rule="event.visit.at-work",
        kind="visit",
        pattern=r"\b(?:has|have|had) been (?:at work|working|staying|out|guests?) (?:in|at|on|with|among|there|here)?"
        r"(?=[^.;]{0,60}\bsince\b)",
        edge="starts",
    ),
    E(
        rule="event.visit.since.in-land",
        kind="visit",
        pattern=r"(?:^\W*|, )(in (?:the )?[\w'-]+(?: [\w'-]+)?) (?=since (?:\w+day\b|yesterday|the \d|\d|last))",
        edge="starts",
    ),
    E(
        rule="event.visit.came-home",
        kind="visit",
        pattern=r"\b(?:came|flew|went|returned|sailed|got|comes|flies|returns) (?:home|back) (?:to [\w' -]{2,40} )?"
        r"from\b",
        edge="ends",
    ),
    E(
        rule="event.visit.left.in-land",
        kind="visit",
        pattern=rf"\b((?:has |have )?left [\w'-]+(?: [\w'-]+)?) (?={WHEN}\b)",
        edge="ends",
    ),
    E(
        rule="event.visit.stays-on",
        kind="visit",
        pattern=r"\b(?:stays?|stayed|remains|will stay|will remain|is staying|is to stay) (?:on |there |here )"
        r"(?:until|till|through)\b",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.had-come",
        kind="visit",
        pattern=r"\b(?:had|has|have) (?:come in|flown in|come over|arrived|landed|got in)\b(?! (?:at|to) an?\b)",
        edge="starts",
    ),
)
TOLD_PLAINLY = (
    E(
        rule="event.meeting.shared-meal",
        kind="meeting",
        pattern=rf"\b{MEAL}(?: (?!with\b)[\w']+){{0,4}} with\b|\b(?:had|has|have|having) (?:an?|the|one last|a last) "
        r"(?:[\w-]+ ){0,2}(?:cup of (?:tea|coffee)|tea|coffee|lunch|dinner|breakfast|supper|drink) with\b",
    ),
    E(
        rule="event.meeting.in-conversation",
        kind="meeting",
        pattern=r"\b(?:had |has |have )?spent (?:[\w'-]+ ){1,6}(?:in conversation |in talks |closeted |talking |"
        r"alone )?with\b|\b(?:was|were|is|are) (?:in conversation|closeted) with\b",
    ),
    E(
        rule="event.meeting.had-conversation",
        kind="meeting",
        pattern=r"\b(?:they|the two|both|he|she) (?:had|held|have|hold) (?:an?|the|another) (?:[\w-]+ ){0,3}"
        r"(?:conversation|talk|discussion|exchange)\b",
    ),
    E(
        rule="event.meeting.filled-by",
        kind="meeting",
        pattern=r"\b(?:filled (?:by|with)|taken up (?:by|with)|given over to|devoted to|reserved for|brought) "
        r"(?:(?:an?|the|further|two|his|her|their) )?(?:[\w-]+ ){0,2}?(?:talks|meetings?|consultations|conversations?|"
        r"discussions|lunch|dinner|breakfast) (?:with|between)\b",
    ),
    E(
        rule="event.meeting.discussed-with",
        kind="meeting",
        pattern=rf"\b(?:discussed|discusses|talked over|went over|goes over) [^.;,]{{2,60}}? with "
        rf"(?:them|him|her\b(?! [a-z])|{WHOM})",
    ),
    E(
        rule="event.meeting.hosted-by",
        kind="meeting",
        pattern=r"^\W*(?:hosted|received|welcomed|greeted|met)\b(?=[^.;,]{0,40} by\b)",
    ),
    E(
        rule="event.meeting.before-committee",
        kind="meeting",
        pattern=r"\b(?:goes|go|went|appears?|appeared|testified|testifies) before (?:the|an?) (?:[\w'-]+ ){0,5}"
        r"(?:committee|commission|council|parliament|assembly|board|panel|inquiry)\b",
    ),
    E(
        rule="event.meeting.sees",
        kind="meeting",
        pattern=rf"\b(?:sees|sits (?:down )?with|will see|is to see) {WHOM}",
    ),
    E(
        rule="event.call.on-the-line",
        kind="call",
        pattern=r"\b(?:was|were|is|had been) on the (?:line|phone|telephone) (?:with|to)\b|\bvideo link-up\b|"
        r"\btelephone call (?:[\w-]+, )?(?:made |placed )?(?:from|by|between)\b",
    ),
    E(
        rule="event.lecture.spoke-for",
        kind="lecture",
        pattern=rf"\b(?:spoke|talked|lectured) (?:{WHEN} )?(?:for (?:[\w-]+ ){{1,3}}(?:hours?|minutes)|in the "
        r"(?:[\w-]+ ){0,2}(?:hall|auditorium|theatre|aula|chapel))\b",
    ),
    E(
        rule="event.ceremony.letters",
        kind="ceremony",
        pattern=r"\b(?:handed|handed over|presented|gave|accepted|received|took|hands|accepts|receives) (?:the |his |"
        r"her |their )?(?:copies of (?:the |his |her |their )?(?:credentials|letters)|letters? of (?:nomination|"
        r"appointment|commission|recall|credence|accreditation))\b",
    ),
    E(
        rule="event.ceremony.book",
        kind="ceremony",
        pattern=r"\b(?:signed|signs|will sign) (?:an?|the|its|their) (?:[\w-]+ ){0,3}(?:book of condolences?|"
        r"condolence book|guest ?book|visitors' book|golden book)\b|"
        r"\b(?:was|were) (?:then |also |jointly )?initialled\b",
    ),
    E(
        rule="event.conference.of-weekday",
        kind="conference",
        pattern=rf"\b(?:after|following|at|during|before|in) {WEEKDAY}'s (?:[\w-]+ ){{0,3}}(?:sitting|session|summit|"
        r"council|conference|forum|plenary|seminar|workshop|assembly)\b",
        tense="noun",
    ),
)
PARTIES = (
    Occasion(kind="group_event", pattern=rf"\b({PARTY})\b"),
    Occasion(
        kind="ceremony",
        pattern=r"\b((?:was|were) planted|planted (?:an?|the)|honorary (?:citizen|doctor|member|professor)|"
        r"(?:the )?keys (?:of|to) [^.;]{3,40} (?:was|were) handed)\b",
    ),
    Occasion(
        kind="lecture",
        pattern=r"\b(?:his|her|their) (?:[\w-]+ ){0,2}lecture (?:to|at|before|on)\b",
    ),
)
