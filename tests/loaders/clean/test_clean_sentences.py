from __future__ import annotations

import pytest

from loaders.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("甲区投资3亿元。乙区投资4亿元！", ["甲区投资3亿元。", "乙区投资4亿元！"]),
        ("“今年投产。”他说。", ["“今年投产。”", "他说。"]),
        ("甲区3亿元；乙区4亿元；丙区5亿元。", ["甲区3亿元；乙区4亿元；丙区5亿元。"]),
        ("甲区增长1.6%.乙区增长2.5%。", ["甲区增长1.6%.乙区增长2.5%。"]),
        ("甲区建成.乙区开工", ["甲区建成.", "乙区开工"]),
        ("标题\n正文投资3亿元", ["标题", "正文投资3亿元"]),
        ("真的吗？！是的……然后", ["真的吗？！", "是的……", "然后"]),
        ("（共3亿元。）后文", ["（共3亿元。）", "后文"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[one.start : one.end] for one in split_sentences(text)] == sentences


def test_paragraphs_are_counted() -> None:
    assert [one.paragraph for one in split_sentences("甲。乙。\n丙。\n丁")] == [0, 0, 1, 2]
    assert [one.index for one in split_sentences("甲。乙。\n丙。")] == [0, 1, 2]
