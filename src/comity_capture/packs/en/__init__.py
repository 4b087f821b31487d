"""The English pack."""

from comity_capture.pack import Pack
from comity_capture.packs.en.appointments import APPOINTMENTS, FROM
from comity_capture.packs.en.claims import CLAIMS
from comity_capture.packs.en.dates import DATES
from comity_capture.packs.en.events import EVENTS
from comity_capture.packs.en.names import NAMES
from comity_capture.packs.en.offices import OFFICES
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
    led_by=(
        r"\b(?:led|headed) by (?:the )?[^.;]{0,60}$",
        r"\b(?:delegation|it|team)\b[^.;]{0,40}\b(?:included|comprised|consisted of|is composed of|"
        r"was composed of)\b[^.;]*$",
    ),
    appointment_lists=(
        r"\b(?:following|these) (?:appointments|changes|nominations)\b|\bappoint(?:ed|s) the following\b|"
        r"\bappointments?(?: (?:in|to|at) [^.:]{2,60})?:",
    ),
    taken_up=FROM,
    topics=TOPICS,
    side_leads=SIDE_LEADS,
    side_intros=(r"\b(?:for|representing|on behalf of|on the part of) (?:the )?$",),
    new_posts=(r"\ban? (?:new |first |permanent |next )?$",),
    companions=(
        r"\b(?:accompanied|flanked|assisted|seconded|escorted) by (?:also )?(?:the |his |her |their |a )?$",
        r"\b(?:delegation|party|team) (?:also )?(?:included|includes|comprised|consisted of) "
        r"(?:the |his |her |their )?$",
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
    word=r"(?:[^\W\d_]\.){2,}|'[st]\b|(?:[ld]')(?=[^\W\d_])|[^\W\d_]+(?:(?:-|'(?!s\b))[^\W\d_]+)*|\d+|\S",
    possessive="'s",
)
