"""English: words that head a list of appointments, up to a colon or as a line of their own."""

ROSTERS = (
    r"^\W*(?:the )?(?:(?:new|incoming) (?:government|cabinet|bureau|board|leadership|team|officers|ministers|"
    r"ambassadors|commanders|line-up)|(?:results? of (?:the )?elections?|elections? (?:results|of officers))|(?:staff |"
    r"diplomatic )?(?:movements|transfers|reshuffle|rotations?))(?: [^.;:]{0,60})?\W*$",
    r"\b(?:government|cabinet|bureau|board|team|leadership)\b[^.;:]{0,60}\b(?:is|are|will be|was) (?:composed|made up|"
    r"constituted|formed) (?:as follows|of)[^.;:]{0,20}:",
    r"\b(?:elected|chose|constituted|formed)\b[^.;:]{0,30}\b(?:bureau|officers|board|presidium)\b[^.;:]{0,60}:",
    r"\bhereby appoint\b[^.;:]{0,60}:|\b(?:taken?|took) up (?:their|new) (?:new )?(?:posts|duties|functions)\b[^.;:]"
    r"{0,60}:|^\W*(?:arrivals|incoming|joining|in)(?: [^.;:]{0,20})?:",
    r"^\W*(?:elected )?officers of the (?:[\w-]+ ){0,3}(?:conference|committee|session|meeting|commission|"
    r"assembly)\W*$",
    r"\b(?:were|have been|are|was) (?:\w+ly )?(?:elected|appointed|named|nominated|chosen|confirmed)[^.;:]{0,60}:",
    r"^\W*(?:new|fresh) (?:faces|arrivals|heads|colleagues|staff|members)\b[^.;:]{0,40}:",
    r"\b(?:appoint(?:ed|s|ments?)|nomination?s?|named|changes|rotation|postings?|promotions?)\b[^.;:]{0,90}:",
    r"^\W*(?:(?:new|senior|staff|diplomatic|recent|key|other|further) )*(?:appointments?|nominations?|"
    r"personnel (?:news|notes?|changes)|"
    r"postings?|changes (?:of|in) (?:staff|personnel)|staff changes|on the move)(?: [^.;:]{0,40})?\W*$",
)
