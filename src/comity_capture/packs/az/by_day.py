"""What Azerbaijani sentences with a day tell of without a verb of events: nouns and signs of occasions."""

from comity_capture.pack import Occasion

PAST = (
    r"(?:[ıiuü]b|y[ıi]b|d[ıiuü]|m[ıiuü]ş(?:d[ıiuü]r?)?|"
    r"[ıiuü]r|[iı]l[iı]b|[ıiuü]n[ıiuü]b|y?acaq|y?əcək)(?:l[aə]r|q|k)?(?=\W|$)"
)
SESSION = r"(?:komissiya|şura|komitə|qrup|məclis|heyət|assambleya|forum|katiblik)\w*"
GROUP = (
    r"(?:tələbə|kursant|müdavim|dinləyici|şagird|məktəbli|jurnalist|məzun|gənc|könüllü|ekspert|zabit|müəllim|"
    r"magistrant|iştirakçı|veteran)"
)
HOUSE = (
    r"\b(?:nazirli|qərargah|mərkəz|katibli|parlament|məclis|muzey|nümayəndəli|səfirli|akademiya|agentli|idarə|saray|"
    r"bina|şura|komitə|palata|bank|universitet)"
)
OCCASIONS = (
    Occasion(
        kind="call",
        people=1,
        pattern=r"\b(telefon\w*|zəng (?:vur|et|ed|aç)\w*|videozəng\w*|videokonfrans\w*|"
        r"video ?əlaqə\w*|videobağlantı\w*)",
    ),
    Occasion(
        kind="lecture",
        people=1,
        pattern=r"\b(?:tələbə|kursant|müdavim|dinləyici|məzun|magistrant|gənc zabit|müəllim|auditoriya)\w* (?:[\w'-]+ )"
        r"{0,3}(qarşısın|önün|suallar|söhbət|görüş)\w*|"
        r"\b(?:universitet|akademiya|institut|kollec|məktəb|lisey|fakültə)\w*(?:da|də) [^.;]{0,110}?"
        r"\b(çıxış|nitq|məruzə|dərs)\w*|\b(mühazirə|açıq dərs|ustad dərsi|məruzə)\w*",
    ),
    Occasion(  # students who came to see a house, and journalists who were its guests
        kind="group_event",
        pattern=rf"\b{GROUP}l[aə]r\w*\b[^.;]{{0,120}}?{HOUSE}\w*(?:d[aə]|y[aə]|n[aə]|[aə]|n[ıiuü]n|n[ıiuü]|[ıiuü]n) "
        r"(olub|gəlib|gəz(?:ib|di)|qonağı ol|ziyarət e|baş çək|getmiş|gedib|olmuş|olacaq|gələcək)\w*|"
        rf"\b{GROUP}(?:l[aə]r)?[ıi]?s?[ıi]? [^.;]{{0,60}}?{HOUSE}\w* (qonağı ol)\w*",
    ),
    Occasion(
        kind="ceremony",
        pattern=r"\b(mərasim\w*|açılış\w*|[\w'-]{4,}n[ıiuü] aç(?:ıb|dı|mış)\w*|"
        r"təqdimat\w*|lent\w* (?:[\w'-]+ )?kəs\w*|istifadəyə ver\w*|işə (?:düş|sal)\w*|"
        r"imza (?:at|qoy)\w*|imzala\w*|təməl\w* (?:\w+ )?(?:qoy|at)\w*|bayra\w+ (?:qald|endir|ucal)\w*|əklil\w*|"
        r"gül dəstə\w*|andiçmə\w*|and iç\w*|buraxılış\w*|anım\w*|dəfn\w*|təhvil (?:ver|al)\w*|təltif (?:ed|ol)\w*|"
        r"(?:diplom(?!at)|sertifikat|medal|orden|vəsiqə|mükafat|açar)\w* (?:[\w'-]+ ){0,3}"
        r"(?:təqdim|ver|al(?:ıb|dı|mış)|paylan|təhvil)\w*|"
        r"xatirə\w* (?:\w+ )?(?:yad ed|anıl)\w*)",
    ),
    Occasion(
        kind="conference",
        pattern=r"\b(?<!mətbuat )(konfrans|forum|sammit|simpozium|konqres|kollokvium|qurultay|dəyirmi masa|müşavirə|"
        r"zirvə (?:görüş|toplantı))\w*",
    ),
    Occasion(
        kind="group_event",
        stretch=True,
        pattern=r"\b(təlim|kurs|seminar|məşq|məşğələ|dərs|stajirovka|treninq|düşərgə|sərgi|müsabiqə|yay məktəbi|"
        r"qış məktəbi|təcrübə proqramı|festival|həftəlik)\w*",
    ),
    Occasion(
        kind="group_event",
        pattern=r"\b(təlim|kurs|seminar|məşq|məşğələ|treninq|sərgi|müsabiqə|yarış|nümayiş)\w* (?:[^.;]{0,60}?)"
        rf"\b(?:izlə|müşahidə e[dt]|tanış ol|keç|keçir|başla|bit|bitir|yekunlaş|qatıl|iştirak e[dt]|təşkil (?:ed|ol)|"
        rf"apar|davam e[dt]|qiymətləndir|seyr e[dt]){PAST}",
    ),
    Occasion(
        kind="meeting",
        people=1,
        pattern=r"\b(?:ilə|arasında|\w+(?:la|lə|nın|nin|nun|nün|ın|in|un|ün)) (?:[\w'-]+ ){0,3}(görüşü|"
        r"görüşləri|danışıqları|qəbulu|söhbəti|məsləhətləşmələri)(?=\W|$)",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"\b((?:rəsmi |işgüzar |dövlət |ilk )?səfər\w*|(?<!razılığa )(?<!qərara )(?<!bir araya )(?<!nəticəyə )"
        r"(?<!qənaətə )(?<!fikrə )(?<!nəzərə )gəl(?:ib|di|miş|əcək|ir(?=\W|$))\w*|"
        r"en(?:ib|di|əcək)(?=\W|$)|uç(?:ub|du|acaq)(?=\W|$)|"
        r"yola düş\w*|yollan\w*|üz tut\w*|"
        r"(?:qonağı|qonaq) (?:ol|qal)\w*|ayaq bas\w*)",
    ),
    Occasion(
        kind="visit",
        pattern=r"\b(nümayəndə heyət\w*|qonaqlar)\b[^.;]{0,120}?\b(?:gəl(?:ib|di|miş|əcək)|səfər|qonaq|yola düş|olub|"
        r"oldu|"
        r"olacaq)\w*",
    ),
    Occasion(
        kind="meeting",
        pattern=rf"\b{SESSION} (?:[\w'-]+ ){{0,3}}(iclas|toplantı|yığıncaq|sessiya|görüş)\w*|"
        r"\b(məsləhətləşmə|konsultasiya|danışıqlar)\w* (?:[\w'-]+ ){0,3}(?:keç|apar|ol|baş|başla|davam|yekun)\w*",
    ),
    Occasion(
        kind="meeting",
        pattern=r"\b(?:nazirlər|prezidentlər|liderlər|tərəflər|rəhbərlər|nümayəndələr|ekspertlər|deputatlar|spikerlər|"
        r"diplomatlar|müşavirlər|komandanlar|həmsədrlər|koordinatorlar|parlamentarilər)\w*\b[^.;]{0,120}?\b(toplaş|"
        r"yığış|"
        r"bir araya|görüş|nahar|danışıq|məsləhətləş|fikir mübadilə|müzakirə)\w*",
    ),
    Occasion(
        kind="visit",
        people=1,
        pattern=r"(?<!iştirakçı)(?<!mərasim)\b(?!vəzifə|post|heyət|tərkib|mövzu|vəziyyət|məlumat|görüş|iclas)[\w'-]+"
        r"(?:da|də) (olub(?:lar)?|olmuşdur|olmuşlar|olacaq(?:lar)?|qalıb)(?=\W|$)",
    ),
    Occasion(
        kind="group_event",
        pattern=r"\b(baxış keçir\w*|brifinq\w*|açıq qapı günü|konsert\w*|yürüş\w*)",
    ),
    Occasion(
        kind="group_event",
        pattern=r"\b(?!seçki|referendum|sorğu|yoxlama|axtarış|əməliyyat|hücum|təmir|mitinq|bu|o|da|də)"
        r"([\w'-]+ (?:təşkil (?:edil|olun)|keçiril|baş tut)(?:ib|ub|mişdir|muşdur|di|du|[əa]c[əa][kq]))(?=\W|$)",
    ),
    Occasion(
        kind="meeting",
        people=1,
        pattern=r"\b(görüş\w*|danışıq\w*|müzakirə\w*|söhbət\w*|iclas\w*|toplantı\w*|qəbul\w*|məsləhətləşmə\w*|"
        r"işçi nahar\w*|nahar\w*|ziyafət\w*|fikir mübadilə\w*|masa arxasında|bir masa\w*|üz-üzə|əl sıx\w*|"
        rf"bir araya gəl\w*|(?:qarşıla|ağırla|salamla){PAST}|"
        r"(?:təmas|məsləhət) (?:ed|et|ol|saxla)\w*|baş çək\w*)",
    ),
)
NO_OCCASION = (
    r"\b(?:anadan olub|doğulub|vəfat ed|dünyasını dəyiş|akkreditasiya|qeydiyyat|müraciət (?:edə|etmə)|ünvan|iş saat|"
    r"qüvvəyə min|son tarix|baş tutmay|təxirə sal|ləğv (?:ed|ol)|keçirilməy|görüşməy|gəlməy|edilməy|olunmay|"
    r"seçki\w* keçiril|referendum\w* keçiril|müəyyənləşdirilməyib|qəbul sənəd|ərizə|ildönümü|bayramı günü)\w*",
)
