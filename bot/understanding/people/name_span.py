"""Where a person's name begins and ends in a text."""

from __future__ import annotations

import re

from bot.understanding import scan
from bot.understanding.company.company_words import KINDS, LEGAL, is_legal
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.folding import folded, folded_set, word_set
from bot.understanding.job import title_phrase
from bot.understanding.people import name_words
from bot.understanding.people.given_names import is_ambiguous, is_given

_TOKEN = re.compile(
    r"(?:(?:dra?|profa?|revd?|capt|sgt|med|jur|phil|rer|nat|dent|vet|oec|pol|mag|mmag|st|ma|fco|gpe|wm|mr"
    r"|mrs|ms|mx|dña|sr|sra|srta|hr|fr|dipl|ing|lic)\.(?:-?ing\.)?|(?:[^\W\d_]\.){1,3}"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*(?:(?<=[^\W\d_]{2}-[^\W\d_])\.)?)",
    re.IGNORECASE,
)
# Who is "vom" anywhere else works there: "der Schorsch vom Getränkemarkt".
_AFTER_VOM = folded_set(
    "bruch hofe hof stein berg berge brocke brock lehn dorp dorff scheidt felde feld ende hagen baur endt "
    "hövel orde rath schemm bauer wege sande busch broich bovert kolke stal hau"
)
_NOBLE = folded_set(
    "graf gräfin freiherr freifrau freiin baron baronin baronesse ritter edler edle fürst fürstin prinz "
    "prinzessin herzog herzogin"
)
_SENTENCE = re.compile(r"[,;!?\n]|\.(?:\s|$)")
_RETIRED = re.compile(r"(?:i\.\s?R\.|a\.\s?D\.|em\.|emerit(?:us|a|iert))\s+(?=[A-ZÄÖÜ])")
# "Gwen xx".
KISSES = re.compile(r"x{1,4}", re.IGNORECASE)
# "Femke de Vries": with these "de" leads to no employer, in Spanish neither.
_DUTCH = word_set(
    "vries jong boer wit groot graaf haan bruin bruijn koning leeuw ruiter wilde beer vos kok jager goede "
    "bakker smet backer clercq meyer witte"
)
# Where a noble family comes from: "von Ehrenfels".
_SEAT = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:fels|stein|burg|berg|hausen|heim|feld|dorf|bach|beck|brock|leben|stetten|hofen"
    r"|ingen|itz|ow|thal|tal|egg|eck|horst|wald)$"
)
# Trades that are surnames behind "de la": "de la Fuente", "del Molino".
_LANDS = word_set("fuente fuentes pozo pozos huerta huertas vina vinas molino viveros campo campos casas")
# With these a name is a firm's.
_LEGAL_ONLY = word_set("gmbh ug kg ohg gbr ltd llc llp inc plc slu slne")
# "Grindstaff G R I N D": how it is spelt.
_SPELT = re.compile(r"(?:[^\W\d_][\s.,-]{1,2}){2,12}[^\W\d_](?!\w)")
# "Juan de Dios".
_HOLY = word_set("dios jesus")
_LONGEST, _FULL = 6, 2
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag lunes martes miercoles jueves viernes sabado domingo tomorrow today morgen heute manana "
    "hoy christmas xmas easter weihnachten ostern navidad"
)

Span = tuple[int, int]


def take(text: str, position: int, mode: str = "stated") -> Span | None:
    """The span of name words from `position` on. `mode`: stated, firm, introduced, or bare, where a company may follow or not.

    "abroad" is introduced in a language in which "de" is no word: "I'm Femke de Vries".
    """
    surnamed, mode = mode == "abroad", "introduced" if mode == "abroad" else mode
    tokens: list[re.Match[str]] = []
    while len(tokens) < _LONGEST and (token := _TOKEN.match(text, position)):
        if not _belongs(text, token, tokens, mode) and not _is_surname_of(text, token, tokens, surnamed):
            break
        tokens.append(token)
        position = name_words.past_nickname(text, _past_retired(text, scan.skip_space(text, token.end())))
    while tokens and _is_loose(tokens[-1].group()):
        tokens.pop()
    while tokens and _is_address(text, tokens[0]):
        tokens.pop(0)
    if not tokens or (
        len(tokens[0].group().strip(".")) < 2 and len(tokens) < 2 and "." not in tokens[0].group()[:-1]
    ):
        return None
    return (
        (tokens[0].start(), tokens[-1].end())
        if any(not name_words.is_degree(t.group()) for t in tokens)
        else None
    )


def _past_retired(text: str, position: int) -> int:
    """Past "i. R." in "Pfarrer i. R. Gottlieb Hasenclever"."""
    retired = _RETIRED.match(text, position)
    return retired.end() if retired else position


def _is_address(text: str, token: re.Match[str]) -> bool:
    """ "Mr", "Pastor", and "Father" before a name."""
    if name_words.is_address(token.group()):
        return True
    following = (
        _TOKEN.match(text, scan.skip_space(text, token.end()))
        if name_words.is_of_an_order(token.group())
        else None
    )
    if following is None or not following.group()[0].isupper():
        return False
    return is_given(following.group()) or (token.group()[0].isupper() and not is_common(following.group()))


def _is_loose(word: str) -> bool:
    return name_words.is_particle(word) and not is_given(word)


def _belongs(text: str, token: re.Match[str], before: list[re.Match[str]], mode: str) -> bool:
    word = token.group()
    named = [t for t in before if not _is_address(text, t) and not name_words.is_degree(t.group())]
    if (_is_address(text, token) or name_words.is_degree(word)) and not (
        named and name_words.is_surname(word)
    ):
        return not named
    if named and name_words.is_particle(word):
        full = (
            len(named) >= _FULL
            and not is_given(named[-1].group())
            and folded(named[-1].group()) not in _NOBLE
        )
        # Behind two surnames, or a full name that introduces, "de" leads to an employer.
        surnamed = len(named) > _FULL and not any(is_given(t.group()) for t in named[-2:])
        employed = (mode == "introduced" and len(named) > 1) or (mode == "bare" and surnamed)
        mode = "stated" if mode == "introduced" and _has_title_behind(text, token) else mode
        return _particle_belongs(text, token, "employed" if employed else mode, full, named[-1].group())
    if (
        len(named) >= _FULL
        and not name_words.is_particle(named[-1].group())
        and (begins_firm(text, token.start(), named[-1].group()) or _begins_title(text, token))
    ):
        return False
    if (
        named
        and word.endswith(".")
        and (word[0].isupper() or (len(word) == 2 and not text[token.end() :].strip()))
    ):
        return True
    if not named and len(word) == 2 and _is_initial(text, token):
        return True
    if is_common(word):
        return _common_belongs(text, word, named or before) or (
            mode == "firm" and not named and _is_called(text, token)
        )
    if named and (KISSES.fullmatch(word) or word.lower() in _LEGAL_ONLY):
        return False
    if len(word) == 1 and named and _SPELT.match(text, token.start()):
        return False
    if len(word) == 1:
        return bool(named) and (
            word.isupper()
            or (mode == "bare" and is_given(named[-1].group()) and _is_small_initial(text, token.end()))
        )
    return not (
        named
        and named[-1].group()[0].isupper()
        and word[0].islower()
        and mode != "bare"
        and not name_words.is_particle(before[-1].group())
    )


def begins_firm(text: str, position: int, surname: str) -> bool:
    """Whether a firm stands behind the name without a mark: "Itziar Olabarria Librería Malasombra", "Tom Hadley Hadley Plumbing".

    Of "Hollis Tree Care Ltd" all is the firm.
    """
    token = _TOKEN.match(text, position)
    second = _TOKEN.match(text, scan.skip_space(text, token.end())) if token else None
    # "Luz Sánchez Sánchez de ..." has two surnames.
    if not token or not second or second.group().lower() in LEGAL or name_words.is_particle(second.group()):
        return False
    word = token.group()
    return folded(word) == folded(surname) or (
        is_plain_trade(word) and not name_words.is_surname(word) and not is_given(word)
    )


def _begins_title(text: str, token: re.Match[str]) -> bool:
    """Whether a job stands behind the name without a mark: "Sam O'Neill Sales Manager"."""
    title = None if is_given(token.group()) else title_phrase.unmarked(text, token.start())
    return title is not None and (title[1] > token.end() or not name_words.is_surname(token.group()))


def _is_initial(text: str, token: re.Match[str]) -> bool:
    """The "k." of "k. lindqvist"."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    if not token.group().endswith(".") or following is None or is_common(following.group()):
        return False
    return len(following.group()) > 2 or (len(following.group()) == 2 and _is_initial(text, following))


def _is_small_initial(text: str, at: int) -> bool:
    """The "b" of "ajay b", the "j" of "mary j blige"."""
    following = _TOKEN.match(text, scan.skip_space(text, at))
    return not is_common(following.group()) if following else not text[at:].strip(" .!")


def _is_called(text: str, token: re.Match[str]) -> bool:
    """Whether a plain word is a name by its capital alone: "call me Ace.", but not "call me Monday"."""
    word = token.group()
    ends = not text[token.end() :].strip() or text[token.end()] in ",.!;)\n"
    return (
        word[0].isupper()
        and not text.isupper()
        and folded(word) not in _DAYS
        and (ends or not is_firmly_common(word))
    )


def _is_surname_of(text: str, token: re.Match[str], before: list[re.Match[str]], abroad: bool) -> bool:
    """Whether this is the "de" of "Femke de Vries", right after one given name; of other surnames only `abroad`."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    if token.group() != "de" or len(before) != 1 or not following:
        return False
    name = following.group()
    return name[0].isupper() and (name.lower() in _DUTCH or (abroad and not country.is_place(name)))


def _common_belongs(text: str, word: str, named: list[re.Match[str]]) -> bool:
    """ "Will", "May" first; "Tom Long", "Petra Klein" after a given name, by their capitals or on a list."""
    if not named:
        return is_given(word) and (word[0].isupper() or not is_ambiguous(word) or len(text) < 40)
    if word[0].isupper() and not text.isupper() and not is_firmly_common(word) and folded(word) not in _DAYS:
        return True
    if (
        word.islower()
        and is_given(word)
        and not is_ambiguous(word)
        and is_given(named[-1].group())
        and named[-1].group().islower()
    ):
        return True
    if (
        text.isupper()
        and is_given(named[-1].group())
        and text.endswith(f" {word}")
        and len(text.split()) == _FULL
        and not is_firmly_common(word)
    ):
        return True
    return name_words.is_surname(word) and (word[0].isupper() or named[-1].group()[0].islower())


# Who tells the employer behind the title comes from no other: "Jan von Rahden, Gesellschafter der Rahden GmbH".
_EMPLOYER_BEHIND = re.compile(
    r"\s+(?:(?:of|at|for|von|vom|bei|beim|der|des|de|del|en)\s+)(?:(?:the|der|dem|la|el|los|las)\s+)?(?=[A-ZÄÖÜÁÉÍÓÚÑ])"
)


def _has_title_behind(text: str, particle: re.Match[str]) -> bool:
    """Whether "von Rahden" ends an entry, and the next is a title with its employer."""
    mark = text.find(",", particle.end(), particle.end() + 40)
    if mark < 0 or len(text[particle.end() : mark].split()) > _FULL:
        return False
    title = title_phrase.take(text, scan.skip_space(text, mark + 1))
    return title is not None and _EMPLOYER_BEHIND.match(text, title[1]) is not None


def _particle_belongs(text: str, token: re.Match[str], mode: str, full: bool, named: str) -> bool:
    """ "van der Berg", "de la Fuente" are names; "Dana de Acme", "Anna von Northwind" name a company when introduced.

    Behind a `full` name, with its surname, "von" and "vom" lead to an employer: "Peter Lehmann von Lehmann Sanitär".
    """
    word, after = token.group().lower(), text[token.end() : token.end() + 60]
    if cut := _SENTENCE.search(after):
        after = after[: cut.start()]
    following = _TOKEN.findall(after)
    # "Estela Chapa de ACS".
    if (
        not following
        or (full and word in ("von", "vom"))
        or (len(following[0]) > 1 and following[0].isupper() and not text.isupper())
    ):
        return False
    if (
        word in ("y", "i", "e")
        and following[0].islower()
        and (named[0].isupper() or (is_common(following[0]) or name_words.is_particle(following[0])))
    ):
        return False
    if word in ("el", "la") and following[0].lower() in ("de", "del"):
        return False
    if word == "vom" and folded(following[0]) not in _AFTER_VOM:
        return False
    if word in ("vom", "zum", "zur") and (
        mode == "introduced" or is_common(following[0]) or folded(following[0]) in KINDS
    ):
        return False
    noun = following[following[0].lower() in ("der", "dem", "den") and len(following) > 1 :]
    if word == "von" and len(noun) > 1 and any(map(is_trade, noun[:2])):
        return False
    if word == "von":
        return (
            mode in ("bare", "stated", "firm")
            or (mode == "introduced" and following[0].lower() in ("der", "den"))
            or (
                _SEAT.match(following[0]) is not None
                and len(following) == 1
                and not country.is_place(following[0])
            )
        )
    if word in ("de", "del"):
        linked = word == "del" or following[0].lower() in ("la", "las", "los")
        noun = following[linked and word == "de" and len(following) > 1]
        employer = following[-1 if len(following) == 1 else 1 if linked and word == "de" else 0].lower()
        return (
            employer not in ("empresa", "compañía", "firma", "parte")
            and (not is_plain_trade(noun) or name_words.is_surname(noun) or folded(noun) in _LANDS)
            and not (
                len(following) > 1
                and (is_trade(following[0]) or folded(following[1]) in KINDS or is_legal(following[1]))
            )
            and (is_given(following[0]) or not country.is_place(following[0]))
            and (linked or mode == "bare" or folded(following[0]) in _HOLY)
        )
    return following[0][0].isupper() or not is_common(following[0]) or name_words.is_particle(following[0])
