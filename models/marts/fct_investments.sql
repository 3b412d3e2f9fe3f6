{{ fact_table('investment', 'metric') }}
