"""Rasa's NLU part trains, is kept in the model, and hands facts over as entities."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tiny_engine import PYTHON, ROOT, TINY

SCRIPT = f"""
import json, sys
from pathlib import Path
from bot.engine.patches import light_imports
light_imports.apply_if_possible(Path({str(TINY / "config.yml")!r}))
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from bot.engine.nlu import BanterUnderstanding as Part

place = (LocalModelStorage.create(Path(sys.argv[1])), Resource("nlu"), ExecutionContext(GraphSchema({{}}), "m"))
said = {{"greet": ["hi", "hello", "good day"], "ask_price": ["price?", "how much", "what does it cost"]}}
examples = [Message.build(text=text, intent=intent) for intent, texts in said.items() for text in texts]
Part.create({{}}, *place).train(TrainingData(examples))
part = Part.load({{}}, *place)
for line in sys.stdin:
    ask = json.loads(line)
    message = Message(data={{"text": ask["text"], "metadata": ask.get("metadata")}})
    part.process([message])
    found = message.as_dict(only_output_properties=True)
    print("FOUND", json.dumps({{key: found.get(key) for key in ("intent", "entities", "intent_ranking")}}))
"""
ASKS = {
    "typed": {
        "text": "60k a year and I decide",
        "metadata": {
            "asked": "budget",
            "stage": "discovery",
            "now": "2026-11-20T09:00:00Z",
            "currency": "EUR",
        },
    },
    "pressed": {
        "text": "We decide together",
        "metadata": {
            "choice": {
                "label": "x",
                "intent": "inform",
                "field": "authority",
                "value": {"role": "co_decider"},
            }
        },
    },
    "filled": {
        "text": "Dana, dana@northwind.com",
        "metadata": {"form": {"name": "Dana", "email": "dana@northwind.com"}},
    },
    "bare": {"text": "how much is that", "metadata": None},
    "none": {"text": None},
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    folder: Path = tmp_path_factory.mktemp("nlu")
    done = subprocess.run(
        [PYTHON, "-W", "ignore", "-c", SCRIPT, str(folder)],
        input="\n".join(map(json.dumps, ASKS.values())),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    replies = [
        json.loads(line.removeprefix("FOUND "))
        for line in done.stdout.splitlines()
        if line.startswith("FOUND ")
    ]
    return dict(zip(ASKS, replies, strict=True))


def entities(reply: dict) -> dict[str, dict]:
    return {entity["entity"]: entity for entity in reply["entities"]}


def test_facts_are_entities_with_value_state_and_quote(found):
    budget = entities(found["typed"])["budget"]
    assert budget["value"]["max"] == 60000
    assert budget["value"]["currency"] == "EUR"
    assert (budget["state"], budget["quote"], budget["start"], budget["end"]) == (
        "known",
        "60k a year",
        0,
        10,
    )
    assert entities(found["typed"])["authority"]["value"] == {"role": "decision_maker"}


def test_the_stage_of_the_conversation_comes_along(found):
    assert entities(found["typed"])["stage"]["value"] == "discovery"


def test_a_choice_and_a_form_need_no_model(found):
    assert entities(found["pressed"])["authority"]["value"] == {"role": "co_decider"}
    assert found["pressed"]["intent"] == {"name": "inform", "confidence": 1.0}
    assert entities(found["filled"])["email"]["value"] == "dana@northwind.com"


def test_a_message_alone_is_enough(found):
    assert found["bare"]["intent"]["name"] == "ask_price"
    assert {rank["name"] for rank in found["bare"]["intent_ranking"]} == {"greet", "ask_price"}


def test_a_message_without_text_is_no_fault(found):
    assert found["none"]["entities"] == []
