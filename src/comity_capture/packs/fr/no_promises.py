"""French verbs of what is to come that announce a programme and promise nothing."""

GATHERING = (
    r"(?:sommet|réunions?|session|conférence|forum|colloque|séminaire|table ronde|atelier|symposium|congrès|séance|"
    r"assises|exposition|concert)"
)

OF_PROGRAMMES = (
    r"prononcer(?:a|ont)\b[^.;]{0,90}\b(?:allocution|discours|conférence|leçon|éloge|mot)\b|"
    r"remettr(?:a|ont)\b[^.;]{0,50}?\b(?:ses|leurs|les) (?:lettres|copies figurées)\b|"
    r"seront remis(?:e|es)? (?:aux|à|au)\b|profiter(?:a|ont)\b|"
    rf"tiendr(?:a|ont)(?: [^.;,]{{0,20}})? (?:son|sa|leur|leurs|ses|une|un|la|le|les) (?:\w+ )?{GATHERING}\b|"
    r"accueiller(?:a|ont) (?:une|un) (?:\w+ )?(?:table ronde|exposition|concert|séminaire|colloque|atelier|"
    r"projection)\b|entreprendr(?:a|ont)\b[^.;]{0,40}\b(?:visite|voyage|tournée|déplacement)\b|résider(?:a|ont)\b|"
    r"fer(?:a|ont) partie d(?:e|u|es)\b|s'envoler(?:a|ont)\b|lui succéder(?:a|ont)\b|sera suivie?\b|"
    r"donner(?:a|ont) (?:lieu|sa|une|un) ?(?:\w+ )?(?:conférence|leçon|concert|réception|dîner)\b",
)
