"""The words of briefs in English and French; what records say stays as they say it."""

from collections.abc import Mapping
from datetime import date

from comity.common.dates import NARROW_DASH
from comity.common.numbers import NARROW
from comity.contributions.models import Contribution
from comity.contributions.states import Qualifier
from comity.contributions.words import PERCENT, UNITS, whole_year
from comity.dialogue.captures_sides import side_names, split
from comity.dialogue.differences import Aspect
from comity.dialogue.models import Commitment
from comity.dialogue.states import ClaimKind, DueKind, Medium, Standing, Weight
from comity.programmes.states import GoalState
from comity.reporting.documents.words import LANGUAGES, Language, date_in, days_in, number_in

YEAR, DAY = 4, 10  # letters of a date that names a year alone, and of one that names its day
WORDS: Mapping[str, tuple[str, str]] = {
    "brief": ("Brief", "Note d’information"),
    "number": ("Brief {n}", "Note {n}"),
    "draft": ("draft, not given out", "projet, non diffusé"),
    "as_of": ("As of {date}", "Situation au {date}"),
    "meets": ("Agenda: who meets whom", f"Programme{NARROW}: qui rencontre qui"),
    "points": ("Points to raise", "Points à soulever"),
    "promises": ("Commitments both ways", "Engagements réciproques"),
    "said": ("Last said", "Dernières déclarations"),
    "goals": ("Goals and coverage", "Buts et couverture"),
    "sessions": ("Planned sessions", "Sessions prévues"),
    "giving": ("Contributions", "Contributions"),
    "differences": ("Open differences between read-outs", "Divergences entre comptes rendus"),
    "unclear": ("Read-outs differ on: {what}", f"Les comptes rendus divergent sur{NARROW}: {{what}}"),
    "topics_of_one": ("Topics told by {side} alone", "Thèmes mentionnés seulement par {side}"),
    "raise_topics": ("{side} alone names: {topics}", f"Mentionné seulement par {{side}}{NARROW}: {{topics}}"),
    "sources": ("Sources", "Sources"),
    "page": ("page", "page"),
    "of": ("of", "sur"),
    "own": ("own assessment of {name}", "appréciation propre de {name}"),
    "to": ("{giver} to {receiver}", "{giver} envers {receiver}"),
    "mutual": ("Both to each other", "L’un envers l’autre"),
    "late_1": ("1 day late", "1 jour de retard"),
    "late": ("{n} days late", "{n} jours de retard"),
    "left_1": ("due tomorrow", "échéance demain"),
    "left_0": ("due today", "échéance aujourd’hui"),
    "left": ("{n} days left", "{n} jours restants"),
    "due": ("due {days}", "échéance {days}"),
    "due_vague": ("no date: “{words}”", f"sans date{NARROW}: «{NARROW}{{words}}{NARROW}»"),
    "no_date": ("no date", "sans date"),
    "said_on": ("said {date}", "formulé le {date}"),
    "quote": ("“{words}”", f"«{NARROW}{{words}}{NARROW}»"),
    "restated": ("restated", "reformulé"),
    "told_by": ("as {name} tells it", "d’après {name}"),
    "both_sides": ("both sides", "les deux parties"),
    "illustrative": ("illustrative", "à titre d’illustration"),
    "lead": ("lead: {lead}", f"responsable{NARROW}: {{lead}}"),
    "given": ("Given by {side}", "Donné par {side}"),
    "received": ("Received by {side}", "Reçu par {side}"),
    "account": ("{side}’s account", "selon {side}"),
    "differ": ("sources differ", "les sources divergent"),
    "goals_all": ("{n} goals: {states}", f"{{n}} buts{NARROW}: {{states}}"),
    "served_0": ("none served by a session yet", "aucun n’a encore de session"),
    "served": ("{n} served by sessions", "{n} avec des sessions"),
    "sessions_0": ("no session yet", "aucune session"),
    "sessions_1": ("served by 1 session", "1 session y contribue"),
    "sessions_n": ("served by {n} sessions", "{n} sessions y contribuent"),
    "held_n": ("{n} held", "{n} tenues"),
    "a_session": ("A session", "Une session"),
    "session_of": ("goal {goal}", "but {goal}"),
    "version": ("{title}, version {n}, {state}", "{title}, version {n}, {state}"),
    "from": ("from {date}", "dès {date}"),
    "from_day": ("from {date}", "dès le {date}"),
    "until": ("until {date}", "jusqu’en {date}"),
    "until_day": ("until {date}", "jusqu’au {date}"),
    "about": ("about {value}", "environ {value}"),
    "more_than": ("more than {value}", "plus de {value}"),
    "cut": (
        "Left out to stay on {pages}: {parts}.",
        f"Omis pour tenir sur {{pages}}{NARROW}: {{parts}}.",
    ),
    "page_1": ("one page", "une page"),
    "page_2": ("two pages", "deux pages"),
    "language": (
        "Labels, dates and numbers are in English; what records say stays in their own words.",
        f"Libellés, dates et nombres sont en français{NARROW}; ce que disent les textes reste dans leur langue.",
    ),
    "nothing": ("Nothing is on record.", "Rien n’est consigné."),
    "internal_to": ("internal to {side}", "interne {side}"),
    "for_sides": ("releasable to {side}", "communicable {side}"),
    "day_not_known": ("day not known", "jour non connu"),
    "record": ("record of {side}, no published source", "consigné par {side}, sans source"),
    "promise_on_record": (
        "promise on {side}’s record, no published source",
        "engagement consigné par {side}, sans source",
    ),
}
KINDS: Mapping[str, tuple[str, str]] = {
    ClaimKind.ANNOUNCEMENT: ("announcement", "annonce"),
    ClaimKind.APPRECIATION: ("appreciation", "appréciation"),
    ClaimKind.POSITION: ("position", "position"),
    ClaimKind.REQUEST: ("request", "demande"),
    ClaimKind.BACKGROUND: ("background", "contexte"),
    ClaimKind.TOPIC: ("discussed", "abordé"),
}
STANDINGS: Mapping[str, tuple[str, str]] = {
    Standing.LATE: ("late", "en retard"),
    Standing.OPEN: ("open", "en cours"),
    Standing.LAPSED: ("lapsed", "caduc"),
    Standing.KEPT: ("kept", "tenu"),
    Standing.WITHDRAWN: ("withdrawn", "retiré"),
}
WEIGHTS: Mapping[str, tuple[str, str]] = {
    Weight.FIRM: ("firm", "ferme"),
    Weight.READINESS: ("readiness", "disponibilité"),
    Weight.INTENTION: ("intention", "intention"),
    Weight.CONTINUATION: ("continuation", "poursuite"),
}
MEDIA: Mapping[str, tuple[str, str]] = {
    Medium.RELEASE: ("release", "communiqué"),
    Medium.AGENCY: ("news agency", "agence de presse"),
    Medium.PRESS: ("press", "presse"),
    Medium.POST: ("post on a network", "message sur un réseau"),
    Medium.NOTE: ("own note", "note propre"),
}
GOALS: Mapping[str, tuple[str, str]] = {
    GoalState.NOT_STARTED: ("no start reported", "aucun début signalé"),
    GoalState.ONGOING: ("ongoing", "en cours"),
    GoalState.PARTLY: ("partly implemented", "réalisé en partie"),
    GoalState.IMPLEMENTED: ("implemented", "réalisé"),
    GoalState.CARRIED: ("carried over", "reporté"),
    GoalState.MERGED: ("merged", "fusionné"),
    GoalState.DROPPED: ("dropped", "abandonné"),
}
QUALIFIERS: Mapping[str, tuple[str, str]] = {
    Qualifier.REPORTED: ("reported", "rapporté"),
    Qualifier.PRELIMINARY: ("preliminary", "provisoire"),
    Qualifier.FORECAST: ("forecast", "prévision"),
    Qualifier.PLANNED: ("planned", "prévu"),
}
ASPECTS: Mapping[str, tuple[str, str]] = {
    Aspect.DIRECTION: ("direction of a promise", "sens d’un engagement"),
    Aspect.STRENGTH: ("strength of a promise", "force d’un engagement"),
    Aspect.DUE: ("due day of a promise", "échéance d’un engagement"),
    Aspect.AMOUNT: ("figures of a promise", "chiffres d’un engagement"),
    Aspect.DATE: ("date", "date"),
    Aspect.PLACE: ("place", "lieu"),
    Aspect.FIGURE: ("figure or statement", "chiffre ou déclaration"),
    Aspect.ANNOUNCEMENT: ("announcement", "annonce"),
    Aspect.PERSON: ("person", "personne"),
    Aspect.POST: ("title of a post", "intitulé d’une fonction"),
    Aspect.SPELLING: ("spelling", "graphie"),
    Aspect.TOPIC: ("topic", "sujet"),
}
UNITS_IN_FRENCH: Mapping[str, str] = {  # those that public figures come in; any other stays as its source writes it
    "bcm": "milliards de m³",
    "countries": "pays",
    "items": "objets",
    "people": "personnes",
    "persons": "personnes",
}
STATES: Mapping[str, tuple[str, str]] = {
    "preparation": ("in preparation", "en préparation"),
    "draft": ("draft", "projet"),
    "consultation": ("in consultation", "en consultation"),
    "tabled": ("tabled", "déposé"),
    "agreed": ("agreed", "agréé"),
    "in_force": ("in force", "en vigueur"),
    "under_review": ("under review", "en révision"),
    "extended": ("extended", "prorogé"),
}


def word(key: str, language: Language, **given: object) -> str:
    """The words of a key in a language, with what is given in its places."""
    return WORDS[key][LANGUAGES.index(language)].format(**given)


def side_named(side: object, language: Language) -> str:
    """A side or partner by name: in French by the name that the table of names has for it, else as it is kept."""
    name = str(side)
    row = side_names().get(name.casefold()) if language == "fr" else None
    return next(iter(split(row[language])), name) if row else name


def of(table: Mapping[str, tuple[str, str]], key: str, language: Language) -> str:
    """A word of a fixed list; what is not in it stays as it is."""
    return table[key][LANGUAGES.index(language)] if key in table else str(key)


def counted(key: str, n: int, language: Language) -> str:
    """Words for a number of things, those for exactly so many where there are such."""
    exact = f"{key}_{n}"
    return word(exact if exact in WORDS else key, language, n=number_in(n, language))


def colon(language: Language) -> str:
    """What stands between a name and what is told of it; French sets a narrow space before it."""
    return f"{NARROW}: " if language == "fr" else ": "


def semicolon(language: Language) -> str:
    """What stands between two parts of a sentence; French sets a narrow space before it."""
    return f"{NARROW}; " if language == "fr" else "; "


def cut_at_word(words: str, most: int) -> str:
    """At most so many signs: what is longer ends behind a whole word, with dots that say so."""
    if len(words) <= most:
        return words
    start = words[: most - 1]
    return f"{start.rpartition(' ')[0].rstrip(' ,;:–') or start[:-1]} …"


def joined(*parts: str, by: str = " · ") -> str:
    """What there is of these, in a row."""
    return by.join(one for one in parts if one)


def when(starts: str, ends: str, language: Language) -> str:
    """From when to when, as precisely as it is known; nothing where no day is."""
    return days_in(starts, ends or starts, language)


def standing_words(standing: Standing, one: Commitment, today: date, language: Language) -> str:
    """How a promise stands: late by so many days, so many days left, kept since when."""
    due, closed = one.due_by, one.closed_on
    if standing == Standing.LATE and due is not None:
        return counted("late", (today - due).days, language)
    if standing == Standing.OPEN and due is not None and due >= today:
        return counted("left", (due - today).days, language)
    known = of(STANDINGS, standing, language)
    if standing == Standing.KEPT and closed is not None:
        return f"{known}, {date_in(closed.isoformat(), language)}"
    return known


def due_words(one: Commitment, language: Language) -> str:
    """When a promise is due; what is vague keeps its words."""
    if one.due_kind in {DueKind.DATE, DueKind.PERIOD} and one.due_by:
        first = one.due_from if one.due_kind == DueKind.PERIOD and one.due_from else one.due_by
        return word("due", language, days=days_in(first.isoformat(), one.due_by.isoformat(), language))
    if one.due_kind == DueKind.VAGUE and one.due_words:
        return word("due_vague", language, words=one.due_words)
    return word("no_date", language)


def figure_words(one: Contribution, language: Language) -> str:
    """What a source states, as the language writes numbers: a range as a range; nothing where it gives no figure."""
    if one.low is None or one.high is None:
        return ""
    ends = [number_in(float(value), language).removesuffix(".0").removesuffix(",0") for value in (one.low, one.high)]
    value = NARROW_DASH.join(dict.fromkeys(ends))
    unit = UNITS.get(one.unit, one.unit)
    unit = UNITS_IN_FRENCH.get(unit, unit) if language == "fr" else unit
    value = f"{value}{NARROW}%" if one.unit == PERCENT else joined(value, unit, by=" ")
    if one.qualifier == Qualifier.ABOUT:
        return word("about", language, value=value)
    if one.qualifier == Qualifier.MORE_THAN:
        return word("more_than", language, value=value)
    return joined(value, of(QUALIFIERS, one.qualifier, language) if one.qualifier in QUALIFIERS else "", by=", ")


def figure_days(one: Contribution, language: Language) -> str:
    """The day a figure holds for, or its period; an end that is not known is not filled in."""
    if one.as_of:
        return date_in(one.as_of, language)
    if whole_year(one.starts, one.ends):
        return one.starts[:4]
    if len(one.starts) == len(one.ends) == YEAR:
        return f"{one.starts}{NARROW_DASH}{one.ends}"
    if one.starts and one.ends:
        return days_in(one.starts, one.ends, language)
    if not one.starts and not one.ends:
        return ""
    key, known = ("from", one.starts) if one.starts else ("until", one.ends)
    return word(f"{key}_day" if len(known) == DAY else key, language, date=date_in(known, language))
