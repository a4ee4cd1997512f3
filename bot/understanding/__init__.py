"""What a visitor's message says: contacts, money, time, role and meaning. Pure; runs on Python 3.10 and newer."""
