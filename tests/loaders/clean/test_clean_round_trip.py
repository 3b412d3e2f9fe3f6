"""Facts of a text under noise are the facts of the clean text."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.noise import KINDS, lost_byte
from loaders.pipeline import extract
from loaders.records import Article, Source

TEXT = """云山高新技术产业开发区一季度运行情况
2023年一季度，云山高新技术产业开发区完成工业总产值86.5亿元，同比增长12.3%；固定资产投资完成21亿元，同比增长8.6%。
目前，开发区共有企业430家，其中规模以上工业企业117家，高新技术企业46家，国家级专精特新“小巨人”企业12家。
青河通达电子材料有限公司投资2.5亿元建设新材料产业基地，项目建成后年产1.2万吨铜箔，预计年销售收入可达6亿元。
青河通达电子材料有限公司拥有发明专利35项，去年研发投入3200万元，市场占有率超过20%。
今年，开发区计划实施重点项目45个，总投资120亿元，带动就业3000余人。
截至2022年底，开发区建成国家级孵化器2家、省级企业技术中心14家，战略性新兴产业产值占比达到38%。"""
SHARE = 0.97


def facts(text: str, format: str = "text") -> Counter[tuple[float | None, str, str, str]]:
    source = Source("trial.txt", "", "trial", format, "utf-8", len(text), 0)
    found = extract(Article("0" * 32, source, text)).facts
    return Counter((fact.value, fact.unit, fact.metric, fact.subject) for fact in found)


@pytest.mark.parametrize("kind", KINDS)
def test_facts_survive_each_kind_of_noise(kind: str) -> None:
    expected = facts(TEXT)
    assert sum(expected.values()) >= 15
    size = len(TEXT.encode("gbk"))
    seeds = range(0, size, 37) if kind == "lost bytes" else (1,)
    kept = [facts(KINDS[kind](TEXT, seed), "html" if kind == "page" else "text") & expected for seed in seeds]
    assert sum(sum(one.values()) for one in kept) >= SHARE * sum(expected.values()) * len(kept)


@pytest.mark.parametrize("errors", ["replace", "ignore"])
def test_facts_survive_a_byte_lost_at_every_position(errors: str) -> None:
    expected = facts(TEXT)
    positions = range(0, len(TEXT.encode("gbk")), 19)
    kept = sum(sum((facts(lost_byte(TEXT, at, errors)) & expected).values()) for at in positions)
    assert kept >= SHARE * sum(expected.values()) * len(positions)


def test_facts_survive_a_byte_lost_in_every_150() -> None:
    expected = facts(TEXT)
    data = TEXT.encode("gbk")
    starts = range(0, 150, 10)
    noisy = [
        bytes(byte for at, byte in enumerate(data, start) if at % 150 != 149).decode("gbk", "replace")
        for start in starts
    ]
    kept = sum(sum((facts(text) & expected).values()) for text in noisy)
    assert kept >= 0.9 * sum(expected.values()) * len(noisy)
