"""Chat, dialect and typing slips as the dictionary spells them, so that one grammar reads them: "nix" is "nichts".

Folded spelling on both sides; the offsets of a respelled word stay those of the word as it was typed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding.numerals.numbers_breaks import breaks
from bot.understanding.numerals.numbers_view import View, fold, words
from bot.understanding.numerals.numbers_words import ENGLISH, GERMAN_TENS

_TYPED = {
    "en": """
        don't: dont; can't: cant; won't: wont; isn't: isnt aint ain't; hasn't: hasnt; haven't: havent;
        didn't: didnt; doesn't: doesnt dosent; wouldn't: wouldnt; couldn't: couldnt
        shouldn't: shouldnt; wasn't: wasnt; aren't: arent; i'm: im; i've: ive; we've: weve; they've: theyve;
        that's: thats; it's: itz; there's: theres; i'll: ill; let's: lets; what's: whats
        going to: gonna; want to: wanna; got to: gotta; have to: hafta; you: u ya; your: ur;
        about: bout abt abuot 'bout; nothing: nothin nuthin; something: somethin smth sth;
        probably: prolly probs prob probly
        roughly: rougly ruffly; around: arround arond aroud; between: beetween betwen btwn btween betw;
        maximum: maxium maximun; at least: atleast; up to: upto; more than: morethan
        budget: budjet buget bugdet budgt bugget budgit budegt; thousand: thosand thousnd thousend thousant;
        month: mounth monht mnth; months: mths mos; year: yaer yeer
        people: peeps pepole poeple peple poeples peopel pple;
        employees: employes emplyees employess emploees employeees empolyees;
        approximately: aprox approximatly approxiamtely; staff: staf; and: an' 'n'
        6: half_a_dozen half_dozen; 18: dozen_and_a_half; 24: couple_dozen couple_of_dozen;
        hundred: hunderd hundered hunnid hunnert hundret hundo hundos; because: cuz coz bc cos; with: w/;
        10: a_tenner tenner; 5: a_fiver fiver; nothing: nowt; something: owt; 13: baker's_dozen bakers_dozen;
        full time: year-round year_round;
        just me: me,_myself_and_i me_myself_and_i me,_myself,_and_i me_myself_&_i me,_myself_&_i
    """,
    "de": """
        nicht: nich net ned nit nod nid; viel: vui vial vul; nichts: nix nuscht nischt nichs nut;
        ist: is isch; sind es: sinds; eine: ne; einen: nen; einem: nem; ein: n a';
        haben: ham habn hamm hom hend hamma; habe: hab; wir: mer mia; und: un; nee,: ne,;
        noch nicht: no_nid no_ned no_net no_nod; geld: god goid; und: u.; zwischen: zw.;
        10: ein_zehner einen_zehner nen_zehner; 20: ein_zwanziger einen_zwanziger nen_zwanziger;
        50: ein_fuffi einen_fuffi nen_fuffi ein_funfziger einen_funfziger;
        wir sind: simmer simma samma mia_san mir_sind mer_sind mir_san
        konnen: konn koennen; waren: warn waeren; monat: monet monad moant;
        zwischen: zwusche zwuschen zwische; mehr: meh mea; liegt: ligt; jahr: joar johr jaar;
        leute: leut lut luet leit; fur das: furs fuers; fur einen: furn fuern
        so was: sowas sowat; kein: ka koa kei keen koan; hundert: hunnert hunder hunderter; wurde: wurd tat;
        wenn es: wenns; gibt es: gibts; geht es: gehts; das: dat des; sie: se; ich es: ichs; was: wat;
        auch: ooch; auf: uff; fur: fuer; uber: ueber; hochstens: hoechstens; ware: waere
        tausend: tuusig tuusend duusig tausnd dausend tausi; drei: dru druu drii; konnten: koennten;
        ich: icke ick; mussen: muessen; durfen: duerfen; dafur: dafuer; hierfur: hierfuer;
        verfugung: verfuegung; ungefahr: ungefaehr ungefar; jahrlich: jaehrlich; mochte: moechte mocht;
        mochten: moechten; wurden: wuerden; funf: fuenf; zwolf: zwoelf; funft: fuenft; zwolft: zwoelft;
        funfzehnt: fuenfzehnt; budget: budjet butget buget bugdet; monatlich: monatl monatl. mtl mtl.;
        konnte: konnt; hatten: haetten; hatte: haette
        6: ein_halbes_dutzend einem_halben_dutzend halbes_dutzend; 50: halbes_hundert; 18: anderthalb_dutzend;
        mitarbeiter: mitarb mitabeiter mitarbeter maer; euro: eur0 euronen oiro teuro teuros;
        maximal: maximall maxmal; mindestens: mindestes; bisschen: bissl bisserl bissel; bloss: blos;
        einverstanden: einverstandn; funfzehn: fuffzehn fufzehn fuchzehn; beim: bem; fur die: fuern;
        fur eine: furne
    """,
    "es": """
        que: q; porque: xq pq porq; para: pa; para el: pal; por: x; tambien: tb tmb tbn; solo: nomas;
        somos: semos; nada: na; estamos: tamos; tenemos: tenemo tnemos tenmos;
        presupuesto: presupueto presupesto presupuseto presupusto presu;
        empleados: empleaos empeados emplados
        500: medio_millar; 50: medio_centenar media_centena; 100: un_centenar una_centena; 10: una_decena;
        20: una_veintena; 30: una_treintena; 16: diez_y_seis; 17: diez_y_siete; 18: diez_y_ocho;
        19: diez_y_nueve; 40: una_cuarentena; 60: una_sesentena; 6: media_docena; 18: docena_y_media;
        24: dos_docenas par_de_docenas; euros: euritos eurillos pavos pavitos leuros lereles;
        pesos: varos baros morlacos pesitos; trabajadores: currantes curritos currelas trabajadoras;
        aproximadamente: aprox apro; mas: ms; alrededor: alrrededor alrededr; entre: entr; maximo: masimo;
        hasta: asta ata; personas: pers; gente: jente
    """,
}


def _spellings(listed: str) -> dict[str, str]:
    """ "nichts: nix nut; ..." as {"nix": "nichts", "nut": "nichts", ...}."""
    pairs = (entry.split(":") for line in listed.splitlines() for entry in line.split(";") if ":" in entry)
    return {
        fold(word.replace("_", " ")).text: proper.strip() for proper, typed in pairs for word in typed.split()
    }


_PROPER = {language: _spellings(listed) for language, listed in _TYPED.items()}
_PATTERNS = {
    language: re.compile(
        r"(?<![^\W_])(?:"
        + "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
        + r")(?![^\W_]|')"
    )
    for language, words in _PROPER.items()
}
_WE_ARE = re.compile(
    r"(?:(?<=^)|(?<=[,.;:!] )|(?<=now )|(?<=so )|(?<=and )|(?<=but )|(?<=think )"
    r"|(?<=guess ))were(?= (?:a|an|about|around|over|under|only|just|like|at|roughly|now|still|currently"
    r"|close|[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty))"
)
"""Without its apostrophe: "now were over 60"."""


_FIFTY = re.compile(r"(?:fuff|fuf|fuch|fuchz|funf)z(?:ich|ig|g)(?![a-z])")
"""Also at the end of a longer number ("hundertfuffzich")."""
_SUM_OF = re.compile(
    r"(?:(?<=antrag )|(?<=summe )|(?<=betrag )|(?<=budget )|(?<=etat )|(?<=freigabe )|(?<=bewilligung )"
    r"|(?<=zuschuss )|(?<=zusage ))uber(?= [0-9])"
)
"""An application "über 8.500 Euro" is for that sum, not for more."""
_SO_MANY = re.compile(
    r"(?<![a-z])so(?= (?:[0-9]|(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig"
    r"|vierzig|hundert|tausend|(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)(?:hundert"
    r"|tausend))(?![a-z]))(?! (?:[a-z]+ )?(?:bis|oder) |[0-9.,]* ?(?:[a-z]+ )?(?:bis|oder|-) ?[0-9]))"
)
"""So many are about as many: "so 150 im Monat"."""
_AND_A_HALF = re.compile(
    r"(?<![0-9.,])([0-9]{1,3})(?: and a half| 1/2| ?1⁄2)(?= ?(?:k|grand|thousand|mil|tausend|tsd|millions?"
    r"|millionen|millon(?:es)?|mio|lakhs?)(?![a-z]))"
)
_HEADED = re.compile(
    r"(?<![a-z])(?:eine?[mnrs]? )?([0-9]{1,3}|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf"
    r"|funfzehn|zwanzig) ?-?(?=kopfig)"
)
"""One word with its noun: "ein dreiköpfiges Team"."""
_SHARED_TAIL = re.compile(r"- (?=(?:und|bis|oder) [a-z]{3,12}?(tausend|hundert)(?![a-z]))")
"""Seven and nine thousand: "sieben- und neuntausend"."""
_GERMAN_ONES = ("ein", "zwei", "drei", "vier", "funf", "fuenf", "sechs", "sieben", "acht", "neun")
_APART = re.compile(
    rf"(?:{'|'.join(f'(?<=(?<![a-z]){unit})' for unit in _GERMAN_ONES)})"
    rf" und (?={words(*GERMAN_TENS)}(?:tausend)?(?![a-z]))"
)
"""One number in three words: "zwei und vierzig"."""
_BETWEEN = re.compile(r"(?<![a-z])(?:zwischen|zw\.) (?:[a-z]+ ){0,2}[a-z]+$")
_UNDER_THOUSAND = rf"(?:(?:{words(*ENGLISH)}|hundred|and|an?)[ -]){{1,6}}"
_GROUPED = re.compile(
    rf"(?:(?<=thousand),(?= {words(*ENGLISH, 'an?')} hundred(?![a-z]))"
    rf"|(?:(?<=million)|(?<=lakh)),(?= (?:{_UNDER_THOUSAND}|[0-9]{{1,3}} )thousand(?![a-z])))"
)
"""The comma between thousands in words: "two thousand, five hundred"."""
_BARE_PERIOD = re.compile(
    r"(?:(?<=[0-9][0-9][0-9])|(?<=[0-9]k)|(?<=dollar)|(?<=dollars)|(?<=bucks)|(?<=pounds)|(?<=quid)|(?<=euro)"
    r"|(?<=euros)|(?<=eur)|(?<=usd)|(?<=pesos)|(?<=[$€£])) (?:(?:the|for|fur|in|para|por|el) )?(?=(?:month"
    r"|year|week|quarter|monat|jahr|woche|quartal|mes|ano|semana|trimestre)(?![a-z]))"
)
"""People who learn the language leave out the little word: "800 month", "500 Euro für Monat"."""
_GOOD_DOZEN = re.compile(
    r"(?<![a-z])(einem|ein|a|una) (?:gute[sm]|knappe[sm]|good|solid|buena"
    r"|escasa) (?=(?:dutzend|dozen|docena)(?![a-z]))"
)
_BTW = re.compile(r"(?<![a-z])btw(?= [$€£]?[0-9][0-9.,k]{0,8} ?(?:and|&|n) [$€£]?[0-9])")
""" "Btw 15 and 20k" is between, not by the way."""
_GRAND_AND_HALF = re.compile(
    r"(?:(?<=, )|(?<=or )|(?<=to )|(?<=maybe )|(?<=- )|(?<=^))(?:a )?grand and a half(?![a-z])"
)
_DIGITS_NEXT = re.compile(r",? ?[0-9]")
"""In front of a figure "ne" is no article: "13, ne 12"."""
_PER = {"en": " per ", "de": " pro ", "es": " por "}
_PLUS_BEFORE = re.compile(
    r"(?:(?<=^)|(?<=[,;:(] )|(?<=omos )|(?<=unos )|(?<=sind )"
    r"|(?<=are ))\+ ?(?:de )?(?=[0-9]{1,3}(?:[.,][0-9]{3})*(?:k|mil)?(?![0-9]| [0-9]))"
)
"""Spaniards write "+800", "+ de 800"."""
# "Two thousand one-time" is no 2001; what is paid once is known by its word in any language.
_ONE_TIME, _ONCE = re.compile(r"(?<![a-z0-9])one[ -](?:time|off)(?![a-z])"), "einmalig"
_MORE_THAN = {"en": "more than ", "de": "mehr als ", "es": "mas de "}


@lru_cache(maxsize=8)
def heard(message: str, language: str) -> View:
    """The message folded and respelled, with the commas that were left out."""
    view = fold(message)
    view = respelled(view, breaks(view, language))
    proper, pattern = _PROPER.get(language, {}), _PATTERNS.get(language)
    if pattern is None:
        return view
    marks = [
        (m.start(), m.end(), proper[m[0]])
        for m in pattern.finditer(view.text)
        if not (m[0] == "ne" and _DIGITS_NEXT.match(view.text, m.end()))
    ]
    if language == "de":
        marks += [(m.start(), m.end(), "funfzig") for m in _FIFTY.finditer(view.text)]
        marks += [(m.start(), m.end(), "von") for m in _SUM_OF.finditer(view.text)]
        marks += [(m.start(), m.end(), "etwa") for m in _SO_MANY.finditer(view.text)]
        marks += [(m.start(), m.end(), m[1] + "-") for m in _HEADED.finditer(view.text)]
        marks += [(m.start(), m.end(), m[1] + " ") for m in _SHARED_TAIL.finditer(view.text)]
        marks += [
            (m.start(), m.end(), "und")
            for m in _APART.finditer(view.text)
            if not _BETWEEN.search(view.text[: m.start()])
        ]
    marks += [(m.start(), m.end(), m[1] + " ") for m in _GOOD_DOZEN.finditer(view.text)]
    marks += [(m.start(), m.end(), _PER[language]) for m in _BARE_PERIOD.finditer(view.text)]
    marks += [(m.start(), m.end(), _MORE_THAN[language]) for m in _PLUS_BEFORE.finditer(view.text)]
    marks += [(m.start(), m.end(), f"{m[1]}.5") for m in _AND_A_HALF.finditer(view.text)]
    if language == "en":
        marks += [(m.start(), m.end(), "we're") for m in _WE_ARE.finditer(view.text)]
        marks += [(m.start(), m.end(), "1.5 grand") for m in _GRAND_AND_HALF.finditer(view.text)]
        marks += [(m.start(), m.end(), "between") for m in _BTW.finditer(view.text)]
        marks += [(m.start(), m.end(), _ONCE) for m in _ONE_TIME.finditer(view.text)]
        marks += [(m.start(), m.end(), "") for m in _GROUPED.finditer(view.text)]
    return respelled(view, sorted(marks))


def respelled(view: View, marks: list[tuple[int, int, str]]) -> View:
    text, starts, ends, at = [], [], [], 0
    for a, b, proper in marks:
        text += [view.text[at:a], proper]
        starts += [*view.starts[at:a], *[view.starts[a]] * len(proper)]
        ends += [*view.ends[at:a], *[view.ends[b - 1]] * len(proper)]
        at = b
    text.append(view.text[at:])
    return View("".join(text), (*starts, *view.starts[at:]), (*ends, *view.ends[at:]))
