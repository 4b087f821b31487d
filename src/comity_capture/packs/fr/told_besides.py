"""Events that French texts tell by the way: what followed, what was signed, who was heard, who was where and when."""

from comity_capture.pack import EventPattern as E

DAY = (
    r"(?:le|les|du|ce|hier|avant-hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la veille|"
    r"le lendemain)"
)
PAPER = (
    r"(?:accords?|mémorandums?|protocoles?|déclarations?|conventions?|arrangements?|lettres? d'intention|"
    r"feuilles? de "
    r"route|traités?|ententes?|chartes?|programmes?|contrats?|procès-verba(?:l|ux)|actes?|plans?|avenants?|mémoires?)"
)
TALKS = (
    r"(?:entretiens?|entrevue|discussions?|pourparlers|consultations|échanges?|rencontres?|réunions?|séances?|"
    r"tête-à-tête|déjeuner|dîner|petit-déjeuner|table ronde|réception|cocktail|cérémonie|débat|visite guidée|"
    r"concert|signature|remise|"
    r"inauguration|dévoilement|minute de silence|dépôt de gerbe)"
)
HOUSES = (
    r"(?:écoles?|centre|usine|base|port|hôpital|musée|académie|caserne|chantier|laboratoire|exposition|atelier|"
    r"installations|unité|navire|frégate|état-major|mémorial|monastère|poste|site|entreprise|camp|terminal|barrage|"
    r"station|centrale|raffinerie|université|institut|régiment|brigade|bibliothèque|tribunal|contingent)"
)
WHEN = (
    r"(?:,? (?:ensuite|également|aussi|enfin|hier|notamment|par ailleurs|(?:le |ce )?(?:lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)(?: \d{1,2} \w+| matin| soir| après-midi)?|le \d{1,2}(?:er)?(?: \w+)?|"
    r"le (?:même jour|lendemain|soir même)|ce jour-là|la veille|dans la foulée|à cette occasion|auparavant|"
    r"à l'issue de (?:cet|cette|leur) [\w-]+),?)*"
)
ANEW = (r"\bpar ailleurs\b|\bauparavant\b|\bau préalable\b|\bà part\b|\bséparément\b|\bà son tour\b",)
# what stands right behind a quotation out of a paper, which tells as the text itself does
DOCUMENTS = (
    r"\W{0,4}(?:(?:rapporte|indique|précise|souligne|ajoute|note|relate|relève|lit-on|peut-on lire|conclut|poursuit|"
    r"a(?:vait)? (?:indiqué|précisé|rapporté|ajouté|relaté))|selon|d'après)\b[^.;\"]{0,40}?\b(?:communiqué|compte "
    r"rendu|ministère|présidence|procès-verbal|note|même source|quotidien|agence|service de presse|dépêche|site)\b",
)
VISITED = (
    r"(?:président|ministre|gouverneur|maire|premier|chef|secrétaire|direct|préfet|roi|reine|prince|émir|sultan|"
    r"command|ambassad|doyen|recteur|rectrice|vice|m\.|mme|son homologue|patriarche|évêque|archevêque|président|"
    r"général|juge|procureur|représentant|sénat|député|consul|haut|médiat|orateur|speaker|chancel)"
)

TOLD_BESIDES = (
    E(
        rule="event.meeting.called-on",
        kind="meeting",
        pattern=rf"\bvisites? (?:de courtoisie|protocolaire|d'adieu|de remerciements?|de politesse)(?: et d'amitié)? "
        rf"(?=(?:à|au|aux|auprès d(?:e|u)|chez) (?:la |le |l'|son |sa )?{VISITED})",
    ),
    E(
        rule="event.meeting.with-whom-then",
        kind="meeting",
        pattern=r"\bavec (?:qui|lequel|laquelle|lesquels|lesquelles) (?:il|elle|ils|elles) (?:a|ont|s'est|se sont) "
        r"(?:ensuite|également|aussi|par la suite|enfin|longuement|eu)\b",
    ),
    E(
        rule="event.meeting.followed",
        kind="meeting",
        pattern=rf"\bsuivie?s? d(?:'une?|e|es|u|'un|e l') ?(?:[\w'-]+ ){{0,2}}?{TALKS}\b|"
        rf"\b(?:une?|des) {TALKS}(?: de travail| officiel)?{WHEN} (?:a|ont) suivi\b(?! (?:une?|le|la|les|des|avec))|"
        r"\bs'en (?:est|sont) suivie?s?\b",
    ),
    E(
        rule="event.ceremony.paper-signed",
        kind="ceremony",
        pattern=rf"\b(?:a|ont|avaient|avait){WHEN} (?:signé|paraphé|conclu){WHEN} (?=(?:une?|le|la|l'|les|des|deux|"
        rf"trois|plusieurs|leur) ?(?:[\w'-]+ ){{0,4}}?{PAPER}\b)|"
        rf"\b{PAPER}\b(?: [^.;,]{{2,60}})?,? (?:signée?s?|paraphée?s?|conclue?s?) (?={DAY}\b)",
    ),
    E(
        rule="event.meeting.heard",
        kind="meeting",
        pattern=rf"\bauditionnée?s?\b|\ba été entendue?{WHEN} par (?=(?:la|le|les) (?:commission|comité|sénat|"
        rf"députés))",
    ),
    E(
        rule="event.group.toured",
        kind="group_event",
        pattern=rf"\b(?:a|ont|avait|avaient){WHEN} (?:visité|inspecté|découvert|parcouru){WHEN} (?=(?:le|la|les|"
        rf"l'|une?|"
        rf"des|plusieurs|deux|trois|son|sa) ?(?:[\w'-]+ )?{HOUSES}\b)",
    ),
    E(
        rule="event.group.closes-with",
        kind="group_event",
        pattern=r"\b(?:s'achèvera|se terminera|se conclura|se clôturera|s'est (?:achevée?|conclue?|terminée?|"
        r"clôturée?|"
        r"ouverte?|poursuivie?)|a (?:débuté|commencé|pris fin)|débutera|commencera|s'ouvrira|se poursuivra) "
        r"(?=par une? )",
    ),
    E(
        rule="event.ceremony.proceeded",
        kind="ceremony",
        pattern=rf"\b(?:a|ont){WHEN}(?:, [^.;,]{{3,60}},)? procédé{WHEN}(?:, [^.;,]{{3,60}},)? (?=(?:à (?:la|l'|"
        rf"une)|au|aux) ?(?:\w+ )?(?:pose|inauguration|installation|intronisation|investiture|"
        rf"signature|"
        rf"remise|ouverture|clôture|dévoilement|lancement|échange|mise en service|baptême|dépôt)\b)",
    ),
    E(
        rule="event.visit.was-there",
        kind="visit",
        pattern=r"\bétai(?:t|ent) (?=(?:à|en|au|aux) (?!l'|la |le )[^.;,]{2,30}, où\b)",
    ),
    E(
        rule="event.meeting.receiving",
        kind="meeting",
        pattern=rf"\b(?:en )?recevant{WHEN}(?:,? la veille,?)? (?=(?:le |la |l'|une? |des |les |son |sa |m\.|mme ))",
    ),
    E(
        rule="event.meeting.was-meeting",
        kind="meeting",
        pattern=rf"\b(?:rencontrai(?:t|ent)|recevai(?:t|ent)|s'entretenai(?:t|ent)|accueillai(?:t|ent))(?=,? "
        rf"{DAY}\b)",
    ),
    E(
        rule="event.group.brought-together",
        kind="group_event",
        pattern=rf"\b(?:il|elle|ministre|président|présidente|ambassadeur|ambassadrice|secrétaire générale?|"
        rf"cheff?e?) "
        rf"a{WHEN} réuni{WHEN} (?=(?:les|des|ses|une?|quelque|plusieurs|deux|\d+) )|(?<!conférence )(?<!forum )"
        r"(?<!atelier )(?<!séminaire )(?<!réunion )(?<!session )(?<!exercice )(?<!ronde )(?<!colloque )(?<!sommet )"
        r"(?<!rencontre )(?<!stage )(?<!cérémonie )(?<!formation )\ba réuni (?=(?:les|ses) )",
    ),
    E(
        rule="event.visit.ended",
        kind="visit",
        pattern=r"\b(?:la|le|sa|son|cette|ce|leur) (?:visite|séjour|déplacement|tournée|"
        r"voyage)\b[^.;]{0,90}?\b(?:s'est "
        r"(?:achevée?|terminée?|conclue?)|a pris fin|s'achèvera|prendra fin|se terminera)\b",
        edge="ends",
    ),
    E(
        rule="event.visit.had-begun",
        kind="visit",
        pattern=r"^\W*(?:elle|il|celle-ci|celui-ci) (?:avait|a) (?:commencé|débuté)\b(?! (?:par|sa|son|ses|la|le|"
        r"une?|les|des)\b)",
        edge="starts",
    ),
    E(
        rule="event.ceremony.due",
        kind="ceremony",
        pattern=r"\b(?:doi(?:t|vent)|va|vont|devrai(?:t|ent))(?: \w+| par ailleurs| en outre)? (?:signer|"
        r"parapher|inaugurer|"
        r"dévoiler|déposer (?:une|des) (?:gerbes?|couronnes?)|remettre (?:ses|leurs|les|des|la) (?:\w+ )?(?:lettres|"
        r"diplômes|insignes|médailles?|prix)|poser la première pierre|rendre hommage|décorer|prononcer|donner une "
        r"conférence|visiter)\b",
        tense="future",
    ),
    E(
        rule="event.meeting.in-order-to",
        kind="meeting",
        pattern=r"\b(?:pour|afin d(?:e |'))(?: )?y (?:rencontrer|être reçue?s?|recevoir|s'entretenir|avoir des|"
        r"tenir des|"
        r"retrouver|participer à|assister à)\b",
    ),
    E(
        rule="event.meeting.again",
        kind="meeting",
        pattern=r"\b(?:se (?:retrouver(?:a|ont)|rever(?:ra|ront)|réunir(?:a|ont) de nouveau)|rever(?:ra|ront))\b",
        tense="future",
    ),
)
