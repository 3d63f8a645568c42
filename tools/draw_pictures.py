"""Draw the charts that the pages of ``docs/`` show, by running the code that stands above each.

A page names a chart ``![...](pictures/NAME.svg)``; what is drawn is the value of ``chart`` in the code before it. The
build of the pages does this first, so that no picture is older than the code that makes it.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from doctest import DocTestParser, Example
from io import StringIO
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[1] / "docs"

CODE = r"^```python\n(?P<code>.*?)^```$"
PICTURE = r"^!\[[^\]]*\]\((?P<picture>pictures/[\w-]+\.svg)\)$"
PART = re.compile(f"{CODE}|{PICTURE}", re.MULTILINE | re.DOTALL)


def draw(page: Path) -> Iterator[Path]:
    """Draw the charts of one page.

    Yields:
        The files written.
    """
    names: dict[str, Any] = {}
    for part in PART.finditer(page.read_text(encoding="utf-8")):
        if part["code"] is None:
            target = page.parent / part["picture"]
            target.parent.mkdir(exist_ok=True)
            names["chart"].savefig(target, metadata={"Date": None})
            yield target
            continue
        for example in DocTestParser().parse(part["code"]):
            if isinstance(example, Example):
                with redirect_stdout(StringIO()):
                    exec(compile(example.source, str(page), "single"), names)  # noqa: S102 - our own pages


def draw_all() -> list[Path]:
    """Draw the charts of all pages that show some."""
    pages = [page for page in sorted(DOCS.rglob("*.md")) if "](pictures/" in page.read_text(encoding="utf-8")]
    return [target for page in pages for target in draw(page)]


if __name__ == "__main__":
    sys.stdout.writelines(f"{target.relative_to(DOCS)}\n" for target in draw_all())
