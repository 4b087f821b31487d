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
        ambassador-designate minister-designate commander-designate director-designate chair-designate
        """
)
