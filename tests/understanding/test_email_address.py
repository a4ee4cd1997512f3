"""What an e-mail address tells about itself."""

from __future__ import annotations

import pytest

from bot.understanding.contact import email_address
from bot.understanding.facts import Context

MEANT = {
    "dana@gmial.com": "dana@gmail.com",
    "dana@gmail.con": "dana@gmail.com",
    "dana@gmail.co": "dana@gmail.com",
    "dana@gnail.com": "dana@gmail.com",
    "dana@hotmial.com": "dana@hotmail.com",
    "dana@hotmil.de": "dana@hotmail.de",
    "dana@outlok.com": "dana@outlook.com",
    "dana@yaho.com": "dana@yahoo.com",
    "dana@iclod.com": "dana@icloud.com",
    "dana@northwind.con": "dana@northwind.com",
}
FINE = (
    "dana@gmail.com",
    "dana@gmx.at",
    "dana@ymail.com",
    "dana@mail.com",
    "dana@web.de",
    "dana@northwind.com",
    "dana@acme.co",
    "dana@email.com",
)


@pytest.mark.parametrize(("typed", "meant"), MEANT.items())
def test_a_slip_in_the_domain_gets_a_hint(typed, meant):
    assert email_address.flags(typed).suggestion == meant


@pytest.mark.parametrize("address", FINE)
def test_a_right_domain_gets_no_hint(address):
    assert email_address.flags(address).suggestion is None


@pytest.mark.parametrize("address", ["x@mailinator.com", "x@sub.mailinator.com", "x@10minutemail.com"])
def test_throwaway_mailboxes_are_known(address):
    assert email_address.flags(address).disposable


@pytest.mark.parametrize(
    "address", ["info@acme.com", "Sales@acme.com", "kontakt@acme.de", "ventas@acme.es", "info+web@acme.com"]
)
def test_a_mailbox_of_a_role_is_known(address):
    assert email_address.flags(address).role


def test_a_personal_work_address_carries_no_flag():
    assert email_address.flags("Dana.Kim@Northwind.com") == email_address.EmailFlags(
        valid=True,
        reason=None,
        suggestion=None,
        disposable=False,
        role=False,
        free=False,
        domain="northwind.com",
    )


@pytest.mark.parametrize(
    "address",
    [
        "gmail.com",
        "",
        "dana@",
        "a@b",
        "a@b.c",
        "a b@c.de",
        "\ud800@x.com",
        "a@1.2.3.4",
        "x" * 3000,
        "a@b..com",
    ],
)
def test_what_is_no_address_is_invalid_with_a_reason(address):
    flags = email_address.flags(address)
    assert (flags.valid, flags.domain) == (False, None)
    assert flags.reason


def test_free_mail_is_told_from_company_mail():
    assert email_address.flags("dana@gmx.de").free
    assert not email_address.flags("dana@northwind.com").free


def test_the_longest_address_is_254_characters():
    longest = "a" * 63 + "@" + ".".join(["b" * 61, "b" * 62, "b" * 62]) + ".de"
    assert len(longest) == 254
    (fact,) = email_address.read(f"it is {longest}, ok?", Context(asked="email"))
    assert fact.value == longest
    (fact,) = email_address.read(f"it is a{longest}", Context(asked="email"))
    assert (fact.state, fact.value) == ("vague", None)


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("k as in kite then lindqvist, all one word, at fastmail dot com", "klindqvist@fastmail.com"), ("o-c-t-a-v-i-a at roostandrye dot coffee", "octavia@roostandrye.coffee"),
        ("theo dot brannigan and the number four at outlook dot com", "theo.brannigan4@outlook.com"), ("rolf siebenundsiebzig ät freenet punkt de", "rolf77@freenet.de"),
        ("kasse3 ät freibad strich ost punkt info", "kasse3@freibad-ost.info"), ("lola ochenta y dos arroba gmail, punto com", "lola82@gmail.com"), ("juan perez todo junto arroba gmail punto com", "juanperez@gmail.com"),
        ("front desk is desk@larkspur.com but send it to me: nadia@larkspur.com", "nadia@larkspur.com"), ("should be lena@gmx.de with an e", "lena@gmx.de"),
    ],
)  # fmt: skip
def test_an_address_is_read_as_it_is_dictated(said, address):
    (fact,) = email_address.read(said, Context(asked="email"))
    assert fact.value == address


@pytest.mark.parametrize(
    "said",
    [
        "her mail is gwen@smokeyoak.us",
        "mi gestor es andres@gestoriapuig.es",
        "hab vorgestern an service@eurefirma.de geschrieben",
        "me escribió facturas@roble.es, ¿es real?",
    ],
)
def test_an_address_of_somebody_else_is_not_the_visitors(said):
    assert email_address.read(said, Context()) == []


def test_words_that_may_be_joined_in_any_way_stay_vague_and_a_relatives_address_unread():
    assert [f.state for f in email_address.read("ann moss at acme dot com", Context(asked="email"))] == [
        "vague"
    ]
    assert (
        email_address.read("mi sobrino tiene uno que es guerrero@hotmail.com", Context(asked="email")) == []
    )
