"""What an installation is made of: settings, later also addresses."""
