"""What French verbs make of their clause."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.pack import ClaimPattern as C
from comity_capture.pack import ClaimWords

INF = r"[a-zà-ÿ]+(?:er|ir|re|oir)\b"
SE = r"(?:(?:se |s'|en |y |la |le |les |lui |leur |l'|ne ))?"
FUTURE = r"(?:(?<![\w'-])(?:(?:[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|cr|ur|oir|uir)|[fs]er|ir)(?:a|ont|ons|ai)))(?![\w'-])"
WOULD = r"(?:(?<![\w'-])[a-zà-ÿ]{2,}(?:er|ir|dr|tr|vr|rr|ur)(?:ait|aient)(?![\w'-]))"
ADV = r"(?: (?:également|aussi|ensuite|désormais|toujours|encore|ainsi|par ailleurs|en outre|pleinement|conjointement|d'ores et déjà|déjà|ensemble|mutuellement|fermement))*"
PERSON = r"(?:ministre|président|présidente|secrétaire|générale?|cheffe?|ambassadeur|ambassadrice|m\.|mme|roi|reine|émir|il|elle|ils|elles|commandante?|conseiller|conseillère|délégation parlementaire|voskani)"

PATTERNS = (
    C(rule="claim.visit-to-come", kind="announcement", pattern=rf"\b{PERSON}\b(?:(?! qu[e'])[^.;\"]){{0,140}}?\b(?:se rendr(?:a|ont)|effectuer(?:a|ont) (?:une |un )|rencontrer(?:a|ont)|recevr(?:a|ont)|s'entretiendr(?:a|ont)|prononcer(?:a|ont)|participer(?:a|ont)|assister(?:a|ont)|arriver(?:a|ont)|aur(?:a|ont))(?! (?:besoin|une équipe))"),
    C(rule="claim.continuation", kind="commitment", weight="continuation", pattern=rf"\b(?:continuer|poursuivr|maintiendr|conserver|perpétuer|prolonger|rester)(?:a|ont|ons|ai|ait|aient){ADV}(?: (?:à|de|d'){SE}|\b)"),
    C(rule="claim.continuation", kind="commitment", weight="continuation", pattern=rf"\b(?:continue|continuent|continuons){ADV} (?:à|de|d') ?{SE}{INF}|\b(?:déterminée?s?|résolue?s?|engagée?s?|prête?s?|convenue?s?|décidé|attachée?s?) (?:à|de) (?:continuer|poursuivre|maintenir|prolonger|approfondir)\b|\b(?:entend|entendent|compte|comptent|souhaite|souhaitent|prévoit de|prévoient de|promis de) (?:continuer|poursuivre|maintenir|prolonger)\b"),
    C(rule="claim.readiness", kind="commitment", weight="readiness", pattern=rf"\b(?:est|sont|sommes|était|étaient|serait|seraient|reste|restent|restait|demeure|demeurent|se tient|se tiennent|se tenait|s'est dite?|se sont dite?s|se dit|se disent|s'est déclarée?|se sont déclarée?s|se déclare|s'est montrée?|se montre|soit|être|tient){ADV} (?:tout[e]? )?(?:prête?s?|disposée?s?|disponibles?|ouverte?s?) (?:à|pour)\b(?! discussion)"),
    C(rule="claim.readiness", kind="commitment", weight="readiness", pattern=rf"\b(?:disponibilité|disposition|volonté|empressement) (?:de [^.;,]{{2,40}} )?(?:à|de|d') ?{SE}{INF}|\b(?:a|ont) (?:offert|proposé) (?:son|sa|ses|leur|leurs) (?:aide|assistance|soutien|concours|expertise|appui|services|expérience|bons offices)\b|\b(?:a|ont) offert (?:de|d') ?{SE}{INF}|\b(?:prête?s?|disposée?s?) à (?={SE}{INF})"),
    C(rule="claim.intention", kind="commitment", weight="intention", pattern=rf"\b(?:entend|entendent|entendait|compte|comptent|comptait|souhaite|souhaitent|souhaitait|espère|espèrent|espérait|voudrait|veut|veulent|pense|désire|désirent|ambitionne de|ambitionnent de){ADV} {SE}{INF}"),
    C(rule="claim.intention", kind="commitment", weight="intention", pattern=rf"\b(?:prévoi(?:t|ent|ons)|prévoyai(?:t|ent)|envisag(?:e|ent|eait|eaient)|projett?(?:e|ent|ait|aient)|se propos(?:e|ent|ait)|s'apprêt(?:e|ent|ait)|cherch(?:e|ent|ait)|vis(?:e|ent)|travaill(?:e|ent)|(?:a|ont|avait|avaient) (?:prévu|l'intention|pour (?:objectif|but|projet)|le projet|l'ambition)|est en train){ADV} (?:de |d'|à ){SE}{INF}"),
    C(rule="claim.intention", kind="commitment", weight="intention", pattern=rf"\b(?:l'intention|son intention|leur intention|leur volonté|sa volonté|le souhait|le projet|l'ambition) (?:[\w' -]{{2,40}} )?(?:de |d'){SE}{INF}"),
    C(rule="claim.firm.agreed", kind="commitment", weight="firm", pattern=rf"\b(?:(?:s'est|se sont|s'était|nous nous sommes|s'étant) (?:\w+ )?engagée?s? à|s'engag(?:e|ent|eons) à|(?:sont|ont|est|a|sommes|avons|étaient|avaient)(?: \w+ment| également| aussi| ainsi| en outre|,? [^,.;]{{3,30}},)? (?:convenue?s?|décidé|promis|résolu|accepté|juré|arrêté|tombée?s? d'accord|consenti)(?: \w+ment)? (?:de|d'|à|pour) ?{SE}{INF}|se sont (?:mise?s|déclarée?s|dite?s) d'accord (?:pour|sur|de)|(?:ont|a) (?:pris|souscrit) l'engagement (?:de|d')|(?:il a été|il est) (?:convenu|décidé) (?:de|d'|que)|promet(?:tent)? (?:de|d')|(?:sont|est) tombée?s? d'accord)"),
    C(rule="claim.firm.agreed", kind="commitment", weight="firm", pattern=r"\b(?:(?:sont|ont|a|est) (?:convenue?s?|décidé|accordé|alloué|promis|débloqué) (?:d'un|d'une|de la création|de l'organisation|du lancement|un|une|\d+|deux|trois|quatre|cinq|dix|vingt)|ont décidé (?:la|le|l') ?(?:création|envoi|ouverture|lancement|organisation|mise en place))"),
    C(rule="claim.firm.will", kind="commitment", weight="firm", pattern=rf"{FUTURE}"),
    C(rule="claim.firm.must", kind="commitment", weight="firm", pattern=rf"\b(?:va|vont|allons) {SE}(?!(?:de|à|être|avoir|en)\b){INF}"),
    C(rule="claim.firm.would", kind="commitment", weight="firm", pattern=rf"{WOULD}"),
    C(rule="claim.request", kind="request", pattern=r"\b(?:(?:a|ont) (?:appelé|exhorté|invité|demandé|prié|encouragé|sollicité|proposé|suggéré|préconisé|plaidé)|appelle|appellent|exhorte|invite|demande|plaide)\b"),
    C(rule="claim.appreciation", kind="appreciation", pattern=r"\b(?:(?:a|ont|l'a|l'ont|les a) (?:\w+ment )?(?:remercié|salué|félicité|loué|apprécié|rendu hommage|exprimé (?:sa|leur|son) (?:gratitude|reconnaissance|satisfaction))|(?:s'est|se sont) félicitée?s?|remercie|salue|se félicite)\b"),
    C(rule="claim.position", kind="position", pattern=r"\b(?:(?:a|ont) (?:\w+ment )?(?:souligné|réaffirmé|réitéré|rejeté|insisté|condamné|affirmé|estimé|fait valoir|mis en garde|rappelé l'attachement|exprimé (?:sa|leur|son) (?:préoccupation|inquiétude|soutien|espoir|regret|attachement)|regretté|démenti)|souligne|réaffirme|condamne|estime)\b"),
    C(rule="claim.announcement", kind="announcement", pattern=r"\b(?:(?:a|ont) (?:annoncé|ouvert|signé|lancé|inauguré|nommé|dévoilé|présenté))\b"),
    C(rule="claim.topic", kind="topic", pattern=r"\b(?:(?:a|ont) (?:\w+ment )?(?:évoqué|abordé|discuté|échangé|examiné|traité|parlé|porté sur|passé en revue|fait le point)|(?:s'est|se sont) entretenue?s?)\b"),
    C(rule="claim.background", kind="background", pattern=r"\b(?:(?:a|ont) rappelé|depuis \d{4}|par le passé|de longue date)\b"),
)  # fmt: skip

CLAIMS = ClaimWords(
    patterns=PATTERNS,
    lowers=(
        r"\b(?:ne|n'|sans|nul|nulle|aucune?|personne|refusé d[e']|jamais|ni)\s*(?:[\w'-]+\s+){0,2}$",
        r"\b(?:aucune?|nulle?)\b[^.;,]{0,40}\s(?:ne |n')?\s?$",
        r"\b(?:si|s'il|s'ils|à condition|pourvu|pour peu|au cas où|dans l'hypothèse|faute de|selon (?:une?|des|certaine?s|la presse|les médias)|d'après|espér\w+ que|souhait\w+ que|rumeurs?|pourrait|pourraient|devrait|demandé (?:si|que|quand)|demandait si|interrogée? sur|savoir si|appelé à|exhorté|suggéré|proposé que|proposition|doute|ignor\w+ si|peut-être|éventuel\w*)\b[^.;,\"]{0,90}$",
        r"(?:^|\s)(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|ce que|ce qui)\s+(?:[\w'-]+\s+){0,3}(?:ne |n'|se |s')?$",
        r"^\W*(?:si|s'il|sous réserve|une fois|à moins)\b[^.;\"]*$",
        r"\b(?:dépend(?:ra)?|subordonnée?s?|sous réserve)\b[^.;]{0,40}$",
        r"\bquand\b[^.;,]{0,60}$",
    ),
    lowers_after=(
        r"[^.;,]{0,30}\b(?:pas|jamais|aucune?|plus que|guère|point encore|rien)\b(?! (?:seulement|plus tard|moins|uniquement))",
        r"[^.;]{0,140}\b(?:si (?!nécessaire|besoin)|s'il|à condition|sous réserve|pourvu que|pour autant que|une fois (?:les|le|la|que)|à moins que|dès lors que)",
    ),
    asides=(
        r"\s*(?:pour|de) (?:sa|leur|son) (?:part|côté)\s*$",
        r"\s*(?:à son tour|également|aussi|toutefois|par ailleurs|en outre|de plus|en effet|selon [^,]+|d'après [^,]+|a-t-(?:il|elle|on) \w+|ont-(?:ils|elles) \w+|en (?:tant que|qualité de) [^,]+|en réponse|au nom de [^,]+|en marge de [^,]+|sans [^,]+|avant [^,]+|dès [^,]+|d'ici [^,]+)\s*$",
    ),
    not_promises=(
        r"(?:ser(?:a|ont|ait|aient)(?: (?:également|aussi|ensuite|ainsi|alors|donc|bientôt|prochainement))? (?:accompagnée?s?|fixée?s?|discutée?s?|débattue?s?|examinée?s?|nommée?s?|désignée?s?|disponibles?|suivie?s?|retransmise?s?|reçue?s?|accueillie?s?|consacrée?s?|marquée?s?|précisée?s?|annoncée?s?|communiquée?s?|diffusée?s?|publiée?s? sur|évoquée?s?|abordée?s?|présidée?s?|ouverte?s? (?:à|au|aux)|fermée?s?|possibles?|nécessaires?|utiles?|difficiles?|prête?s?|là|présente?s?|en mesure|en visite|le|la|les|l'|une?|au|à|en|de|d'|du|son|sa|leur|plus|moins|très|remplacée?s?|informée?s?|célébrée?s?|attendue?s?|interrogée?s?|précédée?s?|appelée?s?|question|tenue?s? de|soumise?s? au vote|votée?s?|connue?s?|admise?s?|refusée?s?|autorisée?s?|priée?s?))",
        r"(?:se rendr(?:a|ont)|s'adresser(?:a|ont)) (?:au service|à l'entrée|à la réception)",
        r"(?:aur(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient|ons|ai)|devr(?:a|ont|ait|aient|ons)|faudr(?:a|ait)|verr(?:a|ont|ons)|rester(?:a|ont|ait)(?! (?:engag|présent|aux côtés))|deviendr(?:a|ont)|permettr(?:a|ont|ait|aient)|voudr(?:a|ait)|figurer(?:a|ont)|viendr(?:a|ont)|prendr(?:a|ont) (?:fin|part|effet|ses fonctions|leurs fonctions|la parole|la succession|la suite|le relais)|adresser(?:a|ont)|assister(?:a|ont)|participer(?:a|ont)|dépendr(?:a|ait)|entrer(?:a|ont) en (?:vigueur|fonctions)|débuter(?:a|ont)|commencer(?:a|ont)(?! à)|s'achèver(?:a|ont)|s'achever(?:a|ont)|durer(?:a|ont)|porter(?:a|ont) sur|traiter(?:a|ont)|aborder(?:a|ont)|évoquer(?:a|ont)|discuter(?:a|ont)|examiner(?:a|ont)|réunir(?:a|ont)|rencontrer(?:a|ont)|recevr(?:a|ont) (?:le|la|son|sa|m\.|mme|l')|prononcer(?:a|ont)|savoir|saur(?:a|ait|ont|aient)|renoncer(?:a|ait|ont)|contribuer(?:a|ont) à (?:la paix|renforcer|améliorer)|bénéficier(?:a|ont)|marquer(?:a|ont)|constituer(?:a|ont)|représenter(?:a|ont)|compter(?:a|ont)|comprendr(?:a|ont)|inclur(?:a|ont)|revêtir(?:a|ont)|trouver(?:a|ont)|aider(?:a|ont) à|suffir(?:a|ont)|manquer(?:a|ont)|arriver(?:a|ont)|partir(?:a|ont)|quitter(?:a|ont)|succéder(?:a|ont)|remplacer(?:a|ont)|occuper(?:a|ont)|exercer(?:a|ont) (?:ses|les|la|le|son)|dir(?:a|ont|ait)|conclur(?:a|ont) (?:sa|la|cette|son|ses)|gagner(?:a|ont|ait)|perdr(?:a|ont)|changer(?:a|ont|ait)|mourr(?:a|ont)|décidera|tiendr(?:a|ont) (?:une conférence|un point|le|la|leur)|clôturer(?:a|ont)|présider(?:a|ont)|intervenir|interviendr(?:a|ont)|stabiliser(?:ait|aient)|serait|seraient|ferait|feraient|concerner(?:a|ont|ait)|coûter(?:a|ont|ait)|exposer(?:a|ont)|utiliser(?:a|ont) des (?:témoins|cookies)|visiter(?:a|ont)|engager(?:a|ait|ont) (?:aucun|pas))\b",
        r"(?:sandra|alexandra|petra|indra|tantra|extra|contra|ultra|opéra|caméra|extrait|portrait|retrait|attrait|soustrait|restait|paraît|parait|montrait|montraient|entraient|entrait|offrait|offraient|ouvrait|ouvraient|attirait|demeurait|demeuraient|figurait|figuraient|durait|rencontrait|concentrait|espérait|considérait|assurait|assuraient|mesurait|illustrait|administrait|célébrait|intégrait|inspirait|admirait|retirait|couvrait|souffrait|livrait|œuvrait|suivrait|sombrait|ignorait|élaborait|collaborait|coopérait|coopéraient|opérait|améliorait|préparait|préparaient|séparait|déclarait|comparait|réparait|adorait|honorait|explorait|montra|entra|rencontra|demeura|assura|déclara|prépara|espéra|honora|montrons|entrons|assurons|préparons|espérons|considérons|rencontrons|œuvrons|coopérons|offrons|ouvrons|souffrons|tirait|virait|désirait|respirait|aspirait|aspiraient|expirait|conspirait|procurait|jurait|dévorait|arbitrait|filtrait|rentrait|rentraient|apparaît|éclairait|éclairaient|resserrait|serrait|errait|enterrait|atterrait|vrai|délai|essai|balai)\b",
    ),
    promises_after_all=(
        r"(?:ser(?:a|ont) (?:\w+ment )?(?:envoyée?s?|fournie?s?|livrée?s?|formée?s?|offerte?s?|financée?s?|prolongée?s?|remise?s?|créée?s?|mise? (?:en place|à (?:la )?disposition|sur pied)|organisée?s?|doublée?s?|augmentée?s?|portée?s? à|achevée?s?|transmise?s?|construite?s?|équipée?s?|déployée?s?|détachée?s?|versée?s?|accordée?s?|lancée?s?|ouverte?s? (?:en|à l'automne|au printemps|avant|d'ici)|renforcée?s?|poursuivie?s?|signée?s?|installée?s?|transférée?s?|publiée?s?(?! sur)))",
        r"(?:rester(?:a|ont) (?:engagée?s?|aux côtés)|participer(?:a|ont|ait) (?:à la mission|à l'opération|aux opérations|aux missions|au financement|à l'exercice)|aider(?:a|ont) (?:la|le|l'|les|à (?:former|financer|construire|mettre))|recevr(?:a|ont) (?:une formation|\d+)|viendr(?:a|ont) en aide|prendr(?:a|ont) (?:en charge|à sa charge|les dispositions|des mesures)|contribuer(?:a|ont))\b",
    ),
    own_country=(
        r"\b(?:son|leur|notre) (?:pays|gouvernement|ministère|peuple|armée|organisation|institution|administration|délégation|équipe|parlement|commission)\b",
        r"\b(?:sa|leur) (?:délégation|nation|capitale|commission|marine|flotte)\b",
        r"\b(?:ses|leurs) (?:forces armées|forces|autorités|experts|services|instructeurs|troupes)\b",
        r"\b(?:le pays|le gouvernement|le ministère|la commission|la délégation|les autorités nationales|l'état-major|le parlement)(?! (?:de |d'|du |des )(?:l'|la )?(?:alliance))\b",
    ),
    both=(
        r"\bles (?:deux |)(?:parties|pays|délégations|ministres|présidents|présidentes|états|gouvernements|capitales|interlocuteurs|interlocutrices|responsables|chefs militaires|participants|chefs|partenaires|dirigeants|généraux|voisins|alliés et (?:leurs )?partenaires)\b",
        r"\bles deux\b(?! (?:autres|derniers|premiers|experts|projets))",
        r"\bil (?:a été|est) (?:également |aussi )?(?:convenu|décidé)\b",
        r"(?:^|\s)(?:ils|elles)\b",
        r"\b(?:tous|toutes) (?:deux|les deux)\b",
        r"\bde part et d'autre\b",
    ),
    we=(r"\bnous\b", r"\b(?:notre|nos) (?:pays|organisation|gouvernement|alliance|ministère|forces|experts)\b", r"(?:^|\s)(?:je |j')"),
    pronouns=frozenset("il elle ils elles celui-ci celle-ci ce dernier dernière".split()) - {"ce", "dernier", "dernière"},
    genders={"il": "m", "elle": "f", "celui-ci": "m", "celle-ci": "f"},
    neuter=frozenset(("ils", "elles")),
    subject_begins=(r"(?:^|[\s\"])(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?|aucune?|plusieurs|quelques|certaine?s|chaque|ce|cet|cette|ces|le|la|l')[\s\w]",),
    clause_starts=(r"\b(?:que|qu')(?=[\s\w])", r";", r",? (?:et|mais|tandis que|alors que|car|puis|où|ou)\b(?= )", r'"', r",(?= )", r":", r"–"),
    new_promise=(r",", r"\b(?:et|mais|ou|tandis)\b", r"[.;:\"–]"),
    clause_ends=(
        r";",
        r",? (?:mais|tandis que|alors que|bien que|quoique|car|parce que|puisque|ce qui|lequel|laquelle|où|ajoutant|précisant|soulignant|notant|a-t-il|a-t-elle|a-t-on|ont-ils|ont-elles)\b",
        r', ?"|"',
        r", (?:a |ont |et |le |la |l'|il |elle |dit|selon |sans |qui |dont |dit-|s'est )",
        r" – ",
        r":",
        r" aussi longtemps que\b",
    ),
    reports=(
        r"\b(?:(?:a|ont|avait|l'a|lui a)(?:-t-(?:il|elle|on))? (?:\w+ment )?(?:dit|déclaré|indiqué|annoncé|affirmé|précisé|ajouté|souligné|expliqué|répondu|assuré|confirmé|noté|rappelé|lancé|promis|observé|retracé|exposé|présenté|évoqué|plaidé|fait (?:observer|savoir|valoir|remarquer)|conclu|estimé|écrit|informé|réaffirmé|réitéré|insisté|commenté|relevé)|(?:dit|déclare|indique|affirme|précise|ajoute|souligne|explique|assure|confirme|note)\b|a-t-(?:il|elle)|ont-(?:ils|elles))",
    ),
    to_whom=(r"\b(?:à|au|aux|pour|avec|de|du|d'|en|aider|assister|soutenir|appuyer|former|conseiller|équiper|fournir|offrir|accorder|envoyer|accueillir|inviter)\s*(?:le |la |l'|les |ses |leurs )?$",),
    by_whom=(r"\b(?:sera|seront|serait|seraient|a été|ont été) [a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e|s|es)?\b[^.;,]{0,60}\bpar (?:le |la |l'|les )?$",),
)  # fmt: skip

ETRE = r"(?:est|sont|a été|ont été|avait été|sera|seront|vient d'être|était|fut)"
NAMED = r"(?:nommée?s?|désignée?s?|élue?s?|promue?s?|choisie?s?|investie?s?|confirmée?s?|reconduite?s?|portée?s?|appelée?s? aux fonctions|installée?s?|affectée?s?)"
APPOINTMENTS = (
    A(rule="appointment.to-come", pattern=rf"\b(?:sera|seront|va être|doit être)(?: \w+ment| bientôt)? {NAMED}(?= (?:ultérieurement|prochainement|bientôt|dans|d'ici|avant|en |au |sous|plus tard|le |à une|,|\.))|\b(?:nommera|désignera|nommeront|désigneront)\b", order="any-post"),
    A(rule="appointment.passive", pattern=rf"\b{ETRE}(?: \w+ment)? {NAMED}\b(?: (?:au poste de|aux fonctions de|à la fonction de|en qualité de|comme|à titre de|en tant que|à la tête de))?", order="subject-post"),
    A(rule="appointment.becomes", pattern=r"\b(?:devient|est devenue?|deviendra|prend(?:ra)? (?:ses|les) fonctions (?:de|d'|en qualité de|comme)|a pris (?:ses|les) fonctions (?:de|d'|en qualité de|comme)|prend(?:ra)? la tête|prend(?:ra)? le poste|assumera les fonctions|assume(?:ra)? la fonction|exercera les fonctions|succède(?:ra)? à [^.;,]{2,60} (?:comme|au poste|en qualité|à la tête|dans les fonctions)|remplace(?:ra)? [^.;,]{2,60} (?:comme|au poste|en qualité|à la tête|dans les fonctions)|accède aux fonctions|a été élevée? au rang)\b", order="subject-post"),
    A(rule="appointment.active", pattern=r"\b(?:a|ont|vient de|viennent de) (?:nommé|désigné|élu|promu|choisi|nommer|désigner|élire|reconduit|porté)\b|\b(?:nomme|désigne|nomment|désignent)\b", order="person-post"),
    A(rule="appointment.of", pattern=r"\b(?:nomination|désignation|élection) (?:de (?=m\.|mme|s\.e|[a-zà-ÿ-]+ [a-zà-ÿ-]+ )|d')(?!une? )", order="person-post"),
    A(rule="appointment.new", pattern=r"\b(?:nomination|désignation|choix) (?:d'un|d'une|du|de la|prochaine d'un|prochaine d'une)(?: nouvel| nouveau| nouvelle| prochain| prochaine)?\b", order="post"),
    A(rule="appointment.vacant", pattern=r"\b(?:il est mis fin[^.;]{0,40}aux fonctions|reste vacant|est vacant|demeure vacant|quitte (?:ses|les) fonctions|a quitté (?:ses|les) fonctions|a démissionné)\b", order="none"),
)  # fmt: skip
FROM = (
    r"\b(?:à compter|à partir|à dater|avec effet(?: à compter)?|avec effet au|prend(?:ra)? (?:ses|leurs) (?:nouvelles )?fonctions|prendront leurs fonctions|a pris (?:ses|leurs) fonctions|entre(?:ra)? en fonctions?|entré en fonctions?|prise de fonctions|prend(?:ra)? effet|assumera (?:ses|cette|ces) (?:fonctions?|charge)|en fonctions?(?: depuis)?|débutera son mandat|dès)\s*(?:le |du |au |de |d'|en |à |à compter du |à compter de )?$",
)
