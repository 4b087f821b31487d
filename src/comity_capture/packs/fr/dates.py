"""Dates in French."""

from comity_capture.pack import DateWords, pairs
from comity_capture.packs.fr.day_words import AGAIN, BACKGROUND, DAYS, DOCUMENT, GATHERING, OVER, SHORT_DATES
from comity_capture.packs.fr.other_days import (
    BEFORE_VISIT,
    DAY_BEFORE,
    DAYS_EARLIER,
    DAYS_LATER,
    DURATIONS,
    LASTING,
    NEXT_DAY,
    NTH_DAY_OF,
    SAME_DAY,
    SCHEDULED,
    SCHEDULED_AFTER,
)

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv. janv",
            "février fevrier févr. fév. févr",
            "mars",
            "avril avr. avr",
            "mai",
            "juin",
            "juillet juil. juil",
            "août aout",
            "septembre sept. sept",
            "octobre oct. oct",
            "novembre nov. nov",
            "décembre decembre déc. déc",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, name in enumerate(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])
}
NUMBERS = {
    word: int(number)
    for word, number in pairs(
        """
    un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14
    quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20
    """
    ).items()
} | {"une": 1, "une quinzaine de": 15, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
NTH = {
    word: number
    for number, forms_of in enumerate(
        (
            "premier première 1er 1re 1ère",
            "deuxième second seconde 2e 2ème",
            "troisième 3e 3ème",
            "quatrième 4e 4ème",
            "cinquième 5e",
            "sixième",
            "septième",
        ),
        start=1,
    )
    for word in forms_of.split()
}
WD = r"(?:{weekday}\s+)?"
MOMENT = r"(?:\s+(?:matin|soir|après-midi|midi))?"
OF_YEAR = r"(?:(?:,|\s+de|\s+de\s+l'an(?:née)?)?\s+{y1})?"
LE = r"(?:le\s+|ce\s+|au\s+)?"
FROM_TO = r"(?:\s+au\s+|\s+à\s+|\s?[-–/]\s?|,?(?:\s+et)?\s+jusqu'au\s+)"
AND = r"(?:\s+et\s+(?:le\s+)?|\s?[-–/]\s?|,\s+(?={d2}))"
LAST = r"(?P<last>derniers?|dernières?|passée?|écoulée?|précédente?)"
NEXT = r"(?P<next>prochaine?s?|suivante?)"

DATES = DateWords(
    before_days=frozenset(["le", "les", "du", "dès", "ce"]),
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS,
    units={
        "jour": "day",
        "jours": "day",
        "semaine": "week",
        "semaines": "week",
        "mois": "month",
        "an": "year",
        "ans": "year",
        "année": "year",
        "années": "year",
    },
    relative={
        "aujourd'hui": ("day", 0),
        "ce jour": ("day", 0),
        "ce matin": ("day", 0),
        "ce midi": ("day", 0),
        "cet après-midi": ("day", 0),
        "ce soir": ("day", 0),
        "hier": ("day", -1),
        "hier soir": ("day", -1),
        "hier matin": ("day", -1),
        "avant-hier": ("day", -2),
        "demain": ("day", 1),
        "après-demain": ("day", 2),
        "cette semaine": ("week", 0),
        "la semaine dernière": ("week", -1),
        "la semaine passée": ("week", -1),
        "la semaine prochaine": ("week", 1),
        "la semaine en cours": ("week", 0),
        "ce mois-ci": ("month", 0),
        "ce mois": ("month", 0),
        "le mois dernier": ("month", -1),
        "le mois passé": ("month", -1),
        "le mois prochain": ("month", 1),
        "du mois": ("month", 0),
        "le mois en cours": ("month", 0),
        "le mois": ("month", 0),
        "cette année": ("year", 0),
        "l'année dernière": ("year", -1),
        "l'an dernier": ("year", -1),
        "l'an passé": ("year", -1),
        "l'année passée": ("year", -1),
        "l'année prochaine": ("year", 1),
        "l'an prochain": ("year", 1),
        "l'année en cours": ("year", 0),
        "l'année": ("year", 0),
        "de l'année": ("year", 0),
        "l'exercice en cours": ("year", 0),
    },
    nth_day=NTH,
    parts={
        "début": "early",
        "au début de": "early",
        "le début de": "early",
        "début de": "early",
        "au début du mois de": "early",
        "au début du mois d'": "early",
        "les premiers jours de": "early",
        "courant": "",
        "mi-": "middle",
        "mi": "middle",
        "à la mi-": "middle",
        "la mi-": "middle",
        "milieu de": "middle",
        "le milieu de": "middle",
        "au milieu de": "middle",
        "le courant de": "",
        "le courant du mois de": "",
        "fin": "end",
        "la fin": "end",
        "la fin de": "end",
        "la fin d'": "end",
        "à la fin de": "end",
        "fin de": "end",
        "la fin du mois de": "end",
        "la fin du mois d'": "end",
        "fin du mois de": "end",
        "la fin du": "end",
        "les derniers jours de": "end",
        "la fin de l'année": "end",
    },
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    day_mark=r"\s?er(?!\w)",
    patterns=(
        ("date.iso", r"{y1}-{mm1}-{d1}"),
        (
            "date.range.two-years",
            (
                rf"(?:du|entre\s+le|de)?\s*{WD}{{d1}}\s+{{m1}}\s+{{y1}}(?:{FROM_TO}|"
                rf"\s+et\s+le\s+){WD}{{d2}}\s+{{m2}}\s+{{y2}}"
            ),
        ),
        (
            "date.range.two-months",
            (
                rf"(?:du\s+|entre\s+le\s+|les\s+)?{WD}{{d1}}\s+{{m1}}(?:{FROM_TO}|"
                rf"\s+et\s+(?:le\s+)?){WD}{{d2}}\s+{{m2}}{OF_YEAR}"
            ),
        ),
        (
            "date.range.same-month",
            (
                rf"(?:les\s+|des\s+)?{WD}{{d1}}(?:,\s+(?:{{weekday}}\s+)?(?:0?[1-9]|[12]\d|3[01])(?!\d)){{1,4}}"
                rf",?\s+et\s+(?:le\s+)?{WD}{{d2}}\s+{{m1}}{OF_YEAR}"
            ),
        ),
        ("date.range.same-month", rf"(?:du\s+){WD}{{d1}}{FROM_TO}{WD}{{d2}}\s+{{m1}}{OF_YEAR}"),
        (
            "date.range.same-month",
            (
                rf"(?:entre\s+le\s+|les\s+|des\s+|aux\s+|d'entre\s+les\s+)?{WD}{{d1}}(?:\s+et\s+(?:le\s+)?|"
                rf"\s+au\s+|\s?[-–/]\s?|\s+à\s+){WD}{{d2}}\s+{{m1}}{OF_YEAR}"
            ),
        ),
        (
            "date.range.weekday-day",
            (
                rf"(?:de\s+|du\s+|dès\s+(?:le\s+)?|à\s+(?:partir|compter)\s+d[eu]\s+)?(?P<since>{{weekday}})"
                rf"{FROM_TO}{WD}{{d1}}\s+{{m1}}{OF_YEAR}"
            ),
        ),
        ("date.day", rf"{LE}(?:{{w1}}\s+)?{{d1}}\s+{{m1}}{OF_YEAR}"),
        ("date.figures", r"{d1}[./]{mm1}[./]{y1}"),
        (
            "date.half",
            (
                r"(?:au|le|du|ce)\s+(?P<h>premier|second|deuxième|1er|2e)\s+semestre(?:\s+(?:de\s+)?(?:{y1}|"
                r"l'année\s+(?P<next>prochaine)|l'année|l'an\s+prochain))?"
            ),
        ),
        ("date.half", r"(?:la\s+)(?P<h>première|seconde|deuxième)\s+moitié\s+de\s+(?:{y1}|l'année)"),
        (
            "date.quarter",
            (
                r"(?:au|le|du|ce|au\s+cours\s+du)\s+(?P<q>premier|deuxième|troisième|quatrième|1er|2e|3e|"
                r"4e)\s+trimestre(?:\s+(?:de\s+)?(?:{y1}|l'année\s+(?P<next>prochaine)|l'année))?"
            ),
        ),
        ("date.month.range", rf"(?:de\s+|d'|entre\s+)?{{m1}}(?:\s+à\s+|\s+et\s+|\s?[-–/]\s?){{m2}}{OF_YEAR}"),
        ("date.month.part", rf"{{part}}\s*{{m1}}{OF_YEAR}"),
        ("date.month.part", rf"{{part}}\s+(?:du\s+mois\s+)?(?:de\s+|d')\s*{{m1}}{OF_YEAR}"),
        ("date.month", r"{m1}(?:\s+de)?\s+{y1}"),
        (
            "date.month.alone",
            (
                r"(?:(?<=en )|(?<=de )|(?<=d')|(?<=depuis )|(?<=avant )|(?<=dès )|(?<=fin )|(?<=courant "
                r")|^)(?P<m1>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
                r"décembre)(?:\s+(?P<next>prochain)|\s+(?P<last>dernier))?"
            ),
        ),
        (
            "date.season",
            (
                r"(?:{part}\s*)?(?:(?<=au )|(?<=à l')|(?<=cet )|(?<=cette )|(?<=en )|(?<=l')|(?<=d')|(?<=le )|"
                r"(?<=du )|(?<=ce )|^){season}(?:\s+(?:de\s+)?{y1}|\s+(?P<next>prochain)|"
                r"\s+(?P<last>dernier))?(?<!avant l'été)(?<!l'hiver)"
            ),
        ),
        ("date.season", r"{season}\s+(?:de\s+)?{y1}"),
        ("date.year.range", r"(?:de\s+|entre\s+)?{y1}(?:\s?[-–/]\s?|\s+et\s+|\s+à\s+){y2}"),
        ("date.year.part", r"{part}\s+(?:de\s+)?(?:l'année\s+|l'an\s+)?{y1}"),
        ("date.year", r"{y1}"),
        *SHORT_DATES,
        (
            "date.day.alone",
            rf"(?P<bare>du)\s+{WD}{{d1}}\s+au\s+{WD}{{d2}}(?=\W*(?:[,.;:)–]|$|\s(?:et|puis|à|en|au)\s))",
        ),
        (
            "date.day.alone",
            r"(?:le\s+|ce\s+)?(?P<bare>{w1})\s+{d1}(?!\s*(?:%|[.,]\d|h\b|heures?\b|{month}))",
        ),
        (
            "date.weekday.range",
            (
                rf"(?:de\s+|du\s+|entre\s+)?{{w1}}(?:\s+et\s+|\s+à\s+|\s+au\s+|\s?[-–]\s?|,?(?:\s+et)?\s+"
                rf"jusqu'(?:à\s+|au\s+)){{w2}}(?:\s+{LAST}|"
                rf"\s+{NEXT})?"
            ),
        ),
        ("date.weekday.last-week", r"(?:le\s+)?{w1}\s+de\s+(?P<lastweek>la\s+semaine\s+(?:dernière|passée))"),
        ("date.weekday", rf"(?:le\s+|ce\s+)?{{w1}}{MOMENT}(?:\s+{LAST}|\s+{NEXT})?"),
        (
            "date.day.alone",
            r"(?P<bare>le)\s+{d1}(?!\s*(?:%|[.,]\d|h\b|heures?\b|ans?\b|pour\b|mille|millions?|degrés|rue|avenue))"
            r"(?=[,.;)]|\s(?:la|le|l'|les|m\.|mme|mm\.|avec|par|son|sa|au|à|en|et|puis|chez)(?:\s|\b)|$)",
        ),
        ("date.day.alone", r"(?P<bare>le)\s+{d1}\s+(?:de\s+ce\s+mois|du\s+mois|courant)(?!\w)"),
        ("date.ago", r"(?P<ago>il\s+y\s+a)\s+{n}\s+{unit}"),
        ("date.ago", r"{n}\s+(?!jours?\b|semaines?\b){unit}\s+(?P<ago>plus\s+tôt|auparavant)"),
        ("date.in-days", r"dans\s+{n}\s+(?P<unit>jours)"),
        (
            "date.within",
            (
                r"(?P<within>dans\s+(?:un\s+délai\s+de|les)|d'ici(?:\s+à)?|sous|en\s+l'espace\s+de|"
                r"au\s+cours\s+des|dans)\s+(?:les\s+)?(?:prochains\s+|prochaines\s+)?{n}\s+(?:prochaines\s+|"
                r"prochains\s+)?{unit}"
            ),
        ),
        ("date.range.relative", r"{rel}(?:\s+et\s+|\s+puis\s+){rel2}"),
        ("date.relative", r"(?:{part}\s+)?{rel}"),
        ("date.unit", rf"(?:le|la|l'|au)\s*{{unit}}\s+(?:{LAST}|{NEXT})"),
    ),
    background=BACKGROUND,
    background_after=(),
    document=DOCUMENT,
    gathering_nouns=(rf"\b{GATHERING}\b",),
    gathering_again=AGAIN,
    gathering_begun=DAYS.begins,
    gathering_over=OVER,
    due=(
        (
            "by",
            (
                r"\b(?:d'ici(?: à)?|avant|au plus tard(?: le| en| à)?|jusqu'(?:à|au|en)|d'ici (?:le|la|à "
                r"la))\s*(?:le |la |l')?$"
            ),
        ),
        (
            "in",
            (
                r"\b(?:en|au|à|le|dès|pendant|durant|courant|au cours de|dans|à partir de|à compter de|"
                r"pour)\s*(?:le |la |l')?$"
            ),
        ),
    ),
    statement=(
        (
            r"(?:publié|diffusé|mis en ligne|mis à jour|daté|paru|rendu public|actualisé|transmis|"
            r"fait)e?s?\s+(?:\w+ )?(?:le\s+)?$"
        ),
        (
            r"\b(?:a|ont|avait)(?:-t-(?:il|elle|on))?\s+(?:déclaré|indiqué|annoncé|affirmé|précisé|confirmé|"
            r"fait savoir|appris|communiqué|dit)\s+(?:\w+ ){0,2}$"
        ),
        r"dans un (?:communiqué|message|entretien)[^.;,]{0,30}\s$",
        r"\b(?:indique|annonce|précise|rapporte|fait savoir|informe|signale|apprend-on|lit-on|peut-on lire|"
        r"confirme)(?:-t-(?:il|elle|on))?,? (?:le |ce )?$",
        r"a-t-on (?:appris|indiqué|précisé|fait savoir)(?: \w+)?\s+$",
    ),
    vague=(
        r"prochainement",
        r"bientôt",
        r"sous peu",
        r"dans les meilleurs délais",
        r"dès que possible",
        r"sans (?:délai|tarder|attendre)",
        r"ultérieurement",
        (
            r"(?:dans|au cours d|durant|pendant)(?:e)?s? (?:les |des )?(?:tout )?(?:prochaine?s?|quelques|"
            r"semaines|mois|jours|années) (?:prochains |prochaines )?(?:jours|semaines|mois|années)(?: à "
            r"venir)?"
        ),
        r"dans les (?:jours|semaines|mois|années) (?:à venir|qui viennent|prochains|prochaines)",
        r"dans un (?:proche )?avenir(?: proche)?|dans un futur proche|à (?:court|moyen|long) terme",
        r"le moment venu",
        r"en temps (?:utile|voulu)",
        (
            r"(?:avant|d'ici|après|à|lors d|pendant|dès) ?(?:u |e )?(?:la |le |l'|les )(?:prochaine? |"
            r"prochain )(?:\w+ ){0,2}(?:conseil|sommet|réunion|session|conférence|séance|ministérielle|"
            r"exercice|rentrée|visite|assemblée)"
        ),
        (
            r"(?:avant|d'ici|après|dès) (?:la |le |l'|les )?(?:fin de l'été|été|hiver|automne|printemps|"
            r"rentrée|sommet|élections?|vacances|trêve|fin de (?:la mission|l'exercice|la session))(?: "
            r"prochaine?)?"
        ),
        r"aussi (?:vite|tôt) que possible",
        r"à une date ultérieure",
        r"(?:aussi longtemps|tant) que[^.;,]{0,30}(?:nécessaire|utile|besoin)",
        r"au cours de la prochaine année (?:scolaire|universitaire)|à la rentrée(?: prochaine)?",
    ),
    present=(
        r"\b(?:effectue(?:nt)?|est|sont|se (?:trouve|rend|déplace|tient|tiennent|déroule)|(?:séjourn|demeur|"
        r"rest)e(?:nt)?|visite|"
        r"a lieu)\b",
    ),
    scheduled=SCHEDULED,
    scheduled_after=SCHEDULED_AFTER,
    at_occasion=(
        r"\b(?:lors|au cours|à l'issue|à l'occasion|au terme|en marge) d(?:e |'|u |es )"
        r"(?:l(?:a|e|eurs?) |l'|une? |son |sa |ses )?"
        r"(?:[\w-]+ )?(?:entretiens?|rencontre|réunion|appel|conversation|échange|visite|consultations|pourparlers|"
        r"session|tête-à-tête)(?: (?!pré)[\w-]+){0,4},? $",
    ),
    goes_on=(r"\b(?:ensuite|par la suite)\b",),
    same_day=SAME_DAY,
    next_day=NEXT_DAY,
    days_later=DAYS_LATER,
    days_earlier=DAYS_EARLIER,
    day_before=DAY_BEFORE,
    before_visit=BEFORE_VISIT,
    nth_day_of=NTH_DAY_OF,
    last_day=("dernier", "dernière", "ultime"),
    dateline=(
        r"^(?:(?:[^\W\d_][\w' -]{1,40},\s+)+(?:le\s+)?|(?:communiqué (?:de presse )?du |publié le |diffusé le |le )?"
        r"(?=(?:\w+di )?\d{1,2}(?:er)? [^\W\d_]+ \d{4}\W*$))(?P<date>(?:[^–(:.]|\.(?= "
        r"\d)){4,40}?)\s*(?:\([^)]{2,60}\)\s*)?(?:[–:.-]|"
        r"$)"
    ),
    lasting=LASTING,
    days=DAYS,
    durations=DURATIONS,
)
