"""Alembic's migrations of the record: one file a step, in order of their numbers."""
