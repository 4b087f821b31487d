"""Ordinary wordings of topics in English, by what is done and to what: clear, lift, remove .. mines, shells,
    ordnance.

An entry is a key with combinations between bars; the words left of "+" go with each one right of it, up to
    three words
between; "_" joins words, "*" stands for any ending."""

from itertools import product

from comity_capture.pack import phrases

COMBINED = """
defence_education: teach* educat* school* + officers cadets non-commissioned recruits | train* educat* stud* course*
    places + military_academ* staff_college* war_college* defence_colleg* defence_universit* defence_academ*
    | cadet* officer* + exchange exchanges abroad | teach* lectur* professors writ* + curricul* courses
    textbooks syllab* | reform* moderni* review* + curricul* academy military_school* officer_training
    training_of_officers | military_teach* defence_stud* officer_course* officer_training training_of_military
    young_officers_course cadet_training lifelong_learning war_studies course_for_officers courses_for_officers
    lesson_plans
language_training: learn* teach* train* course* lesson* class* instruct* exam* level command test* + english french
    foreign_language* language_skills languages | language_course* language_class* language_lab* language_teach*
    language_exam* language_test* language_instruct* language_teachers english_class* english_course*
    language_school* english_teach* military_english french_class* lessons_in_english language_certificates
demining: clear* remov* lift* dispos* destr* neutrali* defus* sweep* search* rid* free* locat* detect* + mines mine
    landmines shells minefield* unexploded ordnance | mine mines + clearance casualties victims survivors awareness
    experts specialists sappers | mined + fields land roads villages areas ground | maps charts records + minefields
    mines | unexploded_* mine-detect* mine_detect* demin* mine_clear* explosive_ordnance explosive_remnants
    remnants_of_war cleared_of_mines mine_clearance_teams mine-action former_battlefield* contaminated_fields
counter_ied: bomb bombs explosives + buried built planted laid kitchens garages make_harmless |
    home-made homemade improvised makeshift hidden roadside car concealed remote-controlled + bomb bombs
    explosives charges devices explosive | booby-trap* boobytrap* suicide_vests pipe_bomb* letter_bomb* parcel_bomb*
    counter-ied ied ieds bomb-mak* route_search bomb_technician* bomb-disposal explosive_device* bomb_makers
    bombs_planted bombs_laid
information_threats: fight* counter* expos* tackl* combat* answer* respond* resist* spread* detect* against +
    false_news lies disinformation falsehood* rumours fabrications propaganda hoaxes | false fabricated forged
    doctored fake manipulated + messages claims photos images pictures videos news stories reports documents
    accounts recordings | hostile foreign + propaganda influence narratives interference campaigns messaging |
    disinform* misinform* deepfake* media_litera* troll_farm* bot_network* bots fact-check* factcheck* hybrid_*
    interference_in information_attack* information_campaign* psychological_operations public_opinion online_lies
    smear_* fake_* grey_zone grey-zone
cyber_defence: attack* intrusion* intruder* break-in* hack* breach* protect* defend* defence secur* guard* harden* +
    network networks server servers computer computers databases digital_systems software government_websites
    payment_systems online_services data_centre* | cyber* hack* malware ransom* phishing computer_virus* passwords
    denial-of-service digital_defence* incident_response network_defence network_defend* network_intrus* encrypt*
    digital_resilience information_security it_security computer_emergenc* data_breach* stolen_data digital_intru*
interoperability: bring* + into_line | act* fight* move* + as_one | same_frequenc* talk_to_each_other |
    work* act* operate* train* fight* serve* exercise* communicate* fly sail* + side_by_side
    together_with alongside_units alongside_allied shoulder_to_shoulder | same common shared joint compatible +
    standards procedures radios frequencies signals drills rules_of_engagement communications terminology calibre |
    joint combined multinational + manoeuvres exercise exercises drills drill command_post | interoperab*
    evaluat*_of_units certif*_of_units compatib* mutual_understanding_between_units operational_capabilit*
    certification_of standardis* units_certified unit_certified certified_unit* evaluated_to
operations_contribution: battalion company platoon soldiers troops engineers helicopter* contingent + keeps
    maintains stationed abroad serving | mission_in_the soldiers_abroad troops_abroad |
    contribut* troops soldiers platoon company battalion engineers contingent officers unit
    doctors helicopters staff_officers personnel + to_the_mission in_the_mission for_the_mission mission_in
    operation_in to_the_operation in_the_operation in_missions in_operations missions_abroad peace_mission
    peacekeeping_force observer_mission training_mission | serv* deploy* sent send* join* part participat* rotat* +
    the_mission peace_mission* missions_abroad operations_abroad peacekeep* international_mission* joint_mission
    mission_in operation_in observer_mission | peacekeep* peace_support peace-support troop_contribut*
    troop-contribut* blue_helmet* expeditionary foreign_deployment* rotation_of_the contingent_to contingent_of
logistics: store* storage stock* transport* supply supplies deliver* move* movement shipment* haul* + ammunition
    military_equipment troops rations fuel_for army_supplies tanks heavy_equipment spare_part* uniforms | depot*
    warehouse* + military army ammunition forces supplies spare | supply_chain* supply_line* supply_depot* logistic*
    spare_parts maintenance_of repair_shop* repair_of military_mobility airlift* sealift* host-nation
    host_nation_support quartermaster* transport_and_supply supply_system* catering_for_the fuel_depot* rail_wagons
    military_transport* supply_of_the_forces stockpil* refuel* field_kitchens
medical: treat* care evacuat* heal* operat* rehabilitat* stabilis* transfus* + wounded casualties wounds soldiers
    veterans patients amputee* injured_soldiers burns bleeding | military army field combat war naval + hospital
    hospitals doctors doctor surgeon surgeons nurses medic medics medicine medical clinic surgery | first_aid
    tourniquet* prosthe* medevac casualty_evac* casualty_care stretcher* medical_train* medical_evac*
    medical_course* medical_staff medical_corps surgeons surgery post-traumatic trauma_* army_medic* blood_bank*
    paramedic* medical_equipment medical_support field_dressing* wounded_soldiers
maritime_security: patrol* watch* surveill* monitor* protect* guard* secur* safe* + sea_lanes shipping coast
    coastline waters harbour harbours ports port vessels tankers merchant_ships underwater offshore seabed
    navigation shipping_lanes strait straits fishing_fleet* | frigate* corvette* minehunter* patrol_boat*
    patrol_ship* warship* + exercise exercises joint port_call visit | maritime_* naval_exercise* naval_cooperat*
    naval_patrol* coastguard* coast_guard* piracy pirates undersea_cable* undersea_infra* seabed_cable* subsea
    sea_lane* shipping_lane* freedom_of_navigation navigation_safety port_security harbour_protect* at-sea
    boarding_team* boarding_drill* mine_countermeasure* minesweep* rescue_at_sea sea_rescue joint_patrols_at_sea
    manoeuvres_at_sea smuggling_at_sea coastal_radar* fishery_protect*
security_defence_reform: law laws act bill + on_the_armed on_the_army on_military on_conscription on_defence |
    moderni* + ministry staff headquarters armed |
    reform* reorganis* restructur* moderni* overhaul* transform* rebuild* rewrit* reshap*
    review* + armed_forces army navy air_force defence_ministry ministry_of_defence defence_sector security_sector
    general_staff military command_structure personnel_system forces promotion_system police_force
    intelligence_service* defence_law conscription military_service national_guard reserve_force* | civilian civil
    democratic parliamentary + control_over control_of_the_armed oversight_of_the oversight_over | army_reform*
    defence_reform* military_reform* security_reform* security_sector_reform defence_review* defence_planning
    defence_white white_paper force_structure career_system pay_and_promotion promotion_and_pay rules_on_promotion
    professional_soldier* volunteer_force conscript* defence_institution* defence_management military_ombuds*
    defence_ombuds* reserve_system length_of_service rights_of_soldiers rights_of_conscripts recruits_are
integrity: fight* counter* combat* curb* prevent* against tackl* root* risk* + corruption bribe* bribery graft fraud
    embezzle* kickback* conflicts_of_interest misuse_of | transparen* clean honest open fair audit* oversee
    oversight + procurement tender tenders contracts purchases budget budgets spending accounts | anti-corrupt*
    anticorrupt* bribe* whistle-blow* whistleblow* asset_declar* declarations_of_assets building_integrity
    integrity_build* codes_of_conduct code_of_ethics good_governance procurement_law procurement_rule*
    contract_register register_of_contracts conflict_of_interest* purchas*_of_arms arms_purchas* corrupt_offic*
    auditor*_report
women_peace_security: women woman + in_uniform in_the_armed in_the_army in_the_forces soldiers officers at_the_table
    in_peace in_command in_the_ranks in_the_military in_the_police in_missions in_combat recruits commanders pilots
    leaders mediators serve serving | female + soldiers officers cadets recruits commanders pilots personnel
    peacekeepers troops deminers | role share number proportion place participation recruitment promotion careers
    rights + of_women | gender gender-* women's_* harassment maternity equal_treatment equal_pay mothers_in
    sexual_harass* sexual_abuse resolution_1325 women_and_peace careers_for_women
human_security: civilians people villagers families + out_of_harm* harm's_way | out_of_harm* villages_caught
    caught_between_the |
    protect* safe* harm* suffer* shield* rights_of spare sparing risk* + civilians civilian_population
    civilian population children non-combatants ordinary_people inhabitants minorities villagers cultural_heritage
    cultural_sites monuments | human_traffick* traffick*_in_human traffick*_in_people traffick*_in_women
    human_secur* civilian_harm child_soldier* civilian_casualt* civilian_victim* laws_of_war law_of_armed
    humanitarian_law geneva_convention* protection_of_civil* children_in_war children_in_conflict safety_of_people
    what_it_means_for_civilians
arms_control: poison* toxic nerve mustard + weapons gas agents munitions | nerve_gas poison_gas mustard_gas |
    rocket missile + technolog* parts |
    control* limit* ban* destr* dispos* verif* inspect* reduc* stockpile* prolifer* spread* surplus* +
    weapons small_arms light_weapons missiles ammunition_stock* chemical nuclear_weapons biological arms
    old_munitions surplus_munitions rockets_of | arms_contr* disarm* non-prolif* nonprolif* proliferat* cbrn
    chemical_defence chemical_attack* chemical_agent* biological_agent* nuclear_weapon* nuclear_test* small_arms
    export_control* radiolog* radioactiv*
    gas_mask* decontaminat* toxic_agent* nerve_agent* missile_treat* arms_treat* test_ban destruction_of_surplus
    weapons_of_mass open_skies verification_visit* military_observers confidence-and
counter_terrorism: fight* counter* combat* prevent* against threat threats financing struggle attack attacks return
    + terror terrorist* terrorism extremis* radical* jihadi* militants foreign_fighters | terroris* counter-terror*
    counterterror* anti-terror* violent_extrem* radicalis* radicaliz* deradical* foreign_fighter* hostage*
    suicide_bomb* bomb_attack* extremist* terror lone_attack*
border_crime: guard* control* patrol* secur* protect* watch* monitor* manage* police* crossing + border borders
    frontier frontiers checkpoints | smuggl* traffick* illegal_trade contraband + drugs weapons arms cigarettes
    people migrants goods fuel tobacco narcotics persons | border_guard* border_police border_secur* border_contr*
    border_manag* border_post* border_patrol* frontier_guard* customs_coop* customs_contr* organised_crim*
    organized_crim* crime_network* criminal_gang* drugs narcotic* money_launder* human_smuggl* people_smuggl*
    smuggl* mafia* cross-border_crim* illegal_cross* illegal_migra* irregular_migra* cybercrim* document_forg*
    forged_passport*
resilience: respond* response prepar* protect* rescu* warn* relief recover* cope coping + disaster* earthquake*
    flood* fire fires catastroph* emergenc* blackout* pandemic* avalanche* crises storm* industrial_accident* |
    civil_prepared* civil_protect* civil_defence civil_emergenc* disaster* emergency_plan* emergency_serv*
    emergency_suppl* emergency_respon* emergency_prepar* rescue_team* rescue_work* rescue_exerc* rescue_serv*
    early_warning first_responder* firefight* fire_brigade* forest_fire* wildfire* floods evacuation_of
    evacuat*_exercis* evacuation_plan* earthquake* landslide* critical_infra* resilien* national_stockpil*
    crisis_manag* continuity_of power_cut* search_and_rescue rescue_dog* rescue_train* supply_of_water water_pump*
    shelters_for continuity_plan* civil_crisis
energy_security: supply supplies deliver* import* export* transit price* purchase* storage shortage*
    flow source* depend* + gas oil electricity energy fuel_for_the_winter coal power | gas oil power energy
    electric* + grid grids link links market markets pipeline* station stations plant plants terminal* interconnect*
    field fields lines route routes supply supplies price prices | pipeline* natural_gas lng
    power_grid* power_line* interconnector* hydropower hydroelectr* nuclear_power solar_* wind_farm* wind_power
    renewab* refiner* power_station* power_plant* electricit* fuel_reserv* oil_reserv* fuel_for_the_winter energy
environment_climate: falling rising level protect* clean* pollut* warming drying shrinking retreat* melt* share* +
    water sea_level waters river rivers glacier* ice lake lakes coast fish forests air soil temperatures sea |
    climat* environment* ecolog* pollut* glacier* drought* biodivers* fish_stock* water_level* water_scarc*
    shrinking_sea desertif* carbon* emissions greenhouse toxic_waste waste_water wastewater oil_spill* oil_slick*
    nature_conserv* nature_reserv* heat_wave* heatwave* water_shortage* salinity level_of_the_water extreme_weather
    storms_and
space: satellit* space_* orbit* rocket_launch* ground_station* earth_observ* remote_sens* space-based outer_space
    spacecraft* spaceport* cosmodrome* navigation_signal* gps space_weather launch_site astronaut* space_junk
    space_debris collision_in_orbit satellite_data launch_pad*
science: scien* research* laborator* joint + research_project* grants institutes cooperation programme study
    laboratories | research_project* research_grant* research_institute* research_coop* scientif* quantum
    artificial_intell* machine_learning robotics drone_technolog* drone_research sensor_technolog* nanotech*
    biotech* innovation technology_coop* joint_research joint_study measuring_station* seismolog* patents start-up*
    technological_coop* emerging_tech*
political_dialogue: political regular high-level frank close annual ministerial + consultations contacts exchanges
    dialogue | political_dialog* political_consult* political_talks political_contact* political_relations
    consultation_mechanism regular_meeting* dialogue_between dialogue_with_the_alliance channels_of_communication
    channel_of_communication level_of_dialogue foreign_policy_consult* exchange_of_visits state_of_relations
    bilateral_consult* annual_consult* talks_at_political held_consultations consultations_between_the
practical_cooperation: practical concrete hands-on day-to-day tangible + cooperation collaboration projects help
    support results steps work assistance areas measures activities | practical_coop* practical_project*
    areas_of_coop* fields_of_coop* joint_activit* joint_projects cooperation_in_practice plan_of_activit*
    practical_assist* work_on_the_ground expert_visits cooperation_activit* cooperation_events
    military_cooperation_plan
partnership_framework: partnership cooperation tailored individual multi-year + programme plan document goals
    objectives cycle review framework package agreement mechanisms roadmap | tailored_* partnership_goal*
    partnership_document* partnership_review* partnership_cycle* partnership_objective* partnership_tool*
    individual_partner* annual_national status_of_partner partner_status assessment_of_the_programme
    objectives_of_the_programme goals_of_the_programme programme_goals new_goals agreed_goals
    implementation_of_the_programme review_of_the_programme draft_programme programme_for_the_next next_programme
    cycle_of_the
trust_funds: trust_fund* donor* + meeting conference contributions account pledges states nations countries |
    trust_fund* lead_nation* lead-nation donors money_from_the_fund paid_into_the_fund pay_into_the_fund
    contributions_to_the_fund payment_to_the_fund assistance_fund* voluntary_contribut* voluntary_payment*
    voluntary_fund* multi-donor joint_fund fund_for_the_destruction fund_for_mine contributors_to_the_fund
    financed_by_the_fund
normalisation: peace ceasefire truce settlement reconcil* normalis* normaliz* + agreement treaty talks process
    accord negotiations between_the between_neighbours relations text monitoring with_its_neighbour*
    conference_between | delimit* demarcat* mark* draw* agree* reopen* open* + common_border common_frontier
    border_between frontier_line border_crossing* border_line | peace_agree* peace_treat* peace_talks
    peace_process peace_accord* peace_deal normalis* ceasefire* prisoner_exchange* exchange_of_prison*
    release_of_prison* prisoners_of_war armistice good-neighbour* neighbourly restor*_of_diplomatic
    diplomatic_ties_with diplomatic_relations_between rapprochement border_delimit* border_demarc* former_adversar*
    former_enem* confidence_between_the_two missing_soldiers
regional_security: balance + of_forces of_power among_the_countries among_its_neighbours |
    security stability situation tension* peace developments calm + in_the_region region's
    of_the_region across_the_region in_the_south in_the_north in_the_east in_the_neighbourhood around_the_region
    in_our_region in_central on_its_borders at_its_borders | regional_stab* regional_secur* regional_situat*
    regional_develop* regional_tension* regional_format* regional_peace region's_secur* region's_stab*
    security_of_the_region security_picture security_challeng* security_environment_in
sea_region: calm stability security situation balance + shores coasts of_the_gulf in_the_gulf on_the_gulf
    around_the_gulf of_the_bay gulf's_shores |
    security stability situation balance cooperation peace future calm tension* states countries nations +
    of_the_sea in_the_sea around_the_sea on_the_sea in_the_basin of_the_basin sea_region round_the_sea | littoral*
    coastal_states sea_basin basin_of_the shores_of_the sea_region* status_of_the_sea division_of_the_sea
    law_of_the_sea
international_security: international global world world's + security peace stability order situation crises tension
    threats challenges law_and_order | world_peace rules-based rule-based charter_of_the peace_in_the_world
    state_of_the_world global_balance strategic_stability great_powers great-power geopolitic* world_affairs
    international_affairs international_law security_in_europe on_the_continent european_secur* international_order
armed_conflict: fighting + on_the_far on_the_other now_in in_its on_its_borders | the_fighting* front_lines |
    war fighting* shelling* offensive invasion aggression hostilities clashes bombard* strikes +
    in_the_north in_the_south in_the_east in_the_west against_the continue* goes_on broke_out flared escalat*
    front_line frontline on_the_city in_neighbouring | armed_conflict* ongoing_war ongoing_conflict civil_war
    war_of_aggres* full-scale shelling* air_raid* airstrike* air_strike* missile_strike* drone_strike* drone_attack*
    front_line frontline* hostilities artillery_fire invad* invasion_of wounded_in_the_war since_the_war_began
    victims_of_the_war end_the_war war_in end_to_the_war end_to_the_fighting course_of_the_war fighting_in
    renewed_fight*
transit: route* corridor* railway* rail road roads port ports ferry bridge* highway* motorway* air_link* flight* +
    goods freight trade cargo containers between_the_two linking connect* transit direct across_the new_line grain |
    shipment* transport* export* carri* transit + grain goods containers freight cargo by_rail by_road by_sea
    through_the | transit* freight* connectiv* railway* rail_link* rail_line* road_link* transport_corridor*
    trade_corridor* trade_route* middle_corridor ferry_line* ferry_service* ferry_link* container* direct_flight*
    air_link* transport_link* hauliers customs_free transport_of_goods overflight* grain_export*
    grain_shipment* carriage_of_goods waiting_times_at
education_links: exchange* grant* mobility + students student lecturers universit* professors graduates pupils
    diplomas degrees teachers | scholarship* student_exchang* exchange_of_student* university_coop*
    universit*_of_the_two joint_degree* double_degree* recogni*_of_degree* recogni*_of_diplom* study_places
    study_abroad academic_exchang* academic_mobil* visiting_professor* guest_professor* doctoral_stud*
    doctoral_cand* twinning_of_univ* university_partner* higher_educat* youth_exchang* school_partner* degrees_from
    interns internship*
humanitarian: famil* people villagers inhabitants those + left_their fled_their lost_their driven_from homeless
    who_fled who_have_fled | food bread blankets tents + for_the_families for_those to_the_families planeload* |
    send* deliver* distribut* ship* help* shelter* feed* food relief aid + refugees displaced blankets
    tents medicines food_parcels homeless winter_clothes families_who returnees victims_of flood_victims |
    humanitarian* refugee* displaced_* aid_convoy* aid_shipment* aid_deliver* relief_goods relief_suppl*
    relief_flight* food_aid food_parcel* emergency_aid missing_persons missing_people fate_of_the_missing tents_and
    aid_for_the aid_to_the winter_aid medical_aid drinking_water_for family_reunif* return_of_displaced
    emergency_shelter* host_families
territorial_questions: territor* sovereign* recognised occupied inviolab* independen* + integrity borders
    sovereignty claims dispute disputes territories regions territory within_its | sovereignty territorial_*
    occupied_* recognised_border* breakaway separatis* annex* secession* non-recogni* inviolab* disputed_island*
    disputed_territor* disputed_region* border_dispute* status_of_the_territor* de-occup* deoccup*
    status_of_the_island* return_of_the_territor*
democratic_reforms: free fair local municipal presidential parliamentary observ* monitor* + elections election
    ballot poll polls | reform* independen* strengthen* new change* + judiciary courts electoral election_law
    media_law judges prosecutor's | rule_of_law election_observ* electoral_* judicial_* human_rights
    fundamental_rights press_freedom freedom_of_the_press free_media independent_media free_press
    freedom_of_assembly democra* constitutional_reform* constitutional_amend* constitutional_court
    separation_of_powers vote_in_the_municipal* political_prison* local_self-gov* decentrali* minority_rights
enlargement: admission + of new | new_states new_member* let_into being_let_into |
    to_join membership accession accede candidat* admit* admission apply* applic* path + the_alliance
    the_organisation to_membership to_the_alliance member_states membership full_member new_members |
    membership_aspir* membership_bid membership_perspect* aspir*_to_join enlarg* accession_* candidate_status
    open-door_polic* open_door_polic* new_members full_member* invitation_to_join application_to_join
    door_to_membership membership_talks future_membership ratification_of_the_accession
neutrality: side* belong* join* + bloc blocs | any_bloc no_bloc |
    neutral* non-align* nonalign* bloc-free bloc_free military_blocs outside_all_alliances join_no_alliance
    join_no_bloc member_of_no stay_out_of_alliances stay_out_of_blocs permanent_neutral* neutral_status
    no_military_bloc not_take_sides equidist* belongs_to_no belong_to_no foreign_bases_on
parliamentary: parliament* members_of_parliament lawmakers speakers assemblies + exchange exchanges cooperation ties
    contacts friendship_group* dialogue diplomacy delegation delegations | inter-parliament* interparliament*
    parliamentary_coop* parliamentary_dipl* parliamentary_ties parliamentary_contact* parliamentary_dele*
    parliamentary_friend* friendship_group* members_of_both_parliament* two_parliaments both_parliaments
    the_two_assemblies both_chambers role_of_parliament* cooperation_between_parliament* work_of_committees
    parliamentary_oversight joint_committee_meeting visits_between_committees
"""

# who acts or what is there, rather than what was spoken of: alone and in passing these are no topic
WEAK = """
interoperability: joint exercise | joint exercises | joint manoeuvres | joint training
defence_education: cadets from
language_training: interpreters | interpreter
demining: deminers | bomb disposal | bomb disposal school
logistics: host nation | warehouse | warehouses | field kitchens | field kitchen | spare parts
medical: ambulance | ambulances | nurses | doctors and nurses | medics | surgeons | military doctors | medical staff |
    medical teams | medical team | medical corps | military hospital
operations_contribution: contingents | peacekeepers | missions abroad | part in operations
maritime_security: patrol boats | patrol boat | navies | frigate | piracy | coastguard
women_peace_security: women officers | number of women | female officers | female soldiers
border_crime: customs | customs officers | border guards
resilience: earthquake | earthquakes | landslides | shelters | rescuers | firefighters | rescue
science: researchers | scientists | laboratories | laboratory
practical_cooperation: practical work | areas of cooperation
trust_funds: donors
normalisation: common border
transit: lorries | ferries
education_links: students from | students of the university | universities of the two
humanitarian: aid workers | tents and | blankets and | field kitchens | food supplies
democratic_reforms: judicial reform
enlargement: accession | candidacy
parliamentary: lawmakers
human_security: trafficking
partnership_framework: partner status | partnership document
environment_climate: clean water
"""


def combined(table: str) -> dict[str, tuple[str, ...]]:
    """The table above as phrases by topic, in the notation of the synonyms."""
    found: dict[str, tuple[str, ...]] = {}
    for key, entry in _entries(table):
        made: list[str] = []
        for part in entry.split("|"):
            left, plus, right = part.partition("+")
            if plus:
                made.extend(f"{a} .. {b}" for a, b in product(left.split(), right.split()))
            else:
                made.extend(part.split())
        found[key] = tuple(one.replace("_", " ").strip() for one in made)
    return found


def _entries(table: str) -> list[tuple[str, str]]:
    """Keys with what stands behind their colon."""
    entries: list[tuple[str, str]] = []
    for line in table.strip().splitlines():
        if line.startswith(" ") and entries:
            entries[-1] = entries[-1][0], f"{entries[-1][1]} {line.strip()}"
        else:
            key, _, rest = line.partition(":")
            entries.append((key, rest.strip()))
    return entries


def firm(own: tuple[str, ...], key: str) -> tuple[str, ...]:
    """The phrases of a topic with the combinations of this module, without those that are faint."""
    faint = FAINT.get(key, ())
    return tuple(
        phrase
        for phrase in dict.fromkeys((*own, *WORDINGS.get(key, ())))
        if phrase not in faint and not (phrase.endswith("*") and any(_held(phrase, one) for one in faint))
    )


def _held(phrase: str, faint: str) -> bool:
    """Whether an open phrase would take a faint one with it: sapper*."""
    return faint.startswith(phrase[:-1]) and faint.count(" ") == phrase.count(" ")


WORDINGS = combined(COMBINED)
FAINT = phrases(WEAK)
