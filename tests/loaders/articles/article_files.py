"""Helpers of the reading tests: files are written by the tests, texts are invented."""

from __future__ import annotations

from pathlib import Path

from loaders.articles.find import find_files
from loaders.articles.limits import Limits
from loaders.articles.metadata import describe
from loaders.articles.read import read_file
from loaders.records import Article, Rejection

BODY = "青石县经济开发区去年实现工业总产值三百余亿元，入驻企业四百多家。\n园区表示，今年将新增高新技术企业二十家。\n"


def read(path: Path, limits: Limits | None = None) -> list[Article | Rejection]:
    """All that comes of a path, described."""
    pieces = [piece for file in find_files([path], str(path.parent)) for piece in read_file(file, limits)]
    return [describe(piece) if isinstance(piece, Article) else piece for piece in pieces]


def articles(path: Path, limits: Limits | None = None) -> list[Article]:
    """The articles of a path."""
    return [piece for piece in read(path, limits) if isinstance(piece, Article)]


def rejections(path: Path, limits: Limits | None = None) -> list[Rejection]:
    """The rejections of a path."""
    return [piece for piece in read(path, limits) if isinstance(piece, Rejection)]


def written(path: Path, content: str | bytes) -> Path:
    """A file with this content, its folder created."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
