"""Words of coming and of leaving in Azerbaijani, beside the day of either."""

BEGINS = (
    r"\b(?:gəl(?:ib|miş\w*|ir|di|əcək|iblər|ən)|çat(?:ıb|mış\w*)(?! \w*başa)|yola düş\w+|enib)\b",
    r"\bbaşla\w*|\bstart (?:alıb|götürüb|verilib)\b|\bsəfərə (?:gedib|gedəcək|gedir|çıxıb|yollanıb)",
)
ENDS = (
    r"\b(?:başa çat\w*|sona çat\w*|sona er\w*|yekunlaş\w*|bit(?:ib|ir|əcək|mişdir|di)|tamamlan\w*|başa vur\w*)\b",
    r"\b(?:ayrıl(?:ıb|ır|acaq|mışdır|dı)|qayıd(?:ıb|ır|acaq|ar)|qayıt(?:dı|mış\w*)|"
    r"(?:geri|vətənə|ölkəsinə) uç(?:ub|acaq|muş\w*)|(?:geri|vətənə|vətəninə|ölkəsinə) dön\w*|tərk ed\w*)\b",
    r"\bdavam ed(?:əcək|ib|ir)\b|(?:d[əa]k|qədər|kimi) (?:[\w'-]+ ){0,2}(?:qal(?:acaq|ır|ıb)|olacaq)(?:l[aə]r)?\b",
)
