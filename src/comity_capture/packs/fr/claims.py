"""What French verbs make of their clause."""

from comity_capture.pack import ClaimPattern as C
from comity_capture.pack import ClaimWords, words

INF = r"[a-zà-ÿ]+(?:er|ir|re|oir)\b"
SE = r"(?:(?:se |s'|en |y |la |le |les |lui |leur |l'|ne ))?"
FUTURE = (
    r"(?:(?<![\w'-])(?:(?:[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|cr|ur|oir|uir)|[fs]er|ir)(?:a|ont|ons|"
    r"ai)))(?![\w'-])"
)
WOULD = r"(?:(?<![\w'-])[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|ur)(?:ait|aient)(?![\w'-]))"
ADV = (
    r"(?: (?:également|aussi|ensuite|désormais|toujours|encore|ainsi|par ailleurs|en outre|pleinement|"
    r"conjointement|d'ores et déjà|déjà|ensemble|mutuellement|fermement))*"
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
            rf"\b{PERSON}\b(?:(?! qu[e'])[^.;\"]){{0,140}}?\b(?:se rendr(?:a|ont)|effectuer(?:a|ont) (?:une |"
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
            r"disposée?s?|disponibles?|ouverte?s?) (?:à|pour)\b(?! discussion)"
        ),
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=(
            rf"\b(?:disponibilité|disposition|volonté|empressement) (?:de [^.;,]{{2,40}} )?(?:à|de|d') "
            rf"?{SE}{INF}|\b(?:a|ont) (?:offert|proposé) (?:son |sa |ses |leur |leurs |l')(?:aide|assistance|soutien|"
            r"concours|expertise|appui|services|expérience|bons offices)\b|\b(?:a|ont) offert (?:de|d') "
            rf"?{SE}{INF}|\b(?:prête?s?|disposée?s?) à (?={SE}{INF})"
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
            r"travaill(?:e|ent)|(?:a|ont|avait|avaient) (?:prévu|l'intention|pour (?:objectif|but|projet)|le "
            rf"projet|l'ambition)|est en train){ADV} (?:de |d'|à ){SE}{INF}"
        ),
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
            r"\b(?:(?:s'est|se sont|s'était|nous nous sommes|s'étant) (?:\w+ )?engagée?s? à|s'engag(?:e|ent|"
            r"eons) à|(?:sont|ont|est|a|sommes|avons|étaient|avaient)(?: \w+ment| également| aussi| ainsi| en "
            rf"outre|,? [^,.;]{{3,30}},)? (?:convenue?s?|décidé|promis|résolu|accepté|juré|arrêté|tombée?s? "
            rf"d'accord|consenti)(?: \w+ment)? (?:de|d'|à|pour) ?{SE}{INF}|se sont (?:mise?s|déclarée?s|"
            r"dite?s) d'accord (?:pour|sur|de)|(?:ont|a) (?:pris|souscrit) l'engagement (?:de|d')|(?:il a été|"
            r"il est) (?:convenu|décidé) (?:de|d'|que)|promet(?:tent)? (?:de|d')|(?:sont|est) tombée?s? "
            r"d'accord)"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:(?:sont|ont|a|est) (?:convenue?s?|décidé|accordé|alloué|promis|débloqué) (?:d'un|d'une|de "
            r"la création|de l'organisation|du lancement|un|une|\d+|deux|trois|quatre|cinq|dix|vingt)|ont "
            r"décidé (?:la|le|l') ?(?:création|envoi|ouverture|lancement|organisation|mise en place))"
        ),
    ),
    C(rule="claim.firm.will", kind="commitment", weight="firm", pattern=rf"{FUTURE}"),
    C(
        rule="claim.firm.must",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:va|vont|allons) {SE}(?!(?:de|à|être|avoir|en)\b){INF}",
    ),
    C(rule="claim.firm.would", kind="commitment", weight="firm", pattern=rf"{WOULD}"),
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

CLAIMS = ClaimWords(
    patterns=PATTERNS,
    lowers=(
        r"\b(?:ne|n'|sans|nul|nulle|aucune?|personne|refusé d[e']|jamais|ni)\s*(?:[\w'-]+\s+){0,2}$",
        r"\b(?:aucune?|nulle?)\b[^.;,]{0,40}\s(?:ne |n')?\s?$",
        (
            r"\b(?:si|s'il|s'ils|à condition|pourvu|pour peu|au cas où|dans l'hypothèse|faute de|selon "
            r"(?:une?|des|certaine?s|la presse|les médias)|d'après|espér\w+ que|souhait\w+ que|rumeurs?|"
            r"pourrait|pourraient|devrait|demandé (?:si|que|quand)|demandait si|interrogée? sur|savoir si|"
            r"appelé à|exhorté|suggéré|proposé que|proposition|doute|ignor\w+ si|peut-être|"
            r"éventuel\w*)\b[^.;,\"]{0,90}$"
        ),
        (
            r"(?:^|\s)(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|ce que|ce "
            r"qui)\s+(?:[\w'-]+\s+){0,3}(?:ne |n'|se |s')?$"
        ),
        r"^\W*(?:si|s'il|sous réserve|une fois|à moins)\b[^.;\"]*$",
        r"\b(?:dépend(?:ra)?|subordonnée?s?|sous réserve)\b[^.;]{0,40}$",
        r"\bquand\b[^.;,]{0,60}$",
    ),
    lowers_after=(
        (
            r"[^.;,]{0,30}\b(?:pas|jamais|aucune?|plus que|guère|point encore|rien)\b(?! (?:seulement|plus "
            r"tard|moins|uniquement))"
        ),
        (
            r"[^.;]{0,140}\b(?:si (?!nécessaire|besoin)|s'il|à condition|sous réserve|pourvu que|pour autant "
            r"que|une fois (?:les|le|la|que)|à moins que|dès lors que)"
        ),
    ),
    asides=(
        r"\s*(?:pour|de) (?:sa|leur|son) (?:part|côté)\s*$",
        (
            r"\s*(?:à son tour|également|aussi|toutefois|par ailleurs|en outre|de plus|en effet|selon [^,]+|"
            r"d'après [^,]+|a-t-(?:il|elle|on) \w+|ont-(?:ils|elles) \w+|en (?:tant que|qualité de) [^,]+|en "
            r"réponse|au nom de [^,]+|en marge de [^,]+|sans [^,]+|avant [^,]+|dès [^,]+|d'ici [^,]+)\s*$"
        ),
    ),
    not_promises=(
        (
            r"(?:effectuer(?:a|ont)|fer(?:a|ont)) (?:une |un |sa |son |leur )(?:\w+ ){0,2}(?:visite|déplacement|voyage|"
            r"tournée|séjour)\b"
        ),
        (
            r"(?:paraîtr(?:a|ont)|rejoindr(?:a|ont) (?!(?:le|la|les|l'|cette|un|une) ?)|"
            r"verrai(?:t|ent) le jour|viendr(?:a|ont|ons) (?:le|la|les|l')|"
            r"ser(?:a|ont) (?:arrêtée?s?|publiée?s?|mise?s? en ligne|dévoilée?s?|connue?s?|détaillée?s?))\b"
        ),
        (
            r"(?:ser(?:a|ont|ait|aient)(?: (?:également|aussi|ensuite|ainsi|alors|donc|bientôt|"
            r"prochainement))? (?:accompagnée?s?|fixée?s?|discutée?s?|débattue?s?|examinée?s?|nommée?s?|"
            r"désignée?s?|disponibles?|suivie?s?|retransmise?s?|reçue?s?|accueillie?s?|consacrée?s?|"
            r"marquée?s?|précisée?s?|annoncée?s?|communiquée?s?|diffusée?s?|publiée?s? sur|évoquée?s?|"
            r"abordée?s?|présidée?s?|ouverte?s? (?:à|au|aux)|fermée?s?|possibles?|nécessaires?|utiles?|"
            r"difficiles?|prête?s?|là|présente?s?|en mesure|en visite|le|la|les|l'|une?|au|à|en|de|d'|du|son|"
            r"sa|leur|plus|moins|très|remplacée?s?|informée?s?|célébrée?s?|attendue?s?|interrogée?s?|"
            r"précédée?s?|appelée?s?|question|tenue?s? de|soumise?s? au vote|votée?s?|connue?s?|admise?s?|"
            r"refusée?s?|autorisée?s?|priée?s?))"
        ),
        r"(?:se rendr(?:a|ont)|s'adresser(?:a|ont)) (?:au service|à l'entrée|à la réception)",
        (
            r"(?:aur(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient|ons|ai)|devr(?:a|ont|ait|aient|ons)|faudr(?:a|"
            r"ait)|verr(?:a|ont|ons)|rester(?:a|ont|ait)(?! (?:engag|présent|aux côtés))|deviendr(?:a|ont)|"
            r"permettr(?:a|ont|ait|aient)|voudr(?:a|ait)|figurer(?:a|ont)|viendr(?:a|ont)|prendr(?:a|ont) "
            r"(?:fin|part|effet|ses fonctions|leurs fonctions|la parole|la succession|la suite|le relais)|"
            r"adresser(?:a|ont)|assister(?:a|ont)|participer(?:a|ont)|dépendr(?:a|ait)|entrer(?:a|ont) en "
            r"(?:vigueur|fonctions)|débuter(?:a|ont)|commencer(?:a|ont)(?! à)|s'achèver(?:a|ont)|"
            r"s'achever(?:a|ont)|durer(?:a|ont)|porter(?:a|ont) sur|traiter(?:a|ont)|aborder(?:a|ont)|"
            r"évoquer(?:a|ont)|discuter(?:a|ont)|examiner(?:a|ont)|réunir(?:a|ont)|rencontrer(?:a|ont)|"
            r"recevr(?:a|ont) (?:le|la|son|sa|m\.|mme|l')|prononcer(?:a|ont)|savoir|saur(?:a|ait|ont|aient)|"
            r"renoncer(?:a|ait|ont)|contribuer(?:a|ont) à (?:la paix|renforcer|améliorer)|bénéficier(?:a|ont)|"
            r"marquer(?:a|ont)|constituer(?:a|ont)|représenter(?:a|ont)|compter(?:a|ont)|comprendr(?:a|ont)|"
            r"inclur(?:a|ont)|revêtir(?:a|ont)|trouver(?:a|ont)|aider(?:a|ont) à|suffir(?:a|ont)|manquer(?:a|"
            r"ont)|arriver(?:a|ont)|partir(?:a|ont)|quitter(?:a|ont)|succéder(?:a|ont)|remplacer(?:a|ont)|"
            r"occuper(?:a|ont)|exercer(?:a|ont) (?:ses|les|la|le|son)|dir(?:a|ont|ait)|conclur(?:a|ont) (?:sa|"
            r"la|cette|son|ses)|gagner(?:a|ont|ait)|perdr(?:a|ont)|changer(?:a|ont|ait)|mourr(?:a|ont)|"
            r"décidera|tiendr(?:a|ont) (?:une conférence|un point|le|la|leur)|clôturer(?:a|ont)|tiendr(?:a|"
            r"ont) (?:en|à|le|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochainement|au|les)|"
            r"dérouler(?:a|ont)|intervenir|présider(?:a|"
            r"ont)|intervenir|interviendr(?:a|ont)|stabiliser(?:ait|aient)|serait|seraient|ferait|feraient|"
            r"concerner(?:a|ont|ait)|coûter(?:a|ont|ait)|exposer(?:a|ont)|utiliser(?:a|ont) des (?:témoins|"
            r"cookies)|visiter(?:a|ont)|engager(?:a|ait|ont) (?:aucun|pas))\b"
        ),
        (
            r"(?:sandra|alexandra|petra|indra|tantra|extra|contra|ultra|opéra|caméra|extrait|portrait|retrait|"
            r"attrait|soustrait|restait|paraît|parait|montrait|montraient|entraient|entrait|offrait|offraient|"
            r"ouvrait|ouvraient|attirait|demeurait|demeuraient|figurait|figuraient|durait|rencontrait|"
            r"concentrait|espérait|considérait|assurait|assuraient|mesurait|illustrait|administrait|célébrait|"
            r"intégrait|inspirait|admirait|retirait|couvrait|souffrait|livrait|œuvrait|suivrait|sombrait|"
            r"ignorait|élaborait|collaborait|coopérait|coopéraient|opérait|améliorait|préparait|préparaient|"
            r"séparait|déclarait|comparait|réparait|adorait|honorait|explorait|montra|entra|rencontra|demeura|"
            r"assura|déclara|prépara|espéra|honora|montrons|entrons|assurons|préparons|espérons|considérons|"
            r"rencontrons|œuvrons|coopérons|offrons|ouvrons|souffrons|tirait|virait|désirait|respirait|"
            r"aspirait|aspiraient|expirait|conspirait|procurait|jurait|dévorait|arbitrait|filtrait|rentrait|"
            r"rentraient|apparaît|éclairait|éclairaient|resserrait|serrait|errait|enterrait|atterrait|vrai|"
            r"délai|essai|balai)\b"
        ),
    ),
    promises_after_all=(
        (
            r"(?:ser(?:a|ont) (?:\w+ment )?(?:envoyée?s?|fournie?s?|livrée?s?|formée?s?|offerte?s?|"
            r"financée?s?|prolongée?s?|remise?s?|créée?s?|mise? (?:en place|à (?:la )?disposition|sur pied)|"
            r"organisée?s?|doublée?s?|augmentée?s?|portée?s? à|achevée?s?|transmise?s?|construite?s?|"
            r"équipée?s?|déployée?s?|détachée?s?|versée?s?|accordée?s?|lancée?s?|ouverte?s? (?:en|à l'automne|"
            r"au printemps|avant|d'ici)|renforcée?s?|poursuivie?s?|signée?s?|installée?s?|transférée?s?|"
            r"publiée?s?(?! sur)))"
        ),
        (
            r"(?:rester(?:a|ont) (?:engagée?s?|aux côtés)|participer(?:a|ont|ait) (?:à la mission|à "
            r"l'opération|aux opérations|aux missions|au financement|à l'exercice)|aider(?:a|ont) (?:la|le|l'|"
            r"les|à (?:former|financer|construire|mettre))|recevr(?:a|ont) (?:une formation|\d+)|viendr(?:a|"
            r"ont) en aide|prendr(?:a|ont) (?:en charge|à sa charge|les dispositions|des mesures)|"
            r"contribuer(?:a|ont))\b"
        ),
    ),
    own_country=(
        (
            r"\b(?:son|leur|notre) (?:pays|gouvernement|ministère|peuple|armée|organisation|institution|"
            r"administration|délégation|équipe|parlement|commission)\b"
        ),
        r"\b(?:sa|leur) (?:délégation|nation|capitale|commission|marine|flotte)\b",
        r"\b(?:ses|leurs) (?:forces armées|forces|autorités|experts|services|instructeurs|troupes)\b",
        (
            r"\b(?:le pays|le gouvernement|le ministère|la commission|la délégation|les autorités nationales|"
            r"l'état-major|le parlement)(?! (?:de |d'|du |des )(?:l'|la )?(?:alliance))\b"
        ),
    ),
    both=(
        (
            r"\bles (?:deux |trois |quatre |cinq |)(?:parties|pays|délégations|ministres|présidents|présidentes|états|"
            r"gouvernements|capitales|interlocuteurs|interlocutrices|responsables|chefs militaires|"
            r"participants|chefs|partenaires|dirigeants|généraux|voisins|alliés et (?:leurs )?partenaires)\b"
        ),
        r"\bles deux\b(?! (?:autres|derniers|premiers|experts|projets))",
        r"\bil (?:a été|est) (?:également |aussi )?(?:convenu|décidé)\b",
        r"(?:^|\s)(?:ils|elles)\b",
        r"\b(?:tous|toutes) (?:deux|les deux)\b",
        r"\bde part et d'autre\b",
    ),
    we=(
        r"\bnous\b",
        r"\b(?:notre|nos) (?:pays|organisation|gouvernement|alliance|ministère|forces|experts)\b",
        r"(?:^|\s)(?:je |j')",
    ),
    pronouns=words("il elle ils elles celui-ci celle-ci ce dernier dernière") - {"ce", "dernier", "dernière"},
    genders={"il": "m", "elle": "f", "celui-ci": "m", "celle-ci": "f"},
    neuter=frozenset(("ils", "elles")),
    subject_begins=(
        (
            r"(?:^|[\s\"])(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?|aucune?|plusieurs|"
            r"quelques|certaine?s|chaque|ce|cet|cette|ces|le|la|l')[\s\w]"
        ),
    ),
    clause_starts=(
        r"\b(?:que|qu')(?=[\s\w])",
        r";",
        r",? (?:et|mais|tandis que|alors que|car|puis|où|ou)\b(?= )",
        r'"',
        r",(?= )",
        r":",
        r"–",
    ),
    new_promise=(r",", r"\b(?:et|mais|ou|tandis)\b", r"[.;:\"–]"),
    clause_ends=(
        r";",
        (
            r",? (?:mais|tandis que|alors que|bien que|quoique|car|parce que|puisque|ce qui|lequel|laquelle|"
            r"où|ajoutant|précisant|soulignant|notant|a-t-il|a-t-elle|a-t-on|ont-ils|ont-elles)\b"
        ),
        r', ?"|"',
        r", (?:a |ont |et |le |la |l'|il |elle |dit|selon |sans |qui |dont |dit-|s'est )",
        r" – ",
        r":",
        r" aussi longtemps que\b",
    ),
    reports=(
        (
            r"\b(?:(?:a|ont|avait|l'a|lui a)(?:-t-(?:il|elle|on))? (?:\w+ment )?(?:dit|déclaré|indiqué|"
            r"annoncé|affirmé|précisé|ajouté|souligné|expliqué|répondu|assuré|confirmé|noté|rappelé|lancé|"
            r"promis|observé|retracé|exposé|présenté|évoqué|plaidé|fait (?:observer|savoir|valoir|remarquer)|"
            r"conclu|estimé|écrit|informé|réaffirmé|réitéré|insisté|commenté|relevé)|(?:dit|déclare|indique|"
            r"affirme|précise|ajoute|souligne|explique|assure|confirme|note)\b|a-t-(?:il|elle)|ont-(?:ils|"
            r"elles))"
        ),
    ),
    own_affairs=(
        (
            r"\b(?:élections?|référendum|code électoral|loi électorale|mettre aux voix|au parlement|appels? d'offres|"
            r"budget national|publier\w*)\b"
        ),
    ),
    to_whom=(
        (
            r"\b(?:à|au|aux|pour|avec|de|du|d'|en|aider|assister|soutenir|appuyer|former|conseiller|équiper|"
            r"fournir|offrir|accorder|envoyer|accueillir|inviter)\s*(?:le |la |l'|les |ses |leurs )?$"
        ),
    ),
    by_whom=(
        (
            r"\b(?:sera|seront|serait|seraient|a été|ont été) [a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e|s|"
            r"es)?\b[^.;,]{0,60}\bpar (?:le |la |l'|les )?$"
        ),
    ),
)
