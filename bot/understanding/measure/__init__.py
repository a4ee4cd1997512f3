"""How well labelled messages are read, and the page that shows every miss."""
