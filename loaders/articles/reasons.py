"""Why an input was not loaded: the codes of raw.rejected_article.reason_code, each with what to do about it."""

from __future__ import annotations

REMEDIES: dict[str, str] = {
    "not_found": "Check the path.",
    "no_articles": "Point to a folder or an archive that holds article files.",
    "unreadable_folder": "Check its permissions, then load again.",
    "unreadable_file": "Check the file and its permissions, then load again.",
    "empty_text": "Remove the file or put the article's text into it.",
    "too_large": "Split it into one article a file, or into the records of a JSON Lines file.",
    "binary_file": "Convert it to text, or remove it.",
    "unsupported_format": "Save it as .txt, .md, .html, .jsonl, .csv or .parquet.",
    "bad_encoding": "Save it as UTF-8.",
    "broken_archive": "Fetch or pack the archive again; any member that can be read is loaded.",
    "archive_limit": "Unpack the archive and load the folder, if you trust it.",
    "unsafe_name": "Pack the archive again with names below its own folder; any other member is loaded.",
    "encrypted_member": "Pack the archive again without a password.",
    "nested_archive": "Unpack the inner archive first; one archive inside another is read, not two.",
    "broken_record": "Correct the record; any other is loaded.",
    "broken_table": "Write the table again; any row that can be read is loaded.",
    "no_text_column": "Name the column of the articles' text `text` (seeds/article_fields.csv lists the other names).",
    "extraction_failed": "Report the article: the extractor must read any text.",
}

# About a path that was given and not about a file: told to the user, and no row of raw.input_file.
NO_INPUT = ("not_found", "no_articles", "unreadable_folder")
# A file that was loaded before and cannot be opened now keeps what was loaded of it.
PASSING = ("unreadable_file",)


class Problem(Exception):
    """Raised while reading one input; the reader turns it into that input's Rejection."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code  # a key of REMEDIES
        self.reason = reason

    @property
    def remedy(self) -> str:
        """What the user can do."""
        return REMEDIES[self.code]
