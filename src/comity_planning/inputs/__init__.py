"""How values become parts: kinds read from the types, decoding, and every check of what was read."""
