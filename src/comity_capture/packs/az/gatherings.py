"""Words that tell of lectures, ceremonies, conferences and group events in Azerbaijani."""

from comity_capture.pack import EventPattern as E

HELD = (
    r"(?:keçirib(?:lər)?|keçirmişdir|keçirdi(?:lər)?|keçirilib|keçirilmişdir|keçirildi|olub|olmuşdur|"
    r"oldu|baş tutub|baş tutmuşdur|baş tutdu|aparıb(?:lar)?|aparmışdır|apardı(?:lar)?|aparılıb|"
    r"aparılmışdır|aparmışdı(?:lar)?|aparılmışdı|aparmış(?=,| və )|"
    r"təşkil edilib|təşkil olunub|reallaşıb|gerçəkləşib|keçirilir|başlayıb|işə başlayıb|"
    r"başa çatıb|yekunlaşıb|davam edir|edib(?:lər)?|açıb|açmışdır|açdı)"
)
ADJ = r"(?:[\w'-]+ ){0,2}"
CONF = (
    r"(?:konfrans|sammit|forum|simpozium|konqres|dəyirmi masa|müşavirə|toplantı|qurultay|kollokvium|zirvə "
    r"görüşü)"
)
COURSE = r"(?:kurs|seminar|təlim|treninq|yay məktəbi|təlimlər|məşq|sərgi|olimpiada|stajirovka|kurslar)"

WORDS = r"(?:(?:(?!başla)[\w'-]+|\d+(?:-?\w+)?|[–-]) ){0,9}"
OVER = (
    r"(?:başa çat|sona çat|sona yet|yekunlaş|bit|qapan|tamamlan|başa vurul|başa vur)(?:ıb|"
    r"ib|ub|acaq|əcək|ır|ir|dı|di|mışdır|"
    r"mişdir|muşdur)(?=\W|$)|(?:d[əa]k|qədər|kimi) (?:davam ed(?:əcək|ir|ib)|sür(?:əcək|ür|üb)|çəkəcək|"
    r"(?:[\w'-]+ ){0,3}açıq (?:olacaq|qalacaq))(?=\W|$)"
)
HALL = r"(?:parlament|məclis|senat|universitet|akademiya|institut|kollec|palata|seym|plenar iclas|assambleya)"
BEGUN = r"(?:işə |fəaliyyətə )?(?:başla(?:yan|mış|nan|nmış)|açılan|açılmış|start (?:alan|götürən|verilən))"

GATHERINGS = (
    E(
        rule="event.group.went-on",
        kind="group_event",
        pattern=rf"\b(?:dərslər|məşğələlər|proqram|sessiya|məktəb|müsabiqə|{COURSE})\w*\b"
        rf"(?=[^.;]{{0,14}}\d)[^.;]{{0,60}}\b"
        r"(?:davam edib|davam etmişdir|keçirilib|baş tutub|sürüb|keçib|təşkil (?:olunub|edilib))(?=\W|$)",
    ),
    E(
        rule="event.group.to-be-held",
        kind="group_event",
        pattern=rf"\b(?:{COURSE}|{CONF}|iclas|sessiya)\w*(?=[^.;]{{0,100}}\d)[^.;]{{0,100}}? "
        r"(?:keçiriləcək|təşkil (?:olunacaq|ediləcək)|baş tutacaq|başlayacaq|"
        r"(?:planlaşdırıl|təyin edil|nəzərdə tutul)\w*)(?=\W|$)",
        tense="future",
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
            r"\b(?:tələbə|kursant|müdavim|dinləyici|zabit|müəllim|deputat|magistrant|məzun|diplomat)\w*(?: "
            r"\w+){0,4} (?:qarşısında|önündə)(?: \w+)? (?:çıxış|nitq) (?:edib|etmiş|etdi|söyləyib)"
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
    *(
        E(
            rule="event.lecture.speech",
            kind="lecture",
            pattern=rf"\b(?:nitq|məruzə)(?:i|ı|si|ini)? (?:ilə (?:çıxış )?)?(?:{verbs})(?:lər)?(?=\W|$)|"
            rf"\b{HALL}\w*d[aə] (?:[\w'-]+ ){{0,4}}çıxış {speaks}(?:lər)?(?=\W|$)",
            tense=tense,
        )
        for tense, verbs, speaks in (
            ("past", r"söyləyib|söylədi|söyləmişdir|edib|etmişdir|etdi|deyib", "(?:edib|etmişdir|etdi|etmişdi)"),
            ("future", r"söyləyəcək|edəcək|deyəcək", "edəcək"),
        )
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
        rule="event.ceremony.letters-to-come",
        kind="ceremony",
        pattern=r"\betimadnamə\w* (?:[\w'-]+ ){0,6}(?:təqdim|təhvil) (?:edəcə|verəcə)\w*",
        tense="future",
    ),
    E(
        rule="event.ceremony.to-be-signed",
        kind="ceremony",
        pattern=r"\b(?:saziş|memorandum|protokol|bəyannamə|plan|müqavilə|sənəd|proqram|bəyanat|anlaşma)\w* "
        r"(?:imzalayacaq|imzalanacaq)(?:lar)?(?=\W|$)",
        tense="future",
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
            r"rəsmi|andiçmə|inauqurasiya|təhvil-təslim|təhvil|[\w'-]{3,}m[aə]s[ıi]) mərasim\w*"
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
    E(
        rule="event.ceremony.opening-held",
        kind="ceremony",
        pattern=r"\b[\w'-]+(?:n[ıiuü]n|[ıiuü]n) (?:rəsmi |təntənəli )?(?:açılışı|bağlanışı|təqdimatı) (?:da |də )?"
        r"(?:olub|baş tutub|keçirilib|oldu|olmuşdur)(?=\W|$)",
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
        pattern=rf"\b(?:tədbir|{CONF}|{COURSE}|məşğələ|dərs|düşərgə|festival|həftə)(?:l[əa]r)?(?:[ıiuü]|s[ıi])? {WORDS}"
        r"(?:[\w'-]*(?:d[əa]k|qədər|kimi)) (?:davam ed(?:əcək|ir|ib)|sür(?:əcək|üb))(?=\W|$)",
        edge="ends",
        reference=True,
    ),
    E(
        rule="event.conference.on-day",
        kind="conference",
        pattern=r"\d-?(?:u|ü|ı|i|c[ıiuü])?(?:n?d[aə])? (?:[\w'-]+ ){0,2}?(?:keçirilən|keçiriləcək|baş tutan|"
        r"baş tutacaq|təşkil (?:olunan|edilən|olunacaq|ediləcək)|başlayan|başlayacaq|açılan|açılacaq) "
        r"(?:[\w'\".-]+ ){0,7}?"
        r"(?:sessiya|iclas|toplantı|forum|konfrans|sammit|konqres|simpozium|yığıncaq|assambleya|qurultay|sərgi|festival|"
        r"təlim|seminar|kurs|düşərgə|məktəbi)\w*",
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
        rule="event.conference.to-attend",
        kind="conference",
        pattern=rf"\b{COURSE}(?:lar|lər)?(?:[ıiuü]n|s[ıi]n)?d[aə] (?:[\w'-]+ ){{0,2}}(?:iştirak|çıxış) "
        r"edəcək(?:l[aə]r)?(?=\W|$)",
        tense="future",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=rf"\b{CONF}\w* (?:keçiriləcək|təşkil olunacaq|baş tutacaq|(?:iştirak|çıxış) edəcək|qatılacaq)",
        tense="future",
    ),
    E(
        rule="event.conference",
        kind="conference",
        pattern=(
            rf"\b{CONF}(?:s?[ıi]|u|da|də|ın|in|ında|ında|un|unda|a|ə|çərçivəsində)?(?= (?:çərçivəsində|zamanı|ikinci|"
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
)
