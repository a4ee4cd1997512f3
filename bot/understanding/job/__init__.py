"""A visitor's job: rank, department, and what they do or lead."""
