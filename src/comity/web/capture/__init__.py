"""Pages on which a published text is read, reviewed field by field, and confirmed."""
