"""A browser at the desk, for tests: signs in, reads form tokens, sends forms."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot.calibration.foretold import Foreteller
from bot.leads import staff
from bot.leads.store import Store
from bot.settings import Settings
from bot.web import security
from bot.web.desk import make_router

EMAIL = "robin@harborline.example"
PASSWORD = "correct horse battery"
SECRET = "s" * 40


def settings_for(folder: Path, **environ: str) -> Settings:
    return Settings.from_env({"BANTER_DATA": str(folder), "BANTER_SECRET": SECRET, **environ})


def desk_app(store: Store, settings: Settings, foreteller: Foreteller | None = None) -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    security.install(app, settings)
    app.include_router(make_router(store, settings, foreteller))
    return app


class DeskBrowser(TestClient):
    """Follows redirects only when told; `submit` posts a form with the token of the page it stands on."""

    def __init__(self, app: FastAPI, **options: Any) -> None:
        super().__init__(app, follow_redirects=False, **options)

    def token(self, page: str) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.get(page).text)
        assert found, f"{page} has no form"
        return found[1]

    def submit(self, to: str, on: str = "/desk/account", **fields: str) -> Any:
        return self.post(to, data={"csrf": self.token(on), **fields})

    def sign_in(self, email: str = EMAIL, password: str = PASSWORD, **fields: str) -> Any:
        return self.submit("/desk/login", on="/desk/login", email=email, password=password, **fields)

    def come_in(self, store: Store, email: str = EMAIL) -> DeskBrowser:
        """Signed in without showing a password, which takes its time."""
        with store.write() as session:
            self.cookies.set("banter_desk", staff.sign_in(session, staff.find(session, email)))
        return self


def staffed(store: Store, email: str = EMAIL, role: str = "rep") -> None:
    with store.write() as session:
        user, _ = staff.add(session, email, "Robin Reyes", role)
        staff.set_password(session, user, staff.hash_password(PASSWORD))
