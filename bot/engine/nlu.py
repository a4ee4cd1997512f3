"""Rasa's one NLU part: hands each message to `bot.understanding` and its findings back. Rasa checks these signatures."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, List, Mapping  # noqa: UP035 (Rasa compares annotations by type)

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.understanding import pipeline
from bot.understanding.facts import Context, Fact
from bot.understanding.learning import encoder, training
from bot.understanding.learning.meaning import Classifier

EXTRACTOR = "banter"
RANKED = 5


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR],
    is_trainable=True,
)
class BanterUnderstanding(GraphComponent):
    """Sets intent, intent_ranking and entities: one a fact `{entity: field, value, state, quote, start, end, confidence}`."""

    def __init__(self, storage: ModelStorage, resource: Resource, classifier: Classifier | None) -> None:
        self._storage, self._resource, self._classifier = storage, resource, classifier

    @staticmethod
    def get_default_config() -> Dict[str, Any]:  # noqa: UP006
        """Nothing to configure: the examples decide."""
        return {}

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],  # noqa: UP006
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> BanterUnderstanding:
        """An untrained component."""
        return cls(model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],  # noqa: UP006
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> BanterUnderstanding:
        """The component as trained, and warm."""
        with model_storage.read_from(resource) as folder:
            classifier = Classifier.load(folder, encoder.default()).warm()
        return cls(model_storage, resource, classifier)

    def train(self, training_data: TrainingData) -> Resource:
        """Fits intents to Rasa's training data, readings to data/readings, the tagger to data/marked; keeps them in the model."""
        labelled = [
            training.Labelled(m.get(TEXT), m.get(INTENT))
            for m in training_data.intent_examples
            if m.get(TEXT)
        ]
        self._classifier = training.train(
            labelled, encoder.default(), training.READINGS, training.MARKED, training.kept_in()
        )
        with self._storage.write_to(self._resource) as folder:
            self._classifier.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:  # noqa: UP006
        """Understands each message in the light of its turn's metadata."""
        for message in messages:
            self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        about = message.get(METADATA) or {}
        said = message.get(TEXT) or ""
        found = pipeline.heard(
            said,
            context(about),
            choice=about.get("choice"),
            form=about.get("form"),
            classifier=self._classifier,
        )
        ranking = [{"name": name, "confidence": sure} for name, sure in found.ranking[:RANKED]]
        message.set(INTENT, found.intent, add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        message.set("language", found.language, add_to_output=True)
        message.set(ENTITIES, [*_stage(about), *map(_entity, found.facts)], add_to_output=True)


def context(about: Mapping[str, Any]) -> Context:
    """The circumstances that `web` sends with a turn; what it leaves out has the usual value."""
    categories = about.get("categories") or {}
    return Context(
        asked=about.get("asked"),
        locale=about.get("locale") or "en",
        now=_moment(about.get("now")),
        country=about.get("country"),
        currency=about.get("currency") or "USD",
        categories={name: tuple(phrases) for name, phrases in categories.items()},
    )


def _moment(stamp: str | None) -> datetime:
    if not stamp:
        return datetime.now(timezone.utc)
    moment = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _entity(fact: Fact) -> dict[str, Any]:
    entity = fact.as_dict()
    entity["entity"] = entity.pop("field")
    return {**entity, "extractor": EXTRACTOR}


def _stage(about: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Where the conversation stands, as an entity that Rasa maps to its slot."""
    if not about.get("stage"):
        return []
    return [
        {
            "entity": "stage",
            "value": about["stage"],
            "start": 0,
            "end": 0,
            "confidence": 1.0,
            "extractor": EXTRACTOR,
        }
    ]
