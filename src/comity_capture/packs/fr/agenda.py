"""Events that an agenda names without a verb, and those told in the first person, in French."""

from comity_capture.pack import EventPattern as E

# an agenda names what is on it without a verb
HEAD = r"(?:^\W*|: |\. |– )(?:(?:nouvel|nouvelle|premier|première|bref|brève|grand) )?"
AGENDA = (
    E(
        rule="event.call.agenda",
        kind="call",
        pattern=rf"{HEAD}(?:entretien|conversation|appel|échange) (?:téléphonique|vidéo|par téléphone)(?= "
        rf"(?:avec|entre|"
        r"du|de)\b)",
    ),
    E(
        rule="event.visit.agenda",
        kind="visit",
        pattern=r"\b(?:deux|trois|quatre|cinq|six|\d) jours (?=(?:en|au|aux|à|dans le|dans la|chez) (?!cours|venir|la "
        r"suite|plus|moins))",
    ),
    E(
        rule="event.meeting.agenda",
        kind="meeting",
        pattern=rf"{HEAD}(?:entretiens?|audience|rencontre|déjeuner|dîner|petit déjeuner|consultations|pourparlers|"
        r"discussions|tête-à-tête|réunion|réception|séance de travail)(?: (?:de travail|officiel|bilatérale?s?))?"
        r"(?= (?:avec|entre|chez|du|de la|de l'|de s|offerte?|accordée?|d')\b)(?! d'(?:adieu|information))",
    ),
    E(
        rule="event.lecture.agenda",
        kind="lecture",
        pattern=rf"{HEAD}(?:conférence|discours|allocution|leçon|intervention|exposé)(?= [^.;]{{2,60}}\b(?:à l'|devant|"
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
        r"colloque|symposium|atelier|congrès)\b",
    ),
)

NOTES = (
    E(
        rule="event.meeting.first-person",
        kind="meeting",
        pattern=r"\b(?:m'a|m'ont|nous a|nous ont) (?:gardée?s?|conviée?s?|reçue?s?|emmenée?s?|accueillie?s?|"
        r"fait visiter|"
        r"raconté|montré|guidée?s?|retenue?s?)\b|\b(?:j'ai|nous avons) (?:rencontré|vu|retrouvé|déjeuné avec|dîné avec|"
        r"été reçue?s?|salué)\b|\bje me suis entretenue?\b|\bnous nous sommes (?:vus|rencontrés|entretenus)\b",
    ),
    E(
        rule="event.meeting.seen",
        kind="meeting",
        pattern=r"\b(?:a|ont|avait|avaient)(?: également| aussi| ensuite| déjà)? (?:vu|salué)(?= (?:le|la|"
        r"l'|les|son|sa|"
        r"m\.|mme) ?(?!jour|monde|suite|visite|importance|rôle))|\b(?:a|ont) (?:pris congé\b|entendu(?= )(?! (?:parler|"
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
        rule="event.meeting.session",
        kind="meeting",
        pattern=r"\b(?:conseil des ministres|commission mixte|comité mixte|comité directeur) s'est réunie?\b",
    ),
)
