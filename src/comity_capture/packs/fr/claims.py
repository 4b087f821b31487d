"""What lowers, bounds and directs a claim in French."""

from comity_capture.pack import ClaimWords, words
from comity_capture.packs.fr.no_promises import OF_PROGRAMMES
from comity_capture.packs.fr.promises import PATTERNS

LAND = r"(?:la république|l'état|l'émirat|le sultanat|la fédération)"
HOUSES = (
    r"(?:l'|la |le |cette |cet |ce )(?:académie|école|université|institut|collège|assemblée|sénat|chambre|armée|"
    r"marine|"
    r"police|gendarmerie|état-major|agence|centre|commune|ville|municipalité|district|province|préfecture|mairie|"
    r"hôpital|"
    r"faculté|garde|office|direction|inspection|capitale|parlement|ministère|banque|compagnie|observatoire|"
    r"laboratoire)"
    r"(?: (?:militaire|nationale?|diplomatique|navale?|supérieure?|générale?|de l'air|de guerre|de santé|civile?|"
    r"linguistique|de langues|de défense|frontalière|des douanes|des frontières|côtière|de médecine))*"
)

CLAIMS = ClaimWords(
    patterns=PATTERNS,
    set_before=(
        r"^\W*(?:reçue?s?|accueillie?s?|accompagnée?s?|recevant|en recevant|interrogée?s?|aux côtés|guidée?s?|"
        r"saluée?s?)\b",
    ),
    helpers=(r"\b(?:s'est|a|ont|se sont|est|sont)\b",),
    lowers=(
        r"\b(?:ne|n'|sans|nul|nulle|aucune?|personne|refusé d[e']|jamais|ni)\s*(?:[\w'-]+\s+){0,2}$",
        r"\b(?:aucune?|nulle?)\b[^.;,]{0,40}\s(?:ne |n')?\s?$",
        (
            r"\b(?:si|s'il|s'ils|à condition|pourvu|pour peu|au cas où|dans l'hypothèse|faute de|selon "
            r"(?:une?|des|certaine?s|la presse|les médias)|d'après|esp[éè]r\w+ qu[e']|souhait\w+ qu[e']|espoir "
            r"qu[e']|espérance qu[e']|vœu qu[e']|rumeurs?|bruit court|dit-on|on dit|paraît-il|croit savoir|"
            r"pourrait|pourraient|devrait|demandé (?:si|que|quand)|demandait si|interrogée? sur|savoir si|"
            r"appelé à|exhorté|suggéré|proposé que|proposition|doute|ignor\w+ si|peut-être|"
            r"éventuel\w*)\b[^.;,\"]{0,90}$"
        ),
        (
            r"(?:^|(?<!,)\s)(?:qui|lequel|laquelle|lesquels|lesquelles)\s+(?:[\w'-]+\s+){0,3}(?:ne |n'|se |s')?$|"
            r"(?:^|\s)(?:dont|où|(?<!de )ce que|ce qui)\s+(?:[\w'-]+\s+){0,3}(?:ne |n'|se |s')?$"
        ),
        r"^\W*(?:si|s'il|sous réserve|une fois|à moins)\b[^.;\"]*$",
        r"^\W*(?:selon|d'après|à en croire) (?:la presse|les? (?:médias?|journa\w+|quotidien)|des (?:rumeurs|"
        r"sources|informations|"
        r"médias)|certaine?s)\b[^.;\"]*$",
        r"\b(?:dépend(?:ra)?|subordonnée?s?|sous réserve)\b[^.;]{0,40}$",
        r"\bquand\b[^.;,]{0,60}$",
        r"\b(?:dîner|déjeuner|réception|cocktail|petit-déjeuner)\s$",
        r"(?:^|[\s,])(?:ce|cet|cette) (?:nouve(?:au|l|lle) )?(?:établissement|hôpital|centre|bâtiment|"
        r"équipement|pont|route|"
        r"ouvrage|installation|structure|dispositif|mécanisme|outil|comité|fonds|programme|projet|formation|"
        r"stage|exercice|"
        r"visite|rencontre|accord|mémorandum|document|texte|plateforme|réseau|système|cours|session|laboratoire)\b"
        r"[^.;]{0,60}\s(?:se |s'|y )?$",
    ),
    lowers_after=(
        r"[^.;]{0,80}\b(?:sur (?:le|son|notre|leur) site\b|en ligne\b|(?<!annoncé )(?<!déclaré )(?<!dit "
        r")(?<!indiqué )(?<!affirmé )(?<!précisé )aux? (?:médias|journalistes)\b)",
        r" (?:peut-être|éventuellement|probablement|vraisemblablement|sans doute|possiblement)\b",
        (
            r"[^.;,]{0,30}\b(?:(?<!son )(?<!un )(?<!le )(?<!ce )(?<!au )(?<!faux )(?<!des )(?<!les )pas|jamais|"
            r"aucune?|plus que|guère|point encore|(?<!sans )rien)\b(?! (?:seulement|plus "
            r"tard|moins|uniquement))"
        ),
        (
            r"[^.;]{0,140}\b(?:si (?!nécessaire|besoin)|s'il|à condition|sous réserve|pourvu que|pour autant "
            r"que|une fois (?:les|le|la|que)|à moins que|dès lors que)"
        ),
    ),
    asides=(
        r"\s*(?:pour|de) (?:sa|leur|son) (?:part|côté)\s*$|\s*quant à (?:lui|elle|eux|elles)\s*$",
        (
            r"\s*(?:à son tour|également|aussi|toutefois|par ailleurs|en outre|de plus|en effet|selon [^,]+|"
            r"d'après [^,]+|a-t-(?:il|elle|on) \w+|ont-(?:ils|elles) \w+|en (?:tant que|qualité de) [^,]+|en "
            r"réponse|au nom de [^,]+|en marge de [^,]+|sans [^,]+|avant [^,]+|dès [^,]+|d'ici [^,]+)\s*$"
        ),
    ),
    not_promises=(
        *OF_PROGRAMMES,
        (
            r"(?:effectuer(?:a|ont)|fer(?:a|ont))(?: [^.;]{2,40})? (?:une |un |sa |son |leur )(?:\w+ ){0,2}(?:visite|"
            r"déplacement|voyage|tournée|séjour|mission|escale)\b|(?:en )?assurer(?:a|ont) (?:la |le |"
            r"l')(?:direction|"
            r"présidence|commandement|intérim|coordination)|décorer(?:a|ont)\b|déposer(?:a|"
            r"ont)\b[^.;]{0,20}\b(?:gerbes?|couronnes?|fleurs)|entretiendr(?:a|ont)\b|"
            r"rejoindr(?:a|ont)\b[^.;]{0,40}\b(?:poste|fonctions|affectation)|ouvrir(?:a|ont) (?:les travaux|la "
            r"séance|les débats)|remettr(?:a|ont) (?:la|une|le|l'|des|"
            r"les|un|ses|leurs) ?(?:\w+ )?(?:médailles?|insignes|prix|décorations?|croix|diplômes?|distinctions?|"
            r"lettres|copies|"
            r"brevets|fanion|drapeau)|(?:ouvrir|clôturer|clore)(?:a|"
            r"ont) (?:un|une|"
            r"le|la|l') ?(?:\w+ )?(?:forum|conférence|colloque|séminaire|sommet|session|exposition|cérémonie|"
            r"atelier)\b"
        ),
        (
            r"(?:paraîtr(?:a|ont)|dirigera|commandera|siégera|prendr(?:a|ont)(?: [^.;,]{0,30})? (?:(?:ses|leurs|"
            r"les|la) "
            r"(?:nouvelles |hautes )?fonctions|(?:la|sa) (?:tête|direction|présidence|suite|relève|succession|"
            r"retraite)|"
            r"(?:le|son|leur) (?:commandement|relais|mandat|poste))|"
            r"accompagner(?:a|ont) (?:le|la|l'|m\.|mme|son|sa|les)|"
            r"porter(?:a|ont) (?:\w+ment |notamment |avant tout |surtout )?sur|siéger(?:a|ont)|rejoindr(?:a|"
            r"ont) (?!(?:le|la|les|l'|cette|un|une) ?)|"
            r"verrai(?:t|ent) le jour|viendr(?:a|ont|ons) (?:le|la|les|l')|"
            r"ser(?:a|ont) (?:arrêtée?s?|publiée?s?|mise?s? en ligne|dévoilée?s?|connue?s?|détaillée?s?))\b"
        ),
        r"ser(?:a|ont|ait|aient)\b",
        r"(?:va|vont) (?:nommer|désigner|élire|accréditer|se rendre|rencontrer|recevoir|s'entretenir|visiter|"
        r"effectuer)\b",
        r"présenter(?:a|ont) (?:ses|leurs) lettres\b|effectuer(?:a|ont) (?:à|en|au|aux|du|les|le|prochainement) ",
        r"(?:conduir|mèner|mener|emmèner|suivr)(?:a|ont) (?:en (?:particulier )?|au|aux|à |notamment|le |la |les "
        r"|l')",
        r"(?:achèver|achever|conclur|terminer|boucler|entamer|commencer)(?:a|ont) (?:[^.;,]{0,25} )?(?:sa|son|"
        r"leur|une|cette|ce) "
        r"(?:\w+ )?(?:visite|séjour|déplacement|voyage|tournée)",
        r"(?:offrir|donner)(?:a|ont)\b[^.;]{0,40}\b(?:réception|dîner|déjeuner|cocktail|conférence)\b",
        r"signer(?:a|ont) (?:[^.;,]{2,30} )?(?:un|une|le|la|l'|cet|cette|les|des) ?(?:\w+ )?(?:accord|"
        r"mémorandum|protocole|"
        r"déclaration|convention|"
        r"arrangement|entente|lettre d'intention|feuille de route|traité|charte|"
        r"contrat)\b(?![^.;]{0,60}\b(?:d'ici|avant|au plus "
        r"tard)\b)",
        r"(?:(?:inaugurer|visiter|séjourner|regagner|assumer|reprendr|exercer|diriger|présider|succèder|"
        r"succéder|remplacer|dévoiler|atterrir|s'envoler|accompagner)(?:a|ont)|représenter(?:a|ont))\b(?! "
        r"compte)(?! (?:à |de "
        r"|d'|\w+ment )?(?:financer|former|fournir))",
        r"(?:a|ont|est|sont)\b[^.;]{0,60}?(?:décidé|convenue?s?|résolu|accepté|choisi|tombée?s? "
        r"d'accord)[^.;]{0,30}? "
        r"(?:de |d'|pour )(?:nommer|désigner|élire|reconduire|promouvoir|confier (?:à|le|la))",
        r"(?:se rendr(?:a|ont)|s'adresser(?:a|ont)) (?:au service|à l'entrée|à la réception)",
        (
            r"(?:aur(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient|ons|ai)|devr(?:a|ont|ait|aient|ons)|faudr(?:a|"
            r"ait)|verr(?:a|ont|ons)|rester(?:a|ont|ait)(?! (?:engag|présent|aux côtés))|deviendr(?:a|ont|ait|aient)|"
            r"permettr(?:a|ont|ait|aient)|voudr(?:a|ait|ont)|gagner(?:ait|aient) à|figurer(?:a|ont)|"
            r"viendr(?:a|ont)|prendr(?:a|ont) "
            r"(?:fin|part|effet|ses fonctions|leurs fonctions|la parole|la succession|la suite|le relais)|"
            r"adresser(?:a|ont)|assister(?:a|ont)|participer(?:a|ont)|dépendr(?:a|ait)|entrer(?:a|ont|ait|aient) en "
            r"(?:vigueur|fonctions?)|débuter(?:a|ont)|commencer(?:a|ont)(?! à)|s'achèver(?:a|ont)|"
            r"s'achever(?:a|ont)|durer(?:a|ont)|porter(?:a|ont) sur|traiter(?:a|ont)|aborder(?:a|ont)|"
            r"évoquer(?:a|ont)|discuter(?:a|ont)|examiner(?:a|ont)|réunir(?:a|ont)|rencontrer(?:a|ont)|"
            r"recevr(?:a|ont) (?:le|la|les|son|sa|m\.|mm\.|mme|madame|monsieur|mesdames|l')|prononcer(?:a|ont) "
            r"(?:un|une|le|la|l'|son|sa)|savoir|"
            r"saur(?:a|ait|ont|aient)|"
            r"renoncer(?:a|ait|ont)|contribuer(?:a|ont) à (?:la paix|renforcer|améliorer)|bénéficier(?:a|ont)|"
            r"marquer(?:a|ont)|constituer(?:a|ont)|représenter(?:a|ont)|compter(?:a|ont)|comprendr(?:a|ont)|"
            r"inclur(?:a|ont)|revêtir(?:a|ont)|trouver(?:a|ont)|aider(?:a|ont) à|suffir(?:a|ont)|manquer(?:a|"
            r"ont)|arriver(?:a|ont)|partir(?:a|ont)|quitter(?:a|ont)|succéder(?:a|ont)|remplacer(?:a|ont)|"
            r"occuper(?:a|ont)|exercer(?:a|ont) (?:ses|les|la|le|son)|dir(?:a|ont|ait)|conclur(?:a|ont) (?:sa|"
            r"la|cette|son|ses)|gagner(?:a|ont|ait)|perdr(?:a|ont)|changer(?:a|ont|ait)|mourr(?:a|ont)|"
            r"décidera|tiendr(?:a|ont) (?:une conférence|un point|le|la|leur)|clôturer(?:a|ont)|tiendr(?:a|"
            r"ont) (?:en|à|le|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochainement|au|les)|"
            r"dérouler(?:a|ont)|intervenir|présider(?:a|"
            r"ont)|intervenir|interviendr(?:a|ont)|stabiliser(?:ait|aient)|serait|seraient|"
            r"fer(?:ait|aient)(?! (?:partir|venir|parvenir|don|livrer|construire|installer|bénéficier))|"
            r"installer(?:a|ont)(?= (?:le \d|à |en |au |dans ))|"
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
            r"ser(?:a|ont) (?:\w+ment |également |aussi |ensuite |bientôt |ainsi )*(?!(?:publi|annonc|conn|"
            r"dévoil|arrêt|"
            r"examin|discut|reç|reçu|admis|adress|ferm|communiqu|présent|évoqu|abord|suivi|consacr|précéd|invit|"
            r"ouvert|désign|nomm|élu))"
            r"[\w-]{3,}(?:é|i|u|is|it|ert|int)e?s? [^.;]{0,60}?\b(?:d'ici|avant (?:le|la|l'|fin|\d|noël|\w+ 20|"
            r"\w+\b)|"
            r"de \w+ à \w+ 20\d\d|(?:l'an|l'année|le mois|la semaine) prochaine?|au printemps|à l'automne|dès |"
            r"au plus tard|à compter d|dès (?!que))\b"
        ),
        r"réunir(?:a|ont) (?:en|dès|d'ici|avant|au)\b",
        r"ser(?:a|ont|ait|aient|ai|ons) (?:\w+ment |toujours |bien |également |aussi )*(?:toute? )?(?:prête?s?|"
        r"disposée?s?|"
        r"disponibles?|heureu(?:x|se|ses)|ravie?s?|honorée?s?|en mesure|à la disposition)\b",
        (
            r"(?:ser(?:a|ont|ait|aient) (?:\w+ment |également |aussi |ensuite |bientôt |ainsi )*(?:envoyée?s?|"
            r"fournie?s?|livrée?s?|formée?s?|offerte?s?|"
            r"financée?s?|attribuée?s?|dépêchée?s?|allouée?s?|débloquée?s?|rénovée?s?|réhabilitée?s?|modernisée?s?|"
            r"établie?s?|instaurée?s?|instituée?s?|rétablie?s?|prêtée?s?|cédée?s?|donnée?s?|distribuée?s?|"
            r"élargie?s?|étendue?s?|"
            r"maintenue?s?|accrue?s?|reconduite?s?|prise?s? en charge|assurée?s?|partagée?s?|dispensée?s?|"
            r"acheminée?s?|"
            r"réparée?s?|reconstruite?s?|expédiée?s?|restituée?s?|rapatriée?s?|libérée?s?|levée?s?|supprimée?s?|"
            r"réduite?s?|"
            r"triplée?s?|affectée?s?|mobilisée?s?|engagée?s?|détruite?s?|nettoyée?s?|déminée?s?|aux côtés|"
            r"prolongée?s?|remise?s?|créée?s?|mise? (?:en place|à (?:la )?disposition|sur pied)|"
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
        r"\b(?:ses|leurs) (?:soldats|militaires|ingénieurs|médecins|démineurs|écoles|universités|facultés|"
        r"entreprises|"
        r"garde-côtes|ports|forces armées|forces|autorités|experts|services|instructeurs|troupes)\b",
        (
            r"\b(?:le pays|le gouvernement|le ministère|la commission|la délégation|les autorités nationales|"
            r"l'état-major|le parlement)(?! (?:de |d'|du |des )(?:l'|la )?(?:alliance))\b"
        ),
        rf"(?<![\w'-])(?:ce pays|le royaume|(?:l'|cette )organisation|{LAND}|{HOUSES})(?![\w-]| (?:de |d'|du |des "
        rf")(?:l'|la )?(?:alliance))",
    ),
    moves=(r"(?:rendr|déplacer|arriver|séjourner|rester)(?:a|ont)\b(?! (?:compte|engag|aux côtés|service|possible))",),
    relatives=(r", (?:qui|lequel|laquelle|lesquels|lesquelles) (?:[\w'-]+ ){0,3}(?:s'|se )?$",),
    inserted=(
        r"\s*(?:qui|dont|où|que|qu'|auquel|à laquelle|avec (?:qui|lequel|laquelle)|lequel|"
        r"laquelle)\b[^,;:]*$",
    ),
    led_by_pronoun=(r"\W*(?:(?:et|puis|ensuite|enfin|mais) )?(?:il|elle|ils|elles) ",),
    granted=(r"\b(?:obtenu|reçu|recueilli|arraché) (?=(?:de |du |des |d'))",),
    list_lines=(r"[–—•·-]\s|\(?[a-h0-9]{1,2}[).]\s|[a-zà-ÿ]",),
    latter=frozenset(("celui-ci", "celle-ci")),
    obliques=words("à au aux avec pour contre par en chez dans vers sur selon envers auprès"),
    opposite=(
        r"^\W*(?:de son côté, |pour sa part, )?(?:son|sa) (?:hôte|hôtesse|interlocut(?:eur|rice)|homologue|"
        r"visiteu(?:r|se)|invitée?|vis-à-vis|partenaire)\b[^.;]*$",
    ),
    thats=(r"\bqu(?:e\b|')",),
    guaranteed=(
        r"\b(?:garanti\w*|assur(?:é|e|ent|ait)|promis|promet\w*|jur(?:é|e)|certifi(?:é|e)|confirmé|engagée?s? à ce|"
        r"donné (?:sa parole|l'assurance|la garantie)|l'assurance|la garantie|la promesse|l'engagement|convenue?s?)\b"
        r"[^.;]{0,40}\bqu(?:e |')[^.;]{0,80}$",
    ),
    organisations=(r"(?:l'|cette )organisation",),
    lands=(rf"(?:le|ce) (?:pays|royaume|gouvernement)|{LAND}",),
    state_houses=(HOUSES,),
    both=(
        (
            r"\bles (?:deux |trois |quatre |cinq |)(?:parties|pays|délégations|ministres|présidents|présidentes|"
            r"états|"
            r"gouvernements|capitales|interlocuteurs|interlocutrices|responsables|chefs militaires|"
            r"participants|chefs|partenaires|dirigeants|généraux|voisins|alliés et (?:leurs )?partenaires)\b"
        ),
        r"\bles deux\b(?! (?:autres|derniers|premiers|experts|projets))",
        r"\bil (?:a été|est) (?:également |aussi )?(?:convenu|décidé)\b",
        r"(?<![\w-])(?:ils|elles)\b",
        r"\b(?:tous|toutes) (?:deux|les deux)\b",
        r"\bde part et d'autre\b",
    ),
    we=(
        r"\bnous\b",
        r"\b(?:notre|nos) (?:pays|organisation|gouvernement|alliance|ministère|forces|experts)\b",
        r"(?:^|\s)(?:je |j')",
    ),
    pronouns=words(
        """
    il elle ils elles celui-ci celle-ci intervenant intervenante orateur oratrice responsable diplomate visiteur
    général amiral vice-amiral contre-amiral colonel lieutenant-colonel souverain
    visiteuse invité invitée conférencier conférencière
    """
    ),
    genders={
        "il": "m",
        "elle": "f",
        "celui-ci": "m",
        "celle-ci": "f",
        "intervenante": "f",
        "oratrice": "f",
        "orateur": "m",
        "visiteuse": "f",
        "invitée": "f",
        "conférencière": "f",
    },
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
            r"pris la parole|martelé|résumé|tranché|plaisanté|insisté|répété|"
            r"donné (?:l'assurance|la garantie|sa parole)|garanti|juré|certifié|reconnu|glissé|laissé entendre|admis|"
            r"conclu|estimé|écrit|informé|réaffirmé|réitéré|insisté|commenté|relevé)|(?:dit|déclare|indique|"
            r"affirme|précise|ajoute|souligne|explique|assure|confirme|note)\b|a-t-(?:il|elle)|ont-(?:ils|"
            r"elles))"
        ),
    ),
    house_heads={
        "ministère": ("ministre",),
        "gouvernement": ("premier ministre", "première ministre", "chef du gouvernement"),
        "parlement": ("député", "sénateur", "sénatrice"),
        "l'état-major": ("état-major",),
    },
    own_affairs=(
        (
            r"\b(?:élections?|référendum|code électoral|loi électorale|mettre aux voix|au parlement|appels? d'offres|"
            r"budget national|publier\w*)\b"
        ),
        r"\bse (?:dot|réform|modernis|équip|prépar)(?:er|era|eront|e)\b",
        r"\b(?:port|doubl|tripl|rédui|modernis|réform|augment|relev)\w* (?:[\w%'-]+ ){0,6}?"
        r"(?:sa|ses|son|leurs?|la part|le nombre|la capacité|la proportion) ",
        r"\b(?:réserve|assemblée|école|stratégie|loi|commission) nationale\b|\bexamen du texte\b|\bprojet de loi\b",
        r"\bsur (?:son|leur|notre) (?:territoire|sol)\b|\bchaque (?:district|région|province|commune|école)\b",
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
