"""A label as text that Mermaid, Graphviz or a browser shows and never obeys."""

import re
from textwrap import wrap
from typing import Final
from unicodedata import category

NOT_DRAWN: Final = frozenset({"Cc", "Cs", "Cn"})
"""Kinds of characters that no page can hold: control characters, halves of a pair, numbers without a character."""

PLAIN: Final = re.compile(r"[^\W_]|[ ,“”✔✘➜]|(?<=[^\W_])[-./'](?=[^\W_])|(.)", re.DOTALL)
"""What Mermaid reads as itself wherever it stands; anything else is caught, to be written by its number."""

GANTT_WORDS: Final = re.compile(
    r"\d|acc|axis|call|click|date|excludes|friday|gantt|href|includes|inclusive|monday|saturday|section|sunday|"
    r"thursday|tick|title|today|top|tuesday|wednesday|week",
    re.IGNORECASE,
)
"""How a line of a Mermaid gantt begins that is not taken for the name of a bar."""

DECODED: Final = {"ﬂ°": "ﬂ\u2060°", "¶ß": "¶\u2060ß"}
"""Pairs by which Mermaid marks numbered characters while it works, kept apart by a joiner that is not seen."""

IN_DOT: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "&": "&amp;"})

IN_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def folded(label: str, width: int) -> list[str]:
    """Return the lines of a label, none longer than the width; runs of blanks become one."""
    lines: list[str] = []
    for line in label.splitlines():
        drawn = "".join("\ufffd" if category(c) in NOT_DRAWN else c for c in " ".join(line.split()))
        lines.extend(wrap(drawn, width, break_on_hyphens=False))
    return lines


def _numbered(found: re.Match[str]) -> str:
    return found[0] if found[1] is None else f"#{ord(found[1])};"


def in_mermaid(label: str, width: int) -> str:
    """Return a label as it stands between quotes in Mermaid, folded."""
    lines = folded(label, width)
    for pair, apart in DECODED.items():
        lines = [line.replace(pair, apart) for line in lines]
    return "<br/>".join(PLAIN.sub(_numbered, line) for line in lines)


def in_line(label: str) -> str:
    """Return a label as it stands where Mermaid takes one line only."""
    return in_mermaid(" ".join(label.split()), len(label) + 1)


def in_gantt(label: str) -> str:
    """Return a label as it stands at the beginning of a line of a Mermaid gantt."""
    text = in_line(label)
    return f"#{ord(text[0])};{text[1:]}" if GANTT_WORDS.match(text) else text


def in_dot(label: str, width: int) -> str:
    """Return a label as it stands between quotes in the language of Graphviz, folded."""
    return "\\n".join(line.translate(IN_DOT) for line in folded(label, width))


def in_html(text: str) -> str:
    """Return text as it stands in a page or in an attribute of a tag."""
    return text.translate(IN_HTML)
