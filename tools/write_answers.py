"""Write again what the README, the pages of ``docs/`` and the examples print, after a change of data or wording.

It runs every ``>>>`` line and puts what comes out below it. Read the difference before you keep it: the tests hold the
pages to what is printed, so this is where a wrong answer would slip in.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from doctest import DocTestParser, Example
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))

BLOCK = re.compile(
    r"^```(?P<language>python|mermaid)\n(?P<shown>.*?)^```$"
    r"|^% invisible-code-block: python\n(?P<hidden>(?:^%[^\n]*\n)+)",
    re.MULTILINE | re.DOTALL,
)


def printed(source: str, names: dict[str, object]) -> str:
    """Return what a statement prints, the error it ends with included."""
    out = StringIO()
    try:
        with redirect_stdout(out):
            exec(compile(source, "<page>", "single"), names)  # noqa: S102 - our own pages
    except Exception as error:  # noqa: BLE001 - whatever a page shows
        kind = type(error)
        module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
        return f"Traceback (most recent call last):\n    ...\n{module}{kind.__qualname__}: {error}"
    return out.getvalue()


def run(block: str, names: dict[str, object]) -> Iterator[str]:
    """Run one block of a page.

    Yields:
        Its lines, with what comes out now.
    """
    for example in DocTestParser().parse(block):
        if isinstance(example, Example):
            first, *others = example.source.splitlines()
            yield f">>> {first}"
            yield from (f"... {line}".rstrip() for line in others)
            yield from (line.rstrip() or "<BLANKLINE>" for line in printed(example.source, names).rstrip().splitlines())


def rewritten(page: str) -> str:
    """Return the page with every answer as it is now; blocks without a prompt are run as they are.

    A diagram is the last value of ``picture`` above it.
    """
    names: dict[str, Any] = {}

    def answer(found: re.Match[str]) -> str:
        if found["language"] == "mermaid":
            return f"```mermaid\n{names['picture'].mermaid()}\n```"
        hidden: str | None = found["hidden"]
        block = found["shown"] if hidden is None else re.sub(r"^% ?", "", hidden, flags=re.MULTILINE)
        if hidden is not None or ">>>" not in block:
            exec(compile(block, "<page>", "exec"), names)  # noqa: S102 - our own pages
            return found[0]
        return "```python\n" + "".join(f"{line}\n" for line in run(block, names)) + "```"

    return BLOCK.sub(answer, page)


def main() -> None:
    """Write the pages and what the examples print."""
    for page in PAGES:
        page.write_text(rewritten(page.read_text(encoding="utf-8")), encoding="utf-8")
    for example in EXAMPLES:
        command = [sys.executable, str(example)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603 - our own file
        example.with_suffix(".txt").write_text(done.stdout, encoding="utf-8")


if __name__ == "__main__":
    main()
