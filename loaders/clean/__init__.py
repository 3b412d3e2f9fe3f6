"""Repair of dirty text: one module a kind of noise, all of them keeping the way back to the raw characters."""
