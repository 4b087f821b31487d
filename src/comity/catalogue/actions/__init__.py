"""Writing in the catalogue: entries, sessions, offers, and many at once."""
