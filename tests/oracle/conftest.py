"""The cast of the oracle is that of the integration tests."""

from tests.integration.conftest import cast, quick_passwords, sides

__all__ = ["cast", "quick_passwords", "sides"]
