"""Whether a weekday of an English text lies ahead or behind, where the verb that rules it leaves that open."""

PLANNED = (
    r"(?:meets|convenes|takes place|visits|travels|arrives|opens|hosts|receives|begins|starts|leaves|"
    r"departs|attends|addresses|welcomes|delivers|speaks|chairs|lays|signs)"
)
SCHEDULED = (
    rf"(?<!which )(?<!that )(?<!to )\b{PLANNED} (?![^.;,]{{0,60}}\bsince\b)(?:[^.;,:]{{0,50}} )?(?:on|this|next) $",
)
SCHEDULED_AFTER = (rf"(?: (?:and|to) \w+day)?(?:,|:)? (?:the |an? )?(?:[\w'-]+ ){{1,8}}?(?<!to ){PLANNED}\b",)
AT_OCCASION = (
    r"\b(?:during|at|in|after|following) (?:the|an?|their|his|her|its) (?:[\w-]+ ){0,3}(?:talks|meeting|call|visit|"
    r"conversation|consultations|session|summit)(?: held)?(?: in [\w' -]{2,30})? on $|\btalks held on $",
)
