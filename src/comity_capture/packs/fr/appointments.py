"""How French texts tell that a post is filled or falls vacant."""

from comity_capture.pack import AppointmentPattern as A

ETRE = r"(?:est|sont|a été|ont été|avait été|sera|seront|vient d'être|était|fut)"
NAMED = (
    r"(?:nommée?s?|désignée?s?|élue?s?|promue?s?|choisie?s?|investie?s?|confirmée?s?|reconduite?s?|"
    r"portée?s? à la tête|appelée?s? aux fonctions|installée?s?|affectée?s?)"
)
APPOINTMENTS = (
    A(
        rule="appointment.to-come",
        pattern=(
            rf"\b(?:sera|seront|va être|doit être)(?: \w+ment| bientôt)? {NAMED}(?= (?:ultérieurement|"
            r"prochainement|bientôt|dans|d'ici|avant|en |au |sous|plus tard|le |à une|à l'|à la |cet|ces |"
            r"la semaine|lors |"
            rf"pour |,|\.))|\b(?:nommera|"
            r"désignera|nommeront|désigneront)\b"
        ),
        order="any-post",
    ),
    A(
        rule="appointment.passive",
        pattern=(
            rf"\b{ETRE}(?: \w+ment)? {NAMED}\b(?: (?:au poste de|aux fonctions de|à la fonction de|en qualité "
            r"de|comme|à titre de|en tant que|à la tête de))?"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=(
            r"\b(?:prend(?:ra)? la direction|reprend(?:ra)? le poste|est appelée? à (?:devenir|diriger)|passe "
            r"(?=(?:directeur|directrice|secrétaire|chef))|devient|est devenue?|deviendra|prend(?:ra)? "
            r"(?:ses|les) fonctions (?:de|d'|en qualité de|"
            r"comme)|a pris (?:ses|les) fonctions (?:de|d'|en qualité de|comme)|prend(?:ra)? la tête|"
            r"prend(?:ra)? le poste|assumera les fonctions|assume(?:ra)? la fonction|exercera les fonctions|"
            r"succ[éè]de(?:ra)? à (?:mm?\. )?[^.;,]{2,60} (?:comme|au poste|en qualité|à la tête|dans les fonctions)|"
            r"remplace(?:ra)? (?:mm?\. )?[^.;,]{2,60} (?:comme|au poste|en qualité|à la tête|"
            r"dans les fonctions)|accède "
            r"aux fonctions|a été élevée? au rang)\b"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.new-holder",
        pattern=r"\b(?:est|sera) (?:désormais |dorénavant )?(?:le nouveau|la nouvelle|le nouvel|la prochaine|"
        r"le prochain)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.active",
        pattern=(
            r"\b(?:a|ont|vient de|viennent de) (?:nommé|désigné|élu|promu|choisi|nommer|désigner|élire|"
            r"reconduit)\b|\b(?:nomme|désigne|nomment|désignent)\b"
        ),
        order="person-post",
    ),
    A(
        rule="appointment.of",
        pattern=r"\b(?:nomination|désignation|élection) (?:de (?=m\.|mme|s\.e|[a-zà-ÿ-]+ [a-zà-ÿ-]+ )|d')(?!une? )",
        order="person-post",
    ),
    A(
        rule="appointment.new",
        pattern=(
            r"\b(?:nomination|désignation|choix) (?:d'un|d'une|du|de la|prochaine d'un|prochaine d'une)(?: "
            r"nouvel| nouveau| nouvelle| prochain| prochaine)?\b"
        ),
        order="post",
    ),
    A(
        rule="appointment.created",
        pattern=(
            r"\b(?:créer|crée|création|créé|instituer|institué|instauré) (?:d')?(?:un |une |le |"
            r"la )?(?:nouveau |nouvelle )?"
            r"(?:poste|fonction|charge|mandat) d(?:e |')"
        ),
        order="post",
    ),
    A(
        rule="appointment.vacant",
        pattern=(
            r"\b(?:il est mis fin[^.;]{0,40}aux fonctions|reste vacant|est vacant|demeure vacant|quitte "
            r"(?:ses|les) fonctions|a quitté (?:ses|les) fonctions|a démissionné)\b"
        ),
        order="none",
    ),
)
FROM = (
    (
        r"\b(?:à compter|à partir|à dater|avec effet(?: à compter)?|avec effet au|prend(?:ra)? (?:ses|"
        r"leurs) (?:nouvelles )?fonctions|prendront leurs fonctions|a pris (?:ses|leurs) fonctions|"
        r"entre(?:ra)? en fonctions?|entré en fonctions?|prise de fonctions|prend(?:ra)? effet|assumera "
        r"(?:ses|cette|ces) (?:fonctions?|charge)|en fonctions?(?: depuis)?|débutera son mandat|"
        r"dès)\s*(?:le |du |au |de |d'|en |à |à compter du |à compter de )?$"
    ),
)
