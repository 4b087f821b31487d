"""Further ways in which English texts give a post: moves to the college as commandant, was asked to serve as."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.packs.en.leading import LEADS, VERBS

_THE = r"(?:the |its |their |our |his |her )?(?:new |next |first )?"
_DONE = (
    r"appointed|elected|named|nominated|chosen|designated|installed|promoted|confirmed|picked|selected|reappointed|"
    r"re-elected|accredited"
)
_WHEN = r"(?: (?:on|last|this|yesterday|earlier|in|today)\b[^.;,]{0,40}?)?"
_LED = rf"(?=(?:{'|'.join(VERBS)})\b)"
_CHOSE = (
    r"(?:has |have |had )?(?:selected|chosen|chose|appointed|appoints|named|names|nominated|nominates|picked|picks|"
    r"elected|elects|designated|proposed|recruited|hired|installed|selects|chooses)"
)
POSTS_GIVEN = (
    A(
        rule="appointment.object",
        pattern=r"\b(?:named|appointed|elected|designated|nominated|chosen|picked|made|posted|promoted) (?:him|her)\b"
        r"(?: as| to be| to serve as| to the (?:post|position) of)?(?= )",
        order="object-post",
    ),
    A(
        rule="appointment.active.fronted",
        pattern=r"^\W*(?:for|to|in|into) the (?:new |newly created |vacant |key )?(?:post|position|office|role|job|"
        rf"function) (?:of|as)\b(?![^.;]*\bto be\b)[^.;]{{3,140}}? (?P<verb>{_CHOSE})\b(?! by\b)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.active.fronted",
        pattern=rf"^\W*as (?!part|well|soon)[^.;,]{{3,90}}?,? (?:the|it|he|she|they) [^.;,]{{0,60}}?(?P<verb>{_CHOSE})"
        r"\b(?! by\b)(?![^.;]{3,60} (?:as|to be|to the post)\b)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"^\W*(?:taking (?:over|up office|office|charge)|(?:newly )?(?:appointed|elected|named)|stepping in|"
        r"coming in|joining [^.;,]{2,40}) as [^.;,]{3,90}? (?P<verb>is|was|will be)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"^\W*(?:filling|taking(?: up)?|assuming) the (?:vacant |new )?(?:post|position|office|role) of [^.;,]"
        r"{3,90}? (?P<verb>is|was|will be)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.in-place",
        pattern=r"\b(?:appointing|naming|installing|appointed|named|installed|elected|chose|appoints|names) "
        r"(?=[^.;,]{3,50} in (?:his|her|their) (?:place|stead)\b)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.to-come",
        pattern=r"\b(?:will|is to|are to|shall) (?:soon |shortly )?be (?:elected|chosen|selected) (?=(?:at|in|on|next|"
        r"later|during|after|before|this|when|early)\b)",
        order="any-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:will|shall|is to|are to) be (?:his|her|its|their) (?=(?:[a-z]+ )?(?:deputy|alternate|adviser|"
        r"advisor|assistant|chief of staff|vice-\w+)\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.to-come",
        pattern=r"\b(?:posts?|position|office|vacancy) of (?:the )?(?=[^.;,]{3,80} (?:is|are|will|would|shall) (?:to "
        r"|still to |due to "
        r")?(?:be )?(?:filled|advertised anew|decided on|assigned)\b(?! by\b))",
        order="post",
    ),
    A(rule="appointment.becomes.office-taken", pattern=rf"{LEADS}{_LED}", order="subject-post"),
    A(
        rule="appointment.becomes.office-taken",
        pattern=rf"\b(?:tasked|charged|entrusted) with {_LED}",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.office-taken",
        # who was in charge of it once holds it no longer
        pattern=r"\b(?:(?:is|will be|is to be) (?:now |also |today |[a-z]+ly )?(?:placed |put )?|(?:was|has been|"
        r"have been|being) (?:now |also |today |[a-z]+ly )?(?:placed|put) |placed |put )"
        r"(?=(?:at the helm|in charge) of\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.went-to",
        pattern=r"\b(?:will|would|is to|shall) be (?:now |[a-z]+ly )?(?:headed|led|run|commanded|chaired|taken over)"
        r"(?: (?:from|as of) [^.;,]{3,30})? (?P<verb>by)\b",
        order="house-person",
    ),
    A(
        rule="appointment.went-to.lately",
        pattern=r"\bha(?:s|ve) (?:now )?been (?:headed|led|run|commanded|chaired|taken over) (?:since|from|as of) "
        r"[^.;,]{3,30} (?P<verb>by)\b",
        order="house-person",
    ),
    A(
        rule="appointment.becomes.right.lately",
        pattern=r"\bhas (?:now )?been (?:the |its |our )?(?:new )?(?=[a-z][^.;,]{3,90} since\b)|"
        r"\bsince [^.;,]{3,30}, [^.;,]{3,60} (?P<verb>has been)\b(?: the| its| our)?",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:takes?|took|taken|taking|assum(?:es?|ed|ing)|accept(?:s|ed|ing)?|fills?|filled|hold) "
        r"(?:up |over )?"
        r"(?:the|a|this) (?:(?:newly|recently|freshly) \w+ |new |vacant |key |important |senior )?(?:post|"
        r"position|office|"
        r"role|job|function|mandate) (?:of|as)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:moves?|moved|moving|transfers?|transferred|goes|will go|returns|will return|switch(?:es|ed)|"
        rf"crosses) (?:from [^.;,]{{2,50}} )?(?:to|back to|over to) [^.;,]{{2,60}} as {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:takes?|took|taken|taking|assum(?:es?|ed|ing)) (?:over |up )?[^.;,]{2,50}'s? (?:[a-z]+ "
        r")?(?:functions|"
        rf"duties|responsibilities|role|post|portfolio|position|place|seat) as {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:will|shall|is to|are to|would) be (?:his|her|(?:the )?(?:[\w-]+ ){0,3}[\w-]+'s) "
        r"(?:new|next|first|"
        r"future) (?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\bwhom?,? [^.;]{3,60} (?P<verb>(?:will |is to |has |would )?(?:succeed|replace|follow)(?:s|"
        r"ed)? as)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.participle.right",
        pattern=rf"(?<=, )(?:newly |just |recently |now |today |yesterday )?(?!accredited (?:the|an?|his|her|two|"
        rf"three)\b)(?:{_DONE})(?:{_WHEN} (?:as|to be|"
        rf"to the post "
        rf"of))? {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:won|wins|has won) (?:the |a )?(?:[a-z]+ )?(?:election|vote|ballot|race|contest) (?:for|"
        r"as|to become|to "
        rf"be) {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=rf"\b(?:will|is to|shall) represent [^.;,]{{2,40}} as {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=rf"\b(?:starts?|started|begins?|began) (?:work )?(?:on [^.;,]{{3,20}} )?as {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?<!not )(?<!never )(?<!yet )(?<!n't )(?:agreed|"
        r"accepted(?: (?:the|an) (?:offer|invitation|request|call|"
        r"nomination))?|"
        rf"consented) to (?:serve|act|become|take over|continue|work|be)(?: as)? {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:asked|invited|persuaded|requested|call(?:ed|s) (?:up)?on|instructed) "
        r"(?=[^.;,]{3,60} to (?:serve|act|become|take over|step in|take office|work) ?(?:as )?\b)",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:sends?|sent|sending|dispatch(?:es|ed)?|post(?:s|ed)|assign(?:s|ed)|transfers|moves) "
        r"(?=[^.;,]{3,50} to [^.;,]{2,40} as\b)",
        order="person-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:takes?|took|taken|taking|reports?|reported|reporting) (?:up |for )?(?:duty|duties|"
        r"service|office) "
        rf"(?:[^.;,]{{3,30}} )?as {_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=rf"\b(?:elevated|raised|advanced|stepped up|upgraded) to (?:the (?:post|position|office) of "
        rf")?{_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:succeeds?|replaces?|succeeding|replacing) [^.;,]{2,60}, [^.;,]{2,60}, as (?:the )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:com(?:es|ing)|came) (?:in|on board|aboard) as (?:the |its )?(?:new )?(?=[a-z])|\bsteps? "
        r"up as (?:the )?"
        r"(?=[a-z])|\b(?:takes?|took|taking) over (?:next|later|shortly|soon|at the|in the|the)\b[^.;,]{0,30} "
        r"as (?:the )?"
        r"(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=rf"\bwhom?\b [^.;,]{{2,50}} (?:has |have |had )?(?:{_DONE}|chose|chosen|named)(?: as)? "
        rf"{_THE}(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:is|are) (?=acting [^.;]{3,80} (?:until|pending|for the time being)\b)|(?<=\bpending "
        r")[^.;]{3,90}"
        r"(?P<verb>\b(?:is acting|acts|is serving|serves|stands in|fills in) as)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.holder",
        pattern=r"(?<=, )(?:newly |recently |only )?(?:appointed|elected|sworn in|named|installed|confirmed) "
        r"(?:only )?"
        r"(?:in|on|last|this|earlier|yesterday|today|just)\b(?! [^.;,]{0,40}\bas\b)",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder",
        pattern=r"\b(?:who |which )?(?:was|is|has been|had been) (?:only |just |[a-z]+ly )?(?:appointed|elected|"
        r"named|"
        r"nominated|sworn in|installed|confirmed|accredited|chosen|designated)(?! [^.;,]{0,60}\b(?:as|post of|"
        r"position of)\b)"
        r"(?= (?:by|in|on|last|this|earlier|yesterday|today|just|only|two|three|a (?:week|month|few)|to the (?:post|"
        r"office))\b(?! (?:his|her|their) (?:place|stead|absence)\b))",
        order="holder-verb",
    ),
    A(
        rule="appointment.active",
        pattern=r"^\W*(?:they|these|those|the (?:new |three |four |two )*(?:[\w-]+ )?(?:members|heads|officials|"
        r"directors|"
        r"ambassadors|appointees)) are (?=[^.;]{3,80} as\b)",
        order="person-post",
    ),
    A(rule="appointment.active", pattern=r"\bagreed on (?=[^.;,]{3,50} as\b)", order="person-post"),
    A(
        rule="appointment.active",
        pattern=r"\b(?:cabinet|government|line-up) (?:includes|comprises|consists of|is made up of) "
        r"(?=[^.;,]{3,50} as\b)",
        order="person-post",
    ),
    A(rule="appointment.active", pattern=r"\bchoice (?:fell|falls|has fallen) on\b", order="person-post"),
    A(
        rule="appointment.active",
        pattern=r"\bagr[ée]ment (?:has been |was |is )?(?:granted|given) (?:to|for)\b",
        order="person-post",
    ),
    A(
        rule="appointment.voted",
        pattern=r"\b(?:decid\w+|decisions?|resolv\w+|intends?|intention|agree[ds]?|pleased|proud|honou?red|"
        r"delighted|glad|"
        r"happy) (?:[^.;,]{0,30} )?to (?P<verb>confirm|appoint|elect|name|nominate|install|reappoint|designate|"
        r"choose|"
        r"promote)\b(?! (?:an?|the|new|more)\b)",
        order="person-post",
    ),
)
