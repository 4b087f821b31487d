"""Sides, people, and who may know of a record: the floor under every room that keeps records."""
