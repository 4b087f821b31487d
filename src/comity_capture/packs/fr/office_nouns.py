"""Nouns of office in French, and the words by which somebody is given one."""

from comity_capture.pack import words

OFFICE_NOUNS = {
    "commandement": ("commandant", "commandante"),
    "présidence": ("président", "présidente"),
    "vice-présidence": ("vice-président", "vice-présidente"),
    "coprésidence": ("coprésident", "coprésidente"),
    "direction": ("directeur", "directrice"),
    "sous-direction": ("sous-directeur", "sous-directrice"),
    "tête": ("chef", "cheffe"),
    "rênes": ("chef", "cheffe"),
    "barre": ("chef", "cheffe"),
    "commandes": ("chef", "cheffe"),
    "portefeuille": ("ministre", "ministre"),
    "coordination": ("coordonnateur", "coordonnatrice"),
    "mairie": ("maire", "maire"),
    "rectorat": ("recteur", "rectrice"),
}
LEADING = frozenset(("tête", "rênes", "barre", "commandes"))
COMMAND = ("commandant", "commandante")
CHAIR = ("président", "présidente")
LEAD = ("directeur", "directrice")
HEADED = {
    **dict.fromkeys(
        words(
            """
    brigade bataillon régiment base force flotte escadre garnison contingent forces corps compagnie frégate collège
    académie détachement escadron légion flottille escadrille
    """
        ),
        COMMAND,
    ),
    **dict.fromkeys(
        words("parlement assemblée sénat commission comité conseil tribunal cour fédération association groupe"), CHAIR
    ),
    **dict.fromkeys(
        words(
            """
    centre institut agence école direction programme laboratoire hôpital musée fonds observatoire banque office
    """
        ),
        LEAD,
    ),
    "secrétariat": ("chef", "cheffe"),
    "université": ("recteur", "rectrice"),
    "ambassade": ("ambassadeur", "ambassadrice"),
    "consulat": ("consul", "consule"),
    "ministère": ("ministre", "ministre"),
}
# houses that a post is called by without them: at the head of the ministry of defence, the minister of defence
CALLED_BY = frozenset(("ministère", "ambassade", "consulat", "direction", "sous-direction"))
OFFICE_ADJECTIVES = {
    "générale?": ("général", "générale"),
    "adjointe?": ("adjoint", "adjointe"),
    "exécutive": ("exécutif", "exécutive"),
    "suprême": ("suprême", "suprême"),
}
GAP = r"(?:[^.;]|(?<=\bm)\.|(?<=s\.e)\.)"
THE = r"(?:le |la |les |l')"
GIVING = (
    r"(?:nommée?|désignée?|élue?|réélue?|promue?|choisie?|portée?|confirmée?|reconduite?|appelée?|accédé|"
    r"accède(?:ra)?|"
    r"installée?|propulsée?|placée?|arrive(?:ra)?|arrivée?|nomination|désignation|élection|accession|reconduction|"
    r"relevé|relève(?:ra)?|relaie|pren(?:d|dra) la (?:suite|relève|succession)|pris la (?:suite|relève|succession)|"
    r"remplac(?:e|é|era)|succ(?:ède|édé|édera)|passe la main|passe le relais|prolongée?|affectée?)"
)
OFFICE_GIVEN = (
    # takes it
    rf"\b(?:pren(?:d|dra|ait)|(?:a|vient de|avoir) (?:re)?pr(?:is|endre)|à prendre|reprend(?:ra)?|assum(?:e|era)|"
    rf"recevra|reçoit|a reçu|hérite(?:ra)?|a hérité|obtient|obtiendra|a obtenu|décroche|assurera|exercera)\b"
    rf"(?! (?:contact|congé|part|la parole|acte|note|connaissance|place|rendez-vous)\b)"
    rf"(?:,? [^.;,]{{2,30}},?)? (?:{THE}|du |de la )$",
    # is given it
    rf"\b{GIVING}\b{GAP}{{0,90}}? (?:à (?:la |leur |sa )|au |aux )$",
    r"\b(?:désormais|dorénavant) à la $",
    rf"\b(?:confi(?:é|er|e|era)|attribu(?:é|er|e)|transm(?:is|et|ettra)|remis|remet|céd(?:é|er)|cède|pass(?:e|é|era)|"
    rf"dévolue?) (?!la main){GAP}{{0,60}}?(?<!à ){THE}$",
    rf"\bque revien(?:t|dra) {THE}$",
    r"\bl'intérim (?:à |de )(?:la |le )$|\bl'intérim du $",
)
OFFICE_PASSES = (
    rf" {GAP}{{2,90}}?\b(?:a été|est|sera|sont) (?:confiée?|attribuée?|dévolue?|assurée?|exercée?|transmise?|"
    rf"remise?|cédée?) (?:{GAP}{{3,40}} )?(?:à|au|par)\b|"
    rf" {GAP}{{2,90}}?\b(?:revient|reviendra|échoit) (?:à|au)\b",
    rf" {GAP}{{2,90}}?\b(?:est|a été|sera) passée? {GAP}{{2,60}}? (?:à|au) ",
)
NO_OFFICE = (
    r"[\w-]+(?:[^.;]{0,90}?\b(?:en qualité d|en tant qu|comme )| (?:tournante|du conseil de l'union)|\W*$|"
    r" de (?:la )?(?:réunion|séance|cérémonie|rencontre)\b|"
    r" d(?:'une?|e|e son|e sa|e leur|e la|es?)(?: [\w-]+)? (?:délégation|liste|cortège|manifestation|pays|état)\b)|"
    r"direction d(?:e (?!la |l')|')",
)
FEMININE = (
    r"\b(?:mme|madame|mlle|nommée|élue|désignée|choisie|réélue|reconduite|confirmée|portée|appelée|députée|"
    r"ambassadrice|sénatrice|colonelle|ancienne|officière|la (?:lieutenante-)?(?:générale?|colonel|capitaine|"
    r"commandante?|amirale?|vice-amirale?|contre-amirale?|major|lieutenante?|professeure?|commissaire|juge|procureure?|"
    r"diplomate|magistrate|maire))\b",
)
MASCULINE = (
    r"\b(?:m\.|monsieur|(?:le|au|du|que le|par le) (?:lieutenant-|sous-)?(?:général|colonel|capitaine|commandant|"
    r"amiral|vice-amiral|contre-amiral|major|lieutenant|commodore|député|sénateur|diplomate|professeur))(?![\w-])",
)
OFFICE_RECEIVER = (r" (?:au|à la|à|à l') ?(?:\w+-)?(?:général|colonel|capitaine|commandant|amiral|major|lieutenant)",)
OFFICE_INHERITED = (r"\b(?:succ(?:ède|édé|édera)|remplac(?:e|é|era)|a relevé)\b",)
OFFICE_HANDED = (
    r"\b(?:(?<!vu )(?<!vue )(?:confi(?:é|er|e|era|ée)|attribu(?:é|er|e|ée))|transm(?:is|et|ettra)|remis|remet|"
    r"c[éè]d(?:é|er|e|era)|passe|passé|passera)\b",
)
# who does something, by the shape of the word: behind words that only a post can follow, also one of no table
DOER = (
    r"(?:(?:premi(?:er|ère)s?|vice|sous|co)[ -]?)?[\w-]*(?:eure?|euse|rice|ère|(?<!prem)ier|iste|aire|ante?|"
    r"(?<!m)ente?|ien|ienne|ointe?|juge|membre|arbitre|cheffe?|logue|graphe|pilote|seconde?|porte-\w+|émissaire|"
    r"avocate?|"
    r"légate?|archive|préfète?|consule?|chargée?|attachée?|déléguée?|députée?|envoyée?)s?\b(?! plan\b)"
)
TEACHERS = (
    r" (?:animait|a animé|dirigeait|a dirigé|encadrait|a encadré|enseignait|assurait|donnait|a donné|conduisait) "
    r"(?:le|la|l'|un|une|les|ce|cet|cette)\s?(?:cours|atelier|stage|formation|session|séminaire|module|leçon|"
    r"exercice)",
)
MISSIONS = (
    r"\b(?:commandante?|cheff?e?|commandante? en second|cheff?e? d'état-major|conseill\w+ \w+) (?:adjointe? )?"
    r"(?:de la|d'une) mission (?:d(?:e |')(?:formation|observation|assistance|appui|conseil|stabilisation|police|"
    r"surveillance|vérification|soutien|liaison)|maritime|navale|militaire|en |au |aux )",
    r"^commandante? (?:en second )?de la mission\b",
    r"\bconseill\w+ \w+ (?:du|de la) représentante? spécia",
)
POSTED_THERE = (r"\bmission\b[^,]* (?:en|au|aux) ",)
MINISTERS = (r"\b(?:vice-)?(?:premi(?:er|ère) )?ministre\b(?! plénipotentiaire)",)
