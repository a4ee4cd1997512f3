"""Installing Python packages by hash: pip fetches uv, uv fetches the rest, from where the operator's pip configuration says."""

from __future__ import annotations

import ast
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

FROM_PIP = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "no-index": "UV_NO_INDEX",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
    "timeout": "UV_HTTP_TIMEOUT",
    "default-timeout": "UV_HTTP_TIMEOUT",
}
OWN_INDEX = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_CONFIG_FILE")


def uv_environ(pip_config: str, environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that make uv look where pip looks; what the operator set for uv itself stays.

    `pip_config` is the output of `pip config list`: later kinds (user, site, environment) override earlier ones, as in pip.
    """
    kinds = {"global": 0, "user": 1, "site": 2, "install": 3, ":env:": 4}
    found: dict[str, tuple[int, str]] = {}
    for line in pip_config.splitlines():
        key, _, value = line.partition("=")
        kind, _, name = key.rpartition(".")
        if name in FROM_PIP and kind in kinds and kinds[kind] >= found.get(name, (-1, ""))[0]:
            found[name] = (kinds[kind], _plain(value))
    made = {FROM_PIP[name]: _for_uv(name, value) for name, (_, value) in found.items()}
    if not any(name in environ for name in OWN_INDEX):
        made["UV_INDEX_STRATEGY"] = "unsafe-best-match"  # as pip: every index counts alike; the hashes decide
    return {name: value for name, value in made.items() if name not in environ}


def _plain(value: str) -> str:
    try:
        return str(ast.literal_eval(value))
    except (ValueError, SyntaxError):
        return value.strip()


def _for_uv(name: str, value: str) -> str:
    words = value.split()
    return ",".join(words) if name == "find-links" else " ".join(words)


def pip_config(python: Path) -> str:
    """What `pip config list` says in the environment of `python`."""
    done = subprocess.run(
        [python, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    return done.stdout


def uv_command(app: Path, *arguments: str | Path) -> list[str]:
    """A uv command of the app's environment `app`."""
    return [str(app / "bin" / "uv"), *map(str, arguments)]


def environ_for_uv(app: Path) -> dict[str, str]:
    """The whole environment for uv, with the operator's pip configuration translated."""
    return {**os.environ, **uv_environ(pip_config(app / "bin" / "python"), os.environ)}
