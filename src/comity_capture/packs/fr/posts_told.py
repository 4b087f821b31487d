"""Rarer French wordings of a new post: made her minister, was handed the flag of commander, has the mandate since."""

from comity_capture.pack import AppointmentPattern as A
from comity_capture.packs.fr.posts_taken import LETTER, ON, PERSON_AHEAD

NEW = r"(?:nouveau|nouvel|nouvelle|prochaine?|future?|premier|première)"
RANKED = (
    r"(?:le |la |l')(?:lieutenant-|sous-)?(?:général|colonel|lieutenant|amiral|vice-amiral|contre-amiral|capitaine|"
    r"commandant|commodore|commissaire|professeur|docteur|juge|diplomate|juriste|magistrat|médecin|ingénieur|"
    r"économiste|cheikh|prince|députée?|sénateur|sénatrice|préfet|ambassadeur|ambassadrice)"
)
DUTY = r"(?:le mandat|les fonctions|la fonction|le poste|la charge|le rôle|la mission)"
AS = r"(?:comme|en qualité d(?:e |')|en tant qu(?:e |')|au poste d(?:e |')|aux fonctions d(?:e |')|au rang d(?:e |'))"
PAPER = (
    r"(?:(?:lettre|ordre) de (?:mission|commandement|service|nomination|commission)|fanion|insignes?|brevet|bâton|clés|"
    r"sceaux?|(?:acte|décret|arrêté) de nomination)"
)
NAMING = (
    r"(?:nommée?|désignée?|élue?|choisie?|portée?|promue?|appelée?|installée?|placée?|propulsée?|investie?|envoyée?|"
    r"recrutée?|nommer|désigner|élire|choisir|porter|promouvoir|appeler|installer|placer|propulser|recruter|envoyer)"
)

POSTS_TOLD = (
    A(
        rule="appointment.entrusted",
        pattern=rf"\b(?:le |la |l'){NEW} [^.;:]{{3,90}}? (?P<verb>est|sera|était)(?= (?:donc |désormais )?{RANKED}\b)",
        order="post-verb-person",
    ),
    A(
        rule="appointment.office.falls-to",
        pattern=rf"\bc'est (?:donc |désormais |finalement )?(?:à|au) {LETTER}{{3,80}}? (?P<verb>qu(?:e |"
        rf"'){LETTER}{{2,60}}?"
        r"\b(?:confiée?|attribuée?|dévolue?|remise?|revenue?)\b)",
        order="office",
    ),
    A(
        rule="appointment.active",
        pattern=rf"\bagrément{ON}? (?:donné |accordé |octroyé )?(?:à|au)\b(?={LETTER}{{3,90}}?\b{AS})",
        order="person-post",
    ),
    A(
        rule="appointment.added.right",
        pattern=rf"\bcumule(?:ra)?\b{LETTER}{{0,80}}?\b(?:celles?|celui|les fonctions|la charge|le poste) d(?:e |')",
        order="subject-post",
    ),
    A(
        rule="appointment.taken.right",
        pattern=(
            rf"\b(?:(?:(?:appelée?|nommée?|désignée?|choisie?) (?:à|pour) )?(?:relever|relayer|suppléer)|relève(?:ra)?|"
            rf"relaie(?:ra)?|supplée(?:ra)?) {LETTER}{{3,60}}?(?:, [^.;,]{{3,30}},)? {AS}"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.relative.right",
        pattern=(
            rf"(?<=, )(?:que |qu'){LETTER}{{2,60}}? (?:(?:a|ont|avait){ON}? |vien(?:t|nent) d(?:e |')){NAMING}{ON}?"
            rf"(?: {AS}| à la| au)?(?! par\b)"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.made.right",
        pattern=(
            rf"\bfai(?:t|sant|re|ra) (?:ainsi |désormais )?d(?:e lui|'elle)(?: désormais| ainsi)?(?= (?:le|la|l'|"
            rf"un|une|son|"
            rf"sa|leur)\b)|\bdont {LETTER}{{2,60}}? (?:a|ont|vient de|viennent de|avait){ON}? fai(?:t|re)(?= "
            rf"(?:sa|son|leur|"
            rf"le|la|l'|un|une)\b)"
        ),
        order="subject-post",
    ),
    A(
        rule="appointment.paper.right",
        pattern=rf"\b(?:reçu|reçoit|recevra){ON}? (?:des mains d[^.;,]{{3,40}} )?(?:sa|son|ses|la|le|les) {PAPER}"
        r"(?: de | d'| comme )",
        order="subject-post",
    ),
    A(
        rule="appointment.object",
        pattern=rf"\blui (?:a|ont){ON}? (?:remis|confié|attribué|conféré){ON}? (?:sa |son |la |le |les |ses )?"
        rf"(?:{PAPER}|poste|fonctions|charge|mandat) d(?:e |')",
        order="object-post",
    ),
    A(
        rule="appointment.active",
        pattern=rf"\bremis{ON}? (?:à|au)\b(?={LETTER}{{3,80}}? (?:sa|son|ses|le|la|les) {PAPER} d)",
        order="person-post",
    ),
    A(
        rule="appointment.mandate.right.lately",
        pattern=rf"\b(?:porte|tient|détient|exerce|occupe|assume|remplit) {DUTY} d(?:e |'|u )",
        order="subject-post",
    ),
    A(
        rule="appointment.taken.right",
        pattern=rf"\b(?:endosse(?:ra)?|revêt(?:ira)?|étrenne(?:ra)?|coiffe(?:ra)?|hérite(?:ra)?|a hérité){ON}? "
        rf"(?:d[eu]s? )?"
        r"(?:le |la |les |l')?(?:rôle|costume|habits|fonctions|charge|casquette|mandat|poste) d(?:e |')",
        order="subject-post",
    ),
    A(
        rule="appointment.apposed.right",
        pattern=rf"(?<=, )(?:\w+ment |tout juste |à peine )?(?:accréditée?|arrivée?|débarquée?|envoyée?|recrutée?|"
        rf"engagée?|retenue?|appelée?|titularisée?|propulsée?){ON}? {AS}",
        order="subject-post",
    ),
    A(
        rule="appointment.of-it.right",
        pattern=r"\ben (?:sera|devient|deviendra|est devenue?|est désormais)(?: désormais| ainsi)?"
        r"(?= (?:le |la |l')?(?:deuxième |troisième |quatrième |second |seconde )?[a-zà-ÿ])(?: (?:le|la) (?:deuxième|"
        r"troisième|quatrième|cinquième|seconde?))?",
        order="subject-post",
    ),
    A(
        rule="appointment.new-holder.right",
        pattern=r"\bes(?:t|t ainsi|t désormais) (?:le|la) (?:premi(?:er|ère)|deuxième|seconde?|troisième|"
        r"quatrième|plus jeune) "
        rf"(?:femme|homme|civile?|militaire|[a-zà-ÿ-]+) (?:[^.;,]{{2,20}} )?(?:à|qui) (?:exerce|occupe|assume)r? "
        rf"{DUTY} d(?:e |')",
        order="subject-post",
    ),
    A(
        rule="appointment.office-passed",
        pattern=rf"\b(?:commandement|présidence|direction|coordination) {LETTER}{{2,90}}? (?P<verb>(?:est|a été|"
        rf"sera){ON}? "
        rf"passée? {LETTER}{{2,60}}? (?:à|au))\b",
        order="office",
    ),
    A(
        rule="appointment.with.right",
        pattern=r"\b(?:aura|auront)(?: désormais)? pour(?! (?:missions?|tâches?|buts?|objectifs?|objet|charge|"
        r"ambition|rôle|vocation) )(?= (?:nouve\w+ )?[a-zà-ÿ-]+)",
        order="post-person",
    ),
    A(
        rule="appointment.entrusted",
        pattern=rf"\b(?:poste|fonctions|charge|mandat|rôle) d(?:e |'){LETTER}{{3,90}}? (?P<verb>(?:échoit|"
        rf"revient|reviendra|"
        rf"échoira|est revenue?|est échue?|incombe(?:ra)?)(?: désormais)? (?:à|au)\b) ?{PERSON_AHEAD}?",
        order="post-verb-person",
    ),
    A(
        rule="appointment.holder.lately",
        pattern=r"(?<=, )(?:en fonctions?|en poste|en place|aux commandes) (?:seulement |à peine )?depuis\b|"
        r"\best en (?:place|poste|fonctions?) (?:que )?depuis\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.of",
        pattern=rf"\b(?:arrivée|accession|venue|maintien|retour|mutation|recrutement) (?:de (?=m\.|mme|[a-zà-ÿ-]+ "
        rf"[a-zà-ÿ-]+ )|d'|du (?=général|colonel|amiral|professeur))(?={LETTER}{{3,80}}? (?:au poste|aux "
        rf"fonctions|à la "
        r"(?:tête|direction|présidence)|comme|en qualité|en tant)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.renewed",
        pattern=r"\b(?:prolongé|prorogé|renouvelé|reconduit)(?: (?:d'|pour )[^.;,]{3,25}| jusqu'[^.;,]{3,25})? "
        r"le mandat "
        r"d(?:e |u )(?=(?:son |sa |leur |la |l'|(?:représentant|chef|commandant|directeur)))",
        order="post-person",
    ),
    A(
        rule="appointment.who-succeeds",
        pattern=r",? (?P<verb>qui (?:succède|a succédé|succédera|remplace|a remplacé|remplacera|prend la "
        r"(?:suite|relève|succession))|appelée? à (?:succéder|remplacer))(?= (?:à |de |d')?(?:m\.|mme|mm\.|[a-z]))",
        order="holder-verb",
    ),
)
