"""Words of coming and of leaving in English, beside the day of either."""

BEGINS = (
    r"\b(?:has|have|had) been (?:with us|here|our guests?|among us|at work|working|staying|"
    r"there) (?:in [\w' -]{2,30} )?"
    r"since\b|\bin [\w'-]+(?: [\w'-]+)? since\b|\b(?:put|puts) in at\b|\b(?:sets?|setting) (?:out|off)\b|"
    r"\b(?:takes|took|boards|boarded|catches|caught) (?:an?|the) [\w -]{3,30} (?:to|for)\b|\bflew to\b",
    r"\b(?:first|opening) day of (?:the|his|her|their|its) (?:[\w-]+ ){0,2}(?:visit|stay|trip|tour|mission)\b",
    r"\b(?:arriv(?:e|es|ed|ing|al)|land(?:s|ed)?|touch(?:es|ed)? down|flew in|flies in|came|comes)\b",
    r"\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|open|opens|opened|embark(?:s|ed)?)\b",
    r"\bkick(?:s|ed)? off\b|\bunder way since\b|\bgets? under way\b|\bgot under way\b",
)
ENDS = (
    r"\b(?:last|final|closing) day of (?:the|his|her|their|its) (?:[\w-]+ ){0,2}(?:visit|stay|trip|tour|mission)\b",
    r"\b(?:leave|leaves|left|leaving|depart|departs|departed|departing|departure)\b",
    r"(?<!day )\b(?:end|ends|ended|ending|conclude|concludes|concluded|concluding|finish|finishes|finished)\b",
    r"(?<=day )(?:ended|ends|concluded|finished)\b(?! with\b)",  # Tuesday ended with a dinner
    r"\bto (?:return|be back)\b|\b(?:is|are|was|were) (?:back|home again)\b|\blands (?:back )?in\b|"
    r"\b(?:comes?|came|gets?|got|home) (?:back|again)\b|\b(?:sails?|casts?|takes?|flies) (?:off |out )?again\b|"
    r"\b(?:fl(?:ew|ies)|went|goes) (?:back )?home\b|\breturns?(?: to [\w' -]{2,30})? "
    r"(?=the (?:next|following|same)|on|tomorrow)",
    r"(?<!after the )(?<!following the )(?<!since the )\b(?:close|closes|closed|draws? to a close|drew to a close|"
    r"comes? to an end|came to an end)\b",
    r"\bwrap(?:s|ped)? up\b",
    r"\b(?:return|returns|returned|returning|flies|flew|fly|heads?|headed) (?:home|back)\b|\bfl(?:ies|ew|y) out\b",
    r"\b(?:runs?|ran|last(?:s|ed)?|stay(?:s|ed)?|remain(?:s|ed)?)(?: \w+){0,3} (?:until|till|through)\b",
)
