"""A table of published figures: chosen by their dimensions, strung into series, seen as they were known."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any, Final, TypeAlias

from attrs import evolve, field, frozen

from codercareer._registry import WORDS, D, Registry
from codercareer._selection import Selection
from codercareer._store import Key, Store, same_figure
from codercareer._strands import role_series
from codercareer.checks import all_of, as_tuple, checked_one, checked_text, checked_texts
from codercareer.conflicts import Comparison, compare
from codercareer.datasets import Dataset, Population
from codercareer.dates import checked_day
from codercareer.errors import ConflictError, InvalidDataError, InvalidTypeError, NoFigureError, UnknownIdError, shown
from codercareer.measures import Measure
from codercareer.nearest import nearest
from codercareer.observations import NATION, FigureStatus, Observation
from codercareer.periods import PeriodLike, as_period
from codercareer.series import Series, figures_in_html
from codercareer.sources import Source
from codercareer.tidy import cells_of, read_rows

__all__ = ["StatisticsTable"]

MOST_KEPT: Final = 10_000
"""Series and comparisons that are remembered."""

MOST_VIEWS_KEPT: Final = 100
"""Days as known on which a table is remembered."""

Asked: TypeAlias = tuple[str, date, str]


@frozen(eq=False, repr=False)
class StatisticsTable:
    """Figures, and what is known of the words in them; immutable.

    The order of the figures means nothing. Choosing reads no more rows than come out, after an index of the dimension
    has been built on first use.
    """

    _selection: Selection = field(factory=Selection, alias="selection")
    _series: dict[Key, Series] = field(factory=dict[Key, Series], init=False)
    _known: "dict[date, StatisticsTable]" = field(factory=dict[date, "StatisticsTable"], init=False)
    _comparisons: dict[Asked, tuple[Comparison, ...]] = field(factory=dict[Asked, tuple[Comparison, ...]], init=False)

    @classmethod
    def of(
        cls,
        observations: Iterable[Observation],
        *,
        datasets: Iterable[Dataset] = (),
        populations: Iterable[Population] = (),
        measures: Iterable[Measure] = (),
    ) -> "StatisticsTable":
        """Return the table of the figures.

        Args:
            observations: The figures.
            datasets: What is known of their datasets; where any is given, every one must be.
            populations: What is known of their populations; where any is given, every one must be.
            measures: Measures beyond the standard ones.

        Raises:
            InvalidTypeError: Something else than a figure is among them.
            UnknownIdError: A figure uses a word that is not described.
            InvalidDataError: The unit of a figure does not fit its measure.
            ConflictError: Two figures are the same, from the same place.
        """
        return cls().adding(*as_tuple(observations), datasets=datasets, populations=populations, measures=measures)

    @classmethod
    def read(  # noqa: PLR0913 - what is known of each kind of word
        cls,
        lines: Iterable[str],
        sources: Iterable[Source],
        *,
        datasets: Iterable[Dataset] = (),
        populations: Iterable[Population] = (),
        measures: Iterable[Measure] = (),
        name: str = "figures",
    ) -> "StatisticsTable":
        """Return the table in the lines of a tidy file, whose figures are made when they are first looked at.

        Raises:
            InvalidDataError: A column, a field or a row is not as it must be; a note on the error says where.
            UnknownIdError: A row uses a source or a word that is not described.
            ConflictError: Two rows are the same figure from the same place.
        """
        store = Store(read_rows(as_tuple(lines), all_of(Source, sources, "sources"), name=name))
        registry = Registry().with_more(datasets, populations, measures)
        registry.check({name: store.column(name) for name in WORDS})
        return cls(Selection(store, registry))

    def adding(
        self,
        *observations: Observation,
        datasets: Iterable[Dataset] = (),
        populations: Iterable[Population] = (),
        measures: Iterable[Measure] = (),
        replace: bool = False,
    ) -> "StatisticsTable":
        """Return the whole table this one was chosen from with more figures in it; see ``of`` for what is refused.

        Args:
            observations: The figures to add.
            datasets: What is known of their datasets.
            populations: What is known of their populations.
            measures: Measures beyond those known.
            replace: Whether a figure may take the place of the same one, from the same place.

        Raises:
            InvalidTypeError: Something else than a figure is among them.
            ConflictError: Two figures are the same, from the same place, and ``replace`` is not set.
        """
        all_of(Observation, observations, "observations")
        chosen = self._selection
        registry = chosen.registry.with_more(datasets, populations, measures)
        added = Store(observations)
        registry.check({name: added.column(name) for name in WORDS})
        if len(added.identities) != len(added):
            raise ConflictError(*same_figure(added.items))
        kept = chosen.store.identities
        taken = kept.keys() & added.identities.keys()
        if taken and not replace:
            raise ConflictError(*same_figure([observations[added.identities[next(iter(taken))]]] * 2))
        gone = {kept[key] for key in taken}
        items = (item for position, item in enumerate(chosen.store.items) if position not in gone)
        return StatisticsTable(evolve(chosen, store=Store(chain(items, observations)), registry=registry))

    def where(  # noqa: PLR0913 - one for each dimension
        self,
        *,
        dataset: str | None = None,
        measure: str | None = None,
        occupation: str | None = None,
        population: str | None = None,
        area: str | None = None,
        period: PeriodLike | None = None,
        edition: str | None = None,
        method: str | None = None,
        status: FigureStatus | None = None,
        source: str | None = None,
        role: str | None = None,
    ) -> "StatisticsTable":
        """Return the figures that have all that is given; what nothing has chooses nothing.

        Args:
            dataset: Slug of the dataset.
            measure: Slug of the measure.
            occupation: Id of the occupation counted.
            population: Slug of the population counted.
            area: Slug of the place.
            period: The period exactly as the source states it, such as ``"2018-05"``.
            edition: Slug of the edition.
            method: Slug of the method.
            status: Whether a number was printed.
            source: Id of the source.
            role: Id of a role: every occupation and population it is counted in.

        Raises:
            InvalidTypeError: An argument is of another type.
            UnknownIdError: Nothing is counted for such a role.
        """
        asked = (
            ("dataset", "dataset", dataset),
            ("measure", "measure", measure),
            ("subject", "occupation", occupation),
            ("subject", "population", population),
            ("area", "area", area),
            ("edition", "edition", edition),
            ("method", "method", method),
            ("source", "source", source),
        )
        wanted = [(what, frozenset((checked_text(value, name),))) for what, name, value in asked if value is not None]
        if period is not None:
            wanted.append(("period", frozenset((str(as_period(period)),))))
        if status is not None:
            wanted.append(("status", frozenset((checked_one(status, FigureStatus, "status").value,))))
        if role is not None:
            wanted.append(("subject", self._selection.registry.subjects_of(checked_text(role, "role"))))
        return StatisticsTable(self._selection.narrowed(*wanted))

    def as_known(self, day: date) -> "StatisticsTable":
        """Return the figures that were surely out by the end of a day.

        Where the day a figure came out is not known, a rule of its dataset gives one that is never too early; where
        there is no such rule, the day its source was there; where that is not known either, it is never shown.
        """
        known_by = checked_day(day, "day")
        found = self._known.get(known_by)
        if found is None:
            found = StatisticsTable(self._selection.as_known(known_by))
            if len(self._known) >= MOST_VIEWS_KEPT:
                self._known.clear()
            self._known[known_by] = found
        return found

    def known_by(self, observation: Observation) -> date | None:
        """Return the day by whose end a figure was surely out; ``None`` when that is not known."""
        checked_one(observation, Observation, "observation")
        return self._selection.registry.known_by(
            observation.dataset,
            observation.edition or "",
            observation.period,
            observation.published,
            observation.citation.source,
        )

    def series(
        self,
        *,
        dataset: str,
        measure: str,
        occupation: str | None = None,
        population: str | None = None,
        area: str = NATION,
    ) -> Series:
        """Return all figures of one measure of one occupation, or population, in one dataset and place.

        Raises:
            InvalidDataError: Neither or both of occupation and population are given.
            NoFigureError: There is none in this table.
            UnknownIdError: The whole table has none of such a dataset, measure, subject or area; the nearest are named.
        """
        if (occupation is None) == (population is None):
            raise InvalidDataError(
                f"occupation={shown(occupation)} and population={shown(population)} do not go together.",
                "A series is of one occupation, or of one population that is none.",
                "Give one of the two.",
            )
        of = {"population": population} if occupation is None else {"occupation": occupation}
        dataset, measure, subject, area = checked_texts(dataset=dataset, measure=measure, **of, area=area)
        key = dataset, measure, subject, area
        found = self._series.get(key)
        if found is None:
            found = self._strung(key)
            if len(self._series) >= MOST_KEPT:
                self._series.clear()
            self._series[key] = found
        return found

    def timeline(self, *, measure: str, role: str, dataset: str | None = None, area: str = NATION) -> Series:
        """Return the figures of a role through every occupation it was counted in, breaks and all.

        Args:
            measure: Slug of the measure.
            role: Id of the role.
            dataset: Slug of the dataset; may be left out where only one makes figures of that measure.
            area: Slug of the place.

        Raises:
            UnknownIdError: Nothing is counted for such a role.
            NoFigureError: There are no such figures.
            ConflictError: Several datasets make them, or several occupations are counted side by side.
        """
        role, measure, area = checked_texts(role=role, measure=measure, area=area)
        dataset = None if dataset is None else checked_text(dataset, "dataset")
        chosen = self.where(role=role, measure=measure, area=area)._selection  # noqa: SLF001 - a table of our own
        return role_series(chosen, role, {"measure": measure, "area": area}, dataset)

    def conflicts(self, *, role: str, on: date, area: str = NATION) -> tuple[Comparison, ...]:
        """Return who says what about a role on a day, and why they differ; questions on which all agree are left out.

        Of each dataset, and of each source that does not name one, the latest period that had begun by the day is
        heard, whenever it was published; ask ``as_known(day)`` for what was out by then.

        Raises:
            UnknownIdError: Nothing is counted for such a role.
        """
        found = self.comparisons(role=role, on=on, area=area)
        return tuple(item for item in found if item.differences or any(s.repeats is not None for s in item.statements))

    def comparisons(self, *, role: str, on: date, area: str = NATION) -> tuple[Comparison, ...]:
        """Return who says what about a role on a day, question by question, whether they differ or not."""
        role, area = checked_texts(role=role, area=area)
        key = role, checked_day(on, "on"), area
        found = self._comparisons.get(key)
        if found is None:
            chosen = self.where(role=role, area=area)._selection  # noqa: SLF001 - a table of our own
            found = compare(map(chosen.release, chosen.rows), chosen.registry, on)
            if len(self._comparisons) >= MOST_KEPT:
                self._comparisons.clear()
            self._comparisons[key] = found
        return found

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Iterate the figures as plain values, in the order of ``codercareer.tidy.COLUMNS``."""
        return (tuple(cells_of(item).values()) for item in self)

    def to_records(self) -> list[dict[str, Any]]:
        """Return the figures as dictionaries of plain values by column; ``None`` for what is not stated."""
        return [cells_of(item) for item in self]

    def with_roles(self, roles: Mapping[str, Iterable[str]]) -> "StatisticsTable":
        """Return the table knowing the ids of the occupations each role is counted in."""
        known = {role: frozenset(occupations) for role, occupations in roles.items()}
        return StatisticsTable(evolve(self._selection, registry=evolve(self._selection.registry, roles=known)))

    @property
    def datasets(self) -> tuple[Dataset, ...]:
        """What is known of the datasets, in the order of ids."""
        return _in_order(self._selection.registry.datasets)

    @property
    def populations(self) -> tuple[Population, ...]:
        """What is known of the populations, in the order of ids."""
        return _in_order(self._selection.registry.populations)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures that figures may be of, in the order of ids."""
        return _in_order(self._selection.registry.measures)

    def __len__(self) -> int:
        """Count the figures."""
        return len(self._selection.rows)

    def __iter__(self) -> Iterator[Observation]:
        """Iterate the figures, in no order that means anything."""
        return map(self._selection.store.observation, self._selection.rows)

    def __contains__(self, observation: object) -> bool:
        """Tell whether a figure is in it."""
        return isinstance(observation, Observation) and observation in self._selection

    def _repr_html_(self) -> str:
        return figures_in_html(self, len(self))

    def __repr__(self) -> str:
        """Say how many figures there are."""
        return f"<StatisticsTable: {len(self)} figures>"

    def _strung(self, key: Key) -> Series:
        chosen = self._selection
        rows = chosen.kept(chosen.store.keyed.get(key, ()))
        dataset, measure, subject, area = key
        label = f"{measure} of {subject}, {area}, {dataset}"
        if rows:
            return Series(label, map(chosen.release, rows))
        for name, wanted in zip(("dataset", "measure", "subject", "area"), key, strict=True):
            known = chosen.store.postings(name)
            if wanted not in known:
                raise UnknownIdError(
                    f"{shown(wanted)} has no figures.", f"No {name} is called so.", nearest(wanted, known)
                )
        raise NoFigureError(
            f"There are no figures of {label}.",
            "The table knows each word, but nothing was published for them together, or not by the day asked.",
            "Look at `where(...)` for what there is.",
        )


def with_items(table: StatisticsTable, items: Iterable[object], *, replace: bool = False) -> StatisticsTable:
    """Return the table with more figures, and with more of what figures are figures of.

    Raises:
        InvalidTypeError: Something else is among them.
    """
    kinds: dict[type[Any], list[Any]] = {kind: [] for kind in (Observation, Dataset, Population, Measure)}
    for item in items:
        if type(item) not in kinds:
            raise InvalidTypeError(
                f"{shown(item)} is not an entry of a catalogue.",
                "It holds organizations, credentials, exams, programs, occupations, roles, terms and figures.",
                "Build one of these.",
            )
        kinds[type(item)].append(item)
    return table.adding(
        *kinds[Observation],
        datasets=kinds[Dataset],
        populations=kinds[Population],
        measures=kinds[Measure],
        replace=replace,
    )


def _in_order(known: Mapping[str, D]) -> tuple[D, ...]:
    return tuple(known[id_] for id_ in sorted(known))
