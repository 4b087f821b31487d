"""Topics told by what is done or promised: who goes to a mission, a school, a course; and what is too weak to count.

In the notation of the synonyms; "a/b" is either of two words."""

from comity_capture.pack import phrases

DEEDS = phrases("""
operations_contribution: 's mission | 's missions | 's .. operations | 's operation in | 's operations |
    's patrols in/off/on | the mission in/on/off | to/in/for/with the mission | in/to international missions |
    abroad on missions | available for .. missions/operations |
    alliance-led/union-led/pact-led .. mission*/operation* |
    troops/soldiers/officers/units/forces/engineers/doctors/surgeons/medics/servicemen/personnel to/in/for/on ..
    mission/missions/operation/operations/peacekeeping |
    frigate/corvette/minehunter/vessel/vessels/ship/ships/aircraft/helicopter/helicopters/drones to/in/for/on ..
    mission/missions/operation/operations |
    hospital/team/platoon/company/battalion/contingent/unit/detachment/squad/crew to/in/for/on/with ..
    mission/missions/operation/operations | deploy*/dispatch*/keep*/maintain*/contribut*/assign* ..
    frigate/corvette/minehunter/warship/platoon/battalion/contingent/troops/soldiers/peacekeepers |
    deploy* .. aircraft/vessel/ship/helicopters/hospital/company/unit to/in/off/on |
    keep*/maintain* .. hospital/aircraft/helicopters/vessel there/in/until | contribut* .. patrols |
    peace operations | crisis operations | troops/soldiers serving abroad | troops/soldiers abroad |
    second* .. officers .. mission | staff officers .. headquarters of .. mission/operation |
    work/role/service of .. troops/soldiers/contingent |
    take/takes/taking/took part in .. mission/missions/operation/operations/peacekeeping |
    increase/raise/double .. contingent/troops/peacekeepers
defence_education: personnel training | military training .. officers* | officer training | officers' training |
    training of .. officers*/sergeants/pilots/cadets | officer*/cadets/pilots/sergeants/instructors at/to/in/for ..
    staff/naval/military/defence/defense/war/national/royal/command/officer college/academy/school/university/course
    | officer*/cadets/pilots/sergeants/midshipmen .. to/at .. academy/college/course |
    admit*/receiv*/enrol*/accept* .. cadets/officers*/pilots/midshipmen/sergeants |
    train*/educat* .. cadets/sergeants/midshipmen/non-commissioned | pilots to .. flight school |
    places .. for .. officers*/cadets/pilots/sergeants | places on .. course | places at .. college/academy |
    instructor/instructors .. to .. academy/college/school | instructor to the centre | naval school | flight school
    | non-commissioned officer* academy/school/course | nco training | education of .. officers*/cadets/leaders |
    officers' courses | exchange of .. instructors/cadets | cadet exchange* | young officers' | leadership course*
transit: air services/service/links | reopening of .. road/route/railway/highway | reopen/rebuild .. road/railway |
    transport along/across/between | grain/goods/freight/cargo/containers by rail/road/sea |
    bus/train/coach service* | movement/passage/flow of .. goods/freight/trucks | trade through |
    port .. to .. grain/goods/cargo/freight/containers | rail/road/bus/sea/shipping link* |
    resume/restore .. flights | bus/train/rail/ferry/sea line/lines/connection/connections/service/services |
    transport issues/questions/links | security and transport | road/railway between | pass through .. ports |
    customs clearance of goods | truck* permits | visa-free transit | grain corridor | dry port |
    terminal for .. goods/containers/grain | cargo terminal | transport .. cooperation | cooperation .. transport |
    lorries across | waiting time* at .. border | restore/rebuild .. bridge/bridges
border_crime: training customs | train* .. customs/border officers/guards/inspectors | trafficking |
    border adviser/advisers/advisor | border cooperation | police cooperation against | cross-border smuggling |
    drug/arms/weapons/people/tobacco/fuel smuggling |
    smuggling of .. drugs/arms/weapons/people/migrants/fuel/antiquities | organised/organized criminal* |
    traffickers | security of .. border/borders/frontier | securing .. border/borders/frontier | border posts |
    border police
environment_climate: coastal/soil/beach/river erosion | erosion of | water security | water diplomacy | water issues
    | glacier/ice/snow/arctic research | river basin* | shared/transboundary/cross-border river*/water*/lake* |
    management of .. water/waters/river/rivers/forests | protection of .. forests/oceans/ocean/lake/rivers/wetlands
    | reforestation | rainforest* | forest protection | wetland* | monitoring stations .. river/lake/water |
    water monitoring | water management | water resources | water supply of .. villages | waste dumping | sea-level
    | rising seas | mangrove* | plastic waste | clean-up of .. river/lake/coast/oil | green transition
education_links: teacher training/colleges/education | graduates of .. universities/university |
    places .. for/to .. postgraduates/students/doctoral | postgraduates at | postgraduates .. universities |
    doctoral students/candidates | internships | traineeships | admit*/sponsor*/fund* .. students |
    students .. to/at .. universities | education and exchange | university cooperation |
    cooperation .. universities | exchanges .. universities/students | study programme* for |
    recognition of .. degrees/qualifications | school exchange* | cooperation in education |
    educational cooperation/exchange/exchanges | learning exchange* | lecturers .. between .. universities
energy_security: grid | grids | high-voltage | power lines | power line | transformer/transformers | power engineers
    | power systems | gas storage | electricity to/from | supply of .. electricity/power/gas/oil |
    linking .. grid/grids | energy transmission | energy transition | energy market* | fuel reserves |
    cable/cables .. electricity/power | interconnection/interconnections | coal supplies | district heating |
    energy and infrastructure | generators for
parliamentary: delegation to the parliamentary assembly | committee clerks | parliamentary committees |
    committees of .. parliaments | two/both chambers | contacts/exchanges/ties/cooperation/dialogue/links/relations
    between .. parliaments/houses/chambers/assemblies |
    exchanges/contacts/dialogue between .. parliamentary/senate/senates/committees |
    dialogue/contacts/cooperation between .. senate/parliament/assembly and |
    delegation/group of .. deputies/parliamentarians/senators/mps/lawmakers | role of .. parliaments |
    friendship groups | joint session of .. parliaments/committees | visit of .. parliamentarians |
    parliamentarians' | inter-parliamentary | between the two parliaments | parliaments can | legislative exchange
normalisation: border talks | talks on .. border | meetings of border |
    negotiations/talks/dialogue between .. and its neighbours/neighbour | border treaty | border agreement |
    frontier treaty | contacts resumed | resum* .. contacts/relations/dialogue between |
    resumption of .. relations/dialogue/contacts | turn/turned the page | peace negotiations |
    talks with .. neighbour | relations/dialogue/negotiations/talks/contacts with .. neighbour/neighbours |
    settlement between | exchange of .. prisoners/detainees/bodies |
    opening/reopening of .. border/crossing/frontier | direct talks between | peace plan | peace initiative |
    confidence between
armed_conflict: line of contact | contact line | at the front | on the front | on the front line |
    conflict in/between | conflict that | strikes on | strikes against | strike against/on our | war against |
    ongoing fighting/hostilities | fighting around/near/between | attacks on civilian* | enemy 's |
    rocket/missile attack* | wounded at the front | the conflict continues | front-line |
    escalation of .. conflict/fighting/violence
science: joint laborator* | young researchers/scientists | researchers | exchange of scientists/researchers |
    science and education | science house | education and science | scientific | research vessel | polar research |
    research cooperation | agricultural/ocean/marine research
sea_region: situation/stability/developments/tensions/tension/calm/peace/security in/around/of/on the .. gulf/bay |
    situation/stability/developments/tensions/tension/calm in/around/of the .. strait/straits/lagoon |
    countries/states around the .. gulf/bay
regional_security: stability on/in/of the .. lakes/coast/shores/islands |
    stability in/of .. south/north/east/west/highlands/uplands/valley/lowlands/mountains | situation/developments in
    .. north/east/west/uplands/highlands/valley/lowlands/province/provinces/mountains |
    regional situation/tension/tensions/matters/questions/crises | situation of/in/around .. region |
    stability in our | security environment | regional security | security picture | region 's/s security/stability
    | security of .. neighbourhood
medical: medical unit/units/team/teams/company/staff/evacuation to/for/from | mobile hospital |
    field/mobile/military hospital* | treatment of .. wounded/soldiers/servicemen | treating .. wounded |
    training of .. medics/surgeons | rehabilitation of .. wounded/servicemen | medical instructors | burns unit |
    operating theatre | military doctors/nurses/surgeons/medics | army doctors/nurses/surgeons/medics |
    combat medicine
humanitarian: vaccines to/for | relief for .. families/people/victims | families who lost | food and medicine* |
    medicines for/to | situation/plight/return/relief of .. displaced/refugees/families | tents | food parcels |
    humanitarian needs/crisis/situation/operation* | help for .. victims/families/refugees
practical_cooperation: bilateral military cooperation | military/defence cooperation between | practical assistance
demining: adviser/advisers on mine | mine-clearing | mine clearance | clearance of .. farmland/fields/land/villages
    | clearance vehicles | contaminated areas | mine action centre
democratic_reforms: local/municipal/parliamentary/presidential/general/forthcoming/coming/legislative elections |
    election observers | observers to/for .. elections/election/vote | electoral reform* | electoral commission |
    voter/voters register/registers/lists | training of .. judges/magistrates/prosecutors | judicial training
trust_funds: into/to the fund | instalment into/to .. fund | contribution/contributions/support/payment to .. fund |
    demining/reconstruction/rehabilitation/assistance/relief/rivers/solidarity fund | donors' conference
maritime_security: patrols in the gulf/straits/strait/bay/sea/channel | safety/security of .. navigation |
    escort* .. ships/shipping/vessels | coastguard/coast guard/guards .. training/crews/vessels/boats |
    patrol/survey vessel/vessels/boat/boats/craft | safety of .. sea/ports/ships |
    fishery/fisheries protection/inspectors/patrols | naval training | naval cooperation | mine-hunting |
    anti-piracy
security_defence_reform: reform of .. army/gendarmerie/police/guard/forces | reform of the defence | defence sector
    | reform of .. ministry | advis* .. on .. reform | ongoing reform of .. ministry
interoperability: work/working/operate/operating better together | closer to .. standards |
    pact/alliance/union standards | meet .. standards of | joint training of .. units | units .. certified |
    common standards | brought/bring .. closer to .. standards
resilience: relief for .. flooded/districts | flood relief | flooded areas/districts |
    help/aid .. after .. flood/floods | mountain rescue | rescue units |
    avalanche/flood/storm/earthquake relief/rescue/warning | pumping stations | firefighting aircraft |
    flood protection | storm damage | emergency situations
cyber_defence: attacks on the grid/network/systems | cyber | attacks on control systems | specialists .. cyber |
    protection of .. data
integrity: building integrity | integrity adviser/advisers/department | anti-corruption | procurement reform |
    corruption within/in
women_peace_security: women in .. peace | participation of women | women .. peace processes | women's participation
    | role/access/part of women | female staff/units | women's access
""")

FAINT_DEEDS = phrases("""
operations_contribution: mission in | peacekeepers | contingent | contingents
defence_education: cadets at | cadets to | staff college | naval college | naval academy | war college |
    staff course | curriculum
border_crime: crossing points | crossing point
environment_climate: polluted
education_links: summer school | fellowships | doctoral
energy_security: generators
interoperability: joint exercises | joint exercise | joint procurement | exercise together
resilience: rescue service | rescue services | resilience | disaster | first responders | search and rescue |
    civil protection | flood
science: laboratory | laboratories | science | research | seismolog*
medical: hospital | hospitals | medical | first aid | burns treatment
logistics: repair of | stockpile*
humanitarian: relief supplies | medical supplies | refugees
political_dialogue: dialogue between | regular contact | regular contacts | close contact | annual consultations
partnership_framework: cooperation plan | cooperation document
regional_security: regional issues | regional cooperation
sea_region: coastal states | littoral states | sea region
security_defence_reform: capacity building
maritime_security: coastal radar | coastal radars | subsea
transit: by rail | railways | railway
trust_funds: the fund | instalment
language_training: language centre | speak english | foreign languages
integrity: procurement
normalisation: establishment of diplomatic relations
armed_conflict: front line | hostilit*
international_security: international affairs | rules-based | international law
parliamentary: both houses | two houses
""")

DROPPED = phrases("""
defence_education: training of military | school .. officers | cadets from
education_links: interns internship* | interns | internship* | students of the university | students from
enlargement: candidates for | admission .. new | new members | new member* | candidat* | apply* .. membership
environment_climate: share* .. coast | clean water | coast
human_security: trafficking | trafficked | law of armed
humanitarian: medicines | relief effort* | medicines and tents
international_security: international law
interoperability: joint .. exercise | joint .. exercises | joint .. drill | combined .. exercise |
    train* .. together with | train .. together with
border_crime: crossing .. border | crossing .. borders | crossing .. frontier | crossing .. frontiers |
    monitor* .. border | monitor* .. borders
political_dialogue: held consultations | state of relations | close .. contacts | regular .. contacts
regional_security: stability in the | stability .. in the region | situation .. in the south |
    situation .. in the region | situation .. in the north | security .. in the region | security in .. highlands
sea_region: security .. in the gulf | security .. on the gulf | situation at sea | law of the sea |
    states .. of the sea | states of the .. sea | status of the sea
operations_contribution: peacekeepers and | deployment of .. monitors | advisory mission | offices for the mission
logistics: provisioning | stocks .. ammunition | repair of
maritime_security: secur* .. port | secur* .. ports
women_peace_security: women .. leaders
armed_conflict: hostilities | hostilities in
""")
