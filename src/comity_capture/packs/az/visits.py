"""Words that tell of visits in Azerbaijani."""

from comity_capture.pack import EventPattern as E

DONE = (
    r"(?:edib(?:lər)?|etmişdir|etmişlər|etmişdi|etdi(?:lər)?|edir(?:lər)?|edilib|edilmişdir|edildi|"
    r"olunub(?:lar)?|olunmuşdur|olunmuşdu|olundu(?:lar)?|ediblər|edən)"
)
MANNER = (
    r"(?:(?:rəsmi|işgüzar|dövlət|ilk|qısamüddətli|tanışlıq|xidməti|iş|cavab|növbəti|(?:bir|iki|üç|dörd|beş|altı|çox)"
    r"günlük|\d-?günlük|bir neçə günlük) )*"
)
GOES = (
    r"(?:edəcək|gələcək|olacaq|gedəcək|yollanacaq|çıxacaq|yola düşəcək|başlayacaq|gəlir|gedir|yollanır|yola düşür|"
    r"gəlməli(?:dir)?|getməli(?:dir)?|gəlməyi|getməyi|gəlməsi|getməsi|etməsi)"
)
ENDED = (
    r"(?:başa (?:çatıb|vurub|çatdırıb|vurublar|çatdırıblar|çatır|vurur|çatmışdır|vurmuşdur|çatdı|vurdu)|yekunlaşıb|"
    r"yekunlaşdırıb|yekunlaşır|yekunlaşdı|sona (?:çatıb|çatır|çatdı|yetib|yetir)|tamamlayıb|tamamlanıb|bitib|bitirib|"
    r"bitir)"
)
WILL_END = (
    r"(?:başa (?:çatacaq|vuracaq|çatdıracaq|vuracaqlar|çatması|vurması)|sona (?:çatacaq|yetəcək)|"
    r"yekunlaş(?:acaq|dıracaq|ması)|"
    r"tamamlan?(?:acaq|ayacaq|yacaq)|bitəcək|bitirəcək)"
)
BEGAN = r"başla(?:yıb|mışdır|dı|yır|nır|nıb|nmışdır|yacaq|nacaq|yıblar|yacaqlar)"
CAME = r"(?:çat(?:ıb|mışdır|dı)|gəl(?:ib(?:lər)?|di|mişdir|ən|miş)|en(?:ib|ən|miş)|yola düş(?:üb|ən|müş))"
NOWHERE = (
    r"(?:razılığa|qərara|araya|nəticəyə|qənaətə|fikrə|nəzərə|başa|meydana|yerinə|hakimiyyətə|"
    r"vəzifə|əmələ|sona|postu|görüş|iclas|mərasim|tədbir|konfrans|toplantı)"
)
SITE = (  # where guests are taken in the course of a stay
    r"(?:mərkəz|sahə|poliqon|baza|stansiya|zavod|fabrika|qarnizon|hissə|məktəb|xəstəxana|hospital|qərargah|liman|"
    r"düşərgə|məntəqə|muzey|laboratoriya|rəsədxana|qoruq|tərsanə|bölmə|batalyon|gəmi|obyekt|kompleks|park)(?:l[aə]r)?"
)
TO_SITE = rf"\b{SITE}(?:s?[ıiuü]n[aə]|y?[aə]) (?:[\w'-]+ ){{0,2}}"
VISITS = (
    E(  # the ceremony is told by its own words
        rule="event.visit.ends-with",
        kind="visit",
        pattern=rf"\b(?:səfər|ziyarət)(?:i|ini)?\b(?=[^.;]{{0,120}}\bmərasimi? ilə (?:{WILL_END}|{ENDED})(?=\W|$))",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.ends-will",
        kind="visit",
        # the day on which it ends, or up to which it goes on: until the 15th
        pattern=rf"\b(?:səfər|ziyarət|işgüzar gəliş)(?:i|ini|in)?\b(?:(?!başla)[^.;]){{0,90}}\b{WILL_END}"
        r"(?=\W|$)|\b(?:səfər|ziyarət)(?:i|ini)?\b[^.;]{0,90}(?:d[əa]k|qədər|kimi) davam ed(?:əcək|ir|ib)(?=\W|$)",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.ends-too",
        kind="visit",
        pattern=rf"(?:(?<=başlayacaq)|(?<=başlanacaq)|(?<=başlayıb)|(?<=başlayır)) və\b[^.;]{{0,60}}\b(?:{WILL_END}|"
        rf"{ENDED})"
        r"(?=\W|$)",
        tense="noun",
        edge="ends",
    ),
    E(
        rule="event.visit.left-will",
        kind="visit",
        pattern=r"\b(?:ölkəmizdən ayrılacaq|vətənə (?:qayıdacaq|dönəcək|yola düşəcək)|ölkəni tərk edəcək|"
        r"ölkədən ayrılacaq|paytaxtdan ayrılacaq)(?:lar|lər)?(?=\W|$)",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.sets-out",
        kind="visit",
        pattern=r"\bsəfər(?:inə|ə) (?:yola düş|çıx|yollan|gəl|ged)[əa]c[əa](?:k|q)(?:l[əa]r|dir|dır)?(?=\W|$)",
        tense="future",
    ),
    E(
        rule="event.visit.future",
        kind="visit",
        pattern=rf"\b{MANNER}səfər(?:ə|də)? {GOES}(?:lər|dir|lar)?(?=\W|$)|\bziyarət edəcək|"
        rf"\b{MANNER}səfərlə (?:[\w'-]+ ){{0,4}}{GOES}(?:lər|dir|lar)?(?=\W|$)|"
        rf"\b{MANNER}səfər(?:i|ləri)? (?:[\w'-]+ ){{0,4}}(?:gözlənilir|planlaşdırılır|nəzərdə tutul(?:ur|ub)|"
        r"baş tutacaq|reallaşacaq|keçiriləcək|təşkil (?:olunacaq|ediləcək))(?=\W|$)",
        tense="future",
    ),
    E(
        rule="event.visit.seen",
        kind="visit",
        # a house or a town that is seen on one day of a stay; not a grave or a monument, which is a ceremony
        pattern=r"\b(?!(?:[\w'-]*(?:xiyaban|abidə|məzar|memorial|kompleks|hovuz|kilsə|məscid))\w*)"
        r"(?:mərkəz|baza|hissə|poliqon|briqada|alay|qərargah|akademiya|kollec|liman|stansiya|zavod|şəhər|rayon|kənd|"
        r"bölgə|məktəb|hospital|ofis|laboratoriya|muzey)\w*(?:n[ıiuü]|[ıiuü]) ziyarət (?:edib|etmişdir|edəcək)"
        r"(?:l[əa]r)?(?=\W|$)|"
        r"\b(?:şəhər|rayon|bölgə|kənd)\w*n?[əa] (?:ged|yollan|yola düş)(?:[əa]c[əa][kq]|ib|ıb|üb)(?:l[əa]r)?(?=\W|$)|"
        r"\b(?:hissə|baza|mərkəz|poliqon)\w*d[əa] ol(?:ub|muşdur|acaq)(?:l[əa]r)?(?=\W|$)",
        anew=True,
    ),
    E(
        rule="event.visit.goes-on",
        kind="visit",
        pattern=r"\b(?:səfər|ziyarət)(?:i|ini|in)?\b[^.;]{0,90}\bdavam ed(?:əcək|ir|ib)(?=\W|$)",
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.visit.began-before",
        kind="visit",
        pattern=r"\bbaşla(?:nan|nmış|yan|mış|yıb|nıb)\b(?= (?:[\w'-]+ ){0,3}səfər)",
        edge="starts",
    ),
    E(
        rule="event.visit.ends-on",
        kind="visit",
        pattern=rf"\bsəfər(?:i|ini|(?! (?:ed|et|çərçiv|zaman|proqram|ərz|müddət)))\b[^.;]{{1,60}}\b{ENDED}(?=\W|$)",
        edge="ends",
    ),
    E(
        rule="event.visit.ends",
        kind="visit",
        pattern=rf"\bsəfər(?:ini?|i)? {ENDED}(?=\W|$)",
        edge="ends",
    ),
    E(
        rule="event.visit.starts",
        kind="visit",
        pattern=rf"\bsəfər(?:ə|inə) (?:{BEGAN}|yola düşüb)(?=\W|$)|"
        rf"\bsəfəri?\b(?: (?:[\w'-]+|\d+(?:-?\w+)?)){{0,4}} {BEGAN}(?=\W|$)",
        edge="starts",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=rf"\b{MANNER}səfər {DONE}",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=(
            rf"\b{MANNER}səfər(?:in)?də (?:olub|olmuşdur|oldu|olublar|idi|olur|olduğu|olarkən)\b|"
            rf"\b{MANNER}səfərdədir(?:lər)?|"
            rf"\b{MANNER}səfərə (?:gəlib(?:lər)?|gəlmişdir|gəldi|gedib(?:lər)?|getmişdir|getdi|"
            r"çıxıb|yollanıb|yola düşüb)|"
            rf"\b{MANNER}səfərlə (?:[\w'-]+ ){{0,4}}(?:olub|gəlib(?:lər)?|gəlmişdir|gəldi|olmuşdur|gedib(?:lər)?|"
            r"getmişdir|yola düşüb|yollanıb)(?=\W|$)|"
            rf"\b(?!{NOWHERE})[\w'-]+(?:y[aə]|n[aə]|[aə]) (?:(?:\w+[ıiuü]n \d{{1,2}}-?\w*|bu gün|dünən|sabah) )"
            rf"{CAME}(?=\W|$)|"
            rf"\b(?:\d{{1,2}}-?\w*|bu gün|dünən)(?: axşam| səhər| günorta)? "
            rf"(?!{NOWHERE})[\w'-]+(?:y[aə]|n[aə]|[aə]) {CAME}"
            r"(?=\W|$)"
        ),
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=rf"\b(?!{NOWHERE})[\w'-]+(?:y[aə]|n[aə]|[aə]) (?:yola düş|yollan|üz tut|uç)(?:üb|ıb|ub|müşdür|"
        r"muşdur|du|"
        r"mışdır|dü|dı)(?:l[aə]r)?(?=\W|$)",
    ),
    E(
        rule="event.visit.verb",
        kind="visit",
        pattern=r"\blimanına (?:yan al|daxil ol|lövbər sal)(?:ıb|ub|mışdır|muşdur)(?:l[aə]r)?(?=\W|$)|"
        r"\bezam (?:olunub|edilib|olunmuşdur)(?:lar|lər)?(?=\W|$)|\bezamiyyətdə (?:olub|idi|olmuşdur)(?=\W|$)",
    ),
    E(
        rule="event.visit.called-on",
        kind="visit",
        pattern=r"\b[\w'-]+[aə] baş çək(?:ib(?:lər)?|di(?:lər)?|mişdir|mişlər|əcək(?:lər)?)(?=\W|$)",
        anew=True,
    ),
    E(
        rule="event.visit.to-site",
        kind="visit",
        pattern=rf"{TO_SITE}(?:ged(?:ib|di|mişdir)|"
        r"yollan(?:ıb|dı))(?:l[aə]r)?(?=\W|$)",
        anew=True,
    ),
    E(
        rule="event.visit.to-site",
        kind="visit",
        pattern=rf"{TO_SITE}(?:gedəcək|yollanacaq)(?:l[aə]r)?(?=\W|$)",
        tense="future",
        anew=True,
    ),
    E(  # right behind the day on which the stay began
        rule="event.visit.guest-since",
        kind="visit",
        pattern=rf"\b(?:\d{{1,2}}-?\w{{0,4}}|dünən|günü) (?:[\w'-]+ ){{0,2}}{MANNER}səfər(?:ə|lə) (?:gəlmiş|gələn)"
        r"(?=\W|$)|"
        rf"\b\d{{1,2}}-?n?d[aə]n (?:[\w'-]+ ){{0,2}}{MANNER}səfərdə (?:olan|olmuş)(?=\W|$)",
        edge="starts",
    ),
    E(  # its day is rather that of what is told of the guest
        rule="event.visit.guest",
        kind="visit",
        pattern=rf"\b{MANNER}səfər(?:də (?:olan|olmuş)|ə (?:gəlmiş|gələn)|lə (?:[\w'-]+ ){{0,4}}(?:gəlmiş|"
        rf"gələn))(?=\W|$)",
    ),
    E(
        rule="event.visit.stayed",
        kind="visit",
        pattern=r"\b(?:mənzil-qərargah|qərargah|paytaxt|ölkəmiz|ölkə|şəhər|rayon|region|bölgə)\w*(?:da|də) (?:qonaq )?"
        r"(?:olub(?:lar)?|olmuşdur|olmuşlar|oldu(?:lar)?)(?=\W|$)",
    ),
    E(
        rule="event.visit.last-day",
        kind="visit",
        pattern=r"\bsəfəri?(?:n|nin)? (?:son|sonuncu|axırıncı) gün(?:ü|ündə)(?=\W|$)",
        tense="noun",
        reference=True,
        edge="ends",
    ),
    E(
        rule="event.visit.noun",
        kind="visit",
        pattern=(
            r"\b(?:səfəri(?:n|nin)?|səfər|səfərin) (?:çərçivəsində|zamanı|ərzində|müddətində|proqramına|"
            r"gedişində|nəticəsidir|yekununda|(?:birinci|ilk|ikinci|üçüncü|dördüncü|beşinci|növbəti) gün|"
            r"nəticəsində)\w*"
        ),
        tense="noun",
        reference=True,
    ),
    E(
        rule="event.visit.noun",
        kind="visit",
        pattern=r"\b(?:səfəri|səfərinin|səfərinə|səfəri nin|səfərin)(?=\W|$)",
        tense="noun",
    ),
    E(rule="event.visit.invitation", kind="visit", pattern=r"\bdəvəti ilə\b", tense="noun"),
    E(
        rule="event.visit.left",
        kind="visit",
        pattern=(
            r"\b(?:(?:ölkəmizdən|ölkədən|paytaxtdan|limanından) yola (?:düşüb|salınıb)|"
            r"geri (?:qayıdıb|dönüb)(?:lar|lər)?|"
            r"ölkəmizdən ayrılıb|(?:vətənə|vətəninə|ölkəsinə) (?:qayıdıb|dönüb|uçub)|"
            r"ölkəni tərk edib|paytaxtdan ayrılıb|vətənə yola düşüb|"
            r"ölkədən ayrılıb)|\b(?!vəzifə|post|iş|sıra|heyət|partiya|üzvlük|ordu|xidmət)[\w'-]+d[aə]n ayrılıb"
        ),
        tense="noun",
        edge="ends",
    ),
)
