"""Clocks and tables: cases timed in turn, so that what else the machine does falls on all of them alike."""

import gc
from collections.abc import Callable, Iterable, Sequence
from math import log
from statistics import linear_regression, median, quantiles
from time import perf_counter
from typing import Any, Final

from attrs import field, frozen

BATCH_SECONDS: Final = 0.004
"""How long one batch of a case takes, about: short beside the time slices of the machine."""

MOST_IN_A_BATCH: Final = 200


@frozen(kw_only=True)
class Case:
    """Something to be timed."""

    name: str
    """What it is."""

    ask: Callable[[Any], object]
    """What is timed."""

    make: Callable[[], Any] = field(default=lambda: None)
    """What builds the argument, anew for each call, before the clock starts."""

    target: float | None = None
    """Seconds it shall take at most; ``None`` where nothing is asked."""


@frozen
class Times:
    """Seconds that one call took, one number for each batch."""

    seconds: Sequence[float]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.seconds)

    @property
    def best(self) -> float:
        """The smallest: what it takes when nothing else runs."""
        return min(self.seconds)

    @property
    def quartiles(self) -> tuple[float, float]:
        """The two between which the middle half lies."""
        low, _, high = quantiles(self.seconds, n=4)
        return low, high


def batch(case: Case, count: int) -> float:
    """Return the seconds one call takes, over a batch; the collector of cycles runs between batches only."""
    arguments = [case.make() for _ in range(count)]
    ask = case.ask
    gc.collect()
    gc.disable()
    begun = perf_counter()
    for argument in arguments:
        ask(argument)
    taken = perf_counter() - begun
    gc.enable()
    return taken / count


def measure(cases: Iterable[Case], rounds: int) -> dict[str, Times]:
    """Time the cases in turn, round after round."""
    found: dict[str, list[float]] = {}
    sizes: dict[str, int] = {}
    listed = list(cases)
    gc.collect()
    gc.freeze()  # what stands already is not looked through again after each batch
    for case in listed:
        once = min(batch(case, 1) for _ in range(3))
        sizes[case.name] = max(1, min(MOST_IN_A_BATCH, int(BATCH_SECONDS / once)))
        found[case.name] = []
    for _ in range(rounds):
        for case in listed:
            found[case.name].append(batch(case, sizes[case.name]))
    gc.unfreeze()
    return {name: Times(seconds) for name, seconds in found.items()}


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Return the power of the size that the seconds grow with, as fitted on logarithms."""
    return linear_regression([log(size) for size in sizes], [log(taken) for taken in seconds]).slope


UNITS: Final = (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6))


def shown(seconds: float) -> str:
    """Write a time in the unit that suits it."""
    unit, scale = next((pair for pair in UNITS if seconds >= pair[1]), UNITS[-1])
    return f"{seconds / scale:.3g} {unit}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns: the first to the left, the others to the right."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for i, line in enumerate(lines):
        cells = [cell.rjust(width) for cell, width in zip(line, widths, strict=True)]
        cells[0] = line[0].ljust(widths[0])
        print("  ".join(cells).rstrip())
        if not i:
            print("  ".join("-" * width for width in widths))


def report(title: str, cases: Sequence[Case], times: dict[str, Times], beside: str) -> None:
    """Print what the cases took, against their targets and against one of them."""
    print(f"\n{title}\n")
    rows: list[list[str]] = []
    for case in cases:
        taken = times[case.name]
        low, high = taken.quartiles
        rows.append(
            [
                case.name,
                shown(taken.median),
                f"{shown(low)} to {shown(high)}",
                shown(taken.best),
                "" if case.target is None else shown(case.target),
                "" if case.target is None else f"{taken.median / case.target:.2f}",
                "" if case.target is None else f"{taken.best / case.target:.2f}",
                f"{taken.median / times[beside].median:.2f}",
            ]
        )
    table(["", "median", "middle half", "best", "target", "median/target", "best/target", f"median/{beside}"], rows)
