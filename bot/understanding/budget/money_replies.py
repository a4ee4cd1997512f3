"""Answers to "what is your budget?" by their build rather than by their wording: a denial with money in it, a hedge."""

from __future__ import annotations

import re

_GAP = (
    r"(?:(?!(?<![a-z])(?:much|lots?|many|big|huge|fixed|exact|specific|precise|firm|number|figure|unlimited"
    r"|limit|problem|issue|mucho|gran|grande|limite|problema|exact[oa]|fij[oa]|viel|gross\w*|genau\w*|fest\w*"
    r"|konkret\w*|grenze|problem)(?![a-z]))[^.,;:!?\n]){0,34}?"
)
_DENIED = (
    r"(?<![a-z])(?:no|none|nobody|no[- ]one|nothing|not|never|zero|[a-z]+n't|kein\w*|nichts|nicht|niemand|nie"
    r"|null|ohne|weder|nada|nadie|ningun\w*|ni|sin|cero|tampoco)(?![a-z])"
)
_HELD = (
    r"(?:set aside|put aside|put by|put away|allocated|earmarked|budgeted|reserved|assigned|penci?l+ed"
    r"|planned for|money|funds?|funding|cash|dollars?|cents?|pennies|penny|dime|quid|pot|line item|"
    r"geld|euro|cent|mittel|etat|topf|posten|haushaltsstelle|kostenstelle|kohle|budget\w*|eingeplant"
    r"|eingestellt|vorgesehen|reserviert|bereitgestellt|zugeteilt|zugewiesen|hinterlegt|zuruckgelegt"
    r"|beiseite\w*|angesetzt|budgetiert|veranschlagt|"
    r"presupuest\w*|dinero|euros?|centimos?|centavos?|chavos?|duros?|pesos?|fondos|partida|rubro|renglon"
    r"|asignad\w+|reservad\w+|apartad\w+|destinad\w+|previst\w+|dotacion|dotad\w+|contemplad\w+|pasta|plata"
    r"|lana)"
)
_SOFT = (
    r"(?<!muss ich )(?<!ehrlich )(?<!offen )(?:object|issue|problem|concern|tight|the (?:main|biggest)"
    r"|matters?|rolle|wichtig|importa\w*|tell|say|sagen|decir)"
)
_BEHIND = (
    r"(?<!frag )(?<!fragt )(?:keine?[nrs]?|nicht|nichts|nix|nada|ningun[oa]?|none|zero|nothing|fehlanzeige"
    r"|no (?:hay|tenemos|tengo|existe|ha[ns]?|esta|contamos))"
)
NONE = re.compile(
    rf"{_DENIED}{_GAP}(?<![a-z]){_HELD}(?![a-z])(?!{_GAP}(?<![a-z]){_SOFT})"
    rf"|(?<![a-z]){_HELD}(?![a-z]),?{_GAP} {_BEHIND}(?= *(?:$|[^\w\s]"
    rf"|(?:da|leider|drin|vorhanden|vorgesehen|geplant|eingeplant|apartado|previsto|reservado|destinado"
    rf"|todavia|aun|ahora|yet|so far)(?![a-z])))"
)
"""Nobody has put a dollar aside, "da ist noch kein Geld eingeplant", "no hay ni un euro"."""

NO_MONEY = re.compile(
    r"(?<![a-z])no (?:money|funds|funding|cash)(?: (?:yet|set aside|right now|whatsoever|at all|left|to spare"
    r"|to spend|available))* for (?:it|this|that|any of (?:it|this))(?![a-z])"
    r"|(?<![a-z])kein geld (?:da)?fur (?:das|so|sowas|dies\w*)"
    r"|(?<![a-z])(?:noch |da |gibt es |haben wir )?kein geld dafur(?![a-z])"
    r"|(?<![a-z])geld (?:ist |haben wir |gibt es )?(?:dafur|hierfur"
    r"|fur (?:das|so was)) (?:[a-z]+ ){0,2}(?:kein\w*|nicht) ?(?:da|vorhanden)?"
    r"|(?<![a-z])no (?:hay|tenemos|tengo)(?: (?:todavia|aun|nada de|ahora))? (?:dinero|fondos"
    r"|presupuesto) para (?:esto|eso|ello)(?![a-z])|(?<![a-z])(?:dinero|plata|fondos|presupuesto"
    r"|pasta) para (?:esto|eso|ello) (?:aun |todavia |de momento )?no (?:hay|tenemos|tengo)(?![a-z])"
    r"|(?:^|(?<=[.,;:!] )|(?<= but )|(?<= aber )|(?<= pero )|(?<= that )|(?<= dass )|(?<= que )|(?<= and )"
    r"|(?<= und )|(?<= y ))(?:(?:(?:there(?:'s| is)|we have|we'?ve got|i have) (?:[a-z]+ )?no (?:money|funds"
    r"|cash)|(?:dinero|plata) no (?:hay|tenemos|tengo)|(?:no hay|no tenemos) (?:dinero|plata)"
    r"|geld (?:ist|haben wir|gibt'?s|gibt es) (?:[a-z]+ )?kein[a-z]*(?: da)?"
    r"|(?:(?:da ist|es ist|wir haben|hier ist|haben wir) (?:[a-z]+ )?)?kein geld(?: da)?)(?= *(?:$|[.!])))"
)
"""Whatever was asked: "no money for this", or as a sentence of its own "plata no hay"."""
SET_ASIDE = re.compile(
    r"(?<![a-z])(?:in (?:the|our|my) budget|im budget|en (?:el|nuestro) presupuesto|set aside|put aside"
    r"|put by|earmarked|budgeted|allocated|eingeplant|vorgesehen|budgetiert|bereitgestellt|zuruckgelegt"
    r"|apartad\w+|previst\w+|presupuestad\w+|reservad\w+|destinad\w+)(?![a-z])"
)
MONEY_FOR_US = re.compile(
    r"(?<![a-z])(?:money|funds|funding|cash|geld|mittel|dinero|fondos|for (?:this|that|it|a (?:chat)?bot)"
    r"|dafur|hierfur|fur so ?was|para (?:esto|eso|ello))(?![a-z])"
)

_ASKING = re.compile(
    r"\W*(?:how|what|which|why|where|when|who|do you|does|is it|are you|can (?:i|we|you)|wie|was|welche\w*"
    r"|warum|wo|wer|wann|kann (?:ich|man)|habt ihr|haben sie|cuant\w+|que|cual\w*|como|por que|donde|cuando"
    r"|quien|tienen|teneis)(?![a-z])"
)
VAGUE = re.compile(
    r"(?<![a-z])(?:donations?|spenden|donaciones|donativos|skint|broke|tight\w*|cheap\w*|pric(?:e|es|ey|ing)"
    r"|costs?|money|afford\w*|cash|budgets?|spend(?:s|ing)?|expensive|bucks|invest\w*|negotia\w*|charges"
    r"|charged|charging|peanuts|pocket change|half|double|flexible|depends?|depending|no idea|not sure|unsure"
    r"|"
    r"(?:ask|check|speak|talk(?! (?:to|with) (?:an? |some |real |the |your )?(?:human|person|someone|agent"
    r"|rep|sales\w*|support|real|live|somebody|people|expert)"
    r"| about (?!(?:it|that|this|money|price\w*|budget\w*)(?![a-z])))|clear|discuss)\w*(?: \w+){0,2} (?:with"
    r"|to|first|boss|wife|husband|partner|accountant|finance|cfo|ceo|manager|board)|get back to you"
    r"|let you know|as little|whatever|reasonable|fair|decent|modest"
    r"|small(?! (?:\w+ )?(?:shop|company|firm|team|business|biz|agency|office|startup|practice|store|clinic"
    r"|outfit|crew))|big(?! (?:shop|company|firm|team|business|agency))|"
    r"knapp\w*|teuer|doppelt\w*|halfte|kleingeld|appel|gunstig\w*|billig\w*|preis\w*|kosten|kostet|geld"
    r"|budget\w*|kohle|leisten|investier\w*|kommt (?:\w+ )?(?:drauf|darauf)|je nach\w*"
    r"|je (?:weniger|gunstiger|billiger)|keine ahnung|ausgeben|bemessen|nachfragen|abklaren|absprechen"
    r"|rucksprache|fragen|uberschaubar|verhandel\w*|moglichst|"
    r"car[oa]s?|(?:cuatro|dos) (?:duros|perras|perrillas|cuartos)|calderilla|miseria|mitad|doble|barat[oa]s?"
    r"|precios?|costes?|costos?|cuest\w+|dinero|presupuesto|ajustad\w*|justit[oa]s?|economic\w*|pasta|plata"
    r"|gast\w+|depend\w*|cuanto (?:menos|mas barat[oa])|pagar|segun|ni idea|no (?:lo )?se|consultar\w*"
    r"|preguntar\w*|mirar\w*|hablar\w*|flexible\w*|negociable\w*|razonable\w*|invertir|poc[oa]s?)(?![a-z])"
)
_REQUEST = re.compile(
    r"^\W*(?:ok |please |bitte |por favor )?(?:show|send|give|let me see|tell|email|mail|zeig\w*|schick\w*"
    r"|send\w*|gib|geben sie|ensen\w*|muestr\w*|mand\w+|envi\w+|dime|dame|pasame"
    r"|let'?s talk about (?!money|price|budget))(?![a-z])"
    r"|(?<![a-z])(?:your|eure?|ihre|tus?|sus?|vuestr[oa]s?) (?:prices?|pricing|preise?|precios?|tarifas?"
    r"|costs?|kosten)(?![a-z])"
)
"""They want something from us first."""
_MOST_WORDS = 30


def vague(text: str) -> re.Match[str] | None:
    """The first word of a statement that talks about money without a figure."""
    if (
        text.rstrip().endswith("?")
        or _ASKING.match(text)
        or _REQUEST.search(text)
        or len(text.split()) > _MOST_WORDS
    ):
        return None
    return VAGUE.search(text)
