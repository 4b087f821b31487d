"""The endings of Azerbaijani words: what a word may be a form of, and the base forms of names."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Self

VOWELS = "aəıioöuüeé"
CASES = [
    "nın",
    "nin",
    "nun",
    "nün",
    "ın",
    "in",
    "un",
    "ün",
    "yın",
    "yin",
    "yun",
    "yün",
    "na",
    "nə",
    "ya",
    "yə",
    "a",
    "ə",
    "nı",
    "ni",
    "nu",
    "nü",
    "yı",
    "yi",
    "yu",
    "yü",
    "ı",
    "i",
    "u",
    "ü",
    "nda",
    "ndə",
    "da",
    "də",
    "ndan",
    "ndən",
    "dan",
    "dən",
    "la",
    "lə",
    "yla",
    "ylə",
    "nla",
    "nlə",
    "ca",
    "cə",
    "nca",
    "ncə",
    "dək",
    "nadək",
    "nədək",
    "yadək",
    "yədək",
    "adək",
    "ədək",
]
POSSESSIVES = ["sı", "si", "su", "sü", "ı", "i", "u", "ü", "ları", "ləri"]
PLURALS = ("lar", "lər")
RELATIVE = tuple(
    case + tail
    for case in ("da", "də", "nda", "ndə")
    for tail in ("kı", "ki", "kı", "kilər", "kılar", "kının", "kinin")
)
COPULA = ("dır", "dir", "dur", "dür", "dırlar", "dirlər")
ENDINGS = tuple(sorted({*CASES, *POSSESSIVES, *PLURALS, *RELATIVE, *COPULA}, key=len, reverse=True))
HARD = {"y": "k", "ğ": "q"}
SHORTEST = 3


def lower(text: str) -> str:
    """Lower case with dotted and dotless i kept apart, letter for letter."""
    return text.replace("İ", "i").replace("I", "ı").lower()


@lru_cache(maxsize=40_000)
def forms(word: str) -> tuple[str, ...]:
    """A word and all that is left of it without up to three endings."""
    found = [word]
    layer = [word]
    for _ in range(3):
        layer = [left for one in layer for left in _without(one)]
        found.extend(layer)
    return tuple(dict.fromkeys(found))


def _without(word: str) -> list[str]:
    found = []
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            left = word[: -len(ending)].rstrip("-'")
            found.append(left)
            if left[-1:] in HARD and ending[0] in VOWELS:
                found.append(left[:-1] + HARD[left[-1]])
    return found


class Inflected(frozenset[str]):
    """Words of a table in any of their forms, but for some that are other words."""

    but: frozenset[str] = frozenset()

    def __new__(cls, table: Iterable[str], but: frozenset[str] = frozenset()) -> Self:
        """A table with the words that are not of it."""
        made = super().__new__(cls, table)
        made.but = but
        return made

    def __contains__(self, word: object) -> bool:
        return (
            isinstance(word, str)
            and word not in self.but
            and (frozenset.__contains__(self, word) or any(frozenset.__contains__(self, form) for form in forms(word)))
        )


FAMILY = r"(?:l[ıiuü]|zad[əe]|oğlu|qızı|ova|eva|yeva|ski|skaya|dze|vili|şvili|[aeəo]|ü|i)"
FAMILY_CLOSED = r"(?:ean|ov|ev|yev|yan|ian|sen|son|berq|berg|sk|os|is|as|us|ays|eys|ez|xan)"
ENDED = (
    # ending, what must stand before it for the ending to be the likelier reading
    (
        r"n[ıiuü]n",
        rf"(?:{FAMILY}|[^\W\d_aəıioöuüe]u)(?<!xa)(?<!ca)(?<!rda)(?<!ea)(?<![^\W\d_aəıioöuüe]ya)$",
        4,
    ),
    (r"[ıiuü]n", rf"{FAMILY_CLOSED}$", 4),
    (r"[ıiuü]n", r"[^\W\d_aəıioöuüe]$", 6),
    (r"yl[aə]", rf"{FAMILY}$", 3),
    (r"l[aə]", r"[^\Waəıioöuüel\d_]$", 3),
    (r"l[aə]", r"(?:l[ıi]|zad[əe]|oğlu|ova|eva|dze)$", 3),
    (r"n[ıiuü]", r"(?:l[ıiuü]|zad[əe]|oğlu|ova|eva|yeva|dze)$", 4),
    (r"y[aə]", r"(?:l[ıiuü]|zad[əe]|oğlu|ova|eva|yeva|dze)$", 4),
    (r"d[aə]n", r"(?:ov|ev|l[ıiuü]|zad[əe]|oğlu|ova|eva|sen|son)$", 4),
    (r"dan", r"\w[aıou][^\Waəıioöuüe\d_]{1,2}$", 4),
    (r"dən", r"\w[əeiöü][^\Waəıioöuüe\d_]{1,2}$", 4),
    (r"d[aə]", r"(?:ov|ev|l[ıiuü]|zad[əe]|oğlu|ova|eva)$", 4),
    (r"[ıiuü]", r"(?:[aeo]v|yev|sen|son|berq|[aeo]s|is|us)$", 4),
    (r"dır|dir|dur|dür", r"..$", 3),
)
NISBA = re.compile(r"(?:əl|ət|ən|əs|ər|əş|əd|əz|al)-\w+i$")  # əl-Harisi: the i is the name's own
ANY = re.compile(r"(?:n?[ıiuü]n|n[ıiuü]|y?l[aə]|y[aə]|d[aə]n?|[aəıiuü]|d[ıiuü]r)$")


def base_names(words: str, seen: Collection[str]) -> tuple[str, ...]:
    """The nominative forms of a name, likeliest first: only its last word has an ending."""
    head, space, last = words.rpartition(" ")
    if NISBA.match(last):
        return (words,)
    at = last.rfind(".") + 1
    head, last = head + space + last[:at], last[at:]
    found = _bases(last)
    known = [base for base in found if base != last and _seen(base, seen)]
    likely = [base for base in found if base != last and _likely(last, base)]
    order = [*known, *likely, last, *found]
    return tuple(dict.fromkeys(head + base for base in order))


OBJECT_OF = re.compile(
    r"\s+(?:və (?:[\w.'-]+ )?[\w.'-]+[ıiuü] )?(?:də |da |dünən |bu gün |[\w-]+ günü )?(?:qəbul|təyin|təltif|qarşıla|"
    r"yola sal|dəvət(?!i\b)|təbrik|əvəz|salamla|ağırla|müşayiət|"
    r"azad|seç|ziyarət|məlumatlandır)\w*\b"
)
APPOINTED = re.compile(  # Ana Relli martın 1-dən Akademiyanın rektoru təyin edib
    r"\s[^.;,]{0,120}\b(?:seç(?:ib|iblər|di|dilər|mişdir|mişlər))\b|"
    r"\s[^.;,]{0,120}\b(?:təyin|təsdiq|irəli|elan) (?:edib|ediblər|etdi|etdilər|etmişdir|edəcək|edir)\b|"
    r"\s(?![^.;,]{0,80}[ıiuü] əvəz)[^.;,]{0,80}\bəvəz(?: (?:ed|et)|lə)\w*|"
    r"\s[^.;,]{0,120}\bkimi (?:təsdiqlə(?:yib|yiblər|di|mişdir)\b|(?:[\w'-]+ )?təqdim (?:ed|et))|"
    r"\s[^.;,]{0,120}\b(?:vəzifəsinə|postuna) (?:seçib|gətirib|təqdim edib)\b"
)
OWNER_OF = re.compile(
    r"\s+(?:başçılı|rəhbərli|sədrli|sözlərin|fikrin|iştirakı|dəvəti|tapşırığı|adından|səfəri|vasitəçiliyi|"
    r"etimadnaməsi|namizədliyi|yerinə|təşəbbüsü|üzərinə|öhdəsinə|əmrin|tabeliyin|lehinə)\w*|"
    r"\s[^.;,]{0,130}\b(?:təyin (?:edil|olun)|seçil|gətiril|təsdiqlən)(?:məs|mas|diy|duğ|dığ|əcəy|acağ)[ıiuü]\w*|"
    r"\s[^.;,]{0,90}\b(?:vəzifəsinə|postuna) namizədliyi\w*|"
    r"\s[^.;,]{0,110}\b(?:vəzifə\w*|fəaliyyətə|işə|icrasına|kimi) (?:[\w'-]+ )?(?:başla(?:dığ|yacağ)|"
    r"gətiril(?:diy|əcəy))[iı]\w*"
)
HANDED = re.compile(
    r"\s[^.;,]{0,90}\b(?:vəzifəsi|postu|səlahiyyətləri) (?:həvalə|tapşırıl|etibar)\w*|"
    r"\s+(?:həvalə|tapşırıl|etibar|etimad göstər|nəsib|(?:uğur|müvəffəqiyyət)(?:lar|lər)? arzula)\w*"
)  # the post is handed to Odd Lieyə
GIVEN_TO = re.compile(
    r"\s+(?:[\w'-]+ ){0,4}(?:təqdim|təhvil|ver|bağışla|hədiyyə|göstər|çatdır|təşəkkür|minnətdar|müraciət|zəng|bildir)"
)
PRESENTED = re.compile(  # the ambassador presents the new attaché to the minister
    r"\s+(?:[\w'-]+ ){0,3}(?:nazir|prezident|sədr|rektor|komandan|həmkar|kollektiv|heyət|katib|rəis|rəhbər)\w*[əa] "
    r"təqdim (?:ed|et)\w*"
)
NEW = re.compile(r"\b(?:yeni|təyin)\b")
HANDED_TO = re.compile(r"\s+(?:təqdim|təhvil(?! (?:al|götür))|bağışla|çatdır)")
OBJECT = re.compile(r"\w(?:s[ıiuü]n[ıi]|[ıiuü]n[ıi]|l[aə]r[ıi]n?[ıi]?) (?:[\w.'-]+ ){0,8}$")  # something is handed
OPEN = re.compile(
    r"(?:(?<=[aeiuəl]o)|(?<=[aobcdfghkqmnprstvxyzçş]u)|(?<=tti)|(?<=lli)|(?<=ssi)|(?<=zzi)|(?<=[tdpbkg][rl]e)|"
    r"(?<=[pbtçcfvsşzgq]a)|(?<=[kçvzdtbrnpg]o)|(?<=[abcdeəfhilmnopqruvxyçğ]i)(?<!ldi)|(?<=[öü]nü))n[ıiuü]$"
)
NISBA_CASED = re.compile(r"(?<!\w)(?:əl|ət|ən|əs|ər|əş|əd|əz|al)-\w{2,}?i(?=n[ıi]n?$)")  # əl-Harisi-ni, əl-Harisi-nin
LONG_L = re.compile(r"[^\W\d_aəıioöuüe][ıiouöü]l[ıiuü]$")  # Beyşenkul-u, not Qarayev-li or Binəli
TWO_POSTS = re.compile(  # someone before who receives, and the post of who is received
    r"\b(?:naziri?|sədri?|müavini|rəisi|səfiri?|katibi?|prezidenti?|rəhbəri|direktoru|nümayəndəsi|komandanı|köməkçisi|"
    r"müşaviri|rektoru)(?=\s)"
)
WITH = re.compile(
    r"\s+(?:də |da |arasında |birgə |ikitərəfli |[\w-]+ (?:günü|ayında) )?(?:görüş|danış|söhbət|"
    r"telefon|məsləhət)"
)
ACCOMPANY = re.compile(r"\s+(?:[\w'-]+ )?müşayiət ed(?:ib|əcək|ir)l[aə]r")  # those named go with somebody
ESCORTED = re.compile(r"(?:^|[\s,;])(?:səfər|ziyarət|nümayəndə heyət|nazir|prezident|sədr|spiker|qonağ?)\w*[ıiuü]\b")
OTHER_OBJECT = re.compile(r"\b(?:onu|onları|\w+(?:üzvlərini|nümayəndələrini|heyəti|qonaqları)|\w*heyətini|qonağı)\b")


def in_context(words: str, before: str, after: str) -> str:
    """A name without the ending that the words beside it ask for: Pol Qreyi qəbul edib -> Pol Qrey."""
    if nisba := NISBA_CASED.search(words):
        return words[: nisba.end()] if OBJECT_OF.match(after) or OWNER_OF.match(after) else words
    if ACCOMPANY.match(after) and ESCORTED.search(before):
        return words
    presented = NEW.search(before) and PRESENTED.match(after) and not OBJECT.search(before)
    owner = words.endswith("n") and OWNER_OF.match(after)
    if (
        not owner
        and (OBJECT_OF.match(after) or APPOINTED.match(after) or presented)
        and not OTHER_OBJECT.search(before)
    ):
        open_name = OPEN.search(words)
        match = open_name or re.search(r"(?<=[^\W\d_aəıioöuü])[ıiuü]$", words)
        owned = re.search(r"(?:l[ıiuü]|ski|dze|qızı|oğlu)$", words)
        if match and (not owned or (LONG_L.search(words) and len(TWO_POSTS.findall(before)) > 1)):
            return words[: match.start()]
    elif owner:
        match = re.search(r"(?<=[^\W\d_aəıioöuü])[ıiuü]n$|(?<=[aəıioöuü])n[ıiuü]n$", words)
        return words[: match.start()] if match else words
    elif HANDED.match(after) or HANDED_TO.match(after) and OBJECT.search(before):
        match = re.search(r"(?<=[aəıioöuüe])y[aə]$|(?<=[^\W\d_aəıioöuü])[aə]$", words)
        return words[: match.start()] if match else words
    elif GIVEN_TO.match(after) and (match := re.search(r"(?<=[aəıioöuüe])y[aə]$", words)):
        return words[: match.start()]
    elif WITH.match(after):
        match = re.search(r"(?<=[^\W\d_aəıioöuü])l[aə]$|(?<=[aəıioöuü])yl[aə]$", words)
        return words[: match.start()] if match else words
    return words


def _bases(word: str) -> list[str]:
    found = [word]
    for ending in ANY.finditer(word):
        found.append(word[: ending.start()])
    for size in (4, 3, 2, 1):
        if len(word) - size >= SHORTEST and ANY.fullmatch(word[-size:]):
            found.append(word[:-size])
    return found


def _seen(base: str, seen: Collection[str]) -> bool:
    return lower(base) in seen


def _likely(word: str, base: str) -> bool:
    ending = word[len(base) :]
    stem = base[base.rfind("-") + 1 :]
    return any(
        len(stem) >= least and re.fullmatch(pattern, ending) and re.search(before, lower(base))
        for pattern, before, least in ENDED
    )


@lru_cache(maxsize=1)
def topic_endings() -> tuple[str, ...]:
    """Whole chains of endings for the stems of topics, longest first."""
    cases = ("", *CASES)
    owned = ("", "sı", "si", "su", "sü", "ı", "i", "u", "ü")
    chains = {plural + own + case for plural in ("", *PLURALS) for own in owned for case in cases}
    soft = {
        f"l{vowel}{letter}{own}{case}"
        for vowel, letter in ("ığ", "iy", "uğ", "üy")
        for own in ("ı", "i", "u", "ü", "a", "ə")
        for case in (
            "",
            "n",
            "nın",
            "nin",
            "nun",
            "nün",
            "na",
            "nə",
            "nı",
            "ni",
            "nda",
            "ndə",
            "ndan",
            "ndən",
            "nadək",
            "nədək",
        )
    }
    hard = {f"l{vowel}{letter}{chain}" for vowel, letter in ("ıq", "ik", "uq", "ük") for chain in chains}
    return tuple(sorted((chains | soft | hard) - {""}, key=len, reverse=True))
