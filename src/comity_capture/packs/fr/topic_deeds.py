"""French topics told by what is done or promised, and words that are too weak to count or count faintly.

In the notation of the synonyms; "a/b" is either of two words."""

from comity_capture.pack import phrases

DEEDS = phrases("""
defence_education: accueillir/accueillera/accueilleront/accueille/recevra/recevoir/former/formera/admettre/admettra
    .. officiers/sous-officiers/cadets/aspirants/pilotes |
    ouvrir/ouvrira/rouvrir .. école*/académie*/cours .. officiers/stagiaires/élèves/cadets |
    officiers/sous-officiers/cadets/aspirants/stagiaires .. école/écoles/académie/collège/institut .. |
    envoyer/enverra .. stagiaires/cadets/officiers à/au | envoyer/enverra .. élèves | instructeurs .. académie/école
    | écoles de cavalerie/pilotage/formation | doter l'école | académie navale | école interarmées |
    écoles .. accueilleront | places .. officiers/stagiaires/cadets | formation des/d' officiers |
    formation des équipages | formation des pilotes | formation des sous-officiers | formation dispensée |
    formation militaire | échange/échanges d' instructeurs/officiers | enseignement militaire supérieur |
    formation supérieure .. officiers | stagiaires .. dans les écoles | stages .. officiers/militaires |
    élèves officiers
language_training: apprentissage/enseignement de/du/des/d'/l' ..
    langues/langue/portugais/anglais/français/arabe/espagnol | portugais/anglais/français maritime/technique |
    cours de portugais/anglais/français/russe/arabe/turc | formation en langues | institut des langues
operations_contribution: promotion de la paix | engagements .. paix | dans les opérations/missions |
    aux opérations/missions | rôle .. dans les opérations/missions |
    opérations de la communauté/union/concorde/ligue/coalition | opérations du conseil/pacte |
    mission de la concorde/communauté | mission du conseil/pacte | mission poursuivra | patrouilles .. mission |
    mission maritime/navale | contribution .. mission/missions/opérations |
    participer/participation/prendre part à/aux/au .. mission/missions |
    contingent/bataillon/compagnie/section/frégate/hélicoptère/hôpital/détachement .. mission/opération/opérations |
    soldats/militaires/officiers/médecins/unités/troupes .. au sein de la mission | déploiera/déployer ..
    frégate/compagnie/bataillon/contingent/hélicoptère/hélicoptères/patrouilleur/soldats/militaires |
    groupement tactique
transit: transport/transports/desserte/ligne/lignes/liaison/liaisons/transit maritime/maritimes |
    aériennes et maritimes | ligne maritime directe | réhabilitation du port | ligne ferroviaire/aérienne |
    rouvrir/rétablir .. ligne/liaison | accord sur le transit | accord .. transport/transports |
    transport/transports routier/aérien/ferroviaire/terrestre | transports terrestres |
    couloir/corridor .. transport/commercial | libre passage des marchandises |
    liaison/liaisons routière/ferroviaire/aérienne/aériennes | au titre des transports | domaine des transports |
    tronçon/tronçons | passage des camions | autoroutes | pont sur le | trafic de marchandises | fret ferroviaire |
    vols réguliers
border_crime: sécuriser/sécurisation .. frontière/frontières | trafics en mer |
    lutte/efforts/coopération contre .. trafics/ trafic/traite/contrebande/passeurs | traite des personnes |
    traite des êtres | gestion/surveillance/sûreté/contrôle .. frontières/frontière | police aux frontières |
    conseiller/conseillers frontières | coopération policière/frontalière | postes frontaliers | réseaux criminels |
    groupes criminels
maritime_security: escorter/escortera .. navires | navires marchands | piraterie |
    sûreté/surveillance/sécurisation/sécurité/protection du/des golfe/détroit/détroits/eaux |
    sûreté/surveillance/sécurisation/sécurité de la baie/rade |
    nettoyage de la rade | pêche illicite/illégale | radars côtiers | surveillance côtière | patrouilleurs |
    bâtiment/bâtiments hydrographique/militaires/naval | coopération/exercice/exercices/patrouilles naval* |
    domaine naval | sûreté de la navigation | sûreté des ports/routes/eaux/mers |
    marine/marines .. exercice/arrangement | entre leurs marines | formation .. garde-côtes | vedettes à la marine |
    dragage du port | trafic/sauvetage/secours/patrouilles en mer
sea_region: situation/stabilité/sécurité/tensions/évolution dans/de/du/autour la/le/les/l'/du
    golfe/baie/mer/détroits | situation/stabilité/tensions/calme du/de/dans/en golfe/mer | stabilité du golfe |
    situation dans .. baie/golfe
regional_security: situation sur/autour les/des/du lacs/lac/îles | situation sécuritaire dans/au/du |
    situation/stabilité/sécurité/tensions dans le/les nord/sud/est/ouest/hauteurs/hauts/hautes/confins/plateaux |
    situation dans/de/aux .. région/confins/voisinage | situation régionale |
    stabilité/sécurité/paix dans/de/en cette/notre/la région | sécurité régionale | conjoncture régionale |
    situation politique et sécuritaire
energy_security: approvisionnement électrique |
    approvisionnement/approvisionnements en/de/du .. gaz/électricité/pétrole/énergie |
    interconnexion/interconnexions des/de/électrique* | diversification .. ressources/approvisionnements |
    livraisons .. gaz | hydrogène | canalisations | énergies renouvelables | réseaux électriques | haute tension |
    gazoducs/oléoducs | parc/centrale/centrales/ferme solaire/solaires/éolien* | sécurité .. approvisionnement |
    réseau électrique | lignes électriques | électrification | énergie solaire | transition énergétique |
    port gazier | barrage hydroélectrique
environment_climate: domaine/gestion/secteur/questions/diplomatie/qualité/partage/ressources de/en/des/du l' eau |
    questions .. eau | diplomatie de l'eau | domaine de l'eau | ressources en eau | érosion | alerte aux crues |
    surveillance .. forêts | protection/gestion/sauvegarde des/de/du .. forêts/fleuve/fleuves/lac/côtes/littoral |
    protection du littoral | effets .. climat | domaine du climat | fonte/recul des glaciers |
    bassin/bassins .. fleuve | cours d'eau | eaux partagées | adaptation au .. climatique | déchets plastiques |
    mangroves
education_links: reconnaîtra/reconnaîtrait/reconnaître les diplômes | enseignement à distance |
    accueillir/accueillera/accueille .. étudiants/doctorants/professeurs/chercheurs/postgraduates |
    étudiants .. inscrits | mobilité/coopération/échanges universitaire*/académique*/éducative/scolaires |
    échanges d'étudiants | échanges d'enseignants | coopération éducative | domaine de l'éducation | doctorants |
    étudiants .. dans les universités | bourses universitaires | bourses offertes | bourses .. étudiants |
    étudiants dans ses universités | accueil des étudiants | places .. étudiants/doctorants |
    université .. partenariat | reconnaissance .. diplômes | jumelage .. universités
security_defence_reform:
    réforme de/des/du sa/la/son/leur/l'/ses gendarmerie/police/armée/forces/défense/services/ministère |
    réforme des forces | modernisation des forces | réforme de .. gendarmerie | réforme des armées |
    appui à la réforme
science: recherche agronomique/marine/scientifique/polaire/médicale/océanographique/spatiale/agricole |
    science et .. éducation | programme scientifique | données scientifiques | coopération scientifique |
    recherche et innovation | jeunes chercheurs
demining: conseillers/spécialistes/experts/véhicules en/de déminage | déminage | plongeurs démineurs |
    nettoyage .. mines
women_peace_security: femmes dans les opérations de paix | femmes dans les opérations | unités féminines |
    accès des femmes | rôle/place/participation/part des femmes | personnel féminin |
    femmes .. fonctions/postes de commandement | femmes médiatrices
normalisation: reprise du dialogue | entre les deux voisins | pourparlers/négociations .. entre les deux pays |
    pourparlers engagés/entre | négociations/dialogue/pourparlers avec ses/leurs/son/le voisins/voisin |
    entre .. et ses voisins | traité frontalier | accord frontalier |
    délimitation/démarcation/tracé de/du .. frontière | ouverture/réouverture d'/de .. passage/frontière/poste |
    normalisation entre/des/avec
armed_conflict: conflit qui se poursuit | conflit dans/en/entre | conflit .. se poursuit | frappes contre/sur |
    le front | attaques contre .. civils | poursuite des combats
humanitarian: sécurité alimentaire | régions/familles/populations/communes touchées par | touchées par la sécheresse
    | tonnes de blé/riz/vivres/céréales | populations/familles/personnes déplacées |
    sort des/de .. populations/familles/déplacés | conséquences pour les civils | vaccins | besoins humanitaires |
    accueil des réfugiés | aide aux .. sinistrés/victimes/familles | communes sinistrées | matériel médical |
    abris chauffés | bureau humanitaire
democratic_reforms: observateurs électoraux | élections législatives/locales/municipales/présidentielles |
    listes électorales | préparation des élections | formation des magistrats |
    réforme/code/loi électorale/électoral | observateurs aux élections
practical_cooperation: renforcer/développer/consolider la coopération entre les deux pays |
    aide/appui technique pratique | voies permettant de resserrer la coopération
parliamentary: assemblées .. partenaires | groupe interparlementaire | parlementaires des deux |
    entre les assemblées | présidente/président .. sénat effectuera .. visite |
    échanges entre .. commissions/parlements/assemblées/chambres |
    coopération entre .. assemblées/parlements/chambres/sénats | délégation de parlementaires/sénateurs/députés
enlargement: élargissement* | candidature à .. adhésion | candidature à l'union/alliance/organisation
resilience: alerte aux crues | secours aux populations | exercice de secours | gestion des risques |
    zones inondables | risques majeurs | unités de secours | renforts contre les feux | communes du littoral
logistics: avions de transport | véhicules à l'armée | soutien des troupes | soutien logistique | mobilité militaire
integrity: marchés publics | lutte contre la corruption | publiera ses comptes | transparence
interoperability: normes identiques/communes | soutien mutuel .. forces | opérer ensemble | aptes à opérer |
    normes du pacte/conseil | interopérabilité
medical: bloc opératoire | hôpital de campagne | santé militaire | chirurgiens militaires | médecine militaire
""")

FAINTER = phrases("""
maritime_security: naval* | frégate* | littoral | vedettes | maritime
sea_region: de la mer | la mer de | en mer de | dans la mer | états riverains | pays riverains | région de la mer
space: de l'espace | dans l'espace | sur l'espace | l'espace et
defence_education: académie militaire | académies militaires | école militaire | école de guerre |
    formation des cadres | écoles de guerre | école navale | écoles navales | instruction militaire
border_crime: postes-frontières | postes frontière | poste-frontière | points de passage | douanier*
medical: médical* | hôpital de campagne
cyber_defence: sécurité des réseaux
resilience: séisme* | résilience | inondation* | infrastructures critiques | infrastructure critique | secourisme
science: scientifique* | chercheurs | science | sciences | nouvelles technologies
regional_security: coopération régionale | environnement régional
operations_contribution: contingent* | mission d'observation | mission de vérification
partnership_framework: accord-cadre
trust_funds: bailleurs de fonds
enlargement: candidature*
armed_conflict: affrontement*
environment_climate: océans | zones humides
""")

DROPPED = phrases("""
maritime_security: littoral | protection du littoral | lutte contre les passeurs | exercice amphibie
sea_region: mer de saphir | riverains | rivages | riverain* | eaux de la mer
regional_security: situation dans le bassin | situation dans les hauteurs | évolution de la situation dans |
    voisinage | situation dans le golfe | situation dans la zone | stabiliser toute la région
border_crime: situation sécuritaire à la frontière
environment_climate: gestion des glaciers | incendies de forêt | feux de forêt | énergie propre
human_security: protection .. civils | traite des êtres humains | traite d'êtres humains | traite des personnes |
    droit international humanitaire | populations civiles
defence_education: formation des cadres | enseignement à distance | centre régional de formation |
    formation à la lutte | formation .. officiers
enlargement: élargissement | élargir | admission de
education_links: programme* d'échange* | programme d'échanges
energy_security: barrages
science: bourses de recherche | drones | observatoire | laboratoire* | robots | technologies
normalisation: relations diplomatiques | rapprochement | rapprochement entre les deux voisins
political_dialogue: relations bilatérales | relations entre les deux | dialogue entre | ligne directe
practical_cooperation: coopération .. domaines | coopération dans le domaine | coopération dans les domaines |
    projets communs | projets conjoints
women_peace_security: femmes et les hommes
armed_conflict: frapp* | frappes
international_security: grands dossiers | droit international
""")
