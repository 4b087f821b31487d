"""Where sessions are kept: in a table that knows whose they are, so that a person can see and end their own."""

from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.utils.timezone import now

from comity.access.models import BrowserSession
from comity.common.refs import new_ref

LONGEST_TOLD = 200  # characters of what a browser says of itself


class SessionStore(DatabaseStore):
    """Django's sessions in the database; what their owner is shown of them is copied beside the sealed data."""

    @classmethod
    def get_model_class(cls) -> type[BrowserSession]:
        """The table of sessions."""
        return BrowserSession

    def cycle_key(self) -> None:
        """A new id, and a new name for its owner: both rows are there for a moment."""
        if told := self.get("told"):
            self["told"] = {**told, "ref": new_ref()}
        super().cycle_key()

    def create_model_instance(self, data: dict[str, Any]) -> BrowserSession:
        """The row as it will be kept; `told` is stamped when somebody signs in."""
        told = data.get("told", {})
        more = {"ref": told["ref"]} if "ref" in told else {}
        return BrowserSession(
            session_key=self._get_or_create_session_key(),  # type: ignore[attr-defined]
            session_data=self.encode(data),
            expire_date=self.get_expiry_date(),
            user_id=data.get("_auth_user_id"),
            began_at=told.get("began_at"),
            seen_at=now(),
            how=told.get("how", ""),
            browser=told.get("browser", "")[:LONGEST_TOLD],
            network=told.get("network", ""),
            **more,
        )
