"""What plans cost, and whether they are the best: ``python benchmarks/plans.py`` prints it all, in some minutes.

It needs ``pip install -e '.[bench]'``. The solver beside ours is Google OR-Tools CP-SAT, which is asked for every best
pair of finish and cost; that it and ours find the same is checked before any times are told.
"""

import platform
import sys
from collections.abc import Callable
from datetime import date, timedelta
from importlib.metadata import version
from math import log
from os import cpu_count
from statistics import median
from time import perf_counter
from typing import Final

import made_up_plans
from made_up_plans import HORIZON, Field, newcomer
from measuring import Case, batch, exponent, shown, table
from people import DAY
from plan_solver import Model

from codercareer import Catalog, Education, EducationLevel, Profile, load_catalog
from codercareer.errors import SearchLimitError
from codercareer.planning import PlanOptions, Plans

GOAL_TARGET: Final = 0.02
ALL_TARGET: Final = 1.0
REPEATS: Final = 5
SLOWEST: Final = 6

SIZES: Final = (10, 100, 1_000)
SEEDS: Final = range(5)

FIELDS: Final = (
    # programs, subjects, credentials in a row, tangled
    (10, 3, 1, False),
    (30, 3, 1, False),
    (100, 3, 1, False),
    (300, 3, 1, False),
    (6, 2, 2, False),
    (10, 3, 2, False),
    (30, 3, 2, False),
    (10, 3, 3, False),
    (30, 3, 3, False),
    (12, 4, 4, False),
    (6, 2, 2, True),
    (12, 3, 2, True),
)
"""What the solver is asked about as well."""

COMPARED: Final = range(3)

HOSTILE: Final = (1_000, 5_000, 20_000)
"""Limits given to a search that would not end."""


def graduate() -> Profile:
    """Build a newcomer with a high school diploma; each call gives one never asked about before."""
    return Profile(
        education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2024, 6, 14)),),
        experience=(),
        credentials=(),
        exams=(),
        training=(),
        credits=(),
        memberships=(),
        as_of=DAY,
    )


def once(ask: Callable[[], object]) -> float:
    """Return the seconds a call takes, the first time."""
    begun = perf_counter()
    ask()
    return perf_counter() - begun


def print_catalog() -> None:
    """Print what plans to all there is in the built-in catalogue take."""
    catalog = load_catalog()
    goals = [*catalog.credentials.ids(), *catalog.roles.ids()]
    first = once(lambda: catalog.plan(graduate(), goal=goals[0], on=DAY))
    cold = once(lambda: load_catalog().plan_each(graduate(), goals, on=DAY))
    counts = {goal: len(catalog.plan(graduate(), goal=goal, on=DAY)) for goal in goals}
    taken = {goal: _taken(catalog, goal) for goal in goals}
    print(
        f"\nFrom a high school diploma to {len(catalog.credentials)} credentials and {len(catalog.roles)} roles,"
        f" by {len(catalog.programs)} programs and {len(catalog.exams)} exams; a new person each time, the best of"
        f" {REPEATS}; target {shown(GOAL_TARGET)}\n"
    )
    slowest = sorted(goals, key=lambda goal: -taken[goal])[:SLOWEST]
    rows = [[goal, str(counts[goal]), shown(taken[goal]), f"{taken[goal] / GOAL_TARGET:.2f}"] for goal in slowest]
    middle = median(taken.values())
    rows.append(["the median of all goals", "", shown(middle), f"{middle / GOAL_TARGET:.2f}"])
    table(["the slowest goals", "plans", "time", "of the target"], rows)
    planned = sum(map(bool, counts.values()))
    print(f"\n{planned} of {len(goals)} goals have a plan; obstacles are told for the others, in the same times.")

    def each(one: Profile) -> object:
        return catalog.plan_each(one, goals, on=DAY)

    every = min(batch(Case(name="", ask=each, make=graduate), 1) for _ in range(REPEATS))
    print(f"\nAll of them in one call; target {shown(ALL_TARGET)}\n")
    rows = [
        [name, shown(seconds), f"{seconds / ALL_TARGET:.2f}"]
        for name, seconds in (("plan_each", every), ("plan_each, a catalogue never asked before", cold))
    ]
    table(["", "time", "of the target"], rows)
    print(f"\nThe very first call for one goal ({goals[0]}), with all that is imported for it: {shown(first)}.")


def _taken(catalog: Catalog, goal: str) -> float:
    case = Case(name=goal, ask=lambda one: catalog.plan(one, goal=goal, on=DAY), make=graduate)
    return min(batch(case, 1) for _ in range(REPEATS))


def ask(catalog: Catalog, field: Field, person: Profile, limit: int | None = None) -> Plans:
    """Plan for the goal of a made-up field."""
    deadline = DAY + timedelta(days=HORIZON)
    options = PlanOptions(deadline=deadline) if limit is None else PlanOptions(deadline=deadline, limit=limit)
    return catalog.plan(person, goal=field.goal, on=DAY, options=options)


def print_growth() -> None:
    """Print what a plan takes as the catalogue grows, and the power of the size it grows with."""
    print(
        "\nGrowth with the number of programs in a made-up catalogue: to one credential, by an exam, a program"
        f" of its subject, or a job; the median of {len(SEEDS)} catalogues\n"
    )
    rows: list[list[str]] = []
    for name, subjects in (("three subjects", lambda _: 3), ("ten programs to a subject", lambda size: size // 10)):
        seconds: dict[str, list[float]] = {"a new person": [], "a catalogue never asked before": []}
        for size in SIZES:
            made = [made_up_plans.field(size, subjects(size), seed) for seed in SEEDS]
            found = [_first_and_warm(field) for field in made]
            for key, taken in zip(seconds, zip(*found, strict=True), strict=True):
                seconds[key].append(median(taken))
        rows += [_line(f"{name}: {key}", taken) for key, taken in seconds.items()]
    rows.append(_line("n log n would be", [size * log(size) * 1e-7 for size in SIZES]))
    rows[-1][1 : 1 + len(SIZES)] = [""] * len(SIZES)
    table(["", *(f"{size:,}" for size in SIZES), "exponent", "last tenfold"], rows)


def _first_and_warm(field: Field) -> tuple[float, float]:
    catalog = made_up_plans.catalog(field)
    first = once(lambda: ask(catalog, field, newcomer()))
    case = Case(name="", ask=lambda one: ask(catalog, field, one), make=newcomer)
    return min(batch(case, 1) for _ in range(REPEATS)), first


def _line(name: str, seconds: list[float]) -> list[str]:
    return [name, *map(shown, seconds), f"{exponent(SIZES, seconds):.2f}", f"{exponent(SIZES[-2:], seconds[-2:]):.2f}"]


def print_solver() -> None:
    """Print whether a solver finds the same, and what both take.

    Raises:
        SystemExit: They do not find the same.
    """
    print(
        f"\nThe whole front of finish and cost, beside CP-SAT; the medians of {len(COMPARED)} made-up fields."
        " Ours tells steps, rules and sources besides; the solver, days and dollars\n"
    )
    rows: list[list[str]] = []
    abandoned = 0
    for programs, subjects, cards, tangled in FIELDS:
        ours: list[float] = []
        theirs: list[float] = []
        sizes: list[int] = []
        given_up = 0
        for seed in COMPARED:
            field = made_up_plans.field(programs, subjects, seed, cards=cards, tangled=tangled)
            catalog = made_up_plans.catalog(field)
            begun = perf_counter()
            front = Model(field).front()
            theirs.append(perf_counter() - begun)
            sizes.append(len(front))
            begun = perf_counter()
            try:
                found = [((plan.finish - DAY).days, plan.cost.low) for plan in ask(catalog, field, newcomer())]
            except SearchLimitError:
                given_up += 1
            else:
                if found != front:
                    raise SystemExit(f"Field {programs, subjects, seed}: the solver finds {front}, we find {found}")
            ours.append(perf_counter() - begun)
        abandoned += given_up
        rows.append(
            [
                f"{programs} programs, {subjects} subjects, {cards} to hold{', tangled' if tangled else ''}",
                f"{len(COMPARED) - given_up} of {len(COMPARED)}",
                str(max(sizes)),
                shown(median(ours)),
                shown(median(theirs)),
                f"{median(ours) / median(theirs):.2f}",
            ]
        )
    table(["", "the same front", "best plans", "ours", "CP-SAT", "ours/CP-SAT"], rows)
    if abandoned:
        print("\nWhere fronts are fewer than fields, ours gave the others up at its limit; none differed.")


def print_hostile() -> None:
    """Print how soon a search is given up that would not end."""
    print("\nA hostile catalogue: forty subjects, any six of seven credentials, credits that add up\n")
    field = made_up_plans.field(400, 40, 0, cards=7, tangled=True)
    catalog = made_up_plans.catalog(field)
    rows: list[list[str]] = []
    for limit in HOSTILE:
        begun = perf_counter()
        try:
            said = f"{len(ask(catalog, field, newcomer(), limit))} plans"
        except SearchLimitError as error:
            said = error.what
        rows.append([f"{limit:,}", shown(perf_counter() - begun), said])
    table(["limit", "time", "what it says"], rows)


def main() -> None:
    """Print everything."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {cpu_count()} processors")
    print(", ".join(f"{name} {version(name)}" for name in ("codercareer", "attrs", "ortools")))
    print_catalog()
    print_growth()
    print_solver()
    print_hostile()
    sys.stdout.flush()


if __name__ == "__main__":
    main()
