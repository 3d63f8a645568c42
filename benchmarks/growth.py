"""How the cost grows with the facts of a person, the nodes of a rule and the entries of a catalogue."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from math import log
from typing import Any, Final

from made_up import catalog
from measuring import Case, batch, exponent, shown, table
from people import CODING, DAY, person

from codercareer import (
    AllOf,
    AnyOf,
    Employment,
    ExamResult,
    ExperienceAtLeast,
    Passed,
    Profile,
    Requirement,
    assess,
    when,
)

SIZES: Final = (10, 100, 1_000, 10_000)
ENTRIES: Final = (50, 500, 5_000, 50_000)
LAZY_SIZES: Final = (10, 100, 1_000)
"""For what is worked out only when read: gaps and questions."""

REPEATS: Final = 7

Asked = Callable[[int], Case]
"""What makes the case of one size."""


def _jobs(count: int, *, stated: bool = True) -> Profile:
    """Make up a person with so many jobs of half time, three weeks each, ten days apart."""
    first = DAY - timedelta(days=10 * count)
    return Profile(
        experience=tuple(
            Employment(
                since=first + timedelta(days=10 * i),
                until=first + timedelta(days=10 * i + 21),
                domains=CODING if stated else None,
                fte=0.5,
            )
            for i in range(count)
        ),
        exams=(ExamResult("aapc:cpc-exam", taken=date(2025, 4, 20), passed=True),),
    )


def _long(count: int) -> Requirement:
    """Ask for more than such a person has worked, so that all of it is looked through."""
    return Passed("aapc:cpc-exam") & ExperienceAtLeast(max(count // 3, 12), domain=CODING)


def _wide(count: int) -> Requirement:
    """Return a rule of so many leaves: exams by fives, experience beside them."""
    groups = [
        AnyOf(*(Passed(f"other:exam-{i}") for i in range(start, min(start + 4, count))), ExperienceAtLeast(start + 1))
        for start in range(0, count, 5)
    ]
    return AllOf(*groups)


def _of_facts(ask: Callable[[Requirement, Profile], object], *, stated: bool = True) -> Asked:
    def case(count: int) -> Case:
        rule = _long(count)
        jobs = _jobs(count, stated=stated).experience

        def make() -> Profile:  # the same facts, a person never asked about
            return Profile(experience=jobs, exams=_jobs(1).exams)

        return Case(name="", ask=lambda profile: ask(rule, profile), make=make)

    return case


def _of_nodes(ask: Callable[[Requirement, Profile], object], profile: Callable[[], Profile] = person) -> Asked:
    def case(count: int) -> Case:
        rule = _wide(count)
        return Case(name="", ask=lambda asked: ask(rule, asked), make=profile)

    return case


def _verdict(rule: Requirement, profile: Profile) -> object:
    return assess(rule, profile, on=DAY).verdict


def _gaps(rule: Requirement, profile: Profile) -> object:
    return assess(rule, profile, on=DAY).gaps()


def _questions(rule: Requirement, profile: Profile) -> object:
    return assess(rule, profile, on=DAY).questions()


def _unstated() -> Profile:
    return Profile(experience=person().experience)


def _line(name: str, sizes: Sequence[int], seconds: Sequence[float]) -> list[str]:
    return [name, *map(shown, seconds), f"{exponent(sizes, seconds):.2f}", f"{exponent(sizes[-2:], seconds[-2:]):.2f}"]


def _timed(case: Case) -> float:
    return min(batch(case, 1) for _ in range(REPEATS))


def _print(title: str, sizes: Sequence[int], asked: dict[str, Asked]) -> None:
    print(f"\n{title}\n")
    rows = [_line(name, sizes, [_timed(of(size)) for size in sizes]) for name, of in asked.items()]
    rows.append(_line("n log n would be", sizes, [size * log(size) * 1e-7 for size in sizes]))
    rows[-1][1 : 1 + len(sizes)] = [""] * len(sizes)
    table(["", *(f"{size:,}" for size in sizes), "exponent", "last tenfold"], rows)


def print_growth() -> None:
    """Print the best of some tries at each size, and the power of the size the cost grows with."""
    _print(
        "Growth with the number of jobs of a person never asked about",
        SIZES,
        {"verdict": _of_facts(_verdict), "timeline": _of_facts(when)},
    )
    _print(
        "Growth with the number of leaves of a rule, in breadth, for a person never asked about",
        SIZES,
        {"verdict": _of_nodes(_verdict), "timeline": _of_nodes(when)},
    )
    _print(
        "Worked out only when read: with the number of jobs",
        LAZY_SIZES,
        {"gaps": _of_facts(_gaps), "questions (work not stated)": _of_facts(_questions, stated=False)},
    )
    _print(
        "Worked out only when read: with the number of leaves",
        LAZY_SIZES,
        {"gaps": _of_nodes(_gaps), "questions (exams not stated)": _of_nodes(_questions, _unstated)},
    )
    _print_catalogs()


def _print_catalogs() -> None:
    """Print what a catalogue of each size takes."""
    print("\nGrowth with the number of credentials in a made-up catalogue\n")
    found: dict[str, list[float]] = {}

    def add(name: str, ask: Callable[[Any], object], make: Callable[[], Any] = lambda: None, calls: int = 1) -> None:
        case = Case(name=name, ask=ask, make=make)
        repeats = 1 if name.startswith("first") else REPEATS
        found.setdefault(name, []).append(min(batch(case, calls) for _ in range(repeats)))

    for size in ENTRIES:
        made = catalog(size)
        last = f"made-up:credential-{size - 1}"
        add("first find by name", lambda _, made=made: made.credentials.find("CPC"))  # type: ignore[misc]
        add("first question", lambda _, made=made: made.assess("CPC", person(), on=DAY).verdict)  # type: ignore[misc]
        add(
            "every credential, a new person",
            lambda p, made=made: [a.verdict for a in made.assess_all(p, on=DAY)],
            person,
        )  # type: ignore[misc]
        add("one credential, a new person", lambda p, made=made: made.assess("CPC", p, on=DAY).verdict, person, 100)  # type: ignore[misc]
        add("by id", lambda _, made=made, last=last: made.credentials[last], calls=1_000)  # type: ignore[misc]
        add("by abbreviation", lambda _, made=made, last=f"MC{size - 1}": made.credentials.find(last), calls=1_000)  # type: ignore[misc]
    rows = [_line(name, ENTRIES, seconds) for name, seconds in found.items()]
    rows.append(_line("n log n would be", ENTRIES, [size * log(size) * 1e-7 for size in ENTRIES]))
    rows[-1][1 : 1 + len(ENTRIES)] = [""] * len(ENTRIES)
    table(["", *(f"{size:,}" for size in ENTRIES), "exponent", "last tenfold"], rows)
