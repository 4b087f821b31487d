"""Tables of the catalogue in and out: columns, cells, matching, comparing."""
