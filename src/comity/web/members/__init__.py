"""Pages: who belongs to which side, with which rights, and who may see it."""
