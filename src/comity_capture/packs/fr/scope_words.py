"""Words of which the scope of a French post is made: of defence, for the climate."""

from comity_capture.pack import words

SCOPES = words(
    """
    défense affaires étrangères étranger extérieures extérieur intérieur intérieures sécurité justice finances
    économie économique économiques énergie énergétique éducation enseignement recherche science sciences santé
    culture culturel sports sport jeunesse transports transport communication communications télécommunications
    agriculture environnement travail social sociale sociales urgence urgences situations crise crises numérique
    développement durable industrie industriel commerce tourisme infrastructures infrastructure innovation
    connectivité technologies technologie européennes européenne euro-atlantique euro-atlantiques intégration état etat
    planification politique politiques opérations opération opérationnel plans logistique coopération partenariat
    partenariats renseignement renseignements investissement investissements gestion personnel formation doctrine
    armement armements armes maîtrise contrôle droits homme humaine humaines parlement parlementaire parlementaires
    assemblée sénat chambre comité commission conseil cour état-major états-majors armée armées forces force marine
    air terre garde police frontières frontière douanes douane mission missions délégation bureau direction
    département division section branche unité agence service services centre académie université faculté école
    institut institution gouvernement gouvernemental cabinet relations liaison publique public publics diplomatie
    civil civile civils protection préparation secteur résilience femmes paix minorités réfugiés anciens combattants
    familles famille patrimoine réconciliation mine mines déminage lutte antimines cyber cyberdéfense cybersécurité
    cyberespace spatial espace climat changement climatique ressources naturelles eau eaux forêts mer maritime
    maritimes ports navigation aviation aérienne aériennes chemins fer régional régionale régionales stratégique
    stratégiques stratégie militaire militaires non-prolifération terrorisme antiterrorisme réponse capacités
    capacité normes normalisation standardisation interopérabilité juridique juridiques protocole presse information
    informations médias nationale national nationales nationaux international internationale internationales
    internationaux général générale généraux suprême interarmées interministériel interministérielle commun commune
    conjoint spécial spéciale spéciales administratif administratives administration budget budgétaire achats
    acquisition approvisionnement matériel matériels secours sapeurs-pompiers pompiers incendie catastrophes
    population solidarité intégrité corruption anticorruption audit trésor trésorerie plan réforme réformes
    décentralisation territoire territoires collectivités locales régions ville urbanisme logement égalité genre
    immigration migration migrations asile travaux bâtiment équipement modernisation transition écologique écologie
    alimentation pêche élevage artisanat prospective analyse analyses évaluation études secrétariat présidence
    primature chancellerie république royaume groupe groupes amitié organisations organisation humanitaires
    humanitaire indépendantes indépendants non permanent permanente consultatif consultative exécutif exécutive
    élections électorale banque centrale exportations tête projet projets programme programmes multilatérales
    multilatéral bilatérales bilatéral ministre président présidente premier première chef gouverneure reine prince
    princesse maire ambassadeur ambassadrice chancelier chancelière recteur rectrice doyen doyenne premiers cheffe
    commandant directeur directrice secrétaire gouverneur roi commandement corps bataillon brigade régiment base
    navale escadre flotte garnison région composante terrestre collège haut haute hautes supérieure supérieur
    questions question dossier sûreté aéroport désarmement euro-méditerranéennes asie afrique europe amérique nord
    sud ouest orient occidentale orientale rue quartier nom peuple chargé contingent oriental méridional méridionale
    septentrional septentrionale diplomatique boréale affectation coopérative droit bassin bassins routes route
    couloir corridors détroit détroits golfe îles île vallée péninsule voisinage fleuve dialogue partenaires
    partenaire orientaux été hiver règlement négociations sanctions conflits conflit prévention cessez-le-feu
    disparus prisonniers détenus lettres médecine ingénierie linguistique langues entraînement simulation fiducie
    médical médicale médicaux sanitaire technique alerte veille enquête enquêtes données satellite satellites
    mémoire langue traduction météorologie météorologique hydrologie géologie cartographie statistique statistiques
    garde-côtes gardes-côtes gardes-frontières garde-frontières local locale locaux résidant collégiale collégial
    instance exercice observation surveillance vérification stabilisation consolidation appui soutien assistance
    sort enfants enfance temps armé armés redressement gouvernance action actions traite personnes discours haine
    tolérance religion religions croyance liberté libertés expression racisme antisémitisme discriminations
    biodiversité pétrole gaz hydrocarbures aménagement habitat handicap postes fonction cultes diaspora francophonie
    trafic criminalité stupéfiants drogues drogue nationalité citoyenneté identité consommation concurrence
    entreprises entreprise emploi insertion cohésion compétitivité portuaire portuaires régulation médiation
    processus démobilisation réintégration reconstruction relèvement confiance transparence contentieux législation
    traités cérémonies visas maintenance munitions cavalerie infanterie artillerie génie parachutistes surface
    sauvetage phares balises état-civil écoles gendarmerie zone océan ministère ministères équipe équipes cellule
    laboratoire hôpital musée archives société association union fonds réseau plateforme forum quartier-général
    réserve réservistes intégrée pays voisins tiers citoyens nation nations détachement
    escadron peloton compagnie frégate escadrille patrouille détachements flottille émir sultan souverain
    premier-ministre
    """
)
