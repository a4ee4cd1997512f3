"""Answers that say no figure and no date in any field: refusals, "it depends", "no idea". They count only as replies."""

from __future__ import annotations

import re

from bot.understanding.numbers_view import phrase_pattern

REFUSED = phrase_pattern(
    (
        # English
        r"(?:i'?d |would |i would |we'?d |i )?(?:rather|prefer) (?:not|keep (?:that|this|it))(?: to)?(?: (?:say|tell|share|disclose|discuss|answer|talk about (?:it|that)|to myself|private))*",
        r"(?:(?:that'?s|it'?s|this is|that is) )?(?:strictly |kind of )?(?:confidential|private|classified|a secret|secret|none of your business|not your business|not public)",
        r"(?:can'?t|cannot|can not|won'?t|not going to|don'?t want to|do not want to|not allowed to|not at liberty to|unable to|not comfortable|not gonna|wouldn'?t)"
        r" (?:really )?(?:say|tell|share|sharing|disclose|discuss|reveal|answer|give (?:you )?(?:that|a number))(?: (?:that|this|it|you))?",
        "no comment", "skip(?: (?:this|that|it))?", "next question", "i'?ll pass", "(?:i'?ll )?keep (?:that|this|it) to myself", "under nda", "mind your own business",
        "pass",
        # German
        r"(?:das )?(?:moechte|mochte|mocht|will|kann|darf|wollen|mochten|durfen|konnen)(?: (?:ich|wir))?(?: (?:das|dazu|hier|ihnen|lieber|jetzt|noch|daruber|gerne?))* (?:nicht|nichts|keine angaben?)(?: (?:sagen|verraten|nennen|preisgeben|mitteilen|teilen|sprechen|reden|angeben|beantworten|machen))+",
        r"lieber nicht", r"(?:das ist |ist )?(?:streng )?(?:vertraulich|geheim|privat|intern)", "keine angaben?", "sag(?:e)? ich nicht", "verrate ich nicht", "geht (?:sie|euch|dich) nichts an",
        "kein kommentar", "uberspringen", "daruber (?:spreche|rede) ich nicht", "behalte ich (?:lieber )?fur mich", "geschaftsgeheimnis", "betriebsgeheimnis",
        # Spanish
        r"(?:prefiero|preferimos|preferiria|prefiriria) no(?: (?:decir(?:lo|telo|selo)?|compartir(?:lo)?|contestar|responder|hablar de (?:eso|ello)|revelar(?:lo)?|comentar(?:lo)?))?",
        r"(?:eso )?(?:es )?(?:informacion )?(?:confidencial|privad[oa]|secret[oa])", r"no (?:puedo|quiero|queremos|podemos|voy a) (?:decir(?:lo|telo|selo)?|compartir(?:lo)?|revelar(?:lo)?|contestar|dar (?:esa|ese)\b[^.]{0,20})(?: (?:eso|esa|ese))?",
        "sin comentarios", "no es asunto (?:tuyo|suyo)", "siguiente pregunta", "saltar", "me lo reservo", "no te lo (?:puedo decir|digo|voy a decir)", "no se lo puedo decir",
    )
)  # fmt: skip

VAGUE = phrase_pattern(
    (
        # English
        "(?:it |that |really |all )?depends", "depending", "not (?:really |quite |entirely |100% |too )?(?:sure|certain|decided|clear)(?: yet)?", "unsure", "no (?:idea|clue)",
        "dunno", "idk", r"(?:don'?t|do not|dont) (?:really )?know(?: yet)?", "hard to say", "can'?t say(?: yet)?", "couldn'?t say", "undecided", "tbd", "to be (?:decided|determined|discussed)",
        "haven'?t (?:decided|thought)", "flexible", "varies", "open", "whatever", r"(?:need|have|got|gotta) to (?:check|ask|talk|discuss|see|find out)", "let me (?:check|ask)", "ask my boss",
        "up for discussion", "we'?ll see", "we will see", "no preference", "any", "maybe", "negotiable", "good question",
        # German
        "kommt (?:ganz )?(?:drauf|darauf) an", "je nachdem", "hangt (?:davon )?(?:ab|von)", r"(?:weiss|weis|wissen)(?: (?:ich|wir|noch|es|das|leider|gar))* nicht(?: genau)?", "keine ahnung", "unklar", "unsicher",
        "noch nicht (?:sicher|klar|entschieden|genau)", "(?:ist )?noch offen", "offen", "flexibel", "verhandelbar", "mal sehen", "schauen wir mal", r"muss (?:ich )?(?:erst )?(?:noch )?(?:nachfragen|klaren|fragen|schauen|prufen)",
        "schwer zu sagen", "kann ich (?:noch )?nicht sagen", "keinen plan", "noch unentschieden", "nicht sicher", "gute frage", "egal",
        # Spanish
        "depende(?: de)?", r"(?:todavia |aun )?no (?:lo )?(?:se|sabemos|tengo claro|tenemos claro)(?: todavia| aun| bien)?", "ni idea", "no estoy segur[oa]", "no estamos segur[oa]s", "flexible", "varia", "ya veremos", "a ver",
        "no (?:lo )?(?:hemos|he) (?:decidido|pensado|definido)", "por definir", "tengo que (?:preguntar|consultar|ver)", "habria que ver", "negociable", "dificil de decir", "sin decidir", "no esta (?:claro|definido|decidido)",
        "quien sabe", "quizas?", "tal vez", "buena pregunta", "da igual",
    )
)  # fmt: skip

DENIED_BEFORE = re.compile(r"(?<![a-z])(?:not|nicht|no|isn'?t|instead of|rather than|statt|anstatt|en vez de|en lugar de|than) (?:really |exactly |the |den |die |los )?$")
CORRECTED = phrase_pattern(
    (
        "no,? wait", "wait", "sorry", "actually", "i mean", "i meant", "correction", "rather", "better", "make (?:it|that)", "scratch that", "no,", "nope", "more like", "really",
        "nein", "doch", "eher", "korrigiere", "korrektur", "besser gesagt", "ich meine", "ich meinte", "sondern", "quatsch", "moment", "tschuldigung", "entschuldigung", "bzw",
        "perdon", "mejor dicho", "digo", "quise decir", "en realidad", "mas bien", "sino", "corrijo", "espera", "but (?:it'?s |its )?really",
    )
)  # fmt: skip
NOT_CORRECTED = phrase_pattern(("or", "oder", "o", "up to", "bis", "hasta"))
