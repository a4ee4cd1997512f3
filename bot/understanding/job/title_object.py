"""What a rank leads where no list names it: "Leiter Digitalisierung", "head of decarbonisation", "técnica de laboratorio".

Departments are an open class, so the words around tell: what follows the rank's "of" in the same case as the rank, or, in
German, the noun right beside it; and after it the employer, a mark or the end.
"""

from __future__ import annotations

import re

from bot.understanding.company.company_words import is_legal
from bot.understanding.company.trade_words import is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_firmly_common
from bot.understanding.folding import folded, word_set
from bot.understanding.job.title_words import LEVELS
from bot.understanding.people.given_names import is_given

_OF = word_set("of de del")
_IN = word_set("in en")
_INNER = word_set("de del la las los al y e and & of und für the")
_TEAMS = LEVELS | word_set(
    "equipo turno turnos zona cliente clientes paciente pacientes daten datos sitio people customers"
)
_GERMAN = re.compile(
    r"(?:leiter|leitung|referent|bearbeiter|mitarbeiter|beauftragte|koordinator|assistent|spezialist|berater"
    r"|experte|manager|meister)(?:in|[rn])?$"
)
_SPANISH = re.compile(
    r"(?:secretari|tecnic|auxiliar|asesor|inspector|coordinador|responsable|director|jef[ea]|agente|ingenier"
    r"|graduad|monitor|[a-z]{3,}[ae]dor|adjunt|asistente|gestor)[oa]?s?$"
)
_OF_A_KIND = re.compile(r"(?:(?:ic|iv|ari|os|in)[oa]|ad[oa]|al|ar|ial|nte|nomo|noma|ista|il)$")
_CLOSES = re.compile(
    r"\s*(?:$|[,.;!?()|@/\n-]|(?:at|of|bei|beim|in|im|from|von|vom|der|des|en|del?|here|hier|aquí|for|para"
    r"|and|und|y|but|aber|pero|seit|since|desde|with|verantwortlich|zuständig|because|so|aber|who|which)\b)",
    re.IGNORECASE,
)
# "Técnica en Banco de Indalo": a firm's name goes on.
_IS_OF = re.compile(r"\s+del?\s")
_EMPLOYER = re.compile(r"\s+(?:en|at|@)\s+(?=[A-ZÁÉÍÓÚÑ])")
# Trades that are what a department does as well.
_CARES = word_set("care service services support training design music records relations experience")
# With one of these first it is no firm's name: "Head of Digital Transformation".
_FIELDS = word_set("digital content media legal security data software technology energy")
# Of these every "of" tells the subject: "professor of Rhetoric", "Concejal de Fiestas"; and these are one in any case: "Jefa de
# Estudios".
_TEACHES = re.compile(
    r"(?:professor|lecturer|reader|teacher|doctor|minister|secretary|councill?or|concejal|edil|profesor"
    r"|catedratic|maestr|ministr|secretari|licenciad|ingenier|tecnic|auxiliar|graduad|delegad|vocal|bachelor"
    r"|master)"
)
_SUBJECTS = word_set(
    "estudios fiestas sala cocina obra obras planta taller turno estudio enfermeria protocolo gabinete "
    "prensa redaccion personal nomina nominas auditoria suministros proyecto proyectos riesgos tesoreria "
    "facturacion almacen flota cobros impuestos formacion expansion cine teatro arte cultura deportes "
    "urbanismo turismo juventud educacion rhetoric music studies nursing"
)
# "Directora Técnica de Endoval": of what, the first word tells.
_SECOND = re.compile(
    r"(?:director|gerente|jef[ea]|l[íi]der|responsable|asesor|coordinador)a?\s+t[ée]cnic[oa]$",
    re.IGNORECASE,
)
_MOST, _MOST_JOINED = 2, 5


def end(text: str, rank: re.Match[str], after: list[re.Match[str]]) -> int:
    """Where what the rank leads ends; the rank's own end where it leads nothing."""
    said = rank.group()
    join = folded(after[0].group()) if after else ""
    if join in _OF:
        led = _joined(after[1:], join == "of" and said[0].isupper()) or _before_employer(text, after[1:])
    elif join in ("fur", "furs"):
        led = [w for w in after[1:2] if w.group()[0].isupper() and _may_be_led(w.group())]
    else:
        led = _beside(after, said) or _adjective(after, said)
    return led[-1].end() if led and closes(text, led[-1].end()) else rank.end()


def subject_end(rank: re.Match[str], after: list[re.Match[str]]) -> int:
    """Where the subject of a rank ends that no firm employs by its "of"; the rank's own end without one."""
    if _SECOND.search(rank.string, 0, rank.end()):
        return rank.end()
    joined = len(after) > 1 and (
        folded(after[0].group()) in _OF
        or (
            folded(after[0].group()) in _IN
            and after[1].group()[0].isupper()
            and not _IS_OF.match(rank.string, after[1].end())
        )
    )
    if (
        joined
        and (_TEACHES.match(folded(rank.group())) or folded(after[1].group()) in _SUBJECTS)
        and closes(rank.string, after[1].end())
    ):
        return after[1].end()
    return rank.end()


def closes(text: str, position: int) -> bool:
    """Whether a title may end there: at a mark, or before its employer or whatever is said next."""
    return bool(_CLOSES.match(text, position))


def _joined(after: list[re.Match[str]], cased: bool) -> list[re.Match[str]]:
    """After "of": small letters, or capitals where an English rank has one; what has them alone is the employer."""
    cased = cased and bool(after) and not after[0].string.isupper()
    capitals = cased and after[0].group()[0].isupper()
    out: list[re.Match[str]] = []
    for word in after:
        said = word.group()
        if (out and folded(said) in _INNER) or (
            (said[0].isupper() == capitals or word.string.isupper()) and _may_be_led(said, any_word=capitals)
        ):
            out.append(word)
        else:
            break
    while out and folded(out[-1].group()) in _INNER:
        out.pop()
    trades = out[folded(out[0].group()) in _FIELDS :] if out and capitals else []
    return (
        out
        if len(out) <= _MOST_JOINED
        and not any(is_trade(w.group()) and folded(w.group()) not in _CARES for w in trades)
        else []
    )


def _before_employer(text: str, after: list[re.Match[str]]) -> list[re.Match[str]]:
    """The capitals of "Encargada de Calderas en Indalo": the employer stands behind them."""
    named = [word for word in after[:1] if _may_be_led(word.group(), any_word=True)]
    lead = _EMPLOYER.match(text, named[-1].end()) if named else None
    return named if lead and not country.at(text, lead.end(), cities=True) else []


def _beside(after: list[re.Match[str]], rank: str) -> list[re.Match[str]]:
    """The capitalised nouns right beside a German rank, unless they name a company."""
    if not _GERMAN.search(folded(rank)) or not rank[0].isupper():
        return []
    out = []
    for word in after:
        if not word.group()[0].isupper() or not _may_be_led(word.group()):
            break
        out.append(word)
    return out if len(out) <= _MOST and not any(is_trade(w.group()) and len(out) > 1 for w in out) else []


def _adjective(after: list[re.Match[str]], rank: str) -> list[re.Match[str]]:
    """The Spanish adjective that tells of what: "secretaria académica", "técnica sanitaria", "asesor fiscal"."""
    led = after[:1] if _SPANISH.match(folded(rank)) else []
    return [
        word
        for word in led
        if (word.group().islower() or word.string.isupper())
        and _OF_A_KIND.search(folded(word.group()))
        and not is_firmly_common(word.group())
    ]


def _may_be_led(word: str, any_word: bool = False) -> bool:
    plain = folded(word)
    usual = not any_word and is_firmly_common(word) and plain not in _TEAMS
    return (
        len(word) > 2
        and not usual
        and not is_given(word)
        and not is_legal(word)
        and not country.is_place(word)
    )
