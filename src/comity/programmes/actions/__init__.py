"""What may be done to programmes, each in one transaction with one line in the journal."""
