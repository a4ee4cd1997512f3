"""The two Python environments: `.venv` (the app, this Python) and `.venv-engine` (Rasa, Python 3.10), both from hashed files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bot.setup import installer, pythons
from bot.setup.failures import Stop, need_space
from bot.setup.progress import Progress
from bot.setup.stamps import Stamp, digest

NO_PYTHON_310 = (
    "Python 3.10 is missing and could not be fetched: install it (apt-get install python3.10, or pyenv install 3.10, or "
    "uv python install 3.10), then run make run again."
)


class Environments:
    """Makes the environments of one checkout, each only when its inputs changed."""

    def __init__(self, root: Path, progress: Progress) -> None:
        self.root = root
        self.progress = progress
        self.app = root / ".venv"
        self.engine = root / ".venv-engine"
        self.requirements = root / "requirements"
        self._uv_environ: dict[str, str] = {}

    def make(self, tests: bool) -> None:
        """Both environments; `tests` adds what the tests need."""
        self.make_app(tests)
        self.make_engine()

    def make_app(self, tests: bool) -> None:
        """`.venv` with uv, the app's packages and the `banter` command."""
        files = [
            self.requirements / name for name in ("setup.txt", "app.txt", *(["test.txt"] if tests else []))
        ]
        stamp = self._stamp(
            self.app, "app-and-tests" if tests else "app", [*files, self.root / "pyproject.toml"]
        )
        plain = self._stamp(self.app, "app", [*files[:2], self.root / "pyproject.toml"])
        if stamp.fresh and self._runs(self.app):
            return
        need_space(self.root, 2)
        with self.progress.step("Installing the app's packages" + (" and the tests'" if tests else "")):
            if not self._runs(self.app):
                shutil.rmtree(self.app, ignore_errors=True)
                self.progress.run([sys.executable, "-m", "venv", self.app])
            pip = [self.app / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install"]
            self.progress.run([*pip, "--require-hashes", "-r", files[0]])
            self._install(self.app, files[1:])
            self._install_checkout()
        stamp.set()
        plain.set()

    def make_engine(self) -> None:
        """`.venv-engine` with Rasa."""
        wanted = self.requirements / "engine.txt"
        stamp = self._stamp(self.engine, "engine", [wanted])
        if stamp.fresh and self._runs(self.engine):
            return
        need_space(self.root, 4)
        python = pythons.find_engine_python() or self._fetch_python()
        with self.progress.step("Installing the engine's packages (Rasa, about 2.5 GB)"):
            if not self._runs(self.engine):
                shutil.rmtree(self.engine, ignore_errors=True)
                self._uv("venv", "--python", python, self.engine)
            self._install(self.engine, [wanted])
        stamp.set()

    def _fetch_python(self) -> Path:
        place = self.root / ".venv-python"
        try:
            with self.progress.step("Fetching Python 3.10 for the engine"):
                self._uv("python", "install", "--install-dir", place, "3.10")
        except Stop:
            raise Stop(f"{NO_PYTHON_310} (details: {self.progress.log})") from None
        found = next(iter(place.glob("*/bin/python3.10")), None)
        if found is None or pythons.version(found) != "3.10":
            raise Stop(NO_PYTHON_310)
        return found

    def _install(self, environment: Path, files: list[Path]) -> None:
        wanted = [part for file in files for part in ("-r", file)]
        self._uv("pip", "install", "--python", environment / "bin" / "python", "--require-hashes", *wanted)

    def _install_checkout(self) -> None:
        python = self.app / "bin" / "python"
        self._uv("pip", "install", "--python", python, "--no-deps", "--no-build-isolation", "-e", self.root)

    def _uv(self, *arguments: str | Path) -> None:
        self._uv_environ = self._uv_environ or installer.environ_for_uv(self.app)
        self.progress.run(installer.uv_command(self.app, *arguments), self._uv_environ)

    def _stamp(self, environment: Path, name: str, inputs: list[Path]) -> Stamp:
        return Stamp(environment / ".banter" / name, digest(inputs, str(self.root)))

    @staticmethod
    def _runs(environment: Path) -> bool:
        return pythons.version(environment / "bin" / "python") is not None
