"""Where a webhook may go: a name is resolved once, and only public addresses are connected to.

Otherwise whoever may set an address could make Banter talk to its own network (server-side request forgery).
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from bot.delivery.errors import DeliveryError

Address = IPv4Address | IPv6Address
NAT64 = IPv6Network("64:ff9b::/96")
LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")


def public(address: Address) -> bool:
    """Whether `address` is one of the public internet: not loopback, private, link-local, CGNAT, multicast or reserved.

    An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo) counts as itself.
    """
    inner = _inside(address)
    if inner is not None:
        return public(inner)
    if address.version == 6 and address in LOCAL_NAT64:
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


async def resolve(host: str, port: int, *, allow_private: bool) -> str:
    """The address to connect to. Raises DeliveryError: transient when unknown, permanent when one is not public."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise DeliveryError(f"no address known for {host}") from None
    addresses = [ip_address(entry[4][0].split("%")[0]) for entry in found]
    if not allow_private and not all(public(address) for address in addresses):
        raise DeliveryError(f"{host} is not a public address", permanent=True)
    return str(addresses[0])


def _inside(address: Address) -> IPv4Address | None:
    if isinstance(address, IPv4Address):
        return None
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo and teredo[1])
