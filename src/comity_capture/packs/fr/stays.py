"""Words of coming and of leaving in French, beside the day of either."""

BEGINS = (
    r"\b(?:arriv(?:e|ent|é|ée|és|ées|era|eront|ait)|atterri\w*|débarqu\w+|est là depuis|venue?s?)\b",
    r"\b(?:début\w*|commenc\w*|entam\w*|ouv(?:re|ert|erte|rira)|amorc\w*|inaugur\w*)\b",
)
ENDS = (
    r"\b(?:achèv\w+|achev\w+|pren(?:d|dra|ait) fin|pris fin|termin\w+|conclu\w*|boucl\w+|clôtur\w+)\b",
    r"\b(?:quitt\w+|repart\w*|reparti\w*|regagn\w+|rentr(?:e|era|é|ée|és)|repris l'avion|de retour|"
    r"reprendra l'avion|s'envol\w+|partir(?:a|ont)|départ|fin "
    r"(?:de la|de sa|"
    r"du))\b",
    r"\b(?P<whole>(?:dernier|ultime) jour|dernière journée) d(?:e|u|') ?(?:la |sa |cette |leur |son |ce |l')?(?:\w+ )?"
    r"(?:visite|séjour|déplacement|voyage|tournée|mission)\b",
    r"\b(?:jusqu'à|jusqu'au|se poursuit jusqu|se poursuivra jusqu|dure(?:ra)? jusqu)",
)
