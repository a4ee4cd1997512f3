"""Who decides: the visitor, with others, somebody else.

`authority` reads it by the table in `authority_rules`, the turns of phrase in `authority_turns` and the grammar in `deciding`;
`roles` are
those who might decide, and `no_decision` what is said of them, or of deciding, that tells nothing.
"""
