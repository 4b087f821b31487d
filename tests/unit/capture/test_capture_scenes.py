"""Sides by where people meet: ceremonies of letters, visits, whoever stands by somebody, whoever receives."""

from datetime import date

import pytest

from comity_capture import Registry, Side, capture

PUBLISHED = date(2031, 3, 14)  # a Friday
KNOWN = Registry(
    sides=(
        Side(key="organisation", kind="organisation", names={"en": ("the Pact", "Pact"), "fr": ("le Pacte", "Pacte")}),
        Side(key="partner:VE", kind="partner", names={"en": ("Veldania",), "fr": ("Veldanie",)}),
        Side(key="partner:KA", kind="partner", names={"en": ("Kardova",), "fr": ("Kardovie",)}),
        Side(
            key="member:NO",
            kind="member",
            names={"en": ("Norland",), "fr": ("Norlande",)},
            demonyms={"en": ("Norlandic",), "fr": ("norlandais", "norlandaise")},
        ),
    ),
    places={"en": ("Tarn",), "fr": ("Tarn",)},
)


@pytest.mark.parametrize(
    ("language", "teller", "text", "name", "side"),
    [
        ("fr", "medium",
         "Trois ambassadeurs ont remis mardi leurs lettres de créance au président Abel Moro. Il s'agit de Mme Ana "
         "Rell "
         "(Norlande) et de M. Odd Lie (Kardovie).\n\nLa cérémonie s'est tenue au palais en présence du ministre des "
         "Affaires étrangères, M. Tor Vess. La Veldanie compte sur ces liens.", "Tor Vess", "partner:VE"),
        ("fr", "medium",
         "Le président Abel Moro a reçu mardi les lettres de créance de deux ambassadeurs accrédités en Veldanie. Ce "
         "sont "
         "ceux de la Norlande, Ana Rell, et de la Kardovie, Odd Lie.", "Ana Rell", "member:NO"),
        ("fr", "member:NO",
         "Le ministre de la Défense, Ana Rell, s'est rendu les 11 et 12 mars 2031 en Kardovie.\n\nLe premier jour, le "
         "ministre a été reçu par le Premier ministre, Odd Lie.", "Odd Lie", "partner:KA"),
        ("en", "medium",
         "The Speaker of the Assembly of Veldania, Ana Rell, will visit Norland in April. She met the President of "
         "Veldania, Abel Moro, on Thursday. Deputy Speaker Odd Lie was with the Speaker.", "Odd Lie", "partner:VE"),
        ("en", "member:NO",
         "On Tuesday President Tor Vess of Norland received the Secretary General of the Pact, Ana Rell, who was "
         "accompanied by the Director for Seas, Odd Lie.", "Odd Lie", "organisation"),
        ("en", "organisation",
         "The Secretary General of the Pact, Ana Rell, has named Colonel Odd Lie of Norland as Deputy Special Envoy.",
         "Odd Lie", "organisation"),
        ("en", "member:NO",
         "The Foreign Minister of Norland, Ana Rell, was in Tarn on Tuesday. Norland's Special Envoy for Water, Odd "
         "Lie, "
         "who was appointed in February, was there too.", "Odd Lie", "member:NO"),
        ("en", "medium",
         "On Tuesday the Minister of Defence of Norland, Ana Rell, was accompanied by State Secretary Tor Vess and by "
         "the "
         "Director of Armaments, Odd Lie, at talks with the President of Kardova, Abel Moro.", "Odd Lie", "member:NO"),
        ("fr", "medium",
         "Le Président de la République, Abel Moro, a reçu mercredi le ministre de l'Intérieur de la Kardovie, Odd "
         "Lie. La "
         "Kardovie formera des officiers en Veldanie.", "Abel Moro", "partner:VE"),
        ("fr", "medium",
         "Le Secrétaire exécutif de l'Assemblée parlementaire du Pacte, Ana Rell, est entré en fonction lundi en "
         "présence "
         "du président de l'Assemblée, Odd Lie. Il se rendra en Norlande.", "Odd Lie", "organisation"),
        ("fr", "medium",
         "À l'invitation de son homologue norlandais Per Moe, la présidente du Sénat Ana Rell effectuera une visite "
         "officielle en Norlande du 26 au 28 mars. Per Moe a parlé mardi au téléphone avec Ana Rell : la "
         "Veldanie rouvrira la ligne.", "Ana Rell", "partner:VE"),
        ("fr", "member:NO",
         "Les chefs de mission de Norlande se sont réunis mardi sous la présidence du ministre des Affaires "
         "étrangères, "
         "Tor Vess. Ils ont été reçus mercredi par la présidente de la République, Ana Rell. Odd Lie deviendra "
         "ambassadeur de Norlande en Kardovie.", "Ana Rell", "member:NO"),
        ("fr", "medium",
         "Le président de la Veldanie, Abel Moro, a reçu mardi une délégation norlandaise comprenant notamment le "
         "ministre "
         "des Affaires étrangères, Odd Lie. Ils sont en visite en Veldanie du 2 au 5 mars.", "Odd Lie", "member:NO"),
    ],
)  # fmt: skip
def test_a_side_follows_from_where_people_meet(language, teller, text, name, side):
    draft = capture(text, published=PUBLISHED, language=language, teller=teller, registry=KNOWN)
    found = {person.name.plain: person.side.plain if person.side else "" for person in draft.people}
    assert found[name] == side
