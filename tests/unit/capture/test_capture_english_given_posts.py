"""Ways in which English texts say that a post is given, and the posts that such texts name."""

import pytest

from tests.unit.capture.texts import people, read

GIVEN = (
    (
        "Effective 1 May 2031, Mr Nils Rud is Director of Operations of the Compact.",
        [("Director of Operations", "Nils Rud")],
    ),
    ("Colonel Piet Haag of Norland is the Mission's new Chief of Staff.", [("Chief of Staff", "Piet Haag")]),
    (
        "Mr Carl Boe of Norland will join the Compact as Assistant Secretary General for Operations on 15 April 2031.",
        [("Assistant Secretary General for Operations", "Carl Boe")],
    ),
    (
        "In a reshuffle announced on Monday, Ole Stein moves from Justice to become Minister of Interior.",
        [("Minister of Interior", "Ole Stein")],
    ),
    (
        "Major General Eva Lund of Norland has assumed command as the fourth Commander of the Training Mission.",
        [("Commander of the Training Mission", "Eva Lund")],
    ),
    ("The National Academy has a new Rector: Professor Jan Stoll.", [("Rector", "Jan Stoll")]),
    (
        "A decree was issued on Sunday appointing Dr Ida Berg as Ambassador to Norland and retired Lieutenant General "
        "Ole Stein as Chairman of the Civil Defence Authority.",
        [("Ambassador to Norland", "Ida Berg"), ("Chairman of the Civil Defence Authority", "Ole Stein")],
    ),
    ("Colonel Eva Lund moves to the Staff College as Commandant.", [("Commandant", "Eva Lund")]),
    (
        "Colonel Priit Vesk of Norland is to head the Military Intelligence Centre.",
        [("head of the Military Intelligence Centre", "Priit Vesk")],
    ),
    (
        "Eva Lund has been named to command the Joint Headquarters in Grenholm.",
        [("commander of the Joint Headquarters in Grenholm", "Eva Lund")],
    ),
    ("Eva Lund of Norland will head the delegation to the talks in Velmar.", []),
    (
        "Mr Paulo Figu takes over Ms Lund's current functions as Director for Partnerships on the same day.",
        [("Director for Partnerships", "Paulo Figu")],
    ),
    (
        "The Council elected Ambassador Tiago Mota of Norland as Vice-Chair and Henk Roos of Veldania as Chair of the "
        "Budget Committee.",
        [("Vice-Chair", "Tiago Mota"), ("Chair of the Budget Committee", "Henk Roos")],
    ),
    (
        "The Chair of the Military Council, General Per Trent, met Minister Ana Rell on Monday. On Tuesday the "
        "Military "
        "Council elected Admiral Siv Rekdal as its next Chair.",
        [("Chair of the Military Council", "Siv Rekdal")],
    ),
    (
        "President Per Dahl accepted credentials from two newly appointed ambassadors on Monday. They were the "
        "Ambassador "
        "of Norland, Anders Fjell, and the Ambassador of Belvania, Clara Rous.",
        [("Ambassador of Norland", "Anders Fjell"), ("Ambassador of Belvania", "Clara Rous")],
    ),
    ("Ms Ida Holm, who took up duty on 1 March as Head of Section, met Ana Rell.", [("Head of Section", "Ida Holm")]),
    ("From there, the Secretary General went to the training centre, which she opened with Minister Ana Rell.", []),
    ("Mr Ole Stein was sworn in before the President the following day.", []),
    ("Today Minister Ana Rell will be received by President Per Dahl and will learn from mobilisation.", []),
)


@pytest.mark.parametrize(("text", "found"), GIVEN)
def test_posts_are_given_in_many_ways(text, found):
    given = [(one.post.plain, one.person.plain if one.person else "") for one in read(text).appointments]
    assert given == found


def test_a_title_behind_a_post_is_no_part_of_it():
    text = "Assistant Foreign Minister for European Affairs Ambassador Nils Rud of Norland met Ana Rell on Monday."
    assert "Assistant Foreign Minister for European Affairs" in people(read(text))[0][1]


def test_the_owner_of_an_office_of_the_organisation_is_left_out():
    text = "Minister Ana Rell met Mr Nils Rud, Head of the Compact's Regional Centre in Velmar, on Monday."
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Nils Rud"] == ["Head of the Regional Centre in Velmar"]


def test_a_fuller_post_of_the_text_is_kept_once():
    text = (
        "The Special Representative of the Compact for the Uplands, Ida Holm, met Ana Rell on Monday. Ida Holm "
        "was reappointed Special Representative on 1 March for a further two years."
    )
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Ida Holm"] == ["Special Representative for the Uplands"]


def test_command_that_passed_is_no_second_post():
    text = (
        "On Wednesday command of the Compact's multinational battlegroup passed to Colonel Astrid Moll of Norland. "
        "Moll, "
        "who becomes commander of the battlegroup for twelve months, met Minister Ana Rell."
    )
    given = [(one.post.plain, one.person.plain if one.person else "") for one in read(text).appointments]
    assert given == [("commander of the battlegroup", "Astrid Moll")]


def test_who_is_spoken_with_is_nobody_named_behind_a_comma():
    text = "On Monday Ana Rell received envoys. In her talks with the Norlandic Ambassador, Ana Rell spoke of trade."
    assert "Ambassador" not in dict((name, posts) for name, posts, _ in people(read(text)))["Ana Rell"]


def test_a_style_before_a_name_is_no_part_of_a_post():
    text = "Minister Ana Rell met the Ambassador of Norland to Veldania HE Clara Hoff on Monday."
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Clara Hoff"] == ["Ambassador of Norland to Veldania"]


def test_a_post_keeps_its_bearer_between_commas_in_a_meeting_that_opens_a_sentence():
    text = (
        "On Monday, in a separate meeting with the Minister of Justice of Norland, Teuta Hasan, Ana Rell spoke of law."
    )
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Teuta Hasan"] == ["Minister of Justice"]


def test_styles_of_honour_are_no_names():
    text = (
        "The Foreign Minister of Norland, His Excellency Sayyid Salim bin Nasser, met Minister Ana Rell on Monday. The "
        "following day Sayyid Salim called on the Foreign Secretary of Veldania, the Rt Hon Harriet Sol."
    )
    assert {name for name, _, _ in people(read(text))} == {"Salim bin Nasser", "Ana Rell", "Harriet Sol"}
