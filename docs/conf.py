"""How Sphinx builds these pages."""

import inspect
import pkgutil
import re
import runpy
from importlib import import_module, metadata
from pathlib import Path
from pydoc import locate

import attrs
from docutils.nodes import Element
from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

import codercareer
from codercareer import interop

project = "codercareer"
author = "the codercareer authors"
copyright = f"2026, {author}"
release = metadata.version(project)

extensions = [
    "myst_parser",
    *(f"sphinx.ext.{x}" for x in ("autodoc", "intersphinx", "napoleon", "viewcode")),
]
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["answers.css"]
html_title = f"{project} {release}"
nitpicky = True
nitpick_ignore = [
    ("py:class", "Days"),  # named in an alias that is written as text
    ("py:class", "pandas.DataFrame"),  # the inventories of extras are not kept
    ("py:class", "polars.dataframe.frame.DataFrame"),
]
nitpick_ignore_regex = [
    ("py:class", r"codercareer(\.\w+)+\.[A-Z](_co)?"),  # type variables have no entry
    ("py:class", r"codercareer(\.\w+)+\._\w+"),  # nor has what is private
]

autodoc_default_options = {"undoc-members": True}  # members of enumerations whose name says all
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


def order_by_source(_app: Sphinx) -> None:
    """Show what a module holds in its own order; Sphinx would take that of ``__all__``, which is sorted."""
    inner = pkgutil.iter_modules(interop.__path__, "codercareer.interop.")
    for found in (*pkgutil.iter_modules(codercareer.__path__, "codercareer."), *inner):
        module = import_module(found.name)
        source = inspect.getsource(module).splitlines()
        names = [found[1] for line in source if (found := re.match(r"(?:class |def )?(\w+)", line))]
        places = {name: place for place, name in reversed([*enumerate(names)])}
        getattr(module, "__all__", []).sort(key=lambda name: places.get(name, len(names)))


def show_fields_once(app: Sphinx, _domain: str, kind: str, _content: Element) -> None:
    """Leave out the parameters of a class that shows the same names as fields."""
    if kind == "class":
        annotations = app.env.current_document.autodoc_annotations
        for name in [name for name in annotations if inspect.isclass(found := locate(name)) and attrs.has(found)]:
            del annotations[name]


def draw_pictures(_app: Sphinx) -> None:
    """Draw the charts of the pages, which are not kept beside them."""
    runpy.run_path(str(Path(__file__).parents[1] / "tools" / "draw_pictures.py"))["draw_all"]()


def setup(app: Sphinx) -> None:
    """Tidy what is shown; the priorities are before those of napoleon and autodoc, 500."""
    app.connect("builder-inited", order_by_source)
    app.connect("builder-inited", draw_pictures)
    app.add_lexer("mermaid", TextLexer)  # shown as text, so that no page needs a network to be read
    app.connect("autodoc-process-docstring", keep_colons, priority=400)
    app.connect("object-description-transform", show_fields_once, priority=400)
