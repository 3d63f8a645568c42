"""What would have to be asked of a person to settle an unknown answer, and how an answer enters the profile."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import chain
from typing import Any, Final, cast
from zlib import crc32

from attrs import evolve, field, frozen

from codercareer._cuts import END
from codercareer._doubts import NOT_ASKED, category_of, doubts_of, matters
from codercareer.checks import exact, terms
from codercareer.dates import DateRange, checked_day, is_a
from codercareer.errors import ConflictError, InvalidDataError, InvalidTypeError, OutOfRangeError, shown
from codercareer.evaluation import UNKNOWN, Outcome, evaluate
from codercareer.evidence import CATEGORY, Facts
from codercareer.facts import CreditUnit, EducationLevel, Fact, Trait
from codercareer.profile import CATEGORIES, Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    HasTrait,
    Leaf,
    Not,
    Prose,
)
from codercareer.slots import Slot
from codercareer.wording import Label, say, say_fact

__all__ = ["Question", "QuestionKind"]


class QuestionKind(Enum):
    """What an answer to a question looks like."""

    FACTS = "facts"
    """Facts of one category: these and no more, besides those listed already."""
    DATE = "date"
    """A day; ``None`` says *not by the day asked*, or, for an end, *not ended*."""
    TERM = "term"
    """One term."""
    TERMS = "terms"
    """Terms or ids; none at all is an answer too."""
    YES_NO = "yes or no"
    """True or false."""
    AMOUNT = "amount"
    """A number above zero."""
    LEVEL = "level"
    """An ``EducationLevel``."""
    GRADE = "grade"
    """A letter grade."""
    UNIT = "unit"
    """A ``CreditUnit``."""
    ID = "id"
    """The id or name of a program, issuer or other entity."""


MOST_DAYS: Final = 64
"""Days on which facts may have begun that are looked at for what had to come first; answers bring up the others."""

MOST_ASKED: Final = 256
"""Questions about what had to come first after which no further day is looked at."""

ASKS: Final = {
    "education": "What education do you have, have you begun or do you plan? List all of it",
    "experience": "What jobs do you hold, have you held or do you plan? List all of them",
    "credentials": "What credentials do you hold or have you held? List all of them",
    "exams": "What exams have you taken? List all of them, failed ones too",
    "training": "What trainings have you completed? List all of them",
    "credits": "What credits have you earned? List all of them, with their units",
    "memberships": "What organizations are you or were you a member of? List all of them",
}

FIELDS: Final[dict[str, tuple[QuestionKind, str]]] = {
    "level": (QuestionKind.LEVEL, "what level is it"),
    "subject": (QuestionKind.TERM, "what is it in"),
    "accreditors": (QuestionKind.TERMS, "who accredits or approves it"),
    "enrolled": (QuestionKind.DATE, "on what day did you enroll"),
    "last_term": (QuestionKind.DATE, "on what day did or does the last term begin"),
    "finished": (QuestionKind.DATE, "on what day was or will all work be done"),
    "conferred": (QuestionKind.DATE, "on what day was or will it be conferred"),
    "domains": (QuestionKind.TERMS, "what was the work in"),
    "tags": (QuestionKind.TERMS, "what kind of work was it"),
    "since": (QuestionKind.DATE, "on what day did it begin"),
    "until": (QuestionKind.DATE, "what was the first day after it ended"),
    "earned": (QuestionKind.DATE, "on what day was it earned"),
    "issuer": (QuestionKind.ID, "who issued it"),
    "category": (QuestionKind.TERM, "what kind of credential is it"),
    "passed": (QuestionKind.YES_NO, "was it passed"),
    "taken": (QuestionKind.DATE, "on what day was it taken"),
    "resulted": (QuestionKind.DATE, "on what day was the result given"),
    "program": (QuestionKind.ID, "which program was it"),
    "kind": (QuestionKind.TERM, "what kind of program was it"),
    "topic": (QuestionKind.TERM, "what was it about"),
    "months": (QuestionKind.AMOUNT, "how many months did it take"),
    "completed": (QuestionKind.DATE, "on what day was it completed"),
    "grade": (QuestionKind.GRADE, "what was the grade"),
    "amount": (QuestionKind.AMOUNT, "how many were there"),
    "unit": (QuestionKind.UNIT, "what are they counted in"),
    "has": (QuestionKind.YES_NO, "is it so"),
}
"""What is asked about each field of a fact."""


@frozen
class Question:
    """Something that would have to be asked, since some answers change the verdict."""

    id: str
    """The same for the same question, whatever the order of facts and rules."""

    text: str
    """The question in plain English."""

    kind: QuestionKind
    """What an answer looks like."""

    choices: tuple[str, ...]
    """Ids or terms that the rule looks for; an answer may name others."""

    category: str
    """The category of the profile it is about."""

    on: date = field(kw_only=True)
    """The day asked about."""

    fact: Fact | None = field(default=None, kw_only=True)
    """The fact it is about; ``None`` for a whole category or a trait."""

    name: str | None = field(default=None, kw_only=True)
    """The field of the fact, or the trait; ``None`` for a whole category."""

    looks_for: tuple[str, ...] = field(default=(), kw_only=True)
    """What the rule looks for among the answers, in plain English."""

    def answered(self, profile: Profile, value: Any) -> Profile:  # noqa: ANN401 - each kind has its own answers
        """Return the profile with the answer in it.

        Args:
            profile: The person the question was made for.
            value: The answer, as ``kind`` says.

        Raises:
            InvalidTypeError: The answer is not of the question's kind.
            InvalidDataError: The profile does not hold the fact the question is about.
        """
        if not is_a(profile, Profile):
            raise InvalidTypeError(
                f"{shown(profile)} is not a profile.",
                "An answer enters a profile.",
                "Give the person it was asked about.",
            )
        held: tuple[Any, ...] = getattr(profile, self.category) or ()
        if self.name is None:
            if not isinstance(value, Iterable) or isinstance(value, str):
                raise InvalidTypeError(
                    f"{shown(value)} does not answer {self.id!r}.",
                    f"It asks for facts: a tuple of {CATEGORIES[self.category].__name__}.",
                    "Answer with a tuple; `()` says that there are no more.",
                )
            facts = (*held, *_items(value))  # pyright: ignore[reportUnknownArgumentType]
            return profile.restated(self.category, facts, complete=True)
        if self.fact is None:
            return _with_trait(profile, Trait(self.name, self._checked(value), since=self.on))
        if self.fact not in held:
            raise InvalidDataError(
                f"The profile does not hold {say_fact(self.fact)}.",
                f"The question {self.id!r} is about that fact.",
                "Answer questions on the profile they were made for.",
            )
        answered = evolve(self.fact, **{self.name: self._checked(value)})
        return profile.restated(self.category, [answered if fact == self.fact else fact for fact in held])

    def _checked(self, value: Any) -> Any:  # noqa: ANN401, PLR0911 - each kind has its own answers
        match self.kind:
            case QuestionKind.DATE:
                if value is None:
                    return None if self.name == "until" else DateRange(since=_next(self.on))
                return checked_day(value, str(self.name))
            case QuestionKind.TERMS:
                return terms(() if value is None else value)
            case QuestionKind.YES_NO:
                return _of(bool, value, self.id)
            case QuestionKind.LEVEL:
                return _of(EducationLevel, value, self.id)
            case QuestionKind.UNIT:
                return _of(CreditUnit, value, self.id)
            case QuestionKind.AMOUNT:
                number = _given(exact(value), self.id)
                if self.name != "months":
                    return number
                return number.numerator if number.denominator == 1 else value  # the fact itself refuses a fraction
            case _:
                return _of(str, value, self.id)


def _items(value: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(value)


def _next(day: date) -> date:
    if day == date.max:
        raise OutOfRangeError(
            f"There is no day after {day}.", "Days run from the year 1 to 9999.", "Ask about an earlier day."
        )
    return date.fromordinal(day.toordinal() + 1)


def _of(kind: type[Any], value: Any, question: str) -> Any:  # noqa: ANN401 - each kind has its own answers
    if not isinstance(value, kind):
        raise InvalidTypeError(
            f"{shown(value)} does not answer {question!r}.",
            f"It asks for a {kind.__name__}.",
            "See the question's `kind` and `choices`.",
        )
    return value


def _given(value: Fraction | None, question: str) -> Fraction:
    if value is None:
        raise InvalidTypeError(f"None does not answer {question!r}.", "It asks for a number.", "Give the number.")
    return value


def _with_trait(profile: Profile, trait: Trait) -> Profile:
    """Add the trait; where it would contradict what is stated of later days, for the day asked alone."""
    traits = profile.traits or ()
    try:
        return profile.restated("traits", (*traits, trait))
    except ConflictError:
        since = cast("date", trait.since)
        return profile.restated("traits", (*traits, evolve(trait, until=_next(since))))


def questions_of(slot: Slot, facts: Facts, day: int, label: Label) -> tuple[Question, ...]:
    """Return what would have to be asked, by category and id; nothing where the answer is not unknown."""
    if slot.state(facts, day) != UNKNOWN:
        return ()
    asked: dict[str, list[Question]] = {}
    for tree in slot.at(day).trees:
        for question in _below(evaluate(tree, facts), facts, day, label):
            asked.setdefault(question.id, []).append(question)
    order = list(CATEGORIES)
    return tuple(sorted(map(_merged, asked.values()), key=lambda q: (order.index(q.category), q.id)))


def _merged(same: list[Question]) -> Question:
    """Return one question for what several leaves ask."""
    return evolve(
        same[0],
        choices=tuple(sorted({choice for question in same for choice in question.choices})),
        looks_for=tuple(sorted({text for question in same for text in question.looks_for})),
    )


def _below(outcome: Outcome, facts: Facts, day: int, label: Label) -> Iterator[Question]:
    """Return the questions of the unknown leaves below an unknown node; each of them can tip it.

    Yields:
        Each question, some perhaps twice.
    """
    if outcome.state(day) != UNKNOWN:
        return
    node = outcome.node
    if isinstance(node, AllOf | AnyOf | AtLeast | Not):
        for part in outcome.parts:
            yield from _below(part, facts, day, label)
    elif not isinstance(node, Prose):
        yield from _of_leaf(node, facts, day, label)


def _of_leaf(leaf: Leaf, facts: Facts, day: int, label: Label) -> Iterator[Question]:
    on = date.fromordinal(day)
    if isinstance(leaf, HasTrait):
        yield from _of_trait(leaf, facts, day, label)
        return
    category = CATEGORY[type(leaf)]
    choices = _looked_for(leaf)
    looks_for = (say(leaf, label),)
    if not facts.is_complete(category):
        yield Question(
            category,
            f"{ASKS[category]}.",
            QuestionKind.FACTS,
            choices,
            category,
            on=on,
            looks_for=looks_for,
        )
    doubts = list(doubts_of(leaf, facts, day))
    for i, (fact, name, answers) in enumerate(doubts):
        if matters(leaf, facts, day, doubts, i):
            kind, asks = FIELDS[name]
            found = tuple(str(answer) for answer in answers if kind in {QuestionKind.TERM, QuestionKind.ID})
            if kind is QuestionKind.TERMS:
                found = tuple(term for answer in answers for term in answer)
            yield Question(
                f"{category_of(fact)}.{name}#{crc32(repr(fact).encode()):08x}",
                f"About {say_fact(fact, label)}: {asks}?",
                kind,
                tuple(term for term in found if term != NOT_ASKED),
                category_of(fact),
                on=on,
                fact=fact,
                name=name,
                looks_for=looks_for,
            )
    if leaf.after is not None:
        yield from _of_what_came_first(leaf, evaluate(leaf.after, facts), facts, day, label)


def _of_what_came_first(leaf: Leaf, first: Outcome, facts: Facts, day: int, label: Label) -> Iterator[Question]:
    """Return the questions about what had to be met when the facts began, on the days they may have begun.

    Yields:
        Each question, some perhaps twice.
    """
    bounds = [(begun[0], min(begun[1] if begun[1] > 0 else day, END - 1)) for begun, _ in facts.begun(leaf)]
    unsure = [turn for turn in sorted({*chain(*bounds)}) if first.state(turn) == UNKNOWN]
    asked = 0
    for turn in unsure[:MOST_DAYS]:
        for question in _below(first, facts, turn, label):
            yield question
            asked += 1
        if asked > MOST_ASKED:
            break


def _of_trait(leaf: HasTrait, facts: Facts, day: int, label: Label) -> Iterator[Question]:
    looks_for = (say(leaf, label),)
    for name in leaf.name:
        alone = HasTrait(name)
        if evaluate(alone, facts).state(day) is UNKNOWN:
            yield Question(
                f"traits.{name}",
                f"Is this so: {label(name)}?",
                QuestionKind.YES_NO,
                (),
                "traits",
                on=date.fromordinal(day),
                name=name,
                looks_for=looks_for,
            )


def _looked_for(leaf: Leaf) -> tuple[str, ...]:
    found: set[str] = set()
    for name in ("exam", "credential", "program", "kind", "topic", "organization", "domain", "subject", "category"):
        found.update(getattr(leaf, name, None) or ())
    return tuple(sorted(found))
