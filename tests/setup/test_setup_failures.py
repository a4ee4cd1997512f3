"""When set-up or start cannot go on, one line says what to do."""

from __future__ import annotations

import io
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT
from bot.setup import chromium, installer, pythons, widget
from bot.setup.environments import Environments
from bot.setup.failures import Stop, advice, need_port, need_space
from bot.setup.progress import Progress
from bot.setup.single import is_running, only_one

NO_NETWORK = "The packages could not be fetched"


@pytest.fixture
def progress(tmp_path: Path) -> Progress:
    return Progress(tmp_path / "logs" / "setup.log", io.StringIO())


@pytest.mark.parametrize(
    ("output", "line"),
    [
        ("ERROR: No matching distribution found for rasa==3.6.21", NO_NETWORK),
        (
            "NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused",
            NO_NETWORK,
        ),
        ("error: Failed to fetch: `https://index.example/simple/uv/`\n  cause: dns error", NO_NETWORK),
        ("npm error code ENOTFOUND", NO_NETWORK),
        ("npm error code ECONNREFUSED", NO_NETWORK),
        ("cause: error sending request for url (https://index.example/x.whl)", NO_NETWORK),
        ("OSError: [Errno 28] No space left on device: '/x'", "The disk is full"),
        ("npm error code ENOSPC", "The disk is full"),
        ("error: failed to write\n  Caused by: No space left on device (os error 28)", "The disk is full"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "A downloaded package is not the one that was pinned"),
        ("npm error code EINTEGRITY", "A downloaded package is not the one that was pinned"),
        (
            "The virtual environment was not created because ensurepip is not available",
            "This Python cannot make",
        ),
        ("npm error code EACCES", "A file or folder may not be written"),
    ],
)
def test_what_installers_print_becomes_advice(output: str, line: str):
    assert advice(output).startswith(line)


def test_an_unknown_failure_keeps_its_last_line_and_names_the_log(progress: Progress):
    with pytest.raises(Stop, match=r"^sh failed with status 3: something odd \(details: .*setup\.log\)$"):
        progress.run(["sh", "-c", "echo first; echo something odd; exit 3"])


def test_a_full_disk_is_told_from_what_the_command_printed(progress: Progress):
    with pytest.raises(Stop, match=r"^The disk is full"):
        progress.run([sys.executable, "-c", "open('/dev/full', 'w').write('x' * 10**6)"])


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path: Path):
    with pytest.raises(Stop, match=r"^The disk is full: .* GB left, 1e\+09 GB are needed"):
        need_space(tmp_path / "not" / "yet", 1e9)
    need_space(tmp_path / "not" / "yet", 0)
    assert list(tmp_path.iterdir()) == []


def test_no_network_is_told_from_a_real_installer(progress: Progress):
    pip = [sys.executable, "-m", "pip", "install", "--retries", "0", "--timeout", "1", "--no-cache-dir"]
    with pytest.raises(Stop, match=f"^{NO_NETWORK}"):
        progress.run(
            [*pip, "--index-url", "http://127.0.0.1:9/simple", "banter-not-there"],
            {"PIP_CONFIG_FILE": os.devnull},
        )


def test_a_taken_port_is_told_with_another_one_to_take():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Stop, match=f"^Port {port} is taken: .*BANTER_PORT={port + 1} make run"):
            need_port("127.0.0.1", port)
    need_port("127.0.0.1", port)


def test_an_address_of_another_machine_is_told():
    with pytest.raises(Stop, match="BANTER_HOST"):
        need_port("192.0.2.1", 8000)


def test_a_missing_python_310_is_told_with_three_ways_to_get_it(
    tmp_path: Path, progress: Progress, monkeypatch
):
    def no_download(command, *_, **__):
        raise Stop("no network")

    monkeypatch.setattr(installer, "pip_config", lambda python: "")
    monkeypatch.setattr(pythons, "find_engine_python", lambda: None)
    monkeypatch.setattr(progress, "run", no_download)
    with pytest.raises(Stop, match=r"^Python 3.10 is missing .*apt-get.*pyenv.*uv python install"):
        Environments(tmp_path, progress).make_engine()


def test_without_a_new_enough_python_make_says_so(tmp_path: Path):
    for tool in ("sh", "make", "rm"):
        (tmp_path / tool).symlink_to(shutil.which(tool))
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    done = subprocess.run(
        ["make", "run"], cwd=ROOT, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert done.stderr.splitlines()[0].startswith("Python 3.11 or newer is missing: install it")


def test_a_missing_browser_is_told(tmp_path: Path, progress: Progress, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    with pytest.raises(Stop, match=r"^The browser tests need Chromium"):
        chromium.need(tmp_path, progress)


@pytest.mark.parametrize("folder", [".cache", "Library/Caches"], ids=["Linux", "macOS"])
def test_a_browser_that_playwright_fetched_before_serves(
    tmp_path: Path, progress: Progress, monkeypatch, folder: str
):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PLAYWRIGHT_BROWSERS_PATH", raising=False)
    (tmp_path / folder / "ms-playwright" / "chromium-1234").mkdir(parents=True)
    chromium.need(tmp_path, progress)


def test_a_missing_node_is_told_when_the_wheel_cannot_serve_either(tmp_path: Path):
    with pytest.raises(Stop, match=r"^Node could not be installed: install Node 20 or newer"):
        widget.wheel_npm(tmp_path)


def test_a_second_banter_on_the_same_data_is_refused(tmp_path: Path):
    refused = pytest.raises(Stop, match=rf"^Banter is already running on .* \(process {os.getpid()}\)")
    assert not is_running(tmp_path)
    with only_one(tmp_path), refused, only_one(tmp_path):
        pass
    with only_one(tmp_path):
        assert is_running(tmp_path)
    assert not is_running(tmp_path)
    with only_one(tmp_path):
        pass


def test_set_up_ends_with_the_line_and_status_1(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = subprocess.run(
        [sys.executable, "-m", "bot.setup", "run"],
        cwd=ROOT,
        env={**os.environ, "BANTER_DATA": str(blocked), "PATH": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
