"""What a visitor's message says: contacts, money, time, role and meaning. Pure; runs on Python 3.10 and newer.

`pipeline.understand` is the only door. It asks a folder for each field (`contact`, `people`, `company`, `job`, `budget`,
`timeline`, `headcount`, `decision`, `needs`), and `learning` where no rule reads. The modules beside it serve all of them.
"""
