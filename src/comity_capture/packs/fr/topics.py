"""Synonyms of the topics of the vocabulary in French; ".." is a gap of up to three words, "*" any ending."""

from comity_capture.pack import TopicWords, phrases, words
from comity_capture.packs.fr.topic_deeds import DEEDS, DROPPED, FAINTER
from comity_capture.packs.fr.wordings import WORDINGS

SYNONYMS = phrases("""
defence_education: sous-officiers .. formés | formation à la lutte |
    centre régional de formation | école des sous-officiers | école de sous-officiers |
    formation des sous-officiers | formation des
    officiers | programmes d'enseignement militaire | enseignement de défense | enseignement militaire |
    enseignement de la défense | formation d'officiers | formation militaire | formation des instructeurs |
    formation des cadres | école de médecine | officiers .. formés | école militaire | écoles militaires | académie
    militaire | académies militaires | académies de défense | programmes d'études | programme d'études | cursus |
    élèves officiers | corps enseignant | méthodes d'enseignement | enseignement à distance | écoles de guerre |
    école de guerre | collèges de défense | échange de cadets | échanges d'enseignants | enseignants de l'académie |
    perfectionnement des officiers | éducation militaire | instructeurs militaires | formation .. officiers | école
    d'état-major | stage d'état-major | cours d'état-major | brevet d'état-major | enseignement supérieur militaire
    | réforme des cursus | places .. stagiaires | stagiaires des pays partenaires | instruction militaire
language_training: heure* d'anglais | leçon* d'anglais | leçon* de langue* | apprendre l'anglais | formation
    linguistique | cours de langue* | cours de langues | cours d'anglais | cours de français | enseignement des
    langues | enseignement de l'anglais | enseignement du français | langues étrangères | apprentissage des langues
    | compétences linguistiques | niveau linguistique | laboratoire de langues | professeurs de langue | professeurs
    d'anglais | formations linguistiques | tests linguistiques | maîtrise de l'anglais | stage linguistique | stages
    linguistiques | linguistique | introduire le français | apprentissage du français | anglais militaire | français
    militaire | terminologie militaire | interprètes | professeurs de français | épreuves de langue*
demining: déminage | déminer | action contre les mines | lutte antimines | antimines | mines antipersonnel | mines
    terrestres | zones minées | zone minée | terrains minés | terres minées | champs de mines | champ de mines |
    engins non explosés | munitions non explosées | restes explosifs | restes explosifs de guerre | démineur* |
    dépollution | dépollué* | neutralisation des munitions | enlèvement des mines | carte des mines |
    sensibilisation aux mines | danger des mines | chiens détecteurs | victimes des mines | sous-munitions | terres
    déminées | déminé* | mines laissées | bombes non explosées | obus non explosés | mines enfouies | chiens
    démineurs | nettoyage des mines
counter_ied: engins explosifs improvisés | engin explosif improvisé | explosifs improvisés | eei | bombes
    artisanales | engins improvisés | pièges explosifs | bombes improvisées | engin* piégé* | colis piégé* |
    voiture* piégée* | charges improvisées | pièges improvisés
information_threats: désinformation | menaces hybrides | menace hybride | guerre hybride | attaques hybrides |
    hybride* | menaces informationnelles | manipulation de l'information | manipulations de l'information |
    ingérence* | fausses nouvelles | fausses informations | propagande | guerre de l'information | campagnes
    d'influence | opérations d'influence | communication stratégique | communications stratégiques | hypertrucage* |
    rumeurs | éducation aux médias | espace informationnel | environnement informationnel | infox | mensonges |
    informationnel* | trolls | récits mensongers | vérification des faits | contenus truqués | campagnes mensongères
    | faux comptes | intox | lutte contre les rumeurs
cyber_defence: cyber* | cyberdéfense | cybersécurité | cyberattaque* | sécurité informatique | réseaux informatiques
    | sécurité des réseaux | protection des réseaux | systèmes d'information | attaques informatiques | attaque
    informatique | pirates informatiques | piratage | rançongiciel* | logiciels malveillants | sécurité numérique |
    incidents informatiques | défense des réseaux | intrusions | informatique* | attaques numériques | espionnage
    informatique
interoperability: interopérabilité | interopérable* | normes communes | normes de l'alliance | standardisation |
    normalisation technique | normalisation des procédures | procédures communes | évaluation des unités |
    certification des unités | certification .. unités | compatibilité des | capacités opérationnelles | unités
    désignées | unités déclarées | exercices communs d'interopérabilité | planification et examen | mêmes procédures
    | standards de l'alliance | entraînements conjoints | entraînement conjoint | opérer ensemble | agir ensemble
    sur le terrain | manœuvrer ensemble | équipements compatibles | transmissions compatibles | fréquences communes
    | normes de l'organisation | procédures de l'organisation
operations_contribution: mission maritime | mission navale | mission de l'union |
    mission de l'organisation |
    prendre part .. mission | force de stabilisation | au sein de la mission |
    servi sous le drapeau | soldats .. qui avaient servi | soldats qui ont servi | à la mission
    de la ligue | sapeurs à la mission | mission commune | disposition de la mission | missions et opérations |
    opérations et missions | soutien de la paix | soutien à la paix | maintien de la paix | casques bleus | mission
    d'observation | mission de paix | missions de paix | mission de stabilisation | mission de formation | mission
    de conseil | contribution .. mission | contribution .. opération* | participation .. mission* | participation ..
    opération* | contingent* | gestion des crises internationales | opérations extérieures | missions extérieures |
    opérations de l'alliance | missions de l'alliance | mission de l'alliance | mission internationale | missions
    internationales | relève du contingent | engagement en opération | opération maritime | troupes de la mission |
    soldats .. mission | forces déployées | mission de vérification | observateurs militaires | mission de
    surveillance | compagnie .. mission | bataillon .. mission | troupes .. mission | envoi de troupes | opération*
    de paix | soldats de la paix
logistics: ravitaillement | approvisionnement des unités | dépôts de munitions | soutien des unités déployées |
    logistique* | soutien du pays hôte | soutien fourni par le pays hôte | soutien de la nation hôte | chaîne*
    d'approvisionnement | entreposage | dépôts de carburant | mobilité militaire | transport militaire | transports
    militaires | pièces de rechange | maintien en condition | transport aérien stratégique | transport stratégique |
    stocks de munitions | gestion des stocks | entretien des véhicules | codification | mouvements de troupes |
    soutien matériel | intendance | acheminement du matériel | chaîne logistique | maintenance des véhicules | parc
    de véhicules | entrepôts militaires
medical: évacuation des blessés | blessés de guerre | soins aux blessés | médecins militaires | infirmiers
    militaires | médecine militaire | service de santé | services de santé | santé militaire | santé des armées |
    soutien médical | soutien sanitaire | hôpital de campagne | hôpital militaire | hôpitaux militaires | premiers
    secours | secourisme | évacuation médicale | évacuations médicales | évacuation sanitaire | blessés | traitement
    des blessés | rééducation .. soldats | rééducation .. blessés | prothèse* | chirurgie de guerre | sauvetage au
    combat | formation médicale | personnel médical | médical* | chirurgien* | hélicoptères sanitaires | poste* de
    secours avancé* | premiers soins | stress post-traumatique | traumatismes de guerre | antenne* chirurgicale*
maritime_security: sûreté maritime | sécurité maritime | surveillance maritime | domaine maritime | liberté de
    navigation | sécurité de la navigation | voies maritimes | routes maritimes | routes de navigation | trafic
    maritime | navigation maritime | piraterie | garde-côte* | garde côtière | câbles sous-marins | infrastructures
    sous-marines | patrouilleur* | patrouilles maritimes | patrouilles navales | surveillance côtière | surveillance
    des eaux | surveillance des côtes | exercices navals | exercice naval | coopération navale | coopération
    maritime | sûreté portuaire | sûreté des ports | sécurité des ports | protection des ports | mines marines |
    sécurité en mer | eaux territoriales | eaux communes | maritime* | naval* | navires de commerce | fonds marins |
    surveillance des câbles | patrouilles en mer | flotte fantôme | pêche illégale | garde-côtes | gardes-côtes
security_defence_reform: refonte des forces armées | refonte de l'armée | loi sur la réserve | modernisation des
    forces armées | transformation des forces armées | réorganisation de l'armée | réforme de la sécurité | réforme
    de la défense | réformes de la défense | réforme du secteur de la sécurité | réforme du secteur | secteur de la
    sécurité | réforme des forces armées | réforme de l'armée | réforme militaire | réformes militaires | réforme du
    ministère | réforme du commandement | modernisation des forces | modernisation de l'armée | modernisation ..
    armée* | planification de défense | planification de la défense | renforcement des institutions de défense |
    institutions de défense | capacités de défense | contrôle démocratique des forces | contrôle civil | contrôle
    parlementaire des forces | transformation des forces | armée professionnelle | professionnalisation | revue
    stratégique | livre blanc | gestion du personnel | gestion des ressources humaines | structure des forces |
    service militaire | conscription | système de réserve | réforme engagée | réformes engagées dans .. armée* |
    réforme .. défense | réforme .. police | réforme .. armées | lois de défense | budget de la défense | réformes
    en matière de défense | réformes de défense | armée de métier | loi de programmation | chaîne de commandement |
    réforme des armées | effectifs de l'armée | code de la défense
integrity: intégrité des institutions | développement de l'intégrité | renforcement de l'intégrité | lutte contre la
    corruption | lutte anticorruption | anticorruption | corruption | transparence | bonne gouvernance | marchés
    publics | marchés de défense | passation des marchés | déclarations de patrimoine | déclaration de patrimoine |
    conflits d'intérêts | un audit | audits internes | audit interne | audits de | audit de | audit des | contrôle
    financier | contrôle interne | lanceurs d'alerte | pots-de-vin | détournement* | probité | redevabilité | règles
    de transparence | déclaration* d'intérêts | achats publics | code de conduite | code d'éthique | contrôle des
    comptes
women_peace_security: femmes et sécurité | associations de femmes | femmes engagées |
    femmes dans les missions | femmes, paix et sécurité | femmes paix et sécurité | place des femmes |
    rôle des femmes |
    participation des femmes | proportion de femmes | part des femmes | part de femmes | nombre de femmes | femmes
    dans les forces | femmes dans l'armée | femmes dans les armées | femmes officiers | officière* | femmes
    militaires | militaires féminins | féminisation | égalité des sexes | égalité entre les sexes | égalité entre
    les femmes | égalité femmes | égalité des genres | perspective de genre | dimension de genre | conseillère pour
    les questions de genre | questions de genre | violences sexuelles | égalité des chances | femmes sous l'uniforme
    | femmes en uniforme | femmes, la paix et la sécurité | femmes dans les opérations | femmes dans l'institution |
    femmes sous les drapeaux | recrutement de femmes | recrutement des femmes | carrière* des femmes | mixité
human_security: sécurité des personnes | sécurité des gens | sécurité de la personne | sécurité des individus |
    sécurité des plus faibles | sécurité humaine | protection des civils | protection de la population civile |
    protection des populations civiles | victimes civiles | pertes civiles | enfants dans les conflits | enfants
    soldats | enfants et conflits | protection des enfants | traite des êtres humains | traite d'êtres humains |
    traite des personnes | protection des biens culturels | biens culturels | patrimoine culturel | droit
    international humanitaire | dommages aux civils | protection des habitants | populations civiles | risques pour
    les civils | sort des civils
arms_control: maîtrise des armements | contrôle des armements | désarmement | non-prolifération | nonprolifération |
    prolifération | armes de destruction massive | cbrn | nrbc | armes chimiques | armes biologiques | armes
    nucléaires | défense nrbc | armes légères | armes de petit calibre | destruction de munitions | destruction des
    munitions | destruction .. munitions | destruction .. armes | surplus de munitions | excédents | missiles
    balistiques | radiologique* | contrôle des exportations | décontamination | matières nucléaires | munitions
    périmées | vérification des armements | inspections de vérification | commerce des armes | essais nucléaires |
    armes interdites | munitions anciennes | matières dangereuses | substances toxiques
counter_terrorism: menace djihadiste | djihadiste | djihadistes | jihadiste | attentats | lutte contre le terrorisme
    | contre-terrorisme | antiterroris* | terrorisme | terroriste* | extrémisme violent | extrémis* | radicalisation
    | combattants étrangers | attentat* | prise d'otages
border_crime: réseaux de traite | traite des êtres humains | traite des personnes |
    situation sécuritaire à la frontière | sécurité des frontières | sûreté des frontières |
    surveillance des frontières | surveillance aux
    frontières | contrôle des frontières | contrôle aux frontières | gestion des frontières | protection des
    frontières | criminalité organisée | crime organisé | contrebande | trafic de drogue* | trafic de stupéfiants |
    trafic d'armes | trafics d'armes | trafic illicite | trafics | trafiquant* | narcotrafic | stupéfiants | drogue*
    | migrations irrégulières | migration irrégulière | migrations clandestines | immigration clandestine |
    immigration irrégulière | passeur* | garde-frontière* | gardes-frontières | gardes-frontière | police des
    frontières | blanchiment | criminalité transfrontalière | criminalité transnationale | postes-frontières |
    postes frontière | contrôles douaniers | poste-frontière | points de passage | réseaux criminels | lignes de
    passage | filières criminelles | filières de passeurs | surveillance de la frontière | contrôle de la frontière
    | contrebandiers | douanier* | gardes frontières
resilience: continuité des services essentiels | services essentiels | lorsque le réseau tombe | panne de courant |
    coupures de courant | groupes électrogènes | résilience | préparation du secteur civil | préparation civile |
    secours en cas de catastrophe | secours aux sinistrés | catastrophe* | protection civile | sécurité civile |
    gestion des crises | gestion de crise | gestion des urgences | situations d'urgence | situation d'urgence |
    secours d'urgence | tremblement* de terre | séisme* | inondation* | incendies de forêt | feux de forêt |
    incendies | infrastructures critiques | infrastructure critique | équipes de secours | recherche et sauvetage |
    continuité des services | continuité du gouvernement | pompier* | sapeurs-pompiers | alerte précoce | pandémie*
    | planification d'urgence | glissements de terrain | cellules de crise | plans d'urgence | réserves d'urgence |
    évacuation de la population | évacuation des populations | secours en montagne | réseaux d'alerte | plans de
    secours | sirènes d'alerte | avalanche* | crues | exercice* de secours | préparation de la population
energy_security: sécurité énergétique | approvisionnement énergétique | approvisionnements énergétiques |
    approvisionnement en énergie | approvisionnement en gaz | approvisionnement en électricité | livraisons
    d'énergie | livraisons de gaz | fournitures de gaz | gazoduc* | oléoduc* | infrastructures énergétiques |
    infrastructure énergétique | indépendance énergétique | diversification énergétique | réseau électrique |
    réseaux électriques | interconnexion* électrique* | ressources énergétiques | coopération énergétique | énergie*
    | énergétique* | gaz naturel | gaz | pétrole | hydrocarbures | électricité | centrale* électrique* | parc éolien
    | éolien* | solaire | barrage* hydroélectrique* | hydrogène | câble électrique | centrale* nucléaire* |
    raffinerie*
environment_climate: zones humides | protection des océans | gestion des glaciers | énergie propre | océans |
    incendies de forêt | feux de forêt | changement climatique | changements climatiques |
    dérèglement climatique | réchauffement | climat | climatique* | environnement | environnement naturel |
    environnemental* | sécurité environnementale | pénurie d'eau | ressources en eau | gestion de l'eau | gestion
    des eaux | rareté de l'eau | pollution | pollué* | déchets dangereux | déchets toxiques | propergol | marée
    noire | marées noires | sécheresse* | glaciers | glacier | fonte des glaces | fonte des glaciers | recul de la
    banquise | banquise | désertification | émissions | biodiversité | niveau de la mer | montée des eaux | vagues
    de chaleur | canicule* | déforestation | écologi* | empreinte carbone | protection des forêts | niveau des eaux
    | eaux usées | qualité de l'air | reboisement | érosion | espèces menacées
space: espace extra-atmosphérique | politique spatiale | domaine spatial | coopération spatiale | spatial* |
    satellite* | imagerie satellitaire | images satellitaires | satellitaire* | orbite | observation de la terre |
    usage militaire de l'espace | usages militaires de l'espace | militarisation de l'espace | de l'espace | dans
    l'espace | sur l'espace | l'espace et | débris spatiaux | station au sol | agence spatiale
science: recherche* commune* | recherche* conjointe* | laboratoires de recherche | coopération scientifique |
    coopération scientifique et technologique | science et technologie | sciences et technologies | recherche
    scientifique | projets de recherche | projet de recherche | recherche et développement | scientifique* |
    chercheurs | innovation* | intelligence artificielle | technologies émergentes | technologies nouvelles |
    nouvelles technologies | quantique* | sismologie | laboratoire* de recherche | biotechnologie* | technologie* de
    rupture | science | sciences | bourses de recherche | navire océanographique | programme scientifique | données
    scientifiques | projet* scientifique*
political_dialogue: dialogue politique | consultations politiques | contacts politiques | entretiens politiques |
    dialogue régulier | dialogue de haut niveau | dialogue entre | dialogue avec l'alliance | relations politiques |
    contacts à haut niveau | contacts de haut niveau | concertation politique | consultations régulières | contacts
    réguliers | échanges politiques | dialogue stratégique | canal de dialogue | canaux de dialogue | échanges de
    vues réguliers
practical_cooperation: coopération pratique | projets pratiques | coopération concrète | projets concrets | soutien
    pratique | aide pratique | volet pratique | coopération sur le terrain | actions concrètes | dimension pratique
    | mesures pratiques de coopération | activités concrètes | activités pratiques | aspects pratiques | coopération
    technique | résultats concrets
partnership_framework: programme de partenariat | programmes de partenariat | programme individuel | programme
    adapté | programme sur mesure | partenariat adapté | partenariat individuel | partenariat sur mesure |
    mécanismes de partenariat | cadre de partenariat | plan de partenariat | plan d'action | objectifs de
    partenariat | objectifs du partenariat | programme de coopération | instruments de partenariat | outils de
    partenariat | bilan du partenariat | plan individuel | cadre de coopération | nouveau programme | programme
    bilatéral | programme individualisé | adapté aux besoins | cycle de partenariat | accord-cadre | bilan du
    programme | plan de travail annuel | programme annuel
trust_funds: fonds d'affectation spéciale | fonds d'affectation | fonds fiduciaire* | contributions au fonds |
    contribution au fonds | fonds volontaire* | fonds de confiance | bailleurs de fonds
normalisation: dialogue engagé avec | paix entre .. deux pays | paix entre leurs deux pays | paix entre les deux
    pays | réouverture du poste | rouvrirait le poste | pas vers la paix | la paix est à portée | normalisation des
    relations | normalisation des rapports | normalisation entre | pourparlers de normalisation | processus de
    normalisation | processus de paix | traité de paix | accord de paix | pourparlers de paix | négociations de paix
    | relations avec le pays voisin | relations avec le voisin | relations de bon voisinage | bon voisinage |
    rapprochement entre les deux voisins | rétablissement des relations | délimitation de la frontière |
    délimitation des frontières | démarcation | réouverture de la frontière | ouverture de la frontière |
    réconciliation entre | relations avec leurs voisins | relations avec l'état voisin | confiance entre voisins |
    mesures de confiance | reprise des relations | réouverture des ambassades | réouverture de l'ambassade | échange
    d'ambassadeurs | commission frontalière | pourparlers avec le voisin
regional_security: évolution de la situation dans | situation dans le bassin | situation dans les hauteurs |
    situation dans le
    golfe | situation dans la zone | sécurité régionale | stabilité régionale | stabilité de la région |
    stabilité dans la région |
    sécurité de la région | sécurité dans la région | situation régionale | situation dans la région | sécurité et
    stabilité régionales | stabilité et sécurité régionales | questions régionales | situation sécuritaire |
    évolution de la région | évolutions dans la région | environnement régional | environnement de sécurité | paix
    dans la région | paix et stabilité | stabiliser toute la région | contexte régional | développements régionaux |
    sécurité du voisinage | actualité régionale | dossiers régionaux | problématiques régionales | coopération
    régionale | crises régionales | reprise des tensions | tensions dans la région | équilibre régional | tensions
    régionales
sea_region: sécurité de la mer | sécurité en mer de | sécurité dans la mer | mer de saphir | en mer de | la mer de |
    dans la mer | eaux de la mer | de la mer | situation en mer | situation dans la mer | région de la mer | région
    maritime | stabilité de la mer | stabilité en mer | bassin de la mer | états riverains | pays riverains |
    riverains | mer noire | bassin maritime
international_security: sécurité dans le monde | paix et de la sécurité dans le monde | sécurité du monde | paix
    dans le monde | sécurité internationale | sécurité mondiale | sécurité du continent | sécurité européenne | paix
    internationale* | paix et la sécurité internationales | paix mondiale | ordre international | ordre fondé sur
    des règles | situation internationale | actualité internationale | stabilité internationale | défis mondiaux |
    menaces mondiales | questions internationales | dossiers internationaux | agenda international | défis globaux |
    contexte international | sécurité collective | ordre mondial
armed_conflict: guerre qui se poursuit | guerre en cours | guerre à l'est | la guerre en | la guerre dans | la
    guerre contre | guerre d'agression | agression contre | agression armée | hostilités | conflit armé | conflit en
    cours | combats | bombardement* | invasion* | ligne de front | sur le front | au front | cessez-le-feu | conflit
    en | conflit à | touchés par le conflit | affrontement* | escalade militaire | trêve | tirs d'artillerie | ligne
    de contact
transit: transport routier | transit aérien | trafic ferroviaire | route du nord |
    transitent les marchandises | passage des marchandises | pont routier | voie ferrée |
    acheminement des marchandises | nouvelles routes commerciales | transit | corridor* | connectivité | liaison
    ferroviaire | liaisons ferroviaires | chemin de fer | chemins de fer | ferroviaire* | liaisons aériennes |
    liaisons de transport | liaisons maritimes | voies de transport | itinéraires de transport | routes de transport
    | transports régionaux | transport régional | convois commerciaux | réseau routier | autoroute* | transport de
    marchandises | fret | désenclavement | couloir de transport | couloirs de transport | ouverture de la route |
    ports et chemins | logistique commerciale | voies de communication | communications régionales | tunnel* |
    liaison* routière* | axe* routier* | côté transports | en matière de transports | vols directs | ferry* |
    conteneurs | port sec | route de commerce | route de transit
education_links: jumelage universitaire | jumelage entre universités | boursiers | étudiants boursiers |
    chaire d'études | reconnaissance des diplômes | bourses d'études | université d'été | échanges
    entre universités | échanges universitaires | échange universitaire | échanges d'étudiants | échange d'étudiants
    | coopération universitaire | bourses | bourse d'étude* | mobilité des étudiants | mobilité étudiante |
    enseignement supérieur | liens entre universités | coopération entre les universités | coopération entre
    universités | coopération académique | doubles diplômes | double diplôme | professeurs invités | échanges
    académiques | échanges de jeunes | jumelage d'universités | bourses de master | diplôme commun | échange
    d'élèves | échanges d'élèves | stages d'études | bibliothèque universitaire
humanitarian: retour des dépouilles | restitution des dépouilles | rapatriement des corps | sort des disparus | aide
    humanitaire | assistance humanitaire | questions humanitaires | situation humanitaire | humanitaire* | réfugié*
    | personnes déplacées | populations déplacées | familles déplacées | les déplacés | des déplacés | aux déplacés
    | retour des habitants | retour des déplacés | personnes disparues | disparus | détenus | prisonniers de guerre
    | prisonniers | échange de prisonniers | aide d'urgence | aide alimentaire | convois humanitaires | corridor
    humanitaire | accès humanitaire | secours aux réfugiés | travailleurs humanitaires | sinistrés | tentes et
    couvertures | secours destinés | convois de secours | passage .. secours | population* déplacée* | camps de
    réfugiés | abris d'urgence
territorial_questions: frontières ne se changent pas | changer les frontières | frontières par la force | revendique
    comme | intégrité du territoire | îlots revendiqués | intégrité territoriale | souveraineté | territoires
    occupés | inviolabilité des frontières | frontières internationalement reconnues | indépendance et la
    souveraineté | territoire occupé | occupation | territorial* | annexion | frontières reconnues
democratic_reforms: réformes démocratiques | réforme électorale | loi électorale | code électoral | réforme de la
    loi électorale | processus électoral | processus démocratique | élections | élection législative | élections
    législatives | élections locales | élection présidentielle | état de droit | réforme judiciaire | réforme de la
    justice | réformes judiciaires | réforme constitutionnelle | révision de la constitution | liberté de la presse
    | droits de l'homme | droits humains | démocratisation | institutions démocratiques | scrutin | observation
    électorale | réforme de l'état | indépendance de la justice | libertés fondamentales | financement des partis |
    loi sur les partis | liberté d'expression | indépendance des juges | médias indépendants
enlargement: élargissement | adhésion à l'alliance | adhésion | candidature* | porte ouverte | politique de la porte
    ouverte | candidat à l'adhésion | aspirant* | devenir membre | perspective d'adhésion | admission de | plan
    d'action pour l'adhésion | nouveaux membres | intégration euro-atlantique | demande d'adhésion | voie de
    l'adhésion | membre à part entière | futur membre
neutrality: neutralité | statut de neutralité | pays neutre | état neutre | neutre* | non-alignement | non aligné* |
    non alignement | sans être membre d'aucune alliance | à l'écart des alliances | hors des alliances | hors de
    toute alliance | aucune alliance
parliamentary: deux chambres | entre les chambres | deux hémicycles | visite de parlementaires | coopération
    parlementaire | coopération interparlementaire | interparlementaire* | diplomatie parlementaire | échanges
    parlementaires | échanges entre parlements | échanges entre les parlements | échanges entre les deux parlements
    | contacts parlementaires | contacts entre parlements | contacts .. assemblées | relations parlementaires |
    liens parlementaires | assemblées parlementaires | deux assemblées | deux parlements | groupe d'amitié | groupes
    d'amitié | délégation parlementaire | délégations parlementaires | dimension parlementaire | rôle des parlements
    | rôle du parlement | relations entre les parlements | dialogue parlementaire | coopération entre les parlements
    | coopération entre parlements | commissions parlementaires | contrôle parlementaire | liens entre les
    parlements | liens entre parlements | commissions de défense des deux | travail parlementaire | entre les deux
    chambres
""")


def told(key: str) -> tuple[str, ...]:
    """The phrases of a topic by words and by deeds, without those that are faint or turned down."""
    out = {*DROPPED.get(key, ()), *FAINTER.get(key, ())}
    return tuple(one for one in dict.fromkeys((*SYNONYMS[key], *DEEDS.get(key, ()))) if one not in out)


def faintly(key: str) -> tuple[str, ...]:
    """The faint phrases of a topic, without those turned down."""
    out = DROPPED.get(key, ())
    return tuple(one for one in dict.fromkeys((*WORDINGS.get(key, ()), *FAINTER.get(key, ()))) if one not in out)


TOPICS = TopicWords(
    synonyms={key: told(key) for key in SYNONYMS},
    faint={key: faintly(key) for key in SYNONYMS},
    verbs=(
        (
            r"\b(?:évoqu\w+|abord\w+|discut\w+|échang\w+|examin\w+|trait\w+|port(?:é|er|ait|aient|ent|e) sur|"
            r"consacr\w+|parl\w+|fait le point|passé en revue|pass\w+ en revue|thèmes?|ordre du jour|au "
            r"centre|au cœur|au programme|souligné|insisté|informé|présent\w+|exposé|expliqu\w+|retracé|"
            r"question de|questions? (?:de|relatives?)|coopération (?:en|dans)|salué|débattu|concern\w+|"
            r"\?\W*$|\b(?:conférence|exposé|leçon|cours|causerie|séminaire|colloque|atelier|débat|table ronde)\b"
            r"[^.;,]{0,25} sur |"
            r"\bil s'agi(?:t|ssait) d|\bfaire le point|\bau menu|\broulé sur|\bmoyens d[e']|\bcherch\w+ comment|"
            r"\bil (?:a|avait) (?:\w+ )?été question|\bplaid\w+|\brevenue?s? sur|\bse sont penchée?s? sur|\bà "
            r"propos d|"
            r"\brésumé|\bpréoccup\w+|\binquiet\w*|\bpriorit\w+|\bmise? en avant|\battachement|\bimportance|"
            r"\bnécessité|"
            r"dossier|sujets?|dominé|mis l'accent|accent|félicit\w+|attention|entretenue?s? de|recensé)"
        ),
    ),
    not_topics=(
        r"\bqui (?:a|avait|ont) (?:dirigé|servi|travaillé|commandé|occupé|été)\b[^.,;]*",
        r"\b(?:est|était|fut) (?:chargée?|responsable) d[^.;]*",
        (
            r"(?<!bourses d')(?<!bourse d')(?<!stages d')\b(?:études|étudié|diplômée? d[e']|docteure? en|"
            r"carrière|publié (?:un|plusieurs)|auteure? de|"
            r"spécialiste d|professeure? d|mariée? |née? (?:à|en)|entrée? au ministère)[^.;]*"
        ),
        r"\bnon pas (?:de |du |d'|des |sur )[^.;,]*|^[^.;]*\bn'(?:a|ont) pas (?:\w+ )?été (?:abordée?s?|"
        r"évoquée?s?)\b",
        r"\b(?:pendant|durant|depuis|après|avant|issue?s? de|malgré) (?:la |le |les |l'|une? )?[\w'-]+(?: civile)?\b",
        r"\bzones? de combats?\b|\b(?:fond|niveau|bord|droit) de la mer\b|"
        r"\b(?:villages?|habitants|communes?|populations) riverain\w*|"
        r"(?<=femmes dans les )(?:négociations|pourparlers) de paix\b",
        r"\bdevant (?:les |des |de |quelque )?(?:stagiaires|élèves|officiers|étudiants|cadets|auditeurs)\b"
        r"[^.;,]{0,80}?(?= sur |[.;,]|$)|(?<=déminage )humanitaires?|\bavant son adhésion\b[^.;]*|\bgénie maritime\b",
        r"\bcandidatures? [^.;,]{0,40}\b(?:secrétariat|poste|conseil|programme|présidence|siège|commission)\b",
        r"\bpays hôte\b|\b(?:fanfare|bal|orchestre|chorale|musique|équipe) des? [^.;,]{2,30}|"
        r"^\W*(?:pays|état) riverain[^,;.]*|\broute de montagne\b",
        r"^\W*(?:officier|diplomate|juriste|économiste|ingénieure?|médecin|magistrate?)[^.;]{0,40}, "
        r"(?:il|elle|m\. [\w'-]+|mme [\w'-]+) (?:a|avait|fut|est)[^.]*",
        r"\bclimat (?:amical|cordial|de |d'|constructif|chaleureux|serein|politique|social)|\bbases? navales?\b",
        r"\bmonuments? (?:aux|à la|des|du)\b[^.;,]{2,40}|\bincendie de (?:19|20)\d\d|\bmission d'observation "
        r"(?:pour|électorale|"
        r"du scrutin|des élections)",
        r"\b(?:devant|avec|parmi|une (?:centaine|dizaine|vingtaine|trentaine|cinquantaine) de) (?:les |des |de |d')?"
        r"(?:étudiants?|élèves|maires|pompiers|chercheurs|réfugiés)(?:[, ]+(?:et )?(?:de |d'|des )?(?:pompiers|"
        r"chercheurs|"
        r"étudiants|élus))*",
        r"\b(?:a|avait) (?:longtemps |auparavant |notamment |aussi )+(?:suivi|dirigé|enseigné|commandé|négocié|"
        r"travaillé|"
        r"étudié|conduit)[^.;]*",
        r"^\W*(?:âgée? de|née? (?:à|en|le)|titulaire d|diplômée? d|auparavant|avant (?:de|sa|son)|[\w-]+ de "
        r"(?:carrière|"
        r"formation|profession|métier))[^.]*",
        r"\bn'(?:a|ont) pas été (?:confirmée?s?|promise?s?|abordée?s?|évoquée?s?)\b",
        r"\bdroit de la mer\b|\bappels? à (?:candidatures?|projets?)\b|\battachée? scientifique\b",
        r"\b(?:il|elle) (?:suivait|dirigeait|enseignait|représentait|avait (?:auparavant )?(?:enseigné|"
        r"dirigé))\b[^.;]*",
        r"\b(?:coopère|travaille|collabore) avec (?:\w+ )?(?:\w+ )?partenaires[^.;]*",
        (
            r"\bespace (?:presse|médias?|publi\w+|aérien|de (?:dialogue|discussion|coopération|travail)|"
            r"économique|européen|schengen|informationnel|public|numérique|commun)"
        ),
        r"\b(?:déclaré|annoncé) à la presse\b",
        r"\bcette question n'\w+ pas\b",
        r"\b(?:il n'a|n'a) pas été question[^.;]*",
    ),
    bodies=words(
        """
    académie agence assemblée association autorité bureau centre collège comité commandement commission compagnie
    conseil corps département direction division ambassade école faculté fondation force forces groupe hôpital
    inspection institut institution ministère office organisation parlement police secrétariat section sénat service
    services unité union université programme état-major
    """
    ),
)
