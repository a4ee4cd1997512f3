"""The visitor's web address, without tracking: "northwind.com", "https://...", "northwind dot com"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

from bot.understanding import choosing, scan
from bot.understanding.contact.contact_words import is_common
from bot.understanding.contact.country_words import CODES
from bot.understanding.contact.email_domains import FREE
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.kin import FAMILY
from bot.understanding.people import answer_parts

_ENDINGS = word_set("""
        com org net info biz edu gov io ai app dev co eu uk shop store online site website web tech cloud
        digital agency group company consulting solutions services studio design media
    gmbh berlin hamburg koeln wien bayern swiss cat lat global world systems software energy health care
    finance legal law tax travel hotel restaurant bike auto cars works build house immo
    team network international ventures capital partners marketing email live life pro xyz one blog news page
    space london nyc madrid test example events photography photos plumbing builders construction clinic
    dental repair cleaning catering farm garden homes land realty properties academy school training coach
    fitness yoga salon beauty spa style fashion kitchen cafe bar pub wine beer pizza florist flowers wedding
    gallery art film tv fm radio support tools express direct center centre community church land estate
    rentals supply parts services tax insure loans legal lawyer law vet pet dog
    scot wales cymru irish eus gal quebec paris vlaanderen amsterdam brussels nrw tirol saarland ruhr istanbul
    boston miami melbourne sydney capetown joburg kiwi barcelona madrid
    education casa tienda haus versicherung reise reisen schule viajes moda vin vino boutique fun club social
    band dance theater football golf run guru expert coop ngo ong foundation charity gives fund coffee menu
    recipes catering delivery taxi limo boats yachts homes
    house apartments villas rent sale sales shopping store deals gifts toys games game bike bikes cab auction
    bid watch jewelry diamonds shoes clothing fashion hair makeup skin tattoo surgery doctor dentist hospital
    healthcare care clinic
    jetzt engineering engineer contractors construction glass tools supply industries systems solutions
    technology computer computers software codes domains hosting cloud chat link click top vip wiki plus red
    blue green black pink ink print press camera photo pics video audio fm am""") | {
    code.lower() for code in CODES
}
_FILES = word_set("pdf doc docx xls xlsx csv png jpg jpeg gif txt zip html htm php js json xml")
# Endings that are words: "look at it.it works" is two sentences.
_WORDS = word_set(
    "jetzt it in me so no to is my be us am at do as la mas al pro one live life test page space news care "
    "team build works"
)
_URL = re.compile(r"(?<![\w@.:/=\"-])(?:https?://|www\.)[^\s<>\"'{}|\\^`@]{3,400}(?![^\s]*@)", re.IGNORECASE)
# "Talleres Iruña S.Coop." ends in a legal form.
_BARE = re.compile(
    r"(?<![\w@./:-])(?!S\.Co(?:op|m)\b)(?:[^\W_][\w-]{0,62}\.){1,4}([^\W\d_]{2,12})(?![\w@-]"
    r"|\.\w)(?:/[^\s<>\"'{}|\\^`]{0,300})?",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?<![\w@])(?:(www|w\sw\sw|(?:we|weh|dub|uve\sdoble|doble\su|doble\sve"
    r"|ve\sdoble)(?:\s(?:we|weh|dub|uve\sdoble|doble\su|doble\sve|ve\sdoble)){2}"
    r"|(?:triple|tres)\s(?:w|uves?\sdobles?|doble\su)|dreimal\sw(?:eh)?)\s(?:dot|punkt"
    r"|punto)\s)?([^\W_][\w-]{0,62}(?:\s(?:minus|bindestrich|dash|hyphen|gui[oó]n|and|und"
    r"|y)\s[^\W_][\w-]{0,40}){0,3})\s(?:dot|punkt|punto)\s([a-z]{2,12})(?:\s(?:dot|punkt"
    r"|punto)\s([a-z]{2}))?(?:\s(?:slash|schrägstrich|barra)\s([\w-]{1,40}))?\b",
    re.IGNORECASE,
)
_SLIPPED = re.compile(
    r"\W*(?:(?:it'?s|es|(?:das\s+)?ist|mine\s+is|(?:la\s+)?web\s+es)\s+)?(?P<www>www[\s.,]{1,3})?(?P<name>[^\W_][\w-]{2,62})"
    r"(?P<mark>\s?[.,]\s?|\s)(?P<ending>com(?:\.(?:mx|ar|co|pe|au|br))?|co\.uk|net|org|info|eu|io|de|at|ch|es|mx|cl|uk|shop)"
    r"(?=\s*(?:$|[,;!?(\n]|\.(?:\s|$)|(?:but|and|aber|und|pero|y)\s))",
    re.IGNORECASE,
)
# "Miel de la sierra punto com, todo junto": the words before are the name's.
_JOINED = re.compile(
    r"\W*(?:all\s+)?(?:one\s+word|(?:al)?together|joined|no\s+spaces|(?:alles\s+)?zusammen(?:geschrieben)?"
    r"|(?:in\s+)?ein(?:em)?\s+wort|tod[oa]\s+junt[oa]|junt[oa]|sin\s+espacios)(?!\w)",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?<!\w)(?:(?!(?:it'?s|is|ist|es|unter|under|at|lautet|www)\s)[^\W_][\w-]*\s){1,4}$",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s(?:minus|bindestrich|dash|hyphen|gui[oó]n)\s", re.IGNORECASE)
_TOOLS = word_set(
    "asp.net ado.net vb.net socket.io google.com linkedin.com facebook.com instagram.com twitter.com x.com "
    "s.com youtube.com capterra.com g2.com monday.com booking.com amazon.com wikipedia.org chat.com"
)
_OURS = re.compile(
    r"\b(?:web\s?site|site|web\s?page|webseite|homepage|web|p[aá]gina|domain|url|internet)\b"
    r"|\b(?:our|my|unsere?|meine?|nuestr[ao]|mi)\s+$|\b(?:unser\w*|mein\w*)\s+(?:seite|shop)\b"
    r"|\b(?:see|find|check\s+out|look\s+at)\s+(?:\w+\s+){0,2}(?:us|our\s+\w+|what\s+we\s+\w+)\s+(?:on|at"
    r"|under)\s+$|(?:^|[,.;!:]\s+)(?:(?:please|bitte)\s+)?(?:see|look\s+at|check(?:\s+out)?|visit|siehe"
    r"|schaut?\s+(?:mal\s+)?auf|guckt?\s+(?:mal\s+)?auf|mira(?:d|en?)?|ve(?:d|an)?|visita(?:d)?)\s+$"
    r"|\b(?:photos?|pics|pictures|details|info|more|menu|fotos?|bilder|infos?|näheres|mehr|speisekarte"
    r"|m[áa]s|carta)\s+(?:\w+\s+){0,2}(?:on|at|auf|unter|en)\s+$|\baddress(?:\s+is)?\s+$"
    r"|\b(?:schaut?|guckt?|schauen\s+sie)\s+(?:\w+\s+){0,2}bei\s+uns\s+(?:\w+\s+)?(?:rein|vorbei),?\s+$"
    r"|\b(?:nos\s+(?:ves|v[ée]is|encuentras?|encontr[áa]is)|lo\s+que\s+hacemos)\s+(?:est[áa]\s+)?en\s+$"
    r"|\b(?:stehen|steht|sind|findest\s+du|findet\s+ihr|finden\s+sie|läuft|laufen)\s+(?:\w+\s+){0,3}(?:auf"
    r"|unter)\s+$",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\b(?:use|uses|using|used|saw|see|seen|found|via|like|than|from|read|through|on|nutzen|nutze|verwenden"
    r"|gefunden|gesehen|über|auf|usamos|uso|vi|encontr\w+|your|ihre[rn]?|eure|tu|su"
    r"|competitor\w*)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
# Where one met us: "he leído de vosotros en xataka.com", "saw you on capterra.com".
_MET = re.compile(
    r"\b(?:saw|seen|found|heard|read|discovered|gesehen|gefunden|gehört|gelesen|entdeckt|vi|visto|encontr\w+"
    r"|le[íi]do|le[íi]|o[íi]do|conoc\w+|descubr\w+)\b",
    re.IGNORECASE,
)
_US = re.compile(
    r"\b(?:you|ya|u|y'all|euch|sie|dich|dir|ihnen|os|te|les?|vosotr[oa]s|ustedes|ti)\b",
    re.IGNORECASE,
)
# Asked for one's own: what it was built with, what it should be like, and what is asked of ours.
_ANOTHERS = re.compile(
    r"\b(?:(?:tried|used?|saw|seen|probé|probado|visto|ausprobiert|probiert|gesehen)\s+(?:\w+\s+){0,3}?(?:on"
    r"|at|auf|bei|en)|(?:bot|chat\w*|widget|one|error|fehler\w*)(?:\s+\d{3})?\s+(?:on|at|auf|bei|von|en|de)"
    r"|not|nicht|no|like|unlike|similar\s+to|than|built\s+(?:\w+\s+)?(?:with|on|in|by)"
    r"|(?:made|done|created|designed|hosted)\s+(?:with|on|in|by|at)|wie|ähnlich"
    r"|(?:gebaut|gemacht|erstellt)\s+(?:mit|bei|von)"
    r"|(?:mit|bei|von)(?=\s+[\w.-]+\s+(?:gebaut|gemacht|erstellt|gebastelt))|como|parecid\w+\s+a"
    r"|(?:hizo|hecha|hecho|hicimos|creada)\s+(?:\w+\s+){0,2}(?:con|en|por))\s+(?:la\s+(?:de|en)\s+"
    r"|die\s+von\s+|bei\s+|von\s+|the\s+one\s+(?:of|at)\s+)?$",
    re.IGNORECASE,
)
_OUR_KIN = rf"(?:mein\w*|my|mi)\s+{FAMILY}"
# "Die Seite vom Chor meiner Frau", "mein Bruder hat eine, ...".
_OF_KIN = re.compile(
    rf"(?:\b(?:(?:web)?site|(?:web)?seite|page|web|p[áa]gina)\s+(?:\w+\s+){{0,3}}?{_OUR_KIN}\b"
    rf"|\b{_OUR_KIN}\s+(?:has|hat|tiene)\b|\b{_OUR_KIN}'s\s+(?:site|page|website))[^.!?\n]{{0,60}}$",
    re.IGNORECASE,
)
# What a site has, does or fails to do is told of another's: "intercom.com has a dark mode", "app.example.com no carga".
_TOLD_OF = re.compile(
    r"\W{0,2}\s*(?:has|have|does|looks?|feels?|offers?|hat|haben|macht|kann|bietet|sieht|gefällt|find\s+ich"
    r"|tiene|hace|ofrece|queda|mola|(?:is|ist|es)\s+(?:\w+\s+)?(?:nicer|better|prettier|cooler|faster"
    r"|cheaper|schöner|besser|hübscher|schneller|billiger|m[áa]s|mejor)"
    r"|no\s+(?:me\s+|nos\s+)?(?:carga|funciona|va|abre)|(?:won'?t|doesn'?t|does\s+not)\s+(?:load|open|work)"
    r"|(?:lädt|geht|funktioniert)\s+(?:\w+\s+)?(?:nicht|nich|ned))(?!\w)",
    re.IGNORECASE,
)
# "It's for lakeviewstorage.com. That's ours".
_THAT_IS_OURS = re.compile(
    r"\W{1,3}\s*(?:(?:that'?s|that\s+is|it'?s|which\s+is|is)\s+(?:ours|mine|us"
    r"|our\s+(?:site|website|page|shop))|(?:(?:das|es|die)\s+)?(?:ist|sind|gehört)\s+(?:unser\w*|mein\w*|uns"
    r"|mir|wir)|(?:es|son|somos)\s+(?:(?:la|el)\s+)?(?:nuestr\w+|m[íi]\w|nosotr\w+))(?!\w)",
    re.IGNORECASE,
)
_ASKED_OF_US = re.compile(
    r"\W*(?:(?:do|have|are)\s+you|(?:habt|seid)\s+ihr|ten[ée]is)\b"
    r"|\W*(?:do|does|can|could|will|would|is\s+(?:there|it|that)|habt|haben\s+sie|gibt|kann|geht|läuft"
    r"|funktioniert|ist\s+das|tienen|hay|funciona|puede\w*|va)\b[^!\n]*\?\s*$",
    re.IGNORECASE,
)
_POSSESSED = re.compile(r"\b(?:our|my|unser\w*|mein\w*|nuestr\w+|mi)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
# Where firms are rated and compared, and what others of our kind are called: no visitor's own, whatever the ending.
_COMPARED = word_set(
    "trustpilot capterra g2 getapp softwareadvice producthunt check24 verivox yelp tripadvisor provenexpert "
    "kununu glassdoor idealo rastreator kelisto trustedshops intercom tidio drift zendesk userlike livechat "
    "crisp tawk hubspot freshdesk freshchat zoho manychat landbot chatgpt google facebook instagram youtube "
    "linkedin twitter amazon ebay booking airbnb netflix whatsapp wikipedia reddit"
)
# "I'm also looking at example.com", "ich vergleiche euch mit example.de".
_COMPARES = re.compile(
    r"\b(?:looking\s+(?:\w+\s+)?at|considering|evaluating|testing|trying(?:\s+out)?"
    r"|compar\w+\s+(?:\w+\s+){0,3}?(?:with|to|against)|schau\w*\s+(?:ich\s+)?(?:mir|uns)\s+(?:\w+\s+){0,3}?"
    r"|vergleich\w*\s+(?:\w+\s+){0,3}?mit|test\w*\s+(?:gerade|grad|auch|parallel)|mirando"
    r"|comparando\s*(?:\w+\s+)?(?:con)?|probando|evaluando|tipo|such\s+as|in\s+the\s+style\s+of)\s*$",
    re.IGNORECASE,
)
_BUILDERS = word_set(
    "wix.com jimdo.com jimdo.de wordpress.com wordpress.org squarespace.com shopify.com shopify.de "
    "weebly.com webflow.com godaddy.com ionos.de ionos.com strato.de duda.co webnode.com webnode.es "
    "tiendanube.com etsy.com ebay.com ebay.de"
)
_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n")
_TRACKING = re.compile(
    r"^(?:utm_\w+|gclid|fbclid|msclkid|gbraid|wbraid|dclid|twclid|li_fat_id|mc_[ce]id|ref|referrer|_ga|_gl"
    r"|hs\w+|igshid|yclid)$",
    re.IGNORECASE,
)


# "The site is whatever comes after the @", "la web igual pero sin el hola".
_AFTER_AT = re.compile(
    r"(?<!\w)(?:after|behind|following|past|hinter|nach|ab|detr[áa]s\s+de|despu[ée]s\s+de|tras"
    r"|sigue\s+a)\s+(?:(?:the|dem|der|la)\s+)?(?:@|at\b|arroba|klammeraffe\w*)",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"(?<!\w)(?:without|minus|less|dropping|drop|leave\s+off|ohne|weg\s+mit|sin|quitando"
    r"|qu[íi]t(?:a|ale|ando(?:le)?)|menos|salvo)\s+(?:(?:the|das|dem|den|el|la"
    r"|lo\s+de)\s+)?[\"']?(?P<what>\w[\w.+-]*)",
    re.IGNORECASE,
)


def read(text: str, context: Context) -> list[Fact]:
    """The visitor's own site; not the tools and pages they mention. Host in lower case, the scheme as said."""
    asked = context.asked == "website"
    found = list(_urls(text, asked)) or (list(_spoken(text)) if asked or _OURS.search(text) else [])
    if asked and not found:
        found = list(_slipped(text))
    own = [fact for fact in found if (_answers if asked else _is_own)(text, fact)]
    return [choosing.one(text, own)] if own else []


def of_address(text: str, email: Fact, context: Context) -> list[Fact]:
    """The site that an e-mail address tells where the visitor says so: "same as that without the hello"."""
    local, host = str(email.value).rsplit("@", 1)
    beside = text[email.end :]
    if host in FREE or not (context.asked == "website" or _OURS.search(beside)):
        return []
    without = (said for said in _WITHOUT.finditer(beside) if said["what"].casefold() == local.casefold())
    tells = _AFTER_AT.search(beside) or next(without, None)
    if not tells:
        return []
    start, end = email.end + tells.start(), email.end + tells.end()
    return [Fact("website", "known", host, text[start:end], start, end, 0.85)]


def spans(text: str) -> list[tuple[int, int]]:
    """Every web address in the text, whoever's it is."""
    return [(fact.start, fact.end) for fact in _urls(text, asked=True)]


def cleaned(url: str) -> str | None:
    """The address without tracking, fragment, and trailing marks; None where it is no web address."""
    url = url.rstrip(".,;:!?)]'\"*")
    said_scheme = "://" in url
    try:
        parts = urlsplit(url if said_scheme else f"https://{url}")
        host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    except ValueError:
        return None
    if "." not in host or host.startswith(".") or parts.username:
        return None
    query = urlencode(
        [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k)]
    )
    scheme = f"{parts.scheme.lower()}://" if said_scheme else ""
    path = "" if _PAGE.fullmatch(parts.path) else parts.path.rstrip("/")
    return f"{scheme}{host}{path}{'?' + query if query else ''}"


# Where one writes to a firm is a page of its site, not the site.
_PAGE = re.compile(
    r"/(?:contact(?:-us)?|kontakt(?:formular)?|contacto|anfrage|impressum|visit|home|index\.html?"
    r"|visit(?:as|a-?nos|or-info)?|besuch(?:en)?|reserv(?:as|ations?|ieren)|book(?:ing|-now)?|buchen)/?",
    re.IGNORECASE,
)


def _urls(text: str, asked: bool) -> Iterator[Fact]:
    taken: list[tuple[int, int]] = []
    for match in _URL.finditer(text):
        yield from _fact(text, match.start(), match.group(), taken)
    for match in _BARE.finditer(text):
        ending = match.group(1).lower()
        known = ending in _ENDINGS or (asked and ending not in _FILES and not is_common(ending))
        if any(a <= match.start() < b for a, b in taken) or not known:
            continue
        if (
            ending in _WORDS
            and not asked
            and "-" not in match.group()
            and not _OURS.search(text[max(0, match.start() - 30) : match.start()])
        ):
            continue
        yield from _fact(text, match.start(), match.group(), taken)


def _fact(text: str, start: int, said: str, taken: list[tuple[int, int]]) -> Iterator[Fact]:
    value = cleaned(said)
    if value is None:
        return
    quote = said.rstrip(".,;:!?)]'\"*")
    taken.append((start, start + len(said)))
    yield Fact("website", "known", value, quote, start, start + len(quote), 0.9)


def _spoken(text: str) -> Iterator[Fact]:
    for match in _SPOKEN.finditer(text):
        www, name, ending, second, path = match.groups()
        if ending.lower() in _ENDINGS:
            start = match.start()
            if (
                _JOINED.search(text, match.end())
                and not www
                and (words := _SPELLED.search(text, 0, match.start(2)))
            ):
                start, name = words.start(), words.group() + name
            host = "".join(_DASH.sub("-", name).split())
            value = ".".join(part.lower() for part in (www and "www", host, ending, second) if part) + (
                f"/{path.lower()}" if path else ""
            )
            yield Fact("website", "known", value, text[start : match.end()], start, match.end(), 0.8)


def _slipped(text: str) -> Iterator[Fact]:
    """An answer whose dot is a comma or a blank, or stands apart: "www harborcafe com", "lucero .es", "berger,de"."""
    said = _SLIPPED.match(text)
    if said and (said["www"] or (said["mark"].strip() and not is_common(said["name"]))):
        host = f"{'www.' if said['www'] else ''}{said['name']}.{said['ending']}".lower()
        start = said.start("www") if said["www"] else said.start("name")
        yield Fact("website", "known", host, text[start : said.end()], start, said.end(), 0.75)


def _answers(text: str, fact: Fact) -> bool:
    """Whether a site is the visitor's own, given that they were asked for it."""
    if text.strip(" .!") == fact.quote or _THAT_IS_OURS.match(text, fact.end):
        return True
    theirs = answer_parts.is_theirs(text, fact.start, fact.end) or answer_parts.is_anothers_firm(
        text, fact.start, fact.end
    )
    return not (theirs or _met_there(text, fact) or _is_anothers(text, fact, asked=True))


def _is_anothers(text: str, fact: Fact, asked: bool) -> bool:
    """Whether this is what a site was built with, should be like, or is asked of us about."""
    before = text[: fact.start]
    told = not asked and _TOLD_OF.match(text, fact.end)
    if not _POSSESSED.search(before) and (told or _ASKED_OF_US.match(text)):
        return True
    if host_of(fact) in _BUILDERS or ("/" not in fact.value and host_of(fact).split(".")[0] in _COMPARED):
        return True
    return bool(_ANOTHERS.search(before) or _COMPARES.search(before) or _OF_KIN.search(before))


def _met_there(text: str, fact: Fact) -> bool:
    """Whether the sentence tells that one saw us there, or read of us."""
    begin, end = scan.around(text, fact.start, fact.end, _SENTENCE)
    met = _MET.search(text, begin, end)
    return met is not None and _US.search(text, begin, end) is not None


def host_of(fact: Fact) -> str:
    """The host of a site that was told, without "www."."""
    return str(fact.value).split("://")[-1].split("/")[0].removeprefix("www.")


def _is_own(text: str, fact: Fact) -> bool:
    before = text[max(0, fact.start - 40) : fact.start]
    host = host_of(fact)
    if _THAT_IS_OURS.match(text, fact.end):
        return True
    if host in _TOOLS or host in FREE or _met_there(text, fact) or _is_anothers(text, fact, asked=False):
        return False
    return bool(_OURS.search(before)) or not _NOT_OURS.search(before)
