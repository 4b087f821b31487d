"""Posts in English: heads, what stands around them, scopes."""

from comity_capture.pack import OfficeWords, words
from comity_capture.packs.en import leading
from comity_capture.packs.en.heads import HEADS, KINDS, PLURALS, SECRETARIES, WHOLE
from comity_capture.packs.en.taking_office import OFFICE_LEADS, OFFICE_NOUNS

OFFICES = OfficeWords(
    senders=(
        r"^(?:[\w'-]+ ){0,2}(?:ambassador|consul(?: general)?|(?:permanent|military|"
        r"high) representative|(?:special|personal) representative(?! of (?:the )?(?:[\w'-]+ ){1,4}for\b)|"
        r"(?:special|personal) envoy)\b",
        r"^(?:[\w'-]+ ){0,2}(?:(?:military|defence|defense|naval|air|police|cultural|commercial|labour) attach[ée]|"
        r"charg[ée]e? d'affaires(?: a\.i\.| ad interim)?) (?:of [\w' -]{2,40} )?(?:to|in) ",
        r"\bhead of (?:the )?(?:diplomatic )?mission\b",
        r"^(?:deputy )?high commissioner of [\w' -]{2,40} to\b",
    ),
    heads=HEADS,
    plurals=PLURALS,
    before=KINDS
    | words(
        """
        deputy liaison vice first second third fourth assistant associate under acting interim ad senior junior special
        permanent prime foreign state federal national chief executive managing supreme high general principal
        private personal presidential parliamentary military naval defence defense political strategic allied
        joint lead main honorary lord vice-prime interior home justice finance economic economy energy education
        health transport environment culture agriculture cabinet undersecretary security policy press technical
        regional resident cultural commercial economics deputy-prime budget labour trade european euro-atlantic
        civilian programme program project mission committee council assembly house senate majority minority
        group faction party country branch desk division department air land maritime cyber intelligence
        course exhibition museum hospital library laboratory
        operations logistics planning training medical police border coast guard full standing visiting
        commanding non-resident roving coordinating plenipotentiary extraordinary
        """
    ),
    after=words("general elect designate plenipotentiary extraordinary a.i. ad interim"),
    whole=WHOLE,
    scope_links=words("of for to at on in"),
    subject_links=frozenset(["for"]),
    receiver_links=frozenset(["to", "in"]),
    envoys=words(
        "ambassador representative envoy chargé chargée delegate counsellor attaché attache consul "
        "commissioner mission adviser advisor observer"
    ),
    scopes=words(
        """
        defence defense foreign affairs interior internal external security justice finance finances economy
        economic energy education science health culture sport sports youth transport transportation
        communication communications agriculture environment labour social emergency emergencies situations
        emergency-situations digital development industry trade tourism infrastructure innovation technology
        technologies european euro-atlantic integration state planning policy operations plans policies
        logistics cooperation partnership partnerships intelligence investment management personnel training
        doctrine armament armaments arms control human rights parliament parliamentary national assembly
        committee commission council board court staff forces navy army air force guard police border customs
        mission missions delegation office department directorate division section branch unit bureau agency
        service services centre center academy university faculty school institute institution government
        cabinet relations liaison public diplomacy civil protection preparedness resilience women peace minority
        minorities refugees veterans families heritage reconciliation mine action demining clearance cyber space
        climate change natural resources water forests sea maritime coast ports shipping aviation railways
        regional strategic strategy political military policy-planning non-proliferation counter-terrorism
        terrorism crisis response capability capabilities standards standardisation interoperability diaspora
        labor housing works fisheries irrigation privatisation commerce electronics aerospace war pensions
        family religion religious opportunities municipal municipalities local self-government territorial
        reintegration displaced persons industries disaster strategic-planning counter-intelligence rescue
        inspection statistics mining petroleum gas electricity water-resources forestry food migration asylum
        citizenship equality students archives languages research legal consular protocol budget audit
        procurement integrity anti-corruption media information press speech conference summit ministry land
        joint command headquarters chiefs armed medical corps combat support engineers air-defence general
        presidency president administration secretariat affairs, region regions south north east west central
        strategic-communications emerging challenges hybrid threats gender mobility exercises exercise field
        enlargement friendship team teams taskforce task office offices cell desk laboratory hospital depot museum
        archive orchestra society association union chamber bank fund network platform forum liaison-office group groups
        faction caucus transformation data outreach engagement trade-policy
        evaluation programmes programme projects project partners basin basins route routes corridor corridors strait
        straits gulf bay islands island highlands lowlands valley peninsula neighbourhood river lake delta plateau
        countries normalisation normalization dialogue reform reforms trust eastern western northern southern upper
        lower inner outer middle summer winter supply transit demobilisation disarmament ceasefire settlement
        negotiations conflict prevention sanctions grid nuclear safety radiation waste rivers pipelines
        committees commissions departments directorates agencies universities academies institutes sections schools
        ministries councils groups services parliaments directions units branches offices embassies
        scientific academic cultural military-technical humanitarian inter-parliamentary interparliamentary
        international bilateral multilateral global public-private aviation-safety overseas abroad expatriates
        physical vocational higher secondary professional advanced applied polar arctic marine geological
        meteorological veterinary pharmaceutical nuclear-safety consumer competition antitrust insurance securities
        railway roads bridges harbours harbour airports airport shipyards logistics-support supplies
        information-security cyber-security cybersecurity software networks satellites meteorology seismology
        language translation interpretation examination exams lessons instruction lessons-learned simulation
        wargaming experimentation modernisation modernization reconstruction recovery rehabilitation relief
        volunteers volunteer reserve reserves conscription mobilisation recruitment manpower pay housing-policy
        frontier frontiers pasture pastures battlegroup battle multinational garrison corps contingent flotilla
        squadron regiment battalion brigade division
        fleet wing rotation detachment
        children child elderly disability disabilities equal equality-policy victims memory remembrance
        monuments tourism-development wine crafts small medium enterprises entrepreneurship start-ups
        talks action terrorism corruption coastguard fisheries treasury works veterans-affairs liaison navy fleet
        election observation monitoring mediation peacebuilding freedom expression torture law disinformation oceans
        artificial sustainable observers observer electoral elections justice-reform returnees missing prisoners
        port harbor mill factory plant quarry refinery shipyard dockyard canal dam bridge terminal station observatory
        polytechnic conservatory conservatoire lyceum gymnasium theatre gallery festival fair hotel newspaper radio
        television prison clinic zoo reserve airfield airbase airline
        detainees battalion brigade regiment squadron flotilla contingent company platoon garrison
        """
    ),
    unfinished=words(
        """
        foreign internal external economic digital civil human natural regional strategic political military national
        public emerging hybrid maritime marine polar arctic nuclear international bilateral multilateral global
        academic cultural scientific humanitarian industrial territorial religious municipal local
        european euro-atlantic medical legal consular social joint armed secondary higher vocational
        physical applied advanced displaced missing electoral veterinary geological
        """
    ),
    inside=words("the and & of for against"),
    of_the_chief=(
        r"\bsecretary[ -]general's (?:new |own |special |personal |military |political )*(?:envoy|representative|"
        r"advis[eo]r|"
        r"chief of (?:staff|cabinet)|director|coordinator|private office|deputy)\b",
        r"\b(?:envoy|representative|advis[eo]r|coordinator|director)\b[^.;,]{0,20} (?:of|"
        r"to) the secretary[ -]general\b",
    ),
    its_words=frozenset(["its", "whose"]),
    house_links=(
        r",? (?:who|which)? ?(?:now |currently |also )?(?:heads|headed|leads|led|chairs|chaired|directs|directed|runs|"
        r"ran|works (?:for|at|in)|serves (?:in|at|on)|represents|represented|is (?:with|at)) (?:the |its |our )",
        r",? (?:an? |one of )?(?:[\w-]+ ){0,4}(?:of|from|at|with|in) (?:the|its|our) ",
        r",? (?:of|from|at|with) (?:the|its|our) ",
    ),
    state_words=words(
        "ministry parliament parliamentary government senate president presidency presidential cabinet party chamber "
        "national state royal federal republic kingdom assembly majlis diet"
    ),
    who_is=(r"(?:, )?who (?:will be|was|is|were|had been|would be)(?: also)?",),
    own_likely=(
        r"\b(?:(?:military|political|partnerships?) committee|"
        r"section|division|secretariat|programme|staff|team|desk|unit|liaison|coordinator|mission|envoy|"
        r"representative|spokes\w+)\b",
        r"^(?:deputy |acting |assistant )*directors? for (?!.*\b(?:national|state|police|border|museum|"
        r"university|hospital|school|"
        r"academy|institute|customs)\b)",
    ),
    unsure=(
        r"^(?:minister|ambassador|chair\w*|vice-\w+|secretary|envoy)$| at (?:the|its) |^(?:presidential|committee) |"
        r" of the republic$",
    ),
    forces=words("armed forces military"),
    addressed=(
        r"^\W*(?:in|during|at|after|before|following|on|over|speaking (?:after|at|during)) (?:(?:her|his|their|an?|"
        r"the|these) )?"
        r"(?:[\w-]+ ){0,3}(?:conversations?|meetings?|talks|discussions?|call|exchange|audience|encounter|lunch|"
        r"dinner) with "
        r"(?:the |his |her |their |[\w-]+'s )?(?:[\w-]+ )?$",
        r"^\W*(?:while |when |after |before |on |in |by )?[a-z]+ing (?:(?:the|his|her|its|their|all|"
        r"both|these) )*$",
    ),
    clause_verbs=(
        r" (?:also |then |later |further |again |[a-z]+ly )*(?:[a-z]{3,}ed|said|told|met|held|spoke|gave|"
        r"thanked|was|were|is|"
        r"are|has|had|will|would|made|paid|took|laid|drew|sent|put|went|left|saw|set|began|let|brought|found|"
        r"heard|read|"
        r"wrote|says|tells|meets|holds|speaks|thanks|stresses|notes|welcomes)\b(?! by\b)",
    ),
    passives=words("appointed elected"),
    on_behalf=(
        r"^(?:, [^@.;]{2,90})?,? (?:(?:who )?(?:signed|signing|acting|spoke|speaking) )?"
        r"(?:on behalf of|for) (?:the )?@ (?:side|party|delegation)\b",
        r"^(?:, [^@.;]{2,90})?,? (?:who )?(?:signed|signing|acting) (?:it )?(?:on behalf of|for) (?:the )?@",
    ),
    keeps_house=(r"^(?:resident |permanent )?representative of [^.;]{2,60} (?:to|in) ",),
    friends=(r"\bfriendship group\b",),
    for_own_posts=True,
    receives=(
        r"\b(?<!was )(?<!were )(?<!been )(?<!be )(?:received|receives|hosted|hosts|welcomed|welcomes|accepted|"
        r"accepts|named|"
        r"names|appointed|appoints|nominated|swore in) (?!(?:training|support|the decision|the news)\b)",
    ),
    outposts=words(
        "office mission delegation representation bureau presence team project programme observers operation"
    ),
    realms=words("republic kingdom principality sultanate emirate federation commonwealth duchy state"),
    state_forms=words(
        "republic kingdom principality federation commonwealth sultanate emirate duchy state union emirates"
    ),
    form_words=words(
        "islamic federal democratic socialist people's popular united arab hashemite plurinational cooperative "
        "co-operative bolivarian federative grand independent oriental hellenic former"
    ),
    ordinals=words("first second third fourth"),
    named_houses=words(
        "academy college institute institution university centre center school agency foundation museum bank library "
        "laboratory observatory archive hospital society fund company"
    ),
    deputies=words("deputy vice first second assistant acting associate under"),
    state_posts=(
        r"^(?:(?:deputy|first|acting|vice) )*(?:state secretary|secretary of state|under-?secretary of state|"
        r"chief of (?:the )?(?:general|defence|naval) (?:staff|forces?)|chief of defence|foreign secretary|"
        r"defence secretary|home secretary|"
        r"chief of (?:the )?(?:navy|army|air force|land forces)|mp|member of (?:the )?parliament|senator|"
        r"national security "
        r"advis[eo]r|head of (?:government|state)|prosecutor general|attorney general|ombuds\w+|supreme court)\b",
        r"\b(?:to|of) the (?:(?:deputy|prime|vice) )?(?:minister|president|government|speaker|cabinet)\b",
        r"\b(?:of|for) (?:the )?(?:(?:border|national|federal|state|traffic|criminal|military|royal|central|"
        r"general|special) "
        r")?(?:police|(?:border|coast|national|frontier) guards?|customs(?: service| authority| committee)?|"
        r"armed forces|"
        r"gendarmerie|carabinieri|prison service|prosecutor\w*|supreme court|constitutional court|treasury|"
        r"national bank|"
        r"central bank|security service|intelligence service|electoral commission|migration service|general staff)\b|"
        r"\b(?:police|border guard|coast guard|customs) (?:chief|commander|director|commissioner)\b",
    ),
    colleagues=words("colleague colleagues"),
    met_words=(
        r"\b(?:met|meets?|meeting|with|received|hosted|welcomed|by|between|and|to|phoned|called) (?:his|her|their) $",
    ),
    relations=words(
        "relations partnerships partnership cooperation dialogue liaison contacts links negotiations talks group "
        "groups "
        "negotiator negotiators"
    ),
    relation_links=frozenset(["with"]),
    attached=words("attaché attache counsellor consul chargé chargée mission"),
    articles=frozenset(["the", "a", "an"]),
    unions=("union", "league", "alliance", "association", "organisation", "organization", "pact", "covenant"),
    union_tails=r"^of$",
    definite=frozenset(["the", "its", "their"]),
    joiners=frozenset(["and", "&"]),
    former=words("former retired ex- then-  then late previous past ex erstwhile one-time"),
    generic=words(
        "professor lecturer researcher fellow editor founder member deputy leader officer manager chief head "
        "chair director commander representative delegate secretary general principal liaison prince king "
        "queen auditor architect administrator president minister ambassador speaker governor mayor rector "
        "dean adviser advisor assistant aide scientist economist statistician engineer geologist veterinarian "
        "judge justice controller usher "
        "archivist"
    ),
    to_come=words("designate elect -designate -elect"),
    counterpart_tails=frozenset(["number"]),
    counterpart=words("counterpart counterparts colleague colleagues homologue opposite number"),
    not_heads_before=words("office offices"),
    not_heads_after=words("who he she which in keynote guest plenary invited closing opening panel"),
    seats=words("embassy consulate secretariat headquarters"),
    roles=words("professor leader member moderator host head"),
    of_organisation=frozenset(
        (
            *SECRETARIES,
            "special representative",
            "special envoy",
            "deputy special representative",
            "supreme commander",
            "chair of the military committee",
            "chairman of the military committee",
            "high representative",
        )
    ),
    house_heads=words("dean rector commandant principal provost vice-rector chancellor vice-chancellor registrar"),
    state_houses=words("ministry parliament government senate president presidency cabinet party chamber"),
    of_state=words(
        "minister president premier king queen emir sultan speaker governor mayor chancellor ambassador "
        "vice-minister vice-president prince rector dean"
    ),
    title_posts=frozenset(["ambassador", "professor", "prince", "princess", "senator"]),
    directions=words("south north east west central eastern western southern northern upper lower"),
    own_houses=(
        r"\binternational (?:military )?(?:staff|secretariat)\b",
        r"\b(?:trust|partnership trust|assistance) fund\b",
        r"\b(?:cooperative security|security cooperation|partner relations|partnerships? (?:section|directorate))\b",
        r"\b(?:liaison office|summer school|winter school|defence college|language school)\b",
        r"\b(?:eastern|southern|western|northern|global) partners\b",
    ),
    missions=(
        r"^(?:(?:deputy|force|acting|outgoing|incoming|new|first) )*(?:commander|head|chief of staff|chief|"
        r"(?:military|legal|political|gender|police) advis[eo]r|spokes\w+) (?:of|for|to) the (?:[\w'-]+ ){0,4}?"
        r"(?:(?:training|observ\w+|advisory|monitoring|maritime|stabili\w+|assistance|support|military|naval|police|"
        r"peacekeeping|border) mission|liaison (?:office|team)|operation)\b",
        r"^(?:(?:deputy|force|acting|outgoing|incoming) )*(?:commander|chief of staff|legal adviser) "
        r"(?:of|for|to) the (?:[\w'-]+ ){0,4}?mission\b",
        r"\b(?:military|political|special) advis[eo]r to the (?:special (?:representative|envoy)|secretary general)",
    ),
    posted_there=(r"\b(?:mission|office|team|operation) (?:in|to|for)\b",),
    ministers=(r"\b(?:prime )?minister\b(?!-)|^(?:deputy )?secretary of state\b",),
    chief_words=frozenset(("his", "her")),
    private=words(
        "professor lecturer researcher fellow editor founder analyst author historian journalist writer expert "
        "scholar scientist"
    ),
    links_of_sides=words("of from for"),
    links_of_houses=words("of"),
    keeps_sender=words("ambassador"),
    sent_to=words("to"),
    advisers=words("adviser advisor assistant aide"),
    own_name=(r"\bparliamentary assembly\b",),
    office_verbs=leading.VERBS,
    verb_leads=leading.VERB_LEADS,
    verb_links=("of", "the"),
    led_houses=leading.HOUSES,
    sat_houses=leading.SAT,
    sittings=leading.SITTINGS,
    bare_leads=(rf"{leading.LEADS}$",),
    lasting=leading.LASTING,
    led_verbs=leading.LED_VERBS,
    led_leads=leading.LED_LEADS,
    housed=leading.HOUSED,
    noun_heads=OFFICE_NOUNS,
    noun_leads=OFFICE_LEADS,
    styles=frozenset(["HE", "HH", "HRH", "HM", "H.E", "H.H"]),
    list_words=words("with alongside together well including plus while by"),
    fillers=words(
        "his her their its our new newly-appointed newly appointed elected outgoing incoming visiting also as now"
        " until recently currently well"
        " who is serves serving country's he hh hrh hm"
    )
    | {"at present"},
    respective=frozenset(("respectively",)),
    day_links=words("as of from on with effect effective starting since in"),
    as_words=frozenset(["as"]),
    spread=(
        r"of (?:the |their )?(?:two|three|four|both|respective) (?:countries|sides|states|nations|parties)",
        r"of both (?:countries|sides|states)",
    ),
    spokes=words("spokesperson spokesman spokeswoman"),
)
