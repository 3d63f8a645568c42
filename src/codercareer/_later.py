"""Modules imported when they are first needed: who asks about credentials does not pay for figures."""

from importlib import import_module
from typing import Any


def later(module: str) -> Any:  # noqa: ANN401 - whatever the module holds; callers say of which type it is
    """Return a module of this package, imported now if it was not yet."""
    return import_module(f"codercareer.{module}")
