"""Meetings, honours and visits of groups told by further French verbs: a second verb, a verb of dining, a medal."""

from comity_capture.pack import EventPattern as E

WHOM = (
    r"(?=(?: \w+ment| ensuite| également| brièvement| longuement| enfin|,[^.;,]{2,40},)?"
    r"(?: par| avec| chez| à| au| aux)? ?(?:le |la |l'|les |son |sa |ses |m\.|mme|mlle|s\.e|plusieurs |des |deux |"
    r"[a-z]+ [a-z]))"
)
DONE = r"(?:rencontré|reçu|retrouvé|vu|salué|accueilli|consulté|écouté|croisé)"
TALKED = (
    r"(?:conféré|conversé|dîné|déjeuné|discuté|dialogué|débattu|délibéré|travaillé|échangé|parlé|négocié|siégé|"
    r"marché|"
    r"petit-déjeuné|bavardé|planché|tenu conseil)"
)
HONOURS = (
    r"(?:l'ordre|la médaille|les insignes|la croix|le grand cordon|un diplôme|une distinction|le prix|le titre|la "
    r"légion|l'insigne|la décoration|une médaille|la clé|les clés|un prix|le drapeau|le fanion)"
)
GROUP = (
    r"(?:élèves|étudiante?s|journalistes|parlementaires|députée?s|sénateurs|cadets|officiers|stagiaires|chercheurs|"
    r"diplomates|jeunes|maires|élus|experts|fonctionnaires|délégation|groupe|universitaires|lycéens|professeurs)"
)

MEETINGS_TOLD = (
    E(
        rule="event.meeting.before-inf",
        kind="meeting",
        pattern=r"\bavant (?:de |d')(?:(?:y|le|la|les|l') ?)?(?:rencontrer|retrouver|recevoir|s'entretenir|conférer|"
        r"dîner|"
        r"déjeuner|voir|saluer|être reçue?s?|discuter|consulter|échanger|dialoguer|débattre|converser)\b" + WHOM,
    ),
    E(
        rule="event.meeting.second-verb",
        kind="meeting",
        pattern=rf"(?:, |\bpuis |\bet |\bensuite |\benfin ){DONE}\b" + WHOM,
    ),
    E(
        rule="event.meeting.talked",
        kind="meeting",
        pattern=rf"\b(?:a|ont|avait|avaient)(?: \w+ment| ensuite| également| aussi| enfin| alors)* {TALKED}\b"
        r"(?=[^.;]{0,40}\b(?:avec|ensemble|autour|en tête-à-tête|en présence)\b)",
    ),
    E(
        rule="event.meeting.found",
        kind="meeting",
        pattern=r"\b(?:a|ont|avait|avaient)(?: \w+ment| ensuite| également| aussi| enfin| déjà)* (?:retrouvé|croisé|"
        r"convié à (?:sa|leur) table|fait venir|convoqué|visité au|rejoint)\b" + WHOM,
    ),
    E(
        rule="event.meeting.around-table",
        kind="meeting",
        pattern=r"\b(?:réunie?s?|rassemblée?s?|assise?s?|retrouvée?s?) (?:[^.;,]{0,30} )?autour d(?:e la|'une?|e la "
        r"même) "
        r"(?:\w+ )?(?:table|déjeuner|dîner)\b|\b(?:avai(?:t|en?t)|a|ont) pris place\b|\b(?:a|ont) (?:accueilli|"
        r"reçu|hébergé) (?:à|chez|dans) ",
    ),
    E(
        rule="event.ceremony.flowers",
        kind="ceremony",
        pattern=r"\b(?:a|ont)(?: \w+ment| ensuite| également| aussi)? (?:fleuri|déposé (?:une|des) (?:gerbes?|"
        r"couronnes?|"
        r"fleurs)|rendu hommage aux (?:morts|victimes|soldats|héros)|ravivé la flamme)\b|"
        r"\b(?:est|sont) allée?s? (?:ensuite |également |aussi )?(?:fleurir|déposer (?:une|des) (?:gerbes?|couronnes?|"
        r"fleurs)|se recueillir|s'incliner)\b|\b(?:s'est|se sont)(?: ensuite| également| aussi)? (?:recueillie?s?|"
        r"inclinée?s?) (?=(?:au|aux|à l[a']|devant|sur) ?(?:\w+ )?(?:la |le |l')?(?:mémorial|monument|tombes?|"
        r"cimetière|stèle|nécropole|mausolée|carré|crypte|soldats?|morts|mémoire))",
    ),
    E(
        rule="event.ceremony.honour",
        kind="ceremony",
        pattern=rf"\b(?:s'est|se sont|s'était) vue?s? (?:remettre|décerner|conférer|attribuer)(?:,? "
        rf"[^.;,]{{2,25}},?)? {HONOURS}|"
        rf"\b(?:a|ont)(?: \w+)? (?:remis|décerné|conféré|épinglé|reçu)(?: (?:[^.;]|(?<=\bm)\.){{2,110}}?)? "
        rf"{HONOURS}\b|"
        r"\b(?:a|ont) été (?:\w+ment )?(?:décorée?s?|faite?s? (?:chevalier|officier|commandeur|docteur)|élevée?s? au "
        r"rang|promue?s? (?:chevalier|officier|commandeur))\b",
    ),
    E(
        rule="event.meeting.had-with",
        kind="meeting",
        pattern=r"\b(?:a|ont|avait|avaient) (?:\w+ )?(?:eu|tenu|mené)(?:,? [^.;]{2,25},)?,? (?:avec|chez) (?:[^.;]|"
        r"(?<=\bm)\.){2,80}? "
        r"(?:un|une|des|de|plusieurs|son|leur) (?:\w+ ){0,2}?(?:échanges?|entretiens?|rencontres?|discussions?|"
        r"conversations?|consultations?|aparté|tête-à-tête|réunions?|pourparlers)\b",
    ),
    E(
        rule="event.conference.at",
        kind="conference",
        pattern=r"\bà l'(?:ouverture|occasion|issue) d(?:u|e la|e l'|'une?) ?(?:\w+ )?(?:séminaire|conférence(?! de "
        r"presse)|"
        r"forum|colloque|sommet|symposium|congrès|atelier|table ronde)\b",
        tense="noun",
    ),
    E(
        rule="event.visit.group",
        kind="visit",
        pattern=rf"\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|une?|des|les|"
        rf"\d+) "
        rf"(?:[\w'-]+ ){{0,2}}?{GROUP}\b(?=[^.;]{{0,80}}\b(?:(?:a|ont) (?:été )?(?:reçue?s?|accueillie?s?|visité|"
        rf"découvert)|"
        r"(?:est|sont) venue?s?|(?:s'est|se sont) rendue?s?) (?:[\w-]+ ){0,3}(?:au siège|le siège|à l'état-major))",
    ),
)
SHORTLY = (
    r"^\W*(?:un peu |peu |juste )?(?:avant (?:la|le|l'|cette|cet|ce|leur|cela)|auparavant|plus tôt|dans la "
    r"matinée|au "
    r"préalable|en début de|le matin|en amont)\b",
)
