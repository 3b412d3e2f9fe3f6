"""From a decoded text to a repaired one with its way back: which steps run, in which order, is told by the text."""

from __future__ import annotations

from loaders.clean.boilerplate import strip_boilerplate
from loaders.clean.censor import uncensor
from loaders.clean.frontmatter import strip_front_matter, strip_template_tags
from loaders.clean.gloss import strip_glosses
from loaders.clean.html import looks_like_html, strip_html
from loaders.clean.layout import join_wrapped, trim_lines
from loaders.clean.lostbytes import restore_lost_bytes
from loaders.clean.mapped import Mapped
from loaders.clean.markdown import looks_like_markdown, strip_markdown
from loaders.clean.mojibake import restore_mojibake
from loaders.clean.script import simplify
from loaders.clean.spun import unspin
from loaders.clean.width import close_spaces, drop_invisible, narrow, widen_punctuation
from loaders.records import CleanText


def clean(text: str, format: str) -> CleanText:
    """Repair a text of the given format (text, markdown, html, jsonl, csv, parquet). Raises nothing for any text.

    The result's offsets count code points of `text`; its paragraphs are parted by single line feeds.
    """
    return _repaired(_unwrapped(Mapped(text), format)).finish()


def _unwrapped(mapped: Mapped, format: str) -> Mapped:
    """The words of the article, without the file format around them."""
    mapped = strip_front_matter(mapped)
    marked_down = format == "markdown" or "front_matter" in mapped.noise
    mapped = strip_template_tags(mapped)
    if format == "html":
        return strip_html(mapped)
    if looks_like_html(mapped.text):
        mapped = strip_html(mapped, keep_lines=True)
    if marked_down or looks_like_markdown(mapped.text):
        mapped = strip_markdown(mapped)
    return join_wrapped(mapped)


def _repaired(mapped: Mapped) -> Mapped:
    mapped = restore_mojibake(mapped)
    mapped = strip_glosses(mapped)
    mapped = restore_lost_bytes(mapped)
    mapped = drop_invisible(mapped)
    mapped = narrow(mapped)
    mapped = simplify(mapped)
    mapped = uncensor(mapped)
    mapped = widen_punctuation(mapped)
    mapped = unspin(mapped)
    mapped = close_spaces(mapped)
    return trim_lines(strip_boilerplate(trim_lines(mapped)))
