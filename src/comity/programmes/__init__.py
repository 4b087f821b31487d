"""Programme types, programmes, their goals and requirements, and the lines that serve them."""
