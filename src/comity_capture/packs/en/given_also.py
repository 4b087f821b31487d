"""English: posts told of who holds them by now, of all who are named with somebody, and by rarer words of giving."""

from comity_capture.pack import AppointmentPattern as A

_CHOSEN = (
    r"(?:appointed|elected|named|nominated|confirmed|sworn in|sworn-in|chosen|installed|designated|picked|"
    r"re-elected|reappointed)"
)
_WHEN = (
    r"(?:(?: only| just| barely| as recently as)? (?:in|on|last|this|earlier|yesterday|today|since|for|two|three|"
    r"early|late|a (?:week|month|fortnight)|by)\b[^.;,]{0,50})"
)
_NOUN = (
    r"(?:election|appointment|nomination|confirmation|elevation|accession|swearing-in|designation|choice|promotion|"
    r"assumption|installation)"
)
_SHORT = r"(?:only|just|barely|scarcely|hardly|a mere|not yet|less than)"
_TIME = r"(?:days?|weeks?|a fortnight|hours?|a (?:day|week|month))"
_IN_OFFICE = r"(?:in (?:the )?(?:office|post|job|position|role|chair|saddle)|on the job|at the helm|in charge)"
_INTO = r"(?:in(?:to)?|in|on) (?:his |her |the |this )?(?:new )?(?:office|post|job|position|role|mandate|term)"
_PORTFOLIO = r"(?P<what>[a-z-]{4,}) (?:portfolio|ministry|brief|department)"
GIVEN_ALSO = (
    A(
        rule="appointment.went-to",
        pattern=rf"\b(?:gave|gives|given|handed|hands|assign(?:s|ed)|entrust(?:s|ed)|award(?:s|ed)|pass(?:es|ed)) "
        rf"(?:the )?"
        rf"{_PORTFOLIO} to\b|\b(?:the )?(?P<what2>[a-z-]{{4,}}) (?:portfolio|ministry) (?:goes|went|pass(?:es|ed)|"
        rf"falls|"
        r"fell|has gone|was given|has been given|is given) to\b",
        order="portfolio",
    ),
    A(
        rule="appointment.becomes",
        pattern=rf"\b(?:takes?|took|taking|will take|gets?|got|inherits?|inherited|received?s?|was given|was handed|is "
        rf"given|has been given|will hold) (?:over |on )?(?:the )?{_PORTFOLIO}\b(?! (?:and|to)\b)",
        order="portfolio",
    ),
    A(
        rule="appointment.object",
        pattern=r"\b(?:approved|confirmed|endorsed|installed|selected|swore|recruited|brought back|sent|reappointed|"
        r"re-elected) (?:him|her)\b(?: in)? (?:as|to be|to serve as|to the (?:post|position) of)\b",
        order="object-post",
    ),
    A(
        rule="appointment.his-election",
        pattern=rf"\b(?:on|upon|for|after|since|following|at|occasion of|to mark|welcomed|hailed) (?:his|her)"
        rf"(?: recent| new| re-| unanimous)? ?{_NOUN} (?:as|to be|(?:to|in|into|of) (?:the )?(?:high |new |"
        r"important )?(?:post|position|office|function|functions|dignity|role|duties) of)\b",
        order="his-post",
    ),
    A(
        rule="appointment.holder",
        pattern=rf"\b{_CHOSEN} (?:in|into|to|for) (?:the|this|that|his|her) (?:new )?(?:post|office|position|job|role)"
        r"\b(?! (?:of|as)\b)",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder.lately",
        pattern=rf"(?:, |\(|\bwho (?:has been|is|was) )(?:only |newly )?{_IN_OFFICE} (?:only |just )?since\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder",
        pattern=rf"(?:, |\(|\bwho (?:has been|is|was) ){_IN_OFFICE} for (?:{_SHORT} )?(?:\w+ ){{0,2}}{_TIME}\b|"
        rf"(?:, |\(|\bwho (?:has been|is|was) ){_SHORT} (?:\w+ ){{0,2}}{_TIME} {_INTO}\b|"
        r"(?:, |\()(?:still )?(?:new|fresh) (?:to|in) (?:the |his |her |this )?(?:post|job|office|role)\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.together",
        pattern=r"\b(?:(?:took|takes|taking|will take|assumed|assumes) (?:up )?(?:office|(?:his|her|their) \w+)|(?:was|"
        r"were|is|are) (?:sworn in|appointed|installed|confirmed))\b[^.;]{0,60}? (?:together|along|alongside) "
        r"(?:with )?",
        order="together",
    ),
    A(
        rule="appointment.fronted",
        pattern=rf"^\W*(?:(?:newly |only just |just |recently )?{_CHOSEN}|{_IN_OFFICE}|new (?:to|in) the \w+)"
        rf"(?: (?:to|in|into) (?:the|this|that|his|her) (?:job|post|office|position|role))?{_WHEN}?,",
        order="bearer-ahead",
    ),
    A(
        rule="appointment.went-to",
        pattern=r"\b(?:will|would|is to|shall|is|are to) (?:henceforth |from now on |now |jointly )?be (?:henceforth |"
        r"now |jointly )?(?:co-chaired|co-headed|co-led|jointly (?:chaired|headed|led)|(?:chaired|headed|led) "
        r"jointly)\b[^.;]{0,40}? by\b",
        order="house-people",
    ),
    A(
        rule="appointment.went-to",
        pattern=r"\b(?:will|would|is to|shall) be (?:headed|led|run|commanded|chaired|taken over) (?:in the "
        r"(?:meantime|meanwhile|interim)|for the time being|temporarily|provisionally|until then) (?P<verb>by)\b",
        order="house-person",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:put|placed|installed|seated|set|voted) (?=[^.;,]{3,50} (?:in|into|on|to) (?:the )?(?:chair|"
        r"office|post|place|charge|rostrum|presidium) as\b)",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:draft(?:ed|s) in|brought in|brings in|called in|calls in|hired|hires|recruit(?:ed|s)|"
        r"enlist(?:ed|"
        r"s)|called|calls|recall(?:ed|s)|brought back|lured|turned to) (?=[^.;]{3,70} (?:as(?! (?:from|of|well|"
        r"soon|such|"
        r"part|a result)\b)|(?:back )?to (?:be|serve as|act as|become)) (?:the |its |their |his |her |our "
        r")?[a-z])(?! (?:him|her|it|them)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=r"\b(?:voted|elected|lifted|brought|swept|promoted|elevated|raised|installed|ushered|moved|appointed) "
        r"(?:back )?(?:in)?to the (?:vacant |new )?(?:post|office|position|chair|role|job|seat) (?:of|as)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\bshall (?:hereby |henceforth )?be (?:the |its )?(?=[a-z])(?!\w+ed\b)|"
        r"\b(?:is|are|was) (?:hereby |herewith )(?:the |made )?(?=[a-z])(?!\w+ed\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:is|are) to be (?:our|its|their|the) (?:very )?first (?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"(?<=, )(?:newly|recently|just|freshly|now|since (?:last )?\w+) (?:installed |placed |put "
        r")?(?=(?:at the "
        r"(?:head|helm)|in (?:charge|command)) of\b)(?![^.;,]{3,60}\b(?:delegation|team|party)\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"\bas (?:his |her |its )?[a-z][^.;,]{2,60},? (?:he|she|it|they|the \w+) (?P<verb>will have|will "
        r"be given|"
        r"will be assisted|gets|is given)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"\b(?:will have|gets|is given) (?=[^.;,]{3,50} as (?:his|her|its|their) (?:new |first )?(?:deput|"
        r"assistant|alternate|chief|vice|second|number|military|political))",
        order="person-post",
    ),
    A(
        rule="appointment.who-succeeds",
        pattern=r",? (?:who|which) (?P<verb>succeeds|succeeded|replaces|replaced|takes over from|took over from|"
        r"follows|has succeeded|has replaced|will succeed|will replace)(?= [a-z]+\.? [^.;,]{2,40})"
        r"(?![^.;,]{0,60} as )",
        order="holder-verb",
    ),
)
