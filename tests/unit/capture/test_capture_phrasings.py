"""How releases, read-outs and agencies put it: posts, sides, days and appointments in many phrasings."""

import pytest

from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import days, people, read

POSTS = [
    # before and behind the name, in brackets, several of one person
    ("en", "Norland's Foreign Minister Eva Lund met Ana Rell on Tuesday.", "Foreign Minister", "member:NO"),
    ("en", "Eva Lund (Minister of Justice, Norland) met Ana Rell on Tuesday.", "Minister of Justice", "member:NO"),
    (
        "en",
        "Eva Lund (Norland), Vice-President of the Chamber, met Ana Rell on Tuesday.",
        "Vice-President of the Chamber",
        "member:NO",
    ),
    (
        "en",
        "Acting Minister of Justice of Norland Eva Lund met Ana Rell on Tuesday.",
        "Acting Minister of Justice",
        "member:NO",
    ),
    (
        "en",
        "The newly appointed Ambassador of Norland, Ms Eva Lund, met Ana Rell on Tuesday.",
        "Ambassador of Norland",
        "member:NO",
    ),
    (
        "en",
        "Ana Rell met her Norlandic opposite number, Eva Lund, on Tuesday. Ana Rell is Minister of Defence.",
        "",
        "member:NO",
    ),
    (
        "en",
        "Ms Rell met Eva Lund, Assistant to the President of Norland for Foreign Policy, on Tuesday.",
        "Assistant to the President for Foreign Policy",
        "member:NO",
    ),
    (
        "en",
        "The Secretary General of the Ministry of Justice of Norland, Ms Eva Lund, met Ana Rell on Tuesday.",
        "Secretary General of the Ministry of Justice",
        "member:NO",
    ),
    (
        "fr",
        "Eva Lund, ministre norlandaise de la Justice par intérim, a rencontré Ana Rell mardi.",
        "ministre de la Justice par intérim",
        "member:NO",
    ),
    (
        "fr",
        "L'ambassadrice de Norlande auprès du Pacte, Mme Eva Lund, a rencontré Ana Rell mardi.",
        "ambassadrice de Norlande auprès du Pacte",
        "member:NO",
    ),
    (
        "fr",
        "Ana Rell a reçu mardi la ministre déléguée aux Affaires européennes de Norlande, Mme Eva Lund.",
        "ministre déléguée aux Affaires européennes",
        "member:NO",
    ),
    (
        "fr",
        "La secrétaire générale du ministère de la Justice de Norlande, Mme Eva Lund, a rencontré Ana Rell mardi.",
        "secrétaire générale du ministère de la Justice",
        "member:NO",
    ),
    ("az", "Norlandın Baş naziri Eva Lundova martın 11-də Ana Rell ilə görüşüb.", "Baş nazir", "member:NO"),
    (
        "az",
        "Norlandın Baş nazirinin müavini Eva Lundova martın 11-də Ana Rell ilə görüşüb.",
        "Baş nazirin müavini",
        "member:NO",
    ),
    (
        "az",
        "Norlandın Veldaniyadakı hərbi attaşesi Eva Lundova martın 11-də Ana Rell ilə görüşüb.",
        "Veldaniyadakı hərbi attaşesi",
        "member:NO",
    ),
    (
        "az",
        "Paktın Cənub üzrə xüsusi nümayəndəsi Eva Lundova martın 11-də Ana Rell ilə görüşüb.",
        "Cənub üzrə xüsusi nümayəndə",
        "organisation",
    ),
    (
        "az",
        "Norlandın Hərbi Akademiyasının rəisi Eva Lundova martın 11-də Ana Rell ilə görüşüb.",
        "Hərbi Akademiyanın rəisi",
        "member:NO",
    ),
    (
        "az",
        "Paktın Velmardakı əlaqə ofisinin rəhbəri Eva Lundova martın 11-də Ana Rell ilə görüşüb.",
        "Velmardakı əlaqə ofisinin rəhbəri",
        "organisation",
    ),
    (
        "az",
        "Norlandın Baş katibinin siyasi məsələlər və təhlükəsizlik üzrə müavini Eva Lundova martın 11-də Ana Rell ilə "
        "görüşüb.",
        "Baş katibin siyasi məsələlər və təhlükəsizlik üzrə müavini",
        "member:NO",
    ),
    ("az", "Eva Lundova (müdafiə naziri, Norland) martın 11-də Ana Rell ilə görüşüb.", "müdafiə naziri", "member:NO"),
]


def reader(language):
    return read if language == "en" else lambda text: read_in(text, language)


@pytest.mark.parametrize(("language", "text", "post", "side"), POSTS)
def test_a_post_and_a_side_are_read_however_they_are_put(language, text, post, side):
    found = {name: (posts, of) for name, posts, of in people(reader(language)(text))}
    posts, of = next(value for name, value in found.items() if name.startswith("Eva Lund"))
    assert (posts if post else [], of) == ([post] if post else [], side)


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "The ministers of justice of Norland and Veldania, Eva Lund and Tor Vess, met on Tuesday.", "NO VE"),
        (
            "fr",
            "Les ministres de la Justice de la Norlande et de la Veldanie, Eva Lund et Tor Vess, se sont réunis mardi.",
            "NO VE",
        ),
        ("az", "Norland və Veldaniyanın ədliyyə nazirləri Eva Lundova və Tor Vessov martın 11-də görüşüblər.", "NO VE"),
    ],
)
def test_sides_under_one_plural_are_shared_out_in_order(language, text, sides):
    assert " ".join(side.partition(":")[2] for _, _, side in people(reader(language)(text))) == sides


DAYS = [
    ("en", "VELMAR, 12 March – Ana Rell met Mr Tor Vess today.", ["2031-03-12"]),
    ("en", "Ana Rell will visit soon, Mr Tor Vess announced on Wednesday after talks with her.", ["2031-03-12"]),
    (
        "en",
        "On Wednesday Ana Rell met Mr Tor Vess. A day earlier she had met Ms Eva Lund.",
        ["2031-03-12", "2031-03-11"],
    ),
    ("en", "Officers had the honour of welcoming Ana Rell on Wednesday, 12 March.", ["2031-03-12"]),
    (
        "en",
        "Ana Rell visited Norland from 10 to 12 March. On the last day of her visit she attended the opening of it.",
        ["2031-03-10/2031-03-12", "2031-03-12"],
    ),
    ("fr", "VELMAR, 12 mars – Ana Rell a rencontré aujourd'hui M. Tor Vess.", ["2031-03-12"]),
    (
        "fr",
        "Mercredi, Ana Rell a rencontré M. Tor Vess. La veille, elle avait rencontré Mme Eva Lund.",
        ["2031-03-12", "2031-03-11"],
    ),
    (
        "fr",
        "Ana Rell s'est rendue en Norlande du 10 au 12 mars. Au deuxième jour de sa visite, elle a reçu M. Tor Vess.",
        ["2031-03-10/2031-03-12", "2031-03-11"],
    ),
    ("fr", "Mercredi, Ana Rell a échangé avec une trentaine d'étudiants.", ["2031-03-12"]),
    ("fr", "Mercredi, Ana Rell a assisté à la remise de deux vedettes.", ["2031-03-12"]),
    ("az", "12 mart 2031-ci il tarixində Ana Rell Tor Vessovla görüşüb.", ["2031-03-12"]),
    (
        "az",
        "Ana Rell martın 10-dan 12-dək Norlanda səfər edib. Səfərin son günü, martın 12-də o, mərkəzin açılışında "
        "iştirak edib.",
        ["2031-03-10/2031-03-12", "2031-03-12"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), DAYS)
def test_a_day_leans_on_the_dateline_the_visit_or_the_day_told_before(language, text, expected):
    found = [day for _, day in days(reader(language)(text)) if day]
    assert sorted(set(found)) == sorted(set(expected))


POST = {"en": "Minister of Justice", "fr": "ministre de la Justice", "az": "ədliyyə naziri"}
APPOINTED = [
    ("en", "The President of Veldania has appointed Eva Lund as Minister of Justice."),
    ("en", "Eva Lund has been formally named Minister of Justice."),
    ("en", "Eva Lund will take over from Tor Vess as Minister of Justice on 1 April."),
    ("en", "Parliament confirmed Eva Lund as Minister of Justice."),
    ("en", "Eva Lund was relieved of her duties as Ambassador and appointed Minister of Justice."),
    ("en", "Eva Lund is the new Minister of Justice."),
    ("en", "Eva Lund was sworn in as Minister of Justice."),
    ("fr", "Mme Eva Lund a été nommée ministre de la Justice."),
    ("fr", "Mme Eva Lund succède à M. Tor Vess au poste de ministre de la Justice."),
    ("fr", "Mme Eva Lund succédera à M. Tor Vess comme ministre de la Justice."),
    ("fr", "Mme Eva Lund est la nouvelle ministre de la Justice."),
    ("fr", "Le Parlement a élu mardi Mme Eva Lund ministre de la Justice."),
    ("az", "Eva Lundova Norlandın ədliyyə naziri təyin olunmuşdur."),
    ("az", "Eva Lundova ədliyyə naziri vəzifəsinə təyin edilib."),
    ("az", "Ədliyyə naziri vəzifəsinə Eva Lundova təyin edilib."),
    ("az", "Milli Şura Eva Lundovanı ədliyyə naziri seçib."),
]


@pytest.mark.parametrize(("language", "text"), APPOINTED)
def test_an_appointment_is_read_active_passive_and_nominal(language, text):
    found = reader(language)(text).appointments
    rows = [(one.post.plain.lower(), one.person.plain[:8] if one.person else "") for one in found]
    assert rows == [(POST[language].lower(), "Eva Lund")]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "A new ambassador to Norland will be named in the autumn.", "ambassador to Norland"),
        ("fr", "Un nouvel ambassadeur en Norlande sera nommé à l'automne.", "ambassadeur en Norlande"),
        (
            "fr",
            "Le gouvernement a décidé de créer un poste d'envoyé spécial pour le climat.",
            "envoyé spécial pour le climat",
        ),
        ("az", "Baş Qərargah rəisi vəzifəsinə təyinat yaxın günlərdə elan ediləcək.", "Baş Qərargah rəisi"),
    ],
)
def test_a_post_to_be_filled_has_no_person(language, text, post):
    assert [(one.post.plain, one.person) for one in reader(language)(text).appointments] == [(post, None)]
