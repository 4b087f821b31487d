"""Phrases of English topics, by the key of the vocabulary; ".." is a gap of up to three words, "*" any ending."""

from comity_capture.pack import phrases

SYNONYMS = phrases("""
defence_education: cadets at | cadets to | train .. cadets | training of cadets | staff college |
    naval college |
    naval academy | war college | military academy | defence academy | education of soldiers |
    school for non-commissioned | instructors course | teaching at the academy |
    reform of the academy | training of trainers | train the trainer | textbooks | lecture halls | military schools |
    staff course | syllabus | syllabuses | exchange of lecturers | junior commanders | staff college | course for
    instructors | defence education | military education | professional military education | curriculum | curricula |
    defence academy reform | officer education | education of officers | training of instructors | teaching staff of
    the academy | defence universities | defence colleges | war college | academic exchange | teaching methods |
    distance learning | e-learning | faculty development | military academies | education of ..
    non-commissioned officers | schooling of officers | training of officers | training of cadets | cadet exchange |
    exchange of cadets | master's programme | faculty exchange
language_training: interpreters | level of english | courses in english | speak english | language centre | language
    examinations | language training | language course | english courses | language courses | teaching of .. languages
    | foreign languages | english-language | language instruct* | language teach* | language lessons | language skills
    | language laboratory | language testing | english language | french courses | language proficiency | english
    lessons | english teachers | command of english | learn english | learning of languages | study of english |
    linguistic training | language school
demining: removal of sea mines | removal of .. mines | lifting of mines | sweeping of mines | mine-sweeping |
    minesweeping | freeing .. of mines | free of mines | old minefields | removal of explosives | bomb disposal |
    mine-affected | cleared land | fields of mines | sappers | mine detectors | mine victims | mine map | minefield
    maps | maps of minefields | maps of mines | disposal of shells | unexploded shells | unexploded | demining |
    de-mining | mine action | mine clearance | mine-clearing | mine-clearance | clearance of mines | clear mines |
    clearing mines | clearing of mines | landmines | land mines | unexploded ordnance | unexploded ammunition |
    explosive ordnance disposal | explosive remnants | deminers | minefields | mined areas | mined land | removal of
    mines | humanitarian demining | mine awareness | mine risk | contaminated land | cluster munitions clearance |
    clearance of .. land | mine-detection dogs | mine detection | mine-free | anti-personnel mines | hazardous areas |
    explosives left | clearing .. fields .. mines | removing mines | mines and unexploded
counter_ied: car bombs | hidden bombs | makeshift bombs | explosive traps | home-made mines | improvised explosive |
    counter-ied | c-ied | ied | ieds | booby traps | roadside bombs | home-made bombs | homemade explosives |
    home-made
    explosives | route clearance | improvised bombs
information_threats: influence public opinion | attempts to influence | foreign influence | covert influence |
    meddling
    | interference in .. elections | manipulated images | forged | hoax* | false claims | lies about |
    campaign of lies
    | hostile media | foreign broadcasters | online campaigns | trolls | fake accounts | fabricated | fact-check* |
    disinformation | misinformation | hybrid threats | hybrid warfare | hybrid attacks | hybrid activities | hybrid |
    information threats | information manipulation | foreign interference | fake news | false news | false reports |
    false information | false stories | propaganda | hostile information | information warfare |
    information operations
    | influence campaigns | influence operations | strategic communications | manipulated videos | deepfakes |
    spreading lies | spreading .. lies | spread of lies | lies spread | media literacy | manipulation of information |
    information space | information environment | rumours | hostile narratives | troll* |
    information security campaign
    | smear campaign
cyber_defence: computer attacks | attacks on computer | attack on .. servers | phishing | digital defence | hacker* |
    incident response team | protection of data | encryption | electronic attacks | computer systems | cyber |
    cyber* |
    cyberattacks | network security | security of networks | defence of networks | protection of networks | computer
    networks | computer emergency | hackers | hacking | security of .. networks | protection of .. networks | digital
    security | information systems security | malware | ransomware | computer incident | it security | security of
    information systems | security of computer | attacks on .. networks | attacks on .. servers | digital attacks
interoperability: joint procurement | common procurement | procure .. together | work together with .. units |
    work together with .. formations | fight together | act together in the
    field | exercise together | can work together | able to work together | operate together | operate side by side |
    operate alongside | act side by side | serve side by side | common signals | signals procedures | common radio |
    same radio* | fit together with .. units | plug into | compatible radios | compatible equipment |
    common procedures
    | command post exercise | interoperability |
    interoperable | work together in the field | common standards | standardisation | standardization | multinational
    service | evaluation of units | certification of units | operational capabilities | compatibility of | allied
    standards | joint procedures | planning and review | units declared | declared units | same procedures | standards
    of the alliance | work side by side | common tactical | military-to-military
operations_contribution: deployment of .. monitors | deployment of .. observers | observer mission |
    joint mission | contribute .. to .. mission | platoon to .. mission | company to .. mission |
    officers to .. mission | soldiers to .. mission | troops to .. mission | place .. in .. mission | at the disposal
    of the mission | at the disposal of the joint mission | sappers to .. mission | soldiers who served | served under
    the flag | observers to .. mission | contribution to .. operation | take part in .. mission | taking part in ..
    mission | participation in .. mission | participation in .. operations | participation in .. operation |
    role in ..
    mission | engineers to .. mission | troops for .. mission | mission in .. valley | blue helmets |
    field hospital in
    .. mission | stabilisation force | protection force | contingent to | deployment of .. company | deployment of ..
    battalion | missions and operations | operations and missions | peace support operations | peace support operation
    | peace-support | peacekeeping operations | peacekeeping mission | peacekeeping | peacekeepers |
    monitoring mission
    | stabilisation mission | training mission | advisory mission | observer mission | contribution to .. mission |
    contributions to .. missions | part in .. mission | part in .. missions | part in .. operations | troop
    contribution | troop contributions | troops to the mission | troops in the mission | troops in .. mission | troops
    to .. mission | served in .. mission | serve in .. mission | serving in .. mission | contingent in .. mission |
    soldiers in the mission | soldiers to the mission | served with us | serving in .. mission | serving in ..
    operation | serve in the mission | serve in .. operation | crisis management operations |
    rotation of .. contingent
    | international mission | maritime operation | alliance-led | led mission | led operation |
    company for the mission
    | battalion for the mission | international operations | overseas missions | missions abroad | troops abroad |
    contingent in | contingent for | soldiers serving | troops serving
logistics: spare part | stocks and fuel | stocks, fuel | fuel and transport | supply of .. troops | transport of ..
    troops | supplies and transport | transport and supplies | fuel, food | resupply | fuel depots | storage of fuel |
    transport aircraft | movement of equipment | rail transport of military | supply chain | repair of vehicles |
    supply of ammunition | military railways | host nation | receiving of troops | logistics | logistic | logistical |
    host-nation support | host nation support | supply systems | transport and supply | supply chains | supply and
    transport | military mobility | fuel supply | stockpiles of | spare parts | warehous* | military transport |
    strategic airlift | movement of troops | movement of forces | military movements | supply depots | maintenance of
    vehicles | supply lines | provisioning | ammunition storage | stockpile management | codification | transport of
    equipment | questions of supply | storage of ammunition | supplies for the forces | airlift | sealift
medical: field surgery | nurses | hospital ships | ambulance | ambulances | war wounds | rehabilitation of veterans |
    evacuation of the wounded | hospital trains | medical aid | health of soldiers | military health | military
    medicine | medical support | field hospital | military hospital | military hospitals | medical training |
    first aid
    | medical evacuation | combat medic | combat medics | medical services | medical service | military doctors |
    paramedic* | medical personnel | field medicine | wounded soldiers | treatment of the wounded | rehabilitation of
    .. wounded | rehabilitation of .. soldiers | rehabilitation of .. veterans | tactical combat casualty | surgeons |
    casualty care | trauma care | prosthe* | blood supplies | military nurses | medical teams | medical corps | medics
    | psychological support | doctors and nurses | field doctors | treatment of burns | burn treatment
maritime_security: naval vessels | naval ships | naval forces | naval activity | surveillance of .. waters |
    surveillance of .. coast | watch over .. waters | patrols at sea |
    piracy | pirates | safety at sea | security of .. shipping | safety of .. shipping | protection of .. shipping |
    merchant shipping | coast guards | safety of navigation | ships in distress | sea rescue | patrol ships |
    minehunter | mine-hunter | mine countermeasures | shadow fleet | smuggling by sea | seafarers | harbour security |
    cables on the seabed | underwater | maritime security | maritime safety | naval cooperation | naval exercises |
    freedom of navigation | shipping security | security of shipping | safety of shipping | sea lanes | sea lines |
    shipping lanes | shipping routes | piracy | coastguard | coast guard | undersea cables | undersea infrastructure |
    underwater infrastructure | submarine cables | subsea | patrol vessels | patrol boats | coastal surveillance |
    naval mines | sea mines | maritime domain awareness | maritime surveillance | maritime domain | maritime
    cooperation | protection of ports | port security | security of ports | security at sea | safety at sea | coastal
    radar | sea traffic | boarding teams | boarding exercise | maritime patrol | maritime | seabed |
    passage of merchant ships | merchant ships | territorial waters | safety of ports
security_defence_reform: reform of military | force reform | reorganisation of .. army | reorganisation of .. forces |
    reorganisation of .. ministry | modernisation of .. forces | modernisation of .. army | all-volunteer | volunteer
    army | contract soldiers | military service law | defence law | defence strategy | national defence strategy |
    military doctrine | personnel system | ministry reform | new defence act | defence management |
    programme budgeting
    | intelligence oversight | oversight of the intelligence | oversight of .. services | reforms .. in .. army |
    reforms .. in .. forces | reforms .. in .. ministry | reforms of .. ministry | army reform | reforms of the army |
    defence sector reform | defence reform | security sector reform | security and defence reform |
    reform of the armed
    forces | reform of the defence | reform of the security | reform of the ministry of defence | military reform |
    defence reforms | defence planning | defence institution building | defence institutions | capacity building |
    defence capacity | modernisation of the armed forces | modernization of the armed forces | modernisation of its
    armed forces | professional army | professional armed forces | transformation of the armed forces | transformation
    of the forces | personnel reform | personnel management | human resources management | civilian control |
    democratic control of the armed forces | parliamentary oversight of .. defence | oversight of the armed forces |
    defence review | strategic defence review | white paper | reform of defence | reform plan | reform of .. forces |
    reforms in the defence | reforms of .. armed forces | reform of .. army | defence budget* reform | force structure
    | conscription | reform of .. ministry | reform of .. staff | command structure | reserve system | security sector
    | reform of .. logistics | resource management | reform of .. police
integrity: bribes | clean hands | code of conduct | conflict of interest | procurement fraud | procurement | honest
    officials | building integrity | anti-corruption | corruption | transparency | procurement rules | public
    procurement | asset declarations | integrity | good governance | bribery | conflicts of interest |
    accountability |
    audit of defence | declarations of assets | whistleblow* | honest procurement | clean procurement | financial
    controls | internal audit | misuse of funds | graft
women_peace_security: women officers | women in .. forces | women in .. army | women in .. police |
    women in .. units |
    women soldiers | more women | women deminers | female deminers | uniforms for women | place of women | role for
    women | advancement of women | women, peace and security | women peace and security | share of women |
    women in the
    armed forces | women in uniform | female officers | female soldiers | gender equality |
    gender perspective | gender
    adviser | gender advisers | gender advisors | gender | participation of women | role of women | number of women |
    proportion of women | women among | women's participation | sexual violence | equal opportunities | women in the
    military | women in peace | women serving | women at the table | mothers in service
human_security: returning families | safety of returning | safety of ordinary people |
    security of ordinary people | security of the individual | safety of the
    individual | security of individuals | security of people | safety of people in conflict |
    safety of the population
    | harm civilians | protection of .. population | protection of cultural | monuments in wartime | civilians from
    harm | protect .. civilians | trafficked | protection of women and children | human security | protection of
    civilians | civilian harm | protecting civilians | protect civilians | children and armed conflict | children in
    armed conflict | trafficking in human beings | human trafficking | cultural property protection | protection of
    cultural property | civilian casualties | harm to civilians | safety of civilians | child soldiers | protection of
    children | conflict-related sexual violence | international humanitarian law | cultural heritage in conflict
arms_control: chemical stockpiles | verification of .. stockpiles | treaty limits | mines treaty | ammunition
    stockpiles | stockpiles of ammunition | weapons collection | surplus arms | weapons destruction | dual-use |
    chemical, biological | radiation | poison gas | nuclear test* | nuclear arsenal* | nerve agents | conventional
    forces treaty | military transparency | exchange of military information | arms control | disarmament |
    non-proliferation | nonproliferation | weapons of mass destruction | cbrn | chemical weapons |
    biological weapons |
    nuclear weapons | small arms | light weapons | ammunition destruction | destruction of ammunition | destruction of
    .. ammunition | destruction of .. weapons | confidence-building and arms | ballistic missiles | radiological |
    export controls | radioactive | nuclear safeguards | chemical defence | decontamination | surplus weapons |
    surplus
    ammunition | arms trade | toxic chemicals | nuclear materials | biological threats | old ammunition | munitions
    destruction | verification inspections
counter_terrorism: jihadist* | terror attacks | threat of attacks | terrorist threat | terrorist groups | returning
    fighters | radical groups | hostage-taking | suicide attacks | financing of terror* | counter-terrorism |
    counterterrorism | fight against terrorism | terrorism | terrorist | terrorists | violent extremism |
    radicalisation | radicalization | extremist | extremism | foreign fighters | anti-terrorist | bomb attacks
border_crime: border cooperation | frontier guards | drug routes | people smuggling | human traffickers | cigarettes |
    illegal trade | crossing points | control of .. border | controls at .. border | frontier control |
    organised gangs
    | counterfeit* | weapons smuggling | patrols along the border | border patrols | surveillance of .. border |
    surveillance of .. borders | border security | organised crime | organized crime | smuggling | border management |
    border control | border guards | drug trafficking | trafficking in drugs | trafficking of drugs | trafficking in
    arms | arms trafficking | customs control | border police | illegal migration | irregular migration | human
    smuggling | transnational crime | cross-border crime | protection of .. borders | border surveillance |
    security of
    .. borders | securing .. borders | money laundering | narcotics | smugglers | people smugglers | border posts |
    contraband | criminal networks | illicit trade | border protection | customs officers | customs cooperation |
    smuggling of drugs | drug smuggling
resilience: natural catastrophes | catastrophe | floods | flood | forest fire | earthquake-prone | rescue services |
    rescue exercise | rescuers | disaster | emergency power | power cuts | power failure | mass casualty | civil
    defence | emergency stocks | sandbags | supply of drinking water | crisis cells | crisis centre | alert system |
    warning system | resilience | civil preparedness | civil emergency | disaster relief | disaster response |
    disaster
    risk | emergency response | emergency management | crisis response | crisis management | civil protection |
    natural
    disasters | earthquake response | earthquake relief | earthquake | earthquakes | flood response |
    flooding | forest
    fires | wildfires | critical infrastructure | rescue teams | search and rescue | emergency services |
    continuity of
    government | preparedness | pandemic | emergency planning | early warning systems | firefighting | fire brigades |
    emergency supplies | landslides | avalanche* | blackouts | evacuation plans | shelters | firefighters
energy_security: gas | power plant | power plants | interconnector | interconnectors | electricity |
    power cable | fuel
    supplies | pipeline* | energy | hydropower | wind farm | wind farms | solar | nuclear power | energy transit | lng
    | refinery | refineries | energy security | security of energy | energy supply | energy supplies | energy
    infrastructure | gas supplies | gas supply | gas exports | natural gas | gas pipeline | gas pipelines | oil
    pipeline | pipelines | pipeline | energy independence | energy diversification | diversification of energy | power
    grid | power grids | electricity grid | electricity supply | electricity interconnect* | energy cooperation |
    energy resources | energy sources | energy exports | energy routes | energy corridor | supply of gas | supplies of
    gas | more gas | deliveries of gas | gas deliveries | gas corridor | energy policy | oil and gas | gas field |
    green energy | liquefied gas | gas storage | gas terminal | power lines | power stations | renewable*
environment_climate: rising seas | rising sea levels | sea levels | mangrove* | reforestation | replanting |
    deforestation |
    desertification | coastal floods | level of the sea | falling level of the sea | rising level of the sea |
    warming of .. waters |
    warming of .. sea | warming seas | loss of fishing grounds | fish stocks | retreat of the ice |
    melting of .. ice |
    glacier* | ice cover | shared waters | air pollution | polluted | greenhouse | climat* | extreme weather |
    ecosystem* | climate change | climate | changing climate | environment | environmental | environmental security |
    water scarcity | water management | pollution | hazardous waste | rocket fuel | water resources | harm to rivers |
    oil spill | oil spills | carbon | drought | droughts | glaciers | desertification | emissions | biodiversity |
    rising temperatures | sea level | toxic waste | melting | soil contamination | without harm to rivers |
    heatwaves |
    deforestation | shared rivers | ecological
space: satellite | satellites | satellite communications | launch of .. satellite | rocket launch | orbit* |
    satellite positioning | earth observation | remote sensing | space policy | outer space |
    satellite imagery | satellite
    images | space-based | space technology | space surveillance | space cooperation | space domain | orbit | ground
    station | space debris | space agency
science: together with .. universities | laboratories of the two | laboratories of both | project with .. universities
    | tests of a new | researchers of both | scientists of both | scientific projects | science projects | drone
    research | seismolog* | technology transfer | start-ups | patents | science and technology |
    scientific cooperation
    | science for peace | scientific research | research projects | research project |
    research and development | joint
    research | emerging technologies | artificial intelligence | quantum | seismology | research grants | scientific |
    science | biotechnology | emerging and disruptive | academic research | research institutes | drone technology |
    autonomous systems
political_dialogue: dialogue at political level | dialogue at the highest level | high-level visits | contacts at all
    levels | political dialogue | political consultations | political contacts | political consultation | political
    talks | regular dialogue | high-level dialogue | political exchanges | dialogue with the alliance | political
    relations | high-level contacts | regular contacts | regular consultations | consultations at political level
practical_cooperation: cooperate in practice | practical measures | practical exchange* | cooperation projects | joint
    projects | ways to deepen .. cooperation | deepen practical | areas of cooperation | practical areas | practical
    cooperation | practical co-operation | practical projects | practical support | practical partnership |
    cooperation
    in practice | hands-on cooperation | practical work | practical steps in cooperation | practical side of the
    partnership | practical help | concrete cooperation | concrete projects
partnership_framework: tailored | partnership agreement | list of partnership | goals of the partnership | partnership
    review | new cycle | partnership objectives | partnership document | programme for 20* | programme for the years |
    cooperation document | implementation of the programme | implementation plan | next cycle | framework programme |
    status of partner | partnership package | annual national programme | national programme | partnership programme |
    individual partnership | tailored programme | tailored partnership | partnership mechanisms |
    partnership framework
    | partnership goals | partnership plan | partnership action plan | individually tailored | cooperation programme |
    partnership tools | cooperation framework | programme of cooperation | partnership instruments |
    framework document
    | partnership cycle | next programme | new programme | cooperation plan | annual programme | roadmap for
    cooperation | multi-year programme | programme of partnership | tailored package | multi-year plan | planning and
    review process
trust_funds: fund set up by | fund paid by | contributions to the fund | trust fund | trust funds | voluntary fund |
    donor fund | donor conference | voluntary contributions | lead nation | lead nations | multi-donor
normalisation: peace with | talks on peace | peace text | peace document | neighbours agree | neighbouring countries
    relations | settle .. dispute | dispute with .. neighbour | agreement between the two neighbours |
    two neighbours |
    peace deal | frontier demarcation | boundary commission | reopening of the crossing | embassies reopen |
    establishment of diplomatic relations | confidence-building measures | marking of the common frontier | marking of
    the frontier | common frontier | common border | contacts with the neighbouring | border commission |
    normalisation
    | normalization | normalise relations | normalisation of relations | peace process | peace agreement |
    peace treaty
    | peace talks | peace accord | peace settlement | peace negotiations | reconciliation | settlement of the conflict
    | border delimitation | delimitation of the border | delimitation | demarcation | reopening of the border |
    opening
    of the border | reopen the crossing | lasting peace | good neighbourly | good-neighbourly | confidence-building
    between | ceasefire | prisoners of war | exchange of prisoners | restoration of relations | neighbouring state |
    relations with its neighbour | relations with the neighbour* | dialogue with its neighbour | talks with its
    neighbour | peace between | durable peace | truce | armistice | rapprochement
regional_security: situation along .. border | situation on .. border | situation at .. border | security of the ..
    region | stability of the .. region | regional threats | region's security | region's stability |
    regional format |
    regional formats | situation along the border | situation on the border | security challenges in | stability and
    security | peace and security in the | regional picture | balance of power | security in .. highlands | situation
    in .. highlands | regional security | regional stability | security and stability in the region | stability in the
    region | stability of the region | security in the region | security of the region | security situation in the
    region | situation in the region | developments in the region | regional developments | regional situation |
    stability in the | security in the southern | regional issues | regional affairs | peace and stability in the
    region | peace in the region | regional cooperation | security of the southern | situation in the southern |
    southern highlands security | stability in .. south | security situation | regional and international security |
    regional and global security | stability of .. highlands | security architecture | tensions in the region
transit: routes for goods | new routes for goods | routes between east and west | road bridge | bridge over the |
    shipping of goods | flow of goods | movement of goods | cargo routes | trade corridor | motorways | air links |
    ports and railways | lorries | freight* | customs transit | transport project* | ferries | east-west route |
    crossing of goods | by rail | across .. territory | overflight | transit | transport corridor |
    transport corridors
    | transport links | transport link | connectivity | rail link | railway | railways | rail line | rail corridor |
    trade routes | trade route | middle corridor | road link | road links | transport infrastructure |
    transport routes
    | freight | opening of .. corridor | land bridge | transport hub | motorway | highway link | overland routes |
    logistics hub | road and rail | roads and railways | rail corridor* | trade corridor* | transport corridor* |
    opening of the .. corridor
territorial_questions: borders that are recognised | territory of .. country | integrity of .. territory | status of
    the territory | change borders | borders by force | sovereign* | enclave* | territorial integrity | sovereignty |
    territorial claims | territorial dispute | territorial disputes | internationally recognised borders | recognised
    borders | occupied territories | occupied territory | breakaway | territorial | inviolability of borders |
    independence and sovereignty | separatis* | annex* | illegal occupation | non-recognition | occupied territor* |
    occupied land*
democratic_reforms: press freedom | independent media | ballot | electoral law | election law |
    parliamentary elections
    | local elections | fair trials | pluralism | checks and balances | free elections | election observers |
    separation of powers | democratic reforms | democratic reform | elections* | electoral | electoral code |
    rule of law | judicial reform | judicial reforms | constitutional reform | constitutional reforms | human rights |
    independence of the judiciary | democratic institutions | free media | freedom of the press | democratic standards
    | democratic values | reform of the judiciary | reform of the courts | independent courts | media freedom |
    independent judges | constitutional amendment* | constitutional order | constitutional change*
enlargement: join the organisation | open-door | candidate country | candidates for | candidacy | path to membership |
    wish to join | accede | enlargement | membership | accession | open door policy | door remained open |
    door remains open | applied for membership | application for membership | candidate status | join the alliance |
    joining the alliance | membership action plan | future member | become a member | becoming a member |
    euro-atlantic aspirations | door is
    open
neutrality: non-bloc | non-participation in | no alliance | member of no alliance | outside alliances | military blocs
    | neutrality | neutral status | neutral country | neutral state | military non-alignment | non-aligned |
    non-alignment | neutral | permanent neutrality | outside military alliances | stay outside | not join any
parliamentary: delegation of members | joint session of committees | parliamentary groups | interparliament* |
    speaker's visit | cooperation of parliaments | parliamentary cooperation | interparliamentary |
    inter-parliamentary
    | parliamentary assembly's | parliamentary diplomacy | parliamentary exchanges | parliamentary contacts |
    parliamentary dimension | cooperation between parliaments | cooperation between the parliaments | contacts between
    parliaments | contacts between the parliaments | ties between parliaments | friendship group | parliamentary
    relations | role of parliaments | role of parliament | members of parliament | parliamentarians | parliamentary
    delegation | parliamentary oversight | two parliaments | both parliaments | exchanges between committees | between
    the two assemblies | parliamentary ties | lawmakers | legislators | delegation of the parliamentary assembly |
    parliamentary friendship | between their parliaments | model legislation
sea_region: sea basin | sea states | shores of the sea | littoral states | littoral countries | situation at sea |
    coastal region | sea region | security in the sea | black sea | stability of the sea | stability in the sea |
    coastal states | sea security | waters of the sea | security of the .. sea | situation in .. sea | situation on ..
    sea | situation around .. sea | stability in .. sea | stability of .. sea | stability around .. sea | security in
    .. sea | security on .. sea | security around .. sea | cooperation in .. sea | cooperation on .. sea | cooperation
    around .. sea | developments in .. sea | developments around .. sea | tensions in .. sea | tension in .. sea |
    presence in .. sea | region of the .. sea | the .. sea region | countries of the .. sea | states of the .. sea |
    countries around the .. sea | states around the .. sea | neighbours of the .. sea | peace in the .. sea
international_security: security of the whole world | security of the world | peace in the world | security in the
    world | world security | security on the continent | security of the continent | european security | security in
    europe | world order | global situation | international crises | current international | security situation in
    europe | international security | global security | international peace | world peace | global peace |
    international order | rules-based | international situation | global challenges | global threats | international
    stability | international agenda
armed_conflict: war in | ongoing conflict | ceasefire violations | missile strikes | civil war |
    outbreak of fighting |
    ongoing war | the war in | the war against | full-scale invasion | war of aggression | aggression against | armed
    conflict | heavy fighting | shelling* | the invasion of | frontline | front line | air raids | bombardment |
    outbreak of war | fighting that | fighting flared | fighting along | fighting in | renewed fighting |
    hostilities |
    clashes along | armed clashes | military aggression | occupied territories | combat operations | artillery fire
education_links: university diplomas | recognition of diplomas | recognition of .. diplomas | grants for .. students |
    study grants | chair of .. studies | student grants | bursar* | fellowships | university partnership* |
    doctoral* |
    joint master | exchanges between universities | exchanges between .. universities | exchange of .. students |
    exchange of professors | study places | academic ties | school exchange* | university exchange |
    student exchange |
    student exchanges | exchange of students | exchanges of students | scholarship | scholarships | higher education |
    university cooperation | exchange programme for students | academic cooperation | ties between universities |
    cooperation between universities | links between universities | university links | student mobility |
    summer school
    | joint degree | guest professors | youth exchange
humanitarian: relief flights | relief flight | relief workers | relief supplies | aid flights | relief effort* | food
    supplies | medicines | medical supplies | humanitarian corridor* | families of the missing | missing people |
    winter aid | aid shipment | aid shipments | returnees | return of refugees | persons missing | missing since |
    search for .. missing | people missing | humanitarian aid | humanitarian assistance | humanitarian |
    relief goods |
    relief supplies | refugees | displaced persons | displaced people | internally displaced | displaced families |
    displaced thousands | humanitarian corridor | humanitarian access | medicines and tents | aid convoys | aid convoy
    | food aid | aid workers | field kitchens | tents and blankets | winter supplies | humanitarian needs | missing
    persons | fate of the missing | return of displaced | emergency aid | relief aid | tents and | blankets and
""")
