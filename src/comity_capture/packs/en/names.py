"""What stands around and inside names of people in English."""

from comity_capture.pack import NameWords, words

HONORIFICS = words(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady h.e. hon. honourable "
    "excellency sayyid sayyida rt. rt hon sheikh sheikha prince princess emir sultan count countess baron "
    "baroness madam madame rev. "
    "reverend bishop archbishop cardinal patriarch imam rabbi mufti messrs messrs."
)
LONG_HONORIFICS = (
    "his excellency",
    "her excellency",
    "their excellencies",
    "h . e .",
    "h.e.",
    "h. e.",
    "the honourable",
    "the right honourable",
    "the most honourable",
    "the honorable",
    "the right hon.",
    "the most hon.",
    "the rt hon.",
    "his highness",
    "her highness",
    "his royal highness",
    "her royal highness",
    "his majesty",
    "her majesty",
    "his holiness",
    "his eminence",
    "mr.",
    "ms.",
    "mrs.",
    "dr.",
    "prof.",
    "dr",
    "fm",
    "pm",
    "h . e . mr",
    "h . e . mr .",
    "h . e . ms",
    "h . e . mrs",
    "h . e . dr",
    "h . e . sheikh",
    "his excellency mr",
    "her excellency ms",
    "her excellency mrs",
    "his excellency dr",
    "her excellency dr",
)
# first names and surnames that look like a participle or an adverb
SHAPED_NAMES = (
    r"henning|flemming|fleming|irving|sterling|stirling|hemming|manning|browning|golding|harding|wilding|channing|"
    r"pershing|anning|\w*(?:qing|jing)|xiaoming|weiming|yiming|zhiming|jianping|xiaoping|jiaying|liping|"
    r"emily|molly|sally|billy|nelly|willy|polly|kelly|holly|carly|reilly|dolly|milly|tilly|sully|shelly|wally|"
    r"cecily|beverly|beverley|kimberly|charly|orly|vitaly|anatoly|vasily|vassily|gennady|yuly|cl[ée]ment"
)
RANKS = (
    "general",
    "lieutenant general",
    "major general",
    "brigadier general",
    "colonel general",
    "army general",
    "general of the army",
    "air chief marshal",
    "air marshal",
    "air vice-marshal",
    "air commodore",
    "field marshal",
    "marshal",
    "brigadier",
    "colonel",
    "lieutenant colonel",
    "major",
    "captain",
    "lieutenant",
    "second lieutenant",
    "first lieutenant",
    "sergeant",
    "sergeant major",
    "command sergeant major",
    "staff sergeant",
    "corporal",
    "warrant officer",
    "chief warrant officer",
    "chief petty officer",
    "admiral",
    "vice admiral",
    "vice-admiral",
    "rear admiral",
    "rear-admiral",
    "fleet admiral",
    "commodore",
    "commander",
    "lieutenant commander",
    "lieutenant-general",
    "major-general",
    "brigadier-general",
    "lieutenant-colonel",
    "colonel-general",
    "lt. gen.",
    "lt gen",
    "lt. gen",
    "maj. gen.",
    "maj gen",
    "brig. gen.",
    "brig gen",
    "gen.",
    "col.",
    "lt. col.",
    "lt col",
    "maj.",
    "capt.",
    "capt",
    "adm.",
    "cdr",
    "cdr.",
    "cmdr.",
    "wing commander",
    "group captain",
    "squadron leader",
    "general (ret.)",
    "police general",
    "police colonel",
    "inspector general of police",
    "ambassador-at-large",
    "air vice marshal",
    "surgeon commodore",
    "master sergeant",
    "gen",
    "col",
    "maj",
    "brig.",
    "brig",
    "sgt",
    "sgt.",
    "lt.",
    "lt",
    "adm",
    "rear adm.",
    "rear adm",
    "vice adm.",
    "vice adm",
    "lt cdr",
    "lt. cdr.",
    *(
        f"{first}{dot} {base}"
        for first in ("lt", "maj", "brig")
        for dot in ("", ".")
        for base in ("general", "gen", "gen.")
    ),
    *(f"lt{dot} {base}" for dot in ("", ".") for base in ("colonel", "col", "col.", "commander")),
)
INSTITUTIONS = words("""
academy accord act action advisory affairs agency agenda agreement air airport alliance ambassador ambassadors
anniversary annual archive armed army article assembly assistance association authority avenue award bank barracks
base battalion bay board body border boulevard branch bridge brigade bureau cabinet camp campus canal capital
cathedral cell cemetery center centre century chamber channel chapter charter chief church city civil clearance club
coalition coast code college command commission committee communications communiqué community company compact
conference congress consortium constitution convention cooperation cooperative corps corridor council country court
crisis culture customs cyber dams day days declaration defence defense delegation department development dialogue
diplomatic directorate disaster district division duchy duma economic economy education embassy emergency emirate
energy engineering environment europe european eurasian exchange exercise external facility faculty family federal
federation finance fleet flotilla force forces foreign forum foundation framework frontier front fund garrison
gendarmerie general government governorate gov group guard guide gulf hall harbour headquarters health heights high
highlands highway hill hills history home hospital hotel house human humanitarian independence industry information
infrastructure initiative inland innovation inspectorate institute institution institutional integrity intelligence
interior international internal island islands joint journal justice kingdom laboratory lake lakes land lane law
league legion liaison library lowlands main management map maritime market medal medical meeting memorandum memorial
military mine ministry ministries mission monitoring monument mosque mount mountain mountains movement museum national
nations naval navy network news north northern note oblast observatory observer ocean office official online open
operation operations order organisation organization outreach palace pact panel parade park parliament parliamentary
partner partners partnership party pass peace peacekeeping peninsula people permanent plan plateau platform plaza
point police policy political port post press prize process programme program project protocol province public
publication quarter radio rapid region regional register regiment registry relations report representation republic
rescue research reserve resilience resolution review rights river road roadmap roundtable round route royal rule rules
school science sciences sea secretariat section sector security seminar senate service services session shore sky
social society south southern special squadron square staff state states station statute steppe strait straits
strategic strategy street studies study summit support supreme survey symposium table talks task team technical
technology television territorial territory terrorism theatre think times tower track trade training transport
treasury treaty tribunal troops trust union unit united university upper valley victory village volunteer wall war
water week west western white wing women workshop works world year years youth zone east eastern central lower inner
outer greater middle great new old grand minister ministers president secretary speaker director allied allies ally
member members guests delegates side sides monday tuesday wednesday thursday friday saturday sunday january february
march april june july august september october november december christmas easter ramadan english french russian
arabic turkish latin german spanish wire daily herald tribune gazette correspondent reporter editor photo number media
release statement factsheet update breaking live exclusive interview opinion
""")
SMALL = words("""
the a an this that these those his her its their our your my he she it they we you i who which what when where why how
while during after before at on in of for to from with without by as if but and or nor so then thus both each every
all some any no not yes also later earlier meanwhile moreover however therefore furthermore finally today yesterday
tomorrow now here there under over above between among since until till about against into through asked speaking
addressing welcoming opening closing concluding following according based given having being commenting responding
replying referring turning recalling noting stressing underlining emphasising expressing thanking congratulating
discussing visiting arriving accompanied received present participants representatives officials experts diplomats
journalists soldiers officers students cadets ministers ambassadors talks relations questions issues topics work
cooperation support thanks photo photos left right top source despite regarding concerning apart besides besides,
instead many most more several two three four five six seven eight nine ten first second third fourth last next once
only even just still already again together separately
""")

NAMES = NameWords(
    honorifics=(*sorted(HONORIFICS), *LONG_HONORIFICS),
    genders=dict.fromkeys(words("mr mr. sir sheikh prince emir sultan count baron his"), "m")
    | dict.fromkeys(words("ms ms. mrs mrs. miss dame lady sheikha princess countess baroness madam madame her"), "f"),
    ranks=RANKS,
    rank_tails=("(ret.)", "(retd)", "(retd.)", "(rtd)", "(ret'd)", "(retired)", "(res.)"),
    particles=words(
        "de da di do dos das del della der den des du la le van von ter ten tot zu zur bin ben ibn al el "
        "af av y e i san santa bint abu abd ould mac mc st st. d' l' 't 's vom und te op lo ap ab o o' ul "
        "ur"
    ),
    things=INSTITUTIONS,
    not_names=INSTITUTIONS | SMALL,
    taking_in=words("swore sworn voted brought called ushered"),
    locatives=words("in at near from outside around across via through into inside within"),
    given_by=(
        r"\b(?:memorial|monument|tribute|cemetery|tomb) (?:to|of|for) (?:the )?$",
        r"\b(?:forum|laboratory|centre|center|conference|institute|agency|office|fund|council|committee|commission|"
        r"seminar|"
        r"workshop|network|group|programme|academy|school|summit|bureau|department|unit|directorate|museum|strategy|"
        r"charter|"
        r"convention|treaty|division|service|panel|symposium|congress) (?:on|for|against) (?:the )?$",
        r"\b(?:city|town|village|port|province|region|district|capital|state|islands?|county|municipality|valley|"
        r"peninsula|area|settlement|neighbourhood|suburb|resort|base|airfield|mountains?|lakes?|river|bay|"
        r"gulf) of\s+$",
        r"\b(?:flew|travel+ed|went|moved|drove|sailed|returned|proceeded|continued|visits?|trip|journey|"
        r"roads?|railway|"
        r"flights?|way|bound|transferred|headed|north|south|east|west|close) (?:on )?(?:to|for|of|from)\s+$",
        r"\b(?:greetings?|messages?|letters?|invitations?|congratulations|regards|(?:best )?wishes|"
        r"condolences|gratitude|thanks|instructions?|initiative|visit|decree|order|statement|remarks|words|"
        r"speech|proposal|decision|death|passing|birthday|anniversary) (?:of|from|by|to)\s+(?:the |his "
        r"excellency |her excellency )?$",
        r"(?:named|called) (?:after|for|in honour of)\s+(?:the late\s+)?$",
        r"(?:photo(?:graph)?s?|picture|image|text|reporting|story|edited|translated|written|video|words|"
        r"interview)(?: credit)?\s*(?:by|:)\s*$",
        r"(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es|ing|e) over from|took over from|in "
        r"succession to|successor (?:of|to)|predecessors?,?|hand(?:s|ed|ing) over from|in (?:his|her) place|"
        r"instead of|in (?:place|lieu) of|to replace|to succeed|(?:the )?(?:recall|departure|resignation|"
        r"dismissal|retirement|removal|"
        r"death|illness) of|follow(?:s|ed|ing) the departure of|on behalf of)\s*(?:the\s+)?$",
        r"(?:founded|established|built|painted|composed|written|designed|invented) by\s+$",
        r"(?:the )?late\s+$",
        r"in memory of\s+$",
        r"(?:statue|portrait|bust|tomb|grave|monument|works|poems?|novels?|books?|birth|death|murder|"
        r"memory) (?:of|to|by)\s+$",
        r"\b(?:university|academy|airport|street|square|prize|award|hall|stadium|hospital|avenue|boulevard)\s+$",
        r"(?:contact|press officer|spokes(?:man|woman|person)),?\s+$",
        r"by\s+our\s+correspondent,?\s+$",
        r"(?:under|since|like|unlike|of) (?:former )?(?:president|king|queen|emperor|prime minister)\s+$",
        r"\b(?:other|rival|defeated|losing|unsuccessful|opposing|remaining) candidates?,? (?:mr |ms |mrs |dr )?$",
        r"\b(?:ship|frigate|vessel|cutter|corvette|destroyer|submarine|yacht|schooner|boat|icebreaker|tanker|ferry|"
        r"flagship|minehunter|tug)\s+$",
        r"\b(?:takes?|took|taken|taking) the (?:place|seat|position|chair) of (?:the )?$",
        r"\b(?:exercise|drill|operation|manoeuvre|storm|cyclone|hurricane|typhoon)s? $",
        r"(?:married to|(?:wife|husband|son|daughter|father|mother|brother|sister|widow) of)\s+$",
        r"quot(?:es?|ed|ing)\s+$",
    ),
    person_behind=(
        r",? (?:who (?:has|had|was|is|will|now|moves|takes|leaves|retires)|aged \d|until now|currently|formerly|"
        r"an? (?:former|career)|the (?:former|current|outgoing))\b",
    ),
    given_posts=(
        r",? who (?:(?:has|had) (?:(?:now|since|just|recently|meanwhile) )?been|was|is(?: to be)?|will be|(?:now )?"
        r"(?:becomes|became)|moves|takes up|goes|will become|leaves to become)(?= )(?: (?:now|also|recently|today))?"
        r"(?: (?:appointed|named|nominated|elected|posted|chosen|designated|assigned)| (?:the |its )?(?:new )?"
        r"(?=ambassador|director|head|chief|special|permanent|minister|deputy|assistant|chair|consul|high|secretary))",
    ),
    given_after=(
        r"^\s*(?:university|academy|airport|street|square|prize|award|hall|stadium|hospital|institute|"
        r"library|centre|center|avenue|boulevard|foundation|theatre|bridge|barracks|lecture|medal|works|"
        r"school|college|house|museum|park|station|port|dam)\b",
        r"^'s (?:departure|resignation|retirement|dismissal|death|removal|recall|illness|predecessor)\b",
        r"^,?\s*(?:died|was born|had been|had served|was killed|who died|whose (?:term|mandate) (?:ended|"
        r"expired|ends))\b",
        r"^,?\s*(?:a |an |the )?(?:\w+ )?(?:government |ministry |military |press |chief )?spokes(?:man|"
        r"woman|person)\b",
        r"^,?\s+(?:an?|the) (?:independent )?(?:analyst|commentator|historian|researcher at|blogger|poet|"
        r"writer|journalist)\b",
    ),
    not_name_shape=rf"(?!(?:{SHAPED_NAMES})$)[^\W\d_]{{3,}}(?:ing|ly|tion|tions|ment|ments|ness|ships?)",
)

__all__ = ["NAMES"]
