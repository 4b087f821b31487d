"""Loaders of public benchmark libraries: each says what it maps to what, and what a result then proves."""
