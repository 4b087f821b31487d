"""Briefs: what is known for a meeting, each line with its source, under the rights of whoever is to read it."""
