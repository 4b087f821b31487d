"""Events that an agenda names without a verb, and those told in the first person, in French."""

from comity_capture.pack import EventPattern as E

# an agenda names what is on it without a verb
HEAD = (
    r"(?:^\W*|^\W*(?:le |ce )?(?:\w+di )?\d{1,2}(?:er)? [a-zà-ÿ]+(?: \d{4})?,? |: |\. |– |; |"
    r", puis(?:, [^.;,]{2,25},)? |\d ?h(?:\d\d)?(?: ?[-–—:])? )"
    r"(?:(?:nouvel|nouvelle|premier|première|bref|brève|grand) )?"
)
AGENDA = (
    E(
        rule="event.call.agenda",
        kind="call",
        pattern=rf"{HEAD}(?:(?:entretien|conversation|appel|échange) (?:téléphonique|vidéo|par téléphone)|"
        r"visioconférence|vidéoconférence|téléconférence)(?= (?:avec|entre|du|des?)\b)",
    ),
    E(
        rule="event.visit.agenda",
        kind="visit",
        pattern=r"(?<!\bde )\b(?:deux|trois|quatre|cinq|six|\d) jours (?=(?:en|au|aux|à|dans le|dans la|chez) (?!cours|"
        r"venir|la "
        r"suite|plus|moins))",
    ),
    E(
        rule="event.visit.agenda",
        kind="visit",
        pattern=rf"{HEAD}(?:visite|déplacement|voyage|séjour|tournée)(?: (?:officielle?|de travail|d'état|privée?))?"
        r"(?= (?:en|à|au|aux|dans|auprès) )",
        tense="noun",
    ),
    E(
        rule="event.meeting.agenda",
        kind="meeting",
        pattern=rf"{HEAD}(?:entretiens?|audience|rencontre|déjeuner|dîner|petit déjeuner|consultations|pourparlers|"
        r"discussions|tête-à-tête|réunion|réception|séance de travail)(?: (?:de travail|officiel|bilatérale?s?))?"
        r"(?= (?:avec|entre|chez|du|des|de|offerte?|accordée?|d')\b)(?! d'(?:adieu|information))|"
        rf"{HEAD}(?:réception|cocktail|point d'étape|visite guidée|concert|vernissage|soirée|fête nationale|"
        rf"journée portes "
        r"ouvertes|point|comité|conseil|commission|séance|session|table ronde|atelier|projection)(?= (?:avec|"
        r"pour|à|au|du|"
        r"de|des|d'|en)\b)",
    ),
    E(
        rule="event.lecture.agenda",
        kind="lecture",
        pattern=rf"{HEAD}(?:conférence|discours|allocution|leçon|intervention|exposé)(?= [^.;]{{0,60}}\b(?:à l'|"
        rf"devant|"
        r"au|aux)\b)",
    ),
    E(
        rule="event.ceremony.agenda",
        kind="ceremony",
        pattern=rf"{HEAD}(?:remise (?:des|de) (?:diplômes|lettres|insignes|certificats|attestations|"
        rf"médailles|décorations|"
        r"prix)|dépôt (?:de|d'une) gerbe|signature (?:de|du|d'un)|inauguration (?:de|du|d'un)|pose de la "
        r"première pierre)",
    ),
    E(
        rule="event.conference.agenda",
        kind="conference",
        pattern=rf"{HEAD}(?:ouverture|clôture) (?:de la|du|d'un|d'une) (?:[\w'-]+ )?(?:conférence|forum|"
        rf"sommet|séminaire|"
        rf"colloque|symposium|atelier|congrès)\b|{HEAD}(?:conférence|forum|sommet|séminaire|colloque|symposium|"
        r"congrès|assises)(?= (?:sur|des?|du|international|consacré|annuel|régional|ministériel)\b)(?! de presse)",
    ),
)

NOTES = (
    E(
        rule="event.meeting.first-person",
        kind="meeting",
        pattern=r"\b(?:m'a|m'ont|nous a|nous ont) (?:gardée?s?|conviée?s?|reçue?s?|emmenée?s?|accueillie?s?|"
        r"fait visiter|"
        r"raconté|montré|guidée?s?|retenue?s?)\b|\b(?:j'ai|nous avons) (?:rencontré|vu|retrouvé|déjeuné avec|"
        r"dîné avec|"
        r"été reçue?s?|salué)\b|\bje me suis entretenue?\b|\bnous nous sommes (?:vus|rencontrés|entretenus)\b",
    ),
    E(
        rule="event.meeting.seen",
        kind="meeting",
        pattern=r"\b(?:a|ont|avait|avaient)(?: également| aussi| ensuite| déjà)? (?:vu|salué)(?= (?:le|la|"
        r"l'|les|son|sa|"
        r"m\.|mme) ?(?!jour|monde|suite|visite|importance|rôle))|\b(?:a|ont) (?:pris congé\b|entendu(?= )(?! "
        r"(?:parler|"
        r"dire|que|les? bruits?))|consulté (?=m|le |la )|eu (?:un|une|plusieurs) aparté)|\b(?:a|ont) passé "
        r"[^.;]{2,30}(?:ensemble|en tête-à-tête|avec)\b|\b(?:a|ont) (?:déjeuné|dîné|conféré) avec\b",
    ),
    E(
        rule="event.meeting.one-with",
        kind="meeting",
        pattern=r"\bune? (?:longue |brève |dernière |première )?(?:rencontre|entretien|échange|dîner|"
        r"déjeuner)\b(?=[^.;]{0,"
        r"60}\bavec\b)",
    ),
    E(
        rule="event.meeting.introduced",
        kind="meeting",
        pattern=r"\b(?:a|ont)(?: \w+)? présenté (?=(?:le |la |l'|son |sa )?(?:nouvel|nouveau|nouvelle|future?|"
        r"successeure?|successeuse|remplaçante?)\b[^.;]{2,90} (?:à|au) (?:m\.|mme|l'|la|le|son|s\.e|\w+))|"
        r"\ben a(?:vait)? (?:fait part|informé|parlé|discuté|avisé)\b(?! [^.;]{0,20}(?:presse|journalistes|médias))",
    ),
    E(
        rule="event.meeting.with-whom",
        kind="meeting",
        pattern=r"\bavec (?:qui|lequel|laquelle|lesquels|lesquelles) (?:il|elle|ils|elles|l[ea] [\w-]+) (?:a|ont|"
        r"s'est|"
        r"se sont)\b",
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.call.that-was",
        kind="call",
        pattern=r"\b(?:l'appel|l'échange téléphonique|l'entretien téléphonique|la conversation téléphonique|le "
        r"coup de "
        r"téléphone)(?: téléphonique)? (?:qu'(?:il|elle|ils|elles)|que [^.;,]{2,50}?) (?:a|ont|avait|avaient) "
        r"(?:eue?s?|passée?|reçu|tenue?)\b|\b(?:a|ont)(?: \w+)? (?:téléphoné à|joint (?:par téléphone|au "
        r"téléphone)|reçu un "
        r"appel (?:téléphonique )?d)",
    ),
    E(
        rule="event.meeting.that-was",
        kind="meeting",
        pattern=r"\b(?:l'entretien|l'entrevue|la rencontre|la réunion|les entretiens|la discussion|le tête-à-tête) "
        r"(?:qu'(?:il|elle|ils|elles)|que [^.;,]{2,50}?) (?:a|ont|avait|avaient) (?:eue?s?|tenue?s?|accordée?s?)\b",
    ),
    E(
        rule="event.lecture.heard",
        kind="lecture",
        pattern=r"\b(?:a|ont)(?: \w+)? (?:écouté|entendu|suivi)\b(?=[^.;]{2,160}\b(?:parler|exposer|présenter|"
        r"expliquer|"
        r"retracer|évoquer|raconter|décrire|analyser|plaider)\b)|"
        r"\b(?:a|ont)(?: \w+)? (?:écouté|entendu|suivi|assisté à) (?:un |une |l'|la |le )(?:\w+ )?(?:exposé|"
        r"conférence "
        r"d[eu']|leçon|allocution|intervention|causerie)",
    ),
    E(
        rule="event.ceremony.oath",
        kind="ceremony",
        pattern=r"\b(?:a|ont)(?: \w+)? prêté serment\b|\bprestation de serment\b|\b(?:a|ont) été (?:\w+ment )?"
        r"(?:investie?s? dans|installée?s? dans) (?:ses|leurs) (?:\w+ )?fonctions",
    ),
    E(
        rule="event.conference.organised",
        kind="conference",
        pattern=r"\b(?:a|ont)(?:,? [^;.]{2,50},)? organisé(?:,? [^;.]{2,60}?,?)? (?:un |une |le |la |l')(?:\w+ )?"
        r"(?:conférence(?! de presse)|séminaire|colloque|forum|atelier|table ronde|symposium|journée)\b",
    ),
    E(
        rule="event.ceremony.during",
        kind="ceremony",
        pattern=r"\b(?:lors|au cours|à l'occasion) d(?:e |')(?:la |une |cette )?(?:\w+ )?cérémonie\b",
        tense="noun",
    ),
    E(
        rule="event.visit.stayed",
        kind="visit",
        pattern=r"\b(?:a|ont)(?: \w+)? (?:fait (?:escale|étape|halte)|sillonné|parcouru) |"
        r"\bséjourne(?:nt)?\b(?= (?:à|en|au|"
        r"aux|dans))",
    ),
    E(
        rule="event.visit.awaited",
        kind="visit",
        pattern=r"\bser(?:a|ont) (?=(?:à|en|au|aux) [^.;,]{2,30} (?:du|le|les) \d)|\b(?:est|sont) attendue?s? "
        r"(?=(?:le|les|du|"
        r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|à|en|au) )",
        tense="future",
    ),
    E(
        rule="event.call.on-phone",
        kind="call",
        pattern=r"\bau téléphone\b|\blors d'un (?:appel|échange téléphonique|coup de téléphone)\b(?! (?:d'offres|"
        r"à (?:"
        r"candidatures|projets)))",
    ),
    E(
        rule="event.meeting.joined",
        kind="meeting",
        pattern=r"\bs'est jointe?\b(?=[^.;]{0,60} à (?:la |une )(?:\w+ )?(?:réunion|session|rencontre))",
    ),
    E(
        rule="event.meeting.session",
        kind="meeting",
        pattern=r"\b(?:conseil des ministres|commission mixte|comité mixte|comité directeur) s'est réunie?\b",
    ),
)
