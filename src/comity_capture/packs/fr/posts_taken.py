"""Further French words by which somebody comes into a post: accepts it, is in charge of it, begins a mandate."""

from comity_capture.pack import AppointmentPattern as A

LETTER = r"(?:[^.;,]|(?<=\bm)\.|(?<=s\.e)\.)"
ON = (
    r"(?:(?: \w+ment|,? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|le \d|ce |à partir|à "
    r"compter|dès|en |début|fin|cette|la semaine)[^.;,]{0,30}?,?))"
)
PERSON_AHEAD = r"(?=(?:à )?(?:m\.|mme|mlle|s\.e|le (?:général|colonel|professeur)|[a-zà-ÿ'-]+ [a-zà-ÿ'-]+))"

GIVEN_HIM = (
    A(
        rule="appointment.object",
        pattern=r"\bl'(?:a|ont|avait|avaient)(?: \w+ment| ensuite| également| aussi| ainsi| alors| depuis)?"
        r"(?:, [^.;,]{3,40},)? (?:nommée?|désignée?|élue?|réélue?|promue?|choisie?|accréditée?)\b"
        r"(?: (?:au poste de|aux fonctions de|comme|en qualité de|en tant que))?",
        order="object-post",
    ),
)
POSTS_TAKEN = (
    A(
        rule="appointment.taken",
        pattern=(
            r"\b(?:hérite(?:ra)?|a hérité) du poste\b|\b(?:a accepté|accepte) (?:le poste|les fonctions|la (?:charge|"
            r"fonction))(?= d)|\b(?:est|a été|sera|vient d'être)"
            rf"{ON}? chargée? des fonctions\b|\bagira(?: \w+ment)? en qualité\b|"
            rf"\b(?:pren(?:d|dra)|a pris|vient de prendre){ON}? son poste(?= d)|"
            rf"\b(?:pren(?:d|dra)|a pris|vient de prendre){ON}? fonctions?{ON}? (?=comme|en tant|en qualité|au "
            rf"poste)|"
            rf"\b(?:débute(?:ra)?|entame(?:ra)?|commence(?:ra)?|a (?:entamé|débuté|commencé)){ON}? (?:son|leur) "
            r"(?:nouveau |second |premier |deuxième )?mandat (?=de |d'|comme|en tant|en qualité)"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.taken",
        pattern=r"(?<=, )(?:appelée?|pressentie?|désignée?|destinée?) à devenir\b",
        order="subject-post",
    ),
    A(
        rule="appointment.taken",
        pattern=rf"(?<=, )(?:tout juste |récemment )?(?:entrée? en|en) fonctions?{ON}? (?=comme|en tant|"
        r"en qualité|au poste)",
        order="subject-post",
    ),
    A(
        rule="appointment.apposed.office-taken",
        pattern=rf"(?<=, )(?:nommée?|élue?|réélue?|portée?|placée?|désignée?|promue?|appelée?){ON}? (?:à la (?=tête|"
        r"présidence|direction|coordination|vice-présidence)|au (?=commandement|secrétariat))",
        order="subject-post",
    ),
    A(
        rule="appointment.arrives.right",
        pattern=r"\b(?:arrive|arrivera)\b[^.;,]{0,40}? (?:comme|en qualité d(?:e|')|en tant qu(?:e|')|au poste "
        r"d(?:e|'))",
        order="subject-post",
    ),
    A(
        rule="appointment.will-be.right",
        pattern=r"\bsera(?:,? (?:à partir|à compter|dès|désormais)[^.;,]{0,25},?)? "
        r"(?!(?:pas|plus|jamais|ni|point) )(?!(?!envoy|délég|charg|attach|déput)[a-zà-ÿ]+(?:ée?s?|"
        r"(?<!d)[iu]e?s?|"
        r"uite?s?|erte?s?|ise?s?) )(?![^.;]{3,60}? (?:lors d|à l'occasion d|pendant l|durant )|"
        r"[a-zà-ÿ]+ (?:du jury|de séance|du débat|de la (?:table ronde|cérémonie|séance|réunion|session))\b)"
        r"(?=[a-zà-ÿ])",
        order="subject-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=rf"^(?:à compter|à partir|dès) [^,]{{3,30}}, (?:le |la |l'){LETTER}{{3,90}}? (?P<verb>sera) "
        rf"{PERSON_AHEAD}(?!(?:un|une|le|la|en|à|de|au) )",
        order="post-verb-person",
    ),
    A(
        rule="appointment.entrusted",
        pattern=rf"\bchoix\b{LETTER}{{2,120}}?\b(?:poste|fonctions|charge){LETTER}{{2,120}}?(?P<verb>\b(?:s'est "
        rf"porté|"
        r"se porte|s'est arrêté) sur)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.entrusted.fronted",
        pattern=rf"^\W*(?:au poste|aux fonctions|à la fonction|comme|en qualité|à la charge) {LETTER}{{3,90}}?, "
        rf"{LETTER}{{2,80}}? (?P<verb>(?:a|ont|vient de|viennent de){ON}? (?:nommé|désigné|choisi|élu|nommer|désigner|"
        r"choisir|élire))\b(?! par)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.active",
        pattern=(
            r"\bintention de (?:nommer|désigner)\b|\b(?:entériné|approuvé|validé|ratifié|retenu|accepté) la "
            r"candidature "
            r"(?:de |d')|\b(?:porté|arrêté|fixé) (?:son|leur) choix sur\b"
        ),
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=rf"\b(?:renouvelé|reconduit|confirmé|maintenu|prolongé|rétabli)\b(?={LETTER}{{2,80}}? dans (?:ses|"
        rf"leurs|"
        r"les) fonctions d)",
        order="person-post",
    ),
    A(
        rule="appointment.renewed",
        pattern=(
            rf"\bmandat d(?:e |u |e la |e l'|'|e l')(?={LETTER}{{2,90}}(?:, [^.;]{{3,50}},)? (?:a été|est|sera|vient "
            r"d'être) (?:renouvelé|reconduit|prolongé|prorogé)\b)|"
            rf"\bmandat d(?:e |')(?={LETTER}{{2,90}}?\b(?:en tant qu|comme|en qualité d){LETTER}{{2,90}}?\b"
            r"(?:commence|débute|prend(?:ra)? effet|court))"
        ),
        order="person-post",
    ),
)
