"""How Azerbaijani texts are laid out, and the words by which the language is known."""

from comity_capture.pack import TextWords, words

TEXT = TextWords(
    stopwords=words(
        """
    və ilə bu bir üçün də da ki olan olub edib üzrə isə onun daha həm həmin görə kimi zamanı barədə sonra var hər ən
    çox öz onu ona bildirib qeyd haqqında arasında edilib olunub həmçinin eləcə
    """
    ),
    abbreviations=words(
        """
    cən. prof. dr. akad. gen. polk. kap. m. s. səh. və s. nö. tel. il. h. r. ş. k. min. mln. mlrd. məs. b. o.c. i.e.
    """
    ),
    boilerplate=(
        r"[\w' -]{2,60} (?:haqqında|barədə)\s*:",
        r"(?:redaktorlar|jurnalistlər|redaktor) üçün qeyd",
        r"qeyd\s*:",
        r"arayış\s*:?",
        r"ətraflı (?:məlumat|bax)",
        r"əlavə məlumat",
        r"©",
        r"bütün hüquqlar",
        r"müəllif hüquq",
        r"bu (?:mətn|sənəd|tərcümə|sayt|səhifə)\b",
        r"(?:bizi|bizimlə) (?:izləyin|əlaqə)",
        r"paylaş",
        r"(?:həmçinin|bax|(?:həmçinin|əlavə|daha ətraflı) bax\w*)\s*:",
        r"oxşar (?:xəbərlər|məqalələr)",
        r"digər xəbərlər",
        r"tərcümeyi-hal|tərcümeyi hal|bioqrafiya",
        r"teqlər\s*:",
        (
            r"(?:\S+ ){0,5}mətbuat (?:və ictimaiyyətlə əlaqələr )?(?:xidməti|şöbəsi|katibi|xidməti idarəsi|"
            r"mərkəzi)\s*$"
        ),
        r"(?:\S+ ){0,4}ictimaiyyətlə əlaqələr (?:şöbəsi|idarəsi|departamenti)\s*$",
        r"ana səhifə",
    ),
    background=(
        r"xatırladaq",
        r"qeyd edək ki",
        r"qeyd olunmalıdır ki",
        r"bildirək ki",
        r"məlumat üçün",
        r"(?:\d{4}-c[ıiuü] ildə )(?:yaradılmış|təsis|qurulmuş)",
        r"(?:\S+ ){1,6}arasında diplomatik (?:əlaqələr|münasibətlər) \d{4}",
    ),
    notes=(r"\W*(?:(?:onu da )?qeyd edək|bildirək|qeyd olunmalıdır|əlavə edək|diqqətə çatdıraq)",),
    contact=(
        r"əlaqə(?: üçün)?\s*:",
        r"akkreditasiya\b",
        r"(?:birgə )?(?:mətbuat|tədbir)\S* [^.]{0,40}işıqlandırmaq istəyən",
        r"tel(?:efon)?\.?\s*:",
        r"e-?(?:mail|poçt)\s*:|elektron poçt",
        r"media üçün məlumat",
        r"kütləvi informasiya vasitələri üçün",
    ),
    caption=(
        r"(?:şəkildə|fotoda|foto|şəkil|fotolar|video|illüstrasiya)\b[^.]{0,30}[:–©(]",
        r"(?:soldan sağa|sağdan sola|yuxarıda|aşağıda)\b",
        r"[^.]{0,120}\((?:solda|sağda|ortada)\)",
    ),
)

GROUPS = (
    (
        r"(?:\w+ ){0,2}(?:tələbələr|kursantlar|müdavimlər|dinləyicilər|müəllimlər|professor-müəllim "
        r"heyəti|şagirdlər|tədqiqatçılar|məzunlar)(?=\W|$| )"
    ),
    (
        r"(?:\w+ ){0,1}(?:səfirlər|diplomatlar|hərbi attaşelər|diplomatik korpusun nümayəndələri|missiya "
        r"rəhbərləri)(?=\W|$)"
    ),
    (
        r"(?:\w+ ){0,1}(?:ekspertlər|jurnalistlər|deputatlar|mütəxəssislər|hərbçilər|zabitlər|əsgərlər|"
        r"veteranlar|könüllülər|minaaxtaranlar|iştirakçılar|media nümayəndələri|nümayəndə heyətləri|"
        r"vətəndaş cəmiyyətinin nümayəndələri|dostluq qruplarının üzvləri)(?=\W|$)"
    ),
)

SIDE_LEADS = (
    r"\s*(?:gəlmiş|gələn|olan|dəvət edilmiş|dəvət olunmuş) (?:[\w-]+ ){0,3}$",
    r"\s*(?:nümayəndə heyəti|nümayəndə heyətinə|tərəfi|tərəfdən|tərəfindən)\b[^.;]*$",
    r"\s*olan (?:ekspert|mütəxəssis|professor|təlimçi|deputat|jurnalist|nümayəndə)?\s*(?:\w+ )?$",
    r"\s*(?:ekspert|mütəxəssis|professor|təlimçi|alim)\w*\s*$",
)
