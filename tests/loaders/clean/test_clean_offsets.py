"""Whatever a step does to a text, every character that is left leads back to raw characters, in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean.boilerplate import strip_boilerplate
from loaders.clean.censor import uncensor
from loaders.clean.entities import decode_references
from loaders.clean.frontmatter import strip_front_matter, strip_template_tags
from loaders.clean.gloss import strip_glosses
from loaders.clean.html import strip_html
from loaders.clean.layout import drop_list_marks, join_wrapped, part_indented, trim_lines
from loaders.clean.lostbytes import restore_lost_bytes
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.markdown import strip_markdown
from loaders.clean.mojibake import restore_mojibake
from loaders.clean.pipeline import clean
from loaders.clean.script import simplify
from loaders.clean.spun import unspin
from loaders.clean.taiwan import to_mainland_words
from loaders.clean.width import close_spaces, drop_icons, drop_invisible, narrow, widen_punctuation
from loaders.records import CleanText
from loaders.sentences import split_sentences

Step = Callable[[Mapped], Mapped]
STEPS: dict[str, Step] = {
    "front matter": strip_front_matter,
    "template tags": strip_template_tags,
    "html": strip_html,
    "html in markdown": lambda mapped: strip_html(mapped, keep_lines=True),
    "markdown": strip_markdown,
    "wrapped lines": join_wrapped,
    "references": decode_references,
    "mojibake": restore_mojibake,
    "icons": drop_icons,
    "glosses": strip_glosses,
    "lost bytes": restore_lost_bytes,
    "invisible": drop_invisible,
    "width": narrow,
    "script": simplify,
    "words of Taiwan": lambda mapped: to_mainland_words(simplify(mapped)),
    "censor": uncensor,
    "punctuation": widen_punctuation,
    "spun": unspin,
    "spaces": close_spaces,
    "lines": trim_lines,
    "boilerplate": strip_boilerplate,
    "indents": part_indented,
    "list marks": drop_list_marks,
}
# Steps that look at a few characters only: a piece of the text reads the same alone.
CONTEXT_FREE = ["invisible", "width"]
FORMATS = ["text", "markdown", "html", "jsonl", "csv", "parquet"]

PIECES = [
    "园区", "投资", "1.6亿元", "１２０亿", "，", "。", ",", "\n", " ", "\u3000", "\u200b", "\ufffd", "!", "*",
    "**", "(tái)", "臺", "產業", "<p>", "</p>", "<br>", "<div class='a'>", "</div>", "<a href='/x'>", "</a>",
    "<script>", "</script>", "<!--", "-->", "<title>", "</title>", "<table><tr><td>", "</td><td>",
    "</td></tr><tr><td>", "</td></tr></table>", "&nbsp;", "&ldquo;", "&#20013;", "&", "<", "---\n",
    "title: 新区\n", "{% x %}", "{{ y }}", "# ", "- ", "|", "|---|---|\n", "| 甲 | 12 |\n", "[链接](http://a)",
    "![图](b)", "`", "焙颖蓖ㄟ_", "å·¥ä¸š", "宸ヤ笟锛", "家当", "技能开拓区", "个中，", "“", "”", "来源：某报",
    "\r\n", "\U00020000", "ABC", "%", "\t", "網路專案", "资料库", "首页 | 新闻\n", "。　　", "● ",
]  # fmt: skip


def assembled(picks: bytes, others: str) -> str:
    """One piece a byte; a byte beyond them takes the next of the other characters. Two draws an example, not eighty."""
    rest = iter(others)
    return "".join(PIECES[pick % 80] if pick % 80 < len(PIECES) else next(rest, "") for pick in picks)


noisy = st.builds(assembled, st.binary(max_size=40), st.text(max_size=12))


def assert_leads_back(result: CleanText, raw: str) -> None:
    count = len(result.text)
    assert len(result.starts) == len(result.ends) == count
    starts, ends = list(result.starts), list(result.ends)
    assert all(0 <= start < end <= len(raw) for start, end in zip(starts, ends, strict=True))
    assert starts == sorted(starts)
    assert ends == sorted(ends)


@pytest.mark.parametrize("name", STEPS)
@given(raw=noisy)
def test_each_step_keeps_the_way_back(name: str, raw: str) -> None:
    assert_leads_back(STEPS[name](Mapped(raw)).finish(), raw)


@given(raw=noisy, names=st.lists(st.sampled_from(sorted(STEPS)), max_size=6))
def test_every_composition_keeps_the_way_back(raw: str, names: list[str]) -> None:
    mapped = Mapped(raw)
    for name in names:
        mapped = STEPS[name](mapped)
    assert_leads_back(mapped.finish(), raw)


@pytest.mark.parametrize("name", CONTEXT_FREE)
@given(raw=noisy, data=st.data())
def test_evidence_cleaned_alone_is_the_evidence(name: str, raw: str, data: st.DataObject) -> None:
    result = STEPS[name](Mapped(raw)).finish()
    if not result.text:
        return
    start = data.draw(st.integers(0, len(result.text) - 1))
    end = data.draw(st.integers(start + 1, len(result.text)))
    first, last = result.raw_span(start, end)
    assert STEPS[name](Mapped(raw[first:last])).text == result.text[start:end]


@pytest.mark.parametrize("format", FORMATS)
@given(raw=noisy)
def test_the_whole_pipeline_keeps_the_way_back(format: str, raw: str) -> None:
    result = clean(raw, format)
    assert_leads_back(result, raw)
    assert result.text == result.text.strip()
    assert "\n\n" not in result.text
    sentences = split_sentences(result.text)
    assert all(one.end <= two.start for one, two in zip(sentences, sentences[1:], strict=False))
    kept = "".join(result.text[sentence.start : sentence.end] for sentence in sentences)
    assert "".join(kept.split()) == "".join(result.text.split())


@given(raw=noisy)
def test_characters_that_stay_map_to_themselves(raw: str) -> None:
    result = strip_html(Mapped(raw)).finish()
    for character, start, end in zip(result.text, result.starts, result.ends, strict=True):
        if end - start == 1 and character not in "，。：、\n ":
            assert raw[start] == character


def test_an_insertion_maps_to_the_neighbour_that_it_belongs_to() -> None:
    result = Mapped("产值12").edited([Edit(2, 2, "为", to_next=True), Edit(4, 4, "亿元")]).finish()
    assert result.text == "产值为12亿元"
    assert result.raw_span(2, 7) == (2, 4)


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        Mapped("园区投资").edited([Edit(0, 2, ""), Edit(1, 3, "")])


def test_same_length_refuses_another_length() -> None:
    with pytest.raises(ValueError, match="one by one"):
        Mapped("园区").same_length("园")
