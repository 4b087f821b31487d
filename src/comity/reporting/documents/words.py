"""The words of documents in English and French, and dates and numbers as each language writes them.

French sets a narrow no-break space (U+202F) before : ; ? ! and between the thousands of a number, and writes the first
of a month as 1er (Lexique des règles typographiques, Imprimerie nationale). An installation may say some words in its
own way: for the making of one document its paper stands in `PAPER`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, get_args

from comity.common.dates import MONTHS, NARROW_DASH
from comity.common.numbers import MINUS, NARROW
from comity.formats.documents import AS_SHIPPED, Paper
from comity.programmes.known_dates import AS_KNOWN

Language = Literal["en", "fr"]
SECTIONS = ("reservations", "cross_cutting", "instruments", "not_known", "lineage")  # the parts behind the clauses
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES: Mapping[Language, str] = {"en": "English", "fr": "Français"}
MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
OF_MONTHS: Mapping[Language, tuple[str, ...]] = {"en": tuple(MONTHS), "fr": MOIS}

WORDS: Mapping[str, tuple[str, str]] = {
    "programme": ("Programme", "Programme"),
    "public_edition": ("Public edition", "Édition publique"),
    "redline": ("Comparison of versions", "Comparaison de versions"),
    "contents": ("Contents", "Sommaire"),
    "text": ("Text", "Texte"),
    "page": ("page", "page"),
    "of": ("of", "sur"),
    "sides": ("Sides", "Parties"),
    "period": ("Period", "Période"),
    "version": ("Version", "Version"),
    "version_n": ("version {n}", "version {n}"),
    "state": ("State", "État"),
    "date": ("Date", "Date"),
    "marking": ("Marking", "Marquage"),
    "sha256": ("SHA-256", "SHA-256"),
    "sha256_of": ("SHA-256 of the text", "SHA-256 du texte"),
    "compared_with": ("Compared with", "Comparée à"),
    "illustrative": ("Illustrative", "À titre d’illustration"),
    "illustrative_note": (
        "Invented in whole or in part: {parts}.",
        f"Inventé en tout ou en partie{NARROW}: {{parts}}.",
    ),
    "and_more": ("and {n} more", "et {n} autres"),
    "and_one_more": ("and 1 more", "et 1 autre"),
    "content_language": (
        "",
        f"Les libellés, les dates et les nombres sont en français{NARROW}; le texte est donné dans sa langue, "
        "l’anglais, qui seule fait foi.",
    ),
    "compared_language": (
        "",
        f"Les libellés sont en français{NARROW}; le texte est donné dans sa langue, l’anglais, qui seule fait foi.",
    ),
    "releasable": ("Releasable to", "Communicable à"),
    "releasable_to": ("releasable to {sides}", "communicable à {sides}"),
    "everyone": ("everyone", "tous"),
    "aim": ("Aim", "Objectif visé"),
    "rationale": ("Why it was chosen", "Pourquoi ce choix"),
    "target": ("Target", "Cible"),
    "content": ("Content", "Contenu"),
    "schedule": ("Schedule", "Calendrier"),
    "lead_bodies": ("Lead", "Responsable"),
    "supporting_bodies": ("Support", "Appui"),
    "context": ("Context", "Contexte"),
    "legal_nature": ("Legal nature", "Nature juridique"),
    "title": ("Title", "Titre"),
    "organisation": ("Organisation", "Organisation"),
    "type": ("Type", "Type"),
    "goal_level": ("Level of the goals", "Niveau des buts"),
    "period_start": ("Period begins", "Début de la période"),
    "period_end": ("Period ends", "Fin de la période"),
    "period_extended_to": ("Extended to", "Fin prorogée"),
    "period_precision": ("How exactly the days are known", "Précision des dates"),
    "period_note": ("Note on the period", "Note sur la période"),
    "approvals": ("Approvals", "Approbations"),
    "actions": ("Actions", "Actions"),
    "requirements": ("Requirements", "Exigences"),
    "lines": ("Activities", "Activités"),
    "themes": ("Themes", "Thèmes"),
    "theme": ("Goal of the theme", "But du thème"),
    "action": ("Action", "Action"),
    "requirement": ("Requirement", "Exigence"),
    "milestone": ("Milestone", "Jalon"),
    "reservations": ("Reservations", "Réserves"),
    "cross_cutting": ("Cross-cutting themes", "Thèmes transversaux"),
    "instruments": ("Instruments", "Instruments"),
    "not_known": ("Not known", "Non connu"),
    "lineage": ("Where the goals went", "Ce que les buts sont devenus"),
    "lineage_carried": ("Carried", "Repris"),
    "lineage_merged": ("Merged", "Fusionnés"),
    "lineage_split": ("Split", "Scindé"),
    "lineage_dropped": ("Dropped", "Abandonné"),
    "sources": ("Sources", "Sources"),
    "annex": ("Annex: action plan", f"Annexe{NARROW}: plan d’action"),
    "goals": ("Goals", "Buts"),
    "goal": ("Goal", "But"),
    "bodies": ("Lead and support", "Responsables et appui"),
    "needs": ("What is needed", "Ce qu’il faut"),
    "milestones": ("Milestones", "Jalons"),
    "lines_of": ("Activities in {year}", "Activités de {year}"),
    "activity": ("Activity", "Activité"),
    "dates": ("Dates", "Dates"),
    "added": ("Added", "Ajouté"),
    "removed": ("Removed", "Supprimé"),
    "moved": ("Moved", "Déplacé"),
    "changed": ("Changed", "Modifié"),
    "legend_before": ("In this comparison, ", "Dans cette comparaison, "),
    "legend_new": ("what is new is underlined", "ce qui est nouveau est souligné"),
    "legend_between": (" and ", " et "),
    "legend_gone": ("what is gone is struck through", "ce qui est supprimé est barré"),
    "legend_after": (".", "."),
    "agreed_on": ("Agreed", "Accord"),
    "agreed_by_both": ("Agreed by both sides on {date}", "Agréée par les deux parties le {date}"),
    "only_tabled": (
        "Tabled by {side} on {date}; not agreed by both sides",
        f"Déposée par {{side}} le {{date}}{NARROW}; non agréée par les deux parties",
    ),
    "approval": ("Approval", "Approbation"),
    "approval_of": ("{side}: {words}", f"{{side}}{NARROW}: {{words}}"),
    "not_approved": ("{side}: not approved yet", f"{{side}}{NARROW}: pas encore approuvée"),
    "by_silence": ("by silence procedure", "par procédure d’approbation tacite"),
    "provisional": ("Provisional from", "Application provisoire dès le"),
    "in_force": ("In force from", "En vigueur dès le"),
    "extended": ("Extended to", "Prorogée jusqu’au"),
    "superseded": ("Superseded", "Remplacée le"),
    "ended": ("Ended", "Terminée le"),
    "tabled": ("Tabled", "Déposée"),
    "agreed": ("Agreed", "Agréée"),
    "released": ("Released", "Rendue publique"),
    "released_to_sides": ("Released to named sides", "Communiquée aux parties nommées"),
    "put_forward": ("Put forward for release", "Proposée à la publication"),
    "returned": ("Returned, not released", "Renvoyée, non publiée"),
    "withdrawn": ("Withdrawn", "Retirée"),
    "yes": ("yes", "oui"),
    "no": ("no", "non"),
    "not_stated": ("not stated", "non précisé"),
    "from_date": ("From {date}, end not known", "Dès {date}, fin non connue"),
    "from_day": ("From {date}, end not known", "Dès le {date}, fin non connue"),
    "until_date": ("Until {date}, start not known", "Jusqu’en {date}, début non connu"),
    "until_day": ("Until {date}, start not known", "Jusqu’au {date}, début non connu"),
    "extended_to_date": (", extended to {date}", ", prorogée jusqu’en {date}"),
    "extended_to_day": (", extended to {date}", ", prorogée jusqu’au {date}"),
    "mark_of": ("Mark of {name}", "Emblème de {name}"),
    "nothing": ("This version has no clauses.", "Cette version ne contient aucune clause."),
}
# what the types of programmes call their levels; another word stays as it is
LEVELS = {"objective": "objectif", "goal": "but", "area": "domaine", "aim": "visée", "action": "action"}

PAPER: ContextVar[Paper] = ContextVar("PAPER", default=AS_SHIPPED)


@contextmanager
def on_paper(paper: Paper) -> Iterator[None]:
    """While a document is made its words and numbers are those of this paper."""
    before = PAPER.set(paper)
    try:
        yield
    finally:
        PAPER.reset(before)


def sections() -> tuple[str, ...]:
    """The parts behind the clauses, in the order of the paper."""
    return PAPER.get().order or SECTIONS


def word(key: str, language: Language, **given: object) -> str:
    """The words of a key in a language, the installation's own where it has some, with what is given in its places."""
    own = PAPER.get().said_in(language).words.get(key)
    return (own or WORDS[key][LANGUAGES.index(language)]).format(**given)


def level_word(level: str, language: Language) -> str:
    """What a level is called."""
    return LEVELS.get(level.lower(), level) if language == "fr" else level


def term(words: str, language: Language) -> str:
    """A term before what it names, with its colon."""
    return f"{words}{NARROW}:" if language == "fr" else f"{words}:"


def date_in(known: str, language: Language) -> str:
    """A date as precisely as it is known: 1er juillet 2023, juillet 2023, 2023; what is no date stays as it is."""
    match = AS_KNOWN.fullmatch(known)
    if match is None or match[2] is None or not 1 <= int(match[2]) <= 12:
        return known
    month = f"{OF_MONTHS[language][int(match[2]) - 1]} {match[1]}"
    if not match[3]:
        return month
    return f"{'1er' if language == 'fr' and int(match[3]) == 1 else int(match[3])} {month}"


def number_in(number: int | float, language: Language) -> str:
    """A number as the language groups and points it: 1,840.5 and 1 840,5."""
    words = f"{abs(number):,}"
    if language == "fr":
        words = words.translate({ord(","): NARROW, ord("."): ","})
    return f"{MINUS}{words}" if number < 0 else words


def days_in(starts: str, ends: str, language: Language) -> str:
    """From when to when, nothing said twice: 17 March – 4 April 2027; 1er–4 avril 2027."""
    first, last = date_in(starts, language), date_in(ends, language)
    if not first or not last or first == last:
        return first or last
    same = [starts[:size] == ends[:size] and len(starts) == len(ends) == 10 for size in (7, 4)]
    if same[0]:
        return f"{first.split(' ')[0]}{NARROW_DASH}{last}"
    return f"{first.rsplit(' ', 1)[0] if same[1] else first} {NARROW_DASH} {last}"


def period_in(period: Mapping[str, object], language: Language) -> str:
    """The period of a programme, as far as it is known."""
    starts, ends = (str(period.get(name) or "") for name in ("start", "end"))
    if starts and ends:
        until = str(period.get("extended_to") or "")
        further = with_date("extended_to", until, language) if until else ""
        years = len(starts) == len(ends) == 4
        return (f"{starts}{NARROW_DASH}{ends}" if years else days_in(starts, ends, language)) + further
    if starts:
        return with_date("from", starts, language)
    return with_date("until", ends, language) if ends else ""


def with_date(key: str, known: str, language: Language) -> str:
    """The words of a key around a date, which for a day are others than for a month or a year."""
    match = AS_KNOWN.fullmatch(known)
    return word(f"{key}_{'day' if match and match[3] else 'date'}", language, date=date_in(known, language))
