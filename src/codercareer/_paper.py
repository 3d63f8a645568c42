# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""The paper charts are drawn on: a figure that shows itself, text measured, sources below. Needs ``matplotlib``."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any, Final, NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from codercareer._labels import folded

PLAIN: Final[dict[str, Any]] = {"parse_math": False, "usetex": False}
"""What keeps text from being read as mathematics."""

TEXT_SIZE: Final = 9.0
SMALL: Final = 7.5

TITLE_SIZE: Final = 11.0

FINE: Final = 600.0
"""Dots an inch at which text is measured."""

SLACK: Final = 1.06
"""How much wider text may come out in coarser dots, whose letters are fitted to them."""

FEWEST_LETTERS: Final = 8
"""Letters of a line that is folded no further, however narrow the paper."""

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
        self._ruler = Figure((0.1, 0.1), dpi=FINE)

    def measured(self, text: str, size: float = TEXT_SIZE, weight: str = "normal") -> tuple[float, float]:
        """Return the width and the height that text takes, in inches."""
        drawn = self._ruler.text(0, 0, text, size=size, weight=weight, **PLAIN)
        box = drawn.get_window_extent()
        drawn.remove()
        return float(box.width) / FINE * SLACK, float(box.height) / FINE * SLACK

    def fitted(self, text: str, size: float, weight: str = "normal") -> str:
        """Return text folded into as many lines as it takes beside the edges."""
        room = self.width - 2 * EDGE
        letters = len(text) + 1
        while letters > FEWEST_LETTERS:
            lines = "\n".join(folded(text, letters))
            wide = self.measured(lines, size, weight)[0]
            if wide <= room:
                break
            letters = min(letters - 1, int(letters * room / wide) + 1)
        return "\n".join(folded(text, letters))

    def axes(self, height: float, room: Room, *, title: str = "", notes: Iterable[str] = ()) -> Axes:
        """Return axes of a height, with room around them, a title above and notes below.

        Args:
            height: Height of the axes in inches.
            room: What is left free beside them, and between them and the notes.
            title: What is written above; empty for nothing.
            notes: What is written below, each beginning on a line of its own.
        """
        width = self.width
        heading = self.fitted(title, TITLE_SIZE, "bold") if title.strip() else ""
        footing = "\n".join(self.fitted(" ".join(note.split()), SMALL) for note in notes)
        above = EDGE + (self.measured(heading, TITLE_SIZE, "bold")[1] + EDGE if heading else 0)
        footer = self.measured(footing, SMALL)[1] + EDGE if footing else 0.0
        total = above + height + room.below + footer + EDGE
        self.chart.set_size_inches(width, total)
        corner = EDGE / width
        self.chart.text(corner, 1 - EDGE / total, heading, size=TITLE_SIZE, va="top", weight="bold", **PLAIN)
        self.chart.text(corner, EDGE / total, footing, size=SMALL, va="bottom", color="#444", **PLAIN)
        bottom = (footer + room.below + EDGE) / total
        return self.chart.add_axes(
            (room.left / width, bottom, (width - room.left - room.right - EDGE) / width, height / total)
        )
