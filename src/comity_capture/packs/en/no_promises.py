"""English verbs of what is to come that promise nothing: an announced programme, news of posts, what is expected."""

# what somebody named will do on an announced day, or of whom it is told where they will be: news, and no promise
MOVES = (
    r"(?:will|shall|would|is to|are to|is going to|is due to)(?:, [^,;.]{2,40},)?(?: also| then| now| later| first| "
    r"today|"
    r" tomorrow| \w+ly| in turn)* (?:open (?=[^.;,]{3,80}\b(?:together with|in the presence of|on \w+day|tomorrow|"
    r"today)\b)|inaugurate|hold (?:[\w-]+ ){0,3}(?:discussions|talks|meetings?|consultations|"
    r"conversations)|take part|be based|present|attend|address|lecture|receive|unveil|tour|travel|raise|review|"
    r"accompany|moderate|chair|join|undertake (?:an?|his|her) |introduce|be (?:in|at|on|there|here)\b|make (?:an?|"
    r"his|her) )"
    r"(?![^.;]{0,80}\b(?:next year|by the end|before the end|by (?:the )?(?:spring|summer|autumn|winter|january|"
    r"february|march|"
    r"april|june|july|august|september|october|november|december|\d{4}))\b)",
)
NOT_PROMISES = (
    r"(?:will|would|shall|is to|are to)(?: also| then| now| tomorrow| today| \w+ly)* (?:lecture|convene|be based|"
    r"weigh|deepen|"
    r"undertake (?:an?|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour|journey)|pay (?:his|her|its|their) "
    r"(?:[\w-]+ ){0,3}"
    r"(?:visit|respects|call)|do (?:them|us|him|her|you)\b|be (?:hoisted|raised (?:outside|over|at|above|in front))|"
    r"join (?:it|us|them|the [\w' -]{2,40}) as|present [\w' -]{2,30} candidate|review(?! (?:its|his|her|their|the "
    r"(?:law|decision|"
    r"policy|list|rules|agreement|terms))\b)|take part in (?:an?|the|its|this year's) (?:(?!joint\b)[\w-]+ "
    r"){0,4}(?:conference|seminar|"
    r"forum|summit|meeting|ceremony|round ?table|session|discussion|panel|talks|congress|workshop|assembly))\b",
    r"(?:will|would|shall|is to|are to)(?: also| then| now)? (?:open|inaugurate|present|introduce|host|lead|deliver|"
    r"give|launch) "
    r"[^.;,]{3,90}\b(?:tomorrow|today|tonight|on \w+day|this (?:afternoon|evening))\b",
    r"(?:continues?|continued) to (?:weigh|rage|affect|threaten|pose|suffer|face|be|remain|grow|deteriorate|escalate|"
    r"worsen|claim)\b",
    r"(?:will|would|shall) gain\b",
    r"(?:will|would|shall|is to|are to)(?: also| then| now)? (?:take over(?= (?:at|on|in|from)\b)|head|lead|command|"
    r"accompany|represent|"
    r"preside)\b"
    r"(?! (?:an?|two|three|the next|joint) )",
    r"[^.;]{0,40}\b(?:sympathy|condolences|congratulations|thanks|apologies|prayers|best wishes)\b",
    r"offered to (?:staff|young|all|every|each|any|officers|students|cadets|soldiers|teachers|partners|members|"
    r"visitors|\d+)\b",
    r"(?:will|would|shall) be (?:without|absent|vacant|empty|missing|made known|filled|back)\b",
    r"(?:will|would|shall|is to|are to) (?:also |then |now |only )?be (?:agreed|decided|settled|determined|fixed|"
    r"specified|clarified|chosen|named|disclosed|confirmed|set|arranged)\b(?! up\b)",
    r"look(?:s|ed|ing)? forward to (?:getting|seeing|hearing|meeting|reading)\b",
    r"promised nothing\b",
    r"(?:will|would|shall|is to|are to)(?: also| then)? (?:bring together|cent(?:re|er) on|revolve around|head "
    r"the agenda|"
    r"be on the agenda|top the agenda|gather|attract|run|last|open an? (?:one|two|three|four|five)-day)\b",
    r"(?:will|shall|would) do (?:it|so|this|that)\b",
    r"(?:has |have |had )?(?:decide[sd]?|agreed?|intends?|intended|plans?|planned|going|resolved|prepar\w+|"
    r"ready) to (?:appoint|name|nominate|"
    r"designate|elect)\b(?! (?:up |two|three|four|five|six|ten|\d|candidates|experts|officers|several|some|more))",
    r"(?:will|would|shall) be (?:under|in|at|on|part|over|published|announced|admitted|made public)\b",
    r"(?:will|would|shall|(?:is|are|was|were)(?: also| then| now| first| \w+ly)* to|(?:is|are|was|were) going to)"
    r"(?:, [^,;.]{2,40},)?(?: \w+ly| also| then| now| instead| today|"
    r" tomorrow| on \w+day| later today| next week)? (?:visit|tour|travel|meet (?!the (?:cost|need|full))|"
    r"address|"
    r"arrive|"
    r"leave(?! (?:an?|the|two|three|four|five|six|ten|\d+|its|some) \w+)|depart|speak|stay|brief|"
    r"develop(?! (?:an?|joint|two|three|new)\b)|strengthen security|pay (?:an? (?:[\w-]+ "
    r"){0,4}(?:visit|call|tribute)|tribute)|attend|conclude(?! (?:an?|the|this|these) "
    r"(?:[\w-]+ ){0,3}(?:agreements?|treaty|memorandum|arrangement|protocol))|"
    r"lay|depend|need|require|take place|remain|"
    r"know|see|mark|celebrate|become|benefit|shorten|allow|enable|make it|mean|bring (?:peace|"
    r"stability)|grow|come\b(?! to \w+ (?:in|by|before|next|early|late))|find\b(?! (?:the )?(?:funds|"
    r"money|places))|last|face|decide|say|tell|learn|plough|enter into force|expire|end|succeed|"
    r"replace(?! (?:the|all|its|their|old|an?|two|three|\d+)\b)|take up (?:(?:his|her|their|its|the|this|an?) "
    r"(?:[\w-]+ ){0,3}?)?(?:post|duties|office|position|functions|work|role|appointment|mandate)|"
    r"take (?:office|part(?! in (?:an?|two|three|four|future|"
    r"joint|\d+) ))|hear|sign|inaugurate|unveil|call (?:on|at)\b|be (?:headed|staffed|run|hosted|moderated) by|"
    r"present (?:mr|ms|mrs|dr|him|her|the (?:new|award|prize))\b|"
    r"make (?:an?|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stopover|stop|speech|statement|"
    r"appearance)\b|receive (?!training\b|support\b|funding\b|help\b|assistance\b|an? (?:grant|"
    r"loan))|be (?:succeeding|replacing|taking|joining|leaving|visiting|meeting|"
    r"travel+ing|attending|speaking|serving|moving|returning|arriving|calling|advertised|publici[sz]ed|"
    r"reassigned|posted|transferred to|recalled)|"
    r"(?:continue|go on) to (?:head|lead(?! (?:the|an?|its) (?:[\w-]+ ){0,4}(?:detachment|mission|group|operation|"
    r"efforts?|exercise|"
    r"project|work|team|force|training|programme|battalion)\b)|serve|hold the (?:post|office)|act as|be the)|start on|"
    r"assume (?:(?:his|her|their|its|the)(?: new)? (?:duties|functions|post|office|"
    r"role|"
    r"position|responsibilities|command|presidency|chair)|office|command|duties)|"
    r"take over (?:as|from|his|her|the (?:post|office|chair|presidency|command|duties|helm))|moderate|"
    r"appear|run for|serve|include|focus|deal with|cover(?! (?:[\w-]+ ){0,5}(?:costs?|expenses|fees|bills?|"
    r"salar\w+|rent)\b)|discuss|consider|examine|explore|look "
    r"(?!into)|return(?! (?:the|all|its|their|two|three|four|five|six|ten|eleven|twelve|\d+)\b)|"
    r"feature|have (?!access|places|\w+ed\b)|take (?:your |some )?questions|now take|"
    r"consist|comprise|involve|prove|show|follow|"
    r"continue to be|help (?:to )?(?:make|bring|reduce|ensure)|present (?:his|her|their) (?:credentials|"
    r"letters))\b",
    r"(?:will|would|shall|(?:is|are|was|were)(?: also| then| now| first| \w+ly)* to|(?:is|are) going to)"
    r"(?: \w+ly| also| then| now| instead)? (?:open|close|(?:co-)?chair|hold|give|deliver|host|receive|begin|"
    r"start|have|"
    r"lead|"
    r"inaugurate|sign|join) "
    r"(?:a |an |the |his |her |its |their )?(?:[\w'-]+ ){0,3}(?:meetings?|talks|discussions|"
    r"consultations(?= with (?:the )?(?:[\w-]+ ){0,3}(?:minister|president|"
    r"secretary|mr|ms))|conference|session|"
    r"summit|ceremony|lecture|speech|address|interview|keynote|remarks|press \w+|lunch|dinner|talk|council|"
    r"committee|commission|"
    r"exhibition|visit|tour|delegation|guests?|reception|open day|party|concert|event)\b(?! (?:on|in|"
    r"for) (?:the )?(?:year|spring|"
    r"autumn))(?![^.;]{0,60}\b(?:course|training|exercise|seminar)\b)",
    r"(?:will|would|shall|is to|are to|was to|were to) (?:also |then |now )?(?:always |soon |"
    r"again )?be (?:always |welcome|remembered|discussed|"
    r"held|examined|considered|received|welcomed|streamed|available|possible|able|needed|followed|"
    r"required|accompanied|difficult|important|closed|open|back|there|a|an|the|in|at|on|no|his|her|"
    r"their|joined|led by|chaired|opened|broadcast|informed|known|announced|reviewed|marked|celebrated|"
    r"appointed|named|replaced|succeeded|taken up|preceded|ready|made public|published on|\w+ed by "
    r"(?:his|her) )\b",
    r"(?:will|would|shall|is to|are to)(?: also| then| first| formally| officially)? (?:assume charge|"
    r"report (?:on|to)\b|take up (?:his|her|their) posts\b|leave the country|"
    r"be (?:(?:permanent|special|deputy|acting|assistant|high|defence|military) )*(?:representative|ambassador|"
    r"director|head|chief|minister|commander|secretary|commissioner|envoy|consul|chair|chairman|chairwoman|president|"
    r"rector|adviser|attach[ée])\b|"
    r"open (?:the|[\w-]+'s new)(?: [\w-]+){0,3} (?:office|chancery|premises|building|centre|school|wing|"
    r"headquarters|exhibition)\b(?! (?:by|before|within|no later)\b))",
)
