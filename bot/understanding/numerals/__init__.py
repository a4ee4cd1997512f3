"""Numbers as people write and say them, and answers that give none."""
