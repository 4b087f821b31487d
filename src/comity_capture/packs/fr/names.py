"""What stands around and inside names of people in French."""

from comity_capture.pack import NameWords, phrases, words
from comity_capture.packs.fr.following import LEFT_AFTER, LEFT_BY

HONORIFICS = phrases(
    """
    all: m. | mm. | mme | mme. | mmes | sem | se mme | se m. | mlle | mlles | monsieur | madame | mademoiselle |
    messieurs | mesdames | mr |
    mr.
    | dr | dr. | docteur | docteure | pr | pr. | prof. | professeur | professeure | maître | me | mgr | monseigneur
    | s.e. | s.e. m. | s.e. mme | s.e.m. | s. e. | s. e. m. | s. e. mme | s. exc. |
    s. exc. m. | s. exc. mme | s.exc. | s.exc. m. | s.exc. mme | son excellence | son excellence m. |
    son excellence monsieur | son excellence madame | son excellence mme | leurs excellences | leurs excellences mm.
    | ll.ee. | ll. ee. | ll.ee |
    s.a. | s.a. le cheikh | s.a.r. | s.a.r. le prince | son altesse | son altesse royale | s.m. | sa majesté | sa
    sainteté | son éminence | l'honorable | cheikh | cheikha | émir | prince | princesse | sir | lord | lady | don |
    père | imam | rabbin | feu
    """
)["all"]
RANKS = phrases(
    """
    all: général | général d'armée | général de corps d'armée | général de division | général de brigade | général
    d'armée aérienne | général de corps aérien | général de division aérienne | général de brigade aérienne |
    général-major | général major | général-lieutenant | lieutenant-général | lieutenant général | major-général |
    major général | général-colonel | colonel-général | général de l'armée | amiral | vice-amiral | vice-amiral
    d'escadre | contre-amiral | amiral de flotte | amiral de division | capitaine de vaisseau | capitaine de frégate
    | capitaine de corvette | lieutenant de vaisseau | enseigne de vaisseau | commodore | colonel |
    lieutenant-colonel | lieutenant colonel | commandant | major | capitaine | lieutenant | sous-lieutenant |
    adjudant | adjudant-chef | sergent | sergent-chef | caporal | caporal-chef | maréchal | maréchal des logis |
    brigadier | brigadier général | brigadier-général | gén. | col. | lt-col. | lcl | cne | cdt | ingénieur général
    | médecin général | commissaire général | général (2s) | médecin-colonel | colonel-major
    """
)["all"]
INSTITUTIONS = words(
    """
    académie accord accords acte action affaires agence agenda aide aéroport air alliance alliances ambassade amitié
    année annexe anniversaire archives armée armées article assemblée assistance association autorité autorités
    avenue avis banque base bassin bataillon baie bibliothèque bloc bord boulevard brigade budget bulletin bureau
    cabinet cadre camp campus canal capitale caserne cathédrale centre cercle chambre chancellerie champ charte
    château chaîne cimetière cité classe club code coalition col collège collectivité comité commandement
    commissariat commission communauté communication communiqué compagnie compte concours conférence confédération
    congrès conseil consulat convention coopération corps corridor cour couronne crise croix croissant culture date
    déclaration défense délégation département développement dialogue diplomatie direction directive directoire
    discours district division dossier douane douanes droit droits duché école économie éducation édition église
    élection élections émirat énergie enseignement entreprise entretien environnement escadron espace est état états
    étude études europe européen européenne événement exercice exposition fédération festival fleuve flotte
    fondation fonds force forces forêt formation fort forum front frontière frontières garde gare gazette
    gendarmerie golfe gouvernement grand-duché groupe guerre hautes haut haute bas basses terres hauteurs histoire
    hôpital hôtel île îles industrie information infrastructures initiative inspection institut institution
    instruction intérieur intégrité invitation jardin jour journal journée journées justice laboratoire lac légion
    liaison ligue littoral loi lycée lutte maison mairie maritime marché marine mandat médaille médias mémorandum
    mer mers mesures météo militaire mine mines ministère ministères mission monastère monde mont montagne montagnes
    monument mosquée musée nation nations neutralité nord note nouvelles nouvelle océan observatoire office
    opération opérations ordre organisation ouest pacte paix palais parc parlement parti partenariat partenaires
    patrimoine pays péninsule peuple place plaine plan plateau point pôle police politique pont port porte poste
    préfecture présidence présidium presse programme projet protection protocole province quai quartier radio
    recherche réforme région régiment registre règlement relations renseignement renseignements rencontre
    représentation république réseau réserve résilience résolution réunion rive rivière route royaume rue santé
    science sciences secours secrétariat section secteur sécurité séminaire sénat service services session siècle
    siège société sommet sortie soutien stade station statut stratégie sud sûreté symposium système table
    technologie télévision territoire terre théâtre tour traité train transit transports travaux tribunal trésor
    eurasie asie afrique océanie amérique amériques maghreb sahel levant caucase balkans baltique arctique
    confédération union unité unités université usine vallée victoire vigie ville village visite voie zone ministre
    ministres
    président présidente premier première vice secrétaire directeur directrice chef cheffe ambassadeur ambassadrice
    alliés partenaire membre membres invités délégués lundi mardi mercredi jeudi vendredi samedi dimanche janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques ramadan français
    française anglais anglaise russe arabe turc allemand latin envoyé envoyée correspondant correspondante rédaction
    photo dépêche agences communiqués remise marchés questions légende publié fin lire méridional méridionale
    méridienne méridien septentrional centrale central national nationale nationaux internationale international
    permanent permanente parlementaire oriental orientale occidental occidentale
    """
)
SMALL = words(
    """
    le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle
    ils elles on nous vous je qui que qu' quoi dont où lequel laquelle quel quelle quels quelles quand comment
    pourquoi combien pendant durant après avant dès depuis jusque jusqu' à au aux en dans sur sous pour par avec
    sans comme si s' et ou ni mais donc or car puis ensuite enfin ainsi alors aussi également toutefois cependant
    néanmoins pourtant plus moins très tout toute tous toutes chaque chacun chacune plusieurs quelques aucun aucune
    nul autre autres même mêmes celui celle ceux celles celui-ci celle-ci ceux-ci ceci cela ça y ici là voici voilà
    hier aujourd'hui demain maintenant outre entre vers chez malgré selon suivant lors lorsque lorsqu' tandis afin
    grâce face faute quant interrogé interrogée interrogés reçu reçue reçus accueilli accueillie accompagné
    accompagnée accompagnés présenté présentée arrivé arrivée invité invitée souhaitant saluant évoquant rappelant
    soulignant répondant s'exprimant prenant étaient était étant ayant présents présentes présent parmi concernant
    relativement notamment d'abord premièrement deuxièmement troisièmement deux trois quatre cinq six sept huit neuf
    dix cent mille source contre n' ne pas c' qu' jusqu' lorsqu' j' m' t' puisque parce bien peu beaucoup trop tant
    encore déjà bientôt tôt tard souvent toujours jamais rien personne évoquer discuter rappeler participer selon
    sitôt aucunement désormais auparavant autour auprès au-delà vis-à-vis côté d'autre quelque
    """
)

NAMES = NameWords(
    honorifics=HONORIFICS,
    genders=dict.fromkeys(
        words(
            """
    m m. mr monsieur cheikh prince président directeur ambassadeur conseiller représentant envoyé délégué adjoint
    doyen recteur commandant vice-président roi émir sénateur inspecteur gouverneur administrateur
    """
        ),
        "m",
    )
    | dict.fromkeys(
        words(
            """
    mme mme. mlle madame mademoiselle cheikha princesse présidente directrice ambassadrice conseillère représentante
    envoyée déléguée adjointe générale doyenne rectrice vice-présidente reine cheffe sénatrice inspectrice gouverneure
    administratrice chancelière commandante première députée
    """
        ),
        "f",
    ),
    person_behind=(
        r",? (?:nommée?|élue?|désignée?|choisie?|promue?|âgée?|alors|jusqu'ici|jusque-là|née?|qui (?:lui|l'|en|"
        r"dirige|prend|a été|sera|devient|occupe))\b",
    ),
    given_too=frozenset(("cheikh",)),
    articles_of={"la": "f", "le": "m"},
    ranks=RANKS,
    rank_tails=("(2s)", "(er)", "(cr)"),
    particles=words(
        """
    de d' du des la le von van der den ter ten zu zur bin ben ibn al el af av di da do dos das del della y bint abu
    abd ould mac mc und te op l' lo d' o' de-la e i zum vom san santa
    """
    ),
    things=INSTITUTIONS,
    not_names=INSTITUTIONS | SMALL,
    taking_in=words(  # to whom, and not where
        "reviendra échoit échoira incombe incombera échu allé allée confié confiée confier attribué attribuée dévolu "
        "dévolue ira revient transmis remis passé cédé laissé succède succédé succédera succéder"
    ),
    locatives=words("à en dans vers depuis près hors via sous chez"),
    houses_of=words("palais château fort villa hôtel"),
    given_by=(
        *LEFT_BY,
        r"(?:(?:baptisée?|portant le nom)\s+(?:en hommage à |d'après |de )?|nommée? (?:en hommage à|d'après) )\s*$",
        (
            r"(?:photos?|photographies?|images?|texte|reportage|propos recueillis|traduit|rédigé|écrit|vidéo|"
            r"entretien réalisé|crédits?)\s*(?:par|de|:|©)\s*$"
        ),
        (
            r"(?:(?<!lui )(?<!leur )(?:succèd|succéd)\w+(?:,? (?:à compter|à partir|dès|le|au|en|début|fin|mi-|"
            r"hier|lundi|mardi|"
            r"mercredi|jeudi|"
            r"vendredi|prochainement) ?[^.;,]{0,25}?,?)?(?: (?:à|au|aux))?|(?<!le )(?<!la "
            r")(?<!l')remplac(?!ée?s? [^.;,]{2,30} par)\w+ "
            r"(?:à compter|à partir|dès|"
            r"le \d|au \d|"
            r"en \w|début|fin|mi-|prochainement) ?[^.;,]{0,25}?,?|remplac\w+(?: (?:à|dans|en) (?:ces?|cette|la|"
            r"le|l') ?\w+)?|"
            r"prend(?:ra)? la (?:suite|relève) de|"
            r"pris la (?:suite|relève) de|"
            r"en remplacement de|dévouement de|mérites de|bilan de|œuvre de|à la place de|prédécesseurs?,?|"
            r"prédécesseure,?|successeure? de|au nom de|"
            r"(?:démission|départ|retraite|décès|disparition|mutation|mandat|successi(?:on|eure?)|suite) de|"
            r"de la part de|fin,?(?: sur sa demande,?)? aux fonctions de)\s*(?:le |la |l')?$"
        ),
        r"\b(?:message|lettre|missive|salutations|condoléances|félicitations|vœux)s? (?!de créance)(?:\w+ ){0,2}"
        r"d(?:e |u |')(?:la |l'|le )?$",
        r"\badressée?s? (?:à|au) (?:sa majesté |son excellence )?(?:le |la |l')?$",
        r"(?:fondée?|créée?|bâtie?|construite?|peinte?|composée?|écrite?|conçue?|inventée?) par\s+$",
        r"\b(?:feu|défunte?|regrettée?)\s+$",
        r"(?:à la mémoire|en mémoire|en hommage) (?:de|à)\s+$",
        (
            r"(?:statue|portrait|buste|tombe|tombeau|monument|œuvres?|oeuvres?|poèmes?|romans?|livres?|"
            r"naissance|mort|assassinat|mémoire) d(?:e |u |')\s*$"
        ),
        (
            r"\b(?:université|académie|aéroport|rue|place|prix|avenue|boulevard|stade|hôpital|lycée|institut|"
            r"salle|fondation|école|musée|palais|caserne|centre|pont)\s+$"
        ),
        r"(?:contact|attachée? de presse|porte-parole)(?![^.;]*\b(?:échoit|revient|est|sera|nomm|"
        r"confi))[^.;]{0,40},?\s+$",
        r"de notre (?:correspondante?|envoyée?(?: spéciale?)?),?\s+$",
        (
            r"(?:sous|depuis) (?:le |la |l'|les )?(?:ancienne? )?(?:président|présidence d'|roi|reine|"
            r"empereur|présidente)\s*$"
        ),
        r"(?:mariée? (?:à|avec)|(?:épouse|époux|fils|fille|père|mère|frère|sœur|veuve) d(?:e |u |'))\s*$",
        r"(?:citant|cité par|d'après|selon)\s+$",
        r"\b(?:actuel(?:le)?|ancien(?:ne)?|précédente?) titulaire,? (?:le |la )?$",
    ),
    given_after=(
        *LEFT_AFTER,
        (
            r"^,?\s*(?:est décédée?|est morte?|était née?|décédée?|disparue?|avait été "
            r"(?!reçue?|accueillie?|invitée?|conviée?|"
            r"associée?|jointe?|consultée?|entendue?)|qui avait|qui était "
            r"jusqu'|dont le mandat)\b"
        ),
        r"^,?\s*(?:(?:le|la) )?porte-parole\b",
        (
            r"^,?\s+(?:(?:un|une) )?(?:analyste|commentateur|commentatrice|historien|historienne|blogueur|"
            r"poète|écrivain|écrivaine|journaliste|politologue|chercheur|chercheuse)\b"
        ),
    ),
    not_name_shape=r"[^\W\d_]{3,}(?:ant|ment|ments|tion|tions|sion|ité|ités|er|ées?|és)",
)
