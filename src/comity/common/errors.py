"""The one error a person is meant to read."""


class Refused(Exception):
    """An act the house rules forbid; the message is a sentence shown to the person."""
