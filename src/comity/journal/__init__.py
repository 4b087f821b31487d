"""Who did what to which record, and when; values only, so that a line outlives what it speaks of."""
