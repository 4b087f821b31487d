"""The stages of the search; the only place where solver libraries are known."""
