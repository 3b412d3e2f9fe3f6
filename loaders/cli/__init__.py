"""The command line: one module a command; reading, printing and exit codes stay here."""
