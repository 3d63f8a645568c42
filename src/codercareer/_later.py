"""Modules that are loaded when something of them is first used, as drawing is by whoever never draws."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any


class Later:
    """A module of a lower floor, by name."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        """Remember the name."""
        self._name = name

    def __getattr__(self, attribute: str) -> Any:  # noqa: ANN401 - whatever the module holds
        """Load the module and return what it holds."""
        return getattr(import_module(self._name), attribute)


def lazily(*modules: str) -> Iterator[Any]:
    """Return modules of this package, each loaded when something of it is first used."""
    return (Later(f"codercareer.{module}") for module in modules)
