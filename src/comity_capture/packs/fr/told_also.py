"""Further French tellings: verbs with "y", calls and programmes named by a noun, what is said from a rostrum."""

from comity_capture.pack import EventPattern as E
from comity_capture.packs.fr.told_besides import HOUSES

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

THING = (
    r"(?:(?:l'|la |le |une? )(?:\w+ ){0,2}?(?:signature|remise|inauguration|dépôt|cérémonie|pose|dévoilement|"
    r"prise d'armes|hommage|lancement|ouverture d|mise (?:à l'eau|en service))\b)"
)

TOLD_ALSO = (
    E(
        rule="event.visit.mission",
        kind="visit",
        pattern=r"\b(?:a|ont) (?:effectué|accompli|mené)(?: [^.;,]{2,40})? (?:une|sa|leur) (?:\w+ )?(?:mission|tournée)"
        r"(?= (?:de travail |officielle |d'évaluation |d'information )?(?:à|en|au|aux|dans|sur)\b)",
    ),
    E(
        rule="event.meeting.then-inf",
        kind="meeting",
        pattern=r",? puis (?:ensuite )?(?:rencontrer|recevoir|s'entretenir avec|retrouver|saluer)"
        r"(?= (?:le|la|l'|les|son|sa|ses|m\.|mme)\b)",
        tense="future",
        anew=True,
    ),
    E(
        rule="event.group.before",
        kind="group_event",
        pattern=r"\bavant de (?:réunir|rassembler|recevoir)\b(?=[^.;]{0,60}\bles (?:ambassadeurs|chefs de mission|"
        r"représentants|étudiants|experts|diplomates)\b)",
    ),
    E(
        rule="event.ceremony.letters-taken",
        kind="ceremony",
        pattern=r"\b(?:(?:a|ont|avait)(?: \w+)? reçu|reçoi(?:t|vent))(?:,? [^.;]{2,60}?,?)? (?:les|leurs|ses|des) "
        r"(?:lettres (?:de créance|d'accréditation|de rappel|de provision)|copies figurées)\b",
    ),
    E(
        rule="event.group.came-to",
        kind="group_event",
        pattern=r"\b(?:(?:ont|a) (?:répondu (?:à l'invitation|présente?s?)|assisté|participé|pris part|afflué|"
        r"été conviée?s?)|"
        r"étaient (?:conviée?s|invitée?s|réunie?s))\b(?=[^.;]{0,80}?\b(?:réception|fête|soirée|cocktail|buffet|"
        r"garden[- ]party)\b)",
    ),
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
        pattern=r"\b(?:a|ont|avait|avaient|vient de|viennent de)\b(?! pris\b)(?:,? [^.;]{2,45}?,?)? (?:remis|"
        r"présenté|remettre|"
        rf"présenter)\b(?={GAP}{{0,90}}?\b(?:ses|leurs|les) (?:lettres (?:de|d')|copies figurées))",
    ),
    E(
        rule="event.ceremony.by-which",
        kind="ceremony",
        pattern=rf"\b(?:visite|séjour|déplacement|voyage|journée|tournée|mission|cérémonie|soirée)\b{GAP}{{0,60}}? "
        rf"(?P<by>par) (?={THING})",
    ),
    E(
        rule="event.ceremony.high-point",
        kind="ceremony",
        pattern=rf"\b(?:temps forts?|point d'orgue|point culminant|moments? forts?)\b{GAP}{{0,50}}?\b(?:sera|seront|"
        rf"a été|"
        rf"fut|était|ont été)\b(?={GAP}{{0,20}}?{THING})",
    ),
    E(
        rule="event.visit.to-be",
        kind="visit",
        pattern=rf"\b(?:visite|déplacement|voyage|séjour|tournée)\b{GAP}{{0,90}}?\b(?:est|sera|sont|seront) "
        r"(?:prévue?s?|programmée?s?|attendue?s?|fixée?s?|annoncée?s?|inscrite?s?)\b",
        tense="future",
    ),
    E(
        rule="event.visit.flies",
        kind="visit",
        pattern=rf"\b(?:s'envoler(?:a|ont)|partir(?:a|ont)|gagner(?:a|ont)|rallier(?:a|ont)|s'envole(?:nt)?|"
        rf"mettr(?:a|ont) le cap)\b(?={GAP}{{0,40}}?\b(?:pour|vers|sur) )|\bentreprendr(?:a|ont)\b"
        rf"(?={GAP}{{0,40}}?\b(?:visite|voyage|tournée|déplacement)\b)",
        tense="future",
    ),
    E(
        rule="event.visit.going-on",
        kind="visit",
        pattern=r"\b(?:effectue|poursuit|accomplit|fait)(?:nt)?\b,? (?=(?:depuis|jusqu|à|en|au|aux|du|cette|"
        rf"actuellement|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b{GAP}{{2,50}}? (?:une|sa|son|un) ?"
        r"(?:\w+ ){0,2}?(?:visite|séjour|voyage|déplacement|tournée)\b)",
    ),
    E(
        rule="event.visit.then-to",
        kind="visit",
        pattern=rf"(?<=, )puis (?=(?:en|au|aux|à|dans) (?!l'|la |issue)[^.;,]{{2,35}}? (?:{DAY}|du \d|du \w+di))",
        tense="future",
    ),
    E(
        rule="event.meeting.sitting",
        kind="meeting",
        pattern=r"^\W*réunie?s? (?=(?:ce |le |en |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à |au |"
        r"sous |"
        r"pour |autour ))",
    ),
    E(
        rule="event.conference.will-end",
        kind="conference",
        pattern=rf"\b(?:conférence|sommet|forum|session|congrès|colloque|séminaire|assises|symposium|rencontres)\b"
        rf"{GAP}{{0,60}}?\b(?:s'achèver(?:a|ont)|prendr(?:a|ont) fin|se terminer(?:a|ont)|se clôturer(?:a|ont)|"
        r"se conclur(?:a|ont))\b",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.group.gathered",
        kind="group_event",
        pattern=rf"\b(?:réception|cocktail|soirée|concert|dîner|déjeuner|vernissage|gala)\b(?: [^.;,]{{2,40}})? "
        rf"(?:a|aura|avait){ALSO} (?:réuni|rassemblé|été (?:offerte?|donnée?)|clos|conclu|clôturé)\b",
    ),
    E(
        rule="event.ceremony.wreath-laid",
        kind="ceremony",
        pattern=r"\b(?:gerbes?|couronnes?|plaques?|stèles?|première pierre)\b(?: [^.;,]{2,30})? (?:a|ont|sera|seront)"
        r"(?: été)? (?:déposée?s?|dévoilée?s?|posée?s?)\b",
    ),
    E(
        rule="event.visit.will-be",
        kind="visit",
        pattern=r"\bser(?:a|ont) (?:ce |le |demain,? |dès )?(?:\w+di |\d{1,2} \w+ |\w+di \d{1,2} \w+ )?(?=(?:à|en|au|"
        r"aux) (?!l'|la )[^.;,]{2,40}(?:, où\b| pour (?:une?|y|des|sa|son|le|la|les)\b))",
        tense="future",
    ),
    E(
        rule="event.group.to-tour",
        kind="group_event",
        pattern=rf"\b(?:visiter(?:a|ont)|inspecter(?:a|ont)|découvrir(?:a|ont)) (?=(?:le|la|les|l'|une?|des|plusieurs|"
        rf"deux|trois) ?(?:[\w'-]+ )?{HOUSES}\b)",
        tense="future",
    ),
)
