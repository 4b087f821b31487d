"""Recovery codes are kept as slow hashes with a salt each; sealed seeds from before become such hashes."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.test import override_settings
from django.utils.timezone import now

from comity.access import recovery as kept
from comity.access.factors import check_code, factors_of, make_recovery_codes
from comity.access.limits import forget_attempts
from comity.delivery.duties import KEEPING
from tests.integration.account.conftest import START


def row():
    return Authenticator.objects.get(type="recovery_codes")


def left(user):
    return next(one.left for one in factors_of(user) if one.kind == "recovery_codes")


@pytest.fixture
def before(with_app, cast):
    """Maria's codes as the library made them of a sealed seed; the first was used."""
    codes = RecoveryCodes.activate(cast["maria"]).generate_codes()
    assert row().wrap().validate_code(codes[0])
    return codes


def test_codes_are_kept_as_argon2_hashes_with_a_salt_each_and_in_no_other_form(recovery):
    hashes = row().data["hashes"]
    assert all(one.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for one in hashes)
    assert len({one.split("$")[4] for one in hashes}) == len(hashes) == 10  # the salts
    assert (row().data.keys(), row().data["used"]) == ({"hashes", "used"}, [])
    assert not [code for code in recovery if code in str(row().data)]


def test_every_code_is_compared_whichever_is_right_used_or_not(recovery, cast, monkeypatch):
    compared, really = [], kept.fits
    monkeypatch.setattr(kept, "fits", lambda hashed, code: compared.append(hashed) or really(hashed, code))
    for typed, kind in (
        ("0000000000", ""),
        (recovery[0], "recovery code"),
        (recovery[9], "recovery code"),
        (recovery[0], ""),
    ):
        compared.clear()
        assert check_code(cast["maria"], typed, at=now()) == kind
        forget_attempts("code", cast["maria"].ref)
        assert compared == row().data["hashes"]


def test_of_two_who_type_the_same_code_at_once_one_comes_in(recovery, cast):
    seen = row()  # both have read the row before either uses the code up
    assert kept.strike_out(seen, 4)
    assert not kept.strike_out(seen, 4)
    make_recovery_codes(cast["maria"], at=now())
    assert not kept.strike_out(seen, 5)
    assert row().data["used"] == []


def test_a_sealed_seed_becomes_hashes_when_a_code_is_typed_and_its_codes_stay_good_once(before, cast):
    maria = cast["maria"]
    assert left(maria) == 9
    assert check_code(maria, before[0], at=now()) == ""  # used before
    assert (row().data.keys(), left(maria)) == ({"hashes", "used"}, 9)
    assert check_code(maria, before[3], at=now()) == "recovery code"
    assert check_code(maria, before[3], at=now()) == ""
    assert left(maria) == 8


def test_the_clock_turns_every_seed_into_hashes(before, cast):
    duty = next(one for one in KEEPING if one.name == "recovery codes")
    assert duty.act(START) == 1
    assert (row().data.keys(), left(cast["maria"])) == ({"hashes", "used"}, 9)
    assert check_code(cast["maria"], before[9], at=now()) == "recovery code"
    assert duty.act(START) == 0


def test_a_seed_of_another_installation_is_kept_and_opens_nothing(before, cast):
    """Without its seed the library would make codes of nothing, which anybody can work out."""
    sealed = row().data
    with override_settings(SECRET_KEY="y" * 60):
        guessed = row().wrap().generate_codes()
        assert kept.hash_seeds(START) == 0
        assert check_code(cast["maria"], guessed[5], at=now()) == ""
    assert row().data == sealed
    assert check_code(cast["maria"], before[5], at=now()) == "recovery code"
