"""What stands around and inside names of people in Azerbaijani."""

from comity_capture.pack import NameWords, phrases, words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import INSTITUTIONS as HOUSES

HONORIFICS = phrases(
    """
    all: cənab | xanım | cənablar | zati-aliləri | zati aliləri | həzrətləri | əlahəzrət | alihəzrət | dr. | dr |
    doktor
    | prof. | professor | akademik | şeyx | şeyxülislam | şahzadə | müqəddəs | hacı | mister | ser | lord | ledi |
    knyaz | həmkarı cənab | hörmətli | möhtərəm
    """
)["all"]
RANKS = phrases(
    """
    all: general | general-polkovnik | general-leytenant | general-mayor | ordu generalı | briqada generalı | korpus
    generalı | divizion generalı | general-admiral | brigada generalı | tuğgeneral | polkovnik | polkovnik-leytenant
    | mayor | kapitan | baş leytenant | leytenant | kiçik leytenant | admiral | vitse-admiral | kontr-admiral |
    birinci dərəcəli kapitan | ikinci dərəcəli kapitan | üçüncü dərəcəli kapitan | marşal | feldmarşal |
    komodor | kommodor | komandor | kommandor | podpolkovnik | yüzbaşı | vinq-komandor |
    flotiliya admiralı | general-podpolkovnik | kontradmiral | vitseadmiral | briqada admiralı |
    serjant | baş serjant | çavuş | baş çavuş | gizir | baş gizir | briqadir | general polkovnik | general leytenant
    | general mayor | ədliyyə generalı | polis generalı | kapitan-leytenant
    """
)["all"]
INSTITUTIONS = words(
    """
    ofis filial həftə kino əlahiddə
    agentlik akademiya alyans ambasada apellyasiya ərazi assambleya assosiasiya aviasiya əlaqə əməkdaşlıq ordu orqan
    baza bank bayraq batalyon beynəlxalq bələdiyyə birlik bölmə briqada büro cəmiyyət dairə daimi dağlıq dəhliz
    dəniz departament deklarasiya diplomatiya divan dövlət donanma dostluq emirlik əmirlik fakültə federasiya fond
    forum həmkarlar hersoqluq heyət hərbi hökumət hüquq iclas idarə institut inspeksiya informasiya iqtisadiyyat
    ittifaq jurnal katiblik kabinet kafedra kollec komissiya komitə kompleks konfrans konqres konsulluq konstitusiya
    konvensiya korpus körpü krallıq küçə layihə liqa liman lisey məclis mərkəz məktəb məhkəmə missiya muzey müəssisə
    mühafizə müdafiə müqavilə mətbuat nazirlik nizamnamə nümayəndəlik okean özəl palata pakt parlament park partiya
    partnyorluq polis proqram protokol prokurorluq qala qərargah qvardiya qrup qüvvə qüvvələr qəzet radio region
    respublika rayon sahil saray sərəncam səfirlik senat sessiya simpozium sistem spartakiada stansiya stadion sülh
    sammit seminar şəhər şirkət şöbə şura tədris təhlükəsizlik təhsil təlim təşkilat televiziya tərəfdaşlıq təşəbbüs
    teatr texnologiya tərəf ticarət universitet vadi vilayət xartiya xəbər xəstəxana xidmət xəritə yarımada
    kibermərkəz yaddaş
    zavod zona xatirə abidə müharibə memorandum əsgər vətən medal orden nazir prezident katib sədr müavin səfir
    rəhbər rəis direktor komandan komandir rektor spiker deputat xarici daxili işlər baş milli ali mərkəzi ümumi
    siyasi regional birgə cənubi şimali şərqi qərbi cənub şimal şərq qərb yeni böyük kiçik birinci ikinci üçüncü
    bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr
    dekabr novruz ramazan qurban ingilis fransız rus türk ərəb alman latın kiv kütləvi media mövzu dağ xəbərlər hava
    quru gömrük sərhəd fövqəladə hal hallar ədliyyə maliyyə energetika nəqliyyat səhiyyə mədəniyyət ekologiya elm
    kənd təsərrüfatı gənclər idman iqtisadi mədəni hüquqi parlamentlərarası hökumətlərarası dövlətlərarası humanitar
    elmi analitik orta yaxın avropa avrasiya afrika amerika balkan qafqaz aralıq atlantik baltik xəzər ümumdünya
    bayram
    öndər lider qoşulmama hərəkat ictimaiyyət aeroport terminal məktub bəyannamə strategiya konsepsiya fəaliyyət
    """
)
SMALL = words(
    """
    bu o həmin onlar biz siz mən sən onun onların bizim öz hər bütün bəzi heç digər başqa eyni belə elə əgər lakin
    amma ancaq və həm yaxud ya isə də da ki çünki üçün ilə görə kimi barədə haqqında zamanı ərzində sonra əvvəl
    əvvəlcə daha ən çox az bundan bununla beləliklə həmçinin eləcə habelə o cümlədən xüsusilə nəhayət bir iki üç
    dörd beş altı yeddi səkkiz doqquz on yüz min ilk son sonuncu növbəti ötən keçən gələn dünən bugün sabah indi
    hazırda hələ artıq yalnız təkcə əsasən qonaq qonaqlar tərəflər nazirlər görüş görüşdə söhbət danışıq danışıqlar
    səfər tədbir mərasim konfrans müzakirə iştirakçılar açılış çıxış birgə telefon kurs sessiya sessiyalar sülh
    hökumət ekspertlər mütəxəssislər qərar qərara sənəd sərəncam qeyd xatırladaq bildirilib vurğulanıb deyilib
    məlumat əsasən uyğun olaraq nəticəsində rəğmən baxmayaraq qarşı tərəfindən yerli xarici rəsmi mənbə şəkildə
    fotoda nümayəndə nümayəndələr heyət həmkarı həmsöhbəti konfransda görüşün söhbətin oradakı burada orada bəli
    silahlı qonağı naməlum
    xeyr zənnimcə fikrincə sözlərinə necə niyə kim nə harada nazir əvvəllər ölkə ölkələr ölkəmiz ölkəmizdə layihə
    insan qadınlar qadın su rəqəmsal mədəni tarix uşaq ailə məlumat xalq vətəndaş iqlim böhran silah torpaq ərzaq
    aqrar
    tərəfdaşlıq əməkdaşlıq hüquq müşahidə monitorinq koordinasiya əlaqələndirmə minatəmizləmə
    sənaye ixrac investisiya turizm ictimai mülki kosmik kosmos atom nüvə nəzarət audit hesablama arxiv kitabxana
    vergi
    sosial pensiya səfərbərlik statistika statistik tibb hava texniki strateji peşə əmək miqrasiya
    diplomat hüquqşünas iqtisadçı jurnalist alim mühəndis həkim zabit hərbçi siyasətçi hakim tədqiqatçı məzun peşəkar
    təcrübəli tanınmış keçmiş sabiq gənc karyera hazırkı sələfi xələfi sələfini sələfinin istefa təyin
    ixracın forumun əlavə dövlət idarəyə kursa rektor fəaliyyətlərin xərcləri qaydalar sənədlərin qərarları
    """
)

GIVEN = words(
    "maya bayram sonya marta aliya ilkin sona aliyə mina səfər novruz ramazan qurban sahil"
)  # first names that look like other words

SERVICES = ("tibb xidməti", "daxili xidmət", "ədliyyə", "polis", "gömrük xidməti", "aviasiya", "mühəndis")
SERVING = (
    *("general-polkovniki", "general-leytenantı", "general-mayoru", "polkovniki", "polkovnik-leytenantı", "mayoru"),
    *("kapitanı", "polkovnik", "mayor"),
)
OF_SERVICES = tuple(f"{service} {rank}" for service in SERVICES for rank in SERVING)

NAMES = NameWords(
    honorifics=HONORIFICS,
    genders={"cənab": "m", "xanım": "f", "şeyx": "m", "ser": "m", "lord": "m", "ledi": "f"},
    ranks=(*RANKS, *OF_SERVICES),
    rank_tails=("(ehtiyatda)", "(istefada)"),
    particles=words(
        """
    de di da du la le van von fon der den ten af bin ben ibn əl al el dö dü del della des dos oğlu qızı ap te san
    santa mac mak abu bint ət ən əs ər əş əd əz i y ni nic zu zur das ould uld
    """
    ),
    things=Inflected(INSTITUTIONS),
    not_names=Inflected({*INSTITUTIONS, *SMALL, *HOUSES}, but=GIVEN),
    locatives=frozenset(),
    titles_after=words("xanım bəy müəllim cənabları xanımın bəyin müəllimin"),
    lands=Inflected(
        words(
            """
            rayonu şəhəri kəndi qəsəbəsi vilayəti bölgəsi küçəsi prospekti meydanı limanı terminalı gölü çayı dağı
            vadisi stansiyası aeroportu hava körpüsü adası yarımadası boğazı körfəzi parkı sarayı meşəsi keçidi kanalı
            xiyabanı abidəsi məzarlığı kompleksi bağı
            poliqonu qarnizonu bazası hospitalı qoruğu muzeyi teatrı oteli zavodu
            """
        )
    ),
    given_by=(
        r"(?:foto|fotolar|mətn|tərcümə|müəllif|video|şəkil|redaktor)\s*[:–]\s*$",
        r"(?<!\bonu )\b(?:bu|həmin) (?:vəzifədə|postda|işdə|kürsüdə|vəzifəni)(?: [\w'-]+){0,3}\s+$",
        r"(?:sələfi|sələfləri|mərhum)\s+$",
        r"(?:mətbuat katibi|mətbuat xidmətinin rəhbəri|sözçüsü|spikeri nin)\s+$",
    ),
    given_after=(
        (
            r"^\s*(?:adına|adını daşıyan|adlı|küçəsi|prospekti|meydanı|universiteti|aeroportu|məktəbi|muzeyi|"
            r"fondu|mükafatı|xiyabanı)\b"
        ),
        (
            r"^(?:n[ıiuü]n|[ıiuü]n)?\s*(?:xatirəsi|məzar|heykəli|abidəsi|büstü|əsəri|irsi|anadan olmasının|"
            r"vəfatı)\b"
        ),
        r"^[^.;]{0,140}\b(?:sərəncam|fərman|əmr)\w* imzala(?:yıb|dı|mışdır)",
        r"^(?:n?[ıiuü]n)?\s+(?:müvafiq |yeni )?(?:sərəncam|fərman|əmr(?!ində)|tapşırıq|tapşırığ|göstəriş|təqdimat)\w*",
        r"^[^.;,:]{0,90}\b(?:vəzifəsindən|postundan|vəzifədən) ",
        r"^\s*(?:yerinə|əvəzinə|(?:vəzifəni |işləri |vəzifəsini )?təhvil (?:al|götür)|istefaya|istefası)",
        r"^(?:n?[ıiuü]n)?\s+(?:[\w'-]+ ){0,2}(?:salamlar?|təbrik(?:lər)?)[ıi]n[ıi]\b",
        r"^(?:n?[ıiuü]n)?\s+(?:[\w'-]+ ){0,2}(?:müddət|səlahiyyət|vəzifə)\w* (?:[\w'-]+ )?"
        r"(?:başa çat|bitmə|sona çat)",
        r"^\s+(?:[\w'-]+ ){0,3}(?:agentliy\w+|jurnalistlər\w+|mətbuata|media\w*|müxbir\w+) "
        r"(?:deyib|bildirib|açıqlayıb)",
        r"^(?:n?[ıiuü]n)?\s+imzaladığı\b",
        r"^\s*(?:vəfat edib|dünyasını dəyişib|anadan olub|təqaüdə çıxıb|istefa ver)",
    ),
    subject_behind=(
        r"\s+tərəfindən\b",
        r"\s+isə\b(?![^.;]{0,90}\b(?:(?:təyin|təsdiq) (?:edib|etdi|etmiş|edəcək)|seç(?:ib|di|miş|əcək)))",
        r"\s+(?:də |da )?iştirak ed(?:ib|iblər)(?=\W|$)",
        r"\s+və (?!onun\b)[^.;]{3,140}\b(?:iştirak ed|müşayiət ed|səfər ed|qatıl|imzala|gəl|görüş|çıxış ed)"
        r"(?:y?[ıiuü]b|[aə]c[aə]k|[ıiuü]r)l[aə]r(?=\W|$)",
        r"\s(?!namizədliy|yerinə|əvəzinə|sələf|"
        r"(?:[\w'-]+ ){0,2}(?:sərəncam|fərman|əmr|təqdimat|təklif|tapşırı)\w*(?: ilə|na|nə))"
        r"[^.;,\"]{0,110}\b(?:təyin (?:edil|olun)|seçil|təsdiq (?:edil|olun))"
        r"(?:ib|ub|mişdir|muşdur|di|du)(?=\W|$)",
    ),
    acronyms=r"[A-ZƏÖÜÇŞĞİ]{2,}",
    owned_things=r"\b(?!hərbi|mərkəzi|daxili|xarici|əsas|ali|milli|siyasi|iqtisadi|dövri|yeni)\w{3,}(?:s[ıiuü]|[^\Waəıioöuüe\d_][ıiuü])(?:n[ıiuü]n|n[dı]?[aə]n?|n[ıi])?$",
    cased=r"\w{4,}l[ıiuü][qk]l[aə]|[\w.]+-(?:d[aə]n?|d[aə]k[ıi]|n?[ıiuü]n|n?[ıiuü]|[ny]?[aə]|l[aə]|n[ıiuü]|c[ıiuü])",
    patronymics=words("oğlu qızı"),
    house_tails=r"\w{3}(?:l[aə]|d[aə]|liyi|lığı)$",
    decreed=(
        r"[\w.'-]{2,}[ıiuü]n [^.;]{0,130}\b(?:təyin (?:edil|olun)|seçil)m[aə]si "
        r"(?:haqqında|barədə|ilə bağlı)",
    ),
    posted=(r"\b(?:vəzifəsinə|postuna|vəzifəsini|rəhbərliyinə|təyin|seçil\w+)\b",),
    family=r"\w{3}(?:ov|ova|yev|yeva|ev|eva|zadə|lı|li|lu|lü|oğlu|qızı|şvili|dze)$",
    not_name_shape=(
        r"[^\W\d_]{2,}(?:ıb|ib|ub|üb|maq|mək|dır|dir|lar|lər|ların|lərin|larda|lərdə|lıq|lik|luq|lük|lığı|"
        r"liyi|ması|məsi|arkən|ərkən|ında|ində|unda|ündə|ından|indən|araq|ərək|mış|miş|mədə|mada)|"
        r"[^\W\d_]{5,}[^\W\d_m](?:an|ən)"
    ),
)
