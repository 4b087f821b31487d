"""Ordinary French wordings of each topic besides those of topics.py; ".." is a gap, "*" any ending."""

from comity_capture.pack import phrases

WORDINGS = phrases("""
defence_education: écrire les cours | rédaction des cours | matériel pédagogique | manuels militaires | formation
    des jeunes officiers | formation continue des officiers | formation initiale des officiers | formation des
    sergents | formation des cadets | cadets | élèves-officiers | collège de défense | cours pour officiers | corps
    des sous-officiers | pédagogie | formation de formateurs | formation des formateurs | instructeurs qualifiés |
    enseignants militaires | professeurs militaires | université de défense | programme* de cours | maquettes de
    cours | enseignement de la stratégie | réforme de l'enseignement | modernisation .. académie* | leadership
    militaire | cours d'officiers | simulateurs de commandement
language_training: langue des équipages | école d'anglais | anglais | langue anglaise | messages en anglais | parler
    la même langue | parler une même langue | langue de travail | apprendre une langue | langue commune | heures de
    langue | classes de langue | centre de langues | centre linguistique | manuel* d'anglais | manuel* de français |
    niveau .. anglais | niveau .. français | certificat* de langue* | barrière de la langue | barrière linguistique
    | parler français | parler anglais | cours intensif* de | traducteurs militaires
demining: mines | minée | minés | minées | terrains piégés | terres piégées | terres rendues sûres | terres rendues
    aux agriculteurs | parcelles nettoyées | bombes à sous-munitions | munitions abandonnées | munitions enfouies |
    enlèvement des engins | neutralisation des engins | détecteur* de métaux | dépollution des sols | dépollution
    des champs | champs .. mines | obus enfouis | obus de guerre | munitions de guerre | munitions héritées | restes
    de guerre | pièges laissés | carte* des zones | champs interdits | détection des mines | désamorçage
counter_ied: bombes cachées | bombes de fabrication artisanale | bombe artisanale | bombes bricolées | bombe* au
    bord | bords de route | charges artisanales | charges dissimulées | charges explosives | explosifs de
    fabrication | engins explosifs | engins de fortune | engins artisanaux | ieds | brouilleur* | véhicules piégés |
    pièges posés | explosifs artisanaux | neutralisation d'engins explosifs | robots démineurs | mines improvisées |
    équipes de neutralisation | explosifs faits maison
information_threats: manipulations | manipulation* | déjouer les manipulations | vidéo* truquée* | images truquées |
    vidéos falsifiées | faux sites | faux documents | fausse* nouvelle* | fausse* information* | opérations de
    déstabilisation | déstabilisation | guerre des récits | récits hostiles | récits trompeurs | messages trompeurs
    | campagnes de dénigrement | influence étrangère | influences étrangères | communication de crise | guerre
    psychologique | intoxication | désinformer | contre-vérités | comptes automatisés | vérification des
    informations | vérifier les informations | résistance .. propagande | attaques .. information
cyber_defence: attaques en ligne | attaques contre les serveurs | intrusion* informatique* | défense informatique |
    pirates | logiciel* malveillant* | hameçonnage | réseaux de l'état | réseaux gouvernementaux | réseaux publics |
    réseaux de l'administration | protection des données | protection des systèmes | serveurs de l'état | failles
    informatiques | failles de sécurité | numérique* .. attaque* | menaces numériques | menaces dans le cyberespace
    | espace numérique | alerte informatique | incidents .. réseaux | équipes de réponse aux incidents | défense
    numérique | virus informatique*
interoperability: normes de la ligue | normes du pacte | normes de l'union | normes de la coalition | aux normes |
    mêmes normes | mêmes standards | standards communs | standards de la | procédures de la ligue | procédures du
    pacte | manœuvrer avec | opérer avec | opérer aux côtés | travailler ensemble sur le terrain | agir ensemble |
    combattre ensemble | systèmes compatibles | radios compatibles | matériels compatibles | compatibilité |
    exercices communs | exercice* conjoint* | manœuvres communes | manœuvres conjointes | harmonisation des
    procédures | harmoniser les procédures | évaluation de l'unité | évaluation .. bataillon | certifier | bataillon
    certifié | certification du bataillon | certification d'une | niveau de préparation .. unités | transmissions ..
    chiffrées | parler le même langage | liaison de données
operations_contribution: participe .. opération* | participe .. mission* | participent .. opération* | participent
    .. mission* | participation .. opération* | participation .. mission* | présence .. sur le terrain | équipe .. à
    la mission | équipe .. au sein de la mission | soldats déployés | militaires déployés | troupes déployées |
    unités déployées | déploiement de | envoi de soldats | envoi d'un bataillon | envoi d'une compagnie | envoi
    d'une section | envoi d'observateurs | renfort .. mission | section .. mission | officiers .. mission | peloton
    .. mission | opération de la ligue | opérations de la ligue | mission de la ligue | opération du pacte | mission
    du pacte | missions du pacte | missions de la ligue | opérations du pacte | opérations conduites par | missions
    conduites par | sous le drapeau de | force multinationale | force internationale | force de stabilisation |
    mission d'appui | mission de surveillance | à l'étranger .. soldats | soldats .. à l'étranger | gestion des
    crises
logistics: soutien logistique | transport de matériel* | transport des matériels | transport .. troupes | transit
    militaire | carburant | entrepôt* | dépôts militaires | dépôt de matériel | magasins militaires | réparation des
    véhicules | ateliers de réparation | entretien .. matériel* | maintenance | stocks militaires | gestion des
    dépôts | camions militaires | convois militaires | acheminement des troupes | ponts militaires | plateforme
    logistique | étiquetage | chaîne du froid | munitions .. stock* | stockage | approvisionnement .. armée*
medical: hôpital mobile | hôpitaux mobiles | hôpital .. campagne | poste médical | équipement* médicaux | lits
    d'hôpital |
    équipe chirurgicale | équipes chirurgicales | hôpital de l'armée | hôpital .. armée | soignants | soins aux
    soldats | soins .. militaires | soins d'urgence | secours aux blessés | prise en charge des blessés | médecins
    des armées | médecins .. armée* | chirurgie | chirurgicale* | infirmiers | infirmières | ambulances |
    ambulanciers | banque de sang | don du sang | transfusion* | rééducation | réadaptation | santé mentale |
    psychologique* .. soldats | amputés | traumatologie | vaccination .. soldats | brancardiers | télémédecine |
    hospitalier*
maritime_security: secours en mer | sauvetage en mer | mission navale | lutte contre les passeurs |
    surveillance des pêches | police des pêches | zone de pêche | zones de pêche | bâtiments de
    guerre | exercice amphibie |
    garde des côtes | protection du littoral | littoral | surveillance du littoral | surveillance ..
    mer | surveillance .. eaux | trafic en mer | contrebande en mer | navires suspects | routes de la mer | voies de
    navigation | navigation | sécurité des navires | sécurité des routes | équipages .. navire* | câbles en mer |
    câbles au fond | sous-marin* | corvette* | vedettes | frégate* | protection des câbles | radars côtiers | zone
    économique exclusive | plateformes en mer | installations en mer | pirates en mer | pirates de la mer |
    sauvetage en mer | patrouilles communes en mer | image maritime | drones de surface | passage des navires
security_defence_reform: réforme des services | réforme des services de police | réforme de la police | réforme de
    la gendarmerie | réforme des services de sécurité | réforme du secteur de la défense | réforme .. ministère |
    armée plus | armée moderne | moderniser l'armée | moderniser les forces | réformer l'armée | réformer les forces
    | restructuration .. armée* | restructuration .. forces | réorganisation .. ministère | réorganisation .. forces
    | réorganisation .. état-major | feuille de route .. défense | stratégie de défense | stratégie de sécurité
    nationale | politique de défense | doctrine de défense | loi sur la défense | loi sur les forces | loi sur le
    renseignement | contrôle civil | contrôle .. forces armées | recrutement .. armée | carrières militaires |
    ressources humaines | planification .. défense | budget* de défense | réforme .. défense | réserve nationale |
    réserve opérationnelle | suppression du service | fin de la conscription
integrity: enrichissement illicite | marchés truqués | appels d'offres truqués | appels d'offres transparents |
    transparence des marchés | transparence des achats | transparence des dépenses | achats de défense |
    acquisitions transparentes | intégrité | éthique | déontologie | code de déontologie | corrompus | favoritisme |
    fraude* | cour des comptes | commande publique | contrôle des dépenses | contrôle des achats | prévention de la
    corruption | gestion transparente | dépenses militaires transparentes | auditeurs internes | comptes publics |
    lutte contre les abus | patrimoine des officiers
women_peace_security: femmes aux processus de paix | femmes aux négociations | femmes dans la prévention |
    femmes dans les processus de paix | femmes et les hommes |
    femmes dans les négociations | femmes à la table | place faite aux femmes | femmes au sein |
    femmes dans la police | femmes dans la défense | femmes dans les missions | femmes dans l'armée | femmes parmi |
    femmes gradées | femmes officières | femmes commandant | femmes soldats | militaires femmes | présence des
    femmes | présence féminine | accès des femmes | avancement des femmes | postes de commandement .. femmes |
    parité | égalité hommes-femmes | égalité entre hommes et femmes | égalité entre femmes | égalité professionnelle
    | conseillers pour l'égalité | conseillère .. genre | dimension du genre | harcèlement | quart de femmes |
    femmes médiatrices | médiatrices | participation féminine
human_security: protéger les civils | protection .. civils | protection .. populations | protection .. habitants |
    sécurité des civils | sécurité des habitants | sécurité des populations | civils dans les conflits | civils dans
    les combats | civils pris | exposer les familles | enfants soldats | recrutement d'enfants | enfants recrutés |
    enfants enrôlés | exploitation sexuelle | abus sexuels | violences contre les civils | violence contre les
    civils | dommages civils | patrimoine en temps de guerre | monuments .. guerre | musées .. guerre | droit
    humanitaire | droit de la guerre | droit des conflits | droits des civils | esclavage
arms_control: trafic d'armes | sécurisation .. munitions | destruction .. munitions | destruction des stocks |
    armes légères | munitions périmées |
    obus chimiques | obus à gaz | bombes chimiques | gaz de combat | munitions chimiques | produits
    chimiques | matières radioactives | sources radioactives | agents chimiques | substances chimiques | pesticides
    périmés | missiles antiaériens portables | traité sur les armes | limitation des armements | limitation des
    armes | réduction des armements | exportations d'armes | contrôle des armes | stocks d'armes | armes anciennes |
    armes obsolètes | destruction d'armes | destruction de missiles | destruction des stocks | destruction des armes
    | mines détruites | laboratoires mobiles | protection nrbc | protection cbrn | menaces chimiques | menace
    chimique | risque chimique | risques chimiques | risques biologiques | nucléaire militaire | essais de missiles
    | inspections d'armements | traité d'interdiction | armes prohibées | biologiques et chimiques
counter_terrorism: prêcheurs de haine | prêcheurs de violence | recruter .. jeunes | terreur | groupe* armé*
    extrémiste* | cellules terroristes | réseaux terroristes | recrutement en ligne .. extrémiste* | financement du
    terrorisme | retour des combattants | extrémistes | embrigadement | déradicalisation | prévention de la
    radicalisation | kamikaze* | attaque* suicide* | prises d'otages | menace terroriste | propagande djihadiste |
    protection des lieux publics | attaques contre les foules | attaques aveugles | listes de suspects | groupes
    djihadistes | groupes violents
border_crime: passeurs | trafic de migrants | traite des migrants | contrebande |
    bandes armées .. frontière | trafic* .. frontière* | traversées clandestines | passages clandestins |
    passages illégaux | franchissements illégaux | franchissements clandestins | douanes | contrôle .. passagers |
    fraude douanière | cigarettes de contrebande | contrebande | réseaux de passeurs | mafia* | bandes organisées |
    crime transfrontalier | criminels transfrontaliers | criminalité | surveillance .. frontière* | contrôle ..
    frontière* | sécurité .. frontière* | patrouilles .. frontière* | patrouilles frontalières | vol de bétail |
    argent sale | armes illicites | armes de contrebande | cocaïne | héroïne | narcotiques | stupéfiants |
    frontières plus sûres | véhicules volés
resilience: cyclone* | ouragan* | typhon* | gestion des crues | crues | prévention des risques | risques
    naturels | avalanche* |
    réaction aux catastrophes | réponse aux catastrophes | secours aux populations | services de secours |
    secouristes | sauveteurs | plan d'alerte | plans d'alerte | sirènes | volontaires formés | volontaires civils |
    réserves alimentaires | réserves de stocks d'urgence | stocks stratégiques | panne* | réseau .. panne | coupure*
    d'électricité | coupure* .. courant | évacuation .. habitants | hôpitaux en cas de | continuité de l'état |
    continuité .. services | préparation des familles | préparation des communes | préparation .. civils |
    préparation aux crises | préparation aux catastrophes | gestion des catastrophes | glissement* de terrain | crue
    | réservoirs d'eau | chaîne d'alerte | numéro d'urgence | feux | incendie* | tempêtes | séisme* | exercice
    d'évacuation | biens essentiels | fonctions vitales | services vitaux | société* résiliente* | capacité ..
    résister
energy_security: courant électrique | réseaux électriques | réseau de gaz | livraisons de pétrole | électrique* ..
    réseau | coupures de gaz | prix du gaz | dépendance énergétique | dépendance au gaz | terminal méthanier |
    terminaux gaziers | gazier* | pétrolier* | conduites de gaz | conduite sous-marine de gaz | pipelines | pipeline
    | lignes à haute tension | lignes électriques | transformateurs électriques | postes de transformation |
    barrages | panneaux solaires | énergies renouvelables | combustible* | mix énergétique | stockage de gaz |
    réserves de gaz | uranium | réacteur* | sources d'énergie | fourniture d'électricité | exportation*
    d'électricité
environment_climate: protection de l'eau | protection des eaux | ressources en eau | glaciers | atolls | qualité
    de l'eau |
    retenue sur les hauteurs | planter | plantation d'arbres | arbres | recul des glaciers | pluies
    .. violentes | pluies torrentielles | montée de la mer | montée du niveau | eau potable | manque d'eau |
    pénurie* d'eau | rareté de l'eau | partage de l'eau | partage des eaux | nappes phréatiques | cours d'eau |
    assèchement | lac asséché | chaleur extrême | réchauffement | hausse des températures | gaz à effet de serre |
    carbone | transition écologique | transition verte | espèces protégées | pollutions | dépollution des eaux |
    boues toxiques | décharges | eaux polluées | qualité des eaux | qualité de l'eau | littoral .. érosion | bases
    .. vertes | sols contaminés | conditions météorologiques extrêmes
space: satellites | débris en orbite | orbites | lanceur* spatial | lancement .. satellite* | observation par
    satellite | navigation par satellite | télécommunications par satellite | images prises depuis l'espace |
    surveillance de l'espace | météo spatiale | astronaute* | cosmos | fusée* | mise en orbite | espace lointain |
    activités spatiales | droit de l'espace | sécurité de l'espace | objets spatiaux | constellation* de | station
    spatiale | débris dans l'espace
science: recherche polaire | laboratoire* d'étude | laboratoire* d'analyse | station* de recherche | glaciologie
    | expédition* scientifique* |
    recherche* .. commune* | travaux de recherche | équipe* de recherche | équipes de chercheurs | chercheur* |
    recherche appliquée | instituts de recherche | laboratoires | laboratoire commun | brevets | inventions |
    savants | technologie* | hautes technologies | matériaux nouveaux | capteurs | drones | robotique | expérience
    scientifique | campagnes de mesure | étude scientifique | observatoire* | mathématiques | physique quantique |
    calcul intensif | données ouvertes | science pour la paix | coopération .. recherche
political_dialogue: dialogue | consultations .. régulières | contacts plus fréquents | contacts fréquents |
    rencontres régulières | réunions régulières | se consulter | se concerter | concertation* | intensifier le
    dialogue | approfondir le dialogue | relations bilatérales | relations entre les deux | liens politiques |
    canaux politiques | consultations entre | consultations avec | visites de haut niveau | visites régulières |
    rencontres annuelles | mécanisme de consultation* | format de consultation | ligne directe
practical_cooperation: coopération bilatérale .. concrète | coopération .. domaines | projets communs | projets
    conjoints | activités communes | programme d'activités | plan d'activités | mesures concrètes | mesures
    pratiques | volet concret | appui technique | assistance technique | soutien technique | travail pratique |
    travaux pratiques | travail concret | actions communes | actions pratiques | échanges d'experts | échange
    d'experts | coopération au quotidien | coopération opérationnelle | retombées concrètes | coopération sur mesure
partnership_framework: taillé* sur mesure | taillée* sur mesure | projet de programme | cycles de coopération |
    cycle de coopération | plan de coopération | document de partenariat | partenariat renouvelé | nouveau
    partenariat | renouvellement du partenariat | renouvellement du programme | priorités du partenariat | priorités
    du programme | priorités de coopération | priorités .. partenariat | objectifs .. programme | mise en œuvre du
    programme | mise en œuvre du partenariat | mise en œuvre du plan | évaluation du programme | évaluation du
    partenariat | révision du programme | révision du partenariat | prochain programme | programme .. prochaine*
    année* | programme quadriennal | programme triennal | programme pluriannuel | plan pluriannuel | feuille de
    route .. partenariat | feuille de route .. coopération | approfondir le partenariat | approfondissement du
    partenariat | partenariat .. sur mesure | cadre de dialogue | objectifs convenus | engagements du programme |
    statut de partenaire
trust_funds: caisse commune | caisse alimentée | dons .. alliés | cagnotte commune | fonds commun | fonds de soutien
    | fonds de la ligue | fonds du pacte | fonds alimenté | fonds multilatéral | donateur* | bailleur* | pays
    contributeurs | contributions volontaires | contribution volontaire | contribution financière | fonds destiné |
    fonds pour le | fonds pour la | fonds spécial | fonds d'assistance | fonds d'aide | verser au fonds | versement
    au fonds | alimenter le fonds | abonder le fonds | fonds de partenariat | fonds .. contribution*
normalisation: pourparlers .. voisin* | négociations .. voisin* | règlement des différends | bons offices |
    pourparlers entre |
    conclure la paix | paix avec le voisin | paix avec les voisins | paix avec son voisin | paix entre
    les deux | paix durable entre | faire la paix | accord avec le voisin | accord .. frontière | traité avec |
    tracé de la frontière | tracé de leur frontière | bornage | rouvrir la frontière | rouvrir .. frontière |
    rouvrir les ambassades | frontière .. rouverte | rétablir les relations | rétablir des relations | reprise des
    contacts | relations diplomatiques | échange de prisonniers entre | réconciliation | rapprochement | apaisement
    entre | apaisement des relations | texte de paix | négociations avec le voisin | dialogue avec le voisin | deux
    voisins | nations voisines | voisins réconciliés | règlement du différend | règlement pacifique
regional_security: stabilité de notre région | stabilité .. région | sécurité .. région | paix .. région | avenir de
    la région | situation dans le voisinage | stabilité du voisinage | voisinage | équilibres régionaux | menaces
    régionales | instabilité régionale | instabilité .. région | défis régionaux | région .. stable | conflits de la
    région | foyers de tension | équilibre .. région | sécurité dans le caucase | sécurité en asie | sécurité de la
    zone | sécurité du bassin | stabilité du continent | sécurité des voisins | architecture régionale |
    organisations régionales | enjeux régionaux | dynamiques régionales | tensions .. région | tensions aux
    frontières
sea_region: situation .. mer | sécurité .. mer de | stabilité .. mer | équilibre .. mer | tensions .. mer | paix ..
    mer | avenir de la mer | bassin de la mer | rives de la mer | rivages | littoral de la mer | pays du bassin |
    états du bassin | états côtiers | pays côtiers | coopération .. bassin | eaux du golfe | zone de paix | statut
    de la mer | région de la mer
international_security: sécurité dans le monde | sécurité du continent | ordre du monde | monde plus sûr | monde
    instable | monde où la guerre | situation dans le monde | situation mondiale | situation sur le continent |
    crises mondiales | crises internationales | crise* internationale* | paix mondiale | paix et sécurité | paix et
    la sécurité | architecture de sécurité | architecture européenne | sécurité commune | menaces à la paix |
    menaces globales | droit international | règles internationales | nations unies | multilatéralisme | grandes
    puissances | tensions mondiales | tensions internationales | affaires du monde | grands dossiers | conseil de
    sécurité
armed_conflict: taire les armes | on se bat | se battent | la fin des hostilités | prise des armes | guerre chez |
    guerre aux portes | guerre menée | pays en guerre | en guerre | effort de guerre | guerre | agresseur* |
    attaque* de missiles | attaques aériennes | frappes | offensive* | champ de bataille | combats .. reprennent |
    reprise des combats | fin des combats | arrêt des combats | cesser le feu | cessez-le-feu | trêve | soutien
    militaire à | aide militaire à | aide au pays attaqué | pays agressé | occupant | forces d'occupation |
    populations bombardées | villes bombardées | conflit qui | conflit .. dure | conflit voisin | conflit armé |
    armée d'invasion | siège de la ville
transit: transport maritime | transports maritimes | liaisons maritimes | liaisons aériennes | desserte
    ferroviaire | voies de passage | corridor ferroviaire |
    voie transsteppique | voies ferrées | rail | trains de marchandises | lignes ferroviaires | ligne de fret |
    lignes aériennes | liaison aérienne | liaison maritime | trafic de marchandises | échanges de marchandises |
    marchandises | passage en douane | ports .. commerce | terminal à conteneurs | terminal commun | conteneur* |
    route commerciale | routes commerciales | route transfrontalière | routes .. commerce | pont sur le | ponts |
    poids lourds | camions .. frontière | transport* routier* | transport ferroviaire | transport fluvial |
    navigation fluviale | aéroport* .. liaison | liaisons .. entre | connexion* | interconnexion des transports |
    désenclaver | fibre optique | céréales .. port* | couloir* commercial | itinéraire* | voie* navigable*
education_links: étudiants .. échange | échanges d'élèves | séjours d'études | séjour d'études | doctorants |
    boursiers | bourse* .. étudiant* | étudiants étrangers | étudiants invités | jumelage | jumelages | partenariat
    entre universités | partenariat universitaire | accord entre universités | accord universitaire | diplômes
    communs | équivalence des diplômes | équivalence de diplômes | chaire | université commune | cours communs |
    enseignants invités | échange de professeurs | échanges de professeurs | échanges de chercheurs | programme
    d'échange | programmes d'échange | jeunes diplômés | jeunes chercheurs | mobilité universitaire | master |
    masters | faculté* .. coopération
humanitarian: accès à l'eau | forage* .. puits | puits | aide .. déplacé* | camp* de déplacés | accueil des déplacés |
    convoi de tentes | convoi de médicaments | tentes | couvertures | médicaments | vivres aux | exilés |
    exode | fuyant les combats | fui les combats | fuir les combats | familles réfugiées | accueil des réfugiés |
    abri aux | distribution de distribution d'eau | secours humanitaires | aide aux populations | aide aux victimes
    | aide aux familles | aide aux réfugiés | aide aux déplacés | soutien aux victimes | retour des réfugiés |
    retour des familles | retour des civils | proches des disparus | recherche des disparus | échange de captifs |
    libération des prisonniers | libération des détenus | captifs | couloirs humanitaires | pauses humanitaires |
    famine | croix-rouge | villages détruits | reconstruction des villages
territorial_questions: frontières .. négocient | sol national | frontières héritées | souverain* | souveraineté |
    ensemble de son territoire | territoire national | territoires perdus | territoires annexés | territoires
    revendiqués | retrait des troupes | retrait des forces | troupes étrangères | unité du pays | unité territoriale
    | frontières inviolables | frontières .. reconnues | respect des frontières | violation .. frontières | province
    séparatiste | séparatistes | séparatisme | région séparatiste | enclave* | îlots | îles contestées | île
    contestée | revendications territoriales | différend territorial | différend* frontalier* | indépendance |
    libération du territoire | libération des territoires | terres occupées
democratic_reforms: code électoral | loi sur les médias | loi sur la justice | loi sur les associations | commission
    électorale | bureaux de vote | scrutins | urnes | électeurs | électoral* | campagne électorale | pluralisme |
    opposition politique | société civile | liberté des médias | presse libre | presse indépendante | juges
    indépendants | tribunaux indépendants | réforme des tribunaux | réforme de la constitution | réformes politiques
    | réformes institutionnelles | institutions indépendantes | séparation des pouvoirs | libertés publiques |
    libertés | démocratie | démocratique* | référendum* | décentralisation | gouvernance locale
enlargement: entrer dans l'organisation | entrée dans l'organisation | rejoindre l'organisation | devenir un allié |
    devient-on membre | devenir membres | candidat* .. ligue | candidat* .. pacte | entrée dans la ligue | entrée
    dans le pacte | entrée dans l'alliance | entrer dans la ligue | entrer dans le pacte | rejoindre la ligue |
    rejoindre le pacte | rejoindre l'alliance | rejoindre l'union | adhérer | aspirations .. membre | futurs membres
    | nouveau membre | statut de candidat | pourparlers d'adhésion | négociations d'adhésion | critères d'adhésion |
    conditions d'adhésion | perspective européenne | portes ouvertes de | porte .. ouverte | qualité de membre |
    chemin vers l'adhésion | invitation à adhérer | élargir | pays candidats
neutrality: à l'écart .. blocs | écart de tous les blocs | blocs militaires | neutralité permanente | neutralité
    militaire | politique de neutralité | politique de neutre | reste neutre | rester neutre | demeure neutre | non
    engagé | pays non aligné | non-aligné* | refus des blocs | hors des blocs | sans alliance | n'appartient à
    aucune alliance | n'adhère à aucune alliance | n'adhérera à aucune alliance | aucun bloc | équidistance | statut
    neutre | bons offices | neutralité .. constitution
parliamentary: liens entre les deux institutions | deux assemblées | deux chambres | entre parlementaires |
    parlementaires des deux | députés des deux | travail des commissions | commissions permanentes | contrôle de
    l'exécutif | contrôle parlementaire | rôle des députés | rôle des élus | échanges entre députés | échanges entre
    élus | stage parlementaire | visites de députés | groupe parlementaire | groupes parlementaires | groupe
    d'amitié parlementaire | formation des députés | formation des assistants parlementaires | assistants
    parlementaires | fonctionnaires parlementaires | législateurs | travaux législatifs | travail législatif |
    coopération législative | coopération entre assemblées | coopération entre les assemblées | contacts entre
    députés | contacts entre élus | assemblée* .. coopération | observateur à l'assemblée | jumelage des parlements
""")
