"""What French texts set for a day, take up again, or name by what was done at the head: signed on Sunday."""

from comity_capture.pack import EventPattern as E
from comity_capture.packs.fr.comings import DAY, GAP

TALKS = (
    r"(?:tours?|cycle|volet|rounds?|séances?|session|réunions?|rencontres?|entretiens?|entrevue|rendez-vous|audience|"
    r"tête-à-tête|consultations|pourparlers|négociations|dialogue|comité|commission|discussions|déjeuner|dîner|"
    r"échanges)"
)
GATHERING = (
    r"(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table ronde|séminaire|assises|atelier|stage|"
    r"exercice|édition|assemblée)"
)
CEREMONY = (
    r"(?:signature|remise|inauguration|cérémonie|pose|ouverture|passation|investiture|prestation de serment|baptême)"
)
SET = (
    r"(?:est|sont|sera|seront|a été|ont été|était|étaient|reste|demeure|demeurent)(?: [\w'-]+){0,3}? (?:fixée?s?|"
    r"prévue?s?|programmée?s?|calée?s?|arrêtée?s?|convoquée?s?|annoncée?s?|inscrite?s?|reportée?s?|repoussée?s?|"
    r"décalée?s?|avancée?s?|renvoyée?s?|ajournée?s?) (?=(?:[\w'-]+ ){0,3}?(?:à|au|aux|pour|le|les|du|dès)\b)"
)
PAPER = (
    r"(?:accords?|mémorandums?|protocoles?|déclarations?|conventions?|arrangements?|lettres? d'intention|feuilles? de "
    r"route|traités?|ententes?|chartes?|programmes?|contrats?|procès-verba(?:l|ux)|actes?|plans?|avenants?|mémoires?|"
    r"textes?|documents?|instruments?)"
)
HONOUR = (
    r"(?:décorations?|médailles?|insignes?|croix|ordre|distinctions?|prix|diplômes?|titre|clés?|légion|brevets?|"
    r"attestations?|certificats?|galons|drapeau|fanion)"
)
TEL = (
    r"(?:(?:par|au) téléphone|(?:par|en) (?:visioconférence|vidéoconférence|visio|duplex|téléconférence|liaison vidéo|"
    r"vidéo|appel vidéo))"
)
TITLE = (
    r"(?:président|ministre|gouverneur|maire|premier|chef|secrétaire|direct|roi|reine|prince|émir|command|ambassad|"
    r"recteur|vice|m\.|mme|homologue|général|haut|représentant|commissaire|médiat|négociat|envoyé|coordonnat)"
)
PARTY = (
    r"(?:réception|cocktail|café-débat|débat|buffet|garden-party|fête|soirée|concert|récital|exposition|vernissage|"
    r"projection|spectacle|gala|bal|course|tournoi|match|défilé|messe|marche|veillée|kermesse|pique-nique|goûter|"
    r"portes ouvertes|lecture publique|table ronde|journée d'étude|hackathon|foire|salon|festival|ciné-débat|"
    r"rencontre-débat|petit déjeuner-débat|dîner-débat|rallye|apéritif|thé)"
)
HELD = (
    r"(?:(?:a|ont|aura|avait) (?:\w+ment )?(?:réuni|rassemblé|permis|attiré|clos|clôturé|conclu|suivi|marqué|eu lieu|"
    r"été (?:donnée?|offerte?|organisée?|servie?))|réunir(?:a|ont)|rassembler(?:a|ont)|permettra|clôturera|conclura|"
    r"a(?:ura|uront)? lieu|se tien(?:t|dra)|s'est tenue?|accueillera|ser(?:a|ont) (?:donnée?s?|offerte?s?|"
    r"organisée?s?|servie?s?)|réunit|rassemble)"
)
CROWD = (
    r"(?:salle|auditoire|parterre|publics?|amphithéâtre|assistance|étudiante?s?|élèves|lycéens|cadets|stagiaires|"
    r"auditeurs|officiers|universitaires|chercheurs|diplomates|invités)"
)
SPOKEN = r"(?:parlé|évoqué|exposé|plaidé|retracé|défendu|présenté|traité|disserté|lu|détaillé|analysé|raconté)"

SET_FOR = (
    E(
        rule="event.meeting.set-for",
        kind="meeting",
        pattern=rf"\b{TALKS}\b{GAP}{{0,60}}?\b{SET}",
        tense="future",
    ),
    E(
        rule="event.conference.set-for",
        kind="conference",
        pattern=rf"\b{GATHERING}\b{GAP}{{0,60}}?\b{SET}",
        tense="future",
    ),
    E(
        rule="event.ceremony.set-for",
        kind="ceremony",
        pattern=rf"\b{CEREMONY}\b{GAP}{{0,60}}?\b{SET}",
        tense="future",
    ),
    E(
        rule="event.meeting.agreed",
        kind="meeting",
        pattern=r"\b(?:convenue?s?|d'accord|entendue?s?|décidé|promis|accordée?s?) (?:de |pour )(?:se (?:retrouver|"
        r"revoir|rencontrer|réunir|reparler|concerter)|tenir (?=une? ))"
        rf"(?={GAP}{{0,60}}?\b(?:{DAY}|\d{{1,2}} ))|"
        rf"\brendez-vous (?:est|a été|était) (?:pris|fixé|donné)\b|\b(?:se sont|s'est) donnée?s? rendez-vous\b",
        tense="future",
    ),
    E(
        rule="event.meeting.resumed",
        kind="meeting",
        pattern=r"\b(?:les|des|leurs?|ces|la|le) (?:[\w'-]+ )?(?:pourparlers|négociations|discussions|consultations|"
        rf"entretiens|échanges|dialogue)\b{GAP}{{0,90}}?\b(?:(?:a|ont) (?:repris|recommencé|débuté|commencé|pris fin|"
        r"tourné court)|se sont (?:poursuivie?s|ouverte?s|engagée?s|conclue?s|achevée?s|noué\w+)|se poursuivent|"
        r"repren(?:nent|dront)|s'est (?:poursuivi|ouvert|engagé|conclu|achevé)|reprend(?:ra)?)\b",
    ),
    E(
        rule="event.call.rang",
        kind="call",
        pattern=rf"\b(?:a|ont|avait)(?:,? (?:ensuite|également|aussi|enfin|alors|par ailleurs|dans la foulée|"
        rf"\w+ment),?)* "
        rf"(?:appelé|joint|rappelé|contacté)(?= (?:le |la |l'|son |sa |ses )?{TITLE})"
        r"(?![^.;,]{0,90} à (?:la |l'|une? |plus|davantage|ne |\w+[eio]r\b))|\bcoups? de (?:fil|téléphone)\b",
    ),
    E(
        rule="event.call.to-come",
        kind="call",
        pattern=rf"\b[\w']{{2,}}(?:ra|ront)\b(?=[^.;]{{0,80}}?\b{TEL}\b)",
        tense="future",
    ),
    E(
        rule="event.ceremony.signed-with",
        kind="ceremony",
        pattern=rf"\b(?:a|ont|avait|avaient)(?:,? [^.;,]{{2,25}},?)? (?:signé|paraphé)\b(?={GAP}{{0,120}}?\b(?:une?|"
        rf"le|la|"
        rf"l'|les|des|deux|trois|quatre|plusieurs) ?(?:[\w'-]+ ){{0,3}}?{PAPER}\b)",
    ),
    E(
        rule="event.ceremony.proceeded-to",
        kind="ceremony",
        pattern=r"\b(?:a|ont|avait|avaient)\b[^.;]{0,40}? procédé\b[^.;]{0,40}? (?=(?:à (?:la|l'|une)|au|aux) "
        r"?(?:\w+ )?"
        r"(?:pose|inauguration|installation|signature|remise|ouverture|clôture|dévoilement|lancement|échange|"
        r"baptême|dépôt|mise)\b)",
    ),
    E(
        rule="event.ceremony.done-first",
        kind="ceremony",
        pattern=r"^\W*(?:signée?s?|paraphée?s?|inaugurée?s?|dévoilée?s?|décernée?s?|remise?s?|posée?s?|baptisée?s?|"
        rf"installée?s?|investie?s?|décorée?s?)(?= (?:[\w'-]+ )?{DAY}\b)",
    ),
    E(
        rule="event.conference.done-first",
        kind="conference",
        pattern=rf"^\W*(?:ouverte?s?|lancée?s?|organisée?s?|tenue?s?|convoquée?s?|clôturée?s?|disputée?s?|donnée?s?)"
        rf"(?= (?:[\w'-]+ )?{DAY}\b)",
    ),
    E(
        rule="event.conference.opening",
        kind="conference",
        pattern=r"\b(?:ouvrai(?:t|ent)|inaugurai(?:t|ent)|présidai(?:t|ent)|accueillai(?:t|ent)|(?:participai(?:t|ent)|"
        rf"assistai(?:t|ent)) à)\b(?=[^.;]{{0,50}}\b{GATHERING})|"
        rf"\b{GATHERING}\b[^.;]{{0,60}}?\b(?:a|ont) (?:fermé (?:ses|leurs) portes|baissé le rideau|pris fin)\b",
    ),
    E(
        rule="event.ceremony.handed-to",
        kind="ceremony",
        pattern=rf"\b{HONOUR}\b[^.;]{{0,50}}?\b(?:lui |leur )?(?:a|ont|avait|avaient|sera|seront)(?: \w+)? (?:été )?"
        r"(?:remise?s?|décernée?s?|conférée?s?|attribuée?s?|épinglée?s?)\b",
    ),
    E(
        rule="event.lecture.before-crowd",
        kind="lecture",
        pattern=rf"\bdevant (?:une? |les |des |quelque |le |la |plus de )?(?:[\w'-]+ "
        rf"){{0,3}}?{CROWD}\b[^.;]{{0,50}}?\b(?:a|"
        rf"ont|avait|avaient) (?:\w+ment )?{SPOKEN}\b",
    ),
    E(
        rule="event.group.party",
        kind="group_event",
        pattern=rf"\b{PARTY}\b[^.;]{{0,60}}?\b{HELD}\b",
    ),
    E(
        rule="event.conference.closed-it",
        kind="conference",
        pattern=r"\bl'(?:a|avait)(?: \w+)? (?:clôturée?|close?|conclue?|fermée?)\b",
        edge="ends",
        reference=True,
    ),
    E(
        rule="event.meeting.took-occasion",
        kind="meeting",
        pattern=rf"\b(?:a|ont)(?: \w+)? (?:profité|mis à profit|saisi)\b{GAP}{{0,90}}? pour (?:rencontrer|s'entretenir|"
        r"recevoir|voir|consulter|discuter|échanger|dîner|déjeuner)\b",
    ),
    E(
        rule="event.meeting.named-on",
        kind="meeting",
        pattern=r"\bune? (?:[\w'-]+ )?(?:entrevue|réunion|tête-à-tête|conversation|audience|entretien|rencontre|"
        r"échange)"
        rf"\b(?=,? {DAY}[^.;]{{0,25}}?,? (?:avec|entre|chez) )",
    ),
    E(
        rule="event.meeting.would",
        kind="meeting",
        pattern=r"\bqu(?:e |')[^.;]{1,60}?\b((?:rencontrerai|recevrai|s'entretiendrai|se réunirai|se retrouverai|"
        r"verrai)"
        r"(?:t|ent))\b",
        tense="future",
    ),
    E(
        rule="event.ceremony.would",
        kind="ceremony",
        pattern=r"\bqu(?:e |')[^.;]{1,60}?\b((?:signerai|inaugurerai|dévoilerai|remettrai|présiderai|ouvrirai|"
        r"assisterai|"
        r"participerai|prononcerai)(?:t|ent))\b",
        tense="future",
    ),
    E(
        rule="event.meeting.own-words",
        kind="meeting",
        pattern=rf"\bj'ai (?:\w+ment )?(?:vu|rencontré|reçu|retrouvé|salué)\b(?=(?:[^.;\"]|(?<=\bm)\.){{0,90}}\b{DAY})|"
        rf"\b(?:je me suis|nous nous sommes) (?:\w+ment )?(?:entretenue?s?|vus|rencontrés|retrouvés|parlé|réunis)\b"
        rf"(?=(?:[^.;\"]|(?<=\bm)\.){{0,90}}\b{DAY})",
    ),
    E(
        rule="event.meeting.own-words",
        kind="meeting",
        pattern=r"\b(?:l'entretien|la rencontre|la conversation|l'échange|la réunion|le déjeuner|le dîner|la "
        r"discussion|"
        r"les entretiens|les discussions|l'entrevue|le tête-à-tête) que (?:j'ai|nous avons) (?:pu )?(?:avoir|eue?s?|"
        rf"tenue?s?|menée?s?)\b(?=[^.;]{{0,30}}\b{DAY})",
    ),
)
