"""Azerbaijani topics told by what is done or promised, and words that are too weak to count or count faintly.

In the notation of the synonyms; "a/b" is either of two words."""

from comity_capture.pack import phrases

DEEDS = phrases("""
operations_contribution: missiyas* | missiyada* | missiyaya* | missiyalar* | missiyanın | əməliyyat* .. töhfə* |
    əməliyyat* .. qoşul* | əməliyyat* .. iştirak* | sülhməramlı* | təhlükəsizlik əməliyyat* | hərbçi* .. missiya*
trust_funds: etimad fond* | fonduna ödəniş* | fonduna dəstə* | fonduna töhfə* | fonda töhfə* | fonda ödəniş* |
    minatəmizləmə fond* | yardım fond* | bərpa fond* | ianəçilər* | donor konfrans* | fonda vəsait* | fonduna ayır*
defence_education: zabit* .. kursa qəbul* | kursantlar üçün yer* | kursant* .. qəbul* | zabit* .. akademiya* |
    kursunda .. yer* | akademiyasına qəbul | akademiyaya qəbul* | hərbi akademiya* | hərbi akademiyalar |
    zabitlər* .. təhsil* | zabit* təhsil* | serjant* kurs* | hərbi təhsil* | hərbi dəniz akademiya* |
    zabitlərin hazırlı* | kursant* .. göndər* | kursant* .. mübadilə* | müdafiə kolleci* .. yer* |
    hərbi məktəb* .. yer* | hərbi lisey* | təlimçilərin hazırl* | qərargah kollec* .. yer*
practical_cooperation: hərbi əməkdaşlığın hazırkı | hərbi əməkdaşlığın vəziyyət* | hərbi əməkdaşlığın inkişaf* |
    arasında hərbi əməkdaşlıq* | formatda hərbi əməkdaşlı* | hərbi əməkdaşlığın perspektiv* |
    hərbi əməkdaşlıq məsələ* | hərbi əməkdaşlığın genişlən* | hərbi-texniki əməkdaşlı*
regional_security: bölgədəki .. vəziyyət* | regiondakı .. vəziyyət* | bölgədə .. vəziyyət* | regionda .. vəziyyət* |
    hövzəsində təhlükəsizli* | hövzəsində sabitli* | regional təhlükəsizli* | regional sabitli* |
    şimalındakı vəziyyət* | cənubundakı vəziyyət* | cənubunda .. vəziyyət* | şimalında .. vəziyyət*
sea_region: körfəzindəki .. vəziyyət* | körfəzində .. vəziyyət* | körfəzdəki .. vəziyyət* | körfəzdə .. vəziyyət* |
    boğazlarda .. vəziyyət* | boğazında .. vəziyyət* | boğazındakı .. vəziyyət* | körfəzində .. sabitli* |
    körfəzdə .. sabitli* | boğazlarda .. sabitli* | dənizindəki .. vəziyyət* | dənizində .. sabitli*
transit: nəqliyyat-tranzit* | körpü* .. bərpa* | dəniz daşıma* | dəniz nəqliyyat* | yükləri üçün |
    yüklər üçün .. terminal* | hava reys* | birbaşa reys* | avtobus marşrut* | avtobus xətt* | qatar* xətt* |
    dəmir yolu xətt* | liman* .. yük* | sərhəd-keçid məntəqə* .. yük* | gediş-gəliş* | tranzit daşıma* | konteyner*
education_links: və təhsil sahə* | təhsil və elm | elm və təhsil | təhsil sahəsində mübadilə* | tələbə* .. yer |
    tələbələr üçün | tələbə* .. qəbul* | universitetlər arasında | universitet* .. əməkdaşlı* | təhsil mübadilə* |
    təhsil əlaqə* | ali təhsil* | gənclər mübadilə* | doktorant* | magistr* .. yer* | tədris mübadilə*
territorial_questions: suverenli* | ərazi bütövlü* | sərhəd müqavilə* | delimitasiya* | sərhədlərin dəyiş*
normalisation: sərhəd müqavilə* | birbaşa danışıq* | qonşu* .. danışıq* | sülh danışıq* |
    sərhəd-keçid məntəqə* .. açıl* | keçid məntəqəsi* .. açıl* | münasibətlərin normallaş* | əsirlərin mübadilə* |
    etimad layihə* | sülhün təmin*
parliamentary: parlament nəzarət* | parlament üzv* | deputat* .. toplantı* | deputat* .. görüş* | iki parlament* |
    parlament nümayəndə heyət* | parlamentlər* | parlament assambleya* .. seminar* | deputat* .. mübadilə* |
    parlamentlərarası* | qanunvericilik təcrübə* | deputatlar qrup* | komitələr* .. əməkdaşlı* | senatla əməkdaşlı*
    | dostluq qrup*
resilience: selin nəticə* | sel bölgə* | zəlzələ* | daşqın* | sel fəlakət* | axtarış-xilasetmə* | xilasetmə dəstə* |
    qəza-xilasetmə* | böhranlı vəziyyət* | fövqəladə hallarda | təbii fəlakət* | yanğınsöndürmə* | meşə yanğın* |
    xilasedicilər*
humanitarian: evlərini itir* | evlərini tərk* | çadır* | yardım məsələ* | ailələrə yardım* | əhalisinə yardım* |
    peyvənd* | ərzaq və dərman* | humanitar* | zərərçəkənlər* | dərman yardım*
environment_climate: gölün təmizlən* | təmiz çaylar* | su nümunə* | gölün səviyyə* | su məlumat* | çay* hövzə* |
    su diplomatiya* | su təhlükəsizli* | su təchizat* | sərhədlərarası çay* | bölgələrdə su | su problem* |
    suyun keyfiyyət* | eroziya* | yaşıl iqtisadiyyat* | su ehtiyatları* | meşələrin qorun*
energy_security: şəbəkə təhlükəsizliyi mərkəz* | elektrik* ixrac* | enerji* | energetika* | qaz* ixrac* |
    elektrik xətt* | enerji daşıyıcıları* | yüksək gərginlik* | yanacaq-energetika*
arms_control: kimyəvi mühafizə* | kimyəvi təhlükə* | kimyəvi müdafiə* | kütləvi qırğın* | silahlanma*
language_training: tərcüməçilər üçün kurs* | tərcüməçi* .. kurs* | dil kurs* | ingilis dil* .. kurs*
logistics: ordunun təchizat* | qoşunların təchizat* | hərbi təchizat* | maddi təchizat* | arxa təchizat* |
    sursat* təchizat*
political_dialogue: siyasi dialoq* | siyasi məsləhətləşmə*
women_peace_security: qadınların .. iştirakı* | qadınlar* .. rol* | qadın* .. sülh proses*
science: elm evi* | elmi əməkdaşlı* | elm sahə* | təhsil və elm | elm və təhsil | birgə laboratoriya* | gənc alim* |
    alimlər*
interoperability: qüvvələrin uzlaş* | hərbi uzlaş* | birgə hərəkət* | qarşılıqlı uzlaş*
medical: tibb bölüyü* | tibb dəstə* | səyyar hospital* | səhra hospital* | hərbi tibb* | hərbi hospital*
cyber_defence: kiber*
maritime_security: quldurlu* | tanker yol* | qaz daşımaların* | yollarının təhlükəsizli* | gəmiçilik*
""")

FAINTER = phrases("""
science: laboratoriya* | robot* | dron* | tədqiqat mərkəz* | elmi | tədqiqatçı*
medical: tibbi | yaralı* | hospital*
logistics: anbar*
partnership_framework: tərəfdaşlıq sənəd* | əməkdaşlıq proqramı
sea_region: dəniz regionu* | sahilyanı ölkə* | sahilyanı dövlət* | sahil ölkə*
enlargement: üzvlük | genişlənmə | açıq qapı
transit: daşımalar*
""")

DROPPED = phrases("""
science: laboratoriya | robot | seysmik* | seysmik | zəlzələ | zəlzələ* | robot* | robotlar
logistics: təchizat məsələ* | təchizat
medical: peyvənd*
maritime_security: dəniz daşıma*
regional_security: dağlıqda .. təhlükəsizlik
normalisation: sülh proses*
humanitarian: zərər çək* rayon*
education_links: universitetdə təhsil | təqaüd ayır*
human_security: humanitar hüquq*
resilience: generator*
""")
