"""What French verbs make of their clause."""

from comity_capture.pack import ClaimPattern as C

INF = r"[a-zà-ÿ]+(?:er|ir|re|oir)\b"
VERB = r"[a-zà-ÿ]+(?:er|ir|oir|dre|tre|ire|vre)\b"
SE = r"(?:(?:se |s'|en |y |la |le |les |lui |leur |l'|ne ))?"
FUTURE = (
    r"(?:(?<![\w'-])(?:(?:[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|cr|ur|oir|uir)|[fs]er|ir)(?:a|ont|ons|"
    r"ai)))(?![\w'-])"
)
WOULD = r"(?:(?<![\w'-])(?:[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|ur)|[fs]er)(?:ait|aient)(?![\w'-]))"
ADV = (
    r"(?: (?:également|aussi|ensuite|désormais|bientôt|prochainement|vivement|sincèrement|bien|toujours|encore|"
    r"ainsi|par ailleurs|en outre|pleinement|pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:elle|lui|eux|"
    r"elles)|"
    r"conjointement|d'ores et déjà|déjà|ensemble|mutuellement|fermement))*(?:, [^.;,]{2,40},)?"
)
PERSON = (
    r"(?:ministre|président|présidente|secrétaire|générale?|cheffe?|ambassadeur|ambassadrice|m\.|mme|"
    r"roi|reine|émir|il|elle|ils|elles|commandante?|conseiller|conseillère|délégation parlementaire|"
    r"voskani)"
)

PATTERNS = (
    C(
        rule="claim.visit-to-come",
        kind="announcement",
        pattern=(
            rf"(?<!\w){PERSON}(?!\w)(?:(?! "
            rf"qu[e'])[^.;\"]){{0,140}}?\b(?:se rendr(?:a|ont)|effectuer(?:a|ont) (?:une |"
            r"un )|rencontrer(?:a|ont)|recevr(?:a|ont)|s'entretiendr(?:a|ont)|prononcer(?:a|ont)|"
            r"participer(?:a|ont)|assister(?:a|ont)|arriver(?:a|ont)|aur(?:a|ont))(?! (?:besoin|une équipe))"
        ),
    ),
    C(
        rule="claim.continuation",
        kind="commitment",
        weight="continuation",
        pattern=(
            r"\b(?:continuer|poursuivr|maintiendr|conserver|perpétuer|prolonger|rester)(?:a|ont|ons|ai|ait|"
            rf"aient){ADV}(?: (?:à|de|d'){SE}|\b)"
        ),
    ),
    C(
        rule="claim.continuation",
        kind="commitment",
        weight="continuation",
        pattern=(
            r"\b(?:poursui(?:t|vent|vons)|maintien(?:t|nent)|maintenons|prolonge(?:nt)?|renouvelle(?:nt)?|reconduit|"
            r"reconduisent)(?: \w+ment| également| aussi)? (?:son|sa|ses|leur|leurs|notre|nos) (?:\w+ "
            r")?(?:soutien|appui|"
            r"aide|assistance|engagement|efforts?|programmes?|projets?|formations?|participation|contributions?|"
            r"coopération|présence|concours|travail|travaux|missions?|financement)\b|"
            r"\b(?:reste(?:nt)?|demeure(?:nt)?) (?:pleinement |fermement |\w+ment )?(?:engagée?s? (?:à|aux "
            r"côtés|auprès|dans)|"
            r"aux côtés d)|"
            rf"\b(?:continue|continuent|continuons){ADV} (?:à|de|d') ?{SE}{INF}|\b(?:déterminée?s?|résolue?s?|"
            r"engagée?s?|prête?s?|convenue?s?|décidé|attachée?s?) (?:à|de) (?:continuer|poursuivre|maintenir|"
            r"prolonger|approfondir)\b|\b(?:entend|entendent|compte|comptent|souhaite|souhaitent|prévoit de|"
            r"prévoient de|promis de) (?:continuer|poursuivre|maintenir|prolonger)\b"
        ),
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=(
            r"\b(?:est|sont|sommes|était|étaient|serait|seraient|reste|restent|restait|demeure|demeurent|se "
            r"tient|se tiennent|se tenait|s'est dite?|se sont dite?s|se dit|se disent|s'est déclarée?|se sont "
            rf"déclarée?s|se déclare|s'est montrée?|se montre|soit|être|tient){ADV} (?:tout[e]? )?(?:prête?s?|"
            r"disposée?s?|disponibles?|ouverte?s?)(?:,? [^.;,]{3,30},)? (?:à|pour)\b(?! discussion)"
        ),
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=(
            rf"\b(?:disponibilité|disposition|volonté|empressement) (?:d(?:e |u )[^.;,]{{2,40}} )?(?:à|de|d'|pour) "
            rf"?{SE}{INF}|\b(?:a|ont) (?:offert|proposé) (?:son |sa |ses |leur |leurs |l')(?:aide|assistance|soutien|"
            r"concours|expertise|appui|services|expérience|bons offices)\b|\b(?:a|ont) offert (?:de|d') "
            rf"?{SE}{INF}|\b(?:prête?s?|disposée?s?) à (?={SE}{INF})|\b(?:a proposé|ont proposé|offre|offrent|"
            rf"propose|proposent) d(?:e |')"
            rf"(?={SE}(?:accueillir|former|fournir|envoyer|financer|héberger|aider|prêter|"
            rf"mettre|partager|assurer|organiser|équiper|détacher|dépêcher|livrer|contribuer)\b)|"
            rf"\b(?:se tient|se tiennent) à (?:la |leur |sa )?disposition\b|"
            rf"\bserai(?:t|ent) (?:heureux|heureuses?|ravie?s?|honorée?s?|prête?s?|disposée?s?) (?:de |d'|à "
            rf")(?={SE}{INF})"
        ),
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b(?:entend|entendent|entendait|compte|comptent|comptait|souhaite|souhaitent|souhaitait|espère|"
            r"espèrent|espérait|voudrait|veut|veulent|pense|désire|désirent|ambitionne de|ambitionnent "
            rf"de){ADV} {SE}{INF}"
        ),
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b(?:prévoi(?:t|ent|ons)|prévoyai(?:t|ent)|envisag(?:e|ent|eait|eaient)|projett?(?:e|ent|ait|"
            r"aient)|se propos(?:e|ent|ait)|s'apprêt(?:e|ent|ait)|cherch(?:e|ent|ait)|vis(?:e|ent)|"
            r"travaill(?:e|ent)|(?:a|ont|avait|avaient|s'est donné|se sont donné) (?:prévu|l'intention|pour "
            r"(?:objectif|but|projet)|le "
            rf"projet|l'ambition)){ADV} (?:de |d'|à ){SE}{INF}|\b(?:est|sont|s'est dite?|"
            rf"se sont dite?s?|se dit|se disent|se montre|se déclare|s'est déclarée?|demeure|reste){ADV} "
            rf"(?:bien |fermement |"
            rf"pleinement )?(?:déterminée?s?|résolue?s?|décidée?s?) à {SE}{INF}"
        ),
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=rf"\bil est (?:\w+ment |également |aussi )?(?:prévu|envisagé|projeté|question|dans (?:ses|leurs|nos) "
        rf"intentions) (?:de |d'){SE}{INF}",
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b(?:l'intention|son intention|leur intention|leur volonté|sa volonté|le souhait|le projet|"
            rf"l'ambition) (?:[\w' -]{{2,40}} )?(?:de |d'){SE}{INF}"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            rf"\b(?:(?:s'est|se sont|s'était|nous nous sommes|s'étant)(?: \w+)?{ADV} engagée?s? à|s'engag(?:e|ent|"
            r"eons) à|(?:sont|ont|est|a|sommes|avons|étaient|avaient)(?: \w+ment| également| aussi| ainsi| par "
            r"ailleurs| enfin| notamment| d'autre part| en "
            rf"outre|,? [^,.;]{{3,30}},)? (?:convenue?s?|décidé|promis|résolu|accepté|juré|arrêté|tombée?s? "
            rf"d'accord|consenti)(?: \w+ment)?{ADV} (?:de|d'|à|pour) ?{SE}{INF}|se sont (?:mise?s|déclarée?s|"
            r"dite?s) d'accord (?:pour|sur|de)|(?:ont|a|avait|avaient) (?:pris|souscrit)(?: publiquement)? "
            r"l'engagement (?:ferme |solennel |formel )?(?:de|d')|"
            r"pren(?:d|nent) l'engagement (?:de|d')|(?:a|ont) (?:donné|apporté) (?:son|leur) accord (?:pour|à)|"
            r"(?:a|ont) (?:assuré|garanti)(?: [^.;,]{2,30})? (?:l'envoi|la livraison|le versement|le financement)|"
            r"(?:a|ont)(?: \w+)? annoncé (?:l'envoi|la livraison|le versement|le financement|l'octroi|un don|une "
            r"contribution|une aide|la mise à disposition|un prêt|le déploiement|le détachement|le doublement)|"
            r"se charge(?:nt)? d[e']|l'engagement (?:a été|est) pris d[e']|(?:s'est|se sont) portée?s? "
            r"(?:volontaires?|"
            r"candidate?s?|garante?s?) (?:pour|à|d[eu'])|(?:il a été|"
            r"il est) (?:convenu|décidé) (?:de|d'|que)|promet(?:tent)? (?:de|d')|(?:sont|est) tombée?s? "
            r"d'accord)"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:(?:sont|ont|a|est) (?:convenue?s?|décidé|accordé|alloué|promis|débloqué)(?! une? (?:audience|"
            r"entretien|interview|rendez-vous|"
            r"attention|importance)) (?:d'un|d'une|de "
            r"la création|de l'organisation|du lancement|un|une|\d+|deux|trois|quatre|cinq|dix|vingt)|ont "
            r"décidé (?:la|le|l') ?(?:création|envoi|ouverture|lancement|organisation|mise en place))"
        ),
    ),
    C(
        rule="claim.firm.pledge",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:l'|son |leur |cet |un |d'un |la |sa |une |cette |d'une |notre )"
            r"(?:engagement|promesse|assurance|garantie)"
            r"(?: (?:ferme|solennel(?:le)?|formel(?:le)?|renouvelée?|prise?|donnée?|faite|écrite|publi(?:c|que)))?"
            r"(?: (?:du |de la |de l'|des |de (?!\w+er\b|\w+ir\b|\w+re\b)|d')[^.;,]{2,50}?)?"
            rf"(?: (?:à|de) ?(?:ne (?:pas|plus|jamais) )?{SE}| d'){VERB}|"
            r"\b(?:la|une) promesse (?:d'une?|de \d+|de deux|de trois|de dix) [^.;,]{3,60}|"
            r"\b(?:a|ont)(?: \w+)? (?:donné (?:sa|leur) parole|(?:s'est|se sont) portée?s? garante?s?)\b"
        ),
    ),
    C(
        rule="claim.firm.next",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:une?|la|le) (?:deuxième|seconde?|troisième|nouvelle|nouveau|nouvel|autre|prochaine?) "
            r"(?:[\w'-]+ ){1,5}?"
            r"(?:aura lieu|se tiendra|se déroulera|sera (?:organisée?|tenue?|proposée?|lancée?|convoquée?))\b"
        ),
    ),
    C(rule="claim.firm.will", kind="commitment", weight="firm", pattern=rf"{FUTURE}"),
    C(
        rule="claim.firm.must",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:va|vont|allons) {SE}(?!(?:de|à|être|avoir|en)\b){INF}",
    ),
    C(
        rule="claim.firm.would",
        kind="commitment",
        weight="firm",
        pattern=rf"{WOULD}",
        after=r"\bqu[e']|\b(?:offre|promesse|engagement)\b[^.;]{0,30}:",
    ),
    C(
        rule="claim.request",
        kind="request",
        pattern=(
            r"\b(?:(?:a|ont) (?:appelé|exhorté|invité|demandé|prié|encouragé|sollicité|proposé|suggéré|"
            r"préconisé|plaidé)|appelle|appellent|exhorte|invite|demande|plaide)\b"
        ),
    ),
    C(
        rule="claim.appreciation",
        kind="appreciation",
        pattern=(
            r"\b(?:(?:a|ont|l'a|l'ont|les a) (?:\w+ment )?(?:remercié|salué|félicité|loué|apprécié|rendu "
            r"hommage|exprimé (?:sa|leur|son) (?:gratitude|reconnaissance|satisfaction))|(?:s'est|se sont) "
            r"félicitée?s?|remercie|salue|se félicite)\b"
        ),
    ),
    C(
        rule="claim.position",
        kind="position",
        pattern=(
            r"\b(?:(?:a|ont) (?:\w+ment )?(?:souligné|réaffirmé|réitéré|rejeté|insisté|condamné|affirmé|"
            r"estimé|fait valoir|mis en garde|rappelé l'attachement|exprimé (?:sa|leur|son) (?:préoccupation|"
            r"inquiétude|soutien|espoir|regret|attachement)|regretté|démenti)|souligne|réaffirme|condamne|"
            r"estime)\b"
        ),
    ),
    C(
        rule="claim.announcement",
        kind="announcement",
        pattern=r"\b(?:(?:a|ont) (?:annoncé|ouvert|signé|lancé|inauguré|nommé|dévoilé|présenté))\b",
    ),
    C(
        rule="claim.topic",
        kind="topic",
        pattern=(
            r"\b(?:(?:a|ont) (?:\w+ment )?(?:évoqué|abordé|discuté|échangé|examiné|traité|parlé|porté sur|"
            r"passé en revue|fait le point)|(?:s'est|se sont) entretenue?s?)\b"
        ),
    ),
    C(
        rule="claim.background",
        kind="background",
        pattern=r"\b(?:(?:a|ont) rappelé|depuis \d{4}|par le passé|de longue date)\b",
    ),
)
