"""Who is meant by a post in the next sentence, by "the organisation" and by "then", in French."""

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people, promises


def test_a_post_that_opens_a_sentence_is_of_the_one_named_before():
    text = (
        "Ilse Vandor rentre de voyage. La secrétaire générale adjointe du Pacte pour les opérations, qui a séjourné en "
        "Veldanie du 3 au 5 mars, est contente. Elle y a rencontré le ministre de la Défense, Anton Reyk."
    )
    found = people(read(text, "fr", teller="medium"))
    assert ("Ilse Vandor", ["secrétaire générale adjointe pour les opérations"], "organisation") in found


def test_the_organisation_is_the_one_that_is_known():
    text = "Le ministre de la Défense de Veldanie, Anton Reyk, a reçu mardi Odd Lie. L'organisation livrera dix radios."
    assert [promise[0] for promise in promises(read(text, "fr", teller="medium"))] == ["organisation"]


def test_a_post_held_then_still_stands_beside_its_name():
    text = "Le président de Veldanie, Osk Marren, a reçu mardi la Première ministre norlandaise d'alors, Amelia Sorto."
    assert "Amelia Sorto" in [one[0] for one in people(read(text, "fr"))]


def test_a_name_behind_a_is_a_person_if_she_was_chosen():
    text = "Mardi, à Velmar, le capitaine Karl Undol a remis le pavillon de l'école à Irène Dolmas, nommée directrice."
    assert "Irène Dolmas" in [one[0] for one in people(read(text, "fr", teller="partner:VE"))]


def test_a_new_head_is_told_with_the_day_between_and_the_people_of_an_adjective():
    text = "Matteo Ferrin est, depuis mardi, le nouveau chef du bureau de liaison à Velmar."
    found = [(one.post.plain, one.person.plain) for one in read(text, "fr").appointments]
    assert found == [("chef du bureau de liaison à Velmar", "Matteo Ferrin")]


def test_who_speaks_first_in_a_quotation_is_named_behind_it():
    text = (
        "« Nous continuerons à informer le Pacte de nos choix. » Le président veldanien, Davor Melik, a pris la parole "
        "mercredi devant les élèves de l'Académie."
    )
    assert [promise[0] for promise in promises(read(text, "fr", teller="medium"))] == ["partner:VE"]
