"""The field as moves are made from it: entries by the claims that are trusted, and what decides about each."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final, TypeVar

from attrs import evolve, field, fields, frozen

from codercareer._planner.prices import Prices
from codercareer.claims import History
from codercareer.collection import Credentials, Exams, Organizations, Programs, Roles
from codercareer.gates import slot_to_be_given, slot_to_earn, slot_to_pass
from codercareer.matching import Lookup
from codercareer.requirements import Leaf
from codercareer.slots import Slot
from codercareer.sources import Trust
from codercareer.steps import StepKind

T = TypeVar("T")

ENTITIES: Final = {
    StepKind.EARN: "credentials",
    StepKind.JOIN: "organizations",
    StepKind.SIT: "exams",
    StepKind.STUDY: "programs",
    StepKind.WORK: "roles",
}
"""The collection that holds what each kind of step is about."""

PLACES: Final = (StepKind.STUDY, StepKind.JOIN, StepKind.SIT, StepKind.WORK, StepKind.EARN)
"""The order in which steps are told that are taken on one day and do not wait for each other."""


@frozen(kw_only=True, eq=False)
class Board:
    """All that can be done, whoever asks, by the claims that are trusted."""

    credentials: Credentials
    """What is earned."""

    exams: Exams
    """What is sat for."""

    programs: Programs
    """What is learned."""

    organizations: Organizations
    """What is joined."""

    roles: Roles
    """What is worked as."""

    lookup: Lookup
    """What rules must look up."""

    trust: Trust | None = None
    """The least trust of a claim that counts; ``None`` for any."""

    matches: dict[tuple[Leaf, int], list[tuple[StepKind, str, int]]] = field(
        factory=dict[tuple[Leaf, int], list[tuple[StepKind, str, int]]], init=False
    )
    """What gives something that matches a leaf, where it matters on which day: kind, id, and how surely."""

    prices: dict[object, Prices] = field(factory=dict[object, Prices], init=False)
    """What has been looked up of prices."""

    kept: dict[tuple[str, ...], Any] = field(factory=dict[tuple[str, ...], Any], init=False)

    def entry(self, collection: str, id_: str) -> Any:  # noqa: ANN401 - any kind of entry
        """Return an entry with the claims that are trusted; ``None`` if there is none."""
        found = getattr(self, collection).get(id_)
        if self.trust is None or found is None:
            return found
        key = (collection, id_)
        if key not in self.kept:
            self.kept[key] = _trusted(found, self.trust)
        return self.kept[key]

    def place(self, kind: StepKind, id_: str) -> int:
        """Return the place of an entry among all that there is."""
        return self._places[kind, id_]

    @cached_property
    def _places(self) -> dict[tuple[StepKind, str], int]:
        known = [(kind, id_) for kind in PLACES for id_ in getattr(self, ENTITIES[kind]).ids()]
        return {key: place for place, key in enumerate(known)}

    def leading_from(self, exam: str) -> tuple[str, ...]:
        """Return the ids of the credentials that an exam leads to."""
        return self._leading.get(exam, ())

    @cached_property
    def _leading(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for credential in self.credentials:
            for exam in credential.exams:
                found[exam] = (*found.get(exam, ()), credential.id)
        return found

    def earning(self, credential: str) -> Slot:
        """Return what decides whether somebody has earned a credential."""
        key = ("earned", credential)
        if key not in self.kept:
            self.kept[key] = slot_to_earn(self.entry("credentials", credential))
        found: Slot = self.kept[key]
        return found

    def slots(self, kind: StepKind, id_: str, through: str = "") -> tuple[Slot, ...]:
        """Return what decides on which days a step may be taken; nothing where nobody says anything of it."""
        key = (kind.value, id_, through)
        if key not in self.kept:
            self.kept[key] = tuple(self._slots(kind, id_, through))
        found: tuple[Slot, ...] = self.kept[key]
        return found

    def _slots(self, kind: StepKind, id_: str, through: str) -> Iterator[Slot]:
        entry = self.entry(ENTITIES[kind], id_)
        if kind is StepKind.EARN:
            yield slot_to_be_given(entry)
        elif kind is StepKind.SIT:
            yield slot_to_pass(self.entry("credentials", through), entry)
        elif kind is StepKind.WORK or entry.to_enter:
            yield Slot.from_history(entry.to_enter)


def _trusted(entry: T, trust: Trust) -> T:
    changes: dict[str, Any] = {}
    for a in fields(type(entry)):  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        value: Any = getattr(entry, a.name)
        if isinstance(value, History) and a.name != "names":
            history: History[Any] = value  # pyright: ignore[reportUnknownVariableType]
            changes[a.name] = History(*(claim for claim in history.claims if claim.trust >= trust))
    changed: Any = evolve  # the fields are known by name alone
    found: T = changed(entry, **changes)
    return found
