"""Dialect and chat shorthand, put as the dictionary has it before anything is read. `colloquial` is the door; each language
has a table of its own, to which anybody can add a line.
"""
