"""Which ending a name has by the verb of its clause: given to Odd Lieyə, in lists of those who are appointed."""

import re

from comity_capture.packs.az import endings

BACK, FRONT = "aıou", "əeiöü"
DATIVE = re.compile(r"(?:(?<=[aəıioöuüe])y|(?<=[^\W\d_aəıioöuü]))[aə]$")
ACCUSATIVE = re.compile(r"(?:(?<=[aəıioöuüe])n|(?<=[^\W\d_aəıioöuü]))[ıiuü]$")
GENITIVE = re.compile(r"(?:(?<=[aəıioöuüe])n|(?<=[^\W\d_aəıioöuü]))[ıiuü]n$")
OWNS = re.compile(
    r"\s+(?:xələfi|sələfi|yerini|yerinə|əvəzinə|namizədliy|lehinə|rəhbərliyinə|ixtiyarına|"
    r"ilk (?:[\w-]+ )?(?:səfər|görüş)i|"
    r"vəzifəyə (?:[\w'-]+ ){0,2}\w+(?:d[ıiuü][qk]d[aə]n|m[aə]sind[aə]n))"
)
OWN = re.compile(r"(?:[^\W\d_]ski|dze|[sş]vili|l[ıiuü])$")
# whoever is named in the dative before these gets something; the subject of the first stands elsewhere
GETS = re.compile(
    r"\s+(?:[\w'-]+ ){0,6}(?:etibar|həvalə) (?:edil|olun)|\s+(?:[\w'-]+ ){0,6}(?:tapşırıl|ötürül|nəsib ol|qismət ol)|"
    r"\s[^.;]{0,120}\brütbə\w* (?:veril|verib|layiq)|\s+(?:[\w'-]+ ){0,4}(?:keçir|keçib|keçəcək)(?=\W|$)|"
    r"\s+(?:[\w'-]+ ){0,2}(?:etimad|inam) göst|\s+(?:[\w'-]+ ){0,2}(?:təhvil ver|təslim ed|tapşır|ötür|səs ver)|"
    r"\s+(?:ünvanla|müraciət)"
)
CONGRATULATED = re.compile(r"\s+(?:[\w'-]+ ){1,5}münasibət\w+ (?:[\w'-]+ )?təbrik")
LISTED = re.compile(  # A-nı B-yə, C-ni isə D-yə səfir təyin edib
    r"\s+[^.;,]{3,90},[^.;]{3,200}\b(?:isə|və)\b[^.;]{3,90}\b(?:təyin (?:ed|et)|seç(?:ib|di)|gətirib|göndərib)"
)


def in_context(words: str, before: str, after: str) -> str:
    """A name without the ending that the verb of its clause asks for, else by the words right beside it."""
    ending = None
    if not endings.NISBA.match(words.rpartition(" ")[2]):
        if words[-1:] in "aə" and GETS.match(after):
            ending = DATIVE.search(words)
        elif words[-1:] in "ıiuü" and (LISTED.match(after) or CONGRATULATED.match(after)) and not OWN.search(words):
            ending = ACCUSATIVE.search(words)
        elif words[-1:] == "n" and OWNS.match(after):
            ending = GENITIVE.search(words)
    if ending and harmonic(words[: ending.start()], next(one for one in reversed(words) if one in BACK + FRONT)):
        return words[: ending.start()]
    return endings.in_context(words, before, after)


def harmonic(stem: str, vowel: str) -> bool:
    """Whether the vowel of an ending is of the kind that the last one of the stem asks for: Lazareviç-ə, not Lind-a."""
    last = next((letter for letter in reversed(endings.lower(stem)) if letter in BACK + FRONT), "")
    return bool(last) and (last in BACK) == (vowel in BACK)
