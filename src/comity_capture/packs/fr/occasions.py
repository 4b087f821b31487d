"""Words that tell of lectures, ceremonies, conferences and group events in French."""

from comity_capture.pack import EventPattern as E

ADJ = r"(?:(?!et\b|ou\b|de\b|à\b|par\b)[\w'-]+ ){0,3}"
DET = r"(?:un|une|le|la|l'|les|des|son|sa|leur|leurs|cet|cette|ce|du|au|d'un|d'une)"

TEL = (
    r"(?:téléphoniques?|par téléphone|au téléphone|par visioconférence|en visioconférence|par "
    r"vidéoconférence|en vidéoconférence|par liaison vidéo|par appel vidéo|par liaison sécurisée)"
)

VISIT = r"(?:visite|déplacement|voyage|séjour|tournée)s?"

# what had been done the day before, and what the first patterns leave to the words around them
DONE_BEFORE = (
    E(
        rule="event.meeting.had",
        kind="meeting",
        pattern=(
            r"(?<=avait )(?:également |aussi |déjà )?(?:rencontré|reçu|accueilli|vu|consulté)\b|(?<=avaient )"
            r"(?:rencontré|reçu|accueilli)\b|(?<=avait )été reçue?\b|(?<=avaient )été reçue?s\b|(?<=s'était )"
            r"(?:entretenue?|réunie?)\b|(?<=s'étaient )(?:entretenue?s|réunie?s|rencontrée?s)\b|(?<=avait )eu "
            r"(?:un |une |des )(?:entretien|réunion|échange|discussion)s?\b"
        ),
    ),
    E(
        rule="event.visit.had",
        kind="visit",
        pattern=(
            r"(?<=s'était )rendue?\b|(?<=s'étaient )rendue?s\b|(?<=avait )(?:visité|effectué (?:une |sa )"
            r"(?:\w+ )?visite)\b"
        ),
    ),
    E(
        rule="event.group.exchanged",
        kind="group_event",
        pattern=(
            r"\b(?:a|ont)(?: également| ensuite| aussi| longuement)? (?:échangé|dialogué|discuté|débattu|rencontré) "
            r"(?:avec |devant )?(?=(?:[\w'-]+ ){0,5}(?:d'|l')?(?:étudiante?s?|élèves|militaires|soldats|"
            r"stagiaires|cadets|"
            r"familles|"
            r"habitants|journalistes|jeunes|lycéens|officiers|volontaires|secouristes|enseignants|chercheurs|"
            r"bénévoles)"
            r"\b)|\b(?:est allée?|sont allés|s'est rendue?) à la rencontre d(?:e|es|') ?(?=\w)"
        ),
    ),
    E(
        rule="event.ceremony.attended",
        kind="ceremony",
        pattern=(
            r"\b(?:a|ont)(?: également| ensuite| aussi)? (?:assisté|participé|pris part|présidé) (?:à la |à l'|"
            r"au |aux |"
            r"à une )(?:remise|inauguration|signature|pose|cérémonie|prise d'armes|lever des couleurs|dépôt|baptême|"
            r"mise (?:à l'eau|en service)|ouverture d(?:u|e la|'un|'une)|clôture|levée|dévoilement|passation)\b"
        ),
    ),
    E(
        rule="event.ceremony.handed-over",
        kind="ceremony",
        pattern=(
            r"\b(?:a|ont)(?: \w+)? (?:remis|offert|livré|cédé)(?: \w+)? (?=(?:un|une|deux|trois|quatre|cinq|six|"
            r"sept|huit|"
            r"dix|vingt|trente|cent|\d+|des|les|plusieurs|du) [^.;]{2,90}\b(?:à|au|aux)\b)(?!(?:un|une|les|des) "
            r"(?:rapport|lettre|message|invitation|copie|conclusions|texte|note))"
        ),
    ),
    E(
        rule="event.meeting.chaired",
        kind="meeting",
        pattern=(
            r"\b(?:a|ont)(?: \w+)? (?:co)?présidé\b(?=[^.;]{0,140}\b(?:session|consultations|réunion|commission|"
            r"comité|"
            r"dialogue|entretiens|groupe de travail)\b)"
        ),
    ),
    E(
        rule="event.meeting.received-first",
        kind="meeting",
        pattern=r"^(?:reçue?s?|accueillie?s?) (?:[\w']+ ){0,4}(?:par|au|à)\b",
    ),
)

OCCASIONS = (
    *DONE_BEFORE,
    E(
        rule="event.ceremony.was-signed",
        kind="ceremony",
        pattern=r"\b(?:a été|ont été|vient d'être|viennent d'être) (?:signée?s?|paraphée?s?|inaugurée?s?|"
        r"dévoilée?s?)\b",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:a|ont|donne|prononce|prononcé|donné)?\s?(?:prononcé|donné|tenu|fait|présenté|délivré|donne|"
            rf"prononce)\s(?:[\w'-]+ ){{0,3}}?{DET} ?{ADJ}(?:conférence(?! de presse)|leçon|discours|"
            r"allocution|cours magistral|cours|exposé|lecture|causerie)\b"
        ),
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:s'est adressée?|a pris la parole|s'est exprimée?|est "
            r"intervenue?)\b(?=[^.;]{0,60}\b(?:devant|aux|à la tribune|à l')\b[^.;]{0,60}\b(?:étudiants?|"
            r"élèves|stagiaires|auditeurs|officiers|cadets|université|académie|collège|école|institut|députés|"
            r"parlement|assemblée|public)\b)"
        ),
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:prononcer(?:a|ont)|donner(?:a|ont)|tiendr(?:a|ont)|présenter(?:a|ont)) (?:une |un |la |sa |"
            r"son )(?:\w+ ){0,2}(?:conférence(?! de presse)|leçon|discours|allocution|exposé|cours)\b"
        ),
        tense="future",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:à l'issue de|après|lors de|au cours de|dans|pendant) (?:sa|la|cette|son) (?:conférence(?! "
            r"de presse)|leçon|allocution|intervention)\b"
        ),
        tense="noun",
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:a|ont)(?: \w+)? (?:déposé (?:une |des |la )?(?:gerbes?|couronnes?|fleurs)|posé (?:\w+ )?la "
            r"première pierre|inauguré|dévoilé|coupé le ruban|remis(?:,[^.;,]{3,40},| \w+)? (?:ses |les |leurs |des "
            r")(?:copies figurées|lettres de créance|diplômes|attestations|certificats|médailles|insignes|"
            r"décorations)|présenté(?:,[^.;,]{3,40},| \w+)*? (?:ses|leurs) lettres de créance|(?:signé|paraphé) "
            r"(?=(?:un|une|le|la|l') ?(?:\w+ "
            r"){0,4}(?:accord|mémorandum|protocole|déclaration|convention|arrangement|lettre d'intention|"
            r"programme|feuille de route|mémoire))|hissé|décoré|rendu hommage)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:lui a|leur a|leur ont|lui ont) remis (?:les |ses |leurs |des )(?:\w+ ){0,2}(?:copies|"
            r"lettres|diplômes|attestations|certificats|médailles)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:remise|remises) (?:solennelle )?(?:des|de|du|d') ?(?:copies figurées|lettres de créance|"
            r"attestations|diplômes|certificats|médailles|prix|décorations|matériels?|insignes)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:a|ont) (?:été )?(?:signée?s?|remise?s?|inaugurée?s?|"
            r"dévoilée?s?)\b(?=[^.;]{0,80}\b(?:accord|mémorandum|protocole|stèle|plaque|centre|bâtiment|"
            r"attestations|diplômes)\b)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\bcérémonie (?:d'ouverture|de clôture|de signature|d'inauguration|de remise|de fin de formation|"
            r"de dépôt|d'hommage|de commémoration|de passation|de prise de (?:commandement|fonctions)|de "
            r"prestation|officielle|commémorative|d'investiture|des couleurs)\b"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=r"\b(?:à|lors de|lors d'|pendant|au cours de|au cours d') ?(?:la|cette|une) cérémonie\b(?! "
        r"d'accueil)",
        tense="noun",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            r"\b(?:a|ont|prend|prennent|participe|participent)(?: également| aussi)? ?(?:participé|pris part|"
            r"assisté|présidé|coprésidé|ouvert|accueilli|organisé|convoqué|part)?\s?(?:à|au|aux|les \d+ et "
            rf"\d+ \w+|du \d+ au \d+ \w+)? ?{DET} ?{ADJ}(?:conférence(?! de presse)|sommet|forum|symposium|"
            r"congrès|colloque|table ronde|séminaire|réunion (?:annuelle|ministérielle|plénière|des ministres|"
            r"du forum))\b"
        ),
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            r"\b(?:présidé|coprésidé)\b(?=[^.;]{0,40}\b(?:réunion|session|conférence|séance|sommet)\b(?! "
            r"(?:bilatérale|de travail)))"
        ),
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            rf"\b{DET} ?{ADJ}(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table "
            rf"ronde)\b(?=[^.;]{{0,100}}\b(?:s'est tenue?|s'est déroulée?|s'est ouverte?|s'est achevée?|a eu "
            r"lieu|a réuni|ont eu lieu|se tiendra|aura lieu|se tient|s'ouvre|s'ouvrira|a rassemblé|a débuté|a "
            r"pris fin)\b)"
        ),
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            r"\b(?:s'est tenue?|s'est déroulée?|s'est ouverte?|s'est achevée?|se tiendra|a eu "
            r"lieu)\b(?=[^.;]{0,80}\b(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|"
            r"table ronde)\b)"
        ),
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            r"\b(?:en marge|dans le cadre|à l'occasion|lors|à l'ouverture|à la clôture) d(?:e|u) ?(?:la |"
            r"cette |l')?(?:\w+ ){0,1}(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|"
            r"réunion (?=annuelle|ministérielle|du))"
        ),
        tense="noun",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=(
            r"\b(?:a|ont) (?:suivi|achevé|terminé|participé à|pris part à|accueilli|"
            r"organisé)\b(?=[^.;]{0,90}\b(?:un|une|l'|la|le|au) ?(?:\w+ ){0,3}(?:stage|séminaire|formation|"
            r"cours|exercice|atelier|entraînement|université d'été|simulation|journée portes ouvertes)\b)"
        ),
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=(
            rf"\b{DET} ?{ADJ}(?:stage|séminaire|formation|cours|exercice|atelier|entraînement|université d'été|"
            rf"simulation)\b(?=[^.;]{{0,120}}\b(?:s'est tenue?|s'est déroulée?|s'est achevée?|s'est conclue?|a "
            r"eu lieu|a pris fin|a réuni|a rassemblé|a été (?:organisée?|dispensée?|mis sur pied)|se tient|se "
            r"déroule|s'est ouverte?|a débuté|se tiendra|aura lieu|se déroulera)\b)"
        ),
    ),
    E(
        rule="event.group.to-open",
        kind="group_event",
        pattern=rf"\b{DET} ?{ADJ}(?:session|stage|séminaire|formation|cours|exercice|atelier|conférence(?! de presse)|"
        r"colloque|forum)\b(?=[^.;]{0,100}\b(?:débuter(?:a|ont)|commencer(?:a|ont)|s'ouvrir(?:a|ont))\b)",
        tense="future",
    ),
    E(
        rule="event.ceremony.to-be-signed",
        kind="ceremony",
        pattern=r"\b(?:la|dont la) signature\b(?=[^.;]{0,80}\b(?:aura lieu|interviendra|se tiendra)\b)",
        tense="future",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=(
            r"\b(?:s'est tenue?|s'est déroulée?|s'est achevée?|a eu lieu|a pris fin|se déroulera|se "
            r"tiendra)\b(?=[^.;]{0,80}\b(?:un|une|le|la|l') ?(?:\w+ ){0,2}(?:stage|séminaire|formation|cours|"
            r"exercice|atelier|entraînement)\b)"
        ),
    ),
)

SAID_AFTER = (
    (
        r"\b(?:après|à l'issue d[e']|au terme d[e']|lors d[e']|à la suite d[e'])\s?(?:la |l'|une |un |sa |son |"
        r"leur )?"
        r"(?:[\w'-]+ ){0,2}(?:entretiens?|rencontre|réunion|discussions?|pourparlers|visite|conversation|échanges?)\b"
        r"[^.;]{0,20}$"
    ),
    r"\baprès (?:avoir|s'être) (?:rencontré|reçu|entretenue?|réunie?s?)\b[^.;]{0,20}$",
)
