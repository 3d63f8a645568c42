"""Run what the docstrings of the package, the README and the pages of ``docs/`` show, exactly as printed."""

from sybil import Sybil
from sybil.parsers import myst, rest

docstrings = Sybil(path="src", patterns=["*.py"], parsers=[rest.DocTestParser()])
pages = Sybil(patterns=["*.md"], parsers=[myst.PythonCodeBlockParser(), myst.SkipParser()])

pytest_collect_file = (docstrings + pages).pytest()
