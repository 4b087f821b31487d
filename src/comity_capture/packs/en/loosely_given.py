"""English: words by which one person of a sentence may have got its one post, where no pattern fits."""

from comity_capture.packs.en.by_day import MAY

ANY_FILLING = (
    r"\b(?:appoint(?:ed|s|ing|ment)|nominat(?:ed|es|ion)|elect(?:ed|s|ion)|named|designated|chosen|chose|picked|"
    r"selected|"
    r"confirmed|sworn|swore|oath|inaugurated|installed|promoted|recruited|hired|reins|helm|baton|gavel|seals|sceptre|"
    r"mantle|shoes|vacancy|vacant|filled|fills|successor|succeeds?|succeeded|incoming|newcomer|designate|takes? "
    r"over|took "
    r"over|taking over|hand(?:ed|s)? over|handover|new (?:job|post|role|position|office|head|boss|man|woman|face)|"
    r"in the "
    r"hands of|belongs to|choice|accession|starts (?:on|in|work)|begins (?:on|in|work)|first (?:day|week|"
    r"month))\b",
)
NONE_FILLED = (
    rf"\b{MAY}\b",
    r"\b(?:not|never|nobody|no one|nor|neither|none|without|refus\w+|declin\w+|reject\w+|failed|might|could|if|whether|"
    r"rumou?r\w*|reportedly|candidates?|former|formerly|previously|outgoing|served|serving|resign\w*|dismiss\w*|"
    r"retire\w*|stepp\w+ down|steps? down|steps? aside|leav\w+|left|recalled|relieved|credentials|letters?|election "
    r"(?:day|campaign|law|observ\w*|commission)|elections|vacant|vacancy|(?:since|in) (?:19|20)\d\d|years? ago|"
    r"last year|"
    r"said|told|thank\w*|prize|award\w*|memory|late|predecessor|congratulat\w+|met with|talks|received|spoke|opened|"
    r"meeting|attended)\b",
)
