"""Azerbaijani months, weekdays and numbers in their forms."""

BASES = [
    "yanvar",
    "fevral",
    "mart",
    "aprel",
    "may",
    "iyun",
    "iyul",
    "avqust",
    "sentyabr",
    "oktyabr",
    "noyabr",
    "dekabr",
]
GENITIVES = [
    "yanvarın",
    "fevralın",
    "martın",
    "aprelin",
    "mayın",
    "iyunun",
    "iyulun",
    "avqustun",
    "sentyabrın",
    "oktyabrın",
    "noyabrın",
    "dekabrın",
]
MONTHS = {
    form: number for number, base in enumerate(BASES, start=1) for form in (base, GENITIVES[number - 1], f"{base} ayı")
}
MONTHS |= {
    base + case: number
    for number, base in enumerate(BASES, start=1)
    for case in (
        ("da", "dan", "a", "adək", "dakı", " ayında", " ayının", " ayınadək", " ayından")
        if number != 4
        else ("də", "dən", "ə", "ədək", "dəki", " ayında", " ayının", " ayınadək", " ayından")
    )
}
MONTHS |= {  # on 12 March of 2031, where the year stands before
    base + ending: number
    for number, base in enumerate(BASES, start=1)
    for ending in (f"{vowel}n{'də' if vowel in 'iü' else 'da'}" for vowel in (GENITIVES[number - 1][-2],))
}
WEEKDAYS = {
    "bazar ertəsi": 0,
    "çərşənbə axşamı": 1,
    "çərşənbə": 2,
    "cümə axşamı": 3,
    "cümə": 4,
    "şənbə": 5,
    "bazar": 6,
}
FULL = tuple(WEEKDAYS)
WEEKDAYS |= {
    "bazar ertəsini": 0,
    "çərşənbə axşamını": 1,
    "çərşənbəni": 2,
    "cümə axşamını": 3,
    "cüməni": 4,
    "şənbəni": 5,
}
WEEKDAYS |= {  # from Saturday to Monday
    form: WEEKDAYS[name]
    for name, forms in {
        "bazar ertəsi": ("bazar ertəsindən", "bazar ertəsinə", "bazar ertəsinədək"),
        "çərşənbə axşamı": ("çərşənbə axşamından", "çərşənbə axşamına", "çərşənbə axşamınadək"),
        "çərşənbə": ("çərşənbədən", "çərşənbəyə", "çərşənbəyədək"),
        "cümə axşamı": ("cümə axşamından", "cümə axşamına", "cümə axşamınadək"),
        "cümə": ("cümədən", "cüməyə", "cüməyədək"),
        "şənbə": ("şənbədən", "şənbəyə", "şənbəyədək"),
        "bazar": ("bazardan", "bazaradək"),
    }.items()
    for form in forms
}
WEEKDAYS |= {
    f"{name} {day}": number
    for name, number in WEEKDAYS.items()
    for day in ("günü", "günləri", "günündə", "gününədək", "günündən", "gününə")
    if name in FULL
}
NUMBERS = {
    word: number
    for number, word in enumerate(
        ["bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"], start=1
    )
} | {
    "on bir": 11,
    "on iki": 12,
    "on beş": 15,
    "iyirmi": 20,
    "otuz": 30,
    "qırx": 40,
    "əlli": 50,
    "yarım": 1,
}
NTH = {
    word: number
    for number, forms_of in enumerate(
        ("birinci ilk 1-ci", "ikinci 2-ci", "üçüncü 3-cü", "dördüncü 4-cü", "beşinci 5-ci", "altıncı", "yeddinci"),
        start=1,
    )
    for word in forms_of.split()
}
