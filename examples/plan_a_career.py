"""From a high school diploma to the RHIT, and on to supervising coders: what to do, when, at what cost, and why.

Nora, her college and Lakeside Hospital are made up. The rules are the built-in catalogue's; what no source says, such
as what her college charges, she fills in herself, and what nobody has told is left open. Run it with
``python examples/plan_a_career.py``.
"""

from datetime import date
from textwrap import fill

from codercareer import (
    Citation,
    Claim,
    Education,
    EducationLevel,
    ExperienceAtLeast,
    History,
    Holds,
    Profile,
    Rule,
    Source,
    Trust,
    load_catalog,
    years,
)
from codercareer.careers import Role
from codercareer.claims import Names
from codercareer.credentials import Organization
from codercareer.planning import PlanOptions

TODAY = date(2026, 11, 22)
WIDTH = 100

NORA = Profile(
    education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2026, 6, 12)),),
    experience=(),
    credentials=(),
    exams=(),
    training=(),
    credits=(),
    memberships=(),
)

DEGREE = "any:cahiim-associate"
CERTIFICATE = "any:coding-certificate"

catalog = load_catalog()

HER_COLLEGE = PlanOptions(
    months={DEGREE: 24, CERTIFICATE: 12},
    costs={DEGREE: 9_800, CERTIFICATE: 3_400, "ahima": 150},
    forbid=[program for program in catalog.programs.ids() if program not in {DEGREE, CERTIFICATE}],
)
"""What she was told of two programs by her college, which has no others, and of its dues by AHIMA."""

POSTING = Source(
    id="lakeside-posting",
    title="Supervisor of coders",
    publisher="Lakeside Hospital",
    trust=Trust.OFFICIAL,
    published=date(2026, 11, 2),
)
LAKESIDE = Organization(id="lakeside", names=History.of(Names("Lakeside Hospital"), Citation(POSTING, "heading")))
SUPERVISOR = Role(
    id="lakeside:supervisor",
    names=History.of(Names("supervisor of coders at Lakeside"), Citation(POSTING, "heading")),
    to_enter=History(
        Claim(
            Rule(Holds("ahima:rhit") & ExperienceAtLeast(years(2), domain="medical-coding")),
            since=date(2026, 11, 2),
            citations=(Citation(POSTING, "what we ask"),),
        )
    ),
    domains="coding-supervision",
)


def main() -> None:
    """Print all of it."""
    heading("To the RHIT, by what is published alone")
    published = catalog.plan(NORA, goal="RHIT", on=TODAY)
    show(
        f"{len(published)} plans, of which none beats another, as no source says how long a program takes or what it"
        " costs. The first of them:"
    )
    show(published[0])

    heading("To the RHIT, with what her college told her")
    show(catalog.plan(NORA, goal="RHIT", on=TODAY, options=HER_COLLEGE))

    heading("To supervising coders, by what is published")
    show(catalog.plan(NORA, goal="coding-supervisor", on=TODAY))

    heading("To supervising coders at Lakeside, which says how much is enough")
    at_lakeside = catalog.adding(LAKESIDE, SUPERVISOR)
    show(at_lakeside.plan(NORA, goal="lakeside:supervisor", on=TODAY, options=HER_COLLEGE))


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text.upper()}\n")


def show(told: object) -> None:
    """Print a plan, or why there is none, folding long lines below their own beginning."""
    for text in str(told).splitlines():
        indent = text[: len(text) - len(text.lstrip())] + "  "
        print(
            fill(text.strip(), WIDTH, initial_indent=indent, subsequent_indent=indent + "    ", break_on_hyphens=False)
        )


if __name__ == "__main__":
    main()
