"""Who decides: the visitor, with others, somebody else."""
