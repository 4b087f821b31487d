"""Synonyms of the topics of the vocabulary in Azerbaijani; ".." is a gap of up to three words, "*" any ending."""

import re

from comity_capture.pack import TopicWords, phrases, words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.topic_deeds import DEEDS, DROPPED, FAINTER
from comity_capture.packs.az.wordings import WORDINGS


def open_end(phrase: str) -> str:
    """A phrase whose words that end in a vowel of their own may take any ending: müdafiə, müdafiəsi, müdafiəyə."""
    return re.sub(r"(?<=\w{3})[aə](?<!d[aə])(?<!n[aə])(?<!yaya)(?<!l[aə]r[aə])(?=\s|$)", r"\g<0>*", phrase)


TABLE = phrases("""
defence_education: müdafiə təhsili | hərbi təhsil | təhsil yeri | zabitlərin hazırlığı | zabit hazırlığı |
    zabitlərin təhsili | hərbi akademiya | hərbi məktəb | tədris planı | tədris proqramı | tədris planları | kadr
    hazırlığı | təlimçilərin hazırlanması | müəllimlərin hazırlanması | distant təhsil | kursantların mübadiləsi |
    zabit kadrlar* | magistr proqramı | hərbi kadrlar* | professor-müəllim heyətinin | peşəkar hərbi təhsil | tədris
    metodları | hərbi tədris
language_training: dil məktəb* | dil mərkəz* | dil öyrən* |
    dil hazırlığı | dil kurs* | dil müəllim* | ingilis dili | xarici dil | dillərin öyrədilməsi |
    dil öyrədilməsi | dil tədrisi | fransız dili | dil bilik* | dil səviyyə* | dil laboratoriya* | linqvistik
    hazırlıq | dil təlim* | dillərin tədrisi
demining: minalardan təmizlə* | minatəmizləmə | mina təhlükə* | mina problemi | mina* partlama* | partlamamış
    hərbi sursat* | partlamamış sursat* | minaaxtaran* | mina xəritə* | minalanmış ərazi* | minalı ərazi* |
    minalanmış | minalardan zərər | minaların zərərsizləşdirilməsi | minalardan | humanitar minatəmizləmə | piyada
    əleyhinə mina* | minaların təmizlənməsi | mina əleyhinə | minaların
counter_ied: əldəqayırma partlayıcı | əldəqayırma qurğu* | əldəqayırma bomba* | improvizə edilmiş partlayıcı |
    partlayıcı qurğu*
information_threats: hibrid təhdid* | hibrid təhlükə* | hibrid müharibə | hibrid hücum* | dezinformasiya | yalan
    xəbər* | saxta xəbər* | informasiya təhdid* | informasiya müharibə* | informasiya manipulyasiya* | təbliğat |
    xarici müdaxilə* | strateji kommunikasiya | strateji ünsiyyət | yalan məlumat* | media savadlılığı | informasiya
    mühiti | informasiya məkanı | şayiə* | informasiya təhlükəsizliyi | hibrid | təsir əməliyyat* | kənar müdaxilə*
cyber_defence: kibertəhlükəsizlik mütəxəssis* |
    kiber* | kibermüdafiə | kibertəhlükəsizlik | kiberhücum* | kibertəlim* | şəbəkələrin mühafizəsi |
    şəbəkələrin qorunması | şəbəkə təhlükəsizliyi | kompüter şəbəkə* | informasiya sistemlərinin | haker* | rəqəmsal
    təhlükəsizlik | kompüter insident* | zərərli proqram* | informasiya sistemləri | şəbəkələrin təhlükəsizliyi
interoperability: birgə fəaliyyət göstər* | birgə fəaliyyət imkan* | birlikdə fəaliyyət göstər* | birgə hərəkət
    imkan* |
    hərbi uzlaşma | qarşılıqlı fəaliyyət | uyğunlaşdırılma* | bölmələrin uyğunlaş* | standartlara
    uyğun* | alyans standart* | vahid standart* | standartlaşdırma | qarşılıqlı uyğunluq | əməliyyat imkanları |
    birgə prosedur* | bölmələrin qiymətləndirilməsi | standartlarına | planlaşdırma və analiz | uzlaşma* |
    bölmələrin sertifikat*
operations_contribution: birgə missiya* | missiyasına .. istehkamçı | missiyasına .. əsgər | missiyasına ..
    mütəxəssis | liqanın missiyasına | əməliyyatlarına töhfə* | missiyalara töhfə* |
    missiya və əməliyyat* | missiyalarda iştirak | missiyada iştirak | əməliyyatlarda
    iştirak | əməliyyatda iştirak | sülhməramlı | sülhməramlı missiya | sülhməramlı əməliyyat* | müşahidə missiya* |
    sülhü dəstəkləmə | sülhə dəstək | sülhsaxlama | sülhün qorunması əməliyyat* | kontingent* | missiyasına töhfə |
    missiyaya töhfə | əməliyyata töhfə | əməliyyatlara töhfə | missiyaya dəstək | beynəlxalq missiya* | təlim
    missiyası | stabilləşdirmə missiya* | xarici missiya* | alyans missiya* | hərbi müşahidəçi* | missiyasına bölük
    | missiyasına qoşun | missiya* bölük
logistics: logistika | maddi-texniki təminat | maddi-texniki | təchizat | ehtiyat hissə* | hərbi nəqliyyat |
    hərbi daşıma* | hərbi mobillik | sursat anbar* | anbar* | ev sahibi ölkənin dəstəyi | təminat məsələ* |
    logistik* | arxa cəbhə təminatı | arxa təminat | yanacaq təchizatı | strateji hava daşıma* | kodifikasiya |
    ehtiyatların idarə
medical: hərbi tibb | tibbi yardım | ilkin tibbi yardım | ilk tibbi yardım | səhra hospital* | hərbi hospital* |
    hərbi həkim* | tibbi təxliyə | tibbi xidmət | tibb xidməti | yaralıların müalicəsi | yaralı* | tibbi təminat |
    reabilitasiya | tibbi | tibb | cərrah* | protez* | psixoloji dəstək
maritime_security: sularına nəzarət | suların nəzarət* | sulara nəzarət | dəniz quldurları |
    dəniz təhlükəsizliyi | dəniz yolları | dəniz yollarının | dəniz daşıma* | dəniz donanması |
    gəmiçilik* | naviqasiya | dəniz patrul* | patrul gəmi* | sahil mühafizə* | dəniz mühafizə* | dəniz müşahidə* |
    liman* təhlükəsizliyi | limanların* təhlükəsizli* | limanların* mühafizə* | sualtı infrastruktur
    | piratçılıq | dəniz quldur* | hərbi-dəniz | hərbi dəniz qüvvələri | dəniz təlim* | ərazi suları | dəniz
    nəzarət* | sahil radar* | dəniz əməkdaşlığı | gəmi* təhlükəsizliyi
security_defence_reform: ordusunda aparılan islahat* | ordusunda .. islahat* | ordusunda aparılan dəyişiklik* |
    ordusunda .. dəyişiklik* | ehtiyat haqqında qanun* |
    təhlükəsizlik və müdafiə islahat* | müdafiə islahat* | müdafiə sahəsində islahat* |
    müdafiə sektor* islahat* | təhlükəsizlik sektor* | hərbi islahat* | ordu islahat* | orduda islahat* | silahlı
    qüvvələr* islahat* | silahlı qüvvələr* müasirləşdir* | ordunun müasirləşdir* | ordunun modern* | müdafiə
    planlaşdırma* | müdafiə institut* | müdafiə potensial* | mülki nəzarət | demokratik nəzarət | parlament nəzarəti
    | strateji müdafiə icmal* | ağ kitab | peşəkar ordu | kadr siyasət* | kadr idarə* | insan resurs* | hərbi xidmət
    sistem* | müdafiə nazirliyinin islahat* | komandanlıq strukturu | ehtiyat sistemi | islahatlar konsepsiya* |
    polis islahat* | müdafiə büdcə*
integrity: şəffaflıq | korrupsiya* | korrupsiyaya qarşı | dürüstlük | hesabatlılıq | yaxşı idarəetmə | dövlət
    satınalma* | hərbi satınalma* | satınalma* | əmlak bəyannamə* | maraqların toqquşması | rüşvət* | daxili audit |
    audit | maliyyə nəzarəti
women_peace_security: qadınlar, sülh və təhlükəsizlik | qadınlar sülh və təhlükəsizlik | qadınların rol* |
    qadınların iştirak* | qadınların sayı | qadınların payı | qadın zabit* | qadın hərbçi* | qadın hərbi qulluqçu* |
    qadın minaaxtaran* | orduda qadın* | gender | gender bərabərliyi | qadınların xidmət* | qadın əsgər* |
    qadınların təmsil* | bərabər imkan*
human_security: insanların təhlükəsizliyi | sadə insanların | əhalinin təhlükəsizliyi | insanların ..
    təhlükəsizliyi |
    insan təhlükəsizliyi | mülki əhalinin qorunması | mülki şəxslərin qorunması | mülki əhalinin
    mühafizəsi | mülki itki* | mülki əhali* zərər | uşaqların qorunması | uşaq əsgər* | insan alveri | mədəni irsin
    qorunması | mədəni sərvət* | beynəlxalq humanitar hüquq | silahlı münaqişələrdə uşaq*
arms_control: silahlara nəzarət | silahların nəzarəti | yayılmama | silahların yayılması | tərksilah | kütləvi
    qırğın silah* | kbrn | kimyəvi silah* | bioloji silah* | nüvə silah* | kimyəvi, bioloji | radioloji | nüvə
    təhlükəsizliyi | yüngül silah* | atıcı silah* | sursat* məhv | sursatın məhv* | köhnə sursat* | artıq sursat* |
    ballistik raket* | ixrac nəzarəti | radioaktiv | zəhərli maddə* | silah ticarəti
counter_terrorism: terrorizmə qarşı | terrorizm* | terror* | terrorla mübarizə | zorakı ekstremizm | ekstremizm*
    | radikallaşma* | antiterror | xarici döyüşçü* | girov*
border_crime: sərhəd təhlükəsizliyi | sərhədlərin mühafizəsi | sərhədlərin qorunması | sərhəd nəzarət* | sərhəd
    mühafizə* | sərhədlərin idarə* | mütəşəkkil cinayət* | transmilli cinayət* | qaçaqmalçılıq* | qaçaqmal* |
    narkotik* | narkotrafik | narkobiznes | qanunsuz miqrasiya | qeyri-qanuni miqrasiya | silah qaçaqmal* |
    sərhədçi* | insan qaçaqmal* | çirkli pul* | sərhəd polisi | gömrük nəzarəti | transsərhəd cinayət*
resilience: işıqsız qal* | elektriksiz qal* | enerjisiz qal* | qəza söndürülmə* |
    dayanıqlılıq | dayanıqlıq | mülki hazırlıq | fövqəladə hal* | fövqəladə vəziyyət* | təbii fəlakət* |
    fəlakət* | mülki müdafiə | zəlzələyə hazır* | daşqına hazır* | meşə yanğın* | böhranların idarə* | kritik
    infrastruktur | mühüm infrastruktur | xilasetmə* | xilasedici* | axtarış-xilasetmə | erkən xəbərdarlıq |
    pandemiya | sel | seller* | sel daşqın* | sürüşmə* | təxliyə plan* | sığınacaq*
energy_security: elektrik kabel* | qazı fasiləsiz | qaz kəmər* | elektrik stansiya* | qaz tədarük* |
    enerji | enerji təhlükəsizliyi | enerji təchizatı | enerji infrastruktur* | enerji layihə* |
    enerji daşıyıcı* | yaşıl enerji | bərpaolunan enerji | bərpa olunan enerji | təbii qaz | qaz təchizatı | qaz
    ixracı | qaz kəməri | neft və qaz | neft kəməri | boru kəmər* | elektrik enerjisi | elektrik şəbəkə* |
    energetika | enerji mənbə* | qazın nəqli | günəş elektrik | külək elektrik | maye qaz
environment_climate: suyunun istiləşmə* | suların istiləşmə* | dənizin səviyyəsi* | dəniz səviyyəsinin | balıq
    ehtiyat* |
    ətraf mühit* | iqlim | iqlim dəyişmə* | iqlim dəyişiklik* | ekoloji* | ekologiya | su
    çatışmazlığı | su ehtiyat* | su resurs* | su qıtlığı | buzlaq* | çirklənmə* | çirkləndir* | təhlükəli tullantı*
    | zəhərli tullantı* | tullantı* | quraqlıq* | səhralaşma | karbon | emissiya* | dəniz səviyyəsi | biomüxtəliflik
    | neft dağılma* | meşələrin qırılması | istilik dalğa*
space: kosmos* | kosmik* | peyk* | peyk təsvir* | peyk görüntü* | orbit* | yer stansiyası
science: elm və texnologiya | elmi əməkdaşlıq | elmi-texniki | elmi-texnoloji | elmi tədqiqat* | elmi layihə* |
    elm naminə | tədqiqat layihə* | birgə tədqiqat* | alimlər* | alim* | innovasiya* | süni intellekt | yeni
    texnologiya* | kvant* | seysmologiya | laboratoriya* | tədqiqatçı* | yüksək texnologiya* | elmi | biotexnologiya
political_dialogue: siyasi dialoq* | siyasi məsləhətləşmə* | siyasi təmas* | siyasi müzakirə* | yüksək səviyyəli
    dialoq | yüksəksəviyyəli dialoq | müntəzəm dialoq | siyasi əlaqə* | siyasi münasibət* | dialoqun inkişaf* |
    yüksək səviyyəli təmas* | siyasi konsultasiya* | alyansla dialoq | alyans ilə dialoq
practical_cooperation: praktiki əməkdaşlıq | praktik əməkdaşlıq | əməli əməkdaşlıq | praktiki layihə* | praktik
    layihə* | praktiki dəstək | konkret layihə* | əməkdaşlığın praktiki | praktiki addım* | praktiki yardım |
    konkret əməkdaşlıq
partnership_framework: tərəfdaşlıq proqramı | tərəfdaşlıq proqram* | fərdi tərəfdaşlıq | fərdi proqram* | fərdi
    əməkdaşlıq | fərdi uyğunlaşdırılmış | tərəfdaşlıq mexanizm* | tərəfdaşlıq çərçivə* | tərəfdaşlıq plan* |
    tərəfdaşlıq məqsəd* | əməkdaşlıq proqramı | əməkdaşlıq plan* çərçivəsində | tərəfdaşlıq alət* | tərəfdaşlıq üzrə
    | tərəfdaşlığın prioritet*
trust_funds: etimad fond* | etimad fonduna | etimad fondunun | könüllü ayırma* | könüllü töhfə* fond*
normalisation: sülhə doğru | iki ölkə arasında sülh | ölkələr arasında sülh | sülh yolunda |
    normallaşma* | normallaşdırılma* | normallaşdırma* | sülh prosesi | sülh müqaviləsi | sülh sazişi
    | sülh danışıq* | sülh gündəliyi | qonşu dövlətlə münasibət* | qonşu ölkə ilə münasibət* | qonşu ölkə ilə |
    mehriban qonşuluq | sərhədin delimitasiya* | delimitasiya* | demarkasiya | sərhədlərin açılması | barışıq |
    etimad quruculuğu | münasibətlərin bərpası | sərhədlərin müəyyən
regional_security: regiondakı təhlükəsizlik | regiondakı .. vəziyyət | bölgədəki təhlükəsizlik | regionun sabitliyi
    |
    regional təhlükəsizlik | regional sabitlik | regionda sabitlik | regionda təhlükəsizlik |
    regionda sülh | regionda vəziyyət | regionda hərbi-siyasi vəziyyət | regionda .. vəziyyət | regionun
    təhlükəsizliyi | regional vəziyyət | regional məsələ* | bölgədə sabitlik | bölgədə təhlükəsizlik | bölgədə
    vəziyyət | bölgədəki vəziyyət | regiondakı vəziyyət | təhlükəsizlik və sabitlik | sülh və sabitlik | regional
    təhdid* | regional inkişaf | təhlükəsizlik mühiti | regionda təhlükəsizliyin | regionda sabitliyin | regional və
    beynəlxalq təhlükəsizlik | regionda yaranmış | regiondakı proses* | bölgədəki proses* | dağlıqda ..
    təhlükəsizlik | regionda baş verən
sea_region: dənizdə* sabitlik | dənizin sabitliyi |
    dəniz regionu* | dənizində* təhlükəsizli* | dənizində* vəziyyət* | dənizində* sabitli* | dənizdəki
    vəziyyət | dəniz regionunda sabitlik | qara dəniz | dəniz hövzə* | dənizyanı ölkə* | sahilyanı ölkə* | sahilyanı
    dövlət* | dəniz bölgəsi*
international_security: beynəlxalq təhlükəsizlik | qlobal təhlükəsizlik | beynəlxalq sülh | dünyada sülh |
    qlobal çağırış* | qlobal təhdid* | beynəlxalq vəziyyət | qlobal vəziyyət | beynəlxalq nizam | qaydalara
    əsaslanan | avropa təhlükəsizliyi | avropada təhlükəsizlik | dünya düzəni | qlobal problem*
armed_conflict: davam edən müharibə | müharibə | silahlı münaqişə | davam edən münaqişə | hərbi təcavüz |
    təcavüzkar müharibə | işğalçı müharibə | atəşkəs | ağır döyüş* | döyüşlər gedir | hərbi əməliyyatların dayandır*
    | cəbhə xətti | atəşin dayandırıl* | bombardman* | raket hücum* | toqquşma*
transit: yol körpüsü* | körpünün tikinti* | yüklərin daşınması | malların daşınması | yük daşıma* | yeni dəmir yolu
    |
    tranzit* | nəqliyyat | nəqliyyat imkan* | nəqliyyat əlaqə* | nəqliyyat dəhliz* | dəhliz* |
    kommunikasiyaların açıl* | nəqliyyat kommunikasiya* | dəmir yol* | dəmiryol* | avtomobil yol* | yükdaşıma* |
    daşımalar* | əlaqələndirilmə* | hava əlaqə* | bərə* xətt* | orta dəhliz | yollarının açıl* | bağlantılar* |
    avtomagistral* | konnektivlik
education_links: tələbə mübadilə* | tələbələrin mübadilə* | universitetlər arasında | universitetlərin
    əməkdaşlıq* | universitet əməkdaşlıq* | ali təhsil | ali təhsil müəssisə* | təqaüd* | təqaüd proqram* | akademik
    mübadilə | akademik mobillik | diplomların tanın* | yay məktəbi | ikili diplom |
    universitetlərarası | müəllim mübadiləsi
humanitarian: humanitar* | humanitar yardım* | humanitar məsələ* | humanitar layihə* | qaçqın* | məcburi köçkün*
    | köçkün* | itkin düş* | itkin* | əsir* | yardım karvan* | ərzaq yardımı | keçmiş köçkünlər* | evsiz qalmış
territorial_questions: ərazi bütövlüyünü | ərazi bütövlüyünə | ərazi bütövlüyünün | sərhədlərin zorla dəyişdiril* |
    sərhədlərinin tanın* |
    ərazi bütövlüyü | ərazi bütövlük* | suverenlik | suverenliy* | işğal* | sərhədlərin
    toxunulmazlığı | beynəlxalq səviyyədə tanınmış sərhəd* | müstəqilliyi və suverenliyi
democratic_reforms: demokratik islahat* | seçki | seçkilər* | seçki məcəllə* | seçki qanun* | seçki sistem* |
    seçki islahat* | hüququn aliliyi | məhkəmə islahat* | məhkəmə-hüquq islahat* | konstitusiya islahat* | insan
    hüquqları | söz azadlığı | demokratiya* | demokratik təsisat* | parlament seçki* | bələdiyyə seçki* | mətbuat
    azadlığı
enlargement: genişlənmə | alyansa üzvlük | üzvlük | üzvlüyə namizəd* | üzvlük perspektiv* | alyansa qoşul* |
    açıq qapı | açıq qapılar siyasət* | namizəd ölkə | avroatlantik inteqrasiya | üzv olmaq | yeni üzv*
neutrality: bitərəflik* | bitərəf | neytrallıq* | neytral | bloklara qoşulmama | qoşulmama | hərbi bloklara |
    daimi bitərəf
parliamentary: parlamentlərarası | parlament əməkdaşlıq* | parlamentlər arasında | parlamentləri arasında |
    parlament diplomatiya* | parlament əlaqə* | dostluq qrup* | parlamentarilər* |
    parlament assambleyası ilə | deputatların qarşılıqlı | parlamentlərin rol* | parlament səviyyəsində |
    qanunverici orqanlar* | parlament komitə* | parlamentin rolu | dostluq qrupları
""")


def told(key: str) -> tuple[str, ...]:
    """The phrases of a topic by words and by deeds, without those that are faint or turned down."""
    out = {*DROPPED.get(key, ()), *FAINTER.get(key, ())}
    found = (*TABLE[key], *(each for each in WORDINGS.get(key, ()) if " " in each), *DEEDS.get(key, ()))
    return tuple(open_end(one) for one in dict.fromkeys(found) if one not in out)


def faintly(key: str) -> tuple[str, ...]:
    """Faint phrases: a single word of those in wordings.py is easily said of something else."""
    out = DROPPED.get(key, ())
    found = (*(each for each in WORDINGS.get(key, ()) if " " not in each), *FAINTER.get(key, ()))
    return tuple(open_end(one) for one in dict.fromkeys(found) if one not in out)


SYNONYMS = {key: told(key) for key in TABLE}
FAINT = {key: faintly(key) for key in TABLE}

TOPICS = TopicWords(
    synonyms=SYNONYMS,
    faint=FAINT,
    verbs=(
        (
            r"\b(?:müzakirə\w*|fikir mübadiləsi|toxun\w+|nəzərdən keçir\w+|bəhs ed\w+|danış\w+|məlumat\w*|"
            r"vurğula\w+|qeyd ed\w+|barədə|haqqında|mövzu\w*|gündəlik\w*|məsələ\w*|əməkdaşlı\w+|diqqət\w*|"
            r"çıxış\w*|sahə\w*|bildir\w+|izah ed\w+|təhlil ed\w+|əhatə ed\w+|gedib)"
        ),
    ),
    not_topics=(
        r"\b(?:məqalə|kitab|əsər|monoqrafiya)\w* (?:müəllif\w*)",
        r"\b[\w ]{3,60} üzrə (?:kitabın|məqalələrin|monoqrafiyanın) müəllif\w*",
        r"\b(?:fakültəsini|universitetini|akademiyasını) (?:bitir|məzun)\w*",
        r"\bmüharibə (?:veteran|əlil)\w*",
        (
            r"(?:[\w'-]+ ){1,3}(?:idarəsi|departamenti|şöbəsi|fakültəsi|kafedrası|komitəsi|nazirliyi|"
            r"komissiyası)\w*"
        ),
        r"\bnaməlum əsgər\w*",
        r"\bqara dəniz\w* (?:filosu|donanması)\w*",
        r"[\w ,'-]{3,120}\b(?:xəbər|məlumat|iddia|şayiə)l[aə]r\w*\b[^.;]{0,40}\b(?:təsdiqlə|təsdiqini tap|təkzib)\w*",
        r"\btəqaüdə (?:çıx|göndəril|ayrıl)\w*",
        r"\b(?!mina)\w+(?:dan|dən) (?:zərər|ziyan) (?:çək|gör)(?:ib|üb|di|dü|ibdir|übdür)\w*",
        r"\b(?:diplomatik|xidməti) missiya\w*|\bmissiyasının (?:rəhbər|başçı|bina)\w*",
        r"\bseçki\w*[^.;]{0,60}\bmissiya\w*|\bmüşahidə etmək üçün\b[^.;]{0,20}missiya\w*|\bkomissiya\w*",
        r"\b[\w ]{3,80}\b(?:başsağlığı|hüznlə|baş sağlığı)\w*",
        r"\bsualların\w* cavab\w*",
    ),
    passing=(
        r"\b[\w'-]+(?:mayıb|məyib|mamışdır|məmişdir|madı|mədi|mayacaq|məyəcək|mamaqdadır|mır|mir|mur|mür|maz|məz)"
        r"(?:lar|lər|dır|dir)?[.!;]?$",
        r"\b(?:deyil|yoxdur|yox idi|deyildi|deyildir)[.!;]?$",
    ),
    bodies=Inflected(
        words(
            """
    agentlik agentliyi akademiya akademiyası assambleya assambleyası büro bürosu cəmiyyəti departamenti idarə
    idarəsi institut institutu katiblik katibliyi kollec kolleci komissiya komissiyası komitə komitəsi korpusu
    mərkəz mərkəzi məclis məclisi məktəbi missiyası nazirlik nazirliyi nümayəndəliyi orqanı palata palatası
    parlament parlamenti prokurorluğu qrupu qüvvələri qərargahı səfirliyi senatı şöbəsi şura şurası təşkilatı
    universitet universiteti xidməti ofis ofisi muzey muzeyi qurum qurumu hospital ordusu heyəti xidmət
    """
        )
    ),
)
