"""English: posts given in lists under a heading, and by rarer words."""

import pytest

from tests.unit.capture.texts import read


def filled(text: str) -> set[str]:
    return {f"{one.post.plain} | {one.person.plain if one.person else ''}" for one in read(text).appointments}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "New appointments\n\nMs Ana Moe, Director of Plans\nMr Odd Lie, Consul General\nMr Per Holm, Ambassador",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "New appointments\n\nAna Moe – Director of Plans\nOdd Lie – Consul General\nPer Holm – Ambassador",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "New appointments\n\nDirector of Plans – Ana Moe\nConsul General – Odd Lie\nAmbassador – Per Holm",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "New appointments\n\nDirector of Plans: Ana Moe\nConsul General: Odd Lie\nAmbassador: Per Holm",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Staff notes\n\nThe following have taken up their posts this month: Ana Moe, Director of "
            "Plans; Odd Lie, Consul General; Per Holm, Ambassador.",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Staff notes\n\nThe Council made the following appointments:\n\n- Ana Moe, Director of "
            "Plans;\n- Odd Lie, Consul General;\n- Per Holm, Ambassador.",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Staff notes\n\nThe Council made the following appointments:\n1. Director of Plans: Ms Ana "
            "Moe\n2. Consul General: Mr Odd Lie\n3. Ambassador: Mr Per Holm",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Staff notes\n\nArrivals: Ana Moe (Director of Plans), Odd Lie (Consul General), Per Holm (Ambassador).",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "The new cabinet\n\nPrime Minister: Ana Moe\nMinister of Energy: Odd Lie\nMinister of Justice: Per Holm",
            {"Minister of Energy | Odd Lie", "Minister of Justice | Per Holm", "Prime Minister | Ana Moe"},
        ),
        (
            "New government of Veldania\n\nThe government sworn in on Monday is composed as "
            "follows:\nPrime Minister – Ana Moe\nMinister of Energy – Odd Lie\nMinister of Justice – Per "
            "Holm",
            {"Minister of Energy | Odd Lie", "Minister of Justice | Per Holm", "Prime Minister | Ana Moe"},
        ),
        (
            "Bureau elected\n\nThe Committee elected its bureau for 2032: Chair Ana Moe (Norland), "
            "vice-chairs Odd Lie (Veldania) and Per Holm (Norland), rapporteur Jan Berg (Veldania).",
            {"Chair | Ana Moe", "rapporteur | Jan Berg", "vice-chair | Odd Lie", "vice-chair | Per Holm"},
        ),
        (
            "Officers of the Conference\nPresident: Ambassador Odd Lie (Norland)\nVice-Presidents: Ms "
            "Ana Moe (Veldania), Mr Per Holm (Norland)\nRapporteur: Mr Jan Berg (Veldania)\n\nThe "
            "officers were elected on the opening day.",
            {"President | Odd Lie", "Rapporteur | Jan Berg", "Vice-president | Ana Moe", "Vice-president | Per Holm"},
        ),
        (
            "Decree No. 12\n\nI hereby appoint:\nAna Moe as Director of Plans;\nOdd Lie as Consul "
            "General;\nPer Holm as Ambassador.",
            {"Ambassador | Per Holm", "Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Change of guard\n\nIn: Ana Moe as Director of Plans, Odd Lie as Consul General. Out: Jan Berg.",
            {"Consul General | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "Results of the elections held on Monday\n\nChair: Ana Moe (31 votes)\nRapporteur: Odd Lie (unopposed)",
            {"Chair | Ana Moe", "Rapporteur | Odd Lie"},
        ),
        (
            "The Senate gave its consent to Ana Moe as Governor of the Central Bank.",
            {"Governor of the Central Bank | Ana Moe"},
        ),
        (
            "Professor Ana Moe follows Odd Lie as Rector of the Academy.",
            {"Rector of the Academy | Ana Moe"},
        ),
        (
            "Ana Moe follows in the footsteps of Odd Lie as Rector of the Academy.",
            {"Rector of the Academy | Ana Moe"},
        ),
        (
            "The reins of the Energy Agency pass to Ana Moe on 1 May.",
            {"head of the Energy Agency | Ana Moe"},
        ),
        (
            "Decree No. 7: 1. To appoint Ana Moe as Minister of Energy. 2. To relieve Odd Lie of the "
            "duties of Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie has asked Ana Moe to take on the role of Special Envoy for Water.",
            {"Special Envoy for Water | Ana Moe"},
        ),
        (
            "Per Holm, who used to run the port, has been handed the job of Director of Customs.",
            {"Director of Customs | Per Holm"},
        ),
        (
            "The cabinet settled on Per Holm as Director of Customs.",
            {"Director of Customs | Per Holm"},
        ),
        (
            "Sworn in yesterday: Minister of Energy Ana Moe and Minister of Justice Per Holm.",
            {"Minister of Energy | Ana Moe", "Minister of Justice | Per Holm"},
        ),
        (
            "Minister of Energy Ana Moe and Minister of Justice Per Holm were sworn in on Friday.",
            {"Minister of Energy | Ana Moe", "Minister of Justice | Per Holm"},
        ),
        (
            "It was the first visit of Ana Moe since becoming Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "It was her first trip abroad since her appointment as Minister of Energy last month, Ana Moe said.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie wished Ana Moe success in her new post as Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie presented Ana Moe to the staff as the new Director of Plans.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Director of Plans Odd Lie leaves in May. Ana Moe has been designated to replace him.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Director of Plans Odd Lie leaves in May. To follow him the board has chosen Ana Moe.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Ombudsperson Ana Moe was reappointed for a second term.",
            {"Ombudsperson | Ana Moe"},
        ),
        (
            "The Council will choose a new Director of Plans in May.",
            {"Director of Plans | "},
        ),
        (
            "Ana Moe (Norland) will chair the Water Committee for the next two years, with Per Holm "
            "(Veldania) as vice-chair.",
            {"chair of the Water Committee | Ana Moe", "vice-chair | Per Holm"},
        ),
        (
            "Ana Moe has been sent to Velmar as Ambassador of Norland to Veldania.",
            {"Ambassador of Norland to Veldania | Ana Moe"},
        ),
        (
            "Ana Moe steps up from deputy to Director of Plans.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Ana Moe was given the seals of office of Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
    ],
)
def test_what_is_given(text: str, wanted: set[str]) -> None:
    assert filled(text) == wanted
