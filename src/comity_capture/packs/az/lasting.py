"""What goes on for some days, told by one of its ends, and stays told by days alone, in Azerbaijani."""

from comity_capture.pack import EventPattern as E

THING = (
    r"(?:tədbir|sessiya|konfrans|forum|sammit|simpozium|konqres|qurultay|toplantı|müşavirə|assambleya|təlim|kurs|"
    r"seminar|treninq|məktəb|düşərgə|festival|sərgi|müsabiqə|həftəlik|olimpiada|stajirovka|məşq)"
)
OF_THING = rf"{THING}(?:l[aə]r)?(?:[ıiuü]|s[ıi])?(?:n[ıiuü]n özü)?"
SINCE = (
    r"(?:\d{1,2}-?n?d[aə]n|dünəndən|srağagündən|bu gündən|gündən|günündən|ertəsindən|axşamından|çərşənbədən|cümədən|"
    r"şənbədən|bazardan)"
)
GOING_ON = r"(?:keçirilən|davam edən|təşkil (?:olunan|edilən)|gedən|baş tutan|açıq olan|davam etmiş|keçirilmiş)"
GAP = r"(?:[\w'-]+ ){0,3}?"
FEW = r"(?:\d{1,2}-?|bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on)\s?gün?lük"
DAY = r"(?:tarixində|səhər|axşam|\d{1,2}-?\w{0,4}|bu gün|dünən|günü|axşamı|ertəsi|çərşənbə|cümə|şənbə)"

LASTING = (
    *(
        E(  # the 26th, since when it has been going on: where it began
            rule=f"event.{rule}.since",
            kind=kind,
            pattern=rf"\b{SINCE} {GAP}{GOING_ON}(?= [^.;]{{0,70}}\b{noun})",
            edge="starts",
        )
        for rule, kind, noun in (
            ("conference", "conference", r"(?:konfrans|forum|sammit|simpozium|konqres|qurultay|sessiya|assambleya)"),
            ("group", "group_event", THING),
        )
    ),
    E(
        rule="event.conference.titled",
        kind="conference",
        pattern=r"\b(?:sessiya|konfrans|forum|sammit|simpozium|konqres|seminar|kurs|təlim|toplantı|festival|məktəb)"
        r"(?:l[aə]r)?(?:[ıiuü]|s[ıi])? \((?=\d)",
        tense="noun",
    ),
    E(  # the session will be opened: the one that was named before
        rule="event.group.opens",
        kind="group_event",
        pattern=rf"^{THING} (?:[\w'-]+ ){{0,6}}?(?:açılacaq|başlayacaq|başlanacaq|açılıb|başlayıb|start (?:götürəcək|"
        r"alacaq|veriləcək|götürüb|alıb))(?=\W|$)",
        edge="starts",
        reference=True,
    ),
    E(
        rule="event.conference.opens",
        kind="conference",
        pattern=rf"\b{OF_THING} (?:[\w'-]+ ){{0,6}}?(?:açılacaq|başlayacaq|başlanacaq|start (?:götürəcək|alacaq|"
        r"veriləcək|götürüb|alır|götürür))(?=\W|$)",
        edge="starts",
    ),
    E(
        rule="event.group.opened",
        kind="group_event",
        pattern=r"\b(?:festival|sessiya|düşərgə|həftəlik|müsabiqə|assambleya|olimpiada)(?:[ıiuü]|s[ıi])? "
        r"(?:(?!başla)[\w'-]+ ){0,5}?(?:açılıb|açılmışdır|başlayıb|başlanıb|start götürüb)(?=\W|$)",
        edge="starts",
    ),
    E(  # was opened on the 10th and will close on the 14th
        rule="event.group.closes-too",
        kind="group_event",
        pattern=r"(?:(?<=açılıb)|(?<=açılacaq)|(?<=götürəcək)|(?<=götürüb)),? [^.;]{0,60}\b(?:bağlan|başa çat|sona çat|"
        r"sona yet|yekunlaş|bit)(?:acaq|əcək|ır|ir|ıb|ib)(?=\W|$)",
        edge="ends",
        reference=True,
    ),
    E(
        rule="event.group.closes",
        kind="group_event",
        pattern=r"\b(?:tədbir|məktəb|düşərgə|sessiya|seminar|forum|konfrans|festival|sərgi|təlim|kurs)"
        r"(?:[ıiuü]|s[ıi])? [^.;]{0,80}\b(?:bağlan|başa çat|sona çat|sona yet|yekunlaş|bit)"
        r"(?:acaq|əcək|ır|ir|ıb|ib)(?=\W|$)",
        edge="ends",
        reference=True,
    ),
    E(
        rule="event.group.lasts-until",
        kind="group_event",
        pattern=rf"\b{THING}n?[ıiuü]n özü [^.;]{{0,40}}(?:d[əa]k|qədər|kimi) (?:davam ed(?:əcək|ir|ib)|"
        r"sür(?:əcək|ür|üb))(?=\W|$)",
        edge="ends",
        reference=True,
    ),
    E(  # the three-day event: of what was told before
        rule="event.group.lasts",
        kind="group_event",
        pattern=rf"\b{FEW} (?:[\w'-]+ )?{THING}\w*",
        tense="noun",
        reference=True,
    ),
    *(
        E(
            rule="event.visit.spent",
            kind="visit",
            pattern=rf"\b(?:\d{{1,2}}-?n?[ıiuü]|günü|günlərini|günləri|sonunu|həftəni)\b(?: isə)? [^.;]{{0,90}}"
            rf"\b[\w'-]+d[aə] keçir(?:{verbs})(?:l[aə]r)?(?=\W|$)",
            tense=tense,
        )
        for tense, verbs in (("past", "ib|di|mişdir|mişdi|ir"), ("future", "əcək"))
    ),
    E(
        rule="event.visit.there-since",
        kind="visit",
        pattern=rf"\b{SINCE} (?:bəri |etibarən )?{GAP}(?!səfər|vəzifə|post)[\w'-]+d[aə]"
        r"(?:d[ıi]r(?:l[aə]r)?(?=\W|$)| (?:olan|qalan)(?= ))",
        edge="starts",
    ),
    E(
        rule="event.visit.came-on",
        kind="visit",
        pattern=rf"\b{DAY} (?!başa|sona|vəzifə|post|görüş|iclas|"
        r"mərasim|tədbir|konfrans|toplantı|araya|razılığa|qərara|meydana)"
        r"[\w'-]+(?:y[aə]|n[aə]|[aə]) (?:enən|gələn|gəlmiş|çatan|yollanan|yola düşən|gələrək|enərək|çataraq)"
        r"(?= )",
        edge="starts",
    ),
    E(
        rule="event.visit.seen-off",
        kind="visit",
        pattern=r"\b(?:limanından|vağzalından|paytaxtdan|ölkədən|ölkəmizdən|aeroportundan) (?:[\w'-]+ ){0,7}?yola sal"
        r"(?:ıb|ınıb|dı|ındı|mışdır)(?:l[aə]r)?(?=\W|$)",
        tense="noun",
        edge="ends",
    ),
)
