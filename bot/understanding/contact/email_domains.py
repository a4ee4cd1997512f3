"""Mail domains anyone can have an address at, the slips people make typing them, and mailboxes of a role instead of a person."""

from __future__ import annotations

from bot.understanding.folding import word_set

# Mail for everyone; also what typos are compared with.
FREE = word_set("""
    gmail.com googlemail.com yahoo.com yahoo.de yahoo.es yahoo.co.uk yahoo.fr yahoo.it yahoo.ca yahoo.com.mx
    yahoo.com.ar yahoo.com.br yahoo.co.in ymail.com rocketmail.com hotmail.com hotmail.de hotmail.es
    hotmail.co.uk hotmail.fr hotmail.it hotmail.com.mx outlook.com outlook.de outlook.es outlook.fr live.com
    live.de live.co.uk live.com.mx msn.com icloud.com me.com mac.com aol.com aol.de gmx.de gmx.net gmx.at
    gmx.ch gmx.com gmx.es web.de t-online.de freenet.de arcor.de mail.de posteo.de mailbox.org online.de
    1und1.de proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io
    fastmail.com zoho.com hey.com mail.com email.com inbox.com yandex.com yandex.ru mail.ru qq.com 163.com
    126.com naver.com bluewin.ch sunrise.ch hispeed.ch aon.at chello.at telefonica.net terra.es terra.com
    ya.com orange.es prodigy.net.mx libero.it virgilio.it orange.fr free.fr wanadoo.fr laposte.net sfr.fr
    btinternet.com sky.com ntlworld.com virginmedia.com talktalk.net comcast.net verizon.net att.net
    sbcglobal.net bellsouth.net cox.net charter.net rediffmail.com uol.com.br bol.com.br wp.pl onet.pl o2.pl
    seznam.cz""")
ROLES = word_set("""
    info contact hello hi sales support help helpdesk service services admin administrator office team mail
    email enquiries enquiry inquiries inquiry marketing press media pr jobs careers hr people recruiting
    billing accounts accounting finance invoices invoice orders order purchasing procurement legal privacy
    security abuse postmaster webmaster hostmaster noreply no-reply donotreply root news newsletter partners
    reception booking bookings kontakt post buero büro zentrale verkauf vertrieb einkauf buchhaltung bewerbung
    personal kundenservice datenschutz presse anfrage anfragen rechnung empfang contacto hola ventas soporte
    ayuda administracion administración compras facturacion facturación empleo rrhh comercial pedidos reservas
    atencion atención atencionalcliente oficina prensa""")
# Providers whose second-level name is long enough for a typo to be recognised.
PROVIDERS = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.de", "hotmail.es", "hotmail.co.uk", "outlook.com",
    "outlook.de", "outlook.es", "yahoo.com", "yahoo.de", "yahoo.es", "yahoo.co.uk", "icloud.com",
    "protonmail.com", "t-online.de", "freenet.de", "fastmail.com", "comcast.net", "verizon.net",
    "btinternet.com",
)  # fmt: skip
TLD_TYPOS = {
    **dict.fromkeys(word_set("con cmo ocm comm vom xom cpm coom clm"), "com"),
    **dict.fromkeys(word_set("nte ent"), "net"),
    **dict.fromkeys(word_set("ogr orgg"), "org"),
    "ed": "de",
    "dee": "de",
    "ess": "es",
}


def better_domain(domain: str) -> str | None:
    """The provider meant by a domain one slip away from it; a wrong ending of any domain."""
    if domain in FREE:
        return None
    near = [known for known in PROVIDERS if abs(len(known) - len(domain)) < 2 and _slips(domain, known) == 1]
    if near:
        return near[0]
    name, _, ending = domain.rpartition(".")
    mended = f"{name}.{TLD_TYPOS[ending]}" if ending in TLD_TYPOS else None
    if mended and mended not in FREE:
        return better_domain(mended) or mended
    far = [
        known
        for known in PROVIDERS
        if len(known) > 8 and known[0] == domain[0] and _slips(domain, known) == 2
    ]
    return mended or (far[0] if far else None)


def _slips(one: str, other: str) -> int:
    """Letters wrong, missing, extra or swapped between two short strings (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[i - 2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
