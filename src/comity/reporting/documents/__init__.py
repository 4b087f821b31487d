"""What a document says, as frozen shapes made from snapshots alone; how it looks is told in `formats.documents`."""
