"""Records to what the reader of settings takes: documents of what-if copies, goals, and activities on offer."""
