"""Who came, stayed and left in French, told by the way: a participle, a verb of going home, a line of a programme."""

from comity_capture.pack import EventPattern as E

WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
DAY = (
    rf"(?:(?:le |ce |dès |depuis )?{WEEKDAY}|(?:le|les|du|dès le|depuis le) \d|hier|avant-hier|aujourd'hui|demain|"
    r"la veille|l'avant-veille|ce (?:matin|soir)|le (?:même jour|lendemain|soir même|jour même|surlendemain)|"
    r"(?:deux|trois|quatre|cinq) jours (?:plus tôt|plus tard|auparavant|après))"
)
SOON = rf"(?=[^.;,]{{0,45}}\b{DAY}\b)"
GAP = r"(?:[^.;]|(?<=\bm)\.)"
SHORT = r"(?:rapide |bref |brève |courte? |simple |dernière? |premi(?:er|ère) |petite? )?"
TRIP = (
    rf"(?:l'|une? |le |la |son |sa ){SHORT}(?:aller[- ]retour|saut|crochet|détour|escale|halte|étape|incursion|"
    r"passage|déplacement|voyage|visite|séjour|tournée|virée|visite éclair)"
)
ELSEWHERE = (
    r"(?!(?:l'|la |le |les |cette? |son |sa )?(?:heure|honneur|ordre|affiche|programme|tête|place|cours|fonctions?|"
    r"poste|charge|vigueur|mesure|train|retard|attente|issue|occasion|siège|ministère|palais|disposition))"
)
HEAD = r"(?:^\W*|: |– |; |\. |\d ?h(?:\d\d)?,? (?:[-–—:] )?)"

COMINGS = (
    E(
        rule="event.visit.came.began-before",
        kind="visit",
        pattern=rf"(?:^\W*|, |\bet )(?:venue?s?|partie?s?|débarquée?s?|atterrie?s?|descendue?s? d'avion|"
        rf"accueillie?s? à "
        rf"l'aéroport|présente?s? sur place)(?: [^.;,]{{0,20}})? (?={DAY}\b)",
        edge="starts",
    ),
    E(
        rule="event.visit.came",
        kind="visit",
        pattern=rf"\b(?:est|sont|était|étaient)(?: bien| déjà| d'abord)? (?:arrivée?s?|venue?s?|débarquée?s?)\b"
        rf"(?! (?:à (?:terme|échéance|expiration|maturité)|de|d'))(?=[^.;,]{{0,30}}\b{DAY}\b)|"
        rf"\b(?:a|ont|avait|avaient)(?: \w+)? (?:atterri|débarqué|posé le pied|pris pied|fait son entrée)\b{SOON}",
        edge="starts",
    ),
    E(
        rule="event.visit.since.began-before",
        kind="visit",
        pattern=rf"\b(?:est|sont|était|étaient|se trouv(?:e|ent|ait|aient)|séjourn(?:e|ent|ait|aient)) (?:à|en|au|"
        rf"aux|dans|"
        rf"chez|sur place) ?{ELSEWHERE}[^.;,]{{0,30}}?\bdepuis (?={DAY})",
        edge="starts",
    ),
    E(
        rule="event.visit.lengthened",
        kind="visit",
        pattern=r"\b(?:visite|séjour|déplacement|voyage|tournée|mission)\b[^.;]{0,90}?\b(?:prolongée?s?|étendue?s?)\b"
        r"(?=[^.;]{0,15} jusqu')",
        edge="ends",
    ),
    E(
        rule="event.visit.there-on.in-land",
        kind="visit",
        pattern=rf"\b((?:était|étaient|sera|seront) (?:dès |ce |le )?(?:{WEEKDAY}|hier|demain|aujourd'hui|\d{{1,2}} "
        rf"\w+),? "
        rf"(?:matin,? |soir,? )?(?:à|en|au|aux|chez) {ELSEWHERE}[\w' -]{{2,30}})",
    ),
    E(
        rule="event.visit.passing",
        kind="visit",
        pattern=r"(?<=, )(?:actuellement |alors )?(?:de passage|en escale|en transit|en déplacement) (?=(?:à|en|au|aux|"
        r"dans) )",
    ),
    E(
        rule="event.visit.next-stop",
        kind="visit",
        pattern=r"\bprochaine? (?:étape|escale|halte|destination)\b",
        tense="future",
    ),
    E(
        rule="event.visit.would",
        kind="visit",
        pattern=r"\bqu(?:e |')[^.;]{1,60}?\b((?:se rendrai|se déplacerai|viendrai|effectuerai|séjournerai|arriverai|"
        r"partirai|entreprendrai)(?:t|ent))\b",
        tense="future",
    ),
    E(
        rule="event.visit.home",
        kind="visit",
        pattern=rf"\b(?:a|ont|avait|avaient)(?: \w+| dans la foulée)? (?:repris (?:l'avion|la route|le chemin|le train|"
        rf"la mer|la direction)|regagné|pris congé|fait ses adieux)\b{SOON}|"
        rf"\b(?:est|sont)(?: \w+)? (?:rentrée?s?|repartie?s?|revenue?s?(?! sur\b))\b{SOON}|\bavant d(?:e |"
        rf"')(?:regagner|"
        r"rentrer|repartir|quitter|s'envoler|reprendre (?:l'avion|la route))\b(?! (?:ses|leurs|son poste|la vie))",
        edge="ends",
    ),
    E(
        rule="event.visit.home",
        kind="visit",
        pattern=rf"\b(?:repren(?:d|nent|dra|dront)|doi(?:t|vent) reprendre) (?:l'avion|le train|la mer)\b{SOON}|"
        rf"\b(?:rentrer(?:a|ont)|repartir(?:a|ont)|regagne(?:nt)?|s'en (?:va|iront|ira))\b{SOON}",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.return",
        kind="visit",
        pattern=r"\b(?:rentre(?:nt)?|revien(?:t|nent)|(?:est|sont) (?:de retour|tout juste rentrée?s?|rentrée?s?|"
        rf"revenue?s?))\b(?=[^.;,]{{0,30}} d(?:e |u |es |'))(?=[^.;]{{0,110}}\b(?:{DAY}|\d))",
        edge="ends",
    ),
    E(
        rule="event.visit.stays-on",
        kind="visit",
        pattern=r"\b(?:(?:rest|demeur|séjourn)(?:e|ent|era|eront|ait|aient)|y (?:est|sera|seront))\b(?! (?:ouvert|"
        r"fermé|"
        r"access|valable|en (?:vigueur|poste|fonctions?)|exposé|visible|disponible|à "
        r"l'affiche))(?=[^.;,]{0,40}\bjusqu')",
        edge="ends",
    ),
    E(
        rule="event.visit.there-and-back",
        kind="visit",
        pattern=rf"\b(?:fer(?:a|ont)|effectuer(?:a|ont)|entreprendr(?:a|ont)|doi(?:t|vent) (?:faire|effectuer))\b"
        rf"[^.;]{{0,40}}?\b{TRIP}\b(?! (?:guidée|de courtoisie))",
        tense="future",
    ),
    E(
        rule="event.visit.there-and-back",
        kind="visit",
        pattern=rf"\b(?:a|ont|avait|avaient)(?:,? [^.;,]{{2,30}},?)? (?:fait|effectué|accompli|entrepris)\b"
        rf"[^.;]{{0,40}}?\b{TRIP}\b(?! (?:guidée|de courtoisie))",
    ),
    E(
        rule="event.visit.road",
        kind="visit",
        pattern=r"\b(?:(?:re)?prendr(?:a|ont) (?:la route|l'avion|le train|le chemin)|mettr(?:a|ont) le cap|"
        r"poursuivr(?:a|ont) (?:son|leur|sa) (?:voyage|route|tournée|périple))\b(?=[^.;]{0,30}\b(?:pour|vers|sur|de|"
        r"en|à) )",
        tense="future",
    ),
    E(
        rule="event.visit.spends",
        kind="visit",
        pattern=r"\b(?:passer(?:a|ont)|(?:a|ont)(?: \w+)? passé) (?=(?:la journée d(?:e|u) |noël|pâques|(?:les |deux "
        r"|trois |quatre |cinq |"
        r"la |le |une? |quelques )?(?:[\w'-]+ )?(?:jours|journées?|week-end|fêtes|nuit|semaine|soirée)(?: \w+)?) ?"
        r"(?:[^.;,]{0,20}?)(?:à|en|au|aux|dans|auprès|chez|sur) )",
    ),
    E(
        rule="event.visit.there.in-land",
        kind="visit",
        pattern=rf"(?:\b(?:du|les|dès le|de) (?:\d|\w+di)|\b{WEEKDAY}|\bdemain|\ble \d)[^.;,]{{0,25}}, "
        rf"(?:[^.;,]{{2,60}} )?"
        rf"((?:ser(?:a|ont)|était|étaient) (?:dans|à|en|au|aux|chez) {ELSEWHERE}[\w' -]{{2,40}})",
    ),
    E(
        rule="event.visit.agenda-arrival",
        kind="visit",
        pattern=rf"{HEAD}(?:arrivée|accueil à l'aéroport)(?= (?:à|en|au|aux|de|du|dans) |\W*$)",
        tense="noun",
        edge="starts",
    ),
    E(
        rule="event.visit.agenda-leaving",
        kind="visit",
        pattern=rf"{HEAD}(?:départ|retour|fin (?:de la|du) (?:visite|séjour))\b(?! (?:en retraite|de))",
        tense="noun",
        edge="ends",
    ),
)
