"""Relatives, friends and neighbours as visitors call them: whose firm and whose troubles are not the visitor's own."""

from __future__ import annotations

# Read in folded and in plain spelling alike.
KIN = (
    r"(?:brother(?:-in-law)?|sister(?:-in-law)?|cousin|friend|uncle|aunt|mate|dad|father|neighbou?r|acquaintance|buddy|in-laws?"
    r"|bruders?|schwester|schwager|schw[aä]gerin|cousine?|freund\w*|onkel|tante|nachbar\w*|bekannte[rn]?|vater|kumpel"
    r"|grand(?:father|mother|pa|ma|dad)|gro(?:ß|ss)(?:vater|mutter)|[oO]pa|[oO]ma|abuel[oa]"
    r"|niece|nephew|neffe|nichte|herman[oa]|sobrin[oa]|compadre|comadre|prim[oa]|cu[nñ]ad[oa]|amig[oa]|conocid[oa]|vecin[oa]|t[ií][oa]|padre)"
)
