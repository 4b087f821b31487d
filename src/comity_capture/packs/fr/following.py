"""French words by which one comes after another in a post, and those that only speak of who was there before."""

WHEN = (
    r"(?:,? (?:le|ce|cet|cette|à|en|dès|au|début|fin|mi-|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"officiellement|prochainement|bientôt)[^.;,]{0,28}?,?)"
)
LEAVES = r"(?:c[éè]d|laiss|transm|pass|rem[ei]t)[a-zé]+"
SEAT = (
    r"(?:sa (?:place|charge)|la (?:place|main|barre|relève)|ses (?:fonctions|pouvoirs|attributions|"
    r"responsabilités)|son "
    r"(?:poste|fauteuil|siège|commandement|mandat|bureau)|le (?:fauteuil|relais|flambeau|témoin|poste)|les "
    r"(?:rênes|clés|"
    r"commandes))"
)
CHOSEN = r"(?:désigné|nommé|choisi|proposé|retenu|appelé|recruté|élu|porté son choix sur|jeté son dévolu sur)"
# up to whoever comes after another in his post
SUCCESSORS = (
    r"\b(?:nommé|désigné|choisi) (?=[^;]{3,60} (?:pour|à) (?:lui|leur|le|la|les) (?:remplacer|succéder)\b)",
    rf"\b(?:son|sa|leur) (?:successeure?|successeuse|remplaçante?)(?:,| est| sera| s'appelle| a été {CHOSEN}e?)?(?: :)?"
    r"(?: [\w'-]+){0,2}? ?",
    r"\b(?:le|la) (?:successeure?|successeuse|remplaçante?)(?:,| est| sera| s'appelle)?(?: [\w'-]+){0,2}? ?",
    rf"\b{LEAVES}{WHEN}? {SEAT}{WHEN}? (?:à|au|entre les mains d(?:e|u)) (?:s(?:on|a) [\w-]+,? )?",
    rf"\b(?:celui|celle) qui (?:lui |le |la |l')?(?:succ[éè]d|remplac|pren?d|reprend|relèv)\w+(?: (?:sa|la|le|son) "
    rf"[a-zà-ÿ]+)?{WHEN}?,? ",
    rf"\bpour (?:lui|le|la|leur|les) (?:succéder|remplacer)\b[^.;]{{0,70}}?\b{CHOSEN}e?s? ",
    rf"\b(?:sera|a été|est|vient d'être){WHEN}? remplacée?{WHEN}? par ",
    r"\b(?:aura|a|ont|auront) pour (?:successeure?|remplaçante?) ",
    r"\b(?:sa|leur) (?:succession|relève) (?:est|sera|a été) (?:désormais )?(?:assurée|confiée|"
    r"prise)[^.;,]{0,25}? (?:par|à|au) ",
)
# behind whoever does
TAKERS = (
    r", (?:son|sa|leur) (?:successeure?|remplaçante?)\b(?! d)",
    r"\b(?:nommée?|désignée?|choisie?|appelée?) (?:pour|à) (?:lui |leur |le |la |les )(?:succéder|remplacer)\b",
    r"\b(?:remplace(?:ra)?|succède(?:ra)?|succéder(?:a|ont)|a remplacé|a succédé|prend(?:ra)? la (?:suite|"
    r"relève|succession)|"
    r"(?:le|la|lui) (?:remplace|succède|remplacera|succédera))\b",
    r"\b(?:(?:a pris|prend(?:ra)?|reprend(?:ra)?) (?:sa|leur) (?:suite|place|relève|succession)|"
    r"(?:reprend(?:ra)?|a repris|"
    r"prend(?:ra)?|a pris) le (?:flambeau|relais|témoin)|l'a (?:remplacée?|relevée?)|(?:le|la) relève(?:ra)?)\b",
)
VACATED = (
    r"\b(?:un|une|d'un|d'une|le|la|du|de la) (?:nouvel|nouveau|nouvelle|prochaine?|future?) $",
    r"\b(?:au|le|du|son|leur) poste d(?:e |')$",
    r"\b(?:ses|les|leurs) fonctions d(?:e |')$",
)
NO_SUCCESSIONS = (
    r"\b(?:n'|ne )(?:[\w'-]+ ){0,3}(?:pas|plus|jamais|encore|nullement)\b|\b(?:pourrait|devrait|candidats?|favorite?|"
    r"pressentie?|rumeurs?|dément)\b",
)
# words of a choice, for a post that a sentence before says to be free or new
CHOICES = (
    r"\b(?:il s'agit|ce sera|c'est) (?:d(?:e |u |'))?(?=m\.|mme|le |la |l'|[a-zà-ÿ'-]+ [a-zà-ÿ'-]+)",
    r"\b(?:le choix|son choix|leur choix|la décision) (?:s'est porté|est tombé|s'est arrêté|se porte) sur\b",
    rf"\b(?:a|ont|vient d'|viennent d'){WHEN}? (?:été )?(?:choisie?|désignée?|nommée?|retenue?|élue?)\b",
    r"\b(?:la (?:fonction|charge)|le poste|il|elle|celle-ci|celui-ci) (?:revient|échoit|est confiée?|a été "
    r"confiée?|sera "
    r"confiée?) à\b",
    r"\b(?:prend(?:ra)?|a pris|occupera|exercera|assumera) (?:ce poste|cette charge|cette fonction|ces fonctions)\b",
)
PASSIVES = frozenset(("a", "prend", "prendra", "occupera", "exercera", "assumera", "vient"))
# right before a name that is only that of who was there before
LEFT_BY = (
    r"\b(?:en remplacement|à la place|en lieu et place|(?:prend(?:ra)?|pris|prendre) la (?:suite|relève|"
    r"succession|place)|"
    r"départ|démission|retraite|décès|disparition|mutation|rappel|éviction|limogeage|prédécesseure?|intérim)"
    r" d(?:e |u |')(?:la |l')?$",
    r"\b(?:relever|relayer|relève(?:ra)?|relaie(?:ra)?|supplanter?|évincer?)\s+(?:le |la |l')?$",
    r"\bqu(?:'|e )(?:assurait|occupait|exerçait|détenait|dirigeait|commandait|présidait|tenait|libère(?:ra)?|"
    r"quitte(?:ra)?|"
    r"laisse(?:ra)?|remplace(?:ra)?|relève(?:ra)?)\b[^.;,]{0,30}? ?(?:le |la |l')?$",
    r"\b(?:donn\w+ favorite?|(?:place|laiss)\w* (?:laissée? )?(?:libre|vacante?) par)\s+(?:le |la |l')?$",
)
# and right behind one
LEFT_AFTER = (
    r"^,? (?:qui|lequel|laquelle) (?:occupait (?:la charge|le poste|les fonctions|ce poste|cette fonction) "
    r"depuis|l'avait "
    r"précédée?|l'a précédée?|part(?:ira)? |quitte(?:ra)? |s'en va)",
    r"^,? (?:partie?|appelée? à d'autres|admise? à (?:la retraite|faire valoir)|mise? à la retraite|rappelée? "
    r"(?:en|à|au|"
    r"par|dans|hier)|limogée?|atteinte? par la limite|démissionnaire)\b",
)
# right before the post that someone had before
SO_FAR = (
    r"\b(?:jusqu'(?:ici|alors|à présent|à maintenant)|aujourd'hui|actuellement|présentement|actuel(?:le)?|pour "
    r"l'heure|encore|"
    r"précédemment|auparavant|naguère|qui était|qui est|en poste comme)(?: (?:le|la))? (?:l')?$",
)
