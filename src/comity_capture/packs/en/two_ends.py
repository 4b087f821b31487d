"""Words of English between which something lasts: on which day it began, and on which it ends."""

BEGIN = r"(?:begins?|began|begun|opens?|opened|starts?|started|convenes?|commence[sd]?)"
OPENS_ON = (
    rf"\b{BEGIN}(?: [^.;,]{{0,50}}?)?(?: on| from)? (?:the )?$",
    r"\b(?:running|under way|going on|in session|sitting|in progress) since (?:the )?$",
    r"^\W*since (?:the )?$",
)
OPENS_BEHIND = (rf"[^.;]{{0,90}}?\b{BEGIN} (?:their|its|the|an?)\b",)
OPENS_AT = (r",? (?:at|with|for) the (?:opening|start|beginning|first day) of\b",)
CLOSES_ON = (
    r"\b(?:ends?|ended|closes?|closed|concludes?|concluded|finishe?[sd]?|goes on|go on|lasts?|runs?|continues?|"
    r"occup(?:y|ies)|part|shuts?|winds? up|wound up|(?:comes?|came|draws?|drew) to (?:an|its|their|a) (?:end|close))\b"
    r"(?: [^.;,]{0,45}?)?(?: on| until| till| through| to)?(?: and including)? (?:the )?$",
    r"\b(?:came|comes|drew|draws) to (?:an|its|their|a) $",
)
HAS_CLOSED = (
    r"\b(?:has|have) (?:wound up|ended|closed|concluded|finished|completed|come to an end)\b|\b(?:wound up|concluded|"
    r"ended|closed|finished|completed)\b(?=[^.;]{0,80}\b(?:that|which) had (?:begun|opened|started)\b)",
)
LASTING_NOUNS = (
    r"\b(?:course|school|exercise|manoeuvres|seminar|workshop|conference|congress|symposium|forum|summit|session|"
    r"training|camp|consultations|negotiations|talks|assembly|sitting|festival|hearings|fair)\b",
)
AGAIN = (r"^\W*(?:it|they|the (?:event|gathering|programme)|work)\b|\b(?:its|their) work\b",)
BEGUN = (rf"\b{BEGIN}\b|\b(?:got|get|gets) under way\b|\b(?:running|under way|in progress) since\b",)
OVER = (
    r"\b(?:end(?:s|ed)?|close[sd]?|conclude[sd]?|finish(?:es|ed)?|complete[sd]?|wound up|winds up|wraps up|wrapped up|"
    r"runs?|lasts?|continues?|goes on|go on|(?:closing|last|final) day)\b",
)
AFTER_ARRIVAL = (
    r"\b(?:on )?the (?:day|morning|evening|afternoon) (?:after|following) (?:his|her|their|its) arrival\b",
)
BEFORE_DEPARTURE = (
    r"\b(?:on )?the (?:day|eve|evening|afternoon|morning) (?:before|of|preceding) (?:his|her|their|its) "
    r"(?:departure|return|leaving|flight home)\b(?<!day of his departure)(?<!day of her departure)"
    r"(?<!day of their departure)|\bthe (?:day|evening|morning|night) before (?:leaving|departing|flying home|"
    r"returning home|going home|(?:he|she|they) (?:left|leaves?|flew home|departs?|departed))\b",
)
