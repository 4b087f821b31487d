"""Reading a negotiation: the papers that crossed, and the table that follows from them."""
