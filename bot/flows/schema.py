"""What may stand in a flow. Every key is checked; an unknown one is an error, so that a typing slip cannot pass.

A text is one sentence, or one per language: `{en: ..., de: ...}`. Placeholders are named under `PLACEHOLDERS`.
"""

from __future__ import annotations

import re
import string
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, EmailStr, Field, model_validator

from bot.understanding.facts import FIELDS

Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$")]
PathPattern = Annotated[str, Field(pattern=r"^[/*][^\s?#\[\]]{0,199}$")]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ContactField = Literal["name", "email", "phone", "company", "job_title", "company_size", "website", "country"]
QuestionIntent = Literal[
    "ask_price", "ask_integrations", "ask_privacy", "ask_product", "ask_bot", "ask_person", "request_demo", "object",
    "greet", "thank", "goodbye", "small_talk", "wait", "abuse", "gibberish", "out_of_scope",
]  # fmt: skip

PLACEHOLDERS = frozenset(
    {
        "name",
        "first_name",
        "email",
        "company",
        "product",
        "assistant",
        "when",
        "host",
        "location",
        "magnet_title",
        "magnet_url",
        "amount",
        "before",
        "now",
    }
)


def _placeholders_known(text: str | dict[str, str]) -> str | dict[str, str]:
    for one in [text] if isinstance(text, str) else text.values():
        try:
            names = {name for _, name, _, _ in string.Formatter().parse(one) if name is not None}
        except ValueError as error:
            raise ValueError(f"a brace is not closed ({error}); write {{{{ for a brace itself") from error
        if unknown := names - PLACEHOLDERS:
            known = ", ".join(sorted(PLACEHOLDERS))
            raise ValueError(f"unknown placeholder {{{sorted(unknown)[0]}}}; these exist: {known}")
    return text


_LOOSE = re.compile(r",?\s+([.!?:;])")  # what an empty placeholder leaves behind: "Thanks, !"

Text = Annotated[
    Annotated[str, Field(min_length=1, max_length=2000)]
    | dict[Language, Annotated[str, Field(min_length=1, max_length=2000)]],
    AfterValidator(_placeholders_known),
]


class Part(BaseModel):
    """The base of every part of a flow: frozen, and closed to unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Product(Part):
    """Who is speaking."""

    name: str
    assistant: str
    privacy_url: str = Field(default="/privacy.html", pattern=r"^(https?://|/)")


class ConsentTexts(Part):
    """The words around consent. `ask` is what the visitor agrees to, and is kept with the answer."""

    greeting: Text
    ask: Text
    yes: Text
    no: Text
    thanks: Text
    declined: Text
    withdrawn: Text
    withdrawn_later: Text
    not_kept: Text
    again: Text


class Choice(Part):
    """A quick reply: its label, and the fact that it states."""

    label: Text
    value: Any = None
    state: Literal["known", "vague", "refused"] = "known"

    @model_validator(mode="after")
    def _says_something(self) -> Choice:
        if self.state == "known" and self.value is None:
            raise ValueError("a choice needs a `value`, or `state: refused`")
        return self


class Condition(Part):
    """When a question is put: only if the fact of `field` has one of `states`, or one of `is` (category, role or status)."""

    field: Literal[FIELDS]  # type: ignore[valid-type]
    states: list[Literal["known", "vague", "refused", "unknown"]] | None = None
    is_: list[str] | None = Field(default=None, alias="is")


class FormField(Part):
    """One contact field of a question that is put as a form; `ask` is used where it is asked alone."""

    field: ContactField
    label: Text
    type: Literal["text", "email", "tel"] = "text"
    ask: Text | None = None
    again: Text | None = None
    autocomplete: str | None = None
    optional: bool = False

    @model_validator(mode="after")
    def _can_be_asked(self) -> FormField:
        if not self.optional and self.ask is None:
            raise ValueError("a field that is not optional needs `ask`, for when it is the only one missing")
        return self


class Question(Part):
    """One question of the discovery: about one `field`, or, as a form, about several contact `fields`."""

    id: Id
    field: Literal[FIELDS] | None = None  # type: ignore[valid-type]
    fields: list[FormField] = []
    ask: Text
    again: Text | None = None
    why: Text
    example: Text | None = None
    submit: Text | None = None
    choices: list[Choice] = Field(default=[], max_length=10)
    when: Condition | None = None

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Question:
        if (self.field is None) == (not self.fields):
            raise ValueError("a question has either `field` or `fields`")
        if self.fields and self.submit is None:
            raise ValueError("a form needs `submit`, the words on its button")
        return self

    @property
    def covers(self) -> tuple[str, ...]:
        """The fields that this question must settle, in order."""
        return (self.field,) if self.field else tuple(f.field for f in self.fields if not f.optional)


class Need(Part):
    """A category of need, with phrases that mean it."""

    label: Text
    examples: list[str] = Field(min_length=1, max_length=100)


class Says(Part):
    """Short lines of many situations."""

    noted: list[Text] = Field(min_length=1)
    refused: Text
    not_understood: Text
    corrected: Text
    edit: Text
    done_again: Text
    typo: Text
    disposable: Text
    disputed: Text | None = None


class ReviewValues(Part):
    """How values without words of their own are read back."""

    exactly: Text
    about: Text
    up_to: Text
    at_least: Text
    year: Text
    month: Text
    one_off: Text
    no_budget: Text
    pending: Text
    no_date: Text
    decision_maker: Text
    co_decider: Text
    influencer: Text
    researcher: Text


class Review(Part):
    """The card that reads the answers back."""

    title: Text
    hint: Text
    labels: dict[Literal[FIELDS], Text]  # type: ignore[valid-type]
    unknown: Text
    refused: Text
    values: ReviewValues


class Magnet(Part):
    """A lead magnet: an e-book, a checklist, a trial."""

    title: Text
    url: str = Field(pattern=r"^(https?://|/)")


class Offer(Part):
    """What a tier is offered when its score is known."""

    say: Text
    tag: Id
    book: bool = False
    no_slots: Text | None = None
    magnet: Magnet | None = None


class Behaviour(Part):
    """What counts of what a visitor does on the site; `keep: false` keeps none of it.

    A flow without this section keeps none either: the consent that it asks for may say nothing of pages. A pattern is a path
    in which `*` stands for anything, such as /pricing* or *.pdf.
    """

    keep: bool = True
    pricing: list[PathPattern] = Field(default=["/pricing*"], max_length=50)
    downloads: list[PathPattern] = Field(default=["*.pdf", "/downloads/*"], max_length=50)


class Offers(Part):
    """One offer per tier."""

    hot: Offer
    warm: Offer
    cold: Offer
    disqualified: Offer


class HostHours(Part):
    """A person whom demos are booked with, and the weekly hours in the person's own time zone."""

    name: str
    email: EmailStr
    time_zone: str
    hours: dict[Day, list[Clock]]


class BookingRules(Part):
    """Demos: how long, how soon, with whom, in which words."""

    title: str
    minutes: int = Field(ge=5, le=480)
    buffer: int = Field(default=0, ge=0, le=240)
    notice_hours: float = Field(default=4, ge=0, le=720)
    days_ahead: int = Field(default=14, ge=1, le=120)
    offer: int = Field(default=6, ge=1, le=30)
    location: str
    ask_email: Text
    unreachable: Text
    again: Text
    stands: Text
    more: Text
    more_times: Text
    booked: Text
    taken: Text
    card_title: Text
    calendar_link: Text
    hosts: list[HostHours] = Field(min_length=1)


class Mail(Part):
    """A mail to the visitor."""

    subject: Text
    text: Text


class Mails(Part):
    """The mails that a visitor can receive."""

    booked: Mail
    warm: Mail
    cold: Mail


class Fallback(Part):
    """The short script for when the engine cannot answer."""

    sorry: Text
    questions: list[Id] = Field(min_length=1)
    close: Text


class Flow(Part):
    """A whole flow."""

    banter: Literal[1]
    name: Id
    title: str
    languages: list[Language] = Field(min_length=1)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    product: Product
    consent: ConsentTexts
    questions: list[Question] = Field(min_length=1)
    needs: dict[Id, Need]
    answers: dict[QuestionIntent, Text]
    says: Says
    review: Review
    score: dict[str, Any]
    behaviour: Behaviour = Behaviour(keep=False)
    offers: Offers
    booking: BookingRules
    mails: Mails
    fallback: Fallback

    def question(self, id_: str) -> Question:
        """The question of that id; KeyError where the flow has none."""
        for question in self.questions:
            if question.id == id_:
                return question
        raise KeyError(id_)

    def text(self, text: Text, locale: str, **values: str) -> str:
        """The words for a locale (its language, else the flow's first), with the placeholders filled."""
        chosen = text if isinstance(text, str) else text.get(locale[:2].lower(), _first(text, self.languages))
        known = _Known({"product": self.product.name, "assistant": self.product.assistant, **values})
        said = string.Formatter().vformat(chosen, (), known).strip()
        return _LOOSE.sub(r"\1", said) if known.missed else said


def _first(texts: dict[str, str], languages: list[str]) -> str:
    return next((texts[language] for language in languages if language in texts), next(iter(texts.values())))


class _Known(dict[str, str]):
    """The placeholders' values; one that nothing is known about becomes an empty string, and `missed` says so."""

    missed = False

    def __getitem__(self, key: str) -> str:
        value = self.get(key) or ""
        self.missed = self.missed or not value
        return value
