"""Posts in Azerbaijani: heads, the words that stand before them."""

from comity_capture.pack import OfficeWords, phrases, words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import GENITIVE, HEADS
from comity_capture.packs.az.retinue import RETINUE

GENERIC = frozenset(HEADS)

SCOPES = Inflected(
    words(
        """
    xarici işlər iş müdafiə daxili dövlət təhlükəsizlik ədliyyə maliyyə iqtisadiyyat iqtisadi energetika enerji
    təhsil elm səhiyyə mədəniyyət gənclər idman nəqliyyat rabitə ekologiya təbii sərvətlər kənd təsərrüfat əmək
    əhali sosial müdafiəsi fövqəladə hal hallar rəqəmsal inkişaf sənaye ticarət turizm innovasiya avropa inteqrasiya
    planlaşdırma avrasiya rezident siyasət siyasi məsələ məsələlər əməliyyat əməliyyatlar logistika
    əməkdaşlıq tərəfdaşlıq kəşfiyyat
    idarəetmə kadr hazırlıq təlim silahlanma silahlar nəzarət insan hüquqlar insan hüquqları hərbi milli beynəlxalq
    regional parlament strateji kommunikasiya mətbuat informasiya media diplomatik diplomatiya ictimaiyyətlə
    əlaqələr əlaqə xarici əlaqələndirmə minatəmizləmə minalardan təmizləmə mülki mühafizə xilasetmə sərhəd gömrük
    miqrasiya polis hava dəniz quru desant kiber kibertəhlükəsizlik texniki maddi-texniki təminat tibb tibbi səhra
    elmi tədris humanitar qadın qadınlar sülh ailə uşaq problemləri gender şərq qərb cənub şimal cənubi şimali şərqi
    qərbi mərkəzi asiya avropa afrika protokol hüquq hüquqi büdcə audit antikorrupsiya korrupsiya müvəqqəti
    fövqəladə səlahiyyətli səlahiyyətlər daimi xüsusi şəxsi birinci ikinci üçüncü baş böyük kiçik ali ümumi icra
    icraedici fəxri vitse general operativ birləşmiş birgə müttəfiq silahlı ordu qoşunlar raket artilleriya xüsusi
    təyinatlı qvardiya donanma siyasi-hərbi hərbi-siyasi hərbi-texniki sülhməramlı yanında üzrə
           kadrlar resurslar şəhər rayon iclas islahatlar layihələr
    genişlənmə dəyişiklik iqlim su məkan məlumat innovasiyalar çağırışlar ətraf mühit bərpa quruculuq
    parlamentlərarası hökumətlərarası dövlətlərarası idarələrarası universitetlərarası partiyalararası sahələrarası
    fərdi qlobal yerli aqrar kosmik nüvə meşə elektron konsulluq arxiv statistika vergi sığorta məşğulluq dini diaspor
    mübarizə standartlaşdırma rəqəmsallaşma satınalma etika dövrü peşə psixoloji
    müşahidə monitorinq böhran məsul əlahiddə infrastruktur tikinti
    şəhərsalma neft qaz geologiya arxitektura memarlıq rəqabət istehlak
    proqramlar proqram tərəfdaş ölkə ölkələr partnyorluq dostluq qrup işçi nümayəndə nümayəndələr
    """
    )
)
LINKED = frozenset(("üzrə", "yanında", "və"))
FORMER = words("keçmiş sabiq əvvəlki ovaxtkı vaxtilə eks")
FILLED = words(
    """
    yeni növbəti ilk təyin olunmuş edilmiş seçilmiş akkreditə hazırkı indiki ölkəmizə ölkəmizdəki ölkəmizdə hörmətli
    öz onun bu yaxınlarda günlərdə
    çıxan gedən o vaxtkı vaxtkı həmin dövrdəki
    """
)

OFFICES = OfficeWords(
    heads=GENERIC,
    plurals={},
    before=(),
    after=(),
    whole=(),
    scope_links=frozenset(),
    receiver_links=frozenset(),
    own_name=(r"parlament assambleya",),
    owner_shape=(r"(?:ın|in|un|ün)$",),
    title_posts=words("səfir professor akademik"),
    members=words("deputat senator üzv"),
    envoys=words("səfir nümayəndə elçi attaşe konsul vəkil müşahidəçi"),
    scopes=(),
    inside=(),
    articles=(),
    unions=("alyans", "assosiasiya", "birlik", "ittifaq", "liqa", "pakt", "təşkilat"),
    owner_ends=GENITIVE,
    there_ends=("dakı", "dəki"),
    unions_alone=(
        r"^(?:(?:assosiasiya|liqa)(?:nın|ya|nı|da|dan|dakı)|(?:pakt|alyans|təşkilat|ittifaq)(?:ın|a|da|dan|dakı)|"
        r"birli(?:yin|yə|kdə|kdən|kdəki))$"
    ),
    definite=(),
    joiners=frozenset(("və", "həmçinin", "habelə", "eləcə")),
    former=FORMER,
    generic=GENERIC,
    list_words=words("ilə o cümlədən isə da də eyni zamanda") - {"o", "ilə", "isə"},
    fillers=words("yeni hazırkı indiki cənab xanım şeyx zati-aliləri seçilmiş təyin edilmiş olunmuş müvafiq olaraq"),
    own_houses=(
        r"\bbeynəlxalq (?:hərbi )?(?:qərargah|katiblik)",
        r"\b(?:etimad|yardım|trast) fond",
        r"\b(?:təhlükəsizlik əməkdaşlığı|tərəfdaşlarla (?:əlaqə|münasibət)\w*)",
        r"\bəlaqə(?:ləndirmə)? (?:ofis|büro|mərkəz)",
        r"\b(?:əlaqələndirmə bürosu|yay məktəbi|qış məktəbi|yay universiteti|müdafiə kolleci|dil məktəbi)",
        r"\b(?:şərq|cənub|qərb|şimal|qlobal) tərəfdaşları",
    ),
    body_words=words(
        "milli ali hərbi nazirlər dövlət təhlükəsizlik rəhbər elmi ictimai müşahidə idarə məhkəmə seçki bələdiyyə "
        "parlament siyasi regional iqtisadi konstitusiya ağsaqqallar"
    ),
    respective=frozenset(("müvafiq",)),
    seats=words("səfirlik səfirliyi səfirliyin səfirliyinin"),
    state_posts=(
        r"\b(?:briqada|alay|batalyon|qarnizon|diviziya|nazir|prezident|baş nazir|vali|mer|qubernator|milli məclis)\w*",
        r"\b(?:hospital|xəstəxana|universitet|ordu|silahlı qüvvə|parlament|icra hakimiyyət|rayon|polis|gömrük|prokuror|"
        r"məhkəmə|spiker|bələdiyyə)\w*",
    ),
    missions=(
        r"\b(?:təlim|müşahidə|müşavirə|məsləhət|monitorinq|dəniz|dəstək|sabitləşdirmə) missiyasının "
        r"(?:(?:yeni|müvəqqəti) )?(?:komandan|komandir|rəhbər|rəis|qərargah rəis)\w*$",
    ),
    ministers=(r"\bnazir(?!lər)\w*",),
    chief_words=frozenset(("onun",)),
    private=words("professor ekspert mütəxəssis redaktor jurnalist"),
    spokes=frozenset(("sözçü", "mətbuat katibi")),
    roles=frozenset(
        ("professor", "ekspert", "mütəxəssis", "professoru", "eksperti", "üzv", "üzvü", "məsləhətçi", "jurnalist")
    ),
    to_come=frozenset(),
    counterpart=frozenset(("həmkar",)),
    also_called={
        "dövlət başçısı": words("prezident kral kraliça sultan əmir şah"),
        "hökumət başçısı": phrases("all: baş nazir | baş naziri | kansler | premyer | premyer-nazir")["all"],
        "başçı": words("prezident"),
    },
    of_organisation=frozenset(
        (
            "baş katib",
            "baş katibi",
            "baş katibin",
            "baş katibinin",
            "siyasi məsələlər üzrə baş katibin",
            "hərbi komitəsinin",
            "hərbi komitənin",
            "hərbi komitə",
            "xüsusi nümayəndə",
            "xüsusi nümayəndənin müavini",
            "xüsusi nümayəndəsi",
        )
    ),
    house_heads=words("rektor prorektor dekan"),
    of_state=frozenset(HEADS)
    - {"professor", "ekspert", "mütəxəssis", "katib", "redaktor", "jurnalist", "əvəz", "sözçü"},
    unsure=(r"(?:nın|nin|nun|nün|ın|in|un|ün) ",),
    comma_joins=True,
    tellers_own=True,
    retinue=RETINUE,
)
