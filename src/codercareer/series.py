"""Figures of one thing over time: looked up by period, with what breaks them apart."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from codercareer._later import lazily
from codercareer.comparison import Break, Change, break_between, change
from codercareer.dates import checked_day
from codercareer.errors import ConflictError, NoFigureError
from codercareer.observations import FigureStatus, Observation, number
from codercareer.periods import PeriodLike, ReferencePeriod, as_period
from codercareer.sources import Source
from codercareer.tidy import cells_of

if TYPE_CHECKING:
    from codercareer import drawing, markup
else:
    drawing, markup = lazily("drawing", "markup")

__all__ = ["Release", "Series"]

MOST_LINES: Final = 12
"""Points of a run that are written in its box; of a longer one, those at its ends."""


@frozen(cache_hash=True)
class Release:
    """A figure, and when it was out."""

    observation: Observation
    """The figure."""

    known_by: date | None
    """The day by whose end it was surely out; ``None`` when that is not known."""

    @property
    def order(self) -> tuple[object, ...]:
        """What the prints of one period are put in order by: when they were out, then what tells them apart."""
        item = self.observation
        place = item.citation.source.id, item.citation.locator
        return self.known_by or date.max, item.edition or "", *place, item.dataset, item.measure, item.subject

    def was_out(self, day: date | None) -> bool:
        """Tell whether it was surely out by the end of a day; ``None`` asks for no day."""
        return day is None or (self.known_by is not None and self.known_by <= day)


def _ordered(releases: Iterable[Release]) -> tuple[Release, ...]:
    return tuple(releases)


@frozen(repr=False)
class Series:
    """All figures of one measure, of one occupation or of a role's through the editions, in one place and dataset.

    Two prints of one period are two editions of one point; ``points`` holds the latest of the most trusted.
    """

    label: str
    """What it is a series of."""

    releases: tuple[Release, ...] = field(converter=_ordered)
    """Every print of every figure with the day it was out, in any order."""

    @cached_property
    def points(self) -> tuple[Observation, ...]:
        """The figure of each period, in the order of periods; those with no number are among them, with their status.

        Raises:
            ConflictError: Two equally trusted prints of one edition contradict each other.
        """
        return tuple([self._chosen(period, prints) for period, prints in self._by_period.items()])

    @cached_property
    def undated(self) -> tuple[Observation, ...]:
        """The figures whose source does not say of which time they are."""
        return tuple(
            release.observation
            for release in sorted(self.releases, key=lambda item: item.order)
            if release.observation.period is None
        )

    @cached_property
    def breaks(self) -> tuple[Break, ...]:
        """What stands between points that follow each other and do not measure the same."""
        between = (break_between(before, after) for before, after in pairwise(self.points))
        return tuple(item for item in between if item is not None)

    @cached_property
    def segments(self) -> tuple[tuple[Observation, ...], ...]:
        """The points in runs without a break: what a line may be drawn through."""
        starts = {id(item.after) for item in self.breaks}
        runs: list[list[Observation]] = []
        for point in self.points:
            if not runs or id(point) in starts:
                runs.append([])
            runs[-1].append(point)
        return tuple(map(tuple, runs))

    @property
    def periods(self) -> tuple[ReferencePeriod, ...]:
        """The periods there are figures for, in order."""
        return tuple(self._by_period)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Who prints the points, in the order of ids."""
        found = {item.citation.source.id: item.citation.source for item in (*self.points, *self.undated)}
        return tuple(found[id_] for id_ in sorted(found))

    def at(self, period: PeriodLike, *, edition: str | None = None) -> Observation:
        """Return the figure of a period: of an edition, else the latest edition of the most trusted sources.

        Args:
            period: Such as ``"2018-05"``; a year is not one of its months.
            edition: Slug of the edition.

        Raises:
            NoFigureError: There is none.
            ConflictError: Two equally trusted prints of one edition contradict each other.
        """
        wanted = as_period(period)
        prints = self._by_period.get(wanted, ())
        if edition is not None:
            prints = tuple(item for item in prints if item.observation.edition == edition)
        if not prints:
            raise self._missing(wanted, edition)
        return self._chosen(wanted, prints)

    def revisions(self, period: PeriodLike) -> tuple[Observation, ...]:
        """Return every print of a period, first edition first; what one edition repeats in another file stands once.

        Raises:
            NoFigureError: There is none.
        """
        wanted = as_period(period)
        prints = self._by_period.get(wanted, ())
        if not prints:
            raise self._missing(wanted, None)
        found: dict[tuple[object, ...], Observation] = {}
        for item in prints:
            figure = item.observation
            found.setdefault((figure.edition, figure.value, figure.status, figure.interval), figure)
        return tuple(found.values())

    def latest(self, *, known_by: date | None = None) -> Observation:
        """Return the figure of the latest period that has a number.

        Args:
            known_by: Count only what was surely out by the end of that day.

        Raises:
            NoFigureError: There is none.
        """
        day = None if known_by is None else checked_day(known_by, "known_by")
        for period in reversed(self._by_period):
            prints = tuple(
                item
                for item in self._by_period[period]
                if item.was_out(day) and item.observation.status is FigureStatus.NORMAL
            )
            if prints:
                return self._chosen(period, prints)
        raise NoFigureError(
            f"There is no figure of {self.label}{'' if known_by is None else f' known by {known_by}'}.",
            "None with a number and a period is there.",
            "Ask for a later day, or look at `points` and `undated`.",
        )

    def growth(self, earlier: PeriodLike, later: PeriodLike, *, across_breaks: bool = False) -> Change:
        """Return how the figure of one period changed into that of another.

        Args:
            earlier: The period it began with.
            later: The period it ended with.
            across_breaks: Whether to compare figures that measure different things; the result then names the breaks.

        Raises:
            NoFigureError: There is no figure with a number for one of them.
            BreakError: They measure different things, and ``across_breaks`` is not set.
        """
        one, other = self.at(earlier), self.at(later)
        if break_between(one, other) is None:
            return change(one, other)
        low, high = sorted(item.period.order for item in (one, other) if item.period is not None)
        between = tuple(
            item
            for item in self.breaks
            if item.before.period is not None
            and item.after.period is not None
            and low <= item.before.period.order
            and item.after.period.order <= high
        )
        return change(one, other, across_breaks=across_breaks, breaks=between)

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Iterate the points as plain values, in the order of ``codercareer.tidy.COLUMNS``."""
        return (tuple(cells_of(point).values()) for point in self.points)

    def to_records(self) -> list[dict[str, Any]]:
        """Return the points as dictionaries of plain values by column."""
        return [cells_of(point) for point in self.points]

    def diagram(self) -> "drawing.Diagram":
        """Return the runs of points that may be compared to look at, with what stands between them."""
        between = {id(item.after): item for item in self.breaks}
        nodes: list[drawing.Node] = []
        edges: list[drawing.Edge] = []
        for run in self.segments:
            nodes.append(drawing.Node(str(len(nodes)), "\n".join(_run_in_words(run))))
            if id(run[0]) in between:
                kinds = ", ".join(kind.value for kind in between[id(run[0])].kinds)
                edges.append(drawing.Edge(nodes[-2].id, nodes[-1].id, f"not comparable: {kinds}", dashed=True))
        return drawing.Diagram(nodes=nodes, edges=edges)

    def _repr_html_(self) -> str:
        between = {id(item.after): item for item in self.breaks}
        rows: list[tuple[object, ...]] = []
        for point in self.points:
            if id(point) in between:
                rows.append(("not comparable", _break_in_words(between[id(point)]), None, None))
            rows.append((point.period, number(point), point.subject, point.edition))
        below = ["Dollars are nominal." if any("usd" in point.unit for point in self.points) else "", *self.sources]
        head = ("period", "figure", "counted", "edition")
        return markup.table(head, rows, title=self.label, below=[str(line) for line in below if line])

    def as_known(self, day: date) -> "Series":
        """Return the series of what was surely out by the end of a day."""
        checked_day(day, "day")
        return Series(self.label, tuple(item for item in self.releases if item.was_out(day)))

    def __len__(self) -> int:
        """Count the points."""
        return len(self._by_period)

    def __iter__(self) -> Iterator[Observation]:
        """Iterate the points."""
        return iter(self.points)

    def __repr__(self) -> str:
        """Say of what it is a series, and from when to when."""
        periods = self.periods
        span = f"{periods[0]} to {periods[-1]}" if periods else "no dated figure"
        return f"<Series: {self.label}; {len(periods)} periods, {span}>"

    @cached_property
    def _by_period(self) -> dict[ReferencePeriod, tuple[Release, ...]]:
        found: dict[ReferencePeriod, list[Release]] = {}
        for release in self.releases:
            if release.observation.period is not None:
                found.setdefault(release.observation.period, []).append(release)
        return {
            period: tuple(sorted(found[period], key=lambda item: item.order))
            for period in sorted(found, key=lambda item: item.order)
        }

    def _chosen(self, period: ReferencePeriod, prints: tuple[Release, ...]) -> Observation:
        if len(prints) == 1:
            return prints[0].observation
        trust = max(item.observation.trust for item in prints)
        trusted = [item for item in prints if item.observation.trust is trust]
        newest: dict[str, date] = {}
        for item in trusted:
            edition = item.observation.edition or ""
            newest[edition] = max(item.known_by or date.min, newest.get(edition, date.min))
        latest = max(newest, key=lambda edition: (newest[edition], edition))
        last = [item.observation for item in trusted if (item.observation.edition or "") == latest]
        said = {(item.value, item.status, item.interval if item.value is None else None) for item in last}
        if len(said) > 1:
            raise ConflictError(
                f"{self.label}, {period}: " + " against ".join(str(item) for item in last) + ".",
                "Equally trusted sources of one edition contradict each other, and none of them is better.",
                "Look at `revisions`, and choose.",
            )
        return last[0]

    def _missing(self, period: ReferencePeriod, edition: str | None) -> NoFigureError:
        there = [str(item) for item in self._by_period]
        editions = sorted({item.observation.edition or "-" for item in self._by_period.get(period, ())})
        mend = f"There are figures for {', '.join(there)}." if there else "The series has no dated figure."
        if editions:
            mend = f"The editions for it are {', '.join(editions)}."
        where = "" if edition is None else f" in the edition {edition!r}"
        return NoFigureError(
            f"There is no figure for {period}{where} of {self.label}.",
            "A period is looked up as its sources state it, so a year is none of its months.",
            mend,
        )


def _break_in_words(item: Break) -> str:
    """Say in which respects the figures on both sides of a break differ."""
    return str(item).partition(": ")[2]


def _run_in_words(run: Sequence[Observation]) -> Iterator[str]:
    """Say what the points of a run count, and each of them; of a long run those at its ends.

    Yields:
        A line each.
    """
    yield run[0].subject
    if run[0].unit.startswith("usd"):
        yield "nominal dollars"
    half = MOST_LINES // 2
    shown = [run] if len(run) <= MOST_LINES else [run[:half], run[-half:]]
    for part in shown:
        if part is not shown[0]:
            yield f"{len(run) - 2 * half} more"
        yield from (f"{point.period}: {number(point)}" for point in part)


def figures_in_html(figures: Iterable[Observation], count: int) -> str:
    """Return figures, of which there are so many, as a notebook shows them."""
    head = ("measure", "counted", "area", "period", "figure", "dataset", "edition", "source")
    rows = (
        (
            item.measure,
            item.subject,
            item.area,
            item.period,
            number(item),
            item.dataset,
            item.edition,
            item.citation.source,
        )
        for item in figures
    )
    return markup.table(head, rows, title=f"{count:,} figures", count=count)
