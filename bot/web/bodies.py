"""What a request may carry: small, UTF-8, JSON without tricks; then the shapes of the chat API."""

from __future__ import annotations

import json
import unicodedata
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID

from fastapi import Request
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.leads.trail import PAGE, path_of
from bot.web.errors import MESSAGES, Refusal

LARGEST = 32 * 1024  # 2,000 characters fit, each written as two JSON escapes
LONGEST_TEXT = 2000
LONGEST_URL = 2000
LONGEST_LINE = 300
MOST_UTM = 10
LONGEST_AGO = 7 * 24 * 3600
UNSEEN = {
    "Cc",
    "Cf",
    "Cs",
    "Zl",
    "Zp",
    "Zs",
}  # Unicode's control, format, half, separator and space characters
UNSEEN_TOO = (
    "\ufffd\u2800\u3164\u115f\u1160\uffa0\ufe0e\ufe0f"  # blanks of other kinds; and what a NUL was made into
)

T = TypeVar("T", bound=BaseModel)
Short = Annotated[str, StringConstraints(max_length=LONGEST_LINE)]


def _cut(longest: int) -> BeforeValidator:
    """What the page says of itself is shortened, never refused: nobody loses the chat over a long address."""
    return BeforeValidator(lambda text: text[:longest] if isinstance(text, str) else text)


def _first_utm(utm: Any) -> Any:
    if not isinstance(utm, dict):
        return utm
    return {key[:LONGEST_LINE]: value for key, value in list(utm.items())[:MOST_UTM]}


Url = Annotated[str, _cut(LONGEST_URL)]
Line = Annotated[str, _cut(LONGEST_LINE)]


class Body(BaseModel):
    """The base of every body: unknown keys are ignored, so that an older server can serve a newer widget."""

    model_config = ConfigDict(extra="ignore")


def _bare(url: str) -> str:
    """An address without query and fragment, which may say more of a person than of a page."""
    return url.split("#")[0].split("?")[0]


BareUrl = Annotated[Url, AfterValidator(_bare)]


class Page(Body):
    """The page that the widget stands on. Of its addresses the query is not kept; campaigns come as `utm`."""

    url: BareUrl = ""
    referrer: BareUrl = ""
    title: Line = ""
    utm: Annotated[dict[str, Line], BeforeValidator(_first_utm)] = Field(default_factory=dict)


class NewChat(Body):
    """POST /api/chat: the visitor opened the chat."""

    site: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    locale: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$", max_length=35)
    ] = "en"
    time_zone: Annotated[str, StringConstraints(max_length=64)] = "UTC"
    page: Page = Page()
    consent: StrictBool = False


class NewMessage(Body):
    """POST /api/chat/messages: one message, as text, as a choice that was offered, or as a filled form."""

    id: UUID
    text: str | None = None
    choice: Annotated[str, StringConstraints(max_length=64)] | None = None
    form: dict[Short, Short] | None = Field(default=None, max_length=20)

    @model_validator(mode="after")
    def _says_one_thing(self) -> NewMessage:
        if sum(part is not None for part in (self.text, self.choice, self.form)) != 1:
            raise ValueError("a message has one of text, choice and form")
        return self


class NewEvent(Body):
    """POST /api/chat/events: the visitor saw a page, or took a file, `ago` seconds before this was sent."""

    id: UUID
    kind: Literal["page", "download"]
    url: Url = Field(default="", validate_default=True)
    title: Line = ""
    ago: int = Field(default=0, ge=0, le=LONGEST_AGO)

    @field_validator("url")
    @classmethod
    def _names_a_page(cls, url: str, event: ValidationInfo) -> str:
        if event.data.get("kind") == PAGE and not path_of(url):
            raise ValueError("a page needs an address, or a path that begins with /")
        return url


def blank(text: str) -> bool:
    """Whether there is nothing to see in a text: only spaces, line ends, zero-width and control characters."""
    return all(char in UNSEEN_TOO or unicodedata.category(char) in UNSEEN for char in text)


async def json_body(request: Request) -> dict[str, Any]:
    """The request's JSON object. Refusal: too_large, bad_request."""
    if request.headers.get("content-encoding", "identity") != "identity":
        raise Refusal("bad_request")
    raw = bytearray()
    async for part in request.stream():
        raw += part
        if len(raw) > LARGEST:
            raise Refusal("too_large")
    try:
        data = json.loads(raw.decode("utf-8"), parse_constant=_no_constant, object_pairs_hook=_no_repeats)
    except (ValueError, RecursionError):
        raise Refusal("bad_request") from None
    if not isinstance(data, dict):
        raise Refusal("bad_request")
    return data


def shaped(data: dict[str, Any], shape: type[T]) -> T:
    """The data as `shape`. Refusal: bad_request that names the place."""
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "id, text, choice, form"
        raise Refusal("bad_request", f"{MESSAGES['bad_request']} Look at `{place}`.") from None


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key stands twice")
    return made
