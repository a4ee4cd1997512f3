"""Telephone numbers in any format people type or say, as E.164; not budgets, dates, orders and other digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from bot.understanding import choosing, scan
from bot.understanding.contact import country
from bot.understanding.contact.spoken_digits import NUMERALS, digits_of
from bot.understanding.facts import Context, Fact
from bot.understanding.kin import SOMEBODY, STRANGER

_EXTENSION = (
    r"(?:\s{0,2},?\s?(?:ext(?:ension|n)?|x|durchwahl|dw|nebenstelle|extensi[oó]n|int(?:erno)?"
    r"|#)\s?[.:]?\s?\d{1,6}\b)?"
)
_CANDIDATE = re.compile(
    rf"(?<![\w.,@#€$£%+-])(?:(?:\+|plus\s)\s?)?\(?\+?(?:\d(?!\.\s)"
    rf"|o(?=\d\d))(?:(?:(?!(?:\.\s|\n)\d{{1,4}}\s[^\W\d_])[\s().\-/–]){{0,3}}\d){{3,19}}(?!\d){_EXTENSION}",
    re.IGNORECASE,
)
_AMOUNT_AFTER = re.compile(
    r"\s?(?:[%€$£]|[.,]\d|k\b|mio\b|mil\b|eur|usd|gbp|chf|mxn|euros?\b|dollars?\b|d[oó]lares|pounds?\b"
    r"|pesos\b|people|leads|calls|employees|mitarbeiter|leute|personas|empleados|llamadas|[a-z]*@)|\w",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"phone|\bcall\b|\bring\b|mobile|\bcell?\b|\b[ck]onta[ck]to?\b|\btel[fn]?\b|\btlf\w*|\bfono\b|\bwasap\b"
    r"|handy|nummer|\bfon\b|erreich|anruf|rufen|m[oó]vil|tel[eé]fono|celular|ll[aá]m[ae]|whats?app"
    r"|\bnumber\b|\btext me\b|\breach\b|\bn[uú]mero\b|signal\b|telegram",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"\b(?:call|phone|ring|mobile|cell?|tel|tlf\w*|fono|wasap|reach|text\s+me|whats?app|handy|telefon\w*"
    r"|erreich\w*|anruf\w*|m[oó]vil|tel[eé]fono|celular|ll[aá]m\w*|my\s+number|meine\s+nummer"
    r"|mi\s+n[uú]mero)\b",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"\b(?:order|invoice|ticket|ref(?:erence)?|customer\s+(?:no|number|id)|account|vat|iban|isbn|serial|case"
    r"|id|(?<!my\s)(?<!business\s)card|budget|between|rechnung|bestell\w*|auftrag\w*|kunden?(?:nummer|nr)"
    r"|konto\w*|ust\w*|zwischen|steuer\w*|pedido|factura|cuenta|entre|cif|nif|presupuesto|since|server|ip"
    r"|version|plz|zip)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_EXTENSION_END = re.compile(r"\s{0,2},?\s?(?:[a-zó]+|#)\s?[.:]?\s?\d{1,6}$", re.IGNORECASE)
_DATE = re.compile(
    r"(?:\d{1,2}\.\s?[-–]\s?)?\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)\b"
    r"|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d$"
)
_OTHER_SHAPE = re.compile(
    r"\d{2,7}\s[-–]\s\d{2,7}|\d{1,3}(?:[.,]\d{3})+(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{3})+)?"
    r"|\d{1,3}(?:\.\d{1,3}){3}|\d{4}(?:[ -]\d{4}){3}"
)
_TELLING_SHAPE = re.compile(
    r"(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[.\s-])\d{3}[.\s-]\d{4}|[6-9]\d\d(?:\s\d\d){3}"
    r"|[6-9]\d\d(?:\s\d{3}){2}|\(?0\d.*|\+.*",
    re.DOTALL,
)
_DIALLED = re.compile(r"\(?0\d{2,4}\)?[\s/-]\d{3}[\s-]?\d{3,4}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}")
# "Area code 575, then 555-0136".
_AREA = re.compile(
    r"(?:area\s+code|vorwahl|prefijo|lada|clave)\W{1,3}(?:(?:is|ist|es"
    r"|war)\s+)?(?P<code>\(?0?\d{2,5}\)?)[\s,.;:]{1,3}(?:(?:and|und|y)\s+)?(?:(?:then|dann|danach|luego"
    r"|despu[ée]s)\s+)?(?P<rest>\d[\d\s.-]{2,12}(?:(?:then|dann|luego)\s+\d[\d\s.-]{1,9})?\d)(?![\d%€$])",
    re.IGNORECASE,
)
_AREA_BEHIND = re.compile(
    r"(?<!\d)(?P<rest>\d[\d\s.-]{3,9}\d)\s{0,2}[,.;(]\s?(?:area\s+code|vorwahl|prefijo|lada"
    r"|clave)\W{1,3}(?:(?:is|ist|es)\s+)?(?P<code>0?\d{2,5})(?!\d)",
    re.IGNORECASE,
)
# "8015550166. make that 0167": only the end is put right.
_TAIL = re.compile(
    r"[^\w\n]{1,4}(?:(?:no|oh|oops|ah|ach|nee|nein|ay|uy|wait|halt)\W{1,3}){0,2}(?:make\s+(?:that|it)"
    r"|scratch\s+that|sorry|wait|i\s+mean(?:t)?|rather|quatsch|moment|ich\s+mein\w*|perd[óo]n|digo"
    r"|mejor\s+dicho|no|nein|nee)\W{1,3}(?:(?:acaba|termina|ends?|endet|hinten|it'?s|es|ist"
    r"|mit)\s+){0,2}(?:(?:in|on|auf|en|with)\s+)?(?P<tail>\d{2,5})(?=\s*(?:[,.;!)\n](?!\d)|$|hinten"
    r"|am\s+ende|at\s+the\s+end|al\s+final))",
    re.IGNORECASE,
)
# "406-555-0110 on your site", "0800 5550199, ist das eure Hotline?", "el de vuestro comercial, el 655 55 01 91".
_YOURS = (
    r"(?:your|eue?r(?:e[rnms]?)?|vuestr[oa]s?)\s+(?:\w+\s+){0,2}(?:(?:web)?site|page|screen|ad|flyer"
    r"|billboard|poster|plakat|number|phone|(?:hot|phone\s)?line|hotline|office|sales\w*|rep|guys?|people"
    r"|support|colleague|(?:web)?seite|anzeige|nummer|telefon\w*|zentrale|büro|vertrieb\w*|kolleg\w*|support"
    r"|p[áa]gina|web|n[úu]mero|tel[ée]fono|l[íi]nea|oficina|comercial|compañer[oa]|anuncio|cartel|valla)"
)
_OURS = r"\b(?:me|my|our|us|mich|mir|mein\w*|unser\w*|mi|nuestr\w*|\w+me)\b"
# "El vuestro comunica", "yours is engaged": a number of ours without the word.
_YOUR_OWN = (
    r"(?:(?:^|[.!?,]\s*)(?:el|la)\s+(?:vuestr[oa]|tuy[oa]|suy[oa])|\byours"
    r"|\b(?:eure|deine|euer|eur)[ers]?)\s+(?:is|just|ist|geht|klingelt|tutet|comunica|no|suena|est[áa]|da"
    r"|keeps|rings|goes|doesn'?t|never|always)\b"
)
# "A customer rang from 212 555 0155", "eine Kundin hat von der 0171 5550123 angerufen".
_CALLED_FROM = (
    r"\b(?:(?:call|anruf\w*|llamadas?(?:\s+perdidas?)?)\s+(?:from|von|del?|desde)"
    r"|(?:called|rang|phoned|texted)(?:\s+(?:me|us|yesterday|today|earlier|twice|again|just\s+now|this\s+\w+"
    r"|last\s+\w+)){0,3}\s+from|llam\w+(?:\s+(?:ayer|hoy|antes|anoche|dos\s+veces)){0,2}\s+(?:desde|con|del?)"
    r"|hat\s+(?:\w+\s+){0,3}?(?:von|mit|unter)|(?:haben|wurde\w*|werde|ruf(?:t|en)"
    r"|klingelt\w*)\s+(?:\w+\s+){0,4}?von|(?:rief|riefen)\s+(?:\w+\s+){0,3}?(?:von|mit|unter))(?:\s+(?:the|el"
    r"|la|der|dem|einer|number|nummer|n[úu]mero)){0,2}\s+"
)
# "Our plumber's number is ...", "die Nummer von meinem Bruder", "eine Kundin hat ihre Nummer ... hinterlassen".
_NUMBER = (
    r"(?:(?:phone|mobile|cell)\s+)?(?:number|phone|mobile|cell|(?:handy|telefon)?nummer|handy|n[úu]mero"
    r"|tel[ée]fono|m[óo]vil|celular)"
)
_OF_OTHERS = rf"""
    \b(?:(?:my|our|the|a|his|her)\s+(?!assistant|secretary|receptionist){SOMEBODY}'s\s+{_NUMBER}
      | {_NUMBER}\s+(?:of|von|vom|de|del)\s+(?:(?:my|mein\w*|unser\w*|mi|un[oa]?|eine[rnm])\s+)?{SOMEBODY}
      | (?:an?|one|the|some|eine?|die|der|una?|el
        |la)\s+{STRANGER}\s(?![^.!?\n]*{_OURS})[^.!?\n]{{0,40}})(?:\s*:|\s+(?:is|ist|es|war|was))?"""
_THEIRS_BEFORE = re.compile(
    rf"(?:{_OF_OTHERS}|\b(?:your|eure?|vuestr[oa])|{_YOUR_OWN}(?![^.!?\n]*{_OURS})[^.!?\n]{{0,30}}"
    rf"|{_CALLED_FROM}|\b{_YOURS}\b(?![^.!?\n]*{_OURS})[^.!?\n]{{0,25}}"
    rf"|(?:\b(?:he|hemos)\s+llamado|\bllam(?:[ée]|amos)"
    rf"|(?:\b(?:i|we)\s+(?:have\s+|'ve\s+|just\s+)?|(?:^|[.!?,]\s*))(?:called|rang|rung|dialled|dialed"
    rf"|phoned|tried)|\bhab\w*\s+(?:ich\s+)?(?:bei\s+)?(?:der|die|unter))(?:\s+(?:al?|the|el|your))?)\s*$",
    re.IGNORECASE | re.VERBOSE,
)
_THEIRS_AFTER = re.compile(
    rf"""(?:[^.!?\n]{{0,10}}\b(?:on|off|from|in|auf|aus|von|en|de)\s+(?:the\s+|der\s+|la\s+)?{_YOURS}\b
      |[^,.!?\n]{{0,25}}\bbei\s+(?:euch|ihnen|dir)\b|\s+(?:that|which)(?:'s|\s+is|\s+you)\b
        |\s+(?:vuestr[oa]|tuy[oa]|suy[oa]|of\s+yours|von\s+euch)\b
        |,?\s+(?:que\s+(?:sale|aparece|pone|figura|hay|ten[ée]is)
        |di?e?[er]\s+(?:(?:oben|unten|da|hier|bei\s+euch|auf\s+\w+\s+\w+)\s+steht|ihr)|(?:shown|listed)\b)
      |\s{{0,2}}(?:de\s+(?:ah[íi]|aqu[íi]|all[íi])\s+(?:abajo|arriba)|(?:down|up)\s+there
        |(?:at|on)\s+the\s+(?:bottom|top)|(?:da|hier|dort)\s+(?:unten|oben))\b
      |[^.!\n]{{0,40}}\b(?:estafa|scam|betrug|abzocke)\b
      |[^.!\n]{{0,30}}\b(?:(?:is|was)\s+(?:that|this|it)\s+you(?:r\s+\w+)?|sois\s+vosotros|seid\s+das\s+ihr
        |(?:seid|wart|war)\s+(?:das\s+)?ihr|[ée]rais\s+vosotr[oa]s)\b[^.!\n]{{0,25}}(?:\?|$)
      |(?![^.!?\n]*{_OURS})[^.!\n]{{0,30}}(?:\byours\b|\b{_YOURS}\b
        |\b(?:vuestr|suy|tuy)[oa]s?\b)[^.!\n]{{0,25}}\?)""",
    re.VERBOSE | re.IGNORECASE,
)
# "Kann das die 0171 5550144 erkennen", "can it tell (212) 555-0100 apart from a fax": what is asked whether we can, with it.
_ASKS = re.compile(
    r"\W*(?:(?:and|und|y|but|aber|pero|so)\s+)?(?:can|could|does|do|will|would|is|are|how|who|whose"
    r"|what(?!\s+i\b)|why|kann|könn\w+|erkennt|versteht|gehört|kostet|wie(?!\s+gesagt)|wer|wem|was|warum"
    r"|puede[sn]?|pod[ée]is|reconoce|entiende|de\s+qui[ée]n|qui[ée]n|c[óo]mo|qué|cu[áa]nto)(?!\w)",
    re.IGNORECASE,
)
_TO_CALL = re.compile(
    rf"{_OURS}|\b(?:call|ring|phone|text|reach|write|ruf\w*|\w*(?:an|rück)ruf\w*|erreich\w*|llam\w+"
    rf"|ok(?:ay)?|fine|good|enough|valid|reicht|passt|recht|gut|vale|bien|sirve|do(?=\s*$))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,.:!?;\n]")
# "Österreichisches Handy", "a Swiss number", "un móvil mexicano".
_FROM_ABROAD = re.compile(
    rf"(?<!\w)(?:(?P<before>[^\W\d_]{{4,20}})\s+(?:{_NUMBER}|sim|line|anschluss)"
    rf"|{_NUMBER}\s+(?P<after>[^\W\d_]{{4,20}}))(?!\w)",
    re.IGNORECASE,
)
# German mobile numbers, which no other country of the language dials so.
_GERMAN_MOBILE = re.compile(r"\D*0\D?1\D?[5-7]")
# Words that lead on to no number: "871 03 55 20 o nada".
_TRAILING = re.compile(r"(?:[\s,]+(?:o|y|and|und|then|dann|luego|die|the|el))+$", re.IGNORECASE)
_FEWEST = 5
_REGIONS = {"en": ("US", "GB"), "de": ("DE", "AT", "CH"), "es": ("ES", "MX", "AR", "CO")}
_BETWEEN = r"(?:(?:and|und|y)\s+)?(?:then|dann|danach|luego|despu[ée]s|times|veces|die|the|el)\s+"
_SPOKEN = re.compile(
    rf"(?<!\w)(?:plus\s+|m[aá]s\s+(?=\w))?(?:(?:{NUMERALS}|\d{{1,15}}"
    rf"|(?<=a\s)y(?=\s))(?:\s*(?:[,-]|\.{{2,4}}|…)\s*|\s+|$|(?=[.!?]))(?:{_BETWEEN}){{0,2}}){{4,24}}",
    re.IGNORECASE,
)


def read(
    text: str, context: Context, language: str, place: str | None = None, listed: bool = False
) -> list[Fact]:
    """The visitor's number, E.164. `place` is the country that the message names; `listed` says the message is a list of
    contacts.

    When a number was asked for and the digits cannot be one, the same as `vague`.
    """
    regions = _regions(context, language, place or _told_region(text))
    found = [
        f
        for f in _candidates(text, context, regions, listed)
        if f and not _is_theirs(text, f) and not _is_spoken_of(text, f, context.asked == "phone")
    ]
    known = [fact for fact in found if fact.state == "known"]
    if known:
        return [_put_right(text, choosing.one(text, known))]
    return found[:1] if context.asked == "phone" else []


def _regions(context: Context, language: str, country: str | None) -> list[str]:
    locale = context.locale.replace("_", "-").split("-")
    region = locale[-1].upper() if len(locale) > 1 and len(locale[-1]) == 2 else None
    usual = (*_REGIONS.get(language, ()), *_REGIONS.get(locale[0].lower(), ()))
    return list(dict.fromkeys(r for r in (country, context.country, region, *usual) if r))


def _told_region(text: str) -> str | None:
    """The country of "österreichisches Handy", "a Swiss number", "móvil mexicano"."""
    for said in _FROM_ABROAD.finditer(text):
        if code := country.demonym(said["before"] or said["after"]):
            return code
    return None


def _candidates(text: str, context: Context, regions: list[str], listed: bool) -> Iterator[Fact | None]:
    asked = context.asked == "phone"
    if asked:
        yield from _with_area(text, regions)
    if asked or _CUE.search(text):
        for spoken in _SPOKEN.finditer(text):
            yield _spoken(spoken, regions)
    for match in _CANDIDATE.finditer(text):
        if _is_other(text, match, asked):
            continue
        if (
            asked
            or listed
            or _CUE.search(text[max(0, match.start() - 40) : match.start()])
            or _tells(match.group())
        ):
            sure = asked or _is_pressed(text, match)
            yield _fact(match.group(), _dialled(match.group()), match.start(), regions, asked, sure)


def _is_theirs(text: str, fact: Fact) -> bool:
    """Whether this is a number of ours, or of somebody else, that the visitor speaks of or asks about."""
    begin = max(0, fact.start - 70)
    return bool(_THEIRS_BEFORE.search(text, begin, fact.start) or _THEIRS_AFTER.match(text, fact.end))


def _is_spoken_of(text: str, fact: Fact, asked: bool) -> bool:
    """Whether the clause asks something about the number, and not that one be called at it."""
    begin, end = scan.around(text, fact.start, fact.end, _CLAUSE)
    if asked and text[end : end + 1] != "?":
        return False
    before, after = text[begin : fact.start], text[fact.end : end]
    return bool(_ASKS.match(before)) and not _TO_CALL.search(before) and not _TO_CALL.search(after)


def _put_right(text: str, fact: Fact) -> Fact:
    """The number with the end that the visitor gives anew."""
    tail = _TAIL.match(text, fact.end)
    if not tail:
        return fact
    value = fact.value[: -len(tail["tail"])] + tail["tail"]
    return replace(
        fact, value=value, quote=text[fact.start : tail.end()], end=tail.end(), replaces=fact.value
    )


def _with_area(text: str, regions: list[str]) -> Iterator[Fact | None]:
    for area in (*_AREA.finditer(text), *_AREA_BEHIND.finditer(text)):
        digits = re.sub(r"\D", "", area["code"] + area["rest"])
        yield _fact(area.group(), digits, area.start(), regions, asked=True)


def _is_pressed(text: str, match: re.Match[str]) -> bool:
    """ "Ring me on 07700 900651", "01632 960 284": words or a shape that nothing but a telephone has."""
    led = _CALLING.search(text[max(0, match.start() - 25) : match.start()])
    return bool(led) or bool(_DIALLED.fullmatch(match.group().strip()))


def _is_other(text: str, match: re.Match[str], asked: bool) -> bool:
    """Digits that something else claims: a unit after them, a date, an order's number, an amount."""
    before = text[max(0, match.start() - 40) : match.start()]
    other = _OTHER_NUMBER.search(before)
    if _AMOUNT_AFTER.match(text, match.end()) or (other and not _CALLING.search(before, other.start())):
        return True
    number = match.group().strip()
    return bool(_DATE.match(number)) or (not asked and bool(_OTHER_SHAPE.fullmatch(number)))


def _dialled(quote: str) -> str:
    """The number without its extension, "plus" as the sign."""
    return _EXTENSION_END.sub(
        "",
        re.sub(
            r"^(\(?)o(?=\d)",
            r"\g<1>0",
            re.sub(r"^plus\s+", "+", quote, flags=re.IGNORECASE),
            flags=re.IGNORECASE,
        ),
    )


def _tells(number: str) -> bool:
    return bool(_TELLING_SHAPE.fullmatch(number))


def _fact(
    quote: str, number: str, start: int, regions: list[str], asked: bool, sure: bool = False
) -> Fact | None:
    digits = sum(c.isdigit() for c in number)
    value, confidence = _normalised(number, regions, asked or sure) if digits > _FEWEST else (None, 0.7)
    asked = asked and digits >= _FEWEST
    state = "known" if value else "vague"
    if not value and not asked:
        return None
    return Fact("phone", state, value, quote, start, start + len(quote), confidence)


def _spoken(match: re.Match[str], regions: list[str]) -> Fact | None:
    quote = _TRAILING.sub("", match.group().rstrip(" ,-.…\n"))
    words = re.findall(r"\w+", quote.lower())
    digits = digits_of(quote.lower())
    if all(word.isdigit() for word in words) or len(digits) < 7:
        return None
    digits = ("+" if words[0] in ("plus", "más", "mas") else "") + digits
    fact = _fact(quote, digits, match.start(), regions, asked=True)
    return fact if fact and fact.state == "known" else None


def _normalised(number: str, regions: list[str], asked: bool) -> tuple[str | None, float]:
    """E.164 by the first region in which the number exists; if asked for, as it could be in the likeliest one."""
    possible = None
    for place, parsed in enumerate(_parsed(number, regions)):
        if phonenumbers.is_valid_number(parsed):
            return phonenumbers.format_number(parsed, PhoneNumberFormat.E164), 0.95
        if place == 0 and _could_be(parsed, number):
            possible = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
            if regions[:1] == ["DE"] and _GERMAN_MOBILE.match(number):
                break
    if possible and (asked or number.lstrip("( ").startswith(("+", "00"))):
        return possible, 0.75
    return None, 0.7


def _could_be(parsed: phonenumbers.PhoneNumber, number: str) -> bool:
    """A number of the right length; in North America none begins with 0 or 1."""
    national = parsed.country_code == 1 and "+" not in number
    full = phonenumbers.is_possible_number_with_reason(parsed) == ValidationResult.IS_POSSIBLE
    return full and not (national and number.lstrip("( ")[:1] == "0")


def _parsed(number: str, regions: list[str]) -> Iterator[phonenumbers.PhoneNumber]:
    digits = re.sub(r"\D", "", number)
    tries: list[tuple[str, str | None]] = [(number, region) for region in regions]
    if digits.startswith("00") and "+" not in number:
        tries.insert(0, ("+" + number.lstrip("( ").removeprefix("00"), None))
    elif "+" in number:
        tries = [(number, None)]
    elif len(digits) > 10:
        tries.append(("+" + digits, None))
    for text, region in tries:
        try:
            yield phonenumbers.parse(text, region)
        except NumberParseException:
            continue
