-- Schema `raw`: written by the loaders only, one transaction a batch, safe to repeat. dbt reads it as a source.
create schema if not exists raw;

-- One row per run of `parkfacts load` or `build`.
create table if not exists raw.load (
    load_id varchar primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    parkfacts_version varchar not null,
    extractor_version varchar not null,   -- hash of the loaders' code and of the vocabulary seeds
    inputs_read bigint not null default 0,        -- files, members and records that were opened
    inputs_unchanged bigint not null default 0,   -- of files that are as they were at the last load
    articles_new bigint not null default 0,
    articles_unchanged bigint not null default 0,
    articles_duplicate bigint not null default 0,
    articles_reextracted bigint not null default 0,
    articles_removed bigint not null default 0,   -- no input tells them any more
    inputs_rejected bigint not null default 0,
    facts_found bigint not null default 0
);

-- One row per file that was opened: one that was read to its end and stays as it was is not read again.
create table if not exists raw.source_file (
    file_key varchar not null,            -- hash of location
    location varchar not null,            -- path, counted from the folder of this database
    path varchar not null,                -- path as given
    byte_size bigint not null,
    modified_ns bigint not null,          -- nanoseconds since 1970, as the file system tells them
    is_complete boolean not null,         -- false: a run was stopped in it, or it could not be opened
    input_count bigint not null,
    rejected_count bigint not null,
    extractor_version varchar not null,   -- a file with rejections is read again by another version
    load_id varchar not null,
    read_at timestamptz not null
);

-- One row per input: a file, an archive member or a record of a record file. Its latest outcome.
create table if not exists raw.input_file (
    input_id varchar not null,            -- hash of file_key and member
    file_key varchar not null,            -- of the file that holds it
    path varchar not null,
    member varchar not null,
    name varchar not null,                -- stem of the file; 'stem#12' for a record
    format varchar not null,
    encoding varchar not null,
    byte_size bigint not null,
    modified_at timestamptz,
    outcome varchar not null,             -- loaded, duplicate, rejected
    article_id varchar,                   -- null when rejected
    load_id varchar not null,
    loaded_at timestamptz not null
);

-- One row per distinct text.
create table if not exists raw.article (
    article_id varchar not null,
    name varchar not null,                -- stem of the first input that told it
    path varchar not null,
    member varchar not null,
    format varchar not null,
    encoding varchar not null,
    title varchar,
    publisher varchar,
    published_date date,
    url varchar,
    text varchar not null,                -- decoded, untouched: all char_start/char_end count in it
    clean_text varchar not null,
    noise varchar not null,               -- JSON object: kind of noise -> places repaired
    char_count bigint not null,
    extractor_version varchar not null,
    load_id varchar not null,
    loaded_at timestamptz not null
);

-- One row per sentence; raw offsets, repaired text.
create table if not exists raw.sentence (
    article_id varchar not null,
    sentence_index integer not null,
    paragraph_index integer not null,
    char_start integer not null,
    char_end integer not null,
    clean_text varchar not null,
    load_id varchar not null
);

-- One row per mention of a region, park, enterprise or organization.
create table if not exists raw.entity_mention (
    article_id varchar not null,
    sentence_index integer not null,
    mention_index integer not null,
    entity_type varchar not null,
    mention varchar not null,             -- exact raw characters
    clean_mention varchar not null,
    canonical_name varchar not null,      -- fullest name that this article gives
    region_code varchar not null,         -- '' when unknown
    method varchar not null,
    char_start integer not null,
    char_end integer not null,
    load_id varchar not null,
    name_region varchar default '',       -- parts of the canonical name of an enterprise: 130000 of 河北…
    name_brand varchar default '',        -- 华密
    name_industry varchar default '',     -- 新材科技
    name_bracket varchar default '',      -- 苏州 of …（苏州）有限公司
    name_form varchar default '',         -- 股份有限公司
    stock_code varchar default '',        -- 300316 in the bracket behind the name of an enterprise
    stock_exchange varchar default ''     -- SZSE: seeds/stock_exchanges.csv
);
-- A file of an earlier version has the table without them.
alter table raw.entity_mention add column if not exists name_region varchar default '';
alter table raw.entity_mention add column if not exists name_brand varchar default '';
alter table raw.entity_mention add column if not exists name_industry varchar default '';
alter table raw.entity_mention add column if not exists name_bracket varchar default '';
alter table raw.entity_mention add column if not exists name_form varchar default '';
alter table raw.entity_mention add column if not exists stock_code varchar default '';
alter table raw.entity_mention add column if not exists stock_exchange varchar default '';

-- One row per pair of entities of which an article says that one lies in the other, was called so before, or is owned by it.
create table if not exists raw.entity_relation (
    article_id varchar not null,
    sentence_index integer not null,
    relation varchar not null,            -- located_in, part_of (a park in a park), renamed_to (child: former name), owned_by
    child_type varchar not null,
    child_name varchar not null,          -- canonical, as in entity_mention
    parent_type varchar not null,
    parent_name varchar not null,
    rule varchar not null,                -- focus_park: nobody says so, but the article is about this park
    char_start integer not null,          -- of the words that say so
    char_end integer not null,
    load_id varchar not null,
    share_percent double                  -- owned_by: what the owner holds, where the article says
);
alter table raw.entity_relation add column if not exists share_percent double;

-- One row per fact.
create table if not exists raw.fact (
    fact_id varchar not null,
    article_id varchar not null,
    sentence_index integer not null,
    kind varchar not null,
    subject varchar not null,
    subject_type varchar not null,
    metric varchar not null,
    level varchar not null,
    statistic varchar not null,
    value double,
    value_max double,
    unit varchar not null,
    approx varchar not null,
    period varchar not null,
    status varchar not null,
    mention varchar not null,             -- exact raw characters
    char_start integer not null,
    char_end integer not null,
    rule varchar not null,
    confidence double not null,
    load_id varchar not null
);

-- Sixteen rows per article: the MinHash signature of its repaired text, by which copies are found. None without a letter.
create table if not exists raw.copy_band (
    article_id varchar not null,
    band integer not null,                -- 0 to 15
    band_key varchar not null,            -- number of the band and hash of its values: equal in articles that may be copies
    value_1 bigint not null,
    value_2 bigint not null,
    value_3 bigint not null,
    value_4 bigint not null,
    load_id varchar not null
);

-- One row per input that could not be read, at its latest try.
create table if not exists raw.rejected_article (
    input_id varchar not null,
    path varchar not null,
    member varchar not null,
    reason_code varchar not null,
    reason varchar not null,
    remedy varchar not null,
    load_id varchar not null,
    rejected_at timestamptz not null
);
