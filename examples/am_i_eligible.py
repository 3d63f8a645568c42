"""What has she earned, what may she sit for, what is missing, and what would we have to ask her?

Dana is made up. Everything else printed here is the built-in catalogue's: every answer is that of one day, by the rule
of that day, as its sources state it. Run it with ``python examples/am_i_eligible.py``.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from textwrap import fill

from codercareer import (
    Assessment,
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    Employment,
    HeldCredential,
    Membership,
    PartialDate,
    Profile,
    Verdict,
    load_catalog,
)
from codercareer.explanation import say_gap

TODAY = date(2026, 11, 22)
WIDTH = 100

# What is left out was not stated: the exams she took, who accredits her degree, what kind of work her jobs were.
# An empty tuple says that there is none: she completed no other training.
DANA = Profile(
    education=(
        Education(EducationLevel.HIGH_SCHOOL, conferred=PartialDate(2012)),
        Education(EducationLevel.ASSOCIATE, subject="health-information-technology", conferred=date(2019, 5, 17)),
    ),
    experience=(
        Employment(
            "coding clerk",
            since=date(2019, 9, 2),
            until=date(2020, 4, 1),
            hours_per_week=24,
            domains="medical-coding",
        ),
        Employment("coder", since=date(2026, 6, 15), domains="medical-coding"),
    ),
    credentials=(HeldCredential("CPC-A", earned=date(2026, 1, 17)),),
    credits=(Credit(80, CreditUnit.CONTACT_HOUR, topic="medical-coding", earned=date(2025, 11, 30)),),
    memberships=(Membership("AAPC", since=date(2025, 9, 1)),),
    training=(),
)

catalog = load_catalog()


def main() -> None:
    """Print all of it."""
    holdings = catalog.assess_all(DANA, on=TODAY, to="earn")
    sittings = catalog.assess_all(DANA, on=TODAY, to="sit")
    earned = {a.target: a for a in holdings if a.verdict is Verdict.MET}
    open_to_her = [a for a in sittings if a.verdict is Verdict.MET and a.target not in earned]
    unknown = [a for a in (*sittings, *holdings) if a.verdict is Verdict.UNKNOWN]
    closed = [a for a in sittings if a.is_shut]
    short = [a for a in sittings if a.verdict is Verdict.UNMET and not a.is_shut]
    cpc = catalog.assess("CPC", DANA, on=TODAY)

    print(f"Dana on {TODAY}, asked about {len(catalog.credentials)} credentials")

    heading("Earned")
    for assessment in earned.values():
        print(f"  {full_name(assessment)}")

    heading("May sit for")
    print_by_issuer(open_to_her)

    heading("Short of, and the ways there")
    for assessment in (cpc, *short):
        print_ways(assessment)

    heading("To ask her, since the answers matter")
    print_questions(unknown)

    heading("Open to nobody")
    print_by_issuer(closed)

    heading("One answer in full")
    print(cpc.explain(width=WIDTH))


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text.upper()}\n")


def print_line(line: str) -> None:
    """Print a line, folded below itself where it is too long."""
    indent = line[: len(line) - len(line.lstrip())]
    print(fill(line, WIDTH, subsequent_indent=indent + "    ", break_on_hyphens=False))


def short_name(assessment: Assessment) -> str:
    """Return what the credential is called for short on the day."""
    return catalog.label(assessment.target, on=TODAY)


def full_name(assessment: Assessment) -> str:
    """Return what the credential is called in full on the day, with its letters."""
    names = catalog.credentials[assessment.target].names.value(on=TODAY)
    return f"{names.full} ({names})"


def print_by_issuer(assessments: Iterable[Assessment]) -> None:
    """Print the names of credentials by who issues them, the many specialties of one issuer together."""
    groups: dict[str, list[str]] = defaultdict(list)
    for assessment in assessments:
        credential = catalog.credentials[assessment.target]
        group = catalog.label(credential.issuer, on=TODAY)
        if credential.category == "specialty-coding":
            group += ", in one specialty"
        groups[group].append(short_name(assessment))
    for group, names in groups.items():
        print_line(f"  {group}: {', '.join(names)}")


def print_ways(assessment: Assessment) -> None:
    """Print the three soonest ways, or what there is to say where none is sure."""
    gaps = assessment.gaps(3)
    print_line(f"  {assessment.subject if gaps else assessment}")
    for gap in gaps:
        print_line(f"    {say_gap(gap, assessment.label)}")


def print_questions(assessments: Iterable[Assessment]) -> None:
    """Print each question once with what hangs on it, then what no answer of hers would settle."""
    texts: dict[str, str] = {}
    waiting: dict[str, list[str]] = defaultdict(list)
    for assessment in assessments:
        questions = assessment.questions()
        for question in questions:
            texts[question.id] = question.text
            waiting[question.id].append(short_name(assessment))
        if not questions:
            waiting[""].append(short_name(assessment))
    nothing_to_ask = waiting.pop("", [])
    for id_, names in waiting.items():
        print_line(f"  {texts[id_]}")
        print_line(f"    It matters for {some_of(names)}.")
    print_line("  Nothing to ask, as no source says what was asked, or sources disagree:")
    print_line(f"    {some_of(nothing_to_ask)}.")


def some_of(names: Iterable[str], most: int = 8) -> str:
    """Return the names in one line, each once, the rest of a long list only counted."""
    kept = list(dict.fromkeys(names))
    more = f" and {len(kept) - most} more" if len(kept) > most else ""
    return ", ".join(kept[:most]) + more


if __name__ == "__main__":
    main()
