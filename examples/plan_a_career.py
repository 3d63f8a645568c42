"""How does somebody with a high school diploma come to be an RHIT, and to supervise coders: when, and for how much?

Noor is made up, and so is what she was told by a college and by an employer. Everything else printed here follows from
the built-in catalogue. Run it with ``python examples/plan_a_career.py``.
"""

from collections.abc import Iterable
from datetime import date
from textwrap import fill

from codercareer import Education, EducationLevel, ExperienceAtLeast, Holds, Profile, load_catalog, years
from codercareer.planning import PlanOptions

TODAY = date(2026, 11, 22)
WIDTH = 100

NOOR = Profile(
    education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2024, 6, 7)),),
    experience=(),
    credentials=(),
    exams=(),
    training=(),
    credits=(),
    memberships=(),
)

OTHER_DEGREES = (
    "any:cahiim-bachelor",
    "any:cahiim-master",
    "any:cahiim-post-baccalaureate",
    "any:chima-bachelor",
    "any:himaa-bachelor",
    "any:kmra-bachelor",
)

# No source says how long an accredited degree takes or what it costs, and dues of AHIMA are not known either.
# A college near her says so much of its own program; she would rather not be a member.
COLLEGE = PlanOptions(
    months={"any:cahiim-associate": 24},
    costs={"any:cahiim-associate": 9_800},
    forbid=("join", *OTHER_DEGREES),
)

# The articles leave open how much experience makes a supervisor; an employer told her what it asks.
EMPLOYER_ASKS = Holds("aapc:cpc") & ExperienceAtLeast(years(3), domain="medical-coding")
OWN_FIGURES = PlanOptions(
    months={"any:pcap-certificate": 9, "aapc:cpc-course": 4},
    costs={"any:pcap-certificate": 2_400, "aapc:cpc-course": 900},
    forbid=("any:coding-associate", "any:coding-certificate", "aapc:practicode"),
)

catalog = load_catalog()


def main() -> None:
    """Print all of it."""
    print(f"Noor, high school diploma, on {TODAY}")

    heading("To be an RHIT, by what sources alone say")
    by_sources = catalog.plan(NOOR, goal="RHIT", on=TODAY)
    print_lines([str(by_sources[0])])
    print(f"\n{len(by_sources) - 1} more plans are not beaten by this one, since each hangs on other unknowns.")

    heading("To be an RHIT, with what a college told her")
    print_lines(f"{plan}\n" for plan in catalog.plan(NOOR, goal="RHIT", on=TODAY, options=COLLEGE).plans)

    heading("To supervise coders, as the articles tell it")
    print_lines([str(catalog.plan(NOOR, goal="coding-supervisor", on=TODAY))])

    heading("To be what one employer asks of a supervisor: CPC and three years")
    print_lines(f"{plan}\n" for plan in catalog.plan(NOOR, goal=EMPLOYER_ASKS, on=TODAY, options=OWN_FIGURES).plans)


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text.upper()}\n")


def print_lines(texts: Iterable[str]) -> None:
    """Print texts, each line folded below itself where it is too long."""
    for line in "\n".join(texts).rstrip().splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        print(fill(line, WIDTH, subsequent_indent=indent + "    ", break_on_hyphens=False))


if __name__ == "__main__":
    main()
