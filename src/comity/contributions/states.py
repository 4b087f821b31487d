"""Words of fixed lists: what is given, by whom, and how sure a source is of its figure."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What is given."""

    STRENGTH = "strength", _("strength of a mission")
    TOTAL = "total", _("people in missions, counted over years")
    TRANSIT = "transit", _("transit")
    FUND = "fund", _("trust fund")
    ENERGY = "energy", _("energy")
    BENEFIT = "benefit", _("benefit")


class Giver(models.TextChoices):
    """Which side gives: the partner, or the organisation with its members."""

    PARTNER = "partner", _("given by the partner")
    ORGANISATION = "organisation", _("received by the partner")


class Qualifier(models.TextChoices):
    """How the source says its figure: a range stays a range, and what is reported is not yet so."""

    EXACT = "exact", _("exact")
    ABOUT = "about", _("about")
    RANGE = "range", _("range")
    AS_OF = "as_of", _("as of the date")
    MORE_THAN = "more_than", _("more than")
    REPORTED = "reported", _("reported")
    PRELIMINARY = "preliminary", _("preliminary")
    FORECAST = "forecast", _("forecast")
    PLANNED = "planned", _("planned")


class Of(models.TextChoices):
    """What contributions may belong to."""

    MISSION = "mission", _("mission")
    FUND = "fund", _("trust fund")
    PHASE = "phase", _("phase of a trust fund")


GIVEN_BY_PARTNER = frozenset({Kind.STRENGTH, Kind.TOTAL, Kind.TRANSIT, Kind.ENERGY})
NOT_YET = frozenset({Qualifier.PRELIMINARY, Qualifier.FORECAST, Qualifier.PLANNED})
