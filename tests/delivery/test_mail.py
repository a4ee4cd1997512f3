"""Mail: what is written, and what becomes of it at a real SMTP server."""

from __future__ import annotations

import email
import socket
from datetime import UTC, datetime
from email.policy import default

import pytest

from bot.delivery.errors import DeliveryError
from bot.delivery.mail import compose, lay_out, send
from bot.settings import Secret, Smtp

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
MESSAGE = {
    "to": {"name": "Dana Kim", "email": "dana@northwind.example"},
    "subject": "Your demo – booked",
    "text": "Hello Dana,\nit is booked.\n",
}
INVITATION = {"method": "REQUEST", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"}


def written(**changes: object):
    return compose(MESSAGE | changes, sender="banter@chat.example", id="id-1", now=NOW)


def test_a_mail_says_who_what_and_when_and_is_recognisable_when_sent_twice():
    mail = written(reply_to={"name": "Mira", "email": "mira@banter.example"})
    assert mail["To"] == "Dana Kim <dana@northwind.example>"
    assert mail["From"] == "banter@chat.example"
    assert mail["Reply-To"] == "Mira <mira@banter.example>"
    assert mail["Subject"] == "Your demo – booked"
    assert mail["Message-ID"] == written()["Message-ID"] == "<id-1@chat.example>"
    assert mail["Auto-Submitted"] == "auto-generated"


def test_the_invitation_is_beside_the_text_and_a_file():
    mail = email.message_from_bytes(
        written(html="<p>x</p>", invitation=INVITATION).as_bytes(), policy=default
    )
    parts = {part.get_content_type(): part for part in mail.walk()}
    assert parts["text/calendar"]["content-type"].params["method"] == "REQUEST"
    assert parts["application/ics"].get_filename() == "invite.ics"
    assert parts["application/ics"].get_content() == INVITATION["text"].encode()
    assert "BEGIN:VCALENDAR" in parts["text/calendar"].get_content()
    assert {"text/plain", "text/html"} <= set(parts)


@pytest.mark.parametrize("place", ["subject", "name", "reply"])
def test_line_ends_add_no_header(place):
    nasty = "x\r\nBcc: everyone@example.com\r\n\r\nbody"
    mail = written(
        subject=nasty if place == "subject" else "s",
        to={"name": nasty if place == "name" else "n", "email": "dana@northwind.example"},
        reply_to={"name": nasty if place == "reply" else "r", "email": "r@b.example"},
    )
    parsed = email.message_from_bytes(mail.as_bytes(), policy=default)
    assert parsed["Bcc"] is None
    assert parsed.get_content().startswith("Hello Dana")


@pytest.mark.parametrize(
    "address", ["dana@x.example\r\nBcc: b@c.example", "no-at-sign", "", "two words@x.example", "@", "a@b@c"]
)
def test_an_address_that_cannot_stand_in_a_header_is_refused_for_good(address):
    with pytest.raises(DeliveryError) as caught:
        written(to={"name": "Dana", "email": address})
    assert caught.value.permanent


def test_a_domain_in_another_script_is_written_for_the_wire():
    assert "dana@xn--bcher-kva.example" in written(to={"name": "D", "email": "dana@bücher.example"})["To"]


def test_without_a_server_a_mail_lies_in_the_outbox_once(tmp_path):
    for _ in range(2):
        lay_out(written(), tmp_path / "var" / "outbox", "id-1")
    (file,) = (tmp_path / "var" / "outbox").iterdir()
    assert file.name == "id-1.eml"
    assert (
        email.message_from_bytes(file.read_bytes(), policy=default)["To"]
        == "Dana Kim <dana@northwind.example>"
    )


def test_a_server_takes_the_mail(postbox):
    send(written(invitation=INVITATION), postbox.smtp)
    (content,) = postbox.mails
    assert email.message_from_bytes(content, policy=default)["Subject"] == "Your demo – booked"


@pytest.mark.parametrize(
    ("rcpt", "data", "permanent"),
    [
        ("451 4.7.1 greylisted", "250 OK", False),
        ("421 4.3.2 shutting down", "250 OK", False),
        ("550 5.1.1 no such user <dana@northwind.example>", "250 OK", True),
        ("250 OK", "451 4.3.0 try later", False),
        ("250 OK", "554 5.7.1 this is spam", True),
    ],
)
def test_what_the_server_says_decides_whether_to_try_again(postbox, rcpt, data, permanent):
    postbox.rcpt, postbox.data = rcpt, data
    with pytest.raises(DeliveryError) as caught:
        send(written(), postbox.smtp)
    assert caught.value.permanent is permanent
    refusal = rcpt if data == "250 OK" else data
    assert str(caught.value).startswith(f"SMTP {refusal[:3]}")
    assert "@" not in str(caught.value)  # the record of attempts names nobody


def test_a_connection_lost_after_the_data_is_tried_again(postbox):
    postbox.drop = True
    with pytest.raises(DeliveryError) as caught:
        send(written(), postbox.smtp)
    assert not caught.value.permanent


def test_a_server_that_is_down_or_silent_is_tried_again():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(DeliveryError) as caught:
            send(written(), Smtp("127.0.0.1", port), timeout=0.2)
    assert not caught.value.permanent
    with pytest.raises(DeliveryError) as caught:
        send(written(), Smtp("127.0.0.1", port))
    assert not caught.value.permanent


def test_a_password_is_never_sent_in_the_clear(postbox):
    smtp = Smtp(postbox.smtp.host, postbox.smtp.port, user="banter", password=Secret("hush"))
    with pytest.raises(DeliveryError) as caught:
        send(written(), smtp)
    assert not caught.value.permanent
    assert postbox.mails == []
