"""How French texts are laid out, and the words by which the language is known."""

from comity_capture.pack import TextWords, words

TEXT = TextWords(
    stopwords=words(
        """
    le la les de des du et en à au aux un une dans pour par sur avec est sont été ont qui que ne pas ce cette ces
    son sa ses leur leurs il elle ils elles se plus ou mais après lors
    """
    ),
    abbreviations=words(
        """
    m. mm. mr. dr. pr. prof. me. gén. col. cne. cdt. lt. s.e. s.a. s.e.m. s.exc. exc. mgr. st. ste. no. n°. nos.
    art. al. p. pp. env. etc. cf. av. janv. févr. fév. avr. juil. sept. oct. nov. déc. lun. mar. mer. jeu. ven. sam.
    dim. tél. p.i. a.i. c.-à-d. vol. resp. min. dir. adj.
    """
    ),
    boilerplate=(
        r"à propos d[eu']",
        (
            r"(?:l'alliance|l'organisation|le collège|l'académie|le centre|l'université|l'agence|l'institut|"
            r"le ministère)[\w ',-]{0,60} (?:est une? (?:organisation|alliance|agence|établissement|"
            r"institution|école|institut|centre)|forme chaque année|regroupe|rassemble|réunit \w+ (?:pays|"
            r"états))\b"
        ),
        (
            r"note(?:s)? (?:à l'attention des|aux|pour les) (?:rédacteurs|rédactions|journalistes|éditeurs|"
            r"médias|rédactrices)"
        ),
        (
            r"pour (?:en savoir plus|plus d'informations?|de plus amples (?:informations|renseignements)|"
            r"tout(?:e)? (?:renseignement|information|complément))"
        ),
        r"©",
        r"copyright\b",
        r"tous droits réservés",
        (
            r"(?:ce|cette|le présent) (?:texte|document|traduction|communiqué|page|site|version|compte rendu) "
            r"(?:est|a été|n'engage|peut|constitue|utilise)"
        ),
        (
            r"(?:mentions légales|conditions d'utilisation|politique de confidentialité|données personnelles|"
            r"cookies|plan du site)"
        ),
        r"(?:suivez|retrouvez)[- ]nous\b",
        r"partager\b",
        r"(?:liens|articles|documents|actualités) (?:connexes|associés|utiles|liés)",
        r"(?:à )?lire aussi\b",
        r"voir aussi\b",
        r"(?:note|notice|éléments) biographiques?\b",
        r"biographie\b",
        r"curriculum vitæ|curriculum vitae",
        r"-?\s*fin\s*-?$",
        r"\*\s*\*\s*\*",
        r"mots[- ]clés",
        r"service de (?:presse|la communication|communication)\b(?!.*\b(?:a|ont)\b)",
        r"imprimer\b",
    ),
    background=(
        r"contexte\s*$",
        r"(?:rappel|repères|pour mémoire|éléments de contexte|contexte)\s*[:.–]",
        r"(?:créée?|fondée?|instituée?|établie?|née?) en \d{4}",
        r"l'histoire d",
        (
            r"(?:les )?(?:relations|relations diplomatiques|liens|rapports) (?:entre|avec)[^.]{2,80} "
            r"(?:remontent|datent|ont été (?:établies|nouées)|ont débuté)\b"
        ),
    ),
    contact=(
        r"contacts?\b(?:\s*:|\s+(?:presse|médias)|$)",
        r"(?:renseignements|informations) pratiques\b",
        r"accréditations?\b",
        r"(?:service|bureau|attachée?|relations) (?:de )?(?:de la )?presse\s*[:,–]",
        r"tél(?:éphone)?\.?\s*:",
        r"courriel\s*:|e-?mail\s*:|adresse électronique",
        r"programme (?:pour|à l'intention) (?:de )?(?:la|les|des) (?:presse|médias)\b",
        r"les journalistes (?:souhaitant|désireux|dont|qui|sont (?:priés|invités))",
    ),
    caption=(
        r"(?:légende|photos?|photographies?|images?|vidéo|crédits?)\b[^.:]{0,40}[:–©(]",
        r"(?:sur la photo|de gauche à droite|ci-dessus|ci-dessous|ci-contre)\b",
        r"[^.]{0,120}\((?:à gauche|à droite|au centre|photo)[^)]{0,30}\)",
    ),
)

GROUPS = (
    (
        r"(?:des |les |un groupe d(?:e |'))?(?:étudiants|étudiantes|élèves officiers|élèves|cadets|"
        r"stagiaires|auditeurs|auditrices|enseignants|professeurs|chercheurs|universitaires|"
        r"instructeurs)(?: d(?:e la |u |e l'|es |e |')[\w' -]{2,50}?)?(?=[,.;]| (?:à|en|lors|au|aux|sur|"
        r"ont|qui|et|pendant)\b|$)"
    ),
    (
        r"(?:des |les )?(?:ambassadeurs|ambassadrices|chefs de mission|diplomates|attachés de défense|"
        r"attachés militaires|représentants permanents)(?: d(?:e la |u |e l'|es |e |')[\w' "
        r"-]{2,60}?)?(?=[,.;]| (?:à|en|lors|au|aux|sur|ont|qui|accrédités|et|pendant)\b|$)"
    ),
    (
        r"(?:des |les |une \w+ de )?(?:experts|journalistes|parlementaires|députés|fonctionnaires|maires|"
        r"sapeurs-pompiers|soldats|militaires|officiers|anciens combattants|démineurs|volontaires|membres "
        r"du groupe d'amitié|représentants de la société civile|organisations non "
        r"gouvernementales)(?=[,.;]| (?:à|en|lors|au|aux|sur|ont|qui|de|du|et|pendant)\b|$)"
    ),
)

SIDE_LEADS = (
    (
        r"\s*(?:était |est |a été )?(?:conduite|menée|dirigée|présidée|représentée?|emmenée)\s+(?:\w+ "
        r"){0,2}par\b[^.;]*$"
    ),
    r"\s*(?:était |est |a été )?représentée?s? par\b[^.;]*$",
    r"\s*par\s*(?:l'|la |le )?$",
    r"\s*,?\s*(?:ont pris part|ont participé|prenaient part|étaient présents)\b[^.;]*$",
)
SIDE_INTROS = (
    (
        r"\b(?:pour|au nom(?: de| d'| du)?|représentante?(?: de| d'| du)?|(?:du )?côté(?: de| d')?|la partie|la "
        r"délégation(?: de| d')?|le "
        r"compte de)\s*(?:le |"
        r"la |l'|les |du |des )?$"
    ),
    r"\bdélégation (?:\w+ ){0,2}(?:de la |du |de l'|des |de |d')(?:\w+ )?$",
)
