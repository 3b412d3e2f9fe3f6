"""What kind of file a name and its first bytes speak of."""

from __future__ import annotations

from pathlib import PurePosixPath

FORMATS = {
    ".txt": "text", ".text": "text",
    ".md": "markdown", ".markdown": "markdown", ".mkd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".shtml": "html", ".jsp": "html", ".asp": "html",
    ".aspx": "html", ".php": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json",
    ".csv": "csv", ".tsv": "csv",
    ".parquet": "parquet", ".pq": "parquet",
    ".zip": "zip", ".tar": "tar", ".tgz": "tar", ".tar.gz": "tar", ".gz": "gz",
}  # fmt: skip
ARCHIVES = {"zip", "tar", "gz"}
# Files that lie beside articles, or office files that are zip archives inside: not articles, whatever they hold.
OTHER = {
    ".docx", ".xlsx", ".pptx", ".odt", ".epub", ".jar", ".doc", ".xls", ".ppt", ".pdf", ".rar", ".7z", ".bz2", ".xz",
    ".css", ".js", ".ts", ".py", ".java", ".xml", ".yml", ".yaml", ".toml", ".ini", ".log", ".sql", ".duckdb", ".svg",
}  # fmt: skip
PAGE_STARTS = (b"<!doctype", b"<html", b"<%@", b"<head", b"<?xml", b"<div", b"<p>", b"<meta")


def format_of(name: str, head: bytes) -> str:
    """Format of a file: by its ending, else by its first bytes. 'other' is never an article."""
    lower = name.lower()
    ending = ".tar.gz" if lower.endswith(".tar.gz") else PurePosixPath(lower).suffix
    if ending in OTHER:
        return "other"
    return FORMATS.get(ending) or _sniffed(head)


def stem_of(name: str) -> str:
    """File name without its ending: `a/b.2022.txt` -> `b.2022`."""
    return PurePosixPath(name).stem or name


def _sniffed(head: bytes) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower()
    if start.startswith(b"pk\x03\x04"):
        return "zip"
    if start.startswith(b"\x1f\x8b"):
        return "gz"
    if start.startswith(b"par1"):
        return "parquet"
    if start.startswith(b'{"'):
        return "jsonl"
    return "html" if start.startswith(PAGE_STARTS) else "text"
