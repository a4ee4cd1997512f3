"""The action server: `python -m actions`. Listens on loopback; everything it needs is wired here and nowhere else."""

from __future__ import annotations

import logging

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from actions import afterwards, booking, consent, discovery, questions, session
from actions.base import StageAction
from bot.leads.store import Store
from bot.settings import Settings
from bot.steady import keep_what_is_loaded

ACTIONS: tuple[type[StageAction], ...] = (
    session.SessionStart,
    consent.GiveConsent,
    consent.DeclineConsent,
    consent.WithdrawConsent,
    discovery.Listen,
    discovery.EditAnswer,
    questions.AnswerQuestion,
    booking.BookDemo,
    booking.MoreSlots,
    afterwards.FollowUp,
    afterwards.Fallback,
)


def executor(store: Store, settings: Settings) -> ActionExecutor:
    """Every action, registered by hand: two of one name would silently replace each other."""
    made = ActionExecutor()
    for action in ACTIONS:
        if action.called in made.actions:
            raise ValueError(f"two actions are called {action.called}")
        made.register_action(action(store, settings))
    return made


def main() -> None:
    """Serve until stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("sanic.access").setLevel(logging.WARNING)
    settings = Settings.from_env()
    app = create_app(executor(Store(settings.database_url), settings), cors_origins=[])
    keep_what_is_loaded()
    app.run(
        host="127.0.0.1",
        port=settings.actions_port,
        single_process=True,
        access_log=False,
        motd=False,
    )


if __name__ == "__main__":
    main()
