"""What stands behind French verbs of filling a post that say nothing of the post, and before posts of agents."""

# right behind a verb of filling, or a name: when, where and by whom, and nothing of the post
FILLED_ALONE = (
    r"(?: (?:officiellement|solennellement|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|"
    r"récemment|le \d|ce \w+di|la semaine|au cours|lors|à l'issue|en présence|par (?:le|la|l'|un|décret|arrêté)|en "
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|dans (?:ses|leurs))\b|"
    r"\W*$|, (?!comme|en qualité|au poste|aux fonctions|en tant|à la|à titre))"
    r"(?![^.;]{0,70}?\b(?:comme|en qualité d|au poste d|aux fonctions d|en tant qu|à titre d|à la tête)\b)",
)
NOT_FILLED = (
    r"\bpar (?:(?:décret|arrêté|ordonnance|décision) d(?:e |u |e la |e l'))?(?:les? |la |l'|son |sa |ses |leurs? )?$",
    r"\b(?:dont|que|auquel|à laquelle|à qui) (?:les? |la |l')$",
    r"\ben présence d(?:e |u |e la |e l'|es )$",
    r"\b(?:sur (?:la |les )?(?:proposition|recommandation|instructions?|rapport)|à la demande|au nom) "
    r"d(?:e |u |e la |e l'|es )$",
)
