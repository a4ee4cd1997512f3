"""Names of persons: a visitor's own, and where one begins and ends."""
