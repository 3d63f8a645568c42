"""Who says what about one question, what is one figure printed twice, and why the others differ."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Final, TypeVar

from attrs import evolve, field, frozen

from codercareer._registry import Registry
from codercareer.causes import Cause, CauseKind, amount, may_be_one_number, related, why
from codercareer.checks import as_tuple
from codercareer.observations import FigureStatus, Observation, number
from codercareer.periods import ReferencePeriod
from codercareer.series import Release
from codercareer.sources import Trust

__all__ = ["Comparison", "Difference", "Repeat", "Statement"]

T = TypeVar("T")

_ALTERS: Final = {CauseKind.MEASURE, CauseKind.POPULATION, CauseKind.HYBRID}


def _causes(value: Iterable[Cause]) -> tuple[Cause, ...]:
    return as_tuple(value)


@frozen
class Repeat:
    """That a figure is another one, printed again."""

    original: Observation
    """The figure that it is."""

    causes: tuple[Cause, ...] = field(default=(), converter=_causes)
    """What was lost or changed on the way; empty if it was printed just so."""

    @property
    def exact(self) -> bool:
        """Whether both say the same is counted; else the names differ, and that it is the same is likely, not sure."""
        return not any(cause.kind in _ALTERS for cause in self.causes)


@frozen
class Statement:
    """A figure that somebody prints, and what it goes back to."""

    figure: Observation
    """The figure as printed."""

    repeats: Repeat | None = None
    """The figure it prints again; ``None`` for one of its own."""

    @property
    def origin(self) -> Observation:
        """The figure it goes back to: itself, unless it repeats another."""
        return self.figure if self.repeats is None else self.repeats.original

    def printed(self) -> str:
        """Say who prints it, and what was lost or changed on the way."""
        source = self.figure.citation.source
        causes = () if self.repeats is None else self.repeats.causes
        text = f"{source.publisher}, “{source.title}”, prints {number(self.figure)}"
        return f"{text}: {'; '.join(map(str, causes))}" if causes else text

    def __str__(self) -> str:
        """Say who prints it, and what it repeats."""
        text = f"{self.figure} ({self.figure.citation.source.publisher})"
        if self.repeats is None:
            return text
        how = "".join(f"; {cause}" for cause in self.repeats.causes)
        return f"{text} = {self.repeats.original}{how}"


@frozen
class Difference:
    """Two figures that are not the same, and why."""

    one: Observation
    """The first, the better or later of the two."""

    other: Observation
    """The second."""

    causes: tuple[Cause, ...] = field(converter=_causes)
    """Every reason their dimensions give; never empty."""

    @property
    def kinds(self) -> frozenset[CauseKind]:
        """The kinds of the reasons."""
        return frozenset(cause.kind for cause in self.causes)

    def __str__(self) -> str:
        """Say both numbers and the reasons."""
        return f"{number(self.one)} and {number(self.other)}: " + "; ".join(map(str, self.causes))


def _statements(value: Iterable[Statement]) -> tuple[Statement, ...]:
    return as_tuple(value)


def _differences(value: Iterable[Difference]) -> tuple[Difference, ...]:
    return as_tuple(value)


@frozen(repr=False)
class Comparison:
    """Who says what about one question, the latest official figure first."""

    concept: str
    """Slug of the question: ``pay``, ``employment``, ``growth``."""

    statements: tuple[Statement, ...] = field(converter=_statements)
    """What is printed, prints of one figure beside each other; at least one."""

    differences: tuple[Difference, ...] = field(converter=_differences)
    """Every two figures whose numbers differ, and why; rows of one table that count other things are no conflict."""

    datasets: tuple[str, ...] = field(default=(), converter=as_tuple)
    """What the datasets are and whom they count, a line each."""

    @property
    def official(self) -> Observation | None:
        """The latest official figure; ``None`` if there is none."""
        return self.lead if self.lead.trust >= Trust.OFFICIAL_COPY else None

    @property
    def lead(self) -> Observation:
        """The latest official figure, or the best there is."""
        return self.statements[0].origin

    @property
    def figures(self) -> tuple[Observation, ...]:
        """The figures that are not the same, each once, whoever prints them."""
        return tuple(dict.fromkeys(statement.origin for statement in self.statements))

    def explain(self) -> str:
        """Say who says what, and why the rest differs from the first."""
        lines = [f"{self.concept}:"]
        for figure in self.figures:
            lines.append(f"  {figure}")
            lines.extend(
                f"    {statement.printed()}"
                for statement in self.statements
                if statement.repeats is not None and statement.origin == figure
            )
        lines.extend(f"  {item}" for item in self.differences if item.one == self.lead)
        lines.extend(f"  {line}" for line in self.datasets)
        return "\n".join(lines)

    def __repr__(self) -> str:
        """Say how many say what."""
        return f"<Comparison: {self.concept}; {len(self.statements)} statements of {len(self.figures)} figures>"


def compare(releases: Iterable[Release], registry: Registry, on: date) -> tuple[Comparison, ...]:
    """Return who says what about a day, question by question, in the order of their slugs.

    Of each dataset, or each source that names none, the latest period that had begun by the day is heard.
    """
    numbers = [item for item in releases if item.observation.status is FigureStatus.NORMAL]
    found: list[Comparison] = []
    everything = [item.observation for item in sorted(numbers, key=_place)]
    for concept, asked in sorted(_grouped(everything, lambda item: registry.concept_of(item.measure)).items()):
        heard = [figure for voice in _voices(asked, registry) for figure in _heard(voice, registry, on)]
        if heard:
            originals = [item for item in asked if registry.is_original(item.dataset, item.measure)]
            repeats = [_repeat(item, originals, registry) for item in heard]
            statements = [
                Statement(figure, repeat and _with_operands(repeat, everything, registry))
                for figure, repeat in zip(heard, repeats, strict=True)
            ]
            found.append(_compared(concept, statements, originals, registry))
    return tuple(found)


def _grouped(items: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found


def _place(release: Release) -> tuple[object, ...]:
    period = release.observation.period
    return (0, 0, 0, "") if period is None else period.order, *release.order


def _compared(
    concept: str, statements: Sequence[Statement], originals: Sequence[Observation], registry: Registry
) -> Comparison:
    def rank(statement: Statement) -> tuple[object, ...]:
        origin = statement.origin
        when = (0, 0, 0, "") if origin.period is None else origin.period.order
        return (
            origin.trust < Trust.OFFICIAL_COPY,
            origin.occupation is None,
            not registry.is_named(origin.dataset),
            *(-part for part in when[:3]),
            str(origin),
            statement.repeats is not None,
            str(statement),
        )

    ordered = sorted(statements, key=rank)
    figures = tuple(dict.fromkeys(statement.origin for statement in ordered))
    differences = [
        Difference(one, other, _explained(one, other, originals, registry))
        for one, other in combinations(figures, 2)
        if amount(one) != amount(other) and not _of_one_table(one, other, registry)
    ]
    named = sorted({figure.dataset for figure in figures})
    return Comparison(concept, ordered, differences, [registry.described(item) for item in named])


def _voices(figures: Iterable[Observation], registry: Registry) -> Iterable[list[Observation]]:
    """Group the figures by who speaks: a dataset, or a source that names none."""

    def voice(figure: Observation) -> str:
        own = "" if registry.is_named(figure.dataset) else figure.citation.source.id
        return f"{figure.dataset} {own}"

    return _grouped(figures, voice).values()


def _heard(voice: Iterable[Observation], registry: Registry, on: date) -> Iterator[Observation]:
    """Choose what one voice says: of the latest period begun by a day, and what it does not date.

    Of measures that answer one question the first that it gives is heard, and a number once from equally good sources.

    Yields:
        The figures chosen, in the order given.
    """
    dated = [(item.period, item) for item in voice if item.period is not None and item.period.since <= on]
    last = max((period for period, _ in dated), key=lambda period: period.order, default=None)
    near = [item for period, item in dated if last is not None and (last.covers(period) or period.covers(last))]
    for together in (near, [item for item in voice if item.period is None]):
        first = min((registry.rank_of(item.measure) for item in together), default=0)
        seen: set[tuple[object, ...]] = set()
        for figure in together:
            said = figure.subject, figure.period, amount(figure), figure.trust
            if registry.rank_of(figure.measure) == first and said not in seen:
                seen.add(said)
                yield figure


def _repeat(figure: Observation, originals: Iterable[Observation], registry: Registry) -> Repeat | None:
    """Find the figure that another prints again: the likest of those it may be, and of these the first printed."""
    best: tuple[tuple[int, ...], Repeat] | None = None
    for original in originals:
        if original == figure or not _may_repeat(figure, original, registry):
            continue
        causes = [cause for cause in why(figure, original, registry) if cause.kind is not CauseKind.CONTRADICTION]
        kinds = {cause.kind for cause in causes}
        rank = (int(CauseKind.ROUNDING in kinds), len(kinds & _ALTERS), -original.trust)
        if best is None or rank < best[0]:
            best = rank, Repeat(original, causes)
    return None if best is None else best[1]


def _with_operands(repeat: Repeat, figures: Iterable[Observation], registry: Registry) -> Repeat:
    """Say of a rounded ratio what it is the ratio of, if the same table prints both parts."""
    original = repeat.original
    parts = registry.measures[original.measure].ratio_of
    if parts is None or original.period is None or CauseKind.ROUNDING not in {cause.kind for cause in repeat.causes}:
        return repeat
    whole = ReferencePeriod.year(original.period.first_year)
    wanted = dict(zip(parts, (original.period, whole), strict=True))
    place = original.dataset, original.edition, original.subject, original.area, original.citation.source
    printed = {
        item.measure: item.value
        for item in figures
        if wanted.get(item.measure) == item.period
        and (item.dataset, item.edition, item.subject, item.area, item.citation.source) == place
    }
    part, base = (printed.get(name) for name in parts)
    if part is None or not base:
        return repeat
    text = f"{part} / {base} = {100 * part / base:.2f} %"
    return Repeat(
        original,
        [
            evolve(cause, text=f"{cause.text}: {text}") if cause.kind is CauseKind.ROUNDING else cause
            for cause in repeat.causes
        ],
    )


def _may_repeat(figure: Observation, original: Observation, registry: Registry) -> bool:
    """Tell whether a figure may be another one: less trusted, or of no dataset of its own, and not at odds with it."""
    if figure.subject != original.subject and original.subject not in related(figure.subject, registry):
        return False
    if figure.period is not None and (original.period is None or not figure.period.covers(original.period)):
        return False
    if figure.dataset == original.dataset:
        goes_back = figure.trust < original.trust
    else:
        made = registry.maker_of(figure.dataset, figure.measure)
        goes_back = registry.may_be(figure.dataset, original.dataset) or made == original.dataset
    return goes_back and figure.area == original.area and may_be_one_number(figure, original)


def _explained(
    one: Observation, other: Observation, originals: Iterable[Observation], registry: Registry
) -> Iterator[Cause]:
    """Return why two figures differ; of a plain contradiction also where else the number stands, as in another year.

    Yields:
        The causes.
    """
    for cause in why(one, other, registry):
        if cause.kind is CauseKind.CONTRADICTION:
            places = [
                f"{number(printed)} stands in {item.dataset} for {item.period}"
                for printed in (other, one)
                for item in originals
                if (item.measure, item.area) == (printed.measure, printed.area)
                and (item.subject == printed.subject or item.subject in related(printed.subject, registry))
                and item.period != printed.period
                and amount(item) == amount(printed)
            ]
            yield evolve(cause, text="; ".join((cause.text, *dict.fromkeys(places))))
        else:
            yield cause


def _of_one_table(a: Observation, b: Observation, registry: Registry) -> bool:
    """Tell whether two figures stand side by side in one table, where different rows and columns differ."""
    same = a.dataset == b.dataset and a.edition == b.edition and a.period == b.period
    named = registry.is_named(a.dataset) or a.citation.source.id == b.citation.source.id
    return same and named and (a.measure, a.subject) != (b.measure, b.subject)
