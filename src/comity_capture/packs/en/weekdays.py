"""Whether a weekday of an English text lies ahead or behind, where the verb that rules it leaves that open."""

PLANNED = (
    r"(?:meets|convenes|takes place|visits|travels|arrives|opens|hosts|receives|begins|starts|leaves|"
    r"departs|attends|addresses|welcomes|delivers|speaks|chairs|lays|signs)"
)
# verbs of what somebody does on a day, in the present: of no news of the past, but in a title
DOES = (
    r"(?:convenes|reconvenes|assembles|gathers|sits|stands|breakfasts|lunches|dines|sups|sees|welcomes|receives|"
    r"holds|gives|delivers|speaks|lectures|lands|arrives|departs|leaves|sets (?:out|off)|goes (?:on )?(?:to|before)|"
    r"flies|travels|returns|comes (?:to|back|home)|heads (?:for|to|off)|moves on|stays|remains|spends|"
    r"(?:is|are) spending|joins|attends|"
    r"inaugurates|unveils|opens|closes|concludes|begins|starts|ends|resumes|continues|follows(?= on)|"
    r"takes (?:part|place)|"
    r"hosts|chairs|lays|signs|addresses|meets|visits|awards|hands over|presents|calls on|pays|makes|is (?:due|back|in)|"
    r"are (?:due|back|in)|gets under way|runs|lasts|goes on|kicks off|accepts|plays host)"
)
WE = r"(?:they|the (?:two|pair|latter|delegations?|guests|ministers|parties|sides)|both|staff|experts|delegates)"
DO = (
    r"(?:meet|convene|gather|assemble|sit|go|fly|travel|leave|depart|part|return|arrive|open|close|begin|start|end|"
    r"resume|hold|attend|join|take part|visit|receive|welcome|speak|sign|stay)"
)
PRESENT_VERB = (
    r"(?!(?:talks|always|perhaps|members|officers|officials|delegates|states|says|meetings|greetings|whose|besides)$)"
    r"[a-z]{3,}(?<!s)(?<!u)(?<!')s"
)
SCHEDULED = (
    rf"(?<!which )(?<!that )(?<!to )\b{PLANNED} (?![^.;,]{{0,60}}\bsince\b)(?:[^.;,:]{{0,50}} )?(?:on|this|next) $",
)
# the same further off: nothing past may be told between the verb and the weekday
SCHEDULED_FAR = (
    rf"(?<!of )(?<!the )(?<!his )(?<!her )(?<!their )\b{DOES}\b(?! (?:since|that)\b)",
    rf"\b{WE} (?:also |then |will )?{DO}\b",
)
SCHEDULED_AFTER = (rf"(?: (?:and|to) \w+day)?(?:,|:)? (?:the |an? )?(?:[\w'-]+ ){{1,8}}?(?<!to ){PLANNED}\b",)
AT_OCCASION = (
    r"\b(?:during|at|in|after|following) (?:the|an?|their|his|her|its) (?:[\w-]+ ){0,3}(?:talks|meeting|call|visit|"
    r"conversation|consultations|session|summit)(?: held)?(?: in [\w' -]{2,30})? on $|\btalks held on $",
)
