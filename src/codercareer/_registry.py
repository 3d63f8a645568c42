"""What a table of figures knows of its datasets, measures, populations and roles, and when a figure came out."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final, TypeVar

from attrs import evolve, field, frozen

from codercareer._cuts import END
from codercareer.checks import all_of
from codercareer.datasets import Dataset, Edition, Population
from codercareer.dates import AnyDate, bounds, is_unknown
from codercareer.errors import ConflictError, InvalidDataError, UnknownIdError, shown
from codercareer.measures import MEASURES, Measure, dimension_of
from codercareer.nearest import nearest
from codercareer.periods import ReferencePeriod
from codercareer.sources import Source

D = TypeVar("D", Dataset, Population, Measure)

WORDS: Final = ("dataset", "edition", "measure", "subject", "unit")
"""The dimensions whose words a table must know."""

NOTHING: Final[frozenset[str]] = frozenset()


@frozen(eq=False)
class Registry:
    """What is known of the words in a table, by id."""

    datasets: Mapping[str, Dataset] = field(factory=dict[str, Dataset])
    populations: Mapping[str, Population] = field(factory=dict[str, Population])
    measures: Mapping[str, Measure] = field(default=MEASURES)
    roles: Mapping[str, frozenset[str]] = field(factory=dict[str, frozenset[str]])
    """The occupations each role is counted in."""

    _editions: dict[tuple[str, str], Edition | None] = field(factory=dict[tuple[str, str], Edition | None], init=False)

    def with_more(
        self, datasets: Iterable[Dataset] = (), populations: Iterable[Population] = (), measures: Iterable[Measure] = ()
    ) -> "Registry":
        """Return the registry with more words in it; of one that is there already only editions may be new."""
        return Registry(
            _merged(self.datasets, all_of(Dataset, datasets, "datasets"), _with_more_editions),
            _merged(self.populations, all_of(Population, populations, "populations")),
            _merged(self.measures, all_of(Measure, measures, "measures")),
            self.roles,
        )

    def subjects_of(self, role: str) -> frozenset[str]:
        """Return the occupations and populations a role is counted in.

        Raises:
            UnknownIdError: Nothing is counted for such a role.
        """
        named = {population.id for population in self.populations.values() if role in population.roles}
        found = self.roles.get(role, NOTHING) | named
        if not found and role not in self.roles:
            known = {*self.roles, *(item for population in self.populations.values() for item in population.roles)}
            raise UnknownIdError(
                f"{shown(role)} is not a role that is counted.", "No figures speak of it.", nearest(role, known)
            )
        return found

    def concept_of(self, measure: str) -> str:
        """Return the question a measure answers."""
        return self.measures[measure].concept

    def rank_of(self, measure: str) -> int:
        """Return the place of a measure among those that answer the same question; the first is asked for first."""
        return self._ranks[measure]

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {measure: rank for rank, measure in enumerate(self.measures)}

    def maker_of(self, dataset: str, measure: str) -> str:
        """Return the dataset that makes the figures of a measure that another prints."""
        found = self.datasets.get(dataset)
        return dataset if found is None else found.maker_of(measure)

    def may_be(self, dataset: str, other: str) -> bool:
        """Tell whether figures said to be of one dataset may be of another."""
        found = self.datasets.get(dataset)
        return dataset == other or (found is not None and found.may_be is not None and other in found.may_be)

    def is_named(self, dataset: str) -> bool:
        """Tell whether it is a dataset, and not a word for one that the source does not name."""
        found = self.datasets.get(dataset)
        return found is None or found.may_be is None

    def is_original(self, dataset: str, measure: str) -> bool:
        """Tell whether figures of a measure in a dataset are made there, and not printed from elsewhere."""
        return self.is_named(dataset) and self.maker_of(dataset, measure) == dataset

    def titled(self, dataset: str) -> str:
        """Return what a dataset is called."""
        known = self.datasets.get(dataset)
        return dataset if known is None else known.title

    def described(self, dataset: str) -> str:
        """Return what a dataset is called, and who is counted in it, on a line."""
        known = self.datasets.get(dataset)
        about = "" if known is None or not known.about else f" ({known.about})"
        return f"{dataset}: {self.titled(dataset)}{about}"

    def called(self, subject: str) -> str:
        """Return what a population is called; an occupation is called by its id."""
        known = self.populations.get(subject)
        return subject if known is None else known.label

    def edition_of(self, dataset: str, edition: str) -> Edition | None:
        """Return the edition, if the dataset describes it."""
        key = dataset, edition
        if key not in self._editions:
            known = self.datasets.get(dataset)
            editions = () if known is None else known.editions
            self._editions[key] = next((item for item in editions if item.id == edition), None)
        return self._editions[key]

    def known_by(
        self, dataset: str, edition: str, period: ReferencePeriod | None, published: AnyDate | None, source: Source
    ) -> date | None:
        """Return the day by whose end a figure was surely out; ``None`` when that is not known.

        Its own day decides; else its edition's; else the earlier of what the rule of its dataset gives for the newest
        periods of the edition (where there is none, for the period of the figure itself), and of the day its source was
        there.
        """
        if not is_unknown(published) and published is not None:
            return _last(published)
        known = self.datasets.get(dataset)
        release = self.edition_of(dataset, edition) if edition else None
        if release is not None and not is_unknown(release.published) and release.published is not None:
            return _last(release.published)
        by_rule: date | None = None
        if known is not None and known.release is not None:
            newest = release.covers if release is not None and release.covers else () if period is None else (period,)
            days = [known.release.day(item) for item in newest]
            if days and None not in days:
                by_rule = max(day for day in days if day is not None)
        by_source = None if source.known == END else date.fromordinal(source.known)
        return min((day for day in (by_rule, by_source) if day is not None), default=None)

    def check(self, columns: Mapping[str, Iterable[Any]]) -> None:
        """Refuse figures that use words the table does not know.

        A table that describes no dataset (no population) takes any; one that does takes no other.

        Raises:
            UnknownIdError: A measure, dataset, edition or population is not known.
            InvalidDataError: The unit of a measure counts something else.
        """  # noqa: DOC501 - made by `_unknown`
        for measure, unit in set(zip(columns["measure"], columns["unit"], strict=True)):
            known = self.measures.get(measure)
            if known is None:
                raise _unknown("measure", measure, self.measures)
            if known.dimension != dimension_of(unit):
                raise InvalidDataError(
                    f"{unit!r} is no unit of {measure!r}.", f"It is counted in {known.dimension}.", "Correct the unit."
                )
        for dataset, edition in set(zip(columns["dataset"], columns["edition"], strict=True)):
            if self.datasets and dataset not in self.datasets:
                raise _unknown("dataset", dataset, self.datasets)
            editions = self.datasets[dataset].editions if dataset in self.datasets else ()
            if edition and editions and self.edition_of(dataset, edition) is None:
                raise _unknown(f"edition of {dataset}", edition, [item.id for item in editions])
        if self.populations:
            for subject in set(columns["subject"]):
                if ":" not in subject and subject not in self.populations:
                    raise _unknown("population", subject, self.populations)


def _unknown(kind: str, id_: str, known: Iterable[str]) -> UnknownIdError:
    return UnknownIdError(
        f"{id_!r} is not a known {kind}.",
        "A word that is not described could be a slip, and its figures would then be compared with nothing.",
        f"{nearest(id_, known)} Else describe it beside the figures.",
    )


def _the_same(one: D, other: D) -> D | None:
    return one if one == other else None


def _with_more_editions(one: Dataset, other: Dataset) -> Dataset | None:
    editions = {item.id: item for item in one.editions}
    agree = all(editions.setdefault(item.id, item) == item for item in other.editions)
    return evolve(one, editions=editions.values()) if agree and evolve(one, editions=other.editions) == other else None


def _merged(known: Mapping[str, D], more: Iterable[D], both: Callable[[D, D], D | None] = _the_same) -> dict[str, D]:
    found = dict(known)
    for item in more:
        merged = both(found.get(item.id, item), item)
        if merged is None:
            raise ConflictError(
                f"{item.id!r} is described in two ways.",
                "A word of a table means one thing; only a dataset may be described again, with more editions.",
                "Give one of them another id.",
            )
        found[item.id] = merged
    return found


def _last(day: AnyDate) -> date:
    return date.fromordinal(bounds(day)[1])
