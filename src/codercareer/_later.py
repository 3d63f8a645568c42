"""Modules imported when first asked for: who wants a verdict does not pay for what explains or draws it."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any


def later(module: str) -> Any:  # noqa: ANN401 - whatever the module holds; callers say of which type it is
    """Return a module of this package, imported now if it was not yet."""
    return import_module(f"codercareer.{module}")


class Later:
    """A module of a lower floor that is imported when something of it is first used."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        """Remember the name."""
        self._module = module

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        """Import the module and return what it holds."""
        return getattr(later(self._module), name)


def lazily(*modules: str) -> Iterator[Any]:
    """Return modules of lower floors, to be given their own names; type checkers are told by an import of their own."""
    return map(Later, modules)
