-- What is the evidence for one figure: the sentence, the exact characters, and where they stand in the source?
-- 某个数值的依据：原句、原文中的确切文字及其位置
select
    evidence.article_name,
    evidence.published_date,
    evidence.sentence,
    evidence.mention,
    evidence.char_start,
    evidence.char_end,
    substr(dim_article.article_text, evidence.char_start + 1, evidence.char_end - evidence.char_start)
    = evidence.mention as is_verbatim
from marts.rpt_fact_evidence as evidence
inner join marts.dim_article using (article_key)
where evidence.subject_name = '锡山区'
    and evidence.metric_code = 'industrial_output_value'
    and evidence.value = 72100000000
order by evidence.article_name, evidence.char_start
