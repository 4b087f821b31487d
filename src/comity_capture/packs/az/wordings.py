"""Ordinary wordings of every topic of the vocabulary in Azerbaijani, beside the synonyms of topics.py."""

from comity_capture.pack import phrases

WORDINGS = phrases("""
defence_education: zabit kurs* | qərargah kurs* | zabitlər üçün kurs* | kollecə müəllim* | kolleci* müəllim* | dərs
    proqram* | zabit təhsil* | zabitlərin yetişdirilməsi | zabitlərin peşəkar* | serjant hazırlığı | serjantların
    hazırlığı | serjant kurs* | hərbi kollec* | hərbi lisey* | hərbi elm* | hərbi pedaqo* | komanda-qərargah kurs* |
    qərargah zabit* kurs* | kursant* hazırlığı | akademiyanın müəllim* | akademiyanın proqram* | akademiyanın
    tədris* | müdafiə akademiyası ilə | müdafiə akademiyasının proqram* | hərbi məktəblərin | zabitlər üçün kurs |
    gənc zabitlər | tədris proqramının yenilənməsi
language_training: xarici dilin | xarici dil* tədris | dilin öyrədil* | dillərin öyrənil* | ingilis dilində* kurs |
    ingiliscə | ingilis dilini | ingilis dilindən | xarici dillər* | dil testi | dil imtahan* | dil dərs* | dil
    bacarıq* | dil standart* | tərcüməçi hazırlığı | tərcüməçilərin hazırlanması | hərbi terminologiya | dili öyrən*
    | dil laboratoriyası | ikinci dil
demining: mina tarla* | minalı sahə* | mina axtar* | minaaxtar* | mina partlayış* | mina qurban* | mina risk* |
    minadan zərər | minaya düş* | minalanma | minaların axtarış* | minalardan azad | minalardan təmiz | torpaqların
    təmizlənmə* | ərazilərin təmizlənmə* | partlamamış mərmi* | partlamamış bomba* | kaset sursat* | təmizləmə
    əməliyyat* | mina itləri | mina faktoru | minalı torpaq*
counter_ied: əldəqayırma mina* | partlayıcıların zərərsizləşdirilmə* | partlayıcı maddə* | bomba axtar* | bomba
    texnik* | bombaların zərərsizləşdirilmə* | yol kənarı bomba* | yol kənarındakı bomba* | əldəqayırma qurğ* |
    partlayıcıların aşkar* | partlayıcıların axtar* | məişət şəraitində hazırlanmış bomba* | əldə düzəldilmiş bomba*
    | əldə düzəldilmiş partlayıcı* | ev şəraitində hazırlanmış partlayıcı*
information_threats: saxta video* | saxta hesab* | saxta məlumat* | yanlış məlumat* | yanlış xəbər* | uydurma xəbər*
    | informasiya hücum* | informasiya təzyiq* | informasiya kampaniya* | psixoloji əməliyyat* | idrak* müharibə* |
    koqnitiv müharibə* | media savad* | ictimai rəyə təsir | ictimai rəyin manipulyasiya* | sosial şəbəkələrdə
    yayılan yalan* | troll* | dipfeyk* | xəbərlərin yoxlanıl* | faktların yoxlanıl* | xarici təsir* | hibrid* |
    yalan təbliğat
cyber_defence: elektron hücum* | şəbəkə hücum* | şəbəkələrə edilən hücum* | şəbəkələrə hücum* | şəbəkələrinə edilən
    hücum* | şəbəkələrinə hücum* | serverlər* hücum* | rəqəmsal hücum* | rəqəmsal mühafizə | məlumat bazalarının
    qorun* | məlumatların sızma* | məlumat sızması | kompüter hücum* | kompüter sistem* | kompüter təhlükəsizli* |
    informasiya sistemlərinin müdafiə* | virus hücum* | fidyə proqram* | virtual hücum* | elektron xidmətlərin
    qorun* | şəbəkələrin müdafiə* | onlayn təhlükə* | onlayn fırıldaq* | şifrələmə
interoperability: birgə fəaliyyətə hazır* | birgə fəaliyyət hazır* | birgə fəaliyyətə uyğun* | birgə fəaliyyət
    qabiliyyət* | qarşılıqlı uyğun* | uyğun rabitə | rabitə vasitələrinin uyğun* | avadanlığın uyğun* | texnikanın
    uyğun* | standartlarına uyğun* | standartlarına keç* | ümumi standart* | vahid prosedur* | birgə təlimlərdə
    uyğun* | hərbi hissələrin uyğun* | bölmələrin qiymətləndir* | bölmələrin birgə fəaliyyət* | qoşunların birgə
    fəaliyyət* | eyni standart* | müştərək fəaliyyət* | standartlar* qəbul*
operations_contribution: missiyasına .. polis | missiyasına .. polis zabit* | missiyaya .. polis |
    missiyasına töhfəsini | missiyasına .. müşahidəçi* |
    sülhməram* | missiyaya bölük | missiyaya .. bölük | missiyaya .. tağım | missiyaya .. taqım
    | missiyaya .. zabit | missiyaya .. həkim | missiyaya .. əsgər | missiyaya qoşun | missiyada xidmət |
    missiyadakı xidmət* | missiyada göstər* | missiyadakı kontingent | missiyadan çıxar* | missiyada təmsil* |
    missiyaya qoşul* | missiyasına qoşul* | missiyasında iştirak* | missiyasında xidmət* | missiyalara qatqı* |
    əməliyyata qoşul* | əməliyyata qatqı* | əməliyyatlarda xidmət* | qoşun* göndər* | rəhbərlik etdiyi missiya* |
    rəhbərlik etdiyi əməliyyat* | dinc missiya* | nəzarət missiya* | monitorinq missiya* | kontingentin* say* |
    bölüyün rotasiya* | missiyalarda .. rol*
logistics: yanacağın çatdırıl* | ərzağın çatdırıl* | sursatın çatdırıl* | ön xəttə çatdır* | təminatın çatdırıl* |
    qoşunların köçür* | texnikanın köçür* | yüklərin çatdırıl* | maddi təminat | təminat zəncir* | tədarük zəncir* |
    təchizat zəncir* | hərbi texnikanın təmir* | texnikanın daşınma* | texnikanın təmir* | yanacaq ehtiyat* |
    yanacaq anbar* | anbar təsərrüfat* | ordunun təchizat* | qoşunların təchizat* | qoşunların daşın* | hərbi yük* |
    hərbi yüklərin | arxa cəbhə | arxa cəbhənin | sursatın saxlan* | sursatın daşın* | təchizat və daşıma | təmir
    baza* | maddi-texniki baza | ev sahibi ölkə dəstəyi | ev sahibi dövlətin dəstəyi | hərbi hava daşıma* |
    ehtiyatların saxlan* | təchizat məsələ*
medical: hərbi səhiyyə | hərbi cərrah* | yaralıların köçürül* | yaralıların daşın* | yaralıların təxliyə* | yaralı
    əsgər* | yaralı hərbçi* | tibbi hazırlıq | tibbi xidmət* | tibb bacı* | həkimlər üçün | döyüş tibb* | sanitar
    hissə* | qanaxma* | ilk yardım | hərbi tibb* | tibb heyət* | tibb qrup* | hospital* | psixoloji reabilitasiya |
    epidemiya* | peyvənd* | qan bankı | telemedisin* | posttravmatik
maritime_security: minaaxtaran gəmi* | sualtı kabel* .. qorun* | sualtı kabel* .. mühafizə* | sualtı kabellərə
    nəzarət | kabellərə nəzarət | ticarət gəmilərinin | quldur hücum* | gəmilərin qorun* | kabeli zədələ* | dənizdə*
    təhlükəsizlik | dənizdə* nəzarət | dənizdə* axtarış | dəniz piratçılığı | dəniz sərhəd* | sahil təhlükəsizli* |
    sahil xidmət* | sahil müdafiə* | gəmi hərəkət* | gəmilərin təhlükəsizli* | gəmilərin hərəkət* | gəmilərin
    yoxlan* | limanların qorun* | liman təhlükəsizliyi | dəniz yolları* qorun* | dəniz yollarının mühafizə* | dəniz
    ticarət yol* | kabellərin qorun* | katerlər* | dəniz mina* | dəniz qüvvə* təlim* | qanunsuz balıq ov* | dəniz
    keşiyi | dalğıc* | dənizdə qaçaqmal* | sualtı boru* | sualtı xətt*
security_defence_reform: logistika sahəsində aparılan islahat* | ordu .. islahat* |
    ordu quruculuğu | ordu quruculuğunda | ordunun yenidən qur* | ordunun islahat* | ordunun
    islah* | hərbi xidmətin islah* | müddətli xidmət | müqavilə əsasında xidmət | peşəkar orduya | hərbi doktrina* |
    müdafiə doktrina* | milli təhlükəsizlik strategiya* | milli təhlükəsizlik konsepsiya* | müdafiə strategiya* |
    müdafiə planlaşdır* | müdafiə nazirliyində islahat* | müdafiə sahəsindəki islahat* | təhlükəsizlik sahəsində
    islahat* | təhlükəsizlik orqanlarının islahat* | polisin islahat* | polis islahatının | jandarm* islahat* |
    silahlı qüvvələrin struktur* | səfərbərlik sistem* | kadr sistem* islahat* | çağırış sistem* | komandanlıq
    sistem* | müdafiə qanun*
integrity: rüşvətxor* | antikorrupsiya | korrupsiyanın qarşı* | korrupsiya ilə mübarizə | korrupsiya riski | şəffaf
    satınalma* | satınalmalarda şəffaf* | tenderlər* şəffaf* | tender* qayda* | büdcənin şəffaf* | vəsaitlərin
    şəffaf* | hesabatlılığ* | etika kodeks* | etika qayda* | maraqlar münaqişəsi | maraqların toqquş* | əmlak bəyan*
    | daxili nəzarət sistem* | maliyyə şəffaflığı | müdafiə satınalma* | ictimai nəzarət | vicdanlı idarə*
women_peace_security: qadın zabit* | qadın hərbçi* | qadın hərbi qulluqçu* | qadın sülhməramlı* |
    qadınların .. sülh danışıq* | qadınların .. sülhməramlı | sülhməramlı .. qadın* | zabit qadın*
    | qadınların .. təmsil* | qadınların say* | hərbçi qadın* | qadınların orduda | qadınların silahlı | qadınların
    hərbi | qadınların sülh | qadınların təhlükəsizlik | qadınların vəzifə* | qadınların karyera* | qadın
    sülhməramlı* | qadın kursant* | qadın pilot* | qadın polis* | qadın komandir* | qadın döyüşçü* | qadınlar orduda
    | qadınlar və sülh | gender siyasət* | gender məsələ* | gender balans* | gender müşavir* | 1325 | kişi və qadın*
    bərabər* | qadınlara qarşı zorakılıq | qadın hüquq* | ordudakı qadın* | qadınlar üçün bərabər | qadın əsgərlər
human_security: mülki insanların qorun* | mülki şəxslərin təhlükəsizliyi | mülki əhalinin təhlükəsizliyi | mülki
    əhalinin müdafiə* | əhalinin qorun* | dinc sakin* qorun* | dinc əhalinin qorun* | dinc əhalinin mühafizə* | dinc
    sakinlərin | münaqişədə uşaq* | uşaq hüquqları | uşaqların orduya | insan ticarəti | insan alverçi* | insan
    alveri* | mədəni abidə* qorun* | mədəni irs* | mədəniyyət abidə* | cinsi zorakılıq* | humanitar hüquq |
    beynəlxalq humanitar hüququn | mülkilərin qorun*
arms_control: silah nəzarət* | silahların məhdudlaşdır* | silahlanmanın nəzarət* | silahlanmaya nəzarət | adi silah*
    | kütləvi qırğın | kimyəvi təhlükə* | bioloji təhlükə* | kimyəvi müdafiə | radiasiya təhlükə* | radiasiya
    müdafiə* | radiasiya, kimyəvi | rkb | kbrn* | nüvə silahı* | nüvə sınaq* | nüvə material* | yüngül silahlar* |
    atıcı silahlar* | artıq silah* | köhnəlmiş sursat* | sursatın zərərsizləşdiril* | sursatların məhv | sursatın
    utiliz* | raket texnologiya* yayılma* | yayılmamas* | silahsızlaşma | yoxlama səfər* silah* | ikili təyinatlı |
    ixraca nəzarət
counter_terrorism: zorakılığa çağır* | zorakı qrup* | ekstremist qrup* | tərəfdar topla* | gənclərin cəlb olun* |
    yaraqlı qruplaşma* | yaraqlı dəstə* | yaraqlılar* | yaraqlıların | terrorun | pul mənbələrinin kəs* | terrorçu*
    | terror hücum* | terror akt* | terror təşkilat* | terror qruplaş* | terror təhlükə* | terrorun maliyyə* |
    terrorçuluğ* | antiterror* | ekstremist* | ifrat dinçi* | radikal qrup* | silahlı qruplaşma* | cihadçı* | xarici
    yaraqlı* | zorakı radikal* | terrora qarşı | girov götür*
border_crime: gömrükçü* | sərhədçi* | qaçaqmal* | narkotik* |
    sərhədin mühafizə* | sərhədin qorun* | sərhəd xidmət* əməkdaşlıq | sərhəddə nəzarət | sərhəddə qaçaq*
    | sərhəd polis* | sərhəd idarə* | sərhədlərin nəzarət* | sərhədlərin təhlükəsizli* | mütəşəkkil cinayətkar* |
    transmilli cinayətkar* | cinayətkarlıq* | narkotik maddə* | narkotik ticarət* | narkoticarət | silah alveri |
    silah qaçaq* | qanunsuz keçid* | qanunsuz ticarət | qaçaqmalçı* | miqrant* | miqrasiya axın* | çirkli pulların
    yuyulma* | saxta pasport* | saxta sənəd*
resilience: generator* | yanğın* | böhran* | zəlzələ* | daşqın* | zəlzələlərə hazır* | daşqınlara hazır* | zəlzələ
    zamanı | daşqınlar zamanı | zəlzələ və daşqın* | daşqın və zəlzələ* | əhalinin köçürül* | cəmiyyətin dayanıqlı*
    | dövlətin dayanıqlı* | dayanıqlığ* | dayanıqlılığ* | mülki hazırlığ* | mülki müdafiənin | böhrana hazırlıq |
    böhranlara hazırlıq | fəlakətlərə hazırlıq | fəlakətlərin aradan | fəlakətlərin nəticə* | fəlakətlərə cavab |
    fövqəladə vəziyyətlər* | fövqəladə halların | yanğınsöndür* | zəlzələyə davamlı* | zəlzələyə hazır* | daşqınlara
    qarşı | daşqına qarşı | kritik obyekt* | mühüm obyekt* qorun* | həyati vacib xidmət* | həyati əhəmiyyətli
    infrastruktur | əhalinin xəbərdar* | ərzaq ehtiyat* | su təchizatının fasiləsiz* | xilasedicilərin | xilasetmə
    xidmət* | xilasetmə təlim* | ehtiyat enerji mənbə*
energy_security: qaz anbarlar* | elektrik stansiyaları | istilik mövsüm* | enerji* | qaz ixrac* | qaz satış* | qaz
    idxal* | qaz ver* | qazla təmin* | qaz ehtiyat* | qaz anbar* | qaz yataq* | qaz marşrut* | qazın qiymət* | qazın
    ixrac* | qazın daşın* | elektrik xətt* | elektrik xəttinin | elektrik enerji* | elektrik ixrac* | elektrik
    tədarük* | elektriklə təmin* | neft ixrac* | neft boru* | neft təchizat* | nüvə elektrik* | su elektrik
    stansiya* | günəş panel* | günəş enerji* | külək enerji* | külək park* | yaşıl hidrogen | hidrogen* | kəmərin
    genişləndir* | kəmərinin genişləndir* | boru xətt* | kömür*
environment_climate: su diplomatiya* | su ehtiyat* | su resurs* | çay hövzə* | buzlaqların əri* |
    neft sızma* | neft sızıntı* | suyun istiləş* | dənizin çirklən* | sızmasına | raket yanacağının
    utiliz* | raket yanacağının zərərsiz* | zəhərli yanacaq* | iqlim* | dənizin çəkil* | dənizin quruma* | dənizin
    geri çəkil* | dənizin səviyyəsinin | sahil xəttinin çəkil* | suyun çirklən* | havanın çirklən* | hava çirk* |
    torpağın çirklən* | torpaqların şoran* | çayların quruma* | çayların çirk* | su mənbə* | su problem* | sudan
    istifadə | suyun bölgü* | su bölgü* | təbiətin qorun* | təbiəti qoru* | meşələrin bərpa* | meşə salın* |
    ağacəkmə | qlobal istiləşmə | istiləşmə* | ərimə* | quraqlığ* | yaşıl keçid | karbon* | istixana qaz* |
    ekosistem* | nadir növ* | qoruq* | bioloji müxtəliflik
space: kosmosun* | kosmosda* | kosmosdan | kosmik fəaliyyət* | süni peyk* | peyk rabitə* | peyk məlumat* |
    peyklərin* | orbital* | yerin müşahidə* | kosmik zibil* | kosmik tullantı* | orbitdəki tullantı* |
    raketdaşıyıcı* | astronavt* | kosmonavt* | kosmodrom* | uydu* | naviqasiya peyk* | kosmos sahəsində
science: zəlzələ* | seysmik | ölçü cihaz* | buzlaq* .. tədqiqat* | dəniz tədqiqat* | elmlər akademiya* ilə |
    elmi mərkəz* | elmi qrup* | elmi əlaqə* | elmi mübadilə | elm sahəsində | elm və | elmlər | elmi konfrans*
    | elmi araşdırma* | elmi nəticə* | elmi heyət* | elmi əsas* | alimlərin | alimləri | tədqiqatlar* |
    tədqiqatların | ortaq tədqiqat* | birgə araşdırma* | tədqiqat mərkəz* | texnoloji əməkdaşlıq | texnologiya
    mübadilə* | texnologiya transfer* | robot* | dron texnologiya* | startap* | patent* | kvant texnologiya* | süni
    zəka | elm proqram*
political_dialogue: siyasi dialoq | siyasi dialoqun | siyasi müşavirə* | siyasi danışıq* | siyasi səviyyədə | siyasi
    məsləhət* | siyasi təmasların | siyasi görüş* müntəzəm | dialoqun davam* | dialoqun dərinləş* | dialoqun gediş*
    | dialoqu davam | dialoqun genişlən* | dialoqu genişlən* | ikitərəfli dialoq* | yüksək səviyyədə təmas* | yüksək
    səviyyəli qarşılıqlı səfər* | məsləhətləşmələrin keçiril* | diplomatik dialoq | nazirlər səviyyəsində
    məsləhətləşmə*
practical_cooperation: əməli iş* | əməli addım* | əməli layihə* | praktiki iş* | praktik iş* | praktiki sahə* |
    praktik addım* | konkret addım* | konkret sahə* | konkret iş* | birgə layihələrin icra* | birgə layihələrin
    həyata | əməkdaşlığın əməli | təcrübi əməkdaşlıq | texniki əməkdaşlıq | əməkdaşlıq layihə* | real əməkdaşlıq
partnership_framework: fərdi proqramın | fərdi proqramı | fərdi plan* | fərdi tərəfdaşlıq* | illik proqram* | illik
    plan* | tərəfdaşlığın yeni | tərəfdaşlığın məqsəd* | tərəfdaşlığın mərhələ* | tərəfdaşlıq sənəd* | tərəfdaşlıq
    saziş* | tərəfdaşlıq haqqında | tərəfdaşlıq hədəf* | məqsədlərin siyahı* | proqramın prioritet* | proqramın yeni
    mərhələ* | tərəfdaşlıq hədəflər* | tərəfdaşlıq siyasət* | proqramın növbəti dövr* | yeni dövr üçün proqram* |
    məqsədlərin icra* | tərəfdaşlığın forma* | tərəfdaşlığın çərçivə*
trust_funds: etimad fondu* | fonda ayır* | fonda töhfə* | fonda vəsait | fonda .. milyon | fonda .. min | fondun
    vəsait* | fondun maliyyə* | fonda könüllü | fondu maliyyələşdir* | fondun layihə* | ianə* | ianəçi* | donor* |
    könüllü maliyyə | könüllü vəsait* | fonda pul | fonda köçür* | trast fond*
normalisation: etimad tədbir* | qonşu dövlətlər arasında | qonşu ölkələr arasında | etimadın artırıl* |
    sülh müqavilə* | sülh saziş* | sülh danışıq* | sülh razılaş* | sülh bağlan* | sülh layihə* | sülhün
    əldə | sülhün imzalan* | sülh imzalan* | sülhə nail | sülhün bərqərar* | sülh haqqında | münasibətlərin normal*
    | münasibətləri normal* | əlaqələrin normal* | qonşularla münasibət* | qonşularla əlaqə* | qonşular arasında |
    diplomatik münasibətlərin bərpa* | diplomatik əlaqələrin bərpa* | diplomatik münasibətlərin qurul* | sərhədin
    müəyyən* | sərhədin açıl* | sərhəd xəttinin | sərhəd komissiya* | delimitasiya | demarkasiyası | etimadın bərpa*
    | etimadın möhkəm* | barış* | münaqişədən sonrakı | iki xalq arasında etimad | qonşu ilə | tarixi barışıq
regional_security: regionun təhlükəsizlik* | bölgənin təhlükəsizli* | bölgənin sabit* | regionda sülh* | regional
    sülh* | regional problem* | regional proses* | regional təhlükəsizli* | regional əməkdaşlıq | bölgədə sülh* |
    bölgədə* sabit* | bölgədə gərgin* | bölgədəki gərgin* | regionda gərgin* | regiondakı gərgin* | regionda mövcud*
    | regionda baş ver* | regionda cərəyan* | bölgədə cərəyan* | bölgədə baş ver* | bölgədəki hadisə* | regiondakı
    hadisə* | regionun gələcəyi | bölgənin gələcəyi | bölgədəki durum | regionda durum | region ölkələrinin
    təhlükəsizli* | regional təhlükə* | bölgə* təhlükəsizli* | cənubda vəziyyət | cənubdakı vəziyyət
sea_region: dənizində* sülh | dənizin* sabitlik | dənizinin* sülh | dənizi* regionu* |
    dənizi* hövzə* | dənizi*
    bölgə* | dənizi* ətraf* | dəniz ətrafı* | dəniz ətrafındakı | dəniz regionundakı | dənizdə* sabitlik |
    dənizində* gərgin* | dənizindəki* gərgin* | dənizindəki* vəziyyət* | dənizindəki* təhlükəsizli*
    | sahil dövlət* | sahil ölkə* | sahilyanı* | dənizi* sahil* ölkə* | dənizində* təhlükəsiz* | dənizində* hərbi |
    dənizə çıxışı olan | dəniz* sülh* .. dəniz*
international_security: beynəlxalq təhlükəsizli* | beynəlxalq sülh* | beynəlxalq sabit* | qlobal sülh* | qlobal
    təhlükəsizli* | dünya təhlükəsizli* | dünyada sülh* | dünyada təhlükəsizli* | dünyadakı vəziyyət* | dünyada
    vəziyyət* | dünyadakı gərgin* | beynəlxalq təhlükə* | beynəlxalq hüququn | beynəlxalq hüquqa əsaslan* | qlobal
    təhlükə* | qitə* təhlükəsizli* | avropanın təhlükəsizli* | dünya siyasət* | qlobal gündəlik* | dünyada baş verən
    | beynəlxalq aləmdə
armed_conflict: münaqişənin dinc | münaqişənin siyasi həll* | münaqişə bölgə* | döyüş bölgə* | müharibə bölgə* |
    döyüş əməliyyat* | döyüşlər* | atəşkəs* | atəşin kəsil* | atəşin dayan* | qonşuluqdakı müharibə* |
    müharibə* nəticə* | müharibənin nəticə* | müharibənin* | müharibəyə* son | işğalçılıq | işğalçı qoşun* |
    qoşunların hücum* | raket zərbə* | hava zərbə* | pilotsuz* hücum* | artilleriya atəş* | hərbi eskalasiya |
    silahlı toqquşma* | silahlı qarşıdurma* | hərbi qarşıdurma | hərbi müdaxilə* | münaqişənin həll* | münaqişənin
    davam* | davam edən münaqişə* | cəbhədə* | cəbhədəki | sülh plan*
transit: körpünün açılış* | körpünün təmir* | yeni körpü* | körpü salın* | yük maşın* | yük avtomobil* | körpünün
    tikint* | körpüsünün | yük qatar* | sərnişin qatar* | nəqliyyat yol* | nəqliyyat layihə* | nəqliyyat xətt* |
    nəqliyyat marşrut* | tranzit imkan* | tranzit yol* | tranzit tarif* | yük* daşın* | yükdaşıma | yüklərin keç* |
    yüklərin tranzit* | dəmiryolu* | avtomobil yolu* | magistral yol* | yol tikinti* | yolun tikint* | tunel* |
    liman* genişlən* | limanın genişlən* | liman* tikint* | limanın tikint* | limanın imkan* | gömrük prosedur* |
    gömrük rüsum* | vahid tarif | hava yol* | aviareys* | birbaşa uçuş* | uçuşların bərpa* | uçuşların açıl* |
    yolların açıl* | yolun açıl* | konteyner* | logistik mərkəz* tranzit*
education_links: tələbə mübadiləsi* | tələbələrin təhsil* | tələbələrimiz* təhsil | tələbələr* mübadilə* | ali
    məktəb* | ali məktəblər* arasında | universitet təhsil* | universitetlər* əməkdaşlıq | universitetlə əməkdaşlıq
    | universitetlərin birgə | birgə magistr* | birgə fakültə* | təqaüd ayır* | təqaüd ver* | təqaüdlər* | təqaüd*
    yer* | akademik əlaqə* | akademik əməkdaşlıq | təhsil mübadilə* | təhsil əlaqə* | diplomların qarşılıqlı |
    gənclər* mübadilə* | dərs deyəcək professor* | professor mübadilə* | müəllimlər* mübadilə* | kitabxana* kitab* |
    ikili diplom*
humanitarian: humanitar* | yardım göndər* | ərzaq göndər* | ərzaq yard* | çadır* | dərman* göndər* | dərman yard* |
    zərər çəkmiş əhali* | zərərçəkən* | evsiz qal* | qaçqın* | qaçqınlar* | köçkünlər* | didərgin* | itkin düşmüş |
    itkin şəxs* | itkinlərin | əsirlərin | əsir mübadilə* | məhbus mübadilə* | insani yardım | yardım qrup* | tibb
    ləvazim* yard* | zərər çəkmiş rayon* | ailələrin qovuş* | geri qayıdış* | doğma yurd* qayıt* | humanitar dəhliz*
territorial_questions: sərhədlər .. danışıqlar mövzusu | torpaqlar* bölünməz* | sərhədlərin müzakirə* | miras qalan
    sərhəd* | torpağından güzəşt | dövlət sərhədlərinin tanın* | ərazi bütövlüy* | suveren* | müstəqilli* ..
    suveren* | sərhədlərin toxunulmaz* | sərhədlərin dəyişdiril* | sərhədlərinin toxunulmaz* | torpaq iddia* | ərazi
    iddia* | ərazi mübahisə* | mübahisəli ərazi* | işğal altında* | işğal olun* | işğaldan | separatç* | separatizm*
    | ayrılıqçı* | qondarma respublika* | mübahisəli ada* | tanınmış sərhəd* | sərhədlər* tanı* | de-fakto
    hakimiyyət | qeyri-qanuni nəzarət | nəzarətdən kənar ərazi*
democratic_reforms: seçkilərin | seçki komissiya* | seçki müşahidə* | demokratik inkişaf | demokratik seçki* |
    hüquqi islahat* | hüquq islahat* | hüquqi dövlət | konstitusiya* islahat* | konstitusiyaya dəyişiklik* | məhkəmə
    sistem* | məhkəmələrin müstəqil* | məhkəmə hakimiyyət* | media azadlığı* | mətbuatın azad* | vətəndaş cəmiyyət*
    | insan haqları | özünüidarə* | bələdiyyə islahat* | siyasi plüralizm | referendum* | toplaşma azadlığı |
    qanunun aliliyi
enlargement: yeni dövlətlərin qəbul* | yeni ölkələrin qəbul* | yeni üzvlərin qəbul* | sıralarına yeni | üzvlüyə
    müraciət | üzvlük müraciət* | üzvlük* | üzv qəbul | üzvlüy* | üzvlüyə qəbul | tamhüquqlu üzv* | üzvlük danışıq*
    | üzvlük meyar* | üzvlük yol xəritə* | üzvlük şərt* | üzvlük tələb* | namizəd ölkə* | namizəd dövlət* | namizəd
    status* | genişlənmə* | genişlənməsi | genişləndirilməsi siyasət* | yeni üzvlər* | qoşulma proses* | sıralarına
    qoşul* | sıralarına qəbul | avroatlantik | inteqrasiya yol* | üzvlüyə aparan | qapıların açıq | açıq qapı*
neutrality: bitərəfliy* | bitərəflik siyasət* | bitərəf status* | bitərəf qal* | bitərəf mövqe* | bitərəf olmaq |
    neytral status* | neytral qal* | neytrallığ* | neytrallıq siyasət* | hərbi ittifaqlara qoşul* | hərbi
    ittifaqlardan kənar | bloklardan kənar* | hərbi bloklardan | heç bir hərbi blok* | heç bir ittifaqa |
    blokdankənar | qeyri-blok
parliamentary: parlament assambleyasının .. sessiya* | parlament assambleyasının sessiya* |
    qanunverici orqan* | qanunvericilik orqan* | deputat mübadilə* | parlament təcrübə* |
    parlamentlərarası | parlamentlərin əməkdaşlıq* | parlamentlərin əlaqə* | parlament əməkdaşlığı* | parlament
    əlaqələri* | deputatların rol* | deputatların əlaqə* | deputat* qarşılıqlı | deputatlar arasında | millət vəkil*
    əlaqə* | qanunverici orqanlar* | qanunvericilik təcrübə* | dostluq qrupu* | dostluq qruplarının |
    parlamentçilər* | parlamentin komitə* arasında | komitələr arasında əməkdaşlıq | parlament diplomatiyası* | iki
    parlament* | parlamentlərin sədrləri | parlament assambleya* əməkdaşlıq*
""")
