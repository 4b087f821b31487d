"""Pages of a negotiation: the table of clauses, answers, comments, and what is sent."""
