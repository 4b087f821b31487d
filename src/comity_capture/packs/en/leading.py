"""Verbs by which English texts give somebody the lead of a house: is to head the centre, will chair the committee."""

from comity_capture.pack import words

VERBS = {
    "head": "head",
    "heading": "head",
    "lead": "head",
    "leading": "head",
    "run": "head",
    "running": "head",
    "over": "head",
    "command": "commander",
    "commanding": "commander",
    "chair": "chair",
    "chairing": "chair",
    "direct": "director",
    "directing": "director",
}
_GIVEN = (
    r"named|appointed|appoints?|elected|elects?|chosen|chose|selected|picked|promoted|tapped|nominated|nominates?|"
    r"designated|assigned|tasked|asked|agreed|invited|recruited|hired|confirmed|nomination|appointment|designation|"
    r"election|returns?|returned|moves?|moved|brought in|sent|seconded|re-elected|reappointed"
)
_SOON = r"(?:now |also |soon |then |henceforth |in future |instead |[a-z]+ly )?"
LEADS = (
    rf"\b(?:(?:will|shall|would) {_SOON}|(?:is|are|due|set) (?:now |also |in turn )?to |(?:takes?|took|taken|taking) )"
)
VERB_LEADS = (
    rf"{LEADS}$",
    rf"\b(?:{_GIVEN})\b[^.;]{{0,50}} to $",
    r"\b(?:tasked|charged|entrusted) with $",
    r"\b(?:hands?|handed|handing) $",
)
LED_VERBS = {
    "co-chaired": "co-chair",
    "co-headed": "co-head",
    "headed": "head",
    "led": "head",
    "run": "head",
    "commanded": "commander",
    "chaired": "chair",
    "taken": "head",
}
HOUSES = words(
    """
    office centre center agency command section division directorate department committee commission council ministry
    bank fund brigade battalion battlegroup service services bureau institute academy college school university corps
    fleet authority board desk branch secretariat embassy hospital museum headquarters regiment squadron flotilla army
    navy guard garrison foundation chamber inspectorate court unit company programme program task-force subcommittee
    mission operation institution laboratory library observatory forces force faculty detachment contingent assembly
    """
)
LED_LEADS = (
    r" (?:will|would|is to|shall) (?:henceforth |from now on |now )?be (?:now |henceforth |[a-z]+ly )?$|"
    r" (?:has|have) (?:now )?been $",
)
HOUSED = words("helm charge leadership reins")
# what somebody may lead for a day without holding an office, and what such a house holds
SAT = words(
    "committee commission council board assembly chamber company contingent detachment forces mission operation panel "
    "programme program subcommittee unit"
)
SITTINGS = words(
    "meeting meetings session sessions delegation delegations talks debate debates hearing hearings consultations "
    "discussion discussions exercise visit workshop panel team"
)
LASTING = (
    r"\b(?:since|until|newly|successor|succeed\w*|replac\w+|tenure|post|role|years?|months?|appoint\w+|named|elect\w+|"
    r"chosen|as of|effective)\b|\b(?:from|starting|beginning) (?!\d+ (?:to|until)\b)(?:\d|early |late |mid|january|"
    r"february|march|april|may|june|july|august|september|october|november|december|next|this)",
)
