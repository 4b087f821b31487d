"""How English texts tell that somebody takes over an office by its noun, and other ways to begin in a post."""

from comity_capture.pack import AppointmentPattern as A

OFFICE_NOUNS = {
    "command": "commander",
    "chairmanship": "chairman",
    "presidency": "president",
    "directorship": "director",
    "direction": "director",
    "helm": "head",
    "leadership": "head",
    "reins": "head",
    "charge": "head",
}
_TAKE = (
    r"(?:takes?|took|taken|taking|assumes?|assumed|assuming|receives?|received|accepts?|accepted|inherits?|inherited)"
)
_GIVE = (
    r"(?:gave up|gives up|laid down|lays down|hands?|handed|handing|passes|passed|transfers?|transferred|"
    r"relinquishe[sd]|turns?|turned|gives?|gave)"
)
OFFICE_LEADS = (
    r"\b(?:at|to|in|into) (?:the )?(?:helm|charge|leadership)$",
    rf"\b{_TAKE} (?:over )?(?:the )?\w+$",
    rf"\b{_GIVE} (?:over )?(?:the )?\w+$",
    r"\b(?:entrusted|charged|tasked) with (?:the )?\w+$",
    r"(?:^\W*|\b(?:where|when|as|and|which|,) )(?:the )?(?:command|reins|chairmanship|directorship)$",
)
_NOUN = rf"(?:{'|'.join(OFFICE_NOUNS)}) of\b"
_MADE = (
    r"(?:assigned|posted|seconded|inaugurated|reappointed|re-appointed|reconfirmed|announced|unveiled|presented|"
    r"introduced|accredited|commissioned|designated|deployed|retained|drafted in|brought back|enthroned)"
)
TAKING_OFFICE = (
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:placed|put|set) at the (?=head of\b(?! (?:an?|the|his|her) (?:[\w'-]+ ){0,2}(?:delegation|group|"
        r"team|party|visit)))",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=rf"\b{_TAKE} (?:over )?(?:the )?(?={_NOUN})",
        order="subject-post",
    ),
    A(
        rule="appointment.went-to",
        pattern=rf"\b{_NOUN}[^.;]{{3,90}}? (?P<verb>(?:(?:is|was|has been|will be|being) )?(?:passe[sd]|pass|"
        rf"goes|went|"
        r"handed over|handed|transferred|transfers|given|entrusted|falls|fell)(?: over)?(?: from "
        r"[^.;,]{3,60}?)? to)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.went-to",
        pattern=rf"\b{_GIVE} (?:over )?(?:the )?{_NOUN}[^.;]{{3,90}}? (?P<is>to)\b(?= )",
        order="post-verb-person",
    ),
    A(
        rule="appointment.entrusted",
        pattern=r"\b(?:has |have |had )?(?:entrusted|charged) (?!with\b)(?=[^.;,]{3,60} with (?:the )?(?:post|office|"
        r"mandate|position|duties|functions|role|job|mission) of\b)",
        order="person-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=r"\b(?:entrusted|charged) with (?:the )?(?:mandate|mission) of\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=rf"\b(?:is|was|were|has been|have been|had been|will be|is to be|being) (?:\w+ly |also |today )?"
        rf"{_MADE} (?:(?:to|in|from|at|on|by|this|last) [^.;,]{{2,40}} )?as (?:the |its |their |our |his |her )?"
        r"(?:new |next )?(?=[a-z])(?!(?:an?|part|one|soon|well|far|early|such|guests?|follows)\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:takes?|took|has taken|will take|swears?|swore|has sworn|sworn) (?:the|an|his|her|their) "
        r"(?:oath|constitutional oath)(?: of (?:office|allegiance))?(?: [^.;,]{2,40})? as\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:steps?|stepped|will step|moves?|moved|slips?|comes?|came) into the (?:role|post|position|"
        r"office|"
        r"job|function|chair) of\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:joins|joined|will join|has joined) as (?:(?:its|the|their|our) )?(?:new |next )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:with effect from|effective(?: from| as of)?|as of|as from|from|starting) [^.;,]{3,30}, "
        r"[^.;,]{3,60} (?P<verb>is|will be|becomes|takes over as) (?:the |its |our |their )?(?:new |next )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"(?:^|[,;] |'s )(?:the )?[a-z][^.;,]{3,80} (?P<verb>is now|will now be|is from now on)\b(?= "
        r"[a-z]*\.? ?[a-z]+ [a-z]+)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"\b(?:has|have|gets?|got|welcomes?|welcomed) an? new (?=[a-z])[^.;,:]{3,80}(?P<verb>: |, | in "
        r")(?=(?:the |mr "
        r"|ms |mrs |dr |[a-z]+ )?[a-z]+ [a-z'-]+)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:takes?|took|taking|will take|has taken) over (?:[\w'-]+ ){0,5}(?:functions|duties|post|role|"
        r"responsibilities|position|portfolio|job) (?:as|of) (?:the )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:moves?|moved|is moving|will move|transfers?|transferred|goes|went) (?:over )?to [^.;,]{2,60} as "
        r"(?:its |the |their )?(?:new |next )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:will|to|shall|would) (?:lead|head|direct|run|take charge of) [^.;,]{2,60} as (?:its |the |"
        r"their )?"
        r"(?:new |next )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"\b(?:successor|replacement) (?:as|in the post of) [^.;,]{3,80} (?P<verb>is|was|will be|is to be)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"^\W*(?:succeeding|replacing|following) [^.;]{3,60} as [^.;,]{3,80} (?P<verb>is|was|will be)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"\b(?:be|been|is|was|being) (?:succeeded|replaced|followed|relieved) (?P<verb>by)\b"
        r"(?=[^.;]{3,80} as (?:the )?[a-z])",
        order="post-person",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:is|was|has been|will be|placed|put) (?:placed |put )?at the (?=head of\b(?! (?:an?|the|"
        r"his|her) "
        r"(?:[\w'-]+ ){0,2}(?:delegation|group|team|party))[^.;,]{3,90} (?:from|since|as of|as from|with effect)\b)",
        order="subject-post",
    ),
)
