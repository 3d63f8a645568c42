"""A made-up catalogue of any size; every name in it is invented."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from people import CODING, CPC

from codercareer import Catalog, Citation, Claim, ExperienceAtLeast, History, Passed, Rule, Source, Trust, years
from codercareer.claims import Names
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.entries import Entity
from codercareer.exams import Exam
from codercareer.vocabulary import Scheme, Term

PAGE: Final = Citation(
    Source(id="made-up-page", title="Made up", publisher="Nobody", trust=Trust.OFFICIAL, published=date(2026, 11, 20))
)


def _named(full: str, short: str) -> History[Names]:
    return History(Claim(Names(full, short=short), citations=(PAGE,)))


def entries(count: int) -> Iterator[Entity]:
    """Make up so many credentials, each with an exam and a rule of its own; the first is called CPC.

    Yields:
        What a catalogue of them needs.
    """
    for slug in ("aapc", "ahima", "made-up"):
        yield Organization(id=slug, names=_named(f"Made-up body {slug}", slug.upper()))
    for term in (CODING, "coding-program", "health-information-management"):
        yield Term(term, term.replace("-", " "), schemes=frozenset(Scheme))
    for exam in ("aapc:cpc-exam", "ahima:ccs-exam", "ahima:rhit-exam"):
        yield Exam(id=exam, names=_named(f"Made-up exam {exam}", exam.upper()))
    for program in ("aapc:cpc-course", "aapc:practicode"):
        yield TrainingProgram(id=program, names=_named(f"Made-up program {program}", program.upper()))
    yield _credential("aapc:cpc", "CPC", Rule(requires=CPC), "aapc:cpc-exam")
    shown = ExperienceAtLeast(years(1), domain=CODING)
    for number in range(1, count):
        exam = f"made-up:exam-{number}"
        yield Exam(id=exam, names=_named(f"Made-up exam {number}", f"ME{number}"))
        yield _credential(f"made-up:credential-{number}", f"MC{number}", Rule(requires=Passed(exam) & shown), exam)


def _credential(id_: str, short: str, rule: Rule, exam: str) -> Credential:
    history = History(Claim(rule, citations=(PAGE,)))
    return Credential(
        id=id_,
        issuer=id_.partition(":")[0],
        names=_named(f"Made-up credential {short}", short),
        category=CODING,
        exams=(exam,),
        to_sit=history,
        to_earn=history,
    )


def catalog(count: int) -> Catalog:
    """Return a catalogue of so many made-up credentials."""
    return Catalog.of(*entries(count))
