"""What stands around a message and tells nothing: "haha, ... thanks!", "um, ... if that helps"."""

from __future__ import annotations

import re

_GREETING = (
    r"(?:hi|hey|hello|hallo|hola|moin|servus|buenas|good\s+(?:morning|afternoon|evening|day)"
    r"|guten\s+(?:tag|morgen|abend)|buenos\s+d[íi]as|buenas\s+(?:tardes|noches))(?:\s+there)?\s*[,.!]"
)
_SOUND = (
    r"(?:um+|u+h+|h+m+|m{2,}|e+h+|e+r+m+|ä+h+m*|ö+h+m*|lol|ha(?:ha)+|he(?:he)+|ja(?:ja)+|je(?:je)+|well"
    r"|na\s?ja|pues|bueno)\s*(?:[,.!…]+|(?=\s)(?!\s+(?:die|das|den|zu|herum"
    r"|(?:\d\d?|halb\s+\w+|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s+(?:uhr|sind|bin"
    r"|ist|fang\w*|mach\w*|komm\w*|geh\w*|öffne\w*|schlie(?:ß|ss)\w*|muss))\b))"
)
_HONESTLY = r"(?:honestly|to\s+be\s+honest|tbh|ehrlich\s+gesagt|la\s+verdad|a\s+decir\s+verdad)\s*,"
# Unasked, the one who greets goes on to tell a name.
_BEFORE = re.compile(rf"\W*(?:(?:{_GREETING}|{_SOUND}|{_HONESTLY})\s*)+", re.IGNORECASE)
_BEHIND = re.compile(
    r"""(?:[\s,.!;:(-]+(?:
        thanks?(?:\s+you)?(?:\s+(?:a\s+lot|so\s+much|very\s+much))?|thx|cheers|vielen\s+dank|besten\s+dank
          |danke(?:\s+(?:schön|dir|euch|ihnen))?|(?:muchas\s+|mil\s+)?gracias
      | lg|vg|saludos|un\s+saludo|lol|lmao|xd|ha(?:ha)+|he(?:he)+|ja(?:ja)+|je(?:je)+XX
        | if\s+that\s+helps|just\s+so\s+you\s+know|fwiw|falls\s+(?:das|es)\s+hilft
        |si\s+(?:te|les?|os)\s+sirve|ehrlich\s+gesagt|la\s+verdad|ok(?:ay)?\?
      | (?:[:;=]-?[)D(P]+|[\U0001F300-\U0001F5FF\U0001F64F\U0001F680-\U0001FAFF\u2600-\u27BF]+)
    )[\s.!)]*)+$""",
    re.VERBOSE | re.IGNORECASE,
)
# "No, thanks": what is left has to say something of its own.
_WORDS = re.compile(r"[^\W_]+")
_NOTHING = re.compile(
    r"\W*(?:no(?:pe)?|nein|nö|nee|yes|yeah|yep|ja|s[íi]|ok(?:ay)?|vale|sure|klar|claro|i|we|ich|wir|yo"
    r"|nosotr[oa]s|many|mil|un\s+mill[óo]n\s+de|much[íi]simas|muchas|tausend|a\s+(?:thousand|million)|so|but"
    r"|not|nothing|nada|nichts|fine|good|gut|bien|all\s+good)\W*",
    re.IGNORECASE,
)


def within(text: str, answers: bool) -> tuple[int, int]:
    """Where the message itself begins and ends; all of it where nothing would be left. `answers`: a question was put."""
    start, end = 0, len(text)
    if answers and (before := _BEFORE.match(text)):
        start = before.end()
    if behind := _BEHIND.search(text, start):
        end = behind.start()
    left = text[start:end]
    return (start, end) if _WORDS.search(left) and not _NOTHING.fullmatch(left) else (0, len(text))
