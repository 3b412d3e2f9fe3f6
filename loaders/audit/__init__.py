"""great-expectations' checks on the landed batch and on the finished marts."""
