"""Schema raw: records become Arrow batches, and one writer lands them, each batch in one transaction."""
