"""What stands over a list of names and posts in French, and what no line of one holds."""

# words over a list of names and posts, up to its colon or the end of a heading
ROSTERS = (
    r"\b(?:bureau|conseil|comité|présidium|directoire|collège|commission|délégation|équipe)\b[^.;:]{0,60}\b(?:se "
    r"compose "
    r"(?:désormais|dorénavant|à présent)|se composera|sera (?:composée?|formée?)|est (?:désormais|dorénavant) "
    r"(?:composée?|formée?)) (?:ainsi ?:|comme suit ?:|de |d')",
    r"^\W*(?:nouvelle )?composition d[^.;:]{3,60}:",
    r"\b(?:nommer|nommée?s?|élue?s(?= )|choisie?s(?= )|désignée?s?|nominations?|désignations?|mesures individuelles|"
    r"mouvements?|promue?s?|"
    r"affectations?)"
    r"\b[^.;:]{0,90}:",
    r"\b(?:a|ont|vient de)(?: \w+ment)? (?:élu|renouvelé|désigné|constitué|formé|élire|renouveler|recomposé|installé) "
    r"(?:son|sa|leur|un|le|la) (?:nouve(?:au|lle) )?(?:bureau|direction|présidium|comité|conseil|équipe dirigeante)\b"
    r"[^.;:]{0,60}(?::|\W*$)",
    r"\b(?:nominations?|changements|mutations|mouvements|transferts|affectations|promotions|désignations|décisions|"
    r"mesures|remaniements?|permutations)\b[^.;:]{0,60}\b(?:suivante?s?|ci-après)\b[^.;:]{0,30}:",
    r"^(?:sont|ont été|seront)(?: ainsi| également)? (?:appelée?s|mutée?s|affectée?s|intégrée?s|confirmée?s|admise?s)\b"
    r"[^.;:]{0,60}:",
    r"^(?![^:]*\bcréance\b)[^:]{0,90}?\b(?:nouveaux|nouvelles) (?:[\w'-]+ ){0,3}?"
    r"(?:chefs|ambassad|titulaires|responsables|ministres|directeurs|"
    r"membres)"
    r"[^.;:]{0,60}:",
    r"^\W*(?:nominations?|mutations?|affectations?|promotions?|mesures individuelles|mouvements? (?:diplomatiques?|de "
    r"personnels?))(?: [^.;:]{0,40})?\W*$",
    r"^\W*(?:[^.;:]{0,60}, )?(?:ont été|sont)(?: ainsi| également)? (?:nommée?s?|désignée?s?|promue?s?)(?= m\.| mme)",
)
LINE_VERBS = (
    r"\b(?:est|sont) (?:heureu|fi(?:er|ère)|honoré|ravi)|\b(?:annonce(?:nt)?|salue(?:nt)?|félicite(?:nt)?|remercie|"
    r"précise|souligne|remplace(?:ra)?)\b",
    r"\b(?:a|ont|avait|avaient)(?: (?!été\b)[\w-]+){0,3}? (?!été\b)[\w-]+(?:é|i|u|is|it)e?s?\b",
)
GRADES = (
    r"^(?:ministre|conseill(?:er|ère)|secrétaire|administrat(?:eur|rice)) (?:plénipotentiaire|des affaires "
    r"étrangères|"
    r"d'orient|hors classe)\b",
)
