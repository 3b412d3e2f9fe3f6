"""From a decoded text to a repaired one with its way back: which steps run, in which order, is told by the text."""

from __future__ import annotations

from bisect import bisect_left

from loaders.clean.boilerplate import strip_boilerplate
from loaders.clean.censor import uncensor
from loaders.clean.digits import join_digits, mend_years
from loaders.clean.entities import decode_references
from loaders.clean.frontmatter import strip_front_matter, strip_template_tags
from loaders.clean.gloss import strip_glosses
from loaders.clean.html import looks_like_html, strip_html
from loaders.clean.labels import part_labels
from loaders.clean.layout import drop_list_marks, join_wrapped, part_indented, trim_lines
from loaders.clean.lostbytes import restore_lost_bytes
from loaders.clean.mapped import Mapped
from loaders.clean.markdown import looks_like_markdown, strip_markdown
from loaders.clean.mojibake import restore_mojibake
from loaders.clean.plain_tables import strip_plain_tables
from loaders.clean.quotes import strip_quotes
from loaders.clean.script import simplify
from loaders.clean.spun import unspin
from loaders.clean.taiwan import to_mainland_words
from loaders.clean.tiles import join_tiles
from loaders.clean.width import close_spaces, drop_icons, drop_invisible, narrow, widen_punctuation
from loaders.records import CleanText


def clean(text: str, format: str) -> CleanText:
    """Repair a text of the given format (text, markdown, html, jsonl, csv, parquet). Raises nothing for any text.

    The result's offsets count code points of `text`; its paragraphs are parted by single line feeds.
    """
    return _repaired(_unwrapped(Mapped(text), format)).finish()


def clean_title(title: str, raw: str, cleaned: CleanText) -> str:
    """A title of the raw text as its cleaned text has it; one that does not stand there is cleaned by itself."""
    at = raw.find(title)
    while at >= 0:
        start, end = bisect_left(cleaned.starts, at), bisect_left(cleaned.starts, at + len(title))
        if start < end:
            return cleaned.text[start:end].strip()
        at = raw.find(title, at + len(title))
    return clean(title, "text").text


def _unwrapped(mapped: Mapped, format: str) -> Mapped:
    """The words of the article, without the file format around them."""
    mapped = strip_front_matter(mapped)
    marked_down = format == "markdown" or "front_matter" in mapped.noise
    mapped = strip_template_tags(mapped)
    if format == "html":
        return _lined(_decoded(strip_html(mapped)))
    if looks_like_html(mapped.text):
        mapped = strip_html(mapped, keep_lines=True)
    mapped = _decoded(mapped)
    if marked_down or looks_like_markdown(mapped.text):
        mapped = strip_markdown(mapped)
    mapped = strip_plain_tables(mapped)
    return _lined(mapped)


def _lined(mapped: Mapped) -> Mapped:
    """With lines that say what belongs together."""
    return part_labels(join_tiles(join_wrapped(part_indented(mapped))))


def _decoded(mapped: Mapped) -> Mapped:
    """Without character references and, where they hid a page, without its markup."""
    decoded = decode_references(mapped)
    hid_page = "entity" in decoded.noise and "<" in decoded.text and looks_like_html(decoded.text)
    return strip_html(decoded, keep_lines=True) if hid_page else decoded


def _repaired(mapped: Mapped) -> Mapped:
    mapped = drop_icons(restore_mojibake(mapped))
    mapped = strip_glosses(mapped)
    if "mojibake" not in mapped.noise:  # its gaps are no shifted pairs
        mapped = restore_lost_bytes(mapped)
    mapped = drop_invisible(mapped)
    mapped = narrow(mapped)
    mapped = mend_years(join_digits(strip_quotes(mapped)))
    mapped = to_mainland_words(simplify(mapped))
    mapped = uncensor(mapped)
    mapped = widen_punctuation(mapped)
    mapped = unspin(mapped)
    mapped = close_spaces(mapped)
    return drop_list_marks(trim_lines(strip_boilerplate(trim_lines(mapped))))
