"""What took place on a day, by nouns and by who was there, where no French verb of an event stands; what did not."""

from comity_capture.pack import Occasion

AUDIENCE = (
    r"(?:étudiante?s?|élèves?|cadets?|stagiaires?|auditeurs?|auditrices?|promotion|amphithéâtre|auditoire|parterre|"
    r"lycéens|universitaires|académiciens|écoliers|jeunes officiers)"
)
# what somebody only says of an occasion does not make it one of that day
TOLD = (
    r"^(?!.*\b(?:a|ont|avait)(?:-t-(?:il|elle|on))? (?:\w+ment )?(?:déclaré|annoncé|affirmé|indiqué|estimé|jugé|dit|"
    r"souligné|assuré|promis|réaffirmé|répété|démenti|condamné|salué|confirmé|précisé|rappelé|approuvé|décidé|"
    r"autorisé|promulgué)\b).*?"
)
A = r"\b(?:une?|le|la|l'|ce|cet|cette|du|au|son|leur|des|les|d'un|d'une) ?(?:[\w'-]+ ){0,2}?"

BY_DAY = (
    Occasion(
        kind="lecture",
        people=1,
        pattern=rf"\b(?:devant|face à|aux|à des|à ses|à l'intention des|auprès des) (?:un |une |les |des |quelque |"
        rf"la )?(?:[\w'-]+ ){{0,3}}?{AUDIENCE}\b|\bquestions? des {AUDIENCE}\b|"
        r"\b(?:leçon|cours) (?:inaugurale?|magistrale?|d'ouverture)\b|\b(?:causerie|exposé|conférence) (?:de|du|"
        r"sur)\b"
        r"(?! presse)|\b(?:invitée?|l'hôte|oratrice|orateur) d(?:e|u) (?:l'|la )?(?:université|académie|collège|"
        r"école|"
        r"institut|faculté|amphithéâtre)\b|\b(?:à|de) la tribune\b",
    ),
    Occasion(
        kind="ceremony",
        pattern=r"\b(cérémonie|inaugur(?:ation|ée?s?|ait|ent|é)|levers? (?:de|du|des) (?:drapeaux?|couleurs)|"
        r"première pierre|ruban|gerbes?|passation (?:de|des)|prise de commandement|prise d'armes|remise (?:des?|"
        r"du|d')|"
        r"(?:son|leurs?) (?:diplômes?|brevets?|certificats?|médailles?|insignes?|galons|fanion)|paraphée?s?|"
        r"(?:sa|leur|leurs) signatures?|(?:a|ont)(?: été)? signée?s?|mise à l'eau|mise en service|"
        r"(?:ouvert|ouvre|ouvriront) ses portes|minute de silence|prestation de serment|serment|baptême|obsèques|"
        r"funérailles|drapeaux? (?:a|ont) été|commémoration)\b",
    ),
    Occasion(
        kind="conference",
        pattern=TOLD + A + r"(conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table ronde|assises)\b",
    ),
    Occasion(
        kind="group_event",
        stretch=True,
        pattern=r"\b(exercices?|stages?|séminaires?|ateliers?|cours|formation|entraînements?|simulation|manœuvres|"
        r"session de formation|(?:école|université) d'été|camp|module|équipe mobile|(?:a|ont) formé|ont été formée?s|"
        r"stagiaires|instructeurs)\b",
    ),
    Occasion(
        kind="group_event",
        pattern=TOLD + A + r"(exercice|stage|séminaire|atelier|cours|entraînement|simulation|journée portes ouvertes|"
        r"université d'été|école d'été)\b",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b(?<!visiter )((?:de |en |sa |une |la |leur )?(?:visite|déplacement|voyage|séjour|tournée|escale)|"
        r"(?:est|sont|était|étaient) (?:venue?s?|arrivée?s?|de passage|attendue?s?)|"
        r"(?:a|ont) (?:atterri|débarqué|foulé|gagné|rallié)|^visite)\b(?! de courtoisie)(?! (?:guidée|virtuelle))",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b(étai(?:t|ent))(?: \w+)? (?=(?:à|en|au|aux) (?!vigueur|fonctions?|charge|poste|cause|place|"
        r"l'|la )"
        r"[^.;,]{2,30}? (?:du \d|les? \d|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b(?:délégation|mission|équipe|parlementaires)\b(?:[^.;]|(?<=\bm)\.){0,120}?\b"
        r"((?:était|étaient|est|sont|se trouvait|se trouvaient) (?:à|en|au|aux)) ",
    ),
    Occasion(
        kind="meeting",
        pattern=TOLD + r"\b(réunie?s?|réunions?|session|séance|siégé|comité (?:mixte|directeur|conjoint)|"
        r"commission mixte|conseil des ministres|consultations|pourparlers|négociations|entretiens?|entrevue|"
        r"tête-à-tête|conversations|discussions|rencontres?|audience|dîner|déjeuner|aparté|concertation|"
        r"groupe de travail|en présence d(?:e|u))\b",
    ),
)

REPORTED = (r"^(?!.*\bc'est (?:le |ce )?(?:\d|\w+di\b|demain|à|en|au)).*?\bqu(?:e\b|')",)

NO_OCCASION = (
    r"\b(?:n'|ne )(?:[\w'-]+ ){0,4}(?:pas|plus|jamais|guère|aucune?)\b",
    r"\b(?:annulée?s?|(?:reportée?s?|ajournée?s?)(?! (?:au|aux|à|du|de) (?:\d|\w+di\b|demain))|suspendue?s?)\b",
    r"\b(?:aurait|auraient|se serait|se seraient)\b|\bselon (?:la presse|des (?:rumeurs|médias|informations|"
    r"sources))",
    r"\bnée? (?:le|à|en)\b|\bau plus tard\b|\b(?:candidatures?|inscriptions?|accréditations?|dossiers?|délais?|"
    r"horaires|tarifs?|formulaires?|renseignements pratiques|permanences?|visites guidées|ouvert au public|"
    r"concours)\b",
    r"\b(?:publiée?|mise? (?:en ligne|à jour)|diffusée?|parue?) (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi)\b",
    r"\b(?:a|ont|avait)(?:-t-(?:il|elle|on))? (?:\w+ment )?(?:déclaré|annoncé|affirmé|indiqué|estimé|jugé|dit|répété|"
    r"assuré|démenti|écrit|précisé|confirmé)(?: \w+)? qu[e']",
    r"\b(?:entr(?:e|era|ée) en (?:vigueur|fonctions?)|prend(?:ra)? effet|expire|anniversaire de (?:sa|son))\b",
    r"\bchaque \w+|\btous les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|samedis|mois)\b|"
    r"\bpremier \w+di du mois\b",
    r"\b(?:si|s'il|pourrait|pourraient|devrait|devraient)\b",
)

# before a word of an event: it is none of this text
BACKGROUND = (
    r"\bdepuis\b[^.;,]{0,80}$",
    r"\b(?:précédente?|dernière|première|deuxième) [^.;,]{0,60}(?:remonte|depuis|en \w+ ans)\b[^.;,]{0,60}$",
    r"\bprécédente? $",
    (
        r"\b(?:rappelé|rappelant|rappelle|mentionné|évoqué|remercié|félicité de|se sont félicités "
        r"de)[^.;]{0,90}\b(?:que|pour|de|la|sa)\b[^.;]{0,60}$"
    ),
    r"\b(?:avait|avaient|ayant|s'étai(?:t|ent))\s+(?:déjà |précédemment |aussi |été )?$",
    r"\b(?:n'|ne )[\w' -]{0,30}\b(?:pas|jamais|plus|guère)\b[^.;,]{0,20}$",
    (
        r"\b(?:pourrait|pourraient|devrait|souhaite|souhaité|souhaitait|si|s'il|invité|invitée|invitation "
        r"(?:à|pour)|espère|proposé|propose|prête?s? à|avant (?:son|sa|leur)|date de|convenu(?:e?s)? "
        r"d[e'])\b[^.;,]{0,50}$"
    ),
    r"\b(?:l'an dernier|l'année dernière|par le passé|dans le prolongement d[e'u]|à la suite d[e'u])\b[^.;,]{0,60}$",
)

# behind a word of an event: it did not take place
CANCELLED = (
    r"[^.;,]{0,40}\b(?:(?:a été|est) (?:annulée?|(?:reportée?|ajournée?)(?! (?:au|aux|à|du|de) (?:\d|\w+di\b|"
    r"demain)))|n'(?:a|aura) pas (?:eu )?lieu)",
)
