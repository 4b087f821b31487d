"""Pictures over the tables of the room."""
