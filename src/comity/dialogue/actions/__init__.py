"""What people do in the dialogue: write down, attach, compare, promise, share."""
