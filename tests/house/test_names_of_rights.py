"""Rights: one list of names, by noun and verb, in the order of the alphabet."""

from comity.access.rights import Right


def test_rights_are_nouns_and_verbs_in_the_order_of_the_alphabet():
    values = [right.value for right in Right]
    assert values == sorted(values)
    assert [value for value in values if value.count(":") != 1] == []
    assert [right.name for right in Right] == [value.upper().replace(":", "_").replace("-", "_") for value in values]
