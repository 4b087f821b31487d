"""Contributions: what one side gives the other, as sources state it. The smallest room, and the one to copy."""
