"""How topics of the vocabulary are read in English."""

from comity_capture.pack import TopicWords, words
from comity_capture.packs.en.topic_deeds import DEEDS, DROPPED, FAINT_DEEDS
from comity_capture.packs.en.topic_told import TOLD, TOO_LITTLE
from comity_capture.packs.en.topic_words import SYNONYMS
from comity_capture.packs.en.wordings import FAINT, firm


def told(key: str) -> tuple[str, ...]:
    """The phrases of a topic by words and by deeds, without those that are faint or turned down."""
    out = {*DROPPED.get(key, ()), *FAINT_DEEDS.get(key, ()), *TOO_LITTLE.get(key, ())}
    own = (*SYNONYMS[key], *DEEDS.get(key, ()), *TOLD.get(key, ()))
    return tuple(one for one in firm(own, key) if one not in out)


def faintly(key: str) -> tuple[str, ...]:
    """The faint phrases of a topic, without those turned down."""
    out = {*DROPPED.get(key, ()), *TOO_LITTLE.get(key, ())}
    return tuple(one for one in dict.fromkeys((*FAINT.get(key, ()), *FAINT_DEEDS.get(key, ()))) if one not in out)


TOPICS = TopicWords(
    synonyms={key: told(key) for key in SYNONYMS},
    faint={key: faintly(key) for key in SYNONYMS},
    verbs=(
        r"\b(?:discuss(?:ed|es|ing|ions?)?|exchang(?:ed|es|ing) (?:of )?(?:views|opinions|information)|"
        r"touch(?:ed|es|ing) (?:up)?on|brief(?:ed|s|ing)? [^.;]{0,60}\bon|focus(?:ed|ses|sed|ing)? (?:\w+ "
        r")?on|talk(?:ed|s)? (?:about|on|focused)|talks (?:on|covered|dealt|centred|centered)|review(?:ed|s|"
        r"ing)?|cover(?:ed|s|ing)?|address(?:ed|es|ing)|raised?|examined|considered|dealt with|deal(?:s|"
        r"ing)? with|explored|went through|topics?|agenda|on the table|centre of|center of|concern(?:ed|"
        r"ing)|informed [^.;]{0,60}\b(?:about|of|on)|turn(?:ed)? to|devoted to|dedicated to|attention to|"
        r"emphasi[sz]ed?|underlin(?:ed|es)|stress(?:ed|es)|highlight(?:ed|s)|spoke (?:about|of|on)|"
        r"explained|cooperation (?:in|on)|subject|included|particular attention|took stock of|questions "
        r"(?:of|about|concerning|on)|issues? (?:of|related|such as)|lecture|practised|practiced)\b",
    ),
    not_topics=(
        r"\b(?:years of|long|wide|broad|her|his|extensive) experience (?:in|of|with) [^.;,]{0,60}|"
        r"\binternational law\b",
        r"\bsatellite (?:pictures?|photographs?|phones?|data|dish\w*|television|tv|centres?|campus\w*|states?)\b",
        r"\b(?:unconfirmed|rumou?rs|speculation|hearsay)\b[^.;]*",
        r"\b(?:declined|refused) to comment\b[^.;]*",
        r"\b(?:asked|questioned|pressed|challenged) (?:by [^.;,]{2,40} )?(?:whether|if)\b[^,;.]*",
        r"\b(?:possible|conceivable|only|and) if\b[^.;]*",
        r"\bceasefire(?= line)|\bceasefire\b(?=[^.;]{0,50}\b(?:collapsed|broke down|was broken|failed|fell apart)\b)",
        r"\b(?:where|when|in which|during which) (?:he|she) (?:had )?(?:led|headed|ran|directed|oversaw|worked|served|"
        r"managed|commanded|taught|was|dealt)\b[^.;]*",
        r"\b(?:was|were) until (?:last|this|recently|now|then|\w+ \d{4})\b[^.;]*",
        r"\b(?:interpretation|simultaneous translation|translation) (?:was|is|will be|into|in|from)\b[^.;]*",
        r"\bbefore joining\b[^.;]*",
        r"(?<=trust fund )(?:for|to support|devoted to) the (?:destruction|disposal) of (?:[\w-]+ ){0,3}"
        r"(?:ammunition|munitions|weapons|arms|shells|explosives)\b",
        r"\b(?:before that|previously|formerly|earlier|most recently|until (?:recently|now|then)),? (?:he |"
        r"she )?(?:had |was |"
        r"has )?(?:led|headed|worked|served|ran|been|directed|commanded|taught|on|in|as|at)\b[^.;]*",
        r"\b(?:has|had) (?:worked|served|been working) (?:for|on|in|at|with)\b[^.;]*\b(?:years?|recently|since|"
        r"until)\b[^.;]*",
        r"\b(?:author|authors|writer) of (?:a |an |several |the )?[^.;]*",
        r"\b(?:works|cooperates|collaborates) with (?:\w+ ){1,2}(?:partners|countries) (?:on|in)\b[^.;]*",
        r"\btransit (?:camp|centre|lounge|country of)\b",
        r"\btransition\w*|\b(?:old|former) front line\b|\bscholarship holders\b|\bformer scholar\w*|\boffices for\b",
        r"\b(?:memorial|monument|tribute) (?:to|for|of) [^.;,]*",
        r"\b(?:lectured?|speech|spoke|remarks|keynote|addressed|talk) (?:(?!on\b)[\w-]+ ){0,5}"
        r"(?:cadets|students|officers|trainees)\b[^.;,]{0,40}?(?=\bon\b|\babout\b|[.;,]|$)",
        r"\b(?:operating|operational|business|learning|working|threat|strategic|media|"
        r"international) environment\b",
        r"\b(?:cyber|information|office|open|public|living|parking|media|air|legal|training|storage) ?space\b|"
        r"\bspace (?:for|to)\b|\bair ?space\b",
        r"\b(?:civil|public|foreign) service (?:academy|college)\b",
        r"\b(?:since|joined|became|has been|have been)[^.;,]{0,30} (?:a )?(?:partner|member)\b[^.;]*",
        r"\bwho (?:led|served|headed|worked|commanded|had|has been|was)\b[^.,;]*",
        r"\b(?:is|was|are|were|has been|have been) (?:a )?(?:responsible for|in charge of)[^.;]*",
        r"\b(?:studied|studying|graduated|degree in|holds a|career|published|author of|specialist in|"
        r"professor of|married|born in|joined the ministry)[^.;]*",
        r"\bhost(?:ing)? country\b",
        r"\b(?:before|after|until|ahead of|since|during|by) (?:(?:its|the|their|his|her|next|this|\w+'s) )*(?:\w+ )?"
        r"elections?\b|\belection (?:calendar|campaign|year|day|night|victory|defeat)\b",
        r"\bsappers?\b",
        r"\b(?:brings?|brought) (?:with (?:him|her) )?(?:to [^.;,]{3,40} )?[^.;,]{0,40}\bexperience\b[^.;]*",
        r"\b(?:for|thanked) (?:his|her|their) (?:[\w-]+ ){0,2}(?:work|service|efforts|role|part) "
        r"(?:during|on|in|after)\b[^.;]*?(?=\band said\b|[.;,]|$)",
        r"\b(?:nautical|political|social|legal|natural|agricultural|veterinary|economic|security|marine) sciences?\b",
        r"\b(?:by|in an?|through) (?:secret|electronic|open|second|first) (?:ballot|vote)\b",
        r"(?:(?<=displaced by the )|(?<=coping after the )|(?<=victims of the )|(?<=hit by the )|(?<=affected by the )|"
        r"(?<=destroyed by the )|(?<=homeless by the ))(?:[\w-]+ )?(?:floods?|earthquakes?|cyclones?|storms?)\b",
        r"\bprotection of (?:[\w-]+ ){1,4}(?=(?:against|from) (?:cyber|digital|online))",
        r"\bjoint (?:commission|committee|council) (?:for|on) (?:economic )?cooperation\b",
    ),
    passing=(r"\b(?:was|were|has been|have been|is|are) not (?:been )?(?:discussed|raised|on the agenda|touched)\b",),
    bodies=words(
        "agency academy assembly association branch headquarters authority board brigade bureau centre center "
        "college command commission committee company corps council department directorate division embassy faculty "
        "force forces foundation institute institution ministry office school secretariat section service services "
        "staff unit university union wire news group mission forum"
    ),
)
