"""How English texts tell that somebody comes after another in a post."""

SUCCESSORS = (
    r"\bto (?:follow|succeed|replace) (?:him|her|them),? [^.;,]{3,50}? (?:has |have )?(?:chosen|chose|named|appointed|"
    r"picked|selected|elected) (?:the )?",
    r"\b(?:his|her|their|its|whose) (?:designated |chosen |elected )?(?:successor|replacement)(?: (?:is|will be|"
    r"is to be|"
    r"has been named|was named|would be|as [^.;,]{3,60}))?,? ",
    r"\b(?:is|was|are|were|will be|has been|is to be|is being|be) (?:succeeded|replaced|followed|"
    r"relieved) (?:[^.;,]{3,40} )?"
    r"by (?:the |his |her )?",
    r"\b(?:(?:makes|made|make|making|will make) way for|(?:st[eo]p\w*|stood) (?:aside|back|down) (?:for|in favou?r of)|"
    r"g[ai]v(?:e|es|ing) way to|bow(?:s|ed) out (?:for|in favou?r of)|yield(?:s|ed) (?:his |her |the )?(?:\w+ )?to) "
    r"(?:the )?",
    r"\b(?:hands?|handed|handing|will hand|passes|passed|will pass) (?:(?:over|on|the (?:baton|keys|reins|"
    r"torch|office|"
    r"post|job|command|flag|chair|gavel)|his \w+|her \w+|command|office) )+to (?:the )?",
    r"\bin (?:his|her|their) (?:place|stead) (?:comes|came|will come|steps|is|will be|enters) ",
    r"\b(?:his|her|the|their|its) (?:place|seat|post|job|office|position|chair|role) (?:goes|went|falls|fell|will go|"
    r"passes|passed|has gone|will be taken by|is taken by|was taken by) (?:to )?(?:the )?",
    r"\b(?:gave|gives|give|left|leaves) (?:up )?(?:his|her|the|their) (?:post|office|place|seat) to ",
)
TAKERS = (
    r"\b(?:steps|stepped) in\b(?=[.,;]|$| (?:on|from|until|for h))",
    r"\b(?:designated|chosen|appointed|named|picked|selected|ready|due|set|is|elected) to (?:replace|succeed|follow) "
    r"(?:him|her)\b",
    r"\b(?:assumed|assumes|will assume|took|takes|will take) it\b(?: over)?(?! (?:to|for|as|in|on|away|with)\b)",
    r"(?<=, )(?:the )?(?:new )?successor (?:of|to)\b",
    r"\b(?:succeeds?|succeeded|succeeding|replaces|replaced|replacing|relieves|relieved)(?= (?:him|her|"
    r"[a-z'-]+ [a-z'-]+|mr|"
    r"ms|mrs|dr|general|colonel|admiral|ambassador)\b)",
    r"\b(?:takes?|took|taking|will take|is to take|has taken) (?:over|the (?:helm|reins|baton)|up the (?:post|"
    r"baton))\b",
    r"(?<=, )(?:his|her|their|whose|the \w+'s) (?:[a-z]+ )?(?:successor|replacement)\b|\bwho (?:will be|is to be|"
    r"becomes) (?:his|her) (?:successor|replacement)\b",
    r"\b(?:takes?|took|taking|will take|has taken) the (?:place|seat|position) of\b",
    r"\b(?:steps?|stepped|will step|slips?|moves?|moved) into (?:his|her|the) (?:shoes|job|post|office|place|"
    r"position)\b",
    r"\b(?:fills?|filled|will fill|takes|took) (?:his|her|the|their) (?:place|vacancy|post|seat)\b",
)
