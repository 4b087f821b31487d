"""Words of coming and of leaving in English, beside the day of either."""

BEGINS = (
    r"\b(?:has|have) been (?:with us|here|our guests?|among us) since\b",
    r"\b(?:first|opening) day of (?:the|his|her|their|its) (?:[\w-]+ ){0,2}(?:visit|stay|trip|tour|mission)\b",
    r"\b(?:arriv(?:e|es|ed|ing|al)|land(?:s|ed)?|touch(?:es|ed)? down|flew in|flies in|came|comes)\b",
    r"\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|open|opens|opened|embark(?:s|ed)?)\b",
    r"\bkick(?:s|ed)? off\b|\bunder way since\b|\bgets? under way\b|\bgot under way\b",
)
ENDS = (
    r"\b(?:last|final|closing) day of (?:the|his|her|their|its) (?:[\w-]+ ){0,2}(?:visit|stay|trip|tour|mission)\b",
    r"\b(?:leave|leaves|left|leaving|depart|departs|departed|departing|departure)\b",
    r"\b(?:end|ends|ended|ending|conclude|concludes|concluded|concluding|finish|finishes|finished)\b",
    r"(?<!after the )(?<!following the )(?<!since the )\b(?:close|closes|closed|draws? to a close|drew to a close|"
    r"comes? to an end|came to an end)\b",
    r"\bwrap(?:s|ped)? up\b",
    r"\b(?:return|returns|returned|returning|flies|flew|fly|heads?|headed) (?:home|back)\b|\bfl(?:ies|ew|y) out\b",
    r"\b(?:runs?|ran|last(?:s|ed)?|stay(?:s|ed)?|remain(?:s|ed)?)(?: \w+){0,3} (?:until|till|through)\b",
)
