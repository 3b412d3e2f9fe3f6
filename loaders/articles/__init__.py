"""Article files in, decoded texts with their metadata out. Nothing here knows what an article says."""
