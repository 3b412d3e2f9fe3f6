-- Which articles gave no fact, left sentences with figures unread, or have facts that wait for review or were removed?
-- 哪些文章没有提取出事实、有含数字却未读懂的句子，或有待复核或已被删除的事实？
select
    article_name,
    figure_sentence_count,
    uncovered_sentence_count,
    fact_count,
    fact_count - accepted_fact_count as not_accepted,
    is_without_facts
from quality.article_coverage
where is_without_facts or uncovered_sentence_count > 0 or fact_count > accepted_fact_count
order by is_without_facts desc, uncovered_sentence_count desc, article_name
limit 200
