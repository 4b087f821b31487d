"""The French pack."""

import re
from functools import lru_cache

from comity_capture.pack import Pack
from comity_capture.packs.fr.appointments import (
    APPOINTMENTS,
    BEGINNINGS,
    FILLINGS,
    FOLLOWED,
    FROM,
    NEWLY,
    NO_BEGINNING,
    NO_FILLING,
    TENURES,
)
from comity_capture.packs.fr.claims import CLAIMS
from comity_capture.packs.fr.dates import DATES
from comity_capture.packs.fr.events import EVENTS
from comity_capture.packs.fr.filled_alone import FILLED_ALONE, NOT_FILLED
from comity_capture.packs.fr.following import CHOICES, NO_SUCCESSIONS, PASSIVES, SO_FAR, SUCCESSORS, TAKERS, VACATED
from comity_capture.packs.fr.leaders import LEAD_WORDS
from comity_capture.packs.fr.names import NAMES
from comity_capture.packs.fr.offices import ADJECTIVES, OFFICES, PLURALS
from comity_capture.packs.fr.rosters import GRADES, LINE_VERBS, ROSTERS
from comity_capture.packs.fr.slots import SLOT_CHOICES, SLOT_PRONOUNS, SLOT_WORDS, SLOTS
from comity_capture.packs.fr.stays import BEGINS, ENDS
from comity_capture.packs.fr.text import GROUPS, SIDE_INTROS, SIDE_LEADS, TEXT
from comity_capture.packs.fr.topics import TOPICS

SINGULARS = {**PLURALS, "membres": "membre", "juges": "juge", "arbitres": "arbitre", "assesseurs": "assesseur"}
FEMININE = (
    ("trices", "teur"),
    ("trice", "teur"),
    ("euses", "eur"),
    ("euse", "eur"),
    ("ennes", "en"),
    ("enne", "en"),
    ("onnes", "on"),
    ("onne", "on"),
    ("ières", "ier"),
    ("ière", "ier"),
    ("ives", "if"),
    ("ive", "if"),
    ("ffes", "f"),
    ("ffe", "f"),
    ("cques", "c"),
    ("cque", "c"),
    ("ques", "c"),
    ("que", "c"),
    ("elles", "el"),
    ("elle", "el"),
    ("aux", "al"),
    ("es", ""),
    ("e", ""),
    ("s", ""),
    ("x", ""),
)


@lru_cache(maxsize=8192)
def forms(word: str) -> tuple[str, ...]:
    """A word and what it may be the feminine or the plural of; without accents on capitals too."""
    found = [word]
    if len(word) > 3:
        found.extend(
            word[: -len(ending)] + base
            for ending, base in FEMININE
            if word.endswith(ending) and len(word) - len(ending) >= 2
        )
        found.append(word.removesuffix("s"))
    if "-" in word:
        found.append("-".join(forms(part)[1] if len(forms(part)) > 1 else part for part in word.split("-")))
    return tuple(dict.fromkeys(found))


def base_post(words: str) -> str:
    """A post in the singular: the head and the adjectives that agree with it."""
    parts = re.sub(
        r"(?i)^(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième) (?=direct|chef|command|ambassad|rect|doyen|"
        r"gouvern|coordon|envoy|représent|porte-parole|maire|consul\b|délégu|commissaire|médiat|attach)",
        "",
        words,
    ).split(" ")
    if parts and parts[0].lower() in SINGULARS:
        parts[0] = _like(SINGULARS[parts[0].lower()], parts[0])
        for at, part in enumerate(parts[1:4], start=1):
            if part.lower() not in ADJECTIVES:
                break
            parts[at] = _like(ADJECTIVES[part.lower()], part)
    return re.sub(r"\s+", " ", " ".join(parts))


def _like(word: str, model: str) -> str:
    return word.capitalize() if model[:1].isupper() else word


PACK = Pack(
    code="fr",
    led_by=(
        r"\b(?:conduite?|dirigée?|menée?|emmenée?) par (?:la |le |l')?[^.;]{0,60}$",
        r"\b(?:comprenait|comprenant|comptait|réunissait|composée? d[e'u]s?)\b(?:[^.;]|(?<=\bm)\.|(?<=\bmm)\.)*$",
    ),
    text=TEXT,
    names=NAMES,
    offices=OFFICES,
    dates=DATES,
    events=EVENTS,
    claims=CLAIMS,
    appointments=APPOINTMENTS,
    named_so=(
        r"^(?: par (?:un )?(?:décret|arrêté|ordonnance)[^.;,]{0,20})?,? (?:le|du|en|au|hier|ce|cette|il y a|depuis|la "
        r"semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|récemment)\b[^.;,]{0,40}"
        r"(?:,|[.;]| et (?:réside|est|a|s'est|prendra|se)\b)",
    ),
    object_endings=(("ée", "f"), ("ue", "f"), ("ie", "f"), ("é", "m"), ("u", "m"), ("i", "m")),
    stay_begins=BEGINS,
    stay_ends=ENDS,
    taken_up=FROM,
    newly=NEWLY,
    beginnings=BEGINNINGS,
    no_beginnings=NO_BEGINNING,
    fillings=FILLINGS,
    no_fillings=NO_FILLING,
    followed=FOLLOWED,
    filled_alone=FILLED_ALONE,
    no_filled=NOT_FILLED,
    leads=LEAD_WORDS,
    slots=SLOTS,
    slot_words=SLOT_WORDS,
    slot_pronouns=SLOT_PRONOUNS,
    slot_choices=SLOT_CHOICES,
    newly_many=(
        r"\bambassad(?:eurs|rices)(?: [\w'-]+){0,3} (?:nouvellement|récemment) (?:nommé|désigné|accrédité)e?s\b",
        r"\bambassad(?:eurs|rices),? qui prennent (?:officiellement )?leurs? fonctions?\b",
    ),
    rosters=ROSTERS,
    successors=SUCCESSORS,
    takers=TAKERS,
    choices=CHOICES,
    passives=PASSIVES,
    vacated=VACATED,
    so_far=SO_FAR,
    no_successions=NO_SUCCESSIONS,
    stand_ins=(
        r"\bl(?:e |a |')(?:offici(?:er|ère)|diplomate|responsable|militaire|dirigeante?|émissaire|gradée?|élue?)\b",
    ),
    letters=(r"\b(?:lettres? de créance|copies? figurées?|lettres? d'accréditation|lettres? de commission)\b",),
    appoints=(r"\b(?:nominations?|désignations?|équipe|a nommé|a désigné|nomme|désigne|a choisi|a procédé)\b",),
    grades=GRADES,
    line_verbs=LINE_VERBS,
    tenures=TENURES,
    topics=TOPICS,
    serves=(
        r",? (?:au sein|membre) d(?:u |e la |e l'|e |')",
        r",? (?:venue?|arrivée?|dépêchée?|envoyée?|mandatée?|détachée?)"
        r"(?: [\w'-]+){0,3}? (?:de |du |d'|par )(?:la |le |l')?",
        r",? (?:qui|lequel|laquelle) représent(?:e|ait|ent|aient) (?:la |le |l')?",
        r",? (?:qui|lequel|laquelle) (?:dirige|préside|commande|conduit|anime|mène|coordonne|dirigeait|présidait|"
        r"commandait|conduisait|menait|travaille) (?:[\w'-]+ ){0,5}?(?:de |du |d'|des |pour )(?:la |le |l')?",
        r",? (?:qui|lequel|laquelle) (?:dirige|préside|commande|conduit|anime|mène|coordonne) (?:la |le |l')",
    ),
    side_leads=SIDE_LEADS,
    side_intros=SIDE_INTROS,
    delegations=(
        r"\bdélégation (?:[\w'-]+ ){0,3}?(?:(?:de |du |des |d'|de l'|de la )[\w' -]{0,20})?\|",
        r"\|\s*(?:parlementaire )?(?:délégation|conduite par)",
    ),
    new_posts=(r"\b(?:un|une)(?: nouvel| nouveau| nouvelle| prochain| prochaine| premier| première)? $",),
    acts_before=(
        r"\b(?:animée?s?|dirigée?s?|menée?s?|présidée?s?|assurée?s?|dispensée?s?|conduite?s?|modérée?s?|présentée?s?|"
        r"donnée?s?|encadrée?s?|prononcée?s?) (?:[^.;,]{2,40}, )?(?:et )?par $",
        r"\b(?:l'|le |la )(?:économiste|juriste|hydrologue|historien(?:ne)?|chercheu(?:r|se)|ingénieure?|géologue|"
        r"médecin|spécialiste|consultante?|avocate?|universitaire|scientifique|diplomate|"
        r"magistrate?|formateur|formatrice|instructeur|instructrice|physicien(?:ne)?|climatologue|biologiste|"
        r"démineur|démineuse|militante?|experte?)(?: [\w-]+){0,2} $",
    ),
    acts_behind=(
        r"(?:, [^.;,]{3,80},)? (?:y |lui |en |leur |l'|les |m'|nous )?(?:a|ont|s'est|est|avait)(?: ensuite| "
        r"également| aussi| alors| enfin| en outre| "
        r"notamment)? "
        r"(?:présenté|expliqué|animé|exposé|décrit|montré|insisté|souligné|rappelé|estimé|plaidé|déclaré|pris "
        r"la parole|"
        r"pris part|participé|assisté|ouvert|conclu|modéré|dirigé|répondu|détaillé|évoqué|commenté|enseigné|assuré|"
        r"conduit|prononcé|donné|signé|remis|reçu|accueilli|salué|remercié|intervenue?|exprimée?|adressée?|"
        r"entretenue?|"
        r"rendue?|jointe?|félicitée?|retracé|formé|raconté|proposé|mis en garde|indiqué|précisé|ajouté|affirmé|guidé|"
        r"joué|inauguré|visité|représenté|accompagné|rencontré)\b",
    ),
    filled_before=(
        r"\W*(?:nommée?|désignée?|élue?|promue?) (?:par (?:décret|arrêté)|le \d|en (?:janv|févr|mars|avril|mai|juin|"
        r"juil|août|sept|oct|nov|déc)|lundi|mardi|mercredi|jeudi|vendredi|la semaine|à ce poste)[^,;.]*,",
    ),
    filling_nouns=(r"(?:nomination|désignation|élection|investiture|passation)",),
    the_latter=(r"\b(?:ce dernier|cette dernière|celui-ci|celle-ci)\b",),
    asides=(
        r"^\W*(?:actuellement|présentement|jusqu'(?:ici|alors|à présent)|jusque-là|précédemment|auparavant|"
        r"alors|naguère|"
        r"anciennement|qui (?:était|est|fut|dirigeait|occupait|servait)|aujourd'hui|ancien(?:ne)?|lui-même|elle-même|"
        r"un|une|après avoir été|depuis)\b[^,;]*$",
    ),
    invited_by=(r"\b(?:à l'|sur (?:l'|l' ))(?:aimable )?invitation d(?:e (?:la |l'|son |sa |leur )?|u |')$",),
    receives=(r"\b(?:a|ont)(?: [\w']+){0,3} (?:reçu|accueilli)\b(?! par)|\b(?:reçoit|accueille)\b",),
    between=(r"\bentre (?:[^;.]|(?<=\bm)\.){0,70}$",),
    attended=(
        r"\ben (?:la )?présence d(?:e|u|es)\b|\b(?:y )?(?:ont )?(?:assist|particip)(?:aient|ait|é) "
        r"(?:également |aussi )?",
    ),
    stood_by=(
        r"^[^.;]{0,60} (?:était|étaient|se trouvaient?) (?:également |aussi )?"
        r"(?:avec|aux côtés d(?:e|u)) (?:la |le |l')?$",
    ),
    presence=(r"\ben présence d(?:e la |e l'|e |u |es |')$",),
    predecessors=(
        r"\b(?:succ[èé]d\w+ à|remplac(?:e|era|ent|é|er|ant)|en remplacement d(?:e |')|(?:prend|pris|prendra) la "
        r"(?:suite|"
        r"relève|succession) d(?:e |')|prédécesseure?,?) ?$",
    ),
    companions=(
        (
            r"\b(?:accompagnée?s?|entourée?s?|flanquée?s?|en compagnie|à la tête d'une délégation comprenant|"
            r"(?<!été )(?:reçu|accueilli)(?: [\w'-]+){0,2}? (?:avec|aux côtés|en compagnie)(?! de son))\s+"
            r"(?:\w+ )?(?:de la |de l'|de |du |d'|par |notamment )?(?:l'|le |la )?$"
        ),
    ),
    present=(r"\b(?:participé|participants?|présents|présentes|y assistaient|assistaient)\b[^.:]{0,60}:$",),
    groups=GROUPS,
    endings=(
        "elles",
        "elle",
        "iques",
        "ique",
        "aires",
        "aire",
        "ales",
        "ale",
        "eaux",
        "aux",
        "ives",
        "ive",
        "ifs",
        "if",
        "ières",
        "ière",
        "iers",
        "ier",
        "ées",
        "ée",
        "és",
        "é",
        "er",
        "al",
        "es",
        "e",
        "s",
    ),
    stem_at_least=4,
    forms=forms,
    base_post=base_post,
    word=(
        r"(?i:(?:[^\W\d_]\.){2,}|aujourd'hui|par intérim|en conseil des ministres|auprès d(?:e|u|es)\b|auprès d'|"
        r"chargée? d(?:e|u|es)\b(?! "
        r"(?:mission|projet))|(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)'(?=[^\W\d_])|"
        r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\d+e(?= [a-zà-ÿ])|\d+|\S)"
    ),
)
