"""From which network a request comes, as far as the operator lets us believe it."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

ONE_HOUSEHOLD = 64  # bits of an IPv6 address that one subscriber holds


def network_of(request: HttpRequest) -> str:
    """The address of the visitor; of an IPv6 address the part that one subscriber holds.

    X-Forwarded-For is believed only as many steps back as the operator says there are own servers in front
    (COMITY_PROXIES): whatever stands before those, the visitor may have written.
    """
    steps = [step.strip() for step in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if step.strip()]
    in_front = settings.COMITY_PROXIES
    given = steps[-in_front] if 0 < in_front <= len(steps) else request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(str(given))
    except ValueError:
        return "unknown"
    if isinstance(address, IPv6Address):
        return str(ip_network(f"{address}/{ONE_HOUSEHOLD}", strict=False))
    return str(address)
