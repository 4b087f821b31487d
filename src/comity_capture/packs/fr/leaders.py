"""French verbs and nouns by which somebody comes to lead a house: will command the brigade, has taken its command."""

from comity_capture.pack import LeadWords, words
from comity_capture.packs.fr.office_nouns import CHAIR, COMMAND, OFFICE_NOUNS

FROM_NOW = (
    r"(?:(?: \w+ment| désormais| dorénavant| ainsi| également| aussi|,? (?:à partir|à compter|à dater|dès|depuis|le "
    r"\d|le \dᵉʳ|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|pendant)[^.;,]{0,32}?,?))"
)
SINCE = (
    r"(?: (?:désormais|dorénavant)|,? depuis (?:le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|peu|"
    r"quelques|la semaine|le début|ce |cette )[^.;,]{0,25}?,?)"
)
LEADING_VERBS = r"(?:diriger|commander|présider|coordonner|administrer|gérer)"
# up to the article of the house that somebody will lead
LEADS = (
    rf"\b(?:diriger|commander|présider|coordonner|administrer)(?:a|ont){FROM_NOW}{{0,2}} $",
    rf"\b(?:dirige|commande|préside|coordonne){SINCE} $",
    rf"\b(?:choix|dévolu)\b(?:[^.;]|(?<=\bm)\.){{3,90}}? pour {LEADING_VERBS}{FROM_NOW}? $",
    rf"\b(?:nommée?|choisie?|désignée?|appelée?|pressentie?|élue?|retenue?|mandatée?) (?:[^.;,]{{3,30}} )?(?:pour|à) "
    rf"{LEADING_VERBS}{FROM_NOW}? $",
    rf"\b(?:choix sur|choisi|désigné|nommé|appelé|chargé|retenu|mandaté|pressenti) (?:[^.;,]|(?<=\bm)\.){{3,80}}? "
    rf"(?:pour|de|à) {LEADING_VERBS}{FROM_NOW}? $",
    r"\b(?:désormais|dorénavant|^\W*depuis (?:le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|peu|"
    r"quelques|"
    r"la semaine|le début|ce |cette ))(?:[^.;]|(?<=\bm)\.){3,80}? (?:dirige|commande|préside|coordonne) $",
    r"\b(?:reçu|reçoit|remis|remet)\b[^.;]{0,60} (?:fanion|drapeau|étendard)(?: de)? $",
    r"\bà qui revien(?:t|dra)(?: désormais)? $",
)
# behind the house: by whom it will be led
LED_BY = (
    rf",? (?:qui )?sera{FROM_NOW}? (?:dirigée?|commandée?|présidée?|coordonnée?){FROM_NOW}? par",
    rf",? (?:qui )?est(?:{SINCE} (?:dirigée?|commandée?|présidée?|coordonnée?)| (?:dirigée?|commandée?|présidée?|"
    rf"coordonnée?){SINCE}) par",
    rf",? que (?:dirigera|commandera|présidera|coordonnera){FROM_NOW}?(?= (?:le |la |l'|m\.|mme))",
)
LASTING = (
    r"\b(?:désormais|dorénavant|choix|dévolu|à (?:partir|compter|dater) d(?!e \d+ ?h)|dès|depuis|nommée?|choisie?|"
    r"désignée?|"
    r"appelée?|"
    r"élue?|"
    r"retenue?|mandatée?|pour (?:un mandat|une durée|une période|\w+ ans)|pendant \w+ (?:ans|mois))",
)
BY_VERB = {"command": COMMAND, "présid": CHAIR, "coordonn": ("coordonnateur", "coordonnatrice")}
# houses that are led for years; others, such as a committee, only with words that say since or for how long
STANDING = words(
    """
    centre institut agence école régiment brigade bataillon base académie collège université laboratoire hôpital musée
    bureau représentation secrétariat département division fonds observatoire banque office contingent antenne
    ambassade mairie flotte escadre garnison unité laboratoire
    """
)
NOUN = "|".join(OFFICE_NOUNS)
TAKES = (
    r"(?:pren(?:d|dra|ait)|a (?:re)?pris|vient de prendre|reprend(?:ra)?|assur(?:e|era)|a assuré|assum(?:e|era)|"
    r"exerce(?:ra)?|"
    r"recevra|reçoit|a reçu|s'est vue? confier|se voit confier|hérite|occupe(?:ra)?)"
)
# the noun of an office whose house is told before, by a pronoun only: qui en prendra la direction
ITS_NOUN = (
    rf"\ben {TAKES}{FROM_NOW}? (?:la |le |les |l')(?P<en>{NOUN})\b",
    rf"\bdont [^.;,]{{3,80}}? {TAKES}{FROM_NOW}? (?:la |le |les |l')(?P<dont>{NOUN})\b",
    rf"\bdont (?:la |le |les |l')(?P<given>{NOUN})[^.;,]{{0,40}}? (?:a été|vient d'être|sera|est) "
    rf"(?:confiée?s?|attribuée?s?|assurée?s?|dévolue?s?)[^.;,]{{0,30}}? (?:à|au|par)\b",
    rf"\b(?:élu|porté|placé|nommé|installé|désigné|choisi|appelé) [^.;,]{{3,70}}? à (?:sa|leur) (?P<sa>{NOUN})\b",
)
# before a post that the text only gives by its head: en a été nommée directrice, dont X est devenu le commandant
ITS_POST = (r"\b(?:en (?:a |est |sera |devien|avait |fut |reste )|dont )[^.;]{0,90}$",)
LINKS = {
    "le": "du ",
    "du": "du ",
    "au": "du ",
    "un": "du ",
    "la": "de la ",
    "une": "de la ",
    "l'": "de l'",
    "les": "des ",
    "des": "des ",
    "aux": "des ",
}
LEAD_WORDS = LeadWords(
    signs=(
        r"\b(?:dirige|command[eé]|préside|présidé|coordonne|administrer|diriger|présider|dirigé)|"
        r"(?:pour|à) (?:diriger|commander|"
        r"présider|"
        r"coordonner|administrer|gérer)\b|\b(?:fanion|drapeau|étendard)\b|\bà qui reviend?|\bdont\b|\ben (?:pr|a "
        r"|ass|ex|re|hé|oc|vi|s'|se|est|dev|fut|av)|\bà "
        r"(?:sa|leur)\b|\bs(?:on|a) (?:président|direct|command|rect|doyen|chef|gouvern|coord|maire)",
    ),
    verbs=LEADS,
    passive=LED_BY,
    lasting=LASTING,
    passing=(r"\b(?:lors d|à l'occasion d|pendant (?:la |le |l'|les )|durant )",),
    standing=STANDING,
    by_verb=BY_VERB,
    its_noun=ITS_NOUN,
    its_houses=words(
        """
        mission opération équipe division service direction cellule pôle programme délégation groupe commission comité
        conseil tribunal cour assemblée parlement section unité force compagnie escadron
        """
    ),
    its_post=ITS_POST,
    links=LINKS,
)
