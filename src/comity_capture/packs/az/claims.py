"""What Azerbaijani verbs make of their clause; they stand at its end."""

from comity_capture.pack import ClaimPattern as C
from comity_capture.pack import ClaimWords

SAID = (
    r"(?= (?:[\w'-]+ ){0,2}(?:bildir|de(?:yib|di|miş)|vurğula|qeyd|əlavə|söz|vəd|söylə|açıqla|ifadə|"
    r"elan|bəyan|təsdiq|diqqət|xəbər|əminlik|nəzərə|göstər|deyil|təminat|zəmanət|zamin|inandır|əmin e|boyn|öhd|razı|"
    r"and iç|təkid|qərar|çatdır|danış|yaz|öyrən|məlum))"
)
FUT = r"(?:(?<!may)(?<!məy)(?:(?:acaq|əcək)(?:lar|lər|dır|dir|ıq|ik|lardır|lərdir)?|acağıq|əcəyik|acağam|əcəyəm))"
FUTNOUN = r"(?:(?<!may)(?<!məy)(?:acağını|əcəyini|acağına|əcəyinə|acaqlarını|əcəklərini|acağı|əcəyi)(?:n[ıi])?)"

HELD = (
    r"(?:səfər|ziyarət|görüş|çıxış|iştirak|danışıq|məsləhətləşmə|sessiya|iclas|təlim|kurs|konfrans|forum|seminar|sərgi|"
    r"tədbir|məşğələ|toplantı|mərasim|missiya|festival|müzakirə)(?:l[aə]r)?(?:[ıiuü]|s[ıi])?"
)
CLOSES = r"(?= ?[.,;:\"'!?)–-]| ?$| (?:və|lakin|amma|ancaq|deyə|ki|həm|isə|həmçinin)(?=\W))"  # no participle
PATTERNS = (
    C(  # what is held or goes on: news, no promise
        rule="claim.programme",
        kind="announcement",
        pattern=rf"\b{HELD}\b[^.;:]{{0,70}}\b(?:(?<!məyə )(?<!mağa )davam edəcək|planlaşdırılır|nəzərdə tutul(?:ur|ub)|"
        r"baş tutacaq|başa çatacaq|yekunlaşacaq|sona çatacaq|bitəcək)(?=\W|$)|"
        r"\b(?:səfər|görüş|mərasim)\w*\b[^.;:]{0,90}\bimzala(?:yacaq|nacaq)(?:lar)?(?=\W|$)|\bölkəmizə gələcək(?=\W|$)|"
        r"\b(?:işə|vəzifə|post|fəaliyyət|icrasına|səlahiyyət)\w*\b[^.;:]{0,70}\b(?:başlayacaq|daşıyacaq|icra edəcək|"
        r"tutacaq|əvəz edəcək)(?=\W|$)|"
        r"\b(?:bir neçə|bir|iki|üç|dörd|beş|on|\d+) (?:gün|həftə|ay|il|saat) davam edəcək(?=\W|$)|"
        r"\w(?:d[aə]k|qədər|kimi) davam edəcək(?=\W|$)|"
        r"\b(?:etimadnamə|etimad məktub)\w*[^.;]{0,120}\b(?:təqdim|təhvil) \w+",
    ),
    C(
        rule="claim.continuation",
        kind="commitment",
        weight="continuation",
        pattern=(
            rf"\b(?:davam (?:ed|etdir)|davam elə|saxla(?:y)?|qoruyub saxlay|uzad)(?:{FUT}|"
            rf"{FUTNOUN}{SAID})(?=\W|$)|\b\w+(?:maqda|məkdə) davam (?:edir(?:lər)?|edəcək\w*)(?=\W|$)|"
            r"\bəsirgəmə(?:yəcək|yəcəyini)\w*(?=\W|$)|\b\w+(?:mağı|məyi|masını|məsini) davam etdir(?:ir|irlər|ib|"
            r"əcək)\w*(?=\W|$)|\bdavam "
            rf"etdirm(?:əyə hazırdır(?:lar)?|ək niyyətindədir(?:lər)?|əyi "
            r"planlaşdırır(?:lar)?)|(?:(?<=etdirmək barədə razılıq )əldə (?:olunub|edilib|ediblər)|"
            r"(?<=etdirmək barədə )razılığa gəli(?:blər|b|nib|lib))(?=\W|$)"
        ),
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=(
            r"\b\w+(?:mağa|məyə|maqda|məkdə|masına|məsinə) (?:həmişə |hər zaman |tam |daim "
            r")?(?:hazırdır(?:lar)?|hazıram|hazırıq|hazır (?:olduğunu|olduğu|olduqlarını|olub)|hazırlığ\w+(?: "
            r"[\w'-]+)? ?(?:bildir|ifadə|nümayiş|vurğula)\w*|hazır vəziyyətdədir|açıqdır)"
        ),
    ),
    C(
        rule="claim.readiness",
        kind="commitment",
        weight="readiness",
        pattern=(
            r"\b(?:hazırdır(?:lar)?|hazır olduğunu|hazır olduqlarını|hazırlığını (?:bildir|ifadə|vurğula)\w*|"
            r"hazırıq)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b(?:niyyətindədir(?:lər)?|niyyətində olduğunu|niyyətində olduqlarını|niyyətindəyik|niyyəti var|"
            r"niyyətini (?:bildir|ifadə)\w*|fikrindədir(?:lər)?|əzmindədir|planlaşdırır(?:lar)?|"
            r"planlaşdırdığını|planlaşdırdıqlarını|planlaşdırılır|nəzərdə tutur(?:lar)?|nəzərdə tutduğunu|"
            r"məqsədi güdür|"
            r"istəyir(?:lər)?(?= |$|\.|,)|istədiyini|arzusundadır|çalışır(?:lar)?|hədəfləyir|"
            r"(?<!uğurlar )(?<!uğur )(?<!müvəffəqiyyət )arzulayır(?:lar)?|"
            r"can atır(?:lar)?|ümid "
            r"edir(?:lər)?)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.intention",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b\w+(?:mağı|məyi|mağa|məyə|ması\w*|məsi\w*|maq barədə|mək barədə) (?:ciddi |yaxın vaxtda )?"
            r"(?:düşünür(?:lər)?|düşünürük|düşündüyünü|hazırlaşır(?:lar)?|hazırlaşdığını|hazırlaşırıq|"
            r"fikirləşir(?:lər)?|"
            r"qərarlıdır(?:lar)?|niyyət edib(?:lər)?|qarşısına məqsəd qoyub(?:lar)?|hədəf seçib)(?=\W|$)|"
            r"\b(?:fikrindəyik|niyyətindəyəm|əzmindəyik|əzmindədirlər|əzmində olduğunu|planlaşdırırıq|nəzərdə tuturuq|"
            r"(?<!üzr )istəyirik|arzusundayıq|ümid edirik|çalışırıq|niyyətlidir(?:lər)?|fikrində olduğunu)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:söz (?:verdi(?:lər)?|vermişdir|verdik|veririk)|vəd (?:etdik|edirik|edir(?:lər)?)|"
            r"qərarına gəlib(?:lər)?|(?:maq|mək|ması|məsi) (?:barədə|haqqında) qərar (?:qəbul edib(?:lər)?|"
            r"verib(?:lər)?|çıxarıb)|"
            r"\w+(?:mağı|məyi) razılaşdır(?:ıblar|mışlar|dılar|ıb|mışdır)|"
            r"üzərimizə götürdük|öhdəmizə götürürük|razılaşdıq|öhdəliyi(?:ni)? (?:daşıyır|götürüb))(?=\W|$)"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b(?:(?:barədə|haqqında|üzrə|ilə bağlı|üçün|məsələsində|barəsində|dair) (?:(?:qarşılıqlı|"
            r"prinsipial|yekun|ümumi) )?razılığa (?:gəlib(?:lər)?|gəlmişlər|gəldilər|gəlmişdir|gəlinib)|"
            r"razılaşıblar|razılaşdılar|razılaşıb|razılaşmışlar|qərara (?:alıb(?:lar)?|almışlar|aldılar)(?!,? "
            r"ki\b)|"
            r"(?:öhdəsinə|öhdəlik|öhdəliyini|öhdəliklər|öhdələrinə|boynuna|boyunlarına|üzərinə) (?:götürüb(?:lər)?|"
            r"götürür(?:lər)?|götürmüşdür|götürdü(?:lər)?)|söz verib(?:lər)?|razılıq (?:verib(?:lər)?|"
            r"verdi|vermişdir)|vəd (?:edib(?:lər)?|etdi|etmişdir|verib(?:lər)?|verdi))(?=\W|$)(?!,? ki\b)"
        ),
    ),
    C(
        rule="claim.firm.agreed",
        kind="commitment",
        weight="firm",
        pattern=(
            r"(?:(?<=razılıq )əldə (?:olunub|edilib|ediblər|etmişlər|olunmuşdur|edilmişdir)|(?<=razılığa "
            r")gəlinib)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.firm.promise",
        kind="commitment",
        weight="firm",
        pattern=(
            r"\b\w+(?:maq|mək|ması|məsi|maya|məyə) (?:barədə |haqqında |üzrə |ilə bağlı |üçün )?(?:verdiyi |bir daha )?"
            r"(?:vədi|vədini|vədinə|öhdəliyi|öhdəliyini|öhdəliyinə|sözünü|təminatı|təminatını|zəmanətini|zəmanəti)\b"
            r"(?! (?:yerinə yetirilmə|pozul|verilmə|verməy|almay))"
        ),
    ),
    C(
        rule="claim.intention.noun",
        kind="commitment",
        weight="intention",
        pattern=(
            r"\b\w+(?:maq|mək) (?:niyyət|əzm|istəy|arzu|plan|məqsəd|fikr)(?:i|ı|u|ini|ını|unu|inin|"
            r"ləri|ları|lərini|larını)(?: olduğunu| barədə| haqqında)? (?:[\w'-]+ ){0,3}?(?:təsdiq|təkrar|bildir|ifadə|"
            r"vurğula|açıqla|elan|bölüş|gizlətm|var(?:dır)?(?=\W|$)|qeyd|dilə gətir|danış|çatdır|de(?:yib|di))\w*"
        ),
    ),
    C(
        rule="claim.firm.will",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:(?!ki\b|və\b|da\b|də\b|isə\b|o\b|ilə\b)[\w'-]+ ){{0,2}}[\w'-]+?{FUT}{CLOSES}",
    ),
    C(
        rule="claim.firm.will-said",
        kind="commitment",
        weight="firm",
        pattern=rf"\b(?:(?!ki\b|və\b|da\b|də\b|isə\b|o\b|ilə\b)[\w'-]+ ){{0,2}}[\w'-]+?{FUTNOUN}(?=\W|$){SAID}",
    ),
    C(
        rule="claim.request",
        kind="request",
        pattern=(
            r"\b(?:çağırıb(?:lar)?|çağırış edib|dəvət edib|xahiş edib|tələb edib|təklif edib|müraciət edib|"
            r"tövsiyə edib)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.appreciation",
        kind="appreciation",
        pattern=(
            r"\b(?:təşəkkür(?:ünü)? (?:edib|bildirib|ifadə edib)|minnətdarlıq\w* (?:edib|bildirib|ifadə edib)|"
            r"yüksək qiymətləndirib|alqışlayıb|təqdir edib|məmnunluğunu (?:ifadə edib|bildirib)|məmnunluq\w* "
            r"(?:ifadə edib|bildirib|qeyd edilib)|təbrik edib)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.position",
        kind="position",
        pattern=(
            r"\b(?:vurğulayıb(?:lar)?|vurğulanıb|təsdiqləyib|bir daha bildirib|rədd edib|pisləyib|"
            r"narahatlığını (?:bildirib|ifadə edib)|əminliyini (?:bildirib|ifadə edib)|dəstəyini (?:bildirib|"
            r"ifadə edib)|qeyd edib(?:lər)?)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.announcement",
        kind="announcement",
        pattern=(
            r"\b(?:elan edib(?:lər)?|açıb|imzalayıb(?:lar)?|imzalanıb|təyin edib|təsis edib|təqdim "
            r"edib(?:lər)?)(?=\W|$)"
        ),
    ),
    C(
        rule="claim.topic",
        kind="topic",
        pattern=(
            r"\b(?:müzakirə (?:edilib|olunub|ediblər|edib)|fikir mübadiləsi (?:aparılıb|aparıblar|aparıb)|"
            r"nəzərdən keçirilib|toxunulub|danışıb|bəhs edib|məlumatlandırıb|məlumat verib)(?=\W|$)"
        ),
    ),
    C(rule="claim.background", kind="background", pattern=r"\b(?:xatırladıb(?:lar)?|xatırladılıb)(?=\W|$)"),
)

CLAIMS = ClaimWords(
    patterns=PATTERNS,
    lowers=(
        r"\b(?:ümid|inan|əminəm|əmindir|əminlik|əminliyini|şübhə|gözləni|"
        r"proqnoz)\w*\b[^.;\"]{0,40}\bki,? [^.;\"]{0,140}$",
        r"(?:^|[.;:\"] |\bki,? )(?:bu|bunlar|bütün bunlar),? [^.;\"]{0,60}$",
        r"\b(?:əgər|heç bir|heç nə|heç vaxt|yox)\b[^.;\"]{0,120}$",
        r"\b[\w'-]+(?:arsa|ərsə|ılsa|ilsə|ulsa|ülsə|olsa|etsə|versə|rsa|rsə|lsa|lsə)\b,?[^.;\"]*$",
        (
            r"\b(?:təqdirdə|halda|şərtilə|şərti ilə|asılıdır|guya|ehtimal|deyilənə görə|iddia|mümkün|bəlkə|ola "
            r"bilsin|diplomat\w* (?:fikrincə|sözlərinə))\b[^.;\"]{0,120}$"
        ),
        r"\b(?:nə vaxt|nə zaman|necə|kim|hansı|olub-olmayacağı)\b[^.;\"]{0,60}$",
    ),
    lowers_after=(
        r" (?:barədə|haqqında|ilə bağlı|barəsində) (?:[\w'-]+ )?(?:xəbər|iddia|şayiə|məlumatlar|söz-söhbət)\w*",
        r"[^.;]{0,20}\b(?:deyil|yoxdur|məlum deyil|istisna|təsdiqləməyib)",
        r",? (?:əgər|bir şərtlə|o şərtlə)\b",
    ),
    asides=(
        (
            r"\s*(?:öz növbəsində|isə|həmçinin|eyni zamanda|bundan başqa|bununla yanaşı|əlavə olaraq|onun "
            r"sözlərinə görə|[\w'-]+ [\w'-]+ sözlərinə görə)\s*$"
        ),
    ),
    not_promises=(
        (
            r"(?:[\w'-]+ ){0,2}(?:görüşəcək|keçiriləcək|gözləniləcək|oxuyacaq|olacaq(?!lar)|ola biləcək|"
            r"başlayacaq(?:dır)?(?!\w)|dəqiqləşdiriləcək|açıqlanacaq|müəyyənləş\w+|bildiriləcək|yayılacaq|"
            r"başa çatacaq|bitəcək|qurtaracaq|buraxılacaq|dəyişəcək|artacaq|azalacaq|"
            r"dinləniləcək|qiymətləndiriləcək|keçiriləcəy\w*|əks etdirəcəy\w*|məmnun olaca\w+|münasibətini bildirəcək|"
            r"qatılacaq|izləyəcək|seyr edəcək|müşahidə edəcək|müzakirə\w* aparılacaq|danışıqlar\w* aparılacaq|"
            r"yaranacaq|qalacaq|çıxacaq|düşəcək|görəcək|"
            r"biləcək\w*|biləcəy\w*|deyəcək|söyləyəcək|yarayacaq|"
            r"asanlaşdıracaq|imkan verəcək|təsir edəcək|yola düşəcək|qayıdacaq|ayrılacaq|yaşayacaq|xidmət "
            r"edəcək|davam edəcək(?= (?:iclas|konfrans|kurs)))\w*"
        ),
        (
            r"(?:[\w'-]+ ){0,2}(?:gedəcək|getmək|uçacaq)(?:lər|dir)?(?=[.;,:]|$)|(?:[\w'-]+ ){0,3}səfər(?:ə|lə|də)? "
            r"(?:[\w'-]+ ){0,3}(?:gələcək|gedəcək|olacaq|çıxacaq|edəcəy\w+|gələcəy\w+)|"
            r"(?:[\w'-]+ )?(?:səfər|müzakirə|iştirak|qəbul|təyin|çıxış|ziyarət|elan|təqdim(?= ol| edil)|müəyyən|qeyd|"
            r"müşayiət|dərc|rəhbərlik|sədrlik|əvəz|məlum|nəzərdən|yayımlan|açıqlan|baxıl|məlumat|"
            r"aydın|həll|təmsil|müşayiət) (?:edəcək|olunacaq|ediləcək|olacaq|keçiriləcək|keçirəcək|veriləcək|"
            r"edəcəy|olunacağ|ediləcəy|verəcək)\w*(?<!etdirəcək)"
        ),
        (
            r"(?:[\w'-]+ ){0,2}(?:gələcək|edəcək|uçacaq|gedəcək) (?:il|ay|həftə|nəsil|nəsillər|fəaliyyət|"
            r"əməkdaşlıq|inkişaf|planlar)\w*"
        ),
        (
            r"(?:[\w'-]+ ){0,2}(?:baş çəkəcək|yönələcək|yönəldiləcək|danışıqlar aparacaq|tanış olacaq|gəzəcək|"
            r"əyləşəcək|tutacaq|əvəzləyəcək|icra edəcək|birləşdirəcək|yaxınlaşdıracaq|zənginləşdirəcək|"
            r"sürətləndirəcək|qısaldacaq|çevriləcək|təkan verəcək|səbəb olacaq|xidmət göstərəcək|"
            r"aydınlaşacaq|bəlli olacaq|əhatə edəcək|"
            r"toxunulacaq|danışılacaq|qoyulacaq(?<=əklil qoyulacaq)|yarışacaq|qoşulacaq(?<=ona qoşulacaq))\w*"
        ),
        r"(?:[\w'-]+ ){0,2}(?:bəyanat|müsahibə|açıqlama|brifinq|konfrans|ziyafət|konsert) \w+acaq\w*",
        r"(?:[\w'-]+ ){0,2}(?:bəyanat|müsahibə|açıqlama|brifinq|konfrans|ziyafət|konsert) \w+əcək\w*",
        r"(?:[\w'-]+ ){0,2}(?:görüş|iclas|danışıqlar|müzakirələr)(?:lər)? keçirəcək(?:lər)?(?!\w)|"
        r"(?:[\w'-]+ ){0,2}(?:əklil|gül dəstəsi|çələng) qoyacaq|(?:[\w'-]+ )?(?:icrasına|işə|vəzifəsinə|fəaliyyətə) "
        r"başlayacaqlar",
        r"(?:[\w'-]+ )?(?:yaxın|gələcək|parlaq) gələcək\w*",
        r"(?:[\w'-]+ ){0,2}gələcək(?= \w)",
        r"(?:[\w'-]+ ){0,2}(?:qarşılayacaq|yola salacaq|ağırlayacaq|istifadəyə veriləcək|"
        r"qonaq olacaq|üz tutacaq|yollanacaq)(?:lər|lar|dir|dır)?(?=[.;,:]|$)",
        r"(?:[\w'-]+ ){0,2}(?:məhdudlaşdırılacaq|bağlanacaq|dayandırılacaq|təxirə salınacaq)\w*",
    ),
    promises_after_all=(
        r"(?:[\w'-]+ ){0,2}(?:kurs|məktəb|akademiya|universitet|proqram|təlim|məşğələ|müalicə|təhsil|kollec|"
        r"hospital)\w* "
        r"qəbul ed",
        r"(?:[\w'-]+ ){0,2}(?:tikinti|inşa|istehsal|quraşdır|təmizlə|bərpa|təchizat|göndər|hazırlan|tədris|tədarük|"
        r"maliyyə|yükdaşıma|ixrac|idxal|təhvil|layihə|iş)\w*(?:na|nə|a|ə) başlayac",
        r"(?:[\w'-]+ )?(?:missiya\w*|əməliyyat\w*|təlim\w*|maliyyələşdirilməsində|layihə\w*) iştirak ed",
        r"(?:[\w'-]+ )?(?:məlumat|hesabat)\w* təqdim ed",
        r"(?:[\w'-]+ )?təşkil (?:olunacaq|ediləcək|edəcək)",
        r"(?:[\w'-]+ )?dəstək ol",
    ),
    own_country=(
        (
            r"\b(?:ölkəsi(?:nin)?|ölkəmiz(?:in)?|ölkələri(?:nin)?|hökuməti|nazirliyi(?:n)?|qurumu(?:n)?|"
            r"təşkilatı(?:n)?|səfirli(?:k|yi(?:n)?)|ordusu(?:nun)?|(?<!iki )ölkə|hökumət|nazirlik)\b"
        ),
    ),
    both=(
        (
            r"\b(?:tərəflər(?:in)?|hər (?:iki|üç) (?:tərəf|ölkə|nazir|dövlət|parlament|qurum|təşkilat|nazirlik|"
            r"hökumət|komitə|sədr|prezident|xalq)(?:nin)?|(?:üç|dörd|beş) (?:ölkə|"
            r"tərəf|nazir|dövlət)(?:nin)?|iki ölkə(?:nin)?|nazirlər(?:in)?|"
            r"iştirakçılar(?:ın)?|həmsöhbətlər|prezidentlər|(?:parlament|komitə|komissiya) sədrləri|sədrlər|"
            r"ölkələr(?:in)?|dövlətlər(?:in)?|rəhbərlər|"
            r"nümayəndə heyətləri|onlar(?:ın)?|dövlət başçıları|spikerlər)\b"
        ),
        r"\brazılıq(?= )",
        r"\b(?:razılaşdırılıb|qərara alınıb)\b",
    ),
    together=(
        r"\b(?:razılaşdırıblar|razılaşdırmışlar|razılaşdırdılar|razılaşıblar|razılaşdılar|razılaşmışlar|"
        r"razılığa (?:gəliblər|gəldilər|gəlmişlər|gəlinib)|"
        r"razılıq əldə (?:olunub|edilib|ediblər))(?=\W|$)",
        r"\b(?:həmsədrlər|həmkarlar|liderlər)(?:in)?\b",
    ),
    we=(
        r"\b(?:biz(?:im)?|mən(?:im)?)\b",
        r"(?<![.\w])\w+(?:acağıq|əcəyik|ırıq|irik|uruq|ürük|dayıq|dəyik|dıq|dik|duq|dük)(?=\W|$)|\bhazırıq\b",
    ),
    pronouns=frozenset(("o", "onun", "onlar")),
    genders={},
    neuter=frozenset(),
    subject_begins=(
        (
            r"\b(?:bu|həmin|yeni|iki|üç|dörd|beş|altı|ikinci|birinci|üçüncü|növbəti|bir|bəzi|digər|sənəd|kurs|"
            r"qrup|layihə|şəxslər)\b"
        ),
    ),
    clause_starts=(
        r"\bki\b,?",
        r";",
        r":",
        r'"',
        r",? (?:lakin|amma|ancaq|həmçinin)\b(?= )",
        r"(?<=ıb),",
        r"(?<=ib),",
        r"(?<=ub),",
        r"(?<=üb),",
        r"(?<=ıb) və ",
        r"(?<=ib) və ",
        r"(?<=ub) və ",
        r"(?<=üb) və ",
        r"(?<=lar) və (?=bildir)",
        r"(?<=lər),",
        r"(?<=görə),",
        r"(?<=m[ıiuü]ş),",
        r"(?<=olaraq),",
        r"(?<=araq) ",
        r"(?<=ərək) (?=bildir)",
    ),
    new_promise=(r"[.;:,\"–]", r"\b(?:və|lakin|amma|isə|ki)\b"),
    clause_ends=(r";", r":"),
    reports=(
        (
            r"\b(?:deyib|bildirib|vurğulayıb|qeyd edib|əlavə edib|söyləyib|vəd edib|açıqlayıb|bildirmişdir|"
            r"demişdir|dedi|bildirdi|diqqətə çatdırıb|deyə|sözlərinə görə|məlumatlandırıb|danışıb|çıxış "
            r"edib)\b"
        ),
    ),
    own_affairs=(r"\b(?:seçkilər|referendum|seçki məcəllə|səsə qoy|parlamentə təqdim|tender|nəşr ed|dövlət büdcəsi)",),
    to_whom=(r"",),
    by_whom=(r"(?!)",),
    plain_houses=(
        r"(?:ki,? )?(?:öz |məhz |artıq )?(?P<house>komitə|agentlik|idarə|kollec|akademiya|universitet|institut|mərkəz|"
        r"şirkət|hospital|qurum|təşkilat|parlament|məclis|palata|büro|xidmət|ordu|donanma|bələdiyyə|bank|fond|məktəb|"
        r"korpus|kabinet|prokurorluq|departament|şöbə|briqada|komissiya|muzey|laboratoriya|institusiya|liman|polis|"
        r"assambleya|senat|fakültə|qarnizon|müəssisə|rəhbərlik|administrasiya)(?: (?:isə|da|də))? ",
    ),
    nominal=(
        r"(?:(?:aca|əcə)(?:ğ|y)[ıi]\w*|(?:acaq|əcək)l[aə]r[ıi]n[ıi]|olduğ\w+|olduqlarını|"
        r"hazırlığ\w+|niyyətini|əzmini|hazır olmasını|düşündüyünü|planlaşdırdığını|istədiyini)$",
    ),
    genitive=(r"n?[ıiuü]n$",),
    party=(r"tərəfi$",),
    owning_houses=(r"(?:tərəf|hökumət|parlament|nazirliy|ordu|məclis)(?:[ıiuü]|s[ıiuü])n[ıiuü]n$",),
    led_by_pronoun=(r"\s*(?:o|onlar)\b,? ",),
    verb_last=True,
)
