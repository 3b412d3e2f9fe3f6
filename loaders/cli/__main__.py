"""`python -m loaders.cli` is `parkfacts`."""

from loaders.cli.app import main

main()
