# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""The paper charts are drawn on: a figure that shows itself, text measured, sources below. Needs ``matplotlib``."""

from collections.abc import Iterable
from io import BytesIO
from textwrap import wrap
from typing import Any, Final, NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from codercareer._labels import folded

PLAIN: Final[dict[str, Any]] = {"parse_math": False, "usetex": False}
"""What keeps text from being read as mathematics."""

TEXT_SIZE: Final = 9.0
SMALL: Final = 7.5

TITLE_HEIGHT: Final = 0.4
"""Inches above a chart that has a title."""

EDGE: Final = 0.15
"""Inches left free at the edges."""


PADDING: Final = 0.1
"""Inches around the label in a box."""


class Chart(Figure):
    """A figure of matplotlib that notebooks show without being told to; ``savefig`` writes it to a file."""

    def _repr_png_(self) -> bytes:
        out = BytesIO()
        self.savefig(out, format="png", dpi=120)
        return out.getvalue()


class Room(NamedTuple):
    """Inches left free around axes."""

    left: float = 0
    """From the left edge of the paper."""

    right: float = 0
    """Beside the right edge of the paper."""

    below: float = 0
    """Above the notes."""


class Paper:
    """A chart of a width in inches, to be cut to the height that turns out to be needed."""

    def __init__(self, width: float) -> None:
        """Lay it out."""
        self.chart = Chart(figsize=(width, 1))
        self.width = width

    def measured(self, text: str, size: float = TEXT_SIZE) -> tuple[float, float]:
        """Return the width and the height that text takes, in inches."""
        drawn = self.chart.text(0, 0, text, size=size, **PLAIN)
        box = drawn.get_window_extent()
        drawn.remove()
        return float(box.width) / self.chart.dpi, float(box.height) / self.chart.dpi

    def axes(self, height: float, room: Room, *, title: str = "", notes: Iterable[str] = ()) -> Axes:
        """Return axes of a height, with room around them, a title above and notes below.

        Args:
            height: Height of the axes in inches.
            room: What is left free beside them, and between them and the notes.
            title: What is written above; empty for nothing.
            notes: What is written below, each beginning on a line of its own.
        """
        width = self.width
        letters = int((width - 2 * EDGE) / self.measured("x" * 100, SMALL)[0] * 100)
        lines = [line for note in notes for line in wrap(" ".join(folded(note, len(note) + 1)), letters)]
        footer = self.measured("\n".join(lines), SMALL)[1] + EDGE if lines else 0.0
        above = TITLE_HEIGHT if title.strip() else EDGE
        total = above + height + room.below + footer + EDGE
        self.chart.set_size_inches(width, total)
        if title.strip():
            heading = "\n".join(folded(title, letters))
            self.chart.text(EDGE / width, 1 - EDGE / total, heading, size=11, va="top", weight="bold", **PLAIN)
        if lines:
            self.chart.text(
                EDGE / width, EDGE / total, "\n".join(lines), size=SMALL, va="bottom", color="#444", **PLAIN
            )
        bottom = (footer + room.below + EDGE) / total
        return self.chart.add_axes(
            (room.left / width, bottom, (width - room.left - room.right - EDGE) / width, height / total)
        )
