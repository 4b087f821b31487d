"""The organisation's name inside a post is left out, where it says whose the house is."""

import pytest

from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import people, read


def posts_of(draft, name: str) -> list[str]:
    return next(posts for one, posts, _ in people(draft) if one == name)


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("envoyé spécial du Pacte pour la Rive", "envoyé spécial pour la Rive"),
        ("chef du Bureau de liaison du Pacte à Velmar", "chef du Bureau de liaison à Velmar"),
        ("représentant civil du Pacte du Nord pour le climat", "représentant civil pour le climat"),
        ("ambassadeur du Pacte en Veldanie", "ambassadeur du Pacte en Veldanie"),
        ("représentant permanent de Norlande auprès du Pacte", "représentant permanent de Norlande auprès du Pacte"),
        ("envoyé spécial du Pacte", "envoyé spécial"),
        ("président de l'Assemblée parlementaire du Pacte", "président de l'Assemblée parlementaire du Pacte"),
    ],
)
def test_a_french_post_without_the_name_of_the_organisation(words: str, post: str) -> None:
    draft = read_in(f"Lundi, le ministre Jan Rud a reçu M. Odd Lie, {words}.", "fr", teller="member:NO")
    assert posts_of(draft, "Odd Lie") == [post]


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("Commander of the Compact's Maritime Command", "Commander of the Maritime Command"),
        ("Director of the Compact Defence College", "Director of the Compact Defence College"),
        ("Ambassador of Norland to the Compact", "Ambassador of Norland to the Compact"),
    ],
)
def test_an_english_post_without_the_owner(words: str, post: str) -> None:
    draft = read(f"On Monday Minister Ana Rell met Mr Odd Lie, {words}.")
    assert posts_of(draft, "Odd Lie") == [post]


def test_an_azerbaijani_post_without_the_owner() -> None:
    draft = read_in("Bazar ertəsi Paktın Velmardakı ofisinin rəhbəri Odd Lie nazir Ana Rell ilə görüşüb.", "az")
    assert not any("Pakt" in post for post in posts_of(draft, "Odd Lie"))
