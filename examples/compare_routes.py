"""The CPC by job, by course, and by both: when, for how much, and what each route leaves open?

Kim is made up: a coder since this autumn, a member of AAPC, with no course behind her. What she was told a course costs
and how long it takes is hers; all else follows from the built-in catalogue. Run it with
``python examples/compare_routes.py``.
"""

from datetime import date
from textwrap import fill

from codercareer import Education, EducationLevel, Employment, Membership, Profile, load_catalog
from codercareer.planning import PlanOptions, Plans

TODAY = date(2026, 11, 22)
WIDTH = 100

KIM = Profile(
    education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2019, 6, 7)),),
    experience=(Employment("coder", since=date(2026, 9, 1), domains="medical-coding"),),
    credentials=(),
    exams=(),
    training=(),
    credits=(),
    memberships=(Membership("AAPC", since=date(2026, 9, 15)),),
)

COURSE, PRACTICE = "aapc:cpc-course", "aapc:practicode"

ROUTES = {
    "by job alone": ("study",),
    "by a course and a job": (PRACTICE,),
    "by practice on real records and a job": (COURSE,),
    "by both at once, so soon that no job counts": (),
}
"""What Kim does not do on each route."""

catalog = load_catalog()


def main() -> None:
    """Print the routes side by side, then each in full."""
    routes = {name: catalog.plan(KIM, goal="CPC", on=TODAY, options=options(left)) for name, left in ROUTES.items()}

    print(f"Kim, coder since 2026-09-01, on {TODAY}: four routes to the CPC\n")
    for name, plans in routes.items():
        print(f"  {name:45} {summary(plans)}")

    for name, plans in routes.items():
        print(f"\n{name.upper()}\n")
        for line in str(plans[0]).splitlines():
            indent = line[: len(line) - len(line.lstrip())]
            print(fill(line, WIDTH, subsequent_indent=indent + "    ", break_on_hyphens=False))


def options(forbidden: tuple[str, ...]) -> PlanOptions:
    """Return what Kim was told, without what she leaves out; a course and the practice can be done side by side."""
    others = tuple(program.id for program in catalog.programs if program.id not in {COURSE, PRACTICE})
    return PlanOptions(
        months={COURSE: 4, PRACTICE: 6},
        costs={COURSE: 900, PRACTICE: 250},
        forbid=(*forbidden, *others, "work"),
        programs=2,
    )


def summary(plans: Plans) -> str:
    """Say when and for how much the soonest plan of a route is there."""
    plan = plans[0]
    return f"{plan.finish}, ${plan.cost.low:,}, {len(plan.steps)} steps"


if __name__ == "__main__":
    main()
