"""What every room may use; no noun of the glossary lives here."""
