"""Azerbaijani clauses by which somebody comes into an office, whatever words they have for it."""

from comity_capture.packs.az.appointments import HEAD
from comity_capture.taking_words import TakingPattern as T
from comity_capture.taking_words import TakingWords

OFFICE = (
    r"(?:vəzifə|post|kürsü|kreslo|portfel|mandat|estafet|sükan|səlahiyyət(?!li)|"
    r"(?:rəhbər|başçı|sədr|həmsədr|direktor|rektor|komandan|komandir|rəis|müdir|spiker|prezident|katib|mer)"
    r"l[ıiuü][ğyq](?!\s+e[dt]))\w*"
)
TO = r"(?:vəzifə|post|kürsü|kreslo|rəhbər|başçı|sədr|direktor|rektor|komandan|rəis|müdir|spiker|icra|iş)\w*[aə]\b"
GAP = r"[^.;:]{0,80}?"
ENDS = (
    r"(?:(?P<done>(?:y?[ıiuü]b|[dt][ıiuü]|m[ıiuü]şd[ıiuü]r|y?[ıiuü]r|m[ıiuü]ş(?=\s*(?:[.,;:!]|$))|"
    r"y?[aə]ca[qğ]|y?[aə]cək)(?:l[aə]r|d[ıiuü]r)?(?=\s*(?:[.,;:!]|və\b|$)))|"
    r"(?P<who>(?:m[ıiuü]ş|[aə]n|y[aə]n|y?[aə]caq|y?[aə]cək)(?=\s+[^\W\d_]))|"
    r"(?P<told>(?:d[ıiuü][ğy]|y?acağ|y?əcəy|m[aə]s)[ıiuü]n?\w*))"
)
SINCE = (
    r"\b(?:\d{1,2}-?(?:n?[ıiuü])?n?d[aə]n|(?:əvvəl|son|orta)\w*dən|(?:səfər|iclas|gün|ay|həftə|il|sabah)\w*d[aə]n|"
    r"indən belə|bundan sonra)\b"
    r"(?: etibarən| başlayaraq)?(?! \d)"
)
PATTERNS = (
    T(pattern=rf"\b(?:andı? iç){ENDS}", gets="subject"),
    T(pattern=rf"\b(?:əvəz (?:ed|et|el)|əvəzl[əi]?y?){ENDS}", gets="subject"),
    T(
        pattern=rf"\b(?:başına|yerinə|əvəzinə) (?:[\w'-]+ ){{0,2}}?(?:keç|gəl|gətiril|qoyul|təyin (?:olun|edil)|seçil)"
        rf"{ENDS}",
        gets="subject",
    ),
    T(
        pattern=rf"\b{TO}{GAP}\b(?:keç|gəl|gətiril|başla|yüksəl|yüksəldil|əyləş|qayıt|təyin (?:olun|edil)|seçil|"
        rf"təsdiqlən|layiq görül|yiyələn|irəli çəkil|qaldırıl){ENDS}",
        gets="subject",
    ),
    T(
        pattern=rf"\b(?:{OFFICE}|yerini|komandanlığı){GAP}\b(?:tut(?!an|muş )|al|götür|"
        rf"daşı(?!y)|təhvil al|təhvil götür|qəbul (?:ed|et)|qazan|bölüş){ENDS}",
        gets="subject",
    ),
    T(
        pattern=rf"\b(?:{OFFICE}|yerini|yeri){GAP}\b(?:tapşırıl|"
        rf"həvalə (?:olun|edil|ed|et)|etibar (?:olun|edil|ed|et)|tapşır|ver|veril|ötürül|"
        rf"(?P<left>ötür|təhvil ver|təslim (?:ed|et))|nəsib ol|qismət ol|keç|düş){ENDS}",
        gets="dative",
    ),
    T(
        pattern=rf"\b(?:işləri|nazirliyi|idarəni|ofisi|missiyanı){GAP}\btəhvil (?:al|götür){ENDS}",
        gets="subject",
    ),
    T(
        pattern=rf"\b(?:işləri|nazirliyi|idarəni|ofisi|missiyanı){GAP}\b(?:(?P<left>təhvil ver|təslim (?:ed|et))|"
        rf"etibar (?:olun|edil)|tapşırıl|həvalə (?:olun|edil)){ENDS}",
        gets="dative",
    ),
    T(pattern=rf"\betimad(?:ı|ını)? (?:[\w'-]+ )?göst[əe]r{ENDS}", gets="dative"),
    T(pattern=rf"\b(?:lehinə|namizədliyinə|namizədliyini) (?:[\w'-]+ )?(?:səs ver|təsdiqlə){ENDS}", gets="genitive"),
    T(
        pattern=rf"{SINCE} [^.;:]{{0,110}}?\b(?:rəhbərlik|başçılıq|sədrlik|komandanlıq|həmsədrlik) "
        r"ed(?P<done>ir|əcək)(?=\s*(?:[.,;:]|və\b|$))",
        gets="subject",
    ),
    T(
        pattern=rf"\b(?:başına|səlahiyyətinə|ixtiyarına|rəhbərliyinə)\b{GAP}\b(?:tapşırıl|veril|keç|həvalə "
        rf"(?:olun|edil)){ENDS}",
        gets="genitive",
    ),
    T(
        pattern=rf"\b(?:namizədliyi(?:ni)?|l[ıi]yinə)\b{GAP}\b(?:təsdiqlə|təsdiq (?:ed|et)|təsdiqlən|"
        rf"təsdiq (?:olun|edil)|bəyən|dəstəklə|dəstəklən|səs ver|razılıq ver|seç){ENDS}",
        gets="genitive",
    ),
    T(
        pattern=rf"\b(?:təyinat|seçilmə|təyin (?:edil|olun)m[aə]s|vəzifə|post|qələbə|etimad)\w*[^.;:]{{0,50}}?"
        rf"münasibət\w+ (?:[\w'-]+ )?təbrik (?:ed|et){ENDS}",
        gets="object",
    ),
    T(
        pattern=rf"\bseçki\w*{GAP}\b(?:qalib gəl|qələbə qazan|qələbə çal|qalib elan (?:olun|edil)|səs topla){ENDS}",
        gets="subject",
    ),
    T(pattern=rf"\baqreman\w* (?:[\w'-]+ )?(?:ver|veril){ENDS}", gets="dative"),
    T(pattern=rf"\b(?:aqreman|etimadnamə\w*|mandat)\w* (?:[\w'-]+ )?(?:al){ENDS}", gets="subject"),
    T(
        pattern=rf"\b(?:vəsiqə|şəhadətnamə|bayraq|bayrağ|möhür)\w* {GAP}\b(?:təqdim (?:olun|edil)|veril|təhvil veril)"
        rf"{ENDS}",
        gets="dative",
    ),
    T(
        pattern=rf"\b(?:kimi|olaraq|qismində|sifətində){GAP}\b(?:göndəril|ezam (?:olun|edil)|yollan|"
        rf"dəvət (?:olun|edil)|təyin (?:olun|edil)|seçil|təsdiqlən){ENDS}",
        gets="subject",
    ),
    T(
        pattern=rf"{SINCE}{GAP}\b(?:kimi|vəzifəsində|postunda|statusunda|vəzifəsini|səlahiyyətlərini)\b{GAP}\b(?:çalış|"
        rf"işlə|fəaliyyət göstər|icra ed|daşı|yerinə yetir){ENDS}",
        gets="subject",
    ),
    T(pattern=r"\bxələf(?P<who>i(?=\s+[^\W\d_]))", gets="subject"),
    T(
        pattern=rf"\b{TO} (?:[\w'-]+ ){{0,3}}?(?:gəl|başla|keç|təyin (?:olun|edil)|seçil|gətiril)"
        r"(?P<after>d[ıiuü][qk]d[aə]n (?:sonra|bəri)|m[aə]sindən (?:sonra|bəri))",
        gets="anyone",
    ),
    T(pattern=rf"{SINCE} [^.;:]{{3,110}}?\b{HEAD} ol(?P<who>an(?=\s))", gets="subject"),
    T(pattern=rf"{SINCE} [^.;:]{{3,110}}?[^\W\d_]{{2}}(?P<done>d[ıiuü]r)(?=\s*(?:[.,;:]|$))", gets="copula"),
)
TAKINGS = TakingWords(
    patterns=PATTERNS,
    not_so=(
        r"\b(?:guya|şayiə\w*|iddia\w*|əksini|əks etdirmir|təkzib|ehtimal|ola bilər|müsabiqə|vakant|"
        r"irəli sür\w*|adını çək\w*|müvəqqəti əvəz|bəlli deyil|məlum deyil|mümkündür|gözlənilmir|etməyib|"
        r"edilməyib|olunmayıb|seçilməyib|seçə bilməyib)\b",
    ),
    cases={
        "genitive": r"(?:n[ıiuü]n|[ıiuü]n)$",
        "dative": r"(?:[yn]?[aə])$",
        "object": r"(?:n?[ıiuü])$",
        "ablative": r"(?:n?d[aə]n)$",
        "copula": r"(?:d[ıiuü]r)$",
    },
    breaks=(r"\w(?:[ıiuü]b|d[ıiuü]|m[ıiuü]şd[ıiuü]r)(?:l[aə]r)?,? (?:və |sonra |lakin |amma )?|[;–] |: |\bki,? ",),
    new_words=(r"\byeni\b",),
    under=(
        r"\s+(?:[\w'-]+ ){0,4}?\w+(?:d[ıiuü][qk]d[aə]n|[aə]nd[aə]n)\b (?:sonra|əvvəl|bəri)?",
        r"n?[ıiuü]n? \w+(?:s[ıiuü]n?|[ıiuü]n?)(?:d[aə]n|n[ıiuü]n) (?:sonra|ardınca)",
    ),
    as_words=["kimi"],
    before=(r"\b(?:onun|onu|ondan|sələfi\w*)\b",),
)
