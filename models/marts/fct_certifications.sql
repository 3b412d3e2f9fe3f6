{{ fact_table('certification', 'certification') }}
