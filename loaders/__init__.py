"""Article files in, facts out: decode, clean, recognise, relate, land. SQL (dbt) takes it from there."""

__version__ = "0.1.0"
