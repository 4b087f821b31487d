"""Posts in French: heads, what stands around them, scopes."""

from comity_capture.pack import OfficeWords, pairs, phrases, words
from comity_capture.packs.fr import office_nouns as nouns
from comity_capture.packs.fr.scope_words import SCOPES

PLURALS = pairs(
    """
    ministres:ministre vice-ministres:vice-ministre présidents:président présidentes:présidente
    vice-présidents:vice-président vice-présidentes:vice-présidente secrétaires:secrétaire directeurs:directeur
    directrices:directrice chefs:chef cheffes:cheffe commandants:commandant commandantes:commandante
    ambassadeurs:ambassadeur ambassadrices:ambassadrice représentants:représentant représentantes:représentante
    envoyés:envoyé envoyées:envoyée émissaires:émissaire conseillers:conseiller conseillères:conseillère
    commissaires:commissaire recteurs:recteur rectrices:rectrice doyens:doyen gouverneurs:gouverneur maires:maire
    chanceliers:chancelier coordinateurs:coordinateur coordonnateurs:coordonnateur attachés:attaché
    attachées:attachée inspecteurs:inspecteur procureurs:procureur délégués:délégué déléguées:déléguée
    députés:député députées:députée sénateurs:sénateur sénatrices:sénatrice consuls:consul rapporteurs:rapporteur
    adjoints:adjoint adjointes:adjointe coprésidents:coprésident coprésidentes:coprésidente négociateurs:négociateur
    sous-secrétaires:sous-secrétaire sous-directeurs:sous-directeur administrateurs:administrateur chargés:chargé
    observateurs:observateur professeurs:professeur gouverneures:gouverneure premiers:premier
    sous-ministres:sous-ministre sous-chefs:sous-chef vice-gouverneurs:vice-gouverneur vice-recteurs:vice-recteur
    préfets:préfet porte-paroles:porte-parole questeurs:questeur questrices:questrice
    """
)
ADJECTIVES = pairs(
    """
    généraux:général générales:générale adjoints:adjoint adjointes:adjointe délégués:délégué déléguées:déléguée
    permanents:permanent permanentes:permanente spéciaux:spécial spéciales:spéciale principaux:principal
    exécutifs:exécutif extraordinaires:extraordinaire plénipotentiaires:plénipotentiaire militaires:militaire
    politiques:politique diplomatiques:diplomatique premiers:premier premières:première suppléants:suppléant
    suppléantes:suppléante titulaires:titulaire
    """
)
HEADS = frozenset(PLURALS.values()) - {"premier", "attaché", "attachée", "chargé", "adjoint", "adjointe"} | frozenset(
    words(
        """
    grand-duc grande-duchesse souverain souveraine roi reine prince princesse émir sultan sultane chancelière
    doyenne mairesse procureure inspectrice coordinatrice
    coordonnatrice consule rapporteure rapporteuse négociatrice sous-secrétaire sous-directrice administratrice
    gouverneure commissaire ombudsman médiateur médiatrice contrôleur contrôleuse trésorier trésorière régisseur
    surintendant intendant intendante porte-parole haut-représentant haut-commissaire vice-chancelier vice-premier
    vice-amiral-commandant plénipotentiaire nonce légat légataire sherpa greffier greffière conservateur
    bourgmestre échevin échevine pdg médecin-chef vétérinaire-chef pharmacien-chef ingénieur-chef
    conservatrice modérateur modératrice expert experte professeur professeure chercheur chercheuse fondateur
    fondatrice rédacteur rédactrice membre préfet préfète observateur observatrice vice-recteur vice-rectrice
    haute-commissaire haute-représentante ministre-président ministre-présidente chancelier
    vice-doyen vice-gouverneure coprésidente numéro-deux premier-secrétaire
    """
    )
) - {"vice-amiral-commandant", "légataire", "numéro-deux", "premier-secrétaire", "vice-premier"}

WHOLE = phrases(
    """
    all: préfet maritime | préfète maritime | premier ministre | première ministre | premier ministre adjoint |
    première ministre adjointe |
    vice-premier ministre | vice-première ministre | vice premier ministre | premier vice-premier ministre |
    premier vice-ministre | première vice-ministre | premier vice-président | première vice-présidente |
    secrétaire général | secrétaire générale | secrétaire général adjoint | secrétaire générale adjointe |
    secrétaire général délégué | secrétaire générale déléguée | sous-secrétaire général | sous-secrétaire
    générale | secrétaire d'état | sous-secrétaire d'état | ministre d'état | ministre délégué | ministre
    déléguée | chef d'état | chef de l'état | chef du gouvernement | chef d'état-major | chef de l'état-major |
    sous-chef d'état-major | chef d'état-major adjoint | chef d'état-major général | chef d'état-major
    particulier | major général des armées | chef de cabinet | chef du cabinet | directeur de cabinet |
    directeur du cabinet | directrice de cabinet | directrice du cabinet | chef de mission | chef de la mission
    | chef adjoint de la mission | chef de mission adjoint | chef adjoint de mission | chef de délégation | chef
    de la délégation | commandant en chef | commandant suprême | commandante suprême | commandant suprême
    adjoint | chargé d'affaires | chargée d'affaires | chargé d'affaires par intérim | chargée d'affaires par
    intérim | chargé d'affaires a.i. | chargée d'affaires a.i. | chargé d'affaires p.i. | attaché de défense |
    attachée de défense | attaché militaire | attachée militaire | attaché naval | attaché de l'air | attaché de
    presse | attachée de presse | attaché de sécurité | attachée de sécurité | attaché de police | attachée de
    police | attaché de sécurité intérieure | attachée de sécurité intérieure | attaché universitaire | attachée
    universitaire | attaché scientifique | attachée scientifique | attaché agricole | attachée agricole |
    attaché humanitaire | attachée humanitaire | attaché sécuritaire | attachée sécuritaire | attaché juridique
    | attachée juridique | attachée douanière | attaché financier | attachée financière | attaché fiscal |
    attachée fiscale | attaché policier | attachée policière | attaché parlementaire | attachée parlementaire |
    attaché de coopération | attachée de coopération | attaché linguistique | attachée linguistique | attachée
    économique | attachée navale | attaché culturel | attachée culturelle | attaché commercial | attachée
    commerciale | attaché économique | attaché douanier |
    représentant permanent | représentante permanente | représentant permanent adjoint | représentante
    permanente adjointe | représentant spécial | représentante spéciale | représentant personnel | représentante
    personnelle | haut représentant | haute représentante | haut commissaire | haute commissaire | envoyé
    spécial | envoyée spéciale | émissaire spécial | émissaire spéciale | ambassadeur extraordinaire et
    plénipotentiaire | ambassadrice extraordinaire et plénipotentiaire | ambassadeur itinérant | ambassadrice
    itinérante | ambassadeur de bonne volonté | ambassadeur désigné | ambassadrice désignée | garde des sceaux |
    adjoint au chef d'état-major | adjoint au chef de l'état-major | adjointe au chef de l'état-major | adjoint
    au directeur | adjoint au ministre | adjointe au ministre | adjoint au commandant | adjointe au directeur |
    premier adjoint au chef de l'état-major | premier adjoint au chef d'état-major | adjoint au secrétaire
    général | adjointe à la secrétaire générale | prince héritier | premier secrétaire | première secrétaire |
    premier conseiller | première conseillère | ministre-conseiller | ministre conseiller | ministre-conseillère
    | ministre conseillère | conseiller fédéral | conseillère fédérale | conseiller d'état | conseillère d'état |
    chancelier fédéral | chancelière fédérale | secrétaire à la défense | officier de liaison | officière de liaison |
    premier dirigeant | nonce apostolique | haute commissaire adjointe | haut commissaire adjoint | deuxième
    secrétaire | consul général | consule générale | directeur général |
    directrice générale | directeur général adjoint | directrice générale adjointe | directeur politique |
    directrice politique | inspecteur général | inspectrice générale | procureur général | procureure générale |
    gouverneur général | contrôleur général | commissaire général | major général | conseiller à la sécurité
    nationale | conseillère à la sécurité nationale | conseiller diplomatique | conseillère diplomatique |
    conseiller spécial | conseillère spéciale | conseiller militaire | conseiller politique | conseillère
    politique | négociateur en chef | négociatrice en chef | président-directeur général | présidente-directrice
    générale | chef de la diplomatie | cheffe de la diplomatie | point de contact | numéro deux | aide de camp |
    maître de conférences | défenseur des droits | défenseure des droits |
    rédacteur en chef | rédactrice en chef | chef du protocole | cheffe du protocole
    """
)["all"]

OFFICES = OfficeWords(
    senders=(
        r"\b(?:attachée? (?:de défense|militaire)|chargée? d'affaires|haute?-commissaire)\b",
        r"\b(?:ambassad(?:eur|rice)|consule?(?: générale?)?|représentante? permanente?)\b",
        r"\b(?:(?:représentante?|envoyée?|émissaire) (?:spéciale?|personnel(?:le)?)|haute? représentante?)\b",
        r"\bcheff?e? d(?:e la|e|u) (?:délégation|antenne|office)\b.{3,60} (?:en|au|aux|auprès) ",
        r"^(?:représentante?|coordin\w+|coordonn\w+|déléguée?|commissaire)\b.{0,60} (?:en|au|aux|auprès) ",
        r"^déléguée? générale?\b.{0,60} à ",
        r"\bassemblée parlementaire\b",
        r"\bprès (?:l'|la |le )",
        r"\b(?:cheff?e?|tête) d(?:e (?:la |l')?|u )(?:mission|bureau|représentation|antenne)\b",
        r"\bdirect(?:eur|rice) du bureau de (?:liaison|représentation)\b",
    ),
    sent_to=frozenset(("auprès de", "auprès du", "auprès des", "auprès d'", "près")),
    outposts=words(
        "mission bureau antenne délégation représentation force opération centre office contingent équipe détachement"
    ),
    own_name=(r"\bassemblée parlementaire\b",),
    advisers=words("état délégué déléguée conseiller conseillère assistant assistante adjoint adjointe chargé chargée"),
    keeps_sender=words("ambassadeur ambassadrice nonce"),
    heads=HEADS,
    plurals=PLURALS,
    before=words("premier première vice haut haute sous second seconde deuxième troisième co"),
    after=frozenset(("par intérim",))
    | words(
        """
    général générale généraux générales adjoint adjointe adjoints adjointes délégué déléguée délégués déléguées
    permanent permanente permanents permanentes spécial spéciale spéciaux spéciales personnel personnelle principal
    principale extraordinaire plénipotentiaire honoraire exécutif exécutive suprême diplomatique militaire politique
    stratégique intérimaire technique juridique économique résident résidente suppléant suppléante
    itinérant parlementaire départemental régional national nationale interministériel interministérielle interarmées
    suppléants suppléantes titulaires européen
     européenne scientifique naval culturel culturelle commercial commerciale financier financière agricole humanitaire
    universitaire pénitentiaire sécuritaire sanitaire environnemental environnementale énergétique judiciaire
    académique éducatif éducative migratoire consulaire spatial spatiale policier policière
    social sociale pédagogique linguistique fiscal douanier opérationnel opérationnelle civil civile sortant sortante
    """
    ),
    whole=WHOLE,
    scope_links=frozenset(
        (
            "de",
            "du",
            "des",
            "d'",
            "pour",
            "à",
            "au",
            "aux",
            "en",
            "auprès de",
            "auprès du",
            "auprès des",
            "auprès d'",
            "chargé de",
            "chargée de",
            "chargé des",
            "chargée des",
            "chargé du",
            "chargée du",
            "près",
            "chez",
            "sur",
        )
    ),
    receiver_links=frozenset(("à", "au", "aux", "en", "auprès de", "auprès du", "auprès des", "auprès d'", "près")),
    subject_links=frozenset(("pour",)),
    directions=words(
        """
    mer océan lac golfe mont massif vallée bassin corridor fleuve île îles péninsule plaine plateau désert détroit
    baie rive rives rivage rivages côte côtes littoral steppe haute basse nord sud est ouest asie afrique europe
    amérique caucase
    """
    ),
    open_scopes=True,
    tellers_own=True,
    verbs=r"mains|ce|cet|cette|ces|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|qualité|tant|"
    r"remplacement|sein|début|"
    r"fin|courant|milieu|lendemain|cours|titre|terme|issue|occasion|moment|printemps|second|"
    r"deuxième|troisième|nouveau|nouvel|mandat|durée|période|quinquennat|par|depuis|dès|lors|avec|"
    r"dans|où|qui|que|qu'|dont|selon|afin|jusqu'|avant|après|est|sont|sera|seront|"
    r"serait|a|ont|aura|auront|avait|avaient|était|étaient|fut|s'|n'|ne|se|y|change|changent|accueille|dispose|"
    r"disposera|revient|"
    r"reviendra|vient|viennent|devient|deviendra|doit|doivent|va|vont|peut|reste|demeure|prend|prendra|fait|"
    r"\w{3,}r(?:a|ont)|partir|compter|dater",
    addressed=(
        r"^\W*(?:à l'issue|au terme|au sortir|lors|au cours|après|avant|à la suite|en marge|pendant|durant|suite à)\b"
        r"[^.;,]{0,40}\b(?:entretiens?|rencontre|réunion|audience|échanges?|conversation|tête-à-tête|déjeuner|dîner|"
        r"visite|pourparlers|discussions)(?: [\w-]+){0,2} (?:avec|chez) (?:le |la |l'|son |sa )?$",
    ),
    day_links=frozenset(("à", "compter", "partir", "du", "dès", "le", "avec", "effet", "au")),
    keeps_house=(
        r"^(?:représentante?|déléguée?)(?: résidente?| permanente?)? d[^.;]{2,60} (?:en|au|aux|auprès d[eu]s?) ",
    ),
    anothers=(
        r"\b(?:sur (?:la |les |l')?(?:proposition|recommandation|rapport|avis|ordres?|présentation|instructions?|"
        r"directives?)|à la demande|au nom) "
        r"(?:conjointe )?"
        r"(?:d(?:e |u |es |'))(?:la |l')?$",
    ),
    adjectives=r"[\w-]{3,}(?:iques?|aires?|ales?|elles?|ives?|euses?)|(?![\w-]*(?:ée?s?|ants?|antes?|ue?s?|ie?s?|"
    r"ment)$)[\w-]{4,}",
    realms=words("république royaume sultanat émirat principauté fédération état"),
    bare_ranks=words("commandant commandante"),
    members=words("député députée députés sénateur sénatrice parlementaire membre"),
    envoys=words(
        """
    ambassadeur ambassadrice ambassadeurs ambassadrices représentant représentante représentants envoyé envoyée
    chargé chargée délégué déléguée conseiller conseillère attaché attachée consul consule mission observateur
    observatrice ministre-conseiller émissaire nonce premier première haut-commissaire haute-commissaire
    """
    ),
    scopes=frozenset((*SCOPES, "par intérim")),
    inside=words("la le les l' et de du des d' à en"),
    articles=frozenset(("le", "la", "les", "l'", "un", "une")),
    unions=("union", "ligue", "alliance", "association", "organisation", "pacte"),
    union_tails=r"^(?:des?|du|d'|\w+(?:enne|aine|ale|ise|ique|aire|ive)|arabe)$",
    definite=frozenset(("le", "la", "les", "l'", "du", "au", "cette", "ce", "cet")),
    joiners=frozenset(("et", "&")),
    former=words("ancien ancienne anciens anciennes ex- ex sortant sortante précédent précédente alors"),
    generic=words(
        """
    professeur professeure chercheur chercheuse fondateur fondatrice membre chef cheffe directeur directrice
    commandant commandante représentant représentante délégué déléguée secrétaire rédacteur rédactrice président
    présidente ministre roi reine prince princesse émir sultan ambassadeur ambassadrice gouverneur gouverneure maire
    recteur rectrice doyen doyenne conseiller conseillère observateur observatrice expert experte administrateur
    député députée sénateur sénatrice commissaire émissaire envoyé envoyée inspecteur préfet
    """
    ),
    to_come=words("désigné désignée élu élue pressenti pressentie"),
    counterpart=words("homologue homologues"),
    not_heads_after=frozenset(("au",)),
    not_heads_before=frozenset(("par",)),
    seats_kept=frozenset(("près",)),
    seats=words("ambassade consulat secrétariat siège"),
    roles=frozenset(
        (
            "professeur",
            "professeure",
            "expert",
            "experte",
            "membre",
            "modérateur",
            "modératrice",
            "chef de délégation",
            "chef de la délégation",
            "cheffe de délégation",
            "cheffe de la délégation",
        )
    ),
    of_organisation=frozenset(
        (
            "secrétaire général",
            "secrétaire générale",
            "sous-secrétaire général",
            "sous-secrétaire générale",
            "représentant spécial",
            "représentante spéciale",
            "président du comité militaire",
            "présidente du comité militaire",
            "commandant suprême",
            "haut représentant",
            "haute représentante",
            "haut-commissaire",
            "haute-commissaire",
            "haut commissaire",
            "haute commissaire",
        )
    ),
    house_heads=words("doyen doyenne recteur rectrice proviseur proviseure vice-recteur vice-rectrice"),
    state_houses=words(
        "ministère parlement gouvernement sénat présidence cabinet parti chambre quai assemblée département"
    ),
    of_state=words(
        """
    ministre président présidente roi reine émir sultan sultane gouverneur gouverneure maire chancelier chancelière
    ambassadeur ambassadrice vice-ministre vice-président vice-présidente prince princesse recteur rectrice doyen
    doyenne gouverneure mairesse chancelière procureure inspectrice état-major diplomatie député députée
    permanent permanente
    sénateur sénatrice état gouvernement préfet chef cheffe directeur
    directrice commandant commandante inspecteur inspectrice
    """
    ),
    relations=words(
        "relations amitié coopération dialogue partenariat liaison négociations normalisation concertation contacts"
    ),
    relation_links=("avec",),
    attached=words("attaché attachée conseiller conseillère secrétaire défense militaire naval presse consul consule"),
    of_subject=True,
    latter=(r"de (?:ce dernier|cette dernière|celui-ci|celle-ci)\b", r"d'alors\b|de l'époque\b"),
    named_houses=words("chambre conseil assemblée collège conférence congrès maison cercle association comité"),
    unsure=(
        r"^[\w-]+$",
        r"\b(?:députée?|gouverneure?|maire|préfète?|sénat(?:eur|rice)|président|directeur|chef)\w* d(?:u |e |'|es )"
        r"(?:[\w'-]+|district|comté|canton)$",
    ),
    who_is=(r"(?:, )?qui (?:sera|était|est|étaient|seront|avait été)(?: également| aussi)?",),
    own_likely=(
        r"^cheff?e? du bureau d(?:e |')(?!presse|la |l'ordre)|\b(?:section|bureau de liaison|politique de "
        r"défense|diplomatie publique|planification|partenariats?|"
        r"affaires politiques|commandement (?:maritime|allié|suprême|aérien|terrestre|interarmées|conjoint|des "
        r"opérations)|"
        r"sécurité coopérative|défis|opérations|communication|secrétariat|sous-secrétaire générale?|programme|"
        r"division)\b"
        r"(?!.*\b(?:ministère|nationale?|armées?|régiment|république)\b)",
    ),
    received_by=(
        r"\b(?:reçue?s?|accueillie?s?|guidée?s?|hébergée?s?|conviée?s?|invitée?s?|saluée?s?)\b[^.;]{0,40}?(?:,? "
        r"puis)? "
        r"par (?:le |la |l'|son |sa |m\. |mme )?$",
        r"\b(?:reçue?s?|accueillie?s?)\b[^.;]{0,90}\bpuis par (?:le |la |l'|son |sa |m\. |mme )?$",
    ),
    met_with=(
        r"\b(?:délégation|sénateurs|sénatrices|députée?s|parlementaires|visiteurs|mission|équipe)\b[^.;]{0,60}"
        r"\b(?:entretenue?s?|réunie?s?|concertée?s?|discuté|échangé|rencontré|vu|dialogué)\b(?:[^.;]|"
        r"(?<=\bm)\.){0,90}$",
    ),
    own_delegation=(r"\b(?:la|notre) délégation\b",),
    teachers=nouns.TEACHERS,
    missions=nouns.MISSIONS,
    posted_there=nouns.POSTED_THERE,
    ministers=nouns.MINISTERS,
    on_behalf=(r"^(?:, [^@.;]{2,80})?,? (?:pour|au nom de) (?:la |le )?(?:partie|délégation|côté) @",),
    noun_of_people=True,
    friends=(r"\bgroupe (?:parlementaire )?d'amitié\b",),
    for_side=frozenset(("pour",)),
    closes_side=(r" (?:le |la |l'|les )?[\w' -]{2,40}?(?:,? et\b(?! pour)|[.;]|, (?:et|puis|ainsi)\b|$)",),
    state_posts=(
        r"\b(?:ministère|gouvernement|sénat|assemblée nationale|présidence de la république)\b",
        r"\b(?:brigade|régiment|bataillon|garnison|division (?!de |des |du )|ministre|maire|gouverneure?|premi(?:er|"
        r"ère) "
        r"ministre|préfète?)\b",
    ),
    own_houses=(
        r"\b(?:équipe (?:de formation|mobile|d'experts|d'instruct\w+|de conseil|d'évaluation)|mission d(?:e |"
        r"')(?:formation|observation|"
        r"assistance|appui|conseil|stabilisation|police|surveillance|vérification|soutien|liaison)|"
        r"force (?:multinationale|de (?:stabilisation|maintien de la paix|réaction)))\b",
        r"\b(?:état-major militaire international|état-major international|secrétariat international)\b",
        r"\bmission (?:en|au|aux) |\bfonds (?:pour |d'affectation|fiduciaire|d'assistance|de confiance)\b",
        r"\b(?:sécurité coopérative|coopération de sécurité|relations avec les partenaires|partenariats? "
        r"mondia\w+)\b",
        r"\b(?:bureau de liaison|université d'été|école d'été|école d'hiver|collège de défense|école de langues)\b",
        r"\bpartenaires (?:orientaux|de l'est|méridionaux|du sud|occidentaux|du nord|mondiaux)\b",
    ),
    inner_links=words("dans"),
    kept_realm=words("république"),
    realm_heads=words("président présidente vice-président vice-présidente"),
    again=words("celle celui celles ceux"),
    chief_words=frozenset(("son", "sa")),
    private=words(
        "professeur professeure chercheur chercheuse rédacteur rédactrice fondateur fondatrice expert experte"
    ),
    links_of_sides=frozenset(("de", "du", "des", "d'", "pour")),
    links_of_houses=frozenset(("de", "du", "des", "d'")),
    list_words=words(
        """
    avec ainsi que puis notamment accompagné accompagnée accompagnés accompagnées dont également comme
    """
    ),
    fillers=words(
        """
    aujourd'hui désormais actuellement jusqu'ici venu venue présent présente agissant
    son sa ses leur leurs nouveau nouvelle
     nouvel nouveaux actuel actuelle notre respectivement cheikh
    nouvellement récemment fraîchement tout juste nommé nommée
    """
    ),
    title_posts=words("professeur professeure ambassadeur ambassadrice"),
    respective=frozenset(("respectivement",)),
    as_words=frozenset(("comme", "qualité", "tant")),
    as_posts=words("poste fonctions rang titre"),
    spread=(
        r"(?:des|de leurs) (?:deux|trois|quatre) (?:pays|états|parties|nations)",
        r"(?:des|de leurs) (?:pays|états) respectifs",
        r"respectifs",
    ),
    spokes=frozenset(("porte-parole",)),
    office_nouns=nouns.OFFICE_NOUNS,
    leading=nouns.LEADING,
    called_by=nouns.CALLED_BY,
    acting=("par intérim",),
    by_portfolio=frozenset(("ministre",)),
    headed=nouns.HEADED,
    office_adjectives=nouns.OFFICE_ADJECTIVES,
    office_given=nouns.OFFICE_GIVEN,
    office_passes=nouns.OFFICE_PASSES,
    no_office=nouns.NO_OFFICE,
    feminine=nouns.FEMININE,
    masculine=nouns.MASCULINE,
    office_handed=nouns.OFFICE_HANDED,
    office_receiver=nouns.OFFICE_RECEIVER,
    office_inherited=nouns.OFFICE_INHERITED,
    doers=nouns.DOER,
)
