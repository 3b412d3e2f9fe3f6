"""HTML tokens with their places in the source, by the tokenisation rules of the HTML standard.

No tree is built: tree builders (lexbor and html5ever were tried) give no source positions and take time that grows
with the square of the nesting depth, while a hostile page may nest 200,000 elements in 1 MB. Every pattern here is
possessive, so each character is looked at a bounded number of times. Tests hold the visible text against lexbor's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

RAW_TEXT = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"})

_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)"
    r"((?:[\s/]++|[^\s/>=\"'][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+|[=\"'])*+)(>?)"
)
_OPENERS = re.compile(r"<(?=[a-zA-Z/!?%])")


class Token(NamedTuple):
    """`kind` is start, end, text, raw (content of a raw-text element, named) or skip (comment, declaration)."""

    kind: str
    start: int
    end: int
    name: str = ""
    attributes: str = ""


def tokens(source: str) -> Iterator[Token]:
    """Tokens of the source in order, without gaps. Raises nothing for any text."""
    at = 0
    unclosed: set[str] = set()  # closers that do not occur again: looked for once only, to stay linear
    for_text = 0
    while True:
        opener = _OPENERS.search(source, at)
        if opener is None:
            break
        start = opener.start()
        token = _markup(source, start, unclosed)
        if token is None:
            at = start + 1
            continue
        if start > for_text:
            yield Token("text", for_text, start)
        yield token
        at = token.end
        if token.kind == "start" and token.name in RAW_TEXT:
            close = _find(source, f"</{token.name}", at, unclosed)
            if close >= 0:
                yield Token("raw", at, close, token.name)
                at = close
            elif token.name in ("script", "style"):
                yield Token("raw", at, len(source), token.name)
                at = len(source)
        for_text = at
    if for_text < len(source):
        yield Token("text", for_text, len(source))


def _markup(source: str, start: int, unclosed: set[str]) -> Token | None:
    following = source[start + 1]
    if "<" in unclosed:
        return None
    if following in "!?%":
        opening, closing = {"!": ("<!--", "-->"), "?": ("<?", ">"), "%": ("<%", "%>")}[following]
        if source.startswith(opening, start):
            end = _find(source, closing, start + 2, unclosed)
            if end >= 0:
                return Token("skip", start, end + len(closing))
            if following == "%":
                return None
        end = _find(source, ">", start, unclosed)
        return Token("skip", start, end + 1) if end >= 0 else None
    match = _TAG.match(source, start)
    if match is None:  # `</` before something that is no name
        if following != "/":
            return None
        end = _find(source, ">", start, unclosed)
        return Token("skip", start, end + 1) if end >= 0 else None
    slash, name, attributes, closed = match.groups()
    if not closed:  # runs to the end of the file: no tag, and neither is any later `<`
        unclosed.add("<")
        return None
    return Token("end" if slash else "start", start, match.end(), name.lower(), attributes)


def _find(source: str, closer: str, at: int, unclosed: set[str]) -> int:
    if closer in unclosed:
        return -1
    found = source.find(closer, at)
    if found < 0 and closer.startswith("</"):  # raw-text closers may be written in capitals
        match = re.compile(re.escape(closer), re.IGNORECASE).search(source, at)
        found = match.start() if match else -1
    if found < 0:
        unclosed.add(closer)
    return found
