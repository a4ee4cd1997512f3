"""What the visitor wants solved, and how pressing it is."""
