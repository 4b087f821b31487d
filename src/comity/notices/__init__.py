"""The outbox: what is to be told to which member."""
