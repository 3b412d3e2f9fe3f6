{{ fact_table('output', 'metric') }}
