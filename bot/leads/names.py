"""A person's name as one is addressed by it."""

from __future__ import annotations

TITLES = {
    *("dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir"),
    *("herr", "frau", "ing", "dipl-ing"),
    *("dra", "profa", "sr", "sra", "srta"),
}


def first_name(name: str) -> str:
    """The first name without titles; a title with one name behind it stays whole ("Mr Smith"), for that is no first name."""
    words = [word.rstrip(",") for word in name.split()]
    plain = [word for word in words if word.lower().replace(".", "") not in TITLES]
    if len(plain) == 1 and len(words) > 1:
        return name.strip()
    return plain[0] if plain else name.strip()
