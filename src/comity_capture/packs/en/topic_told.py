"""Topics told by the things that releases name for them, and phrases of the other tables that say too little.

In the notation of the synonyms; of two phrases over the same words the one with more of them counts.
"""

from comity_capture.pack import phrases

TOLD = phrases("""
border_crime: forged/false/fake/stolen .. passports/documents/visas | document fraud | detection of forged |
    training .. border service/guards/guard/police/guards | courses .. border service/guards/guard/police |
    border training centre | human smuggling | migrant smuggling | smuggling networks | illegal migration |
    irregular migration | border management | integrated border | border surveillance | border checks |
    cross-border crime | transnational crime | money laundering | drug trade | narcotics | contraband
arms_control: safe stockpiles of small arms | stockpiles/stocks/stores of .. weapons/arms/ammunition/munitions |
    small arms | light weapons | surplus rockets/ammunition/munitions/weapons/arms | export control* |
    arms exports | non-proliferation | weapons of mass destruction | chemical weapons | biological weapons |
    nuclear test* | cluster munitions | explosive precursors | physical security .. stockpile* |
    stockpile management | military transparency | arms inspections | inspection of .. military
women_peace_security: women in .. operations/peacekeeping/missions/forces/army/police/uniform/security/defence |
    women police officers | women peacekeepers | women officers | gender equality | gender adviser* |
    gender perspective* | sexual violence in conflict | conflict-related sexual violence | women mediators
maritime_security: maritime security in/of/around/on .. gulf/sea/strait/straits/ocean/bay/channel/basin |
    maritime security in/of | surveillance of .. fishing/waters/coast/fisheries | fishing grounds | fisheries
    surveillance/control/enforcement | illegal fishing | safety of .. shipping/navigation/seafarers/lanes |
    training .. coast guards/guard | coast guards | coastguards | coastguard | security of .. lanes/cables |
    search and rescue at sea | ship visits | naval visits | maritime domain | exclusive economic zone
regional_security: security developments in/along/around/on .. coast/border/region/desert/plateau/shore |
    situation/developments/stability/security/tensions in/on/around/of .. desert/plateau/steppe/delta/shores/
    highland/hinterland/borderlands/neighbourhood/peninsula/islands/sahel/horn | developments on .. borders |
    regional and global/international | regional matters | security .. wider region | stability of .. neighbours
sea_region: stability/security/situation/peace/calm/developments/tensions in/of/on/around the sea of .. region |
    stability/security/situation/peace/calm/developments/tensions in/of/on/around the sea of |
    region of the sea of | sea of .. region stable | sea of .. partners
operations_contribution: at the disposal of the .. mission/operation | available to the .. mission/operation |
    medical/engineer/training/helicopter team/unit/company .. training mission | second .. officers .. mission |
    double/increase .. contingent/contingents/troops in
parliamentary: role that/which parliaments | role of .. national parliaments | national parliaments |
    parliamentary systems | parliamentary friendship association | parliamentary networks | parliamentary officers |
    parliaments of .. countries | parliaments and | cooperation/contacts/dialogue/exchanges between .. assembly and |
    delegation from the parliament/assembly/senate/diet/house | legislative cooperation | parliamentary staff |
    presiding officers | parliamentary support
transit: shipping line | shipping lines | maritime transport | sea transport | road transport | rail transport |
    air transport | air connections | haulier* | container terminal | container port | cargo port |
    dry ports | transport agreement | transport cooperation | opening of .. flights | direct air | ferry links |
    ferry | port development | railway line
education_links: fellowships for .. researchers/students/graduates/scholars/scientists/lecturers | postgraduate
    fellowships | places for .. students | university exchanges | exchange of lecturers | student exchange |
    exchange between .. universities | exchange between .. institute/academy and .. university |
    universities' exchange | alumni of .. universities | cooperation in higher | joint degrees
energy_security: electricity networks | power networks | gas networks | protection of .. electricity/power/gas
    networks/network/grid/grids | power cables | undersea power | submarine power | gas terminals | energy supplies |
    security of .. gas/electricity/energy/supplies | energy infrastructure | gas pipelines | wind farms
demining: clearing/clearance of .. mines | drifting mines | floating mines | naval mines | sea mines |
    mine-free | mine action school
environment_climate: rising sea | sea-level rise | sea level rise | low-lying islands | marine reserves |
    coral reef* | oil spills | climate-related | climate risks | fight against desertification | drinking water
    resources | sharing of .. water
cyber_defence: information systems | digital security | cyber experts | critical networks
medical: army surgeons | army doctors | cold-weather medicine | military hospital | medical evacuation
humanitarian: families displaced | assistance to families | displaced by the | those displaced | flood victims
resilience: disaster relief | disaster preparedness | cyclone preparedness | flood preparedness |
    disaster-relief exercise | disaster management | civil preparedness | emergency preparedness |
    rescue team | rescue teams | relief effort after
counter_terrorism: fight against terrorism | counter-terrorism | violent extremism | foreign fighters |
    terrorist groups | terrorist financing
integrity: fight against corruption | measures against corruption | corruption in | transparency in .. procurement
security_defence_reform: security sector reform | defence budgeting | defence institution building |
    reform of the .. defence sector | democratic control of
partnership_framework: partnership programme | individual partnership | partnership plan
""")

# said of many things, or of others than the topic
TOO_LITTLE = phrases("""
practical_cooperation: military/defence cooperation between | bilateral military cooperation |
    military cooperation plan | tangible .. projects
political_dialogue: consultations between the | close .. exchanges | close .. exchange
science: joint .. cooperation | joint .. programme | joint .. grants | scien* .. cooperation
maritime_security: maritime transport | minehunter | minehunters | seabed | protect* .. ports | protect* .. port |
    security .. waters | secur* .. waters
regional_security: security in the southern | security of the southern | situation in the southern |
    stability of the southern
information_threats: forged .. documents
logistics: stockpiles of | stocks of | stockpil*
transit: railways
security_defence_reform: review* .. military | reviewed .. military | review .. military
democratic_reforms: ballot
sea_region: littoral countries
""")
