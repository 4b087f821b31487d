"""Clauses and stretches of days in French: the tense of a clause, two ends of one thing, what is put off."""

from comity_capture.day_words import DayWords

WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
TO_COME = r"(?:prév|attend|fix|programm|annonc|inscri|convoqu|invit|appel|tenu|cens|sur|en |à |au|aux |prêt|dû|due)"
GATHERING = (
    r"(?:travaux|débats|pourparlers|négociations|discussions|consultations|entretiens|échanges|assises|session|"
    r"séances?|conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table ronde|séminaire|atelier|"
    r"stage|exercices?|manœuvres|formation|cours|école d'été|université d'été|rencontres|journées|festival|salon|"
    r"foire|exposition|réunion|concertations|tournoi|simulation|dialogue|conclave|assemblée|conseil)"
)
BEGUN = (
    r"(?:réunie?s|rassemblée?s|convoquée?s?|ouverte?s?|entamée?s?|commencée?s?|débutée?s?|engagée?s?|lancée?s?|"
    r"inaugurée?s?|"
    r"entrée?s en conclave|ouvert)"
)
PUT_OFF = r"(?:repoussée?s?|reportée?s?|décalée?s?|avancée?s?|ramenée?s?|déplacée?s?|différée?s?|renvoyée?s?|remise?s?)"

DAYS = DayWords(
    clause_ends=(r"[,;:–()]| (?:et|mais|puis|alors que|tandis que|avant que) ",),
    told=(
        rf"\b(?:a|ont|est|sont|avait|avaient|était|étaient)(?:,? \w+){{0,2}}? (?!{TO_COME})"
        r"[\w'-]{1,16}(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|t|te|ts|tes|rt|rte)\b",
        rf"\b(?:s'est|se sont|s'était|s'étaient|s'y est|l'a|les a|l'avait|fut|furent|vient de|viennent de)\b(?! "
        rf"{TO_COME})",
        rf"^\W*(?!{TO_COME}|rendez|plus|tous|puis|depuis|lundi|mais)[\w'-]{{2,16}}(?:é|ée|és|ées|is|ie|ies|u|us|ue|"
        rf"ues|ert|erte|erts|ertes) (?:[\w'-]+ )?"
        rf"(?:ce |le |dès |depuis )?{WEEKDAY}",
        r"\b(?!(?:dev|fall|sav|pouv)ai)[\w']{2,}[^r\W]ai(?:t|ent)\b",
    ),
    before_first=(r"\b(?:depuis|dès|de|du|d'|à partir d[eu]|à compter d[eu]|entre)(?: le)?\W?$",),
    opening="au ",
    up_to=(
        r",? ?(?:et |ou )?(?:au|à|jusqu'(?:au|à|en)|se poursuivr\w+ jusqu'(?:au|à)|court jusqu'(?:au|à)) ?(?:ce )?"
        r"|,? (?:et|à) |,? (?:et )?jusqu'",
    ),
    moved=(
        rf"\b{PUT_OFF}(?: d'\w+ \w+)? ?(?:,[^.;,]{{2,30}},)? (?:au|aux|à|du) |\baur(?:a|ont) (?:finalement )?lieu\b|"
        r"\b(?:finalement|en définitive)\b|\b(?:prolongée?s?|écourtée?s?)\b|\b(?:initialement|d'abord|primitivement|"
        r"à l'origine) (?:prévu|programmé|fixé|annoncé|convoqué|attendu|envisagé)",
        r"\b(?:se tiendra|se déroulera|aura) (?:finalement|en définitive)\b|\bet non (?:plus )?(?:le|les|pas)\b",
    ),
    first_set=(
        r"\b(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?|attendue?s?|inscrite?s?|convoquée?s?|envisagée?s?)"
        r"(?: \w+ment| d'abord| à l'origine| au départ)? (?:pour |du |entre )?(?:le |les |ce |la |aux? )?$",
        r"\bdevai(?:t|ent) (?:d'abord |initialement )?(?:s'achever|se terminer|prendre fin|durer|avoir lieu|se tenir|"
        r"débuter|commencer|s'ouvrir|se rendre|rencontrer|recevoir|arriver|repartir)(?: [\w'-]+){0,2} ?$",
        r"\b(?:au lieu d[ue]s?|et non (?:plus |pas )?(?:le |les |du )?|plutôt que(?: le| les)?) ?$",
        rf"\b{PUT_OFF} (?:du|de|des) $",
    ),
    over=(
        r"(?:après|au terme de|à l'issue de|au bout de) (?:\w+ )?(?:pleins? |longs? )?"
        r"(?:deux|trois|quatre|cinq|six|sept|\d) (?:jours|journées)\b",
    ),
    gatherings=(rf"\b{GATHERING}\b", r"\b(?:réunie?s|rassemblée?s) depuis\b"),
    begins=(
        rf"\b{BEGUN}\b|\b(?:s'est|se sont) ouverte?s?\b|\ba (?:débuté|commencé)\b|\bdepuis\b|\bs'ouvr(?:e|ira)\b|"
        r"\b(?:débute|débutera|commence|commencera|ouvrait|ouvre|ouvrira)(?:nt)?\b|\ba ouvert\b",
    ),
    ends=(
        r"\b(?:achèv\w+|achevée?s?|pren(?:d|dra|dront|nent) fin|pris fin|terminée?s?|termin(?:e|era|eront|ent)|"
        r"achever|terminer|conclure|prendre fin|conclu\w*|close?s?|clôtur\w+|clora|s'éteindra|ferm(?:é|e|era|ent|"
        r"eront) (?:ses|leurs) portes|"
        r"se sépar\w+|dureront|durera|dure jusqu|jusqu'(?:à|au))\b",
    ),
    no_place=(r",? (?:mm?|mme|mlle|s\.e|dr|pr|le|la)$",),
)

BACKGROUND = (
    r"depuis\s+(?:le\s+|la\s+|l'|l'année\s+|le\s+mois\s+de\s+|le\s+début\s+de\s+)?$",
    r"(?:dès|à partir de|à compter de|dès l'année)\s+$",
    r"remont(?:e|ent|ait|ant)\s+(?:à|au|aux)\s+(?:l'année\s+|l'an\s+|mois\s+de\s+)?$",
    r"dat(?:e|ent|ant|ait|aient)\s+de\s+$",
    r"(?:en date|daté|décret|arrêté|ordonnance|décision|loi|accord|mémorandum|traité|protocole) d(?:u|e)\s+$",
    (
        r"(?:fondé|créé|établi|institué|ouvert|signé|conclu|adopté|paraphé|ratifié|construit|révisé|lancé|"
        r"engagé|entamé|suspendu|inauguré|nommé|élu|né|approuvé|achevé|avancé|noué|introduit|mis en place|"
        r"admis|publié|décidé|clos|fermé)(?:e|es|s|ée|ées)?(?: [^.;,]{0,40})? (?:(?:en|le|de|à|au|"
        r"dès)\s+)?(?:l'année\s+|l'automne\s+|mois de\s+)?$"
    ),
    r"(?:diplômée?|promue?|entrée?)(?: [^.;,]{0,40})? en\s+$",
    r"pour la (?:première|dernière) fois (?:depuis|en)\s+$",
    r"jusqu'(?:en|à|au)\s+$",
    r"avai(?:t|ent) [^.;,]{0,60}\ben\s+$",
)
DOCUMENT = (
    r"\b(?:décret|arrêté|ordonnance|accord|mémorandum|traité|protocole|cessez-le-feu|résolution|lettre|loi)s? "
    r"(?:\w+ )?du (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$",
)
AGAIN = (
    r"^\W*(?:elle|il|celle-ci|celui-ci|l'événement|la rencontre)\b|\b(?:s(?:es|on)|les) travaux\b|"
    r"\by (?:participe|prend|travaill)",
)
OVER = (*DAYS.ends, r"\b(?:dernière journée|journée de clôture)\b")

_LINE = r"(?:(?<=^)|(?<=• )|(?<=· )|(?<=\* )|(?<=- )|(?<=– ))"
_BEHIND = r"(?=\s?[–:—-]|\s*$)"
SHORT_DATES = (  # 17.01 at the head of a line; the 30th and 31st
    ("date.figures.short", rf"{_LINE}{{d1}}\s?[-–]\s?{{d2}}[./]{{mm1}}{_BEHIND}"),
    ("date.figures.short", rf"{_LINE}{{d1}}[./]{{mm1}}\s?(?:[-–]|au)\s?{{d2}}[./](?P=mm1){_BEHIND}"),
    ("date.figures.short", rf"{_LINE}{{d1}}[./]{{mm1}}{_BEHIND}"),
    ("date.figures.short", r"(?:le|du|au)\s+{d1}/{mm1}(?!\d|/|\.\d)"),
    (
        "date.day.alone",
        r"(?P<bare>les|aux|des)\s+(?:{weekday}\s+)?{d1}(?:\s+et\s+(?:{weekday}\s+)?|\s?[-–]\s?){d2}"
        r"(?=[,.;)]|\s(?:à|en|au|aux|avec|et|puis|pour|par|dans)\s|$)",
    ),
)
