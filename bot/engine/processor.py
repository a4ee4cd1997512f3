"""How the engine handles one message: Rasa's way, except that a failure ends the turn and the session is ours.

Rasa saves the tracker once, at the end of a turn, so a turn that raises `TurnFailed` leaves the tracker as it was, and the
same turn may be sent again.
"""

from __future__ import annotations

from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import CollectingOutputChannel, OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import ActionExecutionRejected, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.failures import TurnFailed


class TurnProcessor(MessageProcessor):
    """Rasa's processor for one conversation turn, strict about failures."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.on_circuit_break = _too_many_actions

    async def _run_prediction_loop(
        self, output_channel: CollectingOutputChannel, tracker: DialogueStateTracker
    ) -> None:
        """Run actions until the bot listens again; a turn in which it said nothing has failed."""
        await super()._run_prediction_loop(output_channel, tracker)
        if not output_channel.messages:
            raise TurnFailed("silent")

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Run an action and log its events; whether another one should be predicted. As Rasa's, which swallows failures."""
        try:
            events = await action.run(output_channel, nlg, self._before(tracker, prediction), self.domain)
        except ActionExecutionRejection:
            tracker.update(
                ActionExecutionRejected(action.name(), prediction.policy_name, prediction.max_confidence)
            )
            return self.should_predict_another_action(action.name())
        except Exception as error:
            raise TurnFailed("action", action.name()) from error
        self._log_action_on_tracker(tracker, action, events, prediction)
        if any(isinstance(event, UserUttered) for event in events):
            tracker = await self.run_action_extract_slots(output_channel, tracker)
        await self.execute_side_effects(events, tracker, output_channel)
        return self.should_predict_another_action(action.name())

    def _before(self, tracker: DialogueStateTracker, prediction: PolicyPrediction) -> DialogueStateTracker:
        """What the action sees: a copy with the prediction's events, or the tracker itself when there are none."""
        if not prediction.events:
            return tracker
        copied = tracker.copy()
        copied.update_with_events(prediction.events, self.domain)
        return copied

    def _log_action_on_tracker(
        self,
        tracker: DialogueStateTracker,
        action: Action,
        events: list[Event] | None,
        prediction: PolicyPrediction,
    ) -> None:
        """As Rasa's, without copying every event for a debug line."""
        if not any(isinstance(event, ActionExecutionRejected) for event in events or []):
            tracker.update_with_events(prediction.events, self.domain)
            tracker.update(action.event_for_successful_execution(prediction))
        tracker.update_with_events(events or [], self.domain)

    async def parse_message(
        self,
        message: UserMessage,
        tracker: DialogueStateTracker | None = None,
        only_output_properties: bool = True,
    ) -> dict[str, Any]:
        """What was understood, also left on the message for the receipt."""
        message.parse_data = await super().parse_message(message, tracker, only_output_properties)
        (message.metadata or {}).pop("categories", None)  # kilobytes that nobody after the NLU part reads
        return message.parse_data

    def _has_session_expired(self, tracker: DialogueStateTracker) -> bool:
        return False


def _too_many_actions(*_: Any) -> None:
    raise TurnFailed("loop")
