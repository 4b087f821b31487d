"""What is on offer: activities, and their dated sessions."""
