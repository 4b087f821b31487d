"""The acts of a negotiation."""
