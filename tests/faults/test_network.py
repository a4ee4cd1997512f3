"""A Banter as it comes talks to this machine alone, and only web listens where it is told to."""

from __future__ import annotations

import ipaddress
import socket
from pathlib import Path

import psutil
import pytest
from running import Running

ANSWERS = ("We lose leads at weekends", "60k a year", "I decide", "next month", "Dana Kim, dana.kim@northwind-logistics.com, Northwind")  # fmt: skip

AUDITED = ("bot.web", "-m actions", "bot.delivery")
"""The engine, which has a Python and a path of its own, is told only the way out."""


@pytest.fixture(scope="module")
def talked(killable: Running) -> Running:
    """After a talk from the first word to the booked demo, so that every hand-off was made."""
    killable.wait_ready()
    chat = killable.chat()
    for text in ANSWERS:
        chat.say(text)
    chat.choose(chat.slots()[0]["label"])
    return killable


def test_nobody_but_web_listens_beyond_loopback(talked: Running):
    children = psutil.Process(talked.process.pid).children(recursive=True)
    opened = [one for child in children for one in child.net_connections("inet")]
    listening = [one.laddr for one in opened if one.status == psutil.CONN_LISTEN]
    assert talked.port in [address.port for address in listening]
    assert [
        address for address in listening if address.port != talked.port and not _is_loopback(address.ip)
    ] == []
    assert [one.raddr for one in opened if one.raddr and not _is_loopback(one.raddr.ip)] == []


def test_nobody_asks_for_an_address_outside_this_machine(talked: Running, addresses: Path):
    asked = addresses.read_text().splitlines()
    assert [name for name in AUDITED if not any(name in line for line in asked)] == [], "not written down"
    assert [line for line in asked if not _is_loopback(line.split()[0])] == []


def test_nobody_takes_the_way_out(talked: Running, proxy: socket.socket):
    with pytest.raises(BlockingIOError):
        proxy.accept()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
