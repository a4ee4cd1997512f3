"""Serving a model: loopback only, one worker, our channel only, no Rasa API, no telemetry."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = ("BANTER_ENGINE_SECRET", "BANTER_ACTIONS_URL", "BANTER_TRACKER_DB")


def run(port: int, model: Path) -> int:
    """Serve `model` on 127.0.0.1:`port` until SIGTERM; the exit status says whether it could start."""
    missing = [name for name in NEEDED if not os.environ.get(name)]
    if missing:
        print(f"engine: not set: {', '.join(missing)}", file=sys.stderr)
        return 2
    if not model.is_file():
        print(f"engine: no model at {model}; run: banter train", file=sys.stderr)
        return 2
    _serve(port, model)
    return 0


def _serve(port: int, model: Path) -> None:
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    from bot.engine import logs, patches

    patches.apply_all()
    logs.configure()
    serve_application(
        model_path=str(model),
        interface="127.0.0.1",
        port=port,
        credentials=str(ROOT / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml")),
        enable_api=False,
    )
