"""Set-up does each step once, and again only when its inputs changed."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from bot.setup import installer, model, pythons, widget
from bot.setup.environments import Environments
from bot.setup.progress import Progress
from bot.setup.stamps import Stamp, digest


class Recorded(Progress):
    """Runs nothing: notes each command and makes what it would have made."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "setup.log", io.StringIO())
        self.commands: list[str] = []

    def run(self, command, environ=None, **_):
        words = [str(word) for word in command]
        self.commands.append(" ".join(words))
        made = {"venv": Path(words[-1]) / "bin" / "python", "train": Path(words[-1])}
        for word, file in made.items():
            if word in words:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.symlink_to(sys.executable)
        if words[-2:] == ["run", "build"]:
            (_["cwd"] / "dist").mkdir()
            (_["cwd"] / "dist" / "loader.js").write_text("")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    for name in ("setup", "app", "test", "engine", "node"):
        (root / "requirements").mkdir(parents=True, exist_ok=True)
        (root / "requirements" / f"{name}.txt").write_text(f"{name}==1 --hash=sha256:00")
    (root / "pyproject.toml").write_text("")
    (root / "widget" / "src").mkdir(parents=True)
    (root / "widget" / "src" / "loader.ts").write_text("")
    (root / "data" / "nlu").mkdir(parents=True)
    (root / "data" / "nlu" / "answers.yml").write_text("nlu")
    return root


@pytest.fixture(autouse=True)
def some_engine_python(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pythons, "find_engine_python", lambda: Path("/usr/bin/python3.10"))
    monkeypatch.setattr(installer, "pip_config", lambda python: "")


def set_up(root: Path, tests: bool = False) -> list[str]:
    progress = Recorded(root)
    Environments(root, progress).make(tests)
    widget.build(root, progress)
    return progress.commands


def test_the_first_set_up_makes_both_environments_from_hashes_and_builds_the_widget(checkout: Path):
    commands = set_up(checkout)
    installs = [command for command in commands if " install " in command and "-e" not in command.split()]
    assert len(installs) == 3
    assert all("--require-hashes" in command for command in installs)
    assert any("/usr/bin/python3.10" in command for command in commands)
    assert commands[-1].endswith("run build")


def test_the_second_set_up_does_nothing_and_says_nothing(checkout: Path):
    set_up(checkout)
    progress = Recorded(checkout)
    Environments(checkout, progress).make(tests=False)
    widget.build(checkout, progress)
    assert progress.commands == []
    assert progress.out.getvalue() == ""


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("requirements/app.txt", ".venv/bin/python"),
        ("pyproject.toml", "-e"),
        ("requirements/engine.txt", ".venv-engine/bin/python"),
        ("widget/src/loader.ts", "run build"),
    ],
)
def test_a_changed_input_repeats_its_step_alone(checkout: Path, changed: str, again: str):
    set_up(checkout)
    (checkout / "widget" / "dist" / "loader.js").unlink()
    (checkout / "widget" / "dist").rmdir()
    (checkout / changed).write_text("changed")
    commands = " ".join(set_up(checkout))
    assert again in commands
    assert ("engine.txt" in commands) == ("engine" in changed)


def test_the_tests_packages_are_added_once_and_serve_a_run_too(checkout: Path):
    assert any("test.txt" in command for command in set_up(checkout, tests=True))
    assert set_up(checkout, tests=True) == []
    assert set_up(checkout) == []


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path):
    set_up(checkout)
    python = checkout / ".venv-engine" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python")
    assert any(" venv " in command for command in set_up(checkout))


def test_a_model_is_trained_when_its_inputs_changed_and_old_ones_are_dropped(checkout: Path, tmp_path: Path):
    (checkout / ".venv-engine" / "bin").mkdir(parents=True)
    (checkout / ".venv-engine" / "bin" / "python").write_text("")
    seen = []
    for number in range(5):
        (checkout / "data" / "nlu" / "answers.yml").write_text(str(number))
        progress = Recorded(checkout)
        for expected in (True, False):
            trained, new = model.train(checkout, tmp_path / "models", progress)
            assert new is expected
        seen.append(trained)
    assert len(set(seen)) == 5
    assert sorted((tmp_path / "models").iterdir()) == sorted(seen[-3:])


def test_a_digest_tells_names_and_contents_but_not_leftovers(tmp_path: Path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "a").write_text("1")
    first = digest([folder])
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_text("x")
    assert digest([folder]) == first
    (folder / "a").rename(folder / "b")
    assert digest([folder]) != first
    assert digest([folder], "word") != digest([folder])
    assert digest([tmp_path / "missing"]) != first


def test_a_stamp_is_fresh_only_for_its_inputs(tmp_path: Path):
    stamp = Stamp(tmp_path / "s", "1")
    assert not stamp.fresh
    stamp.set()
    assert Stamp(tmp_path / "s", "1").fresh
    assert not Stamp(tmp_path / "s", "2").fresh


def test_a_python_310_that_is_only_a_shim_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()
    shims, pyenv = tmp_path / "shims", tmp_path / "home" / ".pyenv" / "versions" / "3.10.13" / "bin"
    for folder, script in ((shims, "echo not installed >&2; exit 127"), (pyenv, "echo 3.10")):
        folder.mkdir(parents=True)
        (folder / "python3.10").write_text(f"#!/bin/sh\n{script}\n")
        (folder / "python3.10").chmod(0o755)
    found = pythons.find_engine_python({"PATH": str(shims), "HOME": str(tmp_path / "home")})
    assert found == pyenv / "python3.10"
    assert pythons.find_engine_python({"PATH": str(shims), "HOME": str(tmp_path)}) is None


@pytest.mark.parametrize(
    ("config", "environ", "made"),
    [
        ("", {}, {"UV_INDEX_STRATEGY": "unsafe-best-match"}),
        (
            "global.index-url='https://index.example/simple'\nglobal.extra-index-url='https://a.example https://b.example'",
            {},
            {
                "UV_DEFAULT_INDEX": "https://index.example/simple",
                "UV_INDEX": "https://a.example https://b.example",
            },
        ),
        ("global.find-links='/wheels /more'", {}, {"UV_FIND_LINKS": "/wheels,/more"}),
        (
            "global.index-url='https://old.example'\n:env:.index-url='https://new.example'",
            {},
            {"UV_DEFAULT_INDEX": "https://new.example"},
        ),
        ("global.cert='/ca.pem'", {"SSL_CERT_FILE": "/own.pem"}, {}),
        (
            "global.extra-index-url='\\nhttps://a.example\\nhttps://b.example'",
            {},
            {"UV_INDEX": "https://a.example https://b.example"},
        ),
    ],
)
def test_uv_looks_where_the_operators_pip_looks(config: str, environ: dict, made: dict):
    assert installer.uv_environ(config, environ) == {"UV_INDEX_STRATEGY": "unsafe-best-match", **made}


def test_what_is_set_for_uv_itself_stays(monkeypatch: pytest.MonkeyPatch):
    environ = {"UV_DEFAULT_INDEX": "https://mine.example"}
    assert installer.uv_environ("global.index-url='https://other.example'", environ) == {}


def test_a_step_prints_plain_lines_where_there_is_no_terminal(tmp_path: Path):
    out = io.StringIO()
    with Progress(tmp_path / "log", out).step("Doing it"):
        pass
    assert out.getvalue().splitlines() == ["Doing it ...", "Doing it: done in 0 s"]


def test_a_long_step_shows_that_it_lives(tmp_path: Path):
    import time

    out = io.StringIO()
    with Progress(tmp_path / "log", out, every=0.05).step("Doing it"):
        time.sleep(0.2)
    assert out.getvalue().count("Doing it ... 0 s") >= 2
