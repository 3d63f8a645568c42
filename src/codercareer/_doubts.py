"""What is not settled about the facts a leaf may count, and whether settling it could change the answer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any, Final, TypeAlias, cast

from attrs import evolve

from codercareer._compare import MAYBE
from codercareer._cuts import END, FIRST
from codercareer.dates import AnyDate, DateRange, is_unknown, plus_months
from codercareer.errors import InvalidDataError
from codercareer.evaluation import evaluate, facts_of
from codercareer.evidence import CATEGORY, Facts
from codercareer.facts import CreditUnit, EducationLevel, ExamResult, Fact
from codercareer.profile import CATEGORIES
from codercareer.requirements import CreditsAtLeast, EducationAtLeast, Leaf, Passed

STARTS: Final = {
    "experience": "since",
    "credentials": "earned",
    "exams": "taken",
    "training": "completed",
    "credits": "earned",
    "memberships": "since",
    "traits": "since",
}
"""The field that says when a fact of each category began."""

MOST_TRIALS: Final = 512
"""Sets of answers tried before a question is taken to matter."""

NOT_ASKED: Final = "codercareer:none-of-these"
"""A term that no rule asks for."""

MUCH: Final = 10**9


def category_of(fact: Fact) -> str:
    """Return the category of a profile that holds the fact."""
    return next(name for name, kind in CATEGORIES.items() if isinstance(fact, kind))


Doubt: TypeAlias = tuple[Fact, str, Sequence[Any]]
"""A fact, a field of it that is not settled, and the answers worth trying."""


def doubts_of(leaf: Leaf, facts: Facts, day: int) -> Iterator[Doubt]:
    """Return what is not settled about the facts that may matter.

    Yields:
        Each field of each fact that is not stated, or only in part.
    """
    for begun, fact in facts.begun(leaf):
        category = category_of(fact)
        if category == CATEGORY[type(leaf)]:
            for name, match in facts.lookup.respects(leaf, fact):
                if match == MAYBE:
                    yield fact, name, _answers(leaf, name)
        if isinstance(leaf, CreditsAtLeast) and cast("Any", fact).amount is None:
            yield fact, "amount", (Fraction(MUCH), Fraction(1, MUCH))
        for name in _starts(leaf, fact, category):
            stated: AnyDate | None = getattr(fact, name)
            low, high = facts.start(stated)
            if low != high and begun[0] != begun[1]:
                yield fact, name, _days(leaf, day, (low, high or END - 1), open_ended=is_unknown(stated))
        until: AnyDate | None = getattr(fact, "until", None)
        if until is not None and begun[2] != begun[3]:
            yield fact, "until", _days(leaf, day, begun[2:4], open_ended=False)


def _starts(leaf: Leaf, fact: Fact, category: str) -> Iterator[str]:
    if isinstance(leaf, EducationAtLeast):
        yield leaf.stage.name.lower()
    else:
        yield STARTS[category]
    if isinstance(leaf, Passed) and isinstance(fact, ExamResult) and fact.resulted is not None:
        yield "resulted"


def _days(leaf: Leaf, day: int, between: tuple[int, int], *, open_ended: bool) -> tuple[Any, ...]:
    low, high = between
    wanted = {low, high, day, day + 1}
    if leaf.within is not None:
        edge = plus_months(day, -leaf.within)
        wanted |= {edge, edge + 1}
    for limit in (leaf.since, leaf.before):
        if limit is not None:
            wanted |= {limit.toordinal() - 1, limit.toordinal()}
    inside = sorted(turn for turn in wanted if low <= turn <= high and FIRST <= turn < END)
    days: list[Any] = [date.fromordinal(turn) for turn in inside]
    if open_ended and day < END - 1:
        days.append(DateRange(since=date.fromordinal(day + 1)))
    return tuple(days)


def _answers(leaf: Any, name: str) -> tuple[Any, ...]:  # noqa: ANN401, PLR0911 - each leaf has its own fields
    match name:
        case "passed" | "has":
            return True, False
        case "level":
            return leaf.level, EducationLevel.HIGH_SCHOOL
        case "months":
            return leaf.months, 1
        case "grade":
            return leaf.min_grade, "F"
        case "unit":
            return leaf.unit, next(unit for unit in CreditUnit if unit is not leaf.unit)
        case "issuer":
            return *(leaf.issuer or ()), *(leaf.not_issuer or ()), NOT_ASKED
        case "accreditors":
            return leaf.accredited_by, ()
        case "domains":
            return leaf.domain, ()
        case "tags":
            return leaf.tagged, ()
        case _:
            return *getattr(leaf, name), NOT_ASKED


def matters(leaf: Leaf, facts: Facts, day: int, doubts: Sequence[Doubt], which: int) -> bool:
    """Tell whether for some answers to the other doubts the answers to this one differ."""
    fact, name, answers = doubts[which]
    if _are_many(doubt for i, doubt in enumerate(doubts) if i != which):
        return True
    others = [*doubts[:which], *doubts[which + 1 :]]
    for trial in product(*(doubt[2] for doubt in others)):
        settled = [(other, field_, answer) for (other, field_, _), answer in zip(others, trial, strict=True)]
        states = {_state(leaf, facts, day, [*settled, (fact, name, answer)]) for answer in answers} - {None}
        if len(states) > 1:
            return True
    return False


def _are_many(doubts: Iterable[Doubt]) -> bool:
    """Tell whether there are more sets of answers to the doubts than are tried."""
    trials = 1
    for _, _, answers in doubts:
        trials *= len(answers)
        if trials > MOST_TRIALS:
            return True
    return False


def _state(leaf: Leaf, facts: Facts, day: int, settled: Sequence[tuple[Fact, str, Any]]) -> int | None:
    """Return how the leaf stands once every doubt is settled so; ``None`` where the answers contradict each other."""
    changes: dict[Fact, dict[str, Any]] = {}
    for fact, name, answer in settled:
        changes.setdefault(fact, {})[name] = answer
    profile = facts.profile
    try:
        for fact, fields in changes.items():
            category = category_of(fact)
            held: tuple[Fact, ...] = getattr(profile, category)
            profile = profile.restated(
                category, [evolve(other, **fields) if other == fact else other for other in held]
            )
    except InvalidDataError:
        return None
    category = CATEGORY[type(leaf)]
    closed = profile.restated(category, getattr(profile, category) or (), complete=True)
    return evaluate(leaf, facts_of(closed, facts.lookup, facts.as_of or day, facts.horizon)).state(day)
