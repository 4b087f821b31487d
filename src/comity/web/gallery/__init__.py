"""Pages: the components in their states, for those who build pages; not in production."""
