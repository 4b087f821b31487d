"""How Azerbaijani texts tell of those who come with, serve or receive others."""

CHIEF = (
    r"(?:baş )?(?:nazir|katib)|prezident|admiral|general|polkovnik|marşal|spiker|səfir|sədr|direktor|xüsusi nümayəndə|"
    r"komandan|rəis|rəhbər|kral|əmir|sultan|kansler|qubernator|rektor|başçı"
)
TOLD = (
    r"(?:qəbul|izah|təqdim|salamla|qarşıla|ağırla|məlumat|göstər|danış|cavab|tanış|yola sal|bələdçilik|müraciət|"
    r"xoş gəl|"
    r"nümayiş|gəzdir|ev sahibliyi)"
)
RETINUE = {
    "party": (r"^(?:nümayəndə )?heyət(?:in|inin)? (?:rəhbəri|başçısı|üzvü|sədri|müavini)",),
    "outer": (r"(?:n[ıiuü]n|[ıiuü]n|dakı|dəki)$",),
    "seat": (r"^(?:səfirli(?:k|yin)|konsulluğun|nümayəndəliyin) ",),
    "seated": (r" (?:[\w'-]+(?:dakı|dəki|da|də|yanında) )?(?:səfirliy|konsulluğ|nümayəndəliy)",),
    "chief": (rf"\b(?P<chief>{CHIEF})(?:n?[ıiuü]n) (?!(?:dövlət|hökumət) başçısı\b)(?!müavini\b(?= [A-ZƏ]))",),
    "escort": (r"(?P<whom>\b(?:onu|onları|\w+[ıiuü]))\b[^.;]{0,160}?\bmüşayiət e[dt]",),
    "guest": (
        rf"\bqona(?:q|ğ)(?:lara|ları|larla|larını|a|ı|ını|ına|la)?\b(?: [^.;]{{0,90}}?)?\b{TOLD}",
        rf"\b(?:dinləyiciləri|tələbələri|jurnalistləri|qrupu|heyəti|ziyarətçiləri)\b(?: [^.;]{{0,90}}?)?\b{TOLD}",
    ),
    "home": (
        r" (?:[\w'-]+ ){0,2}(?:mənzil-qərargah|qərargah|katiblik|ofis|mərkəz|kollec|məktəb|büro)\w*(?:da|də|na|nə|a|"
        r"ə)\b",
    ),
    "object": (r"^\s+(?:ilə|ləl?)\b",),
    "course": (
        r"\b(?:kurs|təlim|seminar|məşğələ|dərs|treninq|layihə|proqram)\w*\b[^.;]{0,50}(?:rəhbər|apar|keç|tədris|idarə|"
        r"öyrət|təlimçi|müəllim)",
        r"\b(?:təlimçi|instruktor|kurs rəhbəri|təlim qrupu|səyyar qrup)",
    ),
    "holds": (
        r" (?:[\w'-]+ ){0,3}(?:qrupu|mütəxəssisləri|təlimçiləri|ekspertləri|komandası|instruktorları|müəllimləri|"
        r"heyəti|"
        r"səfirliyi)\b[^.;]{0,120}\b(?:kurs|təlim|seminar|məşğələ|dərs|treninq)",
        r" (?:[\w'-]+ ){0,6}(?:kurs|təlim|seminar|məşğələ|treninq)\w* (?:keçir|təşkil|aç|başla|yekun)",
    ),
}
