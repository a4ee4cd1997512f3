"""Words of time as people type them, put as the dictionary has them: dialect, chat spelling, slips of one letter.

Folded spelling on both sides; the offsets of a respelled word stay those of the word as it was typed.
"""

from __future__ import annotations

import re

from bot.understanding.numerals.numbers_breaks import breaks
from bot.understanding.numerals.numbers_spelling import respelled
from bot.understanding.numerals.numbers_view import View, fold

_TYPED = {
    "en": """
        christmas: crimbo chrimbo crimble xmass chrismas christmass; and: an' 'n';
        tomorrow: tmrow tomoz tomorow tommorow tommorrow 2moro 2morrow; fortnight: fortnite fourtnight;
        as soon as possible: asp aasap assap pronto
        january: jan-uary janurary; february: feburary febuary febr; september: sepember; november: novemeber;
        wednesday: wensday wenesday wednsday; months: mounths mnths monthes; month: mounth monht;
        weeks: weks wekks wks; week: wk
        quarter: qtr quater quartar; summer: sumer; spring: sping; year: yr yaer; next: nxt;
        before: b4 befor bfore; until: untill til 'til; probably: prolly probs; right away: rightaway;
        immediately: immediatly imediately immediatley; soon: sooon
        don't: dont; isn't: isnt; can't: cant; won't: wont; that's: thats; there's: theres; going to: gonna;
        want to: wanna; because: cuz coz cos bc
    """,
    "de": """
        nicht: nich net ned nit nod nid; nichts: nix nischt; ist: is isch; eine: ne; einen: nen;
        einem: nem eim; einer: ner; ein: 'n; wir: mer; und: un udn; wie es: wies wie's; tagen: tgaen;
        haben: ham habn hend hamma; wollen wir: wemmer wollma woll_ma; sind wir: simmer samma
        januar: janner jenner jaenner jannuar janaur; februar: feber febuar feb. hornung; dezember: dezembr;
        fruhling: fruehling fruehlig fruhlig; fruhjahr: fruehjahr; marz: maertz; innerhalb: innert
        woche: wuche; wochen: wochn; monat: monet monad moant; monate: monete; monaten: moneten;
        jahr: joar johr jaar; nachsten: nachschte naechsten nachstn nexten; nachste: nachschti nexte;
        nachstes: nachschts; anfang: afang anfangs; ende: end; mitte: mitti
        fruhestens: fruehestens; spatestens: spaetestens spatestns; uber: ueber; fur: fuer; mussen: muessen;
        mochten: moechten; schnellstmoglich: schnellst_moglich; schnell: schnel schnelll schell;
        jetzt: jetz jetza jtz etz; gleich: glei; sofort: sofot pronto; eilt: pressiert; vor dem: vorm;
        zwei: zwoi; drei: dru drue; vier: vieri;
        funf: fuf foif; sechs: sachs sechsi; sieben: sibe; neun: nun; zehn: zah zeh; nicht mehr: nimmer nimma;
        woche: wochlein; diesem jahr: heuer
    """,
    "es": """
        que: q ke k; viene: biene vene; porque: xq pq porq; para: pa xa; para el: pal; por: x;
        semana: smna sem; semanas: smnas sems; manana: mñn mañna; ano: anio; finales: fnales;
        diciembre: dicimbre diciembr dic.; septiembre: setiembre; enero: ener; febrero: frebrero;
        cuanto antes: cuanto_antes kuanto_antes
        fin de semana: finde; lo antes posible: lo_antes_possible; navidad: navidá; semana: semanita;
        semanas: semanitas; mes: mesecito mesesito; meses: mesecitos mesesitos; ano: anito; anos: anitos;
        dia: diita; dias: diitas diyas; pronto: prontito; mismo: mismito; ahora: aora;
        ahora mismo: ahorita ahoritita horita ahorita_mismo; nada: na; estamos: tamos
    """,
}  # fmt: skip
# Long words of time that a slip of one letter leaves recognisable; the first letter is seldom wrong.
_LONG = {
    "en": (
        "january february september october november december monday tuesday wednesday thursday friday "
        "saturday christmas thanksgiving fortnight quarter immediately tomorrow"
    ),
    "de": (
        "januar februar september oktober november dezember dienstag mittwoch donnerstag freitag quartal "
        "fruhling fruhjahr weihnachten schnellstmoglich spatestens fruhestens nachsten nachstes monaten"
    ),
    "es": (
        "febrero septiembre octubre noviembre diciembre trimestre navidad miercoles primavera principios "
        "mediados finales semanas cuanto"
    ),
}
_NO_SLIPS = frozenset(
    [
        "quartet",
        "quartier",
        "quartz",
        "quarters",
        "quarterly",
        "montage",
        "navidades",
        "febreros",
        "semana",
        "semanal",
        "cuento",
        "cuando",
        "cuantos",
        "cuanta",
        "cuantas",
        "canto",
        "final",
        "finalmente",
        "finalizes",
        "monate",
        "monates",
        "monat",
        "quartale",
        "quartals",
        "nachste",
        "nachster",
        "mediado",
        "principio",
        "trimestral",
        "immediate",
        "fortnights",
        "octubres",
        "freitags",
        "dienstags",
        "mittwochs",
        "donnerstags",
        "fridays",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "saturdays",
        "januars",
        "nachstens",
    ]
)
_WORD = re.compile(r"[a-z]{5,16}")
_MONTH = r"januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember"
# Compounds and halves, taken apart for the grammar: "Januarmitte", "mes y medio".
_BUILT = {
    "en": (
        (r"(?:a|one|1) (month|week) and a half", r"1.5 \1s"),
        ((
            r"(?<!at )once(?= (?:the|we|we're|our|my|i|i'm|it|it's|everyone|everybody|they|you|that|this"
            r"|all)(?![a-z]))"
        ), "when"),
        (r"(?:a|one) week tomorrow", "in 8 days"),
        ((
            r"((?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember"
            r"|october),? (?:the )?last week"
        ), r"last week of \1"),
        ((
            r"(look|brows|kick|shopp|check|compar|explor|research|think|plann|hop|aim|start|launch"
            r"|open)in'?"
        ), r"\1ing"),
        (r"(?:a|one) week today", "in 7 days"),
        (r"midyear", "mid year"),
        (r"([0-9]+) ?mons?(?=$| *[.,;!?])\.?", r"\1 months"),
        (r"((?:day|week|month)s?) from today", r"\1 from now"),
        (r"(24|48|72|96) ?(?:hours?|hrs?|h)", lambda m: f"{int(m[1]) // 24} days"),
        (r"([0-9]+|six|eight|ten|three|four|five|two) ?-?ish", r"\1"),
        (r"(q[1-4]|h[12]|spring|summer|autumn|fall|winter|easter|christmas|xmas|january|jan|february|feb"
         r"|march|april|may|june|july|august|september|october|november|december) ?-?ish", r"\1"),
        ((
            r"(one|two|three|four|five) and a half(?= (?:months|weeks|quarters))"
        ), lambda m: f"{_COUNT[m[1]]}.5"),
    ),
    "de": (
        (rf"({_MONTH})(anfang|mitte|ende)", r"\2 \1"),
        (r"mitte jahr", "mitte des jahres"),
        (r"(jahres|monats|quartals)(anfang|beginn|mitte)", lambda m: f"{m[2]} des {m[1]}"),
        ((
            r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag"
            r"|sonntag)(?:s?(?:morgen|fruh|vormittag|mittag|nachmittag|abend))"
        ), r"\1"),
        (r"morgen in einer woche", "in 8 tagen"),
        (r"([0-9]+) ?mon(?=\.|$| *[,;!?])\.?", r"\1 monate"),
        (r"([0-9]+) ?(?:wo|wch)\.?", r"\1 wochen"),
        (r"(weihnacht|oster|pfingst)s?woche", lambda m: f"{_FEAST_OF_WEEK[m[1]]} woche"),
        ((
            r"(?:einem |ein |eines |nem )?(drei)?viertel ?jahr(?:e?s)?"
        ), lambda m: "9 monate" if m[1] else "3 monate"),
        (r"war (schon|gut|super|toll|prima|perfekt|ideal|klasse|nett)(?= *(?:$|[.,!;]))", r"ware \1"),
        (r"heute in(?= [a-z0-9]+ (?:tagen?|wochen?|monaten?)(?![a-z]))", "in"),
        (r"(24|48|72|96) ?(?:stunden|std\.?|h)", lambda m: f"{int(m[1]) // 24} tagen"),
        (r"(?<!in )([1-4]) (quartal)", r"\1. \2"),
        (r"zwischen den jahren", "27. bis 31. dezember"),
        (r"(spat|fruh)(sommer|herbst|winter)", r"\1 \2"),
        ((
            rf"(letzte|erste|zweite|dritte|[1-4]\.)[ns]? ({_MONTH})(halfte|woche(?:n(?:ende)?)?)"
        ), r"\1 \3 im \2"),
        ((
            r"(anderthalb|eineinhalb|zweieinhalb|dreieinhalb|viereinhalb)(?=e?n? (?:monat|woche|quartal))"
        ), lambda m: f"{_COUNT[m[1]]},5"),
        (r"(?:1 1/2|1½)(?= (?:monat|woche))", "1,5"),
    ),
    "es": (
        (r"de hoy en (ocho|quince)(?: dias)?", r"en \1 dias"),
        (r"(24|48|72|96) ?(?:horas|h)", lambda m: f"{int(m[1]) // 24} dias"),
        (r"(?:un |una |1 )?(mes|semana) y medi[ao]", lambda m: "1,5 " + _PLURAL[m[1]]),
        ((
            r"(dos|tres|cuatro|cinco|[2-9]) (meses|semanas) y medi[ao]"
        ), lambda m: f"{_COUNT.get(m[1], m[1])},5 {m[2]}"),
    ),
}  # fmt: skip
_FEAST_OF_WEEK = {"weihnacht": "weihnachten", "oster": "ostern", "pfingst": "pfingsten"}
_PLURAL = {"mes": "meses", "semana": "semanas"}
_COUNT = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "anderthalb": 1, "eineinhalb": 1, "zweieinhalb": 2, "dreieinhalb": 3, "viereinhalb": 4,
}  # fmt: skip
_RULES = {
    language: tuple(
        (re.compile((rf"(?<![a-z0-9.,])(?:{pattern})(?![a-z])")), proper) for pattern, proper in rules
    )
    for language, rules in _BUILT.items()
}


def _pairs(listed: str) -> dict[str, str]:
    entries = (entry.split(":") for line in listed.splitlines() for entry in line.split(";") if ":" in entry)
    return {
        fold(word.replace("_", " ")).text: proper.strip()
        for proper, typed in entries
        for word in typed.split()
    }


def _slips(word: str) -> set[str]:
    """What one letter too few, too many, wrong or out of turn makes of a word, its first letter kept."""
    cuts = range(1, len(word))
    letters = "abcdefghijklmnopqrstuvwxyz"
    gone = {word[:i] + word[i + 1 :] for i in cuts}
    turned = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    wrong = {word[:i] + letter + word[i + 1 :] for i in cuts for letter in letters}
    more = {word[:i] + letter + word[i:] for i in (*cuts, len(word)) for letter in letters}
    return (gone | turned | wrong | more) - {word} - _NO_SLIPS


_PROPER = {language: _pairs(listed) for language, listed in _TYPED.items()}
_SLIPPED = {
    language: {slip: word for word in listed.split() for slip in _slips(word)}
    for language, listed in _LONG.items()
}
_KNOWN = frozenset(word for listed in _LONG.values() for word in listed.split())
_PATTERNS = {
    language: re.compile(
        r"(?<![^\W_])(?:"
        + "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
        + r")(?![^\W_]|')"
    )
    for language, words in _PROPER.items()
}


_STRETCHED = re.compile(r"([a-z])\1{2,}")


def _unstretched(view: View) -> View:
    """ "Asaaap" is "asap", "sooooon" "soon"."""
    return respelled(
        view,
        [
            (m.start(), m.end(), "oo" if m[0][0] == "o" and view.text[m.end() : m.end() + 1] == "n" else m[1])
            for m in _STRETCHED.finditer(view.text)
        ],
    )


def heard(message: str, language: str) -> View:
    """The message folded and respelled, with the commas that were left out."""
    view = _unstretched(fold(message))
    view = respelled(view, breaks(view, language))
    if language not in _PROPER:
        return view
    proper, slipped = _PROPER[language], _SLIPPED[language]
    marks = [(m.start(), m.end(), proper[m[0]]) for m in _PATTERNS[language].finditer(view.text)]
    taken = {i for a, b, _ in marks for i in range(a, b)}
    words = (
        m
        for m in _WORD.finditer(view.text)
        if m[0] in slipped and m[0] not in _KNOWN and m.start() not in taken
    )
    plain = respelled(view, sorted([*marks, *((m.start(), m.end(), slipped[m[0]]) for m in words)]))
    for pattern, wanted in _RULES[language]:
        if built := [
            (m.start(), m.end(), wanted(m) if callable(wanted) else m.expand(wanted))
            for m in pattern.finditer(plain.text)
        ]:
            plain = respelled(plain, built)
    return plain
