"""French releases: posts in small letters before and after names, elisions, feminine titles, days, promises."""

import pytest

from tests.unit.capture.growing import QUADRATIC, growth
from tests.unit.capture.other_languages import read, veldanie
from tests.unit.capture.texts import days, people, promises


@pytest.mark.parametrize(
    ("words", "stretch"),
    [
        ("le 1er mars 2031", "2031-03-01"),
        ("le mardi 11 mars", "2031-03-11"),
        ("mardi", "2031-03-11"),
        ("mardi soir", "2031-03-11"),
        ("hier", "2031-03-13"),
        ("ce 12 mars", "2031-03-12"),
        ("lundi dernier", "2031-03-10"),
        ("les 1er et 2\u202fmars 2031", "2031-03-01/2031-03-02"),
        ("du 10 au 12 mars", "2031-03-10/2031-03-12"),
        ("du lundi 10 au mercredi 12 mars 2031", "2031-03-10/2031-03-12"),
        ("du 27 février au 2 mars", "2031-02-27/2031-03-02"),
        ("11-13 mars 2031", "2031-03-11/2031-03-13"),
    ],
)
def test_the_days_of_a_visit_are_read_however_they_are_written(words, stretch):
    assert days(read(f"La ministre de la Défense, Mme Ana Rell, s’est rendue en Norlande {words}.", "fr")) == [
        ("visit", stretch)
    ]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("a reçu M. Odd Lie mardi", "meeting"),
        ("a été reçue mardi par M. Odd Lie", "meeting"),
        ("s'est entretenue mardi avec M. Odd Lie", "meeting"),
        ("a eu mardi un entretien avec M. Odd Lie", "meeting"),
        ("a accordé mardi une audience à M. Odd Lie", "meeting"),
        ("s'est entretenue mardi par téléphone avec M. Odd Lie", "call"),
        ("a prononcé mardi une conférence devant les élèves officiers", "lecture"),
        ("a posé mardi la première pierre de l'école", "ceremony"),
    ],
)
def test_what_took_place_is_told_by_its_verb(told, kind):
    assert days(read(f"La ministre de la Défense, Mme Ana Rell, {told}.", "fr")) == [(kind, "2031-03-11")]


@pytest.mark.parametrize(
    "told",
    [
        "La ministre n'a pas rencontré le président mardi.",
        "Les relations diplomatiques avaient été établies le 3 mai 1991.",
        "La ministre a été invitée à se rendre en Norlande.",
    ],
)
def test_what_did_not_take_place_is_no_event(told):
    assert days(read(told, "fr")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Le ministre norlandais des Affaires étrangères, M. Odd Lie, a reçu hier Mme Ana Rell.",
            [("Odd Lie", ["ministre des Affaires étrangères"], "member:NO"), ("Ana Rell", [], "partner:VE")],
        ),
        (
            "Mme Eva Lund, vice-ministre de l'Intérieur de Veldanie, a rencontré hier M. Odd Lie, chef d'état-major "
            "de la marine norlandaise.",
            [
                ("Eva Lund", ["vice-ministre de l'Intérieur"], "partner:VE"),
                ("Odd Lie", ["chef d'état-major de la marine"], "member:NO"),
            ],
        ),
        (
            "La ministre a reçu hier les ministres de l'Intérieur et de la Justice de Norlande, MM. Odd Lie et Per Ek.",
            [
                ("Odd Lie", ["ministre de l'Intérieur"], "member:NO"),
                ("Per Ek", ["ministre de la Justice"], "member:NO"),
            ],
        ),
        (
            "Elle a reçu hier l'ambassadrice de Norlande en Veldanie, Mme Liv Dahl.",
            [("Liv Dahl", ["ambassadrice de Norlande en Veldanie"], "member:NO")],
        ),
        (
            "Le ministre de la Défense de Norlande, M. Odd Lie, a reçu hier son homologue, Mme Ana Rell.",
            [
                ("Odd Lie", ["ministre de la Défense"], "member:NO"),
                ("Ana Rell", ["ministre de la Défense"], "partner:VE"),
            ],
        ),
        (
            "Mme Ana Rell a rencontré hier le secrétaire général adjoint du Pacte pour les opérations, M. Per Ek.",
            [
                ("Ana Rell", [], "partner:VE"),
                ("Per Ek", ["secrétaire général adjoint pour les opérations"], "organisation"),
            ],
        ),
    ],
)
def test_posts_go_with_the_right_names_and_sides(text, found):
    assert people(read(text, "fr")) == found


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("La Norlande enverra deux experts d'ici à la fin de l'année.", ("member:NO", "firm", "../2031-12-31")),
        ("Le Pacte est prêt à former trente instructeurs.", ("organisation", "readiness", "")),
        ("La Veldanie compte ouvrir une école en septembre.", ("partner:VE", "intention", "2031-09-01/2031-09-30")),
        ("La Norlande continuera d'appuyer la Veldanie.", ("member:NO", "continuation", "")),
        (
            "Les deux parties sont convenues de signer un accord avant la fin de juin.",
            ("both", "firm", "../2031-06-30"),
        ),
        (
            "Mme Ana Rell a assuré que son pays fournira un bataillon prochainement.",
            ("partner:VE", "firm", "prochainement"),
        ),
    ],
)
def test_who_promises_what_and_until_when(words, promise):
    found = promises(read(f"La ministre a reçu hier M. Odd Lie. {words}", "fr"))
    assert [(by, weight, due) for by, _, weight, due in found] == [promise]


@pytest.mark.parametrize(
    "words",
    [
        "La Norlande n'enverra aucun expert.",
        "Si les crédits le permettent, la Norlande enverra deux experts.",
        "La question sera examinée par la commission.",
        "Le corps d'armée pourrait recevoir deux hélicoptères.",
        "La ministre était présente.",
    ],
)
def test_negation_condition_and_news_are_no_promise(words):
    assert promises(read(f"La ministre a reçu hier M. Odd Lie. {words}", "fr")) == []


def test_an_appointment_has_its_post_its_person_and_its_day():
    draft = read(
        "Mme Liv Dahl est nommée directrice générale de l'armement à compter du 1er avril 2031. "
        "Un nouvel inspecteur général des armées sera nommé ultérieurement.",
        "fr",
    )
    assert [
        (one.post.plain, one.person.plain if one.person else "", one.starts.plain if one.starts else "")
        for one in draft.appointments
    ] == [("directrice générale de l'armement", "Liv Dahl", "2031-04-01"), ("inspecteur général des armées", "", "")]


@pytest.mark.parametrize(
    "text",
    [
        "le ministre de la Défense et de l'Énergie, la présidente et ",
        "du 12 au 13 mars 2031 et ",
        '"Nous enverrons ',
        "a eu à la ",
        "La ministre a reçu hier M. Odd Lie. ",
    ],
)
def test_four_times_the_text_takes_not_much_more_than_four_times_as_long(text):
    assert growth(lambda times: text * times, "fr", veldanie()) < QUADRATIC / 2
