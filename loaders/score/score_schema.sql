-- One row per gold set, slice and scoring run: written by `land_scores`, read by dbt. Columns: loaders/score/rows.py.
create schema if not exists raw;

create table if not exists raw.extraction_score (
    gold_set varchar not null,
    article varchar not null,             -- '' in article, kind, metric and attribute: all of them
    kind varchar not null,
    metric varchar not null,
    attribute varchar not null,
    wanted bigint not null,
    given bigint not null,
    found bigint not null,
    whole bigint not null,
    figure_p double not null,
    figure_r double not null,
    figure_f1 double not null,
    p double not null,                    -- p, r, f1: of whole facts
    r double not null,
    f1 double not null,
    extractor_version varchar not null,
    scored_at timestamptz not null
);
