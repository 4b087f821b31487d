"""Pages: news, how one is told, and the way out of mail."""
