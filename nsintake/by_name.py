"""The one place where a module is loaded by its name in a text, which no contract of imports sees.

Who may ask for it, and for what, is listed in ``tests/laws/test_imports.py``.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


def module_named(name: str) -> ModuleType:
    """The module of that full name, loaded if it is not yet. Raises ImportError where there is none."""
    return import_module(name)
