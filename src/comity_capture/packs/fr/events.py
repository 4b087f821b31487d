"""Words that tell of events in French."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import EventWords, Occasion, words
from comity_capture.packs.fr.agenda import AGENDA, NOTES
from comity_capture.packs.fr.attended import ATTENDED
from comity_capture.packs.fr.by_day import BACKGROUND, BY_DAY, CANCELLED, NO_OCCASION, REPORTED
from comity_capture.packs.fr.calls import CALLS
from comity_capture.packs.fr.comings import COMINGS
from comity_capture.packs.fr.journeys import ENDS, JOURNEYS
from comity_capture.packs.fr.meetings import MEETINGS_TOLD, SHORTLY
from comity_capture.packs.fr.occasions import ADJ, DET, OCCASIONS, SAID_AFTER, VISIT
from comity_capture.packs.fr.other_days import DAYS_APART
from comity_capture.packs.fr.programmes import PROGRAMMES
from comity_capture.packs.fr.set_for import SET_FOR
from comity_capture.packs.fr.to_come import GATHERINGS, OTHERS_DAY, TO_COME, TOLD_OF_WHO, UNTIL
from comity_capture.packs.fr.told_also import TOLD_ALSO
from comity_capture.packs.fr.told_besides import ANEW, DOCUMENTS, TOLD_BESIDES

TALKS = (
    r"(?:entretiens?|entrevues?|discussions?|pourparlers|consultations?|conversations?|échanges?|rencontres?|"
    r"réunions?|séances?|tête-à-tête|audience|déjeuner|dîner|petit déjeuner|négociations?|session)"
)
HAD = (
    r"(?:a|ont|avait|avaient|aura|auront|a eu|ont eu|a tenu|ont tenu|tient|tiennent|a également eu|a "
    r"mené|ont mené|mène|a poursuivi|aura|auront|tiendra|tiendront|aura ensuite|a aussi eu|ayant eu|"
    r"eu|tenu|a accordé|ont accordé|accorde|a présidé|a participé à|ont participé à|a donné)"
)
WHEN = (
    r"(?:,? (?:le|ce|ces|du|les|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"à|en|au)\b[^.;]{0,60}?,?)?"
)
REC = r"(?:reçue?s?|accueillie?s?)"

BEFORE_OCCASIONS = (
    *CALLS,
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=(
            r"\b(?:a|ont|vient de|achève|a achevé|achèvent)? ?(?:achevé|conclu|terminé|bouclé|achever|clos|"
            rf"mis fin à|mettre fin à)\s+(?:à )?{DET} ?{ADJ}{VISIT}\b"
        ),
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=r"\b(?:a|ont) quitté\b(?=[^.;]{0,90}\b(?:au terme|à l'issue|après|soir|matin|hier)\b)",
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=rf"\b(?:au terme|à l'issue) d(?:e|u|')\s?{DET}? ?{ADJ}{VISIT}\b",
        edge="ends",
        tense="noun",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=rf"\b(?:est|sont) (?:rentrée?s?|revenue?s?) d(?:e|u|')\b(?=[^.;]{{0,80}}\b{VISIT})",
        edge="ends",
    ),
    E(
        rule="event.visit.starts",
        kind="visit",
        pattern=(
            r"\b(?:a|ont|entame|entament|débute|commence|a entamé)? ?(?:entamé|commencé|débuté|entame|débute|"
            rf"commence)\s+{DET} ?{ADJ}{VISIT}\b"
        ),
        edge="starts",
    ),
    E(
        rule="event.visit.starts",
        kind="visit",
        pattern=(
            r"\b(?:est |sont )?arrivée?s? (?:à|en|au|aux|dans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
            rf"dimanche|le)\b(?=[^.;]{{0,100}}\b(?:{VISIT}|pour)\b)"
        ),
        edge="starts",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=rf"\b(?:a|ont) (?:effectué|accompli|fait){WHEN} {DET} ?{ADJ}{VISIT}\b",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            r"\b(?:a|ont|effectue|effectuent|vient d'effectuer)(?: également| aussi)? ?(?:effectué|fait|"
            rf"accompli|rendu|effectue)?\s?(?:{DET} |en ){ADJ}{VISIT}\b(?=(?: (?:officielle?|de travail|d'état|"
            r"privée?|bilatérale?|conjointe?|d'amitié|de courtoisie|d'adieu|d'étude))*\s*(?:à|en|au|aux|dans|"
            r"auprès|sur|du|les|le|de|d'|[.,;]|$))"
        ),
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            r"\b(?:s'est|se sont|s'était)(?: également| aussi| ensuite)? (?:rendue?s?|déplacée?s?)\b(?! "
            r"compte)"
        ),
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            r"\b(?:a|ont)(?: également| ensuite| aussi)? (?:visité|séjourné)\b(?! (?:le|la|les|l'|un|une) "
            r"?(?:exposition|atelier|laboratoire|salle|musée|école|chantier|centre|usine|installations?|base|"
            r"académie|université|hôpital|unité|"
            r"navire))"
        ),
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            rf"\b(?:était|est|étaient|sont|se trouvait|se trouve|actuellement) (?:en {ADJ}{VISIT}|en "
            rf"mission)\b(?=[^.;]{{0,30}}\b(?:à|en|au|aux|dans|chez)\b)"
        ),
    ),
    E(
        rule="event.visit.in",
        kind="visit",
        pattern=(
            rf"\ben {VISIT}(?: (?:officielle?|de travail|d'état|privée?|bilatérale?|d'une? (?:jour|journée)))*"
            r"(?= (?:à|en|au|aux|dans) |[,.;]|$)"
        ),
    ),
    E(
        rule="event.visit.present",
        kind="visit",
        pattern=r"\bse (?:rend|rendent|déplace|déplacent) (?=(?:en|à|au|aux|dans|cette) )",
    ),
    E(
        rule="event.visit.welcomed",
        kind="visit",
        pattern=(
            r"\b(?:a|ont) (?:accueilli|hébergé)\b(?=[^.;]{2,120}\b(?:en visite|au siège|dans la capitale|"
            r"pour une visite)\b)"
        ),
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            r"\b(?:se rendr(?:a|ont)|se déplacer(?:a|ont)|visiter(?:a|ont)|séjourner(?:a|ont)|arriver(?:a|"
            r"ont) (?=à|en|au)|(?:doit|doivent|devrait|devraient) se rendre)\b"
        ),
        tense="future",
    ),
    E(
        rule="event.visit.future",
        kind="visit",
        pattern=rf"\b(?:effectuer(?:a|ont)|fer(?:a|ont)|entamer(?:a|ont)|ser(?:a|ont) en) (?:{DET} )?{ADJ}{VISIT}\b",
        tense="future",
    ),
    E(
        rule="event.visit.invitation",
        kind="visit",
        pattern=r"(?<!répondu )\bà l'invitation d(?:e|u|es|')(?!e la presse\b)(?![^.;]{0,80}\b(?:à la résidence|"
        r"réception)\b)",
        tense="noun",
    ),
    E(
        rule="event.visit.noun",
        kind="visit",
        pattern=(
            rf"\b(?:la|sa|cette|une|le|son|ce|leur|l')\s?(?:première |dernière )?{VISIT}(?: (?:officielle?|de "
            r"travail|d'état|bilatérale?|conjointe?|effectuée?))*(?= (?:à|en|au|aux|dans|de|du|d'|des|que|qu'|"
            r"s'est|n'avait|n'a|a été|par|[.,;])|[.,;]|$)"
        ),
        tense="noun",
    ),
    E(
        rule="event.visit.title",
        kind="visit",
        pattern=rf"^{VISIT} (?:officielle? |de travail )?d(?:e |u |e l'|')",
        tense="noun",
    ),
)
MEETINGS = (
    E(
        rule="event.meeting.future",
        kind="meeting",
        pattern=(
            r"\b(?:rencontrer(?:a|ont)|recevr(?:a|ont)|s'entretiendr(?:a|ont)|ser(?:a|ont) (?:également |"
            rf"ensuite )?reçue?s?|se réunir(?:a|ont)|aur(?:a|ont) (?:{DET} )?{ADJ}{TALKS}|tiendr(?:a|ont) "
            rf"{DET} ?{ADJ}{TALKS}|participer(?:a|ont) (?:\w+ )?(?:à une |à la |à un |au )(?:\w+ )?(?:réunion|"
            r"session|rencontre|déjeuner|dîner)|doit (?:rencontrer|recevoir|s'entretenir)|doivent (?:se "
            r"rencontrer|s'entretenir))\b"
        ),
        tense="future",
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=(
            rf"\b{REC}\b(?! (?:une |un |des |la |le |les |leurs? |s[aeo]\w* |l')?(?:\w+ )?(?:formation|diplôme|"
            rf"brevet|"
            r"aide|soutien|lettre|rapport|médaille|fonds|invitation|message|courrier|demande|don|assistance|"
            r"instruction|mandat)\b)(?=[^.;]{2,})"
        ),
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=(
            r"\b(?:reçoit|reçoivent)\b(?! (?:une |un |des |la |le |les )?(?:formation|aide|soutien|lettre|"
            r"rapport|instruction))"
        ),
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=(
            r"\b(?:s'est|se sont|s'être|s'étaient|s'était(?= auparavant| au préalable| plus tôt| un peu))"
            r"(?: également| aussi| ensuite| enfin| alors| encore| ainsi| en outre|"
            r" (?!\w+nement)\w+ment|,? auparavant,?|,? au préalable,?|(?: un peu)? plus tôt| par ailleurs|, de son "
            r"côté,?)* (?:entretenue?s?|réunie?s?|rencontrée?s?|concertée?s?|"
            r"retrouvée?s?)\b"
        ),
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=(
            r"\b(?:a|ont|avoir)(?: également| aussi| ensuite| ainsi| en outre| brièvement| pu)* "
            r"rencontré\b(?! (?:des |de |un |une )?(?:difficultés|obstacles|problèmes|succès|écho|opposition))"
        ),
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=(
            r"\b(?:rencontre|rencontrent|s'entretient|s'entretiennent|se réunit|se réunissent) (?=(?:avec |le "
            r"|la |l'|son |sa |m\.|mme |les |à )|lundi|mardi|mercredi|jeudi|vendredi)"
        ),
    ),
    E(
        rule="event.meeting.talks",
        kind="meeting",
        pattern=(
            rf"\b{HAD}(?: également| ensuite| aussi)? (?:eu |tenu |mené )?(?:{DET} ?|de )?{ADJ}{TALKS}\b(?! de "
            r"presse)(?= |,|\.|$)"
        ),
    ),
    E(
        rule="event.meeting.talks",
        kind="meeting",
        pattern=(
            rf"\b(?:a eu|ont eu|a tenu|ont tenu|a accordé|ont accordé|a mené|ont mené|a présidé){WHEN} "
            rf"(?:{DET} ?|de )?{ADJ}{TALKS}\b(?! de presse)(?= |,|\.|$)"
        ),
    ),
    E(
        rule="event.meeting.sat",
        kind="meeting",
        pattern=(
            r"\b(?:ont passé en revue|a été accueillie? par|ont été accueillis par|a réuni autour|a fait "
            r"(?:une )?visite de courtoisie|ont fait le point|a rendu (?:une )?visite (?:de courtoisie )?à)\b"
        ),
    ),
    E(
        rule="event.meeting.noun",
        kind="meeting",
        pattern=(
            rf"\b(?:un|une|la|le|l'|plusieurs|des|deux|leur|sa|son|cette) ?{ADJ}(?:entretien|réunion|rencontre|"
            rf"consultations|pourparlers|session|séance|audience|tête-à-tête)s?\b(?=[^.;]{{0,80}}\b(?:s'est "
            r"tenue?|se sont tenue?s|s'est déroulée?|a eu lieu|ont eu lieu|a été (?:consacrée?|suivie?|"
            r"présidée?)|a porté|a réuni|a permis|se tiendra|aura lieu|auront lieu)\b)"
        ),
    ),
    E(
        rule="event.meeting.then",
        kind="meeting",
        pattern=r"(?<=, )puis (?:avec|par) (?=(?:la |le |l'|m\.|mme |son |sa |s\.e))",
    ),
    E(
        rule="event.meeting.ref",
        kind="meeting",
        pattern=(
            r"\b(?:au cours|lors|à l'issue|au terme|à l'occasion|pendant|durant|en marge|à l'ouverture) (?:de "
            r"|d'|du |des |le |la |les |l')?(?:leurs?|la|le|l'|cette|cet|ce|ces|sa|son|un|une|les|des)? ?"
            rf"(?:[\w-]+ (?:heures?|minutes|jours) d(?:e |'))?{ADJ}{TALKS}\b"
            r"|\bau centre des (?:discussions|entretiens|échanges)\b"
        ),
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.meeting.attended",
        kind="meeting",
        pattern=(
            r"\b(?:assistai(?:t|ent)|participai(?:t|ent)|prenai(?:t|ent) part|a assisté|ont assisté|a pris "
            r"part|ont pris part|a participé|ont participé|était présente?|étaient présents)\b(?: également| "
            rf"aussi)? ?(?:à|au|aux) ?(?:la |l'|cet |cette |leurs? |ce |ces )?{ADJ}{TALKS}\b"
        ),
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.meeting.their",
        kind="meeting",
        pattern=(
            rf"\b(?:leurs?|les|la|le|l'|ces) ?{ADJ}(?:entretiens?|discussions?|échanges?|rencontres?|"
            r"pourparlers|conversations?|réunions?)(?= (?:ont|a|s'est|se sont|étai|y |avec les|du jour))"
        ),
        tense="noun",
        reference=True,
    ),
)
PATTERNS = (
    *AGENDA,
    *PROGRAMMES,
    *TOLD_ALSO,
    *TOLD_BESIDES,
    *JOURNEYS,
    *BEFORE_OCCASIONS,
    *OCCASIONS,
    *NOTES,
    *MEETINGS,
    *MEETINGS_TOLD,
    *TO_COME,
    *ATTENDED,
    *COMINGS,
    *SET_FOR,
)

EVENTS = EventWords(
    patterns=PATTERNS,
    background=BACKGROUND,
    next_day_begins=(r",? (?:et|puis|avant)\b[^.;]*$", r";"),
    cancelled=CANCELLED,
    hypothetical=(
        (
            r"\b(?:invitée?s?|invitation|souhait\w*|espèr\w*|espoir|si|s'il|pourrait|pourraient|convenue?s?|"
            r"proposé|accepté|d'accord|date|éventuel\w*)\b[^.;,]{0,50}$"
        ),
    ),
    future=(
        (
            r"\b(?:(?!ser(?:a|ont)\b)[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|ur)(?:a|ont|ons|ai)\b|ser(?:a|ont)\b|"
            r"fer(?:a|ont)\b|doit|doivent|prochain(?:e|s|es)?\b|à venir|est prête?|sont prêts|(?:se tient|se "
            r"dit|s'est dite?) prête?s?|convenue?s? d[e']|décidé d[e']|engagée?s? à|(?<!rendu )(?<!rend "
            r")(?<!tenu )compte(?:nt)? |"
            r"aur(?:a|ont) (?:lieu|une?|des|ensuite|également|aussi)\b|qu(?:e |'(?:ils?|elles?|on) "
            r")[^.;,]{0,40}?\w+rai(?:t|"
            r"ent)\b|entend(?:ent)? |prévoi(?:t|ent)|(?:est|sont) (?:prévue?s?|programmée?s?|attendue?s?|(?:fixée?s?|"
            r"calée?s?|"
            r"convoquée?s?|annoncée?s?) (?:à|au|aux|pour|le)\b)|envisag\w+|a "
            r"promis|ont promis|continuerait|devrait|d'ici|(?:pren(?:d|nent) fin|"
            r"s'achève(?:nt)?|se termine(?:nt)?|se conclut|se clôt|se clôture(?:nt)?) (?=(?:ce |le )?(?:lundi|"
            r"mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b))"
        ),
    ),
    pluperfect=(r"\b(?:avait|avaient|ayant|s'étai(?:t|ent))\s+(?:déjà |précédemment |aussi |été )?$",),
    shortly=SHORTLY,
    meals=(
        Occasion(
            kind="meeting",
            pattern=r"\b((?:petit[- ])?déjeuner|dîner|banquet|cocktail|vin d'honneur|goûter|"
            r"réception(?= (?:officielle|de gala|offert|donn|organis|en (?:son|leur|l')|à (?:l|sa|son))))\b",
        ),
    ),
    occasions=BY_DAY,
    no_occasion=NO_OCCASION,
    reported=REPORTED,
    said_after=SAID_AFTER,
    ends=ENDS,
    others_day=OTHERS_DAY,
    until=UNTIL,
    gatherings=GATHERINGS,
    told_of_who=TOLD_OF_WHO,
    who_day=(
        r",? (?:qui|lequel|laquelle|dont) [^.;]{0,30}?\b(?:prendr\w+|pren(?:d|ait)|a pris|entrer\w+|entre|assumer\w+|"
        r"effectu\w+|séjourn\w+|se (?:trouv|rend)\w+|(?:était|est|sera) (?:à|en|au|aux)|achèv\w+|entam\w+|"
        r"succ[éè]d\w+|a été (?:nommée?|élue?|désignée?)|avait été|rejoindr\w+|quitter\w+)\b[^.;]{0,60}$",
        r", (?:(?:nouvellement|récemment|tout juste) )?(?:entrée?s? en fonctions?|nommée?s?|élue?s?|réélue?s?|"
        r"désignée?s?|promue?s?|installée?s?|investie?s?|en (?:poste|fonctions?)|titulaire|arrivée?s? à (?:ce|son) "
        r"poste)\b[^.;,]{0,120}$",
        r"\bà (?:compter|partir) d[ue] ?$|,? d'où\b[^.;]{0,40}?\b(?:re(?:venu|parti|part|vien)|rentr)\w*\b[^.;]{0,30}$",
    ),
    anew=ANEW,
    days_apart=DAYS_APART,
    documents=DOCUMENTS,
    lands=(r"^\W*(?:(?:puis|ensuite|enfin|également), )?(?:en|au|aux) (?:[\w-]+ \()?$",),
    apart=(r"\bséparé(?:e?s|ment)\b", r"\btour à tour\b|\bsuccessivement\b"),
    definite=words("la le l' les cette cet ce leur leurs sa son au"),
    goes=(r"\b(?:rend\w*|effectu\w+|entrepren\w+|entame\w*|voyag\w+|séjourn\w+)\b",),
    where_clause=(r", où\b",),
    destination=(
        r"^(?:\s*(?:officielle?|de travail|d'état|bilatérale?|conjointe?|privée?|d'amitié))*\s*(?:à|en|au|"
        r"aux|dans|de|du|d')?\s*(?:le|la|l'|les)?\s*(?:[^\W\d_][\w'-]{2,20}(?: [\w'-]+)? (?:\(|, (?:en|au|aux) ))?$"
    ),
)
