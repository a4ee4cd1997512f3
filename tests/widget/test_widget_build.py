"""What the widget's build promises: sizes, an integrity that fits, a lock file without download addresses."""

import base64
import hashlib
import json
from pathlib import Path

import brotli
import pytest

WIDGET = Path(__file__).resolve().parents[2] / "widget"
