"""Words that tell of events in Azerbaijani."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import EventWords, words
from comity_capture.packs.az.by_day import NO_OCCASION, OCCASIONS
from comity_capture.packs.az.visits import VISITS

HELD = (
    r"(?:keçirib(?:lər)?|keçirmişdir|keçirdi(?:lər)?|keçirilib|keçirilmişdir|keçirildi|olub|olmuşdur|"
    r"oldu|baş tutub|baş tutmuşdur|baş tutdu|aparıb(?:lar)?|aparmışdır|apardı(?:lar)?|aparılıb|"
    r"aparılmışdır|təşkil edilib|təşkil olunub|reallaşıb|gerçəkləşib|keçirilir|başlayıb|işə başlayıb|"
    r"başa çatıb|yekunlaşıb|davam edir|edib(?:lər)?|açıb|açmışdır|açdı)"
)
MEET = (
    r"(?:görüş(?:lər|ü|ləri)?|danışıqlar(?:ı)?|müzakirələr(?:i)?|məsləhətləşmələr(?:i)?|söhbət(?:i)?|"
    r"iclas(?:ı)?|görüş-müzakirə|konsultasiyalar|toplantı(?:sı)?|təkbətək görüş)"
)
ADJ = r"(?:[\w'-]+ ){0,2}"
CONF = (
    r"(?:konfrans|sammit|forum|simpozium|konqres|dəyirmi masa|toplantı|qurultay|kollokvium|zirvə "
    r"görüşü)"
)
COURSE = r"(?:kurs|seminar|təlim|treninq|yay məktəbi|təlimlər|məşq|sərgi|olimpiada|stajirovka|kurslar)"

WORDS = r"(?:(?:(?!başla)[\w'-]+|\d+(?:-?\w+)?|[–-]) ){0,9}"
OVER = (
    r"(?:başa çat|sona çat|sona yet|yekunlaş|bit|qapan|tamamlan|başa vurul)(?:ıb|ib|ub|acaq|əcək|ır|ir|dı|di|mışdır|"
    r"mişdir|muşdur)(?=\W|$)|(?:d[əa]k|qədər|kimi) (?:davam ed(?:əcək|ir|ib)|sür(?:əcək|ür|üb)|çəkəcək)(?=\W|$)"
)
BEGUN = r"(?:işə |fəaliyyətə )?(?:başla(?:yan|mış|nan|nmış)|açılan|start (?:alan|götürən|verilən))"

MEALS = tuple(
    E(
        rule="event.meeting.meal",
        kind="meeting",
        pattern=r"\b(?:nahar|ziyafət|yemə[yk]|qonaqlıq|rəsmi qəbul)(?:[ıiuü]|s[ıi])? (?:[\w'-]+ ){0,3}"
        rf"(?:{verbs})(?:lər|lar)?(?=\W|$)",
        tense=tense,
        needs="nahar|ziyafət|yemə|qonaqlıq|rəsmi qəbul",
        anew=True,
    )
    for tense, verbs in (
        (
            "past",
            r"ver(?:ib|di|mişdir|ilib|ildi|ilmişdir)|təşkil (?:edi|olunu|edili)b|keçiri(?:li)?b|ol(?:ub|du)|edib|etdi",
        ),
        ("future", r"ver(?:il)?əcək|təşkil (?:edil|olun|ed)[əa]c[əa][qk]|keçir(?:il)?əcək|olacaq|edəcək"),
    )
)
AGENDA = r"(?= *[.;:]|$| \()"
PATTERNS = (
    E(
        rule="event.visit.days",
        kind="visit",
        pattern=r"\bgün(?:ümü|ümüzü|lərimi|lərimizi)?\b[^.;]{0,90}\bkeçir(?:dim|dik|mişəm|mişik)(?=\W|$)",
    ),
    E(
        rule="event.visit.first-person",
        kind="visit",
        pattern=r"\b(?:səfər (?:etdim|etdik|etmişəm)|səfərdə (?:oldum|olduq)|səfərdən (?:qayıtdım|qayıtdıq))(?=\W|$)",
    ),
    E(
        rule="event.meeting.first-person",
        kind="meeting",
        pattern=r"\b(?:(?:söhbət|müzakirə|fikir mübadiləsi|görüş|danışıqlar)\w* (?:etdi[mk]|apardı[mq]|keçirdi[mk])|"
        r"görüşdü[mk]|danışdı[mq]|(?:məni|bizi|mənimlə|bizimlə) [^.;]{0,90}(?:apardı|qəbul etdi|qarşıladı|görüşdü|"
        r"tanış etdi|gəzdirdi|ağırladı))(?=\W|$)",
    ),
    E(
        rule="event.lecture.first-person",
        kind="lecture",
        pattern=r"\bmühazirə (?:oxudu[mq]|ilə çıxış etdi[mk]|söylədi[mk])(?=\W|$)",
    ),
    E(
        rule="event.meeting.agenda",
        kind="meeting",
        pattern=rf"\b(?:[\w'-]+(?:nın|nin|nun|nün|ın|in|un|ün|la|lə|yla|ylə|nı|ni|ı|i|arasında|qonağı)|ikitərəfli|"
        rf"təkbətək|geniş tərkibdə) (?:görüşü?|qəbulu|danışıqları?|söhbəti|işçi naharı|məsləhətləşmələri){AGENDA}",
    ),
    E(
        rule="event.lecture.agenda",
        kind="lecture",
        pattern=rf"\b(?:qarşısında|üçün) (?:açıq )?(?:mühazirə|çıxış|nitq)(?:si|i)?{AGENDA}",
    ),
    E(rule="event.call.verb", kind="call", pattern=rf"\btelefon (?:danışığı|söhbəti|zəngi)\w*(?: \w+)? {HELD}"),
    E(
        rule="event.call.verb",
        kind="call",
        pattern=(
            r"\btelefonla (?:danışıb|danışmışdır|danışdı|danışıblar|əlaqə saxlayıb|söhbət edib|müzakirələr "
            r"aparıb|zəng edib)|\bzəng (?:edib|etmişdir|etdi)|\btelefon əlaqəsi"
        ),
    ),
    E(
        rule="event.call.verb",
        kind="call",
        pattern=(
            r"\b(?:videokonfrans|videobağlantı|onlayn|video) (?:formatında |vasitəsilə |formatda |rejimində "
            rf")?(?:{MEET}) (?:{HELD})|\bvideokonfrans (?:vasitəsilə|formatında) görüş\w+"
        ),
    ),
    E(rule="event.call.noun", kind="call", pattern=r"\btelefon (?:danışığı|söhbəti|zəngi)\w*", tense="noun"),
    *VISITS,
    E(
        rule="event.group.went-on",
        kind="group_event",
        pattern=rf"\b(?:dərslər|məşğələlər|proqram|sessiya|məktəb|müsabiqə|{COURSE})\w*\b"
        rf"(?=[^.;]{{0,14}}\d)[^.;]{{0,60}}\b"
        r"(?:davam edib|davam etmişdir|keçirilib|baş tutub|sürüb|keçib|təşkil (?:olunub|edilib))(?=\W|$)",
    ),
    E(
        rule="event.group.gathered",
        kind="group_event",
        pattern=r"\b(?:sessiya|toplantı|şəbəkə|yığıncaq|forum|məclis)\w*\b[^.;]{0,110}\b(?:toplaşıb(?:lar)?"
        r"|yığışıb(?:lar)?|"
        r"bir araya gəlib(?:lər)?)(?=\W|$)",
    ),
    E(
        rule="event.group.finished",
        kind="group_event",
        pattern=r"\b(?:məktəbini|kursunu|kursu|təlimi|seminarı|proqramını) (?:bitirib(?:lər)?|başa vurub(?:lar)?|"
        r"tamamlayıb(?:lar)?)(?=\W|$)",
        tense="noun",
    ),
    E(
        rule="event.meeting.participle",
        kind="meeting",
        pattern=r"\b(?:axşamı|günü|ertəsi|dünən|bazar|şənbə|\d-(?:da|də|ı|i|u|ü))\b[^.;]{0,50}\b(?:görüşən|"
        r"danışıqlar aparan|qəbul (?:edən|olunan))(?=\W|$)",
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:mühazirə(?:si)? (?:oxuyub|söyləyib|deyib|oxumuşdur|oxudu|edib|ilə çıxış edib|oxuyurdu|"
            r"keçib)|mühazirə ilə çıxış (?:edib|etmişdir|etdi))"
        ),
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\b(?:tələbələr|kursantlar|müdavimlər|dinləyicilər|zabitlər|müəllimlər|deputatlar)\w*(?: "
            r"\w+){0,4} (?:qarşısında|önündə)(?: \w+)? (?:çıxış|nitq) (?:edib|etmişdir|etdi|söyləyib)"
        ),
    ),
    E(
        rule="event.lecture",
        kind="lecture",
        pattern=(
            r"\bmühazirə(?:si)? (?:oxuyacaq|söyləyəcək|ilə çıxış edəcək|deyəcək)|\b(?:tələbələr|kursantlar|"
            r"müdavimlər)\w* qarşısında çıxış edəcək"
        ),
        tense="future",
    ),
    E(rule="event.lecture", kind="lecture", pattern=r"\bmühazirə\w*", tense="noun"),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:əklil|gül dəstəsi|çələng|güllər) (?:qoyub(?:lar)?|qoyulub|qoymuşdur|düzüb(?:lər)?|qoydu)|"
            r"\betimadnaməsini\w*(?: [\w'-]+){0,6} (?:təqdim|təhvil) (?:edib|etmişdir|etdi|etmişdi|verib)|"
            r"\bsurətlərini (?:təqdim|təhvil) (?:edib|verib)|\b(?:sertifikat|diplom|medal|orden|şəhadətnamə|"
            r"təltif)\w* (?:təqdim (?:edib(?:lər)?|edilib|olunub)|verilib|təltif edilib)|\b(?:təməl(?:i)?(?: "
            r"daşı)? qoyulub|lentini kəsib|açılışını edib|bayraq qaldırılıb)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:saziş|memorandum|protokol|bəyannamə|niyyət məktubu|plan|müqavilə|sənəd|proqram|bəyanat|"
            r"anlaşma|razılaşma)\w* (?:imzalayıb(?:lar)?|imzalanıb|imzalanmışdır|imzaladılar|imzalandı|"
            r"imzalamışlar)"
        ),
    ),
    E(
        rule="event.ceremony",
        kind="ceremony",
        pattern=(
            r"\b(?:açılış|bağlanış|imzalanma|imza|təqdimat|mükafatlandırma|buraxılış|anım|yubiley|təntənəli|"
            r"rəsmi|andiçmə|inauqurasiya|təhvil-təslim|təhvil) mərasim\w*"
        ),
    ),
    E(
        rule="event.ceremony.attended",
        kind="ceremony",
        pattern=(
            r"\b(?:açılış|bağlanış|təqdimat|imzalanma|təhvil|əklilqoyma|yola salınma|işə salınma|istifadəyə veril\w*)"
            r"(?:ı|i|u|ü|sı|si|nın|nin)?(?:nda|ndə|da|də)(?: [\w'-]+){0,3} (?:iştirak|çıxış|təmsil) ?(?:edib(?:lər)?|"
            r"etmişdir|etmişlər|etdi|olunub)"
        ),
    ),
    E(rule="event.ceremony", kind="ceremony", pattern=r"\bmərasim(?:də|in|ində)\w*", tense="noun"),
    *(
        E(rule=f"{rule}.{edge}", kind=kind, pattern=pattern, edge=edge)
        for rule, kind, noun in (
            ("event.conference", "conference", CONF),
            ("event.group", "group_event", rf"(?:{COURSE}|məşğələ|düşərgə)"),
        )
        for edge, pattern in (
            ("starts", rf"\b{BEGUN}(?= (?:[\w'-]+ ){{0,3}}{noun})"),
            (
                "starts",
                rf"\b{noun}(?:ı|i|u|ü|sı|si|lar|lər|ları|ləri)? {WORDS}"
                r"(?:başla(?:yıb|mışdır|dı|nıb|yır|yacaq)|açılıb|start (?:alıb|götürüb|verilib))(?=\W|$)",
            ),
            ("ends", rf"\b{noun}(?:ı|i|u|ü|sı|si|lar|lər|ları|ləri)? {WORDS}(?:[\w'-]*(?:{OVER}))"),
        )
    ),
    E(
        rule="event.group.goes-on",
        kind="group_event",
        # the event that was told before, up to the day that is given here
        pattern=rf"\b(?:tədbir|{CONF}|{COURSE}|məşğələ|dərs|düşərgə|festival)(?:l[əa]r)?(?:[ıiuü]|s[ıi])? {WORDS}"
        r"(?:[\w'-]*(?:d[əa]k|qədər|kimi)) (?:davam ed(?:əcək|ir|ib)|sür(?:əcək|üb))(?=\W|$)",
        edge="ends",
        reference=True,
    ),
    E(
        rule="event.conference.participle",
        kind="conference",
        pattern=rf"\b(?:davam edən|keçirilən|baş tutan|təşkil (?:olunan|edilən)|keçirilmiş) (?:[\w'-]+ "
        rf"){{0,4}}{CONF}\w*",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=rf"\b{ADJ}{CONF}(?:ı|i|u|ü|sı|lar)?(?: [\w'-]+){{0,4}} {HELD}",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            rf"\b{CONF}(?:da|də|ında|ində|unda|sında|la|ına|ini|ı)?(?: [\w'-]+){{0,3}} (?:iştirak|çıxış|təmsil|"
            r"qatıl|ev sahibliyi) ?(?:edib(?:lər)?|etmişdir|ıblar|ıb|mışdır|edi?rdi|olunub)"
        ),
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=rf"\b{CONF}\w* (?:keçiriləcək|təşkil olunacaq|baş tutacaq|iştirak edəcək)",
        tense="future",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            rf"\b{CONF}(?:da|də|ın|in|ında|ında|un|unda|a|ə|çərçivəsində)?(?= (?:çərçivəsində|zamanı|ikinci|"
            r"birinci|ilk|son|açılışında|yekununda|kənarında|iclas|iştirakçılar))"
        ),
        tense="noun",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=(
            rf"\b{ADJ}{COURSE}(?:u|ı|i|ü|lar|lər|ları|ləri)?(?: [\w'-]+)? (?:keçirilib|keçirilmişdir|keçirildi|"
            r"başa çatıb|başa çatmışdır|yekunlaşıb|təşkil (?:edilib|olunub)|keçirib|keçib|olub|baş tutub|sona "
            r"çatıb|davam edir|başlayıb)"
        ),
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=(
            rf"\b{COURSE}(?:da|də|unda|ında|ində|a|ə|una|ına)? (?:iştirak|cəlb|qatıl)\w* ?(?:edib(?:lər)?|"
            r"olunub|ıblar)"
        ),
        tense="noun",
    ),
    E(
        rule="event.group",
        kind="group_event",
        pattern=rf"\b{COURSE}(?:u|ı|i|ü|lar)? (?:keçiriləcək|təşkil ediləcək)",
        tense="noun",
    ),
    E(
        rule="event.meeting.future",
        kind="meeting",
        pattern=(
            r"\b(?:qəbul (?:edəcək|olunacaq|ediləcək)|görüşəcək|bir araya gələcək|(?:görüş|danışıq|müzakirə|"
            r"məsləhətləşmə|söhbət|iclas)(?:lar|lər)?(?:[ıiuü]|s[ıi])? (?:[\w'-]+ ){0,2}(?:keçiriləcək|keçirəcək|"
            r"olacaq|"
            r"baş tutacaq|aparacaq|aparılacaq|təşkil (?:olunacaq|ediləcək)|nəzərdə tutul(?:ur|ub)|planlaşdırılır|"
            r"gözlənilir)|"
            r"görüş(?:məsi|əcəyi|mələri) (?:[\w'-]+ ){0,2}(?:gözlənilir|planlaşdırılır|nəzərdə tutul(?:ur|ub)|"
            r"bildirilir))(?:lər|lar|dir|dır)?(?=\W|$)"
        ),
        tense="future",
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=(
            r"\bqəbul (?:edib(?:lər)?|etmişdir|etdi|olunub(?:lar)?|edilib|olunmuşdur|edilmişdir|edildi|olundu|"
            r"edir|edərək|edən)(?=\W|$)"
        ),
    ),
    E(
        rule="event.meeting.met",
        kind="meeting",
        pattern=(
            r"\b(?:ayrıca |təkbətək |ikitərəfli )?(?:görüşüb(?:lər)?|görüşmüşdür|görüşmüşdü(?:lər)?|"
            r"qəbul etmişdi(?:lər)?|qəbul olunmuşdu(?:lar)?|görüşmüş(?=,| və )|"
            r"qarşılayıb(?:lar)?|qarşılamışdır|görüşmüşlər|görüşdü(?:lər)?|"
            r"görüşərək|görüşür|görüşürlər|bir araya gəlib(?:lər)?|təmasda olub)(?=\W|$)"
        ),
    ),
    E(rule="event.meeting.talks", kind="meeting", pattern=rf"\b{ADJ}{MEET}(?: [\w'-]+)? {HELD}(?=\W|$)"),
    E(
        rule="event.meeting.held",
        kind="meeting",
        pattern=r"\b(?:keçirilən|baş tutan|olan|keçirilmiş) (?:görüş|iclas|danışıq|müzakirə)\w*",
    ),
    E(
        rule="event.meeting.chaired",
        kind="meeting",
        pattern=r"\b(?:iclas|toplantı|sessiya|görüş|danışıqlar|məsləhətləşmələr)(?:[ıi]na|s[ıi]na|a|ə|na|nə|ya)\b"
        r"[^.;]{0,170}\b(?:həmsədrlik|sədrlik|ev sahibliyi|rəhbərlik) (?:edib(?:lər)?|etdi(?:lər)?|etmişdir|etmişlər)"
        r"(?=\W|$)",
    ),
    *MEALS,
    E(rule="event.meeting.noun", kind="meeting", pattern=r"\bqəbul(?:da|un|dan)\b", tense="noun", reference=True),
    E(
        rule="event.meeting.ref",
        kind="meeting",
        pattern=(
            r"\b(?:görüş(?:də|lərdə|ün|lərin|dən)?|söhbət(?:də|in)?|danışıqlar(?:da|ın)?|müzakirələr(?:də|"
            r"in)?|iclas(?:da|ın|ında))(?: (?:zamanı|əsnasında|gedişində|yekununda|sonunda|çərçivəsində|"
            r"əsasən|ərzində))?(?=\W|$)"
        ),
        tense="noun",
        reference=True,
    ),
    E(rule="event.meeting.about", kind="meeting", pattern=r"\bgörüşü (?:haqqında|barədə)\b", tense="noun"),
)

BACKGROUND = (
    (
        r"\b(?:əvvəllər|(?<!dən )(?<!dan )(?<!gün )əvvəl|vaxtilə|keçmişdə|ötən il|keçən il|sonuncu dəfə|ilk dəfə|"
        r"indiyədək)\b(?! "
        r"isə)[^.;,]{0,60}$"
    ),
    r"\b(?:xatırladıb|xatırladaq|xatırladıblar)[^.;]{0,90}$",
    r"\b(?:dəvət|təklif|arzu|ümid|mümkün|əgər)\w* [^.;,]{0,40}$",
)

EVENTS = EventWords(
    patterns=PATTERNS,
    background=BACKGROUND,
    next_day_begins=(r",\s[^.;]*\b(?:isə|sonra)\b[^.;]*$", r",\s*(?:ertəsi|növbəti)\b[^.;]*$"),
    cancelled=(r"[^.;,]{0,30}\b(?:təxirə salınıb|ləğv (?:edilib|olunub)|baş tutmayıb|baş tutmayacaq)",),
    hypothetical=(r"\b(?:əgər|dəvət|təklif|arzu|ümid|mümkün|razılaş\w*|planlaş\w*)\w*[^.;,]{0,40}$",),
    future=(
        (
            r"\b(?:(?!olacaq)\w+(?:acaq|əcək)(?:lar|lər|dır|dir)?|hazırdır|niyyətindədir|planlaşdırır|nəzərdə "
            r"tutulur|gözlənilir|\w+(?:acağını|əcəyini|acaqlarını|əcəklərini)|imzalamaq|növbəti|gələn|"
            r"qarşıdakı|razılığa gəlib\w*|qərara al\w+|hazır olduğunu|başlamağı)\b"
        ),
    ),
    until=(
        r"\b(?:və|isə|,) (?=(?:[\w'-]+ )?\d{1,2}-?(?:ə|a|nə|na)?(?:d[əa]k| qədər| kimi) (?:davam|sür)|"
        r"(?:[\w'-]+ )?\d{1,2}-?\w{0,5} (?:başa çat|sona çat|yekunlaş|bit(?:ib|əcək|ir)))",
    ),
    pluperfect=(r"\bgün (?:əvvəl|öncə|qabaq)\b[^.;,]{0,60}$",),
    ends=(r"\b(?:başa (?:çat|vur)|yekunlaş|sona çat|tamamla|bit(?:ib|ir)|son günü)\w*",),
    occasions=OCCASIONS,
    no_occasion=NO_OCCASION,
    of_whom=(
        r"(?:-?\w+)? (?:[\w'-]+ ){0,4}?(?:vəzifəsinə|işə|icrasına|[\w'-]+(?:ya|yə|na|nə|a|ə)|təyin|baş|təsdiq)? ?"
        r"(?:başla|gəl|en|çat|edil|olun|seçil|keçiril|imzalan|açıl|tut|yarad|ayrıl|qayıd|doğul|qəbul ed)(?:mış|miş|muş|"
        r"müş|an|ən|yan|yən)(?= )",
    ),
    apart=(r"\bayrı-ayrı(?:lıqda)?\b", r"\bayrılıqda\b"),
    definite=words("bu həmin"),
    destination=r"^\s*(?:(?:rəsmi|işgüzar|dövlət|ilk|birgə|xidməti|qısamüddətli|bir|iş|tanışlıq|cavab|paytaxtı|"
    r"\w*günlük|[\w'-]+ (?:şəhəri|vilayəti|bölgəsi|limanı)n[ədaə]+)\s*){0,5}$",
    goes=(
        r"(?:edəcək|gələcək|gedəcək|yollanacaq|çıxacaq|olacaq|düşəcək|gəlir|gedir|düşüb|gedib|getmişdir|getdi|"
        r"gəlib|gəlmişdir|gəldi|edib|etmişdir|etdi|olub|olmuşdur|çıxıb|yollanıb|başlayıb|səfərdədir)(?:l[aə]r|dir)?$",
    ),
    invited=(r"\s+(?:[\w'-]+ ){0,2}dəvəti",),
)
