"""The negotiation of a tabled text: clause by clause, each side with its own words until it sends them."""
