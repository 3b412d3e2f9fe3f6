-- A fact below the threshold is in the review queue, not in the marts, unless an analyst confirmed it.
select fact_key, confidence
from {{ ref('rpt_fact_evidence') }}
where confidence < {{ var('review_threshold') }} and not is_corrected
