"""What a notebook shows: tables and outlines in HTML, with every word of them escaped."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from codercareer._labels import in_html

__all__ = ["outline", "table"]

WORDS: Final = {"met": ("✔", "#1a7f37"), "not met": ("✘", "#b42318"), "unknown": ("?", "#8a6100")}
"""The sign and the colour beside a verdict."""

MOST_ROWS: Final = 200
"""Rows of a table that are shown; what is more is counted."""


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    title: str = "",
    below: Iterable[str] = (),
    count: int | None = None,
) -> str:
    """Return rows as a table.

    Args:
        head: What is written above each column.
        rows: The cells, written by ``str``; ``None`` is an empty one.
        title: What is written above the table.
        below: Lines below it, such as sources.
        count: How many rows there are, so that no more are asked for than are shown; counted if left out.
    """
    found = list(rows) if count is None else list(islice(rows, MOST_ROWS))
    left = (len(found) if count is None else count) - MOST_ROWS
    caption = f'<caption style="text-align:left">{in_html(title)}</caption>' if title else ""
    cells = "".join(f'<th style="text-align:left">{in_html(name)}</th>' for name in head)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in found[:MOST_ROWS])
    more = f"<div>{left:,} more rows, not shown</div>" if left > 0 else ""
    lines = "".join(f"<div><small>{in_html(line)}</small></div>" for line in below)
    return f"<table>{caption}<thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>{more}{lines}"


def _cell(value: object) -> str:
    text = "" if value is None else in_html(str(value))
    return f'<td style="text-align:left;vertical-align:top">{text}</td>'


def outline(text: str) -> str:
    """Return indented lines as lists in lists; a verdict in brackets at the beginning of a line gets its sign."""
    parts: list[str] = []
    depths: list[int] = []
    for line in filter(str.strip, text.splitlines()):
        depth = len(line) - len(line.lstrip())
        while depths and depth < depths[-1]:
            depths.pop()
            parts.append("</li></ul>")
        if not depths or depth > depths[-1]:
            depths.append(depth)
            parts.append('<ul style="list-style:none;margin:0;padding-left:1.2em">')
        else:
            parts.append("</li>")
        parts.append(f"<li>{_line(line.strip())}")
    parts.extend("</li></ul>" for _ in depths)
    return f'<div style="text-align:left">{"".join(parts)}</div>'


def _line(text: str) -> str:
    word, closed, rest = text.removeprefix("[").partition("]")
    if not text.startswith("[") or not closed or word not in WORDS:
        return in_html(text)
    sign, colour = WORDS[word]
    return f'<b style="color:{colour}">{sign} {in_html(word)}</b>{in_html(rest)}'
