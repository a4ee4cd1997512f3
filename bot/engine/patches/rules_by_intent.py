"""Match rules by intent once, and format no states for a debug line.

For every prediction Rasa's rule policy replays the whole conversation twice: first to match rules written as the visitor's exact
text (we have none: `bot.engine train` refuses them), then by intent. Each time it also formats and copies all states for a debug
message that is not printed.
"""

from __future__ import annotations

from typing import Any

from rasa.core.policies.rule_policy import RulePolicy

from bot.engine.patches import check, replace


def apply() -> None:
    """Skip the first replay and the formatting."""
    original = RulePolicy._find_action_from_rules

    def find(self: RulePolicy, tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        if use_text_for_last_user_input:
            return None, None, False
        return original(self, tracker, domain, use_text_for_last_user_input)

    check(RulePolicy, "_predict", "f5182d8a1063")
    replace(RulePolicy, "_find_action_from_rules", "be6da6ee0f54", find)
    replace(RulePolicy, "format_tracker_states", "32b101cb34fd", staticmethod(lambda states: ""))
