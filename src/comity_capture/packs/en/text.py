"""How English texts are laid out, and the words by which the language is known."""

from comity_capture.pack import TextWords, words

TEXT = TextWords(
    stopwords=words(
        "the of and to in a is was were for on with that by as at from his her its has have had be been will "
        "this which who their are an it he she they not or but into during also would than after"
    ),
    abbreviations=words(
        "mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. brig. adm. sgt. cmdr. cdr. cpt. hon. st. jr. sr. no. "
        "nos. vol. art. para. approx. etc. e.g. i.e. cf. vs. a.i. inc. ltd. dept. gov. sen. rep. amb. h.e. "
        "h.h. h.r.h. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. "
        "thurs. fri. sat. sun. u.s. u.k. p.m. a.m. m. mme. ret. rev. fr. messrs. mses. min. sec. dep. asst. "
        "kh. sh. ch. zh. yu. ya. ye. ts. dz. th. ph. gh. "
        "lt.-gen. maj.-gen. brig.-gen. ext. tel. fig. retd. rtd."
    ),
    boilerplate=(
        r"about (?:the |us\b|our )",
        r"notes? (?:to|for) (?:the )?(?:editors?|journalists?|media|press)",
        r"background (?:note|information|on the)\b",
        r"for (?:further|more|additional) (?:information|details)",
        r"©",
        r"copyright\b",
        r"all rights reserved",
        r"this (?:text|document|translation|release|website|page) (?:is|was|may|has)",
        r"terms of use",
        r"privacy\b",
        r"(?:follow|find) us\b",
        r"share (?:this|on)",
        r"related (?:links|articles|news|stories|content)",
        r"see also\b",
        r"read more",
        r"biograph(?:y|ical note)\b",
        r"curriculum vitae\b",
        r"editors?'? notes?\b",
        r"disclaimer\b",
        r"-?\s*end(?:s)?\s*-?$",
        r"\*\s*\*\s*\*",
        r"tags?:",
        r"the (?:\w+ ){1,3}is (?:an|a) (?:political|regional|international|intergovernmental|defence|"
        r"military)[^.]{0,60} (?:organi[sz]ation|alliance|body)\b",
    ),
    background=(
        r"background\b",
        r"(?:founded|established|created|set up) in \d{4}",
        r"(?:the )?history of\b",
        r"(?:relations|cooperation|diplomatic relations|dialogue|the partnership) (?:between|with)[^.]{2,"
        r"80} (?:began|started|were established|was established|date|dates|go back|goes back)\b",
    ),
    contact=(
        r"(?:media|press) (?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|office|accreditation|information|"
        r"point of contact|coverage|arrangements|service)\b(?! of)",
        r"contacts?\b(?:\s*:|\s+for|\s+(?:person|point|details)|$)",
        r"tel(?:ephone)?\.?\s*:",
        r"e-?mail\s*:",
        r"(?:information|press service|press section) (?:section|tel)\b",
        r"(?:media )?accreditation\b",
        r"practical information\b",
        r"programme for (?:the )?(?:media|press)\b",
    ),
    caption=(
        r"(?:photos?|photographs?|pictures?|images?|captions?|figure|video)\s*(?:\d+)?\s*(?::|\(|by\b|"
        r"credit|caption|-|–)",
        r"(?:pictured|from left|left to right|in the photo(?:graph)?|above|below)\b[^.]{0,20}[:,]",
        r"\(?(?:photo|file photo|archive photo|image)\b",
        r"[^.]{0,120}\((?:left|right|centre|center|second from (?:left|right))\)",
    ),
)

# up to two words of what group it is, and none of what is done with it: addressed the, a lecture to
WHICH = (
    r"\b(?:(?!(?:a|an|the|to|with|how|by|of|for|from|and|at|in|on|his|her|their|met|told|taught|saw|gave|spoke|"
    r"addressed|briefed|received|visited|explained|joined|thanked|welcomed|greeted|asked|invited|included|"
    r"informed)\b)\w+ ){0,2}"
)
GROUPS = (
    rf"{WHICH}(?:students|cadets|pupils|undergraduates|graduates|lecturers|teachers|professors|"
    r"instructors|academics|researchers|scholars|trainees|course members|young people)(?: (?:and|from|of|"
    r"at) (?:the )?[\w' -]{2,50}?)?(?=[,.;]| (?:in|on|to|with|who|about|during|at|"
    r"and (?:met|held|had|gave|took|spoke|\w+ed))\b|$)",
    r"(?:a group of |the |resident |accredited |some )?(?:ambassadors|heads of mission|diplomats|defence "
    r"attach[eé]s|military attach[eé]s|permanent representatives)(?: (?:of|from) [\w' -]{2,60}?)?(?=[,.;]| "
    r"(?:in|on|to|with|who|about|during|at|accredited|and (?:met|held|had|gave|took|spoke|\w+ed))\b|$)",
    rf"{WHICH}(?:experts|journalists|reporters|think[- ]tank(?:s| representatives| community)?|members "
    r"of parliament|parliamentarians|civil society(?: representatives| organisations)?|non-governmental "
    r"organisations|soldiers|troops|officers|veterans|peacekeepers|deminers|volunteers)(?=[,.;]| (?:in|on|"
    r"to|with|who|from|of|and|about|during|at)\b|$)",
)

SIDE_LEADS = (
    r"\s*(?:'s)?\s*(?:side|delegation|team|party|contingent|group|representatives?|participants?)\b(?:(?! "
    r"side\b| delegation\b)[^.])*$",
    r"\s*by\s*$",
    r"[^.;,]{0,60},? (?:headed|led|chaired) by\b[^.]*$",
    r"\s*(?:was|were) (?:represented|headed|led) by\b[^.]*$",
)
