"""Lines to paragraphs: trimmed, without empty ones, hard-wrapped lines joined."""

from __future__ import annotations

import re
import string
from collections import Counter
from itertools import pairwise

from loaders.clean.mapped import Edit, Mapped

_SPACE = "".join(one for one in map(chr, range(0x3001)) if one.isspace())  # found in a third of the time of \\s
_BLANKS = re.compile(f"[{_SPACE}][{_SPACE}]*+")
_LINE_ENDS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_CLOSERS = frozenset("”’』」")
_ENDS_SENTENCE = frozenset("。！？!?；;：:”’』」》…")
_STARTS_ITEM = re.compile(
    r"[　\s]|[*•·●■◆□○]|-(?![0-9])|[0-9０-９]{1,3}(?:[、)）]|[.．](?![0-9０-９]))|[一二三四五六七八九十]{1,3}、"
    r"|[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十0-9]{1,3}[章节条]|[#|]"
)
_SHORTEST_WRAP = 16  # characters; shorter columns are lists or verse
_FEWEST_LINES = 3
_FEWEST_INDENTED = 2  # paragraphs in one line
_INDENT = re.compile("　　{1,7}")
_ENDS_PARAGRAPH = frozenset("。！？”…）")
_LABELLED = re.compile(r"\s{0,8}[^，,。；;：:\s]{2,10}[：:]")  # 总投资：8.2亿元, above 占地面积：96亩
_LIST_MARK = re.compile(
    r"^[ \t　]{0,8}(?:[●•■◆▲►▶➢➤★☆◎※▪❖√✓✔◇□·][ \t　]{0,4}|[-○] [ \t]{0,3})(?=[^\s\n])", re.MULTILINE
)
_UNIT = re.compile("[万亿千百%％]|[家个项户亩吨人名台套件条辆元米平]")
_UNBROKEN = string.ascii_letters + string.digits + ".,%"  # a line's end does not cut a run of these
_LONGEST_UNBROKEN = 20
_PAUSE = re.compile("[，。；：、]")


def join_wrapped(mapped: Mapped) -> Mapped:
    """Join lines that were cut at a fixed width, most of them equally long, or behind a comma: the next starts no item.

    Where empty lines part nearly all lines, as converters of PDF leave them, the empty ones part nothing.
    """
    text = mapped.text
    if "\n" not in text:
        return mapped
    places = _lines(text)
    lines = [text[start:end] for start, end in places]
    wrapped = _wrapped(lines)
    edits: list[Edit] = []
    for number, ((_, end), (at, _)) in enumerate(pairwise(places)):
        line, following = lines[number], lines[number + 1]
        pauses = line[-1:] == "，" and len(following) > 1
        if pauses and not following.strip():
            continue
        goes_on = wrapped[number] and line[-1] not in _ENDS_SENTENCE
        goes_on = goes_on and not (_LABELLED.match(line) and _LABELLED.match(following))
        if (goes_on or pauses) and not _STARTS_ITEM.match(text, at):
            between = line[-1] + following[0]
            edits.append(Edit(end, at, " " if between.isascii() and between.isalpha() else ""))
    return mapped.edited(edits, "wrapped_line")


def _lines(text: str) -> list[tuple[int, int]]:
    """Places of the lines, blanks at their ends left out, and empty lines too where those part nearly all others."""
    places: list[tuple[int, int]] = []
    at = 0
    for whole in text.split("\n"):
        places.append((at, at + len(whole.rstrip())))
        at += len(whole) + 1
    full = [place for place in places if place[0] < place[1]]
    alone = sum(text.count("\n", end, following) > 1 for (_, end), (following, _) in pairwise(full))
    return full if len(full) > _FEWEST_LINES and alone * 5 >= (len(full) - 1) * 4 else places


def _wrapped(lines: list[str]) -> list[bool]:
    """Which lines were cut at a width, and go on in the next one."""
    if sum(len(line) >= _SHORTEST_WRAP for line in lines) < _FEWEST_LINES - 1:
        return [False] * len(lines)
    goes_on = [bool(line and next_) and not next_[0].isspace() for line, next_ in pairwise(lines)] + [False]
    columns = [len(line) if line.isascii() else len(line.encode("gb18030", "replace")) for line in lines]
    bare = [line.lstrip() for line in lines]
    unbroken = [min(len(line) - len(line.lstrip(_UNBROKEN)), _LONGEST_UNBROKEN) for line in bare[1:]] + [0]
    in_block = _in_blocks(lines, goes_on)
    at_width = max(
        _at_width(lines, goes_on, unbroken, columns, 2 * _SHORTEST_WRAP, 2),
        _at_width(lines, goes_on, unbroken, [len(line) for line in lines], _SHORTEST_WRAP, 0),
        _at_width(lines, goes_on, unbroken, [len(line) for line in bare], _SHORTEST_WRAP, 0),
        key=sum,
    )
    cut_figure = [
        goes_on[at]
        and len(lines[at]) >= _SHORTEST_WRAP
        and lines[at][-1].isdigit()
        and bool(_UNIT.match(lines[at + 1]))
        for at in range(len(lines))
    ]
    return [any(signs) for signs in zip(at_width, in_block, cut_figure, strict=True)]


def _in_blocks(lines: list[str], goes_on: list[bool]) -> list[bool]:
    """Lines that go on in a paragraph whose first line alone is indented, where a text sets its paragraphs so."""
    blocks: list[range] = []
    begin = 0
    for end in range(len(lines)):
        if not goes_on[end]:
            blocks.append(range(begin, end + 1))
            begin = end + 1
    several = [block for block in blocks if len(block) > 1]
    set_so = [block for block in several if lines[block[0]][:1].isspace()]
    inside = {at for block in set_so for at in block}
    if len(set_so) < _FEWEST_INDENTED or len(set_so) * 2 <= len(several):
        return [False] * len(lines)
    return [more and at in inside and len(lines[at]) >= _SHORTEST_WRAP for at, more in enumerate(goes_on)]


def _at_width(
    lines: list[str], goes_on: list[bool], unbroken: list[int], widths: list[int], shortest: int, leeway: int
) -> list[bool]:
    """Which lines are as long as lines can be and go on in the next one; none where no width shows.

    `unbroken` is how much of the next line stands or falls together: a number that did not fit.
    """
    common = Counter(width for width, more in zip(widths, goes_on, strict=True) if more and width >= shortest)
    full = common.most_common(1)[0][0] if common else 0
    found = [
        more and (abs(width - full) <= leeway or 0 < full - width < following)  # the number behind did not fit
        for width, more, following in zip(widths, goes_on, unbroken, strict=True)
    ]
    longer = sum(width > full + leeway for width in widths)
    if sum(found) >= _FEWEST_LINES and longer * 5 <= sum(found):
        return found
    # Two lines alone: the only ones that go on, both cut inside of a sentence.
    cut = [line[-1] not in _ENDS_SENTENCE and _PAUSE.search(line) for line, at in zip(lines, found, strict=True) if at]
    is_sure = len(cut) == _FEWEST_LINES - 1 and all(cut) and found == goes_on and not longer
    return found if is_sure else [False] * len(lines)


def part_indented(mapped: Mapped) -> Mapped:
    """Line feeds where paragraphs follow each other in one line, each indented by two wide spaces."""
    places = [match.start() for match in _INDENT.finditer(mapped.text)]
    text = mapped.text
    if sum(text[at - 1 : at] in _ENDS_PARAGRAPH for at in places if at) < _FEWEST_INDENTED:
        return mapped
    edits = [Edit(at, at + 1, "\n") for at in places if at and text[at - 1] not in _LINE_ENDS]
    return mapped.edited(edits, "wrapped_line")


def drop_list_marks(mapped: Mapped) -> Mapped:
    """Marks before the entries of a list (●, ➤, -) go: the entry begins with its subject."""
    return mapped.edited([Edit(*match.span(), "") for match in _LIST_MARK.finditer(mapped.text)], "list_mark")


def trim_lines(mapped: Mapped) -> Mapped:
    """One line feed between paragraphs, no space around it, none at the ends of the text.

    A closing quote at the head of a line goes back to the sentence that it closes.
    """
    text = mapped.text
    edits: list[Edit] = []
    for match in _BLANKS.finditer(text):
        start, end = match.span()
        if start == 0 or end == len(text) or (text[end] in _CLOSERS and text[start - 1] in _ENDS_SENTENCE):
            edits.append(Edit(start, end, ""))
        elif match[0] != "\n" and not _LINE_ENDS.isdisjoint(match[0]):
            edits.append(Edit(start, end, "\n"))
    return mapped.edited(edits)
