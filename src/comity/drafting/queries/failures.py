"""How many runs failed: a figure for who keeps the server, of no side and without content."""

from datetime import datetime

from comity.drafting.models import EngineRun, RunState


def failed_since(at: datetime) -> int:
    """Runs of the engine that failed since a moment."""
    return EngineRun.objects.filter(state=RunState.FAILED, ended_at__gte=at).count()
