"""Heads of English posts."""

from comity_capture.pack import words

PLURALS = {
    "ministers": "minister",
    "mps": "mp",
    "members": "member",
    "senators": "senator",
    "deputies": "deputy",
    "congressmen": "congressman",
    "presidents": "president",
    "secretaries": "secretary",
    "speakers": "speaker",
    "chairs": "chair",
    "chairmen": "chairman",
    "chiefs": "chief",
    "directors": "director",
    "heads": "head",
    "commanders": "commander",
    "ambassadors": "ambassador",
    "representatives": "representative",
    "envoys": "envoy",
    "advisers": "adviser",
    "advisors": "advisor",
    "commissioners": "commissioner",
    "rectors": "rector",
    "vice-rectors": "vice-rector",
    "deans": "dean",
    "governors": "governor",
    "mayors": "mayor",
    "chancellors": "chancellor",
    "coordinators": "coordinator",
    "co-ordinators": "co-ordinator",
    "facilitators": "facilitator",
    "mediators": "mediator",
    "under-secretaries": "under-secretary",
    "vice-presidents": "vice-president",
    "vice-chairs": "vice-chair",
    "co-chairs": "co-chair",
    "counsellors": "counsellor",
    "attachés": "attaché",
    "attaches": "attache",
    "inspectors": "inspector",
    "prosecutors": "prosecutor",
    "premiers": "premier",
    "undersecretaries": "undersecretary",
    "delegates": "delegate",
    "commandants": "commandant",
    "negotiators": "negotiator",
    "rapporteurs": "rapporteur",
}
HEADS = frozenset(PLURALS.values()) | words(
    """
        chairwoman chairperson vice-chairman vice-chairwoman vice-chairperson co-chair co-chairman co-chairwoman
        vice-minister king queen emir sultan prince chargé charge administrator comptroller ombudsman
        ombudsperson ombudswoman auditor treasurer manager principal provost pro-rector prorector
        vice-chancellor vice-dean vice-governor vice-mayor vice-speaker consul consul-general high-commissioner
        secretary-general director-general under-secretary-general undersecretary-general
        inspector-general
        governor-general attorney-general adjutant
        quartermaster surgeon-general superintendent officer-in-charge spokesperson spokesman spokeswoman
        professor lecturer researcher fellow editor founder leader member moderator interlocutor liaison
        assistant aide officer architect deputy sherpa plenipotentiary legate
        nuncio chief-of-staff registrar scientist economist statistician engineer geologist veterinarian
        archivist clerk controller intendant prefect
        judge justice magistrate serjeant usher curator president-elect
        specialist analyst planner supervisor regent councillor alderman trustee alternate harbourmaster harbormaster
        headteacher headmaster headmistress bursar equerry chamberlain constable sheriff coroner solicitor
        postmaster paymaster custodian warden convenor convener co-director co-president vice-director
        vice-principal
        ambassador-designate minister-designate commander-designate director-designate chair-designate
        """
)
# of what kind a post is: these stand before a head, and would be too much for a list of what a post is of
KINDS = words(
    """
    additional paramount grand alternate diplomatic terminal port station site plant factory mine warehouse shift
    festival gallery theatre museum tribunal league newspaper bureau channel club ferry
    sales marketing brand product account accounts corporate logistics communications communication news
    district village town city county provincial communal municipal rural urban tribal traditional spiritual
    artistic musical clinical nursing judicial legislative constitutional financial fiscal monetary commercial
    agricultural environmental tactical operational tax revenue fire founding honorary executive
    administrative academic scientific legal consular
    """
)
SECRETARIES = (  # whole posts, and those of the organisation
    "secretary general",
    "secretary-general",
    "deputy secretary general",
    "deputy secretary-general",
    "assistant secretary general",
    "assistant secretary-general",
    "deputy assistant secretary general",
)
WHOLE = (
    "prime minister",
    "deputy prime minister",
    "first deputy prime minister",
    "foreign minister",
    "deputy foreign minister",
    "defence minister",
    "defense minister",
    "deputy defence minister",
    "interior minister",
    "minister of state",
    "secretary of state",
    "under-secretary of state",
    "under secretary of state",
    "state secretary",
    "state minister",
    *SECRETARIES,
    "under-secretary-general",
    "under-secretary general",
    "director general",
    "director-general",
    "deputy director general",
    "inspector general",
    "attorney general",
    "prosecutor general",
    "auditor general",
    "chief of staff",
    "chief of defence",
    "chief of defence staff",
    "chief of defence forces",
    "chief of the defence forces",
    "deputy chief of defence",
    "chief of the defence staff",
    "chief of the general staff",
    "deputy chief of the general staff",
    "first deputy chief of the general staff",
    "chief of general staff",
    "chief of protocol",
    "chief executive",
    "chief executive officer",
    "commander-in-chief",
    "commander in chief",
    "head of state",
    "head of government",
    "head of mission",
    "deputy head of mission",
    "head of delegation",
    "head of office",
    "crown prince",
    "chargé d'affaires",
    "chargé d'affaires a.i.",
    "charge d'affaires",
    "chargé d'affaires ad interim",
    "chargée d'affaires",
    "chargée d'affaires a.i.",
    "military attaché",
    "defence attaché",
    "air attaché",
    "naval attaché",
    "foreign secretary",
    "defence secretary",
    "home secretary",
    "cabinet secretary",
    "national security adviser",
    "national security advisor",
    "special representative",
    "special envoy",
    "personal representative",
    "permanent representative",
    "deputy permanent representative",
    "high representative",
    "high commissioner",
    "ambassador extraordinary and plenipotentiary",
    "ambassador-at-large",
    "ambassador at large",
    "president-elect",
    "officer in charge",
    "surgeon general",
    "chancellor",
    "point of contact",
    "president",
    "vice president",
    "vice-president",
    "speaker",
    "deputy speaker",
    "first deputy speaker",
    "political director",
    "state counsellor",
    "supreme allied commander",
    "chief military adviser",
    "chief negotiator",
    "lord mayor",
    "governor general",
    "consul general",
    "chief of operations",
    "chief of the defence force",
    "chief of the navy",
    "chief of the army",
    "chief of the air force",
    "chief of the land forces",
    "chief of naval staff",
    "minister delegate",
    "minister-counsellor",
    "solicitor general",
)
