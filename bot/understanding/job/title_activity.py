"""What one does, as the answer to what one's job is: "i teach pilates", "leite die Filiale", "la que atiende el teléfono".

Only where the job was asked for: in any other place the same words tell of a task, or of a need.
"""

from __future__ import annotations

import re

from bot.understanding import scan
from bot.understanding.folding import folded, word_set

FOLK = r"guy|girl|gal|lady|person|man|woman|dude|nerd|hire"
"""Whoever is "the IT guy"."""
_LEADS = (
    r"(?:run|runs|lead|leads|manage|manages|oversee|oversees|supervise|supervises|head|heads|direct|directs)"
    r"|leite|führe|verantworte|leitet|führt|(?:dirij|llev|lider|gestion|coordin|supervis)(?:o|a)"
)
_DOES = r"""
    (?:teach|teaches|coach|coaches|sell|sells|buy|buys|fix|fixes|build|builds|drive|drives|cook|cooks|bake
      |bakes|clean|cleans|design|designs|write|writes|edit|edits|handle|handles|answer|answers|do|does|keep
      |keeps|cover|covers|train|trains|look(?:s|ing)?\s+after|take(?:s)?\s+care\s+of|sit\s+at|groom|paint
      |install|repair|mow|weld|serve|pour|cut|photograph|shoot|film|plan|tune|translate|brew|sew|test|pack
      |ship|load|stock|process|wash|walk|grow|book|books|organi[sz]es?|schedule|schedules|pick(?:s)?\s+up)
  |(?:mach|kümmer|betreu|verkauf|unterricht|berat|plan|organisier|schreib|back|koch|repariere?|bau|fahr
    |bedien|arbeit|koordinier|sitz|pfleg|behandl|steuer|verwalt|programmier|entwickl|gestalt|nehm|geh|schneid
    |näh|putz|lackier|fotografier|übersetz|schmei(?:ß|ss))(?:e|t)?|stehe?
  |doy|hago|hace|mantengo|mantiene|conduzco|conduce|imparto|imparte
    |(?:atiend|vend|enseñ|arregl|repar|diseñ|escrib|cuid|contest|recib|program|manej|trabaj|fabric|mont|limpi
    |cocin|cort|pint|cos|entren|traduzc|factur)(?:o|e|a)"""
_PERSON = (
    r"(?:i(?:'?m\s+the\s+(?:one|person|guy|gal|lady)\s+(?:who|that))?|ich|yo"
    r"|(?:ich\s+)?bin\s+(?:hier\s+)?(?:der(?:jenige)?|die(?:jenige)?),?\s+(?:der|die)|soy\s+(?:el|la)\s+que"
    r"|el\s+que|la\s+que|the\s+one\s+(?:who|that))"
)
_WHEN = (
    r"(?:(?:mostly|mainly|just|also|basically|usually|kind\s+of|hier|halt|eigentlich|hauptsächlich|meistens"
    r"|nur|so|bei\s+uns|den|básicamente|sobre\s+todo|solo)\s+)*"
)
_ACTIVITY = re.compile(
    rf"(?:(?P<me>{_PERSON})\s+)?{_WHEN}(?P<lead>{_LEADS}"
    rf"|{_DOES})\s+(?:ich\s+)?{_WHEN}(?:bei(?:m|\s+der)?\s+"
    rf"(?-i:[A-ZÄÖÜ])[\w&-]+(?:\s(?-i:[A-ZÄÖÜ])[\w&-]+)?\s+(?=(?:die|das|den)\s))?(?:(?:the|our|all|den|die"
    rf"|das|unsere?n?|el|la|las|los)\s+){{0,2}}(?P<what>\w[\w&'-]*(?:\s+\w[\w&'-]*){{0,4}})",
    re.VERBOSE | re.IGNORECASE,
)
# "In charge of whatever plugs in", "zuständig für alles, was mit IT zu tun hat", "looking after the shop floor".
_CHARGE = re.compile(
    r"(?:(?:i'?m|i\s+am|ich\s+bin|bin|soy|estoy)\s+)?(?:(?:in\s+charge|responsable|encargad[oa]"
    r"|a\s+cargo)\s+(?:of|de(?:l)?)|(?:zuständig|verantwortlich)\s+für"
    r"|(?:ich\s+)?bin\s+(?:hier\s+|bei\s+uns\s+)?für(?=\s[^.!?\n]{2,30}\s(?:zuständig|verantwortlich)\b)"
    r"|me\s+(?:encargo|ocupo)\s+de(?:l)?|looking\s+after|taking\s+care\s+of|running|managing|handling"
    r"|answering)\s+(?:(?:the|our|all|den|die|das|el|la|las"
    r"|los)\s+){0,2}(?P<what>\w[\w&'-]*(?:\s+(?!(?:zuständig|verantwortlich)\b)\w[\w&'-]*){0,7})",
    re.IGNORECASE,
)
# "The new growth hire", "just a regular sales guy".
_KIND_OF = re.compile(
    rf"(?:(?:i'?m|i\s+am|just|only|the|an?|your|our|new|regular|humble"
    rf"|average)\s+)*(?P<what>[\w&'-]+(?:\s+[\w&'-]+){{0,2}}\s+(?:geek|boy|{FOLK}))(?=\W*$"
    rf"|\s+(?:here|around|at|for)\b)",
    re.IGNORECASE,
)
_EMPTY = word_set(
    "to i you we they ich wir yo place show thing joint circus me us uns nos it that this them what whatever "
    "everything anything nothing not never no so business need want hope know think es das dies alles nichts "
    "nicht kein keine keinen lo todo eso nada no not mich mir dir ihnen you your people fine good great okay "
    "well homework research gerade grad einen eine"
)
_MARK = re.compile(r"[,.;:]\s+(?:(?:me|aber|but|pero),?\s+)?")
_MOST = 12
# "I manage the night shift at a hotel. Quiet, apart from ..."
_SENTENCE_ENDS = re.compile(r"[.!?\n]|$")


def read(text: str) -> tuple[int, int, bool] | None:
    """Where an answer says what one does, and whether one leads it; None where no clause begins with that.

    Behind other words only after "I": "my dad owns it, I answer the phones".
    """
    first = scan.after_fillers(text)
    if text.rstrip().endswith("?"):
        return None
    text = text[:first] + text[first:].partition("\n")[0]
    if len(text.split()) > _MOST:
        text = text[: _SENTENCE_ENDS.search(text, first).start()]
    if len(text.split()) > _MOST:
        return None
    starts = [first, *(scan.after_fillers(text, mark.end()) for mark in _MARK.finditer(text, first))]
    for pattern, start in [
        (_KIND_OF, first),
        *((pattern, start) for start in starts for pattern in (_CHARGE, _ACTIVITY)),
    ]:
        found = pattern.match(text, start)
        if found and (
            text[found.end() :].lstrip().startswith("?")
            or (start > first and not found.groupdict().get("me"))
        ):
            continue
        if found and (pattern is _CHARGE or folded(found["what"].split()[0]) not in _EMPTY):
            lead = found.groupdict().get("lead")
            return *found.span("what"), bool(lead and re.fullmatch(_LEADS, lead, re.IGNORECASE))
    return None
