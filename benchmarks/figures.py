"""What questions to the figures cost: the first with all that it reads, the next, and those to a million figures.

``python benchmarks/figures.py`` prints three tables. The first is of fresh processes with bytecode there already; the
last takes a minute and a gigabyte and a half, ``--fewer`` leaves the million out.
"""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from statistics import median
from time import perf_counter
from typing import Final

import startup
from measuring import Case, measure, report, shown, table

from codercareer import Citation, Observation, ReferencePeriod, Source, StatisticsTable, Trust, load_catalog

PROCESSES: Final = 21
ROUNDS: Final = 41
SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
DAY: Final = date(2026, 11, 22)
CODER: Final = "soc2010:29-2071"

FIRST: Final = 0.060
AGAIN: Final = 50e-6

PREPARED: Final = "from codercareer import load_catalog\nfrom datetime import date\ncatalog = load_catalog()"
STEPS: Final = {
    "the catalogue, without its figures": PREPARED,
    "the median of May 2018": (
        "s = catalog.statistics.series(dataset='oews', measure='median_annual_wage', occupation='soc2010:29-2071')\n"
        "s.at('2018-05').value"
    ),
    "a table chosen by two dimensions": (
        "len(catalog.statistics.where(occupation='soc2018:29-2072', measure='median_annual_wage'))"
    ),
    "the coder through the codes": "catalog.statistics.timeline(measure='median_annual_wage', role='coder').breaks",
    "who says what": "catalog.statistics.conflicts(role='coder', on=date(2018, 12, 31))",
    "the outlook": "catalog.outlook('coder', on=date(2026, 11, 22))",
}
"""What is asked first in a process of its own, after the first step."""


def print_first() -> None:
    """Print what each question costs when it is the first one to the figures, on the clock and of the processor."""
    prepared, *questions = STEPS.items()
    rows: list[Sequence[str]] = []
    for name, question in questions:
        startup.run([prepared[1], question])  # writes the bytecode
        taken = [startup.run([prepared[1], question])[1] for _ in range(PROCESSES)]
        worked = [startup.run([prepared[1], question], "process_time")[1] for _ in range(PROCESSES)]
        times = [median(taken), min(taken), median(worked), FIRST]
        rows.append([name, *map(shown, times), f"{median(taken) / FIRST:.2f}", f"{median(worked) / FIRST:.2f}"])
    print("\nThe first question to the figures, their file and modules read\n")
    table(["", "median", "best", "processor", "target", "median/target", "processor/target"], rows)


def print_again() -> None:
    """Print what questions cost that were asked before."""
    catalog = load_catalog()
    figures = catalog.statistics
    key = {"dataset": "oews", "measure": "median_annual_wage", "occupation": CODER}
    line = figures.timeline(measure="median_annual_wage", role="coder")
    cases = [
        Case(name="a keyed look-up", ask=lambda _: figures.series(**key).at("2018-05").value, target=AGAIN),
        Case(name="growth", ask=lambda _: figures.series(**key).growth("2013-05", "2018-05").ratio, target=AGAIN),
        Case(
            name="a table chosen by two dimensions",
            ask=lambda _: len(figures.where(occupation="soc2018:29-2072", measure="median_annual_wage")),
            target=AGAIN,
        ),
        Case(
            name="growth across breaks",
            ask=lambda _: line.growth("2018-05", "2021-05", across_breaks=True),
            target=AGAIN,
        ),
        Case(name="who says what", ask=lambda _: figures.conflicts(role="coder", on=DAY), target=AGAIN),
        Case(name="the outlook", ask=lambda _: catalog.outlook("coder", on=DAY), target=AGAIN),
    ]
    report("The same question again", cases, measure(cases, ROUNDS), cases[0].name)


def made_up(count: int) -> Iterable[Observation]:
    """Make so many figures: areas by occupations by years.

    Yields:
        The figures.
    """
    source = Source(id="made-up", title="Made-up figures", publisher="Nobody", trust=Trust.SECONDARY)
    citation = Citation(source)
    periods = [ReferencePeriod.point(year, 5) for year in range(2011, 2021)]
    for number in range(count // 10):
        for period in periods:
            yield Observation(
                dataset="survey",
                measure="employment",
                occupation=f"made:{number % 100}",
                area=f"us-{number // 100}",
                period=period,
                value=Decimal(number + 1),
                unit="jobs",
                citation=citation,
            )


def timed(figures: StatisticsTable, ask: str) -> float:
    """Return the seconds a question takes, the best of several."""
    code = compile(ask, "question", "eval")
    scope = {"figures": figures}
    best = float("inf")
    for _ in range(15):
        begun = perf_counter()
        eval(code, scope)  # noqa: S307 - our own
        best = min(best, perf_counter() - begun)
    return best


LOOK_UP: Final = (
    "figures.series(dataset='survey', measure='employment', occupation='made:7', area='us-0').at('2018-05').value"
)
ONE_AREA: Final = "list(figures.where(area='us-3'))"
ONE_OCCUPATION: Final = "list(figures.where(occupation='made:7'))"


def print_growth() -> None:
    """Print how the cost grows with the size of a table."""
    rows: list[Sequence[str]] = []
    for size in SIZES:
        figures = StatisticsTable.of(made_up(size))
        begun = perf_counter()
        eval(LOOK_UP, {"figures": figures})  # noqa: S307 - our own
        first = perf_counter() - begun
        found = len(figures.where(occupation="made:7"))
        area = len(figures.where(area="us-3" if size > SIZES[0] else "us-0"))
        asked = ONE_AREA if size > SIZES[0] else ONE_AREA.replace("us-3", "us-0")
        rows.append(
            [
                f"{size:,}",
                shown(first),
                shown(timed(figures, LOOK_UP)),
                f"{shown(timed(figures, asked))} for {area:,}",
                f"{shown(timed(figures, ONE_OCCUPATION))} for {found:,}",
            ]
        )
    print("\nHow it grows with the table: best of several\n")
    table(["figures", "first look-up, with its index", "look-up", "one area", "one occupation"], rows)


if __name__ == "__main__":
    print_first()
    print_again()
    if "--fewer" not in sys.argv:
        print_growth()
