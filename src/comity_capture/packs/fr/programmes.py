"""What French programmes of a stay hold: one line that names several meetings without a verb of their own."""

from comity_capture.pack import EventPattern as E

ITEM = (
    r"(?:entretiens?|entrevues?|rencontres?|réunions?|séances? de travail|audiences?|tête-à-tête|consultations|"
    r"pourparlers|déjeuner|dîner|échanges?)"
)
LISTED = (
    r"\b(?:ordre du jour|programme|menu|agenda|calendrier)\b[^.;]{0,90}?\b(?:figur(?:aient|ait|ent|e|eront|era)|"
    r"étai(?:t|ent) (?:inscrite?s?|prévue?s?)|(?:est|sont) (?:inscrite?s?|prévue?s?)|comportait|comprenait|"
    r"prévoyait|prévoit|comporte|comprend)\b"
)

PROGRAMMES = (
    E(
        rule="event.meeting.programme",
        kind="meeting",
        pattern=rf"{LISTED}(?= (?:notamment |d'abord |aussi |également )?(?:une?|des|l'|la|le|deux|trois) ?"
        rf"(?:\w+ ){{0,2}}?{ITEM}\b)",
    ),
    E(
        rule="event.meeting.programme-item",
        kind="meeting",
        pattern=rf"\b(?:puis|ainsi qu'|et|suivie? d'|de même qu')\s?une? (?:\w+ ){{0,2}}?{ITEM}\b"
        r"(?= (?:[\w']+ ){0,2}?(?:avec|chez|au|à|en présence))",
    ),
)
