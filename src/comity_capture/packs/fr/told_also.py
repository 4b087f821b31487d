"""Further French tellings: verbs with "y", calls and programmes named by a noun, what is said from a rostrum."""

from comity_capture.pack import EventPattern as E

ALSO = r"(?:,? (?:ensuite|également|aussi|enfin|par ailleurs|notamment|longuement|brièvement|en outre|alors),?)*"
GAP = r"(?:[^.;]|(?<=\bm)\.)"  # a letter of a clause; the full stop of a title ends none
TALKS = (
    r"(?:entretiens?|entrevues?|rencontres?|réunions?|séances? de travail|audiences?|tête-à-tête|consultations|"
    r"pourparlers|déjeuner|dîner|discussions?)"
)
DAY = r"(?:le \d|les \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|le lendemain|la veille)"
STAGE = (
    r"(?:forum|conférence(?! de presse)|sommet|colloque|séminaire|symposium|congrès|assemblée|assises|table ronde|"
    r"session|université|académie|école|institut|tribune|plénière|parlement|sénat|étudiants|élèves|cadets|députés|"
    r"auditeurs|officiers|dialogue|journées?|rencontres)"
)

TOLD_ALSO = (
    E(
        rule="event.meeting.met-there",
        kind="meeting",
        pattern=rf"\b(?:s'y (?:est|sont|était|étaient){ALSO} (?:entretenue?s?|réunie?s?|concertée?s?|retrouvée?s?|"
        rf"rencontrée?s?)|y (?:a|ont|avait|avaient){ALSO} (?:été (?:\w+ment )?(?:reçue?s?|accueillie?s?)|rencontré|"
        rf"retrouvé|reçu|conféré|conversé|vu|eu {GAP}{{0,40}}?{TALKS}))\b",
    ),
    E(
        rule="event.call.linked",
        kind="call",
        pattern=r"\b(?:lors|au cours|à l'occasion|au terme|à l'issue|par le biais) d'une? (?:\w+ )?(?:visioconférence|"
        r"vidéoconférence|téléconférence|audioconférence|liaison vidéo|appel vidéo)\b|"
        r"\b(?:ont|a) tenu une (?:visioconférence|vidéoconférence|téléconférence|audioconférence)\b|"
        r"\bune? (?:visioconférence|vidéoconférence|téléconférence|audioconférence) (?:a|s'est|réunissant|"
        r"entre|avec)\b",
    ),
    E(
        rule="event.lecture.will-speak",
        kind="lecture",
        pattern=r"\b(?:prendr(?:a|ont) la parole|s'exprimer(?:a|ont)|interviendr(?:a|ont)|s'adresser(?:a|ont)|"
        rf"planchera|discourra)\b(?={GAP}{{0,70}}?\b{STAGE}\b)",
        tense="future",
    ),
    E(
        rule="event.lecture.spoke-at",
        kind="lecture",
        pattern=r"\b(?:(?:a|ont)(?: \w+)? pris la parole|s'est(?: \w+)? exprimée?|est(?: \w+)? intervenue?|"
        rf"s'est(?: \w+)? adressée?)\b(?={GAP}{{0,40}}? (?:à |au |devant |aux |lors )"
        rf"{GAP}{{0,40}}?\b{STAGE}\b)",
    ),
    E(
        rule="event.ceremony.letters-to-come",
        kind="ceremony",
        pattern=r"\b(?:remettr(?:a|ont)|présenter(?:a|ont)|(?:doi(?:t|vent)|va|vont) (?:remettre|présenter))\b"
        rf"(?={GAP}{{0,70}}?\b(?:ses|leurs|les) (?:lettres|copies figurées)\b)",
        tense="future",
    ),
    E(
        rule="event.ceremony.letters",
        kind="ceremony",
        pattern=r"\b(?:a|ont|avait|avaient|vient de|viennent de)\b(?:,? [^.;]{2,45}?,?)? (?:remis|présenté|remettre|"
        rf"présenter)\b(?={GAP}{{0,90}}?\b(?:ses|leurs|les) (?:lettres (?:de|d')|copies figurées))",
    ),
)
