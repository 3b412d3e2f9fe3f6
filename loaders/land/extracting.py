"""What a worker does: articles in, Arrow tables out.

The extractor is imported by what is called here, not by this module: the process that reads and lands has no need of
it, and a load with nothing new is spared two seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from loaders.land.rows import Extracted, joined
from loaders.records import Article, Extraction, Source

Extract = Callable[[Article], Extraction]  # a function of a module, as workers import it by its name

PROBE_TEXT = "园区年产值3亿元。"


def probe(extract: Extract | None) -> None:
    """Extracts one sentence, which reads the vocabularies. Raises what the extractor raises whatever the text."""
    from loaders.land.tables import as_tables

    source = Source("", "", "", "text", "utf-8", len(PROBE_TEXT.encode()), 0)
    as_tables([_extractor(extract)(Article("0" * 32, source, PROBE_TEXT))])


def extract_articles(extract: Extract | None, articles: Sequence[Article]) -> Extracted:
    """Describes and extracts articles, by `pipeline.extract` where None is given; one that raises is in `failed`."""
    from loaders.articles.metadata import describe
    from loaders.land.tables import as_tables

    extract = _extractor(extract)
    done: list[Extraction] = []
    failed: dict[str, str] = {}
    for article in articles:
        try:
            extraction = extract(describe(article))
            if len(articles) == 1:
                as_tables([extraction])  # raises for an offset that lies outside of the article
            done.append(extraction)
        except Exception as error:  # the extractor must read any text; where it does not, the others still count
            failed[article.article_id] = f"The extractor failed: {type(error).__name__}: {error}."
    try:
        extracted = as_tables(done)
    except Exception:  # an offset that lies outside: of which article, shows when each is alone
        return joined([extract_articles(extract, [article]) for article in articles])
    extracted.failed.update(failed)
    return extracted


def _extractor(given: Extract | None) -> Extract:
    if given:
        return given
    from loaders.pipeline import extract

    return extract
