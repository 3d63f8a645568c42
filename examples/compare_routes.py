"""The CPC by a job, by a course, or by both: what each way takes, side by side.

Sam is made up, and so are the length and the price of the course and of Practicode, which no source in the catalogue
gives. Everything else is the built-in catalogue's. Run it with ``python examples/compare_routes.py``.
"""

from collections.abc import Iterable
from datetime import date
from textwrap import fill

from attrs import evolve

from codercareer import Education, EducationLevel, Plan, PlanOptions, Profile, load_catalog

TODAY = date(2026, 11, 22)
WIDTH = 100

# Sam has a certificate in coding, so that employers would hire Sam, and no job yet.
SAM = Profile(
    education=(
        Education(EducationLevel.HIGH_SCHOOL, conferred=date(2024, 6, 14)),
        Education(EducationLevel.POSTSECONDARY_CERTIFICATE, subject="medical-coding", conferred=date(2026, 6, 12)),
    ),
    experience=(),
    credentials=(),
    exams=(),
    training=(),
    credits=(),
    memberships=(),
)

COURSE, PRACTICODE = "aapc:cpc-course", "aapc:practicode"
TOLD = PlanOptions(months={COURSE: 4, PRACTICODE: 6}, costs={COURSE: 2_900, PRACTICODE: 250})
"""What Sam was told of the two."""

ROUTES = {
    "by a job alone": ("study",),
    "by courses alone": ("work",),
    "by both": (),
}
"""What is forbidden on each."""

catalog = load_catalog()


def main() -> None:
    """Print all of it."""
    heading("What each way comes to")
    print(f"{'':18}{'held on':>12}{'dollars':>10}   by")
    for route, forbid in ROUTES.items():
        found = catalog.plan(SAM, goal="CPC", on=TODAY, options=evolve(TOLD, forbid=forbid))
        for plan in found:
            print_row(route, plan)
            route = ""  # noqa: PLW2901 - named once

    best = catalog.plan(SAM, goal="CPC", on=TODAY, options=TOLD)
    heading("The soonest of all")
    show(str(best[0]))
    heading("The cheapest of all")
    show(str(best[-1]))

    heading("By next summer, for a thousand dollars")
    show(str(catalog.plan(SAM, goal="CPC", on=TODAY, options=evolve(TOLD, deadline=date(2027, 6, 30), budget=1_000))))


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text.upper()}\n")


def print_row(route: str, plan: Plan) -> None:
    """Print a plan in one line."""
    print(f"{route:18}{plan.finish!s:>12}{plan.cost.low or 0:>10,}   {', '.join(ways(plan))}")


def ways(plan: Plan) -> Iterable[str]:
    """Return what is done besides joining, sitting and earning."""
    return [step.name for step in plan.steps if step.kind.value in {"study", "work"}]


def show(told: str) -> None:
    """Print a plan, or why there is none, folding long lines below their own beginning."""
    for text in told.splitlines():
        indent = text[: len(text) - len(text.lstrip())] + "  "
        print(
            fill(text.strip(), WIDTH, initial_indent=indent, subsequent_indent=indent + "    ", break_on_hyphens=False)
        )


if __name__ == "__main__":
    main()
