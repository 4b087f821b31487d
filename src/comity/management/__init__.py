"""The command line: one of the doors; it reads and writes files and leaves meaning to the rooms."""
