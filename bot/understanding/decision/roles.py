"""The people and bodies who take part in a purchase, as visitors call them in the three languages."""

from __future__ import annotations

import re

_ACRONYMS = "ceo|cfo|coo|cto|cio|cmo|cro|cso|cpo|vp|svp|evp|md|hr|it|gm"
_WORDS = r"""
ceo|hr(?:\s+(?:team|department))?|elders|cfo|coo|cto|cio|cmo|cro|cso|cpo
|(?:s|e)?vp(?:\s+of\s+\w+|\s+(?:sales|marketing|operations|ops|finance|engineering|product|it))?
|vice\s+president(?:\s+of\s+\w+)?|boss(?:es)?|big\s+boss|line\s+manager|manager|mgr|gm|general\s+manager
|managing\s+director|director[a]?(?:\s+of\s+\w+
|\s+(?:general|financier[oa]|comercial|ejecutiv[oa]|de\s+\w+))?|directors|board(?:\s+of\s+directors)?
|finance(?:\s+(?:team|department|director|guy|people|lead))?
|accounting|accountant|procurement(?:\s+team)?|purchasing(?:\s+(?:team|department))?|legal(?:\s+team)?
|it\s+(?:team|department|manager|director|people|guys?|folks|lot)|management(?:\s+team)?|upper\s+management
|leadership(?:\s+team)?|owners?|proprietor|(?:business\s+)?partners?|co-?(?:founder|owner|director)s?
|founders?|head\s+of\s+\w+|team\s+lead(?:er)?|supervisor|superiors?|committee|investors?|shareholders?
|cousin|aunt|parents|nephew|mayor|governors|head\s?teacher|executives?|exec\s+team|president|head\s+office
|headquarters|hq|higher-?ups|wife|husband|spouse|brother|sister|father|dad|mother|colleagues?|client|team
|missus|missis|hubby|(?:girl|boy)friend|(?:other|better)\s+half
|treasurer|controller|doctor|dr\.?\s+\w+|matron|surgeon|head\s+nurse
|(?:practice|office|plant|store|branch)\s+(?:manager|mgr)|principal|dean|trustees?|council|parent\s+company
|corporate|holding|(?:hospital|parent)\s+group|mum|mom|(?<=my\s|ur\s|he\s|er\s|is\s|'s\s)son|daughter|uncle
|finance\s+(?:lady|folks|woman|man)|guv'?nor|gaffer|partners
|superintendent|sheriff|vicar|rector|bishop|diocese|abb(?:ot|ess)|prior(?:ess)?|pastor|deacons?|rabbi|pcc
|synod|congregation|senate|regents|selectmen|commissioners|ministry|mother\s?house|grandpa|grandma
|grand(?:dad|father|mother)|dad(?:dy)?|\w+-in-law|churchwardens?|warden|vestry|elders
|chair(?:man|woman|person|lady)?|headmaster|headmistress|landlord|landlady|captain|commander
|(?:\w+\s+)?chief(?:\s+of\s+staff)?|foreman|forewoman|bursar|provost|chancellor|registrar|curator
|franchisors?
|chef(?:in|s)?|geschäftsführ(?:er(?:in|s)?|ung)|geschäftsleitung|vorstand(?:s)?|aufsichtsrat|einkauf
|einkaufsabteilung|finanz(?:abteilung|chef(?:in)?|en|leiter(?:in)?|vorstand)|buchhaltung|controlling
|vorgesetzte[rnm]?|inhaber(?:in)?|partner(?:in)?|geschäftspartner(?:in)?|(?:mit)?gesellschafter(?:n|in)?
|teilhaber(?:in)?|mit(?:inhaber|eigentümer|besitzer)(?:in)?|(?:träger|förder|dach|eltern|haupt)verein
|leitung|leiter(?:in)?|abteilungsleit(?:er(?:in)?|ung)|teamleit(?:er(?:in)?|ung)
|vertriebsleit(?:er(?:in)?|ung)|it-?abteilung|it-?leiter(?:in)?|mitgründer(?:in)?|gründer(?:in)?
|betriebsrat|rechtsabteilung|kolleg(?:e|en|in)|\w*träger|\w+leitung|\w+chef(?:in)?|verwaltungsrat|stadtrat
|gemeinderat|\w+leiter(?:in)?|chefarzt|chefärztin|oberarzt|oberärztin|doktor|ärztin|arzt|verwaltung
|(?:mutter)?konzern|mutterhaus|seniorchef(?:in)?|juniorchef(?:in)?|prokurist(?:in)?|beirat|stiftung|senior
|\w*(?:konferenz|versammlung|ausschuss|beirat|genossenschaft|verband)|kreistag|kämmer(?:er|in)|senat|synode
|kuratorium|präsidium|direktorium|direktion|\w*(?:rektorat|dekanat)|magistrat|ministerium
|(?:schul|bau|kultur|jugend|sozial|haupt)amt|\w*gemeinde
|(?:eigentümer|haus|kloster|ordens|dorf|eltern)?gemeinschaft|opa|oma|papa|mama|großvater|großmutter
|schwieger\w+|schwester|tochter|sohn|mutter|\w+abteilung|kompagnon|schwager|schwägerin|tante|onkel|cousine?
|eltern|direktor(?:in)?|dekan(?:in)?|\w+verwaltung|bürgermeister(?:in)?|rektor(?:in)?|frau|mann|bruder
|vater|zentrale|gremium
|land(?:rat|rätin)|kirchenvorstand|\w+vorstand|(?:stiftungs|kirchen|kreis|orts|fach|schul|elternbei)\w*rat
|\w+rätin|kreisverband|dachverband|\w*pfarrer|propst|pröpstin|(?:erz)?bischof|bistum|abt|äbtissin|priorin
|kantor|küster|mesner|\w*meister|polier|\w*wirt(?:in)?|intendant|kanzler|superintendent|kommandant
|wehrführer|\w*betreuer|oberin|\w+(?:er|or|ent|ant|ist|ärzt)in
|jef[ea]s?(?:\s+de\s+\w+)?|gerente|gerencia|jefatura|direcci[óo]n(?:\s+general)?|departamento\s+de\s+\w+
|finanzas|contabilidad|compras|soci[oa]s?|consejo(?:\s+de\s+administraci[óo]n)?|junta(?:\s+directiva)?
|due[ñn][oa]s?|(?:co)?propietari[oa]s?|comit[ée]|fundador[a]?|cofundador[a]?|superior(?:es)?
|inversor(?:es)?|responsable|president[ea]|marido|mujer|esposa|esposo|herman[oa]s?|prim[oa]|cu[ñn]ad[oa]
|t[íi][oa]|pareja|equipo|colegas?|compa[ñn]er[oa]s?|central|doctor[a]?(?:\s+\w+)?|administraci[óo]n
|(?:casa\s+)?matriz|sede|padre|madre|hij[oa]|abuel[oa]|pap[áa]|mam[áa]|asamblea|cooperativa|cofrad[íi]a
|hermandad|sindicato|rectorado|decanato|ampa|senado|suegr[oa]|encargad[oa]|patr[óo]n(?:a|es|as)?
|ayuntamiento|comunidad(?:\s+de\s+\w+)?|alcalde(?:sa)?|concejal[a]?|coordinador[a]?|titular|accionistas
|contador[a]?|patronato|due[ñn]os
|p[áa]rroco|cura|obispo|obispado|di[óo]cesis|abad(?:esa)?|prior[a]?|decan[oa]|rector[a]?|superintendente
|intendente|capit[áa]n|comandante|comisari[oa]|administrador[a]?|tesorer[oa]|pleno|cabildo|claustro|capataz
|mayordomo|tutor[a]?""".replace("\n", "")


def _by_first_letter(alternatives: str) -> str:
    """The same words, those that begin alike behind their letter: a pattern tries its alternatives one by one, and some thirty
    try these at every word.

    White space between them counts for nothing.
    """
    depth, words = 0, [""]
    for character in "".join(alternatives.split()):
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            words.append("")
        else:
            words[-1] += character
    initials: dict[str, list[str]] = {}
    for word in words:
        initials.setdefault(word[0] if word[0].isalpha() else "", []).append(word)
    others = initials.pop("", [])
    return "|".join(
        [(f"{initial}(?:{'|'.join(word[1:] for word in alike)})") for initial, alike in initials.items()]
        + others
    )


PATTERN = rf"(?:{_by_first_letter(_WORDS)})\b"
_NAMED = re.compile(rf"\b{PATTERN}\b", re.IGNORECASE)
_ACRONYM = re.compile(rf"\b(?:{_ACRONYMS})\b", re.IGNORECASE)
_ME = re.compile(
    r"\b(?:i(?:'?m|\s+am)|ich\s+bin|soy|i)\s+(?:\w+\s+){0,2}$|(?<!soon )\bas\s+(?:(?:the|an?)\s+)?$|\bon\s+$",
    re.IGNORECASE,
)


def named(text: str) -> list[str]:
    """The others who decide, in the order named, acronyms in capitals; the speaker's own title is left out."""
    out = []
    for match in _NAMED.finditer(text):
        if not _ME.search(text[: match.start()]):
            out.append(_ACRONYM.sub(lambda m: m.group().upper(), " ".join(match.group().split())))
    return list(dict.fromkeys(out))
