"""The chat API's answers as OpenAPI shows them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from bot.web.bodies import NewChat, NewEvent, NewMessage


class Choice(BaseModel):
    """A quick reply: send its id as `choice`."""

    id: str
    label: str


class Slot(BaseModel):
    """A free time, in the visitor's zone: send its id as `choice`."""

    id: str
    start: str
    end: str
    time_zone: str
    label: str


class FormField(BaseModel):
    """One field of a form; its `name` is the key under `form`."""

    name: str
    label: str
    type: Literal["text", "email", "tel"]
    required: bool
    autocomplete: str | None = None
    value: str | None = None
    error: str | None = None


class Form(BaseModel):
    """Several answers at once."""

    submit: str
    fields: list[FormField]


class Row(BaseModel):
    """A line of a card; `edit`, where there, is a choice that opens the line again."""

    label: str
    value: str
    edit: str | None = None


class Link(BaseModel):
    """A link on a card."""

    label: str
    url: str


class Card(BaseModel):
    """What was noted, what was booked, or something to read."""

    kind: Literal["summary", "booking", "magnet"]
    title: str
    rows: list[Row] = []
    actions: list[Choice] = []
    links: list[Link] = []


class Message(BaseModel):
    """A bubble."""

    seq: int
    at: str
    from_: Literal["bot", "visitor", "rep", "system"] = Field(alias="from")
    text: str | None = None
    choices: list[Choice] | None = None
    slots: list[Slot] | None = None
    form: Form | None = None
    card: Card | None = None


class Messages(BaseModel):
    """Bubbles in order, and the cursor behind the last."""

    messages: list[Message]
    cursor: str


class SiteCard(BaseModel):
    """Who is speaking."""

    name: str
    assistant: str
    privacy_url: str
    locale: str


class Begun(Messages):
    """A new conversation; `token` goes into the Authorization header of everything that follows."""

    token: str
    site: SiteCard


class Kept(BaseModel):
    """Whether an event is in the record: not before the visitor's yes, and not after it was taken back."""

    kept: bool


class Problem(BaseModel):
    """What went wrong, and what to do."""

    code: str
    message: str


class Failed(BaseModel):
    """Every error of the API."""

    error: Problem


def body_of(shape: type[BaseModel]) -> dict[str, Any]:
    """The body's schema with its parts in place: the routes read bodies themselves, so nothing else registers them."""
    schema = shape.model_json_schema()
    parts = schema.pop("$defs", {})

    def resolve(node: Any) -> Any:
        if isinstance(node, dict) and "$ref" in node:
            return resolve(parts[node["$ref"].rsplit("/", 1)[1]])
        if isinstance(node, dict):
            return {key: resolve(value) for key, value in node.items()}
        return [resolve(entry) for entry in node] if isinstance(node, list) else node

    return {"requestBody": {"required": True, "content": {"application/json": {"schema": resolve(schema)}}}}


BODIES = {"chat": body_of(NewChat), "message": body_of(NewMessage), "event": body_of(NewEvent)}
