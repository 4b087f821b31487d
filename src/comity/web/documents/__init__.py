"""Pages of documents: making files of a snapshot, the shelf of what was made, and whether a file is one of ours."""
