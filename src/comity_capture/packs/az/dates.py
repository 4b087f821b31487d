"""Dates in Azerbaijani."""

from comity_capture.pack import DateWords
from comity_capture.packs.az.calendar_words import MONTHS, NTH, NUMBERS, WEEKDAYS
from comity_capture.packs.az.heads import HEADS

YEAR = r"(?:\s+il(?:in|də)?)?"
DASH = r"\s?[-–]\s?"
TO = r"(?:-?d[aə]n|-?nd[aə]n)\s+"
LAST = r"(?P<last>ötən|keçən|öncəki|sonuncu)"
NEXT = r"(?P<next>gələn|növbəti|qarşıdakı)"
WD = r"(?:,?\s+\(?{weekday}\)?)?"
OFFICES = f"(?:{'|'.join(sorted({*HEADS, *HEADS.values()}, key=len, reverse=True))})"
END_OF = r"\s+{part}"

DATES = DateWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS,
    units={
        "gün": "day",
        "günə": "day",
        "gündən": "day",
        "həftə": "week",
        "həftənin": "week",
        "ay": "month",
        "ayın": "month",
        "ayda": "month",
        "il": "year",
        "ilin": "year",
        "ildə": "year",
        "ilə": "year",
        "həftəyə": "week",
        "aya": "month",
        "həftədə": "week",
    },
    relative={
        "bu gün": ("day", 0),
        "bugün": ("day", 0),
        "bu səhər": ("day", 0),
        "bu axşam": ("day", 0),
        "dünən": ("day", -1),
        "dünən axşam": ("day", -1),
        "srağagünkü": ("day", -2),
        "dünəndən": ("day", -1),
        "dünənki": ("day", -1),
        "bugünkü": ("day", 0),
        "bu gündən": ("day", 0),
        "srağagündən": ("day", -2),
        "sabaha": ("day", 1),
        "sabahkı": ("day", 1),
        "sabahadək": ("day", 1),
        "sabahdan": ("day", 1),
        "srağagün": ("day", -2),
        "sırağagün": ("day", -2),
        "dünənki gün": ("day", -1),
        "bu günorta": ("day", 0),
        "dünən səhər": ("day", -1),
        "sabah": ("day", 1),
        "birisi gün": ("day", 2),
        "bu həftə": ("week", 0),
        "bu həftənin": ("week", 0),
        "cari həftə": ("week", 0),
        "cari həftənin": ("week", 0),
        "ötən həftə": ("week", -1),
        "keçən həftə": ("week", -1),
        "gələn həftə": ("week", 1),
        "növbəti həftə": ("week", 1),
        "bu ay": ("month", 0),
        "bu ayın": ("month", 0),
        "cari ayın": ("month", 0),
        "ayın": ("month", 0),
        "ötən ay": ("month", -1),
        "keçən ay": ("month", -1),
        "gələn ay": ("month", 1),
        "növbəti ay": ("month", 1),
        "gələn ayın": ("month", 1),
        "növbəti ayın": ("month", 1),
        "bu il": ("year", 0),
        "bu ilin": ("year", 0),
        "cari il": ("year", 0),
        "cari ilin": ("year", 0),
        "cari ildə": ("year", 0),
        "ilin": ("year", 0),
        "ötən il": ("year", -1),
        "keçən il": ("year", -1),
        "ötən ilin": ("year", -1),
        "keçən ilin": ("year", -1),
        "gələn il": ("year", 1),
        "gələn ilin": ("year", 1),
        "növbəti il": ("year", 1),
        "növbəti ilin": ("year", 1),
        "növbəti ildə": ("year", 1),
        "gələn ildə": ("year", 1),
    },
    nth_day=NTH,
    parts={
        "əvvəlində": "early",
        "əvvəllərində": "early",
        "əvvəlinədək": "early",
        "əvvəlinə qədər": "early",
        "əvvəli": "early",
        "başlanğıcında": "early",
        "ilk günlərində": "early",
        "ortasında": "middle",
        "ortalarında": "middle",
        "ortalarınadək": "middle",
        "ortasınadək": "middle",
        "ortalarına qədər": "middle",
        "ortalarına kimi": "middle",
        "ortasına qədər": "middle",
        "sonunda": "end",
        "sonlarında": "end",
        "sonunadək": "end",
        "sonuna qədər": "end",
        "sonuna kimi": "end",
        "sonuna": "end",
        "axırında": "end",
        "axırınadək": "end",
        "axırına qədər": "end",
        "axırına kimi": "end",
        "sonlarınadək": "end",
        "sonundan əvvəl": "end",
        "sonuna dək": "end",
        "ərzində": "",
        "içində": "",
        "boyunca": "",
        "əvvəllərinədək": "early",
    },
    seasons={
        "yazında": 3,
        "yayında": 6,
        "payızında": 9,
        "qışında": 12,
        "qışadək": 12,
        "yayınadək": 6,
        "payızınadək": 9,
        "yaz": 3,
        "yazda": 3,
        "yazın": 3,
        "yaza": 3,
        "bahar": 3,
        "baharda": 3,
        "yay": 6,
        "yayda": 6,
        "yayın": 6,
        "payız": 9,
        "payızda": 9,
        "payızın": 9,
        "payıza": 9,
        "qış": 12,
        "qışda": 12,
        "qışın": 12,
        "yazınadək": 3,
        "payızadək": 9,
        "yazadək": 3,
        "yayadək": 6,
    },
    day_mark=r"-?(?:[dn]?[aə](?:n|d[aə]k|k[ıi])?|d[aə](?:k|k[ıi])|s?[ıiuü]n?(?:d[aə]n?)?|c[ıiuü]|n[ıiuü])(?!\w)",
    year_mark=r"-?c[ıiuü]",
    patterns=(
        ("date.iso", r"{y1}-{mm1}-{d1}"),
        (
            "date.range.two-months",
            rf"(?:{{y1}}{YEAR}\s+)?{{m1}}\s+{{d1}}\s+(?:{{weekday}}\s+)?(?:{{year}}{YEAR}\s+)?{{m2}}\s+{{d2}}",
        ),
        ("date.range.two-months", rf"{{d1}}\s+{{m1}}\s?[-–]\s?{{d2}}\s+{{m2}}(?:\s+{{y1}}{YEAR})?(?:\s+tarixlərində)?"),
        (  # yanvarın 31-də və fevralın 1-də: two days that follow each other
            "date.range.two-months",
            rf"(?:{{y1}}{YEAR}\s+)?{{m1}}\s+(?=2[89]|3[01]){{d1}},?\s+və\s+(?:{{year}}{YEAR}\s+)?{{m2}}\s+(?=1\b){{d2}}",
        ),
        (  # martın 10-u ilə 14-ü arasında; martın 10, 11 və 12-də
            "date.range.same-month",
            rf"(?:{{y1}}{YEAR}\s+)?{{m1}}\s+{{d1}}(?:\s+ilə|(?:,\s+\d{{1,2}}(?:-\w+)?){{1,3}}\s+və)\s+{{d2}}",
        ),
        (
            "date.range.same-month",
            rf"{{d1}}(?:,\s+\d{{1,2}}(?:-\w+)?){{1,3}}\s+və\s+{{d2}}\s+{{m1}}(?:,?\s+{{y1}}{YEAR})?"
            r"(?:\s+tarix(?:lər)?i?nd[əa])?",
        ),
        (  # martın 14-də başlayıb və 16-da başa çatacaq
            "date.range.same-month",
            r"{m1}\s+{d1}\s+başla(?:yıb|yacaq|yır|nıb|mışdır|yan|nan|mış)(?:,|\s+və)\s+{d2}(?=\s+(?:başa|sona|yekun|bit)|$)",
        ),
        (
            "date.range.same-month",
            rf"(?:{{y1}}{YEAR}\s+)?{{m1}}\s+{{d1}}(?:{DASH}|(?<=dan)\s+|(?<=dən)\s+|,\s+|\s+və\s+){{d2}}",
        ),
        (
            "date.range.same-month",
            rf"{{d1}}(?:{DASH}|\s+və\s+){{d2}}\s+{{m1}}(?:,?\s+{{y1}}{YEAR})?(?:\s+tarix(?:lər)?i?nd[əa])?",
        ),
        ("date.day", rf"{{y1}}{YEAR}\s+{{m1}}(?:\s+ayının)?\s+{{d1}}"),
        ("date.day", rf"{{y1}}{YEAR}\s+{{d1}}\s+{{m1}}(?:\s+tarixində)?"),
        ("date.day", rf"{{d1}}\s+{{m1}},?\s+{{y1}}{YEAR}(?:\s+tarix(?:ində|inə|indən))?"),
        ("date.day", r"{m1}\s+{d1}"),
        ("date.day", r"{d1}\s+{m1}(?:\s+tarix(?:ində|inə|indən))?"),
        ("date.figures", r"{d1}[./]{mm1}[./]{y1}"),
        (
            "date.quarter",
            (
                rf"(?:{{y1}}{YEAR}\s+|bu\s+ilin\s+|cari\s+ilin\s+|(?P<next>gələn|növbəti)\s+ilin\s+|"
                r"ilin\s+)(?P<q>birinci|ikinci|üçüncü|dördüncü)\s+(?:rüb|kvartal)\w*"
            ),
        ),
        (
            "date.half",
            (
                rf"(?:{{y1}}{YEAR}\s+|bu\s+ilin\s+|cari\s+ilin\s+|(?P<next>gələn|növbəti)\s+ilin\s+|"
                r"ilin\s+)(?P<h>birinci|ikinci)\s+(?:yarı|yarımil)\w*"
            ),
        ),
        ("date.month.range", rf"(?:{{y1}}{YEAR}\s+)?{{m1}}(?:{DASH}|\s+və\s+){{m2}}(?:\s+ayları?nd[əa])?"),
        ("date.month.part", rf"(?:{{y1}}{YEAR}\s+)?{{m1}}{END_OF}"),
        ("date.month", rf"{{y1}}{YEAR}\s+{{m1}}(?:\s+ay\w+)?"),
        ("date.month", rf"{{m1}}\s+{{y1}}{YEAR}"),
        (
            "date.month.alone",
            (
                r"(?P<m1>(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?:d[aə]|"
                r"d[aə]n|\s+ayında|\s+ayınadək|adək|ədək|\s+ayının))"
            ),
        ),
        (
            "date.season",
            (
                rf"(?:{{y1}}{YEAR}\s+|bu\s+ilin\s+|(?P<next>gələn|növbəti)\s+(?:ilin\s+)?|(?P<last>ötən|"
                rf"keçən)\s+(?:ilin\s+)?|bu\s+)?{{season}}(?=\W|$)(?:{END_OF})?"
            ),
        ),
        ("date.year.range", r"{y1}(?:\s+ildən)\s+{y2}"),
        ("date.year.range", r"{y1}\s?[-–]\s?{y2}"),
        ("date.year.part", rf"{{y1}}{YEAR}{END_OF}"),
        ("date.year", r"{y1}(?:\s+il(?:də|in|ə|ədək)?(?=\W|$))?"),
        ("date.weekday.range", rf"(?:{LAST}\s+(?:həftənin\s+)?)?{{w1}}(?:{DASH}|\s+və\s+){{w2}}"),
        ("date.weekday.range", r"{w1}(?:(?<=dən)|(?<=dan))\s+{w2}(?:(?<=d[əa]k)|\s+(?:qədər|kimi)(?!\w))"),
        ("date.weekday.last-week", r"(?P<lastweek>(?:ötən|keçən|keçmiş)\s+həftənin)\s+{w1}"),
        ("date.weekday", rf"(?:{LAST}\s+|{NEXT}\s+|bu\s+)?(?:həftənin\s+)?{{w1}}"),
        (
            "date.day.alone",
            r"(?:(?P<last>ötən|keçən)\s+|(?P<next>gələn|növbəti)\s+)?(?P<bare>ayın)\s+{d1}(?:(?:\s?[-–]\s?|\s+və\s+|(?<=dan)\s+|(?<=dən)\s+){d2})?",
        ),
        (
            "date.day.alone",
            r"(?:(?<=, )|(?<=; )|(?<= isə )|^)(?P<bare>{d1}(?:(?<=\dd[əa])|(?<=-d[əa])|(?<=-nd[əa])|\s+isə))",
        ),
        ("date.ago", r"(?<!dan )(?<!dən )(?!bir\s+gün\s){n}\s+{unit}\s+(?P<ago>əvvəl|öncə|qabaq)"),
        ("date.within", r"(?:növbəti\s+|qarşıdakı\s+|yaxın\s+)?{n}\s+{unit}\s+(?P<within>ərzində|müddətində|içində)"),
        ("date.relative", rf"{{rel}}(?:{END_OF})?"),
        ("date.unit", rf"(?!növbəti\s+gün)(?:{LAST}|{NEXT})\s+{{unit}}(?:{END_OF})?"),
    ),
    background=(r"\b(?:hələ|ilk dəfə|sonuncu dəfə|axırıncı dəfə)\s+$",),
    background_after=(
        r"\s*(?:[\w'-]+ ){0,4}?(?:vəzifə|post|icra)\w* (?:[\w'-]+ ){0,2}?(?:təyin (?:edil|olun)|seçil|gətiril|başla)"
        r"(?:miş|mış|muş|ən|an|yan)(?= )",
        # the day on which somebody got a post, and not that of the event: no other post stands between
        rf"\s*(?:(?:(?!{OFFICES})[\w'-]+ ){{0,10}}?{OFFICES} )?(?:vəzifəsinə |postuna )?"
        r"(?:(?:təyin|təsdiq) (?:edil|olun)|seçil)(?:miş|muş|ən|an)(?= \w)",
        r"\s*il(?:dən|dəki)\b",
        r"-?\s*(?:c[ıiuü]\s+)?il(?:də)?\s+(?:[\w'-]+ ){0,5}?imzalanıb",
        (
            r"-?\s*(?:ildə|il)?\s*(?:[\w'-]+ ){0,5}?(?:yaradıl\w*|təsis\w*|qurul\w*|qəbul edil(?:ib|miş)\w*|"
            r"başlanıl\w*|imzalanmış\w*|açılmış\w*|qoşul\w*|bərqərar|müəyyən edil\w*|yenilən\w*|"
            r"keçirilmişdi|təyin olunmuşdu|seçil(?:ib|miş)\w*|doğul\w*|anadan|təltif|bitir\w*|istefa\w*|"
            r"təqaüd\w*|geri çağır\w*|başa çatdırıl\w*|islah\w*)"
        ),
        r"\s*(?:bəri|etibarən|başlayaraq)\b(?! (?:[\w'-]+ ){0,4}?"
        r"(?:keçirilən|davam ed|səfərdə|[\w'-]+d[aə](?<!vəzifədə) "
        r"(?:olan|qalan)) )",
    ),
    document_after=(r"\s*(?:\d{4}(?:-?\s*c[ıiuü])?\s*(?:il(?:in)?)?\s*)?tarixli\b",),
    gathering_nouns=(r"\b(?:təlim|kurs|seminar|konfrans|forum|məktəb|düşərgə|festival|sərgi|sessiya|toplantı|sammit)",),
    gathering_again=(r"^\W*(?:o|tədbir|yığıncaq)\b|\btədbir(?:in|i)?\b",),
    gathering_begun=(
        r"\b(?:başla(?:yıb|yan|mış|dı|yır|yacaq|nıb|nan)|açıl(?:ıb|an|mış|dı)|start (?:götür|veril))\w*",
        r"\b(?:keçirilən|davam edən)\b",
    ),
    gathering_over=(
        r"\b(?:başa çat|sona çat|sona yet|yekunlaş|bit(?:ib|əcək|ir)|tamamlan)\w*",
        r"\b(?:davam ed(?:əcək|ir)|sürəcək)",
    ),
    due=(("in", r"(?!)"),),
    due_after=(r"(?:d[əa]k|qədər|kimi|əvvəl|gec olmayaraq|gec olmamaq)(?!\w)",),
    statement=(),
    statement_after=(
        (
            r"\s*(?:[\w'-]+ ){0,3}(?:yaydığı|verdiyi|dərc etdiyi|açıqladığı|keçirdiyi) (?:\w+ "
            r"){0,2}(?:açıqlama|məlumat|bəyanat|brifinq|müsahibə|mətbuat)\w*"
        ),
        r"\s*(?:jurnalistlərə|mətbuata|kiv-ə|mediaya|açıqlamasında)\b",
        r"\s*(?:bildirib|açıqlayıb|məlumat verib|deyib|xəbər verib)\b",
    ),
    vague=(
        r"yaxın (?:vaxtlarda|zamanda|günlərdə|həftələrdə|aylarda|illərdə|gələcəkdə|vaxtda)",
        r"tezliklə",
        r"(?:qarşıdakı|növbəti|gələn) (?:günlərdə|həftələrdə|aylarda|illərdə|dövrdə|mərhələdə)",
        r"(?:növbəti|gələn|yeni|qarşıdakı) tədris ili\w*",
        r"(?:mümkün qədər|ən) (?:tez|qısa)(?: zamanda| vaxtda| müddətdə)?",
        r"qısa (?:zamanda|müddətdə|vaxtda)",
        r"müvafiq vaxtda|vaxtı çatanda|sonradan|daha sonra",
        r"(?:uzun|orta|qısa)müddətli perspektivdə",
        r"(?:növbəti|gələn|qarşıdakı) (?:\w+ ){0,2}(?:sammit|iclas|görüş|konfrans|sessiya|toplantı)\w*",
        r"nə qədər lazımdırsa",
    ),
    over_against=(" isə",),
    same_day=(
        r"(?:elə )?həmin (?:gün|axşam|səhər)(?:ün)?",
        r"eyni gün(?:də)?",
        r"günün ikinci yarısında",
        r"elə o gün",
        r"daha sonra",
        r"^(?:sonra|bundan sonra|ardınca|bununla)\b",
        r"(?:görüş|danışıq|qəbul|mərasim|tədbir|iclas|mühazirə|söhbət|müzakirə|imzalanma|nahar)\w*(?:dan|dən) "
        r"(?:dərhal |az |bir qədər )?sonra",
        r"günün (?:sonunda|birinci yarısında|axırında)",
        r"(?:görüş|danışıq|qəbul|mərasim|tədbir|iclas|söhbət|müzakirə|nahar)(?:lar|lər)?[ıiuü]n (?:sonunda|yekununda|"
        r"axırında|nəticəsində|yekunu olaraq)",
        r"(?:elə )?(?:o|həmin) gün(?:ün)? (?:axşam|səhər|günorta)\w*",
        r"(?:axşam|günorta|səhər) saatlarında",
        r"günortadan sonra",
        r"sonra isə",
        r"saat \d{1,2}(?:[:.]\d\d)?-?\w{0,4} isə",
        r"^(?:axşam|axşamüstü|günorta|günortadan sonra)(?: isə)?(?= )",
    ),
    next_day=(
        r"ertəsi (?:gün|səhər|axşam)(?:ü|i|ı)?",
        r"bir gün sonra",
        r"növbəti səhər",
        r"sabahı gün",
        r"növbəti gün(?:ü)?",
        r"sabahısı gün(?:ü)?",
        r"sonrakı gün",
        r"səhəri(?:si)? gün(?:ü)?",
        r"bundan bir gün sonra",
        r"(?:görüş|danışıq|səfər|iclas|mərasim)\w*dən bir gün sonra",
    ),
    days_later=(r"(?<!\w)(?P<n>[2-9]|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on) gün (?:sonra|keçmiş)(?!\w)",),
    days_earlier=(
        r"(?<=d[aə]n )(?P<n>[2-9]|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on) gün (?:əvvəl|öncə|qabaq)(?!\w)",
    ),
    lasting=(
        r"(?<!\w)(?P<n>[2-9]|iki|üç|dörd|beş|altı|yeddi|on) gün(?: ərzində)? "
        r"(?:(?:burada|orada|ölkədə|paytaxtda) )?(?:davam ed|sür|çək|qal)\w+",
    ),
    day_before=(r"bir gün (?:əvvəl|öncə|qabaq)", r"əvvəlki gün", r"ərəfəsində", r"bundan bir gün əvvəl"),
    before_visit=(r"(?:səfər|gəliş)\w*(?:dən|nin|in)? (?:bir gün (?:əvvəl|öncə|qabaq)|ərəfəsində)",),
    nth_day_of=(
        r"(?:(?<=d[aə]n )|^)(?P<nth>ayrıldığı|getdiyi|yola düşdüyü|qayıtdığı) gün\b",
        r"(?:(?<=[aə] )|^)(?P<nth>gəldiyi|çatdığı|endiyi) gün\b",
        r"\b(?P<nth>açılış|açıldığı|bağlanış|yekun|bağlandığı|başladığı|bitdiyi) gün(?:ü|ündə)?\b",
        r"\bsəfər\w* (?P<nth>sonunda|yekununda|axırında)\b",
        (
            r"(?:səfər|konfrans|toplantı|forum|görüş|tədbir|iclas|danışıq|sessiya|kurs|seminar)\w*(?: \w+)? "
            r"(?P<nth>birinci|ilk|ikinci|üçüncü|dördüncü|son|sonuncu) gün(?:ü|ündə)?"
        ),
        r"\b(?P<nth>birinci|ilk|ikinci|üçüncü|dördüncü|beşinci|son|sonuncu|axırıncı)(?: iş)? gün(?:ü|ündə)?(?=[ ,:])",
        r"\b(?:konfrans|forum|sammit|seminar|təlim|kurs|sessiya|toplantı|simpozium|konqres|tədbir|müsabiqə|festival)"
        r"\w*(?: \w+)? (?:(?P<nth>bağlanış|yekun|açılış) (?:mərasim|iclas|sessiya)\w*)",
    ),
    last_day=(
        *("ayrıldığı", "getdiyi", "yola düşdüyü", "qayıtdığı", "bağlandığı", "bitdiyi"),
        *("son", "sonuncu", "axırıncı", "bağlanış", "yekun", "sonunda", "yekununda", "axırında"),
    ),
    dateline=(
        r"^(?:[^\W\d_][\w' -]{1,40}[,.]\s+)*(?P<date>\d{1,2}\s+[^\W\d_]+(?:,?\s+\d{4}(?:-c[ıiuü] "
        r"il)?)?)\s*(?:[,.–:(]|-(?!c[ıiuü])|$)"
    ),
    durations=(
        r"(?P<n>\d|iki|üç|dörd|beş|altı)(?:-| )?gün?lük",
        r"(?P<n>bir)(?: )?günlük",
        r"(?P<n>iki|üç|dörd|beş) gün(?:lük)? (?:davam|sür\w+|çək\w+)",
    ),
)
