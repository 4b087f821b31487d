"""Snapshots to make documents of: tabled, agreed, released."""

from tests.integration.releases.conftest import agreed, approve, authority, draft, tabled, visit

__all__ = ["agreed", "approve", "authority", "draft", "tabled", "visit"]
