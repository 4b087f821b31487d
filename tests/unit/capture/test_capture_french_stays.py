"""Days in French: of another occasion, of arrivals and departures, of what is to come; whose a house is."""

import pytest

from tests.unit.capture.test_capture_french_named import appointed, read, side_of


def days(text, teller="organisation"):
    return [
        (one.kind.plain, one.date.value.start.day, one.date.value.end.day)
        for one in read(text, teller).events
        if one.date and one.date.value.start
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Le jeudi, M. Odd Lie s'entretiendra avec le président Jon Berg afin de préparer la réunion qui "
            "doit se tenir "
            "le 4 avril à Velmar.",
            ("meeting", 20, 20),
        ),
        ("M. Odd Lie est arrivé lundi soir à Velmar pour une visite de travail de 48 heures.", ("visit", 10, 11)),
        (
            "À l'issue de sa visite, qui s'est achevée jeudi, M. Odd Lie, arrivé mardi à Velmar, a salué l'accueil.",
            ("visit", 11, 13),
        ),
        ("Le ministre s'est envolé hier pour la Veldanie, où il a rencontré M. Jon Berg.", ("visit", 13, 13)),
        (
            "Au premier jour de sa visite en Veldanie (11-13 mars), M. Odd Lie a rencontré M. Jon Berg.",
            ("meeting", 11, 11),
        ),
        ("À Velmar, où il était arrivé la veille, M. Odd Lie a rencontré jeudi M. Jon Berg.", ("visit", 12, 12)),
        ("M. Jon Berg, qui se trouvait à Velmar les 8 et 9 mars, y a rencontré M. Odd Lie.", ("visit", 8, 9)),
        (
            "Mercredi, M. Odd Lie se rendra à Velmar, où il inaugurera l'hôpital mobile.",
            ("ceremony", 19, 19),
        ),
        (
            "Jeudi, M. Odd Lie a parlé à M. Jon Berg. La conférence, ouverte mardi, s'achève ce vendredi.",
            ("conference", 11, 14),
        ),
        (
            "Prochain rendez-vous : la réception de la fête nationale, le 26 mars, à la résidence.",
            ("group_event", 26, 26),
        ),
    ],
)
def test_the_day_of_each(text, event):
    assert event in days(text)


def test_who_will_travel_promises_nothing():
    text = "Mercredi, Mme Eva Lund se rendra à Velmar. Le ministre a décidé de nommer M. Odd Lie consul à Velmar."
    assert read(text, "partner:VE").commitments == ()


def test_both_remain_the_subject_though_their_forces_are_named():
    text = (
        "M. Odd Lie, ministre de la Défense de Norlande, a reçu Mme Eva Lund, ministre de la Défense de "
        "Veldanie. Les deux "
        "parties ont passé en revue l'état de leurs forces navales et sont convenues d'organiser un exercice en mai."
    )
    assert [one.by.plain for one in read(text, "member:NO").commitments] == ["both"]


def test_a_house_is_of_the_state_that_the_text_names_with_it():
    text = (
        "Sénat de Norlande\n\nUne délégation a séjourné en Veldanie du 3 au 5 mars. Les autorités veldaniennes "
        "se sont dites "
        "prêtes à accueillir un séminaire. Pour sa part, le Sénat continuera de financer deux stages."
    )
    assert [one.by.plain for one in read(text, "member:NO").commitments] == ["partner:VE", "member:NO"]


def test_a_realm_before_the_short_name_of_a_side_goes_with_it():
    text = "M. Odd Lie, ministre des Affaires étrangères du Royaume de Norlande, a reçu Mme Eva Lund."
    person = next(one for one in read(text).people if one.name.plain == "Odd Lie")
    assert [post.plain for post in person.posts] == ["ministre des Affaires étrangères"]


def test_cheikh_may_be_a_first_name():
    text = "Il a été reçu mardi par le président de Veldanie, Cheikh Oumar Diallo."
    assert [one.name.plain for one in read(text).people] == ["Cheikh Oumar Diallo"]


def test_reported_speech_fills_a_post_in_the_conditional():
    text = "Il a fait savoir que Mme Eva Lund serait nommée ambassadrice de Norlande en Veldanie au début de l'année."
    assert appointed(text) == [("ambassadrice de Norlande en Veldanie", "Eva Lund")]


def test_whom_a_state_tells_to_be_appointed_is_its_own_on_a_journey_too():
    text = "Une délégation s'est rendue en Veldanie du 3 au 5 mars. M. Odd Lie a été désigné vice-président du groupe."
    assert side_of(text, "Odd Lie", "member:NO") == "member:NO"


def test_what_is_said_to_last_some_days_lasts_from_its_day_on():
    text = (
        "Le ministre a ouvert lundi à Velmar la Conférence des ambassadeurs. D'une durée de trois jours, elle "
        "réunit 120 "
        "personnes.\n\nÀ l'issue de l'ouverture, M. Odd Lie s'est entretenu avec Mme Eva Lund."
    )
    assert days(text, "partner:VE") == [("conference", 10, 12), ("meeting", 10, 10)]


def test_who_is_met_on_a_journey_is_of_those_it_goes_to():
    text = (
        "Mme Eva Lund, ministre des Affaires étrangères, se rendra en Veldanie du 23 au 25 mars.\n\nElle "
        "s'entretiendra le "
        "24 mars avec le ministre des Finances, M. Odd Lie."
    )
    assert side_of(text, "Odd Lie", "member:NO") == "partner:VE"


def test_a_counterpart_without_a_name_makes_a_meeting_of_its_own():
    text = (
        "M. Odd Lie s'est rendu mardi à Velmar. M. Lie a d'abord été accueilli par la Première ministre, Mme "
        "Eva Lund. Il a "
        "ensuite rencontré son homologue veldanienne."
    )
    assert days(text).count(("meeting", 11, 11)) == 2


def test_the_latter_is_whoever_was_named_last_before():
    text = (
        "La ministre, Mme Eva Lund, a salué M. Odd Lie, ancien ambassadeur. Ce dernier a été élu directeur général de "
        "l'Office maritime."
    )
    assert appointed(text) == [("directeur général de l'Office maritime", "Odd Lie")]


def test_who_proceeds_to_appointments_is_not_appointed():
    text = "La haute-commissaire du Pacte, Mme Eva Lund, a procédé à la nomination de deux hauts fonctionnaires."
    assert appointed(text) == []


def test_an_article_stands_before_a_new_holder_too():
    text = "M. Odd Lie a présenté aux chefs de mission la nouvelle secrétaire générale du Département, Mme Eva Lund."
    person = next(one for one in read(text, "partner:VE").people if one.name.plain == "Eva Lund")
    assert [post.plain for post in person.posts] == ["secrétaire générale du Département"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Jeudi 20 mars\nLe ministre se rend à Velmar.\n\nVendredi 21 mars\nM. Odd Lie préside à Velmar la "
            "cérémonie de mise à l'eau de la frégate.",
            ("ceremony", 21, 21),
        ),
        (
            "Mercredi 19 mars, le ministre participe à Velmar à la réunion des ministres de la Défense.",
            ("conference", 19, 19),
        ),
        ("Le ministre reçoit à déjeuner, lundi 17 mars, Mme Eva Lund.", ("meeting", 17, 17)),
        ("Mme Eva Lund participera, les 20 et 21 mars, à la Conférence sur le bassin.", ("conference", 20, 21)),
        ("Il sera à Velmar le 17 mars. Le lendemain, tous deux signeront une entente.", ("ceremony", 18, 18)),
        ("La présidente offrira le 18 mars une réception en l'honneur des ambassadeurs.", ("group_event", 18, 18)),
        ("Le 19 mars se tiendra au ministère un séminaire, ouvert par M. Odd Lie.", ("group_event", 19, 19)),
        ("La visite de Mme Eva Lund à Velmar, entamée jeudi, s'achève ce soir.", ("visit", 13, 14)),
    ],
)
def test_what_an_agenda_tells_in_the_present_or_announces(text, event):
    assert event in days(text, "partner:VE")


@pytest.mark.parametrize(
    "text",
    [
        "Mme Eva Lund prendra le 1er mai 2031 les fonctions de directrice du service de santé.",
        "La présidente, Mme Eva Lund, offrira le 18 mars une réception en l'honneur des ambassadeurs.",
        "Mme Eva Lund a reçu M. Odd Lie. Tous deux signeront mardi une entente sur les douanes.",
    ],
)
def test_an_agenda_promises_nothing(text):
    assert read(text, "partner:VE").commitments == ()


def test_who_signs_a_quotation_under_it_speaks_in_it():
    text = (
        "M. Odd Lie a reçu mardi M. Jon Berg, ministre de la Défense de Veldanie.\n\n« Nous verserons trente "
        "millions de "
        "couronnes aux agences d'ici au 31 mars. »\n– M. Odd Lie, ministre de la Défense de Norlande"
    )
    assert [one.by.plain for one in read(text, "member:NO").commitments] == ["member:NO"]


def test_the_article_tells_whether_the_diplomat_is_a_woman():
    text = (
        "Le président de Veldanie, Jon Berg, a reçu mardi l'ambassadrice de Norlande, Mme Eva Lund. La "
        "diplomate a assuré "
        "que son pays continuera de former des douaniers."
    )
    assert [one.by.plain for one in read(text, "medium").commitments] == ["member:NO"]


def test_who_invites_is_of_those_to_whom_the_journey_goes():
    text = (
        "À l'invitation de Mme Eva Lund, présidente du groupe d'amitié, une délégation conduite par M. Odd Lie s'est "
        "rendue en Veldanie du 3 au 5 mars."
    )
    assert side_of(text, "Eva Lund", "member:NO") == "partner:VE"


def test_a_list_of_new_envoys_without_a_verb_fills_their_posts():
    text = (
        "Le président a remis, ce jeudi 13 mars, leurs lettres de créance à deux ambassadeurs.\n\nCi-après la "
        "liste des "
        "nouveaux chefs de mission :\n\n– Eva Lund, ambassadrice de Veldanie en Norlande ;\n\n– Roger Berg, "
        "représentant "
        "permanent de Veldanie auprès du Pacte."
    )
    assert appointed(text, "medium") == [
        ("ambassadrice de Veldanie en Norlande", "Eva Lund"),
        ("représentant permanent de Veldanie auprès du Pacte", "Roger Berg"),
    ]
    assert ("ceremony", 13, 13) in days(text, "medium")


def test_several_posts_before_a_name_are_all_its_own_where_the_first_alone_has_an_article():
    text = (
        "Elle a été reçue mardi par le Vice-Premier ministre, ministre de l'Économie, ministre de la Défense, Odd Lie."
    )
    person = next(one for one in read(text, "partner:VE").people if one.name.plain == "Odd Lie")
    assert [post.plain for post in person.posts] == [
        "Vice-Premier ministre",
        "ministre de l'Économie",
        "ministre de la Défense",
    ]


def test_a_day_of_an_appointment_is_not_that_of_the_lecture_beside_it():
    text = (
        "M. Odd Lie a reçu jeudi 13 mars le général Jon Berg. La veille, le général Berg avait donné une "
        "conférence aux "
        "élèves de l'Académie, en présence du commandant de l'Académie, le colonel Per Vik, nommé à ce poste le 3 mars."
    )
    assert ("lecture", 12, 12) in days(text, "partner:VE")


def test_a_stay_that_began_ends_on_the_day_that_is_announced():
    text = "M. Odd Lie a reçu jeudi une délégation. Arrivés mardi, les parlementaires achèveront leur visite samedi."
    assert ("visit", 11, 15) in days(text, "partner:VE")


def test_two_between_whom_something_is_signed_are_of_two_sides():
    text = (
        "Le président de Norlande, Jon Berg, sera à Velmar le 17 mars. La signature d'un mémorandum est prévue "
        "mardi entre "
        "le ministre norlandais de l'Énergie, Per Vik, et la ministre de l'Économie, Eva Lund."
    )
    assert side_of(text, "Eva Lund", "partner:VE") == "partner:VE"
    assert ("ceremony", 18, 18) in days(text, "partner:VE")


def test_who_takes_over_from_somebody_fills_the_post_named_before():
    text = "Le ministère a annoncé la nomination d'un nouvel ambassadeur en Norlande. Eva Lund remplace Jon Berg."
    assert ("ambassadeur en Norlande", "Eva Lund") in appointed(text, "partner:VE")
