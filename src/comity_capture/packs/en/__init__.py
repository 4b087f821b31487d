"""The English pack."""

from comity_capture.pack import Pack
from comity_capture.packs.en.appointments import (
    APPOINTMENTS,
    BEGINNINGS,
    CHOICES,
    FILLINGS,
    FROM,
    GRADES,
    NEWLY,
    NO_APPOINTMENTS,
    NO_BEGINNING,
    NO_FILLINGS,
    NO_SUCCESSIONS,
    NOT_FILLED,
    PASSIVES,
    THOSE_BEFORE,
    VACATED,
)
from comity_capture.packs.en.claims import CLAIMS
from comity_capture.packs.en.dates import DATES
from comity_capture.packs.en.events import EVENTS
from comity_capture.packs.en.followers import SUCCESSORS, TAKERS
from comity_capture.packs.en.loosely_given import ANY_FILLING, NONE_FILLED
from comity_capture.packs.en.names import NAMES
from comity_capture.packs.en.offices import OFFICES
from comity_capture.packs.en.rosters import ROSTERS
from comity_capture.packs.en.stays import BEGINS, ENDS
from comity_capture.packs.en.text import GROUPS, SIDE_LEADS, TEXT
from comity_capture.packs.en.topics import TOPICS


def forms(word: str) -> tuple[str, ...]:
    """A word and, for names of peoples and things in the plural, its singular."""
    return (word, word[:-1]) if len(word) > 4 and word.endswith("s") else (word,)


PACK = Pack(
    code="en",
    text=TEXT,
    names=NAMES,
    offices=OFFICES,
    dates=DATES,
    events=EVENTS,
    claims=CLAIMS,
    appointments=APPOINTMENTS,
    named_so=(
        r"^ (?:by (?:presidential |royal )?decree )?(?:on|in|last|this|yesterday|earlier|recently)\b[^.;,]{0,40}"
        r"(?:,|[.;]| and (?:resides|lives|has|arrived|took|will|is|was)\b)",
    ),
    who_follows=(r"^,? (?:who|which|the (?:new )?successor|successor)\b",),
    any_filling=ANY_FILLING,
    none_filled=NONE_FILLED,
    roster_lines=True,
    held_on=(
        r"^(?:(?:first|second|deputy) )?(?:chair|chairman|chairwoman|chairperson|vice-chair\w*|co-chair\w*|rapporteur|"
        r"vice-president|moderator|facilitator)(?: of (?:the )?[^.;]{0,60}\b(?:committee|commission|conference|session|"
        r"meeting|group|council|forum|dialogue))?$|^(?:acting|interim|caretaker) |"
        r"^head of (?:the )?(?:[\w-]+ ){0,3}(?:group|delegation)\b",
    ),
    object_genders={"him": "m", "her": "f"},
    led_by=(
        r"\b(?:led|headed|chaired) by (?:the |its |their )?[^.;]{0,60}$",
        r"\b(?:delegation|it|team|group|party|guests|visitors)\b[^.;]{0,40}\b(?:included|comprised|consisted of|"
        r"is composed of|was composed of|was made up of|numbered|brought together)\b[^.;]*$",
        r"\b(?:heading|leading|at the head of) the (?:delegation|group|team|mission) (?:was|is) $",
        r"\bthe head of (?:the|its|their) delegation,? $",
    ),
    delegations=(
        r"\b(?:delegations?|group|team|party|lawmakers|parliamentarians|deputies|senators|members of parliament|mps|"
        r"officials|officers|experts|guests|visitors|envoys|representatives|negotiators|diplomats|cadets|scientists)"
        r"(?: [\w' -]{0,30})? (?:of|from) (?:the )?(?:[\w'-]+ (?:of|from) (?:the )?)?\|",
        r"\|(?:'s)? (?:[\w'-]+ ){0,2}(?:delegation|lawmakers|parliamentarians|deputies|senators|mps|officials|"
        r"officers|experts|guests|visitors|team|party|negotiators|diplomats|cadets|scientists|"
        r"members of parliament)\b",
    ),
    serves=(
        r",? (?:who|now|currently)? ?(?:also )?(?:heads|headed|leads|led|directs|directed|runs|ran|chairs|chaired|"
        r"represents|represented|represent|works for|worked for|works at|works in|serves in|serves at|served in|"
        r"heading|leading|representing|speaking for|on behalf of|(?:is )?in charge of [^.;,]{2,50} (?:at|of|in)|"
        r"working (?:for|in|at)|serves as [^.;,]{2,60} (?:of|at|in)) (?:the )?",
        r",? (?:a |an |one of )?(?:(?!former|retired|ex-)[\w-]+ ){0,3}(?:representative|representatives|official|"
        r"member|expert|officer|"
        r"specialist|diplomat|engineer|instructor|adviser|analyst|researcher|scientist) (?:from|of|at|with) "
        r"(?:the )?",
        r",? (?:also )?(?:from|of) (?:the )?",
        r", (?:the )?(?=[^,.;]{3,30}'s (?:number|chief|top|lead|senior|head|own|former|new|first|foremost|leading))",
    ),
    appointment_lists=(
        r"\b(?:following|these) (?:appointments|changes|nominations)\b|\bappoint(?:ed|s) the following\b|"
        r"\bappointments?(?: (?:in|to|at) [^.:]{2,60})?:",
    ),
    stay_begins=BEGINS,
    stay_ends=ENDS,
    taken_up=FROM,
    beginnings=BEGINNINGS,
    newly=NEWLY,
    stand_ins=(
        r"^\W*(?:the|this) (?:[\w-]+ )?(?:diplomat|general|colonel|brigadier|admiral|lawyer|politician|"
        r"economist|lawmaker)\b",
    ),
    no_filled=NOT_FILLED,
    newly_many=(
        r"\b(?:newly|recently)[ -](?:appointed|designated|named|nominated) (?:[\w-]+ ){0,2}(?:ambassadors|envoys|"
        r"heads of "
        r"mission|high commissioners|diplomats)\b",
    ),
    rosters=ROSTERS,
    grades=GRADES,
    no_beginnings=NO_BEGINNING,
    those_before=THOSE_BEFORE,
    no_appointments=NO_APPOINTMENTS,
    fillings=FILLINGS,
    no_fillings=NO_FILLINGS,
    successors=SUCCESSORS,
    takers=TAKERS,
    choices=CHOICES,
    passives=PASSIVES,
    vacated=VACATED,
    tenures=(
        r"\b(?:since|until|from|vacant|empty)\s+(?:the (?:end|start|beginning|spring|summer|autumn) of )?(?:\w+ )?$",
    ),
    so_far=(r"\b(?:so far|until (?:now|then|recently|last \w+)|up to now|till now|hitherto|currently) (?:the )?$",),
    no_successions=NO_SUCCESSIONS,
    topics=TOPICS,
    side_leads=SIDE_LEADS,
    side_intros=(r"(?:^\W*|[,;:–] )(?:and )?(?:for|representing|on behalf of|on the part of) (?:the )?$",),
    acts_before=(
        r"\b(?:led|chaired|co-chaired|moderated|opened|closed|presented|introduced|signed|given|delivered|taught|"
        r"welcomed|"
        r"received|hosted|represented|headed|conducted|run|joined|greeted|inaugurated) by (?:the |mr |ms |mrs |"
        r"dr )?$",
    ),
    acts_behind=(
        r"(?: \([^)]{1,40}\))?(?:, [^.;,]{3,80},|,)? (?:also |then |who )?(?:presented|moderated|opened|gave|taught|"
        r"led|chaired|co-chaired|answered|"
        r"signed|took part|attended|welcomed|addressed|represented|spoke|explained|introduced|delivered|hosted|ran|"
        r"instructed|showed|put (?:his|her) name|handed|received|met|joined|toured|travelled|conducted)\b",
    ),
    group_intros=(
        r"\b(?:instructors|experts|officers|specialists|representatives|officials|lawmakers|members|advisers|"
        r"engineers|pilots|"
        r"doctors|diplomats|delegates|students|cadets|trainers|scientists|colleagues|guests|soldiers|lecturers|"
        r"teachers|"
        r"speakers|participants|partners|researchers|judges|lawyers|negotiators)(?: [\w-]+){0,2} (?:from|"
        r"of) (?:the )?$",
    ),
    held_yet=(r"^\W*(?:until now|up to now|so far|currently|at present|presently)\b[^,;]*$",),
    asides=(
        r"^\W*(?:who|whose|which|formerly|currently|previously|until (?:now|recently|then|last \w+)|most recently|"
        r"at present|presently|hitherto|now|then|earlier|once|today|an?|former|the former|himself|herself|"
        r"having|after|"
        r"up to now|so far|outgoing|the outgoing|the current|the present)\b[^,;]*$",
    ),
    also=(r"\b(?:also|additionally|concurrently)\b",),
    new_posts=(r"\ban? (?:new |first |permanent |next )?$",),
    letters=(r"\b(?:credentials|letters? of (?:credence|accreditation|commission)|open letters)\b",),
    attended=(
        r"\b(?:in (?:the )?presence of|attended by|in attendance (?:was|were)|(?:also )?present (?:was|were)|"
        r"witnessed by)\b",
    ),
    stood_by=(
        r"^[^.;]{0,60} (?:was|were|sat|stood) (?:also )?(?:with|beside|alongside|at the side of) (?:the |his |her )?$",
    ),
    between=(
        r"\b(?:talks|call|conversation|meeting|discussions?|exchange|consultations|negotiations) (?:\w+ )?between "
        r"(?:[^;.]|(?<=\bm[rs])\.){0,70}$",
    ),
    companions=(
        r"\b(?:officials|members|representatives|leaders|dignitaries|authorities|officers|hosts|interlocutors),? "
        r"including "
        r"(?:the )?$",
        r"\b(?:accompanied|flanked|assisted|seconded|escorted|joined) (?:[\w-]+ ){0,5}by (?:also )?(?:the |"
        r"his |her |their |a )?$",
        r"\b(?:together|along) with (?:the |his |her |their )?(?:new )?$",
        r"\b(?:delegation|party|team|group) (?:also )?(?:included|includes|comprised|consisted of) "
        r"(?:the |his |her |their )?$",
        r"^\W*(?:it|this|they|the (?:guests|visitors|party|team)) (?:also |further )?(?:included|includes|comprised|"
        r"numbered|counted|brought|consisted of) (?:the |his |her |their )?$",
        r"\b(?:part of|members? of|also in|also on) (?:it|the (?:delegation|party|team|group)|"
        r"her (?:delegation|party|team)|his (?:delegation|party|team)) (?:was|were|is|are) (?:also )?(?:the )?$",
        r"\b(?:with|alongside|beside) (?:him|her|them) (?:were|was|are|is|sat|came|travelled|came along) "
        r"(?:also )?(?:the |his |her |their )?$",
        r"\b(?:was|were) (?:also )?(?:joined|supported) by (?:the )?(?:his |her |their )$",
    ),
    present=(
        r"\b(?:taking part|took part|participants|present|attending|attendees|in attendance|attended by)\b"
        r"[^.:]{0,60}:$",
    ),
    groups=GROUPS,
    endings=(
        "ations",
        "ation",
        "ingly",
        "ities",
        "ments",
        "ment",
        "ings",
        "ing",
        "ies",
        "ied",
        "ers",
        "er",
        "ed",
        "es",
        "al",
        "s",
        "e",
        "y",
    ),
    stem_at_least=4,
    forms=forms,
    word=r"at present\b|(?:[^\W\d_]\.){2,}|\d+(?:st|nd|rd|th)\b|'[st]\b|(?:[ld]')(?=[^\W\d_])|[^\W\d_]+(?:(?:-|"
    r"'(?!s\b))[^\W\d_]+)*|\d+|\S",
    possessive="'s",
)
