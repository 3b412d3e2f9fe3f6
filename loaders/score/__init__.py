"""Extracted facts held against gold facts, by the measure of docs/scoring.md. Pure but for reading the gold files."""
