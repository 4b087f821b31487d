"""How French texts tell that a post is filled or falls vacant."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.packs.fr.posts_taken import GIVEN_HIM, PERSON_AHEAD, POSTS_TAKEN
from comity_capture.packs.fr.posts_told import POSTS_TOLD

# what may stand between an auxiliary and its participle, and behind it: how, by what, and on which day
BETWEEN = (
    r"(?:, [^.;,]{3,40},)?(?:,? (?:\w+ment|bientôt|déjà|aussi|également|ensuite|ainsi|en outre|par ailleurs|hier|"
    r"aujourd'hui|de nouveau|"
    r"à nouveau|à son tour|quant à (?:lui|elle|eux)|pour (?:sa|leur) part|de (?:son|leur) côté|officiellement|"
    r"dorénavant|"
    r"désormais|en conseil des ministres|à l'unanimité|(?:ce |dès )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)(?: (?:dernier|prochain|matin|soir|\d{1,2}(?:er)? \w+))?|(?:le|dès le|à partir du|à compter du|ce) "
    r"\d{1,2}(?:er)? \w+(?: \d{4}| prochain| courant| dernier)?|"
    r"(?:cette semaine|la semaine (?:dernière|prochaine)|ce matin|au (?:début|cours) d[eu] [^.;,]{3,20})|en "
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: prochain| "
    r"dernier)?|"
    r"par (?:un )?(?:décret|arrêté|"
    r"ordonnance|oukase)(?: présidentielle?| royal| ministériel| d[ue]s? [^,.;]{2,30})?),?)*"
)
ETRE = (
    r"(?:est|sont|a été|ont été|avait été|avaient été|sera|seront|vient d'être|viennent d'être|venait d'être|"
    r"venaient d'être|ayant été|avoir été|était|fut|furent|a(?:,? (?!pas|jamais|plus|point|"
    r"guère)[^.;,]{2,30},?)? été)"
)
NAMED = (
    r"(?:nommée?s?|désignée?s?|élue?s?|réélue?s?|promue?s?|choisie?s?|investie?s?|confirmée?s?|reconduite?s?|"
    r"(?:portée?s?|placée?s?) (?:à la (?:tête|direction|présidence|coordination)|au (?:poste|rang|commandement))|"
    r"appelée?s? "
    r"(?:aux|à la|à l'exercice des) fonctions?|installée?s?|affectée?s?|"
    r"accréditée?s?|intronisée?s?|titularisée?s?|propulsée?s?|recrutée?s?|engagée?s? (?=comme)|cooptée?s?|mutée?s?|"
    r"détachée?s?(?= [^.;,]{0,60}?\b(?:comme|en qualité|en tant|au poste)))"
)
AS = r"(?:de |d'|en qualité d(?:e |')|en tant qu(?:e |')|comme |à titre d(?:e |'))"
POST_OF = r"(?:au poste|aux fonctions|à la fonction|à la charge|dans les fonctions|au rang|à la tête)"
DUTIES = r"(?:ses|les|leurs|de ses) (?:nouvelles |hautes )?fonctions"
GAP = r"(?:[^.;,]|(?<=\bm)\.|(?<=s\.e)\.)"  # a letter of a clause; the full stop of a title ends none
NEW = r"(?:nouveau|nouvel|nouvelle|prochaine?|future?|premier|première)"
DONE = (  # what somebody will be, and no name: reçu par, absent de, prêt à
    r"[a-zà-ÿ-]+ (?:(?:par|à|aux?|en|dans|sur|les?|la|avec|du|des?|pour|lors|chez|ce|cet|cette|sous|auprès|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|ensuite|également|aussi)\b|[ld]')"
)
OFFICE = r"(?:commandement|(?:vice-|co)?présidence|(?:sous-)?direction|tête|rênes|barre|portefeuille|coordination)"

APPOINTMENTS = (
    *GIVEN_HIM,
    A(
        rule="appointment.to-come",
        pattern=(
            rf"\b(?:sera|seront|va être|doit être)(?: \w+ment| bientôt)? {NAMED}(?= (?:ultérieurement|"
            r"prochainement|bientôt|dans|d'ici|avant|en |au |sous|plus tard|le \d|à une|à l'|à la |cet|ces |"
            r"la semaine|lors |"
            rf"pour |,|\.))|\b(?:nommera|"
            r"désignera|nommeront|désigneront)\b(?! (?:m\.|mme|l[ea] (?:général|colonel|amiral)))"
        ),
        order="any-post",
    ),
    A(
        rule="appointment.inverted",
        pattern=rf"^(?:par [^.;]{{4,90}}, )?(?:est|sont|a été|ont été|sera|seront)(?: ainsi)? {NAMED}\b(?! par)",
        order="post-person",
    ),
    A(
        rule="appointment.passive",
        pattern=(
            rf"(?<!n')\b{ETRE}{BETWEEN} {NAMED}\b(?: (?:au poste de|aux fonctions de|à la fonction de|en qualité "
            r"de|comme|à titre de|en tant qu[e']))?"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.passive",
        pattern=rf"(?<!n')\b{ETRE}\b[^.;,]{{2,70}} et(?: \w+ment)? {NAMED}\b(?! par)",
        order="subject-post",
    ),
    A(
        rule="appointment.passive",
        pattern=rf"\b(?:annoncé|indiqué|fait (?:savoir|part)|précisé|confirmé|informé|déclaré|décidé|"
        rf"appris)\b{GAP}{{0,90}}?\bqu"
        rf"(?:e |'){GAP}{{2,120}}?\b(?P<verb>(?:serait|seraient){BETWEEN} (?:{NAMED}|(?:le |la |l'){NEW}\b)|"
        rf"deviendrait|succéderait|remplacerait|"
        rf"prendrait{BETWEEN} {DUTIES})\b(?! par)",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=(
            r"\b(?:prend(?:ra)? la direction|reprend(?:ra)? le poste|est appelée? à (?:devenir|diriger)|passe "
            r"(?=(?:directeur|directrice|secrétaire|chef))|devient|est devenue?|deviendra|"
            rf"(?:prend(?:ra)?|a(?: \w+ment)? pris|vient de prendre|entre(?:ra)? dans|a entamé|prête(?:ra)? serment|"
            rf"a{BETWEEN} prêté serment|est entrée? en fonctions?|entre(?:ra)? en fonctions?)"
            rf"{BETWEEN}(?: {DUTIES})?{BETWEEN} (?:de|d'|en qualité (?:de|d')|en tant qu[e']|comme)|"
            r"prend(?:ra)? la tête|prend(?:ra)? le poste|a pris le poste|"
            r"(?:assum|assur|exerc|occup)(?:era|e(?= (?:l'intérim|désormais|dorénavant|également|aussi|ainsi|en outre|"
            r"par intérim|provisoirement)|,? (?:à partir|à compter|dès|le \d|depuis) ))(?: désormais| dorénavant|"
            r" également| aussi| ainsi| en outre|"
            r" par intérim| provisoirement|,? (?:à partir|à compter|dès|"
            r"le|depuis(?! (?:l'an |\w+ )?(?:19|20)\d\d| \w+ (?:ans|années)\b)) [^.;,]{2,30},?)? (?:les fonctions|"
            r"la fonction|le poste|la "
            r"charge|l'intérim)|rejoin(?:t|dra) [^.;,]{2,60} (?:au poste d[e']|comme|en qualité d[e']|en tant "
            r"qu[e'])|"
            rf"(?:succ[éè]de(?:ra)?|a succédé|remplace(?:ra)?|a remplacé|(?:est|a été|sera) appelée? à (?:succéder|"
            rf"remplacer)|prend(?:ra)? la (?:suite|succession|relève)|a pris la (?:suite|succession|relève))"
            rf"(?: à| au?x?| de| d'| du)?\s?{GAP}{{2,80}}? (?:comme|en qualité d[e']|en tant qu[e']|{POST_OF})|"
            r"obtient un (?:nouveau |second |deuxième |troisième )?mandat (?:à titre|comme|en tant qu[e']|en "
            r"qualité)|accède aux fonctions|accède au poste|a accédé (?:au poste|aux fonctions)|a été "
            r"élevée? au rang|"
            r"(?:se voit|se verra|s'est vue?) (?:confier|attribuer|offrir) (?:le poste|les fonctions|la charge)|"
            rf"à prendre {DUTIES} (?:de|d')|s'install(?:e|era) dans (?:le|son) (?:nouveau )?fauteuil d[e']|"
            r"sera,? (?:à partir|à compter|dès)[^.;,]{3,25},? (?:le|la|l'))\b"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.around",
        pattern=r"^\W*(?P<verb>nouve(?:l|au|lle)) (?=(?:secrétaire|direct|chef|président|ministre|ambassad|"
        r"représentant|"
        r"commandant|coordonnat|recteur|rectrice|doyen|envoyé|porte-parole|consul|attaché|conseill|gouverneur|"
        r"procureur))",
        order="around",
    ),
    A(
        rule="appointment.entrusted",
        pattern=rf"\b(?:le |la |l'|un |une ){NEW} [^.;:]{{3,90}}?(?P<verb> s'appelle| se nomme| a pour nom|"
        r" n'est autre que| :)(?= )",
        order="post-verb-person",
    ),
    A(
        rule="appointment.listed",
        pattern=r"\b(?:nominations?|désignations?|mouvements?)\b[^;]{1,120}?(?P<verb>à (?:compter|partir|"
        r"dater) du|avec "
        r"effet)\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:est|sera|sont|seront) (?:désormais|dorénavant|à présent)(?: le| la)? (?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=r"\b(?:a|compte|dispose) (?:désormais|dorénavant|à présent) (?:d')?une? [^.;:,]{3,80}?(?P<verb>,| :) "
        r"(?=m\.|mme)|^\W*(?:au poste|dans les fonctions) d[^.;,]{3,90}?(?P<is>,) (?=[^.;,]{3,60} (?:succède|"
        r"succédera|a succédé|remplace|remplacera|a remplacé)\b)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.new-holder",
        pattern=rf"\b(?:est|sera)(?:,? (?:désormais|dorénavant|ainsi|depuis [^.;,]{{3,25}}|à compter "
        rf"[^.;,]{{3,25}}),?)? "
        rf"(?:le |la |l'){NEW}\b",
        order="subject-post",
    ),
    A(
        rule="appointment.apposed",
        pattern=rf"(?<=, )(?:\w+ment |tout juste |récemment |premi(?:er|ère) \w+ (?:à être )?)?(?:nommée?|"
        rf"désignée?|élue?|promue?|installée?|affectée?|réélue?|reconduite?|intronisée?|investie?|portée?|"
        rf"confirmée?){BETWEEN} "
        rf"(?!par|à |d'|de "
        r"(?:l'|la ))",
        order="subject-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=(
            rf"\b(?:a été|ont été|est|sont|sera|seront){BETWEEN} (?:confiée?s?|attribuée?s?|dévolue?s?){BETWEEN} "
            rf"(?:à|au)\b|\bposte d[^.;,]{{3,80}}?(?P<gone>,)(?= confié(?:,? [^.;,]{{3,25}},?)? (?:à|au) )|"
            r"\b(?:revient|reviendra|échoit|est revenue?) à|\b(?:est|sera|seront|sont)(?: désormais)? (?:occupée?s?|"
            rf"assurée?s?|assumée?s?|exercée?s?|pourvue?s?)"
            rf"(?:,? (?:à partir|à compter|dès|depuis)[^.;,]{{3,25}},?)? par|\b(?:le |la |l'){NEW} [^.;,]{{3,80}}? "
            rf"(?P<verb>est|sera) {PERSON_AHEAD}(?!(?:un|une|le|la|en|à|de|au) |{DONE})"
        ),
        order="post-verb-person",
    ),
    A(
        rule="appointment.active",
        pattern=(
            rf"\b(?:a|ont|vient de|viennent de|avait){BETWEEN} (?:nommé|désigné|élu|promu|choisi|nommer|désigner|élire|"
            r"reconduit|confirmé(?! (?:le |la |l'|qu)))\b(?! par (?!décret|arrêté|ordonnance))|"
            r"\b(?:nomme|désigne|nomment|désignent)\b|"
            rf"\b(?:nommera|désignera|élira|nommeront|désigneront)(?= (?:m\.|mme|l[ea] (?:général|colonel|amiral)))|"
            rf"\b(?:a|ont|vient de){BETWEEN} (?:appelé|appeler|installé|installer|confirmé|confirmer|maintenu) "
            rf"(?={GAP}{{2,60}}? (?:aux|dans (?:ses|les|leurs)) (?:nouvelles )?fonctions d)|"
            rf"\b(?:a|ont|vient de|viennent de){BETWEEN} (?:décidé|choisi|résolu|convenu|tenu à|bien voulu|"
            rf"souhaité) ?"
            r"(?:de |d')?(?:nommer|désigner|élire|accréditer|promouvoir|reconduire)\b|"
            rf"\b(?:a|ont|vient de){BETWEEN} (?:fait de {PERSON_AHEAD}|(?:confié|confier) (?={GAP}{{0,80}}?\b"
            r"(?:poste|fonctions|charge) d))|"
            rf"\b(?:a|ont){BETWEEN} (?:porté|placé|élu|installé|reconduit) (?={GAP}{{2,60}}? (?:à la |au "
            rf"){OFFICE}\b)|"
            rf"\b(?:a|ont){BETWEEN} (?:signé|pris|publié) (?:le |un )(?:décret|arrêté)[^.;]{{0,40}}\b(?:nommant|"
            rf"désignant)"
        ),
        order="person-post",
    ),
    A(
        rule="appointment.of",
        pattern=r"\b(?:nomination|désignation|élection|promotion|affectation|reconduction|"
        r"installation(?: \w+)?|intronisation|investiture|choix(?= "
        r"d[eu'][^.;]{2,60}\b(?:comme|au poste|en "
        r"qualité)))(?:,? le \d{1,2}(?:er)? \w+(?: \d{4})?,?)? "
        r"(?:de (?=m\.|mme|s\.e|l'|la |[a-zà-ÿ-]+ [a-zà-ÿ-]+ )|d'|du (?=(?:lieutenant-|contre-|vice-)?(?:général|"
        r"colonel|amiral|capitaine|"
        r"commandant|professeur|docteur|diplomate|juriste)))"
        r"(?!une? )|\b(?:décret|arrêté)\b[^.;]{0,60}\b(?:nommant|désignant)\b",
        order="person-post",
    ),
    A(
        rule="appointment.renewed",
        pattern=rf"\bmandat d(?:e |')(?={GAP}{{2,90}}?\b(?:en tant qu[e']|comme|en qualité d[e']|à la "
        rf"tête){GAP}{{2,90}}?\b"
        r"(?:renouvelé|reconduit|prolongé|prorogé)\b)|\bcandidature d(?:e |')"
        rf"(?={GAP}{{2,120}}?\b(?:a été|est) (?:retenue|acceptée|validée|approuvée)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.in-person",
        pattern=r"\b(?:d'une?|une?|l[ea]|son|sa|leur|notre) (?:nouveau|nouvel|nouvelle|premi(?:er|ère)|future?|"
        r"prochaine?) [^.;]{3,90}? (?P<verb>en la personne "
        r"d(?:e |'|u ))",
        order="post-verb-person",
    ),
    A(
        rule="appointment.new",
        pattern=(
            r"\b(?:nomination|désignation|choix(?![^.;]{3,120}s'est porté|(?: d[eu]| de la) (?!nouv|proch|fut|"
            r"succ))) (?:d'un|"
            r"d'une|du|de la|prochaine "
            r"d'un|prochaine d'une)(?: "
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
        rule="appointment.holder",
        pattern=(
            rf"(?<!n')(?<!ne )\b(?:a|ont|vient de|prend|prendra){BETWEEN} (?:pris|prendre) ?{DUTIES}(?! {AS})|"
            rf"\b(?:prend|prendra|entame|entamera|a entamé){BETWEEN} {DUTIES}(?! {AS})|"
            r"\b(?:est|sont)(?: \w+ment)? entrée?s?(?: \w+ment)? en fonctions?(?! (?:comme|en qualité))|"
            r"\b(?:entre|entrera) en fonctions?\b(?! (?:comme|en qualité))|"
            rf"\b(?:a|ont){BETWEEN} (?:prêté serment|été investie?s? dans {DUTIES}|été installée?s? dans {DUTIES})"
            rf"(?! (?:comme|en qualité))|{NAMED} à (?:ce poste|cette fonction|ces fonctions)\b"
        ),
        order="holder-verb",
    ),
    A(
        rule="appointment.holder.since",
        pattern=r"\bdepuis (?:son|sa) (?:entrée en fonctions?|prise de fonctions?|nomination|élection|investiture)"
        r"(?= (?:le|du) \d)",
        order="holder-verb",
    ),
    A(
        rule="appointment.office-taken",
        pattern=rf"\b(?:pren(?:d|dra)|(?:a|vient de) (?:re)?pr(?:is|endre)|à prendre|reprend(?:ra)?|assum(?:e|era)|"
        rf"recevra|reçoit|a reçu|hérite(?:ra)?|a hérité|obtient|obtiendra|a obtenu|décroche(?:ra)?|accède(?:ra)?|a "
        rf"accédé|"
        rf"(?:est|sera)(?: \w+ment)? (?:désormais|dorénavant)|"
        rf"(?:s'est|se sont|se voit|se verra)(?: vue?s?)? (?:confier|attribuer)|"
        rf"(?:assur|assum)(?:e|era) l'intérim|assurera|exercera|succède(?:ra)?|a succédé|a relevé|remplace(?:ra)?)\b"
        rf"(?={GAP}{{0,80}}? (?:le |la |les |l'|du |de la |à la |au |aux ){OFFICE}\b)",
        order="subject-post",
    ),
    A(
        rule="appointment.office-passed",
        pattern=rf"\b(?:confi(?:é|er|e|era)|attribu(?:é|er|e)|transm(?:is|et|ettra)|remis|remet|céd(?:é|er)|cède)"
        rf"(?= {GAP}{{0,60}}?(?<!à )(?:le |la |les |l'){OFFICE}\b)|"
        r"\b(?:passé|passe|passera)(?= (?:le commandement|la présidence|la direction|les rênes)\b)|"
        r"\bc(?:éd(?:é|er)|ède(?:ra)?|édera) (?:ses fonctions|son poste|sa charge) (?:de |d')|"
        rf"\b{OFFICE} {GAP}{{2,90}}?\b(?P<verb>(?:a été|est|sera) (?:confiée?|attribuée?|dévolue?|assurée?|exercée?|"
        rf"transmise?|remise?|cédée?) (?:{GAP}{{3,40}} )?(?:à|au|par)|(?:échoit|échoira|reviendra) (?:à|au))\b",
        order="office",
    ),
    A(
        rule="appointment.office.falls-to",
        pattern=rf"\bque revien(?:t|dra)(?= (?:le |la |les |l'){OFFICE}\b)",
        order="office",
    ),
    *POSTS_TAKEN,
    *POSTS_TOLD,
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

# a decree or a list with names and posts behind it, and who is said to come into a post
BEGINNINGS = (
    r"^\W*(?:par (?:un )?(?:décret|arrêté|ordonnance|décision)|aux termes d[eu'])[^;,:]{0,60}[:,]",
    r"^\W*(?:nominations?|mouvements?|mesures individuelles|mesures nominatives)[^;,.:]{0,40}:",
    r"\b(?:nouveau|nouvel|nouvelle|futur|future|prochain|prochaine|fraîchement nommée?|récemment nommée?|"
    r"nouvellement "
    r"nommée?)(?= (?:[\w'-]+ ){0,8}?(?:prend|prendra|entre|entrera|arrive|arrivera|rejoint|rejoindra)\b)",
)
NEWLY = (
    r"\b(?:nouveau|nouvel|nouvelle|(?:nouvellement|récemment|fraîchement|tout juste) (?:nommée?|élue?|désignée?|"
    r"promue?))"
    r" (?:[\w-]+ )?$",
)
NO_BEGINNING = (
    r"\b(?:n'|ne )(?:[\w'-]+ ){0,3}(?:pas|plus|jamais)\b",
    r"\b(?:pourrait|pourraient|devrait|serait|pressentie?s?|rumeurs?|candidate?s?|démission|révoquée?|relevée?|"
    r"mis fin|fin aux fonctions|signée? par|contresign)\b",
)

# any word of filling, where no pattern above fits; its post and person are the nearest
HONOURS = (  # what somebody is made for merits, and no post
    r"(?:au (?:grade|rang|titre) de |à la dignité de |à titre posthume )?(?:chevali(?:er|ère)\b|offici(?:er|ère) d(?:e "
    r"l'ordre|"
    r"ans l'ordre|e la légion|es arts)|commandeure?\b|grand[- ](?:officier|croix)|docteure? honoris|citoyen|membre "
    r"d'honneur)"
)
FILLINGS = (
    r"\b(?:nommée?s?|désignée?s?|(?<!des )(?<!les )(?<!d')(?<!aux )élue?s?|réélue?s?|promue?s?|choisie?s?|"
    r"investie?s?|reconduite?s?|"
    r"recrutée?s?|nomination|désignation|élection(?! (?:présidentielle|législative))|investiture)\b"
    rf"(?! {HONOURS})"
    r"(?!(?:[^.;]|(?<=\bm)\.){0,60}\b(?:pour|à) (?:lui|leur|le|la|les) (?:succéder|remplacer)\b)",
    r"\b(?:pren(?:d|dra|ait)|pris|repris|reprend(?:ra)?) (?:\w+ ){0,3}?(?:ses|les|leurs) (?:nouvelles |hautes )?"
    r"fonctions\b",
    r"\b(?:entr(?:e|era|ée|ait)|prise) (?:\w+ )?(?:en|de) fonctions?\b|\bprêt(?:é|e|era) serment\b",
    r"\b(?:lui |leur )(?:succède|a succédé|succédera)\b|\b(?:succéd|succèd)\w+ à\b|\bremplac(?:e|era|ent|é|ait|"
    r"ant)\b",
    r"\b(?:pren(?:d|dra)|pris) (?:\w+ )?(?:la (?:suite|relève|succession|tête|direction|présidence)|le "
    r"commandement)\b",
    r"\bconfirmée?s? dans (?:ses|leurs) fonctions\b|\bmandat\b[^.;]{0,60}\b(?:renouvelé|prolongé|reconduit)\b",
    r"\bchoix\b[^.;]{0,120}\b(?:s'est porté|se porte) sur\b|\b(?:a|ont) (?:proposé|retenu|présenté la "
    r"candidature de)\b"
    r"(?=[^.;]{0,80}\b(?:comme|au poste|pour le poste|aux fonctions)\b)",
    r"\bpassation d[eu]s? (?:pouvoirs?|service|commandement|consignes)\b",
    r"\b(?:assur|exerc)\w+ (?:l'intérim|par intérim)|\b(?:devient|deviendra|est devenue?|deviendront)\b",
    r"\b[a-zà-ÿ']+(?:ra|ront)\b(?=[^.;]{2,60}\b(?:en (?:qualité d|tant qu)|à titre d))",
    r"\bdepuis (?!(?:l'an |\w+ )?(?:19|20)\d\d)[^.;,]{3,25} (?:comme|en qualité d|en tant qu|les fonctions|le poste)",
    r"\b(?:c[éè]d|pass|transm)(?:é|e|era|et|ettra|is) (?:sa place|le relais|le flambeau|le témoin|la main|son poste|"
    r"son "
    r"fauteuil|les rênes|la barre)(?: [^.;,]{3,25})? (?:à|au)\b|\b(?:est|a été|sera|vient d'être) remplacée?(?: "
    r"[^.;,]{2,25}?)? par\b|\ba pour "
    r"successeure?\b",
    r"\bconfi(?:é|ée|er|e)\b[^.;]{0,30}\b(?:poste|fonctions|charge|direction|commandement)\b",
)
NO_FILLING = (
    r"\b(?:cérémonie|présidé|assisté|participé|témoin)\b[^.;]{0,60}\b(?:prise|entrée) (?:de|en) fonctions?\b",
    r"\b(?:n'|ne )(?:[\w'-]+ ){0,3}(?:pas|plus|jamais|encore)\b|\b(?:aucune? (?:nomination|successeure?))\b",
    r"\b(?:pourrait|pourraient|devrait|devraient|serait|seraient|pressentie?s?|rumeurs?|candidate?s? (?:à|au)|"
    r"dément(?:i|ent|ir)?|aurai(?:t|ent) été|(?:présente|soutient|soutenir|appuie|dépose) (?:la|sa) candidature|"
    r"selon la presse|s'il est|si elle est|refusé|décliné|élections? (?:législatives|présidentielles?|locales))\b",
    r"\b(?:en|depuis|de) (?:19|20)\d\d\b[^.]*\b(?:puis|avant de|il avait|elle avait)\b|\bauparavant\b|"
    rf"\b(?:nommée?s?|promue?s?|élevée?s?|faite?s?|reçue?s?) {HONOURS}",
    r"\bcopies? (?:figurées? )?d[eu]s? (?:ses |leurs )?lettres\b|\bremplac(?:er|é) (?:les|des|le matériel)\b",
)
FOLLOWED = (
    r"(?:lui|leur) |cèd|céd|pass|transm|est remplac|a été remplac|sera remplac|vient d'être remplac|a pour succ",
)
TENURES = (
    r"\b(?:depuis|en poste(?: depuis)?|en fonctions?(?: depuis)?|jusqu'en|élue? (?:député|sénat)\w+ "
    r"en)\s+(?:l'an )?$",
)
