"""Files of programmes and programme types: read with every fault, previewed, taken in, taken back, given out."""
