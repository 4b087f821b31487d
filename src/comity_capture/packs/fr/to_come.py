"""What French texts announce, and how a conference or a course begins and ends."""

from comity_capture.pack import EventPattern as E

AND = r"(?: (?:également|aussi|ensuite|enfin|notamment|alors))?"
ACCORD = (
    r"(?:accord|mémorandum|protocole|déclaration|convention|arrangement|lettre d'intention|feuille de route|"
    r"traité|entente|pacte|charte|programme|contrat|procès-verbal|acte|plan)"
)
BY_WHOM = r"(?:, (?:en compagnie|aux côtés|en présence|avec)(?:[^.;]|(?<=\bm)\.){2,90}?,)?"
GATHERING = (
    r"(?:conférence(?! de presse)|sommet|forum|symposium|congrès|colloque|table ronde|séminaire|assises|session|"
    r"exercice|"
    r"stage|atelier|manœuvres|université d'été|école d'été)"
)
GATHERINGS = (
    rf"\b(?:la|le|l'|les|cette|ce|cet|ces|leurs?) ?(?:travaux|débats|\w+ )?(?:d(?:e la|u|e l'|es) ?)?{GATHERING}s?\b",
    r"\b(?:les|leurs|ces) (?:travaux|débats|pourparlers|discussions|échanges|journées|rencontres|assises|épreuves)\b",
)
UNTIL = (
    r"(?<!\boù )(?<!\bdont )\b(?:s'achève(?:nt)?|se termine(?:nt)?|pren(?:d|nent|dra) fin|s'ach[eè]ver(?:a|ont)|se "
    r"conclut|se clôt|se clôtur(?:e|ent|era|eront)|se conclur(?:a|ont)|ser(?:a|ont) (?:close?s?|clôturée?s?)|"
    r"(?:dure(?:nt)?|durer(?:a|ont)|se tient|se tiendra|siège|siégera|se déroule|se déroulera|court|courra) "
    r"jusqu'(?:à|au)|"
    r"(?:a|ont) pris fin|(?:s'est|se sont) (?:achevée?s?|terminée?s?|conclue?s?|close?s?|clôturée?s?)|"
    r"(?:a|ont) été (?:close?s?|clôturée?s?)|se terminer(?:a|ont)|se poursuivr(?:a|ont) jusqu'(?:à|au))\b",
)

TO_COME = (
    E(
        rule="event.ceremony.future",
        kind="ceremony",
        pattern=rf"\b(?:inaugurer(?:a|ont)|dévoiler(?:a|ont)|décorer(?:a|ont)|déposer(?:a|ont){AND} (?:une |des )?"
        r"(?:gerbes?|couronnes?)|poser(?:a|ont) la première pierre|rendr(?:a|ont) hommage|couper(?:a|ont) le ruban|"
        r"remettr(?:a|ont) (?:[\w'-]+ ){0,3}?(?:lettres de créance|copies|diplômes|brevets|médailles?|insignes|"
        r"attestations|"
        rf"certificats|prix|décorations?)|signer(?:a|ont|ons){AND} (?=[^.;]{{0,110}}\b{ACCORD})|paraphera|"
        rf"(?:présider(?:a|ont)|assister(?:a|ont){AND}{BY_WHOM} à|participer(?:a|ont){AND}{BY_WHOM} à|"
        rf"prendr(?:a|ont) part{AND}{BY_WHOM} à) (?:la|une|l') ?"
        r"(?:cérémonie|inauguration|remise|signature|pose|prise d'armes|ouverture|clôture)|"
        r"ser(?:a|ont) (?:signée?s?|paraphée?s?|inaugurée?s?|dévoilée?s?|décorée?s?))\b",
        tense="future",
    ),
    E(
        rule="event.meeting.future-place",
        kind="meeting",
        pattern=r"\b(?:s'entretenir|conférer|déjeuner|dîner|se concerter|discuter|échanger)(?:a|"
        r"ont)\b(?=[^.;]{0,60}\bavec\b)|"
        r"\b(?:s'y |se )(?:retrouver|réunir|rencontrer|entretenir)(?:a|ont)\b|\bs'y entretiendr(?:a|ont)\b|"
        r"\b(?:doi(?:t|vent)|devr(?:a|ont)|va|vont) (?:également |aussi |ensuite )?(?:rencontrer|recevoir|"
        r"s'entretenir|"
        r"être reçue?s?|se réunir|se retrouver|conférer)\b|\b(?:accueiller|accueillir)(?:a|ont) (?=(?:le |la |"
        r"l'|son |sa |m\.|mme )"
        r"[^.;]{2,80}\b(?:ministre|président|présidente|secrétaire|homologue|ambassad|chef|cheffe|m\.|mme))|"
        r"\b(?:un |une |des |l'|la )?(?:entretien|rencontre|réunion|audience|entretiens|séance de travail|"
        r"tête-à-tête)s? "
        r"(?:\w+ ){0,3}?(?:est|sont|sera|seront) (?:prévue?s?|programmée?s?)\b",
        tense="future",
    ),
    E(
        rule="event.group.future",
        kind="group_event",
        pattern=r"\b(?:prochain rendez-vous|la réception|une réception|la fête nationale|les festivités|les "
        r"portes ouvertes)\b"
        r"(?=[^.;]{0,60}\b(?:le \d|les \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2} ))",
        tense="future",
    ),
    E(
        rule="event.conference.council-to-sit",
        kind="conference",
        pattern=r"\b(?:conseil|commission|comité|assemblée|groupe de travail)\b(?! (?:d'administration|de sécurité))"
        r"[^.;,]{0,80}\b(?:se tiendr(?:a|ont)|siéger(?:a|ont)|aur(?:a|ont) lieu)\b",
        tense="future",
    ),
    E(
        rule="event.conference.began",
        kind="conference",
        pattern=rf"\b{GATHERING}\b[^.;]{{0,140}},? (?:ouverte?|entamée?|débutée?|commencée?|lancée?)\b(?= (?:le|"
        rf"lundi|mardi|mercredi|"
        r"jeudi|vendredi|samedi|dimanche|hier|la veille))",
        edge="starts",
    ),
    E(
        rule="event.meeting.after",
        kind="meeting",
        pattern=r"\b(?:à la suite|à l'issue|au terme|au sortir|après|lors|au cours|en marge) (?:d(?:e |')|d'un |"
        r"d'une )?(?:sa|son|"
        r"leur|leurs|une?|ses) ?(?:[\w-]+ )?(?:rencontre|entretiens?|entrevue|réunion|audience|tête-à-tête|"
        r"échanges?|conversation)"
        r"\b(?=(?:[^.;]|(?<=\bm)\.){0,60}\bavec (?:le|la|l'|son|sa|m\.|mme|les))",
    ),
    E(
        rule="event.visit.will-end",
        kind="visit",
        pattern=r"\b(?:achèver|achever|conclur|terminer|boucler|clôturer)(?:a|ont)(?: [^.;,]{0,25})? (?:sa|son|"
        r"leur|cette|ce) (?:\w+ )?"
        r"(?:visite|séjour|déplacement|voyage|tournée|mission)\b",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.leads",
        kind="visit",
        pattern=r"\b(?:la|le|les|l'|les )\s?(?:(?:conduir|mèner|mener|emmèner)(?:a|ont)|a (?:conduit|menée?|"
        r"emmenée?)e?s?) "
        r"(?=(?:[^.;,]{0,20} )?(?:en|à|au|aux|dans) )",
    ),
    E(
        rule="event.meeting.which-will",
        kind="meeting",
        pattern=r"\b(?:leur|leurs|cet|cette|l'|la|le) ?(?:entretiens?|entrevue|rencontre|réunion|échanges?), "
        r"qui (?:aura|auront|a eu|ont eu) "
        r"lieu\b",
    ),
    E(
        rule="event.ceremony.planned",
        kind="ceremony",
        pattern=r"\b(?:la |une )?(?:signature|remise|inauguration|cérémonie|pose)\b[^.;]{2,60}?\b(?:est|sera|"
        r"seront|sont) "
        r"(?:prévue?s?|programmée?s?)\b",
        tense="future",
    ),
    E(
        rule="event.lecture.before",
        kind="lecture",
        pattern=r"\bavant de (?:prononcer|donner|s'adresser|prendre la parole|"
        r"s'exprimer)\b(?=[^.;]{0,60}\b(?:discours|allocution|"
        r"conférence(?! de presse)|leçon|exposé|devant|aux|à la tribune)\b)",
    ),
    E(
        rule="event.ceremony.before",
        kind="ceremony",
        pattern=r"\bavant d(?:e |')(?:inaugurer|déposer (?:une )?(?:gerbe|couronne)|signer|assister à (?:la|"
        r"une) cérémonie|présider|dévoiler|"
        r"se recueillir|rendre hommage|remettre)\b",
    ),
    E(
        rule="event.visit.arrived",
        kind="visit",
        pattern=r"(?:^\W*|, )arrivée?s? (?:hier|la veille|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        r"dimanche|le \d|"
        r"ce \w+di)",
        edge="starts",
    ),
    E(
        rule="event.visit.leaves",
        kind="visit",
        pattern=r"\b(?:en |y )?(?:repartir(?:a|ont)|repart(?:ent)?|quitter(?:a|ont)|regagner(?:a|ont)|doi(?:t|vent) "
        r"(?:quitter|regagner|repartir))\b(?=[^.;,]{0,40}\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        r"dimanche|le \d|demain|"
        r"aujourd'hui|ce soir|dans la soirée))",
        tense="future",
        edge="ends",
    ),
    E(
        rule="event.visit.left-for",
        kind="visit",
        pattern=r"\b(?:s'est envolée?|se sont envolé\w*|est partie?|sont parti\w*|a pris la (?:route|direction)|"
        r"a gagné|a rallié|"
        r"a atterri|ont atterri|s'est transportée?|a mis le cap)\b(?=[^.;]{0,40}\b(?:pour|à|de|en|au|aux|vers|"
        r"sur)\b)",
    ),
    E(
        rule="event.visit.was-there",
        kind="visit",
        pattern=r"\bser(?:a|ont) (?=(?:à|en|au|aux) (?!l'|la )[^.;,]{2,40}(?:, où\b| pour (?:une?|y|des|sa|son|"
        r"le|la|les)\b))|"
        r"\bse trouv(?:e|ait|ent|aient|era|eront) (?=(?:à|en|au|aux|dans) [^.;,]{2,40}\b(?:du|les|le|"
        r"lundi|mardi|mercredi|"
        r"jeudi|vendredi|samedi|dimanche)\b)",
    ),
)
TOLD_OF_WHO = (
    r"(?:^\W*|, |– |\bet )(?:(?:nouvellement |récemment |tout juste )?(?:nommée?s?|élue?s?|désignée?s?|promue?s?|"
    r"investie?s?|"
    r"réélue?s?|suspendue?s?|interrompue?s?|rompue?s?|intronisée?s?|entrée?s? en fonctions?|en poste|en fonctions?|"
    r"née?s?|installée?s?)|qui (?:a|ont|"
    r"avait) "
    r"(?:pris|été nommée?|été élue?|été désignée?)|dont la (?:nomination|désignation|prise de "
    r"fonctions))\b[^.;,]{0,60}$",
)
OTHERS_DAY = (
    r"\b(?:nommée?s?|élue?s?|désignée?s?|promue?s?|créée?s?|entrée?s? en fonctions?|prendr\w+|pren(?:d|nent)|"
    r"publiée?s?|"
    r"adoptée?s?|arrivée?s?|entrera|en poste)\b[^.;,]{0,60}$",
    r"\b(?:qui|lequel|laquelle|où|dont)\b[^.;,]{0,50}\b(?:se tien(?:t|dra|dront)|aura lieu|auront lieu|doi(?:t|"
    r"vent) (?:se "
    r"tenir|avoir lieu|s'ouvrir|débuter)|se déroulera|s'ouvr(?:e|ira)|débutera|s'est (?:tenue?|ouverte?|"
    r"déroulée?)|a eu lieu|"
    r"est (?:prévue?|programmée?|fixée?|annoncée?))\b[^.;,]{0,40}$",
    r"\b(?:prévue?s?|programmée?s?|fixée?s?|attendue?s?|convoquée?s?|organisée?s?|tenue?s?)\b[^.;,]{0,40}$",
)
