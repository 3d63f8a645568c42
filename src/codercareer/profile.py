"""A person, as far as stated: dated facts in eight categories, each complete, incomplete or not stated."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any, Final

from attrs import Attribute, evolve, field, frozen

from codercareer._cuts import END
from codercareer.checks import FINEST, LARGEST, as_tuple, is_plain_date, plain, terms
from codercareer.dates import bounds, end_bounds, is_a, is_unknown
from codercareer.errors import ConflictError, InvalidDataError, InvalidTypeError, shown
from codercareer.facts import (
    Credit,
    Education,
    Employment,
    ExamResult,
    Fact,
    HeldCredential,
    Membership,
    Training,
    Trait,
)

__all__ = ["CATEGORIES", "Profile"]

CATEGORIES: Final[dict[str, type[Any]]] = {
    "education": Education,
    "experience": Employment,
    "credentials": HeldCredential,
    "exams": ExamResult,
    "training": Training,
    "credits": Credit,
    "memberships": Membership,
    "traits": Trait,
}
"""The categories of a profile and what each holds."""


UNLISTED: Final[dict[frozenset[str], frozenset[str]]] = {}
"""Every set of categories that was ever not listed in full, once: there are few, and people are many."""


def _stated(value: Iterable[Any] | None) -> tuple[Any, ...] | None:
    return None if value is None else as_tuple(value)


def _holds_its_kind(_: object, attribute: "Attribute[Any]", value: tuple[Any, ...] | None) -> None:
    if value:
        kind = CATEGORIES[attribute.name]
        for fact in value:
            if type(fact) is not kind:
                raise InvalidTypeError(
                    f"{attribute.name} holds {shown(fact)}, which is not {_a(kind.__name__)}.",
                    f"`{attribute.name}` is a tuple of {kind.__name__} facts, or None when not stated.",
                    f"Write `{attribute.name}=({kind.__name__}(...),)`.",
                )


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "AEIOU" else f"a {noun}"


def _categories(value: str | Iterable[str]) -> frozenset[str]:
    names = frozenset(terms(value) or ())
    for name in sorted(names - CATEGORIES.keys()):
        raise InvalidDataError(
            f"incomplete names {shown(name)}, which is no category of a profile.",
            "The categories are " + ", ".join(CATEGORIES) + ".",
            "Name one of them.",
        )
    return UNLISTED.setdefault(names, names)


def _traits_agree(_: object, __: "Attribute[Any]", value: tuple[Trait, ...] | None) -> None:
    if not value or len(value) == 1:
        return
    spans: dict[str, list[tuple[int, int, bool]]] = {}
    for trait in value:
        if trait.has is not None:
            since = END - 1 if trait.since is None or is_unknown(trait.since) else bounds(trait.since)[1]
            until = END if trait.until is None else end_bounds(trait.until)[0]
            spans.setdefault(trait.name, []).append((since, until, trait.has))
    for name, found in spans.items():
        ends = {True: 0, False: 0}
        for since, until, has in sorted(span for span in found if span[0] < span[1]):
            if since < ends[not has]:
                raise ConflictError(
                    f"The trait {name!r} is said to be there and not to be there at the same time.",
                    "A trait is there or it is not.",
                    "Give the days of the two so that they do not overlap.",
                )
            ends[has] = max(ends[has], until)


AMOUNTS: Final[Mapping[str, tuple[str, ...]]] = {
    "experience": ("fte", "hours_per_week", "hours"),
    "credits": ("amount",),
}
"""The fields of facts that are added up."""

MOST_PARTS: Final = LARGEST**10
"""The largest common denominator of amounts that are added up."""


def _add_up(_: object, attribute: "Attribute[Any]", value: tuple[Any, ...] | None) -> None:
    """Refuse amounts without a common denominator: their exact sum would be a number of thousands of digits.

    Raises:
        InvalidDataError: They have none.
    """
    common = 1
    for fact in value or ():
        for name in AMOUNTS[attribute.name]:
            amount: Fraction | None = getattr(fact, name)
            if amount is not None and common % amount.denominator:
                common = lcm(common, amount.denominator)
        if common > MOST_PARTS:
            raise InvalidDataError(
                f"The amounts in {attribute.name} are too unlike to be added up exactly.",
                f"Their common denominator is past 10**{10 * FINEST}.",
                "Write them as decimals, or as fractions with few denominators.",
            )


def _rests_on_day_asked(self: "Profile") -> bool:
    if any(job.hours is not None and job.until is None for job in self.experience or ()):
        return True
    if any(day is not None and is_unknown(day) for learnt in self.education or () for _, day in learnt.stages):
        return True
    dated = (self.experience, self.credentials, self.exams, self.training, self.credits, self.memberships, self.traits)
    return any(not fact.days[1] for facts in dated for fact in facts or ())


@frozen(kw_only=True, cache_hash=True)
class Profile:
    """What is stated about one person.

    Each category is ``None`` where nothing is stated, else a tuple that is complete (``()`` says there is none), unless
    its name is in ``incomplete``: then what is listed counts and there may be more. Traits are never complete.
    """

    education: tuple[Education, ...] | None = field(default=None, converter=_stated, validator=_holds_its_kind)
    """Courses of education."""

    experience: tuple[Employment, ...] | None = field(
        default=None, converter=_stated, validator=(_holds_its_kind, _add_up)
    )
    """Jobs."""

    credentials: tuple[HeldCredential, ...] | None = field(default=None, converter=_stated, validator=_holds_its_kind)
    """Credentials held, now or once."""

    exams: tuple[ExamResult, ...] | None = field(default=None, converter=_stated, validator=_holds_its_kind)
    """Sittings of exams."""

    training: tuple[Training, ...] | None = field(default=None, converter=_stated, validator=_holds_its_kind)
    """Trainings completed."""

    credits: tuple[Credit, ...] | None = field(default=None, converter=_stated, validator=(_holds_its_kind, _add_up))
    """Hours and units earned."""

    memberships: tuple[Membership, ...] | None = field(default=None, converter=_stated, validator=_holds_its_kind)
    """Memberships of organizations."""

    traits: tuple[Trait, ...] | None = field(
        default=None, converter=_stated, validator=(_holds_its_kind, _traits_agree)
    )
    """Whatever else rules name."""

    incomplete: frozenset[str] = field(default=frozenset(), converter=_categories)
    """Names of the categories in which there may be more than is listed."""

    as_of: date | None = field(default=None, validator=is_plain_date)
    """Day on which all this was stated; ``None`` takes the day asked. What comes later rests on things going on."""

    unlisted: frozenset[str] = field(init=False, eq=False, repr=False)
    """Names of the categories in which there may be more than is listed, those not stated at all among them."""

    rests_on_day_asked: bool = field(init=False, eq=False, repr=False)
    """Whether answers depend on the day all this was stated, beyond the day asked about."""

    memo: dict[object, Any] = field(factory=dict[object, Any], init=False, eq=False, repr=False)
    """What answering has already worked out about this person; not part of what is stated."""

    def __attrs_post_init__(self) -> None:
        unstated = [name for name in CATEGORIES if getattr(self, name) is None]
        unlisted = self.incomplete.union(unstated)
        object.__setattr__(self, "unlisted", UNLISTED.setdefault(unlisted, unlisted))
        object.__setattr__(self, "rests_on_day_asked", _rests_on_day_asked(self))

    def restated(self, category: str, facts: Iterable[Fact], *, complete: bool = False) -> "Profile":
        """Return the profile with the facts of a category replaced; with ``complete``, there are no more.

        Raises:
            InvalidDataError: There is no such category.
        """
        if not is_a(category, str) or plain(category) not in CATEGORIES:
            raise InvalidDataError(
                f"{shown(category)} is no category of a profile.",
                "The categories are " + ", ".join(CATEGORIES) + ".",
                "Name one of them.",
            )
        category = plain(category)
        changes: dict[str, Any] = {category: as_tuple(facts)}
        if complete:
            changes["incomplete"] = self.incomplete - {category}
        return evolve(self, **changes)

    def __getstate__(self) -> dict[str, object]:
        """Leave out what can be worked out again."""
        return {name: getattr(self, name) for name in (*CATEGORIES, "incomplete", "as_of")}

    def __setstate__(self, state: dict[str, object]) -> None:
        """Build the profile again."""
        self.__init__(**state)  # type: ignore[misc]
