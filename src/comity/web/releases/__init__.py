"""Pages of snapshots: what was tabled or released, exactly as it was shown, and the second key."""
