"""Any number of distinct articles with known facts. Run: python -m benchmarks.generate 1000 FOLDER [--noise 0.2]

The names of parks and regions are those of the seeds; firms, figures and sentences are made up. FOLDER receives
articles/ in the formats asked for, and facts.jsonl with every fact that the articles tell.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import io
import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path

from benchmarks.noise import KINDS
from loaders.vocabulary import rows

FORMATS = ("txt", "md", "html", "jsonl", "csv", "gz")
RECORDS_A_FILE = 500  # of jsonl and csv
NOISES = ("traditional", "wide", "spun")  # of KINDS, those that lose nothing
_BRANDS = "晟恒锐泰瑞宏科诺博远拓汇康达鑫盈翰禾澜琛"
_TRADES = ("新材料", "精密机械", "电子科技", "生物医药", "智能装备", "新能源", "环保设备", "光电技术")
_GOODS = ("碳酸锂", "石墨负极", "电解铜箔", "特种钢管", "光伏玻璃", "有机硅", "聚酰亚胺", "高纯石英砂")
_PLAIN = (
    "园区负责人在走访中表示，要把服务送到车间，把问题解决在一线，让每一个项目都能早落地、早开工、早见效。",
    "走进生产车间，机械臂来回挥舞，工人在控制台前熟练操作，自动化产线正开足马力赶制订单。",
    "近年来，当地持续优化营商环境，围绕主导产业补链强链，引导企业加大研发投入，推动产业向高端迈进。",
    "专班工作人员主动上门，帮助企业办理手续、对接银行、落实用工，打通项目建设的堵点和难点。",
    "“我们看中的是这里完整的配套和高效的服务。”企业相关负责人说，公司的上下游伙伴大多就在附近。",
    "下一步，园区将坚持创新驱动，强化要素保障，完善公共服务平台，加快形成特色鲜明的产业集群。",
    "随着交通条件的改善和配套设施的完善，越来越多的人才愿意来到这里安家落户、就业创业。",
    "有关部门要求，各单位要压实责任、倒排工期，确保各项工作按时间节点稳步推进。",
)


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact that an article tells."""

    metric: str
    subject: str
    statistic: str
    value: float
    unit: str
    period: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One article with its facts."""

    name: str
    title: str
    published: date
    text: str
    noise: str
    facts: tuple[KnownFact, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    """What an article is about."""

    park: str
    region: str
    firm: str
    year: str
    chance: random.Random

    def amount(self, low: int, high: int) -> float:
        """A figure with one decimal that is not round, so that it is a figure of this place alone."""
        return self.chance.randrange(low * 10, high * 10) / 10


_Told = tuple[str, tuple[KnownFact, ...]]


def _output(s: _Story) -> _Told:
    value, growth = s.amount(50, 900), s.amount(2, 30)
    return f"{s.year}年，{s.park}实现工业总产值{value:g}亿元，同比增长{growth:g}%。", (
        KnownFact("industrial_output_value", s.park, "level", round(value * 1e8), "CNY", s.year),
        KnownFact("industrial_output_value", s.park, "yoy", growth, "%", s.year),
    )


def _revenue(s: _Story) -> _Told:
    value, growth = s.amount(2, 90), s.amount(2, 40)
    return f"{s.year}年，{s.firm}实现营业收入{value:g}亿元，同比增长{growth:g}%。", (
        KnownFact("operating_revenue", s.firm, "level", round(value * 1e8), "CNY", s.year),
        KnownFact("operating_revenue", s.firm, "yoy", growth, "%", s.year),
    )


def _product(s: _Story) -> _Told:
    value = s.amount(100, 3000)
    return f"{s.year}年，{s.region}实现地区生产总值{value:g}亿元。", (
        KnownFact("gdp", s.region, "level", round(value * 1e8), "CNY", s.year),
    )


def _investment(s: _Story) -> _Told:
    value, goods = s.amount(1, 80), s.chance.choice(_GOODS)
    return f"{s.firm}计划总投资{value:g}亿元，建设{goods}生产项目。", (
        KnownFact("project_investment", s.firm, "level", round(value * 1e8), "CNY", ""),
    )


def _titles(s: _Story) -> _Told:
    giants, firms = s.chance.randrange(2, 40), s.chance.randrange(41, 400)
    text = f"截至{s.year}年底，{s.park}累计培育国家级专精特新“小巨人”企业{giants}家、高新技术企业{firms}家。"
    return text, (
        KnownFact("little_giant", s.park, "level", giants, "count", f"as_of:{s.year}-12"),
        KnownFact("high_tech_enterprise", s.park, "level", firms, "count", f"as_of:{s.year}-12"),
    )


def _patents(s: _Story) -> _Told:
    patents = s.chance.randrange(3, 300)
    return f"目前，{s.firm}拥有发明专利{patents}项。", (
        KnownFact("invention_patent_count", s.firm, "level", patents, "count", ""),
    )


_TELLING: tuple[Callable[[_Story], _Told], ...] = (_output, _revenue, _product, _investment, _titles, _patents)


@cache
def _places() -> tuple[tuple[str, str], ...]:
    """Parks and the regions that they lie in."""
    names = {row["region_code"]: row["name"] for row in rows("regions")}
    return tuple((row["name"], names[row["region_code"]]) for row in rows("parks") if row["region_code"] in names)


def samples(count: int, seed: int = 0, noise: float = 0.0) -> Iterator[Sample]:
    """`count` articles; a share `noise` of them damaged in ways that lose nothing. The same for a seed."""
    for number in range(count):
        yield _sample(number, random.Random(f"{seed}/{number}"), noise)


def _sample(number: int, chance: random.Random, noise: float) -> Sample:
    park, region = chance.choice(_places())
    published = date(2019, 1, 1) + timedelta(days=chance.randrange(2000))
    brand = "".join(chance.sample(_BRANDS, 2))
    firm = f"{region}{brand}{chance.choice(_TRADES)}有限公司"
    story = _Story(park, region, firm, str(published.year - 1), chance)
    paragraphs: list[str] = []
    facts: list[KnownFact] = []
    for telling in chance.sample(_TELLING, chance.randint(3, len(_TELLING))):
        sentence, told = telling(story)
        paragraphs.append("".join([*chance.sample(_PLAIN, chance.randint(1, 3)), sentence]))
        facts += told
    text = "\n".join([f"本报讯（{published.year}年{published.month}月{published.day}日）", *paragraphs])
    kind = chance.choice(NOISES) if chance.random() < noise else ""
    text = KINDS[kind](text, number) if kind else text
    return Sample(f"g{number:07d}", f"{park}见闻（{number}）", published, text, kind, tuple(facts))


def write(articles: Iterable[Sample], folder: Path, formats: Sequence[str] = FORMATS) -> int:
    """Writes articles in turn in each of the formats, and facts.jsonl beside them; returns how many."""
    target = folder / "articles"
    target.mkdir(parents=True)
    written = 0
    pending: dict[str, list[Sample]] = {name: [] for name in formats}
    with (folder / "facts.jsonl").open("w", encoding="utf-8") as known:
        for sample in articles:
            some = pending[formats[written % len(formats)]]
            some.append(sample)
            written += 1
            facts = [asdict(fact) for fact in sample.facts]
            line = {"title": sample.title, "noise": sample.noise, "facts": facts}
            known.write(json.dumps(line, ensure_ascii=False) + "\n")
            if len(some) == RECORDS_A_FILE:
                _flush(pending, target, written)
    _flush(pending, target, written)
    return written


def _flush(pending: dict[str, list[Sample]], target: Path, number: int) -> None:
    for kind, some in pending.items():
        folder = target / f"{number:07d}"
        folder.mkdir(exist_ok=True)
        if kind in ("jsonl", "csv"):
            records = [{"title": s.title, "date": f"{s.published}", "content": s.text} for s in some]
            lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
            data = _csv(records) if kind == "csv" else "".join(lines)
            if records:
                (folder / f"records.{kind}").write_text(data, encoding="utf-8")
        for sample in some if kind not in ("jsonl", "csv") else ():
            _write_one(sample, kind, folder)
        some.clear()


def _write_one(sample: Sample, kind: str, folder: Path) -> None:
    if kind == "html":
        head = f'<meta name="PubDate" content="{sample.published}"><title>{html.escape(sample.title)}</title>'
        body = "".join(f"<p>{html.escape(line)}</p>" for line in sample.text.split("\n"))
        page = f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
        (folder / f"{sample.name}.html").write_text(page, encoding="utf-8")
    elif kind == "md":
        front = f"---\ntitle: {sample.title}\ndate: {sample.published}\n---\n\n"
        (folder / f"{sample.name}.md").write_text(front + sample.text.replace("\n", "\n\n"), encoding="utf-8")
    else:
        data = f"{sample.title}\n{sample.published}\n{sample.text}\n".encode()
        whole_name = f"{sample.name}.txt" + (".gz" if kind == "gz" else "")
        (folder / whole_name).write_bytes(gzip.compress(data, 1) if kind == "gz" else data)


def _csv(records: Sequence[dict[str, str]]) -> str:
    handle = io.StringIO()
    writer = csv.DictWriter(handle, ["title", "date", "content"])
    writer.writeheader()
    writer.writerows(records)
    return handle.getvalue()


def main() -> None:
    """Writes the articles that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--noise", type=float, default=0.0, help="share of articles that are damaged")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    asked = parser.parse_args()
    print(write(islice(samples(asked.count, asked.seed, asked.noise), asked.count), asked.folder, asked.formats))


if __name__ == "__main__":
    main()
