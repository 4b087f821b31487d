"""Words by which French texts tell of a journey, a talk or a course without naming it at once."""

from comity_capture.pack import EventPattern as E

TRIP = r"(?:visite|séjour|déplacement|voyage|tournée|mission)"
COURSE = r"(?:session|formation|stage|cours|université d'été|école d'été|exercice|atelier|séminaire|édition|programme)"
PUBLIC = r"(?:étudiant\w*|élèves|cadets|université|académie|école|institut|stagiaires|auditoire|officiers|parlement)"
DONE = r"(?:s'est|se sont|s'était|s'étaient|a|ont|avait|avaient)"
JOURNEYS = (
    E(
        rule="event.visit.began-before",
        kind="visit",
        pattern=rf"\b{TRIP}\b[^.;]{{0,70}},? (?:entamée?|commencée?|débutée?|ouverte?)\b",
        edge="starts",
    ),
    E(
        rule="event.visit.began-before",
        kind="visit",
        pattern=r"\boù (?:il|elle|ils|elles) (?:était|est|étaient|sont) arrivée?s?\b",
        edge="starts",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=rf"\b(?:achève|achèvent|conclut|concluent|termine|terminent|boucle|bouclent|clôt|achevait|terminait|"
        rf"concluait)\b[^.;,]{{0,30}} (?:une|sa|son|un|leur|la|cette|ce) ?(?:[\w'-]+ ){{0,2}}{TRIP}\b",
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:a|ont) (?:quitté|regagné)\b(?=[^.;]{0,40}\b(?:où (?:il|elle|ils|elles)|au terme|à l'issue"
        r"|après)\b)"
        r"|\b(?:est|sont) reparti(?:e|s|es)?\b",
        edge="ends",
    ),
    E(
        rule="event.visit.at-seat",
        kind="visit",
        pattern=rf"(?:^|, )en {TRIP}(?: (?:officielle?|de travail|d'état|privée?))?\b(?=[^.;]{{0,40}}\b(?:au siège"
        rf"|à|en|"
        r"au|aux|dans)\b)",
    ),
    E(
        rule="event.lecture.spoke",
        kind="lecture",
        pattern=rf"\b(?:(?:leur|nous) a(?:vait)? (?:longuement )?parlé|a(?:vait)? (?:longuement )?parlé (?:devant"
        rf"|aux?) "
        rf"(?:les |des |[\w'-]+ ){{0,3}}{PUBLIC}|{DONE} (?:exprimée?|pris la parole) devant "
        rf"(?:les |des |un |une |[\w'-]+ ){{0,3}}{PUBLIC})\b",
    ),
    E(
        rule="event.lecture.future",
        kind="lecture",
        pattern=r"\b(?:parlera|s'exprimera|prendra la parole|s'adressera|donnera une (?:conférence|leçon)|prononcera "
        rf"(?:un|une) (?:discours|conférence|allocution)|doit (?:parler|s'exprimer|prendre la parole|s'adresser))\b"
        rf"(?=[^.;]{{0,60}}\b{PUBLIC}\b)",
        tense="future",
    ),
    E(
        rule="event.conference.open",
        kind="conference",
        pattern=r"\b(?:d'(?:ouvrir|inaugurer|assister à|participer à)|(?:ouvrira|inaugurera|participera à|"
        r"assistera à|"
        r"présidera|clôturera))(?: \w+){0,2} (?:à )?(?:une|la|un|le|l') ?(?:[\w'-]+ ){0,2}(?:conférence|colloque|"
        r"forum|"
        r"sommet|séminaire|symposium|congrès|table ronde)\b(?! de presse)",
        tense="future",
    ),
    E(
        rule="event.group.opened",
        kind="group_event",
        pattern=rf"\b(?:la|le|cette|ce|les|l')\s?{COURSE}\b(?=[^.;]{{0,50}}\b{DONE} (?:ouverte?|ouvert|tenue?|duré"
        rf"|déroulée?|"
        r"commencé|débuté|achevée?)\b)",
        edge="starts",
    ),
    E(
        rule="event.group.graduated",
        kind="group_event",
        pattern=rf"\b(?:ont|a) (?:reçu|obtenu)\b[^.;]{{0,40}}\b(?:diplôme|certificat"
        rf"|brevet)s?\b[^.;]{{0,20}}\b{COURSE}\b",
        edge="ends",
    ),
    E(
        rule="event.meeting.lunch",
        kind="meeting",
        pattern=r"\b(?:a|ont|avait|avaient) (?:longuement |ensuite |également |aussi )?(?:déjeuné|dîné|conversé"
        r"|conféré|"
        r"dialogué|discuté)\b(?=[^.;]{0,60}\bavec\b)",
    ),
    E(
        rule="event.meeting.received-him",
        kind="meeting",
        pattern=r"\b(?:l'|les |l' )(?:a|ont|avait|avaient) (?:ensuite |également |aussi |longuement )?"
        r"(?:reçue?s?|accueillie?s?|rencontrée?s?)\b",
    ),
    E(
        rule="event.meeting.met-before",
        kind="meeting",
        pattern=r"\b(?:s'étaient|s'était) (?:déjà |longuement )?(?:réunie?s?|rencontrée?s?|entretenue?s?"
        r"|retrouvée?s?)\b"
        r"(?=[^.;]{0,40}\b(?:au même|la veille|en marge|à|avec)\b)",
    ),
    E(
        rule="event.call.point",
        kind="call",
        pattern=r"\b(?:ont|a) (?:fait le point|échangé|passé en revue|conversé|discuté|évoqué|rendu compte|"
        r"débattu|tenu (?:une )?réunion)\b[^.;]{0,60}"
        r"\b(?:par téléphone|au téléphone|par visioconférence|en visioconférence)\b",
    ),
)
ENDS = (
    rf"\b(?:achève|achèvent|achevé|conclut|conclu|termine|terminé|clôt|boucle|bouclé|au terme|à l'issue|fin"
    rf"|dernier jour) "
    rf"[^.;]{{0,25}}{TRIP}\b",
    rf"\b{TRIP}\b[^.;]{{0,30}}\b(?:s'achève|s'est achevée?|prend fin|a pris fin|se termine|s'est terminée?)\b",
)
