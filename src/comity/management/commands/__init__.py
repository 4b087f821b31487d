"""One module for each verb of `comity`."""
