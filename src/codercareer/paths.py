"""Where a job leads: ladders and their steps, career paths and their stages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING, Any

from attrs import Attribute, evolve, field, frozen

from codercareer._later import lazily
from codercareer.checks import are_all, as_tuple, is_one, is_text
from codercareer.claims import Claim, History, Names, Status, claims_are
from codercareer.credentials import Credential
from codercareer.errors import ConflictError, InvalidDataError
from codercareer.exams import UNCLAIMED
from codercareer.listing import UNLISTED, Listing
from codercareer.requirements import AllOf, AnyOf, AtLeast, Holds, Not, Prose, Requirement
from codercareer.rules import Rule
from codercareer.wording import Label, same

if TYPE_CHECKING:
    from codercareer import _ways, drawing, markup
else:
    _ways, drawing, markup = lazily("_ways", "drawing", "markup")

__all__ = [
    "CareerPath",
    "Difference",
    "Ladder",
    "PathDifference",
    "Stage",
    "StageKind",
    "Step",
    "StepKind",
    "steps_between",
]


class StepKind(Enum):
    """What leads from one rung of a ladder to another."""

    ADVANCES = "advances to"
    """A source says that people rise so."""
    BECOMES = "becomes"
    """The lower credential turns into the upper one without another exam."""
    ASKED = "is asked for"
    """The rule of the upper one asks for the lower one, or takes it as one of several ways."""
    ADVISED = "is advised for"
    """The rule of the upper one advises to have the lower one."""


@frozen(kw_only=True)
class Step:
    """A step of a ladder, from one rung up to another (CTDL ``PathwayComponent``)."""

    lower: str = field(validator=is_text)
    """Id of the role or credential one comes from."""

    upper: str = field(validator=is_text)
    """Id of the role or credential one comes to."""

    kind: History[StepKind] = field(validator=claims_are(is_one(StepKind)))
    """That it is a step, what kind of one, and who says so."""

    rule: History[Rule] = field(default=UNCLAIMED, validator=claims_are(is_one(Rule)))
    """What the step asks for; where nothing is claimed, what the upper rung asks: to be earned, or to be entered."""


def _each_once(self: "Ladder", _: "Attribute[Any]", steps: tuple[Step, ...]) -> None:
    pairs = [(step.lower, step.upper) for step in steps]
    twice = next((pair for pair in pairs if pairs.count(pair) > 1), None)
    if twice is not None:
        raise ConflictError(
            f"The ladder {self.id!r} has two steps from {twice[0]!r} to {twice[1]!r}.",
            "From one rung to another there is one step.",
            "Put what is claimed of it into one `Step`.",
        )
    if any(lower == upper for lower, upper in pairs):
        raise InvalidDataError(
            f"A step of the ladder {self.id!r} leads from a rung to itself.",
            "A step leads to another rung.",
            "Name two rungs.",
        )


@frozen(kw_only=True)
class Ladder:
    """Roles or credentials, and the steps that lead from one up to another (CTDL ``Pathway``)."""

    id: str = field(validator=is_text)
    """Slug, or ``namespace:slug``."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is called, and who tells it."""

    steps: tuple[Step, ...] = field(converter=as_tuple, validator=(are_all(Step), _each_once))
    """Its steps, in the order in which they are told."""

    description: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What it is, in our own words."""

    @property
    def rungs(self) -> tuple[str, ...]:
        """Ids of the roles and credentials, in the order in which the steps name them."""
        return tuple(dict.fromkeys(id_ for step in self.steps for id_ in (step.lower, step.upper)))

    def diagram(self, *, on: date, label: Label = same) -> "drawing.Diagram":
        """Return the rungs and the steps that somebody claims for a day, to look at.

        Args:
            on: The day.
            label: What turns an id into what it is called, such as ``partial(catalog.label, on=day)``.
        """
        return _ways.diagram_of_steps(drawn((step, step.kind.at(on=on)) for step in self.steps), label)

    def _repr_html_(self) -> str:
        rows = [
            (step.lower, claim.value.value, step.upper, claim.citations[0])
            for step in self.steps
            for claim in step.kind.claims
        ]
        return markup.table(("lower", "step", "upper", "said by"), rows, title=self.id)

    def up_from(self, rung: str) -> tuple[Step, ...]:
        """Return the steps that lead up from a rung."""
        return tuple(step for step in self.steps if step.lower == rung)


def drawn(steps: Iterable[tuple[Step, Claim[StepKind] | None]]) -> Iterator[tuple[str, str, str, bool]]:
    """Return what a picture shows of steps, each with its kind on the day; ``None`` for one that nobody claims.

    Yields:
        The lower and the upper rung, what is written at the step, and whether it is advised only.
    """
    for step, kind in steps:
        if kind is not None:
            word = "" if kind.value is StepKind.ADVANCES else kind.value.value
            yield step.lower, step.upper, word, kind.value is StepKind.ADVISED


def steps_between(credentials: Iterable[Credential]) -> tuple[Step, ...]:
    """Return the steps from one of the credentials to another that follow from their own rules.

    A step holds on the days of the rule versions it follows from, and is said by who states them.
    """
    among = {credential.id: credential for credential in credentials}
    found: defaultdict[tuple[str, str], list[Claim[StepKind]]] = defaultdict(list)
    for upper in among.values():
        for rule in (*upper.to_sit.claims, *upper.to_earn.claims):
            asked = set(_held(rule.value.requires))
            advised = {id_ for advice in rule.value.recommends for id_ in _held(advice)}
            for lower in (asked | advised) & (among.keys() - {upper.id}):
                kind = StepKind.ASKED if lower in asked else StepKind.ADVISED
                found[lower, upper.id].append(_said(kind, rule))
    for lower, credential in among.items():
        for upper_id in credential.becomes:
            if upper_id in among:
                awarded = [rule for rule in credential.to_earn.claims if rule.status is Status.IN_FORCE]
                found[lower, upper_id].extend(_said(StepKind.BECOMES, rule) for rule in awarded)
    return tuple(
        Step(lower=lower, upper=upper, kind=History(*_together(claims)))
        for (lower, upper), claims in sorted(found.items())
    )


def _held(node: Requirement) -> Iterator[str]:
    """Return the credentials that a requirement counts for.

    Yields:
        Their ids; what must not be held does not count.
    """
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _held(part)
        case Holds(ids):
            yield from ids
        case Not() | Prose():
            return
        case leaf:
            if leaf.after is not None:
                yield from _held(leaf.after)


def _said(kind: StepKind, rule: Claim[Rule]) -> Claim[StepKind]:
    return Claim(kind, since=rule.since, until=rule.until, status=rule.status, citations=rule.citations)


def _together(claims: Iterable[Claim[StepKind]]) -> tuple[Claim[StepKind], ...]:
    """Return the claims with those of one kind and the same days put into one."""
    found: dict[object, Claim[StepKind]] = {}
    for claim in claims:
        key = (claim.value, claim.since, claim.until, claim.status)
        other = found.get(key)
        citations = claim.citations if other is None else (*other.citations, *claim.citations)
        found[key] = evolve(claim, citations=tuple(dict.fromkeys(citations)))
    return tuple(found.values())


class StageKind(Enum):
    """What a stage of a career path is about, so that paths can be laid side by side."""

    HIGH_SCHOOL = "high school"
    TRAINING = "training"
    CERTIFICATION = "certification"
    RESUME = "résumé"
    JOB = "job"
    """Looking for one, and finding it."""
    ADVANCEMENT = "advancement"


@frozen(kw_only=True)
class Stage:
    """A stage of a career path (CTDL ``ComponentCondition``)."""

    id: str = field(validator=is_text)
    """Slug that is unique within its path."""

    name: str = field(validator=is_text)
    """What is to be done, in our own words."""

    kinds: tuple[StageKind, ...] = field(converter=as_tuple, validator=are_all(StageKind))
    """What it is about; several where a source takes them as one."""

    done: History[Rule] = field(validator=claims_are(is_one(Rule)))
    """What shows that it is done."""

    optional: History[bool] = field(default=UNCLAIMED, validator=claims_are(is_one(bool)))
    """Whether it may be left out; taken not to be where nothing is claimed."""

    advice: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What the source advises for it, each in our own words."""

    def is_optional(self, *, on: date) -> bool:
        """Tell whether it may be left out, by the claim that wins the day."""
        claim = self.optional.at(on=on)
        return claim is not None and claim.value


def _of_different_names(self: "CareerPath", _: "Attribute[Any]", stages: tuple[Stage, ...]) -> None:
    ids = [stage.id for stage in stages]
    if len(set(ids)) != len(ids) or not ids:
        raise ConflictError(
            f"The path {self.id!r} has {'two stages of one id' if ids else 'no stage'}.",
            "A path has stages, each with an id of its own.",
            "Give each stage another id.",
        )


@frozen(kw_only=True)
class CareerPath:
    """Stages in the order in which somebody tells how to get into a job (CTDL ``Pathway``)."""

    id: str = field(validator=is_text)
    """Slug, or ``namespace:slug``."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is called, and who tells it."""

    leads_to: str = field(validator=is_text)
    """Id of the role."""

    stages: tuple[Stage, ...] = field(converter=as_tuple, validator=(are_all(Stage), _of_different_names))
    """Its stages, in the order told."""

    description: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What it is, in our own words."""

    def diagram(self, *, on: date) -> "drawing.Diagram":
        """Return the stages in their order, to look at.

        Args:
            on: The day of which the claims are drawn.
        """
        free = ["may be left out"]
        return _ways.diagram_of_stages(
            (stage.name, drawing.Tone.PLAIN, free if stage.is_optional(on=on) else []) for stage in self.stages
        )

    def _repr_html_(self) -> str:
        rows = [
            (place, stage.name, ", ".join(kind.value for kind in stage.kinds), claim.citations[0])
            for place, stage in enumerate(self.stages, 1)
            for claim in stage.done.claims
        ]
        return markup.table(("", "stage", "about", "said by"), rows, title=f"{self.id}, to {self.leads_to}")

    def stages_of(self, kind: StageKind) -> tuple[Stage, ...]:
        """Return the stages that are about something."""
        return tuple(stage for stage in self.stages if kind in stage.kinds)

    def place_of(self, kind: StageKind) -> int | None:
        """Return the place of the first stage about something, counted from 1; ``None`` if there is none."""
        return next((place for place, stage in enumerate(self.stages, 1) if kind in stage.kinds), None)

    def differences(self, other: "CareerPath", *, on: date) -> "tuple[PathDifference, ...]":
        """Return where another path tells it differently: what it leaves out, joins, puts in another order, requires.

        Args:
            other: The other path.
            on: The day of which the claims are compared.
        """
        found: list[PathDifference] = []
        for kind in StageKind:
            has = [path for path in (self, other) if path.place_of(kind)]
            if len(has) == 1:
                here, there = has[0], other if has[0] is self else self
                found.append(PathDifference(Difference.LEFT_OUT, (kind,), here.id, there.id))
        both = [kind for kind in StageKind if self.place_of(kind) and other.place_of(kind)]
        both.sort(key=lambda kind: _place(self, kind))
        for pair in combinations(both, 2):
            mine, theirs = (_place(path, pair[1]) - _place(path, pair[0]) for path in (self, other))
            if (mine == 0) != (theirs == 0):
                joins, parts = (self, other) if mine == 0 else (other, self)
                found.append(PathDifference(Difference.JOINED, pair, joins.id, parts.id))
            elif theirs < 0:
                found.append(PathDifference(Difference.ORDER, pair, self.id, other.id))
        for kind in both:
            frees = [path for path in (self, other) if _frees(path, kind, on)]
            if len(frees) == 1:
                here, there = frees[0], other if frees[0] is self else self
                found.append(PathDifference(Difference.OPTIONAL, (kind,), here.id, there.id))
        return tuple(found)


def _place(path: CareerPath, kind: StageKind) -> int:
    return path.place_of(kind) or 0


def _frees(path: CareerPath, kind: StageKind, on: date) -> bool:
    return all(stage.is_optional(on=on) for stage in path.stages_of(kind))


class Difference(Enum):
    """In what two paths differ."""

    LEFT_OUT = "left out"
    """Only the first has a stage about it."""
    JOINED = "joined"
    """The first takes two things as one stage, the other as two."""
    ORDER = "order"
    """The first puts one thing before another, the other after it."""
    OPTIONAL = "optional"
    """The first lets it be left out, the other does not."""


@frozen
class PathDifference:
    """One thing that two paths tell differently (codercareer extension)."""

    kind: Difference
    """In what they differ."""

    about: tuple[StageKind, ...]
    """What it is about: two things, in the order of the first path, where they are joined or in another order."""

    here: str
    """Id of the first path: the one that has the stage, joins, or lets it be left out."""

    there: str
    """Id of the other path."""

    def __str__(self) -> str:
        """Say it in one sentence."""
        one, two = self.about[0].value, self.about[-1].value
        return {
            Difference.LEFT_OUT: f"Only {self.here} has a stage for {one}, {self.there} has none.",
            Difference.JOINED: f"{self.here} takes {one} and {two} as one stage, {self.there} as two.",
            Difference.ORDER: f"{self.here} puts {one} before {two}, {self.there} after it.",
            Difference.OPTIONAL: f"{self.here} lets {one} be left out, {self.there} does not.",
        }[self.kind]
