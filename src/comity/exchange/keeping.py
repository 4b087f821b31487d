"""How long a file is kept that was read and never taken (docs/security/keeping.md)."""

from datetime import datetime

from comity.exchange.models import ImportRun


def remove_previews(until: datetime) -> int:
    """Remove previews up to this moment, each with its file; how many. What was imported stays, with its way back."""
    _all, of = ImportRun.objects.filter(state=ImportRun.State.PREVIEWED, at__lte=until).delete()
    return of.get(ImportRun._meta.label, 0)
