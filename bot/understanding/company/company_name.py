"""Where a company's name begins and ends in a text, and which words are none."""

from __future__ import annotations

import re

from bot.understanding import clauses, scan
from bot.understanding.company.company_words import (
    CONNECTORS,
    GENERIC,
    KINDS,
    LEGAL,
    LEGAL_AFTER_COMMA,
    LEGAL_SPACED,
    NAMEABLE,
    PLACED,
    is_dotted,
    is_legal,
)
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.folding import folded, word_set
from bot.understanding.job import title_phrase
from bot.understanding.numerals.numbers_words import SPANISH, german_number
from bot.understanding.people import name_words
from bot.understanding.people.given_names import is_given

_TOKEN = re.compile(r"[^\W_](?:[\w'&+!-]|[./](?=\w))*\.?|[&+]")
_ARTICLE = re.compile(
    r"(?:the|an?|der|die|das|dem|'?ne[rmn]?|eine[rmn]?|ein|el|la|los|las|una?)\s+",
    re.IGNORECASE,
)
_HESITATION = re.compile(r"(?:u+h+m?|u+m+|er+m|ä+h+m?|ö+h*m+|e+h+m?|hm+)[,.]*\s+", re.IGNORECASE)
# "Academia de inglés Bright".
_KIND_OF = re.compile(r"(?P<kind>[^\W\d_]+)\s(?:de\s)(?P<what>[a-záéíóúñ]{4,})\s(?=[A-ZÁÉÍÓÚÑ])")
_FIRM = re.compile(r"(?:firma|fa\.)\s+(?=[A-ZÄÖÜ])|Firma\s+(?=[A-ZÄÖÜ])")
_INDEFINITE = re.compile(r"(?:an?|'?ne[rmn]?|eine[rmn]?|ein|una?)\s", re.IGNORECASE)
_PARTNERS = re.compile(
    r"""
        (?:[^\W\d_][\w'-]{1,30}(?:\s[^\W\d_][\w'-]{1,30})?,\s){1,4}[^\W\d_][\w'-]{1,30},?\s(?:and|&|y|und
          |e)\s[^\W\d_][\w'-]{1,30}
    (?:\s(?:LLP|LLC|PLC|Inc|Ltd|GmbH|PartG|mbB|S\.?L\.?P?|S\.?C)\b\.?|\s(?-i:[A-ZÄÖÜ])[\w-]{2,30}){0,2}
    (?:,\s(?:(?:attorneys?|solicitors|lawyers|barristers|advocates|architects|accountants|surveyors
      |rechtsanwält\w+|anwält\w+|anwaltskanzlei|notare|steuerberater|architekten|abogad[oa]s|notarios
      |asesores|arquitectos)(?:\sat\slaw)?))?(?=\s*(?:[.!\n]|$))""",
    re.VERBOSE | re.IGNORECASE,
)
_CALLING = re.compile(r",\s[^\W\d_]+(?:\sat\slaw)?$", re.IGNORECASE)
# What partners call the rest of them, which tells a firm in any sentence.
_REST = re.compile(
    r"(?:and|&|y|und|e)\s(?:kollegen|kolleginnen|partners?|partner|söhne|sons|brothers|associates"
    r"|asociad[oa]s|soci[oa]s|hijos|co|cia)\b",
    re.IGNORECASE,
)
# "I represent Harbour Marina Ltd. Kindly ...": the stop is the sentence's.
_SENTENCE_GOES_ON = re.compile(r"(?<=\w)\.\s+[A-ZÄÖÜ¿¡][a-zäöüß]+\s")
# "Firma: Fliesen Popescu Land: Deutschland".
_LABELS = word_set(
    "tel cell handy fax web homepage name nombre land country pais telefon telefono phone tel mobil movil "
    "mail email correo web website seite pagina ort stadt city ciudad position titel title cargo puesto "
    "budget presupuesto adresse address direccion"
)
_AMOUNT = re.compile(r"\d+|\d{2,}[km]")
_QUOTED = re.compile(r"[\"“„»«](?P<name>[^\W_][\w .,&'+!-]{1,48}[\w.!])[\"”“«»]")
# "Town of Eastbrook", "city of Fresno".
_MUNICIPAL = re.compile(
    r"(?i:town|city|county|municipality|village|borough|township|parish"
    r"|diocese)\s+of\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}"
)
_PRONOUNS = word_set("I I'm We Wir Ich")
# "Stadtwerke Unterau Uns fehlen ...", "Acme We're in Spain": with these a sentence begins, mark or none.
_SPEAKERS = re.compile(
    r"(?:we|i|you|they|it|he|she|that|there)'(?:re|ve|m|ll|s|d)"
    r"|(?:we|our|they|nos|se|me|le|les|nuestr[oa]s?(?!\s+señor)|yo|tenemos|somos|necesitamos|buscamos"
    r"|queremos)(?=\s(?-i:[a-zäöüáéíóúñ]))|(?:uns|unsere?[nmrs]?|wir|ich|mir|meine?[nmrs]?)(?=\s\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d[\d.]*\s+(?:[a-zäöüáéíóúñ]{3}|(?:leute|mitarbeit|angestellt|person|besch[äa]ftigt|people|staff"
    r"|employees|empleados)\w*)",
    re.IGNORECASE,
)
# "Früher Karstadt, jetzt ...": what the firm was; "Filiale Kastellaun": a part of it.
_NOT_FIRST = word_set(
    "ask frag fragt pregunta pregunten preguntad branche sector industria industry desde from einfach fruher "
    "ehemals vormals formerly previously left quit ex antes namenlos nameless unnamed halfway midway mitten "
    "docena docenas dozen dozens dutzend pleno claustro llevo llevamos says reads called simplemente filiale "
    "niederlassung zweigstelle sucursal"
)
# "Stammwerk Deutschland", "Co. Cavan": where a firm is.
_SITES = word_set(
    "stammwerk werk hauptsitz stammsitz firmensitz zentrale hauptverwaltung standort headquarters hq sede "
    "central matriz planta"
)
# "Wir sind Vierundzwanzig Leute": how many they are.
_HEADS = word_set(
    "leute mitarbeiter mitarbeitende personen kollegen angestellte mann people employees personas empleados "
    "trabajadores"
)
# "Jaén, capital mundial del aceite".
_CAPITAL_OF = re.compile(r"capital\s+(?:mundial|del?|of)\b", re.IGNORECASE)
_SAYS = word_set("says said say sagt sagte dice dicen dijo")
_NONE = word_set(
    "no none nothing not never nobody keine kein keinen nicht nichts nix niemand nie nada nadie ninguna "
    "ninguno nunca sin ohne"
)
_POSSESSED = word_set(
    "ihr ihre dein deine euer eure your dieser diese dieses mein meine unser unsere my our su sus tu tus mi "
    "mis nuestro nuestra este esta that this these"
)
# "tuckahoe tire & auto", "gärtnerei blum u. söhne", "fontanería hnos. pascual", "asesoría puig i ferrer".
_JOINS = word_set("& + u. hnos. i e st.")
_NAMING_ARTICLES = word_set("el la los las")
# "Am See", "de la colina": what stands behind is a name's.
_NAMING = PLACED | _NAMING_ARTICLES
# "Patrón mayor de la cofradía": whoever belongs to it.
_OF_THE = _NAMING_ARTICLES | {"del", "des"}
_FORMS = word_set("company corporation group firm business")
_FAMILY = word_set("sohne tochter sons daughters hijos hijas hermanos bruder")
# Everyday words that close a name in small letters: "northgate property management", "evergreen hr".
_CLOSING = word_set("management development hr co control repair repairs living personal")
# Words of a sentence, in which no name of small letters goes on; "run" and "senior" may stand in one: "quail run stables".
_GRAMMAR = word_set(
    """
        i we you he she it they me us my our your his her their this that these those there here who which
        what when where why how if so but or not no never is are was were am be been being do does did have
        has had will would can could should may might must
    need needs want wants use uses take takes get gets make makes go goes going came come for from to in on at
    with without about into since until before after as than then every each all some any many much more most
    very too also just only right now today currently still already already please thanks
    ich wir du er sie es ihr mich mir uns mein meine unser unsere dein euer euch der die das dem den des ein
    eine einen einem einer ist sind war waren bin seid hat haben habe hatte wird werden wurde kann können
    könnte soll muss müssen will wollen braucht brauchen für mit ohne von zu nach seit bis vor bei aus auf
    über unter wenn weil dass ob wo wer was wie nicht kein keine nie jeder jede jedes alle sehr auch nur noch
    schon gerade jetzt heute derzeit bitte danke wegen gegen als oder aber und
    yo tú él ella nosotros ellos me te se nos os le les lo mi mis su sus tu nuestro nuestra un una unos unas
    es son era soy somos eres está están estamos estoy tiene tienen tengo tenemos hay hace hacen puede pueden
    podemos quiero queremos necesito necesitamos para por con sin desde hasta sobre en a que quien cuando
    donde como si no ni nunca cada todo toda todos muy también solo sólo ya ahora hoy porque o pero"""
)
# "Gwilym's garage mate", "malerei hofer gell".
_ADDRESSED = "mate dude bro man pal buddy love tío alter digga gell oida obviously innit pues obvio"
_VOCATIVES = word_set(f"{_ADDRESSED} halt eben nomás")
_FANCIES = word_set(
    "little tiny mini big happy bright wild best busy lucky crazy cosy cozy jolly merry blue red green black "
    "white golden silver pink yellow purple"
)
_LONGEST, _MOST_SMALL = 7, 5
_PAUSE = re.compile(
    r"\.?\s*(?:$|[.,;:!?)(\n]|\s[-–—]|(?:and|und|y|in|aus|en|we(?:'re)?|i|wir|ich|somos|tenemos|queremos"
    r"|necesitamos|buscamos|here|hier|but|aber|pero|from|as|als|como|has|need|brauchen|necesitamos|btw|lol"
    r"|haha|(?:ja)+|that'?s|it'?s|mit|with|im|bei|at|para|halt|eben|oder|bitte|please|gracias|danke|thanks"
    rf"|{'|'.join(_ADDRESSED.split())}|nom[áa]s|natürlich"
    r"|statt|tbh|actually|period|comma|punkt|komma|punto"
    r"|coma|as[íi]|esto?|lo|angestellt|tätig|beschäftigt)\b)",
    re.IGNORECASE,
)

# "Das tippe ich von Hand ab" ends in no Swedish firm.
_BY_HAND = re.compile(r"\bHand\s+ab\Z")

Span = tuple[int, int]


def take(text: str, position: int, loose: bool, bare: bool = False) -> Span | None:
    """The span of the company name beginning at `position`; `loose` allows small letters, `bare` whole answers."""
    if _CAPITAL_OF.match(text, position):
        return None
    if hesitation := _HESITATION.match(text, position):
        position = hesitation.end()
    if firm := _FIRM.match(text, position):
        position = firm.end()
    if (quoted := _QUOTED.match(text, position)) and (quoted["name"][0].isupper() or loose):
        return quoted.span("name")
    if municipal := _MUNICIPAL.match(text, position):
        return municipal.span()
    if _INDEFINITE.match(text, position):
        span = None if not bare or text[position].islower() else _named(text, position, loose, bare)
        return span if span and not all(map(is_trade, text[slice(*span)].split()[1:])) else None
    article = _ARTICLE.match(text, position)
    if article and (text[position].islower() or not text[article.end() : article.end() + 1].isupper()):
        position = article.end()
    if text[position : position + 1].islower() and (after := _past_kind(text, position)):
        position = after
    span = _named(text, position, loose, bare)
    if (
        span
        and article
        and position == article.end()
        and " " not in text[slice(*span)]
        and is_trade(text[slice(*span)])
    ):
        return None
    return (
        (article.start(), span[1])
        if span and bare and article and _is_its_own(text, article.start(), span)
        else span
    )


def _is_its_own(text: str, at: int, span: Span) -> bool:
    """ "The moonbeam ballroom", answered in small letters; but "the acme corporation", "the council in Wenlow"."""
    name = text[slice(*span)]
    return (
        text.startswith("the", at)
        and name.islower()
        and name.split()[-1] not in _FORMS
        and not text[span[1] : span[1] + 1].isspace()
    )


def traded(text: str, position: int) -> Span | None:
    """The span of a name in small letters at `position` that a legal form or a trade tells: "oakfield roofing"."""
    if _INDEFINITE.match(text, position) or not text[position : position + 1].islower():
        return None
    end = _up_to_legal(text, position, bare=False) or _up_to_trade(text, position)
    return (position, end) if end and not country.is_place(text[position:end]) else None


def pauses(text: str, position: int) -> bool:
    """Whether a name may end there: at a mark, or before a word with which something else begins."""
    return bool(_PAUSE.match(text, position))


def has_legal(said: str) -> bool:
    """True where a legal form follows: "Nordlicht AG"."""
    return any(is_legal(word) for word in said.split()[1:]) and not _BY_HAND.search(said)


def is_municipal(said: str) -> bool:
    """True for "City of Fresno"."""
    return _MUNICIPAL.fullmatch(said) is not None


def _named(text: str, position: int, loose: bool, bare: bool) -> Span | None:
    loose = loose or _is_kind_and_name(text, position)
    listed = _PARTNERS.match(text, position)
    if (
        listed
        and not _signs_first(listed.group())
        and (_REST.search(listed.group()) or (bare and _are_names(listed.group())))
    ):
        return position, listed.end()
    if loose and (closed := _up_to_legal(text, position, bare) or _up_to_trade(text, position)):
        spaced = LEGAL_SPACED.match(text, closed)
        return position, spaced.end() if spaced else closed - _is_sentences_stop(
            text, closed - 1, text[position:closed]
        )
    kind = _KIND_OF.match(text, position)
    tokens = _tokens(text, position, loose)
    if kind and is_trade(kind["kind"]) and kind["what"] not in CONNECTORS:
        tokens = [_TOKEN.match(text, position), *_tokens(text, kind.end(), False)]  # type: ignore[list-item]
    if not tokens:
        return None
    end = tokens[-1].end()
    spaced = next(filter(None, (LEGAL_SPACED.match(text, token.end()) for token in tokens)), None)
    if comma := spaced or LEGAL_AFTER_COMMA.match(text, end):
        end = comma.end()
    elif (
        text[end - 1] == "."
        and not is_dotted(last := tokens[-1].group())
        and (last.lower() not in LEGAL or _SENTENCE_GOES_ON.match(text, end - 1))
    ):
        end -= 1
    if not text[position:end].lower().endswith("yahoo!"):
        end = position + len(text[position:end].rstrip("!"))
    return (position, end) if _is_name(text[position:end], bare) else None


def _is_sentences_stop(text: str, at: int, name: str) -> bool:
    """Whether the mark at `at` ends the sentence and not the name."""
    ends = _SENTENCE_GOES_ON.match(text, at) is not None or (
        text[at] == "." and name.split()[-1].lower() not in LEGAL and text[at + 1 :].strip()
    )
    return bool(ends) and not is_dotted(name)


def _signs_first(listed: str) -> bool:
    """True for "Amit Shah, Shah & Partners", "Ximena Ordóñez, Saleh y Asociados": who writes, and then the firm."""
    first, *rest = listed.split(",")
    names = first.split()
    return len(names) > 1 and (
        names[-1] in scan.WORD.findall(",".join(rest))
        or (is_given(names[0]) and len(rest) == 1 and _REST.search(listed) is not None)
    )


def _are_names(listed: str) -> bool:
    """True for "Pearson, Moreno and Pittman": partners, no trades or everyday words."""
    words = [word for word in scan.WORD.findall(_CALLING.sub("", listed)) if word.lower() not in CONNECTORS]
    return not any(
        is_plain_trade(word) or (is_common(word) and not name_words.is_surname(word)) for word in words
    )


def _up_to_legal(text: str, position: int, bare: bool) -> int | None:
    """Where "junk birnbaum & co. kg" ends: plain words are a name when a legal form closes them."""
    end, words = None, 0
    while words < _LONGEST and (token := _TOKEN.match(text, position)):
        word = token.group()
        if words and is_legal(word) and not _BY_HAND.search(text, 0, token.end()):
            end = token.end()
        elif (end and word.lower() not in CONNECTORS) or _breaks_off(word, words, bare):
            break
        position, words = scan.skip_space(text, token.end()), words + 1
    return end


def _up_to_trade(text: str, position: int) -> int | None:
    """Where "the paper lantern collective", "churrería la espuma" end: small letters that close or open with a trade, and a
    mark.
    """
    found: list[re.Match[str]] = []
    while len(found) < _MOST_SMALL and (token := _TOKEN.match(text, position)):
        word = token.group()
        joins = word in _JOINS
        named = bool(found) and found[-1].group() in _NAMING
        begun = bool(found) and not is_common(found[0].group())
        plain = (
            (word in _GRAMMAR if begun else is_firmly_common(word))
            and word not in CONNECTORS
            and word not in NAMEABLE
            and not named
            and not is_trade(word)
            and not (found and word.rstrip(".") in _CLOSING)
        )
        if (
            (found and word.rstrip(".") in _VOCATIVES and any(is_trade(w.group()) for w in found))
            or not (joins or word.rstrip(".").islower())
            or (not joins and plain)
        ):
            break
        found.append(token)
        if word.endswith(".") and not joins:
            break
        position = scan.skip_space(text, token.end())
    for count in range(len(found), 1, -1):
        words = [token.group().rstrip(".") for token in found[:count]]
        if _is_trade_and_name(words) and (
            _PAUSE.match(text, found[count - 1].end())
            or (is_trade(words[-1]) and not is_common(words[0]) and _goes_on(text, found[count - 1].end()))
        ):
            return found[count - 1].end() - found[count - 1].group().endswith(".")
    return None


def _is_trade_and_name(words: list[str]) -> bool:
    """ "oakfield roofing", "panadería el sol": a trade closes or opens them, and one word is a name's."""
    if (
        words[0] in CONNECTORS
        or words[-1] in CONNECTORS
        or words[-1] in _SAYS
        or words[-1] in _JOINS
        or folded(words[0]) in _NOT_FIRST
        or words[0].isdigit()
    ):
        return False
    if words[-1] in _CLOSING:
        return not is_common(words[0])
    if words[1] == "&" and len(words) == 3:
        return not any(map(is_firmly_common, words)) and not title_phrase.is_department(" ".join(words))
    placed = words[-2] in PLACED
    telling = placed or [
        w for w in words if w not in CONNECTORS and w not in GENERIC and not is_plain_trade(w)
    ]
    if words[0] in NAMEABLE:
        return (
            is_trade(words[-1])
            and not placed
            and not any(map(country.demonym, words))
            and any(not is_common(w) for w in words if w not in CONNECTORS and not is_plain_trade(w))
        )
    closes = (
        is_trade(words[-1])
        and not placed
        and words[-2] not in _OF_THE
        and words[0] not in GENERIC
        and (not is_firmly_common(words[0]) or is_plain_trade(words[0]))
    )
    opens = is_trade(words[0]) and (
        _names_a_place(words)
        or (
            len(words) > 2
            and is_plain_trade(words[0])
            and words[1] in _NAMING_ARTICLES
            and not is_firmly_common(words[-1])
        )
    )
    return bool(telling) and (closes or opens)


def _names_a_place(words: list[str]) -> bool:
    """What may stand behind a trade: a word of no everyday use, or one that an article or its place makes a name ("el sol",
    "am see").
    """
    last = words[-1]
    if (
        not is_common(last)
        or (words[-2] in PLACED and len(last) > 2)
        or (len(words) > 2 and last in NAMEABLE)
    ):
        return True
    if len(words) > 2 and words[-2].endswith("er") and not is_common(words[-2]):
        return True
    return words[-2] in _NAMING_ARTICLES and (last in NAMEABLE or not is_firmly_common(last))


def _past_kind(text: str, position: int) -> int | None:
    """Past "bodega" in "la bodega Vinos Quiroga": the kind of business before a name that tells its trade itself."""
    kind = _TOKEN.match(text, position)
    following = (
        _TOKEN.match(text, scan.skip_space(text, kind.end())) if kind and is_trade(kind.group()) else None
    )
    return (
        following.start()
        if following and following.group()[0].isupper() and is_trade(following.group())
        else None
    )


def _is_kind_and_name(text: str, position: int) -> bool:
    """ "asesoría Medina", "tischlerei Brandt": the kind of business in small letters, and a name."""
    kind = _TOKEN.match(text, position)
    following = (
        _TOKEN.match(text, scan.skip_space(text, kind.end())) if kind and is_trade(kind.group()) else None
    )
    return (
        following is not None
        and text[position].islower()
        and following.group()[0].isupper()
        and not country.is_place(following.group())
    )


def _breaks_off(word: str, place: int, bare: bool) -> bool:
    """True for a word of a sentence or its end; in a bare answer the longer words may be part of a name."""
    if word.endswith(".") and len(word) > 4 and not is_legal(word):
        return True
    if not is_firmly_common(word) or word.lower() in CONNECTORS or (place and word[0].isupper()):
        return False
    return not bare or len(word) < 5


# "Lumen Ltd. Customers can't reach us": behind these with their dot a firm goes on with "&", or another form.
_DOTTED_FORMS, _FIRM_GOES_ON = (
    frozenset({"ltd.", "inc.", "corp.", "llc."}),
    re.compile(r"[&(]|(?:co|kg|llc|lp|ltd|inc)\b", re.IGNORECASE),
)


def _tokens(text: str, position: int, loose: bool) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (token := _TOKEN.match(text, position)):
        if not _belongs(text, token, out, loose):
            break
        out.append(token)
        if (
            token.group().endswith(".")
            and not is_legal(token.group())
            and token.group().lower() not in _JOINS
            and len(token.group()) > 3
        ):
            break
        position = scan.skip_space(text, token.end())
        if token.group().lower() in _DOTTED_FORMS and not _FIRM_GOES_ON.match(text, position):
            break
    while len(out) > 1 and out[-1].group().lower() in CONNECTORS:
        out.pop()
    return out


def _belongs(text: str, token: re.Match[str], before: list[re.Match[str]], loose: bool) -> bool:
    word = token.group().rstrip(".!")
    if before and opens_other(text, token.start()):
        return False
    cased = word[0].isupper() or word[0].isdigit() or not word.islower()
    if not before:
        return cased or (
            loose
            and (
                not is_common(word)
                or _opens_trade_name(text, token)
                or _is_kind_and_name(text, token.start())
                or _is_fancied(text, token)
            )
        )
    if is_legal(token.group()) or folded(word) in KINDS or folded(word) in _FAMILY:
        return True
    if word in ("a", "an"):
        return before[-1].group().lower() in ("and", "&")
    if word in CONNECTORS or (word.lower() in CONNECTORS and word.lower() not in PLACED):
        return _connects(text, token, before, loose)
    if before[0].group().islower() and not (cased and is_trade(before[0].group())):
        return loose and word.islower() and not is_common(word)
    return cased and not (word == "I" or word.startswith("I'"))


def opens_other(text: str, position: int) -> bool:
    """Whether, behind a name, the word at `position` is no part of it: a label, or the first of what is said next."""
    token = _TOKEN.match(text, position)
    return token is not None and (_is_label(text, token) or _opens_sentence(text, token))


def _is_label(text: str, token: re.Match[str]) -> bool:
    """ "Land" in "Firma: Fliesen Popescu Land: Deutschland", "Mail" right before the address."""
    return folded(token.group().rstrip(".:")) in _LABELS and (
        text[token.end() : token.end() + 1] == ":"
        or text.startswith(scan.HIDDEN * 2, scan.skip_space(text, token.end()))
    )


def _opens_sentence(text: str, token: re.Match[str]) -> bool:
    """Whether something else begins there although no mark stands before it: "Uns fehlen", "Enquiries take us", "13 Leute"."""
    if _SPEAKERS.match(text, token.start()):
        return True
    if token.group()[0].isdigit():
        return _COUNTED.match(text, token.start()) is not None and not pauses(text, token.end())
    word = token.group()
    return (
        word[0].isupper()
        and is_firmly_common(word)
        and not is_trade(word)
        and folded(word) not in GENERIC
        and _goes_on(text, token.end())
    )


def _goes_on(text: str, at: int) -> bool:
    """Whether an everyday word in small letters follows that joins no name and begins nothing of its own."""
    following = _TOKEN.match(text, scan.skip_space(text, at))
    word = following.group() if following else ""
    return (
        word.islower()
        and (is_common(word) or is_common(word.split("-")[0]))
        and word not in CONNECTORS
        and not pauses(text, at)
    )


def _is_fancied(text: str, token: re.Match[str]) -> bool:
    """ "little acorns": a coloured word and one of no everyday use, and no more."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    named = (
        following is not None
        and following.group().islower()
        and not is_common(following.group())
        and not is_trade(following.group())
    )
    return named and token.group() in _FANCIES and pauses(text, following.end())  # type: ignore[union-attr]


def _opens_trade_name(text: str, token: re.Match[str]) -> bool:
    """ "fresh" in "fresh foods", "grupo" in "grupo lozano"."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    if following is None:
        return False
    if folded(token.group()) in KINDS - CONNECTORS and len(following.group()) > 2:
        return not is_common(following.group())
    return folded(following.group()) in KINDS - GENERIC and not is_firmly_common(token.group())


def _connects(text: str, token: re.Match[str], before: list[re.Match[str]], loose: bool) -> bool:
    """ "Johnson & Johnson", "Bank of America", "Sol y Mar", but not "Acme and we", "Acme for leads"."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    if not following:
        return False
    word, nxt = token.group().lower(), following.group()
    if (
        word in ("and", "und", "y")
        and is_common(nxt)
        and not is_trade(nxt)
        and _goes_on(text, following.end())
    ):
        return False
    if word == "by":
        return nxt[0].isupper() and not is_common(nxt)
    if nxt in ("a", "an"):
        behind = _TOKEN.match(text, scan.skip_space(text, following.end()))
        return word in ("and", "&") and behind is not None and behind.group()[0].isupper()
    if is_legal(nxt) or word in ("&", "+") or nxt.lower() in ("la", "las", "los", "the", "co"):
        return True
    if token.group() in PLACED:
        return nxt[0].isupper() and is_trade(before[0].group())
    if folded(nxt) in _FAMILY:
        return True
    if before[0].group().islower() and not (nxt[0].isupper() and is_trade(before[0].group())):
        return loose and not is_firmly_common(nxt) and (word in ("of", "de", "del") or not is_common(nxt))
    if folded(nxt) in KINDS and not is_firmly_common(nxt):
        return True
    likely = nxt not in _PRONOUNS and not (is_common(nxt) and len(nxt) < 4) and not country.is_place(nxt)
    return nxt[0].isupper() and (likely or word in ("of", "de", "del", "al"))


def _is_name(said: str, bare: bool) -> bool:
    """Not a place, a department, a title, a kind of business or an everyday word."""
    if (
        country.is_place(said)
        or _is_site(said)
        or clauses.is_lead_in(said)
        or title_phrase.is_department(said)
        or (title_phrase.is_title(said) and not _bears_name(said))
    ):
        return False
    if any(
        name_words.is_mashed(w)
        for w in said.split()
        if not is_legal(w) and not w.isupper() and not is_trade(w)
    ):
        return False
    if _is_person_first(said):
        return False
    words = [folded(w.strip(".,!")) for w in said.split()]
    if len(words) == 2 and words[1] in _HEADS and (german_number(words[0]) or words[0] in SPANISH):
        return False
    if (
        words[-1] in _SAYS
        or words[0] in _NONE
        or words[0] in _NOT_FIRST
        or (words[0] in _POSSESSED and not any(map(is_trade, words)))
    ):
        return False
    if all(
        w in GENERIC or w in CONNECTORS or w in KINDS or is_common(w) or _AMOUNT.fullmatch(w) for w in words
    ):
        return len(words) > 1 and (has_legal(said) or _is_branded(said) or (bare and _is_trade_name(words)))
    return any(c.isalpha() for c in said) and (bare or not is_common(words[0]) or len(words) > 1)


def _is_site(said: str) -> bool:
    """ "Stammwerk Deutschland", "Co. Cavan"."""
    first, _, rest = said.partition(" ")
    return bool(rest) and (
        (folded(first) in _SITES and country.is_place(rest))
        or (first in ("Co.", "Co", "County") and " " not in rest and not is_legal(rest))
    )


def _is_person_first(said: str) -> bool:
    """ "Sam O'Neill Sales Manager Tidewater Marine", "Itziar Mendieta Óptica Mirada": a given name, a surname, and then a job
    or a firm.
    """
    first, *others = re.finditer(r"\S+", said)
    if len(others) < 2 or not is_given(first.group()) or others[0].group() in CONNECTORS:
        return False
    at = others[1].start()
    firm = (
        len(others) > 2
        and is_plain_trade(others[1].group())
        and others[1].group()[0].isupper()
        and not is_trade(others[0].group())
        and not is_plain_trade(others[-1].group())
    )
    return firm or title_phrase.unmarked(said, at) is not None


def _bears_name(said: str) -> bool:
    """ "Kranz Dachdecker", "Bluebell Florist": no word of rank or department before the trade, but a name."""
    first, *others = said.split()
    return (
        len(others) == 1
        and is_plain_trade(others[0])
        and said.istitle()
        and not (is_common(first.lower()) or title_phrase.is_part(first))
    )


def _is_branded(said: str) -> bool:
    """ "Logística Sur", "General Electric": capitals throughout make a name of plain words."""
    words = [w for w in said.split() if w.lower() not in CONNECTORS]
    plain = [w for w in words if is_firmly_common(w) or folded(w) in GENERIC]
    return all(w[0].isupper() for w in words) and len(plain) < len(words)


def _is_trade_name(words: list[str]) -> bool:
    """ "fresh foods", "smart solutions" in small letters."""
    return words[-1] in KINDS - GENERIC and not is_firmly_common(words[0]) and words[0] not in GENERIC
