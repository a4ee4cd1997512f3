"""Who is writing and how to reach them, field by field and in lists; and what a visitor will not give."""
