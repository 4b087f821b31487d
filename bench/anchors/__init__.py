"""Public libraries against published values: every problem of a set, one finding for each."""
