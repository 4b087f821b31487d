"""Pages: what a partner gives and receives."""
