"""How Sphinx builds these pages."""

from importlib import metadata

from sphinx.application import Sphinx

project = "codercareer"
author = "the codercareer authors"
copyright = f"2026, {author}"
release = metadata.version(project)

extensions = [
    "myst_parser",
    *(f"sphinx.ext.{x}" for x in ("autodoc", "intersphinx", "napoleon", "viewcode")),
]
html_theme = "furo"
html_title = f"{project} {release}"
nitpicky = True
nitpick_ignore_regex = [("py:class", r"codercareer(\.\w+)+\.[A-Z](_co)?")]  # type variables have no entry

autodoc_member_order = "bysource"
autodoc_typehints = "description"
# The kept inventory is the only one read: a build is the same with a network and without.
intersphinx_mapping = {"python": ("https://docs.python.org/3", "python.inv")}
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3


def keep_colons(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Keep napoleon from reading "Who pays: members" below an attribute as a type and a text."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]  # an empty comment: only a first line is read so


def setup(app: Sphinx) -> None:
    """Tidy docstrings before napoleon, whose own priority is 500, sees them."""
    app.connect("autodoc-process-docstring", keep_colons, priority=400)
