"""Relatives, friends and others as visitors call them: whose firm, address and troubles are not the visitor's own."""

from __future__ import annotations

# Read in folded and in plain spelling alike.
KIN = (
    r"(?:brother(?:-in-law)?|sister(?:-in-law)?|cousin|friend|uncle|aunt|mate|dad|father|neighbou?r"
    r"|acquaintance|buddy|in-laws?"
    r"|bruders?|schwester|schwager|schw[aä]gerin|cousine?|freund\w*|onkel|tante|nachbar\w*|bekannte[rn]?"
    r"|vater|kumpel"
    r"|grand(?:father|mother|pa|ma|dad)|gro(?:ß|ss)(?:vater|mutter)|[oO]pa|[oO]ma|abuel[oa]"
    r"|niece|nephew|neffe|nichte|herman[oa]|sobrin[oa]|compadre|comadre|prim[oa]|cu[nñ]ad[oa]|amig[oa]"
    r"|conocid[oa]|vecin[oa]|t[ií][oa]|padre)"
)
# Those of one's household too.
FAMILY = (
    rf"(?:{KIN}|wife|husband|sons?|daughters?|kids?|child(?:ren)?|mum|mom|mother|parents|in-?laws|girlfriend"
    rf"|boyfriend|frau|mann|sohn|söhne|tochter|töchter|kinder|kind|mutter|mama|eltern|schwieger\w+"
    r"|mujer|marido|hij[oa]s?|madre|mam[áa]|pap[áa]|padres|suegr[oa]s?|novi[oa])"
)
# One's own child: whose teacher or doctor is looked for.
OWN_CHILD = (
    r"(?:my|our|mein\w*|unser\w*|mis?|nuestr[oa]s?)\s+(?:\w+\s+)?(?:sons?|daughters?|kids?|child(?:ren)?|sohn|söhne"
    r"|tochter|töchter|kind(?:er)?|hij[oa]s?|enkel\w*|niet[oa]s?)\b"
)
# Whoever else has a number or an address: relatives, people at work, and callings by their endings.
SOMEBODY = (
    rf"(?:{KIN}|boss|chef\w*|wife|husband|son|daughter|colleague|kolleg\w*|landlord|customer|client[ea]?"
    rf"|patient(?:in)?|guest|accountant|assistant\w*|kund(?:e|in)|mann|frau|sohn|tochter|jef[ea]|mujer|marido"
    rf"|hij[oa]|compañer[oa]"
    r"|coleg\w+|soci[oa]|gestora?|contable|asesora?|abogad[oa]"
    r"|(?!(?:center|corner|theater|tower|printer|number|letter|computer)\b)\w+(?:ber|der|ner|ter|ler|yer|tor"
    r"|ist|ian|man)(?:in)?)"
)
# Who is only told of: "the lady who rang left ...", "lo llevaba un chico, Gonzalo".
STRANGER = (
    r"(?:customer|caller|client[ea]?|patient(?:in)?|guest|lady|woman|man|guy|chap|bloke|person|girl"
    r"|kund(?:e|in)|anrufer(?:in)?|gast|frau|mann|dame|herr|typ"
    r"|paciente|señora?|chic[oa]|tip[oa]|colleague|kolleg(?:e|in)|compañer[oa]|coleg\w+)"
)
# Whoever is never of the visitor's own firm: friends, neighbours, rivals, those one rents from, and those of earlier days.
OUTSIDER = (
    r"(?:(?:boy|girl)friend|friends?|mates?|budd(?:y|ies)|pals?|acquaintances?|neighbou?rs?|mentor"
    r"|land(?:lord|lady)|competitors?|competition|rivals?"
    r"|ex[\s-]?(?:boss|husband|wife|colleague|employer|partner|boyfriend|girlfriend)"
    r"|freund(?:in|e|es)?|kumpels?|nachbar(?:in|n)?|bekannte[rn]?|mentor(?:in)?|vermieter(?:in|s)?"
    r"|\w*hausarzt|\w*hausärztin|konkurren(?:z|ten?)|mitbewerber\w*|wettbewerber\w*"
    r"|ex[\s-]?(?:chef(?:in)?|mann|frau|kolleg\w+|firma|freund(?:in)?)"
    r"|amig[oa]s?|vecin[oa]s?|conocid[oa]s?|mentora?|caser[oa]|competencia|competidor(?:es|as?)?|rival(?:es)?"
    r"|ex[\s-]?(?:jef[ea]|marido|mujer|empresa|compañer[oa]|novi[oa])|ex|m[ée]dico\s+de\s+cabecera)"
)
