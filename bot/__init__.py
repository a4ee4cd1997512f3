"""Everything that makes a running Banter; each folder says in a sentence what it is for."""
