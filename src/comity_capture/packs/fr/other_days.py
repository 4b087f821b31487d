"""Days that French texts tell by another day, how long something lasted, and on which day of a stay it was."""

SAME_DAY = (
    r"le même jour",
    r"ce jour-là",
    r"(?:le|ce) soir même",
    r"dans la (?:même )?(?:journée|matinée|soirée)",
    r"plus tard dans la journée",
    r"le jour même",
    r"(?:le même|ce) (?:soir|matin|après-midi)",
    r"dans l'après-midi",
    r"en fin de (?:journée|matinée|soirée)",
    r"en fin d'après-midi",
    r"en début d(?:e (?:journée|matinée|soirée)|'après-midi)",
    r"en (?:matinée|soirée|cours de journée)",
    r"à la mi-journée",
    r"à l'issue de (?:cet|cette|leur)|(?:à l'issue|au sortir|au terme|à la fin|en marge|dans la foulée) "
    r"d(?:e la|e l'|u|es|e ces|e cet|e cette|e leurs?) ?(?:cérémonie|audience|entretiens?|entrevue|rencontre|réunion|"
    r"prise d'armes|séance|déjeuner|dîner|session|échanges?|discussions|pourparlers|tête-à-tête|consultations|"
    r"conversation|débats|signature|réception)",
    r"dans la foulée|juste (?:avant|après)|aussitôt après|dans la même matinée|à cette (?:même )?occasion",
    r"un peu plus tard|quelques heures plus tard",
)
NEXT_DAY = (  # but with the day itself behind it the figures count: le lendemain de son arrivée, le 12 mars
    r"(?:(?:le|dès le) lendemain|le jour suivant|le jour d'après|au lendemain|vingt-quatre heures plus tard)"
    r"(?! [^.;,]{0,40}, (?:le |ce )?(?:\w+di )?\d)(?!,? (?:le |ce )?(?:\w+di )?\d)",
)
PLANNED = (
    r"(?:reçoit|reçoivent|se rend(?:ent)?|rencontre(?:nt)?|s'entretien(?:t|nent)|effectue(?:nt)?|accueille(?:nt)?|"
    r"se tien(?:t|nent)|se réuni(?:t|ssent)|participe(?:nt)?|assiste(?:nt)?|s'ouvre(?:nt)?|débute(?:nt)?|"
    r"commence(?:nt)?|arrive(?:nt)?|préside|inaugure(?:nt)?|(?:est|sont) reçue?s?|a lieu|siège(?:nt)?)"
)
SCHEDULED = (
    rf"(?<!qui )(?<!qu')(?<!que )\b{PLANNED}\b(?! depuis\b)"
    r"(?: (?!depuis|avai|a |ont |été )[^.;,: ]+){0,6},? (?:ce |le )?$",
)
SCHEDULED_AFTER = (rf",? (?:il|elle|ils|elles|l[ae] [\w-]+|l'[\w-]+|m\. [\w-]+|mme [\w-]+) {PLANNED}\b(?! depuis\b)",)
DAYS = r"(?P<n>deux|trois|quatre|cinq|six|sept|huit|dix|\d{1,2}) jours"
DAYS_LATER = (
    rf"\b{DAYS} (?:plus tard|après)\b",
    r"\ble surlendemain\b",
    r"\b(?P<week>une semaine) (?:plus tard|après)\b",
)
DAYS_EARLIER = (
    rf"\b{DAYS} (?:plus tôt|auparavant|avant)\b(?! (?:la|le|l'|son|sa|les|cet|cette)\b)",
    r"\bl'avant-veille\b(?! d[eu]\b)",
    r"\b(?P<week>une semaine) (?:plus tôt|auparavant)\b",
)
DAY_BEFORE = (
    r"(?:à )?la veille",
    r"le jour (?:précédent|d'avant)",
    r"(?:un jour|vingt-quatre heures) (?:plus tôt|auparavant)",
)
BEFORE_VISIT = (
    r"la veille d(?:e|u) (?:la |l'|sa |son |leur |cette |ce )?(?:arrivée|visite|séjour|voyage|déplacement)",
)
NTH_DAY_OF = (
    r"(?:le|au|lors du|au cours du|durant le|pendant le|dès le|(?:au (?:matin|soir|terme)|à la fin|en fin|à l'issue|en "
    r"(?:soirée|matinée)) du) (?:\w+ et )?(?P<nth>premier|deuxième|second|"
    r"troisième|"
    r"quatrième|cinquième|dernier|ultime) jour",
    r"(?:la|lors de la|au cours de la|durant la|pendant la) (?P<nth>première|deuxième|seconde|troisième|dernière) "
    r"journée",
    r"(?P<nth>dès|à) (?:son|leur) arrivée\b(?! (?:à la tête|au pouvoir|en fonctions?))",
    r"(?<= et )le (?P<nth>second|deuxième)(?= (?:m\.|mme|avec|par|le|la))",
)
DAYS_APART = (
    rf"\b{DAYS} (?P<after>après)(?= (?:l'|la |le |les |son |sa |ses |leurs? |cette |cet |ce |une? |"
    r"avoir |s'être ))",
)
LASTING = (
    r"\bpour (?P<n>deux|trois|quatre|cinq|six|sept) jours\b",
    r"\b(?:y )?(?:rest|séjourn|demeur)(?:e|ent|era|eront)(?: \w+)? (?P<n>\d|deux|trois|quatre|cinq|six|sept) jours",
    r"\b(?:d'une durée de|dure(?:ra|ront|nt)?|doi(?:t|vent) durer|s'étend(?:ra)? sur|se poursui(?:t|vra) (?:pendant|"
    r"sur)) (?P<n>\d|deux|trois|quatre|cinq|six|sept|huit|dix) jours",
)
DURATIONS = (
    r"\b(?:durera|dure|a duré|dureront|doit durer|s'étendra sur|se poursuivra pendant) (?P<n>\d|deux|trois|"
    r"quatre|cinq|"
    r"six) jours",
    r"(?:visite|séjour|déplacement|voyage|mission|tournée|conférence|réunion|séminaire)(?: \w+){0,2} "
    r"de (?P<n>\d|deux|trois|quatre|cinq|six|sept) jours?",
    r"(?P<n>\d|deux|trois|quatre|cinq|six|sept) jours (?:de|d') ?(?:visite|entretiens|discussions|consultations|"
    r"travaux|"
    r"déplacement)",
    r"(?:après|au terme de|à l'issue de|au bout de) (?:\w+ )?(?P<n>\d|deux|trois|quatre|cinq|six|sept) (?:pleines? |"
    r"longs? )?(?:jours|journées) (?=de|d'|\w)",
    r"(?P<n>24|48|72|96)(?P<hours> heures)",
    r"visite d'(?P<n>une?) (?:jour|journée)",
    r"(?P<n>deuxième|second|troisième|quatrième|cinquième|sixième) et (?:dernier|ultime) jour (?:de|d') ?(?:la|"
    r"sa|son|"
    r"leur|cette|ce|une?)",
)
