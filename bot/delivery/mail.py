"""Writing a mail, and handing it to an SMTP server or laying it into the outbox folder."""

from __future__ import annotations

import os
import smtplib
import ssl
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path
from typing import Any

import idna

from bot.delivery.errors import DeliveryError
from bot.delivery.texts import one_line
from bot.settings import Smtp

TIMEOUT = 15.0  # seconds for each step of the talk with the server


def compose(message: dict[str, Any], *, sender: str, id: str, now: datetime) -> EmailMessage:
    """The mail of a delivery's payload: {to, subject, text, html?, reply_to?, invitation?: {method, text}}.

    `id` makes the Message-ID, so that a second sending is recognisable as the first. Raises DeliveryError, permanent,
    when an address cannot stand in a header.
    """
    mail = EmailMessage(policy=SMTP)
    try:
        mail["From"] = _address({"name": one_line(message.get("sender_name", "")), "email": sender})
        mail["To"] = _address(message["to"])
        if message.get("reply_to"):
            mail["Reply-To"] = _address(message["reply_to"])
    except (ValueError, IndexError, MessageError):
        raise DeliveryError("an address cannot be written in a header", permanent=True) from None
    mail["Subject"] = one_line(message["subject"])
    mail["Date"] = now
    mail["Message-ID"] = f"<{id}@{_domain(sender)}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message["text"])
    if message.get("html"):
        mail.add_alternative(message["html"], subtype="html")
    if message.get("invitation"):
        _attach(mail, message["invitation"])
    return mail


def send(mail: EmailMessage, smtp: Smtp, *, timeout: float = TIMEOUT) -> None:
    """Hand the mail to the server. Raises DeliveryError, permanent when the server refuses the recipient or the mail."""
    try:
        with _connected(smtp, _domain(str(mail["From"].addresses[0].addr_spec)), timeout) as client:
            client.send_message(mail)
    except smtplib.SMTPRecipientsRefused as error:
        raise _refused(*next(iter(error.recipients.values()))) from None
    except smtplib.SMTPDataError as error:
        raise _refused(error.smtp_code, error.smtp_error) from None
    except smtplib.SMTPNotSupportedError:
        raise DeliveryError("the server cannot write to this address", permanent=True) from None
    except smtplib.SMTPResponseException as error:  # greeting, login, sender: the operator's to mend
        raise DeliveryError(f"SMTP {error.smtp_code} {_words(error.smtp_error)}") from None
    except (OSError, smtplib.SMTPException) as error:
        raise DeliveryError(f"SMTP: {type(error).__name__}") from None


def lay_out(mail: EmailMessage, folder: Path, name: str) -> Path:
    """Write the mail as `folder`/`name`.eml, whole or not at all; the same name again replaces it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.eml"
    draft = file.with_suffix(f".{os.getpid()}")
    draft.write_bytes(mail.as_bytes(policy=SMTPUTF8))
    draft.replace(file)
    return file


def _attach(mail: EmailMessage, invitation: dict[str, str]) -> None:
    """The invitation twice, as calendars expect it: beside the text, and as a file."""
    method = {"method": invitation["method"]}
    mail.add_alternative(invitation["text"], subtype="calendar", cte="base64", params=method)
    mail.add_attachment(
        invitation["text"].encode(), maintype="application", subtype="ics", filename="invite.ics"
    )


def _connected(smtp: Smtp, name: str, timeout: float) -> smtplib.SMTP:
    if smtp.tls == "tls":
        context = ssl.create_default_context()
        client = smtplib.SMTP_SSL(smtp.host, smtp.port, name, timeout=timeout, context=context)
    else:
        client = smtplib.SMTP(smtp.host, smtp.port, name, timeout=timeout)
    try:
        _log_in(client, smtp)
    except BaseException:
        client.close()
        raise
    return client


def _log_in(client: smtplib.SMTP, smtp: Smtp) -> None:
    client.ehlo()
    encrypted = smtp.tls == "tls"
    if not encrypted and client.has_extn("starttls"):
        client.starttls(context=ssl.create_default_context())
        client.ehlo()
        encrypted = True
    if not smtp.user:
        return
    if not encrypted:
        raise smtplib.SMTPException("a password is not sent without encryption")
    client.login(smtp.user, smtp.password.reveal() if smtp.password else "")


def _refused(code: int, words: bytes | str) -> DeliveryError:
    return DeliveryError(f"SMTP {code} {_words(words)}", permanent=code >= 500)


def _words(words: bytes | str) -> str:
    return one_line(words.decode(errors="replace") if isinstance(words, bytes) else words)


def _address(person: dict[str, str]) -> Address:
    local, _, domain = person["email"].rpartition("@")
    return Address(one_line(person.get("name") or ""), addr_spec=f"{local}@{_ascii(domain)}")


def _ascii(domain: str) -> str:
    try:
        return idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        return domain


def _domain(sender: str) -> str:
    return _ascii(sender.rpartition("@")[2]) or "localhost"
