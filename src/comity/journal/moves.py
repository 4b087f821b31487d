"""Every move as it is told afterwards: who, and then these words."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PAST: Mapping[str, object] = {
    "accept": gettext_lazy("accepted the invitation"),
    "act as": gettext_lazy("turned to this membership"),
    "add": gettext_lazy("added it"),
    "add a passkey": gettext_lazy("added a passkey"),
    "add codes of an app": gettext_lazy("added the codes of an app"),
    "add entry": gettext_lazy("added an entry"),
    "add grouping": gettext_lazy("added a grouping"),
    "add instrument": gettext_lazy("added an instrument"),
    "add milestone": gettext_lazy("added a milestone"),
    "add requirement": gettext_lazy("added a requirement"),
    "add theme": gettext_lazy("added a theme"),
    "agree": gettext_lazy("agreed it"),
    "approve": gettext_lazy("approved it"),
    "ask": gettext_lazy("asked to break the glass"),
    "ask for a new password": gettext_lazy("asked for a new password"),
    "begin": gettext_lazy("began it"),
    "bring to file": gettext_lazy("brought it to what a file says"),
    "call back": gettext_lazy("called it back"),
    "cancel": gettext_lazy("cancelled it"),
    "change": gettext_lazy("changed it"),
    "change desk": gettext_lazy("changed whom the desk answers for"),
    "choose how to be told": gettext_lazy("chose how to be told"),
    "close": gettext_lazy("closed it"),
    "close account": gettext_lazy("closed the account"),
    "copy": gettext_lazy("copied it"),
    "decline": gettext_lazy("declined it"),
    "draft on": gettext_lazy("went on drafting"),
    "drop": gettext_lazy("dropped it"),
    "end": gettext_lazy("ended it"),
    "end a session": gettext_lazy("ended a session"),
    "end membership": gettext_lazy("ended the membership"),
    "end other sessions": gettext_lazy("ended all other sessions"),
    "expire": gettext_lazy("let it expire"),
    "failed sign in": gettext_lazy("failed to sign in"),
    "failed step up": gettext_lazy("failed to prove who they are"),
    "hold": gettext_lazy("noted that it was held"),
    "import": gettext_lazy("took the import"),
    "invite": gettext_lazy("sent the invitation"),
    "join": gettext_lazy("joined"),
    "link an identity": gettext_lazy("linked an identity"),
    "make": gettext_lazy("made it"),
    "make recovery codes": gettext_lazy("made recovery codes"),
    "move": gettext_lazy("moved it"),
    "name a passkey": gettext_lazy("named a passkey"),
    "name as contact": gettext_lazy("named this member as a contact"),
    "no longer name as contact": gettext_lazy("no longer names this member as a contact"),
    "open": gettext_lazy("opened it"),
    "open account": gettext_lazy("opened the account"),
    "open account again": gettext_lazy("opened the account again"),
    "propose": gettext_lazy("proposed it"),
    "put back entry": gettext_lazy("put an entry back"),
    "put forward": gettext_lazy("put it forward for release"),
    "read": gettext_lazy("read it"),
    "release": gettext_lazy("released it"),
    "remove": gettext_lazy("removed it"),
    "remove entry": gettext_lazy("removed an entry"),
    "remove milestone": gettext_lazy("removed a milestone"),
    "remove requirement": gettext_lazy("removed a requirement"),
    "return": gettext_lazy("returned it"),
    "revoke": gettext_lazy("revoked it"),
    "run out": gettext_lazy("saw it run out"),
    "set groups": gettext_lazy("set the groups"),
    "set levels": gettext_lazy("set the levels"),
    "share": gettext_lazy("shared it"),
    "show": gettext_lazy("showed it"),
    "sign in": gettext_lazy("signed in"),
    "sign out": gettext_lazy("signed out"),
    "start": gettext_lazy("noted that it had begun"),
    "step up": gettext_lazy("proved who they are"),
    "stop a run": gettext_lazy("stopped a run"),
    "stop mail": gettext_lazy("stopped mail"),
    "table": gettext_lazy("tabled it"),
    "take back": gettext_lazy("took it back"),
    "take second factors away": gettext_lazy("took the second factors away"),
    "take up again": gettext_lazy("took it up again"),
    "undo import": gettext_lazy("took the import back"),
    "unlink an identity": gettext_lazy("unlinked an identity"),
    "withdraw": gettext_lazy("withdrew it"),
}
BEGINNINGS: Mapping[str, object] = {
    "ask for a ": gettext_lazy("asked for a %(rest)s"),
    "open to ": gettext_lazy("opened it to %(rest)s"),
    "report ": gettext_lazy("reported %(rest)s"),
}


def past_of(move: str) -> str:
    """What was done, after the name of whoever did it; a move without words of its own is quoted."""
    if move in PAST:
        return str(PAST[move])
    for beginning, words in BEGINNINGS.items():
        if move.startswith(beginning):
            return str(words) % {"rest": move.removeprefix(beginning)}
    return _("did: %(move)s") % {"move": move}
