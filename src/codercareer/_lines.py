# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""Series on paper: a line through what may be compared, a gap where it may not, and what has no number shown too."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Final, NamedTuple

from matplotlib.axes import Axes

from codercareer._paper import PLAIN, SMALL, Chart, Paper, Room
from codercareer.errors import InvalidDataError
from codercareer.measures import MEASURES, UNITS, dimension_of, plain
from codercareer.observations import FigureStatus, Observation
from codercareer.periods import PeriodKind, ReferencePeriod
from codercareer.series import Series

HEIGHT: Final = 3.6
"""Inches of a chart between its axes."""

STYLES: Final = (
    ("#0072b2", "o"),
    ("#d55e00", "s"),
    ("#009e73", "^"),
    ("#cc79a7", "D"),
    ("#56b4e9", "v"),
    ("#e69f00", "P"),
)
"""The colour and the marker of each line; the colours stay apart for those who see few of them (Okabe and Ito)."""

LINE_STYLES: Final = ("-", "--", "-.", ":")

DOLLARS: Final = {"usd-per-year": "nominal dollars a year", "usd-per-hour": "nominal dollars an hour"}

LARGE: Final = 100
"""Numbers from which on an axis shows whole ones."""

MOST_LABELS: Final = 12
"""Points of a line up to which every one says its number; of more, the first and the last of each run."""

MOST_YEARS: Final = 16
"""Marks of an axis of years."""

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What breaks are called, from the left."""

LETTER_WIDTH: Final = 0.24
"""Inches that the letter of a break takes."""

GREY: Final = "#57606a"

SPREAD: Final = 0.2
"""Inches from one name at the end of a line to the next."""


class Placed(NamedTuple):
    """A figure, and where it goes."""

    x: float
    """Its time in years, or its place among the periods."""

    y: float | None
    """Its number in the plain unit, or the bound it reaches; ``None`` where there is neither."""

    figure: Observation
    """The figure."""


class Lines:
    """Several series while they are drawn."""

    def __init__(self, series: Sequence[Series], width: float) -> None:
        """Place every figure.

        Raises:
            InvalidDataError: There is nothing to draw, or units that share no axis.
        """
        points = [point for one in series for point in one.points]
        if not points:
            raise InvalidDataError(
                "There is no figure to draw.", "A line has a point at least.", "Choose another series."
            )
        dimensions = sorted({dimension_of(point.unit) for point in points})
        if len(dimensions) > 1:
            raise InvalidDataError(
                f"{' and '.join(dimensions)} have no axis in common.",
                "Lines of one chart are measured alike.",
                "Draw a chart for each unit.",
            )
        self.series = series
        self.dimension = dimensions[0]
        self.paper = Paper(width)
        periods = {period for point in points if (period := point.period) is not None}
        self.slots: dict[ReferencePeriod, int] = {}
        if any(period.kind is PeriodKind.INTERVAL for period in periods):
            self.slots = {period: i for i, period in enumerate(sorted(periods, key=lambda item: item.order))}
        self.placed = [[self._placed(point) for point in one.points] for one in series]

    def _placed(self, point: Observation) -> Placed:
        value = point.value if point.interval is None or point.value is not None else point.interval.low
        return Placed(self._x(point), None if value is None else float(plain(value, point.unit)), point)

    def _x(self, point: Observation) -> float:
        period = point.period
        if period is None or self.slots:  # every point of a series has a period
            return float(self.slots.get(period, 0) if period else 0)
        if period.month is not None:
            return period.first_year + (period.month - 0.5) / 12
        return (period.first_year + period.last_year + 1) / 2

    def chart(self, title: str, *, from_zero: bool) -> Chart:
        """Draw it."""
        common, names = names_of(self.series)
        several = len(names) > 1
        right = max(self.paper.measured(name, SMALL)[0] for name in names) + 0.3 if several else 0.0
        notes = [*self._breaks_in_words(), *self._marks_in_words(), *sources_in_words(self.series)]
        axes = self.paper.axes(HEIGHT, Room(0.9, right, 0.35), title=title or common, notes=notes)
        self._set_axes(axes, from_zero=from_zero)
        for number, (one, placed) in enumerate(zip(self.series, self.placed, strict=True)):
            self._draw(axes, number, one, placed)
        self._mark_breaks(axes)
        if several:
            self._name_lines(axes, names)
        return self.paper.chart

    def _mark_breaks(self, axes: Axes) -> None:
        """Draw a line at each break with its letter, lower down where two are near each other."""
        low, high = axes.get_xlim()
        near = LETTER_WIDTH * (high - low) / self.paper.width
        before, level = low - near, 0
        for letter, (x, _) in zip(LETTERS, self._breaks(), strict=False):
            level = level + 1 if x - before < near else 0
            before = x
            axes.axvline(x, color=GREY, linestyle=":", linewidth=1.2, zorder=1)
            axes.text(
                x,
                1 - level * LETTER_WIDTH / HEIGHT,
                letter,
                transform=axes.get_xaxis_transform(),
                ha="center",
                va="center",
                size=SMALL,
                bbox={"facecolor": "white", "edgecolor": GREY, "boxstyle": "circle,pad=0.2"},
            )

    def _set_axes(self, axes: Axes, *, from_zero: bool) -> None:
        everything = [item for placed in self.placed for item in placed]
        values = [item.y for item in everything if item.y is not None] or [0.0, 1.0]
        errors = [error_of(item.figure) for item in everything]
        low = min(values) - max(errors)
        high = max(values) + max(errors)
        around = (high - low) * 0.12 or abs(high) * 0.1 or 1.0
        axes.set_ylim(min(0.0, low - around) if from_zero or low < 0 <= low + around else low - around, high + around)
        xs = [item.x for item in everything]
        axes.set_xlim(min(xs) - 0.5, max(xs) + 0.5)
        if self.slots:
            axes.set_xticks(range(len(self.slots)), labels=[str(period) for period in self.slots])
        else:
            first, last = int(min(xs)), int(max(xs)) + 1
            step = max(1, -(-(last - first) // MOST_YEARS))
            axes.set_xticks(range(first, last + 1, step), labels=[str(year) for year in range(first, last + 1, step)])
        axes.tick_params(labelsize=SMALL)
        axes.yaxis.set_major_formatter("{x:,.0f}" if high >= LARGE else "{x:,g}")
        axes.set_ylabel(self._unit(), size=SMALL + 0.5, **PLAIN)
        axes.grid(axis="y", color="#e3e7eb", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.spines[["top", "right"]].set_visible(False)

    def _unit(self) -> str:
        label = next((unit.label for unit in UNITS.values() if (unit.dimension, unit.scale) == (self.dimension, 1)), "")
        return DOLLARS.get(self.dimension, label or self.dimension)

    def _draw(self, axes: Axes, number: int, one: Series, placed: list[Placed]) -> None:
        colour, marker = STYLES[number % len(STYLES)]
        line = LINE_STYLES[number // len(STYLES) % len(LINE_STYLES)]
        at = {id(item.figure): item for item in placed}
        for segment in one.segments:
            run = [at[id(figure)] for figure in segment]
            for numbered, part in groupby(run, key=lambda item: item.figure.value is not None):
                if numbered:
                    points = [(x, 0.0 if y is None else y) for x, y, _ in part]
                    axes.plot(*zip(*points, strict=True), color=colour, marker=marker, markersize=4.5, linestyle=line)
            self._write_numbers(axes, run)
        for x, y, figure in placed:
            error = error_of(figure)
            if y is None:
                axes.plot([x], [0.03], marker="x", color=colour, transform=axes.get_xaxis_transform(), clip_on=False)
            elif figure.value is None:
                axes.plot([x], [y], marker=marker, color=colour, markerfacecolor="white", markersize=5)
                axes.annotate(
                    "", (x, y), (0, 22), textcoords="offset points", arrowprops={"arrowstyle": "<-", "color": colour}
                )
            elif error:
                axes.errorbar([x], [y], yerr=[error], color=colour, capsize=2, linewidth=1)
            if figure.value is not None and figure.interval is not None:
                scale = float(plain(Decimal(1), figure.unit))
                ends = (figure.interval.low, figure.interval.high)
                bounds = [float(figure.value if end is None else end) * scale for end in ends]
                axes.plot([x, x], bounds, color=colour, linewidth=6, alpha=0.25, solid_capstyle="butt")

    def _write_numbers(self, axes: Axes, run: list[Placed]) -> None:
        """Write the numbers of a single line: all of a short one, else those at the ends of each run."""
        shown = [item for item in run if item.y is not None]
        if len(self.placed[0]) > MOST_LABELS:
            shown = [item for item in shown if item in (shown[0], shown[-1]) or item.figure.value is None]
        for x, y, figure in shown if len(self.series) == 1 else ():
            bound = figure.value is None
            axes.annotate(
                f"{figure.interval}" if bound else f"{figure.value:,}",
                (x, y or 0.0),
                (7, -3) if bound else (0, 7),
                textcoords="offset points",
                ha="left" if bound else "center",
                size=SMALL - 0.5,
                **PLAIN,
            )

    def _name_lines(self, axes: Axes, names: Sequence[str]) -> None:
        """Write the name of each line at its end, no name over another."""
        low, high = axes.get_ylim()
        step = SPREAD * (high - low) / HEIGHT
        ends = [next((item.y for item in reversed(placed) if item.y is not None), low) for placed in self.placed]
        order = sorted(range(len(names)), key=ends.__getitem__)
        levels = dict(zip(order, _spread([ends[number] for number in order], step, high), strict=True))
        x = axes.get_xlim()[1]
        for number, name in enumerate(names):
            colour, marker = STYLES[number % len(STYLES)]
            at = (x, levels[number])
            axes.plot(*([value] for value in at), marker=marker, color=colour, markersize=4.5, clip_on=False)
            axes.annotate(
                name,
                at,
                (7, 0),
                textcoords="offset points",
                va="center",
                size=SMALL,
                annotation_clip=False,
                **PLAIN,
            )

    def _breaks(self) -> list[tuple[float, str]]:
        """Return where the breaks are, and what each is, from the left."""
        found: dict[tuple[float, str], None] = {}
        for one in self.series:
            for item in one.breaks:
                found[(self._x(item.before) + self._x(item.after)) / 2, str(item)] = None
        return sorted(found)

    def _breaks_in_words(self) -> Iterator[str]:
        for letter, (_, said) in zip(LETTERS, self._breaks(), strict=False):
            yield f"{letter}: not comparable, {said}."

    def _marks_in_words(self) -> Iterator[str]:
        figures = [item.figure for placed in self.placed for item in placed]
        if any(map(error_of, figures)):
            yield "Whiskers: one standard error to either side, as printed."
        if any(figure.value is not None and figure.interval is not None for figure in figures):
            yield "Broad bars: the interval that is printed with the figure."
        if any(figure.status is FigureStatus.TOP_CODED for figure in figures):
            yield "Hollow, with an arrow: only a bound was printed, which the figure reaches or passes."
        missing = [
            figure for figure in figures if figure.status in {FigureStatus.SUPPRESSED, FigureStatus.NOT_PUBLISHED}
        ]
        if missing:
            said = ", ".join(f"{figure.period} {figure.status.value.replace('-', ' ')}" for figure in missing)
            yield f"Crosses at the foot: no number ({said})."


def _spread(levels: Sequence[float], step: float, most: float) -> list[float]:
    """Return rising levels moved as little as it takes to be a step apart, and the highest not over the most."""
    found: list[float] = []
    for level in levels:
        found.append(max(level, found[-1] + step) if found else level)
    for i in reversed(range(len(found))):
        found[i] = min(found[i], found[i + 1] - step if i + 1 < len(found) else most)
    return found


def error_of(figure: Observation) -> float:
    """Return the printed standard error of a figure in the plain unit; 0 where none is printed."""
    if figure.value is None:
        return 0.0
    if figure.standard_error is not None:
        return float(plain(figure.standard_error, figure.unit))
    relative = figure.relative_standard_error or Decimal(0)
    return float(plain(figure.value * relative / 100, figure.unit))


def names_of(series: Sequence[Series]) -> tuple[str, list[str]]:
    """Return what all series have in common, and what each is called beside it; measures in plain words."""
    parts = [one.label.partition(" of ")[::2] for one in series]
    measures = [MEASURES[measure].label if measure in MEASURES else measure for measure, _ in parts]
    subjects = [subject for _, subject in parts]
    if len({*subjects}) == 1 and subjects[0]:
        return (": ".join([*measures, *subjects[:1]]), measures) if len(series) == 1 else (subjects[0], measures)
    if len({*measures}) == 1:
        return measures[0], subjects
    return "", [": ".join(filter(None, pair)) for pair in zip(measures, subjects, strict=True)]


def sources_in_words(series: Sequence[Series]) -> Iterator[str]:
    """Return the sources, publisher by publisher.

    Yields:
        A line for each publisher.
    """
    sources = {source.id: source for one in series for source in one.sources}
    ordered = sorted(sources.values(), key=lambda source: (source.publisher, str(source)))
    for publisher, found in groupby(ordered, key=lambda source: source.publisher):
        titles = [str(source).removeprefix(f"{publisher}, ") for source in found]
        yield f"Source: {publisher}: {'; '.join(titles)}."
