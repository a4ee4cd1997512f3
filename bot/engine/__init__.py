"""Rasa 3.6.21 in quarantine: its launcher, our channel, the NLU part, and the few places where Rasa is mended.

Runs on Python 3.10 in `.venv-engine`, from the checkout, uninstalled; imports `bot.understanding` and nothing else of ours.
"""
