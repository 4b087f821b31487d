"""Second factors of an account: codes of an app, passkeys, recovery codes. Secrets are sealed, codes work once."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, validate_totp_code
from allauth.mfa.utils import decrypt
from allauth.mfa.webauthn.internal.auth import WebAuthn
from django.conf import settings
from django.db import transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from comity.access.accounts import note_own
from comity.access.limits import TooMany, attempt, forget_attempts
from comity.access.models import BrowserSession, Membership, User
from comity.access.policy import needs_second_factor
from comity.access.recovery import codes_left, forget_handed, hand_code, is_handed, make_codes, spend_code
from comity.access.sealing import seal_anew
from comity.common.errors import Refused
from comity.journal.actions import Actor, write_entry

Type = Authenticator.Type
WORDS = {Type.TOTP.value: "code of the app", Type.RECOVERY_CODES.value: "recovery code", Type.WEBAUTHN.value: "passkey"}
DIGITS_OF_APP = 6
HANDED = "code handed over"  # how somebody came in who may set up a second factor and do nothing else
EVERYONE, DECIDERS = "everyone", "deciders"  # of whom a second factor is demanded


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """A second factor as its owner sees it."""

    ref: str
    kind: str
    name: str
    made_at: datetime
    used_at: datetime | None
    left: int = 0


def ref_of(row: Authenticator) -> str:
    """A name for pages that tells no number of the database."""
    return salted_hmac("comity.factor", str(row.pk), algorithm="sha256").hexdigest()[:20]


def rows_of(user: User) -> list[Authenticator]:
    """Every second factor of an account."""
    return list(Authenticator.objects.filter(user=user).order_by("created_at", "pk"))


def factors_of(user: User) -> list[Factor]:
    """The second factors of an account, in the order they were added."""
    return [
        Factor(
            ref=ref_of(row),
            kind=row.type,
            name=str(row.data.get("name", "")),
            made_at=row.created_at,
            used_at=row.last_used_at,
            left=codes_left(row) if row.type == Type.RECOVERY_CODES else 0,
        )
        for row in rows_of(user)
        if not is_handed(row)
    ]


def is_demanded_of(memberships: Iterable[Membership]) -> bool:
    """Whether this installation asks a second factor of an account with these memberships."""
    if settings.SECOND_FACTOR_OF == DECIDERS:
        return needs_second_factor(memberships)
    return bool(settings.SECOND_FACTOR_OF == EVERYONE)


def is_asked_for_more(user: User) -> bool:
    """The password alone does not let in: there is a second factor, or it got lost and a code was handed over."""
    return any(row.type != Type.RECOVERY_CODES or is_handed(row) for row in rows_of(user))


def has_second_factor(user: User) -> bool:
    """Codes of an app or a passkey; recovery codes alone are none."""
    return bool(Authenticator.objects.filter(user=user).exclude(type=Type.RECOVERY_CODES).exists())


def has_passkey(user: User) -> bool:
    """At least one."""
    return bool(Authenticator.objects.filter(user=user, type=Type.WEBAUTHN).exists())


def takes_codes(user: User) -> bool:
    """A code can be typed: of an app or of the recovery codes."""
    return bool(Authenticator.objects.filter(user=user).exclude(type=Type.WEBAUTHN).exists())


def digits_of(typed: str) -> str:
    """The plain digits of what was typed, however they were written; nothing when other signs are among them."""
    plain = unicodedata.normalize("NFKC", typed)
    kept = [sign for sign in plain if not sign.isspace() and sign not in "-.\u2010\u2011\u2012\u2013\u2014"]
    if not kept or not all(sign.isdecimal() for sign in kept):
        return ""
    return "".join(str(unicodedata.decimal(sign)) for sign in kept)


def check_code(user: User, typed: str, *, at: datetime) -> str:
    """What kind of factor the code belongs to, and the code is spent; empty for a wrong or a spent one.

    Raises TooMany after too many wrong ones.
    """
    attempt("code", user.ref, at=at)
    code = digits_of(typed)
    kind = spend(user, code, at=at) if code else ""
    if kind:
        forget_attempts("code", user.ref)
    return kind


def spend(user: User, code: str, *, at: datetime) -> str:
    """Use the code up."""
    for row in rows_of(user):
        if row.type == Type.TOTP and len(code) == DIGITS_OF_APP and totp_right(user, row, code, at=at):
            used(row, at=at)
            return WORDS[row.type]
        if row.type == Type.RECOVERY_CODES and len(code) != DIGITS_OF_APP and spend_code(row, code, at=at):
            used(row, at=at)
            return HANDED if is_handed(row) else WORDS[row.type]
    return ""


def totp_right(user: User, row: Authenticator, code: str, *, at: datetime) -> bool:
    """The code is one of now, and was not used before."""
    secret = decrypt(row.data["secret"])
    return bool(secret) and validate_totp_code(secret, code) and not_spent(user, code, at=at)


def not_spent(user: User, code: str, *, at: datetime) -> bool:
    """The first use of a code within the time it could be right, in any process of the server."""
    try:
        attempt("same code", f"{user.ref}:{code}", at=at)
    except TooMany:
        return False
    return True


def used(row: Authenticator, *, at: datetime) -> None:
    """Remember when a factor was last of use; what an older secret of the installation sealed is sealed anew."""
    seal_anew(row.pk)
    Authenticator.objects.filter(pk=row.pk).update(last_used_at=at)


@transaction.atomic
def add_app(user: User, secret: str, typed: str, *, at: datetime) -> None:
    """From now on codes of an app are asked for. Raises Refused when the first code is wrong."""
    if Authenticator.objects.filter(user=user, type=Type.TOTP).exists():
        raise Refused("An app is set up already. Remove it before you set up another.")
    code = digits_of(typed)
    if len(code) != DIGITS_OF_APP or not validate_totp_code(secret, code) or not not_spent(user, code, at=at):
        raise Refused("This code is not the one the app shows now. Wait for the next one and type that.")
    TOTP.activate(user, secret)
    forget_handed(user)
    note_own(user, "add codes of an app", at=at)


@transaction.atomic
def add_passkey(user: User, name: str, credential: dict[str, Any], *, at: datetime) -> None:
    """A passkey that was just made and checked."""
    WebAuthn.add(user, name, credential)
    forget_handed(user)
    note_own(user, "add a passkey", at=at, note=name)


def own_row(user: User, ref: str) -> Authenticator | None:
    """The factor of this name, if it is this account's."""
    return next((row for row in rows_of(user) if constant_time_compare(ref_of(row), ref)), None)


@transaction.atomic
def name_passkey(user: User, ref: str, name: str, *, at: datetime) -> bool:
    """Call a passkey something else. False: it is not one of this account."""
    row = own_row(user, ref)
    if row is None or row.type != Type.WEBAUTHN:
        return False
    before, row.data["name"] = row.data.get("name", ""), name
    row.save(update_fields=["data"])
    note_own(user, "name a passkey", at=at, changes={"name": [before, name]})
    return True


@transaction.atomic
def remove_factor(user: User, ref: str, *, at: datetime) -> bool:
    """Take a factor away; with the last one the recovery codes go too. False: it is not one of this account."""
    row = own_row(user, ref)
    if row is None or row.type == Type.RECOVERY_CODES:
        return False
    move = "remove a passkey" if row.type == Type.WEBAUTHN else "remove codes of an app"
    name = str(row.data.get("name", ""))
    row.delete()
    if not has_second_factor(user):
        Authenticator.objects.filter(user=user).delete()
    note_own(user, move, at=at, note=name)
    return True


@transaction.atomic
def make_recovery_codes(user: User, *, at: datetime) -> list[str]:
    """New recovery codes, each good once; those from before stop working. They are told this once."""
    if not has_second_factor(user):
        raise Refused("Set up an app or a passkey first; recovery codes stand in for it.")
    made = make_codes(user)
    note_own(user, "make recovery codes", at=at)
    return made


def lacks_recovery_codes(user: User) -> bool:
    """Has a second factor, and nothing to fall back on."""
    held = {row.type for row in rows_of(user)}
    return bool(held) and Type.RECOVERY_CODES.value not in held


@transaction.atomic
def remove_every_factor(user: User, *, checked_by: str, how: str, by: Actor, at: datetime) -> tuple[int, str]:
    """For who has lost them all: none is left, and every session of the account ends.

    The line of the journal says who made sure that it is the same person, and how. The password stays and opens nothing
    without the code that comes back with the count: to be handed over in person, good once, to set up a new factor.
    """
    if not checked_by.strip() or not how.strip():
        raise Refused("Say who made sure that it is the same person, and how; it stands in the journal.")
    gone, _ = Authenticator.objects.filter(user=user).delete()
    if not gone:
        return 0, ""
    BrowserSession.objects.filter(user=user).delete()
    write_entry(user, "take second factors away", by=by, at=at, note=f"checked by {checked_by}: {how}")
    return int(gone), hand_code(user, at=at)
