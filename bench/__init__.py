"""Measurements of the planning engine: own instances, public libraries, simpler methods beside it."""
