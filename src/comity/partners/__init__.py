"""Partners and providers, their bodies, people in posts, regions and groups."""
