"""A second reader of published texts, as an operator names it."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderSettings:
    """Where it is asked, as what, with which key, for texts of which markings (none named: public pages), how long."""

    address: str
    model: str
    key: str = field(repr=False)
    markings: tuple[str, ...]
    seconds: int

    @property
    def host(self) -> str:
        """The host that a text is sent to."""
        return urlsplit(self.address).hostname or ""
