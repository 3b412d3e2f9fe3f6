"""Extractions as Arrow tables: one row an article, sentence, mention, relation, fact and band of copies."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable

from loaders.clean.copies import band_keys, bands, signature
from loaders.land.rows import ARTICLE, COPY_BAND, FACT, MENTION, RELATION, SENTENCE, Extracted, Row, table
from loaders.recognise.listings import listing
from loaders.recognise.name_regions import name_parts
from loaders.records import Article, EntityMention, Extraction


def as_tables(extractions: Iterable[Extraction]) -> Extracted:
    """Extractions as Arrow tables. Raises IndexError when an offset lies outside of its article."""
    articles: list[Row] = []
    sentences: list[Row] = []
    mentions: list[Row] = []
    relations: list[Row] = []
    facts: list[Row] = []
    copy_bands: list[Row] = []
    for extraction in extractions:
        articles.append(_article_row(extraction))
        sentences += _sentence_rows(extraction)
        mentions += _mention_rows(extraction)
        relations += _relation_rows(extraction)
        facts += _fact_rows(extraction)
        copy_bands += _copy_band_rows(extraction)
    return Extracted(
        table(ARTICLE, articles), table(SENTENCE, sentences), table(MENTION, mentions),
        table(RELATION, relations), table(FACT, facts), table(COPY_BAND, copy_bands),
    )  # fmt: skip


def _article_row(extraction: Extraction) -> Row:
    article: Article = extraction.article
    source = article.source
    noise = json.dumps({**article.notes, **extraction.clean.noise}, ensure_ascii=False, sort_keys=True)
    where = (article.article_id, source.name, source.path, source.member, source.format, source.encoding)
    told = (article.title, article.publisher, article.published_date, article.url)
    return (*where, *told, article.text, extraction.clean.text, noise, len(article.text))


def _sentence_rows(extraction: Extraction) -> list[Row]:
    clean, article_id = extraction.clean, extraction.article.article_id
    return [
        (article_id, s.index, s.paragraph, *clean.raw_span(s.start, s.end), clean.text[s.start : s.end])
        for s in extraction.sentences
    ]


def _mention_rows(extraction: Extraction) -> list[Row]:
    clean, article = extraction.clean, extraction.article
    sentence_at = _sentence_at(extraction)
    rows: list[Row] = []
    for index, m in enumerate(extraction.mentions):
        start, end = clean.raw_span(m.start, m.end)
        sentence = sentence_at(m.start)
        names = (article.text[start:end], m.text, m.canonical, m.region_code, m.method)
        told = (*names, start, end, *_parts(m), *_listing(clean.text, m))
        rows.append((article.article_id, sentence, index, m.entity_type, *told))
    return rows


def _parts(mention: EntityMention) -> tuple[str, ...]:
    """Parts of an enterprise's name, by which names of other articles are compared: region, brand, industry, …"""
    return name_parts(mention.canonical) if mention.entity_type == "enterprise" else ("",) * 5


def _listing(text: str, mention: EntityMention) -> tuple[str, str]:
    """Stock code and exchange that stand behind an enterprise's name."""
    return listing(text, mention.end) if mention.entity_type == "enterprise" else ("", "")


def _relation_rows(extraction: Extraction) -> list[Row]:
    article_id, sentence_at = extraction.article.article_id, _sentence_at(extraction)
    rows: list[Row] = []
    for r in extraction.relations:
        what = (r.relation, r.child_type, r.child, r.parent_type, r.parent, r.rule)
        rows.append((article_id, sentence_at(r.start), *what, *extraction.clean.raw_span(r.start, r.end), r.share))
    return rows


def _sentence_at(extraction: Extraction) -> Callable[[int], int]:
    """A function from a clean offset to the index of its sentence."""
    starts = [sentence.start for sentence in extraction.sentences]

    def sentence_at(position: int) -> int:
        return extraction.sentences[max(bisect_right(starts, position) - 1, 0)].index if starts else 0

    return sentence_at


def _fact_rows(extraction: Extraction) -> list[Row]:
    article_id = extraction.article.article_id
    rows: list[Row] = []
    for f in extraction.facts:
        what = (f.kind, f.subject, f.subject_type, f.metric, f.level, f.statistic, f.value, f.value_max, f.unit)
        how = (f.approx, f.period, f.status, f.mention, f.char_start, f.char_end, f.rule, f.confidence)
        rows.append((f.fact_id, article_id, f.sentence_index, *what, *how))
    return rows


def _copy_band_rows(extraction: Extraction) -> list[Row]:
    article_id, values = extraction.article.article_id, signature(extraction.clean.text)
    keyed = zip(band_keys(values), bands(values), strict=True)
    return [(article_id, number, key, *band) for number, (key, band) in enumerate(keyed)]
