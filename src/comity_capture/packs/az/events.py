"""Words that tell of events in Azerbaijani."""

from comity_capture.pack import EventPattern as E
from comity_capture.pack import EventWords, Occasion, words
from comity_capture.packs.az.by_day import NO_OCCASION, OCCASIONS
from comity_capture.packs.az.gatherings import ADJ, GATHERINGS, HELD
from comity_capture.packs.az.lasting import LASTING
from comity_capture.packs.az.visits import VISITS

MEET = (
    r"(?:görüş(?:lər|ü|ləri)?|danışıqlar(?:ı)?|müzakirələr(?:i)?|məsləhətləşmələr(?:i)?|söhbət(?:i)?|"
    r"iclas(?:ı)?|görüş-müzakirə|konsultasiyalar|toplantı(?:sı)?|təkbətək görüş)"
)
MEALS = tuple(
    E(
        rule="event.meeting.meal",
        kind="meeting",
        pattern=r"\b(?:nahar|ziyafət|yemə[yk]|şam(?= e[dt])|qonaqlıq|rəsmi qəbul|(?<=şərəfinə )qəbul)(?:[ıiuü]|s[ıi])? "
        r"(?:[\w'-]+ ){0,3}"
        rf"(?:{verbs})(?:lər|lar)?(?=\W|$)",
        tense=tense,
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
        rule="event.call.agenda",
        kind="call",
        pattern=r"\b(?:videokonfrans|telefon|onlayn|videobağlantı|video)\w* (?:formatında |rejimində |vasitəsilə )?"
        rf"(?:görüşü?|danışıqları|danışığı|söhbəti|müzakirələri){AGENDA}",
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
    *LASTING,
    *VISITS,
    *GATHERINGS,
    E(
        rule="event.meeting.future",
        kind="meeting",
        pattern=(
            r"\b(?:qəbul (?:edəcək|olunacaq|ediləcək)|görüşəcək|bir araya gələcək|(?:görüş|danışıq|müzakirə|"
            r"məsləhətləşmə|söhbət|iclas)(?:lar|lər)?(?:[ıiuü]|s[ıi])? (?:[\w'-]+ ){0,2}(?:keçiriləcək|keçirəcək|"
            r"olacaq|"
            r"baş tutacaq|aparacaq|aparılacaq|təşkil (?:olunacaq|ediləcək)|nəzərdə tutul(?:ur|ub)|planlaşdırılır|"
            r"gözlənilir)|"
            r"qəbul (?:edilməsi|olunması) (?:[\w'-]+ ){0,2}(?:gözlənilir|planlaşdırılır|nəzərdə tutul(?:ur|ub))|"
            r"görüş(?:məsi|əcəyi|mələri) (?:[\w'-]+ ){0,2}(?:gözlənilir|planlaşdırılır|nəzərdə tutul(?:ur|ub)|"
            r"bildirilir))(?:lər|lar|dir|dır)?(?=\W|$)"
        ),
        tense="future",
    ),
    E(
        rule="event.meeting.received",
        kind="meeting",
        pattern=(
            r"\b(?<!lığını )(?<!liyini )(?<!luğunu )(?<!vəzifəsini )(?<!postunu )"
            r"qəbul (?:edib(?:lər)?|etmişdir|etdi|olunub(?:lar)?|edilib(?:lər)?|olunmuşdur|edilmişdir|edildi|olundu|"
            r"edir|edərək|edən|edilmişdi(?:lər)?|olunmuş(?=,| və )|e(?:t|dil)miş(?=,| və ))(?=\W|$)"
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
    E(
        rule="event.meeting.talked-with",
        kind="meeting",
        pattern=r"\b(?:ilə|[\w'-]+(?:la|lə)) [^.;]{0,110}\bmüzakirə (?:ed(?:ib(?:lər)?|əcək(?:lər)?)|etmişdir|"
        r"etdi(?:lər)?|aparacaq(?:lar)?)(?=\W|$)",
    ),
    E(
        rule="event.meeting.talked-with",
        kind="meeting",
        pattern=r"\b(?!jurnalist|mətbuat|media|mövzu|dil)(?:[\w'-]+ ilə|[\w'-]+(?:la|lə)) danış(?:ıb|dı|mışdır)"
        r"(?:lar)?(?=\W|$)",
    ),
    E(rule="event.meeting.talks", kind="meeting", pattern=rf"\b{ADJ}{MEET}(?: [\w'-]+)? {HELD}(?=\W|$)"),
    E(
        rule="event.meeting.held",
        kind="meeting",
        pattern=r"\b(?:keçirilən|baş tutan|olan|keçirilmiş) (?:görüş|iclas|danışıq|müzakirə)\w*",
    ),
    E(
        rule="event.meeting.before-or-after",
        kind="meeting",
        pattern=r"\b(?:ilə|[\w'-]+(?:la|lə)) (?:ikitərəfli |təkbətək )?(?:görüş|söhbət|danışıqlar)(?:ün|in|ın)?d?[aə]n "
        r"(?:dərhal )?(?:sonra|əvvəl|öncə)(?=\W|$)",
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
    E(
        rule="event.meeting.set-for",
        kind="meeting",
        pattern=r"\b(?:görüş|danışıqlar|məsləhətləşmələr|söhbət|iclas)(?:[ıiuü]|s[ıi])?\b [^.;,]{0,60}\b(?:təyin|"
        r"nəzərdə tut|planlaşdır)\w*(?: olunub| edilib)?(?=\W|$)",
        tense="future",
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
            r"tutulur|gözlənilir|\w+(?:acağını|əcəyini|acaqlarını|əcəklərini)|imzalamaq|"
            r"növbəti(?! (?:gün|səhər|axşam))|gələn|"
            r"qarşıdakı|razılığa gəlib\w*|qərara al\w+|hazır olduğunu|başlamağı)\b"
        ),
    ),
    until=(
        r"\b(?:və|isə|,) (?=(?:[\w'-]+ )?\d{1,2}-?(?:ə|a|nə|na)?(?:d[əa]k| qədər| kimi) (?:davam|sür)|"
        r"(?:[\w'-]+ )?\d{1,2}-?\w{0,5} (?:başa çat|sona çat|yekunlaş|bit(?:ib|əcək|ir)))",
    ),
    pluperfect=(r"\bgün (?:əvvəl|öncə|qabaq)\b[^.;,]{0,60}$",),
    ends=(r"\b(?:başa (?:çat|vur)|yekunlaş|sona çat|tamamla|bit(?:ib|ir)|son günü)\w*",),
    meals=(
        Occasion(
            kind="meeting",
            pattern=r"\b((?:rəsmi |işgüzar |birgə |təntənəli )?(?:nahar|şam yeməy|səhər yeməy|ziyafət|banket|furşet|"
            r"iftar süfrəs|çay süfrəs|rəsmi qəbul(?! (?:ed|ol))))\w*",
        ),
    ),
    occasions=OCCASIONS,
    no_occasion=NO_OCCASION,
    of_whom=(
        r"(?:-?\w+)? (?:[\w'-]+ ){0,4}?(?:vəzifəsinə|işə|icrasına|[\w'-]+(?:ya|yə|na|nə|a|ə)|təyin|baş|təsdiq)? ?"
        r"(?:başla|gəl|en|çat|edil|olun|seçil|keçiril|imzalan|açıl|tut|yarad|ayrıl|qayıd|doğul|qəbul ed)(?:mış|miş|muş|"
        r"müş|an|ən|yan|yən)(?= )",
        r"(?:-?\w+)? (?:[\w'-]+ ){3,12}?(?:(?:təyin|təsdiq) (?:edil|olun)|seçil|gətiril)(?:miş|muş|mış|ən|an)(?= )",
    ),
    begun=(
        r"\s*(?:-?\w{1,3} )?(?:başla(?:yan|mış|nan|nmış)|(?<=d[aə]n )(?:[\w'-]+ ){0,3}?"
        r"(?:keçiril(?:ən|miş)|davam edən|"
        r"gedən|baş tutan|təşkil (?:olunan|edilən)))(?= )",
    ),
    long_gatherings=(
        r"günlük (?:[\w'-]+ )?(?:iclas|konfrans|forum|seminar|kurs|təlim|sessiya|toplantı|tədbir|sammit|görüş|məşq)",
    ),
    anew=(
        r"\b(?:təkbətək|ayrıca) (?:[\w'-]+ )?(?:görüş|söhbət|danışıq)",
        r"\b(?:görüş|söhbət|danışıqlar)(?:ü|i|ı)? d[aə] (?:olub|keçirilib|baş tutub)",
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
