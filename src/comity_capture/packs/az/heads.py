"""Heads of posts in Azerbaijani with their forms, and the institutions that stand before them."""

from functools import lru_cache

from comity_capture.pack import pairs, words
from comity_capture.packs.az.endings import Inflected

# heads with their possessive form
HEADS = pairs(
    """
    nazir:naziri komendant:komendantı hakim:hakimi general-direktor:general-direktoru prezident:prezidenti
    vitse-prezident:vitse-prezidenti sədr:sədri həmsədr:həmsədri katib:katibi müavin:müavini səfir:səfiri
    rəhbər:rəhbəri rəis:rəisi direktor:direktoru komandan:komandanı komandir:komandiri nümayəndə:nümayəndəsi
    elçi:elçisi köməkçi:köməkçisi müşavir:müşaviri rektor:rektoru prorektor:prorektoru dekan:dekanı spiker:spikeri
    vitse-spiker:vitse-spikeri deputat:deputatı vəkil:vəkili attaşe:attaşesi prokuror:prokuroru ombudsman:ombudsmanı
    vali:valisi mer:meri başçı:başçısı kral:kralı kraliça:kraliçası əmir:əmiri sultan:sultanı şahzadə:şahzadəsi
    qubernator:qubernatoru general-qubernator:general-qubernatoru koordinator:koordinatoru
    əlaqələndirici:əlaqələndiricisi inspektor:inspektoru müfəttiş:müfəttişi konsul:konsulu müdir:müdiri əvəz:əvəzi
    kansler:kansleri komissar:komissarı müvəkkil:müvəkkili icraçı:icraçısı məruzəçi:məruzəçisi danışıqçı:danışıqçısı
    senator:senatoru üzv:üzvü sözçü:sözçüsü professor:professoru ekspert:eksperti mütəxəssis:mütəxəssisi
    məsləhətçi:məsləhətçisi referent:referenti sərkatib:sərkatibi vitse-premyer:vitse-premyeri premyer:premyeri
    koordinatör:koordinatörü premyer-nazir:premyer-naziri müşahidəçi:müşahidəçisi
    inspektor-general:inspektor-generalı adyutant:adyutantı administrator:administratoru ədliyyəçi:ədliyyəçisi
    redaktor:redaktoru zabit:zabiti menecer:meneceri analitik:analitiki təmsilçi:təmsilçisi
    kurator:kuratoru təsisçi:təsisçisi moderator:moderatoru memar:memarı həmməruzəçi:həmməruzəçisi
     jurnalist:jurnalisti hökmdar:hökmdarı duayen:duayeni
    """
)
# words that may stand before a head or before another of these, in any form
INSTITUTIONS = Inflected(
    words(
        """
    nazirlik agentlik komitə komissiya assambleya şura parlament məclis senat palata mərkəz akademiya universitet
    institut kollec fakültə kafedra məktəb qərargah ordu qüvvə qüvvələr donanma büro idarə departament şöbə bölmə
    xidmət missiya nümayəndəlik səfirlik konsulluq katiblik heyət administrasiya aparat kabinet hökumət məhkəmə
    prokurorluq inspeksiya fond bank şirkət təşkilat federasiya ittifaq komandanlıq korpus diviziya briqada alay
    batalyon qarnizon polis gömrük akademiya orqan qrup liqa muzey agentlik alyans palatası baza mühafizə respublika
    kibermərkəz
    krallıq əmirlik şəhər rayon vilayət dairə divan qoşun qoşunlar kansleri dövlət birlik birgə əməliyyat flotiliya
    ofis filial hospital xəstəxana laboratoriya sektor konsorsium konfederasiya liman stansiya lisey qərargah
    hissə hakimiyyət bələdiyyə fraksiya qurum aparat klub assosiasiya cəmiyyət dostluq
    forum koalisiya platforma şəbəkə holdinq korporasiya telekanal qəzet portal nəşriyyat kitabxana arxiv
    teatr orkestr rəsədxana klinika poliklinika birja qoruq xəzinədarlıq kansleriya tribunal prezidium kollegiya
    eskadra eskadrilya polk bölük tabor batareya gəmi qvardiya kombinat zavod fabrika aeroport terminal
    seym rada duma riksdaq stortinq folketinq kneset sobraniye skupşina kortes xural keneş
    konqres qurultay rezidentura ambulatoriya observatoriya tərsanə
    """
    )
)
PARLIAMENTS = Inflected(
    words(
        "şura assambleya parlament məclis senat rikstal palata seym rada duma riksdaq stortinq folketinq kneset "
        "konqres qurultay"
    )
)
ARMIES = Inflected(words("ordu qüvvələr"))
CASES = [
    "nın",
    "nin",
    "nun",
    "nün",
    "ın",
    "in",
    "un",
    "ün",
    "na",
    "nə",
    "a",
    "ə",
    "ya",
    "yə",
    "nı",
    "ni",
    "nu",
    "nü",
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
]
COPULA = ("dır", "dir", "dur", "dür")
PLURAL = ("ləri", "ları", "lər", "lar")
OURS = tuple(vowel + "m" + ending for vowel in ("", "ı", "i", "u", "ü") for ending in ("ız", "iz", "uz", "üz"))
GENITIVE = ("nın", "nin", "nun", "nün", "ın", "in", "un", "ün")


@lru_cache(maxsize=20_000)
def head_of(low: str) -> tuple[str, str, bool]:
    """The head a word is a form of, its base form with the possessive it has, and whether it is a plural."""
    for head, owned in HEADS.items():
        if not low.startswith(head):
            continue
        if low in (head, owned):
            return head, low, False
        if low.startswith(owned) and low[len(owned) :] in COPULA:
            return head, owned, False
        if low[len(head) :] in OURS:
            return head, head, False
        for plural in PLURAL:
            if low.startswith(head + plural) and (low == head + plural or low[len(head + plural) :] in CASES):
                return head, owned if plural.endswith(("i", "ı")) else head, True
        if low.startswith(owned) and low[len(owned) :].startswith(("n", "y", "l")) and low[len(owned) :] in CASES:
            return head, owned, False
        if low[len(head) :] in CASES:
            return head, head, False
    return "", "", False


def is_genitive(low: str) -> bool:
    """Whether a word may stand in the genitive."""
    return low.endswith(GENITIVE)
