"""How Azerbaijani texts tell that a post is filled or falls vacant."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.packs.az.heads import HEADS

BEGAN = (
    r"(?:başlayıb|başlayacaq|başlayır|başladı|başlamışdır|tutacaq|tutub|tutur|gəlib|gəlmişdir|yiyələnib|keçib|"
    r"keçmişdir|keçəcək|icra edəcək|icra edir|götürüb|üzərinə götürüb|qəbul edib|əyləşib|fəaliyyət göstərəcək|"
    r"çalışacaq|işləyəcək|daşıyacaq|başla(?:dığı|yacağı)\w{0,4}|tutacağı\w{0,4}|icra edəcəyi\w{0,4})"
)
PUT = r"(?:təyin (?:edil|olun)|seçil|təsdiq (?:edil|olun)|təsdiqlən|gətiril|irəli çəkil|həvalə (?:edil|olun))"
HEAD = f"(?:{'|'.join(sorted({*HEADS, *HEADS.values()}, key=len, reverse=True))})"
TOLD = (
    r"(?:ıb|ib|ub|üb|yıb|yib|dı|di|du|dü|mışdır|mişdir|muşdur|müşdür|mış|miş|acaq|əcək|yacaq|yəcək|ır|ir|ur|ür)"
    r"(?:lar|lər|dır|dir)?"
)
TAKES = (  # verbs by which somebody begins in an office, whatever it is called
    r"(?:təhvil al|təhvil götür|öhdəsinə götür|üzərinə götür|qəbul e[dt]|keç|gətiril|layiq görül|yiyələn|"
    r"uyğun görül|əyləş|qaldırıl|yüksəl|yüksəldil|sahib ol|qədəm qoy|and iç|ezam (?:olun|edil)|göndəril|"
    r"dəvət (?:olun|edil)|"
    r"seçil|təyin (?:olun|edil)|təsdiqlən|təsdiq (?:olun|edil)|həvalə (?:olun|edil)|etibar (?:olun|edil)|tapşırıl)"
)
PROCLAIMED = (
    r"(?:(?:elan|müəyyən|təsdiq) (?:edil|olun)|müəyyənləşdiril|müəyyənləş|göndəril|ezam (?:edil|olun)|"
    r"akkreditə (?:edil|olun)|qaldırıl|yüksəldil)"
)
APPOINTMENTS = (
    A(
        rule="appointment.to-come",
        pattern=r"\btəyin (?:ediləcək|olunacaq|edəcək)|\bseçiləcək(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.participle",
        pattern=r"\b(?:(?:vəzifəsinə|postuna) (?:yeni |bu günlərdə |bu yaxınlarda |dünən )?)?"
        r"(?:təyin (?:edilmiş|olunmuş|edilən|olunan)|seçilmiş|seçilən|"
        r"gətirilmiş|gətirilən|and içən|and içmiş|(?<=vəzifəsinə )başla(?:yacaq|yan|mış)(?= \w)|"
        r"(?<=icrasına )başla(?:yacaq|yan|mış)(?= \w)|(?:(?<=fəaliyyətə )|(?<=işə ))başla(?:yacaq|yan|mış)(?= \w))"
        r"(?=\W)(?![^.;]{0,140}surət)",
        order="around",
    ),
    A(
        rule="appointment.passive",
        pattern=(
            r"\b(?:(?:vəzifəsinə|postuna) )?(?:təyin (?:edilib(?:lər)?|olunub(?:lar)?|edilmişdir|olunmuşdur|edildi|"
            r"olundu|edilir|olunur|edildiyi\w*|olunduğu\w*|edilmiş(?= ?[,;.:]| və |$))|seçilib(?:lər)?|seçilmişdir|"
            r"(?<=vəzifəsinə )keçirilib|"
            r"seçildi|təsdiq (?:edilib|olunub|edilmişdir|olunmuşdur)|təsdiqlənib|gətirilib|gətirilmişdir|gətirildi|"
            r"irəli (?:çəkilib|çəkilmişdir|çəkildi)|yüksəldilib|təyinat alıb|"
            r"(?:həvalə|etibar) (?:edilib|olunub|edilmişdir|olunmuşdur|edildi|olundu)|tapşırılıb)(?=\W|$)"
        ),
        order="person-post-verb",
    ),
    A(
        rule="appointment.congratulated",
        pattern=r"\b(?P<verb>(?:təyin (?:edil|olun)|seçil)m[əa]s[ıi](?:n[ıi]n)? münasibət\w*)(?=[^.;]{0,60} təbrik)",
        order="congratulated",
    ),
    A(
        rule="appointment.noun",
        pattern=r"\b(?:(?:vəzifəsinə|postuna) )?(?:təyin (?:edilməsi|olunması)|seçilməsi)\w*"
        r"(?! münasibət[^.;]{0,60} təbrik)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.put-forward",
        pattern=r"\b(?:vəzifəsinə|postuna)\b[^.;]{0,90}\b(?P<verb>namizədliyi\w* (?:[\w'-]+ ){0,2}(?:bəyən|"
        r"dəstəklə|təsdiq|razılaşdır)\w*)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.nominal",
        pattern=(
            r"\b(?:vəzifəsinə|postuna) namizədliyi(?:ni)? (?:\w+ )?(?:təsdiqlə|bəyən|dəstəklə|təsdiq ed)\w+(?<!məyib)|"
            r"\b(?:vəzifəsinə|postuna) (?:yeni )?(?:təyinat|seçki|namizəd)\w*(?= [^.;]{0,60}\b(?:olacaq|"
            r"ediləcək|edilib|"
            r"keçiriləcək|aparılacaq|gözlənilir|açıqlanacaq|müəyyən|elan)\w*)|\b(?:vəzifəsinə|"
            r"postuna) (?:təsdiq|təqdim|"
            r"irəli) \w+(?=\W|$)"
        ),
        order="person-post-verb",
    ),
    A(
        rule="appointment.active",
        pattern=(
            r"\b(?:(?:vəzifəsinə|postuna) )?(?:təyin (?:edib|etmişdir|etdi|ediblər|etdiyi\w*|etməsi\w*)|"
            r"təyin etmək (?:haqqında|barədə)|seçib(?:lər)?|(?<=kimi )təsdiqlə(?:yib|yiblər|di|mişdir)|təsdiq "
            r"edib|həvalə edib|gətirib)(?=\W|$)"
        ),
        order="person-post-verb",
    ),
    A(
        rule="appointment.becomes",
        pattern=(
            r"\b(?:vəzifəsinin icrasına|vəzifələrinin icrasına|səlahiyyətlərinin icrasına|vəzifəsinə|postuna|postunu|"
            rf"vəzifəsini|kimi|(?<!müvəqqəti )(?<!müvafiq )olaraq) (?:[\w'-]+ ){{0,5}}{BEGAN}(?=\W|$)|"
            r"\b(?:kimi|olaraq|vəzifəsinə|vəzifəsində) (?:[\w'-]+ ){0,3}(?:and içib|and içmişdir|işə başla\w+)|"
            r"\b(?:olub|olacaq)(?=\W|$)(?<=\bvəzifəsi olacaq)"
        ),
        order="person-post-verb",
    ),
    A(
        rule="appointment.will-be",
        pattern=rf"\b{HEAD} (?P<verb>olacaq(?:dır)?)(?=\W|$)|\byeni\b[^.;]{{0,60}}\b{HEAD} (?P<is>olub|oldu|olmuşdur)"
        r"(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.duty",
        pattern=r"\b(?:vəzifə|post|kürsü|kreslo|mandat)(?:lər|lar)?(?:si|ı|u|sü|i)?n?(?:i|ı|u|ə|a|yə|ni|nə|nin|si)\b"
        rf"[^.;:]{{0,60}}?(?P<verb>\b{TAKES}{TOLD})(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.proclaimed",
        pattern=rf"\b{HEAD} (?:[\w'-]+ )?(?P<verb>{PROCLAIMED}{TOLD})(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.named",
        pattern=rf"\byeni\b[^.;]{{0,70}}\b{HEAD} (?P<verb>(?:bəlli|məlum|elan|müəyyən|seçil|təyin|açıqlan|tanı)\w*"
        r"(?: (?:olub|edilib|olunub))?(?= ?[:–]))",
        order="post-verb-person",
    ),
    A(
        rule="appointment.confirmed",
        pattern=r"\b(?:vəzifəsinə|postuna)\b[^.;]{0,110}\b(?P<verb>(?:namizədliyi\w* )?(?:təsdiqləyib|təsdiqlədi|"
        r"təsdiqləmişdir|təsdiq edib|səs verib|razılıq verib))(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.replaces-him",
        pattern=r"\b(?:onu|sələfini|yerini|onun yerini)\b[^.;]{0,50}\b(?P<verb>əvəz (?:edib|etdi|etmişdir|edəcək|edir)|"
        r"əvəzlə(?:yib|yəcək|di|mişdir)|tutub|tutacaq)(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.replaces",
        pattern=r"\b(?:postunda|vəzifəsində|kürsüsündə|vəzifədə) [^.;]{0,60}\b(?:"
        r"əvəz (?:edib|etmişdir|etdi|edəcək|edir)|əvəzlə(?:yib|yəcək|mişdir|di))(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.replaces-bearer",
        pattern=r"\b(?P<verb>əvəz (?:edib|etdi|etmişdir|edəcək|edir)|əvəzlə(?:yib|yəcək|di|mişdir))(?=\W|$)",
        order="replaces",
    ),
    A(
        rule="appointment.office",
        pattern=r"\b(?:rəhbərlik|başçılıq)\b[^.;]{0,110}(?P<gone>\b(?:tapşırıl|həvalə (?:olun|edil))(?:ıb|ub|ib|mışdır|"
        r"muşdur|mişdir))(?=\W|$)|"
        r"\b(?P<verb>(?:rəhbərlik|başçılıq) (?:edəcək(?:dir)?|etməyə (?:\w+ ){0,2}başla\w+))(?=\W|$)|"
        r"\b(?:sədr|rəhbər|komandan|direktor|rektor|spiker|prezident)l[ıiuü][yğ]\w*(?: [\w'.-]+){0,5}? "
        r"(?P<is>qəbul ed(?:ib|əcək)|qəbul etdi|təhvil al(?:ıb|acaq|dı)|(?:üzərinə|öhdəsinə) götür(?:üb|əcək|dü)|"
        r"keç(?:ib|di|mişdir|əcək))(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.new",
        pattern=rf"\byeni\b[^.;,]{{0,60}}\b{HEAD} (?:[\w'.-]+ ){{0,3}}[\w'-]{{3,}}d[ıiuü]r(?P<verb>[.,;])",
        order="holder-verb",
    ),
    A(
        rule="appointment.is-since",
        pattern=rf"\b\d{{1,2}}-?(?:n?[ıiuü])?(?:n?d[aə]n) (?:etibarən |başlayaraq )?[^.;,]{{0,90}}\b{HEAD}"
        r"d[ıiuü]r(?P<verb>[.,;])",
        order="person-post-verb",
    ),
    A(
        rule="appointment.in-office",
        pattern=r"\b\d{1,2}-?(?:n?[ıiuü])?(?:n?d[aə]n) (?:etibarən |başlayaraq )?[^.;,]{0,110}\b(?P<verb>vəzifəsini "
        r"(?:tutan|icra edən|yerinə yetirən))(?= )",
        order="around",
    ),
    A(
        rule="appointment.begins",
        pattern=rf"\byeni\b[^.;,]{{0,70}}\b{HEAD} [^.;,]{{0,40}}(?P<verb>\b(?:işə|fəaliyyətə|vəzifəsinə|icrasına) "
        r"(?:başlayıb|başlayacaq|başlamışdır|başladı|başlayır))(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.presented",
        pattern=rf"\byeni\b[^.;,]{{0,70}}\b{HEAD} kimi (?P<verb>(?:[\w'-]+ ){{0,3}}təqdim (?:ed|et|olun)\w+)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.decreed",
        pattern=rf"\b(?:sərəncam|fərman|əmr|qərar)\w*[^.;]{{0,110}}\b{HEAD} (?P<verb>olub|oldu|olmuşdur)(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.handed",
        pattern=r"\b(?:vəzifəsini|postunu|səlahiyyətlərini|vəzifələrini|səlahiyyətini)\b[^.;]{0,70}"
        r"(?P<verb>\b(?:təhvil ver|ötür|həvalə e[dt]|etibar e[dt]|tapşır)"
        r"(?:ib|ıb|üb|di|dı|dü|mişdir|mışdır|əcək|acaq))(?=\W|$)",
        order="person-post-verb",
    ),
    A(
        rule="appointment.new",
        pattern=r"\b(?:yeni|növbəti|gələcək)\b(?! (?:[\w'-]+ )?(?:qona[qğ]|iştirakçı|ünvan|müsahib))"
        r"[^.;]{0,90}(?P<verb>\b(?:olub|oldu|olacaq|olmuşdur))(?=\W|$)",
        order="holder-verb",
    ),
    A(
        rule="appointment.new",
        pattern=rf"\b{HEAD} (?:[\w'.-]+ ){{1,4}}(?P<verb>olacaq(?:dır)?)(?=\W|$)",
        order="holder-verb",
    ),
    A(
        rule="appointment.credentials",
        pattern=r"\byeni\b[^.;]{0,90}(?P<verb>\betimadnaməsini (?:[\w'-]+ ){0,6}(?:təqdim|təhvil|qəbul) (?:ed|"
        r"et|ver)\w+)",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder",
        pattern=(
            rf"\b(?:bu|həmin) (?:vəzifəyə|posta) (?:[\w'-]+ ){{0,5}}{PUT}\w+|"
            r"\b(?:vəzifəsinin icrasına|vəzifələrinin icrasına|vəzifəsinə|səlahiyyətlərinin icrasına|fəaliyyətinə|"
            r"fəaliyyətə|işə) (?:[\w'-]+ ){0,4}(?:başlayıb|başlamışdır|başladı|başlayır|başlayacaq)(?=\W|$)|"
            r"\band (?:içib|içmişdir|içdi)(?=\W|$)"
        ),
        order="holder-verb",
    ),
)
DECIDERS = (
    r"\s*(?:(?!təyin|seçil)[\w'-]+ ){0,4}?(?:fərman|sərəncam|əmr|qərar|təqdimat|təklif|tövsiyə|göstəriş|"
    r"imza|razılı|tərəfindən)\w*",
)
THIS_POST = (
    r"\b(?:bu|həmin|eyni|hazırkı|yeni|sözügedən|adıçəkilən|qeyd olunan) (?:yüksək |məsul |yeni )?"
    r"(?:vəzifə|post)(?:yə|ni|də|nin|a|u|un|da|sinə|sini|unu|una)\b",
    r"\b(?:onu|sələfini)\b(?=[^.;]{0,50}\b(?:əvəz|əvəzlə))",
    r"\b(?:onun|nazirin|direktorun|sədrin|səfirin|rəisin) yerinə\b",
    r"\bonun (?:vəzifə|post|kürsü)(?:sünə|sinə|sini|una|unu)\b",
)
STAND_INS = (
    r"(?:^|(?<=[ ,:;–\"]))(?:o|ona|onun|onu|özü|özünə)(?=\W)",
    r"\b(?:təcrübəli |keçmiş |sabiq |gənc |peşəkar |karyera |tanınmış |həmin )?(?:diplomat|zabit|hərbçi|"
    r"hakim|alim|mühəndis|iqtisadçı|hüquqşünas|həkim|jurnalist|siyasətçi|deputat|professor|general|polkovnik|"
    r"admiral|kapitan|"
    r"məzun|müəllim|prokuror|tədqiqatçı|mütəxəssis|texnokrat|iş adamı|bank işçisi|vəkil|"
    r"qadın)(?:ə|a|yə|ya)?(?=\W)",
)
FROM = (
    (
        r"\b(?:icrasına|vəzifəsinə|işə|fəaliyyətə|vəzifələrinin icrasına|səlahiyyətlərinin icrasına|"
        r"postuna|səlahiyyətləri(?:nin)?|mandatı|qərar|sərəncam|təyinat)\s+(?:[\w'-]+\s+){0,2}$"
    ),
)
LATELY = (
    r"^(?!.*(?:\d{4}|\bəvvəl|\bildə|\bilin))[^.]*\b(?:təyin (?:edilib|olunub)|seçilib|təsdiq (?:edilib|"
    r"olunub))(?=\W|$)",
    r"\b(?:bu günlərdə|bu gün|dünən|bu həftə|ötən həftə|keçən həftə|bu yaxınlarda|ötən gün|sabah|gələn (?:həftə|ay|"
    r"il))\b"
    r"[^.;]*\b(?:təyin|seçil|təsdiq|gətiril|vəzifə)",
    r"\b(?:təyin (?:ediləcək|olunacaq)|seçiləcək|başlayacaq|icra edəcək)(?=\W|$)",
)
ROSTERS = (
    r"\b(?:təyin (?:edil|olun)|təyinat|kadr dəyişiklik|seçil)\w*(?: [\w'-]+){0,4}\s*:",
    r"\btərkib\w*[^.;:]{0,60}\s*:",
    r"^\W*(?:yeni |diplomatik |son |kadr )*(?:təyinatlar|kadr dəyişiklikləri)\W*$",
)
LINE_VERBS = (r"\w(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r)?|[aə]c[aə][qk])(?=[.,;]|$)",)

RUMOURS = (r"\b(?:guya|şayiə|təkzib|əks etdirmir|həqiqətə uyğun (?:deyil|gəlmir)|əsassız(?:dır)?)",)
