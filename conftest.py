"""Run what the docstrings of the package, the README and the pages of ``docs/`` show, exactly as printed."""

from sybil import Example, Sybil
from sybil.parsers import myst, rest


def compare(example: Example) -> str | None:
    """Hold a diagram of a page to the last value of ``picture`` above it."""
    drawn: str = example.namespace["picture"].mermaid()
    shown = example.parsed.removesuffix("\n")
    return None if shown == drawn else f"The page shows\n{shown}\nand what is drawn is\n{drawn}"


docstrings = Sybil(path="src", patterns=["*.py"], parsers=[rest.DocTestParser()])
pages = Sybil(
    patterns=["*.md"],
    parsers=[myst.PythonCodeBlockParser(), myst.CodeBlockParser("mermaid", compare), myst.SkipParser()],
)

pytest_collect_file = (docstrings + pages).pytest()
