"""Addresses a webhook may go to."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address

import pytest

from bot.delivery.addresses import public, resolve
from bot.delivery.errors import DeliveryError


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_the_public_internet_may_be_reached(address):
    assert public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # a cloud's metadata
        "100.64.0.1",  # carrier-grade NAT
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",  # mapped
        "::ffff:a00:1",
        "64:ff9b::7f00:1",  # NAT64 of 127.0.0.1
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "2002:7f00:1::",  # 6to4 of 127.0.0.1
        "2001:db8::1",
        "::127.0.0.1",
    ],
)
def test_our_own_networks_may_not(address):
    assert not public(ip_address(address))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "127.1", "2130706433", "0x7f.1"])
def test_every_spelling_of_loopback_is_refused_for_good(host):
    with pytest.raises(DeliveryError) as caught:
        asyncio.run(resolve(host, 80, allow_private=False))
    assert caught.value.permanent


def test_a_private_address_is_allowed_when_the_operator_says_so():
    assert asyncio.run(resolve("127.0.0.1", 80, allow_private=True)) == "127.0.0.1"


def test_a_name_that_is_not_known_may_be_known_later():
    with pytest.raises(DeliveryError) as caught:
        asyncio.run(resolve("x" * 70 + ".invalid", 80, allow_private=False))
    assert not caught.value.permanent
