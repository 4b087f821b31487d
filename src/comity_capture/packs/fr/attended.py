"""Who opens, chairs, attends or offers what, in French, whatever the tense; and what is said to take place."""

from comity_capture.pack import EventPattern as E

OBJECTS = {
    "ceremony": (
        r"(?:cérémonies?|inauguration|remise|signature|pose|prise d'armes|mise à l'eau|mise en service|baptême|"
        r"levée? des "
        r"couleurs|commémoration|passation|prestation de serment|prise de commandement|dévoilement|hommage|"
        r"ouverture|mise en service|lancement|"
        r"relève|plantation|dépôt)"
    ),
    "conference": (
        r"(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table ronde|séminaire|assises|réunion "
        r"(?:annuelle|ministérielle|plénière|informelle|des ministres|du (?:conseil|comité)|de haut niveau))"
    ),
    "meeting": (
        r"(?:réunions?|session|séance(?: de travail)?|entretiens?|déjeuner|dîner|petit-déjeuner|audience|"
        r"consultations|"
        r"pourparlers|table de négociation|tête-à-tête|rencontre)"
    ),
    "group_event": (
        r"(?:réception|fête nationale|exercice|stage|formation|atelier|journée|cocktail|université d'été|école d'été|"
        r"portes ouvertes|entraînement|simulation|cours|concert|spectacle|gala|exposition|vernissage|projection|"
        r"match|messe|office religieux|défilé|soirée|représentation)"
    ),
    "lecture": r"(?:conférence(?! de presse)|discours|allocution|leçon|exposé|intervention|causerie)",
}
SOON = (
    r"(?:(?:co)?présid(?:e|er(?:a|ont))|particip(?:e|ent|er(?:a|ont))|assist(?:e|ent|er(?:a|ont))|pren(?:d|"
    r"nent|dr(?:a|"
    r"ont)) part|ouvr(?:e|ent|ir(?:a|ont))|clôtur(?:e|ent|er(?:a|ont))|organis(?:e|ent|er(?:a|ont))|"
    r"donn(?:e|ent|er(?:a|ont))|accueill(?:e|ent|er(?:a|"
    r"ont))|offr(?:e|ent|ir(?:a|ont))|tien(?:t|nent|dr(?:a|ont))|(?:doi(?:t|vent)|va|vont|devr(?:a|ont)) (?:présider|"
    r"participer|assister|prendre part|ouvrir|clôturer|organiser|accueillir|offrir|tenir))"
)
DONE = (
    r"(?:a|ont|avait|avaient)(?: \w+)? (?:(?:co)?présidé|participé|assisté|pris part|ouvert|clôturé|organisé|"
    r"accueilli|"
    r"offert|tenu|donné)"
)
SPEAKS = r"(?:prononc(?:e|ent|er(?:a|ont))|donn(?:e|ent|er(?:a|ont))|(?:a|ont)(?: \w+)? (?:prononcé|donné))"
PLACED = (
    r"(?:se tien(?:t|nent|dr(?:a|ont))|a(?:ura|uront)? lieu|ont lieu|se déroul(?:e|ent|er(?:a|ont))|s'ouvr(?:e|"
    r"ent|ir(?:a|"
    r"ont))|s'est (?:tenue?|déroulée?|ouverte?)|s'étai(?:t|ent) (?:tenue?s?|déroulée?s?|ouverte?s?))"
)
OPEN = r"(?:à |au |aux |à l'|en )?(?:l'|le |la |les |une? |des |cette |ce |sa |son |leur )?(?:[\w'-]+ ){0,2}?"
FAR = r"(?:[^.;]|(?<=\bm)\.)"


def told(kind: str, verbs: str, tense: str) -> E:
    """A verb of attending with what is attended, a place or a day between the two at most."""
    pattern = rf"\b{verbs}\b(?=,? (?:{FAR}{{0,70}}?,? )?{OPEN}{OBJECTS[kind]}\b)"
    return E(rule=f"event.{kind}.attends", kind=kind, pattern=pattern, tense=tense)


ATTENDED = (
    *(told(kind, SOON, "future") for kind in ("ceremony", "conference", "meeting", "group_event")),
    *(told(kind, DONE, "past") for kind in ("ceremony", "conference", "group_event")),
    told("lecture", SPEAKS, "future"),
    *(told(kind, PLACED, "future") for kind in ("ceremony", "conference", "meeting", "group_event")),
    E(
        rule="event.meeting.present",
        kind="meeting",
        pattern=r"\b(?:reçoi(?:t|vent)|rencontre(?:nt)?|s'entretien(?:t|nent)|déjeune(?:nt)?|dîne(?:nt)?|se "
        r"réuni(?:t|ssent))"
        r"(?= (?:à déjeuner |à dîner |ensuite |également |aussi )?(?:avec |le |la |l'|son |sa |m\.|mme |les ))",
    ),
    E(
        rule="event.ceremony.present",
        kind="ceremony",
        pattern=r"\b(?:inaugure(?:nt)?|dévoile(?:nt)?|dépose(?:nt)? (?:une |des )?(?:gerbes?|couronnes?)|"
        r"décore(?:nt)?|"
        r"signe(?:nt)? (?=(?:un |une |l'|le |la )(?:\w+ ){0,3}?(?:accord|mémorandum|protocole|entente|"
        r"convention|déclaration)))",
    ),
)
