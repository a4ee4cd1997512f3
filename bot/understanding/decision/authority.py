"""Who decides: the visitor, the visitor with others, somebody else, or nobody known yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.understanding import clauses, scan
from bot.understanding.company import trade_words
from bot.understanding.decision import authority_turns, deciding, no_decision, roles
from bot.understanding.decision.authority_rules import (
    CO_DECIDER,
    DECIDER,
    DECIDING,
    INFLUENCER,
    OTHER,
    RESEARCHER,
    RULES,
    WHO,
    Rule,
)
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.people.given_names import is_given

_ANYBODY = re.compile(WHO, re.IGNORECASE)
# Which rules come before a part that is told by grammar.
_COME_BEFORE: dict[str, tuple[str, ...]] = {
    RESEARCHER: (),
    DECIDER: (RESEARCHER,),
    CO_DECIDER: (RESEARCHER,),
    INFLUENCER: (RESEARCHER, CO_DECIDER),
}
_LEAD_IN = (
    r"(?:(?:well|so|na|nu|no\s+ja|um+|uh+|hm+|actually|eigentlich|en\s+realidad|honestly|basically|naja|also"
    r"|ähm?|pues|bueno|oh|hey|hi|hello|hallo|hola)\W+)*"
)
_SELF = re.compile(
    _LEAD_IN
    + r"""
        (?!(?:ja){2,}\b)(?:(?:yes|aye|yep|yeah|yup|ya|sure|correct|right|absolutely|indeed|of\s+course
          |exactly|definitely|ja|jep|jo|genau|klar|natürlich|richtig|stimmt|jawohl|s[íi]|claro|exacto
          |correcto|por\s+supuesto|as[íi]\s+es)\W*)*
    (?:(?:nobody|no\s?-?one|niemand|keiner|nadie)\s+(?:else\s+)?(?:but|except|außer|excepto|salvo
      |más\s+que)\s+(?:me|myself|mir|ich|yo)|i\s+do|i\s+am|i\s+can|i\s+will|i'?m\s+the\s+one
      |(?:that'?s|that\s+is|that\s+would\s+be|that'?d\s+be|it'?s|it\s+is|would\s+be)\s+(?:just\s+|only\s+)?me
      |(?:i\s+would\s+be|i'?d\s+be|that'?s\s+me|i\s+am|i'?m)\s*,?\s*the\s+one
      |(?:zu\s+)?(?:\d{2,3}|one\s+hundred)\s*(?:%|percent|prozent|por\s*ciento)\s+(?:me|ich|yo)
      |(?:just|only|solely|mostly|mainly|basically|primarily|probably)\s+(?:me|i|myself)
      |(?:it'?s\s+|that'?d\s+be\s+|that'?s\s+)?(?:me(?:\s+(?:alone|myself|personally|only|myself\s+and\s+i
      |now|these\s+days))?|(?:my|ma|me)sel[fl']?)|i\s+alone
      |(?:(?:all|entirely|completely|solely|only|just|ganz|allein\w*|nur|enteramente|totalmente|completamente
      |s[óo]lo|toda)\s+){0,2}(?:mine|meine|meins|m[íi][oa])|moi|yours\s+truly|all\s+me
      |(?:das\s+|des\s+|dat\s+)?(?:bin\s+)?(?:(?:nur|allein|hauptsächlich|ja|jetzt|inzwischen
        |seit\s+\w+)\s+){0,3}(?:ich|icke?|isch|i|meinereiner
        |meine\s+wenigkeit)(?:\s+(?:halt|eben|selbst|selber|selwer|all?ein\w*|alleene|alloin?|alloa\w?
        |persönlich))?|das\s+(?:mache|bin)\s+ich|(?:s[óo]lo\s+)?yo(?:p
        |\s+(?:mism[oa]|sol(?:it)?[oa]|solamente|personalmente))?|(?:s[óo]lo\s+|solamente\s+)yo
        |soy\s+yo(?:\s+ahora)?|(?:aqu[íi]\s+)?(?:(?:el|la)\s+)?menda(?:\s+lerenda)?|una?\s+servidora?
        |lo\s+hago\s+yo)?\W*""",
    re.VERBOSE | re.IGNORECASE,
)
_DECIDES = (
    "decide",
    "decides",
    "decision",
    "decisions",
    "entscheide",
    "entscheiden",
    "entscheidet",
    "decido",
    "decidimos",
)
_SLIPS = re.compile(
    r"\b(?!entschieden\b)(?:d[ecids]{4,6}|d[ecidosn]{4,8}|e[ntschide]{8,10})\b",
    re.IGNORECASE,
)
_BARE_NO = 0.6
# "My secretary will pick" says who answers the telephone.
_PICKS = re.compile(r"\bpick(?:s|ed)?\b", re.IGNORECASE)
# To learn is a job, and tells no part but to who asks about that: "intern, I only pass things on".
_LEARNING = re.compile(
    r"\b(?:intern|trainee|apprentice|student|praktikant(?:in)?|werkstudent(?:in)?|student(?:in)?|azubi\w*"
    r"|becari[oa]|estudiante|practicante|pasante|en\s+pr[áa]cticas)\b",
    re.IGNORECASE,
)
GATHERS = re.compile(
    r"\b(?:collect|gather|research|compar|look|quotes|options|info|brochur|angebot|anbieter|such|sammel"
    r"|recherch|vergleich|busc|recop|recog|junt|presupuesto|opciones|precios|proveedor)",
    re.IGNORECASE,
)
# "The manager has to sign every single complaint" tells what is slow, not who buys.
ROUTINE = re.compile(
    r"\b(?:every|each|jede[nsrm]?|cada|all\s+the)\s+(?!(?:other|second|third|two|three|four|six|few"
    r"|zweite\w*|dritte\w*|dos|tres|cuatro|seis)\s)(?:\w+\s+)?(?!purchas|software|contract|tool|expens"
    r"|anschaff|ausgabe|kauf|vertrag|compra|gasto|contrato|time\b|mal\b|vez\b)\w+\s"
    r"|\b(?:by\s+hand|von\s+hand|a\s+mano|einzeln|one\s+by\s+one|manuell|manually)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:has\s+to|have\s+to|needs\s+to|must|muss|müssen|tiene\s+que|tienen\s+que|debe)$",
    re.IGNORECASE,
)
# Asked for something else, whoever has to ask another does not know it: "I'd have to ask my boss", "above my pay grade".
_ASKS_THEM = re.compile(r"\bfragen$|\bask\b|\bpregunt|\bpay\s*grade$", re.IGNORECASE)
_OKAYS = re.compile(
    r"approv|involv|weigh|vot|stimm|sign|\bok|agree|decid|\bbuy|\bsee\b|look|check|convinc|\bsay|bless|clear"
    r"|authori|vet\b|genehm|segn|unterschr|fre[ig]|zustimm|entscheid|\bja\b|nick|drüber|drauf|sehen|prüf"
    r"|wink|einverstand|aprob|firm|autori|\bver|\bdar\b|acept|valid|opin|read|lesen",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"^(?:me|i|myself|ich|mir|yo)\s+(?:and\b|und\b|y\b|plus\b|[&+])"
    r"|(?:\band|\bund|\by|&|\+)\s+(?:me|i|myself|ich|mir|yo)$",
    re.IGNORECASE,
)
_TITLE_ALONE = re.compile(
    r"(?:ceo|founder|co-?founder|owner|managing director|president|geschäftsführer(?:in)?|inhaber(?:in)?"
    r"|gründer(?:in)?|dueñ[oa]|propietari[oa]|fundador[a]?"
    r"|director[a]? general)(?:\s*(?:[/&,+]|and|und|y)\s*(?:ceo|founder|owner|inhaber|gründer|fundador))?",
    re.IGNORECASE,
)
_PICTURES = re.compile(r"\W+$")
_TOGETHER = re.compile(
    r"together|jointly|medias|pachas|los\s+dos|gemeinsam|zusammen|junt[oa]s",
    re.IGNORECASE,
)
_BARE_YES = re.compile(
    r"\W*(?:(?:yes|aye|yep|yeah|yup|ya|sure|correct|right|absolutely|indeed|of\s+course|exactly|definitely"
    r"|ja|jep|jo|genau|klar|natürlich|richtig|stimmt|jawohl|s[íi]|claro|exacto|correcto|por\s+supuesto"
    r"|as[íi]\s+es)\W*)+",
    re.IGNORECASE,
)
_FEW_WORDS, _FEW_LETTERS = 2, 16
_FIRST = re.compile(r"\W*(?P<reply>[^,.;!?]{1,40})(?:[,.;!]|\s+-)\s")
_HAS_WORD = re.compile(r"\w")
_SHARED = re.compile(
    r"""
        \W*(?:[^,.!?\n]{2,25},\s+)?(?:(?:that\s+is|that'?s|also|das\s+sind|o\s+sea|es\s+decir)\s+)?(?:(?:me
          |i|ich|yo)\s+(?:and|und|y|plus)\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+
          |(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+\s+(?:and|und|y|plus)\s+(?:me|i|ich|yo))\W*
    | \W*(?:we\s+)?(?:both(?:\s+of\s+us)?|together|the\s+(?:whole\s+)?team
      |(?:a\s+)?(?:few|couple|group|bunch)\s+of\s+us|we\s+all(?:\s+do)?|all\s+of\s+us|us
      |as\s+a\s+(?:team|group|collective|committee)|several\s+(?:people|of\s+us)|multiple\s+people|we\s+do
      |a?\s*committee|wir(?:\s+(?:alle|beide|zusammen|gemeinsam))?|(?:alle\s+)?(?:zusammen|gemeinsam)
      |das\s+team|(?:im|als)\s+(?:team|gremium|kollektiv|plenum)|mehrere(?:\s+leute|\s+personen)?
      |(?:entre\s+)?(?:todos|varios|los\s+dos|ambos)|nosotros(?:\s+dos)?|en\s+(?:equipo|asamblea|colectivo)
      |juntos|el\s+equipo)\W*""",
    re.VERBOSE | re.IGNORECASE,
)
# "No pienso decirlo": it is not told.
_NO = re.compile(
    r"\W*(?!no\s*(?:idea|clue|one|body|s[ée]|lo\s+s[ée]|sabemos|comment))(?:no|nope|nah"
    r"|not\s+(?:me|mine|really|quite|exactly|alone|just\s+me)|nein|nee?"
    r"|nicht\s+(?:ich|wirklich|allein\w*|ganz)|ich\s+nicht|yo\s+no"
    r"|no\s+(?:yo|exactamente|realmente|del\s+todo)|i\s+don'?t|i'?m\s+not)\b",
    re.IGNORECASE,
)
# "No thanks", "no me gusta": behind a no that says it is not the visitor stands nothing else.
_NO_MORE = re.compile(
    r"(?:\b(?:no|nope|nah|not|me|mine|i|am|i'?m|do|don'?t|it'?s|just|only|alone|really|quite|exactly"
    r"|actually|unfortunately|sadly|afraid|sorry|yet|man|mate|sir|nein|nee?|nicht|ich|bin|das|es|leider"
    r"|allein\w*|wirklich|ganz|selbst|nur|yo|soy|sol[oa]|decido|exactamente|realmente|del\s+todo|todav[íi]a"
    r"|lo\s+siento|por\s+desgracia)\b|\W)+",
    re.IGNORECASE,
)
# Those above, those elsewhere, and a body with its name: "die in München", "los de arriba", "the HOA board".
_THOSE = (
    r"(?:die|los|las|the\s+(?:ones|people|folks|guys))\s+(?:da\s+)?(?:oben|(?:in|aus|von|de|at|from)\s+\w+"
    r"|upstairs)|(?:[A-Za-z]+\s+)?(?:board|council|committee)"
    r"|(?:some(?:one|body)|jemand|wer)\s+(?:else|andere?[rs]{0,2})|otra\s+persona|alguien\s+m[áa]s"
)
_OTHER_ALONE = re.compile(
    rf"{_LEAD_IN}(?:(?:no|nope|nah|nein|nee|not\s+me|that'?s|that\s+(?:is|would\s+be)|that'(?:d|ll)\s+be"
    rf"|it'?s|would\s+be|das\s+(?:ist|wäre|macht)|eso\s+es|es|ser[íi]a|lo\s+(?:hace|lleva|ve)|not\s+sure"
    rf"|probably|maybe|i\s+(?:think|guess)|mostly|i\s+suppose|wahrscheinlich|vermutlich|ich\s+glaube?"
    rf"|ich\s+denke?|probablemente|seguramente|creo\s+que|still|immer|noch|todav[íi]a|a[úu]n"
    rf"|siempre)\W+)*(?P<who>(?:{OTHER}|{_THOSE})(?:\W+(?:and|und|y|e|or|oder|plus|sowie|as\s+well\s+as|&"
    rf"|,)\W*{OTHER})*)(?:\s+mayor|\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+)?(?:\s+(?:in|from|of|at|aus|bei|von|en"
    rf"|del?)\s+(?:(?:the|der|dem|la|el|our|unser\w*)\s+)?[\w-]+(?:\s+[\w-]+)?)?(?:\W+(?:still|noch|immer"
    rf"|always|todav[íi]a|a[úu]n|siempre))?\W*(?:does|do|decides?|would|macht\s+das|entscheidet"
    rf"|lo\s+decide)?\W*",
    re.IGNORECASE,
)
# A name alone tells who else does: "Sabine.", "Mike does".
_NAMED = re.compile(
    r"(?:(?:no|nope|nein|nee)\W+)?(?P<name>(?-i:[A-ZÄÖÜÁÉÍÓÚ])[^\W\d_]+)(?:\s+"
    r"(?-i:[A-ZÄÖÜÁÉÍÓÚ])[\w'-]+)?(?:\s+(?:does|decides|macht\s+das|lo\s+hace|lo\s+lleva))?\W*",
    re.IGNORECASE,
)
# What comes behind it is meant, not what was said before: "me, or rather my wife", "my boss. no wait, me".
_TAKEN_BACK = re.compile(
    r"""
        (?:[,.;:!–-]|\bkomma\b|\b(?:wobei|obwohl|ach|oh|well|bueno|lol|(?:[hj][aei]){2,}[hj]?)\b)\s*(?:(?:ach
          |oh|ok|well|bueno|wobei|obwohl|äh|ah|lol|(?:[hj][aei]){2,}[hj]?)\W+)*(?:(?:no(?=\s*[,;:.!]
          |\s+(?:wait|hang|sorry|espera|actually|perd|ya\s+en|en\s+serio|mentira|(?:es\s+)?broma|seriously
          |joking|kidding))|nope|nah?|nein|nee?|nö|quatsch
          |falsch)\b(?:[\s,;:.!-]*\b(?:wait|hang\s+on|sorry|warte|moment|doch|espera|perd[óo]n|actually
          |eigentlich|en\s+realidad|quatsch|(?:ya\s+)?en\s+serio|mentira|(?:es\s+)?broma|seriously|im\s+ernst
          |(?:just\s+)?(?:kidding|joking)|spa(?:ß|ss)|scherz))*
      |(?<=[,.;])\s*(?:and\s+|y\s+|und\s+)?(?:now|nowadays|jetzt|inzwischen|mittlerweile
        |(?:seit|since)\s+(?:\w+\s+)?\w+|ahora|desde\s+(?:hace\s+)?\w+)(?=\s+(?:me|ich|yo|it'?s|der|die
        |mein\w*|mi|my|el|la)\b)|(?<=[.!;\n])\s*(?:also|so|o\s+sea|as[íi]\s+que
        |pues)(?=\s+(?:just\s+|nur\s+|s[óo]lo\s+)?(?:me|ich|yo)\W*$)|or\s+rather|scratch\s+that|mejor\s+dicho
        |besser\s+gesagt|vielmehr|(?:jetzt\s+)?(?:im\s+ernst|mal\s+ehrlich)|spaß\s+beiseite|seriously
        |jok(?:es?|ing)\s+aside|(?:ahora\s+)?en\s+serio|bromas?\s+aparte)\b\W*(?=\w)""",
    re.VERBOSE | re.IGNORECASE,
)
# Of the firm that was asked for.
_MINE = re.compile(
    r"(?:^|[,.;!-])\s*(?:and\s+)?(?P<it>(?:it'?s|that'?s|it\s+is|that\s+is"
    r"|that\s+one'?s)\s+(?:all\s+)?mine)(?=\W*$|[,.;!])",
    re.IGNORECASE,
)
# Asked who decides, somebody named and nothing else: "die Gräfin", "la asamblea de vecinos", "my landlady"; not a thing.
_ANYONE = re.compile(
    r"""
        \W*(?:(?:only|just|probably|mostly|actually|nur|wohl|eher|eigentlich|formal|solo|s[óo]lo
          |en\s+realidad)\s+)?(?:(?:der|die|the|el|la|los|las|mein\w*|unser\w*|my|our|mis?|nuestr[oa]s?)\s+
          |(?:mr|mrs|ms|dr|herr|frau|don|do[ñn]a|se[ñn]ora?)\.?\s+)
      (?!(?:cat|dog|parrot|katze|kater|hund|gat[oa]|perr[oa]|king|queen|pope|papst|könig(?:in)?
        |kaiser(?:in)?|rey|reina|signature|call|decision|choice|job|business|unterschrift|entscheidung|sache
        |firma|decisi[óo]n|price|pric\w*|cost|money|result|quality|best|usual|same|whole|one|preis|frage
        |kosten|geld|beste\w*|ganze\w*|precio|dinero|calidad|mejor|verdad|pregunta|website|web|page|seite|bot
        |chat|question|team|equipo|answer|antwort|respuesta|link|phone|tel\w*|email|mail\w*|name\w*|nombre)\b)
      (?:[^\W\d_]{3,}|[\w-]+\s+(?:guy|gal|lady|woman|man|person|folks|mensch|typ|kerl|mann|dame|fuzzi
        |chic[oa]|señora?))(?:\s+(?:mayor|general|principal|superior|municipal|parroquial))?(?:\s+(?:de|del
        |de\s+la|of|von|vom|der|des|aus|in|at)\s+[^\W\d_]{2,}
        |\s+(?-i:[A-ZÄÖÜ])[^\W\d_]+)?(?:\s+(?:does|macht\s+das|lo\s+hace|lo\s+lleva))?\W*(?=$|[.!,]\s)""",
    re.VERBOSE | re.IGNORECASE,
)
# "I'm the founder and owner and I regret the k" names no second person.
_TITLED = re.compile(r"\b(?:i'm|i\s+am|ich\s+bin|soy)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)
_OURS = re.compile(r"(?:my|our|mein\w*|unser\w*|mi|nuestr[oa])\s", re.IGNORECASE)
# "As the owner I decide", "I'm the CEO and I decide": no other does.
_I_DECIDE = re.compile(
    r"(?<!what\s)(?<!which\s)(?<!whether\s)(?<!before\s)(?<!until\s)\bi\s+(?:decide|choose|pick|sign|approve"
    r"|buy)$",
    re.IGNORECASE,
)
# A chief of staff, or a medical doctor, runs no company.
_STAFF = re.compile(r"\bstaff\b|\bM\.?D\b|^chief$", re.IGNORECASE)
_I_AM = re.compile(
    r"(?:[.,;!\n]\s*|\s(?:and|und|y)\s+)(?:i'?m|i\s+am|ich\s+bin"
    r"|(?:yo\s+)?soy)\s+(?:(?:auch|also|tambi[ée]n)\s+)?(?:the|de[rm]|die|das|el"
    r"|la)\s+(?P<title>[^\W\d_][\w-]*(?:\s+[\w-]+){0,3}?)(?=\W*$|[.,;!])",
    re.IGNORECASE,
)
_AND_BEFORE = re.compile(
    r"\s(?:and|und|y|plus|or|oder|o|&|\+)\s+(?:(?:the|our|de[rmn]|die|das|unser\w*|el|la|nuestr[oa])\s+)?$"
)
_AND_BEHIND = re.compile(r"\s*,?\s(?:and|und|y|plus|&|\+)\s")
_RUNS = re.compile(
    r"\b(?:(?P<english>i\s+(?:co-?)?(?:founded|started|own|(?P<run>run)|opened)\s+(?:and\s+run\s+)?(?:an?|my"
    r"|our|the|this)|i(?:\s+have|['’]ve\s+got)\s+an?|(?:ich\s+hab|hab)e?\s+(?:(?:ich|hier|selbst)\s+)?(?:'?n"
    r"|(?:ei)?'?ne?n?))"
    r"|(?:tengo|regento|llevo)\s+(?:yo\s+)?(?:una?|mi))\s+(?P<kind>\w[\w-]*(?:\s+[^\W\d_][\w-]*){0,4})",
    re.IGNORECASE,
)
_KIND_ENDS = re.compile(
    r"\s+(?:in|at|for|of|on|by|near|outside|with|and|called|which|that|where|here|about|from|since|last|this"
    r"|back|so|but|who|one|two|three|four|five|ten|a|\d+|en|de|del|con|y|para|llamad[oa]|desde|hace|que)\b",
    re.IGNORECASE,
)
_SHOPS = word_set(
    "place business outfit firm startup franchise consultancy dealership venue tienda empresa negocio"
    " campamento"
)
_NO_TRADE = word_set(
    """
        group service services network market capital systems software marketing design digital technology
        tech express air energy law works training kitchen events
    press transport logistics cleaning catering retail construction security legal health printing crew club
    pensión pension casa grupo servicio sistema"""
)
_SAYS_MORE = re.compile(r"[,.;:!\n]\s*\w|\b(?:but|aber|pero)\b", re.IGNORECASE)


def is_the_budgets(said: str, context: Context, facts: Sequence[Fact]) -> bool:
    """Whether another's yes is all that is said of a budget that was asked for: "the board has yet to approve it"."""
    awaited = any(
        f.field == "budget" and f.state == "known" and f.value["status"] == "pending" for f in facts
    )
    return awaited and context.asked == "budget" and not _SAYS_MORE.search(said)


# "2 owners (I'm one) and 9 drivers": whether they decide alone is not told.
_ONE_OF_SEVERAL = re.compile(r"[(,]\s*.{0,20}\b(?:one|me|ich|un[oa]|yo)$", re.IGNORECASE)


def by_title(title: Fact) -> Fact | None:
    """Who owns, founded or runs the company decides, where nothing else is said about it: "Hank Dwyer, owner"."""
    kind = title.value
    runs = kind["seniority"] == "c_level" and kind["function"] == "general" and not _STAFF.search(title.quote)
    if (not runs and kind["seniority"] not in ("founder", "owner")) or _ONE_OF_SEVERAL.search(title.quote):
        return None
    return replace(title, field="authority", value={"role": DECIDER}, confidence=0.65)


_FIRMA = re.compile(r"\bfirma\b", re.IGNORECASE)


def without_firma(text: str, language: str) -> str:
    """What is Spanish for "signs" is German for a company."""
    return _FIRMA.sub("XXXXX", text) if language == "de" else text


def read(text: str, context: Context, language: str) -> list[Fact]:
    """At most one fact: the visitor's part in the decision, and who else has one."""
    text = _respelt(without_firma(text, language))

    if context.asked == "job_title" or (context.asked != "authority" and not GATHERS.search(text)):
        text = _LEARNING.sub(lambda word: "X" * len(word.group()), text)
    if context.asked == "phone":
        text = _PICKS.sub(lambda word: "X" * len(word.group()), text)
    reply = _answer(text) if context.asked == "authority" else None
    if reply and reply.end - reply.start >= len(text.strip()):
        return [reply]
    if context.asked == "authority" and (aside := _aside(text)):
        return [aside]
    near = {"authority": deciding.ASKED, "need": deciding.ANYWHERE, None: deciding.ANYWHERE}.get(
        context.asked, deciding.REPLYING
    )
    found = [f for clause in clauses.topics(text) for f in [_in_clause(clause, near)] if f]
    if context.asked == "company" and not found and (mine := _MINE.search(text)):
        return [_fact(DECIDER, [], text, mine.span("it"), 0.75)]
    if context.asked == "company_size":
        found = [
            f
            for f in found
            if f.value["role"] != CO_DECIDER or DECIDING.search(text) or _TOGETHER.search(text)
        ]
    if context.asked == "authority" and (answer := _answer_as_a_whole(text, found, reply)):
        return [answer]
    cue = _TAKEN_BACK.search(text) if len(found) > 1 else None
    meant = [f for f in found if f.start >= cue.end()] if cue else []
    return [_resolved(meant or found, text)] if found else []


def _answer_as_a_whole(text: str, found: list[Fact], reply: Fact | None) -> Fact | None:
    """What more than one clause of the answer tells, or none that a rule reads."""
    if all(f.value["role"] != RESEARCHER for f in found) and (named := _one_of_them(text)):
        return named
    if unsettled := _after_all(text) or _unsure(text, found):
        return unsettled
    if found or reply:
        return None if found else reply
    other = _somebody(text)
    return _fact(INFLUENCER, roles.named(other.group()), text, other.span(), 0.75) if other else None


def _one_of_them(text: str) -> Fact | None:
    """ "The matron and the bursar have to agree. I'm the bursar": who has just been named is the visitor, alone or with
    others.
    """
    me = _I_AM.search(text)
    before = text[: me.start()].lower() if me else ""
    at = before.rfind(me["title"].lower().strip()) if me else -1
    if not me or at < 0 or before.rstrip(" .,;").endswith("?"):
        return None
    beside = before[at + len(me["title"].strip()) :]
    shared = _AND_BEFORE.search(before[:at]) or _AND_BEHIND.match(beside)
    if not (shared or DECIDING.search(before)):
        return None
    return _fact(CO_DECIDER if shared else DECIDER, [], text, (0, me.end()), 0.85)


def _aside(text: str) -> Fact | None:
    """Who only serves those that decide: "the council, I just take the minutes"."""
    for part in clauses.parts(text):
        if said := authority_turns.ASIDE.search(part.text):
            return _fact(INFLUENCER, roles.named(text), part.text, said.span(), 0.85).moved(part.start)
    return None


def _somebody(text: str) -> re.Match[str] | None:
    if text.rstrip().endswith("?") or no_decision.is_other_matter(text):
        return None
    first = next(iter(clauses.parts(text)), None)
    return _ANYONE.match(text) or (
        _ANYONE.fullmatch(text, first.start, first.end) if first and not first.text.endswith("?") else None
    )


def _after_all(text: str) -> Fact | None:
    """ "The landlord, lol no, me": what is put right at the end is the answer."""
    cue = _TAKEN_BACK.search(text)
    behind = [part for part in clauses.parts(text) if part.end > cue.end()] if cue else []
    if (
        not cue
        or not behind
        or not (rest := text[max(cue.end(), behind[0].start) : behind[0].end].strip(" .!"))
        or rest.endswith("?")
    ):
        return None
    at = text.find(rest, cue.end())
    meant = _reply(text, at, at + len(rest)) or _in_clause(
        clauses.Clause(rest, at, at + len(rest)), deciding.ASKED
    )
    if meant:
        return replace(meant, quote=text[: meant.end], start=0, confidence=0.85)
    return (
        _fact(INFLUENCER, roles.named(rest), text, (at, at + len(rest)), 0.8)
        if _ANYONE.fullmatch(rest)
        else None
    )


def _unsure(text: str, found: list[Fact]) -> Fact | None:
    """ "It depends" before anything that tells a part, or alone; that it is open holds behind it too."""
    said = authority_turns.UNSURE.search(text)
    if (
        not said
        or text.rstrip().endswith("?")
        or any(f.value["role"] == RESEARCHER for f in found)
        or (not said["open"] and any(f.start <= said.start() for f in found))
    ):
        return None
    return Fact("authority", "vague", None, said.group(), said.start(), said.end(), 0.75)


def _respelt(text: str) -> str:
    """ "I decied" is "I decide": slips in the word that matters most, which leave its length as it was; an "aber" that opens
    no clause goes.
    """
    text = clauses.INNER_ABER.sub(lambda verb: verb.group().rstrip()[:-4].ljust(len(verb.group())), text)
    return _SLIPS.sub(
        lambda slip: next((w for w in _DECIDES if sorted(w) == sorted(slip.group().lower())), slip.group()),
        text,
    )


def _answer(text: str) -> Fact | None:
    """What short replies mean once the bot has asked who decides; the reply may stand before something else."""
    whole = _reply(text, 0, len(text))
    if whole:
        return whole
    for start, end in _openings(text):
        fact = _reply(text, start, end)
        if fact and fact.value["role"] == INFLUENCER and (me := _AMONG_THEM.search(text, end)):
            return _fact(CO_DECIDER, fact.value.get("others", []), text, (start, me.end()), 0.85)
        if fact and _BARE_YES.fullmatch(fact.quote) and not _is_nearly_all(text[end + 1 :]):
            return None
        if fact and fact.confidence > _BARE_NO:
            return fact
    return None


# "The grange board. I'm on it": the visitor is one of those just named.
_AMONG_THEM = re.compile(
    r"\b(?:i'?m|i\s+(?:am|sit))\s+(?:also\s+|actually\s+)?(?:on|in|part\s+of|one\s+of"
    r"|a\s+member\s+of)\s+(?:it|them|that)\b|\b(?:da\s+(?:bin|sitze?)\s+ich"
    r"|ich\s+(?:bin|sitze?)\s+(?:da|auch))\s+(?:\w+\s+)?(?:mit\s+)?(?:drin|dabei)\b"
    r"|\b(?:soy\s+un[oa]\s+de\s+ell[oa]s|formo\s+parte|estoy\s+en\s+ella|ah[íi]\s+estoy\s+yo)\b",
    re.IGNORECASE,
)


def _openings(text: str) -> list[tuple[int, int]]:
    """Where what stands first may end: at a mark, or where another sentence begins."""
    found = [first.span("reply")] if (first := _FIRST.match(text)) else []
    parts = clauses.parts(text)
    if len(parts) > 1 and not parts[0].text.endswith("?"):
        found.append((parts[0].start, parts[0].end))
    return found


def _is_nearly_all(rest: str) -> bool:
    """Whether a yes before this is the answer: a word or two more (other facts are blanks here), or a question put back."""
    return rest.rstrip().endswith("?") or (len(rest.split()) <= _FEW_WORDS and len(rest) <= _FEW_LETTERS)


def _reply(text: str, start: int, end: int) -> Fact | None:
    bare = text[start:end].strip()
    if not bare or bare.endswith("?"):
        return None
    start = text.find(bare, start)
    span = (start, start + len(bare))
    if _SELF.fullmatch(bare) and _HAS_WORD.search(bare):
        return _fact(DECIDER, [], text, span, 0.85)
    if _SHARED.fullmatch(bare):
        return _fact(CO_DECIDER, [], text, span, 0.85)
    if _TITLE_ALONE.fullmatch(_PICTURES.sub("", bare)):
        return _fact(DECIDER, [], text, span, 0.65)
    if other := _OTHER_ALONE.fullmatch(bare):
        return _fact(INFLUENCER, roles.named(other["who"]), text, span, 0.8)
    if (named := _NAMED.fullmatch(bare)) and is_given(named["name"]):
        return _fact(INFLUENCER, [], text, span, 0.65)
    if _NO.match(bare) and _NO_MORE.fullmatch(bare):
        return _fact(INFLUENCER, [], text, span, _BARE_NO)
    return None


def _in_clause(clause: clauses.Clause, near: int) -> Fact | None:
    """The first rule that the clause holds; what is only gathered for others comes before who decides, and titles last."""
    if no_decision.is_question(clause.text) or no_decision.is_other_matter(clause.text):
        return None
    named = _ANYBODY.search(clause.text)
    by_grammar = deciding.read(clause.text, near)
    if (
        by_grammar
        and by_grammar.role == INFLUENCER
        and near == deciding.ANYWHERE
        and _is_routine(clause.text, by_grammar.span)
    ):
        by_grammar = None
    for rule in RULES:
        if by_grammar and rule.role not in _COME_BEFORE[by_grammar.role]:
            return _fact(
                by_grammar.role,
                [] if by_grammar.role == DECIDER else roles.named(clause.text),
                clause.text,
                by_grammar.span,
                by_grammar.confidence,
            ).moved(clause.start)
        match = (rule.pattern if named else rule.alone).search(clause.text)
        if match and not _tells_too_little(rule, match, clause.text, near):
            others = [] if rule.role == DECIDER else roles.named(clause.text)
            return _fact(rule.role, others, clause.text, match.span(), rule.confidence).moved(clause.start)
    shop = _trade_run(clause.text)
    return _fact(DECIDER, [], clause.text, shop, 0.75).moved(clause.start) if shop else None


_JOINED = re.compile(r"[,;]\s|\s(?:and|und|y)\s")


def _is_routine(clause: str, span: tuple[int, int]) -> bool:
    """Whether a daily chore is told where somebody decides, not before: "we route every enquiry by hand, my boss decides"."""
    begin, _ = scan.around(clause, *span, _JOINED)
    return bool(ROUTINE.search(clause, begin))


def _trade_run(clause: str) -> tuple[int, int] | None:
    """ "I run a summer camp", "tengo una ferretería": a trade of the visitor's own, no team, desk or counter in one."""
    if not (runs := _RUNS.search(clause)):
        return None
    kind = _KIND_ENDS.split(runs["kind"])[0]
    span = (runs.start(), runs.start("kind") + len(kind))
    kind = kind.lower()
    heads = kind.split()[-1:] if runs["english"] else kind.split()
    plural = "s" if runs["run"] else ""
    return span if any(_is_shop(word, plural) for word in heads) else None


def _is_shop(word: str, plural: str) -> bool:
    """ "Kennel" is told by "kennels" where one runs it; who only has a car, or a piano, trades in none."""
    return word in _SHOPS or (
        word not in _NO_TRADE and (trade_words.is_trade(word) or trade_words.is_trade(word + plural))
    )


def _tells_too_little(rule: Rule, match: re.Match[str], clause: str, near: int) -> bool:
    """ "My partner and I" beside no decision: "my partner and I answer the phone"; a daily chore."""
    if rule.role == CO_DECIDER:
        return (near < deciding.ASKED and _is_bare(match.group(), clause)) or (
            bool(_TITLED.search(clause[: match.start()])) and not _OURS.match(match.group())
        )
    if rule.role == INFLUENCER and _I_DECIDE.search(match.group()):
        return True
    if rule.role == INFLUENCER and near == deciding.REPLYING and _ASKS_THEM.search(match.group()):
        return True
    if rule.role == INFLUENCER and near == deciding.ANYWHERE:
        return _is_routine(clause, match.span()) or bool(
            _MUST.search(match.group()) and not _OKAYS.search(clause, match.end())
        )
    return False


def _is_bare(said: str, clause: str) -> bool:
    """Whether a pair stands beside no decision, or things are only done together: "the text broke off, a medias"."""
    if said == clause.strip(" .!") or DECIDING.search(clause.replace(said, "")):
        return False
    return bool(
        _TOGETHER.fullmatch(said.removeprefix("a ")) or (_BOTH.search(said) and not _TOGETHER.search(clause))
    )


_BETWEEN = 12
"""What stands between two clauses tells of something else: "I'm the CEO, we have 320 people, my co-founder and I decide"."""


def _resolved(found: list[Fact], text: str) -> Fact:
    """Several clauses, one part: a claim to decide beside somebody who must agree is a shared decision."""
    said = {f.value["role"] for f in found}
    last = found[-1]
    if len(said) == 1:
        return max(found, key=lambda f: (f.confidence, f.start))
    if RESEARCHER in said:
        return next(f for f in found if f.value["role"] == RESEARCHER)
    instead = [f for f in found if f.value["role"] == INFLUENCER and f.confidence >= deciding.INSTEAD]
    if instead and all(f.confidence <= deciding.OWNS for f in found if f.value["role"] != INFLUENCER):
        return instead[0]
    others = list(dict.fromkeys(other for f in found for other in f.value.get("others", [])))
    role = CO_DECIDER if DECIDER in said or CO_DECIDER in said else last.value["role"]
    start, end = min(f.start for f in found), max(f.end for f in found)
    if any(other.start - one.end > _BETWEEN for one, other in pairwise(sorted(found, key=lambda f: f.start))):
        start, end = next(
            ((f.start, f.end) for f in found if f.value["role"] == role), (last.start, last.end)
        )
    return _fact(role, others, text, (start, end), 0.8)


def _fact(role: str, others: list[str], text: str, span: tuple[int, int], confidence: float) -> Fact:
    start, end = span
    value: dict[str, object] = {"role": role}
    if others:
        value["others"] = others
    return Fact("authority", "known", value, text[start:end], start, end, confidence)
