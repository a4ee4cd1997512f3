"""Finding: one fault that lint found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scoring.errors import Path

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True)
class Finding:
    """One fault: `path` leads into the `score:` section, `mend` says what to do; `fault` is its short name."""

    path: Path
    level: str
    message: str
    mend: str
    fault: str

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "path": list(self.path),
            "level": self.level,
            "fault": self.fault,
            "message": self.message,
            "mend": self.mend,
        }
