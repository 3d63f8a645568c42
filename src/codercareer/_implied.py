"""What doing one thing does with it: a degree conferred has also been finished, a year of work holds half a year."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import product
from typing import Any, Final, assert_never

from attrs import evolve

from codercareer._compare import SURE
from codercareer._doubts import NOT_ASKED
from codercareer.checks import LARGEST
from codercareer.facts import Credit, Education, Employment, ExamResult, HeldCredential, Membership, Training, Trait
from codercareer.matching import Lookup, implied_pass
from codercareer.requirements import (
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    MemberOf,
    Passed,
)

LITTLE: Final = Fraction(1, LARGEST)
"""The share of a job of which no share is asked."""


def implies(done: Leaf, asked: Leaf, lookup: Lookup) -> bool:
    """Tell whether doing one thing does the other with it, however and whenever it is done."""
    if done == asked or not _is_looser(asked, done):
        return False
    if isinstance(done, Completed):
        lookup = evolve(lookup, programs={})  # a training may state otherwise
    if type(done) is type(asked):
        enough = AMOUNTS.get(type(asked))
        return (enough is None or enough(done, asked)) and all(
            lookup.matcher(asked)(fact) is SURE for fact in _facts(done, asked, lookup)
        )
    if isinstance(done, Holds) and isinstance(asked, HoldsAny):
        return all(lookup.matcher(asked)(fact) is SURE for fact in _facts(done, asked, lookup))
    if isinstance(done, Holds) and isinstance(asked, Passed) and _is_timeless(asked):
        return all(implied_pass(asked, fact, lookup) for fact in _facts(done, asked, lookup))
    return False


def _is_looser(asked: Leaf, done: Leaf) -> bool:
    """Tell whether whatever lies inside the limits of one leaf lies inside those of another."""
    return (
        (asked.within is None or (done.within is not None and done.within <= asked.within))
        and (asked.since is None or (done.since is not None and done.since >= asked.since))
        and (asked.before is None or (done.before is not None and done.before <= asked.before))
        and asked.after in {None, done.after}
    )


def _is_timeless(asked: Leaf) -> bool:
    """Tell whether it is enough that something happened, whenever that was: what implies it says no more."""
    return asked.within is None and asked.since is None and asked.after is None


AMOUNTS: Final[dict[type[Any], Callable[[Any, Any], bool]]] = {
    EducationAtLeast: lambda done, asked: (
        done.stage == asked.stage or (done.stage > asked.stage and _is_timeless(asked))
    ),
    ExperienceAtLeast: lambda done, asked: done.months >= asked.months,
    HoursAtLeast: lambda done, asked: done.hours >= asked.hours and done.full_time_week <= asked.full_time_week,
    CreditsAtLeast: lambda done, asked: done.amount >= asked.amount,
}
"""Whether there is enough of what a leaf counts besides what its facts must be."""


def _facts(done: Leaf, asked: Leaf, lookup: Lookup) -> Iterator[Any]:  # noqa: C901, PLR0912 - one for each leaf
    """Return the least that whoever does a leaf can state, for each way it may be done.

    Yields:
        A fact each.
    """

    def each(*names: str) -> Iterator[tuple[Any, ...]]:
        return product(*(getattr(done, name) or (None,) for name in names))

    match done:
        case EducationAtLeast():
            for subject, body in each("subject", "accredited_by"):
                yield Education(done.level, subject=subject, accreditors=_one(body))
        case ExperienceAtLeast() | HoursAtLeast():
            share = getattr(done, "min_fte", None) or LITTLE
            for domain, tag in each("domain", "tagged"):
                yield Employment(fte=share, domains=_one(domain), tags=_one(tag))
        case Passed():
            yield from (ExamResult(exam, passed=True) for exam in done.exam)
        case Holds():
            yield from (HeldCredential(credential) for credential in done.credential)
        case HoldsAny():
            others = (*(getattr(asked, "not_issuer", None) or ()), NOT_ASKED)
            barred = lookup.ids(done.not_issuer or ())
            issuers = [body for body in done.issuer or others if lookup.id(body) not in barred]
            for (category,), issuer in product(each("category"), issuers):
                yield HeldCredential(NOT_ASKED, issuer=issuer, category=category)
        case Completed():
            for program, kind, topic, body in each("program", "kind", "topic", "accredited_by"):
                yield Training(
                    program,
                    kind=kind,
                    topic=topic,
                    accreditors=_one(body),
                    months=done.months,
                    grade=done.min_grade,
                )
        case CreditsAtLeast():
            for (topic,) in each("topic"):
                yield Credit(None, done.unit, topic=topic, grade=done.min_grade)
        case MemberOf():
            yield from (Membership(body) for body in done.organization)
        case HasTrait():
            yield from (Trait(name) for name in done.name)
        case _:
            assert_never(done)


def _one(value: str | None) -> tuple[str, ...] | None:
    return None if value is None else (value,)
