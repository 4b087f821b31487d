"""Pages: partners."""
