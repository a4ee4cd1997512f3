"""What the visitor wants solved: the category of the flow it comes nearest to, how urgent, and their words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.understanding import clauses
from bot.understanding.facts import Context, Fact, meet
from bot.understanding.learning.learned import Needs
from bot.understanding.needs import need_cues
from bot.understanding.needs import urgency as urgencies

OTHER = "other"
Nearest = Callable[[str, dict[str, tuple[str, ...]]], "tuple[str, float]"]
# How near a category a statement is for a need beside other facts, by its meaning and by its words; measured on the cases.
_LIKELY, _SHARED = 0.36, 0.2
# How sure what was learned has to be: of the category against words that speak for another; that words name no need against no
# other sign and against words of one, that an answer names one, and that a clause not asked for does.
_SURE, _NO_NEED, _TALK_ASKED, _TALK, _NEED, _VOLUNTEERED = 0.8, 0.45, 0.85, 0.5, 0.4, 0.9
# That a sentence beside the answer, of so many words at least, names none.
_NOTHING_OF_IT, _SENTENCE = 0.8, 6
# How likely a sentence of several may name none; in an answer, where only a comma or "and" joins it to the others.
_IN_PART, _IN_ANSWER = 0.15, 0.3
# With so many sentences a message tells more than the answer.
_LETTER = 4
# That a wish is one for the product where it speaks of the trade, and where it does not.
_WISHED_FOR, _WISHED_SURELY = 0.5, 0.9
# How sure that "I don't know ..." or "which ad works" names what is missing.
_NAMED = 0.8
# How many words a need has to have that only what was learned hears.
_FEWEST_WORDS = 3

_QUESTION = re.compile(
    r"\W*(?:(?:hm+|ok|okay|wow|so|und|and|but|aber|y|oye|ah|oh)\W+)*(?:wofür|womit|wohin|do|does|did"
    r"|can(?!['’]t)|could|is|are|will|would(?!\s+(?:be|love|like|help|need|have|make|save|suit|mean)\b)"
    r"|should|has|have|(?:how|which|why)(?!\s+(?:(?!do|did|can|could|should|would|will|are|have|must"
    r"|may)\w+\s+)?(?:i|we)\b)|what(?!\s+(?:i|we|matters|bugs|annoys|bothers|hurts|kills|drives|worries"
    r"|frustrates|happens)\b)|where(?!\s+(?:i|we|the|our|my|they|people|nobody|no\s?one)\b)"
    r"|when(?=\s+(?:do|does|did|can|could|will|would|should|is|are|was|were|has|have|you)\b)|what's|whats"
    r"|who|kann|können|könnt|könnte|gibt|(?:wie|was)(?!\s+(?:ich|wir|uns|mir)\b)"
    r"|wer(?!\s[^.!?,\n]{3,50}(?:t|en),\s)|welche\w*|hat|habt|ist|sind|seid|bist|muss|warum|wieso|wozu|wo"
    r"|qui[ée]n|qu[ée]|c[óo]mo|cu[áa]l|cu[áa]nto|d[óo]nde|puede\w*|pod[ée]is|se\s+puede|hay|por\s+qu[ée]"
    r"|para\s+qu[ée]|eres|sois|tien\w+)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|nope|ok|okay|sure|hi|hello|hey|thanks?|thank you|please|bye|good|fine|great"
    r"|cool|start|go|go ahead|hmm+|what|help|ja|nein|danke|hallo|hi|moin|bitte|gut|klar|tschüss|okay|los|sí"
    r"|si|vale|hola|gracias|adiós|adios|bueno|buen[ao]s|muy|tardes|noches|d[íi]as|claro|test|testing|lol"
    r"|haha+|nice|just (?:looking|browsing|curious|researching|checking)(?: around)?"
    r"|nur (?:mal )?(?:schauen|gucken)|ich schaue (?:mich )?nur(?: um)?|solo (?:estoy )?mirando|nothing"
    r"|nichts|nada|whatever|skip|next|(?:let me|can i) (?:ask|think)\b.*|one (?:moment|second|sec)|moment"
    r"|un momento|i have a question|ich habe eine frage|tengo una pregunta|weiter|siguiente|stop|there|you"
    r"|dir|tag|guten|everything|all of (?:it|that|the above)|all|alles|todo|eigentlich alles|de todo)\W*)+",
    re.IGNORECASE,
)
# "I guess faster replies?", "vielleicht schnellere Antworten?": an answer whose speaker is not sure of it.
_HEDGED = re.compile(
    r"""
        \W*(?:(?:um+|uh+|hm+|well|naja|na\s?ja|pues|bueno)\W+)*(?:i\s+(?:guess|suppose)|maybe|perhaps
          |possibly|probably|vielleicht|vermutlich|wahrscheinlich|eventuell|ich\s+glaube?|schätze?|quiz[áa]s?
          |tal\s+vez|a\s+lo\s+mejor|supongo(?:\s+que)?|creo\s+que)\s+
      (?!(?:you|ihr|sie|du|ustedes|vosotros|can|could|kann|k[öo]nn\w*|do|does|is|are|there|gibt|hay|pued\w*
        |pod\w+|ten[ée]is|tienen|i\s+(?:can|could|should)|we\s+(?:can|could|should)|later|another|später
        |luego|otro|m[áa]s\s+tarde)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# What is wrong is not known to the visitor either.
_UNSURE = re.compile(
    r"\b(?:(?:don'?t|dont|do\s+not|not|n'?t)\s+(?:\w+\s+){0,2}?(?:know|sure|certain|thought\s+about)"
    r"|no\s+idea|hard\s+to\s+(?:say|tell)|difficult\s+to\s+say|good\s+question|gute\s+frage|buena\s+pregunta"
    r"|(?:wei(?:ß|ss)|wüsste)\s+(?:(?:ich|das|es|selbst|selber|auch)\s+){0,3}(?:\w+\s+)?(?:nicht|net|ned"
    r"|nich|noch\s+nicht)|keine\s+ahnung|schwer\s+zu\s+sagen"
    r"|kann\s+ich\s+(?:\w+\s+){0,3}?(?:nicht|nich|net)\s+(?:sagen|beantworten)"
    r"|no\s+(?:lo\s+)?(?:s[ée]|sabr[íi]a|tengo\s+(?:muy\s+)?claro|tenemos\s+(?:muy\s+)?claro|sabemos)"
    r"|ni\s+idea|dif[íi]cil\s+de\s+decir)\b(?!\s+(?:if|whether|ob|(?:de\s+)?si|who|which|how\s+many|where"
    r"|wer|welche\w*|wie\s?viele?|woher|qui[ée]n|cu[áa]nt\w+|de\s+d[óo]nde)\b)",
    re.IGNORECASE,
)
_TROUBLE = (
    r"(?:los(?:e|ing)|miss(?:ing)?|wast(?:e|ing)|struggl(?:e|ing)|drop(?:ping)?"
    r"|have\s+(?:any\s+|a\s+)?(?:problems?|issues?|trouble))"
)
_NO_TROUBLE = re.compile(
    rf"""\W*(?:(?:no|well|but|actually|honestly|nein|aber|pues|bueno)\W+)*(?:
      (?:we|i)\s+(?:(?:do\s+not|don'?t|are\s+not|aren'?t|never|'?re\s+not|am\s+not)\s+(?:really\s+
        |actually\s+|usually\s+|ever\s+)?{_TROUBLE}|have\s+no\s+(?:problems?|issues?|trouble))
    | (?:wir|ich)\s+(?:verlier\w*|verpass\w*|hab\w*)\s+(?:\w+\s+)?(?:kein\w*|nichts
      |nie)(?!\s+(?:über|einblick|ahnung|reporting|auswert|transparenz|zeit))
    | no\s+need\s+for\s+(?:the|an?|any|your)\s+(?:sales|pitch|demo|spiel|call)
    | (?:(?:we|i)\s+)?do\s*n[o'’]?t\s+(?:really\s+|actually\s+)?need\s+(?:anything
      |nothing)(?!\s+(?:but|except|fancy|special|else|big|complicated|more)|,?\s+(?:just|only))
    | (?:ich\s+|wir\s+)?brauch\w*\s+(?:ich\s+|wir\s+|eigentlich\s+|gar\s+|hier\s+){{0,3}}(?:nix
      |nichts)(?!\s+(?:außer|als|besonderes|großes|weiter|anderes|kompliziertes)|,?\s+(?:nur|bloß))
    | no\s+necesit(?:o|amos)\s+na(?:da)?(?!\s+(?:m[áa]s|especial|del|de\s+)|,?\s+(?:s[óo]lo|salvo))
    | no\s+(?:nos\s+)?(?:perdemos|pierdo|se\s+(?:nos\s+)?pierden|tenemos\s+(?:ning[úu]n\s+)?problemas?
      |tengo\s+(?:ning[úu]n\s+)?problemas?)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "We're proud of that": what goes well asks for nothing, unless more is wished for.
_WELL = re.compile(
    r"\b(?:proud\s+of\b|(?:is|are)\s+(?:all\s+)?fine\W*$|nothing(?:'s|\s+is)\s+broken\W*$|alles\s+im\s+lot\b"
    r"|läuft\s+(?:eigentlich\s+)?alles\W*$|alles\s+läuft\W*$|immer\s+(?:binnen|innerhalb)\b"
    r"|todo\s+(?:controlado|en\s+orden)\b|same\s+day\W*$|am\s+selben\s+tag\s+weg\b"
    r"|en\s+el\s+(?:mismo\s+)?d[íi]a\W*$)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# Words that want something without saying what: "we need it".
_EMPTY_WORDS = """
we me it that this them one some need want would like have must should to by at on in for and the brauchen
wollen wir es das ich
nos llamamos llama llamo called named name heißen heissen heißt namens nombre
haben müssen bis und actually wait sorry eigentlich realmente necesitamos necesito queremos quiero lo eso para
y
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_BLANK = re.compile(r"\S\s{3,}|^\s{3,}|\s{3,}$")
# What was blanked out, and the commas beside it, but for those before a clause that says more of the same thing.
_GAP = re.compile(
    r"\s{3,}|[;:]\s*|,(?!\s*(?:that|which|who|whether|so\s+that|das|dass|damit|welche\w*|woher|wie\s+viele?"
    r"|wer|was|ob|womit|wofür|wodurch|wohin|wenn|sobald|mit\s+de[mnr]|where|when|while|como|donde|cuando"
    r"|con\s+(?:el|la|los|las)\s+que|que|para\s+que|cu[áa]nt\w+|qu[ée]|de\s+d[óo]nde)\s)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"""\W*(?:(?:and|und|y|also|so|that|dass|que)\b(?!['’])
      |(?:(?:we|i|ich|wir)\s+)?(?:do\s*n[o'’]?t\s+need\s+(?:anything|nothing)|nothing
        |brauch\w*\s+(?:nichts|nix)|nichts|nix|(?:no\s+necesit(?:o|amos)\s+)?nada)\s+(?:fancy|special|big
        |complicated|crazy|major|großes|besonderes|kompliziertes|wildes|dramatisches|especial|complicado|raro
        |del\s+otro\s+mundo)\W+(?:just|only|nur|bloß|s[óo]lo)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# Who they are, before what they need: "we're a vet practice in Leeds and ...".
_INTRODUCED = re.compile(
    r"^(?:(?:we'?re|we\s+are|i'?m|i\s+am)(?!\s+\w+ing\b)|i\s+(?:own|run|work)|we\s+(?:own|run)|this\s+is"
    r"|wir\s+sind|ich\s+bin|bin|ich\s+arbeite|wir\s+(?:haben|führen|betreiben)\s+ein\w*"
    r"|ich\s+(?:habe|führe|betreibe)\s+ein\w*|somos|soy|tengo\s+una?|tenemos\s+una?"
    r"|trabajo)\s[^,;.!?]{2,60}?(?:,\s*(?:and|und|y)?|\s+(?:and|und|y))\s+(?=\S+\s+\S+\s+\S)",
    re.IGNORECASE,
)
# A verb that begins a piece, and who does so: they were named before what was blanked out.
_NO_SUBJECT = re.compile(
    r"(?:los(?:e|ing)|miss(?:ing)?|keep|kept|can(?:'?t|not)|don'?t|struggl\w+|wast(?:e|ing)|spend|forget|drown\w*"
    r"|verlieren?|verpassen?|vergessen?|schaffen?|kommen?|können?|bekommen?|antworten?|reagieren?|leiten?)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?:we|wir)\s+(?!are\b|were\b|sind\b|waren\b)[a-zäöü]+\b", re.IGNORECASE)
_SAID_ONCE = re.compile(r"\b(we|i|wir|ich)(?:'?re|'?m)?\b[^.!?;\n]{2,80}$", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\b(?:and|und|y|e|the|our|my|a|with|unser|das|mein|el|nuestro|un)\s+)*\b(?:budget|presupuesto|from"
    r"|we\s+are|we're|i'?m|wir\s+sind|somos|and|und(?:\s+zwar)?|y)\W*(?:is|of|ist|sind|es|de|about)?\W*$",
    re.IGNORECASE,
)
_HELLO = re.compile(
    r"(?:(?:hi|hey|hello|hallo|moin|hola|buenas|good\s+(?:morning|afternoon|evening)"
    r"|guten\s+(?:tag|morgen|abend)|buenos\s+d[íi]as|buenas\s+tardes)(?:\s+there)?\s*[,.!:)-]+\s*"
    r"|(?:well|so|also|naja|pues|bueno|um+|uh+|hm+)\s*,\s*)+",
    re.IGNORECASE,
)


def read(
    text: str,
    context: Context,
    language: str,
    nearest: Nearest | None = None,
    answers: bool = True,
    said: str | None = None,
    learned: Needs | None = None,
) -> list[Fact]:
    """At most one need. `text` has other facts blanked out, `said` has not, and gives the words.

    `answers` says whether a bare statement may be the answer to the question for the need. `nearest(words, categories)` gives the
    category nearest in meaning and how near it is; without it, words in common decide.
    """
    del language
    nearest = nearest or by_words
    said = text if said is None else said
    pieces = _stated(text, said)
    if (
        context.asked == "need"
        and (unsure := _UNSURE.search(text))
        and not any(_knows(p.text, context, learned) for p in pieces)
    ):
        return [Fact("need", "vague", None, unsure.group(), unsure.start(), unsure.end(), 0.75)]
    found = [p for p in pieces if _told(p.text, context, learned)]
    parts = [] if found else _pieces(text, clauses.parts)
    confidence = 0.85
    asked = context.asked == "need"
    if not found and asked and learned and len(pieces) >= _LETTER:
        found = [p for p in parts if _in_part(p.text, context, learned, _IN_PART)]
    if not found and asked:
        found, confidence = (
            _to_the_point(_answering(pieces, answers, nearest, context, learned), parts, learned),
            0.75,
        )
    cut_again = len(parts) > len(pieces)
    if not found and learned and (cut_again or (asked and len(parts) > 1)):
        most = _IN_ANSWER if asked and cut_again else _IN_PART
        found = [p for p in parts if _in_part(p.text, context, learned, most)]
    if not found:
        return []
    start, end = found[0].start, found[-1].end
    start += _courtesy(said[start:end])
    words = said[start:end]
    told = (
        words
        if len(found) >= sum(start <= p.start < end for p in pieces)
        else " ".join(p.text for p in found)
    )
    category = _category(_plain(told), nearest, context, learned)
    value = {"category": category, "urgency": urgencies.of(said, category), "words": words}
    return [Fact("need", "known", value, words, start, end, confidence)]


def to_compare(text: str, context: Context, said: str) -> list[str]:
    """The words whose meaning `read` asks for: where the words do not tell a need, and where they do, unasked, for they may be
    talk.
    """
    weighed = ((piece.text, _by_words(piece.text, context)) for piece in _stated(text, said))
    compared = (clause for clause, told in weighed if told is None or (told and context.asked != "need"))
    return [
        _plain(words) for clause in compared for words in dict.fromkeys((clause, _INTRODUCED.sub("", clause)))
    ]


def _told(clause: str, context: Context, learned: Needs | None) -> bool:
    """Whether a clause states a need by itself, be it asked for or not."""
    if context.asked == "need" and need_cues.names_product(clause):
        return True
    if need_cues.wants_thing(clause):
        return True
    told = _by_words(clause, context)
    if told is not None:
        return told and not _is_talk(clause, learned, context.asked == "need" or bool(_OWN.match(clause)))
    words = _INTRODUCED.sub("", clause)
    if (
        context.asked == "need"
        or len(words.split()) < _FEWEST_WORDS
        or need_cues.asks_or_tells_of_others(words)
    ):
        return False
    wished, of_the_trade = bool(need_cues.WISHES.search(words)), need_cues.is_of_the_trade(words)
    if learned is None:
        return wished and of_the_trade
    sure = 1.0 - learned.none(_plain(words)) if learned.tells else 0.0
    if of_the_trade:
        return sure >= (_WISHED_FOR if wished else _VOLUNTEERED)
    return wished and sure >= _WISHED_SURELY


def _in_part(clause: str, context: Context, learned: Needs, most: float) -> bool:
    """Whether one of several sentences surely names a need: no likelier than `most` to name none."""
    if learned.none(_plain(clause)) > most or need_cues.is_elsewhere(clause) or not _answers(clause, learned):
        return False
    return context.asked == "need" or _told(clause, context, learned)


def _knows(clause: str, context: Context, learned: Needs | None) -> bool:
    """ "We don't know which ad works" tells what is missing, "I don't know yet" leaves it open."""
    if learned is None:
        return need_cues.complains(clause, context.categories)
    words = _plain(clause)
    return learned.named(words) >= _NAMED or (
        learned.none(words) < _NO_NEED and need_cues.complains(clause, context.categories)
    )


def _is_talk(clause: str, learned: Needs | None, asked: bool) -> bool:
    """ "Nobody calls me just Kylie": the words of a need, said of something else."""
    return learned is not None and learned.none(_plain(clause)) >= (_TALK_ASKED if asked else _TALK)


def _by_words(clause: str, context: Context) -> bool | None:
    """The same by the clause's words alone; None where they do not tell."""
    if need_cues.is_elsewhere(clause) or not _answers(clause):
        return False
    return True if need_cues.complains(clause, context.categories) else None


def _category(words: str, nearest: Nearest, context: Context, learned: Needs | None) -> str:
    near, likeness = nearest(words, context.categories)
    meant, sure = (
        learned.category(words)
        if learned and not _is_flows_own(words, nearest, context, learned)
        else (None, 0.0)
    )
    if (near == OTHER or likeness < _LIKELY) and need_cues.is_of_another_trade(words, context.categories):
        return OTHER
    overrun = need_cues.overrun(words, context.categories)
    if meant == "reporting" and overrun:  # who cannot keep up asks for no figures
        return overrun
    if meant and sure >= _SURE:
        return meant
    return need_cues.category(words, context.categories) or meant or near


def _answering(
    pieces: list[clauses.Clause], answers: bool, nearest: Nearest, context: Context, learned: Needs | None
) -> list[clauses.Clause]:
    """What may answer the question for the need: anything said, or, beside other facts, what comes near a category.

    What was learned may tell that it names none, or does although the message looked like no answer.
    """
    able = [p for p in pieces if _answers(p.text, learned) and not need_cues.is_elsewhere(p.text)]
    said = _plain(" ".join(piece.text for piece in able))
    if learned and said:
        if learned.none(said) >= _NO_NEED and not _is_flows_own(said, nearest, context, learned):
            return []
        answers = answers or learned.named(said) >= _NEED
    return able if answers else [p for p in able if _near(p.text, _LIKELY, nearest, context)]


def _to_the_point(
    able: list[clauses.Clause], parts: list[clauses.Clause], learned: Needs | None
) -> list[clauses.Clause]:
    """The sentences of an answer, without those before and behind that surely tell of something else."""
    if learned is None or not able:
        return able

    def apart(piece: clauses.Clause) -> bool:
        return len(piece.text.split()) >= _SENTENCE and learned.none(_plain(piece.text)) >= _NOTHING_OF_IT

    within = [p for p in parts if any(meet(a, p) for a in able)]
    kept = [at for at, piece in enumerate(within) if not apart(piece)]
    return within[kept[0] : kept[-1] + 1] if kept else able


def _is_flows_own(words: str, nearest: Nearest, context: Context, learned: Needs) -> bool:
    """Whether they come near a category that only this flow has: what was learned knows nothing of it."""
    if not learned.own:
        return False
    near, likeness = nearest(words, context.categories)
    return near in learned.own and likeness >= _LIKELY


def _near(words: str, least: float, nearest: Nearest, context: Context) -> bool:
    category, likeness = nearest(_plain(words), context.categories)
    return category != OTHER and likeness >= least


def _plain(words: str) -> str:
    """In small letters where all are capitals, for what is shouted means the same."""
    return words.lower() if words.isupper() else words


def _pieces(
    text: str, cut: Callable[[str], tuple[clauses.Clause, ...]] = clauses.topics
) -> list[clauses.Clause]:
    """The clauses, cut again where other facts were blanked out and at the commas beside them."""
    out = []
    for clause in cut(text):
        gaps = (
            list(_GAP.finditer(clause.text))
            if _BLANK.search(text[max(0, clause.start - 3) : clause.end + 3])
            else []
        )
        starts = [0, *(gap.end() for gap in gaps)]
        ends = [*(gap.start() for gap in gaps), len(clause.text)]
        out += [_bare(text, clause.start + a, clause.start + b) for a, b in zip(starts, ends, strict=True)]
    return [piece for piece in out if piece.text]


def _stated(text: str, said: str) -> list[clauses.Clause]:
    """The pieces, each with who does what it tells."""
    return [_with_subject(piece, said) for piece in _pieces(text)]


def _with_subject(piece: clauses.Clause, said: str) -> clauses.Clause:
    """ "We are 40 people and lose enquiries": who loses them is said once, before other facts."""
    told = _SAID_ONCE.search(said[: piece.start]) if _NO_SUBJECT.match(piece.text) else None
    return piece._replace(text=f"{told[1]} {piece.text}") if told else piece


def _bare(text: str, start: int, end: int) -> clauses.Clause:
    """The piece without joining words at its ends."""
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    if tail := _TAIL.search(text, start, end):
        end = tail.start()
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" ,;:)("))
    piece = piece.strip(" ,;:\n)(")
    return clauses.Clause(piece, start, start + len(piece))


def _courtesy(words: str) -> int:
    return match.end() if (match := _HELLO.match(words)) else 0


def by_words(words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
    """The category whose phrases share most of their longer words with these, and the share; `other` where few are."""
    scores = {
        name: max((overlap(words, p) for p in phrases), default=0.0) for name, phrases in categories.items()
    }
    best = max(scores, key=lambda name: scores[name], default=OTHER)
    score = scores.get(best, 0.0)
    return (best, score) if score >= _SHARED else (OTHER, score)


@lru_cache(maxsize=1024)
def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _LETTERS.findall(words.lower()) if len(word) > 3)


def overlap(words: str, phrase: str) -> float:
    """The share of the phrase's longer words that these words hold, by their first five letters."""
    stems = _stems(phrase)
    return len(_stems(words) & stems) / max(1, len(stems))


def _answers(clause: str, learned: Needs | None = None) -> bool:
    """Whether it may answer; "which ads pay and which don't" looks like a question, and names what is missing."""
    if (
        (clause.endswith("?") and not _HEDGED.match(clause))
        or _NOTHING.fullmatch(clause)
        or _NO_TROUBLE.match(clause)
        or (_WELL.search(clause) and not need_cues.WISHES.search(clause))
    ):
        return False
    if not {word.lower() for word in _LETTERS.findall(clause)} - _EMPTY:
        return False
    return not _QUESTION.match(clause) or (learned is not None and learned.named(_plain(clause)) >= _NAMED)
