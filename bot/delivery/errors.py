"""Why an attempt failed, split by what happens next."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"[^\s<>\"']+@[^\s<>\"']+")


class DeliveryError(Exception):
    """An attempt failed. `permanent`: trying again is of no use. `retry_after`: seconds the receiver asked us to wait.

    The message may be a receiver's own words; mail addresses are struck out of it, since it is kept and logged.
    """

    def __init__(self, message: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        super().__init__(ADDRESS.sub("<address>", message)[:500])
        self.permanent = permanent
        self.retry_after = retry_after
