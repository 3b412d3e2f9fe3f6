"""One article in, its records out: a pure function, so that it runs on one core, on all, or on another engine."""

from __future__ import annotations

import hashlib

from loaders.articles.metadata import headline
from loaders.clean.pipeline import clean, clean_title
from loaders.facts.carry import Found
from loaders.facts.confidence import confidences
from loaders.facts.document import Document, Ordered, find_bylines, find_phrases, holding, split_clauses
from loaders.facts.implied_units import with_implied_units
from loaders.facts.relate import relate
from loaders.recognise.entities import recognise_entities
from loaders.recognise.home import home_of
from loaders.recognise.implied_day import implied_day, written_on
from loaders.recognise.joined_places import METHOD as JOINED
from loaders.recognise.located import with_regions
from loaders.recognise.named_times import outside_of_names
from loaders.recognise.quantities import recognise_quantities
from loaders.recognise.relations import recognise_relations
from loaders.recognise.times import recognise_times
from loaders.records import Article, CleanText, EntityMention, Extraction, Fact, TimeExpression
from loaders.sentences import split_sentences


def extract(article: Article) -> Extraction:
    """Clean, split, recognise and relate one article. Raises nothing for any text."""
    cleaned = clean(article.text, article.source.format)
    doc = annotate(article, cleaned)
    found, signs = relate(doc)
    sure = confidences(signs)
    facts = tuple(_evidence(article, cleaned, fact, share) for fact, share in zip(found, sure, strict=True))
    relations = recognise_relations(cleaned.text, doc.mentions, doc.sentences)
    mentions = with_regions(doc.mentions, relations)
    return Extraction(article, cleaned, doc.sentences, mentions, _distinct(facts), relations)


def annotate(article: Article, cleaned: CleanText) -> Document:
    """The cleaned article with everything that the recognisers find in it."""
    text = cleaned.text
    sentences = split_sentences(text)
    day = article.published_date or implied_day(text)
    times = Ordered.of(recognise_times(text, written_on(text, day)))
    figures = (q for q in recognise_quantities(text) if q.kind != "ordinal")
    figures = (q for q in figures if not (times and _holds(holding(times, q.start), q.start)))
    entities = recognise_entities(text)
    joined = Ordered.of(m for m in entities if m.method == JOINED)  # 三省 counts nothing
    figures = (q for q in figures if not (joined and _holds(holding(joined, q.start), q.start)))
    quantities = Ordered.of(with_implied_units(text, figures))
    named = Ordered.of(entities)
    times = Ordered.of(outside_of_names(text, times, named, day))
    nouns, cues, anaphors, levels = find_phrases(text, entities)
    title = clean_title(article.title, article.text, cleaned) if article.title else headline(text) or ""
    return Document(
        text, title, day, Ordered.of(sentences),
        split_clauses(text, sentences, quantities), quantities, times, Ordered.of(entities),
        nouns, cues, anaphors, levels, find_bylines(text, sentences), home_of(article, text),
    )  # fmt: skip


def _holds(time: TimeExpression | EntityMention, at: int) -> bool:
    return time.start <= at < time.end


def _evidence(article: Article, cleaned: CleanText, found: Found, confidence: float) -> Fact:
    start, end = cleaned.raw_span(found.start, found.end)
    identity = (article.article_id, start, end, found.kind, found.metric, found.statistic, found.subject.canonical)
    return Fact(
        fact_id=hashlib.sha256("|".join(map(str, identity)).encode()).hexdigest()[:32],
        sentence_index=found.sentence,
        kind=found.kind,
        subject=found.subject.canonical,
        subject_type=found.subject.entity_type,
        metric=found.metric,
        level=found.level,
        statistic=found.statistic,
        value=found.value,
        value_max=found.value_max,
        unit=found.unit,
        approx=found.approx,
        period=found.period,
        status=found.status,
        mention=article.text[start:end],
        char_start=start,
        char_end=end,
        rule=found.rule,
        confidence=confidence,
    )


def _distinct(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """One fact an id: the first."""
    return tuple({fact.fact_id: fact for fact in reversed(facts)}.values())[::-1]
