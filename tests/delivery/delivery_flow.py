"""A flow, as far as delivery reads it."""

from __future__ import annotations

from typing import Any

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
FLOW: dict[str, Any] = {
    "product": {"name": "Harborline", "assistant": "Harper"},
    "booking": {
        "title": "Harborline demo",
        "minutes": 30,
        "location": {"en": "https://meet.example/demo", "de": "https://meet.example/de"},
        "hosts": [
            {
                "name": "Mira Vogel",
                "email": "mira@banter.example",
                "time_zone": "Europe/Berlin",
                "hours": {day: ["09:00-17:00"] for day in WEEKDAYS},
            }
        ],
    },
    "offers": {
        "hot": {"book": True, "tag": "demo"},
        "warm": {
            "tag": "nurture-warm",
            "magnet": {"title": "The checklist", "url": "/downloads/checklist.pdf"},
        },
        "cold": {
            "tag": "nurture-cold",
            "magnet": {"title": "The guide", "url": "https://cdn.example/guide.pdf"},
        },
        "disqualified": {"tag": "not-a-fit"},
    },
    "mails": {
        "booked": {
            "subject": {"en": "Your {product} demo on {when}", "de": "Ihre Demo am {when}"},
            "text": "Hello {name},\n{when} with {host}.\n{location}\n",
        },
        "warm": {"subject": "Thanks, {name}", "text": "{magnet_title}: {magnet_url}\n"},
        "cold": {"subject": "Your guide", "text": "{magnet_title}: {magnet_url}\n"},
    },
}
