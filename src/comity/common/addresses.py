"""Addresses of the web: only these are followed as links, or count as something that can be looked at."""

from urllib.parse import urlsplit


def address_in(text: str) -> str:
    """The text when it is a web address with a host, else nothing."""
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and host and not any(map(str.isspace, text)) else ""


def parted(line: str) -> tuple[str, str]:
    """The first address in a line, and the words beside it; no address where there is none."""
    parts = line.split()
    address = next((one for one in parts if address_in(one)), "")
    if address:
        parts.remove(address)
    return address, " ".join(parts)
