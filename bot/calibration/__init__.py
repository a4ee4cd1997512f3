"""What became of leads, held against their scores: the report, a suggestion, a predictive score, leads from CSV."""
