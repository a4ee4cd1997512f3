"""Leave TensorFlow out when the pipeline has no part that needs it.

Rasa imports TensorFlow on the way to a rule policy and an own component that never touch it: 8 of the 13 seconds of a
start and 400 of its 600 MB (2 cores, Rasa 3.6.21). The modules in the way hold helpers of the neural parts only; stand-ins with
the imported names take their place, and the registry of Rasa's own components is cut to the policies without a network.
A pipeline that names one of Rasa's own components gets the complete Rasa.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

HEAVY = (
    "rasa.core.policies.ted_policy",
    "rasa.core.policies.unexpected_intent_policy",
    "rasa.nlu.classifiers.diet_classifier",
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer",
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer",
    "rasa.nlu.selectors.response_selector",
    "rasa.utils.tensorflow.callback",
    "rasa.utils.tensorflow.data_generator",
    "rasa.utils.tensorflow.environment",
)
REGISTRY = "rasa.engine.recipes.default_components"
LIGHT_POLICIES = {"RulePolicy", "MemoizationPolicy", "AugmentedMemoizationPolicy"}


def apply_if_possible(config: Path) -> bool:
    """Leave TensorFlow out if `config` (a config.yml) needs nothing of it; true when left out."""
    if not config.is_file() or not is_light(config.read_text()):
        return False
    sys.meta_path.insert(0, _Finder())
    return True


def is_light(config: str) -> bool:
    """Whether every part of a config.yml is a component of ours (a dotted name) or a policy without a network."""
    names = re.findall(r"^\s*-\s*[\"']?name[\"']?\s*:\s*[\"']?([\w.]+)", config, re.MULTILINE)
    return bool(names) and all("." in name or name in LIGHT_POLICIES for name in names)


class _StandIn(ModuleType):
    """A module of which only names are needed, for `isinstance` and type hints: each is a class that nothing is one of."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (), {})
        setattr(self, name, made)
        return made


class _Components(ModuleType):
    """Rasa's registry of its own components, cut to the policies without a network; importing a policy registers it."""

    @property
    def DEFAULT_COMPONENTS(self) -> list[type]:
        rules = import_module("rasa.core.policies.rule_policy")
        memory = import_module("rasa.core.policies.memoization")
        return [rules.RulePolicy, memory.MemoizationPolicy, memory.AugmentedMemoizationPolicy]


class _Finder(Loader):
    """Puts the stand-ins where Python looks for the modules."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in HEAVY or name == REGISTRY else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return (_Components if spec.name == REGISTRY else _StandIn)(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: the module is complete."""
