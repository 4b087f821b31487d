"""Words of French around the place of a post that is filled: the seat of, as, will have for; what stands for one."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.packs.fr.office_nouns import DOER

GAP = r"(?:[^.;,:]|(?<=\bm)\.|(?<=s\.e)\.)"
ASIDE = r"(?:,? (?:à compter|à partir|dès|depuis|le \d|pour|jusqu|à titre|en |par |pendant|au |à l)[^.;,:]{1,50},?)"
THING = (
    r"(?:postes?|rôle|fauteuil|siège|bureau|charge|fonctions?|mandat|écharpe|casquette|costume|maroquin|emploi|"
    r"responsabilités?|mission|attributions|bâton|titre|dignité|intérim|tâche|place|portefeuille)"
)
OF = r"d(?:e la |e l'|e |u |es |')"
SEAT = r"(?:postes?|rôle|fauteuil|siège|fonctions?|mandat|écharpe|casquette|maroquin|emploi)"
AS = (
    r"(?:comme |en tant qu(?:e |')|en qualité d(?:e |')|à titre d(?:e |')|"
    rf"(?:au|aux|à la|dans les|dans la) (?:poste|fonctions?|rang|charge|siège) {OF})"
)
# a verb of what is to come, or has just come about; none of what goes on or went on for years
WILL_HOLD = (
    r"\b(?:occup|exerc|assum|assur|endoss|repren|pren|revêti|hérit|coiff|rempli|accept|décroch|récupér|"
    r"retrouv)(?:d?ra|d?ront|era|eront)\b|\btiend(?:ra|ront)\b|\bceind(?:ra|ront)\b|\bobtiend(?:ra|ront)\b|\béchoira\b|"
    r"\b(?:reprend|prend|endosse|hérite|décroche|obtient|accepte|coiffe|récupère|retrouve|ceint)\b|"
    r"\b(?:s'est|se sont|se voit|se verra)(?: vue?s?)? (?:confier|attribuer|offrir|décerner)\b|\bcumulera\b|"
    r"\b(?:a|ont|vient de|viennent de)(?: \w+ment| enfin| ainsi)? (?:repris|pris|endossé|hérité|décroché|obtenu|"
    r"accepté|"
    r"coiffé|récupéré|retrouvé|ceint|reprendre|prendre|accepter|hériter|obtenir)\b|"
    r"\b(?:appelée?|choisie?|désignée?|retenue?|sollicitée?|recrutée?|mandatée?)s? (?:pour|à) (?:occuper|exercer|"
    r"assumer|"
    r"remplir|reprendre|prendre|tenir)\b|"
    r"\b(?:occupe|exerce|assume|assure|remplit|tient) (?:désormais|dorénavant|à présent|depuis (?:hier|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|ce |cette |peu|quelques|le \d{1,2}(?:er)? \w+(?! (?:19|20)\d\d)))"
)
TO = r"(?:à (?:la |l')?|au |aux )"
GIVEN = (
    r"\b(?:revien(?:t|dra)|est revenue?s?|ira|est allée?s?|échoit|échoira|incombe(?:ra)?|échu|"
    r"(?:a|ont) (?:finalement )?échu|(?:a été|est|sera|vient d'être)(?: \w+ment| désormais| donc)? (?:confiée?s?|"
    r"dévolue?s?|attribuée?s?|offerte?s?|proposée?s?|remise?s?))"
)
PROVISO = (
    r"(?: (?:pour (?:sa|leur) part|pour \w+ (?:ans?|mois|semaines)|jusqu'(?:à|en|au)[^.;,:]{2,30}?|à titre "
    r"(?:provisoire|"
    r"intérimaire|transitoire|temporaire)|provisoirement|temporairement|quant à (?:lui|elle)|également|aussi|par "
    r"ailleurs|"
    r"de son côté|en outre|bientôt|ainsi|donc)|, [^.;,:]{3,40},)"
)

A_THING = (
    rf"(?:le |la |l'|les |du |de la |de l'|d'un |un |une |son |sa )(?:nouve(?:au|l|lle) |lourde? |haute? )?{THING}"
    r"(?: vacante?| ministérielle?)?"
)
A_SEAT = A_THING.replace(THING, SEAT)

SLOTS = (
    # will have for chair Ana Rell
    A(
        rule="appointment.by-slot",
        pattern=rf"\b(?:aura|auront|aurait|auraient|a désormais|ont désormais|a dorénavant){GAP}{{0,40}}? "
        r"(?:pour|comme) (?:nouve(?:au|l|lle|aux|lles) )?",
        order="ahead",
    ),
    A(
        rule="appointment.by-slot.any",
        pattern=r"\b(?:aura|auront|aurait|auraient|a désormais|ont désormais)(?: [\w'-]+){0,2} (?:pour|comme) "
        r"(?:premi(?:er|ère) )?(?=adjointe?s?|suppléante?s?|seconde?s? |trésori|juges? |membres? |bras droit)",
        order="ahead",
    ),
    A(
        rule="appointment.by-slot",
        pattern=r"\b(?:aura|auront|aurait|auraient) (?:pour|comme) [^;:]{3,120}?,? et (?:pour|comme) ",
        order="ahead",
    ),
    # will sit as member
    A(
        rule="appointment.by-slot.any",
        pattern=rf"\bsiég(?:era|eront|e|ent)\b(?:{GAP}{{0,50}}|{ASIDE}|, ){AS}(?={DOER})",
        order="either",
    ),
    # will hold the office of director
    A(
        rule="appointment.by-slot",
        pattern=rf"(?:{WILL_HOLD})(?:{GAP}{{0,60}}?|{ASIDE}) {A_THING} {OF}",
        order="before",
    ),
    A(
        rule="appointment.by-slot.any",
        pattern=rf"(?:{WILL_HOLD})(?:{GAP}{{0,60}}?|{ASIDE}) {A_SEAT} {OF}(?={DOER})",
        order="before",
    ),
    # will be for his part rapporteur; said that she would be his deputy
    A(
        rule="appointment.by-slot",
        pattern=rf"\b(?:sera|seront)(?:{PROVISO})+ (?:le |la |l'|son |sa |leur |les )?",
        order="before",
    ),
    A(
        rule="appointment.by-slot.any.told",
        pattern=r"\b(?:annoncé|indiqué|savoir|précisé|confirmé|révélé|déclaré|part|décidé)\b[^.;]{0,30} qu(?:e |')"
        rf"{GAP}{{3,90}}? (?:serait|seraient)(?: désormais| bientôt)? (?:son |sa |leur |leurs )"
        r"(?=(?:premi(?:er|ère)s? |nouve(?:au|l|lle)s? )?(?:vice|adjoint|suppléant|second |seconde |direct|secrétaire|"
        r"porte-parole|chef|conseill|représentant|coprésident|ministre))",
        order="within",
    ),
    # joins the cabinet, as adviser, Ana Rell
    A(
        rule="appointment.by-slot.any",
        pattern=rf"^(?:par [^.;,:]{{3,50}}?,? |[^.;,:]{{3,40}}, )?(?:rejoi(?:nt|gnent|ndra)|intègre(?:nt|ra)?|"
        rf"arrive(?:nt|"
        r"ra)?|entre(?:nt|ra)?|accède(?:nt|ra)?|siège(?:nt|ra)?|a été|ont été|est|sont|sera|seront|devien(?:t|dra)|"
        rf"prend(?:ra)? place)\b(?:{GAP}|,){{1,110}}? {AS}(?={DOER})",
        order="inverted",
    ),
    # Ana Rell, whom the minister installed in her office of chair
    A(
        rule="appointment.by-slot.any",
        pattern=rf", (?:que |qu'){GAP}{{3,60}}?(?:, [^.;,:]{{3,60}},)? (?:a|ont|vient de|avait)\b{GAP}{{0,40}}? "
        r"(?:installée?s?|nommée?s?|désignée?s?|élue?s?|choisie?s?|confirmée?s?|investie?s?|recrutée?s?)"
        rf"(?:{GAP}{{0,40}}?) (?:dans (?:ses|leurs|les) (?:nouvelles )?fonctions {OF}|{AS})(?={DOER})",
        order="before",
    ),
    # the candidacy of Ana Rell for the seat of judge prevailed; has turned to her as head
    A(
        rule="appointment.by-slot.any",
        pattern=rf"\bcandidature (?:d(?:e |u |')){GAP}{{3,80}}? (?:au|à la|aux|à l') ?{SEAT} {OF}(?={DOER})"
        rf"(?={GAP}{{3,160}}?\b(?:l'a emporté|l'emporte|a triomphé|(?:a été|est) (?:retenue|acceptée|validée|approuvée|"
        r"entérinée|adoptée)|a recueilli|a obtenu))",
        order="inside",
    ),
    A(
        rule="appointment.by-slot",
        pattern=rf"\b(?:fait appel à|agrément\b{GAP}{{0,30}}? (?:à|au) |plébiscité|adoubé|recruté|embauché|"
        rf"intronisé|tournée?s? vers|jeté (?:son|leur) dévolu sur|porté (?:son|leur) choix sur|adjoint "
        rf"les services d|attaché les services d|misé sur|parié sur|propulsé|parachuté|coopté|débauché|fait venir|"
        rf"(?:la venue|l'arrivée|le recrutement|l'entrée en fonctions?|l'installation|le choix) d)"
        rf"{GAP}{{3,90}}?(?:,)? (?:{AS}|qui (?:sera|deviendra){PROVISO}? (?:le |la |son |sa )?|pour (?:en )?(?:être|"
        r"devenir) )(?:nouve(?:au|l|lle) )?",
        order="inside",
    ),
    # the seat will go to Ana Rell
    A(rule="appointment.by-slot", pattern=rf"{GIVEN}(?:{GAP}{{0,30}}?) {TO}", order="given"),
    # it is to Ana Rell that the seat falls
    A(
        rule="appointment.by-slot.any",
        pattern=rf"\bc'est (?:à|au) {GAP}{{3,60}}? que (?:revien(?:t|dra)|échoit|échoira|incombe(?:ra)?|a été confiée?)"
        rf"{GAP}{{0,30}}? {A_THING} {OF}(?={DOER})",
        order="inside",
    ),
    # adds to it the office of; is in charge of the office of; acts as
    A(
        rule="appointment.by-slot.any",
        pattern=rf"\bcumulera\b{GAP}{{3,90}}? celles? {OF}(?={DOER})|\b(?:est|sera|a été) (?:\w+ment )?chargée?"
        rf"{GAP}{{0,40}}? (?:des|de la|du|de l') ?{THING} {OF}(?={DOER})|\bfera fonctions? (?:de |d')(?={DOER})",
        order="before",
    ),
    A(
        rule="appointment.by-slot.any.lately",
        pattern=rf"\bfait fonctions? (?:de |d')(?={DOER})",
        order="before",
    ),
    # joins the court as judge
    A(
        rule="appointment.by-slot.any",
        pattern=rf"\b(?:rejoin(?:t|dra)|intègre(?:ra)?|(?:fait|fera|a fait) son entrée|accède(?:ra)?|est entrée?) "
        rf"{GAP}{{1,80}}? {AS}(?={DOER})",
        order="before",
    ),
    # has given itself a chair, Ana Rell, and a rapporteur
    A(
        rule="appointment.by-slot",
        pattern=r"\b(?:se dot(?:e|era|er)|s'est dotée?|se sont dotée?s) (?:d'un |d'une |de )(?:nouve(?:au|l|lle)s? )?",
        order="near",
    ),
    A(
        rule="appointment.by-slot",
        pattern=r"\b(?:se dot(?:e|era|er)|s'est dotée?|se sont dotée?s) [^;:]{3,90}?,? et (?:d'un |d'une |de )",
        order="near",
    ),
    # the chair is from now on Ana Rell
    A(
        rule="appointment.by-slot",
        pattern=r" (?:est|sera) (?:désormais|dorénavant|à présent)(?= (?:m\.|mme|le général|la générale|[a-zà-ÿ'-]+ "
        r"[a-zà-ÿ'-]+ *[.,;]))",
        order="is",
    ),
    # leaves one portfolio for that of defence
    A(
        rule="appointment.by-slot",
        pattern=rf"\b(?:portefeuille|ministère)s?\b{GAP}{{3,110}}? celui (?=d(?:e |u |es |'))",
        order="portfolio",
    ),
    # will hold this office
    A(
        rule="appointment.by-slot",
        pattern=rf"(?:{WILL_HOLD})(?:{GAP}{{0,40}}?|{ASIDE}) (?:d(?:e|') ?)?(?:cette|ce|ces|cet) (?:nouve(?:au|l|"
        rf"lle|lles) |"
        rf"haute |importante )?{THING}",
        order="this",
    ),
    # an end was put to his office of director; she will succeed him
    A(
        rule="appointment.by-slot.told",
        pattern=r"\b(?:lui|leur) succ(?:ède|édera|éderont|èdent)\b|\ba été (?:nommée?|désignée?) pour (?:lui "
        r"succéder|le "
        r"remplacer|la remplacer)\b",
        order="this",
    ),
    # will exercise the same office in Marland
    A(
        rule="appointment.by-slot",
        pattern=rf"\b(?:exercera|remplira|occupera|assurera|assumera)\b(?:{GAP}{{0,40}}?|{ASIDE}) (?:les|la|le) mêmes? "
        rf"{THING}(?: d'ambassad\w+)? (?=auprès|en |au |aux |à )",
        order="elsewhere",
    ),
    # two chairs were chosen. These are
    A(
        rule="appointment.by-slot",
        pattern=r"^\W*(?:il s'agit|ce sont|ce seront|(?:les|ces) (?:deux |trois |quatre |cinq )?(?:élue?s|titulaires|"
        r"nouveaux promus|intéressée?s|heureux élus|nommée?s) sont)\b",
        order="those",
    ),
)
# a place that a post stands behind, and pronouns that stand for one
SLOT_WORDS = (rf"\b(?:{SEAT}|charge|tâche|intérim|dignité|responsabilités?)(?: vacante?)? {OF}",)
SLOT_PRONOUNS = (
    rf"(?:^|[,;:] )\W*(?:[^.;,:]{{3,40}}, )?(?:il|elle|celui-ci|celle-ci|ce dernier|(?:ce|le|cette|la|ces|les) "
    rf"(?:même )?"
    rf"{THING}|l'autre|la seconde|le second)(?: \w+ment| y| lui| en)* ?$",
)
SLOT_CHOICES = (r"\b(?:choix|choisi|désigné|nommé|élu|s'accord|accordé|entendu|retenu|nomination|désignation)\w*\b",)
