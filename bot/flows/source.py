"""Reading a flow from YAML, and saying where in the file a fault stands."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedBase, CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError

from bot.flows.faults import faults
from bot.flows.schema import Flow

Path_ = Sequence[str | int]
MAX_BYTES = 400_000


@dataclass(frozen=True)
class Finding:
    """A fault in a file: `line` counts from 1; `level` is error or warning; `mend` says what to do."""

    file: str
    line: int
    level: str
    message: str
    mend: str = ""

    def __str__(self) -> str:
        tail = f" {self.mend}" if self.mend else ""
        return f"{self.file}:{self.line}: {self.level}: {self.message}{tail}"


class FlowError(Exception):
    """A flow that cannot be used; `findings` says why, line by line."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


@dataclass(frozen=True)
class Source:
    """A flow's text as read: the plain data, and the line of every part."""

    file: str
    text: str
    data: Any
    tree: Any

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def line(self, path: Path_) -> int:
        """The line of the deepest part of `path` that stands in the file."""
        node, line = self.tree, 1
        for key in path:
            found = _line_of(node, key)
            if found is None:
                break
            line, node = found, node[key]
        return line

    def finding(self, path: Path_, level: str, message: str, mend: str = "") -> Finding:
        """A finding at `path`, in whole sentences."""
        mend = mend[:1].upper() + mend[1:]
        return Finding(self.file, self.line(path), level, _sentence(message), _sentence(mend))


def read(text: str, file: str = "flow.yml") -> Source:
    """The source of `text`; FlowError where it is no YAML, repeats a key, or is far too large."""
    if len(text.encode()) > MAX_BYTES:
        raise FlowError([Finding(file, 1, "error", f"the file is larger than {MAX_BYTES // 1000} kB.")])
    try:
        tree = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        raise FlowError([_yaml_finding(file, error)]) from error
    if not isinstance(tree, CommentedMap):
        raise FlowError([Finding(file, 1, "error", "the file holds no flow.", "Begin it with `banter: 1`.")])
    return Source(file, text, _plain(tree), tree)


def parse(source: Source) -> Flow:
    """The flow of a source; FlowError with one finding per fault."""
    try:
        return Flow.model_validate(source.data)
    except ValidationError as error:
        found = [source.finding(place, "error", what, mend) for place, what, mend in faults(error)]
        raise FlowError(found) from error


def load(file: Path) -> tuple[Source, Flow]:
    """Source and flow of a file."""
    source = read(file.read_text(encoding="utf-8"), str(file))
    return source, parse(source)


def _plain(node: Any) -> Any:
    if isinstance(node, CommentedMap):
        return {str(key) if not isinstance(key, str) else key: _plain(value) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(value) for value in node]
    if isinstance(node, bool) or node is None:
        return node
    for kind in (str, int, float):
        if isinstance(node, kind):
            return kind(node)
    return str(node)


def _line_of(node: Any, key: str | int) -> int | None:
    if not isinstance(node, CommentedBase) or not isinstance(node, CommentedMap | CommentedSeq):
        return None
    try:
        node[key]
        return int(node.lc.data[key][0]) + 1
    except (KeyError, IndexError, TypeError):
        return None


def _yaml_finding(file: str, error: MarkedYAMLError) -> Finding:
    mark = error.problem_mark or error.context_mark
    what = str(error.problem or "this is no YAML").split("\n")[0]
    mend = "Check the indentation and the quotes there; a text with a colon needs quotes."
    return Finding(file, mark.line + 1 if mark else 1, "error", what + ".", mend)


def _sentence(text: str) -> str:
    """With a full stop behind it."""
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
