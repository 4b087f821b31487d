"""What a new password may not be: made of words of the house, a common one made long, or known from a breach."""

import logging
from collections.abc import Iterable
from functools import cache

from django.conf import settings
from django.contrib.auth.password_validation import CommonPasswordValidator, validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from comity.access.breached import WrongFile, known_from_breaches
from comity.access.house_words import house_words, names_for, signs_beside
from comity.access.models import Side, User
from comity.common.errors import Refused

LOG = logging.getLogger(__name__)
MOST_AROUND = 20  # digits and signs that are looked at before and after a common password


def refuse_weak(password: str, user: User, *, side: Side | None = None) -> None:
    """Raises Refused with all that is wrong with a new password; `side` is one that the account is about to join."""
    try:
        validate_password(password, user)
        if side is not None:
            refuse_house_words(password, [side.name, side.code])
    except ValidationError as wrong:
        raise Refused(" ".join(wrong.messages)) from wrong


def refuse_house_words(password: str, names: Iterable[str]) -> None:
    """Words of the house do not count: what stands beside them has to be long enough alone."""
    fewest = settings.SHORTEST_PASSWORD
    if len(password) >= fewest > signs_beside(password, house_words(names)):
        words = _(
            "Names of the organisation, of your side, of the product or of a country do not count: at least %(n)s "
            "characters must stand beside them."
        )
        raise ValidationError(words % {"n": fewest}, code="house_words")


class HouseWordsValidator:
    """No password of the names that come to mind first here."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError."""
        refuse_house_words(password, names_for(user))

    def get_help_text(self) -> str:
        """What is asked."""
        return _("Names of the house do not count towards the length of the password.")


@cache
def common_ones() -> frozenset[str]:
    """The framework's list of common passwords."""
    return frozenset(CommonPasswordValidator().passwords)


def shortest_part(words: str) -> str:
    """The shortest part of which these are repetitions; themselves when they are none."""
    return words[: (words + words).find(words, 1)] if words else words


def repeats_common(words: str) -> bool:
    """A common password, once or several times."""
    part = shortest_part(words)
    times = len(words) // max(1, len(part))
    return any(part * n in common_ones() for n in range(1, times + 1) if times % n == 0)


def is_common_made_long(password: str) -> bool:
    """A common password once or repeated, and around it nothing but digits, signs and blanks."""
    plain = password.casefold()
    return repeats_common(plain) or any(holds_common_alone(words) for words in {plain, shortest_part(plain)})


def holds_common_alone(words: str) -> bool:
    """Letters from the first to the last, with some of the digits and signs around them, are a common password."""
    letters = [place for place, sign in enumerate(words) if sign.isalpha()]
    if not letters:
        return False
    first, last = letters[0], letters[-1] + 1
    starts = range(max(0, first - MOST_AROUND), first + 1)
    ends = range(last, min(len(words), last + MOST_AROUND) + 1)
    cores = (words[start:end] for start in starts for end in ends)
    return any(repeats_common(core) for core in cores if len(core) > 1)


class CommonMadeLongValidator:
    """No common password that was only made long: doubled, repeated, with digits and signs before and after."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError."""
        if is_common_made_long(password):
            words = _("This password is a common one, repeated or with digits and signs around it. Take other words.")
            raise ValidationError(words, code="common_made_long")

    def get_help_text(self) -> str:
        """What is asked."""
        return _("A common password stays one with digits and signs around it.")


class BreachedValidator:
    """No password that stands in the operator's file of those known from breaches; nothing is asked of a network.

    While the file cannot be read no password is set at all: what cannot be checked is not let through.
    """

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError."""
        path = settings.COMITY_BREACHED_PASSWORDS
        try:
            known = bool(path) and known_from_breaches(password, path)
        except WrongFile as wrong:
            LOG.error("COMITY_BREACHED_PASSWORDS: %s No password can be set.", wrong)
            words = _("New passwords cannot be checked now, so none is set. Tell who keeps the server.")
            raise ValidationError(words, code="not_checked") from wrong
        if known:
            words = _("This password is known from a breach elsewhere, and is tried first. Take another.")
            raise ValidationError(words, code="breached")

    def get_help_text(self) -> str:
        """What is asked."""
        return _("A password known from a breach elsewhere is refused.")
